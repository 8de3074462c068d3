"""Long work beside the window: opening a study, making the sample study, setting one up."""

from __future__ import annotations

import time
import traceback
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from qgis.core import Qgis, QgsApplication, QgsMessageLog, QgsTask
from qgis.PyQt.QtCore import pyqtSignal

from ..engine.feedback import Canceled, Feedback, Part, check
from ..engine.problems import Problem
from ..gis.studynetwork import network_path
from ..gis.studyopening import OpenedStudy, open_study, write_sample
from ..i18n import translate
from ..i18n.messages import problem_text
from ..planning.live import LiveStudy

LOG = "Service Network Planner"
WAIT_MS = 20_000
"""How long the end of the plugin waits for work that was told to stop."""

_NAP_S = 0.005
_OPENED = 90.0
"""Percent of the work at which the file is read; the first travel times follow."""

# QGIS runs Python tasks whose last Python reference is gone into a crash.
_running: set[StudyTask] = set()


class TaskFeedback:
    """Progress and cancel of a task, as the engine asks for them; whole percents only."""

    def __init__(self, task: QgsTask) -> None:
        self._task: QgsTask | None = task
        self._percent = -1

    def release(self) -> None:
        """Let go of the task, which QGIS deletes; who still asks is not stopped."""
        self._task = None

    def isCanceled(self) -> bool:  # noqa: N802 - the name that QGIS gives it
        """Whether the planner asked to stop."""
        return self._task is not None and bool(self._task.isCanceled())

    def setProgress(self, progress: float) -> None:  # noqa: N802 - the name that QGIS gives it
        """Take how far the work is, 0 to 100."""
        percent = int(progress)
        if self._task is not None and percent != self._percent:
            self._percent = percent
            self._task.setProgress(progress)


class Span:
    """The feedback of a part of the work, from some percent to some other."""

    def __init__(self, feedback: Feedback, start: float, end: float) -> None:
        self._feedback, self._start, self._end = feedback, start, end

    def isCanceled(self) -> bool:  # noqa: N802 - the name that QGIS gives it
        """Whether the planner asked to stop."""
        return self._feedback.isCanceled()

    def setProgress(self, progress: float) -> None:  # noqa: N802 - the name that QGIS gives it
        """Take how far the part is, 0 to 100."""
        self._feedback.setProgress(self._start + (self._end - self._start) * progress / 100.0)


class StudyTask(QgsTask):
    """Work that ends in an open study.

    Exactly one of the signals ends it, in the window's thread. Whatever exception the work ends
    with is kept: it is told, never lost, and never reaches QGIS.

    Parameters
    ----------
    description : str
        What is done, for the planner.
    path : str or Path
        The study's file.
    """

    opened = pyqtSignal(object, object)
    """The :class:`~.studyopening.OpenedStudy`, and its :class:`~.live.LiveStudy`."""
    failed = pyqtSignal(str)
    """What went wrong and what to do about it, in words."""
    canceled = pyqtSignal()

    def __init__(self, description: str, path: str | Path) -> None:
        super().__init__(description, QgsTask.Flag.CanCancel)
        self.path = Path(path)
        self.study: OpenedStudy | None = None
        self.live: LiveStudy | None = None
        self.silent = False
        self.at_work = False
        self.error: Exception | None = None
        self._trace = ""

    def start(self) -> None:
        """Begin; QGIS stays usable meanwhile."""
        _running.add(self)
        QgsApplication.taskManager().addTask(self)

    def work(self, feedback: Feedback) -> OpenedStudy:
        """Do it, in a thread of its own, and return the open study."""
        raise NotImplementedError

    def give_up(self) -> None:
        """Undo what was done for a study that nobody will open."""
        if self.study is not None:
            self.study.close()
        self.study = self.live = None

    def run(self) -> bool:
        """Work, as QGIS calls it."""
        feedback = TaskFeedback(self)
        self.at_work = True
        try:
            self.study = study = self.work(Span(feedback, 0.0, _OPENED))
            measuring = Span(feedback, _OPENED, 100.0)
            self.live = LiveStudy(
                study.study, study.rule_set, None, study.travel, feedback=measuring
            )
            check(feedback, 100.0)
        except Exception as error:  # A task that raises takes QGIS down with it.
            self.error = error
            self._trace = traceback.format_exc()
            self.give_up()
            return False
        finally:
            feedback.release()
            self.at_work = False
        return True

    def finished(self, result: bool) -> None:
        """Tell how it ended, as QGIS calls it in the window's thread."""
        try:
            if self.silent or isinstance(self.error, Canceled) or self.isCanceled():
                self.give_up()
                if not self.silent:
                    self.canceled.emit()
            elif result and self.study is not None:
                study, live, self.study, self.live = self.study, self.live, None, None
                self.opened.emit(study, live)
            else:
                self.failed.emit(self._reason())
        finally:
            _running.discard(self)

    def _reason(self) -> str:
        """Return what the error says; what nobody foresaw goes to the log in full."""
        error = self.error
        if isinstance(error, Problem):
            return problem_text(error)
        QgsMessageLog.logMessage(self._trace or repr(error), LOG, Qgis.MessageLevel.Critical)
        if isinstance(error, OSError):
            return translate(
                "ServiceNetworkPlanner",
                "The file {file} could not be read or written: {reason}. Check that the disk has "
                "room and that you may write to its folder.",
            ).format(file=error.filename or self.path, reason=error.strerror or error)
        if isinstance(error, MemoryError):
            return translate(
                "ServiceNetworkPlanner",
                "The computer ran out of memory. Close other programs, or take roads of a smaller "
                "area.",
            )
        return translate(
            "ServiceNetworkPlanner",
            "Something unforeseen went wrong: {error}. The details are in the log messages panel, "
            "under Service Network Planner.",
        ).format(error=f"{type(error).__name__}: {error}")


class OpeningTask(StudyTask):
    """Opens a study file."""

    def __init__(self, path: str | Path) -> None:
        text = translate("ServiceNetworkPlanner", "Opening {study}")
        super().__init__(text.format(study=Path(path).stem), path)

    def work(self, feedback: Feedback) -> OpenedStudy:
        """Read it all and prepare the network."""
        return open_study(str(self.path), feedback)


class _MakingTask(StudyTask):
    """Makes a study file and opens it; what was not there before goes again if that fails."""

    _new: Sequence[Path] = ()

    def make(self, feedback: Feedback) -> None:
        """Write the study file."""
        raise NotImplementedError

    def work(self, feedback: Feedback) -> OpenedStudy:
        """Write and open."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        self._new = [file for file in files_of(self.path) if not file.exists()]
        self.make(Part(feedback, 0, 2))
        return open_study(str(self.path), Part(feedback, 1, 2))

    def give_up(self) -> None:
        """Close the study, and take away the files that were not there before."""
        super().give_up()
        for file in self._new:
            # One that another program holds stays; what went wrong first is what is told.
            with suppress(OSError):
                file.unlink()


def files_of(study: Path) -> list[Path]:
    """Return the files of a study, whether they are there or not: itself, network, journals."""
    names = [study.name, *(f"{study.name}{end}" for end in ("-wal", "-shm", "-journal"))]
    return [*(study.with_name(name) for name in names), network_path(study)]


class SampleTask(_MakingTask):
    """Makes the sample study and opens it."""

    def __init__(self, path: str | Path) -> None:
        text = translate("ServiceNetworkPlanner", "Making the sample study")
        super().__init__(text, path)

    def make(self, feedback: Feedback) -> None:
        """Generate and write."""
        write_sample(str(self.path), feedback)


class SetupTask(_MakingTask):
    """Writes a study that was set up from layers, and opens it.

    Parameters
    ----------
    write : callable
        Writes the study file; takes path and feedback. What it reads must be safe to read in
        another thread.
    path : str or Path
    """

    def __init__(self, write: Callable[[str, Feedback], Any], path: str | Path) -> None:
        text = translate("ServiceNetworkPlanner", "Setting up {study}")
        super().__init__(text.format(study=Path(path).stem), path)
        self._write = write

    def make(self, feedback: Feedback) -> None:
        """Write it."""
        self._write(str(self.path), feedback)


def running() -> bool:
    """Tell whether any of this work is under way."""
    return bool(_running)


def cancel_all(wait_ms: int = WAIT_MS) -> None:
    """Stop whatever runs, wait for its end and tell nobody: the plugin is being unloaded."""
    tasks, end = list(_running), time.monotonic() + wait_ms / 1000
    for task in tasks:
        task.silent = True
        task.cancel()
    # Not waitForFinished(): it keeps Python's lock, which the task needs to come to its end.
    while any(task.at_work for task in tasks) and time.monotonic() < end:
        time.sleep(_NAP_S)
