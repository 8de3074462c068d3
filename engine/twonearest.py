"""The nearest and the second nearest facility of every core node and demand point."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

import numpy as np
from scipy.sparse import csr_matrix

from .advantage import Advantage, SeededSearch, Site
from .arrays import Bools, Floats, Ints, Longs, ranges
from .places import Targets
from .ranking import Ranking


@dataclass(frozen=True)
class Ground:
    """What all searches of a state have in common.

    Parameters
    ----------
    graph, opposite : csr_matrix (C, C)
        The core's graph as searches from facilities take it, and against that.
    targets : Targets
    ranking : Ranking
    """

    graph: csr_matrix
    opposite: csr_matrix
    targets: Targets
    ranking: Ranking

    @classmethod
    def of(cls, targets: Targets, ranking: Ranking) -> Ground:
        """Choose the graphs by the direction of travel."""
        graphs = targets.core.reversed_graph, targets.core.graph
        return cls(*(graphs if targets.towards else graphs[::-1]), targets, ranking)


@dataclass(frozen=True)
class TwoNearest:
    """The keys of the two nearest facilities, by number different, of one level.

    Values are never changed in place: an edit makes a new one.

    Parameters
    ----------
    nodes : (2, C) float64
        Keys at the core nodes, nearest and second nearest.
    points : (2, D) float64
        Keys at the demand points.
    open_nodes, open_points : (C,), (D,) bool, optional
        Where the second nearest is still to be found.
    """

    nodes: Floats
    points: Floats
    open_nodes: Bools | None = None
    open_points: Bools | None = None

    @classmethod
    def among(cls, ground: Ground, sites: Iterable[Site]) -> TwoNearest:
        """Find the two nearest of some facilities everywhere, in two searches."""
        sites = list(sites)
        ranking, everywhere = ground.ranking, np.ones(ground.graph.shape[0], dtype=bool)
        none = np.full(len(everywhere), ranking.none)
        first = none
        if sites:
            _, node, key = _seeds(sites, ranking)
            search = SeededSearch(ground.graph, ground.graph.data * ranking.unit, len(node))
            first = np.minimum(search.run(node, key, ranking.none), ranking.none)
        points = np.full((2, len(ground.targets)), ranking.none)
        every = np.ones(points.shape[1], dtype=bool)
        return cls(np.stack([first, none]), points, everywhere, every).completed(ground, sites)

    def without(self, facility: int, ranking: Ranking) -> TwoNearest:
        """Take a facility away: where it was the nearest, that is now the second, a look-up."""
        nodes, open_nodes = drop(self.nodes, facility, ranking)
        points, open_points = drop(self.points, facility, ranking)
        return TwoNearest(nodes, points, open_nodes, open_points)

    def completed(self, ground: Ground, sites: Iterable[Site]) -> TwoNearest:
        """Find the second nearest where it is open.

        The second nearest of node u, other than u's nearest, is on the way by some neighbour v:
        v's nearest if that is another than u's, else v's second nearest. So the first kind, and
        the second kind from outside of the open part, seed a search that inside steps only
        between nodes with the same nearest facility.
        """
        if self.open_nodes is None or self.open_points is None:
            return self
        sites, nodes, points = list(sites), self.nodes.copy(), self.points.copy()
        open_ = np.flatnonzero(self.open_nodes)
        if len(open_):
            nodes[1, open_] = self._search_open(ground, sites, open_)
        where = np.flatnonzero(self.open_points)
        points[:, where] = _read(ground, nodes, where)
        mark = np.zeros(points.shape[1], dtype=bool)
        mark[where] = True
        for site in sites:
            near = mark[site.points]
            insert(points, site.points[near], site.keys[near], site.number, ground.ranking)
        return TwoNearest(nodes, points)

    def _search_open(self, ground: Ground, sites: list[Site], open_: Longs) -> Floats:
        """Return the second keys of the open core nodes."""
        unit, none = ground.ranking.unit, ground.ranking.none
        place = np.full(self.nodes.shape[1], -1, dtype=np.int32)
        place[open_] = np.arange(len(open_), dtype=np.int32)
        rows = ground.opposite.indptr.astype(np.int64)
        count = rows[open_ + 1] - rows[open_]
        arcs = ranges(rows[open_], count)
        node, before = np.repeat(open_, count), ground.opposite.indices[arcs]
        weight = ground.opposite.data[arcs] * unit
        owner = ground.ranking.number(self.nodes[0])
        other = owner[node] != owner[before]
        other |= self.nodes[0, before] >= none
        inner = ~other & (place[before] >= 0)
        start = np.full(len(open_), none)
        seed = ~inner
        value = np.where(other[seed], self.nodes[0, before[seed]], self.nodes[1, before[seed]])
        np.minimum.at(start, place[node[seed]], np.minimum(value + weight[seed], none))
        if sites:
            number, port, key = _seeds(sites, ground.ranking)
            own = (place[port] < 0) | (owner[port] == number)
            np.minimum.at(start, place[port[~own]], key[~own])
        graph = csr_matrix(
            (weight[inner], (place[before[inner]], place[node[inner]])), shape=(len(open_),) * 2
        )
        seeds = np.flatnonzero(start < none)
        search = SeededSearch(graph, graph.data, len(seeds))
        return np.asarray(np.minimum(search.run(seeds, start[seeds], none), none))

    def having(self, site: Site, ground: Ground) -> TwoNearest:
        """Add a facility that is not there; nothing may be open.

        An advantage search below the second nearest keys finds every node whose two nearest it
        enters; a demand point's come by one of its ports or from beside it.
        """
        advantage = Advantage(ground.graph, self.nodes[1], ground.targets, ground.ranking)
        node, key = cell = advantage.cell(site)
        nodes, points = self.nodes.copy(), self.points.copy()
        insert(nodes, node, key, site.number, ground.ranking)
        where, keys = advantage.keys(site, cell)
        insert(points, where, keys, site.number, ground.ranking)
        return replace(self, nodes=nodes, points=points)


def _seeds(sites: list[Site], ranking: Ranking) -> tuple[Longs, Ints, Floats]:
    """Return facility number, core node and key of every facility's ways on to the core."""
    parts = [(site.number, *site.place.seeds()[1:]) for site in sites]
    number = np.concatenate([np.full(len(node), one) for one, node, _ in parts])
    key = np.concatenate([legs * ranking.unit + one for one, _, legs in parts])
    return number, np.concatenate([node for _, node, _ in parts]), np.minimum(key, ranking.none)


def drop(pair: Floats, facility: int, ranking: Ranking) -> tuple[Floats, Bools]:
    """Return keys without a facility, and where the second is now unknown."""
    gone = (ranking.number(pair) == facility) & (pair < ranking.none)
    open_ = gone.any(axis=0)
    first = np.where(gone[0], pair[1], pair[0])
    return np.stack([first, np.where(open_, ranking.none, pair[1])]), open_


def insert(pair: Floats, at: Longs | slice, key: Floats, facility: int, ranking: Ranking) -> None:
    """Let a facility's keys take their rank among the two nearest, in place."""
    first, second = pair[0, at], pair[1, at]
    same = (ranking.number(first) == facility) & (first < ranking.none)
    behind = np.where(same, second, np.minimum(second, np.maximum(first, key)))
    pair[0, at], pair[1, at] = np.minimum(first, np.minimum(key, ranking.none)), behind


def _read(ground: Ground, nodes: Floats, where: Longs) -> Floats:
    """Return the two nearest keys of demand points by way of their ports, (2, p)."""
    unit, none = ground.ranking.unit, ground.ranking.none
    port = ground.targets.places.port[where]
    legs = ground.targets.places.legs[where] * unit
    (one, other), (one_2, other_2) = (
        [np.minimum(keys[port[:, side]] + legs[:, side], none) for side in (0, 1)] for keys in nodes
    )
    swap = other < one
    near, far = np.where(swap, other, one), np.where(swap, one, other)
    near_2, far_2 = np.where(swap, other_2, one_2), np.where(swap, one_2, other_2)
    number = ground.ranking.number
    far = np.where(number(near) == number(far), far_2, far)
    return np.stack([near, np.minimum(far, near_2)])
