"""Who gains and who loses when travel times change: residents, person-minutes, bands, borders."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..engine.arrays import NONE, Ints, Longs
from .distribution import UNCHANGED_MS
from .groups import NO_CONTROL, Group
from .statistics import NEVER, Layout

CHANGES = ("gaining", "losing", "unchanged", "cut_off", "reached_now", "never")
"""What becomes of a resident, each of one kind: a shorter way, a longer way, the same way to within
a twentieth of a minute, no way any more, a way where there was none, and no way on either side."""


@dataclass(frozen=True)
class Movement:
    """How the travel times of one group change.

    R rows: the M municipalities, and last the county. Residents in thousandths, expected counts
    standing in for suppressed ones, except in ``low`` and ``high``. Residents outside all
    municipalities are left out. Gains are never set off against losses.

    Attributes
    ----------
    residents : ndarray of int64 (R,)
    counts, low, high : ndarray of int64 (R, 6)
        Residents by what becomes of them, columns as in ``CHANGES``, and the bounds of each; the
        columns of ``counts`` add up to the residents.
    gained_person_ms, lost_person_ms : ndarray of int64 (R,)
        Sums of residents times milliseconds by which their way gets shorter, and longer; both at
        least 0, over those who reach a facility on both sides, also by changes that are too small
        to count as one. Their difference is the change of the sum over these residents.
    limits_ms : tuple of int (T,)
        Upper ends, inclusive, of the bands; the last two bands are what is longer, and nowhere.
    transitions : ndarray of int64 (R, T + 2, T + 2)
        Residents by their band before and their band after.
    flows_before, flows_after : ndarray of int64 (M, M + 2)
        Residents of each municipality by the municipality of the facility nearest to them; in the
        last two columns those who go to one outside all, and those whom none serves.
    """

    residents: Longs
    counts: Longs
    low: Longs
    high: Longs
    gained_person_ms: Longs
    lost_person_ms: Longs
    limits_ms: tuple[int, ...]
    transitions: Longs
    flows_before: Longs
    flows_after: Longs

    @classmethod
    def of(
        cls,
        layout: Layout,
        group: Group,
        before: tuple[Longs, Longs],
        after: tuple[Longs, Longs],
        limits_ms: tuple[int, ...],
    ) -> Movement:
        """Count everybody.

        Parameters
        ----------
        layout : Layout
        group : Group
        before, after : tuple of ndarray (D,)
            Travel times as :func:`~.statistics.whole_ms` makes them, and where the nearest facility
            stands, see :func:`destinations`.
        limits_ms : tuple of int
            Rising.
        """
        order = layout.order
        zone = np.repeat(np.arange(layout.county), np.diff(layout.start))
        was, is_ = before[0][order], after[0][order]
        people = group.expected[order]
        kind = kinds(was, is_)
        counts = _table(zone, kind, len(CHANGES), people, layout.county)
        low = high = counts
        if group.suppressed[order].any():
            low, high = _bounded(
                _table(zone, kind, len(CHANGES), group.low[order], layout.county)[:-1],
                _table(zone, kind, len(CHANGES), group.high[order], layout.county)[:-1],
                group.control,
            )
        both = (was < NEVER) & (is_ < NEVER)
        later = np.where(both, is_ - was, 0)
        n_bands = len(limits_ms) + 2
        pair = band(was, limits_ms) * n_bands + band(is_, limits_ms)
        bands = _table(zone, pair, n_bands * n_bands, people, layout.county)
        columns = layout.county + 2
        return cls(
            counts.sum(axis=1),
            counts,
            low,
            high,
            _sums(people * np.maximum(-later, 0), layout),
            _sums(people * np.maximum(later, 0), layout),
            limits_ms,
            bands.reshape(len(bands), n_bands, n_bands),
            _table(zone, before[1][order], columns, people, layout.county)[:-1],
            _table(zone, after[1][order], columns, people, layout.county)[:-1],
        )

    def count(self, change: str) -> Longs:
        """Return the residents (R,) of one of ``CHANGES``."""
        return np.asarray(self.counts[:, CHANGES.index(change)])

    def bounds(self, change: str) -> tuple[Longs, Longs]:
        """Return how many residents (R,) of one of ``CHANGES`` there are at least and at most."""
        column = CHANGES.index(change)
        return np.asarray(self.low[:, column]), np.asarray(self.high[:, column])

    @property
    def inflow_before(self) -> Longs:
        """Residents of other municipalities who were served in each one, (M,)."""
        return _inflow(self.flows_before)

    @property
    def inflow_after(self) -> Longs:
        """Residents of other municipalities who are served in each one, (M,)."""
        return _inflow(self.flows_after)

    @property
    def outflow_before(self) -> Longs:
        """Residents of each municipality who were served outside it, (M,)."""
        return _outflow(self.flows_before)

    @property
    def outflow_after(self) -> Longs:
        """Residents of each municipality who are served outside it, (M,)."""
        return _outflow(self.flows_after)


def kinds(before: Longs, after: Longs) -> Longs:
    """Return what becomes of each demand point, an index into ``CHANGES``.

    Parameters
    ----------
    before, after : ndarray of int64 (n,)
        Milliseconds or ``NEVER``.
    """
    was, is_ = before < NEVER, after < NEVER
    both = was & is_
    later = np.where(both, after - before, 0)
    kind = np.full(len(before), CHANGES.index("unchanged"), dtype=np.int64)
    kind[later < -UNCHANGED_MS] = CHANGES.index("gaining")
    kind[later > UNCHANGED_MS] = CHANGES.index("losing")
    kind[was & ~is_] = CHANGES.index("cut_off")
    kind[~was & is_] = CHANGES.index("reached_now")
    kind[~was & ~is_] = CHANGES.index("never")
    return kind


def band(ms: Longs, limits_ms: tuple[int, ...]) -> Longs:
    """Return the band of each time (n,): limits are inclusive, ``NEVER`` has the last to itself."""
    found = np.searchsorted(np.array(limits_ms, dtype=np.int64), ms).astype(np.int64)
    found[ms == NEVER] = len(limits_ms) + 1
    return found


def destinations(facility: Ints, municipality: Ints, n_municipalities: int) -> Longs:
    """Return where the facility stands that serves each demand point.

    Parameters
    ----------
    facility : ndarray of int32 (D,)
        -1 for none.
    municipality : ndarray of int32 (F,)
        Of each facility, -1 outside all.
    n_municipalities : int

    Returns
    -------
    ndarray of int64 (D,)
        The municipality; M outside all of them, M + 1 where no facility serves.
    """
    place = np.append(municipality, NONE).astype(np.int64)[facility]
    place[place == NONE] = n_municipalities
    place[facility == NONE] = n_municipalities + 1
    return place


def _table(zone: Longs, key: Longs, n_keys: int, people: Longs, n_zones: int) -> Longs:
    """Return residents by municipality and key, the county last, (M + 1, keys)."""
    # Whole numbers below 2**53 in any sum: exact as floats.
    counted = np.bincount(zone * n_keys + key, people, n_zones * n_keys)
    rows = counted.astype(np.int64).reshape(n_zones, n_keys)
    return np.concatenate([rows, rows.sum(axis=0, keepdims=True)])


def _sums(values: Longs, layout: Layout) -> Longs:
    """Return sums of values (n,) by municipality, the county last; exact up to 2**63."""
    running = np.concatenate([np.zeros(1, dtype=np.int64), np.cumsum(values, dtype=np.int64)])
    rows = running[layout.start[1:]] - running[layout.start[:-1]]
    return np.append(rows, running[-1])


def _bounded(least: Longs, most: Longs, control: Longs) -> tuple[Longs, Longs]:
    """Bound the residents of each kind (M, K) by control totals; return them with the county's."""
    known = (control != NO_CONTROL)[:, None]
    others_most = most.sum(axis=1, keepdims=True) - most
    others_least = least.sum(axis=1, keepdims=True) - least
    low = np.where(known, np.maximum(least, control[:, None] - others_most), least)
    high = np.where(known, np.minimum(most, control[:, None] - others_least), most)
    return (
        np.concatenate([low, low.sum(axis=0, keepdims=True)]),
        np.concatenate([high, high.sum(axis=0, keepdims=True)]),
    )


def _inflow(flows: Longs) -> Longs:
    n_zones = len(flows)
    inside = flows[:, :n_zones]
    return np.asarray(inside.sum(axis=0) - np.diagonal(inside))


def _outflow(flows: Longs) -> Longs:
    n_zones = len(flows)
    return np.asarray(flows[:, : n_zones + 1].sum(axis=1) - np.diagonal(flows[:, :n_zones]))
