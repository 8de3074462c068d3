"""The sign of each verdict, drawn, as fonts do not all have them; and patterns that tell more."""

from __future__ import annotations

from functools import cache

from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QBrush, QColor, QFont, QImage, QPainter, QPen, QPolygonF

from ...planning.verdicts import MET, NOT_MET, UNCERTAIN
from ..colours import VERDICTS

_HATCH_STEP, _DOT_STEP = 11, 9


def draw_sign(painter: QPainter, verdict: str, centre: QPointF, radius: float) -> None:
    """Draw a verdict's badge: a disc of its colour, rimmed white, and its sign in white."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(255, 255, 255), max(1.2, radius * 0.16)))
    painter.setBrush(QColor(VERDICTS[verdict]))
    painter.drawEllipse(centre, radius, radius)
    pen = QPen(QColor(255, 255, 255), radius * 0.28)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)

    def lines(*places: tuple[float, float]) -> None:
        painter.drawPolyline(QPolygonF([centre + radius * QPointF(*place) for place in places]))

    if verdict == MET:
        lines((-0.45, 0.05), (-0.12, 0.38), (0.46, -0.34))
    elif verdict == NOT_MET:
        lines((-0.36, -0.36), (0.36, 0.36))
        lines((-0.36, 0.36), (0.36, -0.36))
    elif verdict == UNCERTAIN:
        font = QFont(painter.font())
        font.setPixelSize(max(4, round(radius * 1.5)))
        font.setBold(True)
        painter.setFont(font)
        box = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "?")
    else:
        lines((-0.4, 0.0), (0.4, 0.0))
    painter.restore()


@cache
def pattern(verdict: str, alpha: int, ratio: float) -> QBrush | None:
    """Return hatching for what is not met and dots for what is uncertain; ``None`` for the rest."""
    if verdict not in (NOT_MET, UNCERTAIN):
        return None
    colour = QColor(VERDICTS[verdict])
    colour.setAlpha(alpha)
    step = _HATCH_STEP if verdict == NOT_MET else _DOT_STEP
    tile = QImage(
        round(step * ratio), round(step * ratio), QImage.Format.Format_ARGB32_Premultiplied
    )
    tile.setDevicePixelRatio(ratio)
    tile.fill(Qt.GlobalColor.transparent)
    side = tile.width() / ratio
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if verdict == NOT_MET:
        painter.setPen(QPen(colour, 1.5))
        for shift in (-side, 0.0, side):
            painter.drawLine(QPointF(shift - 1, side + 1), QPointF(shift + side + 1, -1))
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        for place in ((0.25, 0.25), (0.75, 0.75)):
            painter.drawEllipse(side * QPointF(*place), 1.25, 1.25)
    painter.end()
    return QBrush(tile)
