"""What of a comparison is shown: tier and mode, group, place."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QVBoxLayout, QWidget

from ...i18n import translate
from ...planning.comparison import Comparison, Topic
from ..dock.narrowcombo import narrow_combo
from ..dock.reflow import ReflowRow
from ..look import Look
from . import topics

_FEW_LETTERS = 10


class TopicBar(QWidget):
    """Three lists; what was chosen stays chosen when another comparison has it, too.

    Signals
    -------
    changed
        The planner chose something else.
    """

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._comparison: Comparison | None = None
        self._language = "en"
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        row = ReflowRow(self)
        self.question = narrow_combo(
            row,
            translate("ServiceNetworkPlanner", "Tier and mode"),
            translate("ServiceNetworkPlanner", "The tier that people travel to, and how."),
            _FEW_LETTERS,
        )
        self.group = narrow_combo(
            row,
            translate("ServiceNetworkPlanner", "Group"),
            translate("ServiceNetworkPlanner", "The population group that is counted."),
            _FEW_LETTERS,
        )
        self.place = narrow_combo(
            row,
            translate("ServiceNetworkPlanner", "Place"),
            translate(
                "ServiceNetworkPlanner",
                "The whole county, or one municipality: for the sums above, the bands, the groups "
                "and the greatest losses.",
            ),
            _FEW_LETTERS,
        )
        for combo, stretch in ((self.question, 3), (self.group, 2), (self.place, 2)):
            row.add(combo, stretch)
        column.addWidget(row)
        self.question.activated.connect(self._on_question)
        self.group.activated.connect(self._emit)
        self.place.activated.connect(self._emit)

    @property
    def topic(self) -> Topic | None:
        """What is shown."""
        question, group = self.question.currentData(), self.group.currentData()
        return None if question is None or group is None else Topic(question, group)

    @property
    def row(self) -> int:
        """The place that is shown: a municipality's row, or the county's."""
        return max(self.place.currentData() or 0, 0)

    def show_comparison(self, comparison: Comparison, look: Look, language: str) -> None:
        """Offer what a comparison has; at first what the planner looks at elsewhere."""
        before = self.topic
        place = self.place.currentIndex() if self._comparison is not None else 0
        self._comparison, self._language = comparison, language
        wanted = before if before in comparison.topics else topics.first_topic(comparison, look)
        _fill(self.question, topics.questions(comparison, language), wanted and wanted.question)
        self._fill_groups(wanted.group if wanted else None)
        names = topics.places(comparison)
        county = len(names) - 1
        # The county first: it is what is asked for first.
        rows = [(names[county], county), *((name, row) for row, name in enumerate(names[:-1]))]
        _fill(self.place, rows, rows[place][1] if place < len(rows) else county)

    def choose_place(self, row: int) -> None:
        """Show another place."""
        index = self.place.findData(row)
        if index >= 0 and index != self.place.currentIndex():
            self.place.setCurrentIndex(index)
            self.changed.emit()

    def _on_question(self, *_: object) -> None:
        self._fill_groups(self.group.currentData())
        self.changed.emit()

    def _fill_groups(self, wanted: str | None) -> None:
        question = self.question.currentData()
        if self._comparison is not None and question is not None:
            found = topics.group_entries(self._comparison, question, self._language)
            _fill(self.group, found, wanted)

    def _emit(self, *_: object) -> None:
        self.changed.emit()


def _fill(combo: QComboBox, entries: list[tuple[str, Any]], wanted: Any) -> None:
    combo.clear()
    for text, value in entries:
        combo.addItem(text, value)
    here = next((i for i, (_, value) in enumerate(entries) if value == wanted), 0)
    combo.setCurrentIndex(here if entries else -1)
