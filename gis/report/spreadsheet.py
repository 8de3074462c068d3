"""The tables of a report as a spreadsheet, written by GDAL."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from osgeo import gdal, ogr

from ...engine.problems import Problem
from ...planning.reporttable import Column, Table
from .words import NUMBERS, Words

DRIVERS = {".xlsx": "XLSX", ".ods": "ODS"}


def write_spreadsheet(path: Path, tables: Iterable[Table], words: Words) -> None:
    """Write each table as a sheet; numbers are not rounded, units are in the headings.

    Parameters
    ----------
    path : Path
        Its ending, ``.xlsx`` or ``.ods``, says which kind.
    tables : iterable of Table
    words : Words

    Raises
    ------
    Problem
        ``output-failed`` when it cannot be written.
    """
    driver = ogr.GetDriverByName(DRIVERS[path.suffix])
    if driver is None:
        raise Problem("output-failed", reason=f"GDAL: {DRIVERS[path.suffix]}")
    path.unlink(missing_ok=True)
    # Errors are told by what the calls return, whatever is set elsewhere.
    with_exceptions = ogr.GetUseExceptions()
    ogr.UseExceptions()
    try:
        source = driver.CreateDataSource(str(path))
        for table in tables:
            _write_sheet(source, table, words)
        # The file is written when the source goes.
        source = None
    except RuntimeError as error:
        raise Problem("output-failed", reason=f"{path}: {error}") from error
    finally:
        if not with_exceptions:
            ogr.DontUseExceptions()
    if not path.exists():
        raise Problem("output-failed", reason=f"{path}: {gdal.GetLastErrorMsg()}")


def _write_sheet(source: Any, table: Table, words: Words) -> None:
    layer = source.CreateLayer(words.word("sheet", table.id), None, ogr.wkbNone)
    for column in table.columns:
        kind = ogr.OFTReal if column.kind in NUMBERS else ogr.OFTString
        layer.CreateField(ogr.FieldDefn(_heading(column, words), kind))
    for row in table.rows:
        feature = ogr.Feature(layer.GetLayerDefn())
        for number, (column, value) in enumerate(zip(table.columns, row)):
            if value is None:
                continue
            if column.kind in NUMBERS:
                feature.SetField(number, float(value))
            else:
                feature.SetField(number, words.word(_word_kind(column), value))
        layer.CreateFeature(feature)


def _heading(column: Column, words: Words) -> str:
    return words.heading_with_unit(column.name, column.kind)


def _word_kind(column: Column) -> str:
    return {"unit": "unit_word", "borders": "border"}.get(column.kind, column.kind)
