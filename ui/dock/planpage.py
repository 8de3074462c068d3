"""The page “Plan” of a study: scenario, map, tiers, table, chart, explanation and rules."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QByteArray, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QApplication,
    QFrame,
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
from .scenariobar import ScenarioBar
from .scrolling import Content, scrolling
from .section import Section

_TALL_PX = 1_150
SPLITTER, TAB = "splitter", "tab"
_CHIP_LINES, _TABLE_LINES, _TAB_LINES = 6.5, 13, 12
"""Least heights of tiers, table and tabs, in lines of text."""
_FIRST_LINES = (10, 15, 15)
"""Heights of the panes when the dock is first opened."""


class PlanPage(QWidget):
    """All that a planner works with, from top to bottom; scrolls where the dock is short."""

    toolAsked = pyqtSignal(bool)  # noqa: N815 - signals are named as Qt's are
    zoomAsked = pyqtSignal(int)  # noqa: N815
    cellAsked = pyqtSignal(int)  # noqa: N815
    placeAsked = pyqtSignal(str)  # noqa: N815
    centreAsked = pyqtSignal(object)  # noqa: N815

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("PlanPage")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        content = Content(self)
        outer.addWidget(scrolling(content, self))
        column = QVBoxLayout(content)
        gap = self.fontMetrics().height() // 3
        column.setContentsMargins(gap, gap, gap, gap)
        column.setSpacing(gap)
        self.scenario_bar = ScenarioBar(self)
        self.headlines = Headlines(self)
        self.look_bar = LookBar(self)
        self.look_bar.toolAsked.connect(self.toolAsked)
        self.palette_panel = TierPalette(self)
        self.legend = TintLegend(self)
        colours = translate("ServiceNetworkPlanner", "Colours on the map")
        # On a low screen tiers, table and chart need the room; the map is read without it.
        tall = QApplication.primaryScreen().availableGeometry().height() >= _TALL_PX
        for part in (
            self.scenario_bar,
            _line(self),
            self.headlines,
            _line(self),
            self.look_bar,
            Section("legend", colours, _around(self.legend, self), self, shown=tall),
        ):
            column.addWidget(part)
        column.addWidget(self._lower(), 1)
        self._parts = (
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
        self.scorecard.municipalityChosen.connect(self.chart.show_row)
        self.scorecard.cellChosen.connect(self._on_cell)

    def set_session(self, session: Any) -> None:
        """Show another study, or none."""
        for part in self._parts:
            part.set_session(session)

    def explain_cell(self, index: int) -> None:
        """Bring the explanation of a demand point to the front."""
        self.explain.explain(index)
        self.tabs.setCurrentWidget(self.explain)

    def save_state(self) -> None:
        """Remember tab and splitter for next time."""
        remember(SPLITTER, self.splitter.saveState())
        remember(TAB, self.tabs.currentIndex())

    def _lower(self) -> QSplitter:
        """Return tiers and table above, and chart, explanation and rules below."""
        self.splitter = QSplitter(Qt.Orientation.Vertical, self)
        self.splitter.setChildrenCollapsible(False)
        line = self.fontMetrics().height()
        tiers = translate("ServiceNetworkPlanner", "Service points by tier")
        chips = scrolling(self.palette_panel, self)
        chips.setMinimumHeight(round(line * _CHIP_LINES))
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
