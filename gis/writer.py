"""Arrays into features, in bulk."""

from __future__ import annotations

import datetime
import struct
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Any

import numpy as np
from qgis.core import QgsFeature, QgsFeatureSink, QgsFields, QgsGeometry, QgsPointXY, QgsWkbTypes
from qgis.PyQt.QtCore import QDate
from shapely.geometry.base import BaseGeometry

from ..engine.arrays import Floats
from ..engine.feedback import SILENT, Feedback, check
from ..engine.polylines import Polylines
from ..engine.problems import Problem

CHUNK = 5000
"""How many features are handed over at a time, and lie between two looks at cancel."""

_PLAIN = (str, int, bool, type(None))


def point_geometries(xy: Floats) -> Iterator[QgsGeometry]:
    """Yield a point for each row of (P, 2) coordinates; a null geometry where they are NaN."""
    placed = np.isfinite(xy).all(axis=1)
    for known, (x, y) in zip(placed.tolist(), xy.tolist()):
        yield QgsGeometry.fromPointXY(QgsPointXY(x, y)) if known else QgsGeometry()


def line_geometries(lines: Polylines) -> Iterator[QgsGeometry]:
    """Yield a line for each polyline; a null geometry where it has no vertices."""
    payload = np.ascontiguousarray(lines.xy, dtype="<f8")
    offsets = lines.offset.tolist()
    for first, last in zip(offsets, offsets[1:]):
        geometry = QgsGeometry()
        if last > first:
            header = struct.pack("<BII", 1, 2, last - first)
            geometry.fromWkb(header + payload[first:last].tobytes())
        yield geometry


def polygon_geometries(
    polygons: Iterable[BaseGeometry], multi: bool = True
) -> Iterator[QgsGeometry]:
    """Yield a (multi-)polygon for each shapely geometry."""
    for polygon in polygons:
        geometry = QgsGeometry()
        geometry.fromWkb(polygon.wkb)
        if multi:
            geometry.convertToMultiType()
        yield geometry


def multi_part(geometry: QgsGeometry) -> QgsGeometry:
    """Return polygons as multi-polygons, which result layers hold; anything else as it is."""
    if QgsWkbTypes.geometryType(geometry.wkbType()) == QgsWkbTypes.GeometryType.PolygonGeometry:
        geometry = QgsGeometry(geometry)
        geometry.convertToMultiType()
    return geometry


def values(column: Any) -> list[Any]:
    """Return a column as Python values that QGIS takes: absence and infinity as None.

    Accepts numpy arrays of any type, and sequences of Python values.
    """
    array = column if isinstance(column, np.ndarray) else _objects(column)
    if array.dtype.kind == "f":
        result = array.astype(object)
        result[~np.isfinite(array)] = None
        return list(result)
    if array.dtype.kind in "iub":
        return list(array.tolist())
    if array.dtype.kind == "M":
        days = array.astype("datetime64[D]").astype(object)
        return [_value(day) for day in days]
    # Most values of a column may go as they are; asking for their class is the quickest look.
    return [v if v.__class__ in _PLAIN else _value(v) for v in array.tolist()]


def write(
    sink: QgsFeatureSink,
    fields: QgsFields,
    columns: Sequence[Any],
    geometries: Iterable[QgsGeometry] | None = None,
    *,
    feedback: Feedback = SILENT,
) -> int:
    """Write features to a sink.

    Parameters
    ----------
    sink : QgsFeatureSink
        Where to.
    fields : QgsFields
        Its fields.
    columns : sequence of arrays
        One for each field, in their order, all equally long.
    geometries : iterable of QgsGeometry, optional
        One for each feature.
    feedback : Feedback
        Progress and cancel.

    Returns
    -------
    int
        How many features were written.

    Raises
    ------
    Problem
        ``output-failed`` when the sink refuses them.
    Canceled
        When the user stopped it.
    """
    lists = [values(column) for column in columns]
    lengths = {len(column) for column in lists}
    if len(lists) != fields.count() or len(lengths) > 1:
        raise ValueError(f"{fields.count()} fields, {len(lists)} columns of lengths {lengths}")
    total = lengths.pop() if lengths else 0
    shapes = iter(geometries) if geometries is not None else None
    rows = zip(*lists)
    for start in range(0, total, CHUNK):
        check(feedback, 100.0 * start / total)
        features = []
        for row in islice(rows, CHUNK):
            feature = QgsFeature(fields)
            feature.setAttributes(list(row))
            if shapes is not None:
                feature.setGeometry(next(shapes))
            features.append(feature)
        if not sink.addFeatures(features, QgsFeatureSink.Flag.FastInsert):
            raise Problem("output-failed", reason=sink.lastError())
    check(feedback, 100.0)
    return total


def _value(value: Any) -> Any:
    if isinstance(value, np.generic):
        value = value.item()
    if isinstance(value, float):
        return value if np.isfinite(value) else None
    if isinstance(value, datetime.datetime):
        value = value.date()
    if isinstance(value, datetime.date):
        return QDate(value.year, value.month, value.day)
    return value


def _objects(column: Iterable[Any]) -> np.ndarray:
    items = list(column)
    array = np.empty(len(items), dtype=object)
    array[:] = items
    return array
