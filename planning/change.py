"""How much worse a group's journeys are than in the baseline."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import Union

import numpy as np

from ..engine.arrays import MS_PER_MINUTE, Bools, Longs
from . import bounds
from .figures import MEDIAN, P90, P95, Figures
from .groups import NO_CONTROL, Group
from .rules import PPM, ChangeRule, to_ms
from .statistics import NEVER, NOBODY, Layout, profiles

QUANTILES = {"median": MEDIAN, "p90": P90, "p95": P95}
Number = Union[Fraction, float]
_MINUTE = int(MS_PER_MINUTE)


@dataclass(frozen=True)
class Change:
    """A group's worsening: minutes, or the share that is lost; negative where things got better.

    Attributes
    ----------
    value, low, high : Fraction, or infinite
        Infinite where residents who reached a facility do so no longer.
    lost_high : int
        Residents, in thousandths, who may have been cut off.
    """

    value: Number
    low: Number
    high: Number
    lost_high: int = 0


def worsening(
    rule: ChangeRule, group_id: str, row: int, figures: Figures, baseline: Figures
) -> Change | None:
    """Compare a row with the baseline; ``None`` if there is nobody to compare.

    Mean and share compare the same residents on both sides, each suppressed count taking the same
    value before and after, so their bounds are exact. The mean is over those who reach a facility
    in both; whoever reached one before and does so no longer makes it infinite. The bounds of a
    quantile take before and after each on its own, and so may be wider than need be.
    """
    group = figures.study.demand.group(group_id)
    if group is None:
        return None
    if rule.measure in QUANTILES:
        return _quantile_change(rule, group_id, group, row, figures, baseline)
    points = figures.layout.points(row)
    now, before = figures.ms[rule.question()][points], baseline.ms[rule.question()][points]
    if rule.measure == "share":
        threshold_ms = to_ms(rule.threshold_min or 0)
        lost = (before <= threshold_ms).astype(np.int64) - (now <= threshold_ms)
        return _mean_change(lost, np.ones(len(lost), dtype=bool), group, row, figures.layout, 1)
    cut = (before < NEVER) & (now == NEVER)
    lost_low, lost_high = _cut_off(cut, group, row, figures.layout)
    if lost_low:
        return Change(math.inf, math.inf, math.inf, lost_high)
    both = (before < NEVER) & (now < NEVER)
    later = np.where(both, now, 0) - np.where(both, before, 0)
    result = _mean_change(later, both, group, row, figures.layout, _MINUTE)
    if lost_high:
        low = result.low if result else -math.inf
        return Change(result.value if result else math.inf, low, math.inf, lost_high)
    return result


def _members(layout: Layout, row: int) -> Iterator[tuple[int, Longs, slice]]:
    """Yield a row's municipalities, their points, and where these are among the row's."""
    begin = int(layout.start[layout.members(row).start])
    for zone in layout.members(row):
        first, end = int(layout.start[zone]), int(layout.start[zone + 1])
        yield zone, layout.order[first:end], slice(first - begin, end - begin)


def _mean_change(
    values: Longs, counted: Bools, group: Group, row: int, layout: Layout, unit: int
) -> Change | None:
    """Average values over the counted ones of a row's points, (n,) both, with bounds."""
    parts, every = [], bool(counted.all())
    for zone, points, part in _members(layout, row):
        if every:
            control = int(group.control[zone])
            parts.append((values[part], group.low[points], group.high[points], control))
            continue
        kept = points[counted[part]]
        # A control total binds all of a municipality: of a part of it, it says less, so nothing
        # is taken from it there, and the bounds are then on the safe side.
        whole = int(group.high[kept].sum()) == int(group.high[points].sum())
        control = int(group.control[zone]) if whole else NO_CONTROL
        parts.append((values[part][counted[part]], group.low[kept], group.high[kept], control))
    expected = group.expected[layout.points(row)[counted]]
    everyone = int(expected.sum())
    between = bounds.mean_bounds(parts)
    if between is None:
        return None
    low, high = between
    if not everyone:
        return Change((low + high) / 2 / unit, low / unit, high / unit)
    value = Fraction(bounds.exact_dot(expected, values[counted]), everyone)
    return Change(value / unit, low / unit, high / unit)


def _cut_off(cut: Bools, group: Group, row: int, layout: Layout) -> tuple[int, int]:
    """Bound the residents, in thousandths, who reached a facility and do so no longer."""
    if not cut.any():
        return 0, 0
    total = bounds.Split(0, 0, 0, 0)
    for zone, points, part in _members(layout, row):
        gone, rest = points[cut[part]], points[~cut[part]]
        total += bounds.split(
            int(group.low[rest].sum()),
            int(group.high[rest].sum()),
            int(group.low[gone].sum()),
            int(group.high[gone].sum()),
            int(group.control[zone]),
        )
    return total.beyond_low, total.beyond_high


def _quantile_change(
    rule: ChangeRule, group_id: str, group: Group, row: int, figures: Figures, baseline: Figures
) -> Change | None:
    ppm = QUANTILES[rule.measure]
    question = rule.question()
    now, before = figures.summary(question, group_id), baseline.summary(question, group_id)
    if now is None or before is None:
        return None
    points = figures.layout.points(row)
    suppressed = bool(group.suppressed[points].any())
    after_ms, before_ms = int(now.quantile(ppm)[row]), int(before.quantile(ppm)[row])
    if not suppressed:
        if NOBODY in (after_ms, before_ms):
            return None
        value = _difference(after_ms, before_ms)
        return Change(value, value, value)
    quantile = Fraction(ppm, PPM)
    after = bounds.quantile_bounds(
        profiles(figures.layout, row, figures.ms[question], group), quantile
    )
    earlier = bounds.quantile_bounds(
        profiles(figures.layout, row, baseline.ms[question], group), quantile
    )
    if after is None or earlier is None:
        return None
    low, high = _difference(after[0], earlier[1]), _difference(after[1], earlier[0])
    value = low if NOBODY in (after_ms, before_ms) else _difference(after_ms, before_ms)
    return Change(value, low, high)


def _difference(after_ms: int, before_ms: int) -> Number:
    """Return minutes from before to after, where either may be never."""
    if after_ms == before_ms:
        return Fraction(0)
    if after_ms == NEVER:
        return math.inf
    if before_ms == NEVER:
        return -math.inf
    return Fraction(after_ms - before_ms, _MINUTE)
