"""One facility as an edit sees it, and all of them with one changed."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np

from ..engine.arrays import NONE
from .facilities import Facilities
from .tiers import Tiers

_TYPES: dict[str, Any] = {
    "tier": np.int32,
    "xy": np.float64,
    "municipality": np.int32,
    "open": np.bool_,
    "opens": "datetime64[D]",
    "closes": "datetime64[D]",
    "capacity": np.float64,
    "source": np.int64,
}


@dataclass(frozen=True)
class Facility:
    """A row of :class:`~.facilities.Facilities`.

    Attributes
    ----------
    id, name : str
    tier : str
        Id of its tier, empty for none.
    xy : tuple of float
        Projected coordinates in metres.
    municipality : int
        -1 outside all of them.
    open : bool
        The status; dates may keep it closed all the same.
    opens, closes : date, optional
        First and last day of service.
    capacity : float
        NaN where unknown.
    source : int
        Row of the input, -1 for one that was added since.
    """

    id: str
    name: str
    tier: str
    xy: tuple[float, float]
    municipality: int = NONE
    open: bool = True
    opens: date | None = None
    closes: date | None = None
    capacity: float = math.nan
    source: int = NONE

    def opened(self, day: date | None) -> Facility:
        """Return it open on a day: whatever date keeps it closed then is lifted."""
        late = day is not None and self.opens is not None and self.opens > day
        over = day is not None and self.closes is not None and self.closes < day
        opens, closes = None if late else self.opens, None if over else self.closes
        return dataclasses.replace(self, open=True, opens=opens, closes=closes)


def rows_of(facilities: Facilities, tiers: Tiers) -> list[Facility]:
    """Return facilities one by one."""
    columns = [getattr(facilities, name).tolist() for name in _TYPES]
    return [
        Facility(id_, name, tiers[tier].id if tier >= 0 else "", (x, y), *rest)
        for id_, name, tier, (x, y), *rest in zip(facilities.ids, facilities.names, *columns)
    ]


def facilities_of(rows: Sequence[Facility], tiers: Tiers) -> Facilities:
    """Return rows as facilities; a tier that is none of these counts as none."""
    given: dict[str, list[Any]] = {name: [getattr(row, name) for row in rows] for name in _TYPES}
    given["tier"] = [tiers.index(row.tier) for row in rows]
    columns: dict[str, Any] = {name: np.array(given[name], kind) for name, kind in _TYPES.items()}
    columns["xy"] = columns["xy"].reshape(-1, 2)
    return Facilities(tuple(row.id for row in rows), tuple(row.name for row in rows), **columns)


def replaced(facilities: Facilities, position: int, row: Facility, tiers: Tiers) -> Facilities:
    """Return facilities with another row at a position, or with one more at their end."""
    one, columns = facilities_of([row], tiers), {}
    for name in _TYPES:
        old = getattr(facilities, name)
        columns[name] = np.concatenate([old[:position], getattr(one, name), old[position + 1 :]])
    for name in ("ids", "names"):
        old = getattr(facilities, name)
        columns[name] = (*old[:position], *getattr(one, name), *old[position + 1 :])
    return Facilities(**columns)
