"""What the figures say of each rule: met, not met, uncertain or not applicable."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from fractions import Fraction

import numpy as np

from ..engine.arrays import MS_PER_MINUTE
from . import bounds
from .change import worsening
from .figures import Figures
from .parsing import MILLI
from .rules import (
    COUNTY,
    PPM,
    AccessRule,
    ChangeRule,
    PopulationBaseRule,
    PresenceRule,
    Rule,
    ShareRule,
    to_ms,
)
from .statistics import NEVER, NOBODY

MET, NOT_MET, UNCERTAIN, NOT_APPLICABLE = "met", "not_met", "uncertain", "not_applicable"


@dataclass(frozen=True)
class Verdict:
    """A rule's verdict on one municipality, or on the county.

    Attributes
    ----------
    rule : Rule
    row : int
        The municipality; one past the last is the county.
    verdict : str
    value, low, high : float
        The figure, and its bounds where counts are suppressed; NaN where there is none.
    threshold : float
        What the figure is held against.
    margin : float
        How far on the right side of the threshold the value is; negative on the wrong side.
    unit : str
        Of the four: ``facilities``, ``share``, ``residents``, ``min``.
    margin_min : float
        Minutes between the rule's time threshold and the time within which the required share of
        residents is, for ``access``; minutes left, for a ``change`` in minutes; NaN otherwise.
    reason : str
        Code of what decided, for :mod:`.reasons`.
    decisive : str
        The group, or the facility, that decided, where there were several.
    """

    rule: Rule
    row: int
    verdict: str
    value: float = math.nan
    low: float = math.nan
    high: float = math.nan
    threshold: float = math.nan
    margin: float = math.nan
    unit: str = ""
    margin_min: float = math.nan
    reason: str = ""
    decisive: str = field(default="")


def rows(rule: Rule, figures: Figures) -> range:
    """Return the rows that a rule is judged for: every municipality, or the county."""
    county = figures.layout.county
    return range(county, county + 1) if rule.scope == COUNTY else range(county)


def judge(rule: Rule, row: int, figures: Figures, baseline: Figures | None = None) -> Verdict:
    """Judge one municipality, or the county, by one rule."""
    if isinstance(rule, PresenceRule):
        return _presence(rule, row, figures)
    if isinstance(rule, AccessRule):
        return _access(rule, row, figures)
    if isinstance(rule, PopulationBaseRule):
        return _population_base(rule, row, figures)
    if isinstance(rule, ChangeRule):
        return _change(rule, row, figures, baseline)
    return _share(rule, row, figures)


def overall(verdicts: list[str]) -> str:
    """Return the verdict of several together: the worst of those that apply."""
    for verdict in (NOT_MET, UNCERTAIN, MET):
        if verdict in verdicts:
            return verdict
    return NOT_APPLICABLE


def _presence(rule: PresenceRule, row: int, figures: Figures) -> Verdict:
    facilities = figures.study.facilities
    serve = figures.rule_set.tiers.providers(rule.tier, rule.also)[facilities.tier]
    place = facilities.municipality
    inside = place >= 0 if row == figures.layout.county else place == row
    count = int((figures.open_now & serve & inside).sum())
    enough = count >= rule.minimum
    return Verdict(
        rule,
        row,
        MET if enough else NOT_MET,
        *(float(count),) * 3,
        threshold=float(rule.minimum),
        margin=float(count - rule.minimum),
        unit="facilities",
        reason="presence-enough" if enough else "presence-too-few",
    )


def _access(rule: AccessRule, row: int, figures: Figures) -> Verdict:
    question = rule.question()
    summary = figures.summary(question, rule.group)
    if summary is None:
        return Verdict(rule, row, NOT_APPLICABLE, unit="share", reason="group-missing")
    threshold_ms = to_ms(rule.threshold_min)
    split = summary.split(row, threshold_ms)
    low, high = bounds.share_low(split), bounds.share_high(split)
    if low is None or high is None:
        return Verdict(
            rule, row, NOT_APPLICABLE, threshold=rule.share, unit="share", reason="group-nobody"
        )
    required = Fraction(rule.share_ppm, PPM)
    everyone = int(summary.residents[row])
    within = int(summary.within[row, summary.threshold(threshold_ms)])
    value = within / everyone if everyone else float((low + high) / 2)
    quantile = int(summary.quantile(rule.share_ppm)[row])
    verdict = MET if low >= required else NOT_MET if high < required else UNCERTAIN
    reason = {MET: "access-kept", NOT_MET: "access-beyond", UNCERTAIN: "access-uncertain"}[verdict]
    if verdict == NOT_MET and not figures.serving(question).any():
        reason = "no-facility"
    return Verdict(
        rule,
        row,
        verdict,
        value,
        float(low),
        float(high),
        threshold=rule.share,
        margin=value - rule.share,
        unit="share",
        margin_min=(threshold_ms - quantile) / MS_PER_MINUTE
        if quantile not in (NEVER, NOBODY)
        else math.nan,
        reason=reason,
    )


def _population_base(rule: PopulationBaseRule, row: int, figures: Figures) -> Verdict:
    demand, facilities = figures.study.demand, figures.study.facilities
    own = figures.rule_set.tiers.providers(rule.tier, exact=True)[facilities.tier]
    open_own = np.flatnonzero(figures.open_now & own)
    everyone = int(demand.residents[figures.layout.order].sum())
    if not everyone:
        return Verdict(rule, row, NOT_APPLICABLE, unit="residents", reason="group-nobody")
    if not len(open_own):
        return Verdict(
            rule, row, NOT_MET, threshold=rule.upper, unit="residents", reason="base-no-facility"
        )
    lower, upper = Fraction(str(rule.lower)), Fraction(str(rule.upper))
    decisive = ""
    question = rule.question()
    if question is None:
        value = Fraction(everyone, MILLI * len(open_own))
    else:
        catchments = figures.catchments(question)[open_own]
        shares = [Fraction(int(people), MILLI) for people in catchments]
        room = [min(share - lower, upper - share) for share in shares]
        worst = room.index(min(room))
        value, decisive = shares[worst], facilities.ids[open_own[worst]]
    margin = min(value - lower, upper - value)
    verdict = MET if margin >= 0 else NOT_MET
    below = value - lower < upper - value
    return Verdict(
        rule,
        row,
        verdict,
        *(float(value),) * 3,
        threshold=rule.lower if below else rule.upper,
        margin=float(margin),
        unit="residents",
        reason="base-kept" if verdict == MET else "base-below" if below else "base-above",
        decisive=decisive,
    )


def _change(rule: ChangeRule, row: int, figures: Figures, baseline: Figures | None) -> Verdict:
    unit = "share" if rule.measure == "share" else "min"
    if baseline is None or rule.question() not in baseline.answers:
        return Verdict(rule, row, NOT_APPLICABLE, unit=unit, reason="no-baseline")
    groups = [group for group in rule.groups if figures.summary(rule.question(), group)]
    if not groups:
        return Verdict(rule, row, NOT_APPLICABLE, unit=unit, reason="group-missing")
    found = {group: worsening(rule, group, row, figures, baseline) for group in groups}
    changes = {group: change for group, change in found.items() if change is not None}
    if not changes:
        return Verdict(rule, row, NOT_APPLICABLE, unit=unit, reason="change-nobody")
    worst = max(changes, key=lambda group: (changes[group].value, changes[group].high))
    value = changes[worst].value
    low = max(change.low for change in changes.values())
    high = max(change.high for change in changes.values())
    scale = PPM if unit == "share" else MS_PER_MINUTE
    allowed = Fraction(round(rule.max_worsening * scale), round(scale))
    verdict = MET if high <= allowed else NOT_MET if low > allowed else UNCERTAIN
    reason = {MET: "change-kept", NOT_MET: "change-beyond", UNCERTAIN: "change-uncertain"}[verdict]
    if verdict != MET and changes[worst].lost_high:
        reason = "change-cut-off"
    margin = float(allowed) - float(value)
    return Verdict(
        rule,
        row,
        verdict,
        float(value),
        float(low),
        float(high),
        threshold=rule.max_worsening,
        margin=margin,
        unit=unit,
        margin_min=margin if unit == "min" else math.nan,
        reason=reason,
        decisive=worst,
    )


def _share(rule: ShareRule, row: int, figures: Figures) -> Verdict:
    value = figures.study.figures.get(rule.figure, rule.value)
    due = figures.day is not None and figures.day >= rule.date
    if value is None:
        return Verdict(
            rule,
            row,
            UNCERTAIN if due else NOT_APPLICABLE,
            low=0.0 if due else math.nan,
            high=1.0 if due else math.nan,
            threshold=rule.target,
            unit="share",
            reason="share-unstated",
        )
    reached = value >= rule.target
    verdict = MET if reached else NOT_MET if due else NOT_APPLICABLE
    return Verdict(
        rule,
        row,
        verdict,
        *(float(value),) * 3,
        threshold=rule.target,
        margin=value - rule.target,
        unit="share",
        reason="share-reached" if reached else "share-missed" if due else "share-not-due",
    )
