"""Fingerprints: equal for equal input, and telling which part is another."""

from __future__ import annotations

import dataclasses
from datetime import date

import numpy as np
import pytest
from random_studies import random_roads, random_study
from service_network_planner.engine.networkfile import NetworkFile
from service_network_planner.engine.networkfile import fingerprint as roads_fingerprint
from service_network_planner.engine.profile import PROFILES
from service_network_planner.planning.facility import rows_of
from service_network_planner.planning.fingerprint import PARTS, Fingerprint, differing
from service_network_planner.planning.ruleset import RuleSet
from service_network_planner.planning.sides import Side, compare
from service_network_planner.planning.study import Study
from service_network_planner.planning.travel import Travel
from small_studies import access, rule_set

DAY = date(2026, 1, 1)


class Input:
    """All that a result rests on, made anew each time: nothing is shared."""

    def __init__(self, seed=5):
        rng = np.random.default_rng(seed)
        self.roads = random_roads(rng)
        self.rules = rule_set(access())
        self.study: Study = random_study(rng, self.rules.tiers)
        self.rows = rows_of(self.study.facilities, self.rules.tiers)
        self.day = DAY
        self.travel = Travel(self.roads)

    def text(self, **changes):
        given = {**vars(self), **changes}
        return Fingerprint.of(
            given["study"], given["rows"], given["rules"], given["day"], given["travel"]
        ).text

    def demand(self, **changes):
        return dataclasses.replace(
            self.study, demand=dataclasses.replace(self.study.demand, **changes)
        )


@pytest.fixture
def given():
    return Input()


def test_equal_input_has_equal_fingerprints(given):
    assert given.text() == Input().text()
    assert differing(given.text(), Input().text()) == ()
    assert Fingerprint.parse(given.text()).text == given.text()


def test_rules_read_back_are_the_same(given):
    again = RuleSet.from_json(given.rules.to_json())
    assert given.text(rules=again) == given.text()


def test_roads_from_a_file_are_the_same(given):
    file = NetworkFile(given.roads, roads_fingerprint(given.roads), {})
    assert given.text(travel=Travel(given.roads, file=file)) == given.text()


def test_each_part_by_itself(given):
    row = given.rows[0]
    moved = dataclasses.replace(row, xy=(row.xy[0] + 0.001, row.xy[1]))
    residents = given.study.demand.residents.copy()
    residents[0] += 1
    old = given.study.demand.groups["age_65plus"]
    older = dataclasses.replace(old, expected=old.expected + 1)
    groups = {**given.study.demand.groups, "age_65plus": older}
    slower = {**PROFILES, "car": PROFILES["car"].adjusted(calibration=1.1)}
    on_foot = {**PROFILES, "car": PROFILES["car"].adjusted(access_kmh=4)}
    cycling = {**PROFILES, "bicycle": PROFILES["bicycle"].adjusted(calibration=1.1)}
    roads = dataclasses.replace(given.roads, speed_kmh=given.roads.speed_kmh + 1)
    changes = {
        "network": [{"travel": Travel(roads)}],
        "speeds": [
            {"travel": Travel(given.roads, slower)},
            {"travel": Travel(given.roads, on_foot)},
            {"travel": Travel(given.roads, max_snap_m=100)},
            {"travel": Travel(given.roads, min_island=5)},
        ],
        "population": [
            {"study": given.demand(residents=residents)},
            {"study": given.demand(groups=groups)},
            {"study": given.demand(xy=given.study.demand.xy + 1)},
            {"study": dataclasses.replace(given.study, population_year=2040)},
        ],
        "rules": [
            {"rules": rule_set(access(threshold_min=21))},
            {"rules": rule_set(access(), thresholds_min=[10, 20])},
            {"study": dataclasses.replace(given.study, figures={"digital_share": 0.3})},
        ],
        "scenario": [
            {"rows": [moved, *given.rows[1:]]},
            {"rows": given.rows[1:]},
            {"rows": [dataclasses.replace(row, closes=DAY), *given.rows[1:]]},
            {"rows": [dataclasses.replace(row, open=not row.open), *given.rows[1:]]},
            {"rows": given.rows[::-1]},
            {"day": date(2026, 1, 2)},
            {"day": None},
        ],
    }
    assert tuple(changes) == PARTS
    seen = {given.text()}
    for part, ways in changes.items():
        for change in ways:
            text = given.text(**change)
            assert differing(given.text(), text) == (part,), change
            seen.add(text)
    assert len(seen) == 1 + sum(map(len, changes.values()))
    # What no answer depends on.
    assert given.text(travel=Travel(given.roads, cycling)) == given.text()
    renamed = [dataclasses.replace(one, name="Other", source=7) for one in given.rows]
    assert given.text(rows=renamed) == given.text()


def test_several_parts(given):
    other = given.text(day=None, travel=Travel(given.roads, min_island=5))
    assert differing(given.text(), other) == ("speeds", "scenario")


@pytest.mark.parametrize(
    "text", ["", "1", "nonsense", "1-a-b-c-d-e", "2" + "-0123456789abcdef" * 5]
)
def test_what_is_no_fingerprint_of_ours(given, text):
    assert Fingerprint.parse(text) is None
    assert differing(given.text(), text) == ("version",)


def test_sides_are_judged_and_compared(given):
    before = Side("", given.rows, given.rules, DAY)
    after = Side("Fewer", given.rows[1:], given.rules, DAY)
    found, was, is_ = compare(given.study, before, after, given.travel)
    assert found.before is was.figures
    assert found.after is is_.figures
    assert is_.baseline is was.figures
    assert len(is_.figures.study.facilities) == len(given.rows) - 1
    texts = [side.fingerprint(given.study, given.travel).text for side in (before, after)]
    assert differing(*texts) == ("scenario",)
