"""Names of facilities beside their signs, where there is room for them."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

MOST = 60
"""With more facilities in sight than this, names would be noise."""
_GAP = 3.0
_SMALLER = 0.92
_INK, _HALO = QColor(34, 48, 60), QColor(255, 255, 255, 225)


def draw_names(
    painter: QPainter,
    names: Sequence[str],
    places: Sequence[QPointF],
    sizes: Sequence[float],
    frame: QRectF,
    taken: Sequence[QRectF] = (),
) -> None:
    """Draw names right of their signs, or left, below or above; those without room are left out.

    Parameters
    ----------
    painter : QPainter
    names : sequence of str
        The most important first: it gets its place before others.
    places : sequence of QPointF
        Middles of the signs, in pixels of Qt.
    sizes : sequence of float
        Widths of the signs.
    frame : QRectF
        What is in sight.
    taken : sequence of QRectF
        What else names keep off.
    """
    font = QFont()
    font.setPointSizeF(font.pointSizeF() * _SMALLER)
    metrics = QFontMetricsF(font)
    signs = [
        QRectF(at.x() - size / 2, at.y() - size / 2, size, size) for at, size in zip(places, sizes)
    ]
    full = [*taken, *signs]
    halo = QPen(_HALO, 3.0)
    halo.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    for name, at, size in zip(names, places, sizes):
        width, height = metrics.horizontalAdvance(name), metrics.height()
        for box in _around(at, size / 2 + _GAP, width, height):
            if frame.contains(box) and not any(box.intersects(other) for other in full):
                full.append(box)
                text = QPainterPath()
                text.addText(QPointF(box.left(), box.top() + metrics.ascent()), font, name)
                painter.strokePath(text, halo)
                painter.fillPath(text, _INK)
                break


def _around(at: QPointF, away: float, width: float, height: float) -> tuple[QRectF, ...]:
    """Return where a name may stand, the best place first."""
    x, y = at.x(), at.y()
    return (
        QRectF(x + away, y - height / 2, width, height),
        QRectF(x - away - width, y - height / 2, width, height),
        QRectF(x - width / 2, y + away - _GAP, width, height),
        QRectF(x - width / 2, y - away - height + _GAP, width, height),
    )
