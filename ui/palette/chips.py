"""A tier as a chip: to drag onto the map, to look at, to place by keyboard."""

from __future__ import annotations

from html import escape

from qgis.PyQt.QtCore import (
    QEasingCurve,
    QEvent,
    QMimeData,
    QPoint,
    QRect,
    QSize,
    Qt,
    QVariantAnimation,
    pyqtSignal,
)
from qgis.PyQt.QtGui import (
    QColor,
    QContextMenuEvent,
    QDrag,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from qgis.PyQt.QtWidgets import QApplication, QSizePolicy, QWidget

from ...i18n import translate
from ...planning.tierfigures import TierFigures
from ...planning.tiers import DIGITAL, Tier
from ..colours import SIGNS
from ..icons import tier_pixmap
from ..ink import card_ground, palette_of, verdict_ink
from .dragpixmap import drag_pixmap
from .words import bounds_words, each_words, open_words, short_words

TIER_MIME = "application/x-service-network-tier"
"""What a chip that is dragged carries: the tier's id in UTF-8."""

_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
_GLOW_MS = 1200
_RADIUS = 6
_WISHED, _LEAST, _LINES = 26, 16, 1.9
"""Widths in figures, what a chip asks for and what it does with, and its height in lines."""


class TierChip(QWidget):
    """One tier: sign, name, how many facilities are open, and the population base.

    Signals
    -------
    chosen : str
        The planner wants to look at the tier.
    placeAsked : str
        The planner wants to place a facility of it, from the keyboard.
    menuAsked : str, QPoint
        The planner asked for the context menu, at a global position.
    """

    chosen = pyqtSignal(str)
    placeAsked = pyqtSignal(str)  # noqa: N815 - signals are named as Qt's are
    menuAsked = pyqtSignal(str, QPoint)  # noqa: N815

    def __init__(self, tier: Tier, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tier, self._name = tier, tier.name(language)
        self.figures: TierFigures | None = None
        self.active = False
        self._count, self._each, self._verdict = "", "", ""
        self._told = [""]
        self._pressed: QPoint | None = None
        self._glow = QVariantAnimation(self)
        self._glow.setDuration(_GLOW_MS)
        self._glow.setStartValue(1.0)
        self._glow.setEndValue(0.0)
        self._glow.setEasingCurve(QEasingCurve.Type.InQuad)
        self._glow.valueChanged.connect(self._on_glow)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._describe()

    def show_figures(self, figures: TierFigures) -> None:
        """Take over a tier's figures; repaints only what became another text."""
        before, self.figures = self.figures, figures
        if figures == before:
            return
        self._count = open_words(figures)
        self._each, self._told = each_words(figures), short_words(figures)
        self._verdict = figures.verdict
        if before is not None and (before.open, before.closed) != (figures.open, figures.closed):
            self._glow.stop()
            self._glow.start()
        self._describe()
        self.update()

    def set_active(self, active: bool) -> None:
        """Mark the tier that is looked at."""
        if active != self.active:
            self.active = active
            self._describe()
            self.update()

    @property
    def glowing(self) -> bool:
        """Whether the chip still shows that its count changed."""
        return self._glow.state() == QVariantAnimation.State.Running

    def _describe(self) -> None:
        """Say in words what the chip shows."""
        told = ", ".join(filter(None, (self._name, self._count, self._each)))
        self.setAccessibleName(told)
        bounds = bounds_words(self.figures) if self.figures is not None else ""
        lines = [f"<b>{escape(self._name)}</b>", self._count, self._each, bounds]
        if self.tier.kind == DIGITAL:
            lines.append(translate("ServiceNetworkPlanner", "Digital services are at no distance."))
        lines.append(
            translate(
                "ServiceNetworkPlanner",
                "Drag onto the map to place one, or onto a facility to give it this tier.",
            )
        )
        self.setToolTip("<br>".join(filter(None, lines)))

    # How it looks

    def _small(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(max(6.0, font.pointSizeF() * 0.9))
        return font

    def _bold(self) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def sizeHint(self) -> QSize:  # noqa: N802, D102
        return self._size(_WISHED)

    def minimumSizeHint(self) -> QSize:  # noqa: N802, D102
        return self._size(_LEAST)

    def _size(self, figures: int) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance("0") * figures, round(metrics.height() * _LINES))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, D102
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        unit = self.fontMetrics().height()
        sign, margin = round(unit * 1.4), round(unit * 0.45)
        top = (self.height() - sign) // 2
        painter.drawPixmap(margin, top, tier_pixmap(self.tier, sign, self.devicePixelRatioF()))
        left = margin + sign + margin
        self._paint_text(painter, QRect(left, 0, self.width() - left - margin - 2, self.height()))
        painter.end()

    def _paint_ground(self, painter: QPainter) -> None:
        """Paint the plate, its edge in the tier's colour, focus and glow."""
        palette, colour = palette_of(self), QColor(self.tier.colour)
        ground = card_ground(palette)
        plate = self.rect().adjusted(1, 1, -1, -1)
        painter.setPen(QPen(palette.color(QPalette.ColorRole.Mid), 1))
        painter.setBrush(ground)
        painter.drawRoundedRect(plate, _RADIUS, _RADIUS)
        strength = 0.14 if self.active else 0.07 if self.underMouse() else 0.0
        glow = float(self._glow.currentValue() or 0.0) if self.glowing else 0.0
        tint = QColor(colour)
        tint.setAlphaF(min(1.0, strength + 0.45 * glow))
        painter.setBrush(tint)
        edge, width = palette.color(QPalette.ColorRole.Mid), 1
        if self.active:
            edge, width = colour, 2
        if self.hasFocus():
            edge, width = palette.color(QPalette.ColorRole.Highlight), 2
        painter.setPen(QPen(edge, width))
        painter.drawRoundedRect(plate, _RADIUS, _RADIUS)
        if self.active and self.hasFocus():
            painter.setPen(QPen(colour, 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(plate.adjusted(2, 2, -2, -2), _RADIUS - 2, _RADIUS - 2)

    def _paint_text(self, painter: QPainter, area: QRect) -> None:
        """Write the name, and at the right the figures in as many words as there is room for."""
        ink = palette_of(self).color(QPalette.ColorRole.Text)
        painter.setFont(self._bold())
        named = _width(painter, self._name)
        gap = _width(painter, "  ")
        sign = SIGNS.get(self._verdict, "")
        marked = _width(painter, sign + " ") if sign else 0
        painter.setFont(self._small())
        text = self._fitting(painter.fontMetrics(), area.width() - marked - gap, named)
        faint = QColor(ink)
        faint.setAlphaF(0.75)
        painter.setPen(faint)
        painter.drawText(area, _RIGHT, text)
        taken = _width(painter, text)
        if sign:
            painter.setFont(self._bold())
            painter.setPen(verdict_ink(self._verdict, palette_of(self)))
            painter.drawText(area.adjusted(0, 0, -taken - _width(painter, " "), 0), _RIGHT, sign)
        painter.setFont(self._bold())
        painter.setPen(ink)
        # Names differ in their ends too: centre and unit of the same services.
        left = area.width() - taken - marked - gap
        shown = painter.fontMetrics().elidedText(self._name, Qt.TextElideMode.ElideMiddle, left)
        painter.drawText(area, _LEFT, shown)

    def _fitting(self, metrics: QFontMetrics, room: int, named: int) -> str:
        """Return the figures in words that fit beside the name; the count alone as a last resort.

        A long name gives way, up to half of the room, before the population base does.
        """
        *fuller, least = self._told
        for beside in (room - named, room // 2):
            for text in fuller:
                if metrics.horizontalAdvance(text) <= beside:
                    return text
        return least

    def _on_glow(self, _: object) -> None:
        self.update()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802, D102
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    # What the planner does with it

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802, D102
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = QPoint(event.pos())
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802, D102
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        if (event.pos() - self._pressed).manhattanLength() >= QApplication.startDragDistance():
            self._pressed = None
            self.start_drag()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802, D102
        inside = self.rect().contains(event.pos())
        if event.button() == Qt.MouseButton.LeftButton and self._pressed is not None and inside:
            self.chosen.emit(self.tier.id)
        self._pressed = None

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802, D102
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.placeAsked.emit(self.tier.id)
        elif key in (Qt.Key.Key_Right, Qt.Key.Key_Down):
            self.focusNextChild()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Up):
            self.focusPreviousChild()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802, D102
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        at = event.globalPos() if by_mouse else self.mapToGlobal(self.rect().center())
        self.menuAsked.emit(self.tier.id, at)

    def drag(self) -> QDrag:
        """Return what is dragged: the tier's id, and the tier's sign under the mouse."""
        data = QMimeData()
        data.setData(TIER_MIME, self.tier.id.encode("utf-8"))
        data.setText(self._name)
        drag = QDrag(self)
        drag.setMimeData(data)
        picture, hot_spot = drag_pixmap(self.tier, self._name, self)
        drag.setPixmap(picture)
        drag.setHotSpot(hot_spot)
        return drag

    def start_drag(self) -> None:
        """Let the planner drag the tier until the mouse is released."""
        self.drag().exec(Qt.DropAction.CopyAction)
        self.update()


def _width(painter: QPainter, text: str) -> int:
    return painter.fontMetrics().horizontalAdvance(text)
