"""Scenarios: named sets of changes to the facilities that a study starts from."""

from __future__ import annotations

import dataclasses
import json
import math
import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timezone
from typing import Any, Optional

from .facility import Facility
from .municipalities import Municipalities

Changes = Mapping[str, Optional[Facility]]


def now() -> str:
    """Return the present moment as ISO text in UTC, to the second."""
    return datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


@dataclass(frozen=True)
class Scenario:
    """A plan: what it makes of the study's facilities, and by which rules it is judged.

    Attributes
    ----------
    id : str
        Unique for ever; names are not.
    name : str
    parent : str
        Id of the scenario that this one was branched from, empty for none.
    note : str
    created, modified : str
        ISO text in UTC.
    changes : mapping of str to Facility or None
        By facility id, against the study's own facilities: the facility as it is here, or
        ``None`` where it is taken out. Those that the study has not got are added, in this order.
    locked : frozenset of str
        Ids of facilities that must not be edited by accident.
    rules : str
        A rule set as JSON, empty for the study's own.
    author : str
    """

    id: str
    name: str
    parent: str = ""
    note: str = ""
    created: str = ""
    modified: str = ""
    changes: Changes = field(default_factory=dict)
    locked: frozenset[str] = frozenset()
    rules: str = ""
    author: str = ""

    @classmethod
    def new(cls, name: str, **values: Any) -> Scenario:
        """Return a scenario that has an id of its own and begins now."""
        moment = now()
        return cls(uuid.uuid4().hex, name, created=moment, modified=moment, **values)

    def edited(self, **values: Any) -> Scenario:
        """Return it with some of its attributes replaced, modified now."""
        return dataclasses.replace(self, **{"modified": now(), **values})

    def branched(self, name: str, **values: Any) -> Scenario:
        """Return a new scenario that starts as this one stands."""
        own = {"changes": self.changes, "locked": self.locked, "rules": self.rules}
        return Scenario.new(name, **{"parent": self.id, **own, **values})

    def to_json(self) -> str:
        """Return what :meth:`from_json` reads."""
        data = {part.name: getattr(self, part.name) for part in dataclasses.fields(self)}
        data["locked"] = sorted(self.locked)
        data["changes"] = {
            id_: None if row is None else to_data(row) for id_, row in self.changes.items()
        }
        return json.dumps(data, ensure_ascii=False, allow_nan=False)

    @classmethod
    def from_json(cls, text: str) -> Scenario:
        """Return the scenario that :meth:`to_json` gave.

        Raises
        ------
        ValueError
            For text that is none.
        """
        data = json.loads(text)
        try:
            known = {part.name: data[part.name] for part in dataclasses.fields(cls)}
            changes = {
                id_: None if row is None else from_data(row)
                for id_, row in known.pop("changes").items()
            }
            locked = frozenset(known.pop("locked"))
            if not all(isinstance(value, str) for value in (*known.values(), *locked)):
                raise ValueError("no text")
        except (KeyError, TypeError, AttributeError) as error:
            raise ValueError(str(error)) from error
        return cls(**known, changes=changes, locked=locked)


def to_data(row: Facility) -> dict[str, Any]:
    """Return a facility as JSON data: dates as ISO text, unknown values as None."""
    x, y = row.xy
    return {
        "id": row.id,
        "name": row.name,
        "tier": row.tier,
        "x": x,
        "y": y,
        "municipality": row.municipality,
        "open": row.open,
        "opens": row.opens and row.opens.isoformat(),
        "closes": row.closes and row.closes.isoformat(),
        "capacity": None if math.isnan(row.capacity) else row.capacity,
        "source": row.source,
    }


def from_data(data: Mapping[str, Any]) -> Facility:
    """Return the facility that :func:`to_data` gave.

    Raises
    ------
    ValueError, KeyError, TypeError
        For data that describe none.
    """
    x, y = float(data["x"]), float(data["y"])
    if not (math.isfinite(x) and math.isfinite(y)):
        raise ValueError("no place")
    capacity = data["capacity"]
    return Facility(
        id=str(data["id"]),
        name=str(data["name"]),
        tier=str(data["tier"]),
        xy=(x, y),
        municipality=int(data["municipality"]),
        open=bool(data["open"]),
        opens=_day(data["opens"]),
        closes=_day(data["closes"]),
        capacity=math.nan if capacity is None else float(capacity),
        source=int(data["source"]),
    )


def _day(value: Any) -> date | None:
    return date.fromisoformat(value) if value else None


def same(a: Facility, b: Facility) -> bool:
    """Tell whether two facilities are alike in everything; unknown capacities are alike too."""
    if math.isnan(a.capacity) and math.isnan(b.capacity):
        a = dataclasses.replace(a, capacity=b.capacity)
    return a == b


def changes_between(
    baseline: Iterable[Facility], rows: Iterable[Facility]
) -> dict[str, Facility | None]:
    """Return what must be done to a baseline's facilities to get others.

    Facilities go by their ids, each of which occurs once on either side.

    Returns
    -------
    dict of str to Facility or None
        See :class:`Scenario`: changed and removed ones in the baseline's order, then added ones.
    """
    now_there = {row.id: row for row in rows}
    changes: dict[str, Facility | None] = {}
    for row in baseline:
        found = now_there.pop(row.id, None)
        if found is None or not same(found, row):
            changes[row.id] = found
    return {**changes, **now_there}


def applied(baseline: Iterable[Facility], changes: Changes) -> list[Facility]:
    """Return a baseline's facilities with changes made: its own in its order, then added ones.

    ``applied(baseline, changes_between(baseline, rows))`` are the rows, if these keep that order.
    """
    left = dict(changes)
    kept = [left.pop(row.id, row) for row in baseline]
    return [row for row in (*kept, *left.values()) if row is not None]


def located(rows: Sequence[Facility], municipalities: Municipalities) -> list[Facility]:
    """Return facilities with the municipality that each one stands in."""
    found = [municipalities.at(*row.xy) for row in rows]
    return [
        row if row.municipality == index else dataclasses.replace(row, municipality=index)
        for row, index in zip(rows, found)
    ]
