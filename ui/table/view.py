"""The scorecard as a widget: filters, table, and the cells that decide."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import Qgis
from qgis.PyQt.QtCore import QModelIndex, QPoint, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import (
    QAction,
    QApplication,
    QLabel,
    QMenu,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...engine.problems import Problem
from ...i18n import translate
from ...i18n.messages import problem_text
from ..dock.taskstrip import TaskStrip
from ..dock.themed import tool_button
from ..frame import Frame
from ..levels import number_of
from .because import BecauseDialog
from .columns import PLACE, VERDICT
from .columnstate import ColumnState
from .decidinglist import DecidingList
from .export import as_text, ask_table_path, context_of, headings, write_table
from .filters import LookFilters
from .grid import ScorecardTable
from .highlights import Highlights
from .model import ScorecardModel

_WITH_LIST_EM = 23


class ScorecardView(QWidget):
    """Municipality by municipality: every rule's verdict and the figures behind it.

    Signals
    -------
    municipalityChosen : int
        A row was clicked: a municipality, or one past the last for the county.
    cellChosen : int
        Index of a demand point in the list of those that decide.
    """

    municipalityChosen = pyqtSignal(int)  # noqa: N815 - signals are named as Qt's are
    cellChosen = pyqtSignal(int)  # noqa: N815

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session: Any = None
        self.model = ScorecardModel(self)
        self.highlights = Highlights(self)
        self.filters = LookFilters(self)
        self.preparing = TaskStrip(self)
        modes = self.filters.modes
        modes.begun.connect(lambda task: self.preparing.follow(task, task.description()))
        modes.ended.connect(self.preparing.hide)
        self.preparing.stopAsked.connect(modes.stop)
        self.message = QLabel(self)
        self.message.setWordWrap(True)
        self.table = ScorecardTable(self.model, self.highlights, self)
        self.table.setAccessibleName(translate("ServiceNetworkPlanner", "Scorecard"))
        self.column_state = ColumnState(self.table)
        self.deciding = DecidingList(self)
        self.deciding.hide()
        self._height_without = 0
        self.splitter = QSplitter(Qt.Orientation.Vertical, self)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.table)
        self.splitter.addWidget(self.deciding)
        self.splitter.setStretchFactor(0, 3)
        self.splitter.setStretchFactor(1, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(max(2, self.fontMetrics().height() // 4))
        column.addWidget(self.filters)
        column.addWidget(self.preparing)
        column.addWidget(self.message)
        column.addWidget(self.splitter, 1)
        self._actions()
        self.model.changed.connect(self.highlights.light)
        self.highlights.faded.connect(self.table.paint_again)
        for table in (self.table, self.table.frozen):
            table.clicked.connect(self._on_clicked)
            table.doubleClicked.connect(self._on_because)
            table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            table.customContextMenuRequested.connect(self._on_menu)
            header = table.horizontalHeader()
            header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            header.customContextMenuRequested.connect(self._on_head_menu)
        self.table.activated.connect(self._on_activated)
        self.deciding.cellChosen.connect(self.cellChosen)
        self.deciding.closed.connect(self.hide_deciding)
        self._say()

    # The session

    def set_session(self, session: Any) -> None:
        """Show another study, or none."""
        if self._session is not None:
            self._session.evaluated.disconnect(self._on_frame)
        self._session = session
        self.filters.set_session(session)
        self.highlights.clear()
        self.hide_deciding()
        self.deciding.follow(None)
        if session is None:
            self.model.set_frame(None)
        else:
            session.evaluated.connect(self._on_frame)
            self._on_frame(session.frame)
        self._say()

    def _on_frame(self, frame: Frame) -> None:
        session = self._session
        served = self.model.card is not None and self.model.card.served
        tier = self.model.frame.look.tier if self.model.frame is not None else ""
        self.model.set_frame(frame, session.rule_set, session.language)
        if self.model.card is None or self.model.card.served != served or frame.look.tier != tier:
            self._say()
        self.deciding.follow(frame)

    def _say(self) -> None:
        """Tell why there is nothing to see, where there is not."""
        card, text = self.model.card, ""
        if self._session is None or card is None:
            text = translate("ServiceNetworkPlanner", "No study is open.")
        elif not card.served:
            look, rules = self.model.frame.look, self._session.rule_set
            index = rules.tiers.index(look.tier)
            tier = rules.tiers[index].name(self._session.language) if index >= 0 else look.tier
            text = translate(
                "ServiceNetworkPlanner",
                "No open facility provides the tier “{tier}”: nobody reaches one. Open one, or "
                "drag its chip onto the map.",
            ).format(tier=tier)
        self.message.setText(text)
        self.message.setVisible(bool(text))
        self.splitter.setVisible(card is not None)

    # What the planner does

    def _on_clicked(self, index: QModelIndex) -> None:
        """Zoom to the municipality, and list the cells that decide."""
        row = self.model.row_of(index)
        self.show_deciding(row, index.column())
        self.municipalityChosen.emit(row)

    def show_deciding(self, row: int, column: int = 0) -> None:
        """List the cells that decide a verdict, or that are beyond the threshold."""
        key = self.model.columns[column].key
        rule_id = key.partition(":")[2] if self.model.columns[column].kind == VERDICT else ""
        if self.deciding.isHidden():
            self._height_without = self.minimumHeight()
            self.setMinimumHeight(
                max(self._height_without, self.fontMetrics().height() * _WITH_LIST_EM)
            )
            self.deciding.show()
        self.deciding.show_row(self.model.frame, row, rule_id, self._session.language)

    def hide_deciding(self) -> None:
        """Close the list, and give back the room that it took."""
        if not self.deciding.isHidden():
            self.deciding.hide()
            self.setMinimumHeight(self._height_without)

    def _on_because(self, index: QModelIndex) -> None:
        """Open why a verdict is what it is."""
        dialog = self.because(index)
        if dialog is not None:
            dialog.show()

    def because(self, index: QModelIndex) -> BecauseDialog | None:
        """Return the window about a verdict; ``None`` where the cell has none."""
        if self.model.card is None or self.model.columns[index.column()].kind != VERDICT:
            return None
        verdict = self.model.card.judgement(self.model.row_of(index), index.column() - 1)
        if verdict is None:
            return None
        session = self._session
        return BecauseDialog(verdict, self.model.frame, session.rule_set, session.language, self)

    def _on_activated(self, index: QModelIndex) -> None:
        """Do by the keyboard what clicks do."""
        if QApplication.mouseButtons() != Qt.MouseButton.NoButton:
            return
        if self.model.columns[index.column()].kind == VERDICT:
            self._on_because(index)
        else:
            self._on_clicked(index)

    # Copy and export

    def _actions(self) -> None:
        def action(text: str, slot: Any) -> QAction:
            made = QAction(text, self)
            made.triggered.connect(lambda *_: slot())
            return made

        self.copy_action = action(translate("ServiceNetworkPlanner", "Copy"), self.copy)
        self.copy_action.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        self.copy_action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.table.addAction(self.copy_action)
        self.copy_all_action = action(
            translate("ServiceNetworkPlanner", "Copy the whole table"), self.copy_all
        )
        self.export_action = action(
            translate("ServiceNetworkPlanner", "Save as CSV or spreadsheet…"), self.export
        )
        text = translate("ServiceNetworkPlanner", "Copy or save the table, choose columns")
        more = tool_button("more", text, text, self.filters)
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(more)
        menu.addActions([self.copy_all_action, self.export_action])
        columns = menu.addMenu(translate("ServiceNetworkPlanner", "Columns"))
        columns.aboutToShow.connect(lambda: self.column_state.fill(columns))
        more.setMenu(menu)
        self.filters.add_widget(more)

    def _on_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        index = self.table.currentIndex()
        menu.addActions([self.copy_action, self.copy_all_action, self.export_action])
        if index.isValid() and self.model.columns[index.column()].kind == VERDICT:
            menu.addSeparator()
            text = translate("ServiceNetworkPlanner", "Why this verdict…")
            menu.addAction(text).triggered.connect(lambda *_: self._on_because(index))
        menu.exec(self.sender().viewport().mapToGlobal(place))

    def _on_head_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.column_state.fill(menu)
        menu.exec(self.sender().viewport().mapToGlobal(place))

    def copy(self) -> None:
        """Copy the selected rows, heads included; all rows where none is selected."""
        selected = self.table.selectionModel().selectedRows()
        rows = [self.model.row_of(index) for index in sorted(selected, key=lambda i: i.row())]
        self._copy(rows or self._all_rows())

    def copy_all(self) -> None:
        """Copy all rows."""
        self._copy(self._all_rows())

    def _copy(self, rows: list[int]) -> None:
        if self.model.card is not None:
            QApplication.clipboard().setText(as_text(self.model, rows, self.column_state.shown))

    def _all_rows(self) -> list[int]:
        return [self.model.row_of(self.model.index(n, 0)) for n in range(self.model.rowCount())]

    def export(self) -> None:
        """Ask for a file and save the table there."""
        path = ask_table_path(self, translate("ServiceNetworkPlanner", "scorecard"))
        if path is not None:
            self.save(path)

    def save(self, path: Path) -> bool:
        """Save the table, as its ending says; tell the planner how that went."""
        columns = self.column_state.shown
        names = headings(self.model, columns)
        context = context_of(self.model.frame, self._session.rule_set, self.model.language)
        rows = [
            [*(self.model.plain(row, column) for column in columns), *context.values()]
            for row in self._all_rows()
        ]
        numeric = [
            self.model.columns[column].kind not in (PLACE, VERDICT) for column in columns
        ] + [False] * len(context)
        sheet = translate("ServiceNetworkPlanner", "Scorecard")
        try:
            write_table(path, [*names, *context], rows, sheet, numeric)
        except Problem as problem:
            self._session.noted.emit(problem_text(problem), number_of(Qgis.MessageLevel.Warning))
            return False
        text = translate("ServiceNetworkPlanner", "The table was saved to {path}")
        self._session.noted.emit(text.format(path=path), number_of(Qgis.MessageLevel.Success))
        return True
