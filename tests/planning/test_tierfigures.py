"""How many facilities a tier has, and how many residents each one stands for."""

from __future__ import annotations

import math
from datetime import date

from service_network_planner.planning.evaluation import evaluate
from service_network_planner.planning.tierfigures import tier_figures
from small_studies import rule_set, study, times

BASE = {"kind": "population_base", "tier": "unit", "lower": 40, "upper": 60}


def found(*rules, facilities, day=None):
    given = rule_set(*rules)
    case = study([(1, 60), (2, 40), (0, 999)], facilities, rules=given)
    table = [[5.0] * len(facilities)] * 3
    evaluation = evaluate(case, given, day, times(table))
    return {one.tier: one for one in tier_figures(evaluation)}


def test_open_and_closed_ones_are_counted_by_exactly_their_tier():
    tiers = found(
        facilities=[
            {"in_": 1, "tier": "unit"},
            {"in_": 1, "tier": "unit", "status": "closed"},
            {"in_": 2, "tier": "centre"},
            {"in_": 2, "tier": "unknown"},
        ]
    )
    assert list(tiers) == ["digital", "mobile", "unit", "centre", "hospital"]
    assert (tiers["unit"].open, tiers["unit"].closed) == (1, 1)
    assert (tiers["centre"].open, tiers["centre"].closed) == (1, 0)
    assert (tiers["hospital"].open, tiers["hospital"].closed) == (0, 0)


def test_residents_outside_all_municipalities_do_not_count():
    tiers = found(facilities=[{"in_": 1, "tier": "unit"}, {"in_": 2, "tier": "unit"}])
    assert tiers["unit"].residents_each == 50
    assert math.isnan(tiers["centre"].residents_each)


def test_digital_tiers_have_no_population_base():
    tiers = found(facilities=[{"in_": 1, "tier": "digital"}, {"in_": 1, "tier": "mobile"}])
    assert tiers["digital"].open == 1
    assert math.isnan(tiers["digital"].residents_each)
    assert tiers["mobile"].residents_each == 100


def test_the_rule_about_the_ratio_gives_bounds_and_verdict():
    two = [{"in_": 1, "tier": "unit"}, {"in_": 2, "tier": "unit"}]
    met = found(BASE, facilities=two)["unit"]
    assert (met.lower, met.upper, met.verdict) == (40, 60, "met")
    assert found(BASE, facilities=two[:1])["unit"].verdict == "not_met"
    assert found(BASE, facilities=[{"in_": 1, "tier": "centre"}])["unit"].verdict == "not_met"
    assert found(BASE, facilities=two)["centre"].verdict == ""


def test_the_rule_about_catchments_is_another_matter():
    rule = {**BASE, "method": "catchment"}
    tiers = found(rule, facilities=[{"in_": 1, "tier": "unit"}])
    assert (tiers["unit"].verdict, math.isnan(tiers["unit"].lower)) == ("", True)


def test_the_day_counts():
    facilities = [{"in_": 1, "tier": "unit", "closes": "2026-01-01"}, {"in_": 2, "tier": "unit"}]
    tiers = found(facilities=facilities, day=date(2027, 1, 1))
    assert (tiers["unit"].open, tiers["unit"].closed) == (1, 1)
    assert tiers["unit"].residents_each == 100
