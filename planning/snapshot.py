"""One moment of a live study: its evaluation, and what differs from the moment before."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

import numpy as np

from ..engine.arrays import NONE, Floats, Longs
from .access import Question
from .demand import TOTAL
from .evaluation import Evaluation
from .figures import Figures
from .rules import PopulationBaseRule, PresenceRule, Rule, ShareRule
from .statistics import Summary
from .verdicts import Verdict, judge, rows

Key = TypeVar("Key")
Value = TypeVar("Value")


@dataclass(frozen=True)
class Difference:
    """How one question's travel times differ, for one group.

    R rows: the municipalities, and last the county. Counts are expected ones, in thousandths of
    a resident, and leave out demand points outside all municipalities.

    Attributes
    ----------
    points : ndarray of int64 (c,)
        Demand points whose time differs, rising.
    rows : ndarray of int64
        Municipalities that they lie in, rising.
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
    rows: Longs
    gained: Longs
    lost: Longs
    cut_off: Longs
    mean_ms: Floats
    worst: int


@dataclass(frozen=True)
class Step:
    """What changed since the evaluation before.

    Attributes
    ----------
    differences : mapping of Question to Difference
        Of the group that is looked at; questions with the same times are left out. Each is made
        when it is read.
    verdicts : tuple of pairs of Verdict
        Those that turned: as they were, as they are.
    """

    differences: Mapping[Question, Difference] = field(default_factory=dict)
    verdicts: tuple[tuple[Verdict, Verdict], ...] = ()


@dataclass(frozen=True)
class Snapshot(Evaluation):
    """An evaluation, and what changed since the one before.

    Statistics of questions and groups that no verdict rests on are made when they are read, and so
    are travel times of modes that neither a rule nor the planner looks at.

    Attributes
    ----------
    step : Step
    mode, group : str
        What the planner looks at.
    """

    step: Step = field(default_factory=Step)
    mode: str = ""
    group: str = TOTAL

    def since_baseline(self, question: Question) -> Difference | None:
        """Compare with the baseline; ``None`` where it lacks the question."""
        if self.baseline is None:
            return None
        return difference(question, self.group, self.baseline, self.figures)


class Lazy(Mapping[Key, Value]):
    """Values by key, in order; those that are not known are made when first read."""

    def __init__(
        self, order: Iterable[Key], known: Mapping[Key, Value], make: Callable[[Key], Value]
    ) -> None:
        self._values: dict[Key, Value | None] = {key: known.get(key) for key in order}
        self._make = make

    def __getitem__(self, key: Key) -> Value:
        value = self._values[key]
        if value is None:
            value = self._values[key] = self._make(key)
        return value

    def __contains__(self, key: object) -> bool:
        return key in self._values

    def __iter__(self) -> Iterator[Key]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)


def difference(
    question: Question, group_id: str, before: Figures, now: Figures, points: Longs | None = None
) -> Difference | None:
    """Compare the answers to a question.

    Parameters
    ----------
    question : Question
    group_id : str
    before, now : Figures
        Of the same demand and municipalities.
    points : ndarray of int64, optional
        Demand points that may differ, rising; all by default.

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
    points = np.arange(len(new)) if points is None else points
    points = points[old[points] != new[points]]
    zone = now.study.demand.municipality[points]
    inside = points[zone >= 0]
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
        np.flatnonzero(np.bincount(zone[zone >= 0])),
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


def step_from(
    former: Evaluation,
    now: Figures,
    found: Sequence[Verdict],
    touched: Mapping[Question, Longs],
    group: str,
    *,
    edited: bool,
) -> Step:
    """Return what changed since a former evaluation.

    Parameters
    ----------
    former : Evaluation
    now : Figures
    found : sequence of Verdict
        Those of now.
    touched : mapping of Question to ndarray of int64
        Demand points with other answers, rising.
    group : str
        What the planner looks at.
    edited : bool
        Whether a facility was edited, so that the verdicts are about the same as before, in the
        same order; otherwise the rules may be others.
    """
    earlier = former.figures
    compared = [
        question
        for question in touched
        if question in earlier.answers
        and not question.exact
        and earlier.ms[question] is not now.ms[question]
        and group in earlier.summaries[question]
        and group in now.summaries[question]
    ]

    def compare(question: Question) -> Difference:
        one = difference(question, group, earlier, now, touched[question])
        assert one is not None
        return one

    old_ones: Iterable[Verdict] = former.judgements
    if not edited:
        before = {(verdict.rule.id, verdict.row): verdict for verdict in former.judgements}
        old_ones = (before.get((new.rule.id, new.row), new) for new in found)
    turned = tuple(
        (old, new)
        for old, new in zip(old_ones, found)
        if old is not new and old.verdict != new.verdict
    )
    return Step(Lazy(compared, {}, compare), turned)


def rejudged(
    before: Evaluation,
    now: Figures,
    places: set[int],
    touched: Mapping[Question, Longs],
) -> tuple[Verdict, ...]:
    """Judge again what the edit of a facility may have changed.

    Parameters
    ----------
    before : Evaluation
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
    facilities, former = now.study.facilities, before.figures.study.facilities
    same_base = (
        facilities.ids == former.ids
        and np.array_equal(now.open_now, before.figures.open_now)
        and np.array_equal(facilities.tier, former.tier)
    )
    same_servers = same_base and np.array_equal(
        facilities.municipality >= 0, former.municipality >= 0
    )
    stale: dict[Question, set[int]] = {}
    for question, points in touched.items():
        zone = now.study.demand.municipality[points]
        stale[question] = {*np.flatnonzero(np.bincount(zone[zone >= 0])), now.layout.county}

    def again(rule: Rule) -> set[int]:
        every, question = set(rows(rule, now)), rule.question()
        if isinstance(rule, PresenceRule):
            return places
        if isinstance(rule, PopulationBaseRule):
            return set() if same_base and question not in stale else every
        if isinstance(rule, ShareRule) or question is None:
            return set()
        if same_servers or now.serving(question).any() == before.figures.serving(question).any():
            return stale.get(question, set())
        return every

    found: list[Verdict] = []
    for rule in now.rule_set.rules:
        same = before.judgements[len(found) : len(found) + len(rows(rule, now))]
        wanted = again(rule)
        if wanted:
            same = tuple(
                judge(rule, verdict.row, now, before.baseline) if verdict.row in wanted else verdict
                for verdict in same
            )
        found += same
    return tuple(found)
