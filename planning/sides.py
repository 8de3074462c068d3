"""The two sides of a comparison: which facilities, by which rules, on which day."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from ..engine.arrays import Longs
from ..engine.feedback import SILENT, Feedback, Part
from .comparison import Comparison
from .evaluation import Evaluation, evaluate
from .facility import Facility, facilities_of
from .fingerprint import Fingerprint
from .ruleset import RuleSet
from .study import Study
from .travel import Travel


@dataclass(frozen=True)
class Side:
    """What a study is judged with.

    Attributes
    ----------
    name : str
        The scenario's; empty for the study's own facilities, the baseline.
    rows : sequence of Facility
    rule_set : RuleSet
    day : date, optional
        ``None`` looks at the status of facilities alone.
    id : str
        The scenario's; empty for the baseline, and for what was never saved.
    """

    name: str
    rows: Sequence[Facility]
    rule_set: RuleSet
    day: date | None
    id: str = ""

    def fingerprint(self, study: Study, travel: Travel) -> Fingerprint:
        """Return the fingerprint of whatever is made of it."""
        return Fingerprint.of(study, self.rows, self.rule_set, self.day, travel)

    def evaluate(
        self,
        study: Study,
        travel: Travel,
        baseline: Evaluation | None = None,
        feedback: Feedback = SILENT,
    ) -> Evaluation:
        """Judge it.

        Parameters
        ----------
        study : Study
            People and municipalities; its own facilities are not looked at.
        travel : Travel
        baseline : Evaluation, optional
            For ``change`` rules.
        feedback : Feedback

        Raises
        ------
        Problem
            See :func:`~.evaluation.evaluate`.
        Canceled
            When the user stopped it.
        """
        facilities = facilities_of(self.rows, self.rule_set.tiers)
        judged = dataclasses.replace(study, facilities=facilities)
        times = travel.nearest_times(study.demand.xy, facilities.xy, feedback=feedback)
        return evaluate(judged, self.rule_set, self.day, times, baseline)


def compare(
    study: Study,
    before: Side,
    after: Side,
    travel: Travel,
    projection: Longs | None = None,
    feedback: Feedback = SILENT,
) -> tuple[Comparison, Evaluation, Evaluation]:
    """Judge both sides and compare them; rules about change hold after against before.

    Parameters
    ----------
    study : Study
    before, after : Side
    travel : Travel
    projection : ndarray of int64 (D,), optional
        Residents of a later year, in thousandths, for the population bases.
    feedback : Feedback

    Returns
    -------
    tuple
        The comparison, and the evaluations before and after.
    """
    was = before.evaluate(study, travel, feedback=Part(feedback, 0, 2))
    is_ = after.evaluate(study, travel, was, Part(feedback, 1, 2))
    return Comparison.between(was, is_, projection), was, is_
