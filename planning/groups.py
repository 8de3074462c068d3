"""Population groups whose small counts are suppressed: low, expected and high estimates.

Statistics Finland hides the age groups of cells with fewer than ten residents. Such a count is
not zero: it lies somewhere between nobody and everybody in the cell.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..engine.arrays import Bools, Ints, Longs
from .apportionment import apportion_capped

NO_CONTROL = -1


@dataclass(frozen=True)
class Group:
    """One group's residents per demand point, in whole thousandths.

    Attributes
    ----------
    low, expected, high : ndarray of int64 (D,)
        Equal wherever the count is known; ``low <= expected <= high``.
    control : ndarray of int64 (M,)
        The group's number in each whole municipality where it is known from elsewhere, else -1.
        It binds the suppressed counts together: not all can be high at once.
    suppressed : ndarray of bool (D,)
        Where the count is not known.
    """

    low: Longs
    expected: Longs
    high: Longs
    control: Longs
    suppressed: Bools

    @classmethod
    def known(cls, residents: Longs, municipalities: int) -> Group:
        """A group of which every count is known."""
        control = np.full(municipalities, NO_CONTROL, dtype=np.int64)
        return cls(residents, residents, residents, control, np.zeros(len(residents), dtype=bool))


@dataclass(frozen=True)
class Estimate:
    """A group, and how its suppressed counts were estimated.

    Attributes
    ----------
    group : Group
    unmet : tuple of int
        Municipalities whose control total cannot be met by any count in the suppressed cells; the
        nearest total that can be was taken.
    unfounded : bool
        There was neither a control total nor one known cell: half of the bound was taken.
    """

    group: Group
    unmet: tuple[int, ...]
    unfounded: bool


def estimate(
    counts: Longs,
    residents: Longs,
    others: Longs,
    municipality: Ints,
    control: Longs,
) -> Estimate:
    """Estimate a group's suppressed counts.

    Low is nobody, high is the cell's residents less those that other groups are known to hold.
    Expected is what the municipality's control total leaves for its suppressed cells, shared out
    by their residents; without one, the group's share in the municipality's known cells, or else
    in all known cells.

    Parameters
    ----------
    counts : ndarray of int64 (D,)
        The group in thousandths, -1 where suppressed.
    residents : ndarray of int64 (D,)
        All residents in thousandths.
    others : ndarray of int64 (D,)
        Residents known to belong to other groups of the same division into groups.
    municipality : ndarray of int32 (D,)
        -1 outside all.
    control : ndarray of int64 (M,)
        The group's number in each municipality, -1 where unknown.
    """
    hidden = counts < 0
    low = np.where(hidden, 0, counts)
    high = np.where(hidden, np.maximum(residents - others, 0), counts)
    expected = low.copy()
    bound = np.full(len(control), NO_CONTROL, dtype=np.int64)
    unmet: list[int] = []
    unfounded = False
    everywhere = _share(counts, residents, ~hidden)
    for zone in range(-1, len(control)):
        inside = municipality == zone
        cells = np.flatnonzero(inside & hidden)
        known = int(low[inside].sum())
        room = int(high[cells].sum())
        given = int(control[zone]) if zone >= 0 else NO_CONTROL
        if given >= 0 and len(cells):
            left = min(max(given - known, 0), room)
            if left != given - known:
                unmet.append(zone)
            bound[zone] = known + left
        elif len(cells):
            local = _share(counts, residents, inside & ~hidden)
            part, whole = local if local[1] else everywhere
            unfounded |= not whole and room > 0
            people = int(residents[cells].sum())
            left = (2 * people * part + whole) // (2 * whole) if whole else room // 2
        else:
            continue
        expected[cells] = apportion_capped(left, residents[cells], high[cells])
    return Estimate(Group(low, expected, high, bound, hidden), tuple(unmet), unfounded)


def _share(counts: Longs, residents: Longs, cells: Bools) -> tuple[int, int]:
    """Return a group's number and all residents in known cells."""
    return int(counts[cells].sum()), int(residents[cells].sum())
