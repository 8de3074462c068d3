"""The verdicts as a printed map: municipalities, facilities, legend, scale, north, sources."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsLayoutExporter,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLegendStyle,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
    QgsTextFormat,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QFont

from ..engine.problems import Problem
from ..i18n import translate
from .styles import apply_style

WIDTH_MM, HEIGHT_MM = 297.0, 210.0
MARGIN_MM = 10.0
SIDE_MM = 74.0
TITLE_MM = 20.0
FOOT_MM = 9.0
INK = "#22303c"


@dataclass(frozen=True)
class MapTexts:
    """What is written on the map besides the legend."""

    title: str
    subtitle: str = ""
    attribution: str = ""


class VerdictMap:
    """An A4 sheet, landscape.

    The layers are copies, so that the planner's own styles stay as they are. The object keeps
    them, and must live as long as the layout is used.

    Parameters
    ----------
    municipalities, facilities : QgsVectorLayer
        Results of the compliance algorithm.
    roads : QgsVectorLayer or None
        Drawn pale below, for orientation.
    texts : MapTexts
        Title and sources.
    """

    def __init__(
        self,
        municipalities: QgsVectorLayer,
        facilities: QgsVectorLayer,
        roads: QgsVectorLayer | None,
        texts: MapTexts,
    ) -> None:
        self.project = QgsProject()
        self._municipalities = self._copy(
            municipalities,
            "municipality_verdicts",
            translate("ServiceNetworkPlanner", "Municipalities by verdict"),
        )
        self._facilities = self._copy(
            facilities, "facilities", translate("ServiceNetworkPlanner", "Facilities by tier")
        )
        layers = [self._facilities, self._municipalities]
        if roads is not None:
            pale = self._copy(roads, "roads", translate("ServiceNetworkPlanner", "Roads"))
            pale.setOpacity(0.45)
            layers.insert(1, pale)
        self.layout = QgsPrintLayout(self.project)
        self.layout.initializeDefaults()
        self._add_map(layers, municipalities.crs())
        self._add_texts(texts)
        self._add_legend()
        self._add_scale_and_north()

    def save(self, path: Path, dpi: int = 150) -> None:
        """Draw the sheet as a picture.

        Raises
        ------
        Problem
            ``output-failed`` when it cannot be drawn or written.
        """
        settings = QgsLayoutExporter.ImageExportSettings()
        settings.dpi = dpi
        result = QgsLayoutExporter(self.layout).exportToImage(str(path), settings)
        if result != QgsLayoutExporter.ExportResult.Success:
            raise Problem("output-failed", reason=f"{path}")

    def _copy(self, layer: QgsVectorLayer, style: str, name: str) -> QgsVectorLayer:
        copy = layer.clone()
        copy.setName(name)
        apply_style(copy, style)
        self.project.addMapLayer(copy)
        return copy

    def _add_map(self, layers: list[QgsVectorLayer], crs: QgsCoordinateReferenceSystem) -> None:
        width = WIDTH_MM - 2 * MARGIN_MM - SIDE_MM
        height = HEIGHT_MM - 2 * MARGIN_MM - TITLE_MM - FOOT_MM
        sheet = QgsLayoutItemMap(self.layout)
        self.layout.addLayoutItem(sheet)
        _place(sheet, MARGIN_MM, MARGIN_MM + TITLE_MM, width, height)
        sheet.setCrs(crs)
        sheet.setLayers(layers)
        # A map item takes the shape of its extent, so the extent is given the item's shape.
        extent = self._municipalities.extent()
        per_mm = 1.06 * max(extent.width() / width, extent.height() / height)
        sheet.setExtent(
            QgsRectangle.fromCenterAndSize(extent.center(), per_mm * width, per_mm * height)
        )
        sheet.setFrameEnabled(True)
        sheet.setFrameStrokeColor(QColor("#b8c2ca"))
        sheet.setBackgroundColor(QColor("#f7f9fa"))
        self._map = sheet

    def _add_texts(self, texts: MapTexts) -> None:
        self._label(texts.title, 17, MARGIN_MM, MARGIN_MM, WIDTH_MM - 2 * MARGIN_MM, 10, bold=True)
        self._label(texts.subtitle, 10.5, MARGIN_MM, MARGIN_MM + 9.5, WIDTH_MM - 2 * MARGIN_MM, 7)
        self._label(
            texts.attribution,
            7.5,
            MARGIN_MM,
            HEIGHT_MM - MARGIN_MM - FOOT_MM + 2,
            WIDTH_MM - 2 * MARGIN_MM,
            FOOT_MM,
        )

    def _label(
        self,
        text: str,
        size: float,
        x: float,
        y: float,
        width: float,
        height: float,
        *,
        bold: bool = False,
    ) -> None:
        label = QgsLayoutItemLabel(self.layout)
        label.setText(text)
        label.setFont(_font(size, bold))
        label.setFontColor(QColor(INK))
        label.setVAlign(Qt.AlignmentFlag.AlignTop)
        self.layout.addLayoutItem(label)
        _place(label, x, y, width, height)

    def _add_legend(self) -> None:
        legend = QgsLayoutItemLegend(self.layout)
        self.layout.addLayoutItem(legend)
        legend.setAutoUpdateModel(False)
        root = legend.model().rootGroup()
        root.clear()
        for layer in (self._municipalities, self._facilities):
            root.addLayer(layer)
        legend.setLinkedMap(self._map)
        legend.setLegendFilterByMapEnabled(True)
        for part, size, bold in (
            (QgsLegendStyle.Style.Subgroup, 10.5, True),
            (QgsLegendStyle.Style.SymbolLabel, 9, False),
        ):
            legend.setStyleFont(part, _font(size, bold))
        legend.setFontColor(QColor(INK))
        legend.setWrapString("|")
        _place(
            legend, WIDTH_MM - MARGIN_MM - SIDE_MM + 3, MARGIN_MM + TITLE_MM - 2, SIDE_MM - 3, 90
        )
        legend.adjustBoxSize()

    def _add_scale_and_north(self) -> None:
        left = WIDTH_MM - MARGIN_MM - SIDE_MM + 5
        bottom = HEIGHT_MM - MARGIN_MM - FOOT_MM
        bar = QgsLayoutItemScaleBar(self.layout)
        bar.setLinkedMap(self._map)
        bar.applyDefaultSize(QgsUnitTypes.DistanceUnit.DistanceKilometers)
        bar.setUnitLabel("km")
        written = QgsTextFormat()
        written.setFont(_font(8.5))
        written.setSize(8.5)
        written.setColor(QColor(INK))
        bar.setTextFormat(written)
        bar.setHeight(2)
        self.layout.addLayoutItem(bar)
        bar.attemptMove(QgsLayoutPoint(left, bottom - 14))
        arrow = QgsLayoutItemPicture(self.layout)
        folder = Path(QgsApplication.pkgDataPath()) / "svg" / "arrows"
        arrow.setPicturePath(str(folder / "NorthArrow_02.svg"))
        arrow.setSvgFillColor(QColor(INK))
        self.layout.addLayoutItem(arrow)
        _place(arrow, left, bottom - 34, 13, 17)


def _place(item: QgsLayoutItem, x: float, y: float, width: float, height: float) -> None:
    item.attemptMove(QgsLayoutPoint(x, y))
    item.attemptResize(QgsLayoutSize(width, height))


def _font(size: float, bold: bool = False) -> QFont:
    font = QFont("Open Sans")
    font.setStyleHint(QFont.StyleHint.SansSerif)
    font.setPointSizeF(size)
    font.setBold(bold)
    return font
