"""One level of the live state, held by searches or row by row."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from .advantage import Ground, Site
from .arrays import Bools, Floats, Longs
from .twonearest import TwoNearest


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
    demand : (d,) int64, optional
        Its demand points; all by default.
    members : set of int
        Its facilities, also the lifted one where that is at its place.
    rows : dict of int to (d,) float64, or None
        Keys from every member, of a level held row by row.
    whole : TwoNearest or None
        The two nearest of all members; None while an edit is still to be taken in.
    base : TwoNearest
        The same without the lifted facility.
    shown : (d,) float64
        Keys of the nearest facility, always right; never written to.
    """

    def __init__(self, level: Level, ground: Ground) -> None:
        self.demand = level.demand
        self.members = set(np.flatnonzero(level.member).tolist())
        self.size = len(ground.targets) if level.demand is None else len(level.demand)
        self.rows: dict[int, Floats] | None = None
        self.whole: TwoNearest | None = None
        self._ground = ground

    def hold(self, sites: Mapping[int, Site], rows: Mapping[int, Floats] | None) -> None:
        """Begin, with the members' sites or, to hold it row by row, their keys (D,)."""
        ranking = self._ground.ranking
        if rows is None:
            whole = TwoNearest.among(self._ground, [sites[number] for number in self.members])
        else:
            self.rows = {number: self._part(row) for number, row in rows.items()}
            nobody = TwoNearest.nobody(0, self.size, ranking)
            whole = nobody.filled(self.rows.values(), ranking)
        self.whole, self.base, self.shown = whole, whole, whole.points[0]

    def lift(self, facility: int) -> None:
        """Take a facility out of the base, a look-up; the level must be whole."""
        if self.whole is None:
            raise ValueError("an edit is still to be taken in")
        self.base, self.shown = self.whole, self.whole.points[0]
        if facility in self.members:
            self.base = self.whole.without(facility, self._ground.ranking)

    def show(self, facility: int, row: Floats | None) -> Longs:
        """Show the lifted facility's keys (D,) over the base, or without any nothing of it.

        Returns
        -------
        (c,) int64
            The demand points where what is shown has changed, rising.
        """
        before, self.shown, self.whole = self.shown, self.base.points[0], None
        self.members.discard(facility)
        if self.rows is not None:
            self.rows.pop(facility, None)
        if row is not None:
            row = self._part(row)
            self.members.add(facility)
            if self.rows is not None:
                self.rows[facility] = row
            self.shown = np.minimum(self.shown, row)
        where = np.flatnonzero(self.shown != before)
        return where if self.demand is None else self.demand[where]

    def _part(self, row: Floats) -> Floats:
        """Return the part of keys (D,) that concerns the level."""
        return row if self.demand is None else row[self.demand]

    def settle(self, facility: int, sites: Mapping[int, Site]) -> None:
        """Take a step towards being whole: complete the base, or take in the lifted facility."""
        ground, rows, others = self._ground, self.rows, sorted(self.members - {facility})
        if not self.base.complete and rows is None:
            self.base = self.base.completed(ground, [sites[number] for number in others])
        elif not self.base.complete and rows is not None:
            self.base = self.base.filled([rows[number] for number in others], ground.ranking)
        elif facility not in self.members:
            self.whole = self.base
        elif rows is None:
            self.whole = self.base.having(sites[facility], ground)
        else:
            self.whole = self.base.having_row(rows[facility], ground.ranking)
