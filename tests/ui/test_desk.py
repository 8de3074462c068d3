"""The planner's place in the window: studies that come and go, and faults in the middle of work."""

from __future__ import annotations

import gc
import shutil
import sqlite3
import time
import weakref
from contextlib import closing
from pathlib import Path

import pytest
import setups
from interfaces import Iface
from open_studies import spin
from qgis.core import QgsProject
from service_network_planner.gis.studyopening import open_study
from service_network_planner.ui.desk import Desk
from service_network_planner.ui.dock import confirm

PATIENCE_S = 60


@pytest.fixture(scope="module")
def made(plugin, tmp_path_factory):
    """A small study and its network, which nobody has touched."""
    return setups.setup().write(tmp_path_factory.mktemp("made") / "squares.gpkg").path


@pytest.fixture
def path(made, tmp_path):
    shutil.copy(made.with_suffix(".npz"), tmp_path / "squares.npz")
    return Path(shutil.copy(made, tmp_path / "squares.gpkg"))


@pytest.fixture
def desk():
    iface = Iface()
    iface.canvas.resize(800, 600)
    planner = Desk(iface)
    yield planner
    planner.close()
    spin()
    QgsProject.instance().clear()
    iface.window.deleteLater()
    spin()


def opened(desk, path):
    """Open a study as the planner does, and return its session."""
    desk.open(str(path))
    end = time.monotonic() + PATIENCE_S
    while desk.session is None and time.monotonic() < end:
        spin(1)
        time.sleep(0.002)
    spin()
    return desk.session


def lock(path):
    return path.with_name(f"{path.name}.lock")


def said(desk):
    return " ".join(desk.dock.messages.texts())


def test_a_closed_study_is_free_for_others_and_for_us(desk, path):
    session = opened(desk, path)
    assert lock(path).exists()
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
    desk.dock.study_page.close_study.click()
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
    end = time.monotonic() + PATIENCE_S
    while not desk.dock.messages.texts() and time.monotonic() < end:
        spin(1)
        time.sleep(0.002)
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
    end = time.monotonic() + PATIENCE_S
    while desk.session is None and time.monotonic() < end:
        spin(1)
        time.sleep(0.002)
    assert desk.session is not None
    root = project.layerTreeRoot()
    assert [group.name() for group in root.findGroups()] == [desk.session.opened.name]
    assert len(project.mapLayers()) == len(root.findLayers()) > 1
