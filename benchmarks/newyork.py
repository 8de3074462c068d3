"""The road network of New York (9th DIMACS implementation challenge) as a layer and as a file.

264 346 nodes and 733 846 arcs, of which 3 746 are parallel to others: 365 050 lines. The unit of
the challenge's times is not stated; six milliseconds make them plausible, with streets at about 24
km/h and motorways at 60.
"""

from __future__ import annotations

import gzip
from functools import cache
from pathlib import Path

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsProject,
    QgsVectorLayer,
)
from service_network_planner.engine import networkfile
from service_network_planner.engine.polylines import Polylines
from service_network_planner.engine.roads import Roads
from service_network_planner.gis.columns import number
from service_network_planner.gis.fields import FieldSpec
from service_network_planner.gis.package import PackageTable, write_package
from service_network_planner.gis.roadlayer import RoadLayer
from service_network_planner.gis.source import scan
from service_network_planner.gis.writer import line_geometries

from .data import built, shared
from .session import application

LINES, NODES, ARCS = 365_050, 264_346, 730_100
LAYER = "roads"
READING = RoadLayer(class_field="road_class", speed_field="speed_kmh", direction_field="oneway")
"""The three columns that travel times by car depend on."""

_MS_PER_UNIT = 6
_CLASSES = ("motorway", "trunk", "secondary", "residential")
_TIME_PER_DISTANCE = np.array([1.0, 1.25, 1.67, 2.5])


def package() -> Path:
    """Return the GeoPackage of the lines, written once and kept between runs."""
    path = built("newyork.gpkg")
    if path.is_file():
        return path
    application()
    tail, head, ms, distance, xy = _edges()
    lines = Polylines(
        np.stack([xy[tail], xy[head]], axis=1).reshape(-1, 2),
        np.arange(0, 2 * len(tail) + 1, 2, dtype=np.int64),
    )
    road_class = np.abs((ms / _MS_PER_UNIT / distance)[:, None] - _TIME_PER_DISTANCE).argmin(1)
    columns = {
        "tail": ("integer", tail + 1),
        "head": ("integer", head + 1),
        "forward_ms": ("integer", ms),
        "backward_ms": ("integer", ms),
        "road_class": ("text", np.array(_CLASSES)[road_class]),
        "speed_kmh": ("real", lines.lengths() / ms * 3600.0),
        "oneway": ("text", np.full(len(tail), "both")),
    }
    table = PackageTable(
        LAYER,
        [FieldSpec(name, kind) for name, (kind, _) in columns.items()],
        [values for _, values in columns.values()],
        "line",
        line_geometries(lines),
        description="9th DIMACS implementation challenge, New York",
    )
    write_package(path, [table], _utm())
    return path


@cache
def network_file() -> Path:
    """Return the network file of the lines, written anew in each run by the engine as it is."""
    path = built("newyork.npz")
    networkfile.save(path, read(package()), {})
    return path


def layer(path: Path) -> QgsVectorLayer:
    """Open the layer anew."""
    application()
    opened = QgsVectorLayer(f"{path}|layername={LAYER}", "New York", "ogr")
    if not opened.isValid() or opened.featureCount() != LINES:
        raise ValueError(f"{path} does not hold New York's {LINES} lines; delete it")
    return opened


def read(path: Path) -> Roads:
    """Read the layer as the plugin does."""
    roads, notices = READING.read(layer(path))
    if notices:
        print("\n".join(map(str, notices)))
    return roads


def line_ends(opened: QgsVectorLayer) -> np.ndarray:
    """Return the challenge's numbers of the nodes at each line's ends, from 0, by identifier."""
    fields = {name: number(name) for name in ("tail", "head")}
    table = scan(opened, opened.crs(), fields)
    ends = np.full((int(table.fid.max()) + 1, 2), -1, dtype=np.int64)
    ends[table.fid] = np.stack([table.columns["tail"], table.columns["head"]], axis=1) - 1
    return ends


def _edges() -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Return tail, head, milliseconds and distance of each line, and the nodes' coordinates."""
    times = _numbers(shared("dimacs_ny", "USA-road-t.NY.gr.gz"), "a")
    distances = _numbers(shared("dimacs_ny", "USA-road-d.NY.gr.gz"), "a")
    tail, head = times[:, 0] - 1, times[:, 1] - 1
    # Both ways take the same time. Of parallel arcs the fastest counts, never their sum.
    along = np.flatnonzero(tail < head)
    order = along[np.lexsort((times[along, 2], head[along], tail[along]))]
    new = np.ones(len(order), dtype=bool)
    new[1:] = (np.diff(tail[order]) != 0) | (np.diff(head[order]) != 0)
    kept = order[new]
    lonlat = _numbers(shared("dimacs_ny", "USA-road-d.NY.co.gz"), "v")[:, 1:] / 1e6
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    transform = QgsCoordinateTransform(degrees, _utm(), QgsProject.instance().transformContext())
    places = [transform.transform(x, y) for x, y in lonlat.tolist()]
    xy = np.array([(place.x(), place.y()) for place in places])
    return tail[kept], head[kept], times[kept, 2] * _MS_PER_UNIT, distances[kept, 2], xy


def _numbers(path: Path, letter: str) -> np.ndarray:
    """Return the rows of a DIMACS file that begin with a letter, (rows, 3)."""
    with gzip.open(path, "rt", encoding="ascii") as file:
        text = file.read()
    body = text[text.index(f"\n{letter} ") :].replace(f"{letter} ", "")
    return np.array(body.split(), dtype=np.int64).reshape(-1, 3)


def _utm() -> QgsCoordinateReferenceSystem:
    return QgsCoordinateReferenceSystem("EPSG:32618")
