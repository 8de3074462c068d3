"""A sheet with a map, its legend and a heading: how results are shown in the manual."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFillSymbol,
    QgsLayoutExporter,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemScaleBar,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLegendStyle,
    QgsLineSymbol,
    QgsMapLayer,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
    QgsSingleSymbolRenderer,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QFont, QImage

WIDTH, HEIGHT = 210.0, 148.0
COLOURS, NEARLY = 200, 8
MAP = (4.0, 14.0, 128.0, HEIGHT - 18.0)


def borders(layer: QgsVectorLayer, name: str = "Municipalities") -> QgsVectorLayer:
    """Draw polygons by their outline only."""
    line = {"style": "no", "outline_color": "#4d4d4d", "outline_width": "0.4"}
    layer.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(line)))
    layer.setName(name)
    return layer


def background(layer: QgsVectorLayer, name: str = "Roads") -> QgsVectorLayer:
    """Draw roads thin and grey."""
    line = {"color": "#c8c8c8", "width": "0.15"}
    layer.setRenderer(QgsSingleSymbolRenderer(QgsLineSymbol.createSimple(line)))
    layer.setName(name)
    return layer


def draw(
    project: QgsProject,
    layers: Sequence[QgsMapLayer],
    crs: QgsCoordinateReferenceSystem,
    extent: QgsRectangle,
    title: str,
    path: Path,
    dpi: int = 100,
) -> None:
    """Draw layers of a project, the first on top, and write the sheet to a PNG file.

    Raises
    ------
    OSError
        When it cannot be written.
    """
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.pageCollection().page(0).setPageSize(QgsLayoutSize(WIDTH, HEIGHT))
    left, top, width, height = MAP
    drawing = QgsLayoutItemMap(layout)
    layout.addLayoutItem(drawing)
    drawing.setCrs(crs)
    drawing.setLayers(list(layers))
    drawing.attemptMove(QgsLayoutPoint(left, top))
    drawing.attemptResize(QgsLayoutSize(width, height))
    # A map item takes the shape of its extent, so the extent is given the item's shape.
    per_mm = 1.04 * max(extent.width() / width, extent.height() / height)
    shown = QgsRectangle.fromCenterAndSize(extent.center(), per_mm * width, per_mm * height)
    drawing.setExtent(shown)
    drawing.setFrameEnabled(True)
    legend = QgsLayoutItemLegend(layout)
    layout.addLayoutItem(legend)
    legend.setAutoUpdateModel(False)
    tree = legend.model().rootGroup()
    tree.clear()
    for layer in layers:
        tree.addLayer(layer)
    for part in QgsLegendStyle.Style.Subgroup, QgsLegendStyle.Style.SymbolLabel:
        legend.setStyleFont(part, QFont("DejaVu Sans", 7 if part != 2 else 8))
    legend.setLinkedMap(drawing)
    legend.setLegendFilterByMapEnabled(True)
    legend.attemptMove(QgsLayoutPoint(left + width + 2.0, top))
    bar = QgsLayoutItemScaleBar(layout)
    layout.addLayoutItem(bar)
    bar.setLinkedMap(drawing)
    bar.applyDefaultSize(QgsUnitTypes.DistanceUnit.DistanceKilometers)
    bar.setFont(QFont("DejaVu Sans", 7))
    bar.attemptMove(QgsLayoutPoint(left + 2.0, top + height - 12.0))
    heading = QgsLayoutItemLabel(layout)
    heading.setText(title)
    heading.setFont(QFont("DejaVu Sans", 11))
    heading.attemptMove(QgsLayoutPoint(left, 4.0))
    heading.attemptResize(QgsLayoutSize(WIDTH - 2 * left, 9.0))
    layout.addLayoutItem(heading)
    settings = QgsLayoutExporter.ImageExportSettings()
    settings.dpi = dpi
    settings.generateWorldFile = False
    done = QgsLayoutExporter(layout).exportToImage(str(path), settings)
    if done != QgsLayoutExporter.ExportResult.Success:
        raise OSError(f"{path}: {done}")
    _save_with_few_colours(path)


def extent_of(layer: QgsVectorLayer, crs: QgsCoordinateReferenceSystem) -> QgsRectangle:
    """Return the extent of a layer in another system."""
    change = QgsCoordinateTransform(layer.crs(), crs, QgsProject.instance())
    return change.transformBoundingBox(layer.extent())


def _save_with_few_colours(path: Path) -> None:
    """Write a picture anew with some of its colours: a map needs no more."""
    image = QImage(str(path)).convertToFormat(QImage.Format.Format_RGB32)
    data = image.constBits().asstring(image.sizeInBytes())
    pixels, count = np.unique(np.frombuffer(data, dtype=np.uint32), return_counts=True)
    flags = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    chosen = _spread(pixels[np.argsort(-count, kind="stable")])
    image.convertToFormat(QImage.Format.Format_Indexed8, chosen, flags).save(str(path), "PNG", 0)


def _spread(pixels: np.ndarray) -> list[int]:
    """Choose colours, the frequent ones first, and none that is nearly one already chosen."""
    parts = np.stack([pixels >> shift & 255 for shift in (16, 8, 0)], axis=1).astype(np.int64)
    free = np.ones(len(pixels), dtype=bool)
    chosen: list[int] = []
    while free.any() and len(chosen) < COLOURS:
        first = int(np.argmax(free))
        chosen.append(int(pixels[first]))
        free &= np.abs(parts - parts[first]).max(axis=1) > NEARLY
    return chosen
