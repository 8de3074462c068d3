"""The figures of a fixed set of facilities, which a live study is compared with."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from datetime import date

from .access import Answer, Question, answer
from .facility import Facility, facilities_of
from .figures import Figures, groups, measures, questions
from .lazy import Lazy
from .ruleset import RuleSet
from .statistics import Layout, whole_ms
from .study import Study
from .summaries import People, Tally
from .travel import Travel


class Baseline:
    """Facilities that stay as they are, while rules and what is looked at may change.

    Travel times are kept for as long as the tiers, and the facilities that are open, stay the
    same; statistics are made when they are read.

    Parameters
    ----------
    study : Study
        Demand and municipalities; its facilities are not looked at.
    rows : sequence of Facility
        The facilities to compare with.
    travel : Travel
    """

    def __init__(self, study: Study, rows: Sequence[Facility], travel: Travel) -> None:
        self._study, self._rows, self._travel = study, tuple(rows), travel
        self._layout = Layout.of(study.demand)
        self._answers: dict[tuple[Question, bytes, bytes], Answer] = {}

    def figures(self, rule_set: RuleSet, day: date | None) -> Figures:
        """Return the figures under a rule set on a day, equal to those made from scratch."""
        study = dataclasses.replace(
            self._study, facilities=facilities_of(self._rows, rule_set.tiers)
        )
        open_now = study.facilities.open_on(day)
        ask = self._travel.nearest_times(study.demand.xy, study.facilities.xy)
        asked, tiers = questions(study, rule_set), rule_set.tiers
        wanted, people = measures(rule_set), People.of(self._layout, groups(study, rule_set))

        def known(question: Question) -> Answer:
            serve = tiers.providers(question.tier, question.also, question.exact)
            key = question, serve[study.facilities.tier].tobytes(), open_now.tobytes()
            if key not in self._answers:
                self._answers[key] = answer(question, study, tiers, open_now, ask)
            return self._answers[key]

        given = Lazy(asked, known)
        ms = Lazy(asked, lambda question: whole_ms(given[question].ms))
        summaries = Lazy(asked, lambda q: Tally.of(people, ms[q], wanted).summaries)
        return Figures(study, rule_set, day, open_now, self._layout, given, ms, summaries)
