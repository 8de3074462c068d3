"""Nearest and second nearest facility of every demand point, kept right while one is edited."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from .anchors import Anchors
from .arrays import UNREACHABLE, Bools, Floats, Ints, Longs
from .bordertable import BorderTable
from .feedback import SILENT, Feedback
from .reduction import Core
from .traveltimes import Nearest


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
        Makes levels with few facilities fast; may be handed over later with :meth:`use`.
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
        raise NotImplementedError

    def times(self, level: int) -> Nearest:
        """Return time and facility of each demand point of a level, (d,); of equals the lowest."""
        raise NotImplementedError

    def second(self, level: int) -> Nearest:
        """Return the same for the second nearest facility; completes what is pending."""
        raise NotImplementedError

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
        """
        raise NotImplementedError

    def prepare(self, facility: int) -> Iterator[None]:
        """Get ready to drag a facility, a slice for each step of the iterator.

        Without it, or before it ends, the first edit does what is left.
        """
        raise NotImplementedError

    def settle(self) -> Iterator[None]:
        """Complete in slices what the last edit left for idle time: the second nearest."""
        raise NotImplementedError

    def use(self, table: BorderTable) -> None:
        """Take a border table, from now on used wherever it is faster."""
        raise NotImplementedError
