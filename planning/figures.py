"""The figures that verdicts are made from: who may serve, how long it takes, for how many."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

import numpy as np

from ..engine.arrays import Bools, Longs
from .access import Answer, NearestTimes, Question, answers, providers
from .demand import TOTAL
from .groups import Group
from .rules import AccessRule, ChangeRule, to_ms
from .ruleset import RuleSet
from .statistics import Layout, Measures, Summary, whole_ms
from .study import Study
from .summaries import People, Tally

MEDIAN, P90, P95 = 500_000, 900_000, 950_000


@dataclass(frozen=True)
class Figures:
    """A study's figures on one day under one rule set.

    Attributes
    ----------
    study : Study
    rule_set : RuleSet
    day : date, optional
        The day that opening and closing dates are held against; ``None`` looks at status alone.
    open_now : ndarray of bool (F,)
    layout : Layout
    answers : mapping of Question to Answer
    ms : mapping of Question to ndarray of int64 (D,)
        The answers' times as integers.
    summaries : mapping of Question to mapping of str to Summary
        By group id.
    """

    study: Study
    rule_set: RuleSet
    day: date | None
    open_now: Bools
    layout: Layout
    answers: Mapping[Question, Answer]
    ms: Mapping[Question, Longs]
    summaries: Mapping[Question, Mapping[str, Summary]]

    def summary(self, question: Question, group: str) -> Summary | None:
        """Return a group's statistics, or ``None`` if the demand has no such group."""
        return self.summaries.get(question, {}).get(group)

    def serving(self, question: Question) -> Bools:
        """Tell which facilities (F,) may serve."""
        return providers(question, self.study, self.rule_set.tiers, self.open_now)

    def catchments(self, question: Question, residents: Longs | None = None) -> Longs:
        """Return the residents (F,), in thousandths, whose nearest facility each one is.

        Other residents (D,) than the study's own may be given, such as those of a later year.
        """
        facility = self.answers[question].facility
        residents = self.study.demand.residents if residents is None else residents
        served = (facility >= 0) & (self.study.demand.municipality >= 0)
        # Whole numbers below 2**53 in any sum: exact as floats.
        counted = np.bincount(facility[served], residents[served], len(self.study.facilities))
        return counted.astype(np.int64)


def measures(rule_set: RuleSet) -> Measures:
    """Return the thresholds and quantiles that a rule set's statistics and rules need."""
    thresholds = {to_ms(minutes) for minutes in rule_set.thresholds_min}
    quantiles = {MEDIAN, P90, P95}
    for rule in rule_set.rules:
        if isinstance(rule, AccessRule):
            thresholds.add(to_ms(rule.threshold_min))
            quantiles.add(rule.share_ppm)
        if isinstance(rule, ChangeRule) and rule.threshold_min is not None:
            thresholds.add(to_ms(rule.threshold_min))
    return Measures(tuple(sorted(thresholds)), tuple(sorted(quantiles)))


def groups(study: Study, rule_set: RuleSet) -> dict[str, Group]:
    """Return the groups of a rule set that the demand has; everyone is always one of them."""
    found = {name: study.demand.group(name) for name in dict.fromkeys([TOTAL, *rule_set.groups])}
    return {name: group for name, group in found.items() if group is not None}


def groups_by_question(rule_set: RuleSet) -> dict[Question, set[str]]:
    """Return the groups whose statistics verdicts rest on, by question."""
    found: dict[Question, set[str]] = {}
    for rule in rule_set.rules:
        question = rule.question()
        if question is not None and isinstance(rule, (AccessRule, ChangeRule)):
            names = {rule.group} if isinstance(rule, AccessRule) else {*rule.groups}
            found[question] = found.get(question, set()) | names
    return found


def questions(study: Study, rule_set: RuleSet) -> tuple[Question, ...]:
    """Return what is asked of the network.

    A tier that no facility provides, open or closed, is left out of the statistics, unless a rule
    asks for it.
    """
    required = {rule.question() for rule in rule_set.rules}
    anyone = np.ones(len(study.facilities), dtype=bool)
    return tuple(
        question
        for question in rule_set.questions()
        if question in required or providers(question, study, rule_set.tiers, anyone).any()
    )


def figures(
    study: Study, rule_set: RuleSet, day: date | None, nearest_times: NearestTimes
) -> Figures:
    """Make the figures of a study from scratch."""
    open_now = study.facilities.open_on(day)
    asked = questions(study, rule_set)
    given = answers(asked, study, rule_set.tiers, open_now, nearest_times)
    ms = {question: whole_ms(one.ms) for question, one in given.items()}
    layout = Layout.of(study.demand)
    wanted, people = measures(rule_set), People.of(layout, groups(study, rule_set))
    return Figures(
        study=study,
        rule_set=rule_set,
        day=day,
        open_now=open_now,
        layout=layout,
        answers=given,
        ms=ms,
        summaries={
            question: Tally.of(people, times, wanted).summaries for question, times in ms.items()
        },
    )
