"""A study file as a database: short connections, whole transactions, faults in words.

Each read and each write opens the file anew. Nothing is held open between them, so that QGIS, which
has the same file open as layers, and programs that copy it are not in each other's way, and so that
any thread may ask. SQLite's own rollback journal sees to it that a crash leaves the last good
state; a write-ahead log, which network drives spoil, is not asked for.
"""

from __future__ import annotations

import errno
import json
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

from ..engine.problems import Problem

SCHEMA = 2
"""Version of the tables below; a study with a later one is refused, one with an earlier one is
brought up to it when something is saved. 2: the log."""

BUSY_S = 2.0
"""So long a file that another program is writing is waited for."""

_TABLES = {
    "study": """CREATE TABLE study (
        fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, key TEXT, value TEXT)""",
    "scenarios": """CREATE TABLE scenarios (
        fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, id TEXT NOT NULL UNIQUE, name TEXT,
        parent TEXT, note TEXT, author TEXT, created TEXT, modified TEXT, locked TEXT, rules TEXT)
        """,
    "scenario_changes": """CREATE TABLE scenario_changes (
        fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, scenario TEXT NOT NULL,
        facility_id TEXT NOT NULL, removed BOOLEAN NOT NULL, name TEXT, tier TEXT, x REAL, y REAL,
        municipality INTEGER, open BOOLEAN, opens DATE, closes DATE, capacity REAL, source INTEGER,
        UNIQUE (scenario, facility_id))""",
    "working": "CREATE TABLE working (fid INTEGER PRIMARY KEY NOT NULL, scenario TEXT)",
    "log": """CREATE TABLE log (
        fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, time TEXT NOT NULL, author TEXT,
        scenario TEXT NOT NULL, scenario_name TEXT, facility TEXT, what TEXT NOT NULL,
        from_value TEXT, to_value TEXT)""",
}
_TRIGGERS = {
    "log": tuple(
        f"CREATE TRIGGER log_no_{event.lower()} BEFORE {event} ON log "
        "BEGIN SELECT RAISE(ABORT, 'entries of the log stay as they are'); END"
        for event in ("UPDATE", "DELETE")
    )
}
"""What is made together with a table: whatever program opens the file, the log is only added to."""

_SHOWN = ("study", "scenarios", "scenario_changes", "log")
"""Tables that other programs see, as attributes without geometry."""


class StudyDatabase:
    """The database of a study file.

    Parameters
    ----------
    path : Path
    """

    def __init__(self, path: Path) -> None:
        self.path = path

    @contextmanager
    def reading(self, *, recover: bool) -> Iterator[sqlite3.Connection]:
        """Open the file to read.

        Parameters
        ----------
        recover : bool
            Whether SQLite may first roll back what a crash left half written.

        Raises
        ------
        Problem
            See :func:`fault`.
        """
        connection = self._connect("rw" if recover else "ro")
        try:
            yield connection
        except sqlite3.Error as error:
            raise fault(error, self.path) from error
        finally:
            connection.close()

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """Open the file for one transaction: all that is done in it is kept, or nothing.

        Tables that are missing are made, and those of an earlier version brought up to this one.

        Raises
        ------
        Problem
            See :func:`fault` and :func:`migrate`; the file is then as it was before.
        """
        connection = self._connect("rw")
        try:
            connection.execute("BEGIN IMMEDIATE")
            migrate(connection, self.path)
            _make_tables(connection)
            yield connection
            connection.execute("COMMIT")
        except sqlite3.Error as error:
            raise fault(error, self.path) from error
        finally:
            # Closing rolls back whatever was not committed.
            connection.close()

    def _connect(self, mode: str) -> sqlite3.Connection:
        if not self.path.is_file():
            raise Problem("study-missing", path=str(self.path))
        try:
            connection = sqlite3.connect(
                _uri(self.path, f"mode={mode}"), timeout=BUSY_S, isolation_level=None, uri=True
            )
        except sqlite3.Error as error:
            raise fault(error, self.path) from error
        try:
            # Nobody vouches for the file: its views and triggers may call nothing dangerous.
            connection.execute("PRAGMA trusted_schema = OFF")
        except sqlite3.Error as error:
            connection.close()
            raise fault(error, self.path) from error
        return connection


def _uri(path: Path, query: str) -> str:
    """Return a file's address as SQLite takes it, also on a Windows share."""
    text = path.absolute().as_posix()
    return f"file://{'' if text.startswith('/') else '/'}{quote(text)}?{query}"


def tables(connection: sqlite3.Connection) -> set[str]:
    """Return the names of all tables, in lower case."""
    found = connection.execute("SELECT name FROM sqlite_master WHERE type IN ('table', 'view')")
    return {str(name).lower() for (name,) in found}


def _make_tables(connection: sqlite3.Connection) -> None:
    """Make the tables that a study needs and a sample study or an old file has not got."""
    there = tables(connection)
    for name in _TABLES:
        if name not in there:
            _make_table(connection, name)
    if "scenarios" not in there:
        _set_version(connection, SCHEMA)


def _make_table(connection: sqlite3.Connection, name: str) -> None:
    connection.execute(_TABLES[name])
    for statement in _TRIGGERS.get(name, ()):
        connection.execute(statement)
    if name in _SHOWN:
        connection.execute(
            "INSERT INTO gpkg_contents (table_name, data_type, identifier) "
            "VALUES (?, 'attributes', ?)",
            (name, name),
        )


def migrate(connection: sqlite3.Connection, path: Path) -> None:
    """Bring the tables of an earlier version up to this one, in the transaction under way.

    Raises
    ------
    Problem
        ``study-newer`` when another program has brought the file up to a later version since it
        was opened, ``study-broken`` when its version is no number.
    """
    if "study" not in tables(connection):
        return
    row = connection.execute("SELECT value FROM study WHERE key = 'schema'").fetchone()
    if row is None:
        return
    try:
        version = int(json.loads(row[0]))
    except (ValueError, TypeError) as error:
        raise Problem("study-broken", path=str(path), reason="schema") from error
    if version > SCHEMA:
        raise Problem("study-newer", path=str(path), version=version, known=SCHEMA)
    for step in range(version, SCHEMA):
        if step in _STEPS:
            _STEPS[step](connection)
    if version < SCHEMA:
        _set_version(connection, SCHEMA)


def _add_log(connection: sqlite3.Connection) -> None:
    """From 1 to 2: scenarios are there already, and from now on the log tells what happens."""
    if "log" not in tables(connection):
        _make_table(connection, "log")


_STEPS = {1: _add_log}
"""What brings a file from each version to the next."""


def _set_version(connection: sqlite3.Connection, version: int) -> None:
    connection.execute("DELETE FROM study WHERE key = 'schema'")
    connection.execute(
        "INSERT INTO study (key, value) VALUES ('schema', ?)", (json.dumps(version),)
    )


def fault(error: Exception, path: Path) -> Problem:
    """Return in words why a study file could not be read or written.

    SQLite's messages are the same everywhere; its codes reach Python only from 3.11 on.

    Returns
    -------
    Problem
        ``study-disk-full``, ``study-not-writable``, ``study-busy``, ``study-broken``,
        ``study-missing`` or, for anything else, ``study-failed``.
    """
    text = str(error)
    if "is full" in text or getattr(error, "errno", None) == errno.ENOSPC:
        return Problem("study-disk-full", path=str(path))
    if "readonly" in text:
        return Problem("study-not-writable", path=str(path))
    if "locked" in text:
        return Problem("study-busy", path=str(path))
    if "unable to open" in text and not path.is_file():
        return Problem("study-missing", path=str(path))
    if any(word in text for word in ("not a database", "malformed", "no such")):
        return Problem("study-broken", path=str(path), reason=text)
    return Problem("study-failed", path=str(path), reason=text)
