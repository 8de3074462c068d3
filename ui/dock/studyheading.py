"""The top of the study's page: its name, what can be done with all of it, and its pages."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QTabBar, QVBoxLayout, QWidget

from ...i18n import translate
from .themed import tool_button


class StudyHeading(QWidget):
    """Name, buttons, tabs.

    Signals
    -------
    zoomAsked, publishAsked, helpAsked, closeAsked
    pageChosen : int
    """

    zoomAsked = pyqtSignal()  # noqa: N815 - signals are named as Qt's are
    publishAsked = pyqtSignal()  # noqa: N815
    helpAsked = pyqtSignal()  # noqa: N815
    closeAsked = pyqtSignal()  # noqa: N815
    pageChosen = pyqtSignal(int)  # noqa: N815

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        gap = self.fontMetrics().height() // 3
        column.setContentsMargins(gap, gap // 2, gap, 0)
        column.setSpacing(0)
        row = QHBoxLayout()
        row.setSpacing(2)
        self.name = QLabel(self)
        font = self.name.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 1.15)
        self.name.setFont(font)
        self.name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row.addWidget(self.name, 1)
        zoom = translate("ServiceNetworkPlanner", "Zoom to the study")
        self.zoom = tool_button("zoom_study", zoom, zoom, self)
        publish = translate("ServiceNetworkPlanner", "Publish…")
        tip = translate(
            "ServiceNetworkPlanner", "Publish the study's results for residents and partners."
        )
        self.publish = tool_button("export", publish, tip, self)
        help_text = translate("ServiceNetworkPlanner", "Help")
        self.help = tool_button("help", help_text, help_text, self)
        close = translate("ServiceNetworkPlanner", "Close the study")
        self.close_study = tool_button("close_study", close, close, self)
        for button, signal in (
            (self.zoom, self.zoomAsked),
            (self.publish, self.publishAsked),
            (self.help, self.helpAsked),
            (self.close_study, self.closeAsked),
        ):
            button.clicked.connect(signal)
            row.addWidget(button)
        column.addLayout(row)
        self.tabs = QTabBar(self)
        self.tabs.setDocumentMode(True)
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(True)
        self.tabs.setAccessibleName(translate("ServiceNetworkPlanner", "Pages of the study"))
        self.tabs.currentChanged.connect(self.pageChosen)
        column.addWidget(self.tabs)

    def set_session(self, session: Any) -> None:
        """Show another study's name, or none."""
        self.name.setText("" if session is None else session.opened.name)
        self.name.setToolTip("" if session is None else str(session.opened.file.path))
