"""What a tier looks like under the mouse while it is dragged."""

from __future__ import annotations

from qgis.PyQt.QtCore import QPoint, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPalette, QPen, QPixmap
from qgis.PyQt.QtWidgets import QWidget

from ...planning.tiers import Tier
from ..icons import tier_pixmap
from ..ink import palette_of


def drag_pixmap(tier: Tier, name: str, widget: QWidget) -> tuple[QPixmap, QPoint]:
    """Draw a tier's sign with its name beside it, on a plate with a shadow.

    Returns
    -------
    tuple
        The picture, and where in it the mouse holds it: the middle of the sign, which is where
        the facility will stand.
    """
    metrics, ratio = widget.fontMetrics(), widget.devicePixelRatioF()
    height = metrics.height()
    sign, rim = round(height * 2.2), round(height * 0.35)
    text_width = metrics.horizontalAdvance(name)
    plate_height = round(height * 1.7)
    width = rim + sign + round(height * 0.5) + text_width + round(height * 0.9) + rim
    total = sign + 2 * rim
    picture = QPixmap(round(width * ratio), round(total * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    plate = QRectF(
        rim + sign / 2, (total - plate_height) / 2, width - 2 * rim - sign / 2, plate_height
    )
    painter.setPen(Qt.PenStyle.NoPen)
    for spread in range(rim, 0, -1):
        painter.setBrush(QColor(0, 0, 0, 70 // (spread + 2)))
        shadow = plate.adjusted(-spread, -spread + 1, spread, spread + 1)
        painter.drawRoundedRect(shadow, plate_height / 2 + spread, plate_height / 2 + spread)
    ground = QColor(palette_of(widget).color(QPalette.ColorRole.Base))
    ground.setAlpha(235)
    painter.setBrush(ground)
    painter.setPen(QPen(QColor(tier.colour), 1.5))
    painter.drawRoundedRect(plate, plate_height / 2, plate_height / 2)
    painter.drawPixmap(rim, rim, tier_pixmap(tier, sign, ratio))
    painter.setPen(palette_of(widget).color(QPalette.ColorRole.Text))
    painter.setFont(widget.font())
    text = QRectF(rim + sign + height * 0.5, plate.top(), text_width + height, plate_height)
    painter.drawText(text, int(Qt.AlignmentFlag.AlignVCenter), name)
    painter.end()
    return picture, QPoint(rim + sign // 2, rim + sign // 2)
