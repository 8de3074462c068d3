"""The table's model: a scorecard in the planner's order, of which only what changed is told."""

from __future__ import annotations

from functools import cmp_to_key
from typing import Any

import numpy as np
from qgis.PyQt.QtCore import QAbstractTableModel, QCollator, QModelIndex, Qt, pyqtSignal
from qgis.PyQt.QtGui import QFont

from ...gis.labels import verdict_names
from ...i18n import translate
from ...planning.rules import ChangeRule, to_ms
from ...planning.scorecard import VERDICTS, Scorecard, unit_of
from ..frame import Frame
from . import words
from .columns import CHANGE, MINUTES, MORE, PLACE, SHARE, VERDICT, Column, columns

VALUE_ROLE = int(Qt.ItemDataRole.UserRole) + 1
"""The bare value of a cell: a number, a text or ``None``."""
MANY = 200
"""From so many changed cells on it is cheaper to paint all of them."""


class ScorecardModel(QAbstractTableModel):
    """A row for each municipality and a last one for the county.

    Signals
    -------
    changed : set of (int, int)
        Row of the scorecard and column of the model, of each cell that looks different from the
        frame before; not sent when something else is looked at.
    """

    changed = pyqtSignal(object)

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self.card: Scorecard | None = None
        self.columns: tuple[Column, ...] = ()
        self.names: tuple[str, ...] = ()
        self.frame: Frame | None = None
        self.language = "en"
        self._order = np.zeros(0, dtype=np.int64)
        self._rows: list[int] = []
        self._place_of: list[int] = []
        self.sorted_by = (-1, False)
        self._texts: dict[tuple[int, int], str] = {}
        self._bold = QFont()
        self._bold.setBold(True)

    # Frames

    def set_frame(self, frame: Frame | None, rule_set: Any = None, language: str = "en") -> None:
        """Show a frame; ``None`` empties the table."""
        if frame is None:
            self.beginResetModel()
            self.card, self.frame, self.columns, self.names = None, None, (), ()
            self._texts.clear()
            self._arrange(np.zeros(0, dtype=np.int64))
            self.endResetModel()
            return
        look = frame.look
        card = Scorecard.of(frame.snapshot, frame.question, look.group, to_ms(look.threshold_min))
        before, former = self.card, self.frame
        names = frame.figures.study.municipalities.names
        place = translate("ServiceNetworkPlanner", "Whole county")
        same = (
            before is not None
            and former is not None
            and card.alike(before)
            and self.names[:-1] == names
            and self.language == language
        )
        same_look = same and _same_question(former.look, look)
        same_heads = same_look and card.rules is before.rules
        if not same_heads:
            year = frame.figures.study.population_year
            heads = columns(card, look, rule_set or frame.figures.rule_set, language, year)
        if not same:
            self.beginResetModel()
            self.card, self.frame, self.columns = card, frame, heads
            self.names, self.language = (*names, place), language
            self._texts.clear()
            self._arrange(self._wanted_order())
            self.endResetModel()
            return
        assert before is not None
        cells = {(row, column + 1) for row, column in card.changes(before)}
        worst = np.flatnonzero(card.overall != before.overall)
        cells.update((row, 0) for row in worst.tolist())
        self.card, self.frame = card, frame
        for cell in cells:
            self._texts.pop(cell, None)
        if not same_heads:
            self._texts.clear()
            self.columns = heads
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(heads) - 1)
        self._tell(cells)
        if frame.dragged is None:
            self._sort_again()
        if cells and same_look:
            self.changed.emit(cells)

    def _tell(self, cells: set[tuple[int, int]]) -> None:
        """Tell the views of single cells: of a range, Qt 5 paints everything that it shows."""
        if len(cells) > MANY:
            self._tell_all()
            return
        places = self._place_of
        for row, column in cells:
            index = self.index(places[row], column)
            self.dataChanged.emit(index, index)

    def _tell_all(self) -> None:
        last = self.index(len(self._rows) - 1, len(self.columns) - 1)
        self.dataChanged.emit(self.index(0, 0), last)

    # Order

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; the county stays last. -1 is the municipalities' own order."""
        self.sorted_by = (column, order == Qt.SortOrder.DescendingOrder)
        self._sort_again()

    def _sort_again(self) -> None:
        wanted = self._wanted_order()
        if np.array_equal(wanted, self._order):
            return
        self.layoutAboutToBeChanged.emit()
        former = self.persistentIndexList()
        rows = [self._rows[index.row()] for index in former]
        self._arrange(wanted)
        now = [self.index(self._place_of[row], old.column()) for row, old in zip(rows, former)]
        self.changePersistentIndexList(former, now)
        self.layoutChanged.emit()

    def _wanted_order(self) -> Any:
        """Return the rows of the scorecard in the order they are to be shown in."""
        if self.card is None:
            return np.zeros(0, dtype=np.int64)
        column, descending = self.sorted_by
        if not 0 <= column < len(self.columns):
            return np.arange(self.card.n_rows)
        if self.columns[column].kind != PLACE:
            return self.card.order(column - 1, descending)
        collator = QCollator()
        collator.setNumericMode(True)
        keys = [collator.sortKey(name) for name in self.names[:-1]]
        order = _sorted_keys(keys)
        return np.array([*(reversed(order) if descending else order), len(keys)], dtype=np.int64)

    def _arrange(self, order: Any) -> None:
        self._order = order
        self._rows = order.tolist()
        self._place_of = np.argsort(order).tolist()

    def row_of(self, index: QModelIndex) -> int:
        """Return the row of the scorecard: a municipality, or one past the last for the county."""
        return self._rows[index.row()]

    def place_of(self, row: int) -> int:
        """Return where a row of the scorecard is shown."""
        return self._place_of[row]

    # What a cell says

    def text(self, row: int, column: int) -> str:
        """Return the text of a cell, by the row of the scorecard."""
        found = self._texts.get((row, column))
        if found is None:
            found = self._texts[row, column] = self._text(row, column)
        return found

    def _text(self, row: int, column: int) -> str:
        kind = self.columns[column].kind
        if kind == PLACE:
            return self.names[row]
        card = self.card
        assert card is not None
        number = column - 1
        if kind == VERDICT:
            code = int(card.verdicts[row, number])
            if code < 0:
                kept, judged = int(card.kept[number]), int(card.judged[number])
                return f"{kept}/{judged}" if row == card.n_rows - 1 and judged else ""
            rule = card.rules[number]
            value = float(card.values[row, number])
            return words.verdict_value(value, unit_of(rule), isinstance(rule, ChangeRule))
        value = float(card.figures[row, number - len(card.rules)])
        if kind == SHARE:
            return words.percent(value)
        if kind == MINUTES:
            return words.minutes(value)
        if kind in (CHANGE, MORE):
            return words.arrowed(value, 1 if kind == CHANGE else 0)
        return words.residents(value)

    def number(self, row: int, column: int) -> float:
        """Return the number of a cell, by the row of the scorecard; NaN for none."""
        assert self.card is not None
        return float(self.card.column[row, column - 1])

    def plain(self, row: int, column: int) -> Any:
        """Return what a file holds of a cell: a number, a text or ``None``."""
        card, kind = self.card, self.columns[column].kind
        assert card is not None
        if kind == PLACE:
            return self.names[row]
        if kind == VERDICT:
            code = int(card.verdicts[row, column - 1])
            return verdict_names()[VERDICTS[code]] if code >= 0 else None
        value = self.number(row, column)
        return None if np.isnan(value) else value

    def tip(self, row: int, column: int) -> str:
        """Return the tool tip of a cell."""
        card, kind = self.card, self.columns[column].kind
        assert card is not None
        if kind == VERDICT:
            verdict = card.judgement(row, column - 1)
            if verdict is not None:
                return words.verdict_sentence(verdict, self.language)
            if self.text(row, column):
                text = translate("ServiceNetworkPlanner", "Met in {n} of {all} municipalities")
                number = column - 1
                return text.format(n=int(card.kept[number]), all=int(card.judged[number]))
            return ""
        if kind == SHARE and card.share_low[row] < card.share_high[row]:
            text = translate("ServiceNetworkPlanner", "Surely between {low} and {high}")
            low, high = words.percent(card.share_low[row]), words.percent(card.share_high[row])
            return text.format(low=low, high=high)
        return self.names[row] if kind == PLACE else self.columns[column].tip

    def spoken(self, row: int, column: int) -> str:
        """Return what a screen reader says of a cell."""
        card = self.card
        assert card is not None
        text = self.text(row, column)
        if self.columns[column].kind != VERDICT:
            return text
        code = int(card.verdicts[row, column - 1])
        return f"{verdict_names()[VERDICTS[code]]} {text}".strip() if code >= 0 else text

    # What Qt asks a model; the names are Qt's.

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: N802, B008, D102
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: N802, B008, D102
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: D102
        if not index.isValid() or self.card is None:
            return None
        row, column = self._rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.tip(row, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken(row, column)
        if role == VALUE_ROLE:
            return self.plain(row, column)
        if role == Qt.ItemDataRole.FontRole and row == len(self._rows) - 1:
            return self._bold
        return None

    def headerData(  # noqa: N802, D102
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.heading
        if role == Qt.ItemDataRole.ToolTipRole:
            return column.tip
        return None


def _same_question(one: Any, other: Any) -> bool:
    """Tell whether two looks show the same figures; what tints the map is no matter."""
    return (one.question, one.group, one.threshold_min) == (
        other.question,
        other.group,
        other.threshold_min,
    )


def _sorted_keys(keys: list[Any]) -> list[int]:
    """Return positions in the order of collation keys, which compare but do not order."""
    return sorted(range(len(keys)), key=cmp_to_key(lambda a, b: keys[a].compare(keys[b])))
