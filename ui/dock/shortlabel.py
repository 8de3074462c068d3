"""A label that becomes an icon where there is no room for words."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent
from qgis.PyQt.QtWidgets import QLabel, QWidget

from ..icons import pixmap


class ShortLabel(QLabel):
    """Words, or an icon with the words as its tip.

    Parameters
    ----------
    text : str
    icon : str
        Name of one of the plugin's icons.
    parent : QWidget, optional
    """

    def __init__(self, text: str, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._words, self._icon, self._short = text, icon, False
        self.setAccessibleName(text)
        self.setToolTip(text)

    def words_width(self) -> int:
        """Return how much wider the words are than the icon."""
        return self.fontMetrics().horizontalAdvance(self._words) - self._size()

    def set_short(self, short: bool) -> None:
        """Show the icon instead of the words, or the words."""
        if short != self._short:
            self._short = short
            self._show()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - the name that Qt calls
        """Draw the icon in the new theme's tones."""
        if event.type() == QEvent.Type.PaletteChange and self._short:
            self._show()
        super().changeEvent(event)

    def _size(self) -> int:
        return int(self.fontMetrics().height() * 1.1)

    def _show(self) -> None:
        if self._short:
            self.setPixmap(pixmap(self._icon, self._size(), self.devicePixelRatioF()))
        else:
            self.setText(self._words)
