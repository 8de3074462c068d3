"""The dock “Service network”: a start page, a page while a study opens, and the study's page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.core import Qgis, QgsTask
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QEvent, Qt, pyqtSignal
from qgis.PyQt.QtGui import QCloseEvent
from qgis.PyQt.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ...engine.problems import Notice
from ...i18n import translate
from ...i18n.messages import notice_text
from .busypage import BusyPage
from .memory import remember_study
from .messages import Messages
from .startpage import StartPage
from .studypage import StudyPage
from .themed import renew_icons

OBJECT_NAME = "ServiceNetworkDock"
"""QGIS remembers place and visibility of docks by this."""
_CANNOT_SAVE = ("study-open-elsewhere", "study-read-only")
MINIMUM_WIDTH = 320


class ServiceNetworkDock(QgsDockWidget):
    """Shows a study, or the ways to one; what it is asked for goes out as signals.

    Signals
    -------
    sampleAsked, setupAsked, helpAsked, closeStudyAsked
    studyAsked : str
        A study file to open.
    toolAsked : bool
        Whether the map tool is wanted.
    zoomAsked : int
        A municipality's row; one past the last for all of them.
    cellAsked : int
        A demand point that was chosen in the table, to show on the map.
    pointAsked : int
        A demand point of a comparison, to zoom to.
    placeAsked : str
        A tier, a new facility of which is to follow the mouse; from the keyboard or the menu.
    centreAsked : tuple of float
        A place to show in the middle of the map, in metres of the study's system.
    reportAsked, layersAsked : Sides
        The impact report, or the result layers, of two sides of the study.
    publishAsked
    """

    sampleAsked = pyqtSignal()  # noqa: N815 - signals are named as Qt's are
    studyAsked = pyqtSignal(str)  # noqa: N815
    setupAsked = pyqtSignal()  # noqa: N815
    toolAsked = pyqtSignal(bool)  # noqa: N815
    zoomAsked = pyqtSignal(int)  # noqa: N815
    cellAsked = pyqtSignal(int)  # noqa: N815
    pointAsked = pyqtSignal(int)  # noqa: N815
    placeAsked = pyqtSignal(str)  # noqa: N815
    centreAsked = pyqtSignal(object)  # noqa: N815
    reportAsked = pyqtSignal(object)  # noqa: N815
    layersAsked = pyqtSignal(object)  # noqa: N815
    publishAsked = pyqtSignal()  # noqa: N815
    helpAsked = pyqtSignal()  # noqa: N815
    closeStudyAsked = pyqtSignal()  # noqa: N815

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("ServiceNetworkPlanner", "Service network"), parent)
        self.setObjectName(OBJECT_NAME)
        self.setAllowedAreas(
            Qt.DockWidgetArea.LeftDockWidgetArea | Qt.DockWidgetArea.RightDockWidgetArea
        )
        self._session: Any = None
        frame = QWidget(self)
        frame.setMinimumWidth(MINIMUM_WIDTH)
        column = QVBoxLayout(frame)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.messages = Messages(frame)
        column.addWidget(self.messages)
        self.pages = QStackedWidget(frame)
        column.addWidget(self.pages, 1)
        self.start_page = StartPage(self.pages)
        self.busy_page = BusyPage(self.pages)
        self.study_page = StudyPage(self.pages)
        for page in (self.start_page, self.busy_page, self.study_page):
            self.pages.addWidget(page)
        self.setWidget(frame)
        start, study = self.start_page, self.study_page
        start.sampleAsked.connect(self.sampleAsked)
        start.studyAsked.connect(self.studyAsked)
        start.setupAsked.connect(self.setupAsked)
        start.helpAsked.connect(self.helpAsked)
        study.toolAsked.connect(self.toolAsked)
        study.zoomAsked.connect(self.zoomAsked)
        study.cellAsked.connect(self.cellAsked)
        study.pointAsked.connect(self.pointAsked)
        study.placeAsked.connect(self.placeAsked)
        study.centreAsked.connect(self.centreAsked)
        study.reportAsked.connect(self.reportAsked)
        study.layersAsked.connect(self.layersAsked)
        study.publishAsked.connect(self.publishAsked)
        study.helpAsked.connect(self.helpAsked)
        study.closeStudyAsked.connect(self.closeStudyAsked)

    def set_session(self, session: Any) -> None:
        """Show an open study, or the start page."""
        if self._session is not None:
            self._session.noted.disconnect(self.show_message)
        self._session = session
        self.busy_page.follow("", None)
        self.study_page.set_session(session)
        if session is None:
            self.start_page.refresh()
            self.pages.setCurrentWidget(self.start_page)
        else:
            # What a former study had to say is over; why it was closed is not.
            self.messages.clear()
            session.noted.connect(self.show_message)
            remember_study(str(session.opened.file.path))
            self.pages.setCurrentWidget(self.study_page)

    def show_busy(self, text: str, task: QgsTask | None = None) -> None:
        """Show that something goes on, how far it is, and how to stop it."""
        self.messages.clear()
        self.busy_page.follow(text, task)
        self.pages.setCurrentWidget(self.busy_page)

    def show_message(self, text: str, level: object = 0) -> None:
        """Show a message at the top of the dock, at a level of :class:`Qgis.MessageLevel`."""
        self.messages.push(text, level)

    def show_notices(self, notices: Sequence[Notice]) -> None:
        """Tell what there is to know of a study's data, in one message that unfolds.

        That nothing can be saved is told by itself, and stays.
        """
        data = [notice_text(one) for one in notices if one.code not in _CANNOT_SAVE]
        if len(data) == 1:
            self.show_message(data[0])
        elif data:
            text = translate("ServiceNetworkPlanner", "There are {n} notes on the data.")
            self.messages.push(text.format(n=len(data)), details=data)
        for notice in notices:
            if notice.code in _CANNOT_SAVE:
                self.show_message(notice_text(notice), Qgis.MessageLevel.Warning)

    def set_tool_active(self, active: bool) -> None:
        """Show whether the map tool is in use."""
        self.study_page.plan.look_bar.set_tool_active(active)

    def explain_cell(self, index: int) -> None:
        """Explain a demand point."""
        self.study_page.explain_cell(index)

    def may_leave(self) -> bool:
        """Ask what becomes of unsaved changes before the study is closed; false to stay."""
        return self.study_page.may_leave()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - the name that Qt calls
        """Follow the window's theme."""
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "pages"):
            renew_icons(self)
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - the name that Qt calls
        """Remember how it looks."""
        self.study_page.save_state()
        super().closeEvent(event)
