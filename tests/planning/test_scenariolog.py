"""What the log says of each change to a scenario, by hand; and that it says nothing of none."""

from __future__ import annotations

import dataclasses
import json
import math
from datetime import date

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from service_network_planner.planning.facility import Facility
from service_network_planner.planning.scenario import Scenario, changes_between
from service_network_planner.planning.scenariolog import deleting, saving

WHO = {"time": "2026-11-22T08:00:00Z", "author": "Planner"}
A = Facility("A", "North", "unit", (1000.0, 2000.0), 0, source=0)
B = Facility("B", "South", "centre", (3000.0, 2000.0), 1, source=1)
BASELINE = {"A": A, "B": B}


def told(before, after, baseline=BASELINE, parent=None):
    found = saving(before, after, baseline, parent, **WHO)
    assert {(one.time, one.author, one.scenario) for one in found} <= {(*WHO.values(), after.id)}
    return [(one.facility, one.what, one.before, one.after) for one in found]


def plan(changes=None, **values):
    return Scenario("s", "Plan", changes=changes or {}, **values)


def test_a_new_scenario():
    assert told(None, plan()) == [("", "created", "", "Plan")]


def test_every_field_of_a_facility():
    other = Facility(
        "A",
        "Norra",
        "centre",
        (1000.5, 2000.0),
        1,
        False,
        date(2026, 1, 1),
        date(2030, 12, 31),
        7.5,
        0,
    )
    assert told(plan(), plan({"A": other})) == [
        ("A", "name", "North", "Norra"),
        ("A", "tier", "unit", "centre"),
        ("A", "place", "1000.0 2000.0", "1000.5 2000.0"),
        ("A", "status", "open", "closed"),
        ("A", "opens", "", "2026-01-01"),
        ("A", "closes", "", "2030-12-31"),
        ("A", "capacity", "", "7.5"),
    ]
    # And back to what the study has: the same, the other way round.
    back = [(id_, what, to, was) for id_, what, was, to in told(plan(), plan({"A": other}))]
    assert told(plan({"A": other}), plan()) == back


def test_added_and_removed():
    new = Facility("N", "New", "unit", (1.0, 2.0))
    ((facility, what, before, after),) = told(plan(), plan({"N": new}), {**BASELINE})
    assert (facility, what, before) == ("N", "added", "")
    assert json.loads(after)["place"] == "1.0 2.0"
    assert [one[:2] for one in told(plan({"N": new}), plan())] == [("N", "removed")]
    ((_, what, before, after),) = told(plan(), plan({"B": None}))
    assert (what, json.loads(before)["name"], after) == ("removed", "South", "")
    assert [one[1] for one in told(plan({"B": None}), plan())] == ["added"]


def test_what_is_not_known_of_the_baseline_is_not_made_up():
    moved = dataclasses.replace(A, xy=(5.0, 5.0))
    assert [one[:3] for one in told(plan(), plan({"A": moved}), {})] == [("A", "changed", "")]
    assert told(plan(), plan({"A": None}), {}) == [("A", "removed", "", "")]


def test_the_scenario_itself():
    before = plan(locked=frozenset({"A"}), note="old")
    after = dataclasses.replace(
        before, name="Other", note="new", rules="{}", locked=frozenset({"B"})
    )
    found = told(before, after)
    assert found[:2] == [("", "renamed", "Plan", "Other"), ("", "note", "old", "new")]
    assert found[2][:3] == ("", "rules", "")
    assert len(found[2][3]) == 16
    assert found[3:] == [("B", "locked", "", ""), ("A", "unlocked", "", "")]


def test_a_branch_tells_what_differs_from_what_it_was_branched_from():
    moved = dataclasses.replace(A, xy=(5.0, 5.0))
    parent = plan({"A": moved}, note="of the parent", rules="{}")
    same = parent.branched("Branch")
    assert told(None, same, parent=parent) == [("", "created", "Plan", "Branch")]
    more = parent.branched("Branch", changes={"A": moved, "B": None})
    assert [one[:2] for one in told(None, more, parent=parent)] == [
        ("", "created"),
        ("B", "removed"),
    ]


def test_deleting_keeps_all_that_it_was():
    one = plan({"A": None}, note="x")
    entry = deleting(one, **WHO)
    assert (entry.what, entry.name, entry.facility) == ("deleted", "Plan", "")
    assert Scenario.from_json(entry.before) == one


def facilities():
    return st.builds(
        Facility,
        id=st.sampled_from("ABCD"),
        name=st.sampled_from(["x", "y"]),
        tier=st.sampled_from(["unit", ""]),
        xy=st.tuples(st.sampled_from([0.0, 0.1]), st.just(1.0)),
        open=st.booleans(),
        closes=st.sampled_from([None, date(2030, 1, 1)]),
        capacity=st.sampled_from([math.nan, 3.0]),
        source=st.just(-1),
    )


def sets():
    return st.lists(facilities(), max_size=4, unique_by=lambda row: row.id)


def described(row):
    """A facility as its additions in the log describe it."""
    return {
        "name": row.name,
        "tier": row.tier,
        "place": f"{row.xy[0]!r} {row.xy[1]!r}",
        "status": "open" if row.open else "closed",
        "opens": "",
        "closes": row.closes.isoformat() if row.closes else "",
        "capacity": "" if math.isnan(row.capacity) else str(row.capacity),
    }


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(sets(), sets(), sets())
def test_the_log_replayed_gives_what_was_saved(study, first, second):
    baseline = {row.id: row for row in study}
    saved = [plan(), plan(changes_between(study, first)), plan(changes_between(study, second))]
    state = {row.id: described(row) for row in study}
    for before, after, rows in zip(saved, saved[1:], (first, second)):
        for id_, what, was, is_ in told(before, after, baseline):
            if what == "added":
                assert id_ not in state
                state[id_] = json.loads(is_)
            elif what == "removed":
                assert state.pop(id_) == json.loads(was)
            else:
                assert state[id_][what] == was != is_
                state[id_][what] = is_
        assert state == {row.id: described(row) for row in rows}
    assert told(saved[-1], saved[-1], baseline) == []
