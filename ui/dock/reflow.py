"""Widgets side by side where there is room, and one below the other where there is not."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QBoxLayout, QLayout, QWidget

_ACROSS, _DOWN = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class ReflowRow(QWidget):
    """A row that becomes a column when it is narrower than its widgets' comfortable widths."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QBoxLayout(_ACROSS, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        # The layout's own minimum would keep the row from ever getting narrow.
        self._layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._widgets: list[QWidget] = []

    def add(self, widget: QWidget, stretch: int = 1) -> None:
        """Add a widget at the end."""
        self._widgets.append(widget)
        self._layout.addWidget(widget, stretch)

    @property
    def stacked(self) -> bool:
        """Whether the widgets stand one below the other."""
        return bool(self._layout.direction() == _DOWN)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - the name that Qt calls
        """Return the width of the widest and the height of the present arrangement."""
        sizes = [widget.minimumSizeHint() for widget in self._shown()]
        width = max((size.width() for size in sizes), default=0)
        return QSize(width, self._height([size.height() for size in sizes]))

    def sizeHint(self) -> QSize:  # noqa: N802 - the name that Qt calls
        """Return the width of all side by side and the height of the present arrangement."""
        heights = [widget.sizeHint().height() for widget in self._shown()]
        return QSize(self._comfortable(), self._height(heights))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - the name that Qt calls
        """Arrange for the new width."""
        wanted = _ACROSS if self.width() >= self._comfortable() else _DOWN
        if wanted != self._layout.direction():
            self._layout.setDirection(wanted)
            self.updateGeometry()
        super().resizeEvent(event)

    def _shown(self) -> list[QWidget]:
        return [widget for widget in self._widgets if not widget.isHidden()]

    def _comfortable(self) -> int:
        shown = self._shown()
        gaps = self._layout.spacing() * max(len(shown) - 1, 0)
        return sum(widget.sizeHint().width() for widget in shown) + gaps

    def _height(self, heights: list[int]) -> int:
        if not heights:
            return 0
        if self.stacked:
            return sum(heights) + self._layout.spacing() * (len(heights) - 1)
        return max(heights)
