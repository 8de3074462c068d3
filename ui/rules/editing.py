"""Rules being edited: the draft, the way back, and values that are not valid yet."""

from __future__ import annotations

from datetime import date
from typing import Any

from ...engine.problems import Problem
from ...planning.ruleedit import Draft
from .words import kind_names, sentence

GENERAL = ""
"""Stands for no rule: what the statistics are made for."""


class Editing:
    """Steps from one valid draft to the next.

    A rule's name follows its values, so that it says no other minutes than are asked for; a name
    that a person gave stays. Values that are not valid are kept in mind: they may become so
    together with the next ones, as two bounds do.

    Attributes
    ----------
    draft : Draft
    history : list of Draft
        The way back, the last step last.
    """

    def __init__(self, draft: Draft, language: str) -> None:
        self.draft, self.history = draft, list[Draft]()
        self._language = language
        self._own_names: set[str] = set()
        self._refused: dict[str, dict[str, Any]] = {}

    def step(self, draft: Draft) -> None:
        """Go on with another draft."""
        if draft != self.draft or self._texts(draft) != self._texts(self.draft):
            self.history.append(self.draft)
            self.draft = draft

    def back(self) -> None:
        """Take back the last step."""
        self._refused = {}
        if self.history:
            self.draft = self.history.pop()

    def refused(self, rule_id: str) -> frozenset[str]:
        """Return the names of values that were not taken over, as a person left them."""
        return frozenset(self._refused.get(rule_id, ()))

    def edit(self, rule_id: str, values: dict[str, Any]) -> Problem | None:
        """Change values of a rule, or of the statistics.

        Returns
        -------
        Problem or None
            What is wrong with the values, or with those refused before; whatever is valid without
            them is taken over.
        """
        refused = self._refused.pop(rule_id, {})
        merged = {**refused, **values}
        try:
            self.step(self._changed(rule_id, merged))
            return None
        except Problem as problem:
            wrong = problem
        self._refused[rule_id] = merged
        if not refused:
            return wrong
        try:
            draft = self._changed(rule_id, values)
        except Problem as problem:
            return problem
        self._refused[rule_id] = {n: v for n, v in merged.items() if n not in values}
        self.step(draft)
        return wrong

    def add(self, kind: str, today: date) -> str:
        """Add a rule of a kind; return its id."""
        name = kind_names()[kind]
        names = {"en": name, self._language: name}
        draft, rule_id = self.draft.added(kind, names, today)
        self.step(self._named(draft, rule_id))
        return rule_id

    def _changed(self, rule_id: str, values: dict[str, Any]) -> Draft:
        """Return the draft with other values."""
        if rule_id == GENERAL:
            return self.draft.with_values(**values)
        draft = self.draft.with_rule(rule_id, **values)
        if "names" in values:
            self._own_names.add(rule_id)
        return draft if rule_id in self._own_names else self._named(draft, rule_id)

    def _named(self, draft: Draft, rule_id: str) -> Draft:
        """Return the draft with a rule named by its values."""
        name = sentence(draft.rule(rule_id), draft.rule_set, self._language)
        return draft.with_rule(rule_id, names={"en": name, self._language: name})

    @staticmethod
    def _texts(draft: Draft) -> list[object]:
        """Return what rules do not compare by."""
        return [dict(rule.names) for rule in draft.rule_set.rules]
