"""Opening a study beside the window: from its file, as the sample study, or from layers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import pyqtSignal

from ..engine.feedback import Feedback, Part
from ..gis.studynetwork import network_path
from ..gis.studyopening import OpenedStudy, open_study, write_sample
from ..i18n import translate
from ..planning.live import LiveStudy
from .work import Span, WorkTask

_OPENED = 90.0
"""Percent of the work at which the file is read; the first travel times follow."""


class StudyTask(WorkTask):
    """Work that ends in an open study.

    Parameters
    ----------
    description : str
        What is done, for the planner.
    path : str or Path
        The study's file.
    """

    opened = pyqtSignal(object, object)
    """The :class:`~.studyopening.OpenedStudy`, and its :class:`~.live.LiveStudy`."""

    def __init__(self, description: str, path: str | Path) -> None:
        super().__init__(description)
        self.path = Path(path)
        self.study: OpenedStudy | None = None

    def open(self, feedback: Feedback) -> OpenedStudy:
        """Do it, in a thread of its own, and return the open study."""
        raise NotImplementedError

    def work(self, feedback: Feedback) -> LiveStudy:
        """Open it, and measure the first travel times."""
        self.study = study = self.open(Span(feedback, 0.0, _OPENED))
        measuring = Span(feedback, _OPENED, 100.0)
        return LiveStudy(study.study, study.rule_set, None, study.travel, feedback=measuring)

    def give_up(self) -> None:
        """Close a study that nobody will use."""
        super().give_up()
        if self.study is not None:
            self.study.close()
        self.study = None

    def succeed(self, result: LiveStudy) -> None:
        """Hand the study over."""
        study, self.study = self.study, None
        self.opened.emit(study, result)


class OpeningTask(StudyTask):
    """Opens a study file."""

    def __init__(self, path: str | Path) -> None:
        text = translate("ServiceNetworkPlanner", "Opening {study}")
        super().__init__(text.format(study=Path(path).stem), path)

    def open(self, feedback: Feedback) -> OpenedStudy:
        """Read it all and prepare the network."""
        return open_study(str(self.path), feedback)


class _MakingTask(StudyTask):
    """Makes a study file and opens it; what was not there before goes again if that fails."""

    _new: Sequence[Path] = ()

    def make(self, feedback: Feedback) -> None:
        """Write the study file."""
        raise NotImplementedError

    def open(self, feedback: Feedback) -> OpenedStudy:
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
