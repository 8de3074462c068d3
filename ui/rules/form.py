"""The rules in a form: every change is checked, and judged by at once."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtGui import QShowEvent
from qgis.PyQt.QtWidgets import QFileDialog, QFrame, QScrollArea, QVBoxLayout, QWidget

from ...engine.problems import Problem
from ...i18n import translate
from ...i18n.messages import problem_text
from ...planning.ruleedit import Draft, field_of
from ...planning.ruleset import RuleSet
from ...planning.verdicts import NOT_MET
from ..card import Text
from ..frame import Frame
from ..ink import palette_of, verdict_ink
from ..savepath import ask_path
from .bar import RulesBar
from .card import RuleCard
from .column import CardColumn
from .editing import Editing
from .general import GeneralCard
from .words import field_names

if TYPE_CHECKING:
    from ..session import StudySession

TYPING_MS = 150
"""So long after the last key a change is judged."""


class RulesForm(QWidget):
    """Edits the rules of a session; what is not valid is said beside its field and goes no further.

    Rules that are switched off stay in the form. A way back leads through all changes.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session: StudySession | None = None
        self.editing: Editing | None = None
        self._sent: RuleSet | None = None
        self._pending: dict[str, dict[str, Any]] = {}
        self._typing = self._timer(TYPING_MS, self.apply)
        self._revealed = ""
        self._revealing = self._timer(0, self._reveal)
        self._build()

    def set_session(self, session: StudySession | None) -> None:
        """Edit a session's rules, or none."""
        if self.session is not None:
            self.session.evaluated.disconnect(self._on_evaluated)
            self.session.ruled.disconnect(self._on_ruled)
        self.session = session
        self._take_up()
        if session is not None:
            session.evaluated.connect(self._on_evaluated)
            session.ruled.connect(self._on_ruled)

    # Changes

    def apply(self) -> None:
        """Judge by what was typed so far."""
        self._typing.stop()
        pending, self._pending = self._pending, {}
        for rule_id, values in pending.items():
            card = self.column.card(rule_id)
            if self.editing is None or card is None:
                continue
            card.clear_problems()
            problem = self.editing.edit(rule_id, values)
            self._follow()
            if problem is not None:
                self._explain(card, problem)

    def back(self) -> None:
        """Take back the last change of the rules."""
        self._typing.stop()
        self._pending = {}
        if self.editing is None:
            return
        self.editing.back()
        self.column.clear_problems()
        self._follow()

    def add(self, kind: str) -> None:
        """Add a rule of a kind and open its card."""
        self.apply()
        if self.editing is not None:
            self._open(self.editing.add(kind, date.today()))

    def save(self, path: str) -> None:
        """Write the rules that are on to a file."""
        self.apply()
        if self.editing is None:
            return
        draft = self.editing.draft
        try:
            Path(path).write_text(draft.active.to_json(), "utf-8")
        except OSError as error:
            reason = error.strerror or str(error)
            self._complain(Problem("ruleset-unwritable", file=path, reason=reason))
            return
        text = translate("ServiceNetworkPlanner", "Saved to {file}.").format(file=path)
        if draft.off:
            more = translate("ServiceNetworkPlanner", "Rules that are off were left out: {n}.")
            text = f"{text} {more.format(n=len(draft.off))}"
        self._say(text)

    def load(self, path: str) -> None:
        """Take over the rules of a file."""
        try:
            rules = RuleSet.load(path)
        except Problem as problem:
            self._complain(problem)
            return
        self.reset(rules)

    def reset(self, rules: RuleSet) -> None:
        """Take over other rules; the way back still leads to those of before."""
        self._step(Draft(rules))

    def _step(self, draft: Draft) -> None:
        if self.editing is not None:
            self.editing.step(draft)
            self._follow()

    def _open(self, rule_id: str) -> None:
        """Show a new rule's values."""
        self._follow()
        self.cards[rule_id].set_expanded(True)
        self._revealed = rule_id
        self._revealing.start()

    def _on_edited(self, rule_id: str, values: dict[str, Any]) -> None:
        self._pending.setdefault(rule_id, {}).update(values)
        self._typing.start()

    def _on_switched(self, rule_id: str, on: bool) -> None:
        self.apply()
        self._step(self.editing.draft.switched(rule_id, on))

    def _on_duplicated(self, rule_id: str) -> None:
        self.apply()
        draft, new_id = self.editing.draft.duplicated(rule_id)
        self.editing.step(draft)
        self._open(new_id)

    def _on_removed(self, rule_id: str) -> None:
        self._pending.pop(rule_id, None)
        self.apply()
        self._step(self.editing.draft.removed(rule_id))

    def _follow(self) -> None:
        """Show the draft, and let the session judge by it."""
        self._say("")
        self._show()
        active = self.editing.draft.active
        if active != self._sent or self._names(active) != self._names(self._sent):
            self._sent = active
            self.session.set_rules(active)

    @staticmethod
    def _names(rules: RuleSet) -> list[dict[str, str]]:
        """Return what rules do not compare by, but a table of verdicts shows."""
        return [dict(rule.names) for rule in rules.rules]

    # What is shown

    @property
    def cards(self) -> dict[str, RuleCard]:
        """The cards by the ids of their rules."""
        return self.column.cards

    def _build(self) -> None:
        self.bar = RulesBar(self)
        self.bar.backAsked.connect(self.back)
        self.bar.addAsked.connect(self.add)
        self.bar.loadAsked.connect(self._on_load)
        self.bar.saveAsked.connect(self._on_save)
        self.bar.studyAsked.connect(lambda: self.reset(self.session.opened.rule_set))
        self.bar.shippedAsked.connect(lambda: self.reset(RuleSet.shipped()))
        self.message = Text(self, scale=0.9)
        self.message.hide()
        self.column = CardColumn()
        self.column.edited.connect(self._on_edited)
        self.column.switched.connect(self._on_switched)
        self.column.duplicated.connect(self._on_duplicated)
        self.column.removed.connect(self._on_removed)
        self.column.dayChosen.connect(lambda day: self.session.set_day(day))
        self.area = QScrollArea(self)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(self.column)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        for part in (self.bar, self.message, self.area):
            outside.addWidget(part)

    def _take_up(self) -> None:
        """Begin with the session's rules; those of the study that it lacks are switched off."""
        self._typing.stop()
        self._pending, self.editing, self._sent = {}, None, None
        session = self.session
        if session is not None:
            self._sent = session.rule_set
            known = session.opened.rule_set.rules
            self.editing = Editing(Draft.of(session.rule_set, known), session.language)
        self._say("")
        self._show()

    def _show(self) -> None:
        """Bring the cards up to the draft."""
        editing, session = self.editing, self.session
        self.bar.show_state(editing is not None, bool(editing and editing.history))
        if editing is None or session is None:
            self.column.clear()
            return
        self.column.show_draft(editing, session.study.demand, session.day, session.language)
        self._on_evaluated(session.frame)

    def _on_evaluated(self, frame: Frame) -> None:
        if self.isVisible():
            self.column.show_verdicts(frame)
            if self.column.general is not None:
                self.column.general.show_day(self.session.day)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802, D102
        super().showEvent(event)
        if self.session is not None:
            self._on_evaluated(self.session.frame)

    def _on_ruled(self) -> None:
        """Take up rules that somebody else set, as switching the scenario does."""
        if self.session is not None and self.session.rule_set is not self._sent:
            self._take_up()

    def _explain(self, card: RuleCard | GeneralCard, problem: Problem) -> None:
        """Say beside its field what is wrong, by the name that the field has there."""
        _, name = field_of(problem)
        caption = field_names().get(name, name)
        values = {**problem.values, "path": f"“{caption}”"}
        card.show_problem(name, problem_text(Problem(problem.code, **values)))

    def _complain(self, problem: Problem) -> None:
        self._say(problem_text(problem))
        self.message.set_ink(verdict_ink(NOT_MET, palette_of(self)))

    def _say(self, text: str) -> None:
        self.message.set_ink(None)
        self.message.show_text(text)
        self.message.setVisible(bool(text))

    def _reveal(self) -> None:
        if self._revealed in self.cards:
            self.area.ensureWidgetVisible(self.cards[self._revealed])

    def _timer(self, interval: int, slot: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(interval)
        timer.timeout.connect(slot)
        return timer

    def _on_load(self) -> None:
        title, kind = _file_words()
        path, _ = QFileDialog.getOpenFileName(self, title, "", kind)
        if path:
            self.load(path)

    def _on_save(self) -> None:
        title, kind = _file_words()
        path = ask_path(self, title, Path("rules.json"), {kind: ".json"})
        if path is not None:
            self.save(str(path))


def _file_words() -> tuple[str, str]:
    """Return what dialogs for files of rules are called, and what they list."""
    return (
        translate("ServiceNetworkPlanner", "Rule set"),
        translate("ServiceNetworkPlanner", "Rule sets (*.json)"),
    )
