"""Which shape each pixel of the canvas belongs to, so that a repaint is one look-up.

Shapes are filled once for a view: a pixel belongs to the shape that holds its centre. From then on
a frame only gives each shape a colour and looks it up for every pixel, at the same price for five
cells and for a hundred thousand.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...engine.arrays import Array, Floats, Ints, Longs, ranges
from .shapes import Shapes


@dataclass(frozen=True)
class ZoneRaster:
    """The shapes of a view.

    Attributes
    ----------
    index : ndarray of int64 (height, width)
        The shape of each pixel plus one; 0 where there is none.
    boxes : ndarray of int32 (N, 4)
        Left, top, right and bottom of each shape's pixels, right and bottom exclusive; all zero
        for shapes out of sight.
    """

    index: Longs
    boxes: Ints

    def look_up(self, values: Array, out: Array, window: tuple[int, int, int, int]) -> None:
        """Write each pixel's value within a window: left, top, right, bottom.

        ``values`` (N + 1,) begins with the value of pixels without a shape.
        """
        left, top, right, bottom = window
        part = self.index[top:bottom, left:right]
        np.take(values, part, out=out[top:bottom, left:right], mode="clip")

    def window(self, shapes: Array) -> tuple[int, int, int, int]:
        """Return the box around some shapes, by number or by mark; empty if out of sight."""
        boxes = self.boxes[shapes]
        boxes = boxes[boxes[:, 2] > boxes[:, 0]]
        if not len(boxes):
            return 0, 0, 0, 0
        left, top = boxes[:, :2].min(axis=0).tolist()
        right, bottom = boxes[:, 2:].max(axis=0).tolist()
        return left, top, right, bottom

    @property
    def everything(self) -> tuple[int, int, int, int]:
        """The window of the whole view."""
        height, width = self.index.shape
        return 0, 0, width, height

    @classmethod
    def of(cls, shapes: Shapes, width: int, height: int, radius: float = 3.0) -> ZoneRaster:
        """Fill shapes whose vertices are in pixels.

        Where shapes overlap the last one wins; one too small for any pixel's centre gets the
        nearest pixel that is free. Points become discs of a radius in pixels. Shapes with a
        vertex that is no number are left out.
        """
        index = np.zeros((height, width), dtype=np.int64)
        boxes = np.zeros((shapes.count, 4), dtype=np.int32)
        if not shapes.count or not len(shapes.xy):
            return cls(index, boxes)
        bounds = shapes.bounds()
        with np.errstate(invalid="ignore"):
            seen = (
                (bounds[:, 0] < width + radius)
                & (bounds[:, 1] < height + radius)
                & (bounds[:, 2] > -radius)
                & (bounds[:, 3] > -radius)
            )
        # A least of numbers and no numbers is no number, so such shapes are not seen.
        rings = np.flatnonzero(seen[shapes.owner])
        sizes = shapes.sizes[rings]
        areas, dots = rings[sizes > 1], rings[sizes == 1]
        _specks(index, boxes, bounds, np.unique(shapes.owner[areas]))
        _paint(index, boxes, *_area_spans(shapes, areas, width, height))
        _paint(index, boxes, *_dot_spans(shapes, dots, radius, width, height))
        return cls(index, boxes)


def _area_spans(
    shapes: Shapes, rings: Longs, width: int, height: int
) -> tuple[Longs, Longs, Longs, Longs]:
    """Return owner, row, first and last column (exclusive) of the runs inside polygons."""
    count = shapes.sizes[rings] - 1
    tail = ranges(shapes.start[rings], count)
    owner = np.repeat(shapes.owner[rings], count)
    x0, y0 = shapes.xy[tail].T
    x1, y1 = shapes.xy[tail + 1].T
    top = np.clip(np.ceil(np.minimum(y0, y1) - 0.5), 0, height).astype(np.int64)
    bottom = np.clip(np.ceil(np.maximum(y0, y1) - 0.5), 0, height).astype(np.int64)
    crossing = np.flatnonzero(bottom > top)
    rows = (bottom - top)[crossing]
    row = ranges(top[crossing], rows)
    slope = (x1[crossing] - x0[crossing]) / (y1[crossing] - y0[crossing])
    x = np.repeat(x0[crossing] - y0[crossing] * slope, rows) + np.repeat(slope, rows) * (row + 0.5)
    column = np.clip(np.ceil(x - 0.5), 0, width).astype(np.int64)
    # Owner, row and column in one integer: sorted, each pair of neighbours is a run inside.
    key = (np.repeat(owner[crossing], rows) * height + row) * (width + 1) + column
    key.sort()
    line, column = np.divmod(key, width + 1)
    inside = np.flatnonzero(column[1::2] > column[0::2]) * 2
    owner, row = np.divmod(line[inside], height)
    return owner, row, column[inside], column[inside + 1]


def _dot_spans(
    shapes: Shapes, rings: Longs, radius: float, width: int, height: int
) -> tuple[Longs, Longs, Longs, Longs]:
    """Return owner, row, first and last column of the runs inside discs."""
    rings = rings[np.argsort(shapes.owner[rings], kind="stable")]
    reach = np.arange(-int(radius), int(radius) + 1)
    half = np.sqrt(np.maximum((radius + 0.25) ** 2 - reach**2, 0.0)).astype(np.int64)
    xy = np.floor(shapes.xy[shapes.start[rings]]).astype(np.int64)
    row = (xy[:, 1:] + reach).ravel()
    first = np.clip((xy[:, :1] - half).ravel(), 0, width)
    last = np.clip((xy[:, :1] + half + 1).ravel(), 0, width)
    owner = np.repeat(shapes.owner[rings], len(reach))
    keep = (row >= 0) & (row < height) & (last > first)
    return owner[keep], row[keep], first[keep], last[keep]


def _specks(index: Longs, boxes: Ints, bounds: Floats, shapes: Longs) -> None:
    """Give each shape one pixel; what larger ones need is painted over it."""
    height, width = index.shape
    middle = np.floor((bounds[shapes, :2] + bounds[shapes, 2:]) / 2).astype(np.int64)
    column, row = middle.T
    inside = (column >= 0) & (column < width) & (row >= 0) & (row < height)
    shapes, column, row = shapes[inside], column[inside], row[inside]
    small = ((bounds[shapes, 2:] - bounds[shapes, :2]) < 2).any(axis=1)
    shapes, column, row = shapes[small], column[small], row[small]
    index[row, column] = shapes + 1
    boxes[shapes] = np.stack([column, row, column + 1, row + 1], axis=1)


def _paint(index: Longs, boxes: Ints, owner: Longs, row: Longs, first: Longs, last: Longs) -> None:
    """Write runs, which are in order of their owners, and widen the owners' boxes."""
    if not len(owner):
        return
    length = last - first
    index.ravel()[ranges(row * index.shape[1] + first, length)] = np.repeat(owner + 1, length)
    begin = np.flatnonzero(np.diff(owner, prepend=-1))
    mine = owner[begin]
    low = np.stack([np.minimum.reduceat(first, begin), np.minimum.reduceat(row, begin)], axis=1)
    high = np.stack([np.maximum.reduceat(last, begin), np.maximum.reduceat(row, begin) + 1], axis=1)
    fresh = boxes[mine, 2] == 0
    boxes[mine, :2] = np.where(fresh[:, None], low, np.minimum(boxes[mine, :2], low))
    boxes[mine, 2:] = np.maximum(boxes[mine, 2:], high)
