"""Honest intervals for groups whose small counts are suppressed.

Every suppressed count may lie anywhere between its low and its high. Where a municipality's control
total is known, its counts must also add up to it. An interval here runs from the worst to the best
assignment of residents to cells that these facts allow, no wider and no narrower.

A share is w / (w + b), with w residents within the threshold and b beyond it. It grows with w and
falls with b, so without a control total its extremes are at the ends of both; with one, b is what
w leaves. Municipalities are independent, so a county's extremes are the sums of theirs.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

import numpy as np

from ..engine.arrays import Longs
from .groups import NO_CONTROL


@dataclass(frozen=True)
class Split:
    """Residents on both sides of a threshold, in thousandths, worst and best assignment."""

    within_low: int
    within_high: int
    beyond_low: int
    beyond_high: int

    def __add__(self, other: Split) -> Split:
        return Split(
            self.within_low + other.within_low,
            self.within_high + other.within_high,
            self.beyond_low + other.beyond_low,
            self.beyond_high + other.beyond_high,
        )


def split(
    within_low: int, within_high: int, beyond_low: int, beyond_high: int, control: int
) -> Split:
    """Bound both sides by what is known of each, and by their sum where that is known (not -1)."""
    if control == NO_CONTROL:
        return Split(within_low, within_high, beyond_low, beyond_high)
    low = max(within_low, control - beyond_high)
    high = min(within_high, control - beyond_low)
    return Split(low, high, control - high, control - low)


def share_low(bounds: Split) -> Fraction | None:
    """Return the share within in the worst case, or ``None`` if there may be nobody at all."""
    if bounds.within_high + bounds.beyond_high == 0:
        return None
    if bounds.beyond_high == 0:
        return Fraction(1)
    return Fraction(bounds.within_low, bounds.within_low + bounds.beyond_high)


def share_high(bounds: Split) -> Fraction | None:
    """Return the share within in the best case, or ``None`` if there may be nobody at all."""
    if bounds.within_high + bounds.beyond_high == 0:
        return None
    if bounds.within_high == 0:
        return Fraction(0)
    return Fraction(bounds.within_high, bounds.within_high + bounds.beyond_low)


@dataclass(frozen=True)
class Profile:
    """One municipality's residents in order of their travel time.

    Attributes
    ----------
    ms : ndarray of int64 (n,)
        Ascending.
    low, high : ndarray of int64 (n + 1,)
        Running totals of the lowest and highest counts, from zero.
    control : int
        -1 without a control total.
    """

    ms: Longs
    low: Longs
    high: Longs
    control: int

    @classmethod
    def of(cls, ms: Longs, low: Longs, high: Longs, control: int) -> Profile:
        """Order times (n,) and counts (n,)."""
        order = np.argsort(ms, kind="stable")
        return cls(ms[order], running(low[order]), running(high[order]), control)

    def at(self, threshold_ms: int) -> Split:
        """Bound the residents within and beyond a threshold, inclusive."""
        cut = int(np.searchsorted(self.ms, threshold_ms, side="right"))
        low, high = int(self.low[cut]), int(self.high[cut])
        return split(low, high, int(self.low[-1]) - low, int(self.high[-1]) - high, self.control)


def running(values: Longs) -> Longs:
    """Return running totals, (n + 1,), from zero."""
    return np.concatenate((np.zeros(1, dtype=np.int64), np.cumsum(values)))


def at(profiles: Sequence[Profile], threshold_ms: int) -> Split:
    """Bound the residents of several municipalities together."""
    result = Split(0, 0, 0, 0)
    for profile in profiles:
        result += profile.at(threshold_ms)
    return result


def quantile_bounds(profiles: Sequence[Profile], quantile: Fraction) -> tuple[int, int] | None:
    """Bound a weighted quantile, the smallest time that at least this share is within.

    It is longest when the share within each time is smallest: the first time whose worst share
    reaches the quantile. Likewise for the shortest. ``None`` if there may be nobody at all.
    """
    times = np.unique(np.concatenate([profile.ms for profile in profiles]))

    def first(best: bool) -> int:
        low, high = 0, len(times) - 1
        while low < high:
            middle = (low + high) // 2
            bounds = at(profiles, int(times[middle]))
            share = share_high(bounds) if best else share_low(bounds)
            if share is not None and share >= quantile:
                high = middle
            else:
                low = middle + 1
        return int(times[low])

    if not len(times) or share_low(at(profiles, int(times[-1]))) is None:
        return None
    return first(True), first(False)


def mean_bounds(
    parts: Sequence[tuple[Longs, Longs, Longs, int]],
) -> tuple[Fraction, Fraction] | None:
    """Bound the weighted mean of a value.

    Parameters
    ----------
    parts : sequence of tuple
        Per municipality the values (n,), the lowest and highest counts (n,), and the control total
        or -1.

    Returns
    -------
    tuple of Fraction, or None
        Exact. ``None`` if there may be nobody at all.

    Notes
    -----
    With a control total the mean is lowest when the residents left over fill the lowest values
    first. Without one, it is the least ratio of two sums; Dinkelbach's iteration (1967) finds it:
    take the ratio so far, count everybody below it high and everybody else low, and repeat until
    the ratio stays.
    """
    if not any(control if control != NO_CONTROL else high.any() for *_, high, control in parts):
        return None
    count = least = most = 0
    free: list[tuple[Longs, Longs, Longs]] = []
    for values, low, high, control in parts:
        if control == NO_CONTROL:
            free.append((values, low, high))
            continue
        order = np.argsort(values, kind="stable")
        rising, lowest, room = values[order], low[order], (high - low)[order]
        before = running(room)
        left = min(max(control - int(low.sum()), 0), int(before[-1]))
        first = np.minimum(np.maximum(left - before[:-1], 0), room)
        last = np.minimum(np.maximum(left - (before[-1] - before[1:]), 0), room)
        count += int(low.sum()) + left
        least += exact_dot(lowest + first, rising)
        most += exact_dot(lowest + last, rising)
    other = [(-values, low, high) for values, low, high in free]
    return _least_mean(free, least, count), -_least_mean(other, -most, count)


def _least_mean(
    free: Sequence[tuple[Longs, Longs, Longs]], fixed_sum: int, fixed_count: int
) -> Fraction:
    """Return the least mean of values between their counts, and of others that are fixed."""
    if not free:
        return Fraction(fixed_sum, fixed_count)
    values, low, high = (np.concatenate(column) for column in zip(*free))
    possible = values[high > 0]
    if fixed_count + int(low.sum()) > 0:
        ratio = Fraction(fixed_sum + exact_dot(low, values), fixed_count + int(low.sum()))
    else:
        ratio = Fraction(int(possible.min()))
    while True:
        counts = np.where(values < -((-ratio.numerator) // ratio.denominator), high, low)
        count = fixed_count + int(counts.sum())
        if count == 0:
            return ratio
        better = Fraction(fixed_sum + exact_dot(counts, values), count)
        if better >= ratio:
            return ratio
        ratio = better


def exact_dot(counts: Longs, values: Longs) -> int:
    """Return the sum of products, in Python's own integers where 64 bits could overflow."""
    if not len(counts):
        return 0
    largest = int(np.abs(values).max())
    if int(counts.sum()) * largest < 2**63:
        return int(counts @ values)
    return sum(c * v for c, v in zip(counts.tolist(), values.tolist()))
