"""The solution of a location problem, and who then goes where."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from ..engine.arrays import Bools, Floats, Longs
from ..engine.feedback import SILENT, Feedback
from ..engine.location.capacity import (
    allocate,
    center_with_room,
    cover_all_with_room,
    cover_most_with_room,
    locate_with_room,
)
from ..engine.location.constraints import Constraints
from ..engine.location.covering import MOST_IN_REACH, center, cover_all, cover_most
from ..engine.location.flow import pairs_of
from ..engine.location.median import Location, locate
from ..engine.problems import Problem
from .catchments import Allocation
from .sitingwish import CENTER, COVERING, SET_COVERING, Wish

_LONGEST_MS = 4 * 3_600_000.0
"""What a way counts that no road leads, at least."""


@dataclass(frozen=True)
class SitingProblem:
    """Who has how far to which site.

    Attributes
    ----------
    wish : Wish
    ms : ndarray of float64 (D, S)
        Infinite where there is no way.
    people : ndarray of int64 (D,)
        In thousandths; those who count and can reach a site.
    room : ndarray of int64 (S,) or None
        Thousandths of residents that each site takes, see :mod:`~..engine.transport`.
    n_existing : int
        The first sites are those that exist.
    """

    wish: Wish
    ms: Floats
    people: Longs
    room: Longs | None
    n_existing: int

    def solve(self, constraints: Constraints, feedback: Feedback = SILENT) -> Location:
        """Find the best choice.

        Raises
        ------
        Problem
            ``location-beyond``, and those of :mod:`~..engine.location`.
        """
        some = self.people > 0
        ms, people = self.ms[some], self.people[some]
        if self.wish.objective == SET_COVERING:
            return self._fewest(ms, people, constraints, feedback)
        if self.wish.objective == CENTER:
            label, seconds = self.wish.words["everyone"], self.wish.seconds
            if self.room is not None:
                return center_with_room(
                    ms,
                    people,
                    self.room,
                    constraints,
                    time_limit_s=seconds,
                    label=label,
                    feedback=feedback,
                )
            return center(
                ms, people, constraints, time_limit_s=seconds, label=label, feedback=feedback
            )
        return self._least(ms, people, constraints, feedback)

    def _fewest(
        self, ms: Floats, people: Longs, constraints: Constraints, feedback: Feedback
    ) -> Location:
        wish = self.wish
        minutes = wish.threshold_ms / 60_000
        reach = ms <= wish.threshold_ms
        somewhere = reach.any(axis=1)
        if not somewhere.all():
            beyond = int(people[~somewhere].sum())
            raise Problem("location-beyond", residents=beyond / 1000, minutes=minutes)
        label = wish.words["within"].format(n=f"{minutes:g}")
        # One site fewer always comes first; of as many, rather those that exist.
        price = np.full(ms.shape[1], ms.shape[1] + 1, dtype=np.int64)
        price[: self.n_existing] -= 1
        seconds = wish.seconds
        found = (
            cover_all(
                reach,
                people,
                constraints,
                price,
                time_limit_s=seconds,
                label=label,
                feedback=feedback,
            )
            if self.room is None
            else cover_all_with_room(
                reach,
                people,
                self.room,
                constraints,
                price,
                time_limit_s=seconds,
                label=label,
                feedback=feedback,
            )
        )
        return Location(
            found.open,
            float(found.open.sum()),
            math.ceil(found.bound / float(price.max()) - 1e-9),
            found.seconds,
            found.method,
        )

    def _least(
        self, ms: Floats, people: Longs, constraints: Constraints, feedback: Feedback
    ) -> Location:
        wish, room = self.wish, self.room
        finite = ms[np.isfinite(ms)]
        cost = np.where(np.isfinite(ms), ms, max(_LONGEST_MS, 2.0 * float(finite.max())))
        gap, seconds = wish.gap, wish.seconds
        if wish.objective != COVERING:
            if room is not None:
                return locate_with_room(
                    cost,
                    people,
                    room,
                    constraints,
                    gap=gap,
                    time_limit_s=seconds,
                    feedback=feedback,
                )
            return locate(
                cost, people, constraints, gap=gap, time_limit_s=seconds, feedback=feedback
            )
        reach = ms <= wish.threshold_ms
        if room is not None:
            return cover_most_with_room(
                reach, people, room, constraints, gap=gap, time_limit_s=seconds, feedback=feedback
            )
        if int(reach.sum()) <= MOST_IN_REACH:
            return cover_most(
                reach, people, constraints, gap=gap, time_limit_s=seconds, feedback=feedback
            )
        beyond = (~reach).astype(np.float64)
        return locate(beyond, people, constraints, gap=gap, time_limit_s=seconds, feedback=feedback)

    def allocation(self, open_: Bools, longest_ms: float, feedback: Feedback) -> Allocation:
        """Send people to the nearest open site, or to the nearest with room.

        Parameters
        ----------
        open_ : ndarray of bool (S,)
        longest_ms : float
            Where sites have only so much room, nobody goes farther than this.
        """
        if self.room is not None:
            ways = np.where(self.ms <= longest_ms, self.ms, np.inf)
            found = allocate(ways, self.people, self.room, open_, feedback)
            pairs = pairs_of(np.where(open_[None, :], ways, np.inf))
            return Allocation.of(pairs, found.amount, self.people, found)
        ways = np.where(open_[None, :], self.ms, np.inf)
        nearest = np.full_like(ways, np.inf)
        points, first = np.arange(len(ways)), ways.argmin(axis=1)
        nearest[points, first] = ways[points, first]
        pairs = pairs_of(nearest)
        return Allocation.of(pairs, self.people[pairs.point], self.people)
