"""Counting residents by travel time, and counting again when some of the times have changed.

All of a municipality's figures come from its residents in order of their time, by running totals.
The county's are the sums of theirs, but for its quantiles: a histogram, kept up to date, finds the
few demand points among which each of them lies, and only these are put in order.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np

from ..engine.arrays import NONE, Ints, Longs, Shorts, ranges
from ..engine.problems import Problem
from .groups import NO_CONTROL, Group
from .statistics import NEVER, NOBODY, Layout, Measures, Summary

_PPM = 1_000_000
_KEY_BITS = 63
_BINS = 4096
_SUMS = ("residents", "residents_low", "residents_high", "reached", "person_ms")
_SPLITS = ("within_low", "within_high", "beyond_low", "beyond_high", "within")


def summarise(
    layout: Layout, ms: Longs, groups: Mapping[str, Group], measures: Measures
) -> Mapping[str, Summary]:
    """Summarise travel times (D,) once; see :class:`Tally`."""
    return Tally.of(People.of(layout, groups), ms, measures).summaries


@dataclass(frozen=True)
class People:
    """The groups of a study in the order of a layout, ready to be counted.

    Attributes
    ----------
    layout : Layout
    names : tuple of str (G,)
        Group ids.
    counts : ndarray of int64 (C, n)
        In whole thousandths: the groups' expected counts, then lowest and highest where they
        differ.
    low, high : ndarray of int64 (G,)
        Rows of ``counts`` with the groups' lowest and highest.
    control : ndarray of int64 (G, M)
        -1 where nothing is suppressed, too.
    """

    layout: Layout
    names: tuple[str, ...]
    counts: Longs
    low: Longs
    high: Longs
    control: Longs

    @classmethod
    def of(cls, layout: Layout, groups: Mapping[str, Group]) -> People:
        """Put the groups of a study in order."""
        rows = [group.expected for group in groups.values()]
        low, high = np.arange(len(groups)), np.arange(len(groups))
        control = np.full((len(groups), layout.county), NO_CONTROL, dtype=np.int64)
        for number, group in enumerate(groups.values()):
            hidden = np.flatnonzero(group.suppressed[layout.order])
            if len(hidden):
                zone = np.searchsorted(layout.start, hidden, side="right") - 1
                control[number, zone] = group.control[zone]
                low[number], high[number] = len(rows), len(rows) + 1
                rows += [group.low, group.high]
        counts = np.array([row[layout.order] for row in rows], dtype=np.int64)
        counts = counts.reshape(len(rows), len(layout.order))
        return cls(layout, tuple(groups), counts, low, high, control)

    @cached_property
    def most(self) -> int:
        """The highest count of any group in the whole county."""
        return int(self.counts[self.high].sum(axis=1).max(initial=0))

    @cached_property
    def zone(self) -> Longs:
        """The municipality of each place in the layout, (n,)."""
        return np.repeat(np.arange(self.layout.county), np.diff(self.layout.start))


@dataclass(frozen=True)
class Tally:
    """The summaries of one question's travel times, and what it takes to bring them up to date.

    Attributes
    ----------
    people : People
    measures : Measures
    times : ndarray of int64 (n,)
        In the layout's order, ``NEVER`` where no facility is reached.
    width : int
        Bits of a time that a bin of the histogram leaves out; the last bin has no upper end.
    bins : ndarray of int16 (n,)
    histogram : ndarray of int64 (G, bins)
        Expected counts.
    sums : ndarray of int64 (G, R, S)
        What :class:`~.statistics.Summary` holds and adds up over municipalities: a column for
        each of ``_SUMS``, then one of each of ``_SPLITS`` for every threshold.
    quantile_ms : ndarray of int64 (G, R, Q)
    worst_ms : ndarray of int64 (G, R)
    worst_point : ndarray of int32 (G, R)
    """

    people: People
    measures: Measures
    times: Longs
    width: int
    bins: Shorts
    histogram: Longs
    sums: Longs
    quantile_ms: Longs
    worst_ms: Longs
    worst_point: Ints

    @classmethod
    def of(cls, people: People, ms: Longs, measures: Measures) -> Tally:
        """Count everybody, given times (D,) as :func:`~.statistics.whole_ms` makes them.

        Raises
        ------
        Problem
            ``travel-times-too-long`` when a sum would not fit 64 bits.
        """
        times = ms[people.layout.order]
        longest = int(np.where(times == NEVER, 0, times).max(initial=0))
        width = max(0, longest.bit_length() - _BINS.bit_length() + 1)
        bins = np.minimum(times >> width, _BINS - 1).astype(np.int16)
        histogram = _histogram(bins, people.counts[: len(people.names)])
        shape = (len(people.names), people.layout.county + 1)
        columns = len(_SUMS) + len(_SPLITS) * len(measures.thresholds_ms)
        result = cls(
            people,
            measures,
            times,
            width,
            bins,
            histogram,
            np.zeros((*shape, columns), dtype=np.int64),
            np.zeros((*shape, len(measures.quantiles_ppm)), dtype=np.int64),
            np.zeros(shape, dtype=np.int64),
            np.zeros(shape, dtype=np.int32),
        )
        result._count(np.arange(people.layout.county))
        return result

    def at(self, ms: Longs) -> Tally:
        """Return the tally of other times (D,); only municipalities with a change are counted.

        Raises
        ------
        Problem
            As :meth:`of`.
        """
        people, times = self.people, ms[self.people.layout.order]
        place = np.flatnonzero(times != self.times)
        if not len(place):
            return self
        bins = self.bins.copy()
        bins[place] = np.minimum(times[place] >> self.width, _BINS - 1)
        residents = people.counts[: len(people.names)]
        if 2 * len(place) > len(times):
            histogram = _histogram(bins, residents)
        else:
            residents = residents.take(place, axis=1)
            histogram = self.histogram + _histogram(bins[place], residents)
            histogram -= _histogram(self.bins[place], residents)
        result = Tally(
            people,
            self.measures,
            times,
            self.width,
            bins,
            histogram,
            self.sums.copy(),
            self.quantile_ms.copy(),
            self.worst_ms.copy(),
            self.worst_point.copy(),
        )
        result._count(np.flatnonzero(np.bincount(people.zone[place])))
        return result

    @cached_property
    def summaries(self) -> Mapping[str, Summary]:
        """The summaries by group id."""
        count = len(self.measures.thresholds_ms)
        first = len(_SUMS)
        found = {}
        for i, name in enumerate(self.people.names):
            columns: dict[str, Any] = {key: self.sums[i, :, at] for at, key in enumerate(_SUMS)}
            for turn, key in enumerate(_SPLITS):
                columns[key] = self.sums[i, :, first + turn * count :][:, :count]
            found[name] = Summary(
                self.measures,
                **columns,
                quantile_ms=self.quantile_ms[i],
                worst_ms=self.worst_ms[i],
                worst_point=self.worst_point[i],
            )
        return found

    def _count(self, zones: Longs) -> None:
        """Fill the rows of some municipalities, and of the county."""
        sums, quantile_ms = self.sums, self.quantile_ms
        worst, point = self.worst_ms, self.worst_point
        ordered = _Ordered(self.people, self.times, zones, self.measures)
        sums[:, zones], quantile_ms[:, zones], worst[:, zones], point[:, zones] = ordered.figures()
        sums[:, -1] = sums[:, :-1].sum(axis=1)
        worst[:, -1] = worst[:, :-1].max(axis=1, initial=NOBODY)
        farthest = (worst[:, :-1] == worst[:, -1:]) & (point[:, :-1] >= 0)
        last = np.iinfo(np.int32).max
        first = point[:, :-1].min(axis=1, initial=last, where=farthest)
        point[:, -1] = np.where(first == last, NONE, first)
        quantile_ms[:, -1] = self._county_quantiles()

    def _county_quantiles(self) -> Longs:
        """Return the county's quantiles, (G, Q)."""
        everyone = self.sums[:, -1, :1]
        wanted = _share_of(everyone, self.measures.quantiles_ppm)
        up_to = np.cumsum(self.histogram, axis=1)
        bin_ = _search(up_to, wanted)
        row = np.arange(len(wanted))[:, None]
        left = wanted - np.where(bin_ > 0, up_to[row, bin_ - 1], 0)
        looked_at = np.zeros(_BINS + 1, dtype=bool)
        looked_at[bin_] = True
        inside = np.flatnonzero(looked_at[self.bins])
        inside = inside[np.argsort(self.times[inside], kind="stable")]
        times = np.append(self.times[inside], NEVER)
        running = _running(self.people.counts[: len(everyone), inside])
        before = np.searchsorted(self.bins[inside], bin_)
        found = times[_search(running[:, 1:], left + running[row, before])]
        return np.where(everyone > 0, found, NOBODY)


class _Ordered:
    """Residents of some municipalities, one after the other, each in order of their time.

    Municipality, time and place of a demand point are packed into one integer, so that plain
    sorting does it and looking up a time is a bisection. Where that would take too many bits,
    times are replaced by their ranks.

    Parameters
    ----------
    people : People
    times : (n,) int64
        In the layout's order.
    zones : (Z,) int64
    measures : Measures
    """

    def __init__(self, people: People, times: Longs, zones: Longs, measures: Measures) -> None:
        self.people, self.zones, self.measures = people, zones, measures
        layout = people.layout
        count = layout.start[zones + 1] - layout.start[zones]
        self.end = np.cumsum(count)
        self.first = self.end - count
        place = np.arange(len(times))
        if len(zones) < layout.county:
            place = ranges(layout.start[zones], count)
            times = times[place]
        longest = int(times.max(initial=0))
        self.all_reach = longest < NEVER
        if not self.all_reach:
            longest = int(times[times < NEVER].max(initial=0))
        if longest * people.most >= NEVER:
            hours, residents = longest // 3_600_000, people.most // 1000
            raise Problem("travel-times-too-long", hours=hours, residents=residents)
        code = np.minimum(times, longest + 1)
        # One past the code of each threshold and of the longest time.
        past = np.minimum(np.array([*measures.thresholds_ms, longest]), longest) + 1
        low_bits, bits = len(place).bit_length(), (longest + 2).bit_length()
        if bits + low_bits + len(zones).bit_length() > _KEY_BITS:
            known, code = np.unique(code, return_inverse=True)
            past, bits = np.searchsorted(known, past), len(known).bit_length()
        row = np.arange(len(zones)) << bits
        key = (code | np.repeat(row, count)) << low_bits | np.arange(len(place))
        for first, end in zip(self.first.tolist(), self.end.tolist()):
            key[first:end].sort()
        by_time = key & ((1 << low_bits) - 1)
        self.without_place = np.append(key >> low_bits, NEVER)
        cut = np.searchsorted(self.without_place, row[:, None] | past)
        self.cut, self.reached = cut[:, :-1], cut[:, -1]
        self.ms = np.append(times[by_time], NEVER)
        self.place = np.append(place[by_time], NONE)
        self.counts = people.counts.take(self.place[:-1], axis=1)
        self.running = _running(self.counts)

    def figures(self) -> tuple[Longs, Longs, Longs, Longs]:
        """Return sums, quantiles, longest times and who has them as :class:`Tally` holds them.

        Of these municipalities and all groups, (G, Z, …) each.
        """
        n_groups = len(self.people.names)
        expected = self.running[:n_groups]
        before, up_to = expected[:, self.first], expected[:, self.reached]
        within = expected[:, self.cut] - before[..., None]
        everyone = expected[:, self.end] - before
        wanted = before[..., None] + _share_of(everyone[..., None], self.measures.quantiles_ppm)
        position = _search(expected[:, 1:], np.concatenate([wanted, up_to[..., None]], axis=2))
        quantile, last = self.ms[position[..., :-1]], position[..., -1]
        some = up_to > before
        # The first demand point with residents of those that reach a facility last.
        same = np.searchsorted(self.without_place, self.without_place[last])
        row = np.arange(n_groups)[:, None]
        first = _search(expected[:, 1:], expected[row, same] + 1)
        ms = self.ms[:-1] if self.all_reach else np.where(self.ms == NEVER, 0, self.ms)[:-1]
        spent = _running(self.counts[:n_groups] * ms)
        person_ms = spent[:, self.end] - spent[:, self.first]
        low, high, splits = self._splits(everyone, within)
        sums = np.stack([everyone, low, high, up_to - before, person_ms], axis=2)
        return (
            np.concatenate([sums, *splits, within], axis=2),
            np.where(everyone[..., None] > 0, quantile, NOBODY),
            np.where(some, self.ms[last], NOBODY),
            np.where(some, np.append(self.people.layout.order, NONE)[self.place[first]], NONE),
        )

    def _splits(self, everyone: Longs, within: Longs) -> tuple[Longs, Longs, tuple[Longs, ...]]:
        """Bound the residents (G, Z) and both sides of the thresholds, (G, Z, T) each.

        As :func:`.bounds.split` does for one; the sides in the order of ``_SPLITS``.
        """
        if len(self.people.counts) == len(self.people.names):
            beyond = everyone[..., None] - within
            return everyone, everyone, (within, within, beyond, beyond)
        cut = np.concatenate([self.cut, self.end[:, None]], axis=1)
        first, ends = self.first[:, None], cut[:, -1:]
        low, high = self.people.low[:, None, None], self.people.high[:, None, None]
        least, most = self.running[low, cut], self.running[high, cut]
        beyond_low, beyond_high = self.running[low, ends] - least, self.running[high, ends] - most
        least, most = least - self.running[low, first], most - self.running[high, first]
        control = self.people.control[:, self.zones, None]
        bound = control != NO_CONTROL
        within_low = np.where(bound, np.maximum(least, control - beyond_high), least)
        within_high = np.where(bound, np.minimum(most, control - beyond_low), most)
        beyond_low = np.where(bound, control - within_high, beyond_low)
        beyond_high = np.where(bound, control - within_low, beyond_high)
        sides = within_low, within_high, beyond_low, beyond_high
        return within_low[..., -1], within_high[..., -1], tuple(side[..., :-1] for side in sides)


def _histogram(bins: Shorts, counts: Longs) -> Longs:
    """Sum counts (G, n) by bin; sums of residents stay below 2**53, so floats are exact."""
    counted = [np.bincount(bins, row, _BINS) for row in counts]
    return np.array(counted, dtype=np.int64).reshape(len(counts), _BINS)


def _share_of(everyone: Longs, ppm: tuple[int, ...]) -> Longs:
    """Return so many millionths (Q,) of residents (…, 1), rounded up, (…, Q)."""
    return np.asarray(-(-np.array(ppm, dtype=np.int64) * everyone // _PPM))


def _running(rows: Longs) -> Longs:
    """Return running totals along rows (C, n), from zero, (C, n + 1)."""
    result = np.zeros((len(rows), rows.shape[1] + 1), dtype=np.int64)
    np.cumsum(rows, axis=1, out=result[:, 1:])
    return result


def _search(rows: Longs, wanted: Longs) -> Longs:
    """Return the first position in each rising row (G, n) that is at least as wanted (G, …)."""
    found = np.empty(wanted.shape, dtype=np.int64)
    for row, values, result in zip(rows, wanted, found):
        result[...] = np.searchsorted(row, values)
    return found
