"""Every rule kind and verdict, worked out by hand on small studies."""

from __future__ import annotations

import math
from datetime import date

import numpy as np
import pytest
from service_network_planner.engine.problems import Problem
from service_network_planner.planning.access import Question, answers
from service_network_planner.planning.evaluation import evaluate
from service_network_planner.planning.ruleset import RuleSet
from service_network_planner.planning.verdicts import overall
from small_studies import access, rule_set, study, times

DAY = date(2026, 6, 1)
UNIT = {"tier": "unit", "in_": 1}


def run(points, facilities, table, *rules, day=DAY, baseline=None, **more):
    chosen = rule_set(*rules)
    return evaluate(study(points, facilities, **more), chosen, day, times(table), baseline)


def verdicts(evaluation):
    return evaluation.verdicts["verdict"].tolist()


def only(evaluation):
    (row,) = evaluation.verdicts.to_dict("records")
    return row


class TestPresence:
    RULE = {"kind": "presence", "tier": "unit", "minimum": 1}  # noqa: RUF012

    def test_per_municipality(self):
        found = run([(1, 10), (2, 10)], [UNIT, UNIT], [[1, 1], [5, 5]], self.RULE)
        table = found.verdicts
        assert table["municipality_code"].tolist() == ["001", "002"]
        assert table["verdict"].tolist() == ["met", "not_met"]
        assert table["value"].tolist() == [2, 0]
        assert table["threshold"].tolist() == [1, 1]
        assert table["margin"].tolist() == [1, -1]
        assert table["unit"].tolist() == ["facilities"] * 2
        assert [reason.code for reason in table["because"]] == [
            "presence-enough",
            "presence-too-few",
        ]
        assert table["because"][0].examples == ("f0", "f1")

    @pytest.mark.parametrize(
        ("facility", "also", "verdict"),
        [
            ({"tier": "hospital"}, [], "met"),
            ({"tier": "mobile"}, [], "not_met"),
            ({"tier": "mobile"}, ["mobile"], "met"),
            ({"tier": "digital"}, ["mobile"], "not_met"),
            ({"tier": "kirjasto"}, [], "not_met"),
            ({"tier": None}, [], "not_met"),
            ({"tier": "unit", "status": "kiinni"}, [], "not_met"),
            ({"tier": "unit", "opens": "2026-06-01"}, [], "met"),
            ({"tier": "unit", "opens": "2026-06-02"}, [], "not_met"),
            ({"tier": "unit", "closes": "2026-06-01"}, [], "met"),
            ({"tier": "unit", "closes": "2026-05-31"}, [], "not_met"),
            ({"tier": "unit", "in_": 0}, [], "not_met"),
        ],
    )
    def test_what_counts(self, facility, also, verdict):
        rule = {**self.RULE, "also": also}
        found = run([(1, 10)], [{"in_": 1, **facility}], [[1]], rule, n=1)
        assert verdicts(found) == [verdict]

    def test_what_is_closed_is_named(self):
        found = run([(1, 1)], [{**UNIT, "status": 0, "id": "Shut"}], [[1]], self.RULE, n=1)
        assert only(found)["because"].values["closed"] == ("Shut",)

    def test_in_the_county(self):
        rule = {**self.RULE, "minimum": 2, "scope": "county"}
        found = run([(1, 1)], [UNIT, {**UNIT, "in_": 2}, {**UNIT, "in_": 0}], [[1] * 3], rule)
        assert only(found)["value"] == 2
        assert only(found)["municipality_code"] == "county"


class TestAccess:
    def test_the_threshold_is_inclusive_and_so_is_the_share(self):
        points = [(1, 90), (1, 10), (2, 89), (2, 11)]
        found = run(points, [UNIT], [[20], [20.0001], [20], [21]], access())
        table = found.verdicts
        assert table["verdict"].tolist() == ["met", "not_met"]
        assert table["value"].tolist() == [0.9, 0.89]
        assert table["margin"].tolist() == pytest.approx([0, -0.01])
        # The required share is reached within 20 minutes, and within 21.
        assert table["margin_min"].tolist() == pytest.approx([0, -1])
        reason = table["because"][1]
        assert reason.code == "access-beyond"
        assert reason.examples == ("p3: 21.0 min, 11",)
        assert reason.values["beyond"] == 11
        assert (reason.values["worst_min"], reason.values["worst_cell"]) == (21, "p3")

    def test_suppressed_counts_that_straddle_are_uncertain(self):
        points = [(1, 10), (1, 8)]
        rule = access(group="age_65plus", share=0.6)
        groups = {"age_65plus": [5, -1]}
        found = run(points, [UNIT], [[5], [25]], rule, n=1, groups=groups)
        row = only(found)
        assert row["verdict"] == "uncertain"
        # 5 surely within, 0 to 8 beyond; 4 are expected, as half of the known cell is old.
        assert (row["value"], row["low"], row["high"]) == pytest.approx((5 / 9, 5 / 13, 1))
        assert row["because"].code == "access-uncertain"
        assert row["because"].values["beyond_high"] == 8

    @pytest.mark.parametrize(
        ("published", "verdict"), [(8, "met"), (9, "not_met"), (None, "uncertain")]
    )
    def test_a_control_total_can_decide(self, published, verdict):
        found = run(
            [(1, 10), (1, 8)],
            [UNIT],
            [[5], [25]],
            access(group="age_65plus", share=0.6),
            n=1,
            groups={"age_65plus": [5, -1]},
            controls={"age_65plus": [published]},
        )
        assert verdicts(found) == [verdict]

    @pytest.mark.parametrize(
        ("share", "verdict"), [(0.3, "met"), (0.5, "uncertain"), (1.0, "uncertain")]
    )
    def test_bounds_on_one_side_decide(self, share, verdict):
        rule = access(group="age_65plus", share=share)
        groups = {"age_65plus": [5, -1]}
        found = run([(1, 10), (1, 8)], [UNIT], [[5], [25]], rule, n=1, groups=groups)
        assert verdicts(found) == [verdict]

    def test_surely_beyond_is_not_met_though_counts_are_suppressed(self):
        rule = access(group="age_65plus", share=0.7)
        groups = {"age_65plus": [5, -1]}
        found = run([(1, 10), (1, 8)], [UNIT], [[25], [5]], rule, n=1, groups=groups)
        assert verdicts(found) == ["not_met"]

    def test_not_applicable(self):
        found = run([(1, 10)], [UNIT], [[5]], access(), access(group="age_65plus"))
        table = found.verdicts
        assert table["verdict"].tolist() == ["met", "not_applicable", *["not_applicable"] * 2]
        assert [reason.code for reason in table["because"][1:]] == [
            "group-nobody",
            "group-missing",
            "group-missing",
        ]

    def test_without_any_facility(self):
        found = run([(1, 10)], [{**UNIT, "status": "closed"}], [[5]], access(), n=1)
        row = only(found)
        assert (row["verdict"], row["value"]) == ("not_met", 0)
        assert row["because"].code == "no-facility"
        assert math.isnan(row["margin_min"])

    def test_the_unreachable_are_beyond(self):
        found = run([(1, 9), (1, 1)], [UNIT], [[5], [math.inf]], access(share=0.95), n=1)
        row = only(found)
        assert row["value"] == 0.9
        assert row["because"].values["unreachable"] == 1
        assert row["because"].examples == ("p1: –, 1",)

    def test_county_scope(self):
        rule = access(scope="county")
        row = only(run([(1, 95), (2, 5)], [UNIT], [[5], [99]], rule))
        assert (row["municipality_code"], row["value"]) == ("county", 0.95)

    def test_tiers_above_serve_and_mobile_only_where_it_may(self):
        points, table = [(1, 10)], [[25, 5]]
        hospital = {"tier": "hospital", "in_": 1}
        mobile = {"tier": "mobile", "in_": 1}
        assert verdicts(run(points, [UNIT, hospital], table, access(), n=1)) == ["met"]
        assert verdicts(run(points, [UNIT, mobile], table, access(), n=1)) == ["not_met"]
        rule = access(also=["mobile"])
        assert verdicts(run(points, [UNIT, mobile], table, rule, n=1)) == ["met"]


class TestBorders:
    FACILITIES = (
        {"tier": "unit", "in_": 1, "id": "one"},
        {"tier": "unit", "in_": 2, "id": "two"},
        {"tier": "unit", "in_": 0, "id": "away"},
    )
    POINTS = ((1, 10), (2, 10), (3, 10), (0, 10))
    MINUTES = ((9, 5, 1), (5, 9, 1), (5, 6, 1), (5, 6, 1))

    @pytest.mark.parametrize(
        ("borders", "expected"),
        [
            ("open", [(1, "away"), (1, "away"), (1, "away"), (1, "away")]),
            ("county", [(5, "two"), (5, "one"), (5, "one"), (5, "one")]),
            ("closed", [(9, "one"), (9, "two"), (None, None), (None, None)]),
        ],
    )
    def test_who_serves(self, borders, expected):
        the_study = study(self.POINTS, self.FACILITIES, n=3)
        question = Question("unit", "car", borders)
        open_now = the_study.facilities.open_on(DAY)
        asked = answers([question], the_study, rule_set().tiers, open_now, times(self.MINUTES))
        found = asked[question]
        ids = [the_study.facilities.ids[f] if f >= 0 else None for f in found.facility]
        minutes = [ms / 60_000 if np.isfinite(ms) else None for ms in found.ms]
        assert list(zip(minutes, ids)) == expected

    def test_closed_borders_change_the_verdict(self):
        rules = [
            access(borders=borders, threshold_min=5) for borders in ("open", "county", "closed")
        ]
        found = run(self.POINTS, self.FACILITIES, self.MINUTES, *rules, n=3)
        by_rule = found.verdicts.groupby("rule_id")["verdict"].agg(list)
        assert by_rule.tolist() == [["met"] * 3, ["met"] * 3, ["not_met"] * 3]

    def test_every_set_of_facilities_is_asked_for_once(self):
        the_study = study(self.POINTS, self.FACILITIES, n=3)
        asked = []

        def nearest(mode, facilities, people=None):
            asked.append((mode, tuple(facilities), None if people is None else tuple(people)))
            return times(self.MINUTES)(mode, facilities, people)

        evaluate(the_study, rule_set(access(), access(share=0.5)), DAY, nearest)
        assert len(asked) == len(set(asked)) == 1
        asked.clear()
        closed = [access(borders="closed"), access(borders="closed", share=0.5)]
        evaluate(the_study, rule_set(*closed), DAY, nearest)
        # For the statistics of open borders, and of each municipality with a facility its people.
        assert [people for _, _, people in asked] == [None, (0,), (1,)]


class TestPopulationBase:
    @staticmethod
    def rule(lower, upper, **more):
        return {"kind": "population_base", "tier": "centre", "lower": lower, "upper": upper, **more}

    @pytest.mark.parametrize(
        ("lower", "upper", "verdict", "code", "margin", "threshold"),
        [
            (50, 60, "met", "base-kept", 0, 50),
            (40, 50, "met", "base-kept", 0, 50),
            (40, 70, "met", "base-kept", 10, 40),
            (51, 60, "not_met", "base-below", -1, 51),
            (30, 40, "not_met", "base-above", -10, 40),
        ],
    )
    def test_by_ratio(self, lower, upper, verdict, code, margin, threshold):
        centres = [{"tier": "centre", "in_": 1}] * 2 + [{"tier": "hospital", "in_": 1}, UNIT]
        row = only(run([(1, 70), (2, 30)], centres, [[1] * 4] * 2, self.rule(lower, upper)))
        assert row["municipality_code"] == "county"
        assert (row["verdict"], row["value"], row["unit"]) == (verdict, 50, "residents")
        assert (row["margin"], row["threshold"]) == (margin, threshold)
        assert row["because"].code == code
        assert row["because"].values["facilities"] == 2

    def test_by_catchment_the_facility_furthest_out_decides(self):
        centres = [{"tier": "centre", "in_": 1, "id": name} for name in "ab"]
        rule = self.rule(40, 60, method="catchment")
        points = [(1, 70), (2, 25), (2, 5)]
        row = only(run(points, centres, [[1, 9], [9, 1], [math.inf] * 2], rule))
        assert (row["verdict"], row["value"], row["margin"]) == ("not_met", 25, -15)
        reason = row["because"]
        assert reason.examples == ("a: 70", "b: 25")
        assert (reason.values["facility"], reason.values["unserved"]) == ("b", 5)

    def test_without_any_facility(self):
        for method in ("ratio", "catchment"):
            row = only(run([(1, 100)], [UNIT], [[1]], self.rule(20, 30, method=method), n=1))
            assert (row["verdict"], row["because"].code) == ("not_met", "base-no-facility")
            assert (row["because"].values["fewest"], row["because"].values["most"]) == (4, 5)
            assert math.isnan(row["value"])


class TestChange:
    @staticmethod
    def rule(**more):
        common = {"kind": "change", "tier": "unit", "groups": ["total"], "measure": "mean"}
        return {**common, "max_worsening": 5, **more}

    def both(self, before, after, *rules, points=((1, 10), (1, 10)), **more):
        one = {"tier": "unit", "in_": 1}
        old = run(points, [one], before, *rules, n=1, **more)
        return run(points, [one], after, *rules, n=1, baseline=old, **more)

    def test_the_mean_may_grow_by_just_so_much(self):
        row = only(self.both([[10], [10]], [[14], [16]], self.rule()))
        assert (row["verdict"], row["value"], row["margin"]) == ("met", 5, 0)
        row = only(self.both([[10], [10]], [[14], [16.001]], self.rule()))
        assert row["verdict"] == "not_met"
        assert row["because"].examples[0] == "p1: +6.0 min, 10"
        assert row["because"].values["losing"] == 20

    def test_things_may_get_better(self):
        row = only(self.both([[10], [10]], [[4], [10]], self.rule()))
        assert (row["verdict"], row["value"], row["margin"]) == ("met", -3, 8)
        assert row["because"].values["gaining"] == 10

    def test_without_a_baseline_it_does_not_apply(self):
        row = only(run([(1, 1)], [UNIT], [[1]], self.rule(), n=1))
        assert (row["verdict"], row["because"].code) == ("not_applicable", "no-baseline")

    def test_being_cut_off_is_no_shorter_journey(self):
        row = only(self.both([[10], [50]], [[10], [math.inf]], self.rule()))
        assert (row["verdict"], row["because"].code) == ("not_met", "change-cut-off")
        assert math.isnan(row["value"])
        assert row["because"].values["cut_off"] == 10

    def test_nobody_reaches_anything_before_and_after(self):
        row = only(self.both([[math.inf]] * 2, [[math.inf]] * 2, self.rule()))
        assert (row["verdict"], row["because"].code) == ("not_applicable", "change-nobody")

    @pytest.mark.parametrize(("measure", "value"), [("median", 1), ("p90", 20), ("p95", 20)])
    def test_quantiles(self, measure, value):
        points = ((1, 60), (1, 40))
        row = only(self.both([[10], [20]], [[11], [40]], self.rule(measure=measure), points=points))
        assert row["value"] == value

    def test_a_quantile_that_is_out_of_reach(self):
        rule = self.rule(measure="p95")
        row = only(self.both([[10], [20]], [[10], [math.inf]], rule))
        assert row["verdict"] == "not_met"
        row = only(self.both([[10], [math.inf]], [[10], [20]], rule))
        assert row["verdict"] == "met"
        row = only(self.both([[10], [math.inf]], [[9], [math.inf]], rule))
        assert (row["verdict"], row["value"]) == ("met", 0)

    def test_the_share_within_a_threshold(self):
        rule = self.rule(measure="share", threshold_min=30, max_worsening=0.5)
        row = only(self.both([[10], [30]], [[31], [30]], rule))
        assert (row["verdict"], row["value"], row["unit"]) == ("met", 0.5, "share")
        row = only(self.both([[10], [30]], [[31], [31]], rule))
        assert (row["verdict"], row["value"]) == ("not_met", 1)

    def test_the_group_that_loses_most_decides(self):
        rule = self.rule(groups=["total", "age_65plus"])
        groups = {"age_65plus": [0, 10]}
        row = only(self.both([[10], [10]], [[10], [18]], rule, groups=groups))
        assert (row["verdict"], row["value"]) == ("not_met", 8)
        assert row["because"].values["group"] == "age_65plus"

    def test_suppressed_counts_are_the_same_before_and_after(self):
        rule = self.rule(groups=["age_65plus"])
        groups = {"age_65plus": [5, -1]}
        # Nobody's journey grows by more than 5: certain, however many live in the second cell.
        row = only(self.both([[10], [10]], [[15], [11]], rule, groups=groups))
        assert (row["verdict"], row["low"], row["high"]) == ("met", pytest.approx(7 / 3), 5)
        # The second cell loses 8: 0 to 10 of at most 15 residents.
        row = only(self.both([[10], [10]], [[10], [18]], rule, groups=groups))
        assert (row["verdict"], row["low"], row["high"]) == ("uncertain", 0, pytest.approx(16 / 3))
        # Perhaps somebody is cut off.
        row = only(self.both([[10], [10]], [[10], [math.inf]], rule, groups=groups))
        assert (row["verdict"], row["because"].code) == ("uncertain", "change-cut-off")

    @pytest.mark.parametrize("measure", ["median", "share"])
    def test_suppressed_counts_bound_other_measures(self, measure):
        rule = self.rule(
            groups=["age_65plus"], measure=measure, max_worsening=0.5, threshold_min=12
        )
        groups = {"age_65plus": [5, -1]}
        row = only(self.both([[10], [10]], [[10], [18]], rule, groups=groups))
        assert row["verdict"] == "uncertain"
        assert row["low"] == 0
        assert row["high"] == pytest.approx(8 if measure == "median" else 10 / 15)

    def test_a_baseline_of_another_population_is_a_problem(self):
        old = run([(1, 1)], [UNIT], [[1]], self.rule(), n=1)
        with pytest.raises(Problem) as caught:
            run([(1, 1), (1, 2)], [UNIT], [[1], [1]], self.rule(), n=1, baseline=old)
        assert caught.value.code == "baseline-differs"


class TestShare:
    @pytest.mark.parametrize(
        ("stated", "day", "verdict", "code"),
        [
            (0.33, DAY, "met", "share-reached"),
            (0.32, DAY, "not_applicable", "share-not-due"),
            (0.32, date(2027, 12, 30), "not_applicable", "share-not-due"),
            (0.32, date(2027, 12, 31), "not_met", "share-missed"),
            (None, DAY, "not_applicable", "share-unstated"),
            (None, date(2028, 1, 1), "uncertain", "share-unstated"),
        ],
    )
    def test_a_stated_figure(self, stated, day, verdict, code):
        rule = {"kind": "share", "figure": "digital", "target": 0.33, "date": "2027-12-31"}
        figures = {} if stated is None else {"digital": stated}
        row = only(run([(1, 1)], [UNIT], [[1]], rule, day=day, figures=figures, n=1))
        assert (row["verdict"], row["because"].code) == (verdict, code)
        assert row["municipality_code"] == "county"
        if stated is not None:
            assert row["margin"] == pytest.approx(stated - 0.33)

    def test_the_study_comes_before_the_rule(self):
        rule = {"kind": "share", "figure": "digital", "target": 0.3, "date": "2020-01-01"}
        rule["value"] = 0.1
        assert only(run([(1, 1)], [UNIT], [[1]], rule))["verdict"] == "not_met"
        assert (
            only(run([(1, 1)], [UNIT], [[1]], rule, figures={"digital": 0.4}))["verdict"] == "met"
        )


class TestTables:
    POINTS = ((1, 10), (1, 30), (2, 8), (2, -1))
    TABLE = ((5,), (25,), (math.inf,), (1,))

    def test_statistics(self):
        found = run(
            self.POINTS,
            [UNIT],
            self.TABLE,
            population_year=2021,
            groups={"age_65plus": [1, 5, -1, -1]},
        ).statistics
        assert found["municipality_code"].tolist() == ["001", "002", "county"] * 2
        assert set(found["tier"]) == {"unit"}
        rows = found.set_index(["municipality_code", "group"])
        one = rows.loc[("001", "total")]
        assert one["residents"] == 40
        assert one["share_within_10_min"] == 0.25
        assert one["share_within_30_min"] == 1
        assert one["residents_beyond_20_min"] == 30
        assert one["mean_min"] == 20
        assert one["median_min"] == one["p90_min"] == one["p95_min"] == one["worst_min"] == 25
        assert one["worst_cell"] == "p1"
        assert one["population_year"] == 2021
        two = rows.loc[("002", "total")]
        assert two["residents_unreachable"] == 8
        assert two["cells_unknown"] == 1
        assert np.isnan(two["mean_min"])
        assert np.isnan(two["p95_min"])
        assert two["worst_cell"] is None
        old = rows.loc[("002", "age_65plus")]
        assert (old["residents_low"], old["residents_high"]) == (0, 8)
        assert (old["residents_beyond_30_min_low"], old["residents_beyond_30_min_high"]) == (0, 8)
        assert (old["share_within_30_min_low"], old["share_within_30_min_high"]) == (0, 0)
        county = rows.loc[("county", "age_65plus")]
        assert county["share_within_30_min_low"] == 6 / 14
        assert county["share_within_30_min_high"] == 1

    def test_tiers_that_nobody_provides_are_left_out_unless_a_rule_asks(self):
        found = run(self.POINTS, [UNIT], self.TABLE, access(tier="hospital"))
        assert set(found.statistics["tier"]) == {"unit", "hospital"}

    def test_cells(self):
        found = run(self.POINTS, [UNIT], self.TABLE).cells
        assert found["time_min"].tolist()[:2] == [5, 25]
        assert np.isnan(found["time_min"][2])
        assert found["facility_id"].tolist() == ["f0", "f0", None, "f0"]
        assert np.isnan(found["residents"][3])

    def test_summary(self):
        rules = [
            access(),
            {"kind": "presence", "tier": "unit"},
            {"kind": "share", "figure": "x", "target": 0.3, "date": "2030-01-01"},
        ]
        found = run([(1, 10), (2, 10)], [UNIT], [[5], [5]], *rules).summary
        assert found["verdict"].tolist() == ["met", "not_met", "not_applicable"]
        assert found["rules_met"].tolist() == [2, 1, 0]
        assert found["rules_not_met"].tolist() == [0, 1, 0]

    @pytest.mark.parametrize(
        ("several", "one"),
        [
            (["met", "not_met", "uncertain"], "not_met"),
            (["met", "uncertain", "not_applicable"], "uncertain"),
            (["met", "not_applicable"], "met"),
            (["not_applicable"], "not_applicable"),
            ([], "not_applicable"),
        ],
    )
    def test_the_worst_verdict_that_applies(self, several, one):
        assert overall(several) == one

    def test_without_facilities_at_all(self):
        the_study = study(self.POINTS, [])
        found = evaluate(the_study, RuleSet.shipped("keusote"), DAY, times([[]] * 4))
        assert "met" not in set(found.verdicts["verdict"])
        assert found.summary["verdict"].tolist() == ["not_met"] * 3
        assert len(found.cells)
        assert np.isnan(found.statistics["mean_min"]).all()
