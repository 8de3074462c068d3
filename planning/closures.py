"""What closing does: each facility, and pairs of them, against the study as it stands.

Every closure is an edit of a :class:`~.live.LiveStudy` that is undone again, so its figures are
those of a full evaluation of the study without the facility, and cost what its catchment costs.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np

from ..engine.arrays import Longs
from ..engine.feedback import SILENT, Feedback, check
from ..engine.problems import Problem
from .access import Question, providers
from .evaluation import Evaluation
from .live import LiveStudy
from .ruleset import RuleSet
from .statistics import NEVER
from .study import Study
from .tiers import DIGITAL, FIXED
from .verdicts import MET, NOT_MET, UNCERTAIN, Verdict

Turned = tuple[Verdict, Verdict]


@dataclass(frozen=True)
class Loss:
    """What a group loses, in thousandths of a resident inside the municipalities.

    Attributes
    ----------
    affected : int
        Those whose way gets longer, or who reach no facility any more.
    cut_off : int
        Those who reach no facility any more.
    only : int
        Those within the threshold before and not after: only the closed reach them.
    person_ms : int
        Sum of thousandths of residents times added milliseconds, of those who still arrive.
    """

    affected: int
    cut_off: int
    only: int
    person_ms: int

    @classmethod
    def of(cls, before: Longs, after: Longs, people: Longs, threshold_ms: int) -> Loss:
        """Compare times (D,) of residents (D,), ``NEVER`` where no facility is reached."""
        longer = np.flatnonzero(after != before)
        was, now, who = before[longer], after[longer], people[longer]
        gone = now == NEVER
        added = np.where(gone, 0, now - was)
        return cls(
            int(who.sum()),
            int(who[gone].sum()),
            int(who[(was <= threshold_ms) & (now > threshold_ms)].sum()),
            int((who * added).sum()),
        )


@dataclass(frozen=True)
class Closure:
    """One facility closed, or two.

    Attributes
    ----------
    facilities : tuple of int
        Positions among the study's facilities.
    turned : tuple of (Verdict, Verdict)
        Verdicts that are others: before and after.
    everyone, group : Loss
        Of all residents, and of the group that is looked at.
    """

    facilities: tuple[int, ...]
    turned: tuple[Turned, ...]
    everyone: Loss
    group: Loss

    @property
    def broken(self) -> tuple[Turned, ...]:
        """Verdicts that are not met now."""
        return tuple(pair for pair in self.turned if pair[1].verdict == NOT_MET)

    @property
    def unsure(self) -> tuple[Turned, ...]:
        """Verdicts that were met and are uncertain now."""
        return tuple(
            (old, new)
            for old, new in self.turned
            if old.verdict == MET and new.verdict == UNCERTAIN
        )

    @property
    def restored(self) -> tuple[Turned, ...]:
        """Verdicts that were not met or uncertain, and are met now."""
        return tuple(pair for pair in self.turned if pair[1].verdict == MET)

    @property
    def harm(self) -> tuple[int, ...]:
        """What closures are ranked by, the smaller the better.

        Verdicts broken, verdicts made uncertain, residents cut off, residents that only it
        reaches within the threshold, person-minutes added; then the order of the layer.
        """
        loss = self.everyone
        return (
            len(self.broken),
            len(self.unsure),
            loss.cut_off,
            loss.only,
            loss.person_ms,
            *self.facilities,
        )


@dataclass(frozen=True)
class Closures:
    """All closures that were tried, each kind with the least harm first.

    Attributes
    ----------
    singles, pairs : tuple of Closure
    paired : int
        From so many of the singles the pairs are made.
    before : Evaluation
        The study as it stands.
    question : Question
        The travel time that losses are counted in.
    """

    singles: tuple[Closure, ...]
    pairs: tuple[Closure, ...]
    paired: int
    before: Evaluation
    question: Question


def main_question(
    study: Study, rules: RuleSet, tier: str = "", *, provided: bool = True
) -> Question:
    """Return the travel time to a tier, or to the lowest fixed one that any facility provides.

    With ``provided`` off a tier that no facility provides yet will do.

    Raises
    ------
    Problem
        ``tier-unknown`` for a tier that the rule set has not got, or that nobody travels to;
        ``tier-without-facilities`` where no facility provides it.
    """
    travelled = [one for one in rules.tiers if one.kind != DIGITAL]
    index = rules.tiers.index(tier)
    if tier and (index < 0 or rules.tiers[index] not in travelled):
        raise Problem("tier-unknown", tier=tier, known=[one.id for one in travelled])
    wanted = [rules.tiers[index]] if tier else [one for one in travelled if one.kind == FIXED]
    asked = [Question(one.id, rules.modes[0], rules.borders[0]) for one in wanted]
    anyone = np.ones(len(study.facilities), dtype=bool)
    for question in asked:
        if not provided or providers(question, study, rules.tiers, anyone).any():
            return question
    raise Problem("tier-without-facilities", tier=tier or ", ".join(one.id for one in wanted))


def rank_closures(
    live: LiveStudy,
    question: Question,
    *,
    group: str,
    threshold_ms: int,
    pairs_of: int = 0,
    feedback: Feedback = SILENT,
) -> Closures:
    """Close every open facility in turn, and pairs of those whose closing does least harm.

    Parameters
    ----------
    live : LiveStudy
        It is left as it was.
    question : Question
        One of the rule set's.
    group : str
        Group whose losses are told besides everyone's.
    threshold_ms : int
        Whom a facility reaches, inclusive.
    pairs_of : int
        Pairs are made of so many facilities, those of least harm; 0 for no pairs.
    feedback : Feedback
        Asked before each closure.

    Raises
    ------
    Problem
        ``group-unknown``, or ``closures-none-open`` when no facility is open.
    """
    before = live.evaluation
    study = before.figures.study
    residents, chosen = study.demand.residents, study.demand.group(group)
    if chosen is None:
        known = ["total", *study.demand.groups]
        raise Problem("group-unknown", group=group, known=known)
    inside = study.demand.municipality >= 0
    everyone, some = np.where(inside, residents, 0), np.where(inside, chosen.expected, 0)
    was = before.figures.ms[question]
    ids = study.facilities.ids
    candidates = np.flatnonzero(before.figures.open_now & (study.facilities.tier >= 0)).tolist()
    if not candidates:
        raise Problem("closures-none-open", count=len(ids))

    def measured(closed: tuple[int, ...], after: Evaluation) -> Closure:
        now = after.figures.ms[question]
        return Closure(
            closed,
            tuple(
                (old, new)
                for old, new in zip(before.judgements, after.judgements)
                if old.verdict != new.verdict
            ),
            Loss.of(was, now, everyone, threshold_ms),
            Loss.of(was, now, some, threshold_ms),
        )

    paired = min(pairs_of, len(candidates)) if pairs_of > 1 else 0
    total = len(candidates) + paired * (paired - 1) // 2
    singles, pairs = [], []
    for number, one in enumerate(candidates):
        check(feedback, 100.0 * number / total)
        singles.append(measured((one,), live.close(ids[one])))
        live.undo()
    singles.sort(key=lambda closure: closure.harm)
    least = sorted(closure.facilities[0] for closure in singles[:paired])
    for number, (one, other, is_first) in enumerate(_pairs(least)):
        check(feedback, 100.0 * (len(candidates) + number) / total)
        if is_first:
            if number:
                live.undo()
            live.close(ids[one])
        pairs.append(measured((one, other), live.close(ids[other])))
        live.undo()
    if pairs:
        live.undo()
    check(feedback, 100.0)
    pairs.sort(key=lambda closure: closure.harm)
    return Closures(tuple(singles), tuple(pairs), paired, before, question)


def _pairs(numbers: Sequence[int]) -> Iterator[tuple[int, int, bool]]:
    """Yield pairs, and whether the first of each is another than before."""
    former = None
    for one, other in combinations(numbers, 2):
        yield one, other, one != former
        former = one
