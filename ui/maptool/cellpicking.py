"""Which demand point is meant by a place."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.core import QgsPointXY

_CANDIDATES = 9


class CellPicker:
    """Finds the cell that contains a place, or a demand point beside it.

    Parameters
    ----------
    session : StudySession
    """

    def __init__(self, session: Any) -> None:
        self._xy, self._cells = session.study.demand.xy, session.opened.cells

    def at(self, x: float, y: float, reach_m: float) -> int | None:
        """Return a demand point; without a cell around the place, the nearest within reach."""
        if not len(self._xy):
            return None
        squared = ((self._xy - (x, y)) ** 2).sum(axis=1)
        few = min(_CANDIDATES, len(squared))
        nearest = np.argpartition(squared, few - 1)[:few]
        nearest = nearest[np.argsort(squared[nearest], kind="stable")].tolist()
        place = QgsPointXY(x, y)
        for point in nearest:
            if self._cells[point].contains(place):
                return int(point)
        return int(nearest[0]) if squared[nearest[0]] <= reach_m**2 else None
