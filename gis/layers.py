"""Any layer as arrays: lines, points and polygons, with clean columns and counted warnings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Union

import numpy as np
import shapely.wkb
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsWkbTypes
from shapely.geometry.base import BaseGeometry

from ..engine.arrays import Floats, Longs
from ..engine.feedback import SILENT, Feedback
from ..engine.polylines import Polylines
from ..engine.problems import Notice, Problem
from .columns import Column
from .crs import describe
from .source import Table, require_kind, scan
from .wkb import line_parts, points

EXAMPLES = 5

Rows = Union[Longs, list[int]]
_NONE: list[int] = []


@dataclass(frozen=True)
class LineTable:
    """Lines with their attributes.

    Parameters
    ----------
    lines : Polylines
        L plain lines; a feature of several parts gives several, with the same ``fid``.
    columns : dict of str to (L,) array
        Attributes of each line.
    fid : (L,) int64
        Identifier of the feature each line came from.
    notices : list of Notice
        What was left out, taken apart or not understood.
    """

    lines: Polylines
    columns: dict[str, np.ndarray]
    fid: Longs
    notices: list[Notice]


@dataclass(frozen=True)
class PointTable:
    """Points with their attributes: ``xy`` (P, 2), ``columns`` of (P,), ``fid`` (P,)."""

    xy: Floats
    columns: dict[str, np.ndarray]
    fid: Longs
    notices: list[Notice]


@dataclass(frozen=True)
class PolygonTable:
    """Valid polygons or multipolygons as shapely geometries, with their attributes."""

    polygons: list[BaseGeometry]
    columns: dict[str, np.ndarray]
    fid: Longs
    notices: list[Notice]


def read_lines(
    source: Any,
    crs: QgsCoordinateReferenceSystem,
    fields: Mapping[str, Column] | None = None,
    *,
    feedback: Feedback = SILENT,
    context: Any = None,
    **options: Any,
) -> LineTable:
    """Read a line layer; ``options`` as in :func:`~.source.scan`.

    Z and M are dropped, curves become segments, lines are taken out of collections.

    Raises
    ------
    Problem
        Besides those of the scan: ``layer-invalid``, ``layer-not-lines``, or ``layer-no-geometry``
        when no feature has a line.
    """
    require_kind(source, "line")
    table = scan(source, crs, fields, feedback=feedback, context=context, **options)
    parts = line_parts(table.wkb)
    notices = [
        *table.notices,
        *_left_out(table, parts.empty, parts.broken, parts.beyond),
        *_notice("line-multipart", table, parts.multipart),
    ]
    if not len(parts.lines):
        raise _nothing_left(source, table, parts.beyond)
    return LineTable(parts.lines, *_taken(table, parts.row), notices)


def read_points(
    source: Any,
    crs: QgsCoordinateReferenceSystem,
    fields: Mapping[str, Column] | None = None,
    *,
    feedback: Feedback = SILENT,
    context: Any = None,
    **options: Any,
) -> PointTable:
    """Read a point layer, or a polygon layer by its centroids.

    A feature of several points stays one feature, at their mean. Options and problems are those
    of :func:`read_lines`.
    """
    require_kind(source, "point")
    polygon = QgsWkbTypes.geometryType(source.wkbType()) == QgsWkbTypes.GeometryType.PolygonGeometry
    table = scan(
        source, crs, fields, feedback=feedback, context=context, centroids=polygon, **options
    )
    xy, several = points(table.wkb)
    placed = np.isfinite(xy).all(axis=1)
    keep = np.flatnonzero(placed)
    # An empty point is binary too, with coordinates that are no numbers.
    beyond = np.flatnonzero(np.isinf(xy).any(axis=1))
    missing = np.setdiff1d(np.flatnonzero(~placed), beyond)
    notices = [
        *table.notices,
        *_left_out(table, missing, _NONE, beyond),
        *_notice("point-multipart", table, several),
    ]
    if not len(keep):
        raise _nothing_left(source, table, beyond)
    return PointTable(xy[keep], *_taken(table, keep), notices)


def read_polygons(
    source: Any,
    crs: QgsCoordinateReferenceSystem,
    fields: Mapping[str, Column] | None = None,
    *,
    feedback: Feedback = SILENT,
    context: Any = None,
    **options: Any,
) -> PolygonTable:
    """Read a polygon layer; invalid polygons are repaired, and counted.

    Options and problems are those of :func:`read_lines`.
    """
    require_kind(source, "polygon")
    table = scan(source, crs, fields, feedback=feedback, context=context, **options)
    polygons: list[BaseGeometry] = []
    rows, empty, broken, beyond, repaired = [], [], [], [], []
    for row, blob in enumerate(table.wkb):
        geometry = QgsGeometry()
        geometry.fromWkb(blob)
        if geometry.isNull() or geometry.isEmpty():
            empty.append(row)
            continue
        if not geometry.boundingBox().isFinite():
            beyond.append(row)
            continue
        polygon, touched = _polygon(geometry)
        if polygon is None:
            broken.append(row)
            continue
        if touched:
            repaired.append(row)
        polygons.append(polygon)
        rows.append(row)
    notices = [
        *table.notices,
        *_left_out(table, empty, broken, beyond),
        *_notice("polygon-repaired", table, repaired),
    ]
    if not polygons:
        raise _nothing_left(source, table, beyond)
    return PolygonTable(polygons, *_taken(table, np.array(rows, dtype=np.int64)), notices)


def _polygon(geometry: QgsGeometry) -> tuple[BaseGeometry | None, bool]:
    """Return a plain valid polygon, and whether it had to be repaired for that."""
    plain = QgsGeometry(geometry.constGet().segmentize())
    plain.get().dropZValue()
    plain.get().dropMValue()
    touched = not plain.isGeosValid()
    if touched:
        plain = plain.makeValid()
        plain.convertGeometryCollectionToSubclass(QgsWkbTypes.GeometryType.PolygonGeometry)
    if plain.isNull() or plain.isEmpty() or not plain.area() > 0:
        return None, touched
    return shapely.wkb.loads(plain.asWkb().data()), touched


def _taken(table: Table, rows: Longs) -> tuple[dict[str, np.ndarray], Longs]:
    if np.array_equal(rows, np.arange(len(table.fid))):
        return table.columns, table.fid
    return {name: values[rows] for name, values in table.columns.items()}, table.fid[rows]


def _nothing_left(source: Any, table: Table, beyond: Rows) -> Problem:
    """Return why no feature has a usable geometry: most often a system that is not the layer's."""
    if table.untransformed or (table.transformed and len(beyond)):
        return Problem("crs-extent", layer=table.layer, crs=describe(source.sourceCrs()))
    return Problem("layer-no-geometry", layer=table.layer, count=len(table.fid))


def _left_out(table: Table, empty: Rows, broken: Rows, beyond: Rows) -> list[Notice]:
    """Say which features, or parts of features, were left out and why."""
    lost = [row for row in empty if int(table.fid[row]) in table.untransformed]
    missing = [row for row in empty if int(table.fid[row]) not in table.untransformed]
    if table.transformed:
        lost += list(beyond)
    else:
        broken = [*broken, *beyond]
    return [
        *_notice("geometry-missing", table, missing),
        *_notice("geometry-invalid", table, broken),
        *_notice("geometry-untransformed", table, lost),
    ]


def _notice(code: str, table: Table, rows: Rows) -> list[Notice]:
    if not len(rows):
        return []
    examples = tuple(str(table.fid[row]) for row in sorted(rows)[:EXAMPLES])
    return [Notice(code, len(rows), examples, layer=table.layer)]
