"""A strip that shows how far some work is, with a button to stop it."""

from __future__ import annotations

from qgis.core import QgsTask
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from ...i18n import translate


class TaskStrip(QWidget):
    """Hidden while nothing goes on.

    Signals
    -------
    stopAsked
    """

    stopAsked = pyqtSignal()  # noqa: N815 - signals are named as Qt's are

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self.label = QLabel(self)
        self.bar = QProgressBar(self)
        self.bar.setAccessibleName(translate("ServiceNetworkPlanner", "Progress"))
        self.stop = QPushButton(translate("ServiceNetworkPlanner", "Cancel"), self)
        self.stop.clicked.connect(self.stopAsked)
        row.addWidget(self.label)
        row.addWidget(self.bar, 1)
        row.addWidget(self.stop)
        self.hide()

    def follow(self, task: QgsTask, text: str) -> None:
        """Show a task's progress until :meth:`hide`."""
        self.label.setText(text)
        # A bar without a range moves to and fro: how far it is, is not known yet.
        self.bar.setRange(0, 0)
        task.progressChanged.connect(self._on_progress)
        self.show()

    def _on_progress(self, percent: float) -> None:
        self.bar.setRange(0, 100)
        self.bar.setValue(int(percent))
