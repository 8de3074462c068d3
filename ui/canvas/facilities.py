"""All facilities as signs of their tier, the selected one ringed, the closed ones hollow."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPalette, QPen, QPixmap

from ...engine.arrays import Floats
from ...planning.tiers import Tier
from ..icons import pixmap, tier_pixmap
from .item import FACILITIES, CanvasItem
from .names import MOST, draw_names
from .view import View

GENERIC = Tier("", {}, 0)
SIZE_SMALL, SIZE_LARGE = 20, 28
"""Widths of the signs of the lowest and the highest tier, in pixels of Qt."""
SELECTED = QColor("#f2b705")
_ROOM = 28.0
_MANY = 400
_MANY_SCALE = 0.6


@dataclass(frozen=True)
class Marker:
    """How a facility is shown."""

    tier: Tier
    closed: bool
    locked: bool
    name: str = ""

    def size(self, levels: tuple[int, int]) -> int:
        """Return its width, by the lowest and the highest level of all tiers."""
        low, high = levels
        share = (self.tier.level - low) / (high - low) if high > low else 0.5
        return round(SIZE_SMALL + min(1.0, max(0.0, share)) * (SIZE_LARGE - SIZE_SMALL))


class Facilities(CanvasItem):
    """Every facility but the one under the mouse.

    Attributes
    ----------
    key : object
        What the facilities were drawn from, for whoever wants to know whether they are the same.
    """

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas, FACILITIES)
        self._markers: tuple[Marker, ...] = ()
        self.key: object = None
        self._at: Floats = np.empty((0, 2))
        self._levels = 0, 1
        self._taken: list[QRectF] = []
        self._selected = self._hovered = self._hidden = -1
        self._signs: dict[tuple[str, bool, int, float], QPixmap] = {}
        self._cache: QPixmap | None = None

    def set_view(self, view: View) -> None:
        """Draw for another view from now on."""
        self._cache = None
        super().set_view(view)

    def show_facilities(
        self,
        markers: Sequence[Marker],
        at: Floats,
        levels: tuple[int, int],
        taken: Sequence[QRectF] = (),
    ) -> None:
        """Show facilities at places (F, 2) in pixels of Qt, NaN where the map has none.

        Their names keep off what is ``taken``.
        """
        same = (
            self._taken == list(taken)
            and tuple(markers) == self._markers
            and levels == self._levels
            and np.array_equal(at, self._at, equal_nan=True)
        )
        if not same:
            if levels != self._levels or [m.tier for m in markers] != [
                m.tier for m in self._markers
            ]:
                self._signs.clear()
            self._markers, self._at, self._levels = tuple(markers), at, levels
            self._taken = list(taken)
            self._cache = None
            self.update()

    def mark(self, selected: int = -1, hovered: int = -1, hidden: int = -1) -> None:
        """Ring the selected and the hovered facility, and hide the one under the mouse."""
        before = {self._selected, self._hovered, self._hidden}
        if (selected, hovered, hidden) == (self._selected, self._hovered, self._hidden):
            return
        if hidden != self._hidden:
            self._cache = None
        self._selected, self._hovered, self._hidden = selected, hovered, hidden
        for row in before | {selected, hovered, hidden}:
            if 0 <= row < len(self._at) and np.isfinite(self._at[row]).all():
                x, y = self._at[row].tolist()
                self.update(QRectF(x - _ROOM, y - _ROOM, 2 * _ROOM, 2 * _ROOM))

    def paint(self, painter: QPainter, option: Any = None, widget: Any = None) -> None:
        """Draw the signs, and those that are ringed once more on top."""
        if not len(self._at) or self._view is None:
            return
        if self._cache is None:
            self._cache = self._drawn(self._view)
        painter.drawPixmap(QPointF(0, 0), self._cache)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for row in dict.fromkeys((self._hovered, self._selected)):
            if 0 <= row < len(self._at) and row != self._hidden:
                at = QPointF(*self._at[row].tolist())
                radius = self._size(row) / 2 + 3
                draw_ring(painter, at, radius, row == self._selected)
                self._sign(painter, row, self._view.ratio)

    def _drawn(self, view: View) -> QPixmap:
        """Draw the signs in sight, lower tiers first."""
        cache = QPixmap(view.width, view.height)
        cache.setDevicePixelRatio(view.ratio)
        cache.fill(Qt.GlobalColor.transparent)
        room = self.boundingRect().adjusted(-_ROOM, -_ROOM, _ROOM, _ROOM)
        with np.errstate(invalid="ignore"):
            x, y = self._at.T
            seen = (x > room.left()) & (x < room.right()) & (y > room.top()) & (y < room.bottom())
        rows = np.flatnonzero(seen).tolist()
        rows.sort(key=lambda row: self._markers[row].tier.level)
        painter = QPainter(cache)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for row in rows:
            if row != self._hidden:
                self._sign(painter, row, view.ratio)
        shown = [row for row in reversed(rows) if row != self._hidden]
        if len(shown) <= MOST:
            draw_names(
                painter,
                [self._markers[row].name for row in shown],
                [QPointF(*self._at[row].tolist()) for row in shown],
                [self._size(row) for row in shown],
                self.boundingRect(),
                self._taken,
            )
        painter.end()
        return cache

    def _size(self, row: int) -> int:
        scale = 1.0 if len(self._at) < _MANY else _MANY_SCALE
        return round(scale * self._markers[row].size(self._levels))

    def _sign(self, painter: QPainter, row: int, ratio: float) -> None:
        marker, size = self._markers[row], self._size(row)
        at = QPointF(*self._at[row].tolist())
        # Qt's own cache of pixmaps is asked by text, which is slow for thousands.
        key = marker.tier.id, marker.closed, size, ratio
        if key not in self._signs:
            self._signs[key] = tier_pixmap(marker.tier, size, ratio, closed=marker.closed)
        painter.drawPixmap(at - QPointF(size / 2, size / 2), self._signs[key])
        if marker.locked:
            draw_lock(painter, at + QPointF(size / 2 - 4, -size / 2 - 5), ratio)


def draw_ring(painter: QPainter, at: QPointF, radius: float, selected: bool) -> None:
    """Draw the ring of a facility that is selected or under the mouse."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(20, 28, 36, 200), 4.6))
    painter.drawEllipse(at, radius, radius)
    painter.setPen(QPen(SELECTED if selected else QColor(255, 255, 255), 2.6))
    painter.drawEllipse(at, radius, radius)


def draw_lock(painter: QPainter, corner: QPointF, ratio: float) -> None:
    """Draw a small padlock on a white disc."""
    painter.setPen(QPen(QColor(67, 82, 95), 0.8))
    painter.setBrush(QColor(255, 255, 255))
    painter.drawEllipse(corner + QPointF(6.5, 6.5), 7.5, 7.5)
    painter.drawPixmap(
        corner + QPointF(0.5, 0.5), pixmap("lock", 12, ratio, QPalette(QColor(255, 255, 255)))
    )
