"""One pass over a feature source: geometry in binary form, attributes, identifiers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from operator import itemgetter
from typing import Any

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsProcessingFeatureSource,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ..engine.arrays import Longs
from ..engine.feedback import SILENT, Feedback, check
from ..engine.problems import Notice, Problem
from .columns import Column, convert
from .crs import layer_crs, require_plausible, transform_context

CHUNK = 4096
"""How many features lie between two looks at progress and cancel."""

_POINT = QgsWkbTypes.GeometryType.PointGeometry
_LINE = QgsWkbTypes.GeometryType.LineGeometry
_POLYGON = QgsWkbTypes.GeometryType.PolygonGeometry
_KINDS = {
    "line": ((_LINE,), "layer-not-lines"),
    "point": ((_POINT, _POLYGON), "layer-not-points"),
    "polygon": ((_POLYGON,), "layer-not-polygons"),
}


@dataclass(frozen=True)
class Table:
    """What a pass over F features gives.

    Parameters
    ----------
    layer : str
        The source's name, for messages.
    wkb : list of bytes
        Geometry of each feature in the asked system; empty where there is none.
    columns : dict of str to (F,) array
        Clean columns, see :class:`~.columns.Column`.
    fid : (F,) int64
        Feature identifiers.
    notices : list of Notice
        Values that were not understood.
    transformed : bool
        Whether the geometry was brought into another system than its own.
    untransformed : set of int
        Identifiers of features that QGIS gave up on; they come without geometry.
    """

    layer: str
    wkb: list[bytes]
    columns: dict[str, np.ndarray]
    fid: Longs
    notices: list[Notice]
    transformed: bool
    untransformed: frozenset[int]


def require_kind(source: Any, kind: str) -> None:
    """Refuse a layer that is not valid or whose geometries are of another kind.

    Raises
    ------
    Problem
        ``layer-invalid``, ``layer-not-lines``, ``layer-not-points`` or ``layer-not-polygons``.
    """
    if isinstance(source, QgsVectorLayer) and not source.isValid():
        raise Problem("layer-invalid", layer=source.name())
    accepted, code = _KINDS[kind]
    actual = QgsWkbTypes.geometryType(source.wkbType())
    # Layers of unknown kind, as some databases declare them, are judged feature by feature.
    if actual not in (*accepted, QgsWkbTypes.GeometryType.UnknownGeometry):
        found = QgsWkbTypes.displayString(source.wkbType())
        raise Problem(code, layer=source.sourceName(), found=found)


def scan(
    source: Any,
    crs: QgsCoordinateReferenceSystem,
    fields: Mapping[str, Column] | None = None,
    *,
    feedback: Feedback = SILENT,
    context: Any = None,
    selected_only: bool = False,
    expression: str = "",
    centroids: bool = False,
) -> Table:
    """Read all features of a source in one pass.

    Parameters
    ----------
    source : QgsProcessingFeatureSource, QgsVectorLayer or other QgsFeatureSource
        Where from; a processing source carries its own selection and filter.
    crs : QgsCoordinateReferenceSystem
        The system the geometry is wanted in.
    fields : mapping of str to Column
        Columns to make, by the name they get.
    feedback : Feedback
        Progress and cancel.
    context : QgsProcessingContext, optional
        How datums are transformed.
    selected_only : bool
        For a vector layer, read the selected features only.
    expression : str
        QGIS expression that features must fulfil.
    centroids : bool
        Replace each geometry by its centroid.

    Raises
    ------
    Problem
        ``crs-missing``, ``crs-extent``, ``field-missing`` or ``layer-empty``.
    Canceled
        When the user stopped it.
    """
    layer = source.sourceName()
    wanted = dict(fields or {})
    positions = [_position(source, layer, column.field) for column in wanted.values()]
    request = QgsFeatureRequest()
    request.setSubsetOfAttributes(positions)
    transformed = layer_crs(source) != crs
    require_plausible(source)
    if transformed:
        request.setDestinationCrs(crs, transform_context(context))
    if expression:
        request.setFilterExpression(expression)

    wkb: list[bytes] = []
    fid: list[int] = []
    values: list[
        Any
    ] = []  # One flat list: a tuple a feature would keep the garbage collector busy.
    several = len(positions) > 1
    pick = itemgetter(*positions) if positions else None
    total = max(source.featureCount(), 1)
    for feature in _features(source, request, selected_only):
        if len(fid) % CHUNK == 0:
            check(feedback, min(100.0, 100.0 * len(fid) / total))
        geometry = feature.geometry()
        if centroids:
            geometry = geometry.centroid()
        wkb.append(geometry.asWkb().data())
        fid.append(feature.id())
        if several:
            values.extend(pick(feature))
        elif pick is not None:
            values.append(pick(feature))
    check(feedback, 100.0)
    if not fid:
        raise Problem("layer-empty", layer=layer)

    columns, notices = {}, []
    for place, (name, column) in enumerate(wanted.items()):
        columns[name], said = convert(column, values[place :: len(positions)], fid, layer)
        notices.extend(said)
    gone = [i for i, blob in zip(fid, wkb) if not blob] if transformed else []
    return Table(
        layer,
        wkb,
        columns,
        np.array(fid, dtype=np.int64),
        notices,
        transformed,
        _with_geometry(source, gone),
    )


def _with_geometry(source: Any, fid: list[int]) -> frozenset[int]:
    """Return which of some features have a geometry in the source's own system.

    QGIS takes the geometry from features that it cannot transform. Its callback for them is not
    used: from Python it crashes QGIS 3.22 when features come from a layer.
    """
    if not fid:
        return frozenset()
    request = QgsFeatureRequest().setFilterFids(fid).setNoAttributes()
    found = (feature for feature in _features(source, request, False) if feature.hasGeometry())
    return frozenset(feature.id() for feature in found if not feature.geometry().isEmpty())


def _position(source: Any, layer: str, field: str) -> int:
    position = source.fields().lookupField(field)
    if position < 0:
        names = ", ".join(f.name() for f in source.fields())
        raise Problem("field-missing", layer=layer, field=field, available=names)
    return int(position)


def _features(source: Any, request: QgsFeatureRequest, selected_only: bool) -> Any:
    """Return an iterator over the features, without QGIS's own stop at invalid geometry."""
    if isinstance(source, QgsProcessingFeatureSource):
        skip = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
        return source.getFeatures(request, skip)
    if selected_only and isinstance(source, QgsVectorLayer):
        return source.getSelectedFeatures(request)
    return source.getFeatures(request)
