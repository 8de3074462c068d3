"""Rounded boxes of text over the map, which stay within the canvas."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath

from ..icons import dark_ground
from .item import LABELS, CanvasItem
from .words import BETTER, MUTED, NORMAL, TITLE, WORSE, Line

_LIGHT = {
    TITLE: "#18242e",
    NORMAL: "#22303c",
    MUTED: "#5b6873",
    BETTER: "#1f5c9e",
    WORSE: "#a84a06",
}
_DARK = {
    TITLE: "#ffffff",
    NORMAL: "#e6ebef",
    MUTED: "#aab5be",
    BETTER: "#8ec1f0",
    WORSE: "#ffae6b",
}
_GAP = 18.0


class TextBox(CanvasItem):
    """A box beside a place, on whichever side there is room."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas, LABELS)
        self._lines: tuple[Line, ...] = ()
        self._at = QPointF()
        self._size = 0.0, 0.0
        self._box = QRectF()

    @property
    def lines(self) -> tuple[Line, ...]:
        """What is written."""
        return self._lines

    @property
    def box(self) -> QRectF:
        """Where the box is, in pixels of Qt."""
        return self._box

    def write(self, lines: Sequence[Line], at: QPointF | None) -> None:
        """Write lines beside a place in pixels of Qt; no lines or no place hide the box."""
        before = self._box
        if at is None or not lines:
            self._lines, self._box = (), QRectF()
        else:
            if tuple(lines) != self._lines:
                self._lines = tuple(lines)
                self._measure()
            self._at = QPointF(at)
            self._box = self._placed()
        for box in (before, self._box):
            if not box.isEmpty():
                self.update(box.adjusted(-6, -6, 6, 8))

    def _measure(self) -> None:
        width = height = 0.0
        for line in self._lines:
            metrics = QFontMetricsF(_font(line.tone))
            width = max(width, metrics.horizontalAdvance(line.text))
            height += metrics.height()
        pad = self._pad()
        self._size = width + 2 * pad, height + 1.5 * pad

    @staticmethod
    def _pad() -> float:
        return 0.6 * QFontMetricsF(_font(NORMAL)).height()

    def _placed(self) -> QRectF:
        """Return the box right of and below the place, or on the side where there is room."""
        (width, height), room, at = self._size, self.boundingRect(), self._at
        x = at.x() + _GAP
        if x + width > room.right() - 4:
            x = at.x() - _GAP - width
        y = at.y() + _GAP
        if y + height > room.bottom() - 4:
            y = at.y() - _GAP - height
        x = max(4.0, min(x, room.right() - width - 4))
        y = max(4.0, min(y, room.bottom() - height - 4))
        return QRectF(round(x), round(y), width, height)

    def paint(self, painter: QPainter, option: Any = None, widget: Any = None) -> None:
        """Draw the box, its shadow and the lines."""
        if not self._lines:
            return
        dark = dark_ground()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        corner = 6.0
        for spread, alpha in ((3.0, 16), (2.0, 22), (1.0, 30)):
            shadow = QPainterPath()
            rect = self._box.adjusted(-spread, -spread + 1.5, spread, spread + 1.5)
            shadow.addRoundedRect(rect, corner + spread, corner + spread)
            painter.fillPath(shadow, QColor(0, 0, 0, alpha))
        painter.setBrush(QColor(34, 42, 49, 244) if dark else QColor(255, 255, 255, 246))
        painter.drawRoundedRect(self._box, corner, corner)
        tones, pad = _DARK if dark else _LIGHT, self._pad()
        y = self._box.top() + 0.75 * pad
        for line in self._lines:
            font = _font(line.tone)
            metrics = QFontMetricsF(font)
            painter.setFont(font)
            painter.setPen(QColor(tones[line.tone]))
            painter.drawText(QPointF(self._box.left() + pad, y + metrics.ascent()), line.text)
            y += metrics.height()


def _font(tone: str) -> QFont:
    font = QFont()
    if tone == TITLE:
        font.setBold(True)
    return font
