"""Whose journeys changed, and by how many minutes: shorter to the left, longer to the right."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QLineF, QPoint, QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QHelpEvent, QPainter
from qgis.PyQt.QtWidgets import QToolTip

from ...i18n import translate
from ...planning.distribution import Changes
from ...planning.parsing import MILLI
from ..colours import CUT_OFF, LONGER, REACHED_NOW, SHORTER
from ..numbers import decimal, whole
from ..table.delegate import ink
from .axes import round_up
from .chart import Chart, say

_LEAST_BINS = 6
_EDGE_BINS = 1.6
"""A bar for those who are cut off stands apart by so many bins."""
_NO_EDGE = 0.4


class ChangeChart(Chart):
    """Bars of residents by change in minutes; those cut off stand apart."""

    def __init__(self, parent: object = None) -> None:
        super().__init__(parent)
        self.changes: Changes | None = None
        self.compared = False
        self._bins, self._most, self._edges = _LEAST_BINS, 1.0, False
        self.setAccessibleName(translate("ServiceNetworkPlanner", "Residents by change in minutes"))

    def set_data(self, changes: Changes | None, *, hold: bool = False) -> None:
        """Show changes, or that there is nothing to compare with.

        With ``hold`` the axes only grow, so that nothing jumps in a drag.
        """
        same_width = self._width() == (changes.width_min if changes else 0.0)
        self.changes = changes
        if changes is not None:
            bins = max(_used(changes.shorter), _used(changes.longer), _LEAST_BINS)
            highest = max(
                int(changes.shorter.max(initial=0)),
                int(changes.longer.max(initial=0)),
                changes.cut_off,
                changes.reached_now,
            )
            most = round_up(highest / MILLI)
            edges = bool(changes.cut_off or changes.reached_now)
            if hold and same_width:
                bins, most = max(bins, self._bins), max(most, self._most)
                edges = edges or self._edges
            self._bins, self._most, self._edges = bins, most, edges
        self.update()

    def _width(self) -> float:
        return self.changes.width_min if self.changes is not None else 0.0

    @property
    def width_min(self) -> float:
        """Width of the bins that are shown, in minutes; 0 without any."""
        return self._width()

    def description(self) -> str:
        """Return the key figures in words, for those who do not see the chart."""
        found = self.changes
        if found is None:
            return translate("ServiceNetworkPlanner", "There is no baseline to compare with.")
        text = translate(
            "ServiceNetworkPlanner",
            "Residents with a shorter journey than in the baseline: {shorter}; with a longer one: "
            "{longer}; unchanged: {same}; cut off: {cut_off}; reached only now: {reached}.",
        )
        return text.format(
            shorter=_people(int(found.shorter.sum())),
            longer=_people(int(found.longer.sum())),
            same=_people(found.unchanged),
            cut_off=_people(found.cut_off),
            reached=_people(found.reached_now),
        )

    # Drawing

    def plot(self, size: QSize) -> QRectF:
        """Return where the bars are drawn."""
        metrics = self.label_metrics()
        left = metrics.horizontalAdvance(whole(self._most)) + 10
        top, below = metrics.height() * 2 + 8, metrics.height() + 8
        return QRectF(
            left, top, max(size.width() - left - 8, 1), max(size.height() - top - below, 1)
        )

    def bin_width(self, plot: QRectF) -> float:
        """Return the width of a bar; there is room for the two that stand apart."""
        edge = 1 + _EDGE_BINS if self._edges else _NO_EDGE
        return float(plot.width() / (2 * self._bins + 2 * edge))

    def draw_ground(self, painter: QPainter, size: QSize) -> None:
        """Draw nothing: all of it follows the figures."""

    def draw_figure(self, painter: QPainter, size: QSize) -> None:
        """Draw axes, bars and sums."""
        found, plot = self.changes, self.plot(size)
        if found is None:
            text = translate("ServiceNetworkPlanner", "There is no baseline to compare with.")
            say(self, text, painter, QRectF(0, 0, size.width(), size.height()))
            return
        self._draw_axes(painter, plot)
        middle, wide = plot.center().x(), self.bin_width(plot)
        for bars, colour, way in (
            (found.shorter, ink(SHORTER, self.dark), -1),
            (found.longer, ink(LONGER, self.dark), 1),
        ):
            for number, count in enumerate(bars.tolist()):
                if count:
                    left = middle + way * number * wide - (wide if way < 0 else 0)
                    self._bar(painter, plot, left, wide, count, colour)
        apart = wide * (self._bins + _EDGE_BINS)
        if found.reached_now:
            tint = QColor(REACHED_NOW).lighter(220) if self.dark else QColor(REACHED_NOW)
            self._bar(painter, plot, middle - apart - wide, wide, found.reached_now, tint)
        if found.cut_off:
            tint = QColor("#e8e8e8") if self.dark else QColor(CUT_OFF)
            self._bar(painter, plot, middle + apart, wide, found.cut_off, tint)
        self._draw_sums(painter, plot, size)
        if not (found.shorter.any() or found.longer.any() or found.cut_off or found.reached_now):
            say(self, translate("ServiceNetworkPlanner", "No journey changes."), painter, plot)

    def _bar(
        self,
        painter: QPainter,
        plot: QRectF,
        left: float,
        wide: float,
        count: int,
        colour: QColor,
    ) -> None:
        """Draw a bar that is never too low to be seen."""
        high = max(plot.height() * min(count / MILLI / self._most, 1.0), 1.5)
        gap = 0.5 if wide > 3 else 0.0
        painter.fillRect(
            QRectF(left + gap, plot.bottom() - high, max(wide - 2 * gap, 1.0), high), colour
        )

    def _draw_axes(self, painter: QPainter, plot: QRectF) -> None:
        metrics, wide = self.label_metrics(), self.bin_width(plot)
        painter.setFont(self.small())
        for part in (0.0, 0.5, 1.0):
            y = plot.bottom() - plot.height() * part
            painter.setPen(self.faint(30 if part else 90))
            painter.drawLine(QLineF(plot.left(), y, plot.right(), y))
            painter.setPen(self.faint(190))
            room = QRectF(0, y - metrics.height() / 2, plot.left() - 5, metrics.height())
            if part != 0.5 or self._most >= 2:
                text = whole(self._most * part)
                painter.drawText(room, int(Qt.AlignmentFlag.AlignRight), text)
        middle, width_min = plot.center().x(), self._width()
        painter.setPen(self.faint(120))
        painter.drawLine(QLineF(middle, plot.top(), middle, plot.bottom() + 3))
        each = metrics.horizontalAdvance("+888") * 1.3
        every = max(1, round(each / wide + 0.5))
        unit = translate("ServiceNetworkPlanner", "min")
        room = QRectF(plot.left(), plot.bottom() + 3, plot.width() + 4, metrics.height())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignRight), unit)
        last = room.right() - metrics.horizontalAdvance(unit) - each / 2
        for number in range(0, self._bins + 1, every):
            for way in (-1, 1) if number else (1,):
                x = middle + way * number * wide
                sign = ("+" if way > 0 else "−") if number else ""
                text = sign + decimal(number * width_min)
                if x > last:
                    continue
                label = QRectF(x - each, plot.bottom() + 3, 2 * each, metrics.height())
                painter.setPen(self.faint(190))
                painter.drawText(label, int(Qt.AlignmentFlag.AlignHCenter), text)

    def _draw_sums(self, painter: QPainter, plot: QRectF, size: QSize) -> None:
        """Write over the bars how many residents they stand for."""
        found, line = self.changes, self.label_metrics().height()
        assert found is not None
        shorter = translate("ServiceNetworkPlanner", "◀ Shorter {n}")
        longer = translate("ServiceNetworkPlanner", "Longer {n} ▶")
        same = translate("ServiceNetworkPlanner", "Unchanged {n}")
        room = QRectF(6, 3, size.width() - 12, line)
        painter.setFont(self.small())
        for text, count, colour, side in (
            (shorter, int(found.shorter.sum()), ink(SHORTER, self.dark), "AlignLeft"),
            (same, found.unchanged, self.faint(190), "AlignHCenter"),
            (longer, int(found.longer.sum()), ink(LONGER, self.dark), "AlignRight"),
        ):
            painter.setPen(colour)
            flags = int(getattr(Qt.AlignmentFlag, side))
            painter.drawText(room, flags, text.format(n=_people(count)))
        below = room.translated(0, line + 1)
        painter.setPen(self.text)
        if found.cut_off:
            text = translate("ServiceNetworkPlanner", "Cut off {n}")
            painter.drawText(
                below, int(Qt.AlignmentFlag.AlignRight), text.format(n=_people(found.cut_off))
            )
        if found.reached_now:
            text = translate("ServiceNetworkPlanner", "Reached now {n}")
            painter.drawText(
                below, int(Qt.AlignmentFlag.AlignLeft), text.format(n=_people(found.reached_now))
            )

    # Readout

    def words_at(self, place: QPointF) -> str:
        """Return what the bar at a place stands for; empty beside the bars."""
        found, plot = self.changes, self.plot(self.size())
        if found is None or not plot.contains(place):
            return ""
        offset = (place.x() - plot.center().x()) / self.bin_width(plot)
        number, edge = int(abs(offset)), self._bins + _EDGE_BINS
        if self._edges and edge <= abs(offset) <= edge + 1:
            if offset > 0:
                text = translate("ServiceNetworkPlanner", "Cut off: {n} residents")
                return text.format(n=_people(found.cut_off))
            text = translate("ServiceNetworkPlanner", "Reached only now: {n} residents")
            return text.format(n=_people(found.reached_now))
        bars = found.longer if offset > 0 else found.shorter
        if number >= self._bins:
            return ""
        count = int(bars[number]) if number < len(bars) else 0
        if offset > 0:
            text = translate("ServiceNetworkPlanner", "{a} to {b} min longer: {n} residents")
        else:
            text = translate("ServiceNetworkPlanner", "{a} to {b} min shorter: {n} residents")
        low, high = number * found.width_min, (number + 1) * found.width_min
        return text.format(a=decimal(low), b=decimal(high), n=_people(count))

    def event(self, event: QEvent) -> bool:  # noqa: D102
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            place: QPoint = event.pos()
            QToolTip.showText(event.globalPos(), self.words_at(QPointF(place)), self)
            return True
        return bool(super().event(event))


def _used(bars: object) -> int:
    """Return how many bins there are up to the last with anybody in it."""
    filled = bars.nonzero()[0]
    return int(filled[-1]) + 1 if len(filled) else 0


def _people(milli: int) -> str:
    """Return thousandths of a resident as whole residents."""
    return whole(milli / MILLI)
