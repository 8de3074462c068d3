"""Many polygons and points as flat arrays of vertices, ready to be moved and drawn together."""

from __future__ import annotations

import struct
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np
from qgis.core import QgsGeometry

from ...engine.arrays import Floats, Longs

_POINT, _POLYGON, _MULTI_POLYGON = 1, 3, 6
_RING_HEADER = 13
_ONE_RING = struct.pack("<BII", 1, _POLYGON, 1)
_ONE_POINT = struct.pack("<BI", 1, _POINT)
_POINT_SIZE = 21


@dataclass(frozen=True)
class Shapes:
    """N polygons, with parts and holes, or points.

    Attributes
    ----------
    xy : ndarray of float64 (V, 2)
        The vertices of all rings; rings are closed. A point is a ring of one vertex.
    start : ndarray of int64 (R + 1,)
        Where each ring begins, and the end.
    owner : ndarray of int64 (R,)
        The shape that each ring belongs to.
    count : int
        N.
    """

    xy: Floats
    start: Longs
    owner: Longs
    count: int

    @classmethod
    def of(cls, geometries: Iterable[QgsGeometry]) -> Shapes:
        """Take over geometries; what is neither polygon nor point is drawn as its centroid."""
        return cls.of_wkb([bytes(geometry.asWkb()) for geometry in geometries])

    @classmethod
    def of_wkb(cls, blobs: list[bytes]) -> Shapes:
        """Take over geometries by their binary form."""
        # Cells are squares almost always: their vertices are read in one go.
        plain = [i for i, blob in enumerate(blobs) if blob.startswith(_ONE_RING)]
        dots = [
            i for i, b in enumerate(blobs) if b.startswith(_ONE_POINT) and len(b) == _POINT_SIZE
        ]
        known = {*plain, *dots}
        parts = [
            np.frombuffer(b"".join([blobs[i][_RING_HEADER:] for i in plain]), "<f8"),
            np.frombuffer(b"".join([blobs[i][-16:] for i in dots]), "<f8"),
        ]
        sizes = [(len(blobs[i]) - _RING_HEADER) // 16 for i in plain] + [1] * len(dots)
        owners = [*plain, *dots]
        for i in range(len(blobs)) if len(known) < len(blobs) else ():
            for ring in _rings(blobs[i]) if i not in known else ():
                parts.append(ring)
                sizes.append(len(ring) // 2)
                owners.append(i)
        xy = np.concatenate(parts).reshape(-1, 2)
        start = np.concatenate(([0], np.cumsum(sizes))).astype(np.int64)
        return cls(xy, start, np.array(owners, dtype=np.int64), len(blobs))

    @property
    def sizes(self) -> Longs:
        """How many vertices each ring has, (R,)."""
        return np.diff(self.start)

    def at(self, xy: Floats) -> Shapes:
        """Return the same shapes with their vertices elsewhere."""
        return Shapes(xy, self.start, self.owner, self.count)

    def bounds(self) -> Floats:
        """Return west, south, east and north of each shape, (N, 4).

        NaN without vertices, or where one is no number.
        """
        result = np.full((self.count, 4), np.nan)
        rings = np.flatnonzero(self.sizes > 0)
        if len(rings):
            first, owner = self.start[rings], self.owner[rings]
            low = np.minimum.reduceat(self.xy, first, axis=0)
            high = np.maximum.reduceat(self.xy, first, axis=0)
            result[owner] = np.concatenate([low, high], axis=1)
            if len(np.unique(owner)) < len(owner):
                for column, values in enumerate((*low.T, *high.T)):
                    (np.minimum if column < 2 else np.maximum).at(result[:, column], owner, values)
        return result

    def rings(self, shape: int) -> Iterator[Floats]:
        """Yield the rings of a shape, each (v, 2)."""
        for ring in np.flatnonzero(self.owner == shape).tolist():
            yield self.xy[self.start[ring] : self.start[ring + 1]]


def _rings(blob: bytes) -> Iterator[Floats]:
    """Yield the rings of any geometry, each flat (2v,)."""
    if not blob:
        return
    kind = struct.unpack_from("<I", blob, 1)[0] if blob[0] == 1 else 0
    if kind not in (_POLYGON, _MULTI_POLYGON):
        plain = _plain(blob)
        if plain is None:
            return
        blob = plain
        kind = struct.unpack_from("<I", blob, 1)[0]
        if kind == _POINT:
            yield np.frombuffer(blob[-16:], "<f8")
            return
    at, polygons = 5, 1
    if kind == _MULTI_POLYGON:
        polygons, at = struct.unpack_from("<I", blob, 5)[0], 9
    for _ in range(polygons):
        if kind == _MULTI_POLYGON:
            at += 5
        (n_rings,) = struct.unpack_from("<I", blob, at)
        at += 4
        for _ in range(n_rings):
            (size,) = struct.unpack_from("<I", blob, at)
            at += 4
            yield np.frombuffer(blob, "<f8", 2 * size, at)
            at += 16 * size


def _plain(blob: bytes) -> bytes | None:
    """Return a plain polygon or point of a geometry with curves, heights or of another kind."""
    geometry = QgsGeometry()
    geometry.fromWkb(blob)
    if geometry.isNull() or geometry.isEmpty():
        return None
    flat = QgsGeometry(geometry.constGet().segmentize())
    flat.get().dropZValue()
    flat.get().dropMValue()
    plain = bytes(flat.asWkb())
    if struct.unpack_from("<I", plain, 1)[0] in (_POINT, _POLYGON, _MULTI_POLYGON):
        return plain
    centre = flat.centroid()
    return None if centre.isNull() or centre.isEmpty() else bytes(centre.asWkb())
