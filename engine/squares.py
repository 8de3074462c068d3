"""Squares beside the roads: the places that areas are made of."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.ndimage import distance_transform_edt

from .arrays import Bools, Floats, Longs, ranges
from .polylines import Polylines
from .problems import Problem

MOST = 40_000_000
"""Squares that a lattice may have: a country at 100 m."""


@dataclass(frozen=True)
class Squares:
    """Squares of a lattice whose lines are at whole multiples of its side.

    So lattices of one side fit together, whatever each of them covers.

    Parameters
    ----------
    side_m : float
    row, column : (S,) int64
        Of each square, counted from the origin of the coordinate reference system.
    """

    side_m: float
    row: Longs
    column: Longs

    def __len__(self) -> int:
        """Count the squares."""
        return len(self.row)

    def take(self, which: Longs | Bools) -> Squares:
        """Return some of the squares."""
        return Squares(self.side_m, self.row[which], self.column[which])

    def centres(self) -> Floats:
        """Return the middle of each square, (S, 2)."""
        middles: Floats = np.stack([self.column + 0.5, self.row + 0.5], axis=1) * self.side_m
        return middles


def squares_near(xy: Floats, side_m: float, distance_m: float) -> Squares:
    """Return the squares whose middle may be within a distance of lines.

    Parameters
    ----------
    xy : (V, 2) float64
        Places on the lines, no farther apart along them than a side.
    side_m : float
        Side of the squares.
    distance_m : float
        Squares farther than this, by more than their own size, are left out.

    Raises
    ------
    Problem
        ``detail-too-fine`` when there would be more than :data:`MOST` squares.
    """
    none = np.empty(0, dtype=np.int64)
    if not len(xy):
        return Squares(side_m, none, none)
    cell = np.floor(xy / side_m).astype(np.int64)
    margin = int(np.ceil(distance_m / side_m)) + 2
    low, high = cell.min(axis=0) - margin, cell.max(axis=0) + margin
    columns, rows = (high - low + 1).tolist()
    if rows * columns > MOST:
        least = side_m * np.sqrt(rows * columns / MOST)
        raise Problem("detail-too-fine", side=side_m, count=rows * columns, least=np.ceil(least))
    empty = np.ones((rows, columns), dtype=bool)
    empty[cell[:, 1] - low[1], cell[:, 0] - low[0]] = False
    # A road square's middle is up to half a diagonal from the road, and so is the next one's.
    away = distance_transform_edt(empty) * side_m
    row, column = np.nonzero(away <= distance_m + 2.0 * side_m)
    return Squares(side_m, row + low[1], column + low[0])


def places_along(lines: Polylines, step_m: float) -> Floats:
    """Return the vertices of lines and places between them, no farther apart than a step."""
    starts = np.flatnonzero(lines.segment_starts())
    a, b = lines.xy[starts], lines.xy[starts + 1]
    count = np.maximum(1, np.ceil(np.hypot(*(b - a).T) / step_m)).astype(np.int64)
    segment = np.repeat(np.arange(len(starts)), count)
    share = ranges(np.zeros(len(starts), dtype=np.int64), count) / count[segment]
    between = a[segment] + share[:, None] * (b - a)[segment]
    return np.concatenate([between, lines.last()]) if len(lines) else np.empty((0, 2))
