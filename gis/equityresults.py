"""Equity of travel time as result layers: figures, municipalities, Lorenz curves."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..i18n import translate
from ..planning.demand import TOTAL
from ..planning.equity import STEPS, EquityRow
from ..planning.study import Study
from ..planning.tables import COUNTY_CODE
from .fields import FieldSpec
from .package import PackageTable
from .writer import polygon_geometries


@dataclass(frozen=True)
class EquityResults:
    """The figures of all tiers, municipalities and groups."""

    study: Study
    rows: Sequence[EquityRow]

    def layers(self) -> list[PackageTable]:
        """Return the tables in the order of the algorithm's outputs."""
        return [self.figures(), self.municipalities(), self.lorenz()]

    def place(self, row: int) -> tuple[str, str]:
        """Return code and name of a municipality, or of the county."""
        places = self.study.municipalities
        if row == len(places):
            return COUNTY_CODE, translate("ServiceNetworkPlanner", "Whole county")
        return places.codes[row], places.names[row]

    def figures(self) -> PackageTable:
        """Return a row for each tier, group and municipality, and for the county."""
        return PackageTable("equity", *self._table(self.rows))

    def municipalities(self) -> PackageTable:
        """Return a row for each tier and municipality: all residents."""
        county = len(self.study.municipalities)
        chosen = [row for row in self.rows if row.group == TOTAL and row.row != county]
        shapes = list(polygon_geometries(self.study.municipalities.polygons))
        fields, columns = self._table(chosen)
        places = [shapes[row.row] for row in chosen]
        return PackageTable("municipalities", fields, columns, "polygon", places, "equity")

    def lorenz(self) -> PackageTable:
        """Return the points of the Lorenz curves."""
        specs = [
            *_place_specs(),
            FieldSpec(
                "residents_share",
                "real",
                translate("ServiceNetworkPlanner", "Share of residents with the shortest ways"),
            ),
            FieldSpec(
                "time_share",
                "real",
                translate("ServiceNetworkPlanner", "Their share of all travel time"),
            ),
        ]
        rows = [
            [row.tier, *self.place(row.row), row.group, round(float(share), 2), round(time, 6)]
            for row in self.rows
            for share, time in zip(STEPS, row.lorenz.tolist())
            if not np.isnan(time)
        ]
        return PackageTable("lorenz", specs, _turned(rows, specs))

    def _table(self, chosen: Sequence[EquityRow]) -> tuple[list[FieldSpec], list[list[Any]]]:
        labels = {
            "residents": translate("ServiceNetworkPlanner", "Residents"),
            "unreachable": translate("ServiceNetworkPlanner", "Residents without a route"),
            "mean_min": translate(
                "ServiceNetworkPlanner", "Mean time of those who arrive (minutes)"
            ),
            "gini": translate("ServiceNetworkPlanner", "Gini coefficient of travel time"),
            "theil": translate("ServiceNetworkPlanner", "Theil index of travel time"),
            "theil_between": translate(
                "ServiceNetworkPlanner", "Theil index: part between municipalities"
            ),
            "hoover": translate("ServiceNetworkPlanner", "Hoover index of travel time"),
            "longest_tenth": translate(
                "ServiceNetworkPlanner", "Share of travel time of the tenth with the longest ways"
            ),
            "concentration": translate(
                "ServiceNetworkPlanner", "Concentration of travel time where the group lives"
            ),
        }
        year = self.study.population_year
        if year:
            labels["residents"] = f"{labels['residents']} ({year})"
        specs = [*_place_specs(), *(FieldSpec(name, "real", text) for name, text in labels.items())]
        rows = [
            [
                row.tier,
                *self.place(row.row),
                row.group,
                # Minutes to the fourth decimal, as everywhere.
                *(
                    round(float(getattr(row, name)), 4 if name.endswith("_min") else 6)
                    for name in labels
                ),
            ]
            for row in chosen
        ]
        return specs, _turned(rows, specs)


def _place_specs() -> list[FieldSpec]:
    return [
        FieldSpec("tier", "text", translate("ServiceNetworkPlanner", "Tier")),
        FieldSpec(
            "municipality_code", "text", translate("ServiceNetworkPlanner", "Municipality code")
        ),
        FieldSpec("name", "text", translate("ServiceNetworkPlanner", "Municipality")),
        FieldSpec(
            "population_group", "text", translate("ServiceNetworkPlanner", "Population group")
        ),
    ]


def _turned(rows: Sequence[Sequence[Any]], specs: Sequence[FieldSpec]) -> list[list[Any]]:
    return [list(column) for column in zip(*rows)] if rows else [[] for _ in specs]
