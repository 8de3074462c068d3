"""One moment of a live study: its evaluation, and what differs from the moment before."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

import numpy as np

from ..engine.arrays import NONE, Floats, Longs
from .access import Question
from .demand import TOTAL
from .evaluation import Evaluation
from .figures import Figures
from .rules import PopulationBaseRule, PresenceRule, Rule
from .statistics import Summary
from .verdicts import Verdict, judge, rows


@dataclass(frozen=True)
class Difference:
    """How one question's travel times differ, for one group.

    R rows: the municipalities, and last the county. Counts are expected ones, in thousandths of
    a resident, and leave out demand points outside all municipalities.

    Attributes
    ----------
    points : ndarray of int64 (c,)
        Demand points whose time differs, rising.
    gained, lost : ndarray of int64 (T,)
        Residents who came within each threshold of the measures, and who fell out of it.
    cut_off : ndarray of int64 (R,)
        How many more reach no facility.
    mean_ms : ndarray of float64 (R,)
        How much longer the mean is of those who reach one; NaN where nobody did or does.
    worst : int
        The municipality where most are cut off or else the mean grew most, the first of several;
        -1 if none lost.
    """

    points: Longs
    gained: Longs
    lost: Longs
    cut_off: Longs
    mean_ms: Floats
    worst: int


@dataclass(frozen=True)
class Snapshot(Evaluation):
    """An evaluation, and the one before.

    Statistics of questions and groups that no verdict rests on are made when they are read, and so
    are travel times of modes that neither a rule nor the planner looks at.

    Attributes
    ----------
    previous : Evaluation, optional
        The moment before; it knows none before itself.
    group : str
        What the planner looks at.
    """

    previous: Evaluation | None = None
    group: str = TOTAL

    def since_baseline(self, question: Question) -> Difference | None:
        """Compare with the baseline; ``None`` where it lacks the question."""
        before = self.baseline
        return difference(question, self.group, before, self.figures) if before else None

    def since_previous(self, question: Question) -> Difference | None:
        """Compare with the moment before; ``None`` where that lacks the question."""
        before = self.previous
        return difference(question, self.group, before.figures, self.figures) if before else None


def difference(
    question: Question, group_id: str, before: Figures, now: Figures
) -> Difference | None:
    """Compare the answers to a question.

    Parameters
    ----------
    question : Question
    group_id : str
    before, now : Figures
        Of the same demand and municipalities.

    Returns
    -------
    Difference or None
        ``None`` where one of them lacks the question or the demand the group.
    """
    earlier, later = before.summary(question, group_id), now.summary(question, group_id)
    group = now.study.demand.group(group_id)
    if earlier is None or later is None or group is None:
        return None
    old, new = before.ms[question], now.ms[question]
    points = np.flatnonzero(old != new)
    inside = points[now.study.demand.municipality[points] >= 0]
    was, is_, residents = old[inside], new[inside], group.expected[inside]
    limits = later.measures.thresholds_ms
    mean_ms = _mean_ms(later) - _mean_ms(earlier)
    cut_off = (later.residents - later.reached) - (earlier.residents - earlier.reached)
    grown = np.nan_to_num(mean_ms[:-1], nan=0.0)
    rank = np.lexsort((-np.arange(len(grown)), grown, cut_off[:-1]))
    worst = int(rank[-1]) if len(rank) else NONE
    if worst != NONE and cut_off[worst] <= 0 and grown[worst] <= 0:
        worst = NONE
    return Difference(
        points,
        np.array([residents[(is_ <= ms) & (was > ms)].sum() for ms in limits], dtype=np.int64),
        np.array([residents[(is_ > ms) & (was <= ms)].sum() for ms in limits], dtype=np.int64),
        cut_off,
        mean_ms,
        worst,
    )


def _mean_ms(summary: Summary) -> Floats:
    """Return the mean time of those who reach a facility, (R,); NaN where nobody does."""
    some = summary.reached > 0
    return np.where(some, summary.person_ms / np.where(some, summary.reached, 1), np.nan)


def rejudged(
    former: Evaluation, now: Figures, places: set[int], touched: Mapping[Question, Longs]
) -> tuple[Verdict, ...]:
    """Judge again what the edit of a facility may have changed.

    Parameters
    ----------
    former : Evaluation
        By the same rules on the same day, with the same baseline.
    now : Figures
    places : set of int
        Municipalities where a facility was or is edited, and the county.
    touched : mapping of Question to ndarray of int64
        Demand points with other answers, rising.

    Returns
    -------
    tuple of Verdict
        In the order of those before; what is not judged again is the same object.
    """
    before, zone = former.figures, now.study.demand.municipality
    stale: dict[Question | None, set[int]] = {
        question: {now.layout.county, *np.flatnonzero(np.bincount(zone[points] + 1)[1:])}
        for question, points in touched.items()
    }
    others = _standing(before) != _standing(now)

    def again(rule: Rule) -> Collection[int]:
        question = rule.question()
        if isinstance(rule, PresenceRule):
            return places
        if isinstance(rule, PopulationBaseRule):
            return rows(rule, now) if others or question in stale else ()
        if others and question and now.serving(question).any() != before.serving(question).any():
            return rows(rule, now)
        return stale.get(question, ())

    found: list[Verdict] = []
    for rule in now.rule_set.rules:
        same = former.judgements[len(found) : len(found) + len(rows(rule, now))]
        wanted = again(rule)
        found += [
            judge(rule, old.row, now, former.baseline) if old.row in wanted else old for old in same
        ]
    return tuple(found)


def _standing(figures: Figures) -> tuple[object, ...]:
    """Return which facilities there are, of which tiers, which are open and which inside."""
    there = figures.study.facilities
    columns = figures.open_now, there.tier, there.municipality >= 0
    return there.ids, *(column.tobytes() for column in columns)
