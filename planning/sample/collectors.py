"""Collector roads: the wider streets between the parts of a town."""

from __future__ import annotations

import numpy as np
from scipy.spatial import Delaunay, cKDTree

from ...engine.arrays import Floats
from .places import MainRoad, Places

COLLECTOR = "tertiary"
LIMIT_KMH = 55
FARTHEST_M = 3_600.0
BESIDE_M = 160.0
BESIDE_SHARE = 0.4


def collectors(places: Places) -> list[MainRoad]:
    """Join neighbouring centres and districts by nameless roads, the shortest first."""
    town = np.array([kind != "village" for kind in places.kind])
    xy = places.xy[town]
    triangles = Delaunay(xy - xy.mean(axis=0)).simplices
    pairs = np.unique(
        np.sort(np.vstack([triangles[:, pair] for pair in ([0, 1], [1, 2], [0, 2])]), axis=1),
        axis=0,
    )
    length = np.hypot(*(xy[pairs[:, 0]] - xy[pairs[:, 1]]).T)
    order = np.lexsort((pairs[:, 1], pairs[:, 0], length))
    return [
        MainRoad("", COLLECTOR, LIMIT_KMH, xy[pairs[pair]])
        for pair in order
        if length[pair] < FARTHEST_M
    ]


def runs_beside(line: Floats, others: list[Floats]) -> bool:
    """Tell whether much of a line lies beside other roads, which then serve in its place."""
    distance, _ = cKDTree(np.vstack(others)).query(line)
    return bool((distance < BESIDE_M).mean() > BESIDE_SHARE)
