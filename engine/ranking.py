"""Time and facility in one number, so that ties never are."""

from __future__ import annotations

import numpy as np

from .arrays import NONE, UNREACHABLE, Floats, Ints

MAX_KEY = float(2**52)
"""Keys stay below, so that a sum or difference of two is exact in float64."""


class Ranking:
    """One number for time and facility, so that the smaller number is the nearer facility.

    A *key* is the time in milliseconds times a power of two, plus the number of the facility. It
    is a whole number, so keys along a route add up exactly, the smallest key names the nearest
    facility and of equally near ones the lowest, and no two facilities ever tie. Every search of
    the live engine runs on keys; attribution costs nothing and is the same from any history.

    Parameters
    ----------
    n_facilities : int
        Facility numbers must be smaller.
    cutoff_ms : float
        Longest time that counts as reached, inclusive.
    """

    def __init__(self, n_facilities: int, cutoff_ms: float = UNREACHABLE) -> None:
        self.unit = float(1 << max(0, n_facilities - 1).bit_length())
        self.none = min(MAX_KEY, (np.floor(cutoff_ms) + 1.0) * self.unit)
        """The key of nobody: anything as great counts as not reached. Without a cutoff that is
        2**52 over the unit, four years for 32 000 facilities."""

    def split(self, key: Floats) -> tuple[Floats, Ints]:
        """Return the times and facilities of keys, infinite and -1 for nobody."""
        key = np.minimum(key, self.none)
        reached, ms = key < self.none, np.floor(key / self.unit)
        facility = np.where(reached, key - ms * self.unit, NONE).astype(np.int32)
        return np.where(reached, ms, UNREACHABLE), facility

    def number(self, key: Floats) -> Floats:
        """Return the facilities' numbers in finite keys, as floats; of nobody's key 0."""
        return np.asarray(key - np.floor(key / self.unit) * self.unit)
