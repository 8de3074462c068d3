"""Text of a fixed height, so that a new one never moves anything else."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QPointF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPaintEvent, QTextLayout, QTextOption
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget


class FixedText(QWidget):
    """Wraps a text into so many lines and ends it with an ellipsis if it is longer.

    A QLabel would lay out the whole dock again for every text, and that on every frame.
    """

    def __init__(self, lines: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines, self._text, self._colour = lines, "", ""
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)

    def set_lines(self, lines: int) -> None:
        """Have room for so many lines from now on."""
        if lines != self._lines:
            self._lines = lines
            self.updateGeometry()
            self.update()

    def text(self) -> str:
        """Return the text, all of it."""
        return self._text

    def set_text(self, text: str, colour: str = "") -> None:
        """Show a text; it is also the tool tip, where all of it can be read."""
        if (text, colour) != (self._text, self._colour):
            self._text, self._colour = text, colour
            self.setToolTip(text)
            self.setAccessibleName(text)
            self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - the name that Qt calls
        """Return the height of all lines."""
        metrics = self.fontMetrics()
        return QSize(metrics.averageCharWidth() * 30, metrics.lineSpacing() * self._lines + 2)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - the name that Qt calls
        """Measure again when the font changes."""
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - the name that Qt calls
        """Draw as many lines as there is room for."""
        painter = QPainter(self)
        palette = self.palette()
        ink = QColor(self._colour) if self._colour else palette.color(self.foregroundRole())
        painter.setPen(ink)
        metrics, width = self.fontMetrics(), self.width()
        layout = QTextLayout(self._text, self.font())
        layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft))
        layout.beginLayout()
        y = 0.0
        for number in range(self._lines):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width)
            rest = self._text[line.textStart() :]
            last = number == self._lines - 1
            if last and line.textLength() < len(rest):
                shown = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)
                painter.drawText(QPointF(0.0, y + metrics.ascent()), shown)
            else:
                line.draw(painter, QPointF(0.0, y))
            y += metrics.lineSpacing()
        layout.endLayout()
        painter.end()
