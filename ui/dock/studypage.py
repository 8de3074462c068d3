"""The page of an open study: scenario, map, tiers, table, chart, explanation and rules."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QByteArray, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from ...i18n import translate
from ..canvas.legend import TintLegend
from ..chart.panel import ChartPanel
from ..explain.panel import ExplainPanel
from ..palette.panel import TierPalette
from ..rules.form import RulesForm
from ..table.view import ScorecardView
from .headlines import Headlines
from .lookbar import LookBar
from .memory import recall, remember
from .recovery import RecoveryBar
from .scenariobar import ScenarioBar
from .scrolling import Content, scrolling
from .section import Section
from .themed import tool_button

SPLITTER, TAB = "splitter", "tab"
_CHIP_LINES, _TABLE_LINES, _TAB_LINES = 7, 14, 11
"""Least heights of tiers, table and tabs, in lines of text."""
_FIRST_LINES = (13, 16, 14)
"""Heights of the panes when the dock is first opened."""


class StudyPage(QWidget):
    """Everything about the study, from top to bottom; scrolls where the dock is short."""

    toolAsked = pyqtSignal(bool)  # noqa: N815 - signals are named as Qt's are
    zoomAsked = pyqtSignal(int)  # noqa: N815
    cellAsked = pyqtSignal(int)  # noqa: N815
    placeAsked = pyqtSignal(str)  # noqa: N815
    centreAsked = pyqtSignal(object)  # noqa: N815
    helpAsked = pyqtSignal()  # noqa: N815
    closeStudyAsked = pyqtSignal()  # noqa: N815

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("StudyPage")
        self._session: Any = None
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        content = Content(self)
        outer.addWidget(scrolling(content, self))
        column = QVBoxLayout(content)
        gap = self.fontMetrics().height() // 3
        column.setContentsMargins(gap, gap, gap, gap)
        column.setSpacing(gap)
        column.addLayout(self._heading())
        self.recovery = RecoveryBar(self)
        self.scenario_bar = ScenarioBar(self)
        self.headlines = Headlines(self)
        self.look_bar = LookBar(self)
        self.look_bar.toolAsked.connect(self.toolAsked)
        self.palette_panel = TierPalette(self)
        self.legend = TintLegend(self)
        colours = translate("ServiceNetworkPlanner", "Colours on the map")
        for part in (
            self.recovery,
            self.scenario_bar,
            _line(self),
            self.headlines,
            _line(self),
            self.look_bar,
            Section("legend", colours, _around(self.legend, self), self),
        ):
            column.addWidget(part)
        column.addWidget(self._lower(), 1)
        self._parts = (
            self.recovery,
            self.scenario_bar,
            self.headlines,
            self.look_bar,
            self.palette_panel,
            self.legend,
            self.scorecard,
            self.chart,
            self.explain,
            self.rules,
        )

        self.palette_panel.placeAsked.connect(self.placeAsked)
        self.explain.centreAsked.connect(self.centreAsked)
        self.scorecard.municipalityChosen.connect(self.zoomAsked)
        self.scorecard.cellChosen.connect(self._on_cell)

    def set_session(self, session: Any) -> None:
        """Show another study, or none."""
        self._session = session
        for part in self._parts:
            part.set_session(session)
        path = "" if session is None else str(session.opened.file.path)
        self.name.setText("" if session is None else session.opened.name)
        self.name.setToolTip(path)

    def explain_cell(self, index: int) -> None:
        """Bring the explanation of a demand point to the front."""
        self.explain.explain(index)
        self.tabs.setCurrentWidget(self.explain)

    def save_state(self) -> None:
        """Remember tab and splitter for next time."""
        remember(SPLITTER, self.splitter.saveState())
        remember(TAB, self.tabs.currentIndex())

    def _heading(self) -> QHBoxLayout:
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
        self.zoom.clicked.connect(self._zoom)
        help_text = translate("ServiceNetworkPlanner", "Help")
        self.help = tool_button("help", help_text, help_text, self)
        self.help.clicked.connect(self.helpAsked)
        close = translate("ServiceNetworkPlanner", "Close the study")
        self.close_study = tool_button("close_study", close, close, self)
        self.close_study.clicked.connect(self._close)
        for button in (self.zoom, self.help, self.close_study):
            row.addWidget(button)
        return row

    def _lower(self) -> QSplitter:
        """Return tiers and table above, and chart, explanation and rules below."""
        self.splitter = QSplitter(Qt.Orientation.Vertical, self)
        self.splitter.setChildrenCollapsible(False)
        line = self.fontMetrics().height()
        tiers = translate("ServiceNetworkPlanner", "Service points by tier")
        chips = scrolling(self.palette_panel, self)
        chips.setMinimumHeight(line * _CHIP_LINES)
        self.tiers = Section("tiers", tiers, chips, self.splitter)
        self.scorecard = ScorecardView(self.splitter)
        self.tabs = QTabWidget(self.splitter)
        self.tabs.setDocumentMode(True)
        self.tabs.setUsesScrollButtons(True)
        self.chart, self.explain = ChartPanel(self.tabs), ExplainPanel(self.tabs)
        self.rules = RulesForm(self.tabs)
        for widget, text in (
            (self.chart, translate("ServiceNetworkPlanner", "Chart")),
            (self.explain, translate("ServiceNetworkPlanner", "Explain")),
            (self.rules, translate("ServiceNetworkPlanner", "Rules")),
        ):
            self.tabs.addTab(widget, text)
        self.scorecard.setMinimumHeight(line * _TABLE_LINES)
        self.tabs.setMinimumHeight(line * _TAB_LINES)
        # Their own wishes must not make the page wider than the dock.
        for pane in (self.scorecard, self.tabs, self.tiers):
            pane.setMinimumWidth(1)
        self.splitter.setSizes([line * lines for lines in _FIRST_LINES])
        for pane, stretch in enumerate((0, 1, 1)):
            self.splitter.setStretchFactor(pane, stretch)
        state = recall(SPLITTER, QByteArray())
        if state:
            self.splitter.restoreState(state)
        self.tabs.setCurrentIndex(recall(TAB, 0))
        self.splitter.splitterMoved.connect(lambda *_: self.save_state())
        self.tabs.currentChanged.connect(lambda *_: self.save_state())
        return self.splitter

    def _on_cell(self, index: int) -> None:
        """A demand point was chosen in the table: explain it, and show where it is."""
        self.explain_cell(index)
        self.cellAsked.emit(index)

    def _zoom(self) -> None:
        """Ask for a look at all of the study."""
        if self._session is not None:
            self.zoomAsked.emit(len(self._session.study.municipalities))

    def _close(self) -> None:
        """Close the study, after asking what becomes of unsaved changes."""
        keep = translate("ServiceNetworkPlanner", "Keep for next time")
        if self.scenario_bar.may_leave(keep, False):
            self.closeStudyAsked.emit()


def _around(widget: QWidget, parent: QWidget) -> QWidget:
    """Return a widget in another one, for what hides and shows itself inside what can be folded."""
    box = QWidget(parent)
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(widget)
    return box


def _line(parent: QWidget) -> QFrame:
    line = QFrame(parent)
    line.setFrameShape(QFrame.Shape.HLine)
    line.setFrameShadow(QFrame.Shadow.Sunken)
    return line
