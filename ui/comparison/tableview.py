"""The widget of a comparison's tables: sorts, copies, saves, and tells which row was chosen."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

from qgis.core import Qgis
from qgis.PyQt.QtCore import QModelIndex, QPoint, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeySequence, QPainter, QPaintEvent, QPalette
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QAction,
    QApplication,
    QFrame,
    QMenu,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ...engine.problems import Problem
from ...i18n import translate
from ...i18n.messages import problem_text
from ..colours import LONGER, SHORTER
from ..icons import dark_ground
from ..ink import palette_of
from ..levels import number_of
from ..table.delegate import ink
from ..table.export import ask_table_path, write_table
from .table import BETTER, KEY_ROLE, NUMBER, TONE_ROLE, WORSE, SortedTable, Table, TableModel

_MOST_LETTERS = 26


class _Toned(QStyledItemDelegate):
    """Writes what got worse and what got better in their colours."""

    def initStyleOption(  # noqa: N802
        self, option: QStyleOptionViewItem, index: QModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        colour = {WORSE: LONGER, BETTER: SHORTER}.get(index.data(TONE_ROLE))
        if colour is not None:
            dark = dark_ground(palette_of(self.parent()))
            option.palette.setColor(QPalette.ColorRole.Text, QColor(ink(colour, dark)))


class ComparisonTable(QTableView):
    """A table that is read, not edited.

    Parameters
    ----------
    name : str
        What it is called, on its tab, in files and for screen readers.
    empty : str
        What is said where it has no row.
    parent : QWidget, optional

    Signals
    -------
    chosen : int
        The key of a row that was clicked, or entered by the keyboard.
    noted : str, int
        A text for the planner, and its level.
    """

    chosen = pyqtSignal(int)
    noted = pyqtSignal(str, int)

    def __init__(self, name: str, empty: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name, self.empty = name, empty
        self.setAccessibleName(name)
        self.model_of_table = TableModel(self)
        self.setModel(SortedTable(self.model_of_table))
        self.setItemDelegate(_Toned(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        # Names of tiers begin alike.
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        side = self.verticalHeader()
        side.hide()
        side.setMinimumSectionSize(1)
        side.setDefaultSectionSize(round(self.fontMetrics().height() * 1.5))
        self.setSortingEnabled(True)
        # Until a head is clicked rows stand as they were made.
        self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.horizontalHeader().setHighlightSections(False)
        self.clicked.connect(self._choose)
        self.activated.connect(self._activate)
        self.copy_action = QAction(translate("ServiceNetworkPlanner", "Copy"), self)
        self.copy_action.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        self.copy_action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.copy_action.triggered.connect(lambda *_: self.copy())
        self.save_action = QAction(
            translate("ServiceNetworkPlanner", "Save as CSV or spreadsheet…"), self
        )
        self.save_action.triggered.connect(lambda *_: self.export())
        self.addAction(self.copy_action)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._on_menu)

    @property
    def table(self) -> Table:
        """What is shown."""
        return self.model_of_table.table

    def set_table(self, table: Table) -> None:
        """Show another table; where it has the same columns the order stays."""
        alike = [c.title for c in table.columns] == [c.title for c in self.table.columns]
        was_empty = not len(self.table.keys)
        self.model_of_table.set_table(table)
        if not alike:
            self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        if was_empty or not alike:
            self.fit()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - the name that Qt calls
        """Say why there is nothing, where there is nothing."""
        super().paintEvent(event)
        if not self.empty or len(self.table.keys) or not self.isEnabled():
            return
        painter = QPainter(self.viewport())
        painter.setPen(palette_of(self).color(QPalette.ColorRole.Text))
        gap = self.fontMetrics().height()
        box = self.viewport().rect().adjusted(gap, gap, -gap, -gap)
        top = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        painter.drawText(box, top | int(Qt.TextFlag.TextWordWrap), self.empty)
        painter.end()

    def fit(self) -> None:
        """Give the columns the width of what is in them, within reason."""
        self.resizeColumnsToContents()
        most = self.fontMetrics().averageCharWidth() * _MOST_LETTERS
        for column in range(len(self.table.columns)):
            self.setColumnWidth(column, min(self.columnWidth(column), most))

    def texts(self) -> list[list[str]]:
        """Return what is shown, in the order that it is shown in."""
        model = self.model()
        columns = range(model.columnCount())
        return [
            [str(model.index(row, column).data()) for column in columns]
            for row in range(model.rowCount())
        ]

    def copy(self) -> None:
        """Copy the selected rows, or all of them, with their heads."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        shown = self.texts()
        lines = [[column.title for column in self.table.columns]]
        lines += [shown[row] for row in rows] if rows else shown
        QApplication.clipboard().setText("\n".join("\t".join(line) for line in lines) + "\n")

    def export(self) -> None:
        """Ask for a file, and save the table there with unrounded numbers."""
        path = ask_table_path(self, self.name.lower())
        if path is not None:
            self.save(path)

    def save(self, path: Path) -> bool:
        """Save the table, as the ending says; tell the planner how that went."""
        columns = self.table.columns
        rows = [
            [_plain(column.values[row]) for column in columns]
            for row in range(len(self.table.keys))
        ]
        try:
            write_table(
                path,
                [column.title for column in columns],
                rows,
                self.name,
                [column.kind == NUMBER for column in columns],
            )
        except Problem as problem:
            self.noted.emit(problem_text(problem), number_of(Qgis.MessageLevel.Warning))
            return False
        text = translate("ServiceNetworkPlanner", "The table was saved to {path}")
        self.noted.emit(text.format(path=path), number_of(Qgis.MessageLevel.Success))
        return True

    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(int(index.data(KEY_ROLE)))

    def _activate(self, index: QModelIndex) -> None:
        """Do by the keyboard what a click does."""
        if QApplication.mouseButtons() == Qt.MouseButton.NoButton:
            self._choose(index)

    def _on_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([self.copy_action, self.save_action])
        menu.exec(self.viewport().mapToGlobal(place))


def _plain(value: Any) -> Any:
    """Return a value as files take it: what is no number is nothing."""
    return value if not isinstance(value, float) or math.isfinite(value) else None
