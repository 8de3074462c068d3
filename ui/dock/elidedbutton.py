"""A flat button whose words give way where there is no room for them."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QSizePolicy, QToolButton, QWidget

_LEAST_LETTERS = 12
_AROUND = 14
"""Pixels of a flat button that are neither icon nor words."""


class ElidedButton(QToolButton):
    """An icon and words beside it; in a narrow place the middle of the words is left out."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.setAutoRaise(True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setText(words.replace("&", "&&"))
        self.setAccessibleName(words)

    def sizeHint(self) -> QSize:  # noqa: N802 - the name that Qt calls
        """Return the size that shows all words."""
        words = self.fontMetrics().horizontalAdvance(self._words)
        return QSize(words + self.iconSize().width() + _AROUND, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - the name that Qt calls
        """Return a size that shows how the words begin and end."""
        letters = self.fontMetrics().averageCharWidth() * _LEAST_LETTERS
        least = letters + self.iconSize().width() + _AROUND
        return QSize(min(least, self.sizeHint().width()), super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - the name that Qt calls
        """Show as much as there is room for."""
        room, metrics = self.width() - self.iconSize().width() - _AROUND, self.fontMetrics()
        shown = self._words
        # Widths are whole pixels, and what just fits is elided for the sake of half of one.
        if room < metrics.horizontalAdvance(shown):
            shown = metrics.elidedText(shown, Qt.TextElideMode.ElideMiddle, room)
        self.setText(shown.replace("&", "&&"))
        super().resizeEvent(event)
