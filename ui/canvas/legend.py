"""What the colours on the map mean."""

from __future__ import annotations

from dataclasses import dataclass
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
from ..ink import palette_of
from ..look import CHANGE, MINUTES, Look
from ..numbers import number, signed
from .signs import draw_sign, pattern


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


@dataclass(frozen=True)
class Strip:
    """Classes side by side: colours, what stands at the ends between them, and classes apart.

    Attributes
    ----------
    title : str
    colours : tuple of str
        From left to right.
    ends : tuple of (float, str)
        After how many classes a text stands, which may be within one.
    apart : tuple of (str, str)
        Colour and words of classes that are no part of the row.
    """

    title: str
    colours: tuple[str, ...]
    ends: tuple[tuple[float, str], ...]
    apart: tuple[tuple[str, str], ...]


def minute_strip() -> Strip:
    """Return the classes of minutes."""
    ends = tuple((place, number(step)) for place, step in enumerate(MINUTE_STEPS, 1))
    return Strip(
        translate("ServiceNetworkPlanner", "Travel time, minutes"),
        tuple(MINUTE_COLOURS[:-1]),
        ends,
        (minute_labels()[-1],),
    )


def change_strip() -> Strip:
    """Return the classes of change."""
    told = [(place, step) for place, step in enumerate(CHANGE_STEPS, 1) if abs(step) >= 1]
    ends = [(float(place), signed(step)) for place, step in told]
    return Strip(
        translate("ServiceNetworkPlanner", "Change against the baseline, minutes"),
        tuple(CHANGE_COLOURS),
        tuple(sorted([*ends, (len(CHANGE_COLOURS) / 2, "0")])),
        tuple(change_labels()[-2:]),
    )


def verdict_labels() -> list[tuple[str, str]]:
    """Return the verdicts and their words."""
    return [
        (MET, translate("ServiceNetworkPlanner", "kept")),
        (UNCERTAIN, translate("ServiceNetworkPlanner", "uncertain")),
        (NOT_MET, translate("ServiceNetworkPlanner", "not kept")),
        (NOT_APPLICABLE, translate("ServiceNetworkPlanner", "no rule")),
    ]


class TintLegend(QWidget):
    """A strip of colours with its minutes, and the signs of verdicts, in few lines."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session: Any = None
        self._signals: list[tuple[Any, Any]] = []
        self._strip: Strip | None = None
        self._verdicts: list[tuple[str, str]] = []
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
            self._show(None, [], "")
            return
        self._signals = [(session.looked, self.show_look), (session.closing, self._on_closing)]
        for signal, slot in self._signals:
            signal.connect(slot)
        self.show_look(session.look)

    def show_look(self, look: Look) -> None:
        """Explain the colours of a look."""
        strip, told = None, []
        if look.tint == MINUTES:
            strip = minute_strip()
            told.append((strip.title, minute_labels()))
        elif look.tint == CHANGE:
            strip = change_strip()
            told.append((strip.title, change_labels()))
        if look.municipalities:
            title = translate("ServiceNetworkPlanner", "Municipalities by their rules")
            told.append((title, verdict_labels()))
        words = [f"{title}: {', '.join(text for _, text in labels)}" for title, labels in told]
        self._show(strip, verdict_labels() if look.municipalities else [], ". ".join(words))

    def _on_closing(self) -> None:
        self.set_session(None)

    def _show(self, strip: Strip | None, verdicts: list[tuple[str, str]], told: str) -> None:
        self._strip, self._verdicts = strip, verdicts
        self.setAccessibleDescription(told)
        self.setToolTip(told.replace(". ", "\n"))
        self.setVisible(strip is not None or bool(verdicts))
        self.updateGeometry()
        self.update()

    # Size

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        """Return that narrow legends are higher."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """Return the height that the lines need."""
        line = self.fontMetrics().height()
        height = 3.1 * line if self._strip is not None else 0.0
        signs = self.signs(width)
        return round(height + (max(box.bottom() for box, _, _ in signs) if signs else 0.0))

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return a size that fits a dock."""
        width = max(self.width(), 24 * self.fontMetrics().averageCharWidth())
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Return the narrowest width that is of use."""
        return QSize(16 * self.fontMetrics().averageCharWidth(), self.fontMetrics().height())

    def signs(self, width: float) -> list[tuple[QRectF, str, str]]:
        """Return where each verdict's sign and word stand, below the strip."""
        metrics = self.fontMetrics()
        line, swatch = 1.35 * metrics.height(), 1.6 * metrics.height()
        result, x, y = [], 0.0, 0.0
        for code, text in self._verdicts:
            room = swatch + metrics.horizontalAdvance(text) + 2
            if x > 0 and x + room > width:
                x, y = 0.0, y + line
            result.append((QRectF(x, y, room, line), code, text))
            x += room + 0.6 * metrics.height()
        return result

    def blocks(self, width: float) -> list[tuple[QRectF, str, str]]:
        """Return the boxes of the strip with their colours; those apart have words, too."""
        strip, metrics = self._strip, self.fontMetrics()
        if strip is None:
            return []
        top, high, gap = 1.25 * metrics.height(), 0.75 * metrics.height(), 0.6 * metrics.height()
        rooms = [metrics.horizontalAdvance(text) for _, text in strip.apart]
        each = max(4.0, (width - sum(rooms) - gap * len(rooms)) / len(strip.colours))
        result = [
            (QRectF(each * place, top, each, high), code, "")
            for place, code in enumerate(strip.colours)
        ]
        x = each * len(strip.colours)
        for (code, text), room in zip(strip.apart, rooms):
            result.append((QRectF(x + gap, top, room, high), code, text))
            x += gap + room
        return result

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw strip, signs and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = palette_of(self).color(self.foregroundRole())
        rim = QColor(ink)
        rim.setAlphaF(0.35)
        down = 0.0
        if self._strip is not None:
            self._paint_strip(painter, self._strip, ink, rim)
            down = 3.1 * self.fontMetrics().height()
        for box, code, text in self.signs(self.width()):
            self._paint_sign(painter, box.translated(0, down), code, rim)
            words = box.translated(1.6 * self.fontMetrics().height(), down)
            painter.setPen(ink)
            painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter), text)

    def _paint_strip(self, painter: QPainter, strip: Strip, ink: QColor, rim: QColor) -> None:
        metrics = self.fontMetrics()
        faint = QColor(ink)
        faint.setAlphaF(0.72)
        painter.setPen(faint)
        painter.drawText(QPointF(0, metrics.ascent()), strip.title)
        blocks = self.blocks(self.width())
        for box, code, _ in blocks:
            painter.fillRect(box, colour(code))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(rim, 1.0))
        row = blocks[: len(strip.colours)]
        painter.drawRect(row[0][0].united(row[-1][0]))
        each, base = row[0][0].width(), row[0][0].bottom() + metrics.ascent() + 1
        for box, _, text in blocks[len(strip.colours) :]:
            painter.setPen(QPen(rim, 1.0))
            painter.drawRect(box)
            painter.setPen(ink)
            painter.drawText(QPointF(box.left(), base), text)
        painter.setPen(ink)
        free = 0.0
        for place, text in strip.ends:
            wide = metrics.horizontalAdvance(text)
            left = each * place - wide / 2
            # In a narrow dock ends that would touch are left out; the tooltip has all of them.
            if left >= free:
                painter.drawText(QPointF(left, base), text)
                free = left + wide + 2

    def _paint_sign(self, painter: QPainter, box: QRectF, code: str, rim: QColor) -> None:
        """Draw a verdict's fill and pattern under its sign."""
        high = self.fontMetrics().height()
        swatch = QRectF(box.left(), box.center().y() - 0.5 * high, 1.3 * high, high)
        fill = QColor(VERDICTS[code])
        fill.setAlpha(60)
        painter.setPen(QPen(rim, 1.0))
        painter.setBrush(fill)
        painter.drawRoundedRect(swatch, 2, 2)
        brush = pattern(code, 120, float(self.devicePixelRatioF()))
        if brush is not None:
            painter.fillRect(swatch.adjusted(1, 1, -1, -1), brush)
        draw_sign(painter, code, swatch.center(), 0.42 * high)
