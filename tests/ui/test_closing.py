"""Closing QGIS with a study open: asked once, in the study's words, and nothing is lost."""

from __future__ import annotations

import pytest
from open_studies import spin
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QEvent, QPoint, Qt
from qgis.PyQt.QtGui import QCloseEvent, QKeySequence
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication
from scratch import FromScratch
from service_network_planner.gis.studyfile import StudyFile
from service_network_planner.ui.dock import confirm


@pytest.fixture
def asked(monkeypatch):
    """How often the planner was asked, and the answer."""

    class Asked(list):
        answer = confirm.KEEP

    found = Asked()
    monkeypatch.setattr(
        confirm, "ask_unsaved", lambda *given: (found.append(given[1]), found.answer)[1]
    )
    return found


def close(desk):
    """Close the window as a planner does; tell whether it would go."""
    event = QCloseEvent()
    QApplication.sendEvent(desk.iface.window, event)
    return event.isAccepted()


def unsaved_layers():
    """The layers that QGIS would ask about."""
    layers = QgsProject.instance().mapLayers().values()
    return [one.name() for one in layers if one.isEditable() and one.isModified()]


def test_unsaved_work_is_kept_and_qgis_has_nothing_to_ask(desk, asked, path):
    desk.session.edits.close("A")
    assert unsaved_layers()
    assert close(desk)
    assert asked == ["New scenario"]
    assert unsaved_layers() == []
    assert "A" in StudyFile.open(path, read_only=True).working().changes
    assert not desk.session.facility("A").open


def test_who_wants_to_stay_stays_as_he_was(desk, asked):
    asked.answer = confirm.CANCEL
    desk.session.edits.close("A")
    assert not close(desk)
    assert unsaved_layers()
    desk.session.undo()
    assert desk.session.facility("A").open


def test_saved_work_asks_nothing(desk, asked):
    desk.session.edits.close("A")
    assert desk.session.book.save_as("Plan")
    assert close(desk)
    assert asked == []
    assert unsaved_layers() == []


def test_discarded_work_is_gone(desk, asked, path):
    asked.answer = confirm.DISCARD
    desk.session.edits.close("A")
    assert close(desk)
    assert StudyFile.open(path, read_only=True).working() is None
    assert desk.session.facility("A").open


def test_after_a_close_that_was_broken_off_one_can_go_on(desk, asked):
    """QGIS asks about the project afterwards, and there the planner may stay."""
    session = desk.session
    session.edits.move("A", 6_000.0, 5_000.0)
    new = session.edits.place("unit", 7_000.0, 5_000.0)
    assert close(desk)
    desk.iface.window.show()
    for act in (
        lambda: session.edits.close(new),
        lambda: session.edits.move("A", 5_500.0, 5_000.0),
        session.undo,
        lambda: session.edits.rename("A", "Another"),
    ):
        act()
        spin()
        assert FromScratch(session).differences(desk.dock.study_page.plan.scorecard.model) == []
    assert {row.id for row in session.facilities()} >= {"A", new}
    assert session.facility("A").xy == (6_000.0, 5_000.0)


def test_the_menu_and_the_key_ask_as_well(desk, asked):
    asked.answer = confirm.CANCEL
    desk.session.edits.close("A")
    left = []
    leave, menu = desk.iface.actionExit(), desk.iface.projectMenu()
    leave.triggered.connect(lambda: left.append(1))
    menu.popup(QPoint(0, 0))
    menu.setActiveAction(leave)
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(leave).center())
    assert (len(asked), left) == (1, [])
    menu.setActiveAction(leave)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert (len(asked), left) == (2, [])
    menu.hide()
    leave.setShortcut(QKeySequence("Ctrl+Q"))
    event = QEvent(QEvent.Type.Shortcut)
    assert desk.guard.eventFilter(leave, event)
    assert len(asked) == 3
    # Other entries of the menu are nobody's business.
    other = menu.addAction("Other")
    menu.setActiveAction(other)
    assert not desk.guard.eventFilter(menu, QEvent(QEvent.Type.MouseButtonRelease))
    assert len(asked) == 3


def test_without_a_study_nothing_is_asked(desk, asked):
    desk.close_study()
    assert close(desk)
    assert asked == []
