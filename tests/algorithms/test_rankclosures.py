"""Closures on a county whose every figure is worked out by hand, see :mod:`town`."""

from __future__ import annotations

import pytest
import town
from qgis.core import QgsProcessingException
from toolbox import Listener, rows, run

RULES = [
    {"kind": "presence", "tier": "unit", "minimum": 1, "id": "presence"},
    {"kind": "access", "tier": "unit", "threshold_min": 10, "share": 0.9, "id": "near"},
]
OUTPUTS = ("OUTPUT", "PAIRS_OUTPUT", "EFFECTS")


@pytest.fixture
def rank(tmp_path):
    def run_it(day="2025-06-30", **parameters):
        path = town.rules(tmp_path, *RULES)
        given = {**town.inputs(), "THRESHOLD": 10, "DATE": day, "RULES": path}
        given.update(dict.fromkeys(OUTPUTS, "TEMPORARY_OUTPUT"))
        return run("rankclosures", **{**given, **parameters})

    return run_it


class TestTheTown:
    """In 2025 F1 (5), F2 (15) and F4 (31) are open; c3 is 14 minutes from F4, 18 from F2."""

    def test_singles(self, rank):
        results, _ = rank()
        found = rows(results["OUTPUT"], "facility_id")
        assert set(found) == {"F1", "F2", "F4"}
        # Without F1: a1 3 → 13, a2 3 → 7, a3 4 → 6; only a1's 100 are then beyond 10 minutes.
        one = found["F1"]
        assert one["residents_affected"] == 308
        assert one["residents_only_it"] == 100
        assert one["residents_cut_off"] == 0
        assert one["residents_added_person_min"] == 100 * 10 + 200 * 4 + 8 * 2
        assert one["group_only_it"] == 20
        # West loses its only point, and 208 of 308 within 10 minutes are fewer than 90 %.
        assert (one["verdicts_broken"], one["effect"]) == (2, "breaks")
        # Without F2: b1 3 → 7 (F1), b2 3 → 13 either way, c1 7 → 9 (F4).
        two = found["F2"]
        assert two["residents_added_person_min"] == 300 * 4 + 100 * 10 + 50 * 2
        assert two["residents_only_it"] == 100
        assert two["group_added_person_min"] == 90 * 4 + 30 * 10 + 10 * 2
        assert two["verdicts_broken"] == 2
        # Without F4 outside: c2 2 → 14, c3 14 → 18: of East's 109 only c1's 50 are within 10.
        four = found["F4"]
        assert four["residents_affected"] == 59
        assert four["residents_only_it"] == 50
        assert four["residents_added_person_min"] == 50 * 12 + 9 * 4
        assert four["residents_added_mean_min"] == pytest.approx((50 * 12 + 9 * 4) / 59, abs=1e-4)
        assert four["verdicts_broken"] == 1
        assert four["municipality"] is None
        assert [found[name]["rank"] for name in ("F4", "F1", "F2")] == [1, 2, 3]
        assert (one["geometry"].asPoint().x() - town.X0) / 1000 == 5

    def test_the_log_and_the_number_tell(self, rank):
        results, feedback = rank()
        assert results["CLOSABLE"] == 0
        assert "Point F4: East – Name: not met" in feedback.information

    def test_one_too_many_can_close(self, rank):
        # F3 at 24 is open from 2028: without F4, c2 at 29 is 5 from it and c3 9.
        results, feedback = rank(day="2028-06-30")
        assert results["CLOSABLE"] == 1
        found = rows(results["OUTPUT"], "facility_id")["F4"]
        assert (found["rank"], found["effect"], found["because"]) == (1, "keeps", None)
        assert found["residents_added_person_min"] == 50 * 3
        assert "Point F4: no verdict gets worse" in feedback.information

    def test_effects(self, rank):
        results, _ = rank()
        turned = [row for row in rows(results["EFFECTS"]) if row["closed"] == "F1"]
        assert [(row["rule_id"], row["municipality_code"]) for row in turned] == [
            ("presence", "001"),
            ("near", "001"),
        ]
        assert [row["value_after"] for row in turned] == [0, pytest.approx(208 / 308)]
        assert {(row["verdict_before"], row["verdict_after"]) for row in turned} == {
            ("met", "not_met")
        }

    def test_pairs(self, rank):
        results, _ = rank()
        pairs = {
            frozenset((row["facility_id"], row["other_facility_id"])): row
            for row in rows(results["PAIRS_OUTPUT"])
        }
        assert len(pairs) == 3
        # Without F1 and F2 all go to F4 at 31: a1 at 2 from 3 to 29 minutes.
        both = pairs[frozenset(("F1", "F2"))]
        assert both["residents_added_person_min"] == (
            100 * 26 + 200 * 20 + 8 * 18 + 300 * 16 + 100 * 10 + 50 * 2
        )
        assert both["residents_only_it"] == 100 + 200 + 8 + 300 + 100
        assert both["geometry"].length() == pytest.approx(10_000)

    def test_the_last_one_cuts_off(self, rank):
        fewer = town.facilities(
            [(town.point((5, 5)), "F1", "Point", "unit", None, None)],
        )
        results, _ = rank(FACILITIES=fewer)
        (only,) = rows(results["OUTPUT"])
        assert only["residents_cut_off"] == only["residents_affected"] == 817
        assert only["residents_added_person_min"] == 0
        assert only["residents_added_mean_min"] is None

    def test_another_tier(self, rank):
        # Only F2 is a centre: closing a unit costs nobody the way to a centre.
        results, _ = rank(TIER="centre")
        found = rows(results["OUTPUT"], "facility_id")
        assert found["F1"]["residents_affected"] == 0
        assert found["F2"]["residents_cut_off"] == 817

    def test_a_layer_of_fields_with_units(self, rank):
        results, _ = rank()
        names = results["OUTPUT"].fields().names()
        assert "residents_added_person_min" in names
        assert "group_added_mean_min" in names


class TestBadInput:
    @pytest.mark.parametrize(
        ("changes", "words"),
        [
            ({"TIER": "palace"}, ("palace", "unit", "mobile")),
            ({"GROUP": "age_3"}, ("age_3", "total", "age_65plus")),
            ({"TIER": "mobile"}, ("No facility provides", "mobile")),
        ],
    )
    def test_what_nobody_knows(self, rank, changes, words):
        with pytest.raises(QgsProcessingException) as error:
            rank(**changes)
        assert all(word in str(error.value) for word in words)

    def test_none_is_open(self, rank):
        places = [(town.point((5, 5)), "F1", "Point", "unit", town.date("2040-01-01"), None)]
        with pytest.raises(QgsProcessingException, match="None of the 1 facilities is open"):
            rank(FACILITIES=town.facilities(places))

    def test_cancel(self, rank):
        feedback = Listener(stop_after=6)
        results, _ = rank(feedback=feedback)
        assert "OUTPUT" not in results or not results["OUTPUT"]
