"""A copy of a study that may lie where it is published: without what nobody else may see."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection
from contextlib import closing
from pathlib import Path
from typing import Any

from ..engine.networkfile import save
from .publication import BASELINE
from .studydatabase import fault, tables
from .studynetwork import OF_STUDY, network_path
from .studyopening import OpenedStudy
from .studysettings import STANDARD

_KEPT = {"fid", "geom", "ogc_fid"}
_SHAPE_FUNCTIONS = ("ST_IsEmpty", "ST_MinX", "ST_MaxX", "ST_MinY", "ST_MaxY")


def copy_study(opened: OpenedStudy, scenarios: Collection[str], target: Path) -> list[Path]:
    """Write a study with some of its scenarios, and its network, to another place.

    The other scenarios, the log, authors and notes are left out, and so are fields of its layers
    that it does not read. Everything that is computed from the copy is equal.

    Returns
    -------
    list of Path
        The files.

    Raises
    ------
    Problem
        See :func:`~.studydatabase.fault`, and ``file-not-written``.
    """
    try:
        with closing(sqlite3.connect(target)) as copy:
            with closing(sqlite3.connect(opened.file.path)) as original:
                original.backup(copy)
            # Never asked, as no shape is changed; but the triggers of layers name them.
            for name in _SHAPE_FUNCTIONS:
                copy.create_function(name, 1, lambda _: None)
            with copy:
                _strip(copy, opened, set(scenarios) - {BASELINE})
            copy.execute("VACUUM")
    except sqlite3.Error as error:
        raise fault(error, target) from error
    file, travel = opened.travel.file, opened.travel
    known = file is not None and file.roads is travel.roads
    core = (travel.profiles["car"], file.core) if file and known and file.core else None
    provenance: dict[str, Any] = dict(file.provenance) if file else {}
    # Where the roads once came from is nobody's business.
    provenance.update({"source": "", "files": {}, OF_STUDY: True})
    network = network_path(target)
    save(network, travel.roads, provenance, core)
    return [network, target]


def _strip(copy: sqlite3.Connection, opened: OpenedStudy, scenarios: set[str]) -> None:
    there = tables(copy)
    marks = ", ".join("?" * len(scenarios))
    if "scenarios" in there:
        copy.execute(f"DELETE FROM scenarios WHERE id NOT IN ({marks})", (*scenarios,))
        copy.execute("UPDATE scenarios SET parent = '', note = '', author = ''")
    if "scenario_changes" in there:
        copy.execute(f"DELETE FROM scenario_changes WHERE scenario NOT IN ({marks})", (*scenarios,))
    for name in ("working", "log"):
        if name in there:
            # The log's own triggers let nobody delete from it.
            copy.execute(f"DROP TABLE {name}")
            copy.execute("DELETE FROM gpkg_contents WHERE table_name = ?", (name,))
            if "gpkg_ogr_contents" in there:
                copy.execute("DELETE FROM gpkg_ogr_contents WHERE table_name = ?", (name,))
    for table in STANDARD:
        if table in there:
            _blank(copy, table, _read_fields(opened, table))


def _read_fields(opened: OpenedStudy, table: str) -> set[str]:
    """Return the fields of a table that the study reads."""
    reader = opened.settings.layer(table, opened.file.layer(table))
    found = set()
    for value in reader.as_json().values():
        found |= set(value.values()) if isinstance(value, dict) else {value}
    return {name.lower() for name in found if isinstance(name, str)} | _KEPT


def _blank(copy: sqlite3.Connection, table: str, kept: set[str]) -> None:
    """Empty the fields of a table that nobody reads."""
    geometry = {
        str(name).lower()
        for (name,) in copy.execute(
            "SELECT column_name FROM gpkg_geometry_columns WHERE table_name = ?", (table,)
        )
    }
    columns = copy.execute(f'PRAGMA table_info("{table}")').fetchall()
    other = [
        name
        for _, name, _, needed, _, key in columns
        if name.lower() not in kept | geometry and not (needed or key)
    ]
    if other:
        listed = ", ".join('"{}" = NULL'.format(name.replace('"', '""')) for name in other)
        copy.execute(f'UPDATE "{table}" SET {listed}')
