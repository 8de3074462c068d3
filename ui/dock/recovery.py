"""Offers what a former session worked on and did not save."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QDateTime, QLocale, Qt
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ...i18n import translate


class RecoveryBar(QFrame):
    """Restores or lets go of unsaved work; hidden where there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session: Any = None
        self.setObjectName("RecoveryBar")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        column = QVBoxLayout(self)
        self.label = QLabel(self)
        self.label.setWordWrap(True)
        column.addWidget(self.label)
        row = QHBoxLayout()
        row.addStretch(1)
        self.restore = QPushButton(translate("ServiceNetworkPlanner", "Restore"), self)
        self.restore.setToolTip(
            translate("ServiceNetworkPlanner", "Go on where the work was broken off.")
        )
        self.discard = QPushButton(translate("ServiceNetworkPlanner", "Discard"), self)
        self.discard.setToolTip(
            translate("ServiceNetworkPlanner", "Let go of the unsaved work for good.")
        )
        self.restore.clicked.connect(self._restore)
        self.discard.clicked.connect(self._discard)
        row.addWidget(self.restore)
        row.addWidget(self.discard)
        column.addLayout(row)
        self.hide()

    def set_session(self, session: Any) -> None:
        """Look whether another study has unsaved work."""
        if self._session is not None:
            self._session.renamed.disconnect(self.refresh)
        self._session = session
        if session is not None:
            session.renamed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the offer for as long as it stands."""
        found = None if self._session is None else self._session.book.found
        if found is not None:
            text = translate(
                "ServiceNetworkPlanner",
                "Unsaved work was found: “{scenario}”, {n} changed service points.",
            )
            moment = QDateTime.fromString(found.modified, Qt.DateFormat.ISODate).toLocalTime()
            if moment.isValid():
                text = translate(
                    "ServiceNetworkPlanner",
                    "Unsaved work of {when} was found: “{scenario}”, {n} changed service points.",
                )
            self.label.setText(
                text.format(
                    when=QLocale().toString(moment, QLocale.FormatType.ShortFormat),
                    scenario=found.name,
                    n=len(found.changes),
                )
            )
        self.setVisible(found is not None)

    def _restore(self) -> None:
        self._session.book.restore_found()
        self.refresh()

    def _discard(self) -> None:
        self._session.book.discard_found()
        self.refresh()
