"""Coordinates out of many well-known binary geometries at once.

Asking QGIS for each vertex costs microseconds in Python; a geometry's binary form holds its
vertices as plain doubles, so one pass of numpy over all geometries reads them together.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass

import numpy as np
from qgis.core import QgsGeometry

from ..engine.arrays import Floats, Longs, ranges
from ..engine.polylines import Polylines

POINT, LINE, POLYGON, MULTI_POINT, MULTI_LINE = 1, 2, 3, 4, 5

_LINE_HEADER = 9
_MULTI_HEADER = 18


@dataclass(frozen=True)
class LineParts:
    """Lines read from geometries, and what was not readable.

    Parameters
    ----------
    lines : Polylines
        Plain lines in the order of the geometries; a multi-part geometry gives several.
    row : (L,) int64
        The geometry each line belongs to.
    empty : (n,) int64
        Geometries that are null or have no vertex at all.
    broken : (n,) int64
        Geometries with a part that is no line (fewer than two vertices, or points or polygons
        among lines). Their other parts are kept.
    beyond : (n,) int64
        Geometries with a part whose coordinates are infinite or no numbers, as those of places
        are that a projection cannot show. Their other parts are kept.
    multipart : (n,) int64
        Geometries that gave more than one line.
    """

    lines: Polylines
    row: Longs
    empty: Longs
    broken: Longs
    beyond: Longs
    multipart: Longs


def line_parts(blobs: list[bytes]) -> LineParts:
    """Read lines of any kind: multi-part, with Z or M, curved, or within collections."""
    row = np.arange(len(blobs), dtype=np.int64)
    size = np.fromiter(map(len, blobs), dtype=np.int64, count=len(blobs))
    head = _Heads(blobs, size)
    simple = head.is_line(size)
    # A null geometry has no bytes, an empty one no more than its header.
    empty = row[(size == 0) | (simple & (size == head.header()))]
    broken: set[int] = set()
    if not simple[size > 0].all():
        blobs, row, failed, hollow = _take_apart(blobs, np.flatnonzero(~simple & (size > 0)), row)
        broken.update(failed)
        empty = np.union1d(empty, np.array(hollow, dtype=np.int64))
        size = np.fromiter(map(len, blobs), dtype=np.int64, count=len(blobs))
        head = _Heads(blobs, size)
    some = np.flatnonzero(size > head.header())
    lines, row = _vertices(head.take(some)), row[some]

    whole = lines.vertex_counts() >= 2
    line_of_vertex = np.repeat(np.arange(len(lines)), lines.vertex_counts())
    placed = np.ones(len(lines), dtype=bool)
    placed[line_of_vertex[~np.isfinite(lines.xy).all(axis=1)]] = False
    broken.update(row[~whole].tolist())
    beyond = np.unique(row[~placed])
    if not (whole & placed).all():
        usable = np.flatnonzero(whole & placed)
        lines, row = lines.take(usable), row[usable]
    multipart = np.unique(row[1:][row[1:] == row[:-1]])
    return LineParts(lines, row, empty, np.array(sorted(broken), dtype=np.int64), beyond, multipart)


def points(blobs: list[bytes]) -> tuple[Floats, Longs]:
    """Read one point from each geometry.

    Returns
    -------
    xy : (P, 2) float64
        NaN where there is none, infinite where a projection cannot show it. Several points in
        one geometry give their mean, so that a feature stays one feature; anything but points
        gives its centroid.
    several : (n,) int64
        Geometries with more than one point.
    """
    size = np.fromiter(map(len, blobs), dtype=np.int64, count=len(blobs))
    xy = np.full((len(blobs), 2), np.nan)
    several = []
    plain = np.flatnonzero(size >= 21)
    if len(plain):
        head = _Heads(blobs, size)
        for skip, base in ((5, POINT), (14, MULTI_POINT)):
            mine = plain[
                (head.base[plain] == base)
                & head.little[plain]
                & (size[plain] == skip + 8 * head.dimensions[plain])
            ]
            at = (head.first[mine] + skip)[:, None] + np.arange(16)
            xy[mine] = head.data[at].view("<f8").reshape(-1, 2)
            plain = np.setdiff1d(plain, mine, assume_unique=True)
        for i in plain.tolist():
            geometry = QgsGeometry()
            geometry.fromWkb(blobs[i])
            parts = geometry.constGet().partCount() if not geometry.isNull() else 0
            if head.base[i] == MULTI_POINT and parts > 1:
                several.append(i)
            centre = geometry.centroid()
            if not centre.isNull() and not centre.isEmpty():
                at_point = centre.asPoint()
                xy[i] = at_point.x(), at_point.y()
    return xy, np.array(several, dtype=np.int64)


class _Heads:
    """The headers of geometries laid one after the other."""

    def __init__(self, blobs: list[bytes], size: Longs) -> None:
        self.data = np.frombuffer(b"".join(blobs), dtype=np.uint8)
        self.size = size
        self.first = np.cumsum(size) - size
        code = np.zeros(len(blobs), dtype=np.int64)
        self.little = np.zeros(len(blobs), dtype=bool)
        some = np.flatnonzero(size >= _LINE_HEADER)
        code[some] = self._integers(self.first[some] + 1)
        self.little[some] = self.data[self.first[some]] == 1
        # Z is 1000, M 2000, both 3000 in the ISO codes; the older code for Z is the top bit.
        thousands = (code & 0x7FFFFFFF) // 1000
        self.base = (code & 0x7FFFFFFF) % 1000
        self.dimensions = 2 + np.array([0, 1, 1, 2])[np.minimum(thousands, 3)]
        self.dimensions += code > 0x7FFFFFFF

    def _integers(self, at: Longs) -> Longs:
        return self.data[at[:, None] + np.arange(4)].view("<u4").ravel().astype(np.int64)

    def is_line(self, size: Longs) -> np.ndarray:
        """Mark plain lines and multi-part lines of one part, which share a simple form."""
        single = np.zeros(len(size), dtype=bool)
        one_part = np.flatnonzero((self.base == MULTI_LINE) & (size >= _MULTI_HEADER))
        single[one_part] = self._integers(self.first[one_part] + 5) == 1
        return ((self.base == LINE) | single) & self.little

    def header(self) -> Longs:
        """Return how many bytes come before each line's first vertex."""
        return np.where(self.base == MULTI_LINE, _MULTI_HEADER, _LINE_HEADER)

    def take(self, which: Longs) -> _Heads:
        """Return the headers of some geometries over the same data."""
        chosen = object.__new__(_Heads)
        chosen.data = self.data
        for name in ("size", "first", "little", "base", "dimensions"):
            setattr(chosen, name, getattr(self, name)[which])
        return chosen


def _vertices(head: _Heads) -> Polylines:
    """Collect the vertices of geometries that all pass :meth:`_Heads.is_line`."""
    skip = head.header()
    payload = head.size - skip
    count = payload // (8 * head.dimensions)
    offset = np.concatenate(([0], np.cumsum(count))).astype(np.int64)
    if (head.dimensions == 2).all() and int(head.size.sum()) == len(head.data):
        keep = np.ones(len(head.data), dtype=bool)
        keep[ranges(head.first, skip)] = False
        return Polylines(head.data[keep].view("<f8").reshape(-1, 2), offset)
    xy = np.empty((int(offset[-1]), 2))
    for dimensions in np.unique(head.dimensions):
        mine = np.flatnonzero(head.dimensions == dimensions)
        inside = ranges(head.first[mine] + skip[mine], payload[mine])
        numbers = head.data[inside].view("<f8").reshape(-1, dimensions)
        xy[ranges(offset[mine], count[mine])] = numbers[:, :2]
    return Polylines(xy, offset)


def _take_apart(
    blobs: list[bytes], special: Longs, row: Longs
) -> tuple[list[bytes], Longs, list[int], list[int]]:
    """Replace geometries that are no single plain line by their lines.

    Returns the new geometries, the row of each, the rows with a part that is no line, and the
    rows without any vertex.
    """
    parts: dict[int, list[bytes]] = {}
    failed, hollow = [], []
    for i in special.tolist():
        geometry = QgsGeometry()
        geometry.fromWkb(blobs[i])
        if geometry.isNull() or geometry.isEmpty():
            hollow.append(i)
            parts[i] = []
            continue
        flat = QgsGeometry(geometry.constGet().segmentize())
        pieces = [piece.asWkb().data() for piece in flat.asGeometryCollection()]
        parts[i] = [
            piece for piece in pieces if struct.unpack_from("<I", piece, 1)[0] % 1000 == LINE
        ]
        if len(parts[i]) < len(pieces):
            failed.append(i)
    new_blobs: list[bytes] = []
    new_row: list[int] = []
    for i, blob in enumerate(blobs):
        mine = parts.get(i)
        if mine is None:
            new_blobs.append(blob)
            new_row.append(int(row[i]))
        else:
            new_blobs.extend(mine)
            new_row.extend([int(row[i])] * len(mine))
    return new_blobs, np.array(new_row, dtype=np.int64), failed, hollow
