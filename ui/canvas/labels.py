"""A municipality's name and the sign of its verdict: where there is room for them, and drawn."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from ...engine.arrays import Floats
from .signs import draw_sign

_MARKER = 15.0
"""Labels keep so many pixels off facilities."""
_LEAST_ROOM = 2.4
_NAME_OVER = 1.15
"""Names may be a little wider than their municipality."""


@dataclass(frozen=True)
class Label:
    """A sign, and the name where it fits.

    Attributes
    ----------
    at : QPointF
        The middle of both, in pixels of Qt.
    name : str
        Empty where only the sign fits.
    """

    at: QPointF
    name: str

    @classmethod
    def of(
        cls,
        name: str,
        path: QPainterPath,
        box: QRectF,
        places: Floats,
        taken: Floats,
        frame: QRectF,
    ) -> Label | None:
        """Find the best of some places (n, 2), the best of them first.

        It is in sight, inside the municipality, and off what is ``taken`` (m, 2), as far as that
        can be; ``None`` where there is no room for a sign.
        """
        radius = sign_radius()
        if path.isEmpty() or min(box.width(), box.height()) < _LEAST_ROOM * radius:
            return None
        metrics = QFontMetricsF(label_font())
        width = metrics.horizontalAdvance(name)
        shown = name if width <= _NAME_OVER * box.width() else ""
        half = (max(width, 2 * radius) / 2 if shown else radius), _height(shown) / 2
        places = places[np.isfinite(places).all(axis=1)]
        inner = frame.adjusted(half[0], half[1], -half[0], -half[1])
        seen = [QPointF(*place) for place in places.tolist() if inner.contains(QPointF(*place))]
        seen = seen or _inside(path, frame)
        if not seen:
            return None
        hidden = [_hidden(place, half, taken) for place in seen]
        return cls(seen[hidden.index(min(hidden))], shown)

    def box(self) -> QRectF:
        """Return what it covers."""
        width = QFontMetricsF(label_font()).horizontalAdvance(self.name)
        width, height = max(width, 2 * sign_radius()), _height(self.name)
        return QRectF(self.at.x() - width / 2, self.at.y() - height / 2, width, height)


def draw_label(painter: QPainter, verdict: str, label: Label) -> None:
    """Draw a sign with the name below it."""
    radius, metrics = sign_radius(), QFontMetricsF(label_font())
    top = label.at.y() - _height(label.name) / 2
    draw_sign(painter, verdict, QPointF(label.at.x(), top + radius), radius)
    if not label.name:
        return
    left = label.at.x() - metrics.horizontalAdvance(label.name) / 2
    text = QPainterPath()
    text.addText(QPointF(left, top + 2 * radius + metrics.ascent()), label_font(), label.name)
    halo = QPen(QColor(255, 255, 255, 235), 3.2)
    halo.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.strokePath(text, halo)
    painter.fillPath(text, QColor(34, 48, 60))


def label_font() -> QFont:
    """Return the font of names."""
    font = QFont()
    font.setBold(True)
    return font


def sign_radius() -> float:
    """Return the radius of signs."""
    return 0.62 * QFontMetricsF(label_font()).height()


def _height(name: str) -> float:
    return 2 * sign_radius() + (QFontMetricsF(label_font()).height() if name else 0.0)


def _hidden(place: QPointF, half: tuple[float, float], taken: Floats) -> int:
    """Return how many facilities would stand on a label."""
    with np.errstate(invalid="ignore"):
        away = np.abs(taken - (place.x(), place.y()))
        return int((away < np.array(half) + _MARKER).all(axis=1).sum())


def _inside(path: QPainterPath, frame: QRectF) -> list[QPointF]:
    """Return places in the part of an area that is in sight."""
    part = path.boundingRect().intersected(frame)
    steps = (0.5, 0.3, 0.7, 0.15, 0.85)
    places = [
        QPointF(part.x() + along * part.width(), part.y() + down * part.height())
        for down in steps
        for along in steps
    ]
    return [place for place in places if path.contains(place)]
