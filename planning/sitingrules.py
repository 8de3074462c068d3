"""Rules of a rule set as constraints on the choice of sites."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Union

import numpy as np

from ..engine.arrays import UNREACHABLE, Bools, Floats, Ints, Longs
from ..engine.location.constraints import Count
from ..engine.location.demands import Burden, Cover, Demand
from .access import CLOSED, OPEN, Question, nearest_within_borders
from .change import QUANTILES
from .figures import Figures
from .groups import Group
from .parsing import MILLI
from .rules import (
    COUNTY,
    PPM,
    AccessRule,
    ChangeRule,
    PopulationBaseRule,
    PresenceRule,
    Rule,
    to_ms,
)
from .ruleset import RuleSet
from .statistics import NEVER, NOBODY, Layout
from .study import Study
from .travel import Travel

MOST_STEPS = 60_000
"""A rule about mean journeys is a constraint up to so many steps of people's journeys."""

Constraint = Union[Count, Demand]


@dataclass(frozen=True)
class Sites:
    """The sites that may be chosen among, S: existing facilities (E) and then candidates.

    Attributes
    ----------
    existing : ndarray of int64 (E,)
        Facilities of the study.
    tier : ndarray of int32 (S,)
        Index of each site's tier.
    zone : ndarray of int32 (S,)
        Municipality, -1 outside all.
    stays : ndarray of bool (S,)
        Sites that are open whatever is chosen.
    closing : int
        So many of the existing are closed at the most.
    ms : callable
        From a mode to the times (D, S).
    """

    existing: Longs
    tier: Ints
    zone: Ints
    stays: Bools
    closing: int
    ms: Callable[[str], Floats]


@dataclass(frozen=True)
class SitingRules:
    """What rules ask of sites, counted with the expected numbers of residents.

    Parameters
    ----------
    study : Study
    rules : RuleSet
    open_now : ndarray of bool (F,)
    travel : Travel
    sites : Sites
    baseline : Figures, optional
        What rules about change compare with.
    words : mapping of str to str
        What the county is called, and how many facilities a ratio allows; see :mod:`~.sitingwish`.
    language : str
        Of the rules' names.
    """

    study: Study
    rules: RuleSet
    open_now: Bools
    travel: Travel
    sites: Sites
    baseline: Figures | None
    words: Mapping[str, str]
    language: str = "en"

    def constraints(self, rule: Rule) -> list[Constraint] | None:
        """Return what a rule asks of the choice; ``None`` where that is no constraint.

        A rule that the sites have no part in asks for nothing.
        """
        if isinstance(rule, PresenceRule):
            return [*self._presence(rule)]
        if isinstance(rule, AccessRule):
            return [*self._access(rule)]
        if isinstance(rule, PopulationBaseRule) and rule.question() is None:
            return [*self._ratio(rule)]
        if isinstance(rule, ChangeRule):
            return self._change(rule)
        return None

    @cached_property
    def _layout(self) -> Layout:
        return Layout.of(self.study.demand)

    def _serving(self, tier: str, also: tuple[str, ...] = (), exact: bool = False) -> Bools:
        """Tell which sites (S,) provide a tier."""
        return np.asarray(self.rules.tiers.providers(tier, also, exact)[self.sites.tier])

    def _others(self, tier: str, also: tuple[str, ...], exact: bool = False) -> Bools:
        """Tell which open facilities (F,) provide a tier and are no sites."""
        serve = self.rules.tiers.providers(tier, also, exact)[self.study.facilities.tier]
        others = np.asarray(self.open_now & serve)
        others[self.sites.existing] = False
        return others

    def _areas(self, rule: Rule) -> Iterator[tuple[str, int]]:
        """Yield label and number of each area that a rule is about."""
        name = rule.name(self.language)
        if rule.scope == COUNTY:
            yield f"{self.words['county']}: {name}", self._layout.county
            return
        for number, place in enumerate(self.study.municipalities.names):
            yield f"{place}: {name}", number

    def _presence(self, rule: PresenceRule) -> Iterator[Count]:
        serve = self._serving(rule.tier, rule.also)
        if not serve.any():
            return
        place = self.study.facilities.municipality[self._others(rule.tier, rule.also)]
        for label, row in self._areas(rule):
            in_county = row == self._layout.county
            inside = self.sites.zone >= 0 if in_county else self.sites.zone == row
            there = int(((place >= 0) if in_county else (place == row)).sum())
            if rule.minimum > there:
                yield Count(label, inside & serve, rule.minimum - there)

    def _ratio(self, rule: PopulationBaseRule) -> Iterator[Count]:
        """Bound the facilities of exactly this tier by residents per facility."""
        serve = self._serving(rule.tier, exact=True)
        if not serve.any():
            return
        there = int(self._others(rule.tier, (), exact=True).sum())
        everyone = int(self.study.demand.residents[self._layout.order].sum())
        if not everyone:
            return
        lower, upper = round(rule.lower * MILLI), round(rule.upper * MILLI)
        least = max(1, -(-everyone // upper))
        most = everyone // lower if lower else there + len(serve)
        for label, _ in self._areas(rule):
            text = self.words["ratio"].format(rule=label, least=least, most=most)
            yield Count(text, serve, least - there, most - there)

    def _access(self, rule: AccessRule) -> Iterator[Cover]:
        """Yield a cover for each area, of those that no other facility reaches already."""
        group = self.study.demand.group(rule.group)
        if group is None or not self._serving(rule.tier, rule.also).any():
            return
        ways = self._ways(rule.question())
        for label, row in self._areas(rule):
            points = self._layout.points(row)
            need = -(-rule.share_ppm * int(group.expected[points].sum()) // PPM)
            yield from ways.cover(label, points, group, to_ms(rule.threshold_min), need)

    def _change(self, rule: ChangeRule) -> list[Constraint] | None:
        """Return a demand for each area and group; ``None`` where these are too large."""
        question = rule.question()
        if not self._serving(rule.tier, rule.also).any():
            return []
        if self.baseline is None or question not in self.baseline.ms:
            return None
        ways = self._ways(question)
        found: list[Constraint] = []
        for group_id in rule.groups:
            group = self.study.demand.group(group_id)
            if group is None:
                continue
            for label, row in self._areas(rule):
                points = self._layout.points(row)
                if rule.measure == "mean":
                    found += self._mean(rule, label, points, group, ways)
                    continue
                limits = self._limit(rule, group_id, group, row)
                if limits is not None:
                    found += ways.cover(label, points, group, *limits)
        if sum(one.n_variables for one in found if isinstance(one, Burden)) > MOST_STEPS:
            return None
        return found

    def _limit(
        self, rule: ChangeRule, group_id: str, group: Group, row: int
    ) -> tuple[int, int] | None:
        """Return within which time how many of a group must be; ``None`` for nobody."""
        assert self.baseline is not None, "asked for with one"
        question, points = rule.question(), self._layout.points(row)
        everyone = int(group.expected[points].sum())
        if rule.measure not in QUANTILES:
            threshold_ms = to_ms(rule.threshold_min or 0)
            was = self.baseline.ms[question][points] <= threshold_ms
            spare = round(rule.max_worsening * PPM) * everyone
            within = int(group.expected[points[was]].sum())
            return threshold_ms, -(-(within * PPM - spare) // PPM)
        ppm, summary = QUANTILES[rule.measure], self.baseline.summary(question, group_id)
        if summary is None:
            return None
        before = int(summary.quantile(ppm)[row])
        if before in (NEVER, NOBODY):
            return None
        return before + to_ms(rule.max_worsening), -(-ppm * everyone // PPM)

    def _mean(
        self, rule: ChangeRule, label: str, points: Longs, group: Group, ways: _Ways
    ) -> Iterator[Burden]:
        """Yield what the journeys of those who had one may cost in all, unless they always do."""
        assert self.baseline is not None, "asked for with one"
        before = self.baseline.ms[rule.question()][points]
        counted = (before < NEVER) & (group.expected[points] > 0)
        points, before = points[counted], before[counted]
        people = group.expected[points]
        most = int(before @ people) + to_ms(rule.max_worsening) * int(people.sum())
        ceiling = ways.surely(points)
        burden = Burden(label, ways.ms[points], ceiling, people, most)
        if not burden.kept(np.zeros(ways.ms.shape[1], dtype=bool)):
            yield burden

    def _ways(self, question: Question) -> _Ways:
        """Return how long everybody needs to each site, as far as a question lets them go."""
        sites, demand = self.sites, self.study.demand
        allowed = self._serving(question.tier, question.also)[None, :]
        if question.borders != OPEN:
            allowed = allowed & (sites.zone >= 0)[None, :]
        if question.borders == CLOSED:
            allowed = allowed & (sites.zone[None, :] == demand.municipality[:, None])
        ms = np.where(allowed, sites.ms(question.mode), UNREACHABLE)
        others = nearest_within_borders(
            self.study,
            question.mode,
            question.borders,
            self._others(question.tier, question.also),
            self.travel.nearest_times(demand.xy, self.study.facilities.xy),
        )
        return _Ways(ms, others.ms, sites)


@dataclass(frozen=True)
class _Ways:
    """Times to the sites (D, S) that serve a question, and to the nearest that is no site (D,)."""

    ms: Floats
    others_ms: Floats
    sites: Sites

    def cover(
        self, label: str, points: Longs, group: Group, threshold_ms: int, need: int
    ) -> Iterator[Cover]:
        """Yield that so many are within a time, unless other facilities see to it already."""
        already = self.others_ms[points] <= threshold_ms
        need -= int(group.expected[points[already]].sum())
        left = points[~already]
        if need > 0:
            yield Cover.of(label, self.ms[left] <= threshold_ms, group.expected[left], need)

    def surely(self, points: Longs) -> Floats:
        """Return a time (n,) that points need at the most, whatever is chosen.

        One site more than may close, of the nearest existing ones, is never closed as a whole.
        """
        ms, stays = self.ms[points], self.sites.stays
        longest = np.minimum(self.others_ms[points], ms[:, stays].min(axis=1, initial=UNREACHABLE))
        existing = ms[:, : len(self.sites.existing)]
        if existing.shape[1] > self.sites.closing:
            rank = self.sites.closing
            longest = np.minimum(longest, np.partition(existing, rank, axis=1)[:, rank])
        return np.asarray(longest)
