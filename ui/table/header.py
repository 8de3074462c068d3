"""The head of the table: two short lines a column, all of it in the tool tip."""

from __future__ import annotations

from qgis.PyQt.QtCore import QPointF, QRect, QSize, Qt
from qgis.PyQt.QtGui import QFont, QFontMetrics, QPainter, QPalette, QPolygonF
from qgis.PyQt.QtWidgets import QHeaderView, QWidget

from ..ink import palette_of
from .columns import PLACE, VERDICT
from .delegate import faint
from .model import ScorecardModel

_SMALL = 0.86
_ELIDED = Qt.TextElideMode.ElideRight


class ScorecardHeader(QHeaderView):
    """Paints title and detail of each column, and the arrow of the one that is sorted by."""

    def __init__(self, model: ScorecardModel, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._model = model
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(self.fontMetrics().height() * 2)

    def _small(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(max(font.pointSizeF() * _SMALL, 6.0))
        return font

    def width_of(self, section: int) -> int:
        """Return the width at which the title of a column can be read."""
        column = self._model.columns[section]
        metrics = self.fontMetrics()
        most, pads = metrics.averageCharWidth() * 15, metrics.averageCharWidth() * 2
        return int(min(metrics.horizontalAdvance(column.title), most) + pads)

    def sectionSizeFromContents(self, section: int) -> QSize:  # noqa: N802, D102
        if not 0 <= section < len(self._model.columns):
            return QSize(0, self._height())
        return QSize(self.width_of(section), self._height())

    def sizeHint(self) -> QSize:  # noqa: N802, D102
        return QSize(super().sizeHint().width(), self._height())

    def _height(self) -> int:
        lines = self.fontMetrics().height() + QFontMetrics(self._small()).height()
        return int(lines + max(4, self.fontMetrics().height() // 3))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:  # noqa: N802, D102
        if not 0 <= section < len(self._model.columns):
            return
        column, palette = self._model.columns[section], palette_of(self)
        metrics = self.fontMetrics()
        text = palette.color(QPalette.ColorRole.WindowText)
        painter.save()
        painter.fillRect(rect, palette.color(QPalette.ColorRole.Window))
        painter.setPen(faint(text, 90))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setPen(faint(text, 28))
        painter.drawLine(rect.topRight(), rect.bottomRight())
        pad = max(3, metrics.averageCharWidth() * 2 // 3)
        inner = rect.adjusted(pad, 1, -pad, -2)
        if self.isSortIndicatorShown() and self.sortIndicatorSection() == section:
            inner.setRight(inner.right() - self._arrow(painter, inner, text))
        left = column.kind in (PLACE, VERDICT)
        side = Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag.AlignRight
        small = self._small()
        below = QFontMetrics(small).height() if column.detail else 0
        upper = QRect(inner.left(), inner.top(), inner.width(), inner.height() - below)
        painter.setFont(self.font())
        painter.setPen(text)
        title = metrics.elidedText(column.title, _ELIDED, upper.width())
        painter.drawText(upper, int(side | Qt.AlignmentFlag.AlignVCenter), title)
        if below:
            painter.setFont(small)
            painter.setPen(faint(text, 175))
            lower = QRect(inner.left(), inner.bottom() - below, inner.width(), below)
            # Names of tiers begin alike.
            middle = Qt.TextElideMode.ElideMiddle
            detail = QFontMetrics(small).elidedText(column.detail, middle, lower.width())
            painter.drawText(lower, int(side | Qt.AlignmentFlag.AlignVCenter), detail)
        painter.restore()

    def _arrow(self, painter: QPainter, inner: QRect, colour: object) -> int:
        """Draw which way is sorted, and return the width that it takes."""
        size = max(6, self.fontMetrics().height() // 2)
        up = self.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
        right, middle, half = float(inner.right()), inner.center().y() + 0.5, size / 4
        tip, base = (middle - half, middle + half) if up else (middle + half, middle - half)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawPolygon(
            QPolygonF(
                [
                    QPointF(right - size, base),
                    QPointF(right, base),
                    QPointF(right - size / 2, tip),
                ]
            )
        )
        painter.restore()
        return size + 3
