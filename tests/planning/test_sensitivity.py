"""Fragile verdicts on studies that can be worked out by hand."""

from __future__ import annotations

import numpy as np
import pytest
from service_network_planner.engine.polylines import Polylines
from service_network_planner.engine.problems import Problem
from service_network_planner.engine.profile import CAR, WALKING
from service_network_planner.engine.roads import Roads
from service_network_planner.planning.sensitivity import (
    Case,
    Variant,
    profiles,
    robustness,
    shifted,
    variants,
)
from service_network_planner.planning.travel import Travel
from service_network_planner.planning.verdicts import MET, NOT_MET, Verdict
from small_studies import access, rule_set

CHANGE = {"kind": "change", "tier": "unit", "measure": "share", "max_worsening": 0.1}


class TestVariants:
    def test_one_at_a_time(self):
        assert variants(10, True, 5, combined=False) == (
            Variant(),
            Variant(threshold_min=-5),
            Variant(threshold_min=5),
            Variant(delays_switched=True),
            Variant(speed_percent=-10),
            Variant(speed_percent=10),
        )

    def test_all_together(self):
        every = variants(10, True, 5, combined=True)
        assert len(every) == len(set(every)) == 18
        assert every[0].is_base
        assert Variant(-10, True, -5) in every

    def test_nothing_to_try(self):
        with pytest.raises(Problem, match="sensitivity-nothing"):
            variants(0, False, 0, combined=True)


class TestRules:
    def test_time_thresholds_are_shifted_and_nothing_else(self):
        base = {"kind": "population_base", "tier": "unit", "lower": 1, "upper": 2}
        rules = rule_set(access(), base, {**CHANGE, "groups": ["total"], "threshold_min": 15})
        found = shifted(rules, -5)
        assert [getattr(rule, "threshold_min", None) for rule in found.rules] == [15, None, 10]
        assert found.rules[1] == rules.rules[1]
        assert found.thresholds_min == rules.thresholds_min

    def test_no_time_left(self):
        with pytest.raises(Problem, match="sensitivity-threshold"):
            shifted(rule_set(access(threshold_min=5)), -5)


class TestSpeeds:
    def test_times_follow_speeds(self):
        given = {"car": CAR, "walking": WALKING.adjusted(calibration=1.2)}
        found = profiles(given, Variant(speed_percent=-20), {"primary": 3})
        assert found["car"].calibration == pytest.approx(1 / 0.8)
        assert found["walking"].calibration == pytest.approx(1.2 / 0.8)
        assert found["car"].junction_delay_s == {}

    def test_delays_are_switched_on_or_off_for_cars(self):
        on = profiles({"car": CAR, "walking": WALKING}, Variant(0, True), {"primary": 3})
        assert on["car"].junction_delay_s == {"primary": 3}
        assert on["walking"].junction_delay_s == {}
        off = profiles({"car": on["car"]}, Variant(0, True), {"primary": 99})
        assert off["car"].junction_delay_s == {}

    def test_the_same_places_at_other_speeds(self):
        lines = Polylines(np.array([[0.0, 0.0], [6000.0, 0.0]]), np.array([0, 2]))
        roads, _ = Roads.build(lines, crs="EPSG:3067", speed_kmh=np.array([60.0]))
        travel = Travel(roads)
        here, there = np.array([[0.0, 0.0]]), np.array([[6000.0, 0.0]])
        every = np.array([True])
        assert travel.nearest_times(here, there)("car", every)[0] == [360_000]
        faster = travel.at_speeds(profiles(travel.profiles, Variant(speed_percent=20), {}))
        assert faster.nearest_times(here, there)("car", every)[0] == [300_000]
        assert faster.snap_once("car", here) is travel.snap_once("car", here)


def test_robustness():
    rule = rule_set(access()).rules[0]

    def case(variant, *verdicts):
        return Case(variant, tuple(Verdict(rule, i, *v) for i, v in enumerate(verdicts)))

    base = case(Variant(), (MET, 0.95), (NOT_MET, 0.5))
    slow = case(Variant(-10), (NOT_MET, 0.8), (NOT_MET, 0.4))
    first, second = robustness([base, slow])
    assert first.is_fragile
    assert (first.worst, first.best, first.low, first.high) == (NOT_MET, MET, 0.8, 0.95)
    assert [case.variant for case in first.changed] == [Variant(-10)]
    assert not second.is_fragile
    assert (slow.overall(0), base.count(MET)) == (NOT_MET, 1)
