"""Compliance on a county whose every figure is worked out by hand, see :mod:`town`."""

from __future__ import annotations

import pytest
import town
from toolbox import rows, run, said

PRESENCE = {"kind": "presence", "tier": "unit", "minimum": 1, "id": "presence"}


def access(borders, **changes):
    rule = {"kind": "access", "tier": "unit", "threshold_min": 10, "share": 0.9, "id": borders}
    return {**rule, "borders": borders, **changes}


BORDERS = [access(borders) for borders in ("open", "county", "closed")]
CHANGE = {
    "kind": "change",
    "tier": "unit",
    "groups": ["total"],
    "measure": "mean",
    "max_worsening": 2,
    "id": "change",
}


@pytest.fixture
def judge(tmp_path):
    """Run on the town; return verdicts by rule and municipality, all results, and what was said."""

    def run_it(*rules, day="2025-06-30", thresholds=(7, 10, 20), **parameters):
        path = town.rules(tmp_path, *rules, thresholds_min=list(thresholds))
        given = town.inputs(**parameters)
        outputs = ("OUTPUT", "VERDICTS", "STATISTICS", "CELLS", "FACILITIES_OUTPUT")
        given.update(dict.fromkeys(outputs, "TEMPORARY_OUTPUT"))
        results, feedback = run("compliance", RULES=path, DATE=day, **given)
        verdicts = {
            (row["rule_id"], row["municipality_code"]): row for row in rows(results["VERDICTS"])
        }
        return verdicts, results, feedback

    return run_it


def minutes(results, field="time_min"):
    return {row["cell"]: row[field] for row in rows(results["CELLS"])}


def statistics(results, code):
    """Figures of all residents by car to a unit, with open borders."""
    asked = ("municipality_code", "group", "tier", "mode", "borders")
    (found,) = [
        row
        for row in rows(results["STATISTICS"])
        if tuple(row[name] for name in asked) == (code, "total", "unit", "car", "open")
    ]
    return found


def words(verdicts, rule):
    return [verdicts[rule, code]["verdict"] for code in town.NAMES]


class TestMinutes:
    def test_to_the_nearest_unit_in_2025(self, judge):
        # F3 is not open yet; F2 is a centre, which provides what a unit does; F4 is outside.
        # c1 at 22: F2 at 15 is 7 away, F4 at 31 is 9. c3: eight up the side road and six on.
        _, results, _ = judge(access("open"))
        assert minutes(results) == {
            "a1": 3,
            "a2": 3,
            "a3": 4,
            "b1": 3,
            "b2": 3,
            "c1": 7,
            "c2": 2,
            "c3": 14,
        }
        nearest = {row["cell"]: row["facility_id"] for row in rows(results["CELLS"])}
        assert nearest == {
            **dict.fromkeys(("a1", "a2", "a3"), "F1"),
            **dict.fromkeys(("b1", "b2", "c1"), "F2"),
            **dict.fromkeys(("c2", "c3"), "F4"),
        }

    def test_in_2030(self, judge):
        # F2 has closed, F3 at 24 has opened. b1 at 12: F1 at 5. b2 at 18: F3.
        _, results, _ = judge(access("open"), day="2030-06-30")
        assert minutes(results) == {
            "a1": 3,
            "a2": 3,
            "a3": 4,
            "b1": 7,
            "b2": 6,
            "c1": 2,
            "c2": 2,
            "c3": 9,
        }

    @pytest.mark.parametrize(
        ("day", "b1"), [("2029-12-31", 3), ("2030-01-01", 7), ("2023-12-31", 7), ("2024-01-01", 3)]
    )
    def test_the_first_and_the_last_day_are_open(self, judge, day, b1):
        _, results, _ = judge(access("open"), day=day)
        assert minutes(results)["b1"] == b1

    def test_without_a_day_dates_are_not_looked_at(self, judge):
        _, results, _ = judge(access("open"), day=None)
        assert minutes(results)["b1"] == 3
        assert minutes(results)["c1"] == 2

    def test_the_way_from_the_door_to_the_road(self, judge):
        # One kilometre off the road, at 20 km/h: three minutes; then two to F4.
        cell = (town.point((29, 4)), "off", 10, 1)
        _, results, _ = judge(access("open"), POPULATION=town.population([cell]))
        assert minutes(results) == {"off": 5}
        # At 4 km/h: fifteen.
        _, results, _ = judge(
            access("open"), POPULATION=town.population([cell]), ACCESS_SPEED=4, day="2025-06-30"
        )
        assert minutes(results) == {"off": 17}

    def test_junction_delay_and_calibration_are_off_unless_asked_for_and_then_told(self, judge):
        _, results, feedback = judge(access("open"), CALIBRATION=1.5)
        assert minutes(results)["c3"] == 21
        said(feedback, "multiplied by the factor 1.5")

    def test_a_speed_by_class(self, judge):
        rows_ = [(town.line(a, b), "track" if v == 30 else "main") for a, b, v in town.ROADS]
        roads = town.roads(rows_, fields=("road_class:string",))
        _, results, feedback = judge(access("open"), ROADS=roads, CLASS_SPEEDS="main=120, track=40")
        # Half the minutes on the main road, and six minutes up the side road.
        assert minutes(results)["a1"] == 1.5
        assert minutes(results)["c3"] == 9
        assert not [text for text in feedback.warnings if "class" in text]


class TestBorders:
    def test_open_lets_people_go_anywhere(self, judge):
        verdicts, _, _ = judge(*BORDERS)
        assert words(verdicts, "open") == ["met", "met", "met"]
        # Of the 109 in the East the 9 of c3 need 14 minutes.
        assert verdicts["open", "003"]["value"] == pytest.approx(100 / 109, abs=1e-6)
        assert verdicts["open", "003"]["margin"] == pytest.approx(100 / 109 - 0.9, abs=1e-6)

    def test_county_leaves_out_what_lies_outside(self, judge):
        # Without F4: c1 7 minutes, c2 14, c3 18.
        verdicts, results, _ = judge(*BORDERS)
        assert words(verdicts, "county") == ["met", "met", "not_met"]
        assert verdicts["county", "003"]["value"] == pytest.approx(50 / 109, abs=1e-6)
        times = minutes(results, "unit_car_county_min")
        assert (times["c1"], times["c2"], times["c3"]) == (7, 14, 18)

    def test_closed_keeps_people_in_their_own_municipality(self, judge):
        verdicts, results, _ = judge(*BORDERS)
        assert words(verdicts, "closed") == ["met", "met", "not_met"]
        assert verdicts["closed", "003"]["value"] == 0
        times = minutes(results, "unit_car_closed_min")
        # Unreachable is empty, never 0.
        assert times == {**dict.fromkeys(("a1", "a2", "b1", "b2"), 3), "a3": 4} | dict.fromkeys(
            ("c1", "c2", "c3")
        )

    def test_closed_in_2030(self, judge):
        # The Middle has lost its centre, the East has got a unit at 24.
        verdicts, results, _ = judge(*BORDERS, day="2030-06-30")
        assert words(verdicts, "closed") == ["met", "not_met", "met"]
        times = minutes(results, "unit_car_closed_min")
        assert (times["b1"], times["c1"], times["c2"], times["c3"]) == (None, 2, 5, 9)


class TestVerdicts:
    def test_presence_on_two_days(self, judge):
        verdicts, _, _ = judge(PRESENCE)
        assert words(verdicts, "presence") == ["met", "met", "not_met"]
        verdicts, _, _ = judge(PRESENCE, day="2030-06-30")
        assert words(verdicts, "presence") == ["met", "not_met", "met"]
        assert verdicts["presence", "002"]["margin"] == -1

    def test_the_threshold_itself_is_within(self, judge):
        # c1 is exactly 7 minutes away: 50 and 50 of 109 are within.
        verdicts, _, _ = judge(access("open", threshold_min=7))
        assert verdicts["open", "003"]["value"] == pytest.approx(100 / 109, abs=1e-6)
        verdicts, _, _ = judge(access("open", threshold_min=6.999))
        assert verdicts["open", "003"]["value"] == pytest.approx(50 / 109, abs=1e-6)

    def test_suppressed_groups_make_a_verdict_uncertain(self, judge):
        # 35 older people in c1 and c2 are within 10 minutes; of the 9 residents of c3, who are
        # not, none to all are older: 35 of 44 at least, 35 of 35 at most.
        verdicts, _, feedback = judge(access("open", group="age_65plus"))
        verdict = verdicts["open", "003"]
        assert verdict["verdict"] == "uncertain"
        assert verdict["low"] == pytest.approx(35 / 44, abs=1e-6)
        assert verdict["high"] == 1
        said(feedback, "In 2 inhabited cells group age_65plus is suppressed", "a3, c3")

    def test_a_published_total_settles_it(self, judge):
        # 36 older people in all: one of them in c3.
        places = town.municipalities(
            [
                (town.box(10 * i, 0, 10 * i + 10, 10), code, name, older)
                for i, ((code, name), older) in enumerate(zip(town.NAMES.items(), (62, 120, 36)))
            ],
            fields=("code:string", "name:string", "age_65plus:integer"),
        )
        verdicts, _, _ = judge(access("open", group="age_65plus"), MUNICIPALITIES=places)
        verdict = verdicts["open", "003"]
        assert verdict["verdict"] == "met"
        assert (verdict["low"], verdict["high"]) == pytest.approx((35 / 36, 35 / 36), abs=1e-6)

    def test_change_between_two_days(self, judge):
        # Middle: from 3 and 3 minutes to 7 for 300 and 6 for 100: 3.75 on average.
        verdicts, _, _ = judge(CHANGE, day="2030-06-30", BASELINE_DATE="2025-06-30")
        assert words(verdicts, "change") == ["met", "not_met", "met"]
        assert verdicts["change", "002"]["value"] == pytest.approx(3.75)
        assert verdicts["change", "002"]["margin_min"] == pytest.approx(-1.75)
        # East: c1 from 7 to 2, c2 unchanged, c3 from 14 to 9: (50 * 5 + 9 * 5) / 109 less.
        assert verdicts["change", "003"]["value"] == pytest.approx(-295 / 109, abs=1e-6)

    def test_change_without_a_day_to_compare_with(self, judge):
        verdicts, _, _ = judge(CHANGE)
        assert words(verdicts, "change") == ["not_applicable"] * 3

    def test_counts_and_reasons(self, judge):
        verdicts, results, feedback = judge(PRESENCE, *BORDERS)
        found = [row["verdict"] for row in verdicts.values()]
        assert (results["COUNT_MET"], results["COUNT_NOT_MET"]) == (9, 3)
        assert (found.count("met"), found.count("not_met")) == (9, 3)
        assert results["COUNT_UNCERTAIN"] == 0
        assert all(row["because"] for row in verdicts.values())
        assert "c2" in verdicts["county", "003"]["because"]
        log = "\n".join(feedback.information)
        assert "East" in log
        assert "Not met: 3" in log


class TestFigures:
    def test_statistics_of_the_east(self, judge):
        # c1 7 minutes for 50, c2 2 for 50, c3 14 for 9; weighted by hand.
        _, results, _ = judge(access("open"), POPULATION_YEAR=2024)
        row = statistics(results, "003")
        assert row["residents"] == 109
        assert row["population_year"] == 2024
        assert row["mean_min"] == pytest.approx((350 + 100 + 126) / 109, abs=1e-4)
        assert (row["median_min"], row["p90_min"], row["p95_min"]) == (7, 7, 14)
        assert (row["worst_min"], row["worst_cell"]) == (14, "c3")
        assert row["share_within_7_min"] == pytest.approx(100 / 109, abs=1e-6)
        assert row["share_within_20_min"] == 1
        assert (row["residents_beyond_10_min"], row["residents_unreachable"]) == (9, 0)

    def test_of_the_whole_county(self, judge):
        _, results, _ = judge(access("open"))
        row = statistics(results, "county")
        assert row["residents"] == sum(cell[1] for cell in town.CELLS.values()) == 817
        everyone = 3 * 300 + 4 * 8 + 3 * 400 + 7 * 50 + 2 * 50 + 14 * 9
        assert row["mean_min"] == pytest.approx(everyone / 817, abs=1e-4)

    def test_municipalities_have_the_worst_of_their_verdicts(self, judge):
        _, results, _ = judge(PRESENCE, *BORDERS)
        found = {row["code"]: row for row in rows(results["OUTPUT"])}
        assert [found[code]["verdict"] for code in town.NAMES] == ["met", "met", "not_met"]
        assert found["003"]["rules_not_met"] == 3
        assert found["001"]["residents"] == 308
        assert found["001"]["geometry"].area() == pytest.approx(1e8)

    def test_facilities_know_whom_they_serve(self, judge):
        _, results, _ = judge(access("open"))
        found = {row["facility_id"]: row for row in rows(results["FACILITIES_OUTPUT"])}
        assert found["F1"]["residents_served"] == 308
        assert found["F2"]["residents_served"] == 450
        assert found["F4"]["residents_served"] == 59
        assert (found["F3"]["status"], found["F3"]["residents_served"]) == ("closed", None)
        assert found["F4"]["municipality_code"] is None
        assert found["F2"]["tier_name"] == "Centre"

    def test_one_geopackage_holds_all_of_it(self, judge, tmp_path):
        from qgis.core import QgsVectorLayer

        path = tmp_path / "all.gpkg"
        judge(PRESENCE, access("open"), GEOPACKAGE=str(path))
        counts = {
            name: QgsVectorLayer(f"{path}|layername={name}", name, "ogr").featureCount()
            for name in ("municipalities", "verdicts", "cells", "facilities")
        }
        assert counts == {"municipalities": 3, "verdicts": 6, "cells": 8, "facilities": 4}
        assert [entry.name for entry in tmp_path.iterdir() if entry.name.startswith(".")] == []
