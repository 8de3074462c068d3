"""Where to put facilities of a tier, and which to close: the study as a location problem."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

import numpy as np

from ..engine.arrays import Bools, Floats, Longs
from ..engine.feedback import SILENT, Feedback, Unseen
from ..engine.location.capacity import enough_room
from ..engine.location.constraints import Constraints, Count
from ..engine.location.demands import Demand
from ..engine.location.median import Location
from ..engine.problems import Notice, Problem
from ..engine.traveltimes import matrix
from .catchments import Allocation, capacities
from .evaluation import Evaluation
from .ruleset import RuleSet
from .sitingrules import Sites, SitingRules
from .sitingsolution import SitingProblem
from .sitingverdicts import judged
from .sitingverdicts import notices as verdict_notices
from .sitingwish import CENTER, COVERING, SET_COVERING, Candidates, Wish
from .study import Study
from .travel import Travel

NEW, KEPT, GONE, CANDIDATE = "new", "kept", "closed", "candidate"


@dataclass(frozen=True)
class Sited:
    """The answer.

    Attributes
    ----------
    location : Location
        Over existing sites first and then candidates, (S,).
    existing : ndarray of int64 (E,)
        Facilities of the study that the first sites are.
    status : tuple of str (S,)
    allocation : Allocation
        Who goes to which site, among those whose ways count.
    room : ndarray of int64 (S,) or None
        Thousandths of residents that each site takes, -1 for any number.
    after : Evaluation
        What the rules say of the choice.
    notices : tuple of Notice
    """

    location: Location
    existing: Longs
    status: tuple[str, ...]
    allocation: Allocation
    room: Longs | None
    after: Evaluation
    notices: tuple[Notice, ...]


@dataclass(frozen=True)
class Siting:
    """A study in which sites are to be chosen.

    Attributes
    ----------
    study : Study
    rules : RuleSet
    day : date, optional
        The day on which facilities are open; ``None`` looks at status alone.
    travel : Travel
    baseline : Evaluation
        What rules about change compare with.
    """

    study: Study
    rules: RuleSet
    day: date | None
    travel: Travel
    baseline: Evaluation

    def site(self, candidates: Candidates, wish: Wish, feedback: Feedback = SILENT) -> Sited:
        """Find the best sites.

        Raises
        ------
        Problem
            ``tier-unknown``, ``group-unknown``, ``rule-unknown``, ``location-too-many``,
            ``location-close-too-many``, ``location-keep-unknown``, ``location-nobody``, those of
            :func:`~.catchments.capacities` and of :mod:`~..engine.location`.
        """
        case = _Case(self, candidates, wish, feedback)
        constraints = case.constraints()
        found = case.problem.solve(constraints, feedback)
        longest = np.inf
        if wish.objective in (COVERING, SET_COVERING):
            longest = float(wish.threshold_ms)
        elif wish.objective == CENTER:
            longest = found.cost
        n_existing = len(case.existing)
        gone = case.existing[~found.open[:n_existing]].tolist()
        opened = np.flatnonzero(found.open[n_existing:]).tolist()
        after = judged(
            self.study,
            self.rules,
            self.day,
            self.travel,
            (candidates, opened, self.rules.tiers[case.tier].id),
            gone,
            self.baseline,
        )
        return Sited(
            found,
            case.existing,
            tuple(
                (KEPT if is_open else GONE)
                if number < n_existing
                else NEW
                if is_open
                else CANDIDATE
                for number, is_open in enumerate(found.open.tolist())
            ),
            case.problem.allocation(found.open, longest, Unseen(feedback)),
            case.problem.room,
            after,
            (*case.notices, *verdict_notices(after, wish.words["county"], wish.language)),
        )


class _Case:
    """The study as arrays over sites: the existing ones (E,) and then candidates.

    Attributes
    ----------
    tier : int
    existing : ndarray of int64 (E,)
    problem : SitingProblem
    notices : list of Notice
        What there is to know of it so far.
    """

    def __init__(
        self, siting: Siting, candidates: Candidates, wish: Wish, feedback: Feedback
    ) -> None:
        study, rules = siting.study, siting.rules
        self._siting, self._wish, self.notices = siting, wish, list[Notice]()
        self.tier = rules.tiers.index(wish.tier)
        if self.tier < 0:
            known = [tier.id for tier in rules.tiers]
            raise Problem("tier-unknown", tier=wish.tier, known=known)
        group = study.demand.group(wish.group)
        if group is None:
            known = ["total", *study.demand.groups]
            raise Problem("group-unknown", group=wish.group, known=known)
        facilities = study.facilities
        self._open_now = facilities.open_on(siting.day)
        serve = self._open_now & rules.tiers.providers(wish.tier)[facilities.tier]
        self.existing = np.flatnonzero(serve).astype(np.int64)
        self._ids = [facilities.ids[one] for one in self.existing.tolist()]
        self._check(len(candidates.ids))
        self._zone = np.concatenate(
            [facilities.municipality[self.existing], candidates.municipality]
        )
        self._xy = np.concatenate([facilities.xy[self.existing], candidates.xy])
        self._times: dict[str, Floats] = {}
        ms = self._ms(rules.modes[0], feedback)
        counted = np.where(study.demand.municipality >= 0, group.expected, 0)
        reached = np.isfinite(ms).any(axis=1)
        people = np.where(reached, counted, 0)
        if not people.any():
            raise Problem("location-nobody", group=wish.group)
        lost = int(counted[~reached].sum())
        if lost:
            self.notices.append(Notice("location-unreached", round(lost / 1000)))
        room = None
        if wish.has_capacity or wish.capacity is not None:
            given = np.concatenate([facilities.capacity[self.existing], candidates.capacity])
            every = np.ones(len(given), dtype=bool)
            ids = (*self._ids, *candidates.ids)
            room, said = capacities(given, every, wish.capacity, ids)
            self.notices += said
        self.problem = SitingProblem(wish, ms, people, room, len(self.existing))

    def _check(self, n_candidates: int) -> None:
        """Refuse numbers of sites that cannot be, and names that nobody has."""
        wish = self._wish
        if wish.objective != SET_COVERING and wish.new > n_candidates:
            raise Problem("location-too-many", asked=wish.new, candidates=n_candidates)
        unknown = set(wish.keep) - set(self._ids)
        if unknown:
            raise Problem("location-keep-unknown", ids=unknown)
        free = len(self.existing) - len(set(wish.keep))
        if wish.close > free:
            raise Problem("location-close-too-many", asked=wish.close, free=free)
        known = [rule.id for rule in self._siting.rules.rules]
        for rule in wish.only_rules:
            if rule not in known:
                raise Problem("rule-unknown", rule=rule, known=known)

    def _ms(self, mode: str, feedback: Feedback = SILENT) -> Floats:
        """Return the times from all people to all sites (D, S)."""
        if mode not in self._times:
            travel, xy = self._siting.travel, self._siting.study.demand.xy
            homes = travel.anchor(mode, travel.snap_once(mode, xy))
            places = travel.anchor(mode, travel.snap(mode, self._xy))
            self._times[mode] = matrix(travel.network(mode), homes, places, feedback=feedback)
        return self._times[mode]

    def constraints(self) -> Constraints:
        """Return what a choice must keep to."""
        wish, n_sites, n_existing = self._wish, len(self._zone), len(self.existing)
        old = np.arange(n_sites) < n_existing
        fixed = old.copy()
        if wish.close:
            fixed[:n_existing] = [one in wish.keep for one in self._ids]
        counts, demands = [*self._numbers(old)], list[Demand]()
        if self.problem.room is not None and wish.objective != COVERING:
            people = self.problem.people
            label = wish.words["room"].format(n=f"{people.sum() / 1000:g}")
            counts.append(enough_room(label, self.problem.room, people))
        if wish.keep_rules:
            for one in self._rules(fixed):
                if isinstance(one, Count):
                    counts.append(one)
                else:
                    demands.append(one)
        nobody = np.zeros(n_sites, dtype=bool)
        return Constraints(n_sites, fixed, nobody, tuple(counts), tuple(demands))

    def _numbers(self, old: Bools) -> Iterator[Count]:
        """Yield how many sites there are to be, in all and in each municipality."""
        wish, n_existing = self._wish, len(self.existing)
        if wish.objective != SET_COVERING:
            yield Count(wish.words["new"].format(n=wish.new), ~old, wish.new, wish.new)
        if wish.close:
            stay = n_existing - wish.close
            most = n_existing if wish.objective == SET_COVERING else stay
            yield Count(wish.words["stay"].format(n=stay), old, stay, most)
        if wish.at_least:
            for number, name in enumerate(self._siting.study.municipalities.names):
                label = wish.words["at_least"].format(place=name, n=wish.at_least)
                yield Count(label, self._zone == number, wish.at_least)

    def _rules(self, fixed: Bools) -> Iterator[Count | Demand]:
        """Yield what the rules ask for, and list those that are no constraints."""
        siting, wish = self._siting, self._wish
        own = siting.study.facilities.tier[self.existing]
        n_candidates = len(self._zone) - len(own)
        tier = np.concatenate([own, np.full(n_candidates, self.tier, dtype=np.int32)])
        asked = SitingRules(
            siting.study,
            siting.rules,
            self._open_now,
            siting.travel,
            Sites(self.existing, tier, self._zone, fixed, wish.close, self._ms),
            siting.baseline.figures,
            wish.words,
            wish.language,
        )
        left_out = []
        for rule in siting.rules.rules:
            if wish.only_rules and rule.id not in wish.only_rules:
                continue
            found = asked.constraints(rule)
            if found is None:
                left_out.append(rule.name(wish.language))
            else:
                yield from found
        if left_out:
            self.notices.append(Notice("location-rules-left", len(left_out), tuple(left_out)))
