"""The log of a study file: entries are added to it, and never changed or taken out."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from qgis.core import QgsApplication, QgsSettings

from ..planning.scenariolog import LogEntry
from .studydatabase import tables

AUTHOR_KEY = "service_network_planner/author"
"""Key in the settings of QGIS: what the log calls whoever works here; empty for nobody."""

_COLUMNS = (
    "time",
    "author",
    "scenario",
    "scenario_name",
    "facility",
    "what",
    "from_value",
    "to_value",
)


def author() -> str:
    """Return what the log calls whoever works here.

    As the settings of QGIS say, where an empty name means nobody; without them the name that the
    computer knows the user by.
    """
    settings = QgsSettings()
    if settings.contains(AUTHOR_KEY):
        return str(settings.value(AUTHOR_KEY, "") or "").strip()
    return system_name()


def system_name() -> str:
    """Return the name that the computer knows the user by; empty if it knows none."""
    return (QgsApplication.userFullName() or QgsApplication.userLoginName()).strip()


def set_author(name: str) -> None:
    """Have the log call whoever works here by a name from now on."""
    QgsSettings().setValue(AUTHOR_KEY, name.strip())


def append(connection: sqlite3.Connection, entries: Iterable[LogEntry]) -> None:
    """Add entries, in the transaction that is under way."""
    connection.executemany(
        f"INSERT INTO log ({', '.join(_COLUMNS)}) VALUES ({', '.join('?' * len(_COLUMNS))})",
        [
            (
                one.time,
                one.author,
                one.scenario,
                one.name,
                one.facility,
                one.what,
                one.before,
                one.after,
            )
            for one in entries
        ],
    )


def read(connection: sqlite3.Connection) -> list[LogEntry]:
    """Return all entries, the oldest first."""
    if "log" not in tables(connection):
        return []
    rows = connection.execute(f"SELECT {', '.join(_COLUMNS)} FROM log ORDER BY fid")
    return [LogEntry(*("" if value is None else str(value) for value in row)) for row in rows]
