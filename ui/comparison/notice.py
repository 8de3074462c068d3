"""A strip above a comparison: it is being made, it failed, or it no longer holds."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsTask
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from ...i18n import translate
from ..dock.taskstrip import TaskStrip
from ..stale.words import stale_text


class ComparisonNotice(QWidget):
    """Progress with a button to stop, or what is wrong with a button to compare again.

    Signals
    -------
    againAsked, stopAsked
    """

    againAsked = pyqtSignal()  # noqa: N815 - signals are named as Qt's are
    stopAsked = pyqtSignal()  # noqa: N815

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self.strip = TaskStrip(self)
        self.label = QLabel(self)
        self.label.setWordWrap(True)
        self.again = QPushButton(translate("ServiceNetworkPlanner", "Compare again"), self)
        row.addWidget(self.strip, 1)
        row.addWidget(self.label, 1)
        row.addWidget(self.again)
        self.again.clicked.connect(self.againAsked)
        self.strip.stopAsked.connect(self.stopAsked)
        self.clear()

    def clear(self) -> None:
        """Show nothing."""
        self.hide()

    def show_progress(self, task: QgsTask) -> None:
        """Follow a comparison that is being made."""
        self.strip.follow(task, translate("ServiceNetworkPlanner", "Comparing…"))
        self.label.hide()
        self.again.hide()
        self.show()

    def show_stale(self, parts: Sequence[str]) -> None:
        """Say that the comparison no longer holds, and why."""
        self._say(stale_text(parts))

    def show_failed(self, text: str) -> None:
        """Say why there is no comparison."""
        self._say(text)

    def _say(self, text: str) -> None:
        self.strip.hide()
        self.label.setText(text)
        self.label.setAccessibleName(text)
        self.label.show()
        self.again.show()
        self.show()
