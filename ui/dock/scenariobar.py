"""The scenario that is worked on: which it is, saving, branching, comparing, undo and redo."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QDateTime, QLocale, Qt
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import (
    QAction,
    QComboBox,
    QHBoxLayout,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...i18n import translate
from ...planning.scenario import Scenario
from ..scenariobook import BASELINE
from . import confirm
from .dayedit import DayEdit
from .narrowcombo import narrow_combo
from .shortlabel import ShortLabel
from .themed import set_icon, tool_button
from .undobuttons import UndoButtons

_FEW_LETTERS = 6
_COMFORTABLE_LETTERS = 60


class ScenarioBar(QWidget):
    """Which scenario is on the map, and what it is compared with.

    Nothing is lost by it unasked: before another scenario takes the place of unsaved changes, the
    planner decides what becomes of them.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session: Any = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._first_row())
        column.addLayout(self._second_row())
        self.setEnabled(False)

    def set_session(self, session: Any) -> None:
        """Follow another study, or none."""
        if self._session is not None:
            self._session.renamed.disconnect(self.refresh)
        self._session = session
        self.undo_buttons.set_session(session)
        self.day.set_session(session)
        self.setEnabled(session is not None)
        if session is not None:
            session.renamed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the scenarios as the study has them now."""
        if self._session is None:
            self.scenarios.clear()
            self.compared.clear()
            return
        book = self._session.book
        saved, present, modified = book.all(), book.scenario, book.modified
        fresh = translate("ServiceNetworkPlanner", "New scenario, from the baseline")
        entries = [(fresh, BASELINE), *((one.name, one.id) for one in saved)]
        here = next(i for i, (_, id_) in enumerate(entries) if id_ in (present.id, BASELINE))
        here = next((i for i, (_, id_) in enumerate(entries) if id_ == present.id), here)
        entries[here] = (f"{present.name} *" if modified else present.name, entries[here][1])
        _fill(self.scenarios, entries, here)
        for index, one in enumerate(saved, 1):
            tip = _history(one, book.name_of(one.parent))
            self.scenarios.setItemData(index, tip, Qt.ItemDataRole.ToolTipRole)
        baseline = translate("ServiceNetworkPlanner", "Baseline")
        others = [(baseline, BASELINE), *((one.name, one.id) for one in saved)]
        there = next((i for i, (_, id_) in enumerate(others) if id_ == book.compared), 0)
        _fill(self.compared, others, there)
        may_write = not self._session.opened.read_only
        is_saved = present.id != BASELINE
        self.save.setEnabled(may_write and (modified or not is_saved))
        self.save.setToolTip(self._save_tip if may_write else self._no_save_tip)
        self.save_as.setEnabled(may_write)
        self.rename.setEnabled(may_write or not is_saved)
        self.delete.setEnabled(may_write and is_saved)
        self.revert.setEnabled(modified)

    # What the planner does

    def save_now(self) -> bool:
        """Save; a scenario that has no name of its own yet gets one first."""
        book = self._session.book
        return book.save() if book.scenario.id != BASELINE else self.save_branch()

    def save_branch(self) -> bool:
        """Save what is on the map as another scenario; false when the planner gives no name."""
        book = self._session.book
        title = translate("ServiceNetworkPlanner", "Save as a new scenario")
        name = confirm.ask_name(self, title, self._free_name())
        return bool(name) and book.save_as(name)

    def rename_now(self) -> None:
        """Give the scenario another name."""
        book = self._session.book
        title = translate("ServiceNetworkPlanner", "Rename scenario")
        name = confirm.ask_name(self, title, book.scenario.name)
        if name and name != book.scenario.name:
            book.rename(name)

    def delete_now(self) -> None:
        """Delete the scenario, when the planner is sure."""
        book = self._session.book
        if confirm.ask_delete(self, book.scenario.name):
            book.delete(book.scenario.id)

    def revert_now(self) -> None:
        """Go back to the scenario as it was last saved."""
        book = self._session.book
        # What is kept as a new scenario would be the present one afterwards.
        wanted = book.scenario.id
        if self.may_leave(translate("ServiceNetworkPlanner", "Keep as a new scenario…"), True):
            book.switch(wanted)

    def may_leave(self, keep: str, keep_saves: bool) -> bool:
        """Let the planner decide on unsaved changes; false when nothing may happen to them.

        Parameters
        ----------
        keep : str
            What keeping them without saving is called.
        keep_saves : bool
            Whether keeping means to save them as another scenario; otherwise they stay in the
            study file as what is worked on.
        """
        if self._session is None or not self._session.book.modified:
            return True
        book = self._session.book
        if self._session.opened.read_only:
            return confirm.ask_lose(self, book.scenario.name)
        answer = confirm.ask_unsaved(self, book.scenario.name, keep)
        if answer == confirm.SAVE:
            return self.save_now()
        if answer == confirm.KEEP:
            return self.save_branch() if keep_saves else True
        if answer == confirm.DISCARD:
            # The file forgets what was worked on, too.
            book.switch(book.scenario.id)
            return True
        return False

    def _switch(self, index: int) -> None:
        book = self._session.book
        wanted = self.scenarios.itemData(index)
        if wanted == book.scenario.id:
            return
        if self.may_leave(translate("ServiceNetworkPlanner", "Keep as a new scenario…"), True):
            book.switch(wanted)
        self.refresh()

    def _compare(self, index: int) -> None:
        self._session.book.compare_with(self.compared.itemData(index))

    def _free_name(self) -> str:
        """Return a name that no scenario has."""
        names = {one.name for one in self._session.book.all()}
        pattern = translate("ServiceNetworkPlanner", "Scenario {number}")
        number = 1
        while pattern.format(number=number) in names:
            number += 1
        return pattern.format(number=number)

    # How it looks

    def _first_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(2)
        self.scenarios = narrow_combo(
            self,
            translate("ServiceNetworkPlanner", "Scenario"),
            translate(
                "ServiceNetworkPlanner",
                "The scenario on the map. A star says that it has changes that are not saved.",
            ),
            _FEW_LETTERS,
        )
        self.scenarios.activated.connect(self._switch)
        row.addWidget(self.scenarios, 1)
        self._save_tip = translate(
            "ServiceNetworkPlanner",
            "Save the scenario in the study file. Your own layers stay as they are.",
        )
        self._no_save_tip = translate(
            "ServiceNetworkPlanner", "The study is read-only: nothing can be saved in it."
        )
        save = translate("ServiceNetworkPlanner", "Save the scenario")
        self.save = tool_button("save", save, self._save_tip, self)
        self.save.clicked.connect(self.save_now)
        row.addWidget(self.save)
        row.addWidget(self._menu_button())
        self.undo_buttons = UndoButtons(self)
        row.addWidget(self.undo_buttons)
        return row

    def _second_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        self.compared = narrow_combo(
            self,
            translate("ServiceNetworkPlanner", "Compare with"),
            translate(
                "ServiceNetworkPlanner",
                "Table, map and chart show the change against this: the service points that the "
                "study began with, or any saved scenario.",
            ),
            _FEW_LETTERS,
        )
        self.compared.activated.connect(self._compare)
        self.day = DayEdit(self)
        compare = translate("ServiceNetworkPlanner", "Compare with")
        self._labels = (
            ShortLabel(compare, "compare", self),
            ShortLabel(translate("ServiceNetworkPlanner", "Day"), "date", self),
        )
        for label, widget, stretch in zip(self._labels, (self.compared, self.day), (3, 2)):
            label.setBuddy(widget)
            row.addWidget(label)
            row.addWidget(widget, stretch)
        return row

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - the name that Qt calls
        """Say it in icons where words have no room."""
        comfortable = self.fontMetrics().averageCharWidth() * _COMFORTABLE_LETTERS
        words = sum(label.words_width() for label in self._labels)
        for label in self._labels:
            label.set_short(self.width() < comfortable + words)
        super().resizeEvent(event)

    def _menu_button(self) -> QToolButton:
        text = translate("ServiceNetworkPlanner", "More for this scenario")
        button = tool_button("more", text, text, self)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        self.save_as = _action(
            menu, "branch", translate("ServiceNetworkPlanner", "Save as a new scenario…")
        )
        self.save_as.triggered.connect(self.save_branch)
        self.rename = _action(menu, "edit", translate("ServiceNetworkPlanner", "Rename…"))
        self.rename.triggered.connect(self.rename_now)
        self.revert = _action(menu, "reset", translate("ServiceNetworkPlanner", "Back to saved"))
        self.revert.triggered.connect(self.revert_now)
        menu.addSeparator()
        self.delete = _action(menu, "remove", translate("ServiceNetworkPlanner", "Delete…"))
        self.delete.triggered.connect(self.delete_now)
        button.setMenu(menu)
        self.more = button
        return button


def _action(menu: QMenu, name: str, text: str) -> QAction:
    action = QAction(text, menu)
    set_icon(action, name)
    menu.addAction(action)
    return action


def _fill(combo: QComboBox, entries: list[tuple[str, str]], here: int) -> None:
    """Put entries into a combo box, unless it has them already."""
    known = [(combo.itemText(i), combo.itemData(i)) for i in range(combo.count())]
    if known != entries:
        combo.clear()
        for text, id_ in entries:
            combo.addItem(text, id_)
    combo.setCurrentIndex(here)


def _history(scenario: Scenario, parent: str) -> str:
    """Say what a scenario was branched from and when it was saved."""
    moment = QDateTime.fromString(scenario.modified, Qt.DateFormat.ISODate).toLocalTime()
    when = QLocale().toString(moment, QLocale.FormatType.ShortFormat)
    text = translate("ServiceNetworkPlanner", "From “{parent}”, saved {when}")
    return text.format(parent=parent, when=when)
