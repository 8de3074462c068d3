"""Opening beside the window: how it ends, what it says, and that a cancel leaves nothing."""

from __future__ import annotations

import threading
import time

import pytest
import setups
from open_studies import spin
from qgis.core import QgsApplication
from service_network_planner.engine.feedback import Canceled, check
from service_network_planner.engine.problems import Problem
from service_network_planner.gis.studyopening import open_study
from service_network_planner.ui import work
from service_network_planner.ui.tasks import OpeningTask, SetupTask, StudyTask
from service_network_planner.ui.work import cancel_all

PATIENCE_S = 60


class Ends:
    """How a task ended, once the event loop has told."""

    def __init__(self, task):
        self.opened, self.failed, self.canceled, self.percent = [], [], 0, []
        task.opened.connect(lambda *given: self.opened.append(given))
        task.failed.connect(self.failed.append)
        task.canceled.connect(self._on_canceled)
        task.progressChanged.connect(self.percent.append)

    def _on_canceled(self):
        self.canceled += 1

    @property
    def all(self):
        return len(self.opened), len(self.failed), self.canceled


def run(task, while_running=lambda: None):
    ends = Ends(task)
    task.start()
    end = time.monotonic() + PATIENCE_S
    while not any(ends.all) and time.monotonic() < end:
        while_running()
        spin(1)
        time.sleep(0.002)
    spin()
    return ends


@pytest.fixture(scope="module")
def written(tmp_path_factory, qgis_app):
    """A study file of two squares."""
    path = tmp_path_factory.mktemp("study") / "squares.gpkg"
    setups.setup().write(path)
    return path


class Waits(StudyTask):
    """Works until it is told to stop."""

    def __init__(self, path, begun=None):
        super().__init__("Waiting", path)
        self.begun = begun or threading.Event()

    def open(self, feedback):
        while True:
            self.begun.set()
            check(feedback)
            time.sleep(0.001)


class Raises(StudyTask):
    def __init__(self, error):
        super().__init__("Failing", "/somewhere/county.gpkg")
        self._error = error

    def open(self, feedback):
        raise self._error


def test_a_study_is_opened_with_its_live_study(written):
    ends = run(OpeningTask(written))
    assert ends.all == (1, 0, 0)
    ((opened, live),) = ends.opened
    assert opened.name == "Two squares"
    assert live.evaluation.figures.study is not None
    assert ends.percent[-1] == 100.0
    assert ends.percent == sorted(ends.percent)
    # What the task asked on the way can still be asked when QGIS has deleted the task.
    live.set_mode("bicycle")
    opened.close()


def test_a_problem_is_told_in_words(tmp_path):
    ends = run(OpeningTask(tmp_path / "nowhere.gpkg"))
    assert ends.all == (0, 1, 0)
    assert "nowhere.gpkg" in ends.failed[0]


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (Problem("crs-missing", layer="Tiet"), "“Tiet” has no coordinate reference system"),
        (OSError(28, "No space left on device", "/full/a.gpkg"), "/full/a.gpkg could not be"),
        (MemoryError(), "ran out of memory"),
        (ZeroDivisionError("by zero"), "ZeroDivisionError: by zero"),
    ],
)
def test_every_fault_is_told(error, words):
    said = []
    QgsApplication.messageLog().messageReceived.connect(
        lambda text, tag, level: said.append(text) if tag == work.LOG else None
    )
    ends = run(Raises(error))
    assert ends.all == (0, 1, 0)
    assert words in ends.failed[0]
    if isinstance(error, ZeroDivisionError):
        assert "Traceback" in said[-1], "what nobody foresaw is in the log in full"


def test_a_running_task_can_be_canceled(tmp_path):
    task = Waits(tmp_path / "a.gpkg")
    ends = run(task, lambda: task.begun.is_set() and task.cancel())
    assert ends.all == (0, 0, 1)


def test_a_task_canceled_before_it_began_ends_as_well(tmp_path):
    task = Waits(tmp_path / "a.gpkg")
    ends = Ends(task)
    task.start()
    task.cancel()
    end = time.monotonic() + PATIENCE_S
    while not any(ends.all) and time.monotonic() < end:
        spin(1)
    assert ends.all == (0, 0, 1)


def test_a_cancel_that_comes_at_the_end_closes_the_study(written):
    class Late(OpeningTask):
        def open(self, feedback):
            study = super().open(feedback)
            self.cancel()
            return study

    ends = run(Late(written))
    assert ends.all == (0, 0, 1)
    again = open_study(written)
    assert not again.read_only, "nobody holds the lock any more"
    again.close()


def test_a_set_up_is_written_and_opened(tmp_path):
    path = tmp_path / "deep" / "down" / "squares.gpkg"
    ends = run(SetupTask(setups.setup().prepared().write, path))
    assert ends.all == (1, 0, 0), ends.failed
    assert path.is_file()
    ends.opened[0][0].close()


@pytest.mark.parametrize("at", [5, 25, 45, 60, 80, 92])
def test_a_canceled_set_up_leaves_nothing_behind(tmp_path, monkeypatch, at):
    path = tmp_path / "squares.gpkg"
    task = SetupTask(setups.setup().prepared().write, path)

    class Eager(work.TaskFeedback):
        def setProgress(self, progress):  # noqa: N802 - the name that QGIS gives it
            super().setProgress(progress)
            if progress >= at:
                task.cancel()

    monkeypatch.setattr(work, "TaskFeedback", Eager)
    ends = run(task)
    assert ends.all == (0, 0, 1)
    assert list(tmp_path.iterdir()) == []


def test_a_set_up_that_fails_leaves_nothing_behind_but_what_was_there(tmp_path):
    path = tmp_path / "squares.gpkg"
    other = tmp_path / "squares.qgz"
    other.write_text("a project of the same name")

    def write(target, feedback):
        setups.setup().prepared().write(target, feedback)
        raise Problem("crs-missing", layer="Tiet")

    ends = run(SetupTask(write, path))
    assert ends.all == (0, 1, 0)
    assert list(tmp_path.iterdir()) == [other]


def test_what_cannot_be_taken_away_again_hides_no_fault(tmp_path):
    path = tmp_path / "squares.gpkg"

    def write(target, feedback):
        path.mkdir()
        raise Problem("crs-missing", layer="Tiet")

    ends = run(SetupTask(write, path))
    assert ends.all == (0, 1, 0)
    assert "Tiet" in ends.failed[0]


def test_a_study_that_was_there_before_survives(tmp_path, written):
    path = tmp_path / "squares.gpkg"
    path.write_bytes(written.read_bytes())

    def write(target, feedback):
        raise Canceled

    ends = run(SetupTask(write, path))
    assert ends.all == (0, 0, 1)
    assert path.read_bytes() == written.read_bytes()


def test_unloading_stops_what_runs_and_tells_nobody(tmp_path):
    task = Waits(tmp_path / "a.gpkg")
    ends = Ends(task)
    task.start()
    assert task.begun.wait(PATIENCE_S)
    start = time.monotonic()
    cancel_all()
    assert time.monotonic() - start < 2
    spin(50)
    assert ends.all == (0, 0, 0)


def test_the_window_goes_on_while_a_study_opens(written):
    turns = []
    ends = run(OpeningTask(written), lambda: turns.append(1))
    assert turns
    ((opened, _),) = ends.opened
    second = open_study(written)
    assert second.read_only, "it is locked for others while it is open"
    second.close()
    opened.close()
