"""One frame: an evaluation as the planner looks at it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from ..engine.arrays import NONE, Longs
from ..planning.access import Question
from ..planning.figures import Figures
from ..planning.snapshot import Difference, Snapshot, difference
from ..planning.statistics import Summary
from .look import Look


@dataclass(frozen=True)
class Frame:
    """What every view draws.

    Attributes
    ----------
    snapshot : Snapshot
    look : Look
    before : Snapshot, optional
        The evaluation when the present drag began, or before the last edit.
    dragged : str, optional
        Id of the facility under the mouse.
    xy : tuple of float, optional
        Where it is held, in metres.
    ready : bool
        Whether the drag is fully prepared; frames are right, if slower, before.
    """

    snapshot: Snapshot
    look: Look
    before: Snapshot | None = None
    dragged: str | None = None
    xy: tuple[float, float] | None = None
    ready: bool = True

    @property
    def figures(self) -> Figures:
        """The figures of the evaluation."""
        return self.snapshot.figures

    @property
    def question(self) -> Question:
        """The travel times that are looked at."""
        return self.look.question

    @property
    def summary(self) -> Summary | None:
        """Statistics of the group that is looked at; ``None`` where nobody provides the tier."""
        return self.figures.summary(self.question, self.look.group)

    @property
    def ms(self) -> Longs | None:
        """Travel times (D,), ``None`` where nobody provides the tier."""
        return self.figures.ms.get(self.question)

    @property
    def baseline_ms(self) -> Longs | None:
        """Travel times (D,) of the baseline."""
        baseline = self.snapshot.baseline
        return None if baseline is None else baseline.ms.get(self.question)

    @cached_property
    def change(self) -> Difference | None:
        """What changed for the group since the drag began, or by the last edit."""
        if self.before is None:
            return None
        return difference(self.question, self.look.group, self.before.figures, self.figures)

    def row_of(self, facility_id: str | None) -> int:
        """Return a facility's row in the figures' study, -1 for none."""
        ids = self.figures.study.facilities.ids
        return ids.index(facility_id) if facility_id in ids else NONE
