"""Draws the pictures of docs/toolbox: ``python3 tools/manual.py [NAME …]``, each under a minute.

Every picture is the styled result of an algorithm on the sample study, as the toolbox loads it. The
same study gives the same pictures.
"""

from __future__ import annotations

import re
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QByteArray, QRectF
from qgis.PyQt.QtGui import QColor, QImage, QPainter
from qgis.PyQt.QtSvg import QSvgRenderer
from runs import ROOT, Run, qgis, run
from sheet import background, borders, draw

IMAGES = ROOT / "docs" / "images"
END_OF_2025, END_OF_2030 = "2025-12-31", "2030-12-31"
POLYGON = 2
# With a rule set a centre is a service point as well as a unit.
RULES = {"RULES": str(ROOT / "resources" / "rules" / "keusote.json")}


@dataclass(frozen=True)
class Picture:
    """A picture of the manual.

    Parameters
    ----------
    name : str
        Name of the file.
    title : str
    algorithm : str
    outputs : sequence of str
        What is shown of its outputs, the topmost first.
    parameters : dict
        Besides the sample study's layers.
    with_sites : bool
        Whether the facilities are shown too.
    """

    name: str
    title: str
    algorithm: str
    outputs: Sequence[str]
    parameters: dict[str, Any] = field(default_factory=dict)
    with_sites: bool = True


MAPS = (
    Picture(
        "serviceareas",
        "Within 5, 10, 15 and 20 minutes by car of any service point",
        "serviceareas",
        ("OUTPUT",),
        {"BANDS": "5, 10, 15, 20", "AREAS": 1},
    ),
    Picture(
        "odmatrix",
        "Every population cell and the service point that is nearest by car",
        "odmatrix",
        ("LINES",),
        {"K": 1},
    ),
    Picture(
        "coverage",
        "Population cells by the number of service points within 12 minutes",
        "coverage",
        ("CELLS",),
        {"BANDS": "12", "TIERS": "unit", **RULES},
    ),
    Picture(
        "catchments",
        "Residents go to the nearest service point with room, 25 000 at each",
        "catchments",
        ("OUTPUT", "CELLS"),
        {"METHOD": 1, "DEFAULT_CAPACITY": 25_000, "TIERS": "unit", **RULES},
        with_sites=False,
    ),
    Picture(
        "floatingcatchment",
        "Access to service points by 3SFCA with Gaussian decay to 30 minutes",
        "floatingcatchment",
        ("OUTPUT",),
        {"METHOD": 2, "DECAY": 1, "TIERS": "unit", **RULES},
    ),
    Picture(
        "sensitivity",
        "Stability of verdicts at the end of 2030",
        "sensitivity",
        ("MUNICIPALITIES_OUTPUT",),
        {"DATE": END_OF_2030},
        with_sites=False,
    ),
    Picture(
        "rankclosures",
        "Service points by the harm that closing them does; 1 does least",
        "rankclosures",
        ("OUTPUT",),
        {"DATE": END_OF_2025},
        with_sites=False,
    ),
    Picture(
        "locatefacilities",
        "One more unit, with the least travel time in all",
        "locatefacilities",
        ("OUTPUT",),
        {"DATE": END_OF_2030, "NEW": 1},
        with_sites=False,
    ),
    Picture(
        "wherewouldithelp",
        "Residents who would gain by one more unit at each place",
        "wherewouldithelp",
        ("OUTPUT",),
        {"DATE": END_OF_2030, "CELL_SIZE": 1000},
    ),
    Picture(
        "comparescenarios",
        "The end of 2030 against the end of 2025, minutes by car to a unit",
        "comparescenarios",
        ("OUTPUT",),
        {"BEFORE_DATE": END_OF_2025, "AFTER_DATE": END_OF_2030},
    ),
    Picture(
        "models",
        "Verdicts at the end of 2030, by the model “Raw data to verdict”",
        "rawdatatoverdict",
        ("compliance:OUTPUT",),
        {"DATE": END_OF_2030},
        with_sites=False,
    ),
)
CHART = "equity"


class Sample:
    """The sample study, written to a folder, with what is drawn around results."""

    def __init__(self, folder: Path) -> None:
        # The package is known only once the plugin has been loaded.
        from service_network_planner.gis.studyopening import write_sample

        self.folder = folder
        self.path = write_sample(folder / "study.gpkg").path
        self.crs = QgsCoordinateReferenceSystem("EPSG:3067")

    def table(self, name: str) -> str:
        """Return a layer of the study."""
        return f"{self.path}|layername={name}"

    def run(self, picture: Picture | None = None) -> Run:
        """Run a picture's algorithm, or that of the chart."""
        layers = ("ROADS", "POPULATION", "MUNICIPALITIES", "FACILITIES")
        given: dict[str, Any] = {name: self.table(name.lower()) for name in layers}
        given.update(
            STUDY=str(self.path),
            NETWORK=str(self.path.with_suffix(".npz")),
            ORIGINS=given["POPULATION"],
            ORIGIN_ID_FIELD="cell_id",
            # The matrix knows no days.
            DESTINATIONS=f"{given['FACILITIES']}|subset=opens IS NULL",
            DESTINATION_ID_FIELD="facility_id",
            ZONES=given["MUNICIPALITIES"],
            DATE=END_OF_2025,
        )
        if picture is None:
            given.update(CHART=str(self.folder / "chart.html"), TIERS="unit", **RULES)
            return run(CHART, QgsProject.instance(), given, self.folder)
        given.update(picture.parameters)
        return run(picture.algorithm, QgsProject.instance(), given, self.folder)

    def draw(self, picture: Picture) -> None:
        """Run a picture's algorithm and draw what it is to show."""
        from service_network_planner.gis.styles import apply_style

        project = QgsProject.instance()
        project.clear()
        made = self.run(picture)
        shown = [made.layers[name] for name in picture.outputs]
        for layer in shown:
            # Empty cells are not drawn, as in the study itself.
            if layer.fields().lookupField("residents") >= 0 and layer.geometryType() == POLYGON:
                layer.setSubsetString("residents > 0")
        around = borders(QgsVectorLayer(self.table("municipalities"), "places", "ogr"))
        roads = background(QgsVectorLayer(self.table("roads"), "roads", "ogr"))
        above = [layer for layer in shown if layer.geometryType() != POLYGON]
        below = [layer for layer in shown if layer.geometryType() == POLYGON]
        if picture.with_sites:
            sites = QgsVectorLayer(self.table("facilities"), "Facilities", "ogr")
            apply_style(sites, "facilities")
            day = picture.parameters.get("DATE", END_OF_2025)
            opened = f"coalesce(opens, '{day}') <= '{day}'"
            sites.setSubsetString(f"{opened} AND coalesce(closes, '{day}') >= '{day}'")
            sites.setLabelsEnabled(False)
            above.insert(0, sites)
        layers = [*above, around, *below, roads]
        for layer in layers:
            if layer not in shown:
                project.addMapLayer(layer, False)
        path = IMAGES / f"{picture.name}.png"
        draw(project, layers, self.crs, around.extent(), picture.title, path)

    def chart(self) -> None:
        """Draw the Lorenz curves and Gini coefficients beside each other."""
        made = self.run()
        page = Path(made.results["CHART"]).read_text(encoding="utf-8")
        drawings = [
            QSvgRenderer(QByteArray(text.encode()))
            for text in re.findall(r"<svg.*?</svg>", page, flags=re.DOTALL)[:2]
        ]
        sizes = [drawing.defaultSize() for drawing in drawings]
        gap = 30
        width = sum(size.width() for size in sizes) + 3 * gap
        height = max(size.height() for size in sizes) + 2 * gap
        image = QImage(width, height, QImage.Format.Format_RGB32)
        image.fill(QColor("#ffffff"))
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = float(gap)
        for drawing, size in zip(drawings, sizes):
            drawing.render(painter, QRectF(left, gap, size.width(), size.height()))
            left += size.width() + gap
        painter.end()
        image.save(str(IMAGES / f"{CHART}.png"))


def main(names: Sequence[str]) -> int:
    """Draw all pictures, or those named."""
    known = {picture.name: picture for picture in MAPS}
    unknown = set(names) - {*known, CHART}
    if unknown:
        print(f"no such picture: {', '.join(sorted(unknown))}", file=sys.stderr)
        return 1
    with qgis(), tempfile.TemporaryDirectory() as folder:
        sample = Sample(Path(folder))
        for name in names or (*known, CHART):
            if name == CHART:
                sample.chart()
            else:
                sample.draw(known[name])
            print(f"{name}: {(IMAGES / f'{name}.png').stat().st_size / 1000:.0f} kB", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
