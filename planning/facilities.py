"""Facilities: where services stand, of which tier, and on which days they are open."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..engine.arrays import Bools, Floats, Ints, Longs
from ..engine.problems import Notice
from ..engine.zones import assign
from .municipalities import Municipalities
from .parsing import day, examples, key, numbers, text, unique_ids
from .tiers import Tiers

OPEN_WORDS = (
    "1, true, t, yes, y, open, active, k, kyllä, auki, avoin, avoinna, toiminnassa, jatkuu, tosi, "
    "ja, öppen, öppet, aktiv"
)
CLOSED_WORDS = (
    "0, false, f, no, n, closed, inactive, ei, kiinni, suljettu, lakkautettu, epätosi, "
    "nej, stängd, stängt, nedlagd"
)
_STATUS = {key(word): True for word in OPEN_WORDS.split(",")}
_STATUS.update({key(word): False for word in CLOSED_WORDS.split(",")})


@dataclass(frozen=True)
class Facilities:
    """The facilities of a study.

    Attributes
    ----------
    ids, names : tuple of str (F,)
        Identifiers are unique.
    tier : ndarray of int32 (F,)
        Index into :class:`~.tiers.Tiers`, -1 for none: such a facility provides nothing.
    xy : ndarray of float64 (F, 2)
        Projected coordinates in metres.
    open : ndarray of bool (F,)
        The status of the data; see :meth:`open_on` for a day.
    opens, closes : ndarray of datetime64[D] (F,)
        First and last day of service, NaT for no limit.
    capacity : ndarray of float64 (F,)
        NaN where unknown.
    municipality : ndarray of int32 (F,)
        Index into :class:`~.municipalities.Municipalities`, -1 outside all of them.
    source : ndarray of int64 (F,)
        Row of the input that each one comes from.
    """

    ids: tuple[str, ...]
    names: tuple[str, ...]
    tier: Ints
    xy: Floats
    open: Bools
    opens: NDArray[np.datetime64]
    closes: NDArray[np.datetime64]
    capacity: Floats
    municipality: Ints
    source: Longs

    def __len__(self) -> int:
        return len(self.ids)

    def open_on(self, on: date | None) -> Bools:
        """Tell which are open on a day (F,): the opening and the closing day are both open.

        ``None`` looks at the status alone.
        """
        if on is None:
            return self.open
        the_day = np.datetime64(on, "D")
        begun = np.isnat(self.opens) | (self.opens <= the_day)
        return np.asarray(self.open & begun & (np.isnat(self.closes) | (the_day <= self.closes)))

    @classmethod
    def build(
        cls,
        *,
        ids: Sequence[Any],
        xy: Floats,
        tiers: Tiers,
        municipalities: Municipalities,
        tier: Sequence[Any],
        names: Sequence[Any] | None = None,
        status: Sequence[Any] | None = None,
        opens: Sequence[Any] | None = None,
        closes: Sequence[Any] | None = None,
        capacity: Sequence[Any] | None = None,
    ) -> tuple[Facilities, list[Notice]]:
        """Clean a facility layer's columns, each (F,); ``xy`` is (F, 2), NaN without a place.

        Facilities without a place are left out, a missing or unknown status counts as open, a
        date that cannot be read as none; all of it is told in the notices.
        """
        xy = np.asarray(xy, dtype=np.float64).reshape(-1, 2)
        named, missing, repeated = unique_ids(ids, "facility-")
        notices: list[Notice] = []

        def tell(code: str, listed: Sequence[str]) -> None:
            if listed:
                notices.append(Notice(code, len(listed), examples(listed)))

        tell("facility-id-missing", [named[i] for i in missing])
        tell("facility-id-repeated", repeated)
        placed = np.isfinite(xy).all(axis=1)
        tell("facility-without-place", [named[i] for i in np.flatnonzero(~placed)])
        source = np.flatnonzero(placed)
        unique = [named[i] for i in source]

        def column(values: Sequence[Any] | None) -> list[Any]:
            return [None if values is None else values[i] for i in source]

        called = [text(value) for value in column(names)]
        index, unknown = tiers.read(column(tier), unique)
        notices += unknown
        flags = [_status(value) for value in column(status)]
        tell(
            "facility-status-unknown",
            [f"{unique[i]}: {text(status[source[i]])}" for i, f in enumerate(flags) if f is None]
            if status is not None
            else [],
        )
        begin, odd_begin = _days(column(opens), unique)
        end, odd_end = _days(column(closes), unique)
        tell("facility-date-unreadable", odd_begin + odd_end)
        with np.errstate(invalid="ignore"):
            reversed_days = np.flatnonzero(end < begin)
        tell("facility-closes-before-opening", [unique[i] for i in reversed_days])
        zone = assign(xy[source], municipalities.polygons).zone
        tell("facility-outside", [unique[i] for i in np.flatnonzero(zone < 0)])
        result = cls(
            ids=tuple(unique),
            names=tuple(name or fallback for name, fallback in zip(called, unique)),
            tier=index,
            xy=xy[source],
            open=np.array([flag is not False for flag in flags], dtype=bool),
            opens=begin,
            closes=end,
            capacity=numbers(column(capacity)),
            municipality=np.asarray(zone, dtype=np.int32),
            source=source.astype(np.int64),
        )
        return result, notices


def _status(value: Any) -> bool | None:
    """Read open or closed; a missing status is open, an unknown one ``None``."""
    if isinstance(value, (bool, np.bool_)):
        return bool(value)
    written = text(value)
    return _STATUS.get(key(written)) if written else True


def _days(values: Sequence[Any], ids: Sequence[str]) -> tuple[NDArray[np.datetime64], list[str]]:
    """Read days (F,), and list those that could not be read."""
    read = [day(value) for value in values]
    days = np.array([value for value, _ in read], dtype="datetime64[D]")
    odd = [f"{ids[i]}: {text(values[i])}" for i, (_, fine) in enumerate(read) if not fine]
    return days, odd
