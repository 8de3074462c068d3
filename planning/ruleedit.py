"""Changing a rule set piece by piece: every change gives a rule set that is valid, or a Problem."""

from __future__ import annotations

import copy
import dataclasses
import math
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from ..engine.problems import Problem
from .demand import TOTAL
from .parsing import number
from .rules import Rule
from .ruleset import RuleSet
from .tiers import DIGITAL, FIXED
from .verdicts import Verdict

_LONGEST_ID = 60
Data = dict[str, Any]


@dataclass(frozen=True)
class Draft:
    """A rule set as it is being edited: all its rules, those that are switched off too.

    Attributes
    ----------
    rule_set : RuleSet
        With every rule.
    off : frozenset of str
        Ids of the rules that nobody is judged by.
    """

    rule_set: RuleSet
    off: frozenset[str] = frozenset()

    @classmethod
    def of(cls, rule_set: RuleSet, known: Sequence[Rule] = ()) -> Draft:
        """Take up a rule set; known rules that it lacks are there, switched off."""
        taken = {rule.id for rule in rule_set.rules}
        spare = [rule for rule in known if rule.id not in taken and _fits(rule, rule_set)]
        whole = dataclasses.replace(rule_set, rules=(*rule_set.rules, *spare))
        return cls(whole, frozenset(rule.id for rule in spare))

    @property
    def active(self) -> RuleSet:
        """The rule set without the rules that are switched off."""
        rules = tuple(rule for rule in self.rule_set.rules if rule.id not in self.off)
        return dataclasses.replace(self.rule_set, rules=rules)

    def rule(self, rule_id: str) -> Rule:
        """Return a rule by its id."""
        return self.rule_set.rules[self.row(rule_id)]

    def row(self, rule_id: str) -> int:
        """Return where a rule stands."""
        return [rule.id for rule in self.rule_set.rules].index(rule_id)

    def switched(self, rule_id: str, on: bool) -> Draft:
        """Switch a rule on or off."""
        return dataclasses.replace(self, off=self.off - {rule_id} if on else self.off | {rule_id})

    def with_rule(self, rule_id: str, **values: Any) -> Draft:
        """Give a rule's fields, as its JSON has them, other values; ``None`` leaves one out.

        Raises
        ------
        Problem
            What :meth:`~.ruleset.RuleSet.from_data` raises; its ``path`` begins with
            ``rules[row].``.
        """

        def edit(data: Data) -> None:
            _update(data["rules"][self.row(rule_id)], values)

        return self._edited(edit)

    def with_values(self, **values: Any) -> Draft:
        """Give ``thresholds_min``, ``modes``, ``borders`` or ``groups`` other values.

        Thresholds may be text as :func:`read_minutes` reads it.

        Raises
        ------
        Problem
            What :func:`read_minutes` and :meth:`~.ruleset.RuleSet.from_data` raise.
        """
        given = values.get("thresholds_min")
        if isinstance(given, str):
            values["thresholds_min"] = read_minutes(given)
        return self._edited(lambda data: _update(data, values))

    def added(self, kind: str, names: Mapping[str, str], today: date) -> tuple[Draft, str]:
        """Add a rule of a kind, with values to start from; return its id too."""
        new_id = self._free_id(kind)
        new: Data = {"id": new_id, "kind": kind, "names": dict(names)}
        new.update(starting_values(kind, self.rule_set, today))
        return self._edited(lambda data: data["rules"].append(new)), new_id

    def duplicated(self, rule_id: str) -> tuple[Draft, str]:
        """Put a copy of a rule after it, switched on or off as it is; return the copy's id too."""
        row, new_id = self.row(rule_id), self._free_id(rule_id)

        def edit(data: Data) -> None:
            data["rules"].insert(row + 1, {**copy.deepcopy(data["rules"][row]), "id": new_id})

        draft = self._edited(edit)
        return draft.switched(new_id, rule_id not in self.off), new_id

    def removed(self, rule_id: str) -> Draft:
        """Take a rule out."""
        draft = self._edited(lambda data: data["rules"].pop(self.row(rule_id)))
        return dataclasses.replace(draft, off=self.off - {rule_id})

    def _edited(self, edit: Callable[[Data], Any]) -> Draft:
        """Return the draft with its data edited and checked anew."""
        data = self.rule_set.to_data()
        edit(data)
        return dataclasses.replace(self, rule_set=RuleSet.from_data(data))

    def _free_id(self, wanted: str) -> str:
        """Return an id that no rule has."""
        taken = {rule.id for rule in self.rule_set.rules}
        turn, found = 1, wanted
        while found in taken:
            turn += 1
            ending = f"_{turn}"
            found = wanted[: _LONGEST_ID - len(ending)] + ending
        return found


def starting_values(kind: str, rule_set: RuleSet, today: date) -> Data:
    """Return values that a new rule of a kind begins with, from the rule set's own tiers."""
    travelled = [tier.id for tier in rule_set.tiers if tier.kind != DIGITAL]
    fixed = [tier.id for tier in rule_set.tiers if tier.kind == FIXED]
    tier = (fixed or travelled or [rule_set.tiers[0].id])[0]
    mode, threshold = rule_set.modes[0], max(rule_set.thresholds_min)
    return {
        "presence": {"tier": tier, "minimum": 1},
        "access": {
            "tier": tier,
            "mode": mode,
            "group": TOTAL,
            "threshold_min": threshold,
            "share": 0.95,
        },
        "population_base": {"tier": tier, "lower": 10_000, "upper": 20_000, "method": "ratio"},
        "change": {
            "tier": tier,
            "mode": mode,
            "groups": [TOTAL],
            "measure": "mean",
            "max_worsening": 5,
        },
        "share": {
            "figure": "digital_share",
            "target": 0.33,
            "date": (today.replace(day=1) + timedelta(days=730)).replace(day=1).isoformat(),
        },
    }[kind]


def read_minutes(text: str) -> list[float]:
    """Read thresholds that are apart by semicolons or spaces, rising.

    Raises
    ------
    Problem
        ``thresholds-unreadable`` for what is no number.
    """
    read = []
    for part in text.replace(";", " ").replace(", ", " ").split():
        minutes = number(part)
        if math.isnan(minutes):
            raise Problem("thresholds-unreadable", path="thresholds_min", found=part)
        read.append(int(minutes) if minutes.is_integer() else minutes)
    return sorted(read)


def field_of(problem: Problem) -> tuple[int, str]:
    """Return the row of the rule and the field that a Problem is about.

    The row is -1 for what belongs to no rule; the field is empty where it is about all of it.
    """
    path = str(problem.values.get("path", ""))
    head, _, rest = path.partition(".")
    if head.startswith("rules["):
        return int(head[len("rules[") :].rstrip("]")), rest.partition("[")[0].partition(".")[0]
    return -1, head.partition("[")[0]


def counts(judgements: Sequence[Verdict]) -> dict[str, Counter[str]]:
    """Return how often each rule, by its id, has which verdict."""
    found: dict[str, Counter[str]] = {}
    for verdict in judgements:
        found.setdefault(verdict.rule.id, Counter())[verdict.verdict] += 1
    return found


def _update(data: Data, values: Mapping[str, Any]) -> None:
    """Set values, and leave out those that are ``None``."""
    for name, value in values.items():
        if value is None:
            data.pop(name, None)
        else:
            data[name] = value


def _fits(rule: Rule, rule_set: RuleSet) -> bool:
    """Tell whether a rule of another rule set could stand in this one."""
    data = rule_set.to_data()
    other = dataclasses.replace(rule_set, rules=(rule,)).to_data()["rules"]
    data["rules"] = other
    try:
        RuleSet.from_data(data)
    except Problem:
        return False
    return True
