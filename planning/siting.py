"""Where to put facilities of a tier, and which to close: the study as a location problem."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from ..engine.arrays import NONE, Bools, Floats, Ints, Longs
from ..engine.feedback import SILENT, Feedback
from ..engine.location.capacity import locate_with_room
from ..engine.location.constraints import Constraints, Count
from ..engine.location.covering import MOST_IN_REACH, center, cover_all, cover_most
from ..engine.location.median import Location, locate
from ..engine.problems import Notice, Problem
from ..engine.traveltimes import matrix
from .rules import AccessRule, PresenceRule
from .ruleset import RuleSet
from .sitingrules import SitingRules
from .study import Study
from .travel import Travel

MEDIAN, COVERING, SET_COVERING, CENTER = "median", "covering", "set_covering", "center"
NEW, KEPT, GONE, CANDIDATE = "new", "kept", "closed", "candidate"
WORDS = {
    "new": "{n} new facilities",
    "stay": "{n} existing facilities stay",
    "at_least": "{place}: at least {n} facilities",
    "room": "room for {n} residents",
    "everyone": "everyone reaches a site",
    "within": "everyone within {n} minutes",
}
_LONGEST_MS = 4 * 3_600_000.0
"""What a way counts that no road leads, at least."""


@dataclass(frozen=True)
class Candidates:
    """Places that a facility may be put.

    Attributes
    ----------
    ids, names : tuple of str (C,)
    xy : ndarray of float64 (C, 2)
    municipality : ndarray of int32 (C,)
        -1 outside all.
    """

    ids: tuple[str, ...]
    names: tuple[str, ...]
    xy: Floats
    municipality: Ints


@dataclass(frozen=True)
class Wish:
    """What is asked for.

    Attributes
    ----------
    tier : str
    objective : str
        ``median``, ``covering``, ``set_covering`` or ``center``.
    new, close : int
        How many sites to open, and how many of the existing to close.
    threshold_ms : int
        Of the two coverings.
    group : str
        Whose ways count.
    at_least : int
        Facilities that each municipality has, at least.
    keep : sequence of str
        Ids of existing facilities that stay.
    keep_rules : bool
        Presence and access rules must be met.
    capacity : int
        Residents that each site takes, in thousandths; 0 without limit.
    gap : float
    seconds : float
    words : mapping of str to str
        What constraints are called when they contradict each other.
    language : str
        Of the rules' names.
    """

    tier: str
    objective: str = MEDIAN
    new: int = 1
    close: int = 0
    threshold_ms: int = 0
    group: str = "total"
    at_least: int = 0
    keep: Sequence[str] = ()
    keep_rules: bool = False
    capacity: int = 0
    gap: float = 0.0
    seconds: float = 60.0
    words: Mapping[str, str] = field(default_factory=lambda: WORDS)
    language: str = "en"


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
    ms : ndarray of float64 (D,)
        Time to the nearest open site, infinite where none is reached.
    site : ndarray of int32 (D,)
        Which one that is, -1 for none.
    people : ndarray of int64 (D,)
        Whose ways count, in thousandths.
    notices : tuple of Notice
    """

    location: Location
    existing: Longs
    status: tuple[str, ...]
    ms: Floats
    site: Ints
    people: Longs
    notices: tuple[Notice, ...]


def site(
    study: Study,
    rules: RuleSet,
    open_now: Bools,
    travel: Travel,
    candidates: Candidates,
    wish: Wish,
    feedback: Feedback = SILENT,
) -> Sited:
    """Find the best sites.

    Raises
    ------
    Problem
        ``tier-unknown``, ``group-unknown``, ``location-too-many``, ``location-close-too-many``,
        ``location-keep-unknown``, ``location-nobody``, and those of :mod:`~..engine.location`.
    """
    case = _Case.of(study, rules, open_now, travel, candidates, wish, feedback)
    constraints, notices = case.constraints()
    found = case.solve(constraints, feedback)
    chosen = np.flatnonzero(found.open)
    ms = np.full(len(study.demand), np.inf)
    nearest = np.full(len(study.demand), NONE, dtype=np.int32)
    if len(chosen):
        some = case.ms[:, chosen]
        ms = some.min(axis=1)
        nearest = np.where(np.isfinite(ms), chosen[some.argmin(axis=1)], NONE).astype(np.int32)
    n_existing = len(case.existing)
    status = [
        (KEPT if is_open else GONE) if number < n_existing else (NEW if is_open else CANDIDATE)
        for number, is_open in enumerate(found.open.tolist())
    ]
    return Sited(found, case.existing, tuple(status), ms, nearest, case.people, tuple(notices))


@dataclass(frozen=True)
class _Case:
    """The study as arrays over sites: the existing ones (E,) and then candidates."""

    study: Study
    rules: RuleSet
    open_now: Bools
    travel: Travel
    wish: Wish
    existing: Longs
    zone: Ints
    ms: Floats
    people: Longs

    @classmethod
    def of(
        cls,
        study: Study,
        rules: RuleSet,
        open_now: Bools,
        travel: Travel,
        candidates: Candidates,
        wish: Wish,
        feedback: Feedback,
    ) -> _Case:
        """Compute all travel times, and check what can be checked at once."""
        index = rules.tiers.index(wish.tier)
        if index < 0:
            known = [tier.id for tier in rules.tiers]
            raise Problem("tier-unknown", tier=wish.tier, known=known)
        group = study.demand.group(wish.group)
        if group is None:
            known = ["total", *study.demand.groups]
            raise Problem("group-unknown", group=wish.group, known=known)
        serve = open_now & rules.tiers.providers(wish.tier)[study.facilities.tier]
        existing = np.flatnonzero(serve).astype(np.int64)
        n_candidates = len(candidates.ids)
        if wish.objective != SET_COVERING and wish.new > n_candidates:
            raise Problem("location-too-many", asked=wish.new, candidates=n_candidates)
        unknown = set(wish.keep) - {study.facilities.ids[one] for one in existing.tolist()}
        if unknown:
            raise Problem("location-keep-unknown", ids=unknown)
        free = len(existing) - len(set(wish.keep))
        if wish.close > free:
            raise Problem("location-close-too-many", asked=wish.close, free=free)
        mode = rules.modes[0]
        homes = travel.anchor(mode, travel.snap_once(mode, study.demand.xy))
        xy = np.concatenate([study.facilities.xy[existing], candidates.xy])
        places = travel.anchor(mode, travel.snap(mode, xy))
        ms = matrix(travel.network(mode), homes, places, feedback=feedback)
        zone = np.concatenate([study.facilities.municipality[existing], candidates.municipality])
        people = np.where(study.demand.municipality >= 0, group.expected, 0)
        if not (people[np.isfinite(ms).any(axis=1)] > 0).any():
            raise Problem("location-nobody", group=wish.group)
        return cls(study, rules, open_now, travel, wish, existing, zone, ms, people)

    @property
    def served(self) -> Bools:
        """Demand points that count: with people, and with a site that they can reach, (D,)."""
        return np.asarray((self.people > 0) & np.isfinite(self.ms).any(axis=1))

    def constraints(self) -> tuple[Constraints, list[Notice]]:
        """Return what a choice must keep to."""
        wish, ids = self.wish, self.study.facilities.ids
        n_sites, n_existing = self.ms.shape[1], len(self.existing)
        old = np.arange(n_sites) < n_existing
        kept = np.array([ids[one] in wish.keep for one in self.existing.tolist()], dtype=bool)
        fixed = old.copy()
        if wish.close:
            fixed[:n_existing] = kept
        counts, covers = [], []
        if wish.objective != SET_COVERING:
            counts.append(Count(wish.words["new"].format(n=wish.new), ~old, wish.new, wish.new))
        if wish.close:
            stay = n_existing - wish.close
            most = n_existing if wish.objective == SET_COVERING else stay
            counts.append(Count(wish.words["stay"].format(n=stay), old, stay, most))
        names = self.study.municipalities.names
        if wish.at_least:
            counts += [
                Count(
                    wish.words["at_least"].format(place=name, n=wish.at_least),
                    self.zone == number,
                    wish.at_least,
                )
                for number, name in enumerate(names)
            ]
        if wish.capacity:
            room = np.full(n_sites, float(wish.capacity))
            everyone = np.ones(n_sites, dtype=bool)
            need = float(self.people[self.served].sum())
            label = wish.words["room"].format(n=f"{need / 1000:g}")
            counts.append(Count(label, everyone, need / wish.capacity, np.inf, room / room[0]))
        notices = []
        if wish.keep_rules:
            left_out = []
            asked = SitingRules(
                self.study,
                self.rules,
                self.open_now,
                self.travel,
                wish.tier,
                self.existing,
                self.zone,
                self.ms,
                wish.language,
            )
            for rule in self.rules.rules:
                if isinstance(rule, PresenceRule) and asked.provides(rule.tier):
                    counts += asked.presence(rule)
                elif isinstance(rule, AccessRule) and asked.provides(rule.tier, rule.mode):
                    covers += asked.access(rule)
                else:
                    left_out.append(rule.name(wish.language))
            if left_out:
                notices.append(Notice("location-rules-left", len(left_out), tuple(left_out)))
        lost = int(self.people[(self.people > 0) & ~self.served].sum())
        if lost:
            notices.append(Notice("location-unreached", round(lost / 1000)))
        forbidden = np.zeros(n_sites, dtype=bool)
        return Constraints(n_sites, fixed, forbidden, tuple(counts), tuple(covers)), notices

    def solve(self, constraints: Constraints, feedback: Feedback) -> Location:
        """Solve the problem that is asked for."""
        wish, inside = self.wish, self.served
        ms, people = self.ms[inside], self.people[inside]
        seconds = wish.seconds
        label = wish.words["within"].format(n=f"{wish.threshold_ms / 60_000:g}")
        if wish.objective == CENTER:
            label = wish.words["everyone"]
        if wish.objective == SET_COVERING:
            reach = ms <= wish.threshold_ms
            if not reach.any(axis=1).all():
                beyond = int(people[~reach.any(axis=1)].sum())
                raise Problem(
                    "location-beyond",
                    residents=beyond / 1000,
                    minutes=wish.threshold_ms / 60_000,
                )
            # One site fewer always comes first; of as many, rather those that exist.
            price = np.full(ms.shape[1], ms.shape[1] + 1, dtype=np.int64)
            price[: len(self.existing)] -= 1
            found = cover_all(
                reach,
                people,
                constraints,
                price,
                time_limit_s=seconds,
                label=label,
                feedback=feedback,
            )
            scale = float(price.max())
            return Location(
                found.open,
                float(found.open.sum()),
                math.ceil(found.bound / scale - 1e-9),
                found.seconds,
                found.method,
            )
        if wish.objective == CENTER:
            return center(
                ms, people, constraints, time_limit_s=seconds, label=label, feedback=feedback
            )
        finite = ms[np.isfinite(ms)]
        penalty = max(_LONGEST_MS, 2.0 * float(finite.max()))
        cost = np.where(np.isfinite(ms), ms, penalty)
        if wish.objective == COVERING:
            cost = (ms > wish.threshold_ms).astype(np.float64)
        if wish.capacity:
            room = np.full(ms.shape[1], wish.capacity, dtype=np.int64)
            return locate_with_room(
                cost,
                people,
                room,
                constraints,
                gap=wish.gap,
                time_limit_s=seconds,
                feedback=feedback,
            )
        if wish.objective == COVERING and int((cost == 0).sum()) <= MOST_IN_REACH:
            return cover_most(
                cost == 0,
                people,
                constraints,
                gap=wish.gap,
                time_limit_s=seconds,
                feedback=feedback,
            )
        return locate(
            cost, people, constraints, gap=wish.gap, time_limit_s=seconds, feedback=feedback
        )
