"""A table of a comparison: columns that are ready to be read, sorted and copied."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from qgis.PyQt.QtCore import (
    QAbstractTableModel,
    QCollator,
    QModelIndex,
    QSortFilterProxyModel,
    Qt,
)
from qgis.PyQt.QtGui import QFont, QIcon

WORSE, BETTER = "worse", "better"
"""How a cell is toned."""

NUMBER, TEXT = "number", "text"

VALUE_ROLE = int(Qt.ItemDataRole.UserRole) + 1
TONE_ROLE = int(Qt.ItemDataRole.UserRole) + 2
LAST_ROLE = int(Qt.ItemDataRole.UserRole) + 3
KEY_ROLE = int(Qt.ItemDataRole.UserRole) + 4

_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


@dataclass(frozen=True)
class Column:
    """A column of R cells.

    Attributes
    ----------
    name : str
        Its head; a line break parts it in two.
    values : sequence (R,)
        Numbers, or texts, that are sorted by and go into files, unrounded; NaN or ``None`` for
        nothing.
    texts : sequence of str (R,)
        What is shown.
    tip : str
        All of the head in words, with the unit.
    tips : sequence of str (R,), optional
        What the cells tell when the mouse rests on them.
    tones : sequence of str (R,), optional
        ``WORSE``, ``BETTER`` or empty.
    icons : sequence of QIcon (R,), optional
    """

    name: str
    values: Sequence[Any]
    texts: Sequence[str]
    tip: str = ""
    tips: Sequence[str] | None = None
    tones: Sequence[str] | None = None
    icons: Sequence[QIcon | None] | None = None

    @property
    def kind(self) -> str:
        """Whether its cells are numbers or texts."""
        known = [value for value in self.values if value is not None]
        is_text = not known or any(isinstance(value, str) for value in known)
        return TEXT if is_text else NUMBER

    @property
    def title(self) -> str:
        """Its head in one line."""
        return self.name.replace("\n", ", ")


@dataclass(frozen=True)
class Table:
    """Columns of as many cells each.

    Attributes
    ----------
    columns : sequence of Column
    keys : sequence of int (R,)
        What each row is about: a municipality's row, or a demand point.
    last : int
        How many rows at the end stay there, however the others are sorted: the county's.
    """

    columns: Sequence[Column] = ()
    keys: Sequence[int] = ()
    last: int = 0


class TableModel(QAbstractTableModel):
    """Shows a table as it stands."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self.table = Table()
        self._bold = QFont()
        self._bold.setBold(True)

    def set_table(self, table: Table) -> None:
        """Show another table."""
        self.beginResetModel()
        self.table = table
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | None = None) -> int:  # noqa: N802, D102
        return 0 if parent is not None and parent.isValid() else len(self.table.keys)

    def columnCount(self, parent: QModelIndex | None = None) -> int:  # noqa: N802, D102
        return 0 if parent is not None and parent.isValid() else len(self.table.columns)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: D102
        if not index.isValid():
            return None
        row, column = index.row(), self.table.columns[index.column()]
        is_last = row >= len(self.table.keys) - self.table.last
        if role == Qt.ItemDataRole.DisplayRole:
            return column.texts[row]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _LEFT if column.kind == TEXT else _RIGHT
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return column.tips[row] if column.tips is not None else column.texts[row]
        if role == Qt.ItemDataRole.DecorationRole:
            return column.icons[row] if column.icons is not None else None
        if role == Qt.ItemDataRole.FontRole:
            return self._bold if is_last else None
        if role == VALUE_ROLE:
            return column.values[row]
        if role == TONE_ROLE:
            return column.tones[row] if column.tones is not None else ""
        if role == LAST_ROLE:
            return is_last
        if role == KEY_ROLE:
            return self.table.keys[row]
        return None

    def headerData(  # noqa: N802, D102
        self, section: int, orientation: Any, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or section >= len(self.table.columns):
            return None
        column = self.table.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return column.tip or column.title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _LEFT if column.kind == TEXT else _RIGHT
        return None


class SortedTable(QSortFilterProxyModel):
    """Sorts by the bare values; the county stays last, and before it what has no value."""

    def __init__(self, source: TableModel) -> None:
        super().__init__(source)
        self._collator = QCollator()
        self._collator.setNumericMode(True)
        self.setSourceModel(source)

    def lessThan(self, left: QModelIndex, right: QModelIndex) -> bool:  # noqa: N802, D102
        falling = self.sortOrder() == Qt.SortOrder.DescendingOrder
        ends = [bool(index.data(LAST_ROLE)) for index in (left, right)]
        if ends[0] != ends[1]:
            return ends[0] if falling else ends[1]
        values = [index.data(VALUE_ROLE) for index in (left, right)]
        lacks = [_lacks(value) for value in values]
        if any(lacks):
            if all(lacks):
                return False
            return lacks[0] if falling else lacks[1]
        if isinstance(values[0], str):
            return bool(self._collator.compare(values[0], values[1]) < 0)
        return bool(values[0] < values[1])


def _lacks(value: Any) -> bool:
    return value is None or (isinstance(value, float) and math.isnan(value))
