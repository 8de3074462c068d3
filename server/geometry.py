"""Between the study's projected metres and the degrees of longitude and latitude of the web."""

from __future__ import annotations

from typing import Any

import numpy as np
import shapely.geometry
import shapely.wkb
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsPointXY,
)
from shapely.geometry.polygon import orient

from ..engine.problems import Problem
from ..gis.crs import WGS84, transform_context
from ..gis.studyopening import OpenedStudy
from ..gis.writer import polygon_geometries

CRS84 = "http://www.opengis.net/def/crs/OGC/1.3/CRS84"
DECIMALS = 6


def to_degrees(opened: OpenedStudy) -> QgsCoordinateTransform:
    """Return the transform from the study to degrees."""
    degrees = QgsCoordinateReferenceSystem(WGS84)
    return QgsCoordinateTransform(opened.crs, degrees, transform_context())


def from_degrees(opened: OpenedStudy, lon: float, lat: float, pointer: str) -> tuple[float, float]:
    """Return a place in the study's coordinates; `pointer` says where the request gives it.

    Raises
    ------
    Problem
        ``api-place`` where the study's projection has none for it.
    """
    degrees = QgsCoordinateReferenceSystem(WGS84)
    transform = QgsCoordinateTransform(degrees, opened.crs, transform_context())
    try:
        found = transform.transform(QgsPointXY(lon, lat))
    except QgsCsException as error:
        raise Problem("api-place", pointer=pointer) from error
    if not (np.isfinite(found.x()) and np.isfinite(found.y())):
        raise Problem("api-place", pointer=pointer)
    return found.x(), found.y()


def point(transform: QgsCoordinateTransform, xy: tuple[float, float]) -> dict[str, Any]:
    """Return a place of the study as GeoJSON."""
    found = transform.transform(QgsPointXY(*xy))
    return {
        "type": "Point",
        "coordinates": [round(found.x(), DECIMALS), round(found.y(), DECIMALS)],
    }


def areas(opened: OpenedStudy) -> dict[str, dict[str, Any]]:
    """Return the areas of the municipalities by their codes, as GeoJSON (RFC 7946)."""
    transform = to_degrees(opened)
    municipalities = opened.study.municipalities
    found = {}
    for code, area in zip(municipalities.codes, polygon_geometries(municipalities.polygons)):
        area.transform(transform)
        parts = shapely.wkb.loads(bytes(area.asWkb())).geoms
        # Outer rings run against the clock, inner ones with it.
        whole = shapely.geometry.MultiPolygon([orient(part) for part in parts])
        found[code] = _rounded(shapely.geometry.mapping(whole))
    return found


def _rounded(value: Any) -> Any:
    if isinstance(value, float):
        return round(value, DECIMALS)
    if isinstance(value, (list, tuple)):
        return [_rounded(each) for each in value]
    if isinstance(value, dict):
        return {name: _rounded(each) for name, each in value.items()}
    return value
