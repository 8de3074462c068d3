"""Why a verdict is what it is: the people and places that decide it, as facts without words."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from ..engine.arrays import MS_PER_MINUTE, Longs
from .figures import Figures
from .parsing import MILLI, SHOWN_EXAMPLES
from .rules import AccessRule, ChangeRule, PopulationBaseRule, PresenceRule, ShareRule, to_ms
from .statistics import NEVER, NOBODY
from .verdicts import Verdict


@dataclass(frozen=True)
class Because:
    """What decides a verdict; the words are in ``i18n/catalogue/reasons.py``.

    Attributes
    ----------
    code : str
        Key into the catalogue, such as ``access-beyond``.
    values : mapping of str
        Figures that the words take: minutes, residents, counts, ids.
    examples : tuple of str
        The places, most decisive first: demand points, or facilities, with a figure each.
    """

    code: str
    values: Mapping[str, Any] = field(default_factory=dict)
    examples: tuple[str, ...] = ()


def because(verdict: Verdict, figures: Figures, baseline: Figures | None = None) -> Because:
    """Find the people and places that decide a verdict."""
    rule = verdict.rule
    if verdict.reason in ("group-missing", "group-nobody", "no-baseline", "change-nobody"):
        named = getattr(rule, "group", "") or ", ".join(getattr(rule, "groups", ()))
        return Because(verdict.reason, {"group": named})
    if verdict.reason == "no-facility":
        return Because(verdict.reason, {"tier": getattr(rule, "tier", "")})
    if isinstance(rule, PresenceRule):
        return _presence(rule, verdict, figures)
    if isinstance(rule, AccessRule):
        return _access(rule, verdict, figures)
    if isinstance(rule, PopulationBaseRule):
        return _population_base(rule, verdict, figures)
    if isinstance(rule, ChangeRule) and baseline is not None:
        return _change(rule, verdict, figures, baseline)
    if isinstance(rule, ShareRule):
        values = {"figure": rule.figure, "target": rule.target, "date": rule.date.isoformat()}
        stated = None if math.isnan(verdict.value) else verdict.value
        return Because(verdict.reason, {**values, "value": stated})
    return Because(verdict.reason)


def _residents(milli: int) -> float:
    """Return residents from thousandths, to one decimal."""
    return round(int(milli) / MILLI, 1)


def _minutes(ms: int) -> float | None:
    """Return minutes to one decimal, ``None`` where nobody arrives."""
    return None if ms in (NEVER, NOBODY) else round(int(ms) / MS_PER_MINUTE, 1)


def _presence(rule: PresenceRule, verdict: Verdict, figures: Figures) -> Because:
    """Name the facilities that count, and those that would if they were open."""
    facilities = figures.study.facilities
    county = verdict.row == figures.layout.county
    place = facilities.municipality
    inside = place >= 0 if county else place == verdict.row
    serve = figures.rule_set.tiers.providers(rule.tier, rule.also)[facilities.tier] & inside
    counting = np.flatnonzero(serve & figures.open_now)
    closed = np.flatnonzero(serve & ~figures.open_now)
    values = {
        "count": len(counting),
        "minimum": rule.minimum,
        "tier": rule.tier,
        "closed": tuple(facilities.names[f] for f in closed[:SHOWN_EXAMPLES]),
    }
    return Because(
        verdict.reason, values, tuple(facilities.names[f] for f in counting[:SHOWN_EXAMPLES])
    )


def _access(rule: AccessRule, verdict: Verdict, figures: Figures) -> Because:
    """Name the cells with most residents beyond the threshold, and how many are where."""
    question = rule.question()
    summary = figures.summary(question, rule.group)
    group = figures.study.demand.group(rule.group)
    if summary is None or group is None:
        return Because("group-missing", {"group": rule.group})
    row, threshold_ms, ms = verdict.row, to_ms(rule.threshold_min), figures.ms[question]
    points = figures.layout.points(row)
    beyond = points[(ms[points] > threshold_ms) & (group.high[points] > 0)]
    expected = summary.residents[row] - summary.within[row, summary.threshold(threshold_ms)]
    split = summary.split(row, threshold_ms)
    worst = int(summary.worst_point[row])
    serving = int(figures.answers[question].facility[worst]) if worst >= 0 else -1
    values = {
        "group": rule.group,
        "tier": rule.tier,
        "mode": rule.mode,
        "threshold_min": rule.threshold_min,
        "residents": _residents(summary.residents[row]),
        "beyond": _residents(expected),
        "beyond_low": _residents(split.beyond_low),
        "beyond_high": _residents(split.beyond_high),
        "unreachable": _residents(summary.residents[row] - summary.reached[row]),
        "worst_min": _minutes(int(summary.worst_ms[row])),
        "worst_cell": figures.study.demand.ids[worst] if worst >= 0 else None,
        "facility": figures.study.facilities.names[serving] if serving >= 0 else None,
        "cells_unknown": int(figures.study.demand.unknown[points].sum()),
    }
    weight = group.expected[beyond] if group.expected[beyond].any() else group.high[beyond]
    return Because(verdict.reason, values, _cells(beyond, weight, ms, figures))


def _population_base(rule: PopulationBaseRule, verdict: Verdict, figures: Figures) -> Because:
    """Name every facility of the tier, with its catchment if that is what counts."""
    facilities, demand = figures.study.facilities, figures.study.demand
    own = figures.rule_set.tiers.providers(rule.tier, exact=True)[facilities.tier]
    open_own = np.flatnonzero(figures.open_now & own)
    everyone = int(demand.residents[figures.layout.order].sum())
    values = {
        "tier": rule.tier,
        "method": rule.method,
        "lower": rule.lower,
        "upper": rule.upper,
        "residents": _residents(everyone),
        "facilities": len(open_own),
        "fewest": math.ceil(everyone / MILLI / rule.upper),
        "most": math.floor(everyone / MILLI / rule.lower) if rule.lower else None,
        "facility": None,
    }
    question = rule.question()
    if question is None or not len(open_own):
        shown = [facilities.names[f] for f in open_own]
        return Because(verdict.reason, values, tuple(shown[:SHOWN_EXAMPLES]))
    catchments = figures.catchments(question)
    decisive = facilities.ids.index(verdict.decisive)
    values["facility"] = facilities.names[decisive]
    values["unserved"] = _residents(everyone - int(catchments.sum()))
    order = sorted(open_own.tolist(), key=lambda f: -int(catchments[f]))
    shown = [f"{facilities.names[f]}: {_residents(catchments[f]):.0f}" for f in order]
    return Because(verdict.reason, values, tuple(shown[:SHOWN_EXAMPLES]))


def _change(rule: ChangeRule, verdict: Verdict, figures: Figures, baseline: Figures) -> Because:
    """Name the cells where most residents lose most time."""
    question = rule.question()
    group = figures.study.demand.group(verdict.decisive)
    if group is None:
        return Because("group-missing", {"group": verdict.decisive})
    now, before = figures.ms[question], baseline.ms[question]
    points = figures.layout.points(verdict.row)
    points = points[group.high[points] > 0]
    cut = (before[points] < NEVER) & (now[points] == NEVER)
    later = now[points] - before[points]
    losing = points[(later > 0) & (before[points] < NEVER)]
    gaining = points[later < 0]
    minutes = np.minimum(now[losing] - before[losing], 86_400_000) / MS_PER_MINUTE
    order = losing[np.argsort(-(minutes * group.expected[losing]), kind="stable")]
    values = {
        "group": verdict.decisive,
        "tier": rule.tier,
        "measure": rule.measure,
        "allowed": rule.max_worsening,
        "losing": _residents(group.expected[losing].sum()),
        "gaining": _residents(group.expected[gaining].sum()),
        "cut_off": _residents(group.expected[points[cut]].sum()),
        "cut_off_high": _residents(group.high[points[cut]].sum()),
    }
    examples = []
    for point in order[:SHOWN_EXAMPLES].tolist():
        change = _minutes(int(now[point] - before[point])) if now[point] < NEVER else None
        shown = "–" if change is None else f"+{change} min"
        examples.append(
            f"{figures.study.demand.ids[point]}: {shown}, {_residents(group.expected[point]):g}"
        )
    return Because(verdict.reason, values, tuple(examples))


def _cells(points: Longs, weight: Longs, ms: Longs, figures: Figures) -> tuple[str, ...]:
    """Show demand points with their minutes and residents, most residents first."""
    order = np.lexsort((-ms[points], -weight))[:SHOWN_EXAMPLES]
    shown = []
    for index in order.tolist():
        minutes = _minutes(int(ms[points[index]]))
        time = "–" if minutes is None else f"{minutes} min"
        shown.append(
            f"{figures.study.demand.ids[points[index]]}: {time}, {_residents(weight[index]):g}"
        )
    return tuple(shown)
