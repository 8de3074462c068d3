"""Rules as constraints on a choice of sites, held against the verdicts on every choice."""

from __future__ import annotations

from itertools import combinations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from random_studies import DAYS, random_place, random_roads, random_rules, random_study
from service_network_planner.engine.location.constraints import Constraints, Count
from service_network_planner.engine.traveltimes import matrix
from service_network_planner.engine.zones import assign
from service_network_planner.planning.evaluation import evaluate
from service_network_planner.planning.rules import ChangeRule, PopulationBaseRule, PresenceRule
from service_network_planner.planning.sitingrules import Sites, SitingRules
from service_network_planner.planning.sitingverdicts import judged
from service_network_planner.planning.sitingwish import WORDS, Candidates
from service_network_planner.planning.travel import Travel

CLOSING = 2


class Case:
    """A random study, three candidates, and at most two of the existing sites to close."""

    def __init__(self, seed):
        rng = np.random.default_rng(seed)
        self.travel, self.rules = Travel(random_roads(rng)), random_rules(rng)
        self.day = DAYS[int(rng.integers(3))]
        self.study = random_study(rng, self.rules.tiers)
        self.tier = ("unit", "centre")[int(rng.integers(2))]
        study, xy = self.study, np.array([random_place(rng) for _ in range(3)])
        zone = assign(xy, study.municipalities.polygons).zone.astype(np.int32)
        words = tuple(f"c{i}" for i in range(3))
        self.candidates = Candidates(words, words, xy, zone, np.full(3, np.nan))
        sites = study.facilities
        self.open_now = sites.open_on(self.day)
        index = self.rules.tiers.index(self.tier)
        serve = self.open_now & self.rules.tiers.providers(self.tier)[sites.tier]
        self.existing = np.flatnonzero(serve)
        self.n_sites = len(self.existing) + 3
        stays = np.arange(self.n_sites) < len(self.existing)
        stays &= rng.random(self.n_sites) < 0.3
        tier = np.append(sites.tier[self.existing], np.full(3, index)).astype(np.int32)
        zone = np.append(sites.municipality[self.existing], zone)
        self.places = np.concatenate([sites.xy[self.existing], xy])
        self.sites = Sites(self.existing, tier, zone, stays, CLOSING, self.ms)
        self.before = self.baseline()

    def baseline(self):
        times = self.travel.nearest_times(self.study.demand.xy, self.study.facilities.xy)
        return evaluate(self.study, self.rules, self.day, times)

    def ms(self, mode):
        homes = self.travel.anchor(mode, self.travel.snap(mode, self.study.demand.xy))
        places = self.travel.anchor(mode, self.travel.snap(mode, self.places))
        return matrix(self.travel.network(mode), homes, places)

    def asked(self):
        given = (self.study, self.rules, self.open_now, self.travel, self.sites)
        return SitingRules(*given, self.before.figures, WORDS, "en")

    def choices(self):
        count = len(self.existing)
        free = np.flatnonzero(~self.sites.stays[:count]).tolist()
        for n_closed in range(CLOSING + 1):
            for closed in combinations(free, n_closed):
                for opened in ((), (0,), (1, 2)):
                    open_ = np.arange(self.n_sites) < count
                    open_[list(closed)] = False
                    open_[[count + one for one in opened]] = True
                    yield open_, opened, self.existing[list(closed)].tolist()

    def keeps(self, found, open_):
        nobody = np.zeros(self.n_sites, dtype=bool)
        counts = [one for one in found if isinstance(one, Count)]
        demands = [one for one in found if not isinstance(one, Count)]
        return Constraints(self.n_sites, nobody, nobody, counts, demands).allows(open_)

    def judged_by(self, rule):
        """Whether the sites have a part in a rule, and its areas that have somebody."""
        exact = isinstance(rule, PopulationBaseRule)
        serve = self.rules.tiers.providers(rule.tier, getattr(rule, "also", ()), exact)
        groups = getattr(rule, "groups", (getattr(rule, "group", "total"),))
        demand, layout = self.study.demand, self.before.figures.layout

        def somebody(row):
            known = [demand.group(one) for one in groups]
            return all(one is None or one.expected[layout.points(row)].any() for one in known)

        return bool(serve[self.sites.tier].any()), somebody


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10**9))
def test_a_choice_keeps_to_a_rule_where_its_figures_do(seed):
    case = Case(seed)
    asked = case.asked()
    suppressed = any(one.suppressed.any() for one in case.study.demand.groups.values())
    after = {
        open_.tobytes(): judged(
            case.study, case.rules, case.day, case.travel,
            (case.candidates, opened, case.tier), closed, case.before,
        )
        for open_, opened, closed in case.choices()
    }  # fmt: skip
    for rule in case.rules.rules:
        found = asked.constraints(rule)
        if found is None:
            assert rule.kind == "share" or rule.question() is not None
            continue
        has_part, somebody = case.judged_by(rule)
        if not has_part:
            assert found == []
            continue
        for open_, _, _ in case.choices():
            verdicts = [
                one
                for one in after[open_.tobytes()].judgements
                if one.rule is rule and (isinstance(rule, PresenceRule) or somebody(one.row))
            ]
            # Figures rest on what is expected where numbers are suppressed.
            fine = all(
                one.margin > -1e-9 if np.isfinite(one.margin) else one.verdict != "not_met"
                for one in verdicts
            )
            kept = case.keeps(found, open_)
            if any(one.verdict == "uncertain" and np.isinf(one.margin) for one in verdicts):
                # All or nothing, and it hangs on suppressed numbers which of them.
                continue
            if isinstance(rule, ChangeRule) and rule.measure == "mean" and suppressed:
                # Whoever may have been cut off is in no mean, and the choice may cut off nobody.
                assert fine or not kept
            elif len(verdicts) == len(case.study.municipalities) or rule.scope == "county":
                assert kept == fine
            else:
                assert fine or not kept


def test_a_mean_that_cannot_grow_is_no_constraint():
    case = next(case for case in map(Case, range(99)) if len(case.existing) > 2)
    sites = case.sites
    stays = np.arange(case.n_sites) < len(case.existing)
    case.sites = Sites(sites.existing, sites.tier, sites.zone, stays, 0, case.ms)
    means = [
        rule for rule in case.rules.rules if isinstance(rule, ChangeRule) and rule.measure == "mean"
    ]
    assert all(case.asked().constraints(rule) == [] for rule in means)
