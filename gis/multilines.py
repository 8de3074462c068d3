"""Stretches of many lines as one geometry."""

from __future__ import annotations

import struct

import numpy as np
from qgis.core import QgsGeometry

from ..engine.arrays import Floats, Longs
from ..engine.cutting import Cutter
from ..engine.polylines import Polylines

_HEADER = 9


class MultiLines:
    """Makes multi-lines of stretches of lines.

    The binary form of all lines is made once: most stretches are whole lines, whose part of it
    is copied.

    Parameters
    ----------
    lines : Polylines
        L lines.
    """

    def __init__(self, lines: Polylines) -> None:
        self._cutter = Cutter(lines)
        size = _HEADER + 16 * lines.vertex_counts()
        self._offset = np.concatenate(([0], np.cumsum(size))).astype(np.int64)
        self._parts = memoryview(_parts(lines).tobytes())

    def geometry(self, line: Longs, first: Floats, last: Floats) -> QgsGeometry:
        """Return stretches as the parts of one geometry, null when there is none.

        Parameters are those of :meth:`~..engine.cutting.Cutter.cut`.
        """
        geometry = QgsGeometry()
        if not len(line):
            return geometry
        whole = (first <= 0.0) & (last >= 1.0)
        cut = ~whole
        parts = _parts(self._cutter.cut(line[cut], first[cut], last[cut]))
        header = struct.pack("<BII", 1, 5, len(line))
        geometry.fromWkb(b"".join([header, *self._runs(line[whole]), parts.tobytes()]))
        return geometry

    def _runs(self, line: Longs) -> list[memoryview]:
        """Return lines in binary form; those that follow each other, as near ones do, at once."""
        if not len(line):
            return []
        line = np.sort(line)
        breaks = np.flatnonzero(np.diff(line) != 1)
        begin = self._offset[line[np.concatenate(([0], breaks + 1))]]
        end = self._offset[line[np.concatenate((breaks, [len(line) - 1]))] + 1]
        return [self._parts[a:b] for a, b in zip(begin.tolist(), end.tolist())]


def _parts(lines: Polylines) -> np.ndarray:
    """Return lines in binary form, one after the other: their kind, vertex count and vertices."""
    count = lines.vertex_counts()
    size = _HEADER + 16 * count
    at = (np.cumsum(size) - size)[:, None] + np.arange(_HEADER)
    headers = np.zeros((len(lines), _HEADER), dtype=np.uint8)
    headers[:, 0], headers[:, 1] = 1, 2
    headers[:, 5:] = count.astype("<u4").view(np.uint8).reshape(-1, 4)
    data = np.empty(int(size.sum()), dtype=np.uint8)
    data[at] = headers
    rest = np.ones(len(data), dtype=bool)
    rest[at] = False
    data[rest] = np.ascontiguousarray(lines.xy, dtype="<f8").view(np.uint8).ravel()
    return data
