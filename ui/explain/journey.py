"""A line of the card: which facility, how long."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QGridLayout, QLabel, QWidget

from ...planning.explanation import Service
from ...planning.tiers import Tiers
from ..card import Text
from ..icons import tier_pixmap
from ..numbers import minutes


class Journey(QWidget):
    """A caption, a facility with its tier's sign, and minutes.

    Parameters
    ----------
    caption : str
    scale : float
        Size of the minutes relative to the window's font.
    parent : QWidget
    """

    def __init__(self, caption: str, scale: float = 1.0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown: Service | None = None
        self._sign = QLabel(self)
        self._caption = Text(self, scale=0.9, faint=True)
        self._caption.setText(caption)
        self.name = Text(self)
        self.time = Text(self, scale=scale, bold=True, wrap=False)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(0)
        grid.addWidget(self._sign, 0, 0, 2, 1, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(self._caption, 0, 1)
        grid.addWidget(self.name, 1, 1)
        grid.addWidget(self.time, 0, 2, 2, 1, Qt.AlignmentFlag.AlignVCenter)
        grid.setColumnStretch(1, 1)
        self._size = round(self.fontMetrics().height() * 1.7)
        self._sign.setFixedSize(self._size, self._size)
        self.indent = self._size + grid.horizontalSpacing()

    def show_service(self, service: Service | None, tiers: Tiers, otherwise: str = "") -> None:
        """Show a facility and its minutes, or a text in their place."""
        if service is not None and service == self.shown:
            return
        before, self.shown = self.shown, service
        if service is None:
            self._sign.clear()
            self.name.show_text(otherwise)
            self.time.show_text("")
        else:
            if before is None or before.tier != service.tier:
                self._show_sign(service.tier, tiers)
            self.name.show_text(service.name)
            self.time.show_text(minutes(service.ms))
        told = " ".join(filter(None, (self._caption.text(), self.name.text(), self.time.text())))
        self.setAccessibleName(told)

    def _show_sign(self, tier_id: str, tiers: Tiers) -> None:
        index = tiers.index(tier_id)
        if index < 0:
            self._sign.clear()
            return
        ratio = self.devicePixelRatioF()
        self._sign.setPixmap(tier_pixmap(tiers[index], self._size, ratio))
