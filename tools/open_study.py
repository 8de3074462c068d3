"""Run inside QGIS by run.sh: opens the layers of the study that SERVICE_NETWORK_STUDY names."""

from __future__ import annotations

import os

from qgis.core import (
    QgsClassificationQuantile,
    QgsFillSymbol,
    QgsGraduatedSymbolRenderer,
    QgsProject,
    QgsSingleSymbolRenderer,
    QgsStyle,
    QgsVectorLayer,
)
from qgis.utils import iface
from service_network_planner.gis.styles import apply_style

# From the bottom up.
TABLES = ("population", "roads", "municipalities", "facilities")


def outlines() -> QgsSingleSymbolRenderer:
    """Return a renderer of borders that hides nothing beneath."""
    look = {"style": "no", "outline_color": "#333333", "outline_width": "0.5"}
    return QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(look))


def residents(layer: QgsVectorLayer) -> QgsGraduatedSymbolRenderer:
    """Return a renderer in classes of equally many cells, from few residents to many."""
    renderer = QgsGraduatedSymbolRenderer("residents")
    renderer.setSourceSymbol(QgsFillSymbol.createSimple({"outline_style": "no"}))
    renderer.setClassificationMethod(QgsClassificationQuantile())
    renderer.updateClasses(layer, 6)
    renderer.updateColorRamp(QgsStyle.defaultStyle().colorRamp("Blues"))
    return renderer


def open_study(path: str) -> None:
    """Add the layers of a study to the project and show all of them."""
    layers = []
    for table in TABLES:
        layer = QgsVectorLayer(f"{path}|layername={table}", table.capitalize(), "ogr")
        if table == "population":
            layer.setRenderer(residents(layer))
        elif table == "municipalities":
            layer.setRenderer(outlines())
        else:
            apply_style(layer, table)
        layers.append(layer)
    project = QgsProject.instance()
    project.setCrs(layers[0].crs())
    for layer in layers:
        project.addMapLayer(layer)
    canvas = iface.mapCanvas()
    canvas.setExtent(layers[0].extent())
    canvas.refresh()
    project.setDirty(False)


open_study(os.environ["SERVICE_NETWORK_STUDY"])
