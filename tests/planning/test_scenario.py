"""Scenarios: what they change is found and made again exactly."""

from __future__ import annotations

import dataclasses
import math
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from service_network_planner.planning.facility import Facility
from service_network_planner.planning.scenario import (
    Scenario,
    applied,
    changes_between,
    located,
    same,
)
from small_studies import squares

days = st.none() | st.dates(date(2020, 1, 1), date(2040, 1, 1))
places = st.floats(-1e7, 1e7, allow_nan=False)


@st.composite
def facilities(draw, id_):
    return Facility(
        id=id_,
        name=draw(st.text(max_size=5)),
        tier=draw(st.sampled_from(["unit", "centre", "", "sawmill"])),
        xy=(draw(places), draw(places)),
        municipality=draw(st.integers(-1, 3)),
        open=draw(st.booleans()),
        opens=draw(days),
        closes=draw(days),
        # NaN by another name: not the object that math.nan is.
        capacity=draw(st.sampled_from([float("nan"), math.nan, 0.0, 12.5])),
        source=draw(st.integers(-1, 9)),
    )


@st.composite
def before_and_after(draw):
    ids = draw(st.lists(st.text(min_size=1, max_size=3), unique=True, max_size=8))
    cut = draw(st.integers(0, len(ids)))
    baseline = [draw(facilities(id_)) for id_ in ids[:cut]]
    rows = []
    for row in baseline:
        what = draw(st.sampled_from(["keep", "change", "remove"]))
        if what == "keep":
            rows.append(dataclasses.replace(row, capacity=float(row.capacity)))
        elif what == "change":
            rows.append(draw(facilities(row.id)))
    return baseline, rows + [draw(facilities(id_)) for id_ in ids[cut:]]


def alike(a, b):
    return len(a) == len(b) and all(map(same, a, b))


@settings(deadline=None)
@given(before_and_after())
def test_changes_made_again_give_the_same_facilities(case):
    baseline, rows = case
    changes = changes_between(baseline, rows)
    assert alike(applied(baseline, changes), rows)
    assert changes_between(baseline, baseline) == {}
    assert alike(applied(baseline, {}), baseline)
    kept = {row.id for row in rows}
    assert {id_ for id_, row in changes.items() if row is None} == {
        row.id for row in baseline if row.id not in kept
    }


@settings(deadline=None)
@given(before_and_after())
def test_a_scenario_survives_as_text(case):
    baseline, rows = case
    scenario = Scenario.new(
        "Plan ä", note="n", changes=changes_between(baseline, rows), locked=frozenset({"a", "ö"})
    )
    found = Scenario.from_json(scenario.to_json())
    assert alike(applied(baseline, found.changes), rows)
    assert list(found.changes) == list(scenario.changes)
    assert dataclasses.replace(found, changes={}) == dataclasses.replace(scenario, changes={})


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        "null",
        '{"id": 1}',
        Scenario("a", "b").to_json().replace('"b"', "3"),
        Scenario("a", "b").to_json().replace('"changes": {}', '"changes": {"x": {}}'),
        Scenario("a", "b", changes={"f": Facility("f", "", "", (1.5, 2.0))})
        .to_json()
        .replace("1.5", "NaN"),
    ],
)
def test_text_that_is_no_scenario(text):
    with pytest.raises(ValueError):  # noqa: PT011 - each fault has words of its own
        Scenario.from_json(text)


def test_a_branch_starts_as_its_parent_stands():
    changes = {"f": None}
    parent = Scenario.new("Parent", changes=changes, locked=frozenset({"g"}), rules="{}")
    branch = parent.branched("Branch", note="why")
    assert branch.parent == parent.id != branch.id
    assert (branch.changes, branch.locked, branch.rules) == (changes, {"g"}, "{}")
    assert (branch.name, branch.note) == ("Branch", "why")


def test_editing_tells_when():
    scenario = Scenario("id", "name", created="2020-01-01T00:00:00Z", modified="")
    edited = scenario.edited(name="other")
    assert edited.modified > edited.created == scenario.created
    assert edited.name == "other"


def test_facilities_find_their_municipality():
    rows = [Facility("a", "", "unit", (5_000, 5_000), 7), Facility("b", "", "unit", (-9, 0), 0)]
    rows += [Facility("c", "", "unit", (15_000, 1), 1)]
    found = located(rows, squares(2))
    assert [row.municipality for row in found] == [0, -1, 1]
    assert found[2] is rows[2]
