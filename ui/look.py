"""What the planner looks at: tier, group, mode, borders, threshold, and how the map is tinted."""

from __future__ import annotations

from dataclasses import dataclass

from ..planning.access import OPEN, Question
from ..planning.demand import TOTAL

MINUTES, CHANGE, NO_TINT = "minutes", "change", "none"


@dataclass(frozen=True)
class Look:
    """The view that table, map and chart have in common.

    Attributes
    ----------
    tier : str
        Id of the tier whose facilities people travel to; higher tiers provide it too.
    group : str
        Id of the population group.
    mode, borders : str
        How people travel, and whether they may cross borders, see :mod:`~..planning.access`.
    threshold_min : float
        Minutes that shares and residents beyond are given for.
    tint : str
        What colours the demand cells: ``minutes``, ``change`` against the baseline or ``none``.
    municipalities : bool
        Whether municipalities are tinted by verdict.
    """

    tier: str
    group: str = TOTAL
    mode: str = "car"
    borders: str = OPEN
    threshold_min: float = 30.0
    tint: str = MINUTES
    municipalities: bool = True

    @property
    def question(self) -> Question:
        """The travel times that are shown."""
        return Question(self.tier, self.mode, self.borders)
