"""Exact weighted statistics of travel times, for each municipality and the whole county.

Times are whole milliseconds and residents whole thousandths, both in 64-bit integers, so every sum
is exact in any order: statistics that are kept up to date equal statistics made anew bit for bit.
A county of 200 000 residents could travel for more than a year before a sum overflowed, a country
of 6 million for more than 400 hours; :class:`.summaries.Tally` checks it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..engine.arrays import Floats, Ints, Longs
from . import bounds
from .demand import Demand
from .groups import Group

NEVER = int(np.iinfo(np.int64).max)
"""The time of those who reach no facility; longer than any other."""

NOBODY = -1
"""The time of a group without residents."""


@dataclass(frozen=True)
class Layout:
    """Demand points sorted by municipality, once; points outside all are left out.

    Attributes
    ----------
    order : ndarray of int64 (n,)
        Demand points, by municipality and then by number.
    start : ndarray of int64 (M + 1,)
        Where each municipality begins in ``order``, and the end.
    """

    order: Longs
    start: Longs

    @classmethod
    def of(cls, demand: Demand) -> Layout:
        """Sort the points of a study."""
        order = np.argsort(demand.municipality, kind="stable").astype(np.int64)
        order = order[int((demand.municipality < 0).sum()) :]
        start = np.searchsorted(
            demand.municipality[order], np.arange(demand.n_municipalities + 1)
        ).astype(np.int64)
        return cls(order, start)

    @property
    def county(self) -> int:
        """The row of the whole county, after those of the municipalities."""
        return len(self.start) - 1

    def points(self, row: int) -> Longs:
        """Return the demand points of a municipality, or of the county, by municipality."""
        if row == self.county:
            return self.order
        return self.order[self.start[row] : self.start[row + 1]]

    def members(self, row: int) -> range:
        """Return the municipalities that make up a row."""
        return range(self.county) if row == self.county else range(row, row + 1)


@dataclass(frozen=True)
class Measures:
    """What is asked of every group: thresholds in ms, quantiles in millionths."""

    thresholds_ms: tuple[int, ...]
    quantiles_ppm: tuple[int, ...]


@dataclass(frozen=True)
class Summary:
    """The statistics of one group's travel times.

    R rows: the municipalities, and last the county. Residents in thousandths, times in ms;
    expected counts stand in for suppressed ones, except in ``_low`` and ``_high``.

    Attributes
    ----------
    measures : Measures
        Names the columns T and Q.
    residents, residents_low, residents_high : ndarray of int64 (R,)
    reached : ndarray of int64 (R,)
        Residents who reach a facility at all.
    person_ms : ndarray of int64 (R,)
        Sum of residents times milliseconds over those who reach one.
    within, within_low, within_high, beyond_low, beyond_high : ndarray of int64 (R, T)
        Residents within and beyond each threshold, inclusive; the unreachable are beyond.
    quantile_ms : ndarray of int64 (R, Q)
        The smallest time within which at least that share of residents is; ``NEVER`` where that
        share does not reach a facility, ``NOBODY`` without residents.
    worst_ms : ndarray of int64 (R,)
        The longest time of those who reach one, ``NOBODY`` if none does.
    worst_point : ndarray of int32 (R,)
        The demand point that has it, the first of several; -1 for none.
    """

    measures: Measures
    residents: Longs
    residents_low: Longs
    residents_high: Longs
    reached: Longs
    person_ms: Longs
    within: Longs
    within_low: Longs
    within_high: Longs
    beyond_low: Longs
    beyond_high: Longs
    quantile_ms: Longs
    worst_ms: Longs
    worst_point: Ints

    def threshold(self, threshold_ms: int) -> int:
        """Return the column of a threshold."""
        return self.measures.thresholds_ms.index(threshold_ms)

    def quantile(self, ppm: int) -> Longs:
        """Return a quantile's column (R,)."""
        return self.quantile_ms[:, self.measures.quantiles_ppm.index(ppm)]

    def split(self, row: int, threshold_ms: int) -> bounds.Split:
        """Return the bounds of residents on both sides of a threshold."""
        column = self.threshold(threshold_ms)
        return bounds.Split(
            int(self.within_low[row, column]),
            int(self.within_high[row, column]),
            int(self.beyond_low[row, column]),
            int(self.beyond_high[row, column]),
        )


def whole_ms(ms: Floats) -> Longs:
    """Return times (D,) as integers, ``NEVER`` for infinite ones."""
    finite = np.isfinite(ms)
    return np.where(finite, np.where(finite, ms, 0).astype(np.int64), NEVER)


def profiles(layout: Layout, row: int, ms: Longs, group: Group) -> Sequence[bounds.Profile]:
    """Return the municipalities of a row, each with its residents in order of their time."""
    result = []
    for zone in layout.members(row):
        points = layout.points(zone)
        if len(points):
            result.append(
                bounds.Profile.of(
                    ms[points], group.low[points], group.high[points], int(group.control[zone])
                )
            )
    return result
