"""A planner's day in a real QGIS window, with mouse and keyboard by way of the X server.

The script is ``window_planner.py``; it tells what it sees, and here that is held against what a
planner may count on.
"""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from windows import Windows

SCRIPT = "window_planner.py"


@pytest.fixture(scope="module")
def day(root, tmp_path_factory):
    """What the three chapters tell: work, again, recovered."""
    windows = Windows(root, tmp_path_factory.mktemp("window"), ("xdotool", "openbox"))
    told = {}
    for chapter in ("work", "again", "recovered"):
        told[chapter] = windows.run(root / "tests" / SCRIPT, chapter, 240, WINDOW_CHAPTER=chapter)
        assert told[chapter]["error"] is None, told[chapter]["error"]
    return SimpleNamespace(**told)


def exact(*moments):
    """The table showed what an evaluation from scratch gives, to the last bit, each time."""
    return [difference for moment in moments for difference in moment["differences"]] == []


def test_the_sample_study_opens_by_the_docks_button(day):
    begin = day.work["begin"]
    assert exact(begin)
    assert [row[0] for row in begin["table"]][-1] == "Whole county"
    assert (begin["steps"], len(begin["table"])) == (0, 7)


def test_the_table_is_exact_while_the_mouse_holds_a_facility(day):
    way = day.work["on the way"]
    assert exact(way)
    assert (way["municipality"], way["steps"]) == ("Tuusula", 0)
    # The study has it elsewhere, and the layer does not know of it yet.
    assert way["moved"]
    assert way["table"] != day.work["begin"]["table"]


def test_a_drag_across_two_municipalities_is_one_step(day):
    moved = day.work["moved"]
    assert exact(moved)
    assert (moved["municipality"], moved["steps"]) == ("Järvenpää", 1)
    assert moved["xy"] == moved["layer xy"]
    assert moved["name"] in moved["undo"]


def test_a_chip_that_is_dropped_on_the_map_becomes_a_facility(day):
    placed = day.work["placed"]
    assert exact(placed)
    assert day.work["seen of the chip"], "nothing was shown before it was dropped"
    assert (placed["municipality"], placed["steps"]) == ("Mäntsälä", 2)
    assert (placed["tiers"], placed["open"]) == (["unit", "unit"], [True, "open"])
    assert placed["xy"] == placed["layer xy"]


def test_a_chip_that_is_dropped_on_a_facility_changes_its_tier(day):
    raised = day.work["raised"]
    assert exact(raised)
    assert (raised["tiers"], raised["steps"]) == (["centre", "centre"], 3)


def test_delete_closes_the_selected_unit(day):
    closed = day.work["closed"]
    assert exact(closed)
    assert (closed["open"], closed["steps"]) == ([False, "closed"], 4)


def test_key_dock_and_toolbar_undo_and_redo_the_same_history(day):
    undone, redone = day.work["undone"], day.work["redone"]
    assert exact(undone, redone)
    assert undone["table"] == day.work["begin"]["table"]
    assert redone["table"] == day.work["closed"]["table"]
    assert (undone["steps"], redone["steps"]) == (0, 4)


def test_a_saved_scenario_is_found_after_a_crash(day):
    again = day.again
    assert day.work["saved"] == "Units nearer"
    assert again["recent"] == [day.work["path"]]
    assert not again["read only"]
    # What is saved need not be recovered.
    assert not again["offered"]
    assert "Units nearer" in again["scenarios"]
    assert exact(again["found"])
    assert again["found"]["table"] == day.work["redone"]["table"]


def test_a_crash_in_mid_drag_loses_that_drag_and_no_more(day):
    before, after = day.again["moved"], day.recovered
    assert exact(before, after["before"], after["restored"])
    assert before["municipality"] == "Hyvinkää"
    assert after["offered"]
    assert not after["read only"]
    assert "Units nearer" in after["offer"]
    assert after["before"]["table"] == day.work["begin"]["table"]
    assert after["restored"]["table"] == before["table"]
    assert (after["name"], after["modified"]) == ("Units nearer", True)
