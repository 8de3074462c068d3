"""Points and the facilities within their reach, as one long table of pairs."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .anchors import Anchors
from .arrays import UNREACHABLE, Bools, Floats, Ints, Longs
from .feedback import SILENT, Feedback
from .network import Network
from .traveltimes import matrix_blocks


@dataclass(frozen=True)
class Pairs:
    """Pairs of a point and a facility, by point and then by facility.

    Parameters
    ----------
    point : (P,) int64
    facility : (P,) int32
    ms : (P,) float64
        Travel time in whole milliseconds, finite.
    """

    point: Longs
    facility: Ints
    ms: Floats

    def __len__(self) -> int:
        """Count the pairs."""
        return len(self.point)

    def take(self, rows: Longs | Bools) -> Pairs:
        """Return some of the pairs."""
        return Pairs(self.point[rows], self.facility[rows], self.ms[rows])


def pairs_within(
    network: Network,
    points: Anchors,
    facilities: Anchors,
    *,
    towards: bool = True,
    cutoff_ms: float = UNREACHABLE,
    feedback: Feedback = SILENT,
) -> Pairs:
    """Find all pairs of a point and a facility with a travel time of at most the cutoff.

    Parameters are those of :func:`~.traveltimes.nearest`. Only what is within the cutoff is held,
    besides one block of the matrix.
    """
    points_found, facilities_found, times = [], [], []
    for rows, columns, block in matrix_blocks(
        network, points, facilities, towards=towards, cutoff_ms=cutoff_ms, feedback=feedback
    ):
        row, column = np.nonzero(np.isfinite(block))
        points_found.append(row + rows.start)
        facilities_found.append((column + columns.start).astype(np.int32))
        times.append(block[row, column])
    if not times:
        none = np.zeros(0, dtype=np.int64)
        return Pairs(none, none.astype(np.int32), none.astype(np.float64))
    pairs = Pairs(*(np.concatenate(parts) for parts in (points_found, facilities_found, times)))
    return pairs.take(np.lexsort((pairs.facility, pairs.point)))
