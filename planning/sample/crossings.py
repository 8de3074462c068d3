"""Where straight segments cross each other."""

from __future__ import annotations

import numpy as np
from scipy.spatial import cKDTree

from ...engine.arrays import Floats, Longs


def crossing_pairs(
    start: Floats, end: Floats, other_start: Floats, other_end: Floats
) -> tuple[Longs, Longs, Floats]:
    """Find all pairs of segments that cross within both; a touch at an end is none.

    Parameters
    ----------
    start, end : (A, 2)
        Segments.
    other_start, other_end : (B, 2)
        Other segments, best of about equal length.

    Returns
    -------
    segment, other : (P,)
        The pairs, ordered.
    xy : (P, 2)
        Where they cross.
    """
    nothing = np.empty(0, dtype=np.int64)
    if not len(start) or not len(other_start):
        return nothing, nothing, np.empty((0, 2))
    reach = (np.hypot(*(end - start).T) + np.hypot(*(other_end - other_start).T).max()) / 2 + 1.0
    tree = cKDTree((other_start + other_end) / 2)
    middle = (start + end) / 2
    near = np.flatnonzero(tree.query(middle)[0] <= reach)
    found = tree.query_ball_point(middle[near], reach[near], return_sorted=True)
    count = np.array([len(each) for each in found], dtype=np.int64)
    segment = np.repeat(near, count)
    other = np.concatenate([np.array(each, dtype=np.int64) for each in found] or [nothing])
    a, b = start[segment], end[segment] - start[segment]
    c, d = other_start[other], other_end[other] - other_start[other]
    cross = b[:, 0] * d[:, 1] - b[:, 1] * d[:, 0]
    parallel = np.abs(cross) < 1e-9
    safe = np.where(parallel, 1.0, cross)
    gap = c - a
    along = (gap[:, 0] * d[:, 1] - gap[:, 1] * d[:, 0]) / safe
    other_along = (gap[:, 0] * b[:, 1] - gap[:, 1] * b[:, 0]) / safe
    inside = (along > 1e-9) & (along < 1 - 1e-9) & (other_along > 1e-9) & (other_along < 1 - 1e-9)
    hit = np.flatnonzero(inside & ~parallel)
    return segment[hit], other[hit], a[hit] + along[hit, None] * b[hit]


def crosses(start: Floats, end: Floats, other_start: Floats, other_end: Floats) -> Longs:
    """Return which segments cross any of the others."""
    return np.unique(crossing_pairs(start, end, other_start, other_end)[0])
