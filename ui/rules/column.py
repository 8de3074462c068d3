"""The cards of all rules under each other, and that of the statistics below them."""

from __future__ import annotations

from datetime import date

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from ...planning.demand import Demand
from ...planning.ruleedit import Draft, counts
from ..frame import Frame
from .card import RuleCard
from .editing import GENERAL, Editing
from .general import GeneralCard


class CardColumn(QWidget):
    """Shows a draft; cards are made anew only where rules come or go, or tiers and groups do.

    Signals
    -------
    edited : str, dict
        Id of the rule, or ``GENERAL``, and values by their names in JSON.
    switched : str, bool
    duplicated, removed : str
    dayChosen : date or None
    """

    edited = pyqtSignal(str, dict)
    switched = pyqtSignal(str, bool)
    duplicated = pyqtSignal(str)
    removed = pyqtSignal(str)
    dayChosen = pyqtSignal(object)  # noqa: N815 - signals are named as Qt's are

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards: dict[str, RuleCard] = {}
        self.general: GeneralCard | None = None
        self._made_for: object = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 2, 0)
        self._column.setSpacing(6)

    def card(self, rule_id: str) -> RuleCard | GeneralCard | None:
        """Return the card of a rule, or of the statistics."""
        return self.general if rule_id == GENERAL else self.cards.get(rule_id)

    def show_draft(self, editing: Editing, demand: Demand, day: date | None, language: str) -> None:
        """Show the draft of the rules of a study with this demand; refused values stay."""
        draft = editing.draft
        rules = draft.rule_set
        made_for = (id(demand), rules.tiers, tuple(rules.groups), language)
        kinds = {rule.id: rule.kind for rule in rules.rules}
        other_kind = any(kinds.get(k, c.rule.kind) != c.rule.kind for k, c in self.cards.items())
        if self._made_for != made_for or other_kind:
            self.clear()
            self._made_for = made_for
        if list(kinds) != list(self.cards):
            self._arrange(draft, language)
        for rule in rules.rules:
            on, refused = rule.id not in draft.off, editing.refused(rule.id)
            self.cards[rule.id].show_rule(rule, rules, on, refused)
        if self.general is None:
            self.general = GeneralCard(rules, demand, language)
            self.general.edited.connect(lambda values: self.edited.emit(GENERAL, values))
            self.general.dayChosen.connect(self.dayChosen)
            self._column.addWidget(self.general)
            self._column.addStretch(1)
        self.general.show_rules(rules, day, editing.refused(GENERAL))

    def show_verdicts(self, frame: Frame) -> None:
        """Show on every card how its rule stands."""
        found = counts(frame.snapshot.judgements)
        for rule_id, card in self.cards.items():
            card.show_counts(found.get(rule_id, {}))

    def clear_problems(self) -> None:
        """Nothing is wrong any more."""
        for card in self.cards.values():
            card.clear_problems()
        if self.general is not None:
            self.general.clear_problems()

    def clear(self) -> None:
        """Take all cards away."""
        for card in self.cards.values():
            self._drop(card)
        self.cards, self._made_for = {}, None
        if self.general is not None:
            self._drop(self.general)
            self.general = None
        while self._column.count():
            self._column.takeAt(0)

    def _arrange(self, draft: Draft, language: str) -> None:
        """Make the cards that are missing, drop those of no rule, and put all in order."""
        kept = self.cards
        self.cards = {}
        for place, rule in enumerate(draft.rule_set.rules):
            card = kept.pop(rule.id, None)
            if card is None:
                card = RuleCard(rule, draft.rule_set, language)
                card.edited.connect(self.edited)
                card.switched.connect(self.switched)
                card.duplicated.connect(self.duplicated)
                card.removed.connect(self.removed)
            self.cards[rule.id] = card
            self._column.insertWidget(place, card)
        for card in kept.values():
            self._drop(card)

    def _drop(self, card: QWidget) -> None:
        self._column.removeWidget(card)
        card.hide()
        card.deleteLater()
