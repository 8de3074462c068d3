"""Looking at another mode, whose network is prepared beside the window the first time."""

from __future__ import annotations

from typing import Any

from qgis.core import Qgis
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..engine.arrays import Floats
from ..engine.feedback import Feedback
from ..i18n import translate
from ..i18n.modes import mode_names
from ..planning.travel import Travel
from .levels import number_of
from .work import WorkTask


class ModeTask(WorkTask):
    """Prepares the network of a mode, and where people come onto it."""

    def __init__(self, travel: Travel, mode: str, xy: Floats) -> None:
        text = translate("ServiceNetworkPlanner", "Preparing: {mode}")
        super().__init__(text.format(mode=mode_names().get(mode, mode)))
        self._travel, self._mode, self._xy = travel, mode, xy

    def work(self, feedback: Feedback) -> str:
        """Prepare it, and return the mode."""
        self._travel.prepare(self._mode, self._xy, feedback)
        return self._mode


class ModeSwitch(QObject):
    """Has a session look at another mode as soon as that is ready.

    Signals
    -------
    begun : ModeTask
    ended
        The session looks at the mode, or stays with the former one.
    """

    begun = pyqtSignal(object)
    ended = pyqtSignal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session: Any = None
        self._task: ModeTask | None = None

    def set_session(self, session: Any) -> None:
        """Work for another study, or none."""
        self.stop()
        self._session = session

    def switch(self, mode: str) -> None:
        """Look at a mode, at once or when it is prepared."""
        self.stop()
        session = self._session
        if session is None:
            return
        travel = session.opened.travel
        if travel.is_ready(mode):
            session.set_look(mode=mode)
            return
        self._task = task = ModeTask(travel, mode, session.study.demand.xy)
        task.done.connect(self._on_done)
        task.failed.connect(self._on_failed)
        task.canceled.connect(self._on_over)
        self.begun.emit(task)
        task.start()

    def stop(self) -> None:
        """Stay with the present mode."""
        task, self._task = self._task, None
        if task is not None:
            task.silent = True
            task.cancel()
            self.ended.emit()

    def _on_done(self, mode: str) -> None:
        if self.sender() is not self._task:
            return
        self._on_over()
        self._session.set_look(mode=mode)

    def _on_failed(self, text: str) -> None:
        self._on_over()
        self._session.noted.emit(text, number_of(Qgis.MessageLevel.Warning))

    def _on_over(self) -> None:
        self._task = None
        self.ended.emit()
