"""Comparing scenarios of a study file, against figures worked out by hand, see :mod:`town`."""

from __future__ import annotations

import dataclasses
import sqlite3
from contextlib import closing

import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer
from service_network_planner.gis.studyfile import StudyFile
from service_network_planner.gis.studyopening import open_study
from service_network_planner.planning.fingerprint import differing
from service_network_planner.planning.scenario import Scenario
from toolbox import Listener, rows, run, said

OUTPUTS = (
    *("OUTPUT", "VERDICTS", "MOVEMENTS", "STATISTICS", "TRANSITIONS", "FLOWS", "BASES"),
    *("LOSSES", "ABOUT"),
)
EARLIER, LATER = "2025-12-31", "2030-12-31"


@pytest.fixture(scope="module")
def opened(opened_sample):
    """The sample study, opened and with two scenarios saved."""
    study = open_study(opened_sample["path"])
    first = study.facility_rows[0]
    closed = dataclasses.replace(first, open=False)
    for name, changes in (("Fewer", {first.id: closed}), ("Twice", {}), ("Twice", {})):
        study.file.save(Scenario.new(name, changes=changes))
    study.close()
    return study


@pytest.fixture
def compare(opened):
    def run_it(feedback=None, **parameters):
        wanted = dict.fromkeys(OUTPUTS, "TEMPORARY_OUTPUT")
        return run(
            "comparescenarios",
            feedback=feedback,
            STUDY=str(opened.file.path),
            **{**wanted, **parameters},
        )

    return run_it


def county(layer, **asked):
    """The county's row for everybody, or another group, to a unit by car."""
    wanted = {"municipality_code": "county", "group": "total", "tier": "unit", **asked}
    (row,) = [
        row for row in rows(layer) if all(row[name] == value for name, value in wanted.items())
    ]
    return row


def days(compare, **parameters):
    return compare(BEFORE_DATE=EARLIER, AFTER_DATE=LATER, **parameters)


class TestTwoDays:
    def test_everybody_is_counted_once(self, compare, opened):
        results, _ = days(compare)
        row = county(results["MOVEMENTS"])
        kinds = ("gaining", "losing", "unchanged", "cut_off", "reached_now", "never")
        assert sum(row[f"residents_{kind}"] for kind in kinds) == pytest.approx(row["residents"])
        demand = opened.study.demand
        inside = demand.residents[demand.municipality >= 0].sum() / 1000
        assert row["residents"] == pytest.approx(inside)
        assert results["RESIDENTS_LOSING"] == row["residents_losing"] > 0
        moved = [
            r["residents"]
            for r in rows(results["TRANSITIONS"])
            if (r["municipality_code"], r["group"], r["tier"]) == ("county", "total", "unit")
        ]
        assert sum(moved) == pytest.approx(inside)
        flows = [r for r in rows(results["FLOWS"]) if (r["group"], r["tier"]) == ("total", "unit")]
        for side in ("before", "after"):
            assert sum(r[f"residents_{side}"] for r in flows) == pytest.approx(inside)

    def test_figures_are_those_of_compliance(self, compare, opened_sample):
        results, _ = days(compare)
        for day, side in ((EARLIER, "before"), (LATER, "after")):
            judged, _ = run(
                "compliance",
                **{
                    name.upper(): opened_sample[name]
                    for name in ("network", "population", "municipalities", "facilities")
                },
                DATE=day,
                BASELINE_DATE=EARLIER if side == "after" else None,
                OUTPUT="TEMPORARY_OUTPUT",
                VERDICTS="TEMPORARY_OUTPUT",
                STATISTICS="TEMPORARY_OUTPUT",
                CELLS="TEMPORARY_OUTPUT",
            )
            verdicts = {
                (r["rule_id"], r["municipality_code"]): (r["verdict"], r["value"])
                for r in rows(judged["VERDICTS"])
            }
            found = {
                (r["rule_id"], r["municipality_code"]): (
                    r[f"verdict_{side}"],
                    r[f"value_{side}"],
                )
                for r in rows(results["VERDICTS"])
            }
            assert found == verdicts
            asked = ("municipality_code", "tier", "mode", "borders", "also", "group")
            figures = {tuple(r[n] for n in asked): r for r in rows(judged["STATISTICS"])}
            compared = rows(results["STATISTICS"])
            assert len(compared) == len(figures)
            for row in compared:
                other = figures[tuple(row[name] for name in asked)]
                for name in ("residents", "mean_min", "p95_min", "worst_min", "worst_cell"):
                    assert row[f"{name}_{side}"] == other[name]
            cells = {r["cell"]: r["time_min"] for r in rows(judged["CELLS"])}
            assert {r["cell"]: r[f"{side}_min"] for r in rows(results["OUTPUT"])} == cells

    def test_cells_say_what_becomes_of_them(self, compare):
        results, _ = days(compare)
        ranks = []
        for row in rows(results["OUTPUT"]):
            assert not row["geometry"].isNull()
            if row["change"] in ("gaining", "losing", "unchanged"):
                change = row["after_min"] - row["before_min"]
                assert row["change_min"] == pytest.approx(change, abs=2e-4)
                assert (row["change"] == "losing") == (row["change_min"] > 0.05)
                assert (row["change"] == "gaining") == (row["change_min"] < -0.05)
            else:
                assert row["change_min"] is None
            if row["loss_rank"]:
                ranks.append((row["loss_rank"], row["change_min"]))
        ranks.sort()
        assert [rank for rank, _ in ranks] == list(range(1, len(ranks) + 1))
        changes = [change for _, change in ranks if change is not None]
        assert changes == sorted(changes, reverse=True)
        losses = [row for row in rows(results["LOSSES"]) if row["group"] == "total"]
        assert [row["rank"] for row in losses] == [rank for rank, _ in ranks]
        assert {row["group"] for row in rows(results["LOSSES"])} == {
            "total",
            "age_65plus",
            "age_75plus",
        }

    def test_what_was_compared_is_written_with_it(self, compare):
        results, _ = days(compare)
        about = {row["key"]: row["text"] for row in rows(results["ABOUT"])}
        assert (about["before_day"], about["after_day"]) == (EARLIER, LATER)
        assert about["before_scenario"] == about["after_scenario"] == "Baseline"
        assert about["before_fingerprint"] == results["FINGERPRINT_BEFORE"]
        assert differing(about["before_fingerprint"], about["after_fingerprint"]) == ("scenario",)

    def test_the_log_names_who_loses_and_what_turns(self, compare):
        results, feedback = days(compare)
        worse = [line for line in feedback.information if "→" in line]
        assert len(worse) == results["COUNT_WORSE"] + results["COUNT_BETTER"]
        (residents,) = [line for line in feedback.information if line.startswith("Shorter way: ")]
        assert f"Longer way: {results['RESIDENTS_LOSING']:.0f}" in residents

    def test_the_other_way_round(self, compare):
        forth, _ = days(compare)
        back, _ = compare(BEFORE_DATE=LATER, AFTER_DATE=EARLIER)
        one, other = county(forth["MOVEMENTS"]), county(back["MOVEMENTS"])
        assert one["person_min_gained"] == other["person_min_lost"]
        assert one["person_min_lost"] == other["person_min_gained"]
        assert (forth["FINGERPRINT_BEFORE"], forth["FINGERPRINT_AFTER"]) == (
            back["FINGERPRINT_AFTER"],
            back["FINGERPRINT_BEFORE"],
        )


class TestScenarios:
    def test_by_name_and_by_id(self, compare, opened):
        (fewer,) = [one for one in opened.file.scenarios() if one.name == "Fewer"]
        named, _ = compare(AFTER_SCENARIO=" fewer ")
        by_id, _ = compare(AFTER_SCENARIO=fewer.id)
        assert named["FINGERPRINT_AFTER"] == by_id["FINGERPRINT_AFTER"]
        assert named["FINGERPRINT_AFTER"] != named["FINGERPRINT_BEFORE"]
        row = county(named["MOVEMENTS"])
        # One fewer: nobody gains.
        assert row["person_min_gained"] == 0
        assert row["person_min_lost"] > 0
        about = {r["key"]: r["text"] for r in rows(named["ABOUT"])}
        assert about["after_scenario"] == "Fewer"

    def test_no_such_scenario(self, compare):
        with pytest.raises(QgsProcessingException) as caught:
            compare(AFTER_SCENARIO="Nowhere")
        assert "The study has no scenario “Nowhere”." in str(caught.value)
        assert "Fewer" in str(caught.value)

    def test_two_of_a_name(self, compare):
        with pytest.raises(QgsProcessingException) as caught:
            compare(BEFORE_SCENARIO="twice")
        assert "several scenarios called “twice”" in str(caught.value)

    def test_the_same_on_both_sides_is_told(self, compare):
        results, feedback = compare()
        said(feedback, "Both sides are the same")
        assert results["RESIDENTS_LOSING"] == results["COUNT_WORSE"] == 0
        assert results["FINGERPRINT_BEFORE"] == results["FINGERPRINT_AFTER"]

    def test_days_of_the_study_are_the_default(self, opened, tmp_path):
        path = tmp_path / "dated.gpkg"
        path.write_bytes(opened.file.path.read_bytes())
        StudyFile.open(path).set_all({"day": LATER, "baseline_day": EARLIER})
        results, _ = run(
            "comparescenarios",
            STUDY=str(path),
            **dict.fromkeys(("OUTPUT", "VERDICTS", "MOVEMENTS", "ABOUT"), "TEMPORARY_OUTPUT"),
        )
        about = {row["key"]: row["text"] for row in rows(results["ABOUT"])}
        assert (about["before_day"], about["after_day"]) == (EARLIER, LATER)

    def test_rule_sets_that_differ_are_told(self, opened, compare):
        rules = opened.rule_set
        fewer = dataclasses.replace(rules, rules=rules.rules[1:])
        own = Scenario.new("Own rules", rules=fewer.to_json())
        opened.file.save(own)
        results, feedback = compare(AFTER_SCENARIO="Own rules")
        said(feedback, "differ in 1 rule")
        gone = [r for r in rows(results["VERDICTS"]) if r["rule_id"] == rules.rules[0].id]
        assert {(r["verdict_after"], r["turn"]) for r in gone} == {(None, "other")}
        opened.file.delete(own.id)


class TestProjection:
    def test_population_bases_of_a_later_year(self, compare, opened):
        codes = opened.study.municipalities.codes
        wanted = {code: 10_000 * (i + 1) for i, code in enumerate(codes)}
        text = ", ".join(f"{code}={residents}" for code, residents in wanted.items())
        rules = opened.rule_set
        base = next(rule for rule in rules.rules if rule.id == "wellbeing_centre_base")
        unit_base = dataclasses.replace(base, tier="unit")
        kept = [rule for rule in rules.rules if rule.id != base.id]
        own = dataclasses.replace(rules, rules=(*kept, unit_base))
        scenario = Scenario.new("Bases", rules=own.to_json())
        opened.file.save(scenario)
        results, _ = compare(AFTER_SCENARIO="Bases", PROJECTION=text)
        opened.file.delete(scenario.id)
        (row,) = [r for r in rows(results["BASES"]) if r["tier"] == "unit"]
        units = sum(one.open and one.tier == "unit" for one in opened.facility_rows)
        assert row["residents_projected"] == pytest.approx(sum(wanted.values()) / units)
        assert row["residents_before"] == row["residents_after"] != row["residents_projected"]
        about = {r["key"]: r["text"] for r in rows(results["ABOUT"])}
        assert about["projection"].startswith(f"{codes[0]}=10000, ")

    def test_of_other_municipalities(self, compare):
        with pytest.raises(QgsProcessingException) as caught:
            compare(PROJECTION="999=5")
        assert "municipalities that the study has not got: 999" in str(caught.value)


class TestFiles:
    def test_one_geopackage_with_everything(self, compare, tmp_path):
        path = tmp_path / "all.gpkg"
        results, _ = days(compare, GEOPACKAGE=str(path))
        with closing(sqlite3.connect(path)) as connection:
            names = {name for (name,) in connection.execute("SELECT table_name FROM gpkg_contents")}
            styled = connection.execute("SELECT f_table_name, styleName FROM layer_styles")
            assert list(styled) == [("cells", "time_changes_polygons")]
        assert names == {
            *("cells", "verdicts", "movements", "statistics", "transitions", "flows"),
            *("population_bases", "losses", "about", "layer_styles"),
        }
        written = QgsVectorLayer(f"{path}|layername=movements", "movements", "ogr")
        one, other = county(written), county(results["MOVEMENTS"])
        assert {name: one[name] for name in other if name != "geometry"} == {
            name: value for name, value in other.items() if name != "geometry"
        }

    def test_the_study_is_never_an_output(self, compare, opened):
        before = opened.file.path.read_bytes()
        with pytest.raises(QgsProcessingException):
            compare(GEOPACKAGE=str(opened.file.path))
        assert opened.file.path.read_bytes() == before

    def test_a_study_that_is_open_may_be_compared(self, compare, opened):
        opened.file.lock()
        try:
            results, feedback = days(compare)
        finally:
            opened.file.unlock()
        assert results["RESIDENTS_LOSING"] > 0
        assert not [text for text in feedback.warnings if "open" in text.lower()]

    def test_cancel_leaves_nothing(self, compare, tmp_path):
        for after in (1, 3, 6):
            results, _ = days(
                compare, feedback=Listener(stop_after=after), GEOPACKAGE=str(tmp_path / "x.gpkg")
            )
            assert not results
            assert list(tmp_path.iterdir()) == []

    def test_progress_goes_up_to_the_end(self, compare):
        _, feedback = days(compare)
        assert feedback.percent == sorted(feedback.percent)
        assert feedback.percent[-1] == 100

    def test_no_study(self, tmp_path):
        with pytest.raises(QgsProcessingException):
            run("comparescenarios", STUDY=str(tmp_path / "none.gpkg"), OUTPUT="TEMPORARY_OUTPUT")
