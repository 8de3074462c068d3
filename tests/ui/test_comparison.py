"""The page “Compare”: figures worked out by hand, and what makes a comparison stale."""

from __future__ import annotations

import dataclasses
import random
from datetime import date

import pytest
from desks import until
from open_studies import open_session, spin
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication, QMainWindow
from service_network_planner.planning.comparison import Topic
from service_network_planner.planning.scenario import Scenario
from service_network_planner.ui.comparison.page import ComparisonPage
from service_network_planner.ui.comparison.sides import (
    ON_MAP,
    Sides,
    Wanted,
    entries,
    parameters,
    unsaved,
)
from service_network_planner.ui.stale.words import stale_text

COUNTY = 2
RISING, FALLING = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder


@pytest.fixture
def page(session):
    window = QMainWindow()
    made = ComparisonPage(window)
    window.setCentralWidget(made)
    window.resize(520, 800)
    window.show()
    made.set_session(session)
    assert until(lambda: made.comparing.result is not None and not made.comparing.busy)
    yield made
    made.set_session(None)
    window.close()
    spin()


def again(page):
    page.comparing.compare()
    assert until(lambda: not page.comparing.busy)


def shown(page, table):
    """A table's heads and rows, once its tab is in front."""
    for number in range(page.tables.count()):
        if page.tables.tabText(number) == table.name:
            page.tables.setCurrentIndex(number)
    return [column.title for column in table.table.columns], table.texts()


def told(page, table, row, column):
    """What a cell says, by the text in the first column and the head."""
    heads, rows = shown(page, table)
    (line,) = [line for line in rows if line[0] == row]
    return line[heads.index(column)]


def test_nothing_differs_at_first(page):
    assert page.turns.text() == "No verdict turns."
    assert page.balance.texts() == ("0 shorter · 0 person-min", "0 longer · 0 person-min")
    assert shown(page, page.tables.losses)[1] == []
    assert page.notice.isHidden()


def test_a_closed_unit_by_hand(page, session):
    """Those at 12 and 18 km go to 5 km instead of 15: 3 → 7 and 3 → 13 minutes."""
    session.edits.close("F2")
    again(page)
    assert page.turns.text() == "Verdicts: 1 turn worse, 0 better"
    assert page.balance.texts() == ("0 shorter · 0 person-min", "300 longer · 1,800 person-min")
    tables = page.tables
    (verdict,) = shown(page, tables.verdicts)[1]
    assert verdict[:4] == ["002", "Met", "Not met", "Worse"]
    tables.changed_only.setChecked(False)
    assert [row[:4] for row in shown(page, tables.verdicts)[1]] == [
        ["002", "Met", "Not met", "Worse"],
        ["001", "Met", "Met", "Same"],
    ]
    for place, longer, lost in (
        ("001", "0", "0"),
        ("002", "300", "1,800"),
        ("Whole county", "300", "1,800"),
    ):
        assert told(page, tables.movements, place, "Longer way") == longer
        assert told(page, tables.movements, place, "Person-min, lost") == lost
        assert told(page, tables.movements, place, "Person-min, gained") == "0"
    heads, rows = shown(page, tables.losses)
    assert [row[1:5] for row in rows] == [
        ["▲ +10.0", "100", "3.0", "13.0"],
        ["▲ +4.0", "200", "3.0", "7.0"],
    ]
    assert [row[heads.index("Cell")] for row in rows] == ["b2", "b1"]
    assert [row[heads.index("Service point after")] for row in rows] == ["North", "North"]
    assert told(page, tables.bands, "0–5 min", "10–20 min") == "100"
    assert told(page, tables.bands, "0–5 min", "0–5 min") == "1,500"
    assert told(page, tables.statistics, "002", "Longest, min, after") == "13.0"
    assert told(page, tables.statistics, "002", "Longest, min, change") == "▲ +10.0"
    assert told(page, tables.statistics, "001", "Longest, min, change") == "0.0"
    assert told(page, tables.statistics, "002", "Within 10 min, change, % points") == "▼ −33.3"


def test_gains_and_losses_are_never_set_off(page, session):
    """The unit at 15 km goes to 18: one place gains 3 minutes, another loses 3."""
    session.edits.move("F2", 18_000.0, 5_000.0)
    again(page)
    assert page.balance.texts() == ("100 shorter · 300 person-min", "200 longer · 600 person-min")
    assert told(page, page.tables.movements, "002", "Person-min, gained") == "300"
    assert told(page, page.tables.movements, "002", "Person-min, lost") == "600"


def test_who_is_cut_off_is_listed_first(page, session):
    session.edits.close("F1")
    session.edits.close("F2")
    again(page)
    rows = shown(page, page.tables.losses)[1]
    assert [row[1] for row in rows] == ["cut off"] * 4
    assert [row[2] for row in rows] == ["1,000", "500", "200", "100"]
    assert "1,800 cut off" in page.balance.texts()[1]


def test_a_place_is_shown_by_itself_and_asked_for_by_a_click(page, session):
    session.edits.close("F2")
    again(page)
    asked = []
    page.placeChosen.connect(asked.append)
    page.municipalityChosen.connect(asked.append)
    shown(page, page.tables.movements)
    page.tables.movements.clicked.emit(page.tables.movements.model().index(0, 0))
    assert (asked, page.topics.row) == ([0], 0)
    assert shown(page, page.tables.losses)[1] == [], "nobody in the first one loses"
    page.topics.choose_place(COUNTY)
    shown(page, page.tables.losses)
    page.tables.losses.clicked.emit(page.tables.losses.model().index(0, 0))
    assert asked[-1] == session.study.demand.ids.index("b2")


def test_it_is_stale_after_an_edit_and_fresh_after_the_undo(page, session):
    session.edits.move("F2", 18_000.0, 5_000.0)
    assert until(lambda: page.comparing.stale == ("scenario",))
    assert page.notice.label.text() == stale_text(("scenario",))
    assert not page.notice.again.isHidden()
    session.undo()
    assert until(lambda: page.comparing.stale == ())
    assert page.notice.isHidden()
    rules = session.rule_set
    session.set_rules(dataclasses.replace(rules, thresholds_min=(5.0,)))
    assert until(lambda: page.comparing.stale == ("rules",))
    page.notice.again.click()
    assert until(lambda: not page.comparing.busy)
    assert page.comparing.stale == ()


def test_random_edits_are_stale_exactly_when_something_differs(page, session):
    rng = random.Random(7)
    start = session.facilities()
    for _ in range(25):
        act = rng.randrange(4)
        if act == 0:
            session.edits.move("F1", rng.choice([5_000.0, 6_000.0]), 5_000.0)
        elif act == 1:
            (session.edits.close if rng.random() < 0.5 else session.edits.open)("F2")
        elif act == 2:
            session.edits.rename("F1", rng.choice(["North", "Elsewhere"]))
        else:
            session.undo()
        page.comparing.look()
        places = [(row.id, row.xy, row.open, row.opens, row.closes) for row in start]
        now = [(row.id, row.xy, row.open, row.opens, row.closes) for row in session.facilities()]
        assert (page.comparing.stale == ()) == (places == now), "names change no figure"


def test_sides_are_saved_scenarios_and_days(page, session):
    session.edits.set_dates("F2", None, date(2027, 12, 31))
    assert session.book.save_as("Plan")
    plan = session.book.scenario.id
    assert [id_ for _, id_ in entries(session)] == [ON_MAP, "", plan]
    page.comparing.sides = Sides(Wanted(plan, date(2027, 1, 1)), Wanted(plan, date(2028, 1, 1)))
    again(page)
    assert page.balance.texts()[1] == "300 longer · 1,800 person-min"
    assert parameters(session, page.comparing.sides) == {
        "STUDY": str(session.opened.file.path),
        "BEFORE_SCENARIO": "Plan",
        "BEFORE_DATE": "2027-01-01",
        "AFTER_SCENARIO": "Plan",
        "AFTER_DATE": "2028-01-01",
    }
    # What is on the map may go on; the saved one holds.
    session.edits.close("F1")
    page.comparing.look()
    assert page.comparing.stale == ()
    assert not unsaved(session, page.comparing.sides)
    assert unsaved(session, Sides(after=Wanted(ON_MAP)))


def test_the_studys_days_count_where_none_is_chosen(page, session):
    settings = dataclasses.replace(
        session.opened.settings, day=date(2030, 1, 1), baseline_day=date(2025, 1, 1)
    )
    session.opened.settings = settings
    assert Sides().days(session) == (date(2025, 1, 1), date(2030, 1, 1))
    chosen = Sides(Wanted(day=date(2026, 1, 1)))
    assert chosen.days(session) == (date(2026, 1, 1), date(2030, 1, 1))
    # The planner looks at another day on the map.
    session.set_day(date(2031, 1, 1))
    assert Sides().days(session) == (date(2025, 1, 1), date(2031, 1, 1))
    page.before.show_choice(session, Wanted(), date(2025, 1, 1))
    assert page.before.wanted().day is None
    assert page.before.day.nullRepresentation() == "(1/1/25)"


def test_the_baseline_stands_at_the_studys_baseline_day():
    session = open_session()
    session.opened.settings = dataclasses.replace(
        session.opened.settings, baseline_day=date(2025, 1, 1)
    )
    session.edits.set_dates("F2", None, date(2027, 12, 31))
    assert session.book.save_as("Plan")
    session.book.compare_with(session.book.scenario.id)
    session.set_day(date(2028, 1, 1))
    # Compared with its own plan of 2025, when F2 was open still.
    assert session.baseline.open_now.tolist() == [True, True]
    assert session.frame.figures.open_now.tolist() == [True, False]
    session.end()
    spin()


def test_a_scenario_that_is_gone_is_told(page, session):
    assert session.book.save_as("Plan")
    gone = session.book.scenario.id
    page.comparing.sides = Sides(Wanted(gone))
    again(page)
    session.book.switch("")
    session.book.delete(gone)
    assert page.before.wanted().scenario == ""
    assert page.comparing.sides.before.scenario == ""


def test_broken_rules_of_a_scenario_are_told(page, session):
    broken = Scenario.new("Broken", rules="{}")
    session.book._scenarios[broken.id] = broken
    page.comparing.sides = Sides(Wanted(broken.id))
    page.comparing.compare()
    assert not page.comparing.busy
    assert page.notice.label.text()


def test_a_comparison_can_be_stopped(page, session):
    page.comparing.compare()
    page.comparing.stop()
    assert not page.comparing.busy
    spin(50)
    assert page.comparing.result is not None, "the former one stays"


def test_tables_are_copied_with_heads_and_saved_unrounded(page, session, tmp_path):
    session.edits.move("F2", 15_100.0, 5_000.0)
    again(page)
    table = page.tables.statistics
    shown(page, table)
    table.copy()
    lines = QApplication.clipboard().text().splitlines()
    assert lines[0].startswith("Municipality\tWithin 10 min, after")
    assert [line.split("\t")[0] for line in lines[1:]] == ["001", "002", "Whole county"]
    assert table.save(tmp_path / "table.csv")
    text = (tmp_path / "table.csv").read_text("utf-8-sig")
    movement = page.comparing.result.comparison.movements[
        Topic(page.topics.topic.question, "total")
    ]
    assert int(movement.lost_person_ms[COUNTY]) > 0
    assert "3.00555" in text


def test_rows_sort_by_value_and_the_county_stays_last(page, session):
    session.edits.close("F2")
    again(page)
    table = page.tables.movements
    heads, _ = shown(page, table)
    for falling, first in ((True, "002"), (False, "001")):
        table.sortByColumn(heads.index("Longer way"), FALLING if falling else RISING)
        rows = table.texts()
        assert rows[0][0] == first
        assert rows[-1][0] == "Whole county"


def test_it_has_nothing_of_a_study_that_was_closed(page):
    page.set_session(None)
    assert page.comparing.result is None
    assert page.balance.texts() == ("", "")
    assert page.notice.isHidden()
