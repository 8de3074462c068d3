"""The nearest and the second nearest facility of every core node and demand point."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import numpy as np
from scipy.sparse import csr_matrix

from .advantage import Advantage, Ground, SeededSearch, Site
from .arrays import NONE, Floats, Longs, ranges
from .ranking import Ranking

UNKNOWN = np.inf
"""The key of a second nearest facility that is still to be found."""


@dataclass(frozen=True)
class TwoNearest:
    """The keys of the two nearest facilities, by number different, of one level.

    Values are never changed in place: an edit makes a new one.

    Parameters
    ----------
    nodes : (2, C) float64
        Keys at the core nodes, nearest and second nearest; of a level held row by row, at none.
    points : (2, D) float64
        Keys at the demand points.
    """

    nodes: Floats
    points: Floats

    @property
    def complete(self) -> bool:
        """Whether the second nearest is known everywhere."""
        return not any((keys[1] == UNKNOWN).any() for keys in (self.nodes, self.points))

    @classmethod
    def nobody(cls, n_nodes: int, n_points: int, ranking: Ranking) -> TwoNearest:
        """Begin without any facility, and the second nearest unknown."""
        keys = np.array([[ranking.none], [UNKNOWN]])
        return cls(*(np.repeat(keys, size, axis=1) for size in (n_nodes, n_points)))

    @classmethod
    def among(cls, ground: Ground, sites: Sequence[Site]) -> TwoNearest:
        """Find the two nearest of some facilities everywhere, in two searches."""
        ranking = ground.ranking
        found = cls.nobody(ground.graph.shape[0], len(ground.targets), ranking)
        _, port, start = _seeds(sites)
        first = SeededSearch(ground.graph, len(port)).run(port, start, ranking.none)
        found.nodes[0] = np.minimum(first, ranking.none)
        return found.completed(ground, sites)

    def without(self, facility: int, ranking: Ranking) -> TwoNearest:
        """Take a facility away: where it was the nearest, that is now the second, a look-up."""
        return TwoNearest(*(_drop(keys, facility, ranking) for keys in (self.nodes, self.points)))

    def completed(self, ground: Ground, sites: Sequence[Site]) -> TwoNearest:
        """Find the second nearest where it is unknown.

        The second nearest of node u, other than u's nearest, is on the way by some neighbour v:
        v's nearest if that is another than u's, else v's second nearest. So the first kind, and
        the second kind from outside of the unknown part, seed a search that inside steps only
        between nodes with the same nearest facility.
        """
        nodes, points = self.nodes.copy(), self.points.copy()
        open_ = np.flatnonzero(nodes[1] == UNKNOWN)
        if len(open_):
            nodes[1, open_] = self._search_open(ground, sites, open_)
        unknown = points[1] == UNKNOWN
        where = np.flatnonzero(unknown)
        points[:, where] = _read(ground, nodes, where)
        for site in sites:
            near = unknown[site.points]
            insert(points, site.points[near], site.keys[near], ground.ranking)
        return TwoNearest(nodes, points)

    def _search_open(self, ground: Ground, sites: Sequence[Site], open_: Longs) -> Floats:
        """Return the second keys of the core nodes where they are unknown."""
        ranking, (first, second) = ground.ranking, self.nodes
        place = np.full(len(first), NONE, dtype=np.int32)
        place[open_] = np.arange(len(open_), dtype=np.int32)
        rows = ground.opposite.indptr.astype(np.int64)
        count = rows[open_ + 1] - rows[open_]
        arcs = ranges(rows[open_], count)
        node, before = np.repeat(open_, count), ground.opposite.indices[arcs]
        weight, owner = ground.opposite.data[arcs], ranking.number(first)
        other = (owner[node] != owner[before]) | (first[before] >= ranking.none)
        inner = ~other & (place[before] >= 0)
        value = np.where(other, first[before], second[before]) + weight
        start = np.full(len(open_), ranking.none)
        np.minimum.at(start, place[node[~inner]], value[~inner])
        number, port, key = _seeds(sites)
        own = (place[port] < 0) | (owner[port] == number)
        np.minimum.at(start, place[port[~own]], key[~own])
        steps = weight[inner], (place[before[inner]], place[node[inner]])
        seeds = np.flatnonzero(start < ranking.none)
        search = SeededSearch(csr_matrix(steps, shape=(len(open_),) * 2), len(seeds))
        return np.minimum(search.run(seeds, start[seeds], ranking.none), ranking.none)

    def having(self, site: Site, ground: Ground) -> TwoNearest:
        """Add a facility that is not there; the second nearest must be known.

        An advantage search below the second nearest keys finds every node whose two nearest it
        enters; a demand point's come by one of its ports or from beside it.
        """
        advantage, nodes = Advantage(ground, self.nodes[1]), self.nodes.copy()
        cell = advantage.cell(site)
        insert(nodes, *cell, ground.ranking)
        return replace(self.having_row(advantage.row(site, cell), ground.ranking), nodes=nodes)

    def having_row(self, row: Floats, ranking: Ranking) -> TwoNearest:
        """Add a facility's keys to the demand points."""
        points = self.points.copy()
        insert(points, slice(None), row, ranking)
        return replace(self, points=points)

    def filled(self, rows: Iterable[Floats], ranking: Ranking) -> TwoNearest:
        """Find the second nearest where it is unknown at demand points, given all keys there."""
        points, where = self.points.copy(), np.flatnonzero(self.points[1] == UNKNOWN)
        for row in rows:
            insert(points, where, row[where], ranking)
        return replace(self, points=np.minimum(points, ranking.none))


def _seeds(sites: Sequence[Site]) -> tuple[Longs, Longs, Floats]:
    """Return facility number, core node and key of every facility's ways on to the core."""
    number = np.array([site.number for site in sites for _ in site.port], dtype=np.int64)
    port = np.array([node for site in sites for node in site.port], dtype=np.int64)
    return number, port, np.array([key for site in sites for key in site.start])


def _drop(pair: Floats, facility: int, ranking: Ranking) -> Floats:
    """Return keys without a facility."""
    gone = (ranking.number(pair) == facility) & (pair < ranking.none)
    first = np.where(gone[0], pair[1], pair[0])
    return np.stack([first, np.where(gone.any(axis=0), UNKNOWN, pair[1])])


def insert(pair: Floats, at: Longs | slice, key: Floats, ranking: Ranking) -> None:
    """Let further keys take their rank among the two nearest, in place."""
    first, second = pair[0, at], pair[1, at]
    same = ranking.number(first) == ranking.number(key)
    behind = np.where(same, second, np.minimum(second, np.maximum(first, key)))
    pair[0, at], pair[1, at] = np.minimum(first, key), np.minimum(behind, ranking.none)


def _read(ground: Ground, nodes: Floats, where: Longs) -> Floats:
    """Return the two nearest keys of demand points by way of their ports, (2, p)."""
    port = ground.targets.places.port[where]
    legs = ground.targets.places.legs[where] * ground.ranking.unit
    one, other = (
        np.minimum(nodes[:, port[:, side]] + legs[:, side], ground.ranking.none) for side in (0, 1)
    )
    for key in other:
        insert(one, slice(None), key, ground.ranking)
    return one
