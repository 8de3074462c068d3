"""One-way streets that trap nobody."""

from __future__ import annotations

import numpy as np
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from ...engine.arrays import Bools, Bytes, Longs


def without_traps(start: Longs, end: Longs, wanted: Bytes, open_to_cars: Bools) -> Bytes:
    """Make one-way streets two-way again until a car gets from everywhere to everywhere.

    Parameters
    ----------
    start, end : (L,)
        Nodes of each line.
    wanted : (L,)
        0 both ways, 1 forward only, -1 backward only.
    open_to_cars : (L,)
        Other lines are left out.

    Returns
    -------
    (L,) int8
        The directions that remain.
    """
    direction = wanted.copy()
    while True:
        component = strong_components(start, end, direction, open_to_cars)
        trap = (direction != 0) & open_to_cars & (component[start] != component[end])
        if not trap.any():
            return direction
        direction[trap] = 0


def strong_components(start: Longs, end: Longs, direction: Bytes, use: Bools) -> Longs:
    """Number the sets of nodes within which every node is reached from every other, (N,)."""
    count = int(max(start.max(), end.max())) + 1
    forward, backward = use & (direction >= 0), use & (direction <= 0)
    tail = np.concatenate([start[forward], end[backward]])
    head = np.concatenate([end[forward], start[backward]])
    graph = coo_matrix((np.ones(len(tail)), (tail, head)), (count, count))
    return np.asarray(connected_components(graph, connection="strong")[1], dtype=np.int64)
