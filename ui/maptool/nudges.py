"""A burst of arrow keys as one move."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QObject, QTimer

BURST_MS = 700
"""A burst is over when no key has come for so long."""


class Nudges(QObject):
    """Drags a facility in small steps; when the keys rest it is one step of the history.

    Parameters
    ----------
    parent : QObject
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._session: Any = None
        self.held: tuple[float, float] | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(BURST_MS)
        self._rest.timeout.connect(self.finish)

    def begin(self, session: Any, facility_id: str) -> tuple[float, float] | None:
        """Take hold of a facility, or keep it; return where it is, ``None`` if it is locked."""
        if self.held is None or session.dragging != facility_id:
            self.finish()
            if not session.begin_drag(facility_id):
                return None
            self._session, self.held = session, session.facility(facility_id).xy
        return self.held

    def to(self, x: float, y: float) -> None:
        """Hold it at a place, in the study's metres."""
        self.held = x, y
        self._session.drag_to(x, y)
        self._rest.start()

    def finish(self) -> None:
        """Let go where it is."""
        self._rest.stop()
        held, session = self.held, self._session
        self.held, self._session = None, None
        if held is not None and session.dragging is not None:
            session.end_drag(*held)

    def cancel(self) -> bool:
        """Give up; tell whether there was something to give up."""
        self._rest.stop()
        held, session = self.held, self._session
        self.held, self._session = None, None
        if held is not None and session.dragging is not None:
            session.cancel_drag()
        return held is not None
