"""A tier as a chip: to drag onto the map, to look at, to place by keyboard."""

from __future__ import annotations

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
from ..ink import card_ground, verdict_ink
from .dragpixmap import drag_pixmap
from .words import bounds_words, each_words, open_words

TIER_MIME = "application/x-service-network-tier"
"""What a chip that is dragged carries: the tier's id in UTF-8."""

_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_GLOW_MS = 1200
_RADIUS = 6


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
        self._each = each_words(figures)
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
        lines = [f"<b>{self._name}</b>", self._count, self._each, bounds]
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
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance("0") * 32, round(metrics.height() * 2.9))

    def minimumSizeHint(self) -> QSize:  # noqa: N802, D102
        hint = self.sizeHint()
        return QSize(hint.width() // 2, hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, D102
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        unit = self.fontMetrics().height()
        sign, margin = round(unit * 1.9), round(unit * 0.5)
        top = (self.height() - sign) // 2
        painter.drawPixmap(margin, top, tier_pixmap(self.tier, sign, self.devicePixelRatioF()))
        left = margin + sign + margin
        self._paint_text(painter, QRect(left, 0, self.width() - left - margin - 2, self.height()))
        painter.end()

    def _paint_ground(self, painter: QPainter) -> None:
        """Paint the plate, its edge in the tier's colour, focus and glow."""
        palette, colour = self.palette(), QColor(self.tier.colour)
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
        """Write the name and the count beside each other, and the population base below."""
        ink = self.palette().color(QPalette.ColorRole.Text)
        faint = QColor(ink)
        faint.setAlphaF(0.7)
        line, middle = self.fontMetrics().height(), area.center().y()
        below = bool(self._each or self._verdict)
        first = QRect(area.left(), middle - (line if below else line // 2), area.width(), line)
        painter.setFont(self._small())
        painter.setPen(faint)
        painter.drawText(first, _MIDDLE | Qt.AlignmentFlag.AlignRight, self._count)
        gap = painter.fontMetrics().horizontalAdvance(self._count + "  ")
        painter.setFont(self._bold())
        painter.setPen(ink)
        self._write(painter, first.adjusted(0, 0, -gap, 0), self._name)
        second = first.translated(0, round(line * 1.1))
        if self._verdict in SIGNS:
            sign = SIGNS[self._verdict]
            painter.setPen(verdict_ink(self._verdict, self.palette()))
            painter.drawText(second, _MIDDLE, sign)
            second.setLeft(second.left() + painter.fontMetrics().horizontalAdvance(sign + " "))
        painter.setPen(faint)
        painter.setFont(self._small())
        self._write(painter, second, self._each)

    @staticmethod
    def _write(painter: QPainter, area: QRect, text: str) -> None:
        """Write on one line, with an ellipsis where there is too little room."""
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, _MIDDLE, shown)

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
