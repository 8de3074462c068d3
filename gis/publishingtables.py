"""What is published of an evaluation: its result tables without what may not be seen."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import compress
from typing import Any

import numpy as np
from qgis.core import QgsWkbTypes

from ..engine.arrays import Bools
from ..i18n import translate
from ..planning.demand import Demand
from ..planning.evaluation import Evaluation
from ..planning.parsing import MILLI
from .complianceresults import ComplianceResults
from .fields import FieldSpec
from .package import PackageTable
from .publishedsides import PublishedSide
from .studyopening import OpenedStudy
from .writer import line_geometries, multi_part, polygon_geometries

COMPLIANCE, TIMES, FACILITIES = "compliance", "times", "facilities"
VERDICTS = "verdicts"
MUNICIPALITIES, ROADS = "municipalities", "roads"
FINGERPRINT = "fingerprint"
FEWEST_SHOWN = 10
"""Statistics Finland publishes no groups of cells that have fewer residents."""

_MAIN_ROADS = ("motorway", "trunk", "primary", "secondary", "tertiary")
_POINT = QgsWkbTypes.GeometryType.PointGeometry
_NOT_SHOWN = {COMPLIANCE: {"worst_cell"}, VERDICTS: {"because"}}
"""What names the cells that decide: few people may live there."""


@dataclass(frozen=True)
class ResultLayer:
    """A table that becomes a layer of the published project.

    Attributes
    ----------
    table : PackageTable
        Its name is the layer's short name as well.
    kind : str
        Which style it has.
    title, abstract : str
        In the language of the publication.
    scenario : str
        Id of the scenario that it shows, empty for none.
    fingerprint : str
        Of what it rests on, empty where that is no evaluation.
    """

    table: PackageTable
    kind: str
    title: str
    abstract: str
    scenario: str = ""
    fingerprint: str = ""


def short_name(kind: str, scenario: str) -> str:
    """Return a name that services and tables take, for ever the same for the same scenario."""
    return f"{kind}_{re.sub(r'[^0-9A-Za-z_]', '_', scenario)}"


class ResultLayers:
    """Makes the layers of scenarios.

    Parameters
    ----------
    opened : OpenedStudy
    language : str
        ``en``, ``fi`` or ``sv``; texts are in that which is spoken.
    fewest_shown : int
        A cell that has fewer residents than these keeps their number to itself.
    """

    def __init__(
        self, opened: OpenedStudy, language: str, fewest_shown: int = FEWEST_SHOWN
    ) -> None:
        self._opened, self._language = opened, language
        self._inside = opened.study.demand.municipality >= 0
        self._hidden = hidden(opened.study.demand, fewest_shown)
        cells = [multi_part(shape) for shape in opened.cells]
        is_point = all(QgsWkbTypes.geometryType(cell.wkbType()) == _POINT for cell in cells)
        self._cells, self._cell_kind = cells, "point" if is_point else "polygon"

    def of(self, one: PublishedSide, evaluation: Evaluation) -> Iterator[ResultLayer]:
        """Yield the layers of a scenario, the topmost first."""
        tables = ComplianceResults(evaluation, self._language).layers(self._cells, self._cell_kind)
        cells = self._without_outside(self._suppressed(tables["cells"]))
        for kind, table, label, text in (
            (
                FACILITIES,
                tables["facilities"],
                translate("ServiceNetworkPlanner", "Facilities by tier"),
                translate(
                    "ServiceNetworkPlanner",
                    "Tier, status on the day, and how many residents have it as their nearest.",
                ),
            ),
            (
                COMPLIANCE,
                tables["municipalities"],
                translate("ServiceNetworkPlanner", "Municipalities by verdict"),
                translate(
                    "ServiceNetworkPlanner",
                    "A municipality's verdict is not met if any of its rules is not, else uncertain"
                    " if any is, else met.",
                ),
            ),
            (
                TIMES,
                cells,
                translate("ServiceNetworkPlanner", "Travel time of residents"),
                translate(
                    "ServiceNetworkPlanner",
                    "Minutes from each inhabited cell to the nearest facility of each tier.",
                ),
            ),
            (
                VERDICTS,
                tables["verdicts"],
                translate("ServiceNetworkPlanner", "Verdicts"),
                translate("ServiceNetworkPlanner", "A row for each rule and municipality."),
            ),
        ):
            name = short_name(kind, one.id)
            public = _public(table, _NOT_SHOWN.get(kind, set()))
            if kind == COMPLIANCE:
                public = _with(public, FieldSpec(FINGERPRINT, "text", ""), one.fingerprint)
            yield ResultLayer(
                replace(public, name=name, style="", description=label),
                kind,
                f"{one.name}: {label}",
                f"{text} {self.sources(one)}",
                one.id,
                one.fingerprint,
            )

    def background(self, with_roads: bool) -> Iterator[ResultLayer]:
        """Yield what all scenarios share: borders, and the main roads if they are wanted."""
        places = self._opened.study.municipalities
        label = translate("ServiceNetworkPlanner", "Municipalities")
        table = PackageTable(
            MUNICIPALITIES,
            [
                FieldSpec("code", "text", translate("ServiceNetworkPlanner", "Municipality code")),
                FieldSpec("name", "text", translate("ServiceNetworkPlanner", "Municipality")),
            ],
            [list(places.codes), list(places.names)],
            "polygon",
            list(polygon_geometries(places.polygons)),
            description=label,
        )
        text = translate("ServiceNetworkPlanner", "Borders of the municipalities, with code.")
        yield ResultLayer(table, MUNICIPALITIES, label, text)
        roads = self._opened.travel.roads
        names = [name.replace("_link", "") for name in roads.class_names]
        main = [code for code, name in enumerate(names) if name in _MAIN_ROADS]
        chosen = np.flatnonzero(np.isin(roads.road_class, main))
        if not with_roads or not len(chosen):
            return
        label = translate("ServiceNetworkPlanner", "Main roads")
        classes = [names[code] for code in roads.road_class[chosen].tolist()]
        spec = FieldSpec("road_class", "text", translate("ServiceNetworkPlanner", "Class of road"))
        lines = list(line_geometries(roads.lines.take(chosen)))
        table = PackageTable(ROADS, [spec], [classes], "line", lines, description=label)
        text = translate("ServiceNetworkPlanner", "Roads for orientation, by their class.")
        yield ResultLayer(table, ROADS, label, text)

    def sources(self, one: PublishedSide) -> str:
        """Say on which day, of which people, and by which rules a scenario was judged."""
        study, day = self._opened.study, one.side.day
        parts = [
            (translate("ServiceNetworkPlanner", "Scenario"), one.name),
            (translate("ServiceNetworkPlanner", "Day"), day.isoformat() if day else ""),
            (translate("ServiceNetworkPlanner", "Rules"), one.side.rule_set.name(self._language)),
            (
                translate("ServiceNetworkPlanner", "Population"),
                " ".join(filter(None, (study.population, str(study.population_year or "")))),
            ),
            (translate("ServiceNetworkPlanner", "Fingerprint"), one.fingerprint),
        ]
        return " ".join(f"{label}: {value}." for label, value in parts if value)

    def _suppressed(self, table: PackageTable) -> PackageTable:
        """Leave out how many live in a cell where that may not be told."""
        names = [spec.name for spec in table.fields]
        columns = list(table.columns)
        at = names.index("cell_residents")
        columns[at] = np.where(self._hidden, np.nan, columns[at])
        return replace(table, columns=columns)

    def _without_outside(self, table: PackageTable) -> PackageTable:
        """Leave out cells that are in none of the municipalities."""
        return _rows(table, self._inside)


def hidden(demand: Demand, fewest_shown: int) -> Bools:
    """Tell which cells keep their number of residents to themselves, (D,).

    Those with so few, and those that the source itself keeps a group of to itself.
    """
    few = (demand.residents > 0) & (demand.residents < fewest_shown * MILLI)
    for group in demand.groups.values():
        few |= group.suppressed & (demand.residents > 0)
    return np.asarray(few | demand.unknown)


def _public(table: PackageTable, left_out: set[str]) -> PackageTable:
    """Return a table without some of its fields."""
    kept = [
        (spec, column)
        for spec, column in zip(table.fields, table.columns)
        if spec.name not in left_out
    ]
    specs, columns = zip(*kept)
    return replace(table, fields=list(specs), columns=list(columns))


def _with(table: PackageTable, spec: FieldSpec, value: Any) -> PackageTable:
    """Return a table with one more field, which has the same value everywhere."""
    label = translate("ServiceNetworkPlanner", "Fingerprint")
    column = [value] * len(table.columns[0])
    return replace(
        table,
        fields=[*table.fields, replace(spec, alias=spec.alias or label)],
        columns=[*table.columns, column],
    )


def _rows(table: PackageTable, kept: Bools) -> PackageTable:
    """Return some of a table's rows."""
    columns = [list(compress(column, kept)) for column in table.columns]
    shapes = None if table.shapes is None else list(compress(table.shapes, kept))
    return replace(table, columns=columns, shapes=shapes)
