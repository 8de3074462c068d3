"""One level of the live state, held by searches or row by row."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from .advantage import Site
from .arrays import Bools, Floats, Longs
from .twonearest import Ground, TwoNearest, drop, insert


@dataclass(frozen=True)
class Level:
    """One set of facilities that serve the same demand, such as a tier and those above it.

    Parameters
    ----------
    member : (F,) bool
        Facilities that serve at this level.
    demand : (d,) int64, optional
        Rising positions of the demand points that they may serve; all by default. With closed
        borders, a level for each municipality.
    """

    member: Bools
    demand: Longs | None = None


class HeldLevel:
    """What the live state knows of one level.

    A level of many facilities keeps the two nearest at every core node, so that a search can
    begin anywhere. One of few facilities, or of some of the demand, keeps the key from every one
    of its facilities to every one of its demand points, a row each.

    Attributes
    ----------
    members : set of int
        Its facilities, also the lifted one where that is at its place.
    whole : TwoNearest or None
        The two nearest of all members; None while an edit is still to be taken in.
    base : TwoNearest
        The same without the lifted facility.
    shown : (d,) float64
        Keys of the nearest facility, always right.
    cell : (c,) int64
        Where, among its demand points, the lifted facility is the nearest.
    """

    def __init__(self, level: Level, ground: Ground) -> None:
        self.demand = level.demand
        self.members = set(np.flatnonzero(level.member).tolist())
        self._ground = ground
        self._rows: dict[int, Floats] | None = None
        self.size = len(ground.targets) if self.demand is None else len(self.demand)
        self.whole: TwoNearest | None = None
        self.cell = np.empty(0, dtype=np.int64)

    @property
    def by_rows(self) -> bool:
        """Whether the level is held row by row."""
        return self._rows is not None

    def search(self, sites: Iterable[Site]) -> None:
        """Hold the level by searches from its members' sites."""
        self._hold(TwoNearest.among(self._ground, sites))

    def keep_rows(self, rows: dict[int, Floats]) -> None:
        """Hold the level by the members' keys to all demand points, (D,) each."""
        none = self._ground.ranking.none
        self._rows = {number: self.part(row) for number, row in rows.items()}
        points = np.full((2, self.size), none)
        for number, row in self._rows.items():
            insert(points, slice(None), row, number, self._ground.ranking)
        self._hold(TwoNearest(np.empty((2, 0)), points))

    def _hold(self, two: TwoNearest) -> None:
        self.whole = self.base = two
        self.shown = two.points[0]
        self.cell = np.empty(0, dtype=np.int64)

    def part(self, values: Floats) -> Floats:
        """Return the part of values at all demand points that concerns the level."""
        return values if self.demand is None else values[self.demand]

    def lift(self, facility: int) -> None:
        """Take a facility out of the base, a look-up; the level must be whole."""
        whole, ranking = self.whole, self._ground.ranking
        if whole is None:
            raise ValueError("an edit is still to be taken in")
        self.base, self.shown = whole, whole.points[0].copy()
        self.cell = np.empty(0, dtype=np.int64)
        if facility not in self.members:
            return
        self.cell = np.flatnonzero(ranking.split(self.shown)[1] == facility)
        if self._rows is None:
            self.base = whole.without(facility, ranking)
            return
        points, open_ = drop(whole.points, facility, ranking)
        where = np.flatnonzero(open_)
        pair = points[:, where]
        for number, row in self._rows.items():
            if number != facility:
                insert(pair, slice(None), row[where], number, ranking)
        points[:, where] = pair
        self.base = TwoNearest(whole.nodes, points)

    def show(self, points: Longs | None, keys: Floats) -> Longs:
        """Show the lifted facility's keys over the base, and nothing else of it.

        Parameters
        ----------
        points : (p,) int64 or None
            Rising positions among all demand points; None for all of them.
        keys : (p,) or (D,) float64

        Returns
        -------
        (c,) int64
            Where, among the level's demand points, what is shown has changed.
        """
        if points is None:
            before, self.shown = self.shown, np.minimum(self.part(keys), self.base.points[0])
            self.cell = np.flatnonzero(self.shown != self.base.points[0])
            return np.flatnonzero(self.shown != before)
        at = points
        if self.demand is not None:
            at = np.searchsorted(self.demand, points)
            inside = at < len(self.demand)
            inside[inside] = self.demand[at[inside]] == points[inside]
            at, keys = at[inside], keys[inside]
        nearer = keys < self.base.points[0, at]
        better, keys = at[nearer], keys[nearer]
        mark = np.zeros(self.size, dtype=bool)
        mark[self.cell] = mark[better] = True
        touched = np.flatnonzero(mark)
        before = self.shown[touched]
        self.shown[self.cell] = self.base.points[0, self.cell]
        self.shown[better] = keys
        self.cell = better
        return np.asarray(touched[self.shown[touched] != before])

    def edited(self, facility: int, row: Floats | None, serves: bool) -> None:
        """Note that the lifted facility now serves or not; the level is no longer whole."""
        if serves:
            self.members.add(facility)
        else:
            self.members.discard(facility)
        self.whole = None
        if self._rows is not None:
            self._rows.pop(facility, None)
            if serves and row is not None:
                self._rows[facility] = self.part(row)

    def complete(self, sites: dict[int, Site], facility: int) -> None:
        """Find what the base lacks, the second nearest around the lifted facility."""
        others = [sites[number] for number in sorted(self.members - {facility})]
        self.base = self.base.completed(self._ground, others)

    def take_in(self, facility: int, site: Site | None) -> None:
        """Make the level whole again with the lifted facility at its site."""
        if facility not in self.members or site is None:
            self.whole = self.base
        elif self._rows is None:
            self.whole = self.base.having(site, self._ground)
        else:
            points = self.base.points.copy()
            row = self._rows[facility]
            insert(points, slice(None), row, facility, self._ground.ranking)
            self.whole = TwoNearest(self.base.nodes, points)
