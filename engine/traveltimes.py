"""Shortest travel times between points: to the nearest facility, to the k nearest, and in full."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import dijkstra

from .anchors import Anchors
from .arrays import NONE, UNREACHABLE, Floats, Ints, Longs, ranges
from .feedback import SILENT, Feedback, check
from .network import Network
from .problems import Problem
from .ranking import Ranking

_CHUNK_VALUES = 8_000_000  # distances held at once by a chunk of searches: 64 MB


@dataclass(frozen=True)
class Nearest:
    """The nearest facility of each origin, or its k nearest in order.

    Parameters
    ----------
    ms : (P,) or (P, k) float64
        Travel time in whole milliseconds; infinite where no facility can be reached.
    facility : (P,) or (P, k) int32
        Position of the facility among the facilities; -1 where there is none.
    """

    ms: Floats
    facility: Ints


def one_to_all(
    network: Network, node: int, *, towards: bool = False, cutoff_ms: float = UNREACHABLE
) -> Floats:
    """Return the times from a node to all, or towards it, (N,); infinite beyond the cutoff."""
    graph = network.reversed_graph if towards else network.graph
    result: Floats = dijkstra(graph, indices=node, limit=cutoff_ms)
    return result


def nearest(
    network: Network,
    origins: Anchors,
    facilities: Anchors,
    *,
    towards: bool = True,
    cutoff_ms: float = UNREACHABLE,
    feedback: Feedback = SILENT,
) -> Nearest:
    """Find the nearest facility of every origin, in one search for all facilities.

    Parameters
    ----------
    network : Network
        The network.
    origins, facilities : Anchors
        Points tied to it.
    towards : bool
        Whether people travel to the facility; otherwise the facility's staff travels to them.
    cutoff_ms : float
        Longest time that counts as reached, inclusive.
    feedback : Feedback
        Asked before and after the search, which cannot be interrupted.

    Returns
    -------
    Nearest
        With one column. Of facilities equally near the first is taken, as by :func:`k_nearest`.

    Notes
    -----
    The search runs on the keys of :class:`~.ranking.Ranking`, which settles ties exactly.
    """
    check(feedback)
    placed = np.flatnonzero(facilities.on_network)
    ranking = Ranking(len(placed), cutoff_ms)
    key = np.full(len(origins), ranking.none)
    if len(placed) and len(origins):
        roots = facilities.take(placed)
        node_key = Search(network, roots, reverse=towards, ranking=ranking).nearest_of_all(ranking)
        legs = (origins.out_ms if towards else origins.in_ms) * ranking.unit
        node = np.where(origins.on_network, origins.node.T, 0).T
        via = np.where(origins.on_network, (node_key[node] + legs).min(axis=1), np.inf)
        np.minimum(key, via, out=key)
        here, there, direct = along_shared_edges(origins, roots, towards)
        np.minimum.at(key, here, direct * ranking.unit + there)
    ms, number = ranking.split(key)
    check(feedback, 100.0)
    if len(placed):
        number = np.where(number == NONE, NONE, placed[number]).astype(np.int32)
    return Nearest(ms, number)


def k_nearest(
    network: Network,
    origins: Anchors,
    facilities: Anchors,
    k: int,
    *,
    towards: bool = True,
    cutoff_ms: float = UNREACHABLE,
    feedback: Feedback = SILENT,
) -> Nearest:
    """Find the k nearest facilities of every origin, nearest first, the first of equally near.

    Parameters are those of :func:`nearest`. Where fewer than k facilities are within the cutoff,
    the rest of the row is infinite and -1.

    Raises
    ------
    Problem
        ``k-not-positive`` when k is below 1.
    """
    if k < 1:
        raise Problem("k-not-positive", k=k)
    ms = np.full((len(origins), k), UNREACHABLE)
    facility = np.full((len(origins), k), NONE, dtype=np.int32)
    for rows, columns, block in matrix_blocks(
        network, origins, facilities, towards=towards, cutoff_ms=cutoff_ms, feedback=feedback
    ):
        ids = np.broadcast_to(np.arange(columns.start, columns.stop, dtype=np.int32), block.shape)
        times = np.concatenate([ms[rows], block], axis=1)
        which = np.concatenate([facility[rows], np.where(np.isinf(block), NONE, ids)], axis=1)
        # Columns come in rising order and the sort is stable: the first of equals stays first.
        order = np.argsort(times, axis=1, kind="stable")[:, :k]
        ms[rows] = np.take_along_axis(times, order, axis=1)
        facility[rows] = np.take_along_axis(which, order, axis=1)
    return Nearest(ms, facility)


def matrix(
    network: Network,
    origins: Anchors,
    facilities: Anchors,
    *,
    towards: bool = True,
    cutoff_ms: float = UNREACHABLE,
    feedback: Feedback = SILENT,
) -> Floats:
    """Return all travel times, (P, F); infinite where unreachable or beyond the cutoff."""
    result = np.full((len(origins), len(facilities)), UNREACHABLE)
    for rows, columns, block in matrix_blocks(
        network, origins, facilities, towards=towards, cutoff_ms=cutoff_ms, feedback=feedback
    ):
        result[rows, columns] = block
    return result


def matrix_blocks(
    network: Network,
    origins: Anchors,
    facilities: Anchors,
    *,
    towards: bool = True,
    cutoff_ms: float = UNREACHABLE,
    feedback: Feedback = SILENT,
) -> Iterator[tuple[slice, slice, Floats]]:
    """Yield the travel time matrix block by block, as (rows, columns, times).

    Searches start from the side with fewer points. Either all rows come with some columns or all
    columns with some rows; together the blocks cover the matrix once, in rising order.
    """
    from_facilities = len(facilities) <= len(origins)
    roots, ends = (facilities, origins) if from_facilities else (origins, facilities)
    # People travel to the facility: a search that starts there runs against the arcs.
    reverse = towards == from_facilities
    legs = ends.out_ms if reverse else ends.in_ms
    at_once = max(1, _CHUNK_VALUES // max(1, network.n_nodes + len(ends)))
    for first in range(0, len(roots), at_once):
        check(feedback, 100.0 * first / len(roots))
        part = slice(first, min(first + at_once, len(roots)))
        chunk = roots.take(np.arange(part.start, part.stop))
        node_ms = Search(network, chunk, reverse=reverse).each(cutoff_ms)
        block = np.full((len(chunk), len(ends)), UNREACHABLE)
        for side in (0, 1):
            node = np.where(ends.on_network, ends.node[:, side], 0)
            via = node_ms[:, node] + legs[:, side]
            np.minimum(block, np.where(ends.on_network, via, UNREACHABLE), out=block)
        here, there, direct = along_shared_edges(ends, chunk, towards=reverse)
        np.minimum.at(block, (there, here), direct)
        block[block > cutoff_ms] = UNREACHABLE
        if from_facilities:
            yield slice(0, len(ends)), part, block.T
        else:
            yield part, slice(0, len(ends)), block
    check(feedback, 100.0)


class Search:
    """The graph with one extra node per root, tied to the nodes at the ends of the root's edge.

    With a ranking, the weights are keys instead of times.
    """

    def __init__(
        self, network: Network, roots: Anchors, *, reverse: bool, ranking: Ranking | None = None
    ) -> None:
        graph = network.reversed_graph if reverse else network.graph
        legs = roots.in_ms if reverse else roots.out_ms
        usable = np.isfinite(legs) & (roots.node != NONE)
        data = graph.data
        if ranking is not None:
            data, legs = data * ranking.unit, legs * ranking.unit + np.arange(len(roots))[:, None]
        self.n_nodes = network.n_nodes
        self.roots = np.arange(len(roots)) + self.n_nodes
        arcs = np.concatenate(([0], np.cumsum(usable.sum(axis=1)))) + graph.nnz
        size = self.n_nodes + len(roots)
        self.graph = csr_matrix(
            (
                np.concatenate([data, legs[usable]]),
                np.concatenate([graph.indices, roots.node[usable]]),
                np.concatenate([graph.indptr[:-1], arcs]).astype(np.int32),
            ),
            shape=(size, size),
        )

    def each(self, cutoff_ms: float) -> Floats:
        """Return the times of a search per root, (roots, N)."""
        result: Floats = dijkstra(self.graph, indices=self.roots, limit=cutoff_ms)
        return result[:, : self.n_nodes]

    def tree(self, cutoff_ms: float = np.inf) -> tuple[Floats, Ints]:
        """Return the first root's time to each node and the node before it on the way, (N,) both.

        Nodes farther than the cutoff are not looked for. The node before is ``n_nodes`` where the
        root itself comes next, and negative off the tree.
        """
        ms, before = dijkstra(
            self.graph, indices=self.roots[0], return_predecessors=True, limit=cutoff_ms
        )
        return ms[: self.n_nodes], before[: self.n_nodes]

    def nearest_of_all(self, ranking: Ranking) -> Floats:
        """Return each node's key to its nearest root, (N,); infinite for nobody."""
        keys: Floats = dijkstra(self.graph, indices=self.roots, limit=ranking.none, min_only=True)
        return keys[: self.n_nodes]


def along_shared_edges(
    points: Anchors, roots: Anchors, towards: bool
) -> tuple[Longs, Longs, Floats]:
    """Return the pairs of points and roots on one edge and the time along it between them.

    Returns
    -------
    point, root : (pairs,) int64
    ms : (pairs,) float64
        Time from point to root if ``towards``, else from root to point, access legs included;
        infinite where that would be against a one-way edge.
    """
    order = np.argsort(roots.edge, kind="stable")
    edges = roots.edge[order]
    first = np.searchsorted(edges, points.edge, side="left")
    count = np.searchsorted(edges, points.edge, side="right") - first
    count = np.where(points.edge == NONE, 0, count).astype(np.int64)
    point = np.repeat(np.arange(len(points)), count)
    root = order[ranges(first.astype(np.int64), count)]
    origins, goals = (points, roots) if towards else (roots, points)
    start, goal = (point, root) if towards else (root, point)
    from_, to = origins.fraction[start], goals.fraction[goal]
    with np.errstate(invalid="ignore"):
        ahead = np.where(from_ <= to, goals.forward_ms[goal] - origins.forward_ms[start], np.inf)
        back = np.where(from_ >= to, origins.backward_ms[start] - goals.backward_ms[goal], np.inf)
    driven = np.fmin(np.where(from_ == to, 0.0, ahead), np.where(from_ == to, 0.0, back))
    ms = np.where(np.isnan(driven), np.inf, driven)
    return point, root, ms + origins.access_ms[start] + goals.access_ms[goal]
