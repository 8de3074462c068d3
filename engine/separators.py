"""Cutting a graph into cells that touch only in a few border nodes."""

from __future__ import annotations

import numpy as np
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import breadth_first_order, maximum_bipartite_matching

from .arrays import NONE, Bools, Floats, Ints, Longs

_DIRECTIONS = 8
_BALANCE = 0.36
"""The smaller side of a cut has at least this share of the nodes."""


def cells(u: Longs, v: Longs, xy: Floats, size: int) -> tuple[Ints, int]:
    """Cut a graph into cells.

    Parameters
    ----------
    u, v : (E,) int64
        Ends of its edges.
    xy : (C, 2) float64
        Places of its nodes; they decide how few the border nodes are, never what is right.
    size : int
        No cell has more nodes.

    Returns
    -------
    cell : (C,) int32
        Cell of each node, -1 for border nodes. No edge joins two cells.
    count : int

    Notes
    -----
    Recursive bisection: of eight sweeps across the plane, the place where fewest edges cross; the
    border is a least set of nodes that meets all of these, by the theorem of Kőnig (1931).
    """
    cell = np.full(len(xy), NONE, dtype=np.int32)
    count = 0
    parts = [(np.arange(len(xy)), u, v)]
    while parts:
        nodes, u, v = parts.pop()
        if len(nodes) <= max(size, 2):
            cell[nodes] = count
            count += 1
            continue
        left = _sweep(u, v, xy[nodes])
        border = np.zeros(len(nodes), dtype=bool)
        cut = left[u] != left[v]
        border[_cover(np.where(left[u], u, v)[cut], np.where(left[u], v, u)[cut])] = True
        for side in (left & ~border, ~left & ~border):
            place = np.cumsum(side) - 1
            inner = side[u] & side[v]
            if side.any():
                parts.append((nodes[side], place[u[inner]], place[v[inner]]))
    return cell, count


def _sweep(u: Longs, v: Longs, xy: Floats) -> Bools:
    """Return one side of the cut that fewest edges cross, (n,)."""
    n_nodes = len(xy)
    low, high = int(n_nodes * _BALANCE), int(np.ceil(n_nodes * (1 - _BALANCE)))
    best, fewest = np.zeros(n_nodes, dtype=bool), len(u) + 1
    for angle in np.arange(_DIRECTIONS) * (np.pi / _DIRECTIONS):
        rank = np.empty(n_nodes, dtype=np.int64)
        along = xy @ np.array([np.cos(angle), np.sin(angle)])
        rank[np.argsort(along, kind="stable")] = np.arange(n_nodes)
        begin, end = np.minimum(rank[u], rank[v]), np.maximum(rank[u], rank[v])
        crossing = np.cumsum(
            np.bincount(begin + 1, minlength=n_nodes + 1)
            - np.bincount(end + 1, minlength=n_nodes + 1)
        )
        at = max(1, low) + int(np.argmin(crossing[max(1, low) : high + 1]))
        if crossing[at] < fewest:
            best, fewest = rank < at, int(crossing[at])
    return best


def _cover(left: Longs, right: Longs) -> Longs:
    """Return a least set of nodes that meets every edge between two sides.

    With a largest matching, follow from its free left nodes any edge to the right and matched
    edges back: the left nodes not reached and the right nodes reached are such a set.
    """
    if not len(left):
        return left
    one, i = np.unique(left, return_inverse=True)
    other, j = np.unique(right, return_inverse=True)
    shape = (len(one), len(other))
    edges = csr_matrix((np.ones(len(i), dtype=np.int8), (i, j)), shape=shape)
    match = maximum_bipartite_matching(edges, perm_type="column")
    matched = np.flatnonzero(match >= 0)
    free = np.flatnonzero(match < 0)
    root = len(one) + len(other)
    tail = np.concatenate([i, len(one) + match[matched], np.full(len(free), root)])
    head = np.concatenate([len(one) + j, matched, free])
    follow = csr_matrix((np.ones(len(tail), dtype=np.int8), (tail, head)), shape=(root + 1,) * 2)
    reached = np.zeros(root + 1, dtype=bool)
    reached[breadth_first_order(follow, root, return_predecessors=False)] = True
    return np.concatenate([one[~reached[: len(one)]], other[reached[len(one) : root]]])
