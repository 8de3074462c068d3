"""The facility under the mouse: where it is held, where it meets the road, where it stood."""

from __future__ import annotations

from typing import Any

from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPen

from ...planning.tiers import Tier
from ..icons import tier_pixmap
from .item import DRAGGED, CanvasItem

_GHOST, _FAINT = 0.92, 0.38
_DOT = 4.5
_ROOM = 30.0


class DragMarker(CanvasItem):
    """The ghost of a facility, the dot on the road with the way to it, and its old place."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas, DRAGGED)
        self._tier: Tier | None = None
        self._size = 0
        self._at = QPointF()
        self._road: QPointF | None = None
        self._origin: QPointF | None = None

    def hold(
        self, tier: Tier, size: int, at: QPointF, road: QPointF | None, origin: QPointF | None
    ) -> None:
        """Show a facility at a place, all in pixels of Qt."""
        before = self._extent()
        self._tier, self._size = tier, size
        self._at, self._road, self._origin = QPointF(at), road, origin
        self.update(before)
        self.update(self._extent())

    def let_go(self) -> None:
        """Show nothing."""
        if self._tier is not None:
            self.update(self._extent())
            self._tier = None

    def _extent(self) -> QRectF:
        """Return all that is drawn."""
        if self._tier is None:
            return QRectF()
        # Not empty: an empty rectangle is passed over when others are united with it.
        result = QRectF(self._at, self._at).adjusted(0, 0, 0.1, 0.1)
        for place in (self._road, self._origin):
            if place is not None:
                result = result.united(QRectF(place, place).adjusted(0, 0, 0.1, 0.1))
        return result.adjusted(-_ROOM, -_ROOM, _ROOM, _ROOM)

    def paint(self, painter: QPainter, option: Any = None, widget: Any = None) -> None:
        """Draw it."""
        if self._tier is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ratio = self._view.ratio if self._view is not None else 1.0
        tint = QColor(self._tier.colour)
        if self._origin is not None:
            self._line(painter, self._origin, self._at, QColor(52, 64, 74, 150), 1.4)
            self._sign(painter, self._origin, self._size, _FAINT, ratio)
        if self._road is not None:
            self._line(painter, self._at, self._road, tint.darker(120), 2.2)
            painter.setPen(QPen(QColor(255, 255, 255), 2.0))
            painter.setBrush(tint.darker(120))
            painter.drawEllipse(self._road, _DOT, _DOT)
        # Lifted off the map: larger than the others, with a shadow below.
        size = round(1.2 * self._size)
        painter.setPen(Qt.PenStyle.NoPen)
        for spread in (3.0, 1.5):
            painter.setBrush(QColor(0, 0, 0, 34))
            painter.drawEllipse(self._at + QPointF(0, 2.5), size / 2 + spread, size / 2 + spread)
        self._sign(painter, self._at, size, _GHOST, ratio)

    def _sign(
        self, painter: QPainter, at: QPointF, size: int, opacity: float, ratio: float
    ) -> None:
        assert self._tier is not None
        painter.setOpacity(opacity)
        painter.drawPixmap(at - QPointF(size / 2, size / 2), tier_pixmap(self._tier, size, ratio))
        painter.setOpacity(1.0)

    @staticmethod
    def _line(
        painter: QPainter, start: QPointF, end: QPointF, colour: QColor, width: float
    ) -> None:
        casing = QPen(QColor(255, 255, 255, 190), width + 2.0)
        casing.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(casing)
        painter.drawLine(start, end)
        pen = QPen(colour, width)
        pen.setDashPattern([3.0, 2.4])
        painter.setPen(pen)
        painter.drawLine(start, end)
