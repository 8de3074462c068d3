"""Nearest and second nearest facility of every demand point, kept right while one is edited."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from .advantage import Advantage, SeededSearch, Site
from .anchors import Anchors
from .arrays import UNREACHABLE, Bools, Floats, Ints, Longs
from .bordertable import BorderTable
from .feedback import SILENT, Feedback, check
from .heldlevel import HeldLevel, Level
from .places import Targets
from .ranking import Ranking
from .reduction import Core
from .traveltimes import Nearest
from .twonearest import Ground
from .visited import Visited

ROOM = 2**14
"""Facilities that may be added to those at the start."""

_KEPT_VALUES = 500_000  # keys of visited positions: 8 MB with their points
_ROW_VALUES = 4_000_000  # keys of a level held row by row: 32 MB
_IDLE_NODE = 1 / 100  # what a search costs for a node that it does not settle, in settled ones

__all__ = ["ROOM", "Changed", "Level", "LiveTimes"]


@dataclass(frozen=True)
class Changed:
    """What an edit changed at one level.

    Parameters
    ----------
    level : int
    demand : (c,) int64
        Positions among all demand points, rising.
    ms : (c,) float64
        New times in whole milliseconds; infinite where no facility is reached.
    facility : (c,) int32
        New nearest facility; -1 for none.
    """

    level: int
    demand: Longs
    ms: Floats
    facility: Ints


class LiveTimes:
    """The state behind the drag.

    At most one facility is *lifted*: each level also holds the two nearest of all others, its
    base, and shows the lifted one over it. Moving it costs one advantage search, or one query of
    the border table, and only the nearest is renewed. Lifting another is a look-up, because the
    second nearest facility is known everywhere; bringing that knowledge up to date after an edit
    is left for idle time (:meth:`settle`). Without idle time the next call that needs it does it:
    every answer is exact at any moment, only some come later.

    Nearer means less time, and of equal times the lower number of the facility, so times and
    attribution equal :func:`~.traveltimes.k_nearest` bit for bit, whatever was edited before.

    Parameters
    ----------
    core : Core
        The reduced network.
    demand, facilities : Anchors
        Points tied to the network, (D,) and (F,).
    levels : sequence of Level
    towards : bool
        Whether people travel to the facility; otherwise its staff travels to them.
    cutoff_ms : float
        Longest time that counts as reached, inclusive.
    table : BorderTable, optional
        Of the same demand and direction. Makes levels with few facilities fast; may be handed
        over later with :meth:`use`.
    feedback : Feedback
        Asked before each level is searched.

    Raises
    ------
    ValueError
        From :meth:`edit` when more than :data:`ROOM` facilities have been added.
    """

    def __init__(
        self,
        core: Core,
        demand: Anchors,
        facilities: Anchors,
        levels: Sequence[Level],
        *,
        towards: bool = True,
        cutoff_ms: float = UNREACHABLE,
        table: BorderTable | None = None,
        feedback: Feedback = SILENT,
    ) -> None:
        self._room = len(facilities) + ROOM
        self._targets = Targets(core, demand, towards=towards)
        self._ranking = Ranking(self._room, cutoff_ms)
        self._ground = Ground.of(self._targets, self._ranking)
        self._plain = SeededSearch(self._ground.graph, self._ground.graph.data, 2)
        self._sites = {
            number: Site.of(
                number, facilities.take(np.array([number])), self._targets, self._ranking
            )
            for number in np.flatnonzero(facilities.on_network).tolist()
        }
        self._table = table
        self._lifted = -1
        self._advantage: tuple[tuple[int, ...], Advantage] | None = None
        self._visited = Visited(_KEPT_VALUES)
        self._levels = [HeldLevel(level, self._ground) for level in levels]
        for done, level in enumerate(self._levels):
            check(feedback, 100.0 * done / len(self._levels))
            if level.demand is not None or self._rows_pay(level):
                self._keep_rows(level, {})
            else:
                level.search(self._sites_of(level))

    def times(self, level: int) -> Nearest:
        """Return time and facility of each demand point of a level, (d,); of equals the lowest."""
        key = self._levels[level].shown
        return Nearest(*self._ranking.split(key))

    def second(self, level: int) -> Nearest:
        """Return the same for the second nearest facility; completes what is pending."""
        _exhaust(self.settle())
        whole = self._levels[level].whole
        key = self._levels[level].shown if whole is None else whole.points[1]
        return Nearest(*self._ranking.split(key))

    def edit(self, facility: int, place: Anchors | None, member: Bools) -> list[Changed]:
        """Put a facility at a place and in levels, whatever it was before; return the changes.

        One verb for all edits: a move gives another place, a change of tier other levels, closing
        or removing gives no place or no level, opening gives both back, adding takes the next
        number (the count of facilities so far).

        Parameters
        ----------
        facility : int
        place : Anchors of one point, or None
        member : (L,) bool
            Levels at which it serves there.

        Returns
        -------
        list of Changed
            One for each level where anything changed.
        """
        if not 0 <= facility < self._room:
            raise ValueError(f"no room for facility {facility}")
        _exhaust(self._lift(facility))
        self._sites.pop(facility, None)
        serves = np.zeros(len(self._levels), dtype=bool)
        site = None
        if place is not None and place.on_network[0]:
            site = Site.of(facility, place, self._targets, self._ranking)
            self._sites[facility] = site
            serves = np.asarray(member)
        points, keys = self._reach(site, tuple(np.flatnonzero(serves).tolist()))
        nobody = np.empty(0, dtype=np.int64), np.empty(0)
        changes = []
        for number, level in enumerate(self._levels):
            if not serves[number] and facility not in level.members:
                continue
            where = level.show(*((points, keys) if serves[number] else nobody))
            level.edited(facility, keys if points is None else None, bool(serves[number]))
            if len(where):
                key = level.shown[where]
                every = where if level.demand is None else level.demand[where]
                changes.append(Changed(number, every, *self._ranking.split(key)))
        return changes

    def prepare(self, facility: int) -> Iterator[None]:
        """Get ready to drag a facility, a slice for each step of the iterator.

        Without it, or before it ends, the first edit does what is left.
        """
        yield from self._lift(facility)
        serves = [n for n, level in enumerate(self._levels) if facility in level.members]
        if serves and not self._by_table(tuple(serves)):
            self._advantage_at(tuple(serves))
            yield

    def settle(self) -> Iterator[None]:
        """Complete in slices what the last edit left for idle time: the second nearest."""
        for level in self._levels:
            if level.whole is None:
                level.complete(self._sites, self._lifted)
                yield
                level.take_in(self._lifted, self._sites.get(self._lifted))
                yield

    def use(self, table: BorderTable) -> Iterator[None]:
        """Take a border table, and in slices go over to it wherever it is faster."""
        self._table = table
        for level in self._levels:
            if level.by_rows or not self._rows_pay(level):
                continue
            rows: dict[Site, Floats] = {}
            for site in self._sites_of(level):
                rows[site] = self._row_keys(site)
                yield
            yield from self.settle()
            # At once from here on, also what was edited between the slices.
            _exhaust(self.settle())
            self._lifted, self._advantage = -1, None
            self._visited.clear()
            self._keep_rows(level, rows)
            yield

    def _lift(self, facility: int) -> Iterator[None]:
        """Lift a facility in slices, after what the last edit left."""
        if facility == self._lifted:
            return
        yield from self.settle()
        for level in self._levels:
            level.lift(facility)
        self._lifted, self._advantage = facility, None
        self._visited.clear()
        yield

    def _reach(self, site: Site | None, serves: tuple[int, ...]) -> tuple[Longs | None, Floats]:
        """Return keys at the demand points that a site may win; without points, at all."""
        if site is None or not serves:
            return np.empty(0, dtype=np.int64), np.empty(0)
        seen = self._visited.get(serves, site)
        if seen is None:
            if self._by_table(serves):
                seen = None, self._row_keys(site)
            else:
                seen = self._advantage_at(serves).keys(site)
            self._visited.put(serves, site, seen)
        return seen

    def _advantage_at(self, serves: tuple[int, ...]) -> Advantage:
        """Return the search below the greatest of the levels' bases."""
        if self._advantage is None or self._advantage[0] != serves:
            ceiling = self._levels[serves[0]].base.nodes[0]
            for number in serves[1:]:
                ceiling = np.maximum(ceiling, self._levels[number].base.nodes[0])
            made = Advantage(self._ground.graph, ceiling, self._targets, self._ranking)
            self._advantage = serves, made
        return self._advantage[1]

    def _by_table(self, serves: tuple[int, ...]) -> bool:
        """Whether all times from the lifted facility are needed, or cheaper than a search."""
        levels = [self._levels[number] for number in serves]
        return any(level.by_rows or self._table_pays(level) for level in levels)

    def _table_pays(self, level: HeldLevel) -> bool:
        """Whether a query of the table is cheaper than the expected search.

        A facility's catchment is on average the core over the count of facilities; every search
        also costs a small amount for each node it does not settle.
        """
        nodes = self._ground.graph.shape[0]
        return self._table is not None and self._table.cost < nodes * (
            1.0 / max(1, len(level.members)) + _IDLE_NODE
        )

    def _rows_pay(self, level: HeldLevel) -> bool:
        """Whether a level is better held row by row: the table pays and the rows are few."""
        return self._table_pays(level) and len(level.members) * level.size <= _ROW_VALUES

    def _keep_rows(self, level: HeldLevel, known: Mapping[Site, Floats]) -> None:
        """Hold a level row by row, some of which may be known; nothing may be lifted."""
        rows = {}
        for site in self._sites_of(level):
            rows[site.number] = known[site] if site in known else self._row_keys(site)
        level.keep_rows(rows)

    def _row_keys(self, site: Site) -> Floats:
        """Return a facility's keys at all demand points, (D,)."""
        if self._table is not None:
            keys = self._table.passing(site.place)
        else:
            _, port, legs = site.place.seeds()
            keys = self._targets.read(self._plain.run(port, legs), slice(None))
        keys *= self._ranking.unit
        keys += site.number
        keys[site.points] = np.minimum(keys[site.points], site.keys)
        return np.asarray(np.minimum(keys, self._ranking.none, out=keys))

    def _sites_of(self, level: HeldLevel) -> list[Site]:
        """Return the sites of a level's members; one off the network is no member."""
        level.members &= set(self._sites)
        return [self._sites[number] for number in sorted(level.members)]


def _exhaust(slices: Iterator[None]) -> None:
    """Do all slices at once."""
    for _ in slices:
        pass
