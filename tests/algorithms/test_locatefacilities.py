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
        results, feedback = locate(KEEP_RULES=True)
        assert having(results, "new") == {"at c3"}
        said(feedback, "1 rules are no constraints")

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


class TestBadInput:
    @pytest.mark.parametrize(
        ("changes", "words"),
        [
            ({"NEW": 4}, ("4 new", "only 3 candidates")),
            ({"CLOSE": 4}, ("4 facilities are to close", "only 3")),
            ({"KEEP": "F9"}, ("F9",)),
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
