"""Which coordinate reference system to compute in.

Distances are computed in the plane, so they are only right where the plane is true to scale.
Degrees are not, and neither is Web Mercator, which draws Finland twice as large as it is.
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsGeometry,
    QgsLineString,
    QgsPointXY,
    QgsRectangle,
    QgsUnitTypes,
)

from ..engine.arrays import Floats
from ..engine.problems import Problem

MAX_SCALE_ERROR = 0.01
"""The error in scale up to which a layer's own projection is computed in."""

WGS84 = "EPSG:4326"

FINLAND = "EPSG:3067"
_FINLAND_EXTENT = QgsRectangle(19.0, 59.3, 31.7, 70.2)
_FINLAND_SOUTH = QgsRectangle(19.2, 59.7, 31.6, 64.0)
_FINLAND_NORTH = QgsRectangle(23.5, 63.5, 30.5, 70.1)

# Longitudes may be counted all the way round, from 0 to 360.
_GLOBE = QgsRectangle(-360.0, -90.0, 360.0, 90.0)

# WGS 84 ellipsoid: semi-major axis in metres and first eccentricity squared.
_AXIS = 6_378_137.0
_ECCENTRICITY2 = 0.006_694_379_990_14


def transform_context(context: Any = None) -> QgsCoordinateTransformContext:
    """Return how datums are transformed, from a processing context or the default way."""
    if isinstance(context, QgsCoordinateTransformContext):
        return context
    return QgsCoordinateTransformContext() if context is None else context.transformContext()


def layer_crs(source: Any) -> QgsCoordinateReferenceSystem:
    """Return the system a layer or feature source is in.

    Raises
    ------
    Problem
        ``crs-missing`` when it has none.
    """
    crs = source.sourceCrs()
    if not crs.isValid():
        raise Problem("crs-missing", layer=source.sourceName())
    return crs


def computing_crs(source: Any, context: Any = None) -> QgsCoordinateReferenceSystem:
    """Choose the projected system in metres in which to compute for a layer.

    The layer's own, if it is in metres and true to scale within 1 % where the layer lies;
    otherwise a local one, see :func:`local_crs`.

    Parameters
    ----------
    source : QgsFeatureSource or QgsVectorLayer
        The layer, as a rule the roads.
    context : QgsProcessingContext or QgsCoordinateTransformContext, optional
        How datums are transformed.

    Raises
    ------
    Problem
        ``crs-missing`` when the layer has none, ``crs-extent`` when it lies where its
        system cannot (coordinates in metres declared as degrees, for instance).
    """
    crs = layer_crs(source)
    extent = source.sourceExtent()
    if extent.isNull() or not extent.isFinite():
        in_metres = crs.mapUnits() == QgsUnitTypes.DistanceUnit.DistanceMeters
        return crs if in_metres else QgsCoordinateReferenceSystem(FINLAND)
    degrees = _in_degrees(extent, crs, source.sourceName(), transform_context(context))
    if is_true_to_scale(crs, degrees, transform_context(context)):
        return crs
    return local_crs(degrees)


def require_plausible(source: Any) -> None:
    """Refuse a layer in degrees that lies nowhere on the globe: its coordinates are metres.

    Raises
    ------
    Problem
        ``crs-extent``.
    """
    crs, extent = source.sourceCrs(), source.sourceExtent()
    if crs.isGeographic() and not extent.isNull() and not extent.intersects(_GLOBE):
        raise Problem("crs-extent", layer=source.sourceName(), crs=describe(crs))


def is_true_to_scale(
    crs: QgsCoordinateReferenceSystem,
    degrees: QgsRectangle,
    context: QgsCoordinateTransformContext,
) -> bool:
    """Tell whether a system is in metres and within 1 % of true scale across an extent."""
    if crs.isGeographic() or crs.mapUnits() != QgsUnitTypes.DistanceUnit.DistanceMeters:
        return False
    to_plane = QgsCoordinateTransform(QgsCoordinateReferenceSystem(WGS84), crs, context)
    step = 0.001
    for x in (degrees.xMinimum(), degrees.center().x(), degrees.xMaximum()):
        for y in (degrees.yMinimum(), degrees.center().y(), degrees.yMaximum()):
            try:
                here = to_plane.transform(QgsPointXY(x, y))
                north = to_plane.transform(QgsPointXY(x, y + step))
                east = to_plane.transform(QgsPointXY(x + step, y))
            except QgsCsException:
                return False
            along, across = metres_per_degree(y)
            scale = here.distance(north) / (step * along), here.distance(east) / (step * across)
            if max(abs(factor - 1.0) for factor in scale) > MAX_SCALE_ERROR:
                return False
    return True


def metres_per_degree(latitude: float) -> tuple[float, float]:
    """Return the length of a degree along the meridian and along the parallel.

    From the ellipsoid's radii of curvature (Snyder 1987, Map Projections, eq. 4-18 to 4-21).
    """
    flat = 1.0 - _ECCENTRICITY2 * math.sin(math.radians(latitude)) ** 2
    meridian = _AXIS * (1.0 - _ECCENTRICITY2) / flat**1.5
    parallel = _AXIS / math.sqrt(flat) * math.cos(math.radians(latitude))
    return math.radians(1.0) * meridian, math.radians(1.0) * parallel


def local_crs(degrees: QgsRectangle) -> QgsCoordinateReferenceSystem:
    """Choose a system for an extent in degrees.

    ETRS-TM35FIN in Finland, otherwise the UTM zone of the extent's centre; beyond the reach of
    a zone, an equal-area projection about the centre.
    """
    centre = degrees.center()
    in_finland = _FINLAND_SOUTH.contains(centre) or _FINLAND_NORTH.contains(centre)
    if in_finland and _FINLAND_EXTENT.contains(degrees):
        return QgsCoordinateReferenceSystem(FINLAND)
    if degrees.width() > 12.0 or not -80.0 <= centre.y() <= 84.0:
        definition = (
            f"+proj=laea +lat_0={centre.y():.4f} +lon_0={centre.x():.4f} +datum=WGS84 +units=m"
        )
        return QgsCoordinateReferenceSystem.fromProj(definition)
    zone = min(60, int((centre.x() + 180.0) // 6.0) + 1)
    return QgsCoordinateReferenceSystem.fromEpsgId((32600 if centre.y() >= 0 else 32700) + zone)


def transform_points(
    xy: Floats,
    source: QgsCoordinateReferenceSystem,
    target: QgsCoordinateReferenceSystem,
    context: Any = None,
) -> Floats:
    """Transform (P, 2) coordinates in one call.

    Raises
    ------
    Problem
        ``crs-transform`` when a point has no place in the target system.
    """
    if source == target or not len(xy):
        return xy
    # A line through all points is transformed by one call, instead of one a point.
    line = QgsGeometry(QgsLineString(xy[:, 0].tolist(), xy[:, 1].tolist()))
    nowhere = Problem("crs-transform", source=describe(source), target=describe(target))
    try:
        line.transform(QgsCoordinateTransform(source, target, transform_context(context)))
    except QgsCsException as error:
        raise nowhere from error
    moved = np.frombuffer(line.asWkb().data()[9:], dtype="<f8").reshape(-1, 2).copy()
    if not np.isfinite(moved).all():
        raise nowhere
    return moved


def describe(crs: QgsCoordinateReferenceSystem) -> str:
    """Return a system's authority code, or its WKT where it has none, to keep or to show.

    The codes of systems that people define themselves mean nothing, or another system, elsewhere.
    """
    code = crs.authid()
    if code and not code.startswith("USER:"):
        return str(code)
    return str(crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED))


def _in_degrees(
    extent: QgsRectangle,
    crs: QgsCoordinateReferenceSystem,
    layer: str,
    context: QgsCoordinateTransformContext,
) -> QgsRectangle:
    """Return an extent in degrees."""
    to_degrees = QgsCoordinateTransform(crs, QgsCoordinateReferenceSystem(WGS84), context)
    try:
        degrees = to_degrees.transformBoundingBox(extent)
    except QgsCsException as error:
        raise Problem("crs-extent", layer=layer, crs=describe(crs)) from error
    plausible = (
        degrees.isFinite() and abs(degrees.yMinimum()) <= 90 and abs(degrees.yMaximum()) <= 90
    )
    if not plausible or abs(degrees.center().x()) > 180.0:
        raise Problem("crs-extent", layer=layer, crs=describe(crs))
    return degrees
