"""What the planner looks at: tier, group, mode, borders, threshold, and how the map is tinted."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass

from ..planning.access import OPEN, Question
from ..planning.demand import TOTAL
from ..planning.rules import AccessRule
from ..planning.ruleset import RuleSet

MINUTES, CHANGE, NO_TINT = "minutes", "change", "none"


@dataclass(frozen=True)
class Look:
    """The view that table, map and chart have in common.

    Attributes
    ----------
    tier : str
        Id of the tier whose facilities people travel to; higher tiers provide it too.
    group : str
        Id of the population group.
    mode, borders : str
        How people travel, and whether they may cross borders, see :mod:`~..planning.access`.
    threshold_min : float
        Minutes that shares and residents beyond are given for.
    tint : str
        What colours the demand cells: ``minutes``, ``change`` against the baseline or ``none``.
    municipalities : bool
        Whether municipalities are tinted by verdict.
    """

    tier: str
    group: str = TOTAL
    mode: str = "car"
    borders: str = OPEN
    threshold_min: float = 30.0
    tint: str = MINUTES
    municipalities: bool = True

    @property
    def question(self) -> Question:
        """The travel times that are shown."""
        return Question(self.tier, self.mode, self.borders)


def first_look(rule_set: RuleSet) -> Look:
    """Return what to look at first: what the first rule about travel times asks for."""
    for rule in rule_set.rules:
        if isinstance(rule, AccessRule):
            return Look(rule.tier, rule.group, rule.mode, rule.borders, rule.threshold_min)
    modes, thresholds = rule_set.modes, rule_set.thresholds_min
    threshold_min = max(thresholds, default=30.0)
    return Look(
        rule_set.tiers[len(rule_set.tiers) - 1].id, mode=modes[0], threshold_min=threshold_min
    )


def rules_for(rule_set: RuleSet, look: Look) -> RuleSet:
    """Return the rules with the look's threshold, and its borders, among what they ask for."""
    thresholds, borders = rule_set.thresholds_min, rule_set.borders
    if look.threshold_min not in thresholds:
        thresholds = tuple(sorted((*thresholds, look.threshold_min)))
    if look.borders not in borders:
        borders = (*borders, look.borders)
    return dataclasses.replace(rule_set, thresholds_min=thresholds, borders=borders)
