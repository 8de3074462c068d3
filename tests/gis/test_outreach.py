"""Mobile and digital services of the sample study, from its file to the report's tables."""

from __future__ import annotations

import dataclasses
from datetime import date

import numpy as np
import pytest
from service_network_planner.planning.access import Question
from service_network_planner.planning.channels import FIGURE
from service_network_planner.planning.outreach import OLDER, near_min, outreach_tables
from service_network_planner.planning.projection import projected
from service_network_planner.planning.reporttables import report_tables
from service_network_planner.planning.rules import AccessRule, ShareRule
from service_network_planner.planning.sides import Side, compare

DAYS = (date(2025, 12, 31), date(2030, 12, 31))


@pytest.fixture(scope="module")
def comparison(opened):
    sides = [Side("", opened.facility_rows, opened.rule_set, day) for day in DAYS]
    return compare(opened.study, *sides, opened.travel)[0]


@pytest.fixture(scope="module")
def tables(comparison):
    return {table.id: list(table.records()) for table in outreach_tables(comparison)}


def test_stops_have_their_timetables(tables):
    rows = {row["id"]: row for row in tables["stops"]}
    assert set(rows) == {"K12", "K13", "K14", "K15"}
    # Tuesdays and Thursdays from 9 to 15 each week: 12 hours.
    assert rows["K13"]["week_hours"] == 12.0
    # Fridays from 9 to 12 and 13 to 15 every other week: 2.5 hours.
    assert (rows["K15"]["weekdays"], rows["K15"]["spans"]) == ("5", "540-720,780-900")
    assert rows["K15"]["week_hours"] == 2.5
    assert (rows["K15"]["state_before"], rows["K15"]["state_after"]) == ("absent", "open")


def test_hours_of_municipalities_add_up(tables, comparison):
    rows = {row["place"]: row for row in tables["mobile"]}
    # Sälinkää 4 hours every other week; then Rajamäki 12, Jokela 21, Kellokoski 2.5.
    assert rows[""]["hours_a_week_before"] == rows["505"]["hours_a_week_before"] == 2.0
    assert rows[""]["hours_a_week_after"] == 2.0 + 12.0 + 21.0 + 2.5
    assert rows["858"]["hours_a_week_after"] == 23.5
    assert rows["858"]["stops_after"] == 2
    assert sum(rows[code]["stops_after"] for code in rows if code) == rows[""]["stops_after"] == 4


def test_distances_to_stops_are_the_residents_own(tables, comparison):
    rows = {row["place"]: row for row in tables["mobile"]}
    figures, question = comparison.after, Question("mobile")
    ms = figures.ms[question][figures.layout.order]
    for group, name in (("total", "near_after"), (OLDER, "older_near_after")):
        people = figures.study.demand.group(group).expected[figures.layout.order]
        near = people[ms <= near_min(comparison) * 60_000].sum() / people.sum()
        assert rows[""][name] == pytest.approx(near, rel=1e-12)
    people = figures.study.demand.residents[figures.layout.order]
    mean = (ms * people).sum() / people.sum() / 60_000
    assert rows[""]["mean_after"] == pytest.approx(mean, rel=1e-12)


def test_channels_add_up(tables):
    *each, together = tables["channels"]
    assert [row["share"] for row in each] == [0.16, 0.06]
    assert together["channel"] is None
    assert together["share"] == pytest.approx(0.22)
    assert together["gap"] == pytest.approx(-0.11)
    assert together["target_date"] == date(2027, 12, 31)


def test_rules_count_them_only_where_they_say_so(opened, comparison):
    share = ShareRule("channels", {}, figure=FIGURE, target=0.33, date=date(2027, 12, 31))
    near = [
        AccessRule(name, {}, tier="unit", also=also, threshold_min=10.0)
        for name, also in (("premises", ()), ("with_stops", ("mobile",)))
    ]
    rules = dataclasses.replace(opened.rule_set, rules=(share, *near))
    sides = [Side("", opened.facility_rows, rules, day) for day in DAYS]
    _, _, after = compare(opened.study, *sides, opened.travel)
    found = {(one.rule.id, one.row): one for one in after.judgements}
    county = comparison.after.layout.county
    assert found["channels", county].value == pytest.approx(0.22)
    assert found["channels", county].verdict == "not_met"
    tuusula = opened.study.municipalities.codes.index("858")
    premises, with_stops = (found[rule.id, tuusula].value for rule in near)
    assert premises < with_stops
    # The shipped rules name a figure of their own, which nobody has stated.
    (digital,) = (one.after for one in comparison.verdicts if one.after.rule.kind == "share")
    assert digital.verdict == "uncertain"


def test_fingerprint_knows_timetables_and_channels(opened):
    side = Side("", opened.facility_rows, opened.rule_set, DAYS[0])
    known = side.fingerprint(opened.study, opened.travel).text
    for changes in ({"timetables": {}}, {"channels": opened.study.channels[:1]}):
        other = dataclasses.replace(opened.study, **changes)
        assert side.fingerprint(other, opened.travel).text != known


def test_projection_is_shared_out_among_the_facilities(opened):
    totals = {"106": 60_000.0}
    study = opened.study
    later = projected(study.demand, study.municipalities, totals)
    sides = [Side("", opened.facility_rows, opened.rule_set, day) for day in DAYS]
    found, _, after = compare(study, *sides, opened.travel, later)
    rows = list(report_tables(found, 30.0)["facilities"].records())
    served = [row["served_projected"] for row in rows if row["served_projected"] is not None]
    # Everybody reaches somebody, so that the projected residents are all counted once.
    assert sum(served) == pytest.approx(int(later[after.figures.layout.order].sum()) / 1000)
    assert np.isclose(
        sum(served) - 60_000,
        sum(
            int(study.demand.residents[after.figures.layout.points(row)].sum()) / 1000
            for row, code in enumerate(study.municipalities.codes)
            if code != "106"
        ),
    )
