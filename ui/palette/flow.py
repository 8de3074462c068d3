"""A layout of equal columns: as many as fit, each as wide as there is room."""

from __future__ import annotations

from qgis.PyQt.QtCore import QPoint, QRect, QSize, Qt
from qgis.PyQt.QtWidgets import QLayout, QLayoutItem, QWidget


class ColumnFlow(QLayout):
    """Lays items out row by row in columns of equal width.

    Parameters
    ----------
    parent : QWidget
    gap : int
        Pixels between items.
    """

    def __init__(self, parent: QWidget | None = None, gap: int = 4) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setSpacing(gap)
        self.setContentsMargins(0, 0, 0, 0)

    # What Qt asks a layout; the names are Qt's.

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802, D102
        self._items.append(item)

    def count(self) -> int:  # noqa: D102
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802, D102
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802, D102
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802, D102
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:  # noqa: N802, D102
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802, D102
        columns = self.columns(width)
        rows = -(-len(self._items) // columns)
        return max(0, rows * (self._height() + self.spacing()) - self.spacing())

    def sizeHint(self) -> QSize:  # noqa: N802, D102
        return QSize(self._wished(), self._height() if self._items else 0)

    def minimumSize(self) -> QSize:  # noqa: N802, D102
        least = max((item.minimumSize().width() for item in self._items), default=0)
        return QSize(least, self._height() if self._items else 0)

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802, D102
        super().setGeometry(rect)
        columns, gap, height = self.columns(rect.width()), self.spacing(), self._height()
        room = rect.width() - gap * (columns - 1)
        for number, item in enumerate(self._items):
            row, column = divmod(number, columns)
            left, right = room * column // columns, room * (column + 1) // columns
            corner = QPoint(rect.x() + left + gap * column, rect.y() + row * (height + gap))
            item.setGeometry(QRect(corner, QSize(right - left, height)))

    def columns(self, width: int) -> int:
        """Return into how many columns the items go, at least one."""
        gap = self.spacing()
        if not self._items:
            return 1
        fit = max(1, min((width + gap) // (self._wished() + gap), len(self._items)))
        rows = -(-len(self._items) // fit)
        # No more columns than so many rows need: six go three and three, not four and two.
        return -(-len(self._items) // rows)

    def _wished(self) -> int:
        """Return the width that shows all of every item; a single column does with less."""
        return max((item.sizeHint().width() for item in self._items), default=0)

    def _height(self) -> int:
        """Return the height of a row."""
        return max((item.sizeHint().height() for item in self._items), default=0)
