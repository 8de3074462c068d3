"""Cells that changed a moment ago, lit up for as long as it takes to notice them."""

from __future__ import annotations

import time
from collections.abc import Iterable

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

HELD_S, FADED_S = 0.25, 0.7
TICK_MS = 60

Cell = tuple[int, int]


class Highlights(QObject):
    """Keeps when each cell changed; one timer lets all of them fade.

    Signals
    -------
    faded : list of (int, int)
        Cells that are to be painted again.
    """

    faded = pyqtSignal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._since: dict[Cell, float] = {}
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)

    def light(self, cells: Iterable[Cell]) -> None:
        """Light up cells, or keep them lit."""
        now = time.monotonic()
        self._since.update((cell, now) for cell in cells)
        if self._since and not self._timer.isActive():
            self._timer.start()

    def clear(self) -> None:
        """Put all lights out at once."""
        self._since.clear()
        self._timer.stop()

    def strength(self, cell: Cell) -> float:
        """Return how strongly a cell is lit, from 0 to 1."""
        since = self._since.get(cell)
        if since is None:
            return 0.0
        age = time.monotonic() - since
        return min(1.0, max(0.0, (FADED_S - age) / (FADED_S - HELD_S)))

    def _tick(self) -> None:
        """Let older cells fade, and forget those that have."""
        now = time.monotonic()
        fading = [cell for cell, since in self._since.items() if now - since > HELD_S]
        for cell in fading:
            if now - self._since[cell] >= FADED_S:
                del self._since[cell]
        if not self._since:
            self._timer.stop()
        if fading:
            self.faded.emit(fading)
