"""The page “Log”: the entries of the study file, and by what name new ones are written."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtGui import QShowEvent
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from ...engine.problems import Problem
from ...gis import scenariologstore
from ...i18n import translate
from ..comparison.cells import texts
from ..comparison.table import Column, Table
from ..comparison.tableview import ComparisonTable
from .words import LogLine, line_of


class LogPage(QWidget):
    """Shows who changed what in the scenarios, the newest first.

    Signals
    -------
    noted : str, int
    """

    noted = pyqtSignal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("LogPage")
        self._session: Any = None
        gap = self.fontMetrics().height() // 3
        column = QVBoxLayout(self)
        column.setContentsMargins(gap, gap, gap, gap)
        column.setSpacing(gap)
        column.addLayout(self._author_row())
        self.filter = QLineEdit(self)
        self.filter.setClearButtonEnabled(True)
        search = translate("ServiceNetworkPlanner", "Search the log")
        self.filter.setPlaceholderText(search)
        self.filter.setAccessibleName(search)
        self.filter.textChanged.connect(lambda *_: self._show())
        column.addWidget(self.filter)
        self.table = ComparisonTable(translate("ServiceNetworkPlanner", "Log"), parent=self)
        self.table.noted.connect(self.noted)
        column.addWidget(self.table, 1)
        self.hint = QLabel(self)
        self.hint.setWordWrap(True)
        column.addWidget(self.hint)
        self._lines: list[LogLine] = []
        self._show()

    def set_session(self, session: Any) -> None:
        """Show another study's log, or none."""
        if self._session is not None:
            self._session.renamed.disconnect(self._follow)
        self._session, self._lines = session, []
        if session is not None:
            session.renamed.connect(self._follow)
        self._show()
        self._follow()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - the name that Qt calls
        """Read the log when it is looked at."""
        super().showEvent(event)
        self.author.setText(scenariologstore.author())
        self._follow()

    def _author_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        label = QLabel(translate("ServiceNetworkPlanner", "Your name in the log:"), self)
        self.author = QLineEdit(scenariologstore.author(), self)
        self.author.setPlaceholderText(translate("ServiceNetworkPlanner", "nobody"))
        self.author.setToolTip(
            translate(
                "ServiceNetworkPlanner",
                "By this name the study file remembers what you save; whoever has the file can "
                "read it. Empty, nobody is named. It is kept in your QGIS settings.",
            )
        )
        self.author.editingFinished.connect(self._keep_author)
        label.setBuddy(self.author)
        row.addWidget(label)
        row.addWidget(self.author, 1)
        return row

    def _keep_author(self) -> None:
        if self.author.text().strip() != scenariologstore.author():
            scenariologstore.set_author(self.author.text())

    def _follow(self) -> None:
        """Read the file again; every save adds to it."""
        session = self._session
        if session is None or not self.isVisible():
            return
        try:
            entries = session.opened.file.log()
        except Problem as problem:
            session.note(problem)
            return
        if len(entries) == len(self._lines):
            return
        names = {row.id: row.name for row in (*session.opened.facility_rows, *session.facilities())}
        tiers = {tier.id: tier.name(session.language) for tier in session.rule_set.tiers}
        self._lines = [line_of(entry, names, tiers) for entry in reversed(entries)]
        self._show()

    def _show(self) -> None:
        wanted = self.filter.text().casefold().split()
        lines = [line for line in self._lines if _has(line, wanted)]
        self.table.set_table(_table(lines))
        text = ""
        if not self._lines:
            text = translate(
                "ServiceNetworkPlanner",
                "Nothing has been saved yet. Each time a scenario is saved, renamed or deleted, "
                "its changes are written down here.",
            )
        elif not lines:
            text = translate("ServiceNetworkPlanner", "No entry has these words.")
        self.hint.setText(text)
        self.hint.setVisible(bool(text))


def _has(line: LogLine, words: list[str]) -> bool:
    parts = (line.when, line.who, line.scenario, line.what, line.before, line.after)
    said = " ".join(parts).casefold()
    return all(word in said for word in words)


def _table(lines: list[LogLine]) -> Table:
    when = translate("ServiceNetworkPlanner", "When")
    shown = [line.when for line in lines]
    columns = [Column(when, [line.time for line in lines], shown)]
    for title, name in (
        (translate("ServiceNetworkPlanner", "Who"), "who"),
        (translate("ServiceNetworkPlanner", "What"), "what"),
        (translate("ServiceNetworkPlanner", "Before"), "before"),
        (translate("ServiceNetworkPlanner", "After"), "after"),
        (translate("ServiceNetworkPlanner", "Scenario"), "scenario"),
    ):
        found = [getattr(line, name) for line in lines]
        columns.append(texts(title, found, tips=found))
    return Table(columns, range(len(lines)))
