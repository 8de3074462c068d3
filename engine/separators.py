"""Cutting a graph into cells that touch only in a few border nodes."""

from __future__ import annotations

from collections.abc import Generator

import numpy as np
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import breadth_first_order, maximum_flow

from .arrays import NONE, Bools, Floats, Ints, Longs

_DIRECTIONS = 8
_BALANCE = 0.36
"""The smaller side of the sweep's cut has at least this share of the nodes."""

_BAND, _BAND_NODES = 0.1, 4000
"""Share of the nodes on either side of the cut among which the border is sought, and how many at
most, so that no slice takes long."""


def cells(u: Longs, v: Longs, xy: Floats, size: int) -> Generator[None, None, Ints]:
    """Cut a graph into cells, a slice for each step of the iterator.

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
    (C,) int32
        Cell of each node, -1 for border nodes. No edge joins two cells.

    Notes
    -----
    Recursive bisection by inertial flow (Schild and Sommer, 2015): of eight sweeps across the
    plane, the place where fewest edges cross; in a band around it, a least set of nodes that
    parts one side from the other, by the theorem of Menger (1927) from a largest flow.
    """
    cell = np.full(len(xy), NONE, dtype=np.int32)
    count = 0
    parts = [(np.arange(len(xy)), u, v)]
    while parts:
        nodes, u, v = parts.pop()
        if len(nodes) <= max(size, 2):
            cell[nodes], count = count, count + 1
            continue
        rank, cut = yield from _sweep(u, v, xy[nodes])
        left, border = yield from _part(u, v, rank, cut)
        for side in (left & ~border, ~left & ~border):
            place = np.cumsum(side) - 1
            inner = side[u] & side[v]
            if side.any():
                parts.append((nodes[side], place[u[inner]], place[v[inner]]))
        yield
    return cell


def _sweep(u: Longs, v: Longs, xy: Floats) -> Generator[None, None, tuple[Longs, int]]:
    """Return the rank of the nodes along the best sweep and where fewest edges cross it."""
    n_nodes = len(xy)
    low, high = max(1, int(n_nodes * _BALANCE)), int(np.ceil(n_nodes * (1 - _BALANCE)))
    best, cut, fewest = np.arange(n_nodes), low, len(u) + 1
    for angle in np.arange(_DIRECTIONS) * (np.pi / _DIRECTIONS):
        along = xy @ np.array([np.cos(angle), np.sin(angle)])
        rank = np.argsort(np.argsort(along, kind="stable"))
        steps = np.bincount(np.minimum(rank[u], rank[v]) + 1, minlength=n_nodes + 1)
        steps -= np.bincount(np.maximum(rank[u], rank[v]) + 1, minlength=n_nodes + 1)
        crossing = np.cumsum(steps)[low : high + 1]
        if crossing.min() < fewest:
            best, cut, fewest = rank, low + int(np.argmin(crossing)), int(crossing.min())
        yield
    return best, cut


def _part(u: Longs, v: Longs, rank: Longs, cut: int) -> Generator[None, None, tuple[Bools, Bools]]:
    """Return the nodes left of a border, and the border, (n,) both.

    Every node of the band is an arc of capacity one from its entrance to its exit, every edge
    an arc of two, more than can pass; all before the band is one node, all behind it another.
    Nodes whose entrance can be reached when the flow is largest, but not their exit, are the
    border. Edges right across the band put their first node into it.
    """
    n_nodes = len(rank)
    width = min(int(_BAND * n_nodes), _BAND_NODES)
    first, last = cut - width, cut + width
    before, behind = rank < max(first, 1), rank >= min(last, n_nodes - 1)
    band = ~(before | behind)
    jumps = np.where(before[u] & behind[v], u, np.where(before[v] & behind[u], v, NONE))
    band[jumps[jumps != NONE]] = True
    entrance = np.where(band, np.cumsum(band) - 1, 0)
    inside = int(band.sum())
    exit_ = entrance + inside
    source, sink = 2 * inside, 2 * inside + 1
    entrance[~band] = exit_[~band] = np.where(before, source, sink)[~band]
    tail, head = np.concatenate([exit_[u], exit_[v]]), np.concatenate([entrance[v], entrance[u]])
    useful = (tail != head) & (tail != sink) & (head != source)
    forced = entrance[band & before]
    tail = np.concatenate([tail[useful], np.full(len(forced), source), np.arange(inside)])
    head = np.concatenate([head[useful], forced, np.arange(inside) + inside])
    room = np.where(np.arange(len(tail)) < len(tail) - inside, 2, 1).astype(np.int32)
    network = csr_matrix((room, (tail, head)), shape=(sink + 1, sink + 1))
    yield
    left_over = network - maximum_flow(network, source, sink).flow > 0
    reached = np.zeros(sink + 1, dtype=bool)
    reached[breadth_first_order(left_over, source, return_predecessors=False)] = True
    if reached[sink]:
        # Not the largest flow after all: the ends of the crossing edges part the sides too.
        left = rank < cut
        ends = np.concatenate([u[left[u] & ~left[v]], v[left[v] & ~left[u]]])
        return left, np.isin(np.arange(n_nodes), ends)
    return reached[entrance], reached[entrance] & ~reached[exit_]
