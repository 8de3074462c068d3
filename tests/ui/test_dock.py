"""The dock as a whole: its pages, its signals, what it says and what it remembers."""

from __future__ import annotations

from datetime import date

import pytest
from open_studies import MemoryFile, open_session, spin
from qgis.core import QgsTask
from qgis.PyQt.QtCore import QByteArray, QEvent, QPoint, QSettings, Qt
from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QMainWindow, QWidget
from service_network_planner.engine.problems import Notice
from service_network_planner.planning.scenario import Scenario
from service_network_planner.ui.dock import confirm, memory, messages
from service_network_planner.ui.dock.dock import MINIMUM_WIDTH, ServiceNetworkDock
from service_network_planner.ui.dock.section import Section


@pytest.fixture(autouse=True)
def _forgetful():
    QSettings().remove(memory.PREFIX)
    yield
    QSettings().remove(memory.PREFIX)


@pytest.fixture
def session():
    opened = open_session()
    yield opened
    opened.end()
    spin()


@pytest.fixture
def dock():
    window = QMainWindow()
    made = ServiceNetworkDock(window)
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, made)
    window.resize(700, 950)
    window.show()
    yield made
    made.set_session(None)
    spin()
    window.close()


def caught(signal):
    got = []
    signal.connect(lambda *values: got.append(values))
    return got


def page_of(dock):
    return dock.pages.currentWidget().objectName()


def test_qgis_finds_it_again_by_its_name(dock):
    assert dock.objectName() == "ServiceNetworkDock"
    left, right = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea
    assert dock.allowedAreas() == left | right
    assert dock.windowTitle() == "Service network"


def test_its_pages_follow_what_goes_on(dock, session):
    assert page_of(dock) == "StartPage"
    dock.show_busy("Opening county")
    assert page_of(dock) == "BusyPage"
    dock.set_session(session)
    assert page_of(dock) == "StudyPage"
    assert dock.study_page.heading.name.text() == "county"
    dock.set_session(None)
    assert page_of(dock) == "StartPage"


def test_what_is_asked_goes_out(dock, session):
    got = {
        name: caught(getattr(dock, name))
        for name in (
            "sampleAsked",
            "studyAsked",
            "setupAsked",
            "toolAsked",
            "zoomAsked",
            "helpAsked",
            "closeStudyAsked",
        )
    }
    dock.start_page.sample.click()
    dock.start_page.setup.click()
    dock.start_page.studyAsked.emit("a.gpkg")
    dock.set_session(session)
    page = dock.study_page
    page.plan.look_bar.tool.click()
    page.heading.zoom.click()
    page.heading.help.click()
    page.heading.close_study.click()
    assert got == {
        "sampleAsked": [()],
        "studyAsked": [("a.gpkg",)],
        "setupAsked": [()],
        "toolAsked": [(True,)],
        "zoomAsked": [(2,)],
        "helpAsked": [()],
        "closeStudyAsked": [()],
    }


def test_the_tools_state_is_shown_without_asking_for_it(dock, session):
    dock.set_session(session)
    asked = caught(dock.toolAsked)
    dock.set_tool_active(True)
    assert dock.study_page.plan.look_bar.tool.isChecked()
    assert asked == []


def test_closing_asks_about_unsaved_changes(dock, session, monkeypatch):
    dock.set_session(session)
    closed = caught(dock.closeStudyAsked)
    session.edits.move("F1", 9000.0, 5000.0)
    spin()
    monkeypatch.setattr(confirm, "ask_unsaved", lambda *_: confirm.CANCEL)
    dock.study_page.heading.close_study.click()
    assert closed == []
    monkeypatch.setattr(confirm, "ask_unsaved", lambda *_: confirm.KEEP)
    dock.study_page.heading.close_study.click()
    assert closed == [()]
    assert session.opened.file.kept is not None


def test_the_headlines_say_who_keeps_the_rules(dock, session):
    dock.set_session(session)
    lines = dock.study_page.plan.headlines
    assert lines.kept.text() == "2 of 2 municipalities keep all rules"
    assert lines.change.text() == "Against the baseline: no travel time changes."
    session.edits.close("F2")
    spin()
    assert lines.kept.text() == "1 of 2 municipalities keep all rules (baseline: 2)"
    assert lines.change.text().startswith("Against the baseline: 300 fall beyond 5 min; mean +")
    assert lines.edit.text().startswith("Close South: 300 fall beyond 5 min")
    assert "002 loses most (+" in lines.edit.text()
    session.undo()
    spin()
    assert lines.kept.text() == "2 of 2 municipalities keep all rules"


def test_the_headlines_follow_a_drag(dock, session):
    dock.set_session(session)
    session.begin_drag("F2")
    session.drag_to(3000.0, 5000.0)
    spin()
    assert dock.study_page.plan.headlines.edit.text().startswith("This move: ")
    session.cancel_drag()
    spin()
    assert dock.study_page.plan.headlines.kept.text() == "2 of 2 municipalities keep all rules"


def test_headlines_are_shorter_where_there_is_little_room(dock, session):
    dock.set_session(session)
    session.edits.move("F1", 60_000.0, 5000.0)
    spin()
    lines = dock.study_page.plan.headlines
    wide = lines.kept.text(), lines.edit.text()
    assert wide[0] == "1 of 2 municipalities keep all rules (baseline: 2)"
    assert wide[1].startswith("Move North: ")
    lines.resize(220, lines.height())
    spin()
    assert lines.kept.text() == "1 of 2 keep all rules (was 2)"
    assert lines.edit.text().startswith("Last edit: ")
    # All of it can still be read.
    assert (lines.kept.toolTip(), lines.edit.accessibleName()) == wide


def test_nobody_is_said_to_lose_nothing(dock, session):
    dock.set_session(session)
    # Less than a second further, for most of those in 001.
    session.edits.move("F1", 5010.0, 5000.0)
    spin()
    assert session.frame.change.worst == 0
    assert "0.0" not in dock.study_page.plan.headlines.change.text()


def test_the_last_facility_closed_is_no_error(dock, session):
    dock.set_session(session)
    for facility in ("F1", "F2"):
        session.edits.close(facility)
        spin()
    lines = dock.study_page.plan.headlines
    assert lines.kept.text().startswith("0 of 2 municipalities")
    assert "no longer reach any facility" in lines.change.text()


def test_another_scenario_to_compare_with_is_named(dock, session):
    dock.set_session(session)
    session.edits.move("F1", 6000.0, 5000.0)
    session.book.save_as("Plan A")
    session.book.compare_with(session.book.scenario.id)
    spin()
    assert dock.study_page.plan.headlines.change.text().startswith("Against “Plan A”")


def test_the_look_bar_changes_what_is_looked_at(dock, session):
    dock.set_session(session)
    bar = dock.study_page.plan.look_bar
    bar.tint.setCurrentIndex(bar.tint.findData("change"))
    bar.tint.activated.emit(bar.tint.currentIndex())
    bar.municipalities.click()
    assert (session.look.tint, session.look.municipalities) == ("change", False)
    session.set_look(tint="none", municipalities=True)
    assert bar.tint.currentData() == "none"
    assert bar.municipalities.isChecked()


def test_messages_are_whole_and_the_newest_comes_first(dock):
    dock.show_message("One.", 1)
    dock.show_message("Two.", 2)
    dock.show_message("One.", 1)
    assert dock.messages.texts() == ["One.", "Two."]
    for number in range(5):
        dock.show_message(f"{number}.", 1)
    assert dock.messages.texts() == ["4.", "3.", "2."]
    dock.messages.clear()
    assert dock.messages.isHidden()


def test_a_message_does_not_go_away_under_the_mouse(dock, monkeypatch):
    monkeypatch.setattr(messages, "SHOWN_MS", 5)
    monkeypatch.setattr(messages, "AGAIN_MS", 5)
    at = [dock.messages.parentWidget().mapToGlobal(QPoint(20, 300))]
    monkeypatch.setattr(messages.QCursor, "pos", lambda: at[0])
    dock.show_message("Saved.", 3)
    dock.show_message("Locked.", 0)
    dock.show_message("Read only.", 1)
    QTest.qWait(60)
    assert len(dock.messages.texts()) == 3
    at[0] = QPoint(-500, -500)
    QTest.qWait(60)
    # What must be acted on stays.
    assert dock.messages.texts() == ["Read only."]


def test_notes_on_the_data_are_one_message_that_unfolds(dock, monkeypatch):
    monkeypatch.setattr(messages, "SHOWN_MS", 5)
    monkeypatch.setattr(messages.QCursor, "pos", lambda: QPoint(-500, -500))
    dock.show_notices([])
    assert dock.messages.texts() == []
    dock.show_notices([Notice("study-without-facilities")])
    dock.show_notices(
        [
            Notice("study-read-only", path="county.gpkg"),
            Notice("study-without-facilities"),
            Notice("study-network-rebuilt", path="county.npz"),
        ]
    )
    cannot_save, folded, alone = dock.messages.texts()
    assert "not save" in cannot_save
    assert "2 notes" in folded
    assert "no facilities" in alone
    message = dock.findChildren(QWidget, "message")[-2]
    assert message.details.isHidden()
    message.opener.click()
    told = message.details.widget().text()
    assert "no facilities" in told
    assert "county.npz" in told
    QTest.qWait(60)
    # What is being read stays, and so does that nothing can be saved.
    assert dock.messages.texts() == [cannot_save, folded]


def test_the_studys_notes_are_shown(dock, session):
    dock.set_session(session)
    session.noted.emit("“North” is locked.", 0)
    assert dock.messages.texts() == ["“North” is locked."]


def test_work_that_was_not_saved_is_offered(dock):
    file = MemoryFile()
    moved = open_session()
    moved.edits.move("F1", 9000.0, 5000.0)
    spin()
    file.kept = moved.book.current()
    moved.end()
    session = open_session(file=file)
    dock.set_session(session)
    offer = dock.study_page.recovery
    assert not offer.isHidden()
    assert "1 changed service points" in offer.label.text()
    offer.restore.click()
    spin()
    assert offer.isHidden()
    assert session.facility("F1").xy[0] == 9000.0
    dock.set_session(None)
    session.end()


def test_work_that_was_not_saved_can_be_let_go(dock):
    file = MemoryFile()
    file.kept = Scenario.new("Broken off", changes={"F1": None})
    session = open_session(file=file)
    dock.set_session(session)
    dock.study_page.recovery.discard.click()
    assert dock.study_page.recovery.isHidden()
    assert file.kept is None
    assert session.facility("F1").xy[0] == 5000.0
    dock.set_session(None)
    session.end()


def test_it_remembers_how_it_looked(dock, session):
    dock.set_session(session)
    page = dock.study_page.plan
    page.tabs.setCurrentIndex(2)
    page.tiers.fold(False)
    page.save_state()
    again = ServiceNetworkDock()
    assert again.study_page.plan.tabs.currentIndex() == 2
    assert again.study_page.plan.tiers.content.isHidden()
    assert memory.recall("splitter", QByteArray()) == page.splitter.saveState()
    again.set_session(None)
    again.deleteLater()


def test_studies_that_were_open_are_recent(dock, session):
    dock.set_session(session)
    assert memory.recall("recent", []) == ["/somewhere/county.gpkg"]


@pytest.mark.parametrize("width", [MINIMUM_WIDTH, 350, 700])
def test_nothing_is_wider_than_the_dock(dock, session, width):
    dock.set_session(session)
    dock.parent().resizeDocks([dock], [width], Qt.Orientation.Horizontal)
    spin()
    page = dock.study_page.plan
    right = page.mapToGlobal(page.rect().topRight()).x()
    for part in page._parts:
        if part.isVisible():
            assert part.mapToGlobal(part.rect().topRight()).x() <= right, type(part).__name__


def test_a_cell_is_explained_in_front(dock, session):
    dock.set_session(session)
    dock.explain_cell(1)
    assert dock.study_page.plan.tabs.currentWidget() is dock.study_page.plan.explain


def test_icons_follow_the_theme(dock):
    def ink():
        image = dock.study_page.heading.help.icon().pixmap(24).toImage()
        pixels = [image.pixelColor(x, y) for x in range(24) for y in range(24)]
        seen = [pixel.lightness() for pixel in pixels if pixel.alpha() > 200]
        return sum(seen) / len(seen)

    from qgis.PyQt.QtWidgets import QApplication

    light, before = ink(), QApplication.palette()
    dark = QPalette(before)
    dark.setColor(QPalette.ColorRole.Window, QColor("#2b2b2b"))
    QApplication.setPalette(dark)
    dock.changeEvent(QEvent(QEvent.Type.PaletteChange))
    try:
        assert ink() > light
    finally:
        QApplication.setPalette(before)
        dock.changeEvent(QEvent(QEvent.Type.PaletteChange))


def test_progress_is_shown_and_can_be_stopped(dock):
    task = QgsTask.fromFunction("work", lambda task: None)
    dock.show_busy("Opening county", task)
    busy = dock.busy_page
    assert busy.label.text() == "Opening county"
    assert busy.bar.maximum() == 0
    task.progressChanged.emit(40.0)
    assert busy.bar.value() == 40
    busy.cancel.click()
    assert task.isCanceled()
    assert not busy.cancel.isEnabled()
    dock.show_busy("Opening another")
    assert not busy.cancel.isVisible()


def test_why_a_study_was_closed_stays_to_be_read(dock, session):
    dock.set_session(session)
    dock.show_message("The layer was removed.", 1)
    dock.set_session(None)
    assert dock.messages.texts() == ["The layer was removed."]
    dock.set_session(session)
    assert dock.messages.texts() == []


def test_what_others_ask_for_goes_out_too(dock, session):
    dock.set_session(session)
    page = dock.study_page.plan
    zoomed, cells = caught(dock.zoomAsked), caught(dock.cellAsked)
    placed, centred = caught(dock.placeAsked), caught(dock.centreAsked)
    page.scorecard.municipalityChosen.emit(1)
    page.scorecard.cellChosen.emit(3)
    page.palette_panel.placeAsked.emit("unit")
    page.explain.centreAsked.emit((1.0, 2.0))
    assert (zoomed, cells, placed, centred) == ([(1,)], [(3,)], [("unit",)], [((1.0, 2.0),)])
    assert page.tabs.currentWidget() is page.explain


def test_the_day_follows_the_study(dock, session):
    dock.set_session(session)
    session.set_day(date(2030, 1, 31))
    assert dock.study_page.plan.scenario_bar.day.day() == date(2030, 1, 31)
    session.set_day(None)
    assert dock.study_page.plan.scenario_bar.day.day() is None


def test_a_folded_legend_stays_folded_when_something_else_is_looked_at(dock, session):
    dock.set_session(session)
    dock.show()
    spin()
    legend = dock.study_page.plan.legend
    section = next(one for one in dock.findChildren(Section) if one.isAncestorOf(legend))
    section.fold(True)
    assert legend.isVisible()
    section.heading.click()
    session.set_look(tint="none")
    session.set_look(tint="change")
    spin()
    assert not legend.isVisible()
    section.heading.click()
    assert legend.isVisible()
