"""What a scenario would be like with other facilities, by the engine that answers every drag."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from typing import TypeVar

from ..planning.evaluation import Evaluation, evaluate
from ..planning.facility import Facility, facilities_of
from ..planning.live import LiveStudy
from ..planning.scenario import changes_between
from .gate import Deadline
from .heldstudy import HeldStudy

Answer = TypeVar("Answer")

LIVE_EDITS = 3
"""More facilities than these are quicker judged all at once than edited one by one."""

SPENT_SLOTS = 200
"""Facilities that were added and taken out again leave an empty place each; so many are enough."""


class WhatIf:
    """A published scenario that is edited for a request, and as it was after each.

    Parameters
    ----------
    held : HeldStudy
    scenario : str
        Its id.
    """

    def __init__(self, held: HeldStudy, scenario: str) -> None:
        self._opened = held.opened
        self.side = held.side(scenario).side
        published = held.evaluation(scenario)
        # Its rules about change look at what the published scenario's look at.
        self._reference = published.baseline or published.figures
        self._live: LiveStudy | None = None
        self._spent = 0
        self._anchors: dict[str, object] = {}

    def judged(
        self, rows: Sequence[Facility], deadline: Deadline, read: Callable[[Evaluation], Answer]
    ) -> Answer:
        """Judge other facilities, and return what is read from the evaluation.

        Parameters
        ----------
        rows : sequence of Facility
            All facilities; those of the scenario keep its order and come first.
        deadline : Deadline
        read : callable
            Takes the evaluation, which does not hold any longer than that.

        Raises
        ------
        Canceled
            When the time was over.
        """
        changes = changes_between(self.side.rows, rows)
        if len(changes) > LIVE_EDITS:
            return read(self._at_once(rows, deadline))
        live = self._edited(changes)
        try:
            return read(live.evaluation)
        finally:
            # Whatever happened, the next request finds the scenario as it is published.
            for _ in changes:
                live.undo()

    def _edited(self, changes: dict[str, Facility | None]) -> LiveStudy:
        known = {row.id for row in self.side.rows}
        if self._live is None or self._spent > SPENT_SLOTS:
            self._live, self._spent = self._fresh(), 0
        live = self._live
        # Until all is done it cannot be used again.
        self._live = None
        for id_, row in changes.items():
            if row is None:
                live.remove(id_)
            elif id_ in known:
                live.change(id_, **{part: getattr(row, part) for part in _CHANGED})
            else:
                live.add(row)
                self._spent += 1
        self._live = live
        return live

    def _fresh(self) -> LiveStudy:
        side = self.side
        facilities = facilities_of(side.rows, side.rule_set.tiers)
        study = dataclasses.replace(self._opened.study, facilities=facilities)
        return LiveStudy(
            study, side.rule_set, side.day, self._opened.travel, baseline=self._reference
        )

    def _at_once(self, rows: Sequence[Facility], deadline: Deadline) -> Evaluation:
        side, travel = self.side, self._opened.travel
        facilities = facilities_of(rows, side.rule_set.tiers)
        study = dataclasses.replace(self._opened.study, facilities=facilities)
        times = travel.nearest_times(
            study.demand.xy, facilities.xy, self._anchors, feedback=deadline
        )
        return evaluate(study, side.rule_set, side.day, times, Evaluation(self._reference, ()))


_CHANGED = ("name", "tier", "xy", "open", "opens", "closes", "capacity")
