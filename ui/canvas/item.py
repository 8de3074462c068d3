"""What the canvas items of a study have in common: they are drawn in pixels of the canvas."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.gui import QgsMapCanvas, QgsMapCanvasItem
from qgis.PyQt.QtCore import QRectF
from qgis.PyQt.QtGui import QImage, QPainter

from ...engine.arrays import Array
from .view import View

(BELOW, CELLS, CATCHMENT, BORDERS, MARKS, FACILITIES, DRAGGED, LABELS) = range(1, 9)
"""What lies over what."""

_MARGIN = 2.0


class CanvasItem(QgsMapCanvasItem):
    """An item as large as the canvas, which repaints only what it is told to.

    Parameters
    ----------
    canvas : QgsMapCanvas
        Owns the item.
    level : int
        What lies over what.
    """

    def __init__(self, canvas: QgsMapCanvas, level: int) -> None:
        super().__init__(canvas)
        self.setZValue(level)
        self._rect = QRectF(0, 0, canvas.width(), canvas.height())
        self._view: View | None = None

    def boundingRect(self) -> QRectF:  # noqa: N802
        """Return the canvas."""
        return self._rect

    def updatePosition(self) -> None:  # noqa: N802
        """Stay: items are moved by what they draw, once it is known where that is."""

    def set_view(self, view: View) -> None:
        """Draw for another view from now on."""
        width, height = view.size
        rect = QRectF(0, 0, width, height)
        if rect != self._rect:
            self.prepareGeometryChange()
            self._rect = rect
        self._view = view
        self.update()

    def repaint_box(self, box: tuple[int, int, int, int], ratio: float) -> None:
        """Repaint a box of pixels of the screen: left, top, right, bottom."""
        left, top, right, bottom = box
        if right > left:
            rect = QRectF(left / ratio, top / ratio, (right - left) / ratio, (bottom - top) / ratio)
            self.update(rect.adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN))

    def paint(self, painter: QPainter, option: Any = None, widget: Any = None) -> None:
        """Draw nothing; for items to replace."""


def image_over(pixels: Array) -> QImage:
    """Return an image that shows an array's colours (height, width) uint32, and its changes.

    The array must live as long as the image. The image is in pixels of the screen and must stay
    so: to set its device pixel ratio would copy it, and later changes would not show.
    """
    height, width = pixels.shape
    return QImage(pixels.data, width, height, 4 * width, QImage.Format.Format_ARGB32_Premultiplied)


def draw_image(painter: QPainter, image: QImage, at: tuple[float, float], ratio: float) -> None:
    """Draw such an image at a pixel of Qt."""
    painter.drawImage(QRectF(*at, image.width() / ratio, image.height() / ratio), image)


def premultiplied(red: int, green: int, blue: int, alpha: float) -> int:
    """Return a colour as images hold it; alpha from 0 to 1."""
    parts = (round(255 * alpha), *(round(part * alpha) for part in (red, green, blue)))
    return int(np.uint32(parts[0] << 24 | parts[1] << 16 | parts[2] << 8 | parts[3]))
