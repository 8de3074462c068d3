"""A part of the dock that can be folded away; it stays so next time."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

from .memory import recall, remember

_ANY_HEIGHT = 16_777_215
"""Qt's own word for no limit, QWIDGETSIZE_MAX."""


class Section(QWidget):
    """A heading with an arrow, and what it shows and hides.

    Parameters
    ----------
    key : str
        What it is remembered by.
    title : str
    content : QWidget
    parent : QWidget, optional
    shown : bool
        Whether the content is shown the first time.
    """

    def __init__(
        self,
        key: str,
        title: str,
        content: QWidget,
        parent: QWidget | None = None,
        *,
        shown: bool = True,
    ) -> None:
        super().__init__(parent)
        self._key, self.content = f"section/{key}", content
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        self.heading = QToolButton(self)
        self.heading.setText(title)
        self.heading.setAccessibleName(title)
        self.heading.setAutoRaise(True)
        self.heading.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.heading.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.heading.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        small = int(self.fontMetrics().height() * 0.6)
        self.heading.setIconSize(self.heading.iconSize().boundedTo(QSize(small, small)))
        font = self.heading.font()
        font.setBold(True)
        self.heading.setFont(font)
        self.heading.clicked.connect(lambda: self.fold(self.content.isHidden()))
        column.addWidget(self.heading)
        column.addWidget(content, 1)
        self._show(recall(self._key, shown))

    def fold(self, shown: bool) -> None:
        """Show the content, or fold it away."""
        remember(self._key, shown)
        self._show(shown)

    def _show(self, shown: bool) -> None:
        arrow = Qt.ArrowType.DownArrow if shown else Qt.ArrowType.RightArrow
        self.heading.setArrowType(arrow)
        self.content.setVisible(shown)
        # In a splitter, too, what is folded takes no more room than its heading.
        self.setMaximumHeight(_ANY_HEIGHT if shown else self.heading.sizeHint().height())
