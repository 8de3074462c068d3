"""Looking at another mode, whose network is prepared beside the window the first time."""

from __future__ import annotations

from typing import Any

from qgis.core import Qgis
from qgis.PyQt.QtCore import QObject

from ..engine.arrays import Floats
from ..engine.feedback import Feedback
from ..i18n import translate
from ..i18n.modes import mode_names
from ..planning.travel import Travel
from .levels import number_of
from .work import LatestWork, WorkTask


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


class ModeSwitch(LatestWork):
    """Has a session look at another mode as soon as that is ready."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session: Any = None
        self.failed.connect(self._on_fault)

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
        else:
            self.start(ModeTask(travel, mode, session.study.demand.xy))

    def take(self, result: str) -> None:
        """Look at the mode that was prepared."""
        self._session.set_look(mode=result)

    def _on_fault(self, text: str) -> None:
        self._session.noted.emit(text, number_of(Qgis.MessageLevel.Warning))
