"""Rules of a rule set as constraints on the choice of sites."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..engine.arrays import NONE, Bools, Floats, Ints, Longs
from ..engine.location.constraints import Count, Cover
from .access import CLOSED, OPEN, NearestTimes, Question, providers
from .rules import COUNTY, PPM, AccessRule, PresenceRule, Rule, to_ms
from .ruleset import RuleSet
from .statistics import Layout
from .study import Study
from .travel import Travel


@dataclass(frozen=True)
class SitingRules:
    """What rules ask of sites.

    Parameters
    ----------
    study : Study
    rules : RuleSet
    open_now : ndarray of bool (F,)
    travel : Travel
    tier : str
        Id of the tier of the sites.
    existing : ndarray of int64 (E,)
        Facilities of the study that are sites.
    zone : ndarray of int32 (S,)
        Municipality of each site, -1 outside all.
    ms : ndarray of float64 (D, S)
    language : str
        Of the rules' names.
    """

    study: Study
    rules: RuleSet
    open_now: Bools
    travel: Travel
    tier: str
    existing: Longs
    zone: Ints
    ms: Floats
    language: str = "en"

    def provides(self, tier: str, mode: str = "") -> bool:
        """Tell whether the sites provide what a rule asks for, by its mode."""
        index = self.rules.tiers.index(self.tier)
        asked_by = mode in ("", self.rules.modes[0])
        return bool(self.rules.tiers.providers(tier)[index]) and asked_by

    def _others(self, rule: PresenceRule | AccessRule) -> Bools:
        """Tell which facilities (F,) serve a rule and are no sites."""
        serve = self.rules.tiers.providers(rule.tier, rule.also)[self.study.facilities.tier]
        others = np.asarray(self.open_now & serve)
        others[self.existing] = False
        return others

    def _rows(self, rule: Rule) -> list[tuple[str, int]]:
        """Return name and number of each area that a rule is about; -1 for the county."""
        if rule.scope == COUNTY:
            return [("county", NONE)]
        return [(name, number) for number, name in enumerate(self.study.municipalities.names)]

    def presence(self, rule: PresenceRule) -> list[Count]:
        """Return a count for each area."""
        place = self.study.facilities.municipality[self._others(rule)]
        counts = []
        for name, row in self._rows(rule):
            inside = self.zone >= 0 if row == NONE else self.zone == row
            there = int((place >= 0).sum()) if row == NONE else int((place == row).sum())
            if rule.minimum > there:
                label = f"{name}: {rule.name(self.language)}"
                counts.append(Count(label, inside, rule.minimum - there))
        return counts

    def access(self, rule: AccessRule) -> list[Cover]:
        """Return a cover for each area, of those that no other facility reaches already."""
        demand = self.study.demand
        group = demand.group(rule.group)
        if group is None:
            return []
        threshold, question = to_ms(rule.threshold_min), rule.question()
        times = self.travel.nearest_times(demand.xy, self.study.facilities.xy)
        others = providers(question, self.study, self.rules.tiers, self._others(rule))
        reach = self.ms <= threshold
        if rule.borders != OPEN:
            reach &= (self.zone >= 0)[None, :]
        if rule.borders == CLOSED:
            reach &= self.zone[None, :] == demand.municipality[:, None]
        already = np.zeros(len(demand), dtype=bool)
        if others.any():
            already = self._already(question, others, times, threshold)
        layout, covers = Layout.of(demand), []
        for name, row in self._rows(rule):
            points = layout.points(layout.county if row == NONE else row)
            people = group.expected[points]
            need = -(-rule.share_ppm * int(people.sum()) // PPM)
            need -= int(people[already[points]].sum())
            left = points[~already[points]]
            label = f"{name}: {rule.name(self.language)}"
            if need > 0:
                covers.append(Cover.of(label, reach[left], group.expected[left], need))
        return covers

    def _already(self, question: Question, others: Bools, times: NearestTimes, limit: int) -> Bools:
        """Tell which demand points (D,) have another facility within reach."""
        zone = self.study.facilities.municipality
        if question.borders != CLOSED:
            ms, _ = times(question.mode, others)
            return np.asarray(ms <= limit)
        result = np.zeros(len(self.study.demand), dtype=bool)
        for number in np.unique(zone[others]).tolist():
            own = np.flatnonzero(self.study.demand.municipality == number)
            if len(own):
                ms, _ = times(question.mode, others & (zone == number), own)
                result[own] = ms <= limit
        return result
