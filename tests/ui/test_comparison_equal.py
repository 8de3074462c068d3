"""What the dock's tables say is what *Compare scenarios* writes, number for number."""

from __future__ import annotations

import dataclasses

import pytest
from open_studies import spin
from service_network_planner.gis.comparisonlabels import change_names
from service_network_planner.gis.studyopening import open_study
from service_network_planner.planning.live import LiveStudy
from service_network_planner.planning.sides import compare
from service_network_planner.ui.comparison import lossrows, movementrows, statisticrows, verdictrows
from service_network_planner.ui.comparison.bandrows import band_table
from service_network_planner.ui.comparison.sides import Sides, Wanted, parameters
from service_network_planner.ui.session import StudySession
from toolbox import rows, run

WANTED = ("OUTPUT", "VERDICTS", "MOVEMENTS", "STATISTICS", "TRANSITIONS", "LOSSES")


@pytest.fixture(scope="module")
def both(opened_sample):
    """The sample study with two centres closed and one unit moved: session, dock's, toolbox's."""
    opened = open_study(opened_sample["path"])
    session = StudySession(opened, LiveStudy(opened.study, opened.rule_set, None, opened.travel))
    ids = [row.id for row in session.facilities()]
    for facility in ids[:2]:
        session.edits.close(facility)
    x, y = session.facility(ids[5]).xy
    session.edits.move(ids[5], x + 4_000, y)
    assert session.book.save_as("Fewer")
    sides = Sides(Wanted(""), Wanted(session.book.scenario.id))
    found, _, _ = compare(opened.study, *sides.of(session), opened.travel)
    results, _ = run(
        "comparescenarios",
        **dict.fromkeys(WANTED, "TEMPORARY_OUTPUT"),
        **parameters(session, sides),
    )
    yield session, found, results
    session.end()
    spin()


def of_topic(layer, topic):
    asked = topic.question
    return [
        row
        for row in rows(layer)
        if (row["tier"], row["mode"], row["borders"], row["group"])
        == (asked.tier, asked.mode, asked.borders, topic.group)
        and (row["also"] or "") == ",".join(asked.also)
    ]


def values(table, title):
    (column,) = [one for one in table.columns if one.title == title]
    return list(column.values)


def test_gains_and_losses(both):
    _, found, results = both
    assert len(found.topics) >= 6
    for topic in found.topics:
        table, written = (
            movementrows.municipality_table(found, topic),
            of_topic(results["MOVEMENTS"], topic),
        )
        assert len(written) == len(table.keys)
        for change, title in change_names().items():
            expected = [row[f"residents_{change}"] for row in written]
            assert values(table, title) == pytest.approx(expected, abs=1e-4)
        for title, name in (
            ("Person-min, gained", "person_min_gained"),
            ("Person-min, lost", "person_min_lost"),
        ):
            expected = [row[name] for row in written]
            assert values(table, title) == pytest.approx(expected, abs=1e-4)
            assert sum(expected) > 0 or not sum(values(table, title))


def test_statistics(both):
    _, found, results = both
    for topic in found.topics:
        table = statisticrows.statistic_table(found, topic)
        written = of_topic(results["STATISTICS"], topic)
        for title, name in (
            ("Mean, min", "mean_min"),
            ("P95, min", "p95_min"),
            ("Longest, min", "worst_min"),
            ("Within 30 min", "share_within_30_min"),
            ("Beyond 30 min", "residents_beyond_30_min"),
        ):
            change = "change, % points" if name.startswith("share") else "change"
            for side, end in (("after", "after"), (change, "change")):
                expected = [row[f"{name}_{end}"] for row in written]
                assert values(table, f"{title}, {side}") == pytest.approx(expected, abs=1e-4)


def test_verdicts(both):
    session, found, results = both
    table = verdictrows.verdict_table(found, session.language)
    shown = sorted(zip(values(table, "Municipality"), values(table, "Rule"), table.keys))
    written = rows(results["VERDICTS"])
    assert len(shown) == len(written) > 0
    turned = [row for row in written if row["turn"] != "same"]
    changed = verdictrows.verdict_table(found, session.language, changed_only=True)
    assert len(changed.keys) == len(turned)
    assert sorted(values(changed, "Municipality")) == sorted(row["municipality"] for row in turned)


def test_bands(both):
    _, found, results = both
    for topic in found.topics:
        county = found.after.layout.county
        table = band_table(found, topic, county)
        written = {
            (row["band_before"], row["band_after"]): row["residents"]
            for row in of_topic(results["TRANSITIONS"], topic)
            if row["municipality_code"] == "county"
        }
        shown = {
            (before, after): value
            for after, column in enumerate(table.columns[1:])
            for before, value in enumerate(column.values)
            if value
        }
        assert shown == pytest.approx(written, abs=1e-4)


def test_losses(both):
    session, found, results = both
    main = rows(results["LOSSES"])
    asked = {row["group"]: [one for one in main if one["group"] == row["group"]] for row in main}
    assert {"total", "age_65plus", "age_75plus"} <= set(asked)
    county = found.after.layout.county
    rule = next(rule for rule in found.after.rule_set.rules if rule.kind == "access")
    for topic in found.topics:
        if topic.question != rule.question() or topic.group not in asked:
            continue
        table = lossrows.loss_table(found, topic, county, "en")
        written = asked[topic.group][: lossrows.MOST]
        assert values(table, "Cell") == [row["cell_id"] for row in written]
        for title, name in (("Before, min", "before_min"), ("After, min", "after_min")):
            expected = [row[name] for row in written]
            assert values(table, title) == pytest.approx(expected, abs=1e-4)
        assert [session.study.demand.ids[key] for key in table.keys] == values(table, "Cell")


def test_the_map_before_it_was_saved_is_the_same_side(both):
    session, _, _ = both
    sides = Sides(Wanted(""), Wanted(session.book.scenario.id)).of(session)
    on_map = Sides().of(session)
    prints = [
        [session.fingerprints.of(one.rows, one.rule_set, one.day) for one in pair]
        for pair in (sides, on_map)
    ]
    assert prints[0] == prints[1]
    moved = dataclasses.replace(on_map[1].rows[0], xy=(0.0, 0.0))
    other = session.fingerprints.of([moved, *on_map[1].rows[1:]], on_map[1].rule_set, None)
    assert other.scenario != prints[0][1].scenario
