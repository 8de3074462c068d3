"""Long work beside the window: opening a study, making the sample study, setting one up."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.core import Qgis, QgsApplication, QgsMessageLog, QgsTask
from qgis.PyQt.QtCore import pyqtSignal

from ..engine.feedback import Canceled, Feedback, Part
from ..engine.problems import Problem
from ..gis.studyopening import open_study, write_sample
from ..i18n import translate
from ..i18n.messages import problem_text

LOG = "Service Network Planner"
WAIT_MS = 20_000
"""How long the end of the plugin waits for work that was told to stop."""

# QGIS runs Python tasks whose last Python reference is gone into a crash.
_running: set[StudyTask] = set()


class TaskFeedback:
    """Progress and cancel of a task, as the engine asks for them; whole percents only."""

    def __init__(self, task: QgsTask) -> None:
        self._task = task
        self._percent = -1

    def isCanceled(self) -> bool:  # noqa: N802 - the name that QGIS gives it
        """Whether the planner asked to stop."""
        return bool(self._task.isCanceled())

    def setProgress(self, progress: float) -> None:  # noqa: N802 - the name that QGIS gives it
        """Take how far the work is, 0 to 100."""
        percent = int(progress)
        if percent != self._percent:
            self._percent = percent
            self._task.setProgress(progress)


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

    opened = pyqtSignal(object)
    """The :class:`~.studyopening.OpenedStudy`."""
    failed = pyqtSignal(str)
    """What went wrong and what to do about it, in words."""
    canceled = pyqtSignal()

    def __init__(self, description: str, path: str | Path) -> None:
        super().__init__(description, QgsTask.Flag.CanCancel)
        self.path = Path(path)
        self.study: Any = None
        self.error: Exception | None = None
        self._trace = ""

    def start(self) -> None:
        """Begin; QGIS stays usable meanwhile."""
        _running.add(self)
        QgsApplication.taskManager().addTask(self)

    def work(self, feedback: Feedback) -> Any:
        """Do it, in a thread of its own, and return the open study."""
        raise NotImplementedError

    def run(self) -> bool:
        """Work, as QGIS calls it."""
        try:
            self.study = self.work(TaskFeedback(self))
        except Exception as error:  # A task that raises takes QGIS down with it.
            self.error = error
            self._trace = traceback.format_exc()
            return False
        return True

    def finished(self, result: bool) -> None:
        """Tell how it ended, as QGIS calls it in the window's thread."""
        study, self.study = self.study, None
        try:
            if isinstance(self.error, Canceled) or self.isCanceled():
                self.canceled.emit()
            elif result and study is not None:
                self.opened.emit(study)
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

    def work(self, feedback: Feedback) -> Any:
        """Read it all and prepare the network."""
        return open_study(str(self.path), feedback)


class _MakingTask(StudyTask):
    """Makes a study file and opens it; what was not there before goes again if that fails."""

    def make(self, feedback: Feedback) -> None:
        """Write the study file."""
        raise NotImplementedError

    def work(self, feedback: Feedback) -> Any:
        """Write and open."""
        folder = self.path.parent
        folder.mkdir(parents=True, exist_ok=True)
        before = set(self._files())
        try:
            self.make(Part(feedback, 0, 2))
            return open_study(str(self.path), Part(feedback, 1, 2))
        except Exception:
            for file in set(self._files()) - before:
                file.unlink()
            raise

    def _files(self) -> list[Path]:
        """Return the files that belong to the study: itself, its network, SQLite's journals."""
        return [file for file in self.path.parent.glob("*") if self._is_own(file)]

    def _is_own(self, file: Path) -> bool:
        return file.is_file() and (file.stem == self.path.stem or file.name in self._journals())

    def _journals(self) -> tuple[str, ...]:
        return tuple(f"{self.path.name}{end}" for end in ("-wal", "-shm", "-journal"))


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
    """Stop whatever runs and wait for its end, for when the plugin is unloaded."""
    for task in list(_running):
        task.cancel()
    for task in list(_running):
        if task.isActive():
            task.waitForFinished(wait_ms)
