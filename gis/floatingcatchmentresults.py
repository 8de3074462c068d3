"""Access by floating catchments as result layers: cells, facilities, municipalities."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from qgis.core import QgsGeometry

from ..i18n import translate
from ..planning.floatingaccess import PER, FloatingAccess
from ..planning.parsing import MILLI
from ..planning.study import Study
from .fields import FieldSpec
from .package import PackageTable
from .writer import point_geometries, polygon_geometries

_DIGITS = 6


@dataclass(frozen=True)
class FloatingCatchmentResults:
    """The tables of all tiers, a row for each tier in all of them."""

    study: Study
    tiers: Sequence[FloatingAccess]

    def layers(self, cells: Sequence[QgsGeometry], cell_kind: str) -> list[PackageTable]:
        """Return the tables with their geometry, in the order of the algorithm's outputs."""
        return [self.cells(cells, cell_kind), self.facilities(), self.municipalities()]

    def cells(self, shapes: Sequence[QgsGeometry], kind: str) -> PackageTable:
        """Return a row for each demand point."""
        demand = self.study.demand
        codes = np.array([*self.study.municipalities.codes, None], dtype=object)
        specs = [
            *_tier(),
            FieldSpec("cell", "text", translate("ServiceNetworkPlanner", "Cell")),
            FieldSpec(
                "municipality_code",
                "text",
                translate("ServiceNetworkPlanner", "Municipality by place"),
            ),
            FieldSpec("residents", "real", translate("ServiceNetworkPlanner", "Residents")),
            *_access(),
            FieldSpec(
                "facilities",
                "integer",
                translate("ServiceNetworkPlanner", "Facilities within reach"),
            ),
        ]
        parts = [
            [
                [one.tier] * len(demand),
                list(demand.ids),
                list(codes[demand.municipality]),
                one.people / MILLI,
                np.round(one.found.access * PER, _DIGITS),
                np.round(one.relative(), _DIGITS),
                one.found.reached,
            ]
            for one in self.tiers
        ]
        columns = [[value for part in parts for value in part[i]] for i in range(len(specs))]
        every = [shape for _ in self.tiers for shape in shapes]
        style = "access_points" if kind == "point" else "access_cells"
        return PackageTable("access", specs, columns, kind, every, style)

    def facilities(self) -> PackageTable:
        """Return a row for each facility that provides a tier."""
        sites = self.study.facilities
        rows: list[list[Any]] = []
        places: list[int] = []
        for one in self.tiers:
            for site in np.flatnonzero(one.chosen).tolist():
                rows.append(
                    [
                        one.tier,
                        sites.ids[site],
                        sites.names[site],
                        round(float(one.supply[site]), _DIGITS),
                        round(float(one.found.demand[site]), 3),
                        round(float(one.found.ratio[site]) * PER, _DIGITS),
                    ]
                )
                places.append(site)
        specs = [
            *_tier(),
            FieldSpec("facility_id", "text", translate("ServiceNetworkPlanner", "Facility")),
            FieldSpec(
                "facility_name", "text", translate("ServiceNetworkPlanner", "Name of the facility")
            ),
            FieldSpec("supply", "real", translate("ServiceNetworkPlanner", "Supply")),
            FieldSpec(
                "demand",
                "real",
                translate("ServiceNetworkPlanner", "Residents within reach, weighted"),
            ),
            FieldSpec(
                "supply_per_1000",
                "real",
                translate("ServiceNetworkPlanner", "Supply for 1,000 weighted residents"),
            ),
        ]
        shapes = list(point_geometries(sites.xy[np.array(places, dtype=np.int64)]))
        return PackageTable("supply", specs, _turned(rows, specs), "point", shapes, "supply")

    def municipalities(self) -> PackageTable:
        """Return a row for each municipality: access of its average resident."""
        places = self.study.municipalities
        rows = []
        for one in self.tiers:
            overall = one.mean
            for zone, (people, mean, without) in enumerate(one.by_municipality(self.study)):
                rows.append(
                    [
                        one.tier,
                        places.codes[zone],
                        places.names[zone],
                        people / MILLI,
                        round(mean * PER, _DIGITS),
                        round(mean / overall, _DIGITS) if overall > 0 else None,
                        without / MILLI,
                    ]
                )
        specs = [
            *_tier(),
            FieldSpec("code", "text", translate("ServiceNetworkPlanner", "Municipality code")),
            FieldSpec("name", "text", translate("ServiceNetworkPlanner", "Municipality")),
            FieldSpec("residents", "real", translate("ServiceNetworkPlanner", "Residents")),
            *_access(),
            FieldSpec(
                "residents_without",
                "real",
                translate("ServiceNetworkPlanner", "Residents with nothing within reach"),
            ),
        ]
        shapes = list(polygon_geometries(places.polygons)) * len(self.tiers)
        columns = _turned(rows, specs)
        return PackageTable("municipalities", specs, columns, "polygon", shapes, "access_cells")


def _tier() -> list[FieldSpec]:
    return [FieldSpec("tier", "text", translate("ServiceNetworkPlanner", "Tier"))]


def _access() -> list[FieldSpec]:
    return [
        FieldSpec(
            "access_per_1000",
            "real",
            translate("ServiceNetworkPlanner", "Supply for 1,000 residents"),
        ),
        FieldSpec(
            "access_ratio",
            "real",
            translate("ServiceNetworkPlanner", "Over that of the average resident"),
        ),
    ]


def _turned(rows: Sequence[Sequence[Any]], specs: Sequence[FieldSpec]) -> list[list[Any]]:
    return [list(column) for column in zip(*rows)] if rows else [[] for _ in specs]
