"""The advantage search: a facility's times just where it beats the others."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import dijkstra

from .anchors import Anchors
from .arrays import Floats, Ints, Longs
from .places import Places, Targets
from .ranking import MAX_KEY, Ranking


@dataclass(frozen=True, eq=False)
class Site:
    """A facility at its place, with what every search from it starts with.

    Parameters
    ----------
    number : int
        The facility.
    place : Places
        One point.
    points : (b,) int64
        Demand points in its component or on its edge, rising.
    keys : (b,) float64
        Its keys there by routes that stay there.
    """

    number: int
    place: Places
    points: Longs
    keys: Floats

    @classmethod
    def of(cls, number: int, anchors: Anchors, targets: Targets, ranking: Ranking) -> Site:
        """Tie one facility to the core."""
        place = targets.facilities(anchors)
        points, ms = targets.local(place)
        return cls(number, place, points, ms * ranking.unit + number)


class SeededSearch:
    """A graph with one node more, from which a search starts at several nodes at once.

    The arcs of that node are rewritten in place for each search.

    Parameters
    ----------
    graph : csr_matrix (C, C)
    weight : (A,) float64
        Weights of its arcs, in their order.
    seeds : int
        How many seeds a search may have.
    """

    def __init__(self, graph: csr_matrix, weight: Floats, seeds: int) -> None:
        self.n_nodes, self._arcs = graph.shape[0], len(weight)
        self._graph = csr_matrix(
            (
                np.concatenate([weight, np.zeros(seeds)]),
                np.concatenate([graph.indices, np.zeros(seeds, dtype=np.int32)]),
                np.concatenate([graph.indptr, [len(weight) + seeds]]).astype(np.int32),
            ),
            shape=(self.n_nodes + 1, self.n_nodes + 1),
        )

    def run(self, nodes: Ints | Longs, start: Floats, limit: float = MAX_KEY) -> Floats:
        """Return the least sum from the seeds to every node, (C,); infinite above the limit."""
        graph, end = self._graph, self._arcs + len(nodes)
        graph.indices[self._arcs : end] = nodes
        graph.data[self._arcs : end] = start
        graph.indptr[-1] = end
        found: Floats = dijkstra(graph, indices=self.n_nodes, limit=limit)
        return found[: self.n_nodes]


class Advantage:
    """Searches from any place of one facility that stop where the others are nearer.

    Let B(v) be the key from node v to the nearest of the *other* facilities, or the cutoff if
    that is less. One step further on, nobody gains more than the step costs:
    ``B(u) <= w(u, v) + B(v)``. So if every arc that a search from the facility takes from v back
    to u is given the weight ``w(u, v) + B(v) - B(u)``, which is never negative, then the sum
    along a route from the facility at s to v is the length of the route plus ``B(s) - B(v)``,
    whichever the route. The order of routes is untouched; the sum is B(s) less the *advantage*
    ``B(v) - d(v)`` of the facility at v. It is below the limit ``B(s)`` just where the advantage
    is positive: where the facility beats all others, its own cell of the network Voronoi diagram.
    As weights are not negative, a search with that limit settles these nodes and no others, so it
    costs what the catchment costs, not what the network costs. All keys are whole numbers, so
    nothing is rounded.

    The greatest of several such B is one too (if ``B(u)`` comes from one of them, so does a bound
    for it), and so is the k-th nearest facility's key. So one search serves several levels, each
    read off where the facility beats that level's own B, and the same search with the second
    nearest finds where it enters the two nearest.

    Parameters
    ----------
    graph : csr_matrix (C, C)
        The core's graph against the direction of travel to the facility.
    ceiling : (C,) float64
        B at the core nodes.
    targets : Targets
    ranking : Ranking

    Notes
    -----
    Potentials that keep weights non-negative: Johnson (1977); goal-directed search with them:
    Goldberg and Harrelson (2005). Network Voronoi diagrams: Erwig (2000).
    """

    def __init__(
        self, graph: csr_matrix, ceiling: Floats, targets: Targets, ranking: Ranking
    ) -> None:
        self._ceiling, self._targets, self._ranking = ceiling, targets, ranking
        weight = graph.data * ranking.unit
        weight += np.repeat(ceiling, np.diff(graph.indptr))
        weight -= ceiling[graph.indices]
        self._search = SeededSearch(graph, weight, 2)
        self._keys = np.full(len(ceiling), np.inf)

    def cell(self, site: Site) -> tuple[Longs, Floats]:
        """Return the core nodes where the facility at its place is below B, and its keys."""
        _, port, legs = site.place.seeds()
        ahead = self._ceiling[port] - (legs * self._ranking.unit + site.number)
        limit = ahead.max(initial=0.0)
        if limit <= 0.0:
            return np.empty(0, dtype=np.int64), np.empty(0)
        port, ahead = port[ahead > 0.0], ahead[ahead > 0.0]
        sums = self._search.run(port, limit - ahead, limit)
        node = np.flatnonzero(sums < limit)
        return node, sums[node] - limit + self._ceiling[node]

    def keys(self, site: Site, cell: tuple[Longs, Floats] | None = None) -> tuple[Longs, Floats]:
        """Return demand points, rising, and the facility's keys there.

        Wherever the facility is nearer than B allows, the demand point is there with its exact
        key. Others may come too, with a key no smaller than the exact one.
        """
        node, key = self.cell(site) if cell is None else cell
        self._keys[node] = key
        points = self._targets.on(node)
        found = self._targets.read(self._keys, points, self._ranking.unit)
        self._keys[node] = np.inf
        return merge(points, found, site.points, site.keys)


def merge(one: Longs, values: Floats, other: Longs, others: Floats) -> tuple[Longs, Floats]:
    """Join two lists of points, both rising, with the smaller value where a point is in both."""
    if not len(other):
        return one, values
    point = np.union1d(one, other)
    least = np.full(len(point), np.inf)
    least[np.searchsorted(point, one)] = values
    at = np.searchsorted(point, other)
    least[at] = np.minimum(least[at], others)
    return point, least
