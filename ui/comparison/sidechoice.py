"""The choice of one side: which facilities, and on which day."""

from __future__ import annotations

from datetime import date
from typing import Any

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QWidget

from ...i18n import translate
from ..dock.dayedit import OptionalDay
from ..dock.narrowcombo import narrow_combo
from .sides import Wanted, entries

_FEW_LETTERS = 8


class SideChoice(QWidget):
    """A list of what there is to compare, and a day beside it.

    Signals
    -------
    changed
        The planner chose something else.
    """

    changed = pyqtSignal()

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self.label = QLabel(label, self)
        self.scenario = narrow_combo(
            self,
            label,
            translate(
                "ServiceNetworkPlanner",
                "What is on the map now, the service points that the study began with, or a saved "
                "scenario.",
            ),
            _FEW_LETTERS,
        )
        self.label.setBuddy(self.scenario)
        name = translate("ServiceNetworkPlanner", "{side}: day")
        self.day = OptionalDay(name.format(side=label), self)
        self.day.setToolTip(
            translate(
                "ServiceNetworkPlanner",
                "The day that this side is looked at: opening and closing dates count. Cleared, "
                "the day that is looked at on the map; before it, that of the study's baseline.",
            )
        )
        row.addWidget(self.label)
        row.addWidget(self.scenario, 3)
        row.addWidget(self.day, 2)
        self.scenario.activated.connect(self._on_changed)
        self.day.dateValueChanged.connect(self._on_changed)

    def wanted(self) -> Wanted:
        """Return what is chosen."""
        chosen = self.scenario.currentData(Qt.ItemDataRole.UserRole)
        return Wanted("" if chosen is None else str(chosen), self.day.day())

    def show_choice(self, session: Any, wanted: Wanted, otherwise: date | None) -> None:
        """Show a choice among what the session's study has now.

        Parameters
        ----------
        session : StudySession
        wanted : Wanted
        otherwise : date, optional
            The day that counts where none is chosen.
        """
        listed = entries(session)
        known = [
            (self.scenario.itemText(i), self.scenario.itemData(i))
            for i in range(self.scenario.count())
        ]
        if known != listed:
            self.scenario.clear()
            for text, id_ in listed:
                self.scenario.addItem(text, id_)
        here = next((i for i, (_, id_) in enumerate(listed) if id_ == wanted.scenario), 0)
        self.scenario.setCurrentIndex(here)
        self.day.set_day(wanted.day, otherwise)

    def _on_changed(self, *_: object) -> None:
        self.changed.emit()
