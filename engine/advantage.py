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


class SeededSearch:
    """A graph with one node more, from which a search starts at several nodes at once.

    The arcs of that node are rewritten in place for each search.

    Parameters
    ----------
    graph : csr_matrix (C, C)
    seeds : int
        How many seeds a search may have.
    """

    def __init__(self, graph: csr_matrix, seeds: int) -> None:
        self.n_nodes, self._arcs = graph.shape[0], graph.nnz
        data = np.append(graph.data, np.zeros(seeds))
        indices = np.append(graph.indices, np.zeros(seeds, dtype=np.int32))
        indptr = np.append(graph.indptr, np.int32(graph.nnz + seeds))
        shape = (self.n_nodes + 1, self.n_nodes + 1)
        self._graph = csr_matrix((data, indices, indptr), shape=shape)

    def run(self, nodes: Ints | Longs, start: Floats, limit: float = MAX_KEY) -> Floats:
        """Return the least sum from the seeds to every node, (C,); infinite above the limit."""
        graph, end = self._graph, self._arcs + len(nodes)
        graph.indices[self._arcs : end] = nodes
        graph.data[self._arcs : end] = start
        graph.indptr[-1] = end
        found: Floats = dijkstra(graph, indices=self.n_nodes, limit=limit)
        return found[: self.n_nodes]


@dataclass(frozen=True, eq=False)
class Site:
    """A facility at its place, with what every search from it starts with.

    Parameters
    ----------
    number : int
        The facility.
    place : Places
        One point.
    port : (s,) int32
        Core nodes that it hangs on, at most two.
    start : (s,) float64
        Its keys there.
    points : (b,) int64
        Demand points in its component or on its edge, rising.
    keys : (b,) float64
        Its keys there by routes that stay there.
    """

    number: int
    place: Places
    port: Ints
    start: Floats
    points: Longs
    keys: Floats


class Ground:
    """What all searches of a state have in common.

    Parameters
    ----------
    targets : Targets
    ranking : Ranking

    Attributes
    ----------
    graph, opposite : csr_matrix (C, C)
        The core's graph in keys, as searches from facilities take it, and against that.
    tail : (A,) int32
        Where each arc of ``graph`` begins.
    plain : SeededSearch
        In ``graph``.
    """

    def __init__(self, targets: Targets, ranking: Ranking) -> None:
        self.targets, self.ranking = targets, ranking
        graphs = (targets.core.reversed_graph, targets.core.graph)[:: 1 if targets.towards else -1]
        self.graph, self.opposite = (graph * ranking.unit for graph in graphs)
        nodes = np.arange(len(targets.core), dtype=np.int32)
        self.tail = np.repeat(nodes, np.diff(self.graph.indptr))
        self.plain = SeededSearch(self.graph, 2)

    def site(self, number: int, anchors: Anchors) -> Site:
        """Tie one facility to the core."""
        place, unit = self.targets.facilities(anchors), self.ranking.unit
        _, port, legs = place.seeds()
        points, ms = self.targets.local(place)
        start, keys = (np.minimum(one * unit + number, self.ranking.none) for one in (legs, ms))
        return Site(number, place, port, start, points, keys)

    def row(self, site: Site) -> Floats:
        """Return a facility's keys at all demand points, (D,), by a search of everything."""
        keys = self.plain.run(site.port, site.start, self.ranking.none)
        return self.beside(site, self.targets.read(keys, slice(None), self.ranking.unit))

    def beside(self, site: Site, row: Floats) -> Floats:
        """Add the ways that stay beside a facility to its keys (D,), in place."""
        row[site.points] = np.minimum(row[site.points], site.keys)
        return np.asarray(np.minimum(row, self.ranking.none, out=row))


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
    ground : Ground
    ceiling : (C,) float64
        B at the core nodes.

    Notes
    -----
    Potentials that keep weights non-negative: Johnson (1977); goal-directed search with them:
    Goldberg and Harrelson (2005). Network Voronoi diagrams: Erwig (2000).
    """

    def __init__(self, ground: Ground, ceiling: Floats) -> None:
        self._ground, self._ceiling = ground, ceiling
        graph = ground.graph.copy()
        graph.data += ceiling[ground.tail]
        graph.data -= ceiling[graph.indices]
        self._search = SeededSearch(graph, 2)
        self._keys = np.full(len(ceiling), np.inf)

    def cell(self, site: Site) -> tuple[Longs, Floats]:
        """Return the core nodes where the facility at its place is below B, and its keys."""
        ahead = self._ceiling[site.port] - site.start
        limit = ahead.max(initial=0.0)
        if limit <= 0.0:
            return np.empty(0, dtype=np.int64), np.empty(0)
        some = ahead > 0.0
        sums = self._search.run(site.port[some], limit - ahead[some], limit)
        node = np.flatnonzero(sums < limit)
        return node, sums[node] - limit + self._ceiling[node]

    def row(self, site: Site, cell: tuple[Longs, Floats] | None = None) -> Floats:
        """Return the facility's keys at all demand points, (D,), exact where it is below B.

        Elsewhere they are too great, or nobody's.
        """
        node, key = self.cell(site) if cell is None else cell
        self._keys[node] = key
        points = self._ground.targets.on(node)
        row = np.full(len(self._ground.targets), np.inf)
        row[points] = self._ground.targets.read(self._keys, points, self._ground.ranking.unit)
        self._keys[node] = np.inf
        return self._ground.beside(site, row)
