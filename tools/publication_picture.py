"""Draws docs/images/publish.png: the print of the published sample study, as GetPrint gives it.

Run with the package on the path: ``PYTHONPATH=build QT_QPA_PLATFORM=offscreen /usr/bin/python3
tools/publication_picture.py``. The same study gives the same picture, but for the day on it.
"""

from __future__ import annotations

import sys
import tempfile
from datetime import date
from pathlib import Path

from qgis.core import QgsApplication, QgsLayoutExporter, QgsProject
from service_network_planner.gis.publishing import Order, publish
from service_network_planner.gis.studyopening import open_study, write_sample

PATH = Path(__file__).parent.parent / "docs" / "images" / "publish.png"
DPI = 96
ORDER = Order(
    title="Service network of the sample county",
    attribution="Modelled on data of Statistics Finland, CC BY 4.0",
)


def draw(folder: Path) -> None:
    """Publish the sample study and draw its first print."""
    file = write_sample(folder / "study.gpkg")
    file.set_all({"day": date(2026, 12, 1).isoformat()})
    opened = open_study(file.path)
    opened.close()
    published = publish(opened, ORDER)
    project = QgsProject.instance()
    if not project.read(str(published.project)):
        sys.exit(project.error())
    layout = project.layoutManager().layouts()[0]
    settings = QgsLayoutExporter.ImageExportSettings()
    settings.dpi = DPI
    settings.generateWorldFile = False
    done = QgsLayoutExporter(layout).exportToImage(str(PATH), settings)
    if done != QgsLayoutExporter.ExportResult.Success:
        sys.exit(f"{PATH}: {done}")
    project.clear()


def main() -> None:
    """Draw the picture."""
    application = QgsApplication([], True)
    application.initQgis()
    with tempfile.TemporaryDirectory() as folder:
        draw(Path(folder))
    application.exitQgis()


if __name__ == "__main__":
    main()
