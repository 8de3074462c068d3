"""Which stretches of the roads are within given times of facilities, cut exactly there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from .anchors import Anchors
from .arrays import NONE, UNREACHABLE, Array, Floats, Ints, Longs
from .feedback import SILENT, Feedback, check
from .network import Network
from .ranking import Ranking
from .traveltimes import Search

_CHUNK_VALUES = 4_000_000  # times at nodes that are held at once: 32 MB


@dataclass(frozen=True)
class Stretches:
    """Parts of edges within reach, S of them.

    Parameters
    ----------
    facility : (S,) int32
        Whose; -1 where it does not matter whose.
    band : (S,) int32
        Position among the thresholds.
    edge : (S,) int64
    first, last : (S,) float64
        From where to where, as fractions of the edge's length; ``first < last``.
    """

    facility: Ints
    band: Ints
    edge: Longs
    first: Floats
    last: Floats

    def __len__(self) -> int:
        """Count the stretches."""
        return len(self.edge)


def reached_by_each(
    network: Network,
    facilities: Anchors,
    thresholds_ms: Floats,
    *,
    towards: bool = True,
    rings: bool = False,
    feedback: Feedback = SILENT,
) -> Iterator[Stretches]:
    """Yield what each facility reaches, facility by facility, whatever the others reach.

    Parameters
    ----------
    network : Network
    facilities : Anchors
        F points; one without a place on the network has no stretches.
    thresholds_ms : (B,) float64
        Rising times, inclusive.
    towards : bool
        Whether people travel to the facility; otherwise its staff travels to them.
    rings : bool
        Whether a band leaves out what the one before has; otherwise it holds it.
    feedback : Feedback
        Asked before each chunk of facilities.
    """
    placed = np.flatnonzero(facilities.on_network)
    at_once = max(1, _CHUNK_VALUES // max(1, network.n_nodes))
    for first in range(0, len(placed), at_once):
        check(feedback, 100.0 * first / len(placed))
        which = placed[first : first + at_once]
        times = Search(network, facilities.take(which), reverse=towards).each(thresholds_ms[-1])
        for facility, node_ms in zip(which.tolist(), times):
            owner = np.full(network.n_nodes, facility, dtype=np.int32)
            field = _Field(network, node_ms, owner, towards)
            yield field.split(facilities, np.array([facility])).cut(thresholds_ms, rings)
    check(feedback, 100.0)


def reached_by_any(
    network: Network,
    facilities: Anchors,
    thresholds_ms: Floats,
    *,
    towards: bool = True,
    rings: bool = False,
    nearest: bool = False,
    feedback: Feedback = SILENT,
) -> Stretches:
    """Return what the facilities reach together, by one search for all of them.

    Parameters are those of :func:`reached_by_each`.

    Parameters
    ----------
    nearest : bool
        Whether every stretch is given to its nearest facility, of equally near ones to the first.
        Edges are cut where the nearest facility changes. Otherwise it is nobody's.
    """
    check(feedback)
    placed = np.flatnonzero(facilities.on_network)
    ranking = Ranking(len(placed), thresholds_ms[-1])
    node_ms = np.full(network.n_nodes, UNREACHABLE)
    owner = np.full(network.n_nodes, NONE, dtype=np.int32)
    if len(placed):
        search = Search(network, facilities.take(placed), reverse=towards, ranking=ranking)
        key = search.nearest_of_all(ranking)
        node_ms, number = ranking.split(key)
        owner = np.where(number == NONE, NONE, placed[number]).astype(np.int32)
    if not nearest:
        owner = np.full(network.n_nodes, NONE, dtype=np.int32)
    field = _Field(network, node_ms, owner, towards)
    stretches = field.split(facilities, placed, owned=nearest).cut(thresholds_ms, rings)
    check(feedback, 100.0)
    return stretches


class _Field:
    """Times at nodes, and the nearest facility of each, spread out over the edges.

    An edge is covered from its start, where the time rises along the edge, and from its end. Where
    facilities stand on an edge it is taken apart there, so that all pieces are alike: they have
    known times at both ends and nothing in between.
    """

    def __init__(self, network: Network, node_ms: Floats, owner: Ints, towards: bool) -> None:
        ways = (network.forward_ms, network.backward_ms)
        # Towards a facility, what is covered from the start of an edge is driven back to it.
        self._rising, self._falling = ways[::-1] if towards else ways
        self._network = network
        self._node_ms, self._owner = node_ms, owner

    def split(self, facilities: Anchors, which: Longs, *, owned: bool = True) -> _Pieces:
        """Return the pieces of all edges that may be reached, with facilities at their ends."""
        network, ms = self._network, self._node_ms
        near = np.isfinite(ms[network.start]) | np.isfinite(ms[network.end])
        hosts = which[facilities.edge[which] != NONE]
        near[facilities.edge[hosts]] = False
        edge = np.flatnonzero(near & network.usable)
        pieces = [self._whole(edge)]
        for host in np.unique(facilities.edge[hosts]).tolist():
            here = hosts[facilities.edge[hosts] == host]
            pieces.append(self._taken_apart(host, facilities, here, owned))
        return _Pieces(*(np.concatenate(columns) for columns in zip(*pieces)))

    def _whole(self, edge: Longs) -> tuple[Array, ...]:
        start, end = self._network.start[edge], self._network.end[edge]
        ms, owner = self._node_ms, self._owner
        return (
            edge,
            np.zeros(len(edge)),
            np.ones(len(edge)),
            ms[start],
            ms[end],
            owner[start],
            owner[end],
            self._rising[edge],
            self._falling[edge],
        )

    def _taken_apart(
        self, edge: int, facilities: Anchors, here: Longs, owned: bool
    ) -> tuple[Array, ...]:
        """Return the pieces of one edge between the facilities on it."""
        ends = (int(self._network.start[edge]), int(self._network.end[edge]))
        rising, falling = float(self._rising[edge]), float(self._falling[edge])
        places = sorted(
            (float(facilities.fraction[i]), float(facilities.access_ms[i]), i if owned else NONE)
            for i in here.tolist()
        )
        first, last = ((self._node_ms[node], int(self._owner[node])) for node in ends)
        at = np.array([0.0, *(place[0] for place in places), 1.0])
        best = [first, *((ms, owner) for _, ms, owner in places), last]
        gap = np.diff(at)
        with np.errstate(invalid="ignore"):
            up, down = (np.where(gap > 0.0, gap * ms, 0.0) for ms in (rising, falling))
        for i in range(1, len(best)):
            best[i] = min(best[i], (best[i - 1][0] + up[i - 1], best[i - 1][1]))
        for i in range(len(best) - 2, -1, -1):
            best[i] = min(best[i], (best[i + 1][0] + down[i], best[i + 1][1]))
        ms = np.array([time for time, _ in best])
        owner = np.array([name for _, name in best], dtype=np.int32)
        edges = np.full(len(gap), edge, dtype=np.int64)
        return edges, at[:-1], at[1:], ms[:-1], ms[1:], owner[:-1], owner[1:], up, down


@dataclass(frozen=True)
class _Pieces:
    """Pieces of edges with the time and the nearest facility at both ends.

    ``rising_ms`` and ``falling_ms`` is how long the piece takes from its first end, and from its
    last.
    """

    edge: Longs
    first: Floats
    last: Floats
    first_ms: Floats
    last_ms: Floats
    first_owner: Ints
    last_owner: Ints
    rising_ms: Floats
    falling_ms: Floats

    def _watershed(self) -> Floats:
        """Return the share of each piece that is nearer by its first end."""
        by_first = np.isfinite(self.first_ms) & np.isfinite(self.rising_ms)
        by_last = np.isfinite(self.last_ms) & np.isfinite(self.falling_ms)
        both = by_first & by_last
        whole = self.rising_ms + self.falling_ms
        with np.errstate(invalid="ignore", divide="ignore"):
            share = (self.last_ms + self.falling_ms - self.first_ms) / whole
        share = np.where(whole > 0.0, share, np.where(self.first_ms <= self.last_ms, 1.0, 0.0))
        return np.clip(np.where(both, share, np.where(by_first, 1.0, 0.0)), 0.0, 1.0)

    def cut(self, thresholds_ms: Floats, rings: bool) -> Stretches:
        """Return the stretches within each threshold."""
        found = []
        border = self._watershed()
        same = self.first_owner == self.last_owner
        low, high = np.zeros(len(border)), np.ones(len(border))
        for band, threshold in enumerate(thresholds_ms.tolist()):
            up = np.minimum(border, _share(threshold - self.first_ms, self.rising_ms))
            down = np.maximum(border, 1.0 - _share(threshold - self.last_ms, self.falling_ms))
            through = (up >= down) & same
            begin = np.concatenate([low, down])
            end = np.concatenate([np.where(through, high, up), high])
            owner = np.concatenate([self.first_owner, self.last_owner])
            drawn = np.flatnonzero(
                (begin < end) & np.concatenate([np.ones(len(low), dtype=bool), ~through])
            )
            piece = drawn % len(low) if len(low) else drawn
            length = (self.last - self.first)[piece]
            first = self.first[piece] + begin[drawn] * length
            last = np.where(
                end[drawn] == 1.0, self.last[piece], self.first[piece] + end[drawn] * length
            )
            long = first < last
            found.append(
                Stretches(
                    owner[drawn][long],
                    np.full(int(long.sum()), band, dtype=np.int32),
                    self.edge[piece][long],
                    first[long],
                    last[long],
                )
            )
            if rings:
                low, high = np.maximum(low, up), np.minimum(high, down)
        return Stretches(
            *(
                np.concatenate([getattr(part, name) for part in found])
                for name in Stretches.__dataclass_fields__
            )
        )


def _share(left_ms: Floats, whole_ms: Floats) -> Floats:
    """Return how much of pieces is travelled in the time that is left, 0 to 1."""
    with np.errstate(invalid="ignore", divide="ignore"):
        share = np.where(whole_ms > 0.0, left_ms / whole_ms, 1.0)
    return np.where((left_ms >= 0.0) & np.isfinite(whole_ms), np.minimum(share, 1.0), 0.0)
