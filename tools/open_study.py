"""Run inside QGIS by run.sh: opens the layers of the study that SERVICE_NETWORK_STUDY names."""

from __future__ import annotations

import os

from qgis.core import (
    QgsFillSymbol,
    QgsGraduatedSymbolRenderer,
    QgsProject,
    QgsRendererRange,
    QgsSingleSymbolRenderer,
    QgsStyle,
    QgsVectorLayer,
)
from qgis.utils import iface
from service_network_planner.gis.styles import apply_style

# From the bottom up.
TABLES = ("population", "roads", "municipalities", "facilities")
# Where the classes of residents in a cell begin, and an end that no cell reaches.
RESIDENTS = (1, 5, 20, 100, 400, 1000, 100_000)


def outlines() -> QgsSingleSymbolRenderer:
    """Return a renderer of borders that hides nothing beneath."""
    look = {"style": "no", "outline_color": "#333333", "outline_width": "0.5"}
    return QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(look))


def residents() -> QgsGraduatedSymbolRenderer:
    """Return a renderer of cells from few residents to many."""
    ramp = QgsStyle.defaultStyle().colorRamp("Blues")
    classes = []
    for step, (low, high) in enumerate(zip(RESIDENTS, RESIDENTS[1:])):
        colour = ramp.color((step + 1) / len(RESIDENTS)).name()
        symbol = QgsFillSymbol.createSimple({"color": colour, "outline_style": "no"})
        label = f"{low}–{high - 1}" if high < RESIDENTS[-1] else f"{low} or more"
        classes.append(QgsRendererRange(low, high - 1, symbol, label))
    return QgsGraduatedSymbolRenderer("residents", classes)


def open_study(path: str) -> None:
    """Add the layers of a study to the project and show all of them."""
    layers = []
    for table in TABLES:
        layer = QgsVectorLayer(f"{path}|layername={table}", table.capitalize(), "ogr")
        if table == "population":
            layer.setRenderer(residents())
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
