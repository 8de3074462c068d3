"""The planner's place in the window: studies that come and go, and faults in the middle of work."""

from __future__ import annotations

import gc
import sqlite3
import weakref
from contextlib import closing

import pytest
from desks import a_desk, lock, opened, said, until
from open_studies import spin
from qgis.core import QgsProject
from service_network_planner.gis.studyopening import open_study
from service_network_planner.ui.dock import confirm


@pytest.fixture
def desk():
    with a_desk() as planner:
        yield planner


def test_a_closed_study_is_free_for_others_and_for_us(desk, path):
    session = opened(desk, path)
    assert lock(path).exists()
    layers = QgsProject.instance().layerTreeRoot().findLayers()
    assert layers
    assert not any(node.isExpanded() for node in layers)
    session.edits.close("A")
    desk.close_study()
    spin()
    assert not lock(path).exists()
    other = open_study(path)
    assert not other.read_only
    other.close()
    again = opened(desk, path)
    assert not again.opened.read_only
    assert not again.book.found.changes["A"].open


def test_work_that_is_let_go_on_closing_is_not_offered_again(desk, path, monkeypatch):
    session = opened(desk, path)
    session.edits.close("A")
    spin()
    assert open_study(path).file.working() is not None
    monkeypatch.setattr(confirm, "ask_unsaved", lambda *_: confirm.DISCARD)
    desk.dock.study_page.heading.close_study.click()
    assert desk.session is None
    assert opened(desk, path).book.found is None


def test_a_closed_study_leaves_the_memory(desk, path):
    found = weakref.ref(opened(desk, path).opened)
    desk.close_study()
    spin()
    gc.collect()
    assert found() is None


def test_scenarios_that_cannot_be_read_are_told_and_the_study_is_free(desk, path):
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("CREATE TABLE scenarios (fid INTEGER PRIMARY KEY, id TEXT)")
        connection.execute("CREATE TABLE scenario_changes (fid INTEGER PRIMARY KEY, id TEXT)")
    desk.open(str(path))
    assert until(desk.dock.messages.texts)
    assert desk.session is None
    assert "squares.gpkg" in said(desk)
    assert desk.dock.pages.currentWidget() is desk.dock.start_page
    assert not lock(path).exists()


def test_a_project_that_was_saved_with_a_study_opens_it_again(desk, path, tmp_path):
    opened(desk, path)
    project = QgsProject.instance()
    assert project.write(str(tmp_path / "plan.qgz"))
    desk.close_study()
    spin()
    project.clear()
    assert project.read(str(tmp_path / "plan.qgz"))
    assert until(lambda: desk.session is not None)
    root = project.layerTreeRoot()
    assert [group.name() for group in root.findGroups()] == [desk.session.opened.name]
    assert len(project.mapLayers()) == len(root.findLayers()) > 1


def test_a_group_that_was_moved_goes_with_its_study(desk, path):
    opened(desk, path)
    root = QgsProject.instance().layerTreeRoot()
    (group,) = root.findGroups()
    elsewhere = root.addGroup("Elsewhere")
    elsewhere.insertChildNode(0, group.clone())
    root.removeChildNode(group)
    spin()
    assert [one.name() for one in root.findGroups(True)] == ["Elsewhere", "Two squares"]
    desk.close_study()
    spin()
    assert [one.name() for one in root.findGroups(True)] == ["Elsewhere"]
    assert QgsProject.instance().mapLayers() == {}
