"""Scenarios in the tables of a study file."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from ..engine.problems import Problem
from ..planning.facility import Facility
from ..planning.scenario import Scenario, from_data, to_data
from .studydatabase import tables

_PARTS = ("id", "name", "parent", "note", "author", "created", "modified", "locked", "rules")
_VALUES = (
    "name",
    "tier",
    "x",
    "y",
    "municipality",
    "open",
    "opens",
    "closes",
    "capacity",
    "source",
)


def read_scenarios(connection: sqlite3.Connection, path: Path) -> list[Scenario]:
    """Return all scenarios, in the order in which they were first saved.

    Raises
    ------
    Problem
        ``study-broken`` for rows that are no scenario.
    """
    if not {"scenarios", "scenario_changes"} <= tables(connection):
        return []
    changes: dict[str, dict[str, Facility | None]] = {}
    try:
        for scenario, id_, row in _changes(connection):
            changes.setdefault(scenario, {})[id_] = row
        result = []
        for row in connection.execute(f"SELECT {', '.join(_PARTS)} FROM scenarios ORDER BY fid"):
            parts = dict(zip(_PARTS, (value or "" for value in row)))
            locked = frozenset(json.loads(parts.pop("locked") or "[]"))
            result.append(Scenario(**parts, locked=locked, changes=changes.get(parts["id"], {})))
    except (ValueError, TypeError) as error:
        raise Problem("study-broken", path=str(path), reason=str(error)) from error
    return result


def _changes(connection: sqlite3.Connection) -> Iterator[tuple[str, str, Facility | None]]:
    """Yield scenario, facility id and facility of each change, in their order."""
    names = ("scenario", "facility_id", "removed", *_VALUES)
    for row in connection.execute(f"SELECT {', '.join(names)} FROM scenario_changes ORDER BY fid"):
        scenario, id_, removed, *values = row
        data = dict(zip(_VALUES, values), id=id_)
        yield scenario, id_, None if removed else from_data(data)


def write_scenario(connection: sqlite3.Connection, scenario: Scenario) -> None:
    """Write a scenario in the place of its former state."""
    values = [getattr(scenario, part) for part in _PARTS]
    values[_PARTS.index("locked")] = json.dumps(sorted(scenario.locked))
    connection.execute(
        f"INSERT INTO scenarios ({', '.join(_PARTS)}) VALUES ({', '.join('?' * len(_PARTS))}) "
        f"ON CONFLICT (id) DO UPDATE SET {', '.join(f'{p} = excluded.{p}' for p in _PARTS)}",
        values,
    )
    connection.execute("DELETE FROM scenario_changes WHERE scenario = ?", (scenario.id,))
    names = ("scenario", "facility_id", "removed", *_VALUES)
    connection.executemany(
        f"INSERT INTO scenario_changes ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})",
        [
            (scenario.id, id_, row is None, *_row_values(row))
            for id_, row in scenario.changes.items()
        ],
    )


def _row_values(row: Facility | None) -> list[object]:
    data = {} if row is None else to_data(row)
    return [data.get(name) for name in _VALUES]


def delete_scenario(connection: sqlite3.Connection, scenario_id: str) -> None:
    """Delete a scenario; those that were branched from it become branches of its parent."""
    connection.execute(
        "UPDATE scenarios SET parent = coalesce("
        "(SELECT parent FROM scenarios WHERE id = ?), '') WHERE parent = ?",
        (scenario_id, scenario_id),
    )
    connection.execute("DELETE FROM scenario_changes WHERE scenario = ?", (scenario_id,))
    connection.execute("DELETE FROM scenarios WHERE id = ?", (scenario_id,))


def read_working(connection: sqlite3.Connection) -> Scenario | None:
    """Return the scenario that was worked on and not saved; what cannot be read is none."""
    if "working" not in tables(connection):
        return None
    row = connection.execute("SELECT scenario FROM working WHERE fid = 1").fetchone()
    try:
        return Scenario.from_json(row[0]) if row is not None and row[0] else None
    except (ValueError, TypeError):
        return None


def write_working(connection: sqlite3.Connection, scenario: Scenario | None) -> None:
    """Keep the scenario that is worked on, or none."""
    connection.execute("DELETE FROM working")
    if scenario is not None:
        connection.execute("INSERT INTO working VALUES (1, ?)", (scenario.to_json(),))
