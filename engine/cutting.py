"""Parts of lines, many at once."""

from __future__ import annotations

import numpy as np

from .arrays import Floats, Longs, ranges
from .polylines import Polylines


class Cutter:
    """Cuts stretches out of lines.

    Parameters
    ----------
    lines : Polylines
        The lines, L of them.
    """

    def __init__(self, lines: Polylines) -> None:
        self._lines = lines
        self._along = lines.distances_along()
        self._length = self._along[lines.offset[1:] - 1] if len(lines) else np.empty(0)
        # Distances over all lines rise throughout, so that one look-up serves all of them.
        before = np.concatenate(([0.0], np.cumsum(self._length)))[:-1]
        self._before = before
        self._running = self._along + np.repeat(before, lines.vertex_counts())

    def cut(self, line: Longs, first: Floats, last: Floats) -> Polylines:
        """Return stretches of lines.

        Parameters
        ----------
        line : (S,) int64
            Positions of the lines.
        first, last : (S,) float64
            From where to where, as fractions of each line's length. 0 and 1 give its own ends.
        """
        start, end = self._lines.offset[line], self._lines.offset[line + 1] - 1
        length, before = self._length[line], self._before[line]
        low, high = first * length, last * length
        inner = np.clip(np.searchsorted(self._running, before + low, side="right"), start + 1, end)
        after = np.clip(np.searchsorted(self._running, before + high, side="left"), inner, end)
        count = after - inner
        offset = np.concatenate(([0], np.cumsum(count + 2))).astype(np.int64)
        xy = np.empty((int(offset[-1]), 2))
        has = np.ones(len(xy), dtype=bool)
        has[offset[:-1]] = has[offset[1:] - 1] = False
        xy[has] = self._lines.xy[ranges(inner, count)]
        # Most stretches are whole lines, and only the other ends need computing.
        xy[offset[:-1]] = self._lines.xy[start]
        xy[offset[1:] - 1] = self._lines.xy[end]
        inside = first > 0.0
        xy[offset[:-1][inside]] = self._at(inner[inside], low[inside])
        inside = last < 1.0
        xy[offset[1:][inside] - 1] = self._at(after[inside], high[inside])
        return Polylines(xy, offset)

    def _at(self, vertex: Longs, along: Floats) -> Floats:
        """Return places at distances along the segments that lead to vertices."""
        here, there = self._along[vertex - 1], self._along[vertex]
        step = there - here
        share = np.clip((along - here) / np.where(step > 0.0, step, 1.0), 0.0, 1.0)[:, None]
        a, b = self._lines.xy[vertex - 1], self._lines.xy[vertex]
        return np.asarray(a + share * (b - a))
