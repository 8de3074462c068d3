"""Several result tables into one GeoPackage: all of it or nothing of it."""

from __future__ import annotations

import os
import sqlite3
import tempfile
from collections.abc import Iterable, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from traceback import clear_frames
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsGeometry,
    QgsVectorFileWriter,
    QgsWkbTypes,
)

from ..engine.feedback import SILENT, Feedback, check
from ..engine.problems import Problem
from .fields import FieldSpec, qgs_fields
from .styles import style_text
from .writer import write

GEOMETRY_TYPES = {
    "": QgsWkbTypes.Type.NoGeometry,
    "point": QgsWkbTypes.Type.Point,
    "line": QgsWkbTypes.Type.LineString,
    "polygon": QgsWkbTypes.Type.MultiPolygon,
}

_STYLES_TABLE = """
CREATE TABLE layer_styles (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, f_table_catalog TEXT(256),
    f_table_schema TEXT(256), f_table_name TEXT(256), f_geometry_column TEXT(256),
    styleName TEXT(30), styleQML TEXT, styleSLD TEXT, useAsDefault BOOLEAN, description TEXT,
    owner TEXT(30), ui TEXT(30), update_time DATETIME DEFAULT CURRENT_TIMESTAMP)
"""


@dataclass(frozen=True)
class PackageTable:
    """A table of a GeoPackage.

    Parameters
    ----------
    name : str
        Name of the table.
    fields : sequence of FieldSpec
        Its fields.
    columns : sequence of arrays
        Their values, see :func:`~.writer.write`.
    geometry : str
        ``point``, ``line``, ``polygon``, or empty for none.
    shapes : iterable of QgsGeometry, optional
        A geometry for each row.
    style : str
        Style to look right with wherever it is loaded, see :data:`~.styles.NAMES`.
    description : str
        What the table is; QGIS shows it as the layer's abstract.
    """

    name: str
    fields: Sequence[FieldSpec]
    columns: Sequence[Any]
    geometry: str = ""
    shapes: Iterable[QgsGeometry] | None = None
    style: str = ""
    description: str = ""


def write_package(
    path: Path | str,
    tables: Sequence[PackageTable],
    crs: QgsCoordinateReferenceSystem,
    *,
    feedback: Feedback = SILENT,
) -> None:
    """Write tables to a GeoPackage, replacing a former one only when all is written.

    Raises
    ------
    Problem
        ``output-folder`` when the folder does not exist, ``output-read-only`` when it or the
        file may not be written, ``output-busy`` when another program has the former file
        locked, ``output-failed`` when writing fails.
    Canceled
        When the user stopped it; nothing is left behind.
    """
    path = Path(path).absolute()
    require_writable(path)
    folder = tempfile.mkdtemp(prefix=f".{path.stem}-", dir=path.parent)
    draft = Path(folder) / path.name
    try:
        for number, table in enumerate(tables):
            check(feedback, 100.0 * number / len(tables))
            _write_table(draft, table, crs, feedback)
        _write_styles(draft, tables)
        move_into_place(draft, path)
    finally:
        for leftover in Path(folder).iterdir():
            leftover.unlink()
        os.rmdir(folder)
    check(feedback, 100.0)


def move_into_place(draft: Path, path: Path) -> None:
    """Put a finished file where a former one may be.

    Raises
    ------
    Problem
        ``output-busy`` when another program has the former file locked.
    """
    _settle_former(path)
    try:
        os.replace(draft, path)
    except OSError as error:
        raise Problem("output-busy", path=str(path)) from error


def require_writable(path: Path) -> None:
    """Refuse a path that cannot be written, before any work is done for it.

    Raises
    ------
    Problem
        ``output-folder`` or ``output-read-only``.
    """
    if not path.parent.is_dir():
        raise Problem("output-folder", folder=str(path.parent))
    if path.is_dir() or (path.exists() and not os.access(path, os.W_OK)):
        raise Problem("output-read-only", path=str(path))
    try:
        # Asking the system is the only sure way: permissions are not all there is.
        with tempfile.TemporaryFile(dir=path.parent):
            pass
    except OSError as error:
        raise Problem("output-read-only", path=str(path)) from error


def _write_table(
    draft: Path, table: PackageTable, crs: QgsCoordinateReferenceSystem, feedback: Feedback
) -> None:
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    options.layerName = table.name
    options.layerOptions = [f"DESCRIPTION={table.description}"] if table.description else []
    if draft.exists():
        options.actionOnExistingFile = (
            QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
        )
    fields = qgs_fields(table.fields)
    system = crs if table.geometry else QgsCoordinateReferenceSystem()
    sink = QgsVectorFileWriter.create(
        str(draft),
        fields,
        GEOMETRY_TYPES[table.geometry],
        system,
        QgsCoordinateTransformContext(),
        options,
    )
    if sink.hasError() != QgsVectorFileWriter.WriterError.NoError:
        raise Problem("output-failed", reason=sink.errorMessage())
    try:
        write(sink, fields, table.columns, table.shapes, feedback=_Quiet(feedback))
        sink.flushBuffer()
    except BaseException as error:
        # An exception keeps what it passed, and no system deletes a file that is still written to.
        clear_frames(error.__traceback__)
        raise
    finally:
        # The file is complete only once the writer is destroyed.
        del sink


class _Quiet:
    """Passes cancel on, and keeps the progress of one table out of that of all."""

    def __init__(self, feedback: Feedback) -> None:
        self._feedback = feedback

    def isCanceled(self) -> bool:  # noqa: N802 - the name that QGIS gives it
        return self._feedback.isCanceled()

    def setProgress(self, progress: float) -> None:  # noqa: N802 - the name that QGIS gives it
        return


def _write_styles(draft: Path, tables: Sequence[PackageTable]) -> None:
    """Save styles where QGIS looks for them when it loads a table.

    Written by hand: QgsVectorLayer.saveStyleToDatabase gives the style of a second layer to the
    first (QGIS issue 42988, seen on 3.16 and 3.18).
    """
    styled = [table for table in tables if table.style]
    if not styled:
        return
    with closing(sqlite3.connect(draft)) as connection, connection:
        connection.execute(_STYLES_TABLE)
        connection.execute(
            "INSERT INTO gpkg_contents (table_name, data_type, identifier) "
            "VALUES ('layer_styles', 'attributes', 'layer_styles')"
        )
        for table in styled:
            connection.execute(
                "INSERT INTO layer_styles (f_table_catalog, f_table_schema, f_table_name, "
                "f_geometry_column, styleName, styleQML, styleSLD, useAsDefault, description, "
                "owner) VALUES ('', '', ?, ?, ?, ?, '', 1, '', '')",
                (
                    table.name,
                    "geom" if table.geometry else "",
                    table.style,
                    style_text(table.style),
                ),
            )


def _settle_former(path: Path) -> None:
    """Empty a former file's write-ahead log, which would otherwise be taken for the new file's."""
    log = path.with_name(path.name + "-wal")
    if not log.exists():
        return
    # What is no database any more has no log that counts.
    with suppress(sqlite3.DatabaseError), closing(sqlite3.connect(path)) as connection:
        busy, _, _ = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        if busy:
            raise Problem("output-busy", path=str(path))
