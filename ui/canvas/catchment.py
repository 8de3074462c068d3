"""The catchment of one facility: its cells lightly filled, and an outline around them."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtGui import QColor, QImage, QPainter

from ...engine.arrays import Array, Bools
from .item import CATCHMENT, CanvasItem, draw_image, image_over, premultiplied
from .view import View
from .zoneraster import ZoneRaster

_FILL = 0.14
_LINE_PX, _CASING_PX = 2.0, 1.3
_BRIDGED_CELLS = 0.75
"""Gaps up to twice this many cells, where nobody lives, do not break the outline."""
_MOST_BRIDGED_PX = 20


class Catchment(CanvasItem):
    """The cells that one facility serves."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas, CATCHMENT)
        self._raster: ZoneRaster | None = None
        self._drawn: View | None = None
        self._mine: Bools | None = None
        self._colour = QColor()
        self._box = 0, 0, 0, 0
        self._pixels: Array | None = None
        self._image: QImage | None = None

    def place(self, raster: ZoneRaster | None, view: View) -> None:
        """Draw another view's pixels."""
        self._raster, self._drawn = raster, view
        self._draw()
        self.set_view(view)

    def show_cells(self, mine: Bools | None, colour: QColor) -> None:
        """Show which cells (D,) are served, or ``None``; nothing is done if they are the same."""
        same = (
            (mine is None and self._mine is None)
            or (mine is not None and self._mine is not None and np.array_equal(mine, self._mine))
        ) and colour == self._colour
        if same:
            return
        before = self._box
        self._mine, self._colour = mine, QColor(colour)
        self._draw()
        if self._drawn is not None:
            for box in (before, self._box):
                self.repaint_box(box, self._drawn.ratio)

    def _draw(self) -> None:
        """Make the image anew."""
        self._image, self._box = None, (0, 0, 0, 0)
        raster, view, mine = self._raster, self._drawn, self._mine
        if raster is None or view is None or mine is None or len(mine) != len(raster.boxes):
            return
        left, top, right, bottom = raster.window(mine)
        if right <= left:
            return
        reach = _reach(raster, mine)
        pad = reach + int(4 * view.ratio)
        width, height = raster.everything[2:]
        box = (
            max(0, left - pad),
            max(0, top - pad),
            min(width, right + pad),
            min(height, bottom + pad),
        )
        index = raster.index[box[1] : box[3], box[0] : box[2]]
        marks = np.concatenate(([False], mine))
        cells = np.take(marks, index, mode="clip")
        area = cells | (closed(cells, reach) & (index == 0)) if reach else cells
        line = grown(area, round(_LINE_PX * view.ratio / 2)) & ~shrunk(
            area, max(1, round(_LINE_PX * view.ratio / 2))
        )
        casing = grown(line, max(1, round(_CASING_PX * view.ratio))) & ~line
        red, green, blue = self._colour.red(), self._colour.green(), self._colour.blue()
        pixels = np.zeros(area.shape, dtype=np.uint32)
        pixels[area] = premultiplied(red, green, blue, _FILL)
        pixels[casing] = premultiplied(255, 255, 255, 0.85)
        pixels[line] = premultiplied(red, green, blue, 1.0)
        self._pixels, self._box = pixels, box
        self._image = image_over(pixels)

    def paint(self, painter: QPainter, option: Any = None, widget: Any = None) -> None:
        """Draw the image, moved to where its cells are by now."""
        if self._image is None or self._view is None or self._drawn is None:
            return
        if self._drawn != self._view:
            painter.setTransform(self._drawn.to(self._view), True)
        ratio = self._drawn.ratio
        draw_image(painter, self._image, (self._box[0] / ratio, self._box[1] / ratio), ratio)


def _reach(raster: ZoneRaster, mine: Bools) -> int:
    """Return how many pixels the outline may reach over a gap."""
    boxes = raster.boxes[mine]
    widths = (boxes[:, 2] - boxes[:, 0])[boxes[:, 2] > boxes[:, 0]]
    return int(min(_MOST_BRIDGED_PX, round(_BRIDGED_CELLS * float(np.median(widths)))))


def grown(mask: Bools, reach: int) -> Bools:
    """Return a mask widened by so many pixels, in a square."""
    result = mask.copy()
    for axis in (0, 1):
        done = 0
        while done < reach:
            # Each round widens by as much as was reached before, so a few rounds go far.
            step = min(2 * done + 1, reach - done)
            lower, upper = np.moveaxis(result, axis, 0), np.moveaxis(result.copy(), axis, 0)
            if step < len(lower):
                lower[step:] |= upper[:-step]
                lower[:-step] |= upper[step:]
            done += step
    return result


def shrunk(mask: Bools, reach: int) -> Bools:
    """Return a mask narrowed by so many pixels; it goes on beyond the edges of the picture."""
    return ~grown(~mask, reach)


def closed(mask: Bools, reach: int) -> Bools:
    """Return a mask whose gaps up to twice the reach are filled."""
    return shrunk(grown(mask, reach), reach)
