"""A strip above a comparison: it is being made, it failed, or it no longer holds."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsTask
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from ...i18n import translate
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
        self.label = QLabel(self)
        self.label.setWordWrap(True)
        self.bar = QProgressBar(self)
        self.bar.setAccessibleName(translate("ServiceNetworkPlanner", "Progress"))
        self.again = QPushButton(translate("ServiceNetworkPlanner", "Compare again"), self)
        self.stop = QPushButton(translate("ServiceNetworkPlanner", "Cancel"), self)
        row.addWidget(self.label, 1)
        row.addWidget(self.bar, 1)
        row.addWidget(self.again)
        row.addWidget(self.stop)
        self.again.clicked.connect(self.againAsked)
        self.stop.clicked.connect(self.stopAsked)
        self.clear()

    def clear(self) -> None:
        """Show nothing."""
        self.hide()

    def show_progress(self, task: QgsTask) -> None:
        """Follow a comparison that is being made."""
        self._show(translate("ServiceNetworkPlanner", "Comparing…"), busy=True)
        self.bar.setRange(0, 0)
        task.progressChanged.connect(self._on_progress)

    def show_stale(self, parts: Sequence[str]) -> None:
        """Say that the comparison no longer holds, and why."""
        self._show(stale_text(parts), busy=False)

    def show_failed(self, text: str) -> None:
        """Say why there is no comparison."""
        self._show(text, busy=False)

    def _show(self, text: str, busy: bool) -> None:
        self.label.setText(text)
        self.label.setAccessibleName(text)
        self.bar.setVisible(busy)
        self.stop.setVisible(busy)
        self.again.setVisible(not busy)
        self.show()

    def _on_progress(self, percent: float) -> None:
        self.bar.setRange(0, 100)
        self.bar.setValue(int(percent))
