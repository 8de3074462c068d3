"""The table as text for the clipboard, and as a file for other programs."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFields,
    QgsVectorFileWriter,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QLocale, QSettings
from qgis.PyQt.QtWidgets import QWidget

from ...engine.problems import Problem
from ...gis.fields import FieldSpec, qgs_fields
from ...gis.package import require_writable
from ...i18n import translate
from ...i18n.modes import mode_names
from ...planning.ruleset import RuleSet
from ..frame import Frame
from ..numbers import decimal
from ..savepath import ask_path
from ..words import border_names
from .columns import SHARE
from .model import ScorecardModel

FOLDER_SETTING = "service_network_planner/table/folder"
DRIVERS: Mapping[str, str] = {".csv": "CSV", ".xlsx": "XLSX", ".ods": "ODS"}

Rows = Sequence[Sequence[Any]]


def headings(model: ScorecardModel, columns: Sequence[int]) -> list[str]:
    """Return the heads of some columns, no two alike."""
    result: list[str] = []
    for column in columns:
        head = model.columns[column].heading
        name, number = head, 2
        while name.lower() in (other.lower() for other in result):
            name, number = f"{head} ({number})", number + 1
        result.append(name)
    return result


def as_text(model: ScorecardModel, rows: Sequence[int], columns: Sequence[int]) -> str:
    """Return rows of the scorecard as lines with tabs, heads first."""
    lines = ["\t".join(headings(model, columns))]
    for row in rows:
        lines.append("\t".join(_written(model, row, column) for column in columns))
    return "\n".join(lines) + "\n"


def _written(model: ScorecardModel, row: int, column: int) -> str:
    """Return a cell so that a spreadsheet of the same language takes numbers for numbers."""
    value = model.plain(row, column)
    if value is None:
        return ""
    if not isinstance(value, float):
        return str(value)
    if model.columns[column].kind == SHARE:
        return str(QLocale().toString(value * 100, "f", 1)) + " %"
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return str(locale.toString(value, "f", 3)).rstrip("0").rstrip(locale.decimalPoint())


def ask_table_path(parent: QWidget, name: str) -> Path | None:
    """Ask where to save a table, and as what; ``None`` if the planner thought better of it."""
    folder = str(QSettings().value(FOLDER_SETTING, str(Path.home())))
    kinds = {
        translate("ServiceNetworkPlanner", "Excel workbook (*.xlsx)"): ".xlsx",
        translate("ServiceNetworkPlanner", "OpenDocument spreadsheet (*.ods)"): ".ods",
        translate("ServiceNetworkPlanner", "Comma separated values (*.csv)"): ".csv",
    }
    title = translate("ServiceNetworkPlanner", "Save the table")
    path = ask_path(parent, title, Path(folder) / f"{name}.xlsx", kinds)
    if path is not None:
        QSettings().setValue(FOLDER_SETTING, str(path.parent))
    return path


def context_of(frame: Frame, rule_set: RuleSet, language: str) -> dict[str, str]:
    """Return what the figures are about, which every row of a file repeats."""
    look, study = frame.look, frame.figures.study
    tier = rule_set.tiers[rule_set.tiers.index(look.tier)]
    return {
        translate("ServiceNetworkPlanner", "Tier"): tier.name(language),
        translate("ServiceNetworkPlanner", "Group"): rule_set.group_name(look.group, language),
        translate("ServiceNetworkPlanner", "Mode"): mode_names().get(look.mode, look.mode),
        translate("ServiceNetworkPlanner", "Borders"): border_names()[look.borders],
        translate("ServiceNetworkPlanner", "Threshold, min"): decimal(look.threshold_min, 2),
        translate("ServiceNetworkPlanner", "Population"): study.population,
        translate("ServiceNetworkPlanner", "Year of the population"): str(
            study.population_year or ""
        ),
    }


def write_table(
    path: Path, names: Sequence[str], rows: Rows, sheet: str, numeric: Sequence[bool]
) -> None:
    """Write a table as CSV, XLSX or ODS, as the path's ending says.

    Parameters
    ----------
    path : Path
    names : sequence of str (C,)
    rows : sequence of sequences (R, C)
        Texts, numbers or ``None``.
    sheet : str
        Name of the sheet in a spreadsheet.
    numeric : sequence of bool (C,)
        Which columns hold numbers.

    Raises
    ------
    Problem
        ``output-folder``, ``output-read-only``, ``output-busy`` or ``output-failed``.
    """
    require_writable(path)
    kinds = ("real" if number else "text" for number in numeric)
    fields = qgs_fields(FieldSpec(name, kind) for name, kind in zip(names, kinds))
    try:
        folder = tempfile.mkdtemp(prefix=".service-network-", dir=path.parent)
    except OSError as error:
        raise Problem("output-read-only", path=str(path)) from error
    draft = Path(folder) / path.name
    try:
        _write(draft, fields, rows, sheet)
        try:
            os.replace(draft, path)
        except OSError as error:
            raise Problem("output-busy", path=str(path)) from error
    finally:
        for leftover in Path(folder).iterdir():
            leftover.unlink()
        os.rmdir(folder)


def _write(draft: Path, fields: QgsFields, rows: Rows, sheet: str) -> None:
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = DRIVERS.get(draft.suffix.lower(), "CSV")
    options.layerName = sheet
    if options.driverName == "CSV":
        # Spreadsheets take a file for UTF-8 only if it says so.
        options.layerOptions = ["WRITE_BOM=YES"]
    writer = QgsVectorFileWriter.create(
        str(draft),
        fields,
        QgsWkbTypes.Type.NoGeometry,
        QgsCoordinateReferenceSystem(),
        QgsCoordinateTransformContext(),
        options,
    )
    if writer.hasError() != QgsVectorFileWriter.WriterError.NoError:
        raise Problem("output-failed", reason=writer.errorMessage())
    for row in rows:
        feature = QgsFeature(fields)
        feature.setAttributes(list(row))
        if not writer.addFeature(feature):
            raise Problem("output-failed", reason=writer.errorMessage())
    # The file is complete only once the writer is destroyed.
    del writer
    if not draft.is_file():
        raise Problem("output-failed", reason=str(draft.name))
