"""The parts that print layouts are put together of, each in its place on the sheet, in mm."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from qgis.core import (
    QgsLayoutFrame,
    QgsLayoutItem,
    QgsLayoutItemAttributeTable,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemScaleBar,
    QgsLayoutMultiFrame,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLayoutTable,
    QgsLayoutTableColumn,
    QgsLegendRenderer,
    QgsLegendStyle,
    QgsMapLayer,
    QgsPrintLayout,
    QgsRectangle,
    QgsScaleBarSettings,
    QgsTextFormat,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QFont

INK, PALE, GRID, PAPER = "#1d2b36", "#5c6b77", "#d9e0e5", "#f6f8f9"
_MOST_ROWS = 400
_LEGEND_COLUMNS = 4
_AROUND = 1.06


class Box(NamedTuple):
    """A place on a sheet, in mm from its upper left corner."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True)
class View:
    """A map: what is written above it, and its layers, the topmost first."""

    caption: str
    layers: tuple[QgsMapLayer, ...]


@dataclass(frozen=True)
class Column:
    """A column of a table on a sheet."""

    heading: str
    expression: str
    width_mm: float
    right: bool = False


@dataclass(frozen=True)
class Grid:
    """A table on a sheet.

    Parameters
    ----------
    layer : QgsVectorLayer
    columns : tuple of Column
    chosen : str
        An expression that holds for the rows shown, empty for all.
    """

    layer: QgsVectorLayer
    columns: tuple[Column, ...]
    chosen: str = ""


def font(size: float, bold: bool = False) -> QFont:
    """Return the font of the sheets."""
    found = QFont("Arial")
    found.setStyleHint(QFont.StyleHint.SansSerif)
    found.setPointSizeF(size)
    found.setBold(bold)
    return found


def text_format(size: float, bold: bool = False, colour: str = INK) -> QgsTextFormat:
    """Return the font with its colour, as tables and scale bars want it."""
    found = QgsTextFormat()
    found.setFont(font(size, bold))
    found.setSize(size)
    found.setColor(QColor(colour))
    return found


def place(item: QgsLayoutItem, box: Box) -> None:
    """Put an item where it belongs."""
    item.attemptMove(QgsLayoutPoint(box.x, box.y))
    item.attemptResize(QgsLayoutSize(box.width, box.height))


def add_label(
    layout: QgsPrintLayout,
    text: str,
    box: Box,
    size: float,
    *,
    bold: bool = False,
    colour: str = INK,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    name: str = "",
) -> QgsLayoutItemLabel:
    """Add text; what stands between ``[%`` and ``%]`` in it is an expression."""
    label = QgsLayoutItemLabel(layout)
    label.setText(text)
    label.setFont(font(size, bold))
    label.setFontColor(QColor(colour))
    label.setHAlign(align)
    label.setVAlign(Qt.AlignmentFlag.AlignTop)
    label.setMarginX(0)
    label.setMarginY(0)
    label.setId(name)
    layout.addLayoutItem(label)
    place(label, box)
    return label


def add_map(
    layout: QgsPrintLayout, view: View, box: Box, extent: QgsRectangle, name: str
) -> QgsLayoutItemMap:
    """Add a map with its own layers and a scale bar; the project's choice does not change it."""
    sheet = QgsLayoutItemMap(layout)
    sheet.setId(name)
    layout.addLayoutItem(sheet)
    place(sheet, box)
    sheet.setCrs(view.layers[-1].crs())
    sheet.setLayers(list(view.layers))
    sheet.setKeepLayerSet(True)
    # A map item takes the shape of its extent, so the extent is given the item's shape.
    per_mm = _AROUND * max(extent.width() / box.width, extent.height() / box.height)
    sheet.setExtent(
        QgsRectangle.fromCenterAndSize(extent.center(), per_mm * box.width, per_mm * box.height)
    )
    sheet.setFrameEnabled(True)
    sheet.setFrameStrokeColor(QColor(GRID))
    sheet.setBackgroundColor(QColor(PAPER))
    _add_scale(layout, sheet, box)
    return sheet


def _add_scale(layout: QgsPrintLayout, sheet: QgsLayoutItemMap, box: Box) -> None:
    bar = QgsLayoutItemScaleBar(layout)
    bar.setId(f"scale bar of {sheet.id()}")
    bar.setStyle("Line Ticks Down")
    bar.setLinkedMap(sheet)
    bar.setUnits(QgsUnitTypes.DistanceUnit.DistanceKilometers)
    bar.setUnitLabel("km")
    bar.setNumberOfSegmentsLeft(0)
    bar.setNumberOfSegments(1)
    # The pages of an atlas differ in scale.
    bar.setSegmentSizeMode(QgsScaleBarSettings.SegmentSizeMode.SegmentSizeFitWidth)
    bar.setMinimumBarWidth(14)
    bar.setMaximumBarWidth(32)
    bar.setTextFormat(text_format(6.5))
    bar.setHeight(1.2)
    bar.setBackgroundEnabled(True)
    bar.setBackgroundColor(QColor(255, 255, 255, 210))
    bar.setBoxContentSpace(0.8)
    layout.addLayoutItem(bar)
    bar.attemptMove(QgsLayoutPoint(box.x + 1, box.y + box.height - 9))


def add_legend(
    layout: QgsPrintLayout,
    layers: Sequence[QgsMapLayer],
    box: Box,
    linked: QgsLayoutItemMap,
    *,
    titled: bool = True,
) -> QgsLayoutItemLegend:
    """Add a legend of some layers, which stays as it is when the project's layers change."""
    legend = QgsLayoutItemLegend(layout)
    legend.setId("legend")
    layout.addLayoutItem(legend)
    legend.setAutoUpdateModel(False)
    root = legend.model().rootGroup()
    root.clear()
    for layer in layers:
        node = root.addLayer(layer)
        if not titled:
            QgsLegendRenderer.setNodeLegendStyle(node, QgsLegendStyle.Style.Hidden)
    legend.setLinkedMap(linked)
    for part, size, bold in (
        (QgsLegendStyle.Style.Subgroup, 8.5, True),
        (QgsLegendStyle.Style.SymbolLabel, 7.5, False),
    ):
        legend.setStyleFont(part, font(size, bold))
    legend.rstyle(QgsLegendStyle.Style.Symbol).setMargin(QgsLegendStyle.Side.Top, 1.0)
    legend.setFontColor(QColor(INK))
    legend.setSymbolWidth(5)
    legend.setSymbolHeight(3)
    legend.setColumnCount(_LEGEND_COLUMNS)
    legend.setSplitLayer(True)
    legend.setMaximumSymbolSize(3.6)
    legend.setMinimumSymbolSize(1.5)
    legend.setBoxSpace(0)
    legend.setBackgroundEnabled(False)
    legend.setResizeToContents(True)
    place(legend, box)
    legend.adjustBoxSize()
    return legend


def add_table(
    layout: QgsPrintLayout, grid: Grid, box: Box, *, pages: bool = False
) -> QgsLayoutItemAttributeTable:
    """Add a table; what does not fit goes on to further pages if `pages` is set."""
    table = QgsLayoutItemAttributeTable.create(layout)
    layout.addMultiFrame(table)
    table.setVectorLayer(grid.layer)
    table.setMaximumNumberOfFeatures(_MOST_ROWS)
    columns = []
    for one in grid.columns:
        column = QgsLayoutTableColumn(one.heading)
        column.setAttribute(one.expression)
        column.setWidth(one.width_mm)
        aligned = Qt.AlignmentFlag.AlignRight if one.right else Qt.AlignmentFlag.AlignLeft
        column.setHAlignment(aligned)
        column.setVAlignment(Qt.AlignmentFlag.AlignTop)
        columns.append(column)
    table.setColumns(columns)
    # The rows must have these columns before anything asks for the size, or QGIS 3.22 crashes.
    table.refreshAttributes()
    if grid.chosen:
        table.setFilterFeatures(True)
        table.setFeatureFilter(grid.chosen)
    table.setWrapBehavior(QgsLayoutTable.WrapBehavior.WrapText)
    table.setHeaderHAlignment(QgsLayoutTable.HeaderHAlignment.FollowColumn)
    table.setHeaderTextFormat(text_format(7.5, bold=True))
    table.setContentTextFormat(text_format(7.5))
    table.setCellMargin(0.9)
    table.setGridColor(QColor(GRID))
    table.setGridStrokeWidth(0.2)
    table.setVerticalGrid(False)
    modes = QgsLayoutMultiFrame.ResizeMode
    table.setResizeMode(modes.RepeatUntilFinished if pages else modes.UseExistingFrames)
    frame = QgsLayoutFrame(layout, table)
    frame.setId("table")
    layout.addLayoutItem(frame)
    place(frame, box)
    table.addFrame(frame)
    return table
