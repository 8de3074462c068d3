"""Which columns are shown, how wide and in which order: remembered by what they are about."""

from __future__ import annotations

import json
from typing import Any

from qgis.PyQt.QtCore import QObject, QSettings, QTimer
from qgis.PyQt.QtWidgets import QAction, QMenu

from ...i18n import translate
from ..mnemonics import literal
from .grid import ScorecardTable

SETTING = "service_network_planner/table/columns"
_SOON_MS = 400


class ColumnState(QObject):
    """Gives the table the columns that the planner chose, and keeps them in the settings."""

    def __init__(self, table: ScorecardTable) -> None:
        super().__init__(table)
        self._table, self._filling = table, False
        kept = _read(QSettings().value(SETTING, ""))
        self._hidden: set[str] = set(kept["hidden"])
        self._widths: dict[str, int] = kept["widths"]
        self._order: list[str] = kept["order"]
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self.keep)
        header = table.horizontalHeader()
        header.sectionResized.connect(self._on_resized)
        header.sectionMoved.connect(self._on_moved)
        table.score_model.modelReset.connect(self.apply)
        table.score_model.headerDataChanged.connect(self._on_heads)
        table.resized.connect(self._on_table)

    @property
    def shown(self) -> list[int]:
        """The columns that are shown, from left to right."""
        header = self._table.horizontalHeader()
        columns = [header.logicalIndex(place) for place in range(header.count())]
        return [column for column in columns if not header.isSectionHidden(column)]

    def apply(self) -> None:
        """Arrange the columns as they were left."""
        table, columns = self._table, self._table.score_model.columns
        header = table.horizontalHeader()
        self._filling = True
        keys = [column.key for column in columns]
        for number, key in enumerate(keys):
            table.setColumnHidden(number, number > 0 and key in self._hidden)
            width = self._widths.get(key) or table.comfortable_width(number)
            table.setColumnWidth(number, width)
        known = [key for key in self._order if key in keys[1:]]
        # A column that is new here stays after the one that it follows by nature.
        for number, key in enumerate(keys[1:], start=1):
            if key not in known:
                before = keys[number - 1]
                known.insert(known.index(before) + 1 if before in known else 0, key)
        for place, key in enumerate(known, start=1):
            header.moveSection(header.visualIndex(keys.index(key)), place)
        self._filling = False

    def set_shown(self, key: str, shown: bool) -> None:
        """Show a column or do not."""
        (self._hidden.discard if shown else self._hidden.add)(key)
        self.apply()
        self.keep()

    def reset(self) -> None:
        """Show all columns in their own order and width."""
        self._hidden, self._widths, self._order = set(), {}, []
        self.apply()
        self.keep()

    def keep(self) -> None:
        """Write to the settings."""
        self._soon.stop()
        kept = {"hidden": sorted(self._hidden), "widths": self._widths, "order": self._order}
        QSettings().setValue(SETTING, json.dumps(kept))

    def fill(self, menu: QMenu) -> None:
        """Fill a menu with the columns, those that are shown ticked."""
        menu.clear()
        for column in self._table.score_model.columns[1:]:
            action = QAction(literal(column.heading), menu)
            action.setCheckable(True)
            action.setChecked(column.key not in self._hidden)
            action.toggled.connect(lambda on, key=column.key: self.set_shown(key, on))
            menu.addAction(action)
        menu.addSeparator()
        text = translate("ServiceNetworkPlanner", "All columns, in their own order and width")
        menu.addAction(text).triggered.connect(lambda *_: self.reset())

    def _on_heads(self, *_: Any) -> None:
        """Widen columns whose heads say something else now, unless the planner set the width."""
        self._filling = True
        for number, column in enumerate(self._table.score_model.columns):
            if column.key not in self._widths:
                self._table.setColumnWidth(number, self._table.comfortable_width(number))
        self._filling = False

    def _on_table(self) -> None:
        """Keep the first column from filling a narrow table."""
        columns = self._table.score_model.columns
        if columns and columns[0].key not in self._widths:
            self._filling = True
            self._table.setColumnWidth(0, self._table.comfortable_width(0))
            self._filling = False

    def _on_resized(self, section: int, _old: int, new: int) -> None:
        columns = self._table.score_model.columns
        if not self._filling and new > 0 and section < len(columns):
            self._widths[columns[section].key] = new
            self._soon.start()

    def _on_moved(self, *_: Any) -> None:
        if not self._filling:
            header, columns = self._table.horizontalHeader(), self._table.score_model.columns
            shown = (header.logicalIndex(place) for place in range(1, header.count()))
            self._order = [columns[column].key for column in shown if column < len(columns)]
            self._soon.start()


def _read(text: Any) -> dict[str, Any]:
    """Read what was kept; whatever is not as it was written counts as nothing."""
    try:
        kept = json.loads(text) if isinstance(text, str) and text else {}
    except ValueError:
        kept = {}
    kept = kept if isinstance(kept, dict) else {}
    widths = kept.get("widths")
    widths = widths if isinstance(widths, dict) else {}
    texts = {
        name: [key for key in kept.get(name) or [] if isinstance(key, str)]
        for name in ("hidden", "order")
    }
    known = {key: width for key, width in widths.items() if isinstance(width, int) and width > 0}
    return {**texts, "widths": known}
