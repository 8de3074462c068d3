"""From a study and a rule set to verdicts: the one evaluation that every surface shows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property

import pandas as pd

from ..engine.problems import Problem
from . import tables
from .access import NearestTimes
from .figures import Figures, figures
from .ruleset import RuleSet
from .study import Study
from .verdicts import Verdict, judge, rows


@dataclass(frozen=True)
class Evaluation:
    """A study judged by a rule set on a day.

    The tables are made when they are first asked for.

    Attributes
    ----------
    figures : Figures
        Travel times and statistics, exact.
    judgements : tuple of Verdict
        By rule in the rule set's order, and then by municipality.
    baseline : Figures, optional
        What ``change`` rules compare with.
    """

    figures: Figures
    judgements: tuple[Verdict, ...]
    baseline: Figures | None = None

    @cached_property
    def statistics(self) -> pd.DataFrame:
        """One row per municipality and county, by tier, mode, borders and group."""
        return tables.statistics(self.figures)

    @cached_property
    def verdicts(self) -> pd.DataFrame:
        """One row per rule and municipality or county."""
        return tables.verdicts(self.figures, self.judgements, self.baseline)

    @cached_property
    def summary(self) -> pd.DataFrame:
        """One row per municipality and county: all its rules together."""
        return tables.summary(self.figures, self.judgements)

    @cached_property
    def cells(self) -> pd.DataFrame:
        """One row per demand point and question."""
        return tables.cells(self.figures)


def evaluate(
    study: Study,
    rule_set: RuleSet,
    day: date | None,
    nearest_times: NearestTimes,
    baseline: Evaluation | None = None,
) -> Evaluation:
    """Judge a study.

    Parameters
    ----------
    study : Study
        Its facilities' tiers are those of ``rule_set``.
    rule_set : RuleSet
    day : date, optional
        The day that opening and closing dates are held against; ``None`` looks at status alone.
    nearest_times : callable
        See :data:`~.access.NearestTimes`.
    baseline : Evaluation, optional
        An earlier evaluation of the same demand, for the ``change`` rules.

    Raises
    ------
    Problem
        ``baseline-differs`` when the baseline has other demand points or municipalities, and what
        :class:`~.summaries.Tally` raises.
    """
    before = baseline.figures if baseline is not None else None
    if before is not None and (
        before.study.demand.ids != study.demand.ids
        or before.study.municipalities.codes != study.municipalities.codes
    ):
        raise Problem(
            "baseline-differs", count=len(study.demand), baseline=len(before.study.demand)
        )
    found = figures(study, rule_set, day, nearest_times)
    return Evaluation(found, judgements(found, before), before)


def judgements(found: Figures, before: Figures | None) -> tuple[Verdict, ...]:
    """Judge every rule for every municipality, or the county."""
    return tuple(
        judge(rule, row, found, before)
        for rule in found.rule_set.rules
        for row in rows(rule, found)
    )
