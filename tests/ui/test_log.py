"""The page “Log”: what the study file remembers of every save, in words."""

from __future__ import annotations

import dataclasses
import shutil
from pathlib import Path

import pytest
from desks import opened
from open_studies import spin
from qgis.core import QgsSettings
from service_network_planner.gis import scenariologstore
from service_network_planner.gis.scenariologstore import AUTHOR_KEY
from service_network_planner.planning import scenariolog
from service_network_planner.planning.scenariolog import LogEntry
from service_network_planner.ui.log.words import line_of, what_names

WORDS = (
    *("CREATED", "RENAMED", "DELETED", "NOTE", "RULES", "ADDED", "REMOVED", "CHANGED"),
    *("LOCKED", "UNLOCKED"),
)


@pytest.fixture(autouse=True)
def _nobody():
    yield
    QgsSettings().remove(AUTHOR_KEY)


def looked_at(desk):
    """The log's page, in front."""
    desk.dock.setUserVisible(True)
    desk.dock.study_page.heading.tabs.setCurrentIndex(2)
    spin()
    return desk.dock.study_page.log


def rows(page):
    return [row[1:5] for row in page.table.texts()]


def test_who_changed_what_from_and_to(desk):
    scenariologstore.set_author("A. Planner")
    page = looked_at(desk)
    assert page.table.texts() == []
    assert "Nothing has been saved yet" in page.hint.text()
    session = desk.session
    session.edits.rename("A", "Northern one")
    session.edits.close("A")
    assert session.book.save_as("Plan")
    spin()
    name = next(row.name for row in session.opened.facility_rows if row.id == "A")
    assert rows(page) == [
        ["A. Planner", "Northern one: status", "open", "closed"],
        ["A. Planner", "Northern one: name", name, "Northern one"],
        ["A. Planner", "scenario created", "", "Plan"],
    ]
    assert [row[5] for row in page.table.texts()] == ["Plan"] * 3
    # The next save is seen at once, and stands on top.
    session.edits.open("A")
    assert session.book.save()
    spin()
    assert rows(page)[0] == ["A. Planner", "Northern one: status", "closed", "open"]


def test_words_are_searched_for(desk):
    page = looked_at(desk)
    session = desk.session
    session.edits.close("A")
    assert session.book.save_as("Plan")
    spin()
    for words, count in (("", 2), ("CREATED plan", 1), ("nobody has this", 0)):
        page.filter.setText(words)
        assert len(page.table.texts()) == count
        assert page.hint.isHidden() == bool(count)


def test_a_name_is_kept_in_the_settings_and_may_be_nobody(desk):
    page = looked_at(desk)
    assert page.author.text() == scenariologstore.system_name()
    page.author.editingFinished.emit()
    assert not QgsSettings().contains(AUTHOR_KEY), "what is not changed is not kept"
    for name in ("  B. Planner ", ""):
        page.author.setText(name)
        page.author.editingFinished.emit()
        assert scenariologstore.author() == name.strip()


def test_another_studys_log_is_not_this_ones(desk, made, tmp_path):
    assert desk.session.book.save_as("Plan")
    page = looked_at(desk)
    assert len(rows(page)) == 1
    other = Path(shutil.copy(made, tmp_path / "other.gpkg"))
    opened(desk, other)
    assert rows(looked_at(desk)) == []


def test_every_word_of_the_log_is_in_words():
    known = {getattr(scenariolog, name) for name in WORDS} | set(scenariolog.FIELDS)
    assert known == set(what_names())


def test_values_are_written_as_people_do():
    base = LogEntry("2026-01-02T03:04:05Z", "", "s", "Plan", "A", "")

    def said(what, before="", after=""):
        line = line_of(
            dataclasses.replace(base, what=what, before=before, after=after),
            {"A": "North"},
            {"unit": "Unit"},
        )
        return line.what, line.before, line.after

    assert said("tier", "unit", "gone") == ("North: tier", "Unit", "gone")
    assert said("place", "1000.4 2.0", "3.0 4.6") == ("North: place", "1,000 2", "3 5")
    assert said("closes", "", "2026-12-31") == ("North: closes", "", "12/31/26")
    assert said("added", "", '{"name": "New", "tier": "unit"}') == ("New: added", "", "Unit, New")
    assert said("removed", "not json", "") == ("North: removed", "", "")
    assert said("something later", "a", "b") == ("North: something later", "a", "b")
    assert line_of(dataclasses.replace(base, facility="", what="created"), {}, {}).when
    assert line_of(dataclasses.replace(base, time="no time"), {}, {}).when == "no time"
