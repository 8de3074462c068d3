"""How the cells of the table are painted: badges, bars, arrows, and a light on what changed."""

from __future__ import annotations

import math

import numpy as np
from qgis.PyQt.QtCore import QModelIndex, QPointF, QRect, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QPen, QPixmap
from qgis.PyQt.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ...planning.scorecard import VERDICTS
from ..canvas.signs import draw_sign
from ..colours import LONGER, SCENARIO, SHORTER
from ..icons import dark_ground
from ..ink import palette_of
from ..numbers import whole
from .columns import CHANGE, MORE, PLACE, RESIDENTS, SHARE, VERDICT
from .highlights import Highlights
from .model import ScorecardModel

_LIT = {False: QColor("#ffd54a"), True: QColor("#c79a1d")}
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_CENTRE = int(Qt.AlignmentFlag.AlignCenter)


def faint(colour: QColor, alpha: int) -> QColor:
    """Return a colour with an opacity of so many 255ths."""
    result = QColor(colour)
    result.setAlpha(alpha)
    return result


def ink(code: str, dark: bool) -> QColor:
    """Return a colour of the palette as text on light or dark ground."""
    colour = QColor(code)
    if dark:
        return QColor.fromHslF(
            max(colour.hslHueF(), 0.0), colour.hslSaturationF(), max(colour.lightnessF(), 0.68)
        )
    return QColor.fromHslF(
        max(colour.hslHueF(), 0.0), colour.hslSaturationF(), min(colour.lightnessF(), 0.38)
    )


class _Look:
    """Colours, fonts and badges for one palette, font and screen."""

    def __init__(self, palette: QPalette, font: QFont, ratio: float) -> None:
        self.dark = dark_ground(palette)
        self.font, self.bold = QFont(font), QFont(font)
        self.bold.setBold(True)
        self.metrics, self.bold_metrics = QFontMetrics(self.font), QFontMetrics(self.bold)
        self.pad = max(3, self.metrics.averageCharWidth() * 2 // 3)
        self.side = round(self.metrics.ascent() * 1.15)
        self.text = palette.color(QPalette.ColorRole.Text)
        self.muted = faint(self.text, 150)
        self.line = faint(self.text, 28)
        self.strong_line = faint(self.text, 110)
        self.selected = faint(palette.color(QPalette.ColorRole.Highlight), 70)
        self.county = faint(self.text, 14)
        self.focus = QPen(palette.color(QPalette.ColorRole.Highlight), 1)
        self.bar = faint(QColor(SCENARIO), 120 if self.dark else 90)
        self.pale = faint(QColor(SCENARIO), 50 if self.dark else 38)
        self.longer, self.shorter = ink(LONGER, self.dark), ink(SHORTER, self.dark)
        self.badges = [badge(verdict, self.side, ratio) for verdict in VERDICTS]


def badge(verdict: str, side: int, ratio: float) -> QPixmap:
    """Return a verdict's badge as a pixmap of so many device-independent pixels."""
    pixmap = QPixmap(round(side * ratio), round(side * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    draw_sign(painter, verdict, QPointF(side / 2, side / 2), side / 2 - 0.6)
    painter.end()
    return pixmap


class ScorecardDelegate(QStyledItemDelegate):
    """Paints cells from the model's own figures, without a detour through Qt's roles."""

    def __init__(self, model: ScorecardModel, highlights: Highlights, parent: QWidget) -> None:
        super().__init__(parent)
        self._model, self._highlights = model, highlights
        self._widget = parent
        self._look: _Look | None = None

    def renew(self) -> None:
        """Take over another palette, font or screen at the next painting."""
        self._look = None

    @property
    def look(self) -> _Look:
        """Colours, fonts and badges as the widget has them."""
        if self._look is None:
            widget = self._widget
            self._look = _Look(palette_of(widget), widget.font(), widget.devicePixelRatioF())
        return self._look

    def paint(  # noqa: D102 - said above
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex
    ) -> None:
        model, look = self._model, self.look
        card = model.card
        if card is None:
            return
        rect, state = option.rect, option.state
        row, column = model.row_of(index), index.column()
        county = row == card.n_rows - 1
        kind = model.columns[column].kind
        if county:
            painter.fillRect(rect, look.county)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, look.selected)
        lit = self._highlights.strength((row, column))
        if lit > 0:
            painter.fillRect(rect, faint(_LIT[look.dark], round(lit * (130 if look.dark else 150))))
        if kind == SHARE:
            self._bar(painter, rect, row)
        painter.setPen(look.strong_line if county else look.line)
        if county:
            painter.drawLine(rect.topLeft(), rect.topRight())
        else:
            painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setFont(look.bold if county else look.font)
        painter.setPen(look.text)
        text = model.text(row, column)
        if kind in (PLACE, VERDICT):
            self._badge(painter, rect, row, column, text)
        else:
            if kind in (CHANGE, MORE) and text[0] in "▲▼":
                painter.setPen(look.longer if text[0] == "▲" else look.shorter)
            painter.drawText(rect.adjusted(look.pad, 0, -look.pad, 0), _RIGHT, text)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(look.focus)
            painter.drawRect(rect.adjusted(0, 0, -1, -1))

    def _bar(self, painter: QPainter, rect: QRect, row: int) -> None:
        """Draw a share as a bar, the part that suppressed counts leave open pale."""
        card, look = self._model.card, self.look
        assert card is not None
        low, high = float(card.share_low[row]), float(card.share_high[row])
        if math.isnan(low):
            return
        inset = max(2, rect.height() // 8)
        left, top = rect.left() + 1.0, rect.top() + inset
        width, height = rect.width() - 3.0, rect.height() - 2 * inset
        painter.fillRect(QRectF(left, top, width * low, height), look.bar)
        if high > low:
            part = QRectF(left + width * low, top, width * (high - low), height)
            painter.fillRect(part, look.pale)

    def _badge(self, painter: QPainter, rect: QRect, row: int, column: int, text: str) -> None:
        """Draw a verdict's badge and its figure, or a municipality's name behind its badge."""
        model, look = self._model, self.look
        card = model.card
        assert card is not None
        place = column == 0
        code = int(card.overall[row] if place else card.verdicts[row, column - 1])
        metrics = look.bold_metrics if row == card.n_rows - 1 else look.metrics
        if code < 0 and not place:
            painter.setPen(look.muted)
            painter.drawText(rect, _CENTRE, text)
            return
        top = rect.top() + (rect.height() - look.side) // 2
        room = rect.width() - look.side - 3 * look.pad
        left = rect.left() + look.pad
        if not place and metrics.horizontalAdvance(text) > room:
            painter.drawPixmap(
                rect.left() + (rect.width() - look.side) // 2, top, look.badges[code]
            )
            return
        if code >= 0:
            painter.drawPixmap(left, top, look.badges[code])
        if place and metrics.horizontalAdvance(text) > room:
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(room, 0))
        words = rect.adjusted(look.side + 2 * look.pad, 0, -look.pad, 0)
        painter.drawText(words, _LEFT if place else _RIGHT, text)

    def sizeHint(  # noqa: N802, D102
        self, option: QStyleOptionViewItem, index: QModelIndex
    ) -> QSize:
        return QSize(self.width_of(index.column()), self.height())

    def height(self) -> int:
        """Return the height of a row."""
        return self.look.metrics.height() + max(6, self.look.pad * 3 // 2)

    def width_of(self, column: int) -> int:
        """Return the width that the cells of a column ask for."""
        model, look = self._model, self.look
        kind = model.columns[column].kind
        longest = look.bold_metrics.horizontalAdvance("99.9 %")
        if kind == PLACE:
            widths = (look.metrics.horizontalAdvance(name) for name in model.names)
            most = look.metrics.averageCharWidth() * 16
            county = look.bold_metrics.horizontalAdvance(model.names[-1])
            longest = min(max(*widths, county), most)
        elif kind == CHANGE:
            longest = look.bold_metrics.horizontalAdvance("▲ +88.8")
        elif kind in (MORE, RESIDENTS):
            most = 0.0 if model.card is None else np.nanmax(model.card.figures[:, 0], initial=0.0)
            text = whole(most) if kind == RESIDENTS else f"▲ +{whole(most)}"
            longest = max(longest, look.bold_metrics.horizontalAdvance(text))
        badge_ = look.side + look.pad if kind in (PLACE, VERDICT) else 0
        return int(longest + badge_ + 2 * look.pad + 2)
