"""The demand points that decide a verdict, or what a row achieves: as rows for lists and maps."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..engine.arrays import MS_PER_MINUTE, Longs
from .access import Question
from .figures import Figures
from .rules import AccessRule, ChangeRule, to_ms
from .statistics import NEVER
from .verdicts import Verdict

SHOWN = 50
_DAY_MS = 86_400_000


@dataclass(frozen=True)
class Decisive:
    """Demand points that decide, the most decisive first.

    Attributes
    ----------
    points : ndarray of int64 (k,)
    ms : ndarray of int64 (k,)
        Their travel times, ``NEVER`` where none is reached.
    before_ms : ndarray of int64 (k,), optional
        The same in the baseline.
    residents : ndarray of int64 (k,)
        Of the group, in thousandths: expected ones, or the most that may be where none is
        expected.
    total : int
        How many there are; the first ``SHOWN`` are given.
    beyond : bool
        Whether they are beyond the threshold. If nobody is, those with the longest journeys are
        given; and for a change, those that lose.
    """

    points: Longs
    ms: Longs
    before_ms: Longs | None
    residents: Longs
    total: int
    beyond: bool = True


def beyond(
    figures: Figures,
    baseline: Figures | None,
    question: Question,
    group_id: str,
    row: int,
    threshold_ms: int,
) -> Decisive | None:
    """Find who is beyond a threshold, most residents first; else who travels longest.

    ``None`` where the question is not asked, or the demand has no such group.
    """
    group = figures.study.demand.group(group_id)
    if group is None or question not in figures.ms:
        return None
    ms = figures.ms[question]
    points = figures.layout.points(row)
    points = points[group.high[points] > 0]
    far = points[ms[points] > threshold_ms]
    if not len(far):
        order = np.lexsort((points, -group.high[points], -ms[points]))
        return _found(points[order], ms, _before(baseline, question), group.expected, False)
    some = bool(group.expected[far].any())
    weight = group.expected if some else group.high
    order = np.lexsort((-ms[far], -weight[far]))
    return _found(far[order], ms, _before(baseline, question), weight, True)


def deciding(verdict: Verdict, figures: Figures, baseline: Figures | None) -> Decisive | None:
    """Find the demand points that decide a verdict; ``None`` where it is not about any.

    In the order in which :func:`~.reasons.because` names them.
    """
    rule = verdict.rule
    if isinstance(rule, AccessRule):
        return beyond(
            figures,
            baseline,
            rule.question(),
            rule.group,
            verdict.row,
            to_ms(rule.threshold_min),
        )
    if isinstance(rule, ChangeRule) and baseline is not None:
        return _losing(rule, verdict, figures, baseline)
    return None


def _losing(
    rule: ChangeRule, verdict: Verdict, figures: Figures, baseline: Figures
) -> Decisive | None:
    """Find where most residents lose most time; who is cut off counts as losing a day."""
    question = rule.question()
    group = figures.study.demand.group(verdict.decisive)
    if group is None or question not in figures.ms or question not in baseline.ms:
        return None
    now, before = figures.ms[question], baseline.ms[question]
    points = figures.layout.points(verdict.row)
    points = points[(group.high[points] > 0) & (before[points] < NEVER)]
    points = points[now[points] > before[points]]
    lost = np.minimum(now[points] - before[points], _DAY_MS) / MS_PER_MINUTE
    order = np.argsort(-(lost * group.expected[points]), kind="stable")
    return _found(points[order], now, before, group.expected, True)


def _before(baseline: Figures | None, question: Question) -> Longs | None:
    if baseline is None or question not in baseline.ms:
        return None
    return baseline.ms[question]


def _found(
    points: Longs, ms: Longs, before: Longs | None, residents: Longs, is_beyond: bool
) -> Decisive:
    first = points[:SHOWN]
    return Decisive(
        first,
        ms[first],
        None if before is None else before[first],
        residents[first],
        len(points),
        is_beyond,
    )
