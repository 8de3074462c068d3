"""From straight edges to roads: stretches between junctions, drawn as curves."""

from __future__ import annotations

import numpy as np

from ...engine.arrays import Bools, Floats, Longs, ranges
from ...engine.polylines import Polylines
from .curves import through
from .settlement import CORE, RURAL

STRAIGHT_ON = np.cos(np.radians(130.0))
VERTEX_M = {True: 75.0, False: 32.0}


def join_stretches(edges: Longs, kind: Longs, pinned: Bools) -> tuple[list[list[int]], Longs]:
    """Join edges at nodes where nothing happens.

    Parameters
    ----------
    edges : (E, 2)
        Edges.
    kind : (E,)
        Only edges of one kind are joined; a negative kind never is.
    pinned : (N,)
        Nodes that stay.

    Returns
    -------
    chains : list of S lists
        Nodes of each stretch in order.
    first_edge : (S,)
        An edge of each, of whose kind it is.
    """
    count = len(pinned)
    tail = np.concatenate([edges[:, 0], edges[:, 1]])
    head = np.concatenate([edges[:, 1], edges[:, 0]])
    edge = np.concatenate([np.arange(len(edges))] * 2)
    order = np.lexsort((edge, tail))
    head, edge = head[order], edge[order]
    degree = np.bincount(tail, minlength=count)
    first = np.cumsum(degree) - degree
    passes = (degree == 2) & ~pinned
    two = np.flatnonzero(passes)
    one_kind, other_kind = kind[edge[first[two]]], kind[edge[first[two] + 1]]
    apart = (one_kind != other_kind) | (one_kind < 0)
    apart |= head[first[two]] == head[first[two] + 1]
    passes[two[apart]] = False

    done = np.zeros(len(edges), dtype=bool)
    chains: list[list[int]] = []
    firsts: list[int] = []
    starts = np.flatnonzero(~passes)
    for start in starts.tolist():
        for slot in range(first[start], first[start] + degree[start]):
            if done[edge[slot]]:
                continue
            firsts.append(int(edge[slot]))
            chain = [start]
            node, current = int(head[slot]), int(edge[slot])
            done[current] = True
            while passes[node]:
                chain.append(node)
                here = first[node] if edge[first[node]] != current else first[node] + 1
                current, node = int(edge[here]), int(head[here])
                done[current] = True
            chain.append(node)
            chains.append(chain)
    return chains, np.array(firsts, dtype=np.int64)


def draw(xy: Floats, chains: list[list[int]], straight: Bools, ground: Longs) -> Polylines:
    """Draw stretches as curves that run on smoothly where one road continues another.

    Parameters
    ----------
    xy : (N, 2)
        Nodes.
    chains : list of S lists
        Nodes of each stretch.
    straight : (S,)
        Stretches drawn without curves: bridges and the streets of town centres.
    ground : (N,)
        Decides how many vertices are drawn.

    Returns
    -------
    Polylines
        S lines, to 0.1 m.
    """
    size = np.array([len(chain) for chain in chains], dtype=np.int64)
    nodes = np.concatenate([np.array(chain, dtype=np.int64) for chain in chains])
    offset = np.cumsum(size) - size
    entry = _beyond(xy, nodes, offset, size)
    # Pieces between neighbouring control points, all stretches at once.
    piece_line = np.repeat(np.arange(len(chains)), size - 1)
    at = ranges(offset, size - 1)
    start, end = xy[nodes[at]], xy[nodes[at + 1]]
    is_first = at == offset[piece_line]
    is_last = at + 2 == (offset + size)[piece_line]
    before = np.where(is_first[:, None], entry[piece_line, 0], xy[nodes[np.maximum(at - 1, 0)]])
    after = np.where(
        is_last[:, None], entry[piece_line, 1], xy[nodes[np.minimum(at + 2, len(nodes) - 1)]]
    )
    length = np.hypot(*(end - start).T)
    rural = (ground[nodes[at]] == RURAL) | (ground[nodes[at + 1]] == RURAL)
    step = np.where(rural, VERTEX_M[True], VERTEX_M[False])
    inner = np.clip(np.round(length / step).astype(np.int64) - 1, 1, 8)
    core = (ground[nodes[at]] == CORE) & (ground[nodes[at + 1]] == CORE)
    bent = np.maximum(_turn(before, start, end), _turn(start, end, after)) > np.radians(5.0)
    inner[~bent | core | straight[piece_line]] = 0
    curve, piece = through(before, start, end, after, inner)
    line = piece_line[piece]
    last = xy[nodes[offset + size - 1]]
    close = np.searchsorted(line, np.arange(len(chains)), side="right")
    drawn = np.round(np.insert(curve, close, last, axis=0), 1).astype(np.float64)
    count = np.bincount(line, minlength=len(chains)) + 1
    return Polylines(drawn, np.concatenate(([0], np.cumsum(count))).astype(np.int64))


def _turn(one: Floats, two: Floats, three: Floats) -> Floats:
    """Angle by which a line turns at the middle one of three points."""
    a, b = two - one, three - two
    return np.asarray(
        np.abs(np.arctan2(a[:, 0] * b[:, 1] - a[:, 1] * b[:, 0], (a * b).sum(axis=1)))
    )


def _beyond(xy: Floats, nodes: Longs, offset: Longs, size: Longs) -> Floats:
    """Return the control points before and after each stretch, (S, 2, 2).

    Where another stretch leaves the end node nearly straight on, its next node; elsewhere the
    mirror image of the stretch's own, which lets it end straight.
    """
    end_node = np.concatenate([nodes[offset], nodes[offset + size - 1]])
    inner_node = np.concatenate([nodes[offset + 1], nodes[offset + size - 2]])
    result = 2 * xy[end_node] - xy[inner_node]
    step = xy[inner_node] - xy[end_node]
    unit = step / np.maximum(np.hypot(*step.T), 1e-6)[:, None]
    order = np.argsort(end_node, kind="stable")
    degree = np.bincount(end_node)
    first = np.cumsum(degree) - degree
    best = np.full(len(end_node), STRAIGHT_ON)
    partner = np.full(len(end_node), -1)
    position = np.empty(len(order), dtype=np.int64)
    position[order] = np.arange(len(order))
    for shift in range(1, int(degree.max())):
        node = end_node
        possible = degree[node] > shift
        other = order[first[node] + (position - first[node] + shift) % degree[node]]
        along = (unit * unit[other]).sum(axis=1)
        better = possible & (along < best)
        best[better] = along[better]
        partner[better] = other[better]
    # Only pairs that choose each other run on, so that a third road joins at an angle.
    mutual = (partner >= 0) & (partner[np.maximum(partner, 0)] == np.arange(len(partner)))
    result[mutual] = xy[inner_node[partner[mutual]]]
    return np.stack([result[: len(size)], result[len(size) :]], axis=1)
