"""The page while a study opens."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsTask
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from ...i18n import translate


class BusyPage(QWidget):
    """What is done, how far it is, and a button that stops it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("BusyPage")
        self._task: Any = None
        layout = QVBoxLayout(self)
        layout.addStretch(1)
        self.label = QLabel(self)
        self.label.setWordWrap(True)
        self.label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        font = self.label.font()
        font.setBold(True)
        self.label.setFont(font)
        layout.addWidget(self.label)
        self.bar = QProgressBar(self)
        self.bar.setAccessibleName(translate("ServiceNetworkPlanner", "Progress"))
        layout.addWidget(self.bar)
        note = QLabel(
            translate(
                "ServiceNetworkPlanner",
                "QGIS stays usable meanwhile. The network is prepared once; next time the study "
                "opens faster.",
            ),
            self,
        )
        note.setWordWrap(True)
        note.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout.addWidget(note)
        self.cancel = QPushButton(translate("ServiceNetworkPlanner", "Cancel"), self)
        self.cancel.setToolTip(
            translate("ServiceNetworkPlanner", "Stop. Nothing half-made is left behind.")
        )
        self.cancel.clicked.connect(self._stop)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addStretch(1)
        layout.addLayout(row)
        layout.addStretch(2)

    def follow(self, text: str, task: QgsTask | None) -> None:
        """Show a task's progress."""
        if self._task is not None:
            self._task.progressChanged.disconnect(self._progress)
            self._task.taskCompleted.disconnect(self._over)
            self._task.taskTerminated.disconnect(self._over)
        self._task = task
        self.label.setText(text)
        self.cancel.setVisible(task is not None)
        self.cancel.setEnabled(True)
        self.cancel.setText(translate("ServiceNetworkPlanner", "Cancel"))
        # A bar without a range moves to and fro: how far it is, is not known yet.
        self.bar.setRange(0, 0)
        if task is not None:
            task.progressChanged.connect(self._progress)
            task.taskCompleted.connect(self._over)
            task.taskTerminated.connect(self._over)

    def _progress(self, percent: float) -> None:
        self.bar.setRange(0, 100)
        self.bar.setValue(int(percent))

    def _over(self) -> None:
        # QGIS deletes a task when it has ended: nothing may be asked of it any more.
        self._task = None

    def _stop(self) -> None:
        self.cancel.setEnabled(False)
        self.cancel.setText(translate("ServiceNetworkPlanner", "Stopping…"))
        if self._task is not None:
            self._task.cancel()
