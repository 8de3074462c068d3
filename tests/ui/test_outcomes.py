"""Report, result layers and publication from the dock, by the toolbox's own algorithms."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsProcessingAlgorithm
from qgis.PyQt.QtCore import QSettings
from qgis.PyQt.QtGui import QDesktopServices
from service_network_planner.ui.comparison.sides import Sides, Wanted, parameters
from service_network_planner.ui.dock import confirm, memory
from service_network_planner.ui.outcomes import toolbox
from service_network_planner.ui.outcomes.reportdialog import ReportDialog
from service_network_planner.ui.outcomes.running import Listening, Outcome, run


@pytest.fixture(autouse=True)
def _forgetful():
    QSettings().remove(memory.PREFIX)
    yield
    QSettings().remove(memory.PREFIX)


@pytest.fixture
def answers(monkeypatch):
    """What the planner is asked about unsaved work, and answers."""
    asked = []

    def ask(parent, scenario, known, read_only):
        asked.append((scenario, known, read_only))
        return asked.answer

    class Asked(list):
        answer = confirm.CANCEL

    asked = Asked()
    monkeypatch.setattr(confirm, "ask_save_first", ask)
    monkeypatch.setattr(confirm, "ask_name", lambda *_: "Plan")
    return asked


@pytest.fixture
def shown(monkeypatch):
    """The dialogs that were opened, with what they were given."""
    found = []

    def dialog(name, given):
        found.append((name, given))
        return ReportDialog("", "", "en", Path("/somewhere"))

    monkeypatch.setattr(toolbox, "dialog", dialog)
    return found


def said(desk):
    return " ".join(desk.dock.messages.texts())


def test_the_report_is_written_and_opened(desk, monkeypatch, tmp_path):
    urls, percent = [], []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: urls.append(url.toLocalFile()))
    monkeypatch.setattr(ReportDialog, "exec", lambda dialog: dialog.accept() or True)
    real = Listening._on_progress
    monkeypatch.setattr(
        Listening,
        "_on_progress",
        lambda feedback, done: (percent.append(done), real(feedback, done)),
    )
    desk.session.edits.close("A")
    assert desk.session.book.save_as("Plan & more")
    desk.dock.study_page.comparison.report.click()
    page = tmp_path / "report" / "impact_report_en.html"
    assert urls == [str(page)]
    assert "Plan &amp; more" in page.read_text("utf-8")
    assert f"The report is in {page.parent}" in said(desk)
    assert percent[-1] == 100
    # What was chosen is offered again, and that something is replaced is said.
    again = ReportDialog("", "", "fi", tmp_path)
    assert again.chosen() == [0]
    assert "will be replaced" in again.hint.text()


def test_a_report_can_be_stopped(desk, monkeypatch, tmp_path):
    feedback = Listening(lambda percent: feedback.cancel())
    given = {**parameters(desk.session, Sides()), "LANGUAGE": [0], "OUTPUT": str(tmp_path / "r")}
    outcome = run(toolbox.REPORT, given, feedback)
    assert (outcome.canceled, outcome.done) == (True, False)
    desk.outcomes._told(outcome)
    assert "stopped" in said(desk)


def test_what_goes_wrong_is_told_with_its_reason(desk, tmp_path):
    blocked = tmp_path / "file"
    blocked.write_text("no folder")
    given = {**parameters(desk.session, Sides()), "LANGUAGE": [0], "OUTPUT": str(blocked / "r")}
    outcome = run(toolbox.REPORT, given, Listening(lambda percent: None))
    assert not outcome.done
    desk.outcomes._told(outcome)
    assert "could not be written" in said(desk)
    assert len(said(desk)) > 60


def test_nothing_can_be_written_without_language_or_folder(qgis_app, tmp_path):
    dialog = ReportDialog("Baseline", "Plan", "sv", tmp_path)
    assert dialog.chosen() == [2]
    assert dialog.parameters()["OUTPUT"] == str(tmp_path / "report")
    assert dialog.write.isEnabled()
    dialog.languages[2].setChecked(False)
    assert not dialog.write.isEnabled()
    dialog.languages[0].setChecked(True)
    dialog.folder.setFilePath(" ")
    assert not dialog.write.isEnabled()


@pytest.mark.parametrize("answer", [confirm.SAVE, confirm.KEEP, confirm.CANCEL])
def test_unsaved_work_is_saved_or_left_out_knowingly(desk, answers, shown, answer):
    answers.answer = answer
    desk.session.edits.close("A")
    desk.dock.study_page.comparison.layers.click()
    assert answers == [("New scenario", False, False)]
    if answer == confirm.CANCEL:
        assert shown == []
        return
    ((name, given),) = shown
    assert name == "comparescenarios"
    assert given["AFTER_SCENARIO"] == ("Plan" if answer == confirm.SAVE else "")
    assert desk.session.book.modified == (answer == confirm.KEEP)


def test_saved_sides_ask_nothing(desk, answers, shown):
    assert desk.session.book.save_as("Plan")
    desk.session.edits.close("A")
    desk.outcomes.layers(Sides(Wanted(""), Wanted(desk.session.book.scenario.id)))
    assert answers == []
    assert shown[0][1]["AFTER_SCENARIO"] == "Plan"


def test_scenarios_of_one_name_go_by_their_ids(desk):
    assert desk.session.book.save_as("Plan")
    assert parameters(desk.session, Sides())["AFTER_SCENARIO"] == "Plan"
    assert desk.session.book.save_as(" plan ")
    assert parameters(desk.session, Sides())["AFTER_SCENARIO"] == desk.session.book.scenario.id


def test_buttons_are_there_for_what_the_toolbox_has(desk, monkeypatch):
    heading = desk.dock.study_page.heading
    for there in (False, True):
        monkeypatch.setattr(toolbox, "has", lambda name, there=there: there)
        desk.outcomes.set_session(desk.session)
        assert heading.publish.isHidden() != there
        assert desk.dock.study_page.comparison.report.isHidden() != there


def test_an_algorithm_is_given_only_what_it_asks_for(desk):
    assert {"STUDY", "BEFORE_SCENARIO", "AFTER_DATE"} <= set(toolbox.takes(toolbox.COMPARE))
    assert toolbox.takes("nothing-of-ours") == ()
    assert not toolbox.has("nothing-of-ours")
    found = QgsApplication.processingRegistry().algorithmById(toolbox.id_of(toolbox.REPORT))
    assert isinstance(found, QgsProcessingAlgorithm)


def test_publishing_is_prefilled(desk, shown):
    desk.dock.study_page.heading.publish.click()
    assert shown[0][0] == "publish"
    assert shown[0][1]["STUDY"] == str(desk.session.opened.file.path)


def test_warnings_unfold(desk):
    outcome = Outcome(done=True, results={"OUTPUT": "/r"}, warnings=["No PDF.", "No year."])
    desk.outcomes._told(outcome)
    assert "The report is in /r" in said(desk)
