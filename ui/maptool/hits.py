"""Which facility is under the mouse."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ...engine.arrays import Floats


@dataclass(frozen=True)
class Hits:
    """Facilities where the map shows them.

    Attributes
    ----------
    ids : sequence of str (F,)
    xy : ndarray of float64 (F, 2)
        Coordinates of the map, NaN for those that it cannot show.
    """

    ids: Sequence[str]
    xy: Floats

    @classmethod
    def none(cls) -> Hits:
        """Return no facilities."""
        return cls((), np.empty((0, 2)))

    def at(
        self, x: float, y: float, tolerance: float, first: str | None = None, but: str | None = None
    ) -> str | None:
        """Return the nearest facility within a tolerance in units of the map.

        Parameters
        ----------
        first : str, optional
            Wins over all others within the tolerance: the one that is selected.
        but : str, optional
            Left out: the one under the mouse.
        """
        if not len(self.ids):
            return None
        squared = ((self.xy - (x, y)) ** 2).sum(axis=1)
        with np.errstate(invalid="ignore"):
            near = np.flatnonzero(squared <= tolerance**2)
        found = [(float(squared[row]), self.ids[row]) for row in near.tolist()]
        found = [(away, facility_id) for away, facility_id in found if facility_id != but]
        if first is not None and any(facility_id == first for _, facility_id in found):
            return first
        return min(found)[1] if found else None

    def place(self, facility_id: str) -> tuple[float, float] | None:
        """Return where a facility is on the map."""
        if facility_id not in self.ids:
            return None
        x, y = self.xy[list(self.ids).index(facility_id)].tolist()
        return (x, y) if np.isfinite((x, y)).all() else None
