"""The comparison that is shown: made beside the window, and held against what has changed since."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...engine.feedback import Feedback
from ...engine.problems import Problem
from ...gis.studyopening import OpenedStudy
from ...i18n import translate
from ...i18n.messages import problem_text
from ...planning.comparison import Comparison
from ...planning.fingerprint import differing
from ...planning.sides import Side, compare
from ..work import LatestWork, WorkTask
from .sides import Sides

_SOON_MS = 250


@dataclass(frozen=True)
class Compared:
    """A comparison, what it was asked of, and the fingerprints of its sides."""

    comparison: Comparison
    sides: tuple[Side, Side]
    prints: tuple[str, str]


class ComparingTask(WorkTask):
    """Compares two sides of a study as *Compare scenarios* does."""

    def __init__(self, opened: OpenedStudy, sides: tuple[Side, Side]) -> None:
        super().__init__(translate("ServiceNetworkPlanner", "Comparing"))
        self.path = opened.file.path
        self._opened, self._sides = opened, sides

    def work(self, feedback: Feedback) -> Compared:
        """Judge both and compare."""
        opened, sides = self._opened, self._sides
        found, _, _ = compare(opened.study, *sides, opened.travel, feedback=feedback)
        before, after = (side.fingerprint(opened.study, opened.travel).text for side in sides)
        return Compared(found, sides, (before, after))


class Comparing(LatestWork):
    """Has a session's sides compared, and tells when the result is stale.

    Attributes
    ----------
    sides : Sides
        What is wanted.
    result : Compared, optional
        What was compared last.
    stale : tuple of str
        Parts of the fingerprints that differ from those of ``result`` now.

    Signals
    -------
    staled
        ``stale`` is another.
    """

    staled = pyqtSignal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sides = Sides()
        self.result: Compared | None = None
        self.stale: tuple[str, ...] = ()
        self._session: Any = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self.look)

    def set_session(self, session: Any) -> None:
        """Compare sides of another study, or of none."""
        signals = ("evaluated", "renamed", "ruled")
        if self._session is not None:
            for name in signals:
                getattr(self._session, name).disconnect(self._later)
        self.stop()
        self._soon.stop()
        self._session, self.sides = session, Sides()
        self.result, self.stale = None, ()
        if session is not None:
            for name in signals:
                getattr(session, name).connect(self._later)
        self.ended.emit()

    def compare(self) -> None:
        """Begin to compare what is wanted; what is under way is given up."""
        self.stop()
        if self._session is None:
            return
        try:
            sides = self.sides.of(self._session)
        except Problem as problem:
            self.failed.emit(problem_text(problem))
        else:
            self.start(ComparingTask(self._session.opened, sides))

    def take(self, result: Compared) -> None:
        """Show a comparison from now on."""
        self.result = result
        self.look()

    def look(self) -> None:
        """See whether the result still holds."""
        stale: tuple[str, ...] = ()
        if self.result is not None and self._session is not None:
            if self._session.dragging is not None:
                # What is under the mouse is no edit yet.
                self._soon.start()
                return
            stale = self._differing(self.result)
        if stale != self.stale:
            self.stale = stale
            self.staled.emit()

    def _differing(self, result: Compared) -> tuple[str, ...]:
        session = self._session
        try:
            sides = self.sides.of(session)
        except Problem:
            return ("rules",)
        parts: list[str] = []
        for side, known in zip(sides, result.prints):
            now = session.fingerprints.of(side.rows, side.rule_set, side.day).text
            parts += differing(known, now)
        return tuple(dict.fromkeys(parts))

    def _later(self, *_: object) -> None:
        if self.result is not None and not self._soon.isActive():
            self._soon.start()
