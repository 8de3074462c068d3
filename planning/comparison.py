"""Two networks side by side: what becomes of every statistic, verdict, resident and facility."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import NamedTuple

import numpy as np

from ..engine.arrays import Bools, Longs
from ..engine.problems import Problem
from .access import Question
from .evaluation import Evaluation
from .figures import Figures, groups, measures
from .lazy import Lazy
from .movement import CHANGES, Movement, destinations, kinds
from .parsing import MILLI
from .rules import AccessRule, PopulationBaseRule
from .statistics import NEVER, Summary
from .verdicts import MET, NOT_APPLICABLE, NOT_MET, UNCERTAIN, Verdict

BETTER, WORSE, SAME, OTHER = "better", "worse", "same", "other"
_SEVERITY = {MET: 0, UNCERTAIN: 1, NOT_MET: 2}


class Topic(NamedTuple):
    """What is compared: a question, asked of a group."""

    question: Question
    group: str


@dataclass(frozen=True)
class VerdictChange:
    """A rule's verdict on one municipality, or the county, before and after.

    Attributes
    ----------
    before, after : Verdict, optional
        ``None`` where the rule set of that side lacks the rule; never both.
    """

    before: Verdict | None
    after: Verdict | None

    @property
    def turn(self) -> str:
        """``better``, ``worse``, ``same``, or ``other`` where one side does not judge.

        Where the side before is itself what rules about change hold the other against, nothing has
        changed in it: such a rule counts as met there.
        """
        was = self.before.verdict if self.before else NOT_APPLICABLE
        is_ = self.after.verdict if self.after else NOT_APPLICABLE
        if self.before and self.before.reason == "no-baseline" and is_ != NOT_APPLICABLE:
            was = MET
        if was == is_:
            return SAME
        if NOT_APPLICABLE in (was, is_):
            return OTHER
        return WORSE if _SEVERITY[is_] > _SEVERITY[was] else BETTER


@dataclass(frozen=True)
class Base:
    """The population base of a facility, or of all of a tier together, before and after.

    Attributes
    ----------
    rule : PopulationBaseRule
        Has tier and bounds.
    facility_id, name : str
        Empty for the ratio of all residents to all open facilities.
    before, after, projected : Fraction, optional
        Residents per facility, exact; ``None`` where it is not open. The last one is after, by the
        population of the projection year, and ``None`` also without one.
    """

    rule: PopulationBaseRule
    facility_id: str
    name: str
    before: Fraction | None
    after: Fraction | None
    projected: Fraction | None = None

    def verdict(self, residents: Fraction | None) -> str:
        """Return ``met`` where a number lies between the bounds, both included.

        A tier of which none is open has no base and does not keep its rule; a single facility that
        is not open has none to keep.
        """
        if residents is None:
            return NOT_APPLICABLE if self.facility_id else NOT_MET
        lower, upper = Fraction(str(self.rule.lower)), Fraction(str(self.rule.upper))
        return MET if lower <= residents <= upper else NOT_MET


@dataclass(frozen=True)
class Comparison:
    """Two sets of figures of the same people and municipalities.

    Rows are the municipalities, and last the county, as in :class:`~.figures.Figures`.

    Attributes
    ----------
    before, after : Figures
    movements : mapping of Topic to Movement
        Every question that both sides ask, by every group of both; each made when it is read.
    verdicts : tuple of VerdictChange
        In the order of the rules after, then those that are only before; by row.
    projection : ndarray of int64 (D,), optional
        Residents of a later year, in thousandths.
    """

    before: Figures
    after: Figures
    movements: Mapping[Topic, Movement]
    verdicts: tuple[VerdictChange, ...] = ()
    projection: Longs | None = None

    @classmethod
    def of(
        cls,
        before: Figures,
        after: Figures,
        judgements_before: Iterable[Verdict] = (),
        judgements_after: Iterable[Verdict] = (),
        projection: Longs | None = None,
    ) -> Comparison:
        """Compare figures, and the verdicts that were made of them.

        Bands and groups are those of the rule set after.

        Raises
        ------
        Problem
            ``baseline-differs`` when the two are of other demand points or municipalities.
        """
        demand, earlier = after.study.demand, before.study.demand
        if (
            demand.ids != earlier.ids
            or after.study.municipalities.codes != before.study.municipalities.codes
        ):
            raise Problem("baseline-differs", count=len(demand), baseline=len(earlier))
        asked = [q for q in after.answers if q in before.answers]
        known = groups(before.study, before.rule_set)
        named = [name for name in groups(after.study, after.rule_set) if name in known]
        limits_ms = measures(after.rule_set).thresholds_ms

        def moved(topic: Topic) -> Movement:
            group = after.study.demand.group(topic.group)
            if group is None:
                raise KeyError(topic)
            was, is_ = _side(before, topic.question), _side(after, topic.question)
            return Movement.of(after.layout, group, was, is_, limits_ms)

        topics = [Topic(question, name) for question in asked for name in named]
        return cls(
            before,
            after,
            Lazy(topics, moved),
            _verdict_changes(judgements_before, judgements_after),
            projection,
        )

    @classmethod
    def between(
        cls, before: Evaluation, after: Evaluation, projection: Longs | None = None
    ) -> Comparison:
        """Compare evaluations."""
        return cls.of(
            before.figures, after.figures, before.judgements, after.judgements, projection
        )

    @property
    def topics(self) -> tuple[Topic, ...]:
        """What people are shown: all but questions that only catchments need."""
        return tuple(topic for topic in self.movements if not topic.question.exact)

    @property
    def main_question(self) -> Question | None:
        """The travel time that maps show: of the first access rule, or the first of all."""
        asked = [topic.question for topic in self.topics]
        ruled = [
            rule.question() for rule in self.after.rule_set.rules if isinstance(rule, AccessRule)
        ]
        return next((question for question in (*ruled, *asked) if question in asked), None)

    def summaries(self, topic: Topic) -> tuple[Summary, Summary]:
        """Return a group's statistics before and after."""
        question, group = topic
        return self.before.summaries[question][group], self.after.summaries[question][group]

    def times(self, question: Question) -> tuple[Longs, Longs]:
        """Return the travel times (D,) before and after, in ms; ``NEVER`` where there is no way."""
        return self.before.ms[question], self.after.ms[question]

    def losses(self, topic: Topic, row: int | None = None, most: int | None = None) -> Longs:
        """Return the demand points that lose, those that lose most first.

        Who is cut off comes before everybody else; then who loses most minutes, however few live
        there; then where more of the group live. Points where nobody of the group can live are
        left out.

        Parameters
        ----------
        topic : Topic
        row : int, optional
            A municipality; by default the county.
        most : int, optional
            How many at most.
        """
        layout, group = self.after.layout, self.after.study.demand.group(topic.group)
        if group is None:
            raise KeyError(topic)
        points = np.sort(layout.points(layout.county if row is None else row))
        points = points[group.high[points] > 0]
        was, is_ = (ms[points] for ms in self.times(topic.question))
        kind = kinds(was, is_)
        cut = kind == CHANGES.index("cut_off")
        later = np.where(cut, NEVER, is_ - was)
        chosen = np.flatnonzero(cut | (kind == CHANGES.index("losing")))
        order = np.lexsort(
            (-group.high[points][chosen], -group.expected[points][chosen], -later[chosen])
        )
        return np.asarray(points[chosen[order][:most]])

    def bases(self) -> tuple[Base, ...]:
        """Return the population base of every tier that a rule after bounds, by facility or all."""
        found: list[Base] = []
        for rule in self.after.rule_set.rules:
            if isinstance(rule, PopulationBaseRule):
                found += _ratio(self, rule) if rule.question() is None else _catchments(self, rule)
        return tuple(found)


def _side(figures: Figures, question: Question) -> tuple[Longs, Longs]:
    """Return the times (D,) of a side, and where people go."""
    facilities = figures.study.facilities
    where = destinations(
        figures.answers[question].facility, facilities.municipality, figures.layout.county
    )
    return figures.ms[question], where


def _verdict_changes(
    before: Iterable[Verdict], after: Iterable[Verdict]
) -> tuple[VerdictChange, ...]:
    left = {(verdict.rule.id, verdict.row): verdict for verdict in before}
    pairs = [VerdictChange(left.pop((one.rule.id, one.row), None), one) for one in after]
    return (*pairs, *(VerdictChange(one, None) for one in left.values()))


def _ratio(comparison: Comparison, rule: PopulationBaseRule) -> list[Base]:
    """Return residents per facility of a tier, all together."""

    def each(figures: Figures, residents: Longs | None) -> Fraction | None:
        n_open = int((figures.open_now & _own(figures, rule)).sum())
        if residents is None or not n_open:
            return None
        return Fraction(int(residents[figures.layout.order].sum()), MILLI * n_open)

    before, after = comparison.before, comparison.after
    return [
        Base(
            rule,
            "",
            "",
            each(before, before.study.demand.residents),
            each(after, after.study.demand.residents),
            each(after, comparison.projection),
        )
    ]


def _catchments(comparison: Comparison, rule: PopulationBaseRule) -> list[Base]:
    """Return the residents nearest to each facility of a tier, by the order of the sites after."""
    before = _served(comparison.before, rule, comparison.before.study.demand.residents)
    after = _served(comparison.after, rule, comparison.after.study.demand.residents)
    later = _served(comparison.after, rule, comparison.projection)
    sites = (comparison.before.study.facilities, comparison.after.study.facilities)
    names = {id_: name for site in sites for id_, name in zip(site.ids, site.names)}
    return [
        Base(rule, id_, names[id_], before.get(id_), after.get(id_), later.get(id_))
        for id_ in dict.fromkeys([*after, *before])
    ]


def _served(
    figures: Figures, rule: PopulationBaseRule, residents: Longs | None
) -> dict[str, Fraction]:
    """Return the residents whose nearest facility of just this tier each open one is, by its id."""
    question = rule.question()
    if residents is None or question is None or question not in figures.answers:
        return {}
    facility, ids = figures.answers[question].facility, figures.study.facilities.ids
    served = (facility >= 0) & (figures.study.demand.municipality >= 0)
    # Whole numbers below 2**53 in any sum: exact as floats.
    counted = np.bincount(facility[served], residents[served], len(ids)).astype(np.int64)
    own = np.flatnonzero(figures.open_now & _own(figures, rule))
    return {ids[f]: Fraction(int(counted[f]), MILLI) for f in own.tolist()}


def _own(figures: Figures, rule: PopulationBaseRule) -> Bools:
    return np.asarray(
        figures.rule_set.tiers.providers(rule.tier, exact=True)[figures.study.facilities.tier]
    )
