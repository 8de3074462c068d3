"""Text of a fixed height, so that a new one never moves anything else."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QPointF, QSize, Qt
from qgis.PyQt.QtGui import QPainter, QPaintEvent, QTextLayout, QTextOption
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from ..ink import palette_of


class FixedText(QWidget):
    """Wraps a text into so many lines and ends it with an ellipsis if it is longer.

    A QLabel would lay out the whole dock again for every text, and that on every frame.
    """

    def __init__(self, lines: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines, self._text = lines, ""
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

    def holds(self, text: str) -> bool:
        """Tell whether a text would be seen whole."""
        return len(self._broken(text, self._lines + 1)) <= self._lines

    def set_text(self, text: str, full: str = "") -> None:
        """Show a text; its full form, if it has another one, is the tool tip."""
        if text != self._text:
            self._text = text
            self.update()
        if (full or text) != self.toolTip():
            self.setToolTip(full or text)
            self.setAccessibleName(full or text)

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
        painter.setPen(palette_of(self).color(self.foregroundRole()))
        metrics, width = self.fontMetrics(), self.width()
        lines = self._broken(self._text, self._lines + 1)
        y = float(metrics.ascent())
        for number, start in enumerate(lines[: self._lines]):
            end = lines[number + 1] if number + 1 < len(lines) else len(self._text)
            shown = self._text[start:end].rstrip()
            if number == self._lines - 1:
                rest = self._text[start:]
                shown = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)
            painter.drawText(QPointF(0.0, y), shown)
            y += metrics.lineSpacing()
        painter.end()

    def _broken(self, text: str, most: int) -> list[int]:
        """Return where each line of a text begins, of so many lines at most."""
        layout = QTextLayout(text, self.font())
        layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft))
        layout.beginLayout()
        starts = []
        while len(starts) < most:
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(self.width())
            starts.append(line.textStart())
        layout.endLayout()
        return starts
