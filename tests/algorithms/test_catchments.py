"""Catchments on a county whose every figure is worked out by hand, see :mod:`town`."""

from __future__ import annotations

import pytest
import town
from qgis.core import QgsProcessingException
from toolbox import rows, run, said

OUTPUTS = ("OUTPUT", "CELLS", "FLOWS", "MUNICIPALITIES_OUTPUT")
DAY = "2025-06-30"  # F1 at 5, F2 at 15, F4 at 31 are open; see test_compliance for the minutes.
FIELDS = ("facility_id:string", "name:string", "tier:string", "capacity:double")


def sites(**capacity):
    """F1, F2 and F4, all of one tier, with capacities."""
    chosen = [
        (town.point(town.FACILITIES[key][0]), key, f"Point {key}", "unit", capacity.get(key))
        for key in ("F1", "F2", "F4")
    ]
    return town.facilities(chosen, fields=FIELDS)


@pytest.fixture
def allocate():
    def run_it(facilities=None, **parameters):
        given = town.inputs(FACILITIES=facilities or sites())
        given.update(dict.fromkeys(OUTPUTS, "TEMPORARY_OUTPUT"))
        return run("catchments", **{**given, **parameters})

    return run_it


def served(results):
    return {row["facility_id"]: row["residents"] for row in rows(results["OUTPUT"])}


def flows(results):
    return {(r["from_name"], r["to_name"]): r["residents"] for r in rows(results["FLOWS"])}


class TestNearest:
    def test_catchments_add_up(self, allocate):
        # a1-a3 to F1, b1, b2 and c1 to F2, c2 and c3 to F4.
        results, _ = allocate()
        assert served(results) == {"F1": 308, "F2": 450, "F4": 59}
        assert sum(served(results).values()) == 817

    def test_the_facilities(self, allocate):
        results, _ = allocate(LOWER=59, UPPER=400)
        found = {row["facility_id"]: row for row in rows(results["OUTPUT"])}
        assert [found[key]["population_base"] for key in ("F1", "F2", "F4")] == [
            "within",
            "above",
            "within",  # The bound itself is within.
        ]
        # b1 and b2 at 3 minutes, c1 at 7.
        assert found["F2"]["mean_min"] == pytest.approx((400 * 3 + 50 * 7) / 450, abs=1e-4)
        assert found["F2"]["longest_min"] == 7
        assert found["F2"]["from_elsewhere"] == 50
        # F4 stands outside all municipalities.
        assert (found["F4"]["municipality_code"], found["F4"]["from_elsewhere"]) == (None, 59)
        assert found["F1"]["share"] == pytest.approx(308 / 817, abs=1e-6)
        assert found["F1"]["capacity"] is None

    def test_who_crosses_a_border(self, allocate):
        results, _ = allocate()
        assert flows(results) == {
            ("West", "West"): 308,
            ("Middle", "Middle"): 400,
            ("East", "Middle"): 50,
            ("East", "Outside the municipalities"): 59,
        }
        found = {row["name"]: row for row in rows(results["MUNICIPALITIES_OUTPUT"])}
        figures = ("residents", "staying", "outflow", "inflow", "balance", "unserved")
        assert [found["East"][name] for name in figures] == [109, 0, 109, 0, -109, 0]
        assert [found["Middle"][name] for name in figures] == [400, 400, 0, 50, 50, 0]
        assert found["East"]["outflow_share"] == 1

    def test_closed_borders_leave_the_east_without(self, allocate):
        results, feedback = allocate(BORDERS=2)
        assert flows(results)["East", "Not served"] == 109
        assert served(results) == {"F1": 308, "F2": 400, "F4": 0}
        said(feedback, "109 residents in 3 places are not served", "c1, c2, c3")

    def test_the_longest_time_is_inclusive(self, allocate):
        results, _ = allocate(CUTOFF=7)
        cells = {row["cell"]: row for row in rows(results["CELLS"])}
        assert (cells["c1"]["unserved"], cells["c1"]["time_min"]) == (0, 7)
        assert (cells["c3"]["unserved"], cells["c3"]["facility_id"]) == (9, None)

    def test_a_group(self, allocate):
        # 20 + 40 and the expected share of the suppressed 8: 60 of 300, 20 %, 1.6 to the
        # thousandth.
        results, _ = allocate(GROUP="age_65plus")
        assert served(results)["F1"] == pytest.approx(61.6, abs=1e-9)

    def test_tiers_by_rules_and_by_themselves(self, allocate, tmp_path):
        mixed = town.facilities()
        results, _ = allocate(mixed, DATE=DAY)
        by_tier = {(r["tier"], r["facility_id"]): r["residents"] for r in rows(results["OUTPUT"])}
        # By themselves: the centre F2 has everybody, the units share them without it.
        assert by_tier["centre", "F2"] == 817
        assert ("unit", "F2") not in by_tier
        path = town.rules(tmp_path, {"kind": "presence", "tier": "unit", "minimum": 1})
        results, _ = allocate(mixed, DATE=DAY, RULES=path, TIERS="unit")
        assert served(results) == {"F1": 308, "F2": 450, "F4": 59}


class TestRoom:
    def test_with_room_for_all_it_is_the_nearest(self, allocate):
        results, _ = allocate(sites(F1=308, F2=450, F4=59), METHOD=1)
        assert served(results) == {"F1": 308, "F2": 450, "F4": 59}
        assert {row["residual"] for row in rows(results["OUTPUT"])} == {0}

    def test_those_move_who_lose_least(self, allocate):
        # F2 has 50 too many. c1 to F4: 9 instead of 7 minutes, two more each; b1 to F1 would be
        # four more. So c1 moves.
        results, feedback = allocate(sites(F1=1000, F2=400, F4=1000), METHOD=1)
        assert served(results) == {"F1": 308, "F2": 400, "F4": 109}
        cells = {row["cell"]: row for row in rows(results["CELLS"])}
        assert (cells["c1"]["facility_id"], cells["c1"]["time_min"]) == ("F4", 9)
        assert any(text.startswith("Proven") for text in feedback.information)

    def test_a_cell_may_be_divided(self, allocate):
        results, _ = allocate(sites(F1=1000, F2=430, F4=1000), METHOD=1)
        cells = {row["cell"]: row for row in rows(results["CELLS"])}
        assert served(results) == {"F1": 308, "F2": 430, "F4": 79}
        assert (cells["c1"]["facilities"], cells["c1"]["share"]) == (2, 0.6)
        assert cells["c1"]["time_min"] == pytest.approx((30 * 7 + 20 * 9) / 50)

    def test_without_room_as_many_as_possible_are_served(self, allocate):
        results, feedback = allocate(sites(F1=100, F2=200, F4=0), METHOD=1)
        assert sum(served(results).values()) == 300
        assert sum(row["unserved"] for row in rows(results["CELLS"])) == 517
        said(feedback, "1 facilities have the capacity zero")
        said(feedback, "517 residents in", "are not served")

    def test_without_a_capacity_a_facility_takes_all(self, allocate):
        results, feedback = allocate(sites(F1=100, F4=0), METHOD=1)
        found = {row["facility_id"]: row for row in rows(results["OUTPUT"])}
        assert (found["F1"]["residents"], found["F2"]["residents"]) == (100, 717)
        assert (found["F2"]["capacity"], found["F2"]["residual"]) == (None, None)
        said(feedback, "1 facilities have no capacity", "as many as come")

    def test_a_capacity_for_those_without(self, allocate):
        results, _ = allocate(sites(), METHOD=1, DEFAULT_CAPACITY=300)
        assert served(results) == {"F1": 300, "F2": 300, "F4": 217}
        assert {row["utilisation"] for row in rows(results["OUTPUT"])} == {1, 0.723333}


class TestAttraction:
    def test_shares_by_hand(self, allocate):
        # c1 is 7 minutes from F2, 9 from F4 and 17 from F1; exponent 1, size 1 each.
        results, _ = allocate(METHOD=2, EXPONENT=1, GROUP="total")
        weight = {"F1": 1 / 17, "F2": 1 / 7, "F4": 1 / 9}
        cells = {row["cell"]: row for row in rows(results["CELLS"])}
        share = weight["F2"] / sum(weight.values())
        assert cells["c1"]["share"] == pytest.approx(share, abs=2e-5)
        assert cells["c1"]["facilities"] == 3
        assert sum(served(results).values()) == pytest.approx(817, abs=1e-9)

    def test_without_deterrence_size_alone_counts(self, allocate):
        results, _ = allocate(sites(F1=1, F2=2, F4=1), METHOD=2, EXPONENT=0)
        found = served(results)
        assert found["F2"] == pytest.approx(817 / 2, abs=0.01)
        assert found["F1"] == pytest.approx(817 / 4, abs=0.01)

    def test_with_the_highest_exponent_nearly_all_go_to_the_nearest(self, allocate):
        results, _ = allocate(METHOD=2, EXPONENT=20)
        assert served(results)["F1"] == pytest.approx(308, abs=0.1)


class TestBadInput:
    @pytest.mark.parametrize(
        ("facilities", "parameters", "words"),
        [
            (sites, {"METHOD": 1}, "None of 3 facilities has a capacity"),
            (lambda: sites(F1=-5), {"METHOD": 1}, "1 facilities have a capacity below zero"),
            (lambda: sites(F1=0, F2=0, F4=0), {"METHOD": 2}, "All 3 facilities have the size zero"),
            (sites, {"TIERS": "castle"}, "There is no tier “castle”"),
            (sites, {"GROUP": "giants"}, "There is no population group “giants”"),
        ],
    )
    def test_is_told_in_words(self, allocate, facilities, parameters, words):
        with pytest.raises(QgsProcessingException, match=words):
            allocate(facilities(), **parameters)

    def test_nobody_within_reach(self, allocate):
        results, feedback = allocate(CUTOFF=0)
        assert set(served(results).values()) == {0}
        assert sum(row["unserved"] for row in rows(results["CELLS"])) == 817
        said(feedback, "817 residents in 8 places are not served")

    def test_no_facility_is_open(self, allocate):
        with pytest.raises(QgsProcessingException, match="No facility of these tiers is open"):
            allocate(
                town.facilities(
                    [(town.point((5, 5)), "F", "F", "unit", town.date("2030-01-01"), None)]
                ),
                DATE=DAY,
            )

    def test_a_facility_on_an_island(self, allocate):
        roads = [(town.line(a, b), speed) for a, b, speed in town.ROADS]
        roads.append((town.line((40, 5), (42, 5)), 60))
        island = town.facilities(
            [
                (town.point((5, 5)), "F1", "One", "unit", None),
                (town.point((41, 5)), "F9", "Nine", "unit", None),
            ],
            fields=FIELDS,
        )
        results, _ = allocate(island, ROADS=town.roads(roads))
        assert served(results) == {"F1": 817, "F9": 0}
