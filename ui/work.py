"""Long work beside the window: how it begins, how it ends, and how all of it is stopped."""

from __future__ import annotations

import time
import traceback
from pathlib import Path
from typing import Any

from qgis.core import Qgis, QgsApplication, QgsMessageLog, QgsTask
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..engine.feedback import Canceled, Feedback, check
from ..engine.problems import Problem
from ..i18n import translate
from ..i18n.messages import problem_text

LOG = "Service Network Planner"
WAIT_MS = 20_000
"""How long the end of the plugin waits for work that was told to stop."""

_NAP_S = 0.005

# QGIS runs Python tasks whose last Python reference is gone into a crash.
_running: set[WorkTask] = set()


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


class WorkTask(QgsTask):
    """Work in a thread of its own.

    Exactly one of the signals ends it, in the window's thread. Whatever exception the work ends
    with is kept: it is told, never lost, and never reaches QGIS.

    Parameters
    ----------
    description : str
        What is done, for the planner.
    """

    done = pyqtSignal(object)
    """What the work returned."""
    failed = pyqtSignal(str)
    """What went wrong and what to do about it, in words."""
    canceled = pyqtSignal()

    path: Path | None = None
    """The file that is worked on, for what is said of it."""

    def __init__(self, description: str) -> None:
        super().__init__(description, QgsTask.Flag.CanCancel)
        self.result: Any = None
        self.silent = False
        self.at_work = False
        self.error: Exception | None = None
        self._trace = ""

    def start(self) -> None:
        """Begin; QGIS stays usable meanwhile."""
        _running.add(self)
        QgsApplication.taskManager().addTask(self)

    def work(self, feedback: Feedback) -> Any:
        """Do it, in a thread of its own, and return what comes of it."""
        raise NotImplementedError

    def give_up(self) -> None:
        """Undo what was done for a result that nobody will use."""
        self.result = None

    def succeed(self, result: Any) -> None:
        """Hand the result over, in the window's thread."""
        self.done.emit(result)

    def run(self) -> bool:
        """Work, as QGIS calls it."""
        feedback = TaskFeedback(self)
        self.at_work = True
        try:
            self.result = self.work(feedback)
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
            elif result:
                found, self.result = self.result, None
                self.succeed(found)
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


class LatestWork(QObject):
    """Has one piece of work done at a time: what is begun later takes the place of the former.

    Signals
    -------
    begun : WorkTask
    ended
        Nothing goes on any more; what came of it was taken before.
    failed : str
    """

    begun = pyqtSignal(object)
    ended = pyqtSignal()
    failed = pyqtSignal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._task: WorkTask | None = None

    @property
    def busy(self) -> bool:
        """Whether something goes on."""
        return self._task is not None

    def take(self, result: Any) -> None:
        """Take what came of the work, in the window's thread."""
        raise NotImplementedError

    def start(self, task: WorkTask) -> None:
        """Begin, and give up what is under way."""
        self.stop()
        self._task = task
        task.done.connect(self._on_done)
        task.failed.connect(self._on_failed)
        task.canceled.connect(self._on_over)
        self.begun.emit(task)
        task.start()

    def stop(self) -> None:
        """Give up what is under way."""
        task, self._task = self._task, None
        if task is not None:
            task.silent = True
            task.cancel()
            self.ended.emit()

    def _on_done(self, result: Any) -> None:
        if self.sender() is self._task:
            self._task = None
            self.take(result)
            self.ended.emit()

    def _on_failed(self, text: str) -> None:
        self._on_over()
        self.failed.emit(text)

    def _on_over(self) -> None:
        self._task = None
        self.ended.emit()


def cancel_all(wait_ms: int = WAIT_MS) -> None:
    """Stop whatever runs, wait for its end and tell nobody: the plugin is being unloaded."""
    tasks, end = list(_running), time.monotonic() + wait_ms / 1000
    for task in tasks:
        task.silent = True
        task.cancel()
    # Not waitForFinished(): it keeps Python's lock, which the task needs to come to its end.
    while any(task.at_work for task in tasks) and time.monotonic() < end:
        time.sleep(_NAP_S)
