"""What the colours on the map mean."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPaintEvent, QPen
from qgis.PyQt.QtWidgets import QWidget

from ...i18n import translate
from ...planning.verdicts import MET, NOT_APPLICABLE, NOT_MET, UNCERTAIN
from ..colours import (
    CHANGE_COLOURS,
    CHANGE_STEPS,
    CUT_OFF,
    MINUTE_COLOURS,
    MINUTE_STEPS,
    REACHED_NOW,
    VERDICTS,
    colour,
)
from ..look import CHANGE, MINUTES, Look
from .signs import draw_sign, pattern
from .words import number


def minute_labels() -> list[tuple[str, str]]:
    """Return colour and words of each class of minutes."""
    steps = [number(step) for step in MINUTE_STEPS]
    ends = [("0", steps[0]), *zip(steps, steps[1:])]
    texts = [f"{low}–{high}" for low, high in ends]
    texts.append(translate("ServiceNetworkPlanner", "over {n}").format(n=steps[-1]))
    texts.append(translate("ServiceNetworkPlanner", "not reached"))
    return list(zip(MINUTE_COLOURS, texts))


def change_labels() -> list[tuple[str, str]]:
    """Return colour and words of each class of change; the ends next to none are left out."""
    outer = [abs(step) for step in CHANGE_STEPS if step > 0][1:]
    ends = list(zip(outer, outer[1:]))
    upto, over = (
        translate("ServiceNetworkPlanner", "up to {n}"),
        translate("ServiceNetworkPlanner", "over {n}"),
    )

    def words(sign: str) -> list[str]:
        spans = [f"{sign}{number(low)}…{sign}{number(high)}" for low, high in ends]
        first, last = f"{sign}{number(outer[0])}", f"{sign}{number(outer[-1])}"
        return [upto.format(n=first), *spans, over.format(n=last)]

    longer, shorter = words("+"), words("−")
    half = len(CHANGE_COLOURS) // 2
    return [
        *zip(CHANGE_COLOURS[:half], reversed(shorter)),
        *zip(CHANGE_COLOURS[half + 1 :], longer),
        (CUT_OFF, translate("ServiceNetworkPlanner", "cut off")),
        (REACHED_NOW, translate("ServiceNetworkPlanner", "reached now")),
    ]


def verdict_labels() -> list[tuple[str, str]]:
    """Return the verdicts and their words."""
    return [
        (MET, translate("ServiceNetworkPlanner", "kept")),
        (UNCERTAIN, translate("ServiceNetworkPlanner", "uncertain")),
        (NOT_MET, translate("ServiceNetworkPlanner", "not kept")),
        (NOT_APPLICABLE, translate("ServiceNetworkPlanner", "no rule")),
    ]


class TintLegend(QWidget):
    """Swatches in as many lines as the width asks for, each with its words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session: Any = None
        self._signals: list[tuple[Any, Any]] = []
        self._groups: list[tuple[str, list[tuple[str, str]]]] = []
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(translate("ServiceNetworkPlanner", "Colours on the map"))

    def set_session(self, session: Any) -> None:
        """Follow what a study's planner looks at."""
        for signal, slot in self._signals:
            signal.disconnect(slot)
        self._session, self._signals = session, []
        if session is None:
            self._show([])
            return
        self._signals = [(session.looked, self.show_look), (session.closing, self._on_closing)]
        for signal, slot in self._signals:
            signal.connect(slot)
        self.show_look(session.look)

    def show_look(self, look: Look) -> None:
        """Explain the colours of a look."""
        groups = []
        if look.tint == MINUTES:
            title = translate("ServiceNetworkPlanner", "Travel time, minutes")
            groups.append((title, minute_labels()))
        elif look.tint == CHANGE:
            title = translate("ServiceNetworkPlanner", "Change against the baseline, minutes")
            groups.append((title, change_labels()))
        if look.municipalities:
            title = translate("ServiceNetworkPlanner", "Municipalities by their rules")
            groups.append((title, verdict_labels()))
        self._show(groups)

    def _on_closing(self) -> None:
        self.set_session(None)

    def _show(self, groups: Sequence[tuple[str, list[tuple[str, str]]]]) -> None:
        self._groups = list(groups)
        told = [f"{title}: {', '.join(text for _, text in labels)}" for title, labels in groups]
        self.setAccessibleDescription(". ".join(told))
        self.setVisible(bool(groups))
        self.updateGeometry()
        self.update()

    # Size

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        """Return that narrow legends are higher."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """Return the height that the lines need."""
        return self._lay_out(width)[1]

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return a size that fits a dock."""
        width = max(self.width(), 24 * self.fontMetrics().averageCharWidth())
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Return the narrowest width that is of use."""
        return QSize(16 * self.fontMetrics().averageCharWidth(), self.fontMetrics().height())

    def _lay_out(self, width: int) -> tuple[list[tuple[QRectF, str, str | None]], int]:
        """Return where each text stands, with its swatch, and the height of all."""
        metrics = self.fontMetrics()
        line, swatch = 1.3 * metrics.height(), 1.25 * metrics.height()
        gap = 0.7 * metrics.height()
        result: list[tuple[QRectF, str, str | None]] = []
        y = 0.0
        for title, labels in self._groups:
            result.append((QRectF(0, y, width, line), title, None))
            x, y = 0.0, y + line
            for code, text in labels:
                room = swatch + 0.35 * metrics.height() + metrics.horizontalAdvance(text)
                if x > 0 and x + room > width:
                    x, y = 0.0, y + line
                result.append((QRectF(x, y, room, line), text, code))
                x += room + gap
            y += 1.35 * line
        return result, round(y)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw swatches and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = self.fontMetrics()
        ink = self.palette().color(self.foregroundRole())
        faint = QColor(ink)
        faint.setAlphaF(0.72)
        rim = QColor(ink)
        rim.setAlphaF(0.35)
        across = 1.25 * metrics.height()
        for rect, text, code in self._lay_out(self.width())[0]:
            left = rect.left()
            if code is not None:
                side = 0.82 * metrics.height()
                box = QRectF(left, rect.center().y() - side / 2, across, side)
                self._swatch(painter, box, code, rim)
                left += across + 0.35 * metrics.height()
            painter.setPen(faint if code is None else ink)
            words = QRectF(left, rect.top(), self.width() - left, rect.height())
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(words.width()) + 1)
            painter.drawText(
                words, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), shown
            )

    def _swatch(self, painter: QPainter, box: QRectF, code: str, rim: QColor) -> None:
        """Draw a class's colour, or a verdict's fill and pattern under its sign."""
        painter.setPen(QPen(rim, 1.0))
        if code not in VERDICTS:
            painter.setBrush(colour(code))
            painter.drawRoundedRect(box, 2, 2)
            return
        fill = QColor(VERDICTS[code])
        fill.setAlpha(60)
        painter.setBrush(fill)
        painter.drawRoundedRect(box, 2, 2)
        brush = pattern(code, 120, float(self.devicePixelRatioF()))
        if brush is not None:
            painter.fillRect(box.adjusted(1, 1, -1, -1), brush)
        draw_sign(painter, code, QPointF(box.center()), 0.46 * box.height())
