"""Nearest and second nearest facility of every demand point, kept right while one is edited."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from functools import reduce

import numpy as np

from .advantage import Advantage, Ground, Site
from .anchors import Anchors
from .arrays import NONE, UNREACHABLE, Bools, Floats, Longs
from .bordertable import BorderTable
from .feedback import SILENT, Feedback, check, finished
from .heldlevel import HeldLevel, Level
from .places import Targets
from .ranking import Ranking
from .reduction import Core
from .traveltimes import Nearest

ROOM = 2**14
"""Facilities that may be added to those at the start."""

_KEPT_VALUES = 4_000_000  # keys at visited positions: 32 MB
_ROW_VALUES = 4_000_000  # keys of a level held row by row: 32 MB
_IDLE_NODE = 1 / 100  # what a search costs for a node that it does not settle, in settled ones


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
        self._ranking = Ranking(self._room, cutoff_ms)
        self._ground = Ground(Targets(core, demand, towards=towards), self._ranking)
        self._sites = {
            number: self._ground.site(number, facilities.take(np.array([number])))
            for number in np.flatnonzero(facilities.on_network).tolist()
        }
        self._table, self._edits = table, 0
        self._levels = [HeldLevel(level, self._ground) for level in levels]
        for done, level in enumerate(self._levels):
            check(feedback, 100.0 * done / len(levels))
            level.members &= set(self._sites)
            rows = None
            if level.demand is not None or self._rows_pay(level):
                rows = {number: self._row(self._sites[number]) for number in level.members}
            level.hold(self._sites, rows)
        self._forget(NONE)

    def times(self, level: int) -> Nearest:
        """Return time and facility of each demand point of a level, (d,); of equals the lowest."""
        return Nearest(*self._ranking.split(self._levels[level].shown))

    def second(self, level: int) -> Nearest:
        """Return the same for the second nearest facility; completes what is pending."""
        finished(self.settle())
        whole = self._levels[level].whole
        assert whole is not None
        return Nearest(*self._ranking.split(whole.points[1]))

    def edit(self, facility: int, place: Anchors | None, member: Bools) -> dict[int, Longs]:
        """Put a facility at a place and in levels, whatever it was before.

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
        dict of int to (c,) int64
            For each level where anything changed, at which demand points, rising.
        """
        if not 0 <= facility < self._room:
            raise ValueError(f"no room for facility {facility}")
        finished(self._lift(facility))
        self._edits += 1
        self._sites.pop(facility, None)
        row, serves = None, tuple(np.flatnonzero(member).tolist())
        if place is None or not place.on_network[0]:
            serves = ()
        elif serves:
            self._sites[facility], row = self._visit(facility, place, serves)
        changes = {}
        for number, level in enumerate(self._levels):
            if number in serves or facility in level.members:
                changes[number] = level.show(facility, row if number in serves else None)
        return {number: where for number, where in changes.items() if len(where)}

    def prepare(self, facility: int) -> Generator[None, None, None]:
        """Get ready to drag a facility, a slice for each step of the iterator.

        Without it, or before it ends, the first edit does what is left. An edit between two
        slices ends it: what it would prepare is past.
        """
        edits = self._edits
        for _ in self._lift(facility):
            yield
            if self._edits != edits:
                return
        serves = tuple(n for n, level in enumerate(self._levels) if facility in level.members)
        if serves and not self._by_table(serves):
            self._advantage_at(serves)

    def settle(self) -> Generator[None, None, None]:
        """Complete in slices what the last edit left for idle time: the second nearest.

        Each slice begins with how things stand, so edits may come between any two.
        """
        while pending := [level for level in self._levels if level.whole is None]:
            pending[0].settle(self._lifted, self._sites)
            yield

    def use(self, table: BorderTable) -> Generator[None, None, None]:
        """Take a border table, and in slices go over to it wherever it is faster.

        Edits may come between any two slices.
        """
        self._table = table
        for level in self._levels:
            rows: dict[Site, Floats] = {}
            while level.rows is None and self._rows_pay(level):
                sites = [self._sites[number] for number in level.members]
                missing = [site for site in sites if site not in rows]
                if missing:
                    rows[missing[0]] = self._row(missing[0])
                else:
                    finished(self.settle())
                    self._forget(NONE)
                    level.hold(self._sites, {site.number: rows[site] for site in sites})
                yield

    def _lift(self, facility: int) -> Generator[None, None, None]:
        """Lift a facility in slices, after what the last edit left."""
        if facility != self._lifted:
            yield from self.settle()
            for level in self._levels:
                level.lift(facility)
            self._forget(facility)
            yield

    def _forget(self, facility: int) -> None:
        """Forget what rests on another base than that without a facility."""
        self._lifted = facility
        self._advantage: tuple[tuple[int, ...], Advantage] | None = None
        self._visited: dict[tuple[object, ...], tuple[Site, Floats]] = {}

    def _visit(self, facility: int, place: Anchors, serves: tuple[int, ...]) -> tuple[Site, Floats]:
        """Return a facility's site, and its keys (D,), exact wherever it may win."""
        spot = (serves, *(getattr(place, name).tobytes() for name in place.__dataclass_fields__))
        seen = self._visited.pop(spot, None)
        if seen is None:
            site = self._ground.site(facility, place)
            search = self._row if self._by_table(serves) else self._advantage_at(serves).row
            seen = site, search(site)
        self._visited[spot] = seen
        if len(self._visited) * len(seen[1]) > _KEPT_VALUES:
            del self._visited[next(iter(self._visited))]
        return seen

    def _advantage_at(self, serves: tuple[int, ...]) -> Advantage:
        """Return the search below the greatest of the levels' bases."""
        if self._advantage is None or self._advantage[0] != serves:
            bases = (self._levels[number].base.nodes[0] for number in serves)
            self._advantage = serves, Advantage(self._ground, reduce(np.maximum, bases))
        return self._advantage[1]

    def _row(self, site: Site) -> Floats:
        """Return a facility's keys at all demand points, (D,)."""
        if self._table is None:
            return self._ground.row(site)
        keys = self._table.passing(site.place) * self._ranking.unit + site.number
        return self._ground.beside(site, keys)

    def _by_table(self, serves: Sequence[int]) -> bool:
        """Whether all times from the lifted facility are needed, or cheaper than a search."""
        levels = [self._levels[number] for number in serves]
        return any(level.rows is not None or self._table_pays(level) for level in levels)

    def _table_pays(self, level: HeldLevel) -> bool:
        """Whether a query of the table is cheaper than the expected search.

        A facility's catchment is on average the core over the count of facilities; every search
        also costs a small amount for each node it does not settle.
        """
        nodes = len(self._ground.targets.core)
        return self._table is not None and self._table.cost < nodes * (
            1.0 / max(1, len(level.members)) + _IDLE_NODE
        )

    def _rows_pay(self, level: HeldLevel) -> bool:
        """Whether a level is better held row by row: the table pays and the rows are few."""
        return self._table_pays(level) and len(level.members) * level.size <= _ROW_VALUES
