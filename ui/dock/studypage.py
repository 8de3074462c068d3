"""The page of an open study: its name, and under it planning, comparing and the log."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ...i18n import translate
from ..comparison.page import ComparisonPage
from ..log.page import LogPage
from ..stale.bar import StaleBar
from .planpage import PlanPage
from .recovery import RecoveryBar
from .studyheading import StudyHeading


class StudyPage(QWidget):
    """All pages of a study; what they are asked for goes out as their own signals."""

    toolAsked = pyqtSignal(bool)  # noqa: N815 - signals are named as Qt's are
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
        super().__init__(parent)
        self.setObjectName("StudyPage")
        self._session: Any = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.heading = StudyHeading(self)
        self.recovery = RecoveryBar(self)
        self.pages = QStackedWidget(self)
        self.stale = StaleBar(self)
        for part in (self.heading, self.recovery, self.stale):
            column.addWidget(part)
        column.addWidget(self.pages, 1)
        self.plan = PlanPage(self.pages)
        self.comparison = ComparisonPage(self.pages)
        self.log = LogPage(self.pages)
        for page, text in (
            (self.plan, translate("ServiceNetworkPlanner", "Plan")),
            (self.comparison, translate("ServiceNetworkPlanner", "Compare")),
            (self.log, translate("ServiceNetworkPlanner", "Log")),
        ):
            self.pages.addWidget(page)
            self.heading.tabs.addTab(text)
        self.heading.pageChosen.connect(self.pages.setCurrentIndex)
        self.heading.helpAsked.connect(self.helpAsked)
        self.heading.publishAsked.connect(self.publishAsked)
        self.heading.zoomAsked.connect(self._zoom)
        self.heading.closeAsked.connect(self._close)
        plan, comparison = self.plan, self.comparison
        plan.toolAsked.connect(self.toolAsked)
        plan.zoomAsked.connect(self.zoomAsked)
        plan.cellAsked.connect(self.cellAsked)
        plan.placeAsked.connect(self.placeAsked)
        plan.centreAsked.connect(self.centreAsked)
        comparison.placeChosen.connect(self.pointAsked)
        comparison.municipalityChosen.connect(self.zoomAsked)
        comparison.reportAsked.connect(self.reportAsked)
        comparison.layersAsked.connect(self.layersAsked)
        for page in (comparison, self.log):
            page.noted.connect(self._note)

    def set_session(self, session: Any) -> None:
        """Show another study, or none."""
        self._session = session
        for part in (self.heading, self.recovery, self.plan, self.comparison, self.log):
            part.set_session(session)
        if session is None:
            self.heading.tabs.setCurrentIndex(0)

    def explain_cell(self, index: int) -> None:
        """Bring the explanation of a demand point to the front."""
        self.heading.tabs.setCurrentIndex(0)
        self.plan.explain_cell(index)

    def may_leave(self) -> bool:
        """Ask what becomes of unsaved changes before the study is closed; false to stay."""
        keep = translate("ServiceNetworkPlanner", "Keep for next time")
        return self.plan.scenario_bar.may_leave(keep, False)

    def save_state(self) -> None:
        """Remember how it looks for next time."""
        self.plan.save_state()

    def _note(self, text: str, level: int) -> None:
        if self._session is not None:
            self._session.noted.emit(text, level)

    def _zoom(self) -> None:
        """Ask for a look at all of the study."""
        if self._session is not None:
            self.zoomAsked.emit(len(self._session.study.municipalities))

    def _close(self) -> None:
        """Close the study, after asking what becomes of unsaved changes."""
        if self.may_leave():
            self.closeStudyAsked.emit()
