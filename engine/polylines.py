"""Many line geometries as two flat arrays, so that nothing loops over roads in Python."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .arrays import Bools, Floats, Longs, ranges


@dataclass(frozen=True)
class Polylines:
    """Lines with at least two vertices each.

    Parameters
    ----------
    xy : (V, 2) float64
        Vertices of all lines, one line after the other, in metres.
    offset : (L + 1,) int64
        Line i has the vertices ``offset[i]`` to ``offset[i + 1] - 1``.
    """

    xy: Floats
    offset: Longs

    def __len__(self) -> int:
        """Count the lines."""
        return len(self.offset) - 1

    @classmethod
    def from_arrays(cls, lines: list[Floats]) -> Polylines:
        """Pack a list of (v, 2) vertex arrays."""
        count = np.array([len(line) for line in lines], dtype=np.int64)
        offset = np.concatenate(([0], np.cumsum(count))).astype(np.int64)
        xy = np.concatenate(lines) if lines else np.empty((0, 2))
        return cls(np.ascontiguousarray(xy, dtype=np.float64), offset)

    def vertex_counts(self) -> Longs:
        """Return how many vertices each line has, (L,)."""
        return np.diff(self.offset)

    def first(self) -> Floats:
        """Return the first vertex of each line, (L, 2)."""
        return np.asarray(self.xy[self.offset[:-1]])

    def last(self) -> Floats:
        """Return the last vertex of each line, (L, 2)."""
        return np.asarray(self.xy[self.offset[1:] - 1])

    def line(self, index: int) -> Floats:
        """Return the vertices of one line, (v, 2), a view."""
        return self.xy[self.offset[index] : self.offset[index + 1]]

    def take(self, indices: Longs) -> Polylines:
        """Return the lines at ``indices``, in that order."""
        count = self.vertex_counts()[indices]
        offset = np.concatenate(([0], np.cumsum(count))).astype(np.int64)
        return Polylines(self.xy[ranges(self.offset[indices], count)], offset)

    def lengths(self) -> Floats:
        """Return the planar length of each line in metres, (L,)."""
        along = self.distances_along()
        return np.asarray(along[self.offset[1:] - 1])

    def distances_along(self) -> Floats:
        """Return each vertex's distance from the start of its line in metres, (V,)."""
        if not len(self):
            return np.empty(0)
        step = np.zeros(len(self.xy))
        step[1:] = np.hypot(*(self.xy[1:] - self.xy[:-1]).T)
        step[self.offset[:-1]] = 0.0
        # Summed line by line, not over all lines, so that a line's length does not depend on
        # the rounding of those before it: lines are grouped by their number of vertices.
        count = self.vertex_counts()
        for vertices in np.unique(count):
            which = np.flatnonzero(count == vertices)
            at = self.offset[which][:, None] + np.arange(vertices)
            step[at] = np.cumsum(step[at], axis=1)
        return step

    def without_repeats(self) -> Polylines:
        """Drop vertices drawn twice in a row; a line without length keeps its two ends."""
        if not len(self):
            return self
        same = np.zeros(len(self.xy), dtype=bool)
        same[1:] = (self.xy[1:] == self.xy[:-1]).all(axis=1)
        same[self.offset[:-1]] = False
        run = np.cumsum(~same)
        line = np.repeat(np.arange(len(self)), self.vertex_counts())
        last = self.offset[1:] - 1
        drop = same | (run == run[last][line])
        drop[self.offset[:-1]] = False
        drop[last] = False
        count = np.bincount(line[~drop], minlength=len(self))
        return Polylines(self.xy[~drop], np.concatenate(([0], np.cumsum(count))).astype(np.int64))

    def segment_starts(self) -> Bools:
        """Mark the vertices that begin a segment (all but each line's last), (V,)."""
        starts = np.ones(len(self.xy), dtype=bool)
        starts[self.offset[1:] - 1] = False
        return starts
