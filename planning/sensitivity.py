"""Which verdicts are fragile: judged anew at other speeds, junction delays and thresholds."""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

import numpy as np

from ..engine.arrays import Bools, Floats, Ints, Longs
from ..engine.feedback import SILENT, Feedback, Part, check
from ..engine.problems import Notice, Problem
from ..engine.profile import SpeedProfile
from ..engine.roads import Roads
from .access import NearestTimes
from .evaluation import evaluate
from .rules import AccessRule, ChangeRule, Rule
from .ruleset import RuleSet
from .study import Study
from .travel import Travel
from .verdicts import MET, NOT_APPLICABLE, NOT_MET, UNCERTAIN, Verdict, overall

WORST_FIRST = (NOT_MET, UNCERTAIN, MET, NOT_APPLICABLE)


@dataclass(frozen=True)
class Variant:
    """One way that the world, or the rule, may be different.

    Attributes
    ----------
    speed_percent : float
        Change of the speeds on all roads.
    delays_switched : bool
        Whether junction delays are on where they were off, or off where they were on.
    threshold_min : float
        Change of the time thresholds of rules.
    """

    speed_percent: float = 0.0
    delays_switched: bool = False
    threshold_min: float = 0.0

    @property
    def is_base(self) -> bool:
        """Whether nothing is different."""
        return self == Variant()

    @property
    def changes(self) -> int:
        """How many things are different."""
        return (self.speed_percent != 0) + self.delays_switched + (self.threshold_min != 0)


def variants(
    speed_percent: float, with_delays: bool, threshold_min: float, combined: bool
) -> tuple[Variant, ...]:
    """Return what is tried: nothing first, then one thing at a time, then all together if asked.

    Raises
    ------
    Problem
        ``sensitivity-nothing`` where nothing would be different.
    """
    speeds = (0.0, -speed_percent, speed_percent) if speed_percent else (0.0,)
    delays = (False, True) if with_delays else (False,)
    thresholds = (0.0, -threshold_min, threshold_min) if threshold_min else (0.0,)
    every = [Variant(*values) for values in itertools.product(speeds, delays, thresholds)]
    if len(every) == 1:
        raise Problem("sensitivity-nothing")
    every.sort(key=lambda variant: variant.changes)
    return tuple(variant for variant in every if combined or variant.changes <= 1)


@dataclass(frozen=True)
class Case:
    """All verdicts in one variant.

    Attributes
    ----------
    variant : Variant
    verdicts : tuple of Verdict
        In the same order in all variants.
    """

    variant: Variant
    verdicts: tuple[Verdict, ...]

    def overall(self, row: int) -> str:
        """Return the verdict of a municipality, or the county, on all its rules together."""
        return overall([one.verdict for one in self.verdicts if one.row == row])

    def count(self, verdict: str) -> int:
        """Count the verdicts of a kind."""
        return sum(one.verdict == verdict for one in self.verdicts)


@dataclass(frozen=True)
class Robustness:
    """One verdict in all variants.

    Attributes
    ----------
    base : Verdict
        As things are.
    changed : tuple of Case
        The variants in which it is another one.
    worst, best : str
        Of all variants.
    low, high : float
        The least and the greatest value of all variants, NaN where there is none.
    """

    base: Verdict
    changed: tuple[Case, ...]
    worst: str
    best: str
    low: float
    high: float

    @property
    def is_fragile(self) -> bool:
        """Whether any variant changes it."""
        return bool(self.changed)


def robustness(cases: Sequence[Case]) -> list[Robustness]:
    """Compare all cases with the first, verdict by verdict."""
    result = []
    for number, base in enumerate(cases[0].verdicts):
        found = [case.verdicts[number] for case in cases]
        ranks = sorted((one.verdict for one in found), key=WORST_FIRST.index)
        values = np.array([one.value for one in found], dtype=np.float64)
        known = values[np.isfinite(values)]
        result.append(
            Robustness(
                base,
                tuple(c for c, one in zip(cases, found) if one.verdict != base.verdict),
                ranks[0],
                ranks[-1],
                float(known.min()) if len(known) else np.nan,
                float(known.max()) if len(known) else np.nan,
            )
        )
    return result


def judge_variants(
    study: Study,
    rules: RuleSet,
    travel: Travel,
    delays: Mapping[str, float],
    tried: Sequence[Variant],
    day: date | None,
    baseline_day: date | None = None,
    feedback: Feedback = SILENT,
) -> list[Case]:
    """Judge a study in each variant.

    Parameters
    ----------
    study, rules, day : as in :func:`~.evaluation.evaluate`
    travel : Travel
        As things are.
    delays : mapping of str to float
        Junction delays of cars in seconds by road class, for variants that switch them on.
    tried : sequence of Variant
    baseline_day : date, optional
        The day that rules about change compare with, in each variant at the same speeds.
    feedback : Feedback
        Progress and cancel.

    Raises
    ------
    Problem
        ``sensitivity-threshold``, see :func:`shifted`, and those of evaluations.
    """
    cases: list[Case | None] = [None] * len(tried)
    # Variants that travel alike are judged one after another, on one network.
    order = sorted(range(len(tried)), key=lambda i: _way(tried[i]))
    times: NearestTimes | None = None
    for done, index in enumerate(order):
        variant, part = tried[index], Part(feedback, done, len(tried))
        check(part, 0.0)
        if times is None or _way(variant) != _way(tried[order[done - 1]]):
            varied = travel.at_speeds(profiles(travel.profiles, variant, delays))
            times = _Remembered(
                varied.nearest_times(study.demand.xy, study.facilities.xy, feedback=part)
            )
        changed = shifted(rules, variant.threshold_min)
        before = None
        if baseline_day is not None:
            before = evaluate(study, changed, baseline_day, times)
        found = evaluate(study, changed, day, times, before)
        cases[index] = Case(variant, found.judgements)
    check(feedback, 100.0)
    return [case for case in cases if case is not None]


def shifted(rules: RuleSet, minutes: float) -> RuleSet:
    """Return a rule set with the time thresholds of its rules changed by some minutes.

    Those of access rules, and of change rules about a share within a time. How many minutes a way
    may grow is no such threshold.

    Raises
    ------
    Problem
        ``sensitivity-threshold`` where none would be left.
    """
    return replace(rules, rules=tuple(_shifted(rule, minutes) for rule in rules.rules))


def _shifted(rule: Rule, minutes: float) -> Rule:
    if not isinstance(rule, (AccessRule, ChangeRule)) or rule.threshold_min is None:
        return rule
    threshold = rule.threshold_min + minutes
    if threshold <= 0:
        raise Problem("sensitivity-threshold", rule=rule.id, threshold=rule.threshold_min)
    return replace(rule, threshold_min=threshold)


def profiles(
    given: Mapping[str, SpeedProfile], variant: Variant, delays: Mapping[str, float]
) -> dict[str, SpeedProfile]:
    """Return the speeds of all modes in a variant; only cars have junction delays."""
    result = {}
    for mode, profile in given.items():
        switched = profile.junction_delay_s
        if variant.delays_switched:
            switched = {} if switched else dict(delays) if mode == "car" else switched
        # Driving times change; delays at junctions are part of the calibrated time.
        factor = profile.calibration / (1.0 + variant.speed_percent / 100.0)
        result[mode] = profile.adjusted(junction_delay_s=switched, calibration=factor)
    return result


def delay_notices(roads: Roads, delays: Mapping[str, float]) -> list[Notice]:
    """Tell if no road is of a class that has a junction delay: the variant changes nothing."""
    if any(name in roads.class_names for name in delays):
        return []
    known = [name for name in roads.class_names if name][:5]
    return [Notice("sensitivity-delays-unused", len(delays), known=", ".join(known) or "–")]


def _way(variant: Variant) -> tuple[bool, float]:
    return variant.delays_switched, variant.speed_percent


class _Remembered:
    """Answers each question once."""

    def __init__(self, times: NearestTimes) -> None:
        self._times = times
        self._known: dict[tuple[str, bytes, bytes], tuple[Floats, Ints]] = {}

    def __call__(
        self, mode: str, facilities: Bools, people: Longs | None = None
    ) -> tuple[Floats, Ints]:
        key = (mode, facilities.tobytes(), b"" if people is None else people.tobytes())
        if key not in self._known:
            self._known[key] = self._times(mode, facilities, people)
        return self._known[key]
