"""Which polygon a point lies in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from shapely.geometry import MultiPolygon, Polygon

from .arrays import NONE, Bools, Floats, Ints

try:
    from shapely import intersects_xy
except ImportError:  # shapely before 2.0
    from shapely.vectorized import contains, touches

    def intersects_xy(polygon: Polygon | MultiPolygon, x: Floats, y: Floats) -> Bools:
        """Tell which points lie in a polygon or on its border."""
        inside = np.array(contains(polygon, x, y), dtype=bool)
        # The exact look at the border is slow, so only points next to it get one.
        border = polygon.boundary.buffer(_NEXT_TO_M)
        close = np.flatnonzero(~inside & contains(border, x, y))
        inside[close] = touches(polygon, x[close], y[close])
        return inside

    _NEXT_TO_M = 0.001


@dataclass(frozen=True)
class Assignment:
    """The zone of each point.

    Parameters
    ----------
    zone : (P,) int32
        Position of the first polygon that has the point inside or on its border, -1 for none.
    n_zones : (P,) int32
        How many polygons have it; above 1 on shared borders and where polygons overlap.
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
        inside = near[intersects_xy(polygon, xy[near, 0], xy[near, 1])]
        n_zones[inside] += 1
        zone[inside[zone[inside] == NONE]] = index
    return Assignment(zone, n_zones)
