"""Demand cells in colours: minutes, or change against the baseline."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtGui import QImage, QPainter

from ...engine.arrays import Array
from ..colours import (
    CHANGE_COLOURS,
    CUT_OFF,
    MINUTE_COLOURS,
    REACHED_NOW,
    change_classes,
    colour,
    minute_classes,
)
from ..frame import Frame
from ..look import CHANGE, MINUTES
from .item import CELLS, CanvasItem, draw_image, image_over, premultiplied
from .view import View
from .zoneraster import ZoneRaster

OPACITY = 0.78


def _table(codes: Sequence[str]) -> Array:
    """Return the colours of classes as images hold them, uint32."""
    colours = [colour(code) for code in codes]
    return np.array(
        [premultiplied(c.red(), c.green(), c.blue(), OPACITY * c.alphaF()) for c in colours],
        dtype=np.uint32,
    )


_TABLES = {
    MINUTES: _table(MINUTE_COLOURS),
    CHANGE: _table([*CHANGE_COLOURS, CUT_OFF, REACHED_NOW]),
}


def classes(frame: Frame) -> Array | None:
    """Return the class of each cell (D,) for the tint that is looked at; ``None`` for no tint."""
    ms, before = frame.ms, frame.baseline_ms
    if ms is None:
        return None
    if frame.look.tint == MINUTES:
        return minute_classes(ms)
    if frame.look.tint == CHANGE and before is not None and len(before) == len(ms):
        return change_classes(before, ms)
    return None


class CellTint(CanvasItem):
    """All demand cells, each in the colour of its class."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas, CELLS)
        self._raster: ZoneRaster | None = None
        self._pixels = np.zeros((1, 1), dtype=np.uint32)
        self._image: QImage | None = None
        self._drawn: View | None = None
        self._classes: Array | None = None
        self._tint = ""

    def place(self, raster: ZoneRaster | None, view: View) -> None:
        """Draw another view's pixels; ``None`` hides the cells until they are known."""
        self._raster, self._drawn = raster, view
        shape = (1, 1) if raster is None else raster.index.shape
        if self._pixels.shape != shape:
            self._image = None
            self._pixels = np.zeros(shape, dtype=np.uint32)
        if raster is None:
            self._image = None
        elif self._classes is not None:
            self._look_up(raster.everything)
        self.set_view(view)

    def tint(self, found: Array | None, tint: str) -> None:
        """Give each cell the colour of its class; only cells of another class are repainted."""
        before, self._classes = self._classes, found
        same_tint, self._tint = tint == self._tint, tint
        if found is None:
            if before is not None:
                self._image = None
                self.update()
            return
        if self._raster is None or self._drawn is None:
            return
        if before is None or not same_tint or len(before) != len(found) or self._image is None:
            box = self._raster.everything
        else:
            box = self._raster.window(found != before)
        if box[2] > box[0]:
            self._look_up(box)
            self.repaint_box(box, self._drawn.ratio)

    def _look_up(self, box: tuple[int, int, int, int]) -> None:
        assert self._raster is not None
        assert self._classes is not None
        if len(self._classes) + 1 < len(self._raster.boxes):
            return
        colours = np.zeros(len(self._classes) + 1, dtype=np.uint32)
        np.take(_TABLES[self._tint], self._classes, out=colours[1:])
        self._raster.look_up(colours, self._pixels, box)
        if self._image is None:
            self._image = image_over(self._pixels)

    def paint(self, painter: QPainter, option: Any = None, widget: Any = None) -> None:
        """Draw the image, moved to where its cells are by now."""
        if self._image is None or self._view is None or self._drawn is None:
            return
        if self._drawn != self._view:
            painter.setTransform(self._drawn.to(self._view), True)
        draw_image(painter, self._image, (0.0, 0.0), self._drawn.ratio)
