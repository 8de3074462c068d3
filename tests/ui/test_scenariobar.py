"""The scenario bar: what it shows, and that nothing is lost unasked."""

from __future__ import annotations

import pytest
from open_studies import MemoryFile, open_session, spin
from qgis.PyQt.QtCore import QDate
from service_network_planner.planning.scenario import Scenario
from service_network_planner.ui.dock import confirm
from service_network_planner.ui.dock.scenariobar import ScenarioBar


@pytest.fixture
def session():
    opened = open_session()
    yield opened
    opened.end()
    spin()


@pytest.fixture
def bar(session):
    made = ScenarioBar()
    made.set_session(session)
    yield made
    made.set_session(None)


@pytest.fixture
def asked(monkeypatch):
    """Answers for the dialogs, and what they were asked."""
    answers = {"name": "Plan A", "unsaved": confirm.CANCEL, "delete": True, "said": []}

    def ask_name(parent, title, name):
        answers["said"].append(("name", name))
        return answers["name"]

    def ask_unsaved(parent, scenario, keep):
        answers["said"].append(("unsaved", scenario, keep))
        return answers["unsaved"]

    def ask_delete(parent, scenario):
        answers["said"].append(("delete", scenario))
        return answers["delete"]

    monkeypatch.setattr(confirm, "ask_name", ask_name)
    monkeypatch.setattr(confirm, "ask_unsaved", ask_unsaved)
    monkeypatch.setattr(confirm, "ask_delete", ask_delete)
    return answers


def move(session, x=6000.0):
    session.edits.move("F1", x, 5000.0)
    spin()


def texts(combo):
    return [combo.itemText(i) for i in range(combo.count())]


def choose(combo, text):
    index = combo.findText(text)
    assert index >= 0, texts(combo)
    combo.setCurrentIndex(index)
    combo.activated.emit(index)


def save_as(bar, asked, name):
    asked["name"] = name
    bar.save_branch()


def test_without_a_study_there_is_nothing_to_do():
    bar = ScenarioBar()
    assert not bar.isEnabled()
    bar.set_session(None)
    assert bar.scenarios.count() == 0
    assert bar.may_leave("Keep", False)


def test_a_new_study_has_a_new_scenario_against_the_baseline(bar):
    assert texts(bar.scenarios) == ["New scenario"]
    assert texts(bar.compared) == ["Baseline"]
    assert not bar.delete.isEnabled()
    assert not bar.revert.isEnabled()


def test_a_star_says_that_something_is_not_saved(bar, session):
    move(session)
    assert bar.scenarios.currentText() == "New scenario *"
    assert bar.revert.isEnabled()
    session.undo()
    spin()
    assert bar.scenarios.currentText() == "New scenario"


def test_saving_for_the_first_time_asks_for_a_name(bar, session, asked):
    move(session)
    bar.save.click()
    assert asked["said"] == [("name", "Scenario 1")]
    assert bar.scenarios.currentText() == "Plan A"
    assert [one.name for one in session.opened.file.saved.values()] == ["Plan A"]
    assert not bar.save.isEnabled()
    move(session, 7000.0)
    assert bar.scenarios.currentText() == "Plan A *"
    bar.save.click()
    assert len(asked["said"]) == 1, "it has its name by now"
    (saved,) = session.opened.file.saved.values()
    assert saved.changes["F1"].xy == (7000.0, 5000.0)


def test_no_name_is_no_save(bar, session, asked):
    asked["name"] = ""
    move(session)
    bar.save.click()
    assert session.opened.file.saved == {}
    assert bar.scenarios.currentText() == "New scenario *"


def test_a_branch_starts_as_the_map_stands(bar, session, asked):
    move(session)
    save_as(bar, asked, "Plan A")
    save_as(bar, asked, "Plan B")
    saved = list(session.opened.file.saved.values())
    assert [one.name for one in saved] == ["Plan A", "Plan B"]
    assert saved[1].parent == saved[0].id
    assert saved[1].changes == saved[0].changes
    assert "Plan A" in bar.scenarios.itemData(2, 3)


@pytest.fixture
def two_plans(bar, session, asked):
    move(session, 6000.0)
    save_as(bar, asked, "Plan A")
    move(session, 7000.0)
    save_as(bar, asked, "Plan B")
    asked["said"].clear()
    return session


def place(session):
    return session.facility("F1").xy[0]


def test_switching_needs_no_question_when_all_is_saved(bar, two_plans, asked):
    choose(bar.scenarios, "Plan A")
    assert place(two_plans) == 6000.0
    assert asked["said"] == []
    choose(bar.scenarios, "New scenario, from the baseline")
    assert place(two_plans) == 5000.0
    assert bar.scenarios.currentText() == "New scenario"


@pytest.mark.parametrize(
    ("answer", "x", "current", "saved"),
    [
        (confirm.CANCEL, 9000.0, "Plan B *", {"Plan A": 6000.0, "Plan B": 7000.0}),
        (confirm.SAVE, 6000.0, "Plan A", {"Plan A": 6000.0, "Plan B": 9000.0}),
        (confirm.DISCARD, 6000.0, "Plan A", {"Plan A": 6000.0, "Plan B": 7000.0}),
        (confirm.KEEP, 6000.0, "Plan A", {"Plan A": 6000.0, "Plan B": 7000.0, "Kept": 9000.0}),
    ],
)
def test_unsaved_changes_are_the_planners_to_decide(
    bar, two_plans, asked, answer, x, current, saved
):
    move(two_plans, 9000.0)
    asked["unsaved"], asked["name"] = answer, "Kept"
    choose(bar.scenarios, "Plan A")
    spin()
    assert asked["said"][0][:2] == ("unsaved", "Plan B")
    assert place(two_plans) == x
    assert bar.scenarios.currentText() == current
    kept = {one.name: one.changes["F1"].xy[0] for one in two_plans.opened.file.saved.values()}
    assert kept == saved


def test_keeping_needs_a_name(bar, two_plans, asked):
    move(two_plans, 9000.0)
    asked["unsaved"], asked["name"] = confirm.KEEP, ""
    choose(bar.scenarios, "Plan A")
    assert place(two_plans) == 9000.0


def test_leaving_can_keep_the_work_in_the_file(bar, two_plans, asked):
    move(two_plans, 9000.0)
    asked["unsaved"] = confirm.KEEP
    assert bar.may_leave("Keep for next time", False)
    assert two_plans.opened.file.kept.changes["F1"].xy[0] == 9000.0
    asked["unsaved"] = confirm.DISCARD
    assert bar.may_leave("Keep for next time", False)
    spin()
    assert two_plans.opened.file.kept is None


def test_back_to_saved(bar, two_plans, asked):
    move(two_plans, 9000.0)
    asked["unsaved"] = confirm.DISCARD
    bar.revert.trigger()
    assert place(two_plans) == 7000.0


def test_back_to_saved_with_the_changes_in_a_new_scenario(bar, two_plans, asked):
    move(two_plans, 9000.0)
    asked["unsaved"], asked["name"] = confirm.KEEP, "Kept"
    bar.revert.trigger()
    assert place(two_plans) == 7000.0
    assert bar.scenarios.currentText() == "Plan B"
    assert "Kept" in texts(bar.scenarios)


def test_renaming(bar, two_plans, asked):
    asked["name"] = "Plan C"
    bar.rename.trigger()
    assert texts(bar.scenarios)[1:] == ["Plan A", "Plan C"]
    assert bar.scenarios.currentText() == "Plan C"


def test_deleting_asks_first(bar, two_plans, asked):
    asked["delete"] = False
    bar.delete.trigger()
    assert len(two_plans.opened.file.saved) == 2
    asked["delete"] = True
    bar.delete.trigger()
    assert asked["said"] == [("delete", "Plan B")] * 2
    assert texts(bar.scenarios)[1:] == ["Plan A"]


def test_comparing_with_a_scenario_is_the_baseline_of_all_views(bar, two_plans):
    choose(bar.compared, "Plan A")
    rows = two_plans.baseline.study.facilities
    assert rows.xy[rows.ids.index("F1"), 0] == 6000.0
    choose(bar.compared, "Baseline")
    rows = two_plans.baseline.study.facilities
    assert rows.xy[rows.ids.index("F1"), 0] == 5000.0


def test_what_is_compared_with_is_the_scenario_as_it_was_saved_last(bar, two_plans):
    choose(bar.compared, "Plan B")
    move(two_plans, 9000.0)
    rows = two_plans.baseline.study.facilities
    assert rows.xy[rows.ids.index("F1"), 0] == 7000.0
    bar.save.click()
    rows = two_plans.baseline.study.facilities
    assert rows.xy[rows.ids.index("F1"), 0] == 9000.0


def test_a_study_that_cannot_be_written_cannot_be_saved(asked, monkeypatch):
    file = MemoryFile()
    file.kept = Scenario.new("What somebody else works on")
    session = open_session(file=file, read_only=True)
    bar = ScenarioBar()
    bar.set_session(session)
    assert session.book.found is None
    assert bar.may_leave("Keep", False)
    move(session)
    assert not bar.save.isEnabled()
    assert "read-only" in bar.save.toolTip()
    assert not bar.save_as.isEnabled()
    # What cannot be kept is not said to be kept.
    for answer in (False, True):
        monkeypatch.setattr(confirm, "ask_lose", lambda *_, answer=answer: answer)
        assert bar.may_leave("Keep", False) is answer
    assert not [what for what in asked["said"] if what[0] == "unsaved"]
    bar.set_session(None)
    session.end()
    assert file.kept.name == "What somebody else works on"


def test_undo_and_redo_say_what_they_do(bar, session):
    buttons = bar.undo_buttons
    assert not buttons.undo.isEnabled()
    assert buttons.undo.toolTip() == "Nothing to undo"
    move(session)
    assert buttons.undo.isEnabled()
    assert buttons.undo.toolTip() == "Undo: Move North (Ctrl+Z)"
    buttons.undo.click()
    spin()
    assert place(session) == 5000.0
    assert buttons.redo.toolTip() == "Redo: Move North (Ctrl+Shift+Z)"
    buttons.redo.click()
    spin()
    assert place(session) == 6000.0


def test_the_day_is_empty_until_one_is_chosen(bar, session):
    assert bar.day.isNull()
    bar.day.setDate(QDate(2030, 1, 31))
    assert session.day.isoformat() == "2030-01-31"
    bar.day.clear()
    assert session.day is None


def test_a_scenario_of_unknown_parent_is_shown_too():
    file = MemoryFile()
    lonely = Scenario.new("Lonely", parent="gone")
    file.saved[lonely.id] = lonely
    session = open_session(file=file)
    bar = ScenarioBar()
    bar.set_session(session)
    assert texts(bar.scenarios) == ["New scenario", "Lonely"]
    bar.set_session(None)
    session.end()
