"""Sites on a county whose every figure is worked out by hand, see :mod:`town`."""

from __future__ import annotations

import pytest
import town
from memory_layers import layer
from qgis.core import QgsProcessingException
from toolbox import Listener, rows, run, said

PLACES = {"at b1": (12, 5), "at c1": (22, 5), "at c3": (25, 9)}
NOW = 2708  # Person-minutes in 2025: 300 + 600 + 32 + 900 + 300 + 350 + 100 + 126.
MEDIAN, COVERING, SET_COVERING, CENTER = range(4)
RULES = [
    {"kind": "access", "tier": "unit", "threshold_min": 10, "share": 1.0, "id": "near"},
    {"kind": "presence", "tier": "unit", "minimum": 1, "id": "presence"},
    {"kind": "population_base", "tier": "centre", "lower": 1, "upper": 2000, "id": "base"},
]


def places(which=PLACES):
    found = [(town.point(PLACES[name]), name) for name in which]
    return layer("Point", found, "name:string", name="Candidates")


SIZES = {"at b1": 300, "at c1": 400}


def sized(rooms):
    """The town's facilities, each with room for so many."""
    found = [
        (town.point(place), key, f"Point {key}", tier, town.date(opens), rooms[key])
        for key, (place, tier, opens, _) in town.FACILITIES.items()
    ]
    fields = ("facility_id:string", "name:string", "tier:string", "opens:date", "beds:integer")
    return layer("Point", found, *fields, name="Facilities")


@pytest.fixture
def locate(tmp_path):
    def run_it(objective=MEDIAN, **parameters):
        given = {
            **town.inputs(),
            "RULES": town.rules(tmp_path, *RULES),
            "DATE": "2025-06-30",
            "OBJECTIVE": objective,
            "CANDIDATES": places(),
            "OUTPUT": "TEMPORARY_OUTPUT",
            "ALLOCATION": "TEMPORARY_OUTPUT",
        }
        return run("locatefacilities", **{**given, **parameters})

    return run_it


@pytest.fixture
def own_rules(tmp_path_factory):
    """Rules other than those that every run has."""
    return lambda *rules: town.rules(tmp_path_factory.mktemp("own"), *rules)


def having(results, status):
    return {row["name"] for row in rows(results["OUTPUT"]) if row["status"] == status}


class TestTheBest:
    def test_one_more_for_least_travel(self, locate):
        # At b1: its 300 walk in, and a3 is 3 away instead of 4.
        results, feedback = locate()
        assert having(results, "new") == {"at b1"}
        assert having(results, "candidate") == {"at c1", "at c3"}
        assert results["VALUE"] == pytest.approx(NOW - 300 * 3 - 8)
        assert results["PROVEN"]
        assert results["GAP_PERCENT"] < 1e-4
        assert results["BOUND"] == pytest.approx(results["VALUE"], rel=1e-6)
        assert any("proven optimal" in text for text in feedback.information)
        found = rows(results["OUTPUT"], "name")
        assert found["at b1"]["residents"] == 308
        assert found["at b1"]["mean_min"] == pytest.approx(8 * 3 / 308, abs=1e-4)
        assert found["at b1"]["longest_min"] == 3
        assert found["at c1"]["residents"] == 0
        cells = rows(results["ALLOCATION"], "cell")
        assert cells["b1"]["time_min"] == 0
        assert cells["a1"]["site_id"] == "F1"

    def test_one_fewer(self, locate):
        # F4 costs 50 people 12 minutes and 9 people 4.
        results, _ = locate(NEW=0, CLOSE=1)
        assert having(results, "closed") == {"Point F4"}
        assert results["VALUE"] == pytest.approx(NOW + 636)

    def test_one_that_must_stay(self, locate):
        results, _ = locate(NEW=0, CLOSE=1, KEEP="F4")
        assert having(results, "closed") == {"Point F1"}
        assert results["VALUE"] == pytest.approx(NOW + 1816)

    def test_most_within_five_minutes(self, locate):
        # c1's 50 at 7 minutes and c3's 9 at 14 are beyond.
        results, _ = locate(COVERING, THRESHOLD=5)
        assert having(results, "new") == {"at c1"}
        assert results["VALUE"] == results["BOUND"] == 9

    def test_exactly_the_threshold_is_within(self, locate):
        results, _ = locate(COVERING, THRESHOLD=7, NEW=0)
        assert results["VALUE"] == 9

    def test_fewest_for_everyone(self, locate):
        # Only c3 is beyond 10 minutes, and c1 is 11 from it.
        results, _ = locate(SET_COVERING, THRESHOLD=10)
        assert having(results, "new") == {"at c3"}
        assert results["VALUE"] == 4
        assert results["PROVEN"]

    def test_shortest_longest_way(self, locate):
        # With a site at c3 the farthest are those of c1, 7 minutes from F2.
        results, _ = locate(CENTER)
        assert having(results, "new") == {"at c3"}
        assert results["VALUE"] == results["BOUND"] == 7

    def test_of_a_group(self, locate):
        # Of the 65 and older most live at b1 too: 90.
        results, _ = locate(GROUP="age_65plus")
        assert having(results, "new") == {"at b1"}

    def test_cells_are_candidates_without_a_layer(self, locate):
        results, _ = locate(CANDIDATES=None)
        assert having(results, "new") == {"b1"}
        assert len(having(results, "candidate")) == 7


class TestConstraints:
    def test_one_in_each_municipality(self, locate):
        # East has none: F4 is outside. c1 saves most of those in East.
        results, _ = locate(AT_LEAST=1)
        assert having(results, "new") == {"at c1"}
        assert results["VALUE"] == pytest.approx(NOW - 377)

    def test_what_cannot_be_is_named(self, locate):
        with pytest.raises(QgsProcessingException, match="0 new facilities; East: at least 1"):
            locate(AT_LEAST=1, NEW=0)

    def test_the_rules(self, locate):
        # Everyone within 10 minutes needs a site at c3, which is in East as well.
        results, _ = locate(KEEP_RULES=True)
        assert having(results, "new") == {"at c3"}
        assert results["NOT_MET"] == 0

    def test_what_the_rules_say_of_a_choice_that_does_not_look_at_them(self, locate):
        # With a site at b1 East has none, and c3's nine are 14 minutes away.
        results, feedback = locate()
        assert results["NOT_MET"] == 2
        said(feedback, "2 verdicts", "not met", "East: Name")

    def test_only_some_rules(self, locate):
        # East gets its own; that c3 is far does not matter.
        results, _ = locate(KEEP_RULES=True, ONLY_RULES="presence, base")
        assert having(results, "new") == {"at c1"}

    def test_rules_that_are_no_constraints_are_listed(self, locate, own_rules):
        base = {**RULES[2], "method": "catchment"}
        _, feedback = locate(KEEP_RULES=True, RULES=own_rules(base))
        said(feedback, "1 rules are no constraints")

    @pytest.mark.parametrize(
        ("measure", "most"),
        [
            # F1 adds 5.9 minutes to West's mean, F2 5.5 to Middle's, F4 5.8 to East's.
            ({"measure": "mean"}, 5.6),
            # Within ten minutes West would lose 32 %, Middle 25 %, and East 46 %.
            ({"measure": "share", "threshold_min": 10}, 0.3),
        ],
    )
    def test_nobody_loses_more_than_so_much(self, locate, own_rules, measure, most):
        rule = {"kind": "change", "tier": "unit", "max_worsening": most, **measure}
        rules = own_rules({**rule, "groups": ["total"], "id": "change"})
        results, _ = locate(NEW=0, CLOSE=1, RULES=rules, KEEP_RULES=True)
        assert having(results, "closed") == {"Point F2"}
        assert results["NOT_MET"] == 0

    def test_a_loss_that_cannot_be_helped_is_named(self, locate, own_rules):
        rule = {"kind": "change", "tier": "unit", "measure": "mean", "max_worsening": 5}
        rules = own_rules({**rule, "groups": ["total"], "id": "change"})
        with pytest.raises(QgsProcessingException, match="Middle: Name"):
            locate(NEW=0, CLOSE=1, RULES=rules, KEEP_RULES=True)

    def test_residents_per_facility(self, locate, own_rules):
        # 817 residents need two centres where 500 are the most; a unit is none.
        base = {**RULES[2], "upper": 500}
        rules = own_rules(base)
        with pytest.raises(
            QgsProcessingException, match=r"at once: the county: Name \(at least 2 facilities"
        ):
            locate(KEEP_RULES=True, RULES=rules)
        results, _ = locate(KEEP_RULES=True, RULES=rules, TIER="centre", CLOSE=0)
        assert results["NOT_MET"] == 0

    def test_a_rule_that_cannot_be_kept_is_named(self, locate):
        with pytest.raises(QgsProcessingException, match="East: Name"):
            locate(KEEP_RULES=True, CANDIDATES=places(["at b1", "at c1"]))

    def test_forbidden(self, locate):
        box = layer("Polygon", [(town.box(11, 4, 13, 6),)], name="Forbidden")
        results, _ = locate(FORBIDDEN=box)
        assert having(results, "new") == {"at c1"}

    def test_too_little_room(self, locate):
        with pytest.raises(QgsProcessingException, match="room for 817 residents"):
            locate(CAPACITY=100)

    def test_room(self, locate):
        # Four sites of 300 must take 817: b1's 300 fill a site of their own.
        results, _ = locate(CAPACITY=300)
        assert having(results, "new") == {"at b1"}

    def test_room_of_each_site(self, locate):
        # With b1's 300 there would be room for 768 of the 817. Of b1's people 100 have room at
        # F2, and 200 go 10 minutes; West fills F1.
        candidates = layer(
            "Point",
            [(town.point(PLACES[name]), name, room) for name, room in SIZES.items()],
            "name:string",
            "beds:integer",
        )
        results, feedback = locate(
            FACILITIES=sized({"F1": 308, "F2": 100, "F3": 0, "F4": None}),
            CAPACITY_FIELD="beds",
            CANDIDATES=candidates,
            CANDIDATE_CAPACITY_FIELD="beds",
            CAPACITY=60,
        )
        assert having(results, "new") == {"at c1"}
        assert results["VALUE"] == pytest.approx(300 + 600 + 32 + 2300 + 400 + 0 + 100 + 99)
        assert results["PROVEN"]
        found = rows(results["OUTPUT"], "name")
        assert (found["at c1"]["residents"], found["at c1"]["capacity"]) == (359, 400)
        assert found["Point F4"]["capacity"] == 60
        ways = [row for row in rows(results["ALLOCATION"]) if row["cell"] == "b1"]
        assert sorted((row["people"], row["time_min"]) for row in ways) == [(100, 3), (200, 10)]
        said(feedback, "1 facilities have no capacity", "F4")

    def test_room_within_reach(self, locate):
        # Eight of West and c3's nine are left: b2's 100 find room at c1.
        results, _ = locate(COVERING, THRESHOLD=5, CAPACITY=300)
        assert having(results, "new") == {"at c1"}
        assert results["VALUE"] == results["BOUND"] == 17
        left = [row for row in rows(results["ALLOCATION"]) if row["site_id"] is None]
        assert sum(row["people"] for row in left) == 17

    def test_fewest_with_room(self, locate):
        # Three sites take 750 of 817.
        results, _ = locate(SET_COVERING, THRESHOLD=20, CAPACITY=250)
        assert results["VALUE"] == results["BOUND"] == 4

    def test_shortest_longest_way_with_room(self, locate):
        # c3's nine alone are 14 away, as without limits, and all others can be nearer.
        results, _ = locate(CENTER, NEW=0, CAPACITY=400)
        assert results["VALUE"] == results["BOUND"] == 14

    def test_a_site_with_no_room_is_told(self, locate):
        sites = sized({"F1": None, "F2": None, "F3": None, "F4": 0})
        results, feedback = locate(FACILITIES=sites, CAPACITY_FIELD="beds")
        assert rows(results["OUTPUT"], "name")["Point F4"]["residents"] == 0
        said(feedback, "capacity zero", "F4")
        said(feedback, "no capacity", "F1")

    def test_less_than_no_room(self, locate):
        sites = sized({"F1": 9, "F2": -1, "F3": 0, "F4": 0})
        with pytest.raises(QgsProcessingException, match="below zero, such as -1"):
            locate(FACILITIES=sites, CAPACITY_FIELD="beds")

    def test_no_room_in_the_data(self, locate):
        sites = sized(dict.fromkeys(town.FACILITIES))
        with pytest.raises(QgsProcessingException, match="has a capacity"):
            locate(FACILITIES=sites, CAPACITY_FIELD="beds")


class TestBadInput:
    @pytest.mark.parametrize(
        ("changes", "words"),
        [
            ({"NEW": 4}, ("4 new", "only 3 candidates")),
            ({"CLOSE": 4}, ("4 facilities are to close", "only 3")),
            ({"KEEP": "F9"}, ("F9",)),
            ({"KEEP_RULES": True, "ONLY_RULES": "nope"}, ("no rule “nope”", "presence")),
            ({"TIER": "palace"}, ("palace", "unit")),
            ({"GROUP": "age_3"}, ("age_3", "total")),
            ({"OBJECTIVE": SET_COVERING, "THRESHOLD": 1}, ("within 1 minutes",)),
        ],
    )
    def test_what_cannot_be_asked(self, locate, changes, words):
        with pytest.raises(QgsProcessingException) as error:
            locate(changes.pop("OBJECTIVE", MEDIAN), **changes)
        assert all(word in str(error.value) for word in words)

    def test_nobody_of_the_group(self, locate):
        cells = [(town.point((2, 5)), "a1", 100, 0)]
        with pytest.raises(QgsProcessingException, match="Nobody of the group"):
            locate(GROUP="age_65plus", POPULATION=town.population(cells))

    def test_cancel(self, locate):
        results, _ = locate(feedback=Listener(stop_after=5))
        assert not results.get("OUTPUT")
