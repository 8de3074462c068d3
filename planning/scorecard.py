"""The scorecard: what municipalities and county achieve, as the planner's table shows it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from ..engine.arrays import NONE, Array, Floats, Longs
from .access import Question
from .evaluation import Evaluation
from .figures import P95, Figures, measures
from .rounding import ROUNDED, tenths_of_percent
from .rules import ChangeRule, PopulationBaseRule, PresenceRule, Rule
from .statistics import NEVER, Summary
from .summaries import summarise
from .tables import mean_minutes, minutes, residents
from .verdicts import MET, NOT_APPLICABLE, NOT_MET, UNCERTAIN, Verdict, rows
from .within import Within

VERDICTS = (NOT_APPLICABLE, MET, UNCERTAIN, NOT_MET)
"""Verdicts by their code in a scorecard, the worst last."""

FIGURES = ("residents", "share", "mean", "p95", "worst", "change", "cut_off", "beyond")
"""The columns after those of the rules."""

UNITS = {
    "residents": "residents",
    "share": "share",
    "mean": "min",
    "p95": "min",
    "worst": "min",
    "change": "min",
    "cut_off": "residents",
    "beyond": "residents",
}
"""The unit of each column in ``FIGURES``, as verdicts name theirs."""

_BLANK = -1e300


@dataclass(frozen=True)
class Scorecard:
    """One evaluation for a question, group and threshold.

    R rows: the municipalities, and last the county. K columns of rules come first, then those of
    ``FIGURES``. Minutes, residents and shares; NaN where there is none.

    Attributes
    ----------
    rules : tuple of Rule (K,)
    judgements : tuple of Verdict
        By rule and then by row; what is blank has none.
    verdicts : ndarray of int8 (R, K)
        Codes, see ``VERDICTS``; -1 where the rule is not about the row.
    values : ndarray of float64 (R, K)
        The figure that each verdict is about, in the rule's own unit.
    kept, judged : ndarray of int64 (K,)
        In how many municipalities each rule is met, and in how many it applies.
    overall : ndarray of int8 (R,)
        The worst verdict of each row.
    figures : ndarray of float64 (R, 8)
        Columns as in ``FIGURES``: residents of the group; their share within the threshold; mean,
        95th percentile and longest of their minutes; how much longer the mean is than in the
        baseline, in minutes; how many more of them reach no facility than there; how many are
        beyond the threshold.
    share_low, share_high : ndarray of float64 (R,)
        Bounds of the share where counts are suppressed.
    served : bool
        Whether any facility may serve.
    """

    rules: tuple[Rule, ...]
    judgements: tuple[Verdict, ...]
    verdicts: Array
    values: Floats
    kept: Longs
    judged: Longs
    overall: Array
    figures: Floats
    share_low: Floats
    share_high: Floats
    served: bool

    @classmethod
    def of(
        cls, evaluation: Evaluation, question: Question, group: str, threshold_ms: int
    ) -> Scorecard:
        """Make the scorecard of an evaluation.

        Figures are NaN where the question is not among those of the evaluation, or the demand has
        no such group; when no facility at all provides the tier, nobody reaches one.
        """
        now, before = evaluation.figures, evaluation.baseline
        rules, judgements = now.rule_set.rules, evaluation.judgements
        verdicts, values = _verdicts(rules, judgements, now)
        county = now.layout.county
        columns, low, high = _figures(now, before, question, group, threshold_ms)
        return cls(
            rules,
            judgements,
            verdicts,
            values,
            (verdicts[:county] == VERDICTS.index(MET)).sum(axis=0),
            (verdicts[:county] > 0).sum(axis=0),
            verdicts.max(axis=1, initial=NONE),
            columns,
            low,
            high,
            bool(now.serving(question).any()),
        )

    @property
    def n_rows(self) -> int:
        """How many rows there are; the last is the county."""
        return len(self.figures)

    def figure(self, name: str) -> Floats:
        """Return a column (R,) of ``FIGURES``."""
        return np.asarray(self.figures[:, FIGURES.index(name)])

    @cached_property
    def column(self) -> Floats:
        """What to sort by, (R, columns): verdicts by how bad they are, and then by their value."""
        rank = np.where(self.verdicts < 0, np.nan, self.verdicts.astype(np.float64))
        return np.concatenate([rank, self.figures], axis=1)

    def judgement(self, row: int, rule: int) -> Verdict | None:
        """Return the verdict in a cell, ``None`` where the rule is not about the row."""
        return self._places.get((row, rule))

    @cached_property
    def _places(self) -> dict[tuple[int, int], Verdict]:
        number = {id(rule): index for index, rule in enumerate(self.rules)}
        return {(one.row, number[id(one.rule)]): one for one in self.judgements}

    @cached_property
    def shown(self) -> Floats:
        """All cells (R, columns) as a number each that differs where they look different."""
        values, figures = self.values.copy(), self.figures.copy()
        for column, rule in enumerate(self.rules):
            round_ = ROUNDED[unit_of(rule)]
            values[:, column] = round_(values[:, column])
        for column, name in enumerate(FIGURES):
            round_ = ROUNDED[UNITS[name]]
            figures[:, column] = round_(figures[:, column])
        # A verdict's code stands far above all values, and a share above its bounds.
        verdicts = self.verdicts * 1e9 + np.clip(_without_gaps(values), -1e8, 1e8)
        verdicts[-1] += 1e4 * self.kept + self.judged
        figures = _without_gaps(figures)
        low, high = tenths_of_percent(self.share_low), tenths_of_percent(self.share_high)
        known = ~np.isnan(low)
        figures[known, FIGURES.index("share")] += 1e4 * low[known] + 1e8 * high[known]
        return np.concatenate([verdicts, figures], axis=1)

    def alike(self, other: Scorecard) -> bool:
        """Tell whether another scorecard has the same rows and columns.

        Rules may ask for other figures there, but each is about the same thing.
        """
        if self.n_rows != other.n_rows:
            return False
        return self.rules is other.rules or _columns(self.rules) == _columns(other.rules)

    def changes(self, before: Scorecard) -> set[tuple[int, int]]:
        """Return row and column of each cell that looks different from one before.

        Raises
        ------
        ValueError
            If that has other rows or columns.
        """
        if not self.alike(before):
            raise ValueError("scorecards with other rows or columns have no cells in common")
        found = np.argwhere(self.shown != before.shown)
        return {(row, column) for row, column in found.tolist()}

    def order(self, column: int, descending: bool = False) -> Longs:
        """Sort the rows by a column; the county stays last, and before it what has no value.

        Parameters
        ----------
        column : int
            -1 keeps the municipalities in their own order.
        descending : bool

        Returns
        -------
        ndarray of int64 (R,)
            Rows in their new order; ties in their own.
        """
        county = self.n_rows - 1
        if column == NONE:
            own = np.arange(county)
            return np.append(own[::-1] if descending else own, county)
        key = self.column[:county, column]
        value = np.zeros(county)
        if column < len(self.rules):
            value = np.nan_to_num(self.values[:county, column], nan=0.0)
        sign = -1.0 if descending else 1.0
        order = np.lexsort((sign * value, sign * key))
        missing = np.isnan(key[order])
        rows_ = np.concatenate([order[~missing], order[missing], [county]])
        return np.asarray(rows_, dtype=np.int64)


def unit_of(rule: Rule) -> str:
    """Return the unit of a rule's verdicts: ``facilities``, ``share``, ``residents``, ``min``."""
    if isinstance(rule, ChangeRule):
        return "share" if rule.measure == "share" else "min"
    units = {PresenceRule.kind: "facilities", PopulationBaseRule.kind: "residents"}
    return units.get(rule.kind, "share")


def _columns(rules: Sequence[Rule]) -> list[tuple[str, ...]]:
    """Return what tells the columns of rules apart."""
    return [(rule.id, rule.kind, rule.scope, unit_of(rule)) for rule in rules]


def _verdicts(
    rules: Sequence[Rule], judgements: Sequence[Verdict], figures: Figures
) -> tuple[Array, Floats]:
    """Return codes and values of all verdicts, (R, K) both."""
    shape = (figures.layout.county + 1, len(rules))
    codes, values = np.full(shape, NONE, dtype=np.int8), np.full(shape, np.nan)
    code = {verdict: number for number, verdict in enumerate(VERDICTS)}
    all_codes = np.array([code[one.verdict] for one in judgements], dtype=np.int8)
    all_values = np.array([one.value for one in judgements], dtype=np.float64)
    first = 0
    for number, rule in enumerate(rules):
        about = rows(rule, figures)
        end = first + len(about)
        codes[about.start : about.stop, number] = all_codes[first:end]
        values[about.start : about.stop, number] = all_values[first:end]
        first = end
    return codes, values


def _figures(
    now: Figures, before: Figures | None, question: Question, group_id: str, threshold_ms: int
) -> tuple[Floats, Floats, Floats]:
    """Return the columns of ``FIGURES``, (R, 8), and the bounds of the share, (R,) both."""
    columns = np.full((now.layout.county + 1, len(FIGURES)), np.nan)
    nothing = np.full(len(columns), np.nan)
    group = now.study.demand.group(group_id)
    summary = _summary(now, question, group_id)
    if summary is None or group is None:
        return columns, nothing, nothing
    if threshold_ms in summary.measures.thresholds_ms:
        within = Within.of(summary, threshold_ms)
    else:
        ms = now.ms[question] if question in now.ms else np.full(len(now.study.demand), NEVER)
        within = Within.count(ms, threshold_ms, group, now.study.demand.municipality)
    share, low, high = within.shares()
    mean = mean_minutes(summary)
    columns[:, 0] = residents(summary.residents)
    columns[:, 1] = share
    columns[:, 2] = mean
    columns[:, 3] = minutes(summary.quantile(P95))
    columns[:, 4] = minutes(summary.worst_ms)
    columns[:, 7] = residents(within.beyond)
    earlier = None if before is None else _summary(before, question, group_id)
    if earlier is not None:
        columns[:, 5] = mean - mean_minutes(earlier)
        cut_off = (summary.residents - summary.reached) - (earlier.residents - earlier.reached)
        columns[:, 6] = residents(cut_off)
    return columns, low, high


def _summary(figures: Figures, question: Question, group_id: str) -> Summary | None:
    """Return a group's statistics, also where no facility at all provides the tier."""
    summary = figures.summary(question, group_id)
    if summary is not None or question in figures.summaries or figures.serving(question).any():
        return summary
    group = figures.study.demand.group(group_id)
    if group is None:
        return None
    ms, wanted = np.full(len(figures.study.demand), NEVER), measures(figures.rule_set)
    return summarise(figures.layout, ms, {group_id: group}, wanted)[group_id]


def _without_gaps(numbers: Floats) -> Floats:
    """Return numbers with one of their own for NaN, so that they can be compared."""
    return np.where(np.isnan(numbers), _BLANK, numbers)
