"""The tables of a comparison, each in a tab, filled when they are looked at."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QTabWidget, QVBoxLayout, QWidget

from ...i18n import translate
from ...planning.comparison import Comparison, Topic
from .bandrows import band_table
from .lossrows import loss_table
from .movementrows import group_table, municipality_table
from .statisticrows import statistic_table
from .table import Table
from .tableview import ComparisonTable
from .verdictrows import verdict_table


class ComparisonTables(QTabWidget):
    """Verdicts, gains and losses, statistics, bands, groups, and the greatest losses.

    Signals
    -------
    municipalityChosen : int
        A municipality's row, or the county's.
    pointChosen : int
        A demand point, to be shown on the map.
    noted : str, int
    """

    municipalityChosen = pyqtSignal(int)  # noqa: N815 - signals are named as Qt's are
    pointChosen = pyqtSignal(int)  # noqa: N815
    noted = pyqtSignal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._comparison: Comparison | None = None
        self._topic: Topic | None = None
        self._row, self._language = 0, "en"
        self._stale: set[int] = set()
        self.setDocumentMode(True)
        self.setUsesScrollButtons(True)
        self.verdicts = ComparisonTable(
            translate("ServiceNetworkPlanner", "Verdicts"),
            translate("ServiceNetworkPlanner", "No verdict changes."),
            self,
        )
        self.movements = ComparisonTable(
            translate("ServiceNetworkPlanner", "Residents"), parent=self
        )
        self.losses = ComparisonTable(
            translate("ServiceNetworkPlanner", "Losses"),
            translate("ServiceNetworkPlanner", "Nobody of this group has a longer way here."),
            self,
        )
        self.statistics = ComparisonTable(
            translate("ServiceNetworkPlanner", "Statistics"), parent=self
        )
        self.bands = ComparisonTable(translate("ServiceNetworkPlanner", "Bands"), parent=self)
        self.groups = ComparisonTable(translate("ServiceNetworkPlanner", "Groups"), parent=self)
        self.changed_only = QCheckBox(
            translate("ServiceNetworkPlanner", "Only verdicts that change"), self
        )
        self.changed_only.setChecked(True)
        self.changed_only.toggled.connect(lambda *_: self._again(self.verdicts))
        tips = (
            (
                self.verdicts,
                translate(
                    "ServiceNetworkPlanner",
                    "Every rule in every municipality, before and after, whatever is chosen above.",
                ),
            ),
            (
                self.movements,
                translate(
                    "ServiceNetworkPlanner",
                    "Whose way gets shorter and whose longer, and by how many person-minutes.",
                ),
            ),
            (
                self.losses,
                translate(
                    "ServiceNetworkPlanner",
                    "The places where journeys grow most, however few live there. A click shows "
                    "one on the map.",
                ),
            ),
            (
                self.statistics,
                translate("ServiceNetworkPlanner", "Every statistic after, and its change."),
            ),
            (
                self.bands,
                translate(
                    "ServiceNetworkPlanner",
                    "Residents by their band of travel time before and after.",
                ),
            ),
            (
                self.groups,
                translate("ServiceNetworkPlanner", "The same for every tier and population group."),
            ),
        )
        for table, tip in tips:
            page = self._with_switch() if table is self.verdicts else table
            self.setTabToolTip(self.addTab(page, table.name), tip)
            table.noted.connect(self.noted)
        for table in (self.movements, self.statistics, self.verdicts):
            table.chosen.connect(self.municipalityChosen)
        self.losses.chosen.connect(self.pointChosen)
        self.currentChanged.connect(self._fill)

    def show_topic(
        self, comparison: Comparison | None, topic: Topic | None, row: int, language: str
    ) -> None:
        """Show a topic of a comparison and a place, or nothing."""
        self._comparison, self._topic = comparison, topic
        self._row, self._language = row, language
        self._stale = set(range(self.count()))
        self._fill()

    def _with_switch(self) -> QWidget:
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 2, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.changed_only)
        column.addWidget(self.verdicts, 1)
        return page

    def _again(self, table: ComparisonTable) -> None:
        self._stale.add(self._number(table))
        self._fill()

    def _number(self, table: ComparisonTable) -> int:
        return int(self.indexOf(table.parentWidget() if table is self.verdicts else table))

    def _fill(self, *_: object) -> None:
        """Fill the table in front, unless it is as it should be."""
        here = self.currentIndex()
        if here not in self._stale:
            return
        self._stale.discard(here)
        for table in (
            self.verdicts,
            self.movements,
            self.losses,
            self.statistics,
            self.bands,
            self.groups,
        ):
            if self._number(table) == here:
                table.set_table(self._made(table))

    def _made(self, table: ComparisonTable) -> Table:
        found, topic = self._comparison, self._topic
        if found is None:
            return Table()
        if table is self.verdicts:
            return verdict_table(found, self._language, self.changed_only.isChecked())
        if topic is None:
            return Table()
        if table is self.movements:
            return municipality_table(found, topic)
        if table is self.losses:
            return loss_table(found, topic, self._row, self._language)
        if table is self.statistics:
            return statistic_table(found, topic)
        if table is self.bands:
            return band_table(found, topic, self._row)
        asked = topic.question
        alike = [
            one
            for one in found.topics
            if (one.question.mode, one.question.borders, one.question.also)
            == (asked.mode, asked.borders, asked.also)
        ]
        return group_table(found, alike, self._row, self._language)
