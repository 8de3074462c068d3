"""Residents within and beyond any threshold, for each municipality and the whole county."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..engine.arrays import Floats, Ints, Longs
from .groups import NO_CONTROL, Group
from .statistics import Summary


@dataclass(frozen=True)
class Within:
    """Residents on both sides of one threshold, in thousandths.

    R rows: the municipalities, and last the county. Expected counts stand in for suppressed ones,
    except in ``low`` and ``high``; the threshold itself is within.

    Attributes
    ----------
    residents, within : ndarray of int64 (R,)
    low, high, beyond_low, beyond_high : ndarray of int64 (R,)
        Bounds of those within and beyond.
    """

    residents: Longs
    within: Longs
    low: Longs
    high: Longs
    beyond_low: Longs
    beyond_high: Longs

    @classmethod
    def of(cls, summary: Summary, threshold_ms: int) -> Within:
        """Read a threshold that a summary has."""
        column = summary.threshold(threshold_ms)
        return cls(
            summary.residents,
            summary.within[:, column],
            summary.within_low[:, column],
            summary.within_high[:, column],
            summary.beyond_low[:, column],
            summary.beyond_high[:, column],
        )

    @classmethod
    def count(cls, ms: Longs, threshold_ms: int, group: Group, municipality: Ints) -> Within:
        """Count a threshold that no summary has.

        Parameters
        ----------
        ms : ndarray of int64 (D,)
            Travel times, ``NEVER`` where no facility is reached.
        threshold_ms : int
        group : Group
        municipality : ndarray of int32 (D,)
            -1 outside all of them.
        """
        n_rows = len(group.control) + 1
        # One past the municipality, so that those outside all are counted apart and left out.
        zone = municipality.astype(np.int64) + 1
        near = ms <= threshold_ms
        side = np.where(near, zone, zone + n_rows)

        def sums(counts: Longs) -> Longs:
            """Return residents within and beyond by municipality, (2, M)."""
            # Whole numbers below 2**53 in any sum: exact as floats.
            counted = np.bincount(side, counts, 2 * n_rows).astype(np.int64)
            return np.asarray(counted.reshape(2, n_rows)[:, 1:])

        expected = least = most = sums(group.expected)
        if group.suppressed.any():
            least, most = sums(group.low), sums(group.high)
        control = group.control
        bound = (control != NO_CONTROL) & (least.sum(axis=0) < most.sum(axis=0))
        low = np.where(bound, np.maximum(least[0], control - most[1]), least[0])
        high = np.where(bound, np.minimum(most[0], control - least[1]), most[0])
        return cls(
            _with_county(expected.sum(axis=0)),
            _with_county(expected[0]),
            _with_county(low),
            _with_county(high),
            _with_county(np.where(bound, control - high, least[1])),
            _with_county(np.where(bound, control - low, most[1])),
        )

    @property
    def beyond(self) -> Longs:
        """Residents beyond the threshold, (R,)."""
        return self.residents - self.within

    def shares(self) -> tuple[Floats, Floats, Floats]:
        """Return the share within, (R,): expected, in the worst case, in the best.

        NaN where nobody of the group can live. A worst case of nobody beyond is a share of 1 even
        with nobody surely within, and a best case of nobody within a share of 0.
        """
        possible = self.high + self.beyond_high > 0
        expected = _ratio(self.within, self.beyond, np.nan)
        low = _ratio(self.low, self.beyond_high, 1.0)
        high = _ratio(self.high, self.beyond_low, 0.0)
        return (
            np.where(possible, expected, np.nan),
            np.where(possible, low, np.nan),
            np.where(possible, high, np.nan),
        )


def _with_county(zones: Longs) -> Longs:
    """Append the sum of all municipalities."""
    return np.append(zones, zones.sum())


def _ratio(within: Longs, beyond: Longs, nobody: float) -> Floats:
    """Return the share within; ``nobody`` where both are zero."""
    everyone = within + beyond
    return np.where(everyone > 0, within / np.where(everyone > 0, everyone, 1), nobody)
