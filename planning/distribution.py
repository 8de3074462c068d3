"""How travel times are spread over the residents, and how they changed."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..engine.arrays import MS_PER_MINUTE, Floats, Longs
from .figures import Figures
from .groups import Group
from .statistics import NEVER, Layout

STEP_MS = 6_000
"""Curves have a point every tenth of a minute."""
LONGEST_MIN = 1_440
"""A curve ends after a day; who travels longer is beyond it, like who never arrives."""
UNCHANGED_MS = 3_000
"""Changes of up to a twentieth of a minute, inclusive, count as none."""
MOST_BINS = 40
_WIDTHS = (0.5, 1.0, 2.0, 5.0, 10.0, 15.0, 30.0, 60.0)


@dataclass(frozen=True)
class Curve:
    """The cumulative share of residents by travel time.

    Attributes
    ----------
    within : ndarray of int64 (n,)
        Residents, in thousandths, within each whole step from zero on: those of point i travel
        ``i`` tenths of a minute at most. Exact, and constant from the last point on.
    residents : int
        All of them, in thousandths.
    """

    within: Longs
    residents: int

    @classmethod
    def of(cls, ms: Longs, residents: Longs) -> Curve:
        """Count residents (n,), in thousandths, by their time (n,); ``NEVER`` arrives nowhere."""
        last = LONGEST_MIN * round(MS_PER_MINUTE) // STEP_MS
        arriving = ms <= last * STEP_MS
        # Sums of residents stay below 2**53, so floats are exact.
        counted = np.bincount(-(-ms[arriving] // STEP_MS), residents[arriving], 1).astype(np.int64)
        return cls(np.cumsum(counted), int(residents.sum()))

    @property
    def minutes(self) -> Floats:
        """The travel time of each point, (n,)."""
        return np.arange(len(self.within)) * (STEP_MS / MS_PER_MINUTE)

    @property
    def share(self) -> Floats:
        """The share of residents within each travel time, (n,); all zero without residents."""
        return self.within / max(self.residents, 1)

    def at(self, minutes: float) -> float:
        """Return the share within so many minutes, rounded down to a whole step."""
        step = int(minutes * MS_PER_MINUTE + 0.5) // STEP_MS
        if step < 0 or not self.residents:
            return 0.0
        return int(self.within[min(step, len(self.within) - 1)]) / self.residents

    def reaching(self, share: float) -> float:
        """Return the minutes within which a share is, NaN where it never is."""
        wanted = share * self.residents
        step = int(np.searchsorted(self.within, wanted))
        if step == len(self.within) or not self.residents:
            return float("nan")
        return step * STEP_MS / MS_PER_MINUTE


@dataclass(frozen=True)
class Changes:
    """Residents by how many minutes their journey changed; counts in thousandths.

    Attributes
    ----------
    width_min : float
        Width of a bin.
    shorter, longer : ndarray of int64 (n,)
        Bin i holds changes above ``i`` and up to ``i + 1`` widths.
    unchanged : int
        Changed by no more than a twentieth of a minute.
    cut_off, reached_now : int
        Who no longer reaches a facility, and who only now does.
    never : int
        Who reaches none, then or now.
    """

    width_min: float
    shorter: Longs
    longer: Longs
    unchanged: int
    cut_off: int
    reached_now: int
    never: int

    @classmethod
    def of(cls, before: Longs, now: Longs, residents: Longs, width_min: float = 0.0) -> Changes:
        """Count residents (n,), in thousandths, whose times were and are so long (n,).

        Parameters
        ----------
        before, now : ndarray of int64 (n,)
            Milliseconds or ``NEVER``.
        residents : ndarray of int64 (n,)
        width_min : float
            At least so wide are the bins; they grow until few enough are needed.
        """
        differs = np.flatnonzero(before != now)
        was, is_, moved = before[differs], now[differs], residents[differs]
        lost, won = is_ == NEVER, was == NEVER
        change = np.where(lost | won, 0, is_ - np.where(won, is_, was))
        size = np.abs(change)
        width = _wide_enough(int(size.max(initial=0)) / MS_PER_MINUTE, width_min)
        bin_ = (size - 1) // round(width * MS_PER_MINUTE)
        shorter, longer = change < -UNCHANGED_MS, change > UNCHANGED_MS
        still = ~(lost | won | shorter | longer)
        n_bins = int(bin_.max(initial=0)) + 1
        same = before == now
        both_never = same & (now == NEVER)
        return cls(
            width,
            np.bincount(bin_[shorter], moved[shorter], n_bins).astype(np.int64),
            np.bincount(bin_[longer], moved[longer], n_bins).astype(np.int64),
            int(residents[same & ~both_never].sum() + moved[still].sum()),
            int(moved[lost].sum()),
            int(moved[won].sum()),
            int(residents[both_never].sum()),
        )

    @property
    def residents(self) -> int:
        """Everybody who was counted."""
        moved = int(self.shorter.sum()) + int(self.longer.sum())
        return moved + self.unchanged + self.cut_off + self.reached_now + self.never


def of_row(layout: Layout, row: int, ms: Longs, group: Group) -> tuple[Longs, Longs]:
    """Return times and expected residents of a municipality, or of the county, (n,) both."""
    points = layout.points(row)
    return ms[points], group.expected[points]


def never(figures: Figures) -> Longs:
    """Return the times (D,) of people whom no facility serves."""
    return np.full(len(figures.study.demand), NEVER)


def _wide_enough(longest_min: float, width_min: float) -> float:
    """Return the first width that needs few enough bins."""
    for width in _WIDTHS:
        if width >= width_min and longest_min <= width * MOST_BINS / 2:
            return width
    return max(longest_min / MOST_BINS * 2, width_min, _WIDTHS[-1])
