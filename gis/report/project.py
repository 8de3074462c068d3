"""The report's maps and figures as a QGIS project with print layouts, to go on working with."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateTransformContext,
    QgsProject,
    QgsRuleBasedRenderer,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QVariant

from ...engine.problems import Problem
from ...planning.demand import TOTAL
from ...planning.verdicts import MET
from ..layoutparts import Column, Grid, View
from ..layouts import Sheets, add_layouts, measure, number, of_page, verdict_words
from ..package import move_into_place, require_writable
from ..writer import polygon_geometries
from . import symbols
from .contents import Contents
from .maps import AFTER, BEFORE, CHANGE, VERDICTS_AFTER, VERDICTS_BEFORE, ReportMaps

_POINTS = QgsWkbTypes.GeometryType.PointGeometry
_TEXT, _NUMBER = QVariant.String, QVariant.Double
_FIGURES = ("losing", "gaining")
_SIDES = (BEFORE, AFTER)
_ARROW = " || ' → ' || "


def write_project(stem: Path, contents: Contents, maps: ReportMaps) -> tuple[Path, Path]:
    """Write a project and the GeoPackage that its layers are in.

    Parameters
    ----------
    stem : Path
        Of both files, without an ending. Former files are replaced.
    contents : Contents
    maps : ReportMaps
        Of the same comparison.

    Returns
    -------
    tuple of Path
        The project (``.qgz``) and its data (``.gpkg``).

    Raises
    ------
    Problem
        ``output-folder``, ``output-read-only``, ``output-busy`` or ``output-failed``.
    """
    package, path = stem.with_suffix(".gpkg"), stem.with_suffix(".qgz")
    for each in (package, path):
        require_writable(each)
    tables = {
        **maps.layers,
        "municipalities": _municipalities(contents, maps),
        "verdicts": _verdicts(contents, maps),
    }
    _save(tables, package)
    project = QgsProject()
    _fill(project, contents, maps, package)
    if not project.write(str(path)):
        raise Problem("output-failed", reason=f"{path}: {project.error()}")
    return path, package


def _municipalities(contents: Contents, maps: ReportMaps) -> QgsVectorLayer:
    """Return the municipalities with their verdicts and the figures of the main question."""
    main = contents.main
    verdicts = {row["code"]: row for row in maps.layers["municipalities"].getFeatures()}
    fields = {
        **dict.fromkeys(("code", "name", VERDICTS_BEFORE, VERDICTS_AFTER), _TEXT),
        **dict.fromkeys(("residents", *_FIGURES), _NUMBER),
        **{f"{name}_{side}": _NUMBER for name in ("mean", "within", "kept") for side in _SIDES},
    }
    study = contents.comparison.after.study.municipalities
    rows = []
    for code, name in zip(study.codes, study.names):
        changes = contents.rows("changes", **main, group=TOTAL, place=code)[0]
        statistics = contents.rows("statistics", **main, group=TOTAL, place=code)[0]
        judged = contents.judged(place=code)
        rows.append(
            [
                code,
                name,
                *(verdicts[code][side] for side in (VERDICTS_BEFORE, VERDICTS_AFTER)),
                *(changes[name] for name in ("residents", *_FIGURES)),
                *(statistics[f"{name}_{side}"] for name in ("mean", "within") for side in _SIDES),
                *(sum(row[f"verdict_{side}"] == MET for row in judged) for side in _SIDES),
            ]
        )
    return maps.layer("Polygon", fields, zip(rows, polygon_geometries(study.polygons)))


def _verdicts(contents: Contents, maps: ReportMaps) -> QgsVectorLayer:
    """Return a row for each rule and municipality, the rule in the report's language."""
    text = ("municipality_code", "municipality", "rule", "verdict_before", "verdict_after", "unit")
    figures = ("value_before", "value_after", "margin")
    words = contents.words
    rows: list[tuple[Sequence[Any], None]] = [
        (
            [
                row["place"],
                words.word("place", row["place"]),
                words.word("rule", row["rule"]),
                row["verdict_before"],
                row["verdict_after"],
                row["unit"],
                row["value_before"],
                row["value_after"],
                row["margin_after"],
            ],
            None,
        )
        for row in contents.rows("verdicts")
    ]
    fields = {**dict.fromkeys(text, _TEXT), **dict.fromkeys(figures, _NUMBER)}
    return maps.layer("NoGeometry", fields, rows)


def _save(tables: dict[str, QgsVectorLayer], path: Path) -> None:
    """Write layers to a GeoPackage, all or none."""
    folder = Path(tempfile.mkdtemp(prefix=f".{path.stem}-", dir=path.parent))
    draft = folder / path.name
    try:
        for name, layer in tables.items():
            options = QgsVectorFileWriter.SaveVectorOptions()
            options.driverName, options.layerName = "GPKG", name
            actions = QgsVectorFileWriter.ActionOnExistingFile
            options.actionOnExistingFile = (
                actions.CreateOrOverwriteLayer if draft.exists() else actions.CreateOrOverwriteFile
            )
            failed, reason, *_ = QgsVectorFileWriter.writeAsVectorFormatV3(
                layer, str(draft), QgsCoordinateTransformContext(), options
            )
            if failed != QgsVectorFileWriter.WriterError.NoError:
                raise Problem("output-failed", reason=f"{path}: {reason}")
        move_into_place(draft, path)
    finally:
        for leftover in folder.iterdir():
            leftover.unlink()
        os.rmdir(folder)


def _fill(project: QgsProject, contents: Contents, maps: ReportMaps, package: Path) -> None:
    """Put layers and layouts into a project."""
    words = contents.words
    before, after = contents.labels
    named = dict(zip(_SIDES, contents.labels))
    project.setTitle(f"{words('title')}: {before} – {after}")
    look = _Look(project, contents, maps, package)
    points = {**named, CHANGE: f"{before} – {after}"}
    sites = {
        side: look.layer(
            f"facilities_{side}",
            f"{words('heading_points')}, {label}",
            symbols.FACILITIES if side == CHANGE else symbols.FACILITIES[:3],
        )
        for side, label in points.items()
    }
    borders = look.layer("municipalities", words("section_municipalities"), ())
    borders.setLabeling(symbols.labels('"name"', 7.5))
    borders.setLabelsEnabled(True)
    around = (borders, *look.roads())
    change = look.layer("cells", words("cap_change", before=before, after=after), symbols.changes())
    times = {
        side: look.layer("cells", words("cap_times", side=label), symbols.times(side))
        for side, label in named.items()
    }
    places = {
        side: look.layer(
            "municipalities",
            words("cap_verdicts", side=label),
            symbols.verdicts(f"verdicts_{side}"),
        )
        for side, label in named.items()
    }
    table = look.layer("verdicts", words("section_verdicts"), ())
    project.setCrs(borders.crs())
    seen = (sites[CHANGE], *around, change)
    hidden = (sites[BEFORE], sites[AFTER], *times.values(), *places.values(), table)
    for layer in (*seen, *hidden):
        project.layerTreeRoot().addLayer(layer).setItemVisibilityChecked(layer in seen)
    sheets = Sheets(
        contents.comparison.after.rule_set.name(words.language),
        f"{words('title')}: {before} – {after}",
        _sources(contents),
        words.language,
        tuple(
            View(words("cap_verdicts", side=label), (sites[side], borders, places[side]))
            for side, label in named.items()
        ),
        (places[AFTER], sites[AFTER]),
        borders,
        _overview(contents, borders),
        _details(contents, table),
        _figures(contents),
        legend_titles=False,
        page_views=tuple(
            View(
                words.part("layouts")["times"].format(side=label),
                (sites[side], *around, times[side]),
            )
            for side, label in named.items()
        ),
        page_legend=(times[AFTER], sites[AFTER]),
    )
    add_layouts(project, sheets)


def _sources(contents: Contents) -> str:
    """Return what stands at the foot of each page."""
    words, values = contents.words, contents.values()
    source = words.part("layouts")["from"].format(
        population=values["population"] or words.heading("residents"),
        year=values["year"] or "",
        file=values["study_file"],
    )
    return f"{source}. {words('illustrative')}" if values["illustrative"] else source


def _overview(contents: Contents, borders: QgsVectorLayer) -> Grid:
    """Return the table of the overview, a row for each municipality."""
    words, language = contents.words, contents.words.language
    before, after = contents.labels
    return Grid(
        borders,
        (
            Column(words.heading("place"), '"name"', 27),
            Column(before, verdict_words(VERDICTS_BEFORE, language), 25),
            Column(after, verdict_words(VERDICTS_AFTER, language), 25),
            Column(words.part("layouts")["kept"], f'"kept_before"{_ARROW}"kept_after"', 20),
            *(
                Column(words.heading(name), number(f'"{name}"', 0, language), 20, True)
                for name in ("residents", *_FIGURES)
            ),
        ),
    )


def _details(contents: Contents, table: QgsVectorLayer) -> Grid:
    """Return the table of a municipality's page, a row for each rule."""
    words, language = contents.words, contents.words.language
    columns = [Column(words.heading("rule"), '"rule"', 68)]
    for side, label in zip(_SIDES, contents.labels):
        columns.append(Column(label, measure(f"value_{side}", language), 19, True))
        columns.append(Column(words("verdict"), verdict_words(f"verdict_{side}", language), 21))
    margin = measure("margin", language, words("points"))
    columns.append(Column(words("margin"), margin, 20, True))
    return Grid(table, tuple(columns), of_page("municipality_code"))


def _figures(contents: Contents) -> tuple[tuple[str, str], ...]:
    """Return the figures at the top of a municipality's page."""
    words, language = contents.words, contents.words.language
    means = number('"mean_before"', 1, language), number('"mean_after"', 1, language, "min")
    return (
        (words.heading("residents"), number('"residents"', 0, language)),
        *((words(f"tile_{name}"), number(f'"{name}"', 0, language)) for name in _FIGURES),
        (words("tile_mean"), _ARROW.join(means)),
    )


class _Look:
    """Adds the tables of a package to a project, drawn as in the report."""

    def __init__(
        self, project: QgsProject, contents: Contents, maps: ReportMaps, package: Path
    ) -> None:
        self._project, self._package, self._maps = project, package, maps
        self._words = contents.words

    def layer(self, table: str, name: str, steps: Sequence[symbols.Step]) -> QgsVectorLayer:
        """Add a table under a name and return it."""
        layer = QgsVectorLayer(f"{self._package}|layername={table}", name, "ogr")
        if not layer.isValid():
            raise Problem("output-failed", reason=f"{self._package}: {table}")
        if layer.isSpatial():
            layer.setRenderer(self._renderer(layer, table, steps))
        self._project.addMapLayer(layer, False)
        return layer

    def _renderer(
        self, layer: QgsVectorLayer, table: str, steps: Sequence[symbols.Step]
    ) -> QgsRuleBasedRenderer:
        if not steps:
            return symbols.outlines()
        if table.startswith("facilities"):
            found = symbols.facilities(steps)
        elif layer.geometryType() == _POINTS:
            found = symbols.dots(steps)
        else:
            found = symbols.filled(steps, symbols.INK if table == "municipalities" else "")
        for rule, step in zip(found.rootRule().children(), steps):
            rule.setLabel(self._words.word("legend", step.key))
        return found

    def roads(self) -> list[QgsVectorLayer]:
        """Add the study's roads, if it has any."""
        if self._maps.roads is None:
            return []
        copy = self._maps.roads.clone()
        copy.setName(self._words.part("layouts")["roads"])
        self._project.addMapLayer(copy, False)
        return [copy]
