"""Exact weighted statistics of travel times, for each municipality and the whole county.

Times are whole milliseconds and residents whole thousandths, both in 64-bit integers, so every sum
is exact in any order: statistics that are kept up to date equal statistics made anew bit for bit.
A county of 200 000 residents could travel for more than a year before a sum overflowed, a country
of 6 million for more than 400 hours; :func:`summarise` checks it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from ..engine.arrays import NONE, Floats, Ints, Longs
from ..engine.problems import Problem
from . import bounds
from .demand import Demand
from .groups import Group

NEVER = int(np.iinfo(np.int64).max)
"""The time of those who reach no facility; longer than any other."""

NOBODY = -1
"""The time of a group without residents."""

_PPM = 1_000_000


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


def summarise(
    layout: Layout,
    ms: Longs,
    groups: Mapping[str, Group],
    measures: Measures,
    rows: Iterable[int] | None = None,
    previous: Mapping[str, Summary] | None = None,
) -> dict[str, Summary]:
    """Summarise travel times.

    Parameters
    ----------
    layout : Layout
    ms : ndarray of int64 (D,)
        See :func:`whole_ms`.
    groups : mapping of str to Group
    measures : Measures
    rows : iterable of int, optional
        Rows to be made anew, the county among them; the others come from ``previous``.
    previous : mapping of str to Summary, optional
        What ``rows`` brings up to date; it is not changed.

    Returns
    -------
    dict of str to Summary

    Raises
    ------
    Problem
        ``travel-times-too-long`` when a sum would not fit 64 bits.
    """
    _check_sums(layout, ms, groups)
    n_rows = layout.county + 1
    wanted = range(n_rows) if rows is None or previous is None else sorted(set(rows))
    tables = {
        name: _copy(previous[name]) if previous and rows is not None else _empty(n_rows, measures)
        for name in groups
    }
    for row in wanted:
        points = layout.points(row)
        order = np.argsort(ms[points], kind="stable")
        points = points[order]
        for name, group in groups.items():
            _fill(tables[name], row, ms[points], points, group, measures)
            _fill_bounds(tables[name], row, layout, ms, group, measures)
    return {
        name: Summary(measures=measures, **table)  # type: ignore[arg-type]
        for name, table in tables.items()
    }


def _empty(n_rows: int, measures: Measures) -> dict[str, Longs | Ints]:
    def table(*shape: int) -> Longs:
        return np.zeros((n_rows, *shape), dtype=np.int64)

    n_thresholds = len(measures.thresholds_ms)
    result: dict[str, Longs | Ints] = {
        name: table()
        for name in ("residents", "residents_low", "residents_high", "reached", "person_ms")
    }
    for name in ("within", "within_low", "within_high", "beyond_low", "beyond_high"):
        result[name] = table(n_thresholds)
    result["quantile_ms"] = table(len(measures.quantiles_ppm))
    result["worst_ms"] = table()
    result["worst_point"] = np.full(n_rows, NONE, dtype=np.int32)
    return result


def _copy(summary: Summary) -> dict[str, Longs | Ints]:
    return {name: value.copy() for name, value in vars(summary).items() if name != "measures"}


def _fill(
    table: dict[str, Longs | Ints],
    row: int,
    ms: Longs,
    points: Longs,
    group: Group,
    measures: Measures,
) -> None:
    """Fill a row from its points in order of their time."""
    residents = group.expected[points]
    total = bounds.running(residents)
    everyone = int(total[-1])
    table["residents"][row] = everyone
    table["within"][row] = total[np.searchsorted(ms, measures.thresholds_ms, side="right")]
    n_reached = int(np.searchsorted(ms, NEVER, side="left"))
    table["reached"][row] = total[n_reached]
    table["person_ms"][row] = residents[:n_reached] @ ms[:n_reached]
    if everyone:
        wanted = [-(-ppm * everyone // _PPM) for ppm in measures.quantiles_ppm]
        table["quantile_ms"][row] = ms[np.searchsorted(total[1:], wanted, side="left")]
    else:
        table["quantile_ms"][row] = NOBODY
    inhabited = np.flatnonzero(residents[:n_reached])
    if len(inhabited):
        worst = ms[inhabited[-1]]
        table["worst_ms"][row] = worst
        table["worst_point"][row] = points[inhabited[ms[inhabited] == worst]].min()
    else:
        table["worst_ms"][row], table["worst_point"][row] = NOBODY, NONE


def _fill_bounds(
    table: dict[str, Longs | Ints],
    row: int,
    layout: Layout,
    ms: Longs,
    group: Group,
    measures: Measures,
) -> None:
    """Fill the bounds of a row; where nothing is suppressed they are the counts themselves."""
    points = layout.points(row)
    if not group.suppressed[points].any():
        residents, within = table["residents"][row], table["within"][row]
        table["residents_low"][row] = table["residents_high"][row] = residents
        table["within_low"][row] = table["within_high"][row] = within
        table["beyond_low"][row] = table["beyond_high"][row] = residents - within
        return
    parts = profiles(layout, row, ms, group)
    for column, threshold in enumerate(measures.thresholds_ms):
        split = bounds.at(parts, threshold)
        table["within_low"][row, column] = split.within_low
        table["within_high"][row, column] = split.within_high
        table["beyond_low"][row, column] = split.beyond_low
        table["beyond_high"][row, column] = split.beyond_high
    everyone = bounds.at(parts, NEVER)
    table["residents_low"][row] = everyone.within_low
    table["residents_high"][row] = everyone.within_high


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


def _check_sums(layout: Layout, ms: Longs, groups: Mapping[str, Group]) -> None:
    finite = ms[layout.order]
    finite = finite[finite < NEVER]
    longest = int(finite.max()) if len(finite) else 0
    most = max((int(group.high[layout.order].sum()) for group in groups.values()), default=0)
    if longest * most >= NEVER:
        raise Problem("travel-times-too-long", hours=longest // 3_600_000, residents=most // 1000)
