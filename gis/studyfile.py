"""The study file: one GeoPackage with all that a study is, and the scenarios made of it."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from qgis.core import QgsVectorLayer

from ..engine.feedback import SILENT, Feedback, check
from ..engine.problems import Notice, Problem
from ..planning.facility import Facility
from ..planning.scenario import Scenario, now
from ..planning.scenariolog import LogEntry, deleting, saving
from . import scenariologstore
from .package import require_writable
from .scenariostore import (
    delete_scenario,
    read_scenarios,
    read_working,
    write_scenario,
    write_working,
)
from .studydatabase import SCHEMA, StudyDatabase, tables
from .studylock import StudyLock

REQUIRED = ("municipalities", "population", "facilities")
ROADS = "roads"

_CHUNK = 5000


class StudyFile:
    """An existing study file; :meth:`open` makes one.

    Tables ``municipalities``, ``population``, ``facilities`` and, unless the network file is all
    there is, ``roads`` are layers that any program can read. ``study`` holds settings by key as
    JSON, ``scenarios`` and ``scenario_changes`` the scenarios, ``working`` what is worked on, and
    ``log`` who changed what. A file without these last ones, such as the sample study, gets them
    when something is saved.

    Attributes
    ----------
    path : Path
    read_only : bool
        Whether nothing can or may be saved.
    notices : list of Notice
        Why that is so.
    baseline : dict of str to Facility
        The study's own facilities by id, as far as they were read; the log tells from them what a
        facility was before.
    """

    def __init__(self, path: Path, *, read_only: bool, notices: list[Notice]) -> None:
        self.path = path
        self.read_only = read_only
        self.notices = notices
        self.baseline: dict[str, Facility] = {}
        self._database = StudyDatabase(path)
        self._lock = StudyLock(path)

    @classmethod
    def open(cls, path: Path | str, *, read_only: bool = False) -> StudyFile:
        """Look at a file and tell whether it is a study.

        A file or folder that cannot be written gives a study that is read only.

        Raises
        ------
        Problem
            ``study-missing``, ``study-broken`` when it is no GeoPackage, ``study-incomplete``
            when it lacks tables, ``study-newer`` when a later version of the plugin wrote it, or
            ``study-busy``.
        """
        path = Path(path).absolute()
        notices: list[Notice] = []
        if not path.is_file():
            raise Problem("study-missing", path=str(path))
        if not read_only:
            try:
                require_writable(path)
            except Problem:
                read_only = True
                notices = [Notice("study-read-only", path=str(path))]
        file = cls(path, read_only=read_only, notices=notices)
        with file._reading() as connection:
            file._require_sound(connection)
        return file

    def _require_sound(self, connection: sqlite3.Connection) -> None:
        there = tables(connection)
        if "gpkg_contents" not in there:
            raise Problem("study-broken", path=str(self.path), reason="gpkg_contents")
        lacking = [name for name in REQUIRED if name not in there]
        if lacking:
            raise Problem("study-incomplete", path=str(self.path), tables=lacking)
        schema = self._values(connection).get("schema", SCHEMA)
        if not isinstance(schema, int):
            raise Problem("study-broken", path=str(self.path), reason="schema")
        if schema > SCHEMA:
            raise Problem("study-newer", path=str(self.path), version=schema, known=SCHEMA)

    # Whose it is

    def lock(self) -> None:
        """Keep others from writing to it until :meth:`unlock`, or until this process ends.

        Raises
        ------
        Problem
            ``study-open-elsewhere`` or ``study-not-writable``.
        """
        self._lock.take()

    def unlock(self) -> None:
        """Let others write to it."""
        self._lock.release()

    @property
    def locked(self) -> bool:
        """Whether it is locked by this object."""
        return self._lock.held

    # Settings

    def get(self, key: str, default: Any = None) -> Any:
        """Return a setting."""
        return self.settings().get(key, default)

    def settings(self) -> dict[str, Any]:
        """Return all settings by their keys."""
        with self._reading() as connection:
            return self._values(connection)

    def set(self, key: str, value: Any) -> None:
        """Keep a setting; the value is one that JSON can hold."""
        self.set_all({key: value})

    def set_all(self, values: Mapping[str, Any]) -> None:
        """Keep several settings, all of them or none."""
        rows = [(key, as_json(value)) for key, value in values.items()]
        with self._writing() as connection:
            connection.executemany("DELETE FROM study WHERE key = ?", [(key,) for key, _ in rows])
            connection.executemany("INSERT INTO study (key, value) VALUES (?, ?)", rows)

    def _values(self, connection: sqlite3.Connection) -> dict[str, Any]:
        if "study" not in tables(connection):
            return {}
        try:
            return {
                str(key): json.loads(value, parse_constant=_refuse)
                for key, value in connection.execute("SELECT key, value FROM study ORDER BY fid")
            }
        except (ValueError, TypeError) as error:
            raise Problem("study-broken", path=str(self.path), reason=str(error)) from error

    # Scenarios

    def scenarios(self) -> list[Scenario]:
        """Return the saved scenarios, in the order in which they were first saved."""
        with self._reading() as connection:
            return read_scenarios(connection, self.path)

    def save(self, scenario: Scenario) -> None:
        """Save a scenario, and in the log what is different.

        What was kept of it as worked on is no longer needed and goes.
        """
        with self._writing() as connection:
            known = {one.id: one for one in read_scenarios(connection, self.path)}
            before, parent = known.get(scenario.id), known.get(scenario.parent)
            author = scenariologstore.author()
            entries = saving(before, scenario, self.baseline, parent, time=now(), author=author)
            scenariologstore.append(connection, entries)
            write_scenario(connection, scenario)
            working = read_working(connection)
            if working is not None and working.id == scenario.id:
                write_working(connection, None)

    def delete(self, scenario_id: str) -> None:
        """Delete a scenario, and say so in the log; its branches go to its parent."""
        with self._writing() as connection:
            author = scenariologstore.author()
            for one in read_scenarios(connection, self.path):
                if one.id == scenario_id:
                    entry = deleting(one, time=now(), author=author)
                    scenariologstore.append(connection, [entry])
            delete_scenario(connection, scenario_id)

    def log(self) -> list[LogEntry]:
        """Return who changed what in the scenarios, the oldest first."""
        with self._reading() as connection:
            return scenariologstore.read(connection)

    def keep_working(self, scenario: Scenario) -> None:
        """Keep what is worked on, beside what is saved."""
        with self._writing() as connection:
            write_working(connection, scenario)

    def working(self) -> Scenario | None:
        """Return what was worked on and neither saved nor given up."""
        with self._reading() as connection:
            return read_working(connection)

    def clear_working(self) -> None:
        """Let go of what was worked on."""
        if self.working() is None:
            return
        with self._writing() as connection:
            write_working(connection, None)

    # Layers

    def source(self, table: str) -> str:
        """Return what QGIS opens a table by, with the provider ``ogr``."""
        return f"{self.path}|layername={table}"

    def layer(self, table: str) -> QgsVectorLayer:
        """Open a table, without its style."""
        return QgsVectorLayer(
            self.source(table), table, "ogr", QgsVectorLayer.LayerOptions(loadDefaultStyle=False)
        )

    def has(self, table: str) -> bool:
        """Tell whether there is a table."""
        with self._reading() as connection:
            return table in tables(connection)

    def digest(self, table: str, columns: Sequence[str], feedback: Feedback = SILENT) -> str:
        """Return a digest of a table's geometries, in their order, and of some columns.

        Equal tables have equal ones. The file itself changes with every save, so its date tells
        nothing of its tables.
        """
        digest = hashlib.blake2b(digest_size=16)
        with self._reading() as connection:
            geometry = connection.execute(
                "SELECT column_name, srs_id FROM gpkg_geometry_columns WHERE table_name = ?",
                (table,),
            ).fetchall()
            names = ["rowid", *(name for name, _ in geometry), *columns]
            digest.update(repr((names, geometry)).encode())
            listed = ", ".join(map(_quoted, names))
            cursor = connection.execute(f"SELECT {listed} FROM {_quoted(table)} ORDER BY rowid")
            while rows := cursor.fetchmany(_CHUNK):
                check(feedback)
                for column in zip(*rows):
                    digest.update(_flat(column))
        return digest.hexdigest()

    # The database

    @contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection]:
        with self._database.reading(recover=not self.read_only) as connection:
            yield connection

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        if self.read_only:
            raise Problem("study-not-writable", path=str(self.path))
        with self._database.writing() as connection:
            yield connection


def _refuse(constant: str) -> Any:
    raise ValueError(constant)


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _flat(column: tuple[Any, ...]) -> bytes:
    """Return a column's values as bytes; geometries, which are long, without copying by hand."""
    if type(column[0]) is not bytes:
        return repr(column).encode()
    blobs = [value if type(value) is bytes else repr(value).encode() for value in column]
    return b"".join([repr([len(blob) for blob in blobs]).encode(), *blobs])


def as_json(value: Any) -> str:
    """Return a setting as the text that it is kept as."""
    return json.dumps(value, ensure_ascii=False, allow_nan=False)
