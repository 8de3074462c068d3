"""The cumulative share of residents by travel time, scenario against baseline."""

from __future__ import annotations

import math

import numpy as np
from qgis.PyQt.QtCore import QEvent, QLineF, QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen, QPolygonF

from ...i18n import translate
from ...planning.distribution import Curve
from ..colours import BASELINE, SCENARIO
from ..ink import palette_of
from ..numbers import decimal
from ..table.delegate import ink
from ..table.words import NOTHING, minutes, percent, stated
from .axes import minute_step
from .chart import Chart, say

_SHOWN = 0.995
"""The axis ends where so large a share has arrived."""
_ROOM = 1.25
_MARGIN_MIN = 5.0


class CumulativeChart(Chart):
    """Minutes to the right, share of residents upwards; a readout follows mouse or arrow keys."""

    def __init__(self, parent: object = None) -> None:
        super().__init__(parent)
        self.curve: Curve | None = None
        self.baseline: Curve | None = None
        self.threshold_min = 30.0
        self.end_min = 40.0
        self.hover_min: float | None = None
        self._held = False
        self.setMouseTracking(True)
        self.setAccessibleName(
            translate("ServiceNetworkPlanner", "Share of residents by travel time")
        )

    def set_data(
        self,
        curve: Curve | None,
        baseline: Curve | None,
        threshold_min: float,
        *,
        hold: bool = False,
    ) -> None:
        """Show curves; with ``hold`` the axis only grows, so that nothing jumps in a drag."""
        if baseline is not self.baseline or threshold_min != self.threshold_min:
            self._ground = None
        if (curve is None) != (self.curve is None):
            self._ground = None
        self.curve, self.baseline, self.threshold_min = curve, baseline, threshold_min
        end = self._wanted_end()
        if hold:
            end = max(end, self.end_min)
        if end != self.end_min:
            self.end_min, self._ground = end, None
        self.update()

    def _wanted_end(self) -> float:
        ends = [self.threshold_min * _ROOM]
        for curve in (self.curve, self.baseline):
            if curve is not None and curve.residents:
                arriving = int(curve.within[-1]) / curve.residents
                ends.append(curve.reaching(arriving * _SHOWN) * 1.02)
        end = max(end for end in ends if math.isfinite(end))
        return math.ceil(end / _MARGIN_MIN) * _MARGIN_MIN

    def values_at(self, at_min: float) -> tuple[float, float]:
        """Return the shares of scenario and baseline within so many minutes; NaN without one."""
        found = [
            math.nan if curve is None else curve.at(at_min) for curve in (self.curve, self.baseline)
        ]
        return found[0], found[1]

    def description(self) -> str:
        """Return the key figures in words, for those who do not see the chart."""
        if self.curve is None:
            return translate("ServiceNetworkPlanner", "No travel times to show.")
        lines = []
        now, before = self.values_at(self.threshold_min)
        limit = decimal(self.threshold_min, 2)
        if self.baseline is None:
            text = translate("ServiceNetworkPlanner", "Within {limit} minutes: {now}.")
        else:
            text = translate(
                "ServiceNetworkPlanner",
                "Within {limit} minutes: {now} in the scenario, {before} in the baseline.",
            )
        lines.append(text.format(limit=limit, now=percent(now), before=percent(before)))
        for share in (0.5, 0.95):
            text = translate("ServiceNetworkPlanner", "{share} are within {now} minutes.")
            then = NOTHING
            if self.baseline is not None:
                then = minutes(self.baseline.reaching(share))
                text = translate(
                    "ServiceNetworkPlanner",
                    "{share} are within {now} minutes, in the baseline {before}.",
                )
            reached = minutes(self.curve.reaching(share))
            lines.append(text.format(share=percent(share), now=reached, before=then))
        return " ".join(lines)

    # Drawing

    def plot(self, size: QSize) -> QRectF:
        """Return where the curves are drawn."""
        metrics = self.label_metrics()
        left = metrics.horizontalAdvance("100 %") + 8
        top, below = metrics.height() + 6, metrics.height() + 8
        right = max(8, metrics.averageCharWidth() * 2)
        return QRectF(
            left, top, max(size.width() - left - right, 1), max(size.height() - top - below, 1)
        )

    def x_of(self, at_min: float, plot: QRectF) -> float:
        """Return where a time is drawn."""
        return plot.left() + plot.width() * at_min / self.end_min

    def draw_ground(self, painter: QPainter, size: QSize) -> None:
        """Draw axes, grid, threshold and baseline."""
        plot, metrics = self.plot(size), self.label_metrics()
        painter.setFont(self.small())
        step = 25 if plot.height() < metrics.height() * 9 else 20
        for share in range(0, 101, step):
            y = plot.bottom() - plot.height() * share / 100
            painter.setPen(self.faint(90 if not share else 30))
            painter.drawLine(QLineF(plot.left(), y, plot.right(), y))
            painter.setPen(self.faint(190))
            room = QRectF(0, y - metrics.height() / 2, plot.left() - 5, metrics.height())
            painter.drawText(room, int(Qt.AlignmentFlag.AlignRight), stated(share / 100))
        self._draw_minutes(painter, plot)
        x = self.x_of(self.threshold_min, plot)
        painter.setPen(QPen(self.faint(150), 1, Qt.PenStyle.DotLine))
        painter.drawLine(QLineF(x, plot.top() - 2, x, plot.bottom()))
        text = translate("ServiceNetworkPlanner", "{n} min").format(
            n=decimal(self.threshold_min, 2)
        )
        width = metrics.horizontalAdvance(text) + 4
        left = min(max(x - width / 2, plot.left()), size.width() - width)
        painter.setPen(self.faint(220))
        painter.drawText(
            QRectF(left, 0, width, plot.top() - 3),
            int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom),
            text,
        )
        if self.baseline is not None:
            pen = QPen(QColor(BASELINE), 1.6, Qt.PenStyle.DashLine)
            self._draw_curve(painter, plot, self.baseline, pen)

    def _draw_minutes(self, painter: QPainter, plot: QRectF) -> None:
        """Draw the axis of minutes."""
        metrics = self.label_metrics()
        each = metrics.horizontalAdvance("888") * 2
        step = minute_step(self.end_min, max(2, int(plot.width() / each)))
        unit = translate("ServiceNetworkPlanner", "min")
        wide = metrics.horizontalAdvance(unit) + 4
        room = QRectF(plot.right() - wide, plot.bottom() + 3, wide + 4, metrics.height())
        painter.setPen(self.faint(190))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignRight), unit)
        at = 0.0
        while at <= self.end_min + 1e-9:
            x = self.x_of(at, plot)
            painter.setPen(self.faint(90))
            painter.drawLine(QLineF(x, plot.bottom(), x, plot.bottom() + 3))
            if x + each / 2 < room.left():
                painter.setPen(self.faint(190))
                label = QRectF(x - each, plot.bottom() + 3, 2 * each, metrics.height())
                painter.drawText(label, int(Qt.AlignmentFlag.AlignHCenter), decimal(at))
            at += step

    def _draw_curve(self, painter: QPainter, plot: QRectF, curve: Curve, pen: QPen) -> None:
        """Draw a curve with at most two points a pixel."""
        points = self.points(plot, curve)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPolyline(points)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def points(self, plot: QRectF, curve: Curve) -> QPolygonF:
        """Return where the points of a curve are drawn."""
        last = int(self.end_min * 10 + 0.5)
        stride = max(1, int(last / (2 * plot.width())))
        at = np.arange(0, last + 1, stride)
        share = curve.share[np.minimum(at, len(curve.within) - 1)]
        xs = plot.left() + plot.width() * at / (10 * self.end_min)
        ys = plot.bottom() - plot.height() * share
        return QPolygonF([QPointF(x, y) for x, y in zip(xs.tolist(), ys.tolist())])

    def draw_figure(self, painter: QPainter, size: QSize) -> None:
        """Draw the scenario, and what both are at the threshold or under the mouse."""
        plot = self.plot(size)
        if self.curve is None:
            text = translate("ServiceNetworkPlanner", "No travel times to show.")
            say(self, text, painter, plot)
            return
        colour = ink(SCENARIO, self.dark)
        self._draw_curve(painter, plot, self.curve, QPen(colour, 2.2))
        at = self.threshold_min if self.hover_min is None else self.hover_min
        now, before = self.values_at(at)
        x = self.x_of(at, plot)
        if self.hover_min is not None:
            painter.setPen(QPen(self.faint(200), 1))
            painter.drawLine(QLineF(x, plot.top(), x, plot.bottom()))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setPen(Qt.PenStyle.NoPen)
        for share, tint in ((before, QColor(BASELINE)), (now, colour)):
            if not math.isnan(share):
                painter.setBrush(tint)
                painter.drawEllipse(QPointF(x, plot.bottom() - plot.height() * share), 3.5, 3.5)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        self._draw_legend(painter, plot, at, now, before)

    def _draw_legend(
        self, painter: QPainter, plot: QRectF, at: float, now: float, before: float
    ) -> None:
        """Draw which line is which, with its value; low on the right the curves leave room."""
        metrics, colour = self.label_metrics(), ink(SCENARIO, self.dark)
        head = translate("ServiceNetworkPlanner", "Within {n} min").format(n=decimal(at, 2))
        rows = [
            (
                translate("ServiceNetworkPlanner", "Scenario"),
                percent(now),
                QPen(colour, 2.2),
            )
        ]
        if not math.isnan(before):
            pen = QPen(QColor(BASELINE), 1.6, Qt.PenStyle.DashLine)
            rows.append((translate("ServiceNetworkPlanner", "Baseline"), percent(before), pen))
        line, swatch = metrics.height(), metrics.averageCharWidth() * 3
        names = max(metrics.horizontalAdvance(name) for name, _, _ in rows)
        values = metrics.horizontalAdvance("100.0 %") + 8
        width = max(swatch + 8 + names + values, metrics.horizontalAdvance(head)) + 12
        height = line * (len(rows) + 1) + 8
        box = QRectF(plot.right() - width - 2, plot.bottom() - height - 4, width, height)
        ground = QColor(palette_of(self).base().color())
        ground.setAlpha(215)
        painter.fillRect(box, ground)
        painter.setFont(self.small())
        painter.setPen(self.faint(190))
        inner = box.adjusted(6, 4, -6, -4)
        painter.drawText(inner, int(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft), head)
        for number, (name, value, pen) in enumerate(rows, start=1):
            row = QRectF(inner.left(), inner.top() + number * line, inner.width(), line)
            middle = row.center().y()
            painter.setPen(pen)
            painter.drawLine(QLineF(row.left(), middle, row.left() + swatch, middle))
            painter.setPen(self.text)
            flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
            painter.drawText(row.adjusted(swatch + 6, 0, 0, 0), flags, name)
            flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
            painter.drawText(row, flags, value)

    # Readout

    def set_hover(self, at_min: float | None) -> None:
        """Read off at so many minutes, or at the threshold again."""
        if at_min is not None:
            at_min = min(max(round(at_min, 1), 0.0), self.end_min)
        if at_min != self.hover_min:
            self.hover_min = at_min
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802, D102
        place = event.position() if hasattr(event, "position") else event.localPos()
        plot = self.plot(self.size())
        inside = plot.left() - 3 <= place.x() <= plot.right() + 3
        at = (place.x() - plot.left()) / plot.width() * self.end_min
        self.set_hover(at if inside else None)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802, D102
        self.set_hover(None)
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802, D102
        step = {Qt.Key.Key_Left: -0.5, Qt.Key.Key_Right: 0.5}.get(event.key())
        if step is not None:
            at = self.threshold_min if self.hover_min is None else self.hover_min
            self.set_hover(at + step)
        elif event.key() == Qt.Key.Key_Escape and self.hover_min is not None:
            self.set_hover(None)
        else:
            super().keyPressEvent(event)
