"""Draws docs/images/comparescenarios.png: the sample study at the end of 2025 against 2030.

Run with the package on the path: ``PYTHONPATH=build QT_QPA_PLATFORM=offscreen /usr/bin/python3
tools/comparison_picture.py``. The same study gives the same picture.
"""

from __future__ import annotations

import sys
import tempfile
from datetime import date
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsFillSymbol,
    QgsLayoutExporter,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLegendStyle,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QFont
from service_network_planner.gis.comparisonresults import ComparisonResults
from service_network_planner.gis.package import write_package
from service_network_planner.gis.studyopening import open_study, write_sample
from service_network_planner.gis.studysides import side_of
from service_network_planner.gis.styles import apply_style
from service_network_planner.gis.writer import multi_part
from service_network_planner.planning.sides import compare

PATH = Path(__file__).parent.parent / "docs" / "images" / "comparescenarios.png"
DAYS = (date(2025, 12, 31), date(2030, 12, 31))
WIDTH, HEIGHT, DPI = 210.0, 148.0, 130


def layers(folder: Path) -> list[QgsVectorLayer]:
    """Return facilities, municipalities and compared cells, from the top down."""
    opened = open_study(write_sample(folder / "study.gpkg").path)
    opened.close()
    sides = [side_of(opened, "", day) for day in DAYS]
    found, _, _ = compare(opened.study, *sides, opened.travel)
    results = ComparisonResults(found, {}).layers([multi_part(s) for s in opened.cells], "polygon")
    write_package(folder / "result.gpkg", [results["cells"]], opened.crs)
    cells = QgsVectorLayer(f"{folder}/result.gpkg|layername=cells", "Change of the way to a unit")
    apply_style(cells, "time_changes_polygons")
    cells.setSubsetString("residents > 0")
    borders = opened.file.layer("municipalities")
    borders.setName("Municipalities")
    line = {"style": "no", "outline_color": "#4d4d4d", "outline_width": "0.5"}
    borders.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(line)))
    sites = opened.file.layer("facilities")
    sites.setName("Facilities")
    apply_style(sites, "facilities")
    sites.setLabelsEnabled(False)
    return [sites, borders, cells]


def draw(project: QgsProject, shown: list[QgsVectorLayer], path: Path) -> None:
    """Put map, legend and heading on a sheet."""
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    sheet = layout.pageCollection().page(0)
    sheet.setPageSize(QgsLayoutSize(WIDTH, HEIGHT))
    drawing = QgsLayoutItemMap(layout)
    layout.addLayoutItem(drawing)
    drawing.setCrs(shown[0].crs())
    drawing.setLayers(shown)
    drawing.attemptMove(QgsLayoutPoint(4, 14))
    width, height = 134.0, HEIGHT - 18
    drawing.attemptResize(QgsLayoutSize(width, height))
    # A map item takes the shape of its extent, so the extent is given the item's shape.
    extent = shown[1].extent()
    per_mm = 1.04 * max(extent.width() / width, extent.height() / height)
    drawing.setExtent(
        QgsRectangle.fromCenterAndSize(extent.center(), per_mm * width, per_mm * height)
    )
    legend = QgsLayoutItemLegend(layout)
    layout.addLayoutItem(legend)
    for part in QgsLegendStyle.Style.Subgroup, QgsLegendStyle.Style.SymbolLabel:
        legend.setStyleFont(part, QFont("sans", 8))
    legend.setLinkedMap(drawing)
    legend.setLegendFilterByMapEnabled(True)
    legend.attemptMove(QgsLayoutPoint(141, 14))
    title = QgsLayoutItemLabel(layout)
    title.setText("Sample study: the end of 2030 against the end of 2025, minutes by car to a unit")
    title.setFont(QFont("sans", 12))
    title.attemptMove(QgsLayoutPoint(4, 4))
    title.attemptResize(QgsLayoutSize(WIDTH - 8, 9))
    layout.addLayoutItem(title)
    settings = QgsLayoutExporter.ImageExportSettings()
    settings.dpi = DPI
    settings.generateWorldFile = False
    done = QgsLayoutExporter(layout).exportToImage(str(path), settings)
    if done != QgsLayoutExporter.ExportResult.Success:
        sys.exit(f"{path}: {done}")


def main() -> None:
    """Draw the picture."""
    application = QgsApplication([], True)
    application.initQgis()
    with tempfile.TemporaryDirectory() as folder:
        project = QgsProject.instance()
        shown = layers(Path(folder))
        for layer in shown:
            project.addMapLayer(layer)
        draw(project, shown, PATH)
        del shown, layer
        project.clear()
    application.exitQgis()


if __name__ == "__main__":
    main()
