"""Which polygon a point lies in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from shapely.geometry import MultiPolygon, Polygon

try:
    from shapely import contains_xy
except ImportError:  # shapely before 2.0
    from shapely.vectorized import contains as contains_xy

from .arrays import NONE, Floats, Ints


@dataclass(frozen=True)
class Assignment:
    """The zone of each point.

    Parameters
    ----------
    zone : (P,) int32
        Position of the first polygon that contains the point, -1 where none does.
    n_zones : (P,) int32
        How many polygons contain it; above 1 where polygons overlap.
    """

    zone: Ints
    n_zones: Ints


def assign(xy: Floats, polygons: Sequence[Polygon | MultiPolygon]) -> Assignment:
    """Find the polygon that each point lies in.

    Parameters
    ----------
    xy : (P, 2) float64
        Points.
    polygons : sequence of shapely polygons
        Zones in the same coordinate reference system; empty ones contain nothing.
    """
    zone = np.full(len(xy), NONE, dtype=np.int32)
    n_zones = np.zeros(len(xy), dtype=np.int32)
    for index, polygon in enumerate(polygons):
        if polygon is None or polygon.is_empty:
            continue
        west, south, east, north = polygon.bounds
        inside_box = (xy[:, 0] >= west) & (xy[:, 0] <= east)
        inside_box &= (xy[:, 1] >= south) & (xy[:, 1] <= north)
        near = np.flatnonzero(inside_box)
        if not len(near):
            continue
        inside = near[contains_xy(polygon, xy[near, 0], xy[near, 1])]
        n_zones[inside] += 1
        zone[inside[zone[inside] == NONE]] = index
    return Assignment(zone, n_zones)
