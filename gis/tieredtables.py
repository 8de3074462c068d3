"""What tables by tier have in common: their first columns, and how rows become layers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from qgis.core import QgsGeometry

from ..engine.arrays import Longs
from ..i18n import translate
from ..planning.parsing import MILLI
from ..planning.study import Study
from .fields import FieldSpec
from .package import PackageTable
from .writer import point_geometries, polygon_geometries

TIME_DECIMALS, DECIMALS = 4, 6


def tier_specs() -> list[FieldSpec]:
    """Return the tier, which comes first everywhere."""
    return [FieldSpec("tier", "text", translate("ServiceNetworkPlanner", "Tier"))]


def facility_specs() -> list[FieldSpec]:
    """Return what a facility is called."""
    return [
        FieldSpec("facility_id", "text", translate("ServiceNetworkPlanner", "Facility")),
        FieldSpec(
            "facility_name", "text", translate("ServiceNetworkPlanner", "Name of the facility")
        ),
    ]


@dataclass(frozen=True)
class TieredTables:
    """Tables with a row for each tier and cell, facility or municipality.

    Parameters
    ----------
    study : Study
    n_tiers : int
        The cells and municipalities are told for so many.
    """

    study: Study
    n_tiers: int

    def homes(self, tier: str, people: Longs) -> list[Any]:
        """Return the first columns of a tier's cells: tier, cell, municipality, residents."""
        demand = self.study.demand
        codes = np.array([*self.study.municipalities.codes, None], dtype=object)
        return [
            [tier] * len(demand),
            list(demand.ids),
            list(codes[demand.municipality]),
            people / MILLI,
        ]

    def cells(
        self,
        name: str,
        specs: Sequence[FieldSpec],
        parts: Sequence[Sequence[Any]],
        shapes: Sequence[QgsGeometry],
        kind: str,
        styles: tuple[str, str],
    ) -> PackageTable:
        """Join the columns of each tier; ``specs`` follow on those of the homes.

        The styles are those of points and of areas.
        """
        every = [
            *tier_specs(),
            FieldSpec("cell", "text", translate("ServiceNetworkPlanner", "Cell")),
            FieldSpec(
                "municipality_code",
                "text",
                translate("ServiceNetworkPlanner", "Municipality by place"),
            ),
            FieldSpec("residents", "real", translate("ServiceNetworkPlanner", "Residents")),
            *specs,
        ]
        columns = [[value for part in parts for value in part[i]] for i in range(len(every))]
        places = [shape for _ in range(self.n_tiers) for shape in shapes]
        style = styles[0] if kind == "point" else styles[1]
        return PackageTable(name, every, columns, kind, places, style)

    def facilities(
        self,
        name: str,
        specs: Sequence[FieldSpec],
        rows: Sequence[Sequence[Any]],
        sites: Sequence[int],
        style: str,
    ) -> PackageTable:
        """Turn rows of tier, facility and more into points; ``sites`` are the rows' facilities."""
        every = [*tier_specs(), *facility_specs(), *specs]
        xy = self.study.facilities.xy[np.array(sites, dtype=np.int64)]
        shapes = list(point_geometries(xy))
        return PackageTable(name, every, columns_of(rows, every), "point", shapes, style)

    def municipalities(
        self, specs: Sequence[FieldSpec], rows: Sequence[Sequence[Any]], style: str
    ) -> PackageTable:
        """Turn rows of tier, code, name, residents and more into areas."""
        every = [
            *tier_specs(),
            FieldSpec("code", "text", translate("ServiceNetworkPlanner", "Municipality code")),
            FieldSpec("name", "text", translate("ServiceNetworkPlanner", "Municipality")),
            FieldSpec("residents", "real", translate("ServiceNetworkPlanner", "Residents")),
            *specs,
        ]
        shapes = list(polygon_geometries(self.study.municipalities.polygons)) * self.n_tiers
        columns = columns_of(rows, every)
        return PackageTable("municipalities", every, columns, "polygon", shapes, style)


def columns_of(rows: Sequence[Sequence[Any]], specs: Sequence[FieldSpec]) -> list[list[Any]]:
    """Turn rows into columns, with minutes and shares to a readable number of digits."""
    columns = [list(column) for column in zip(*rows)] if rows else [[] for _ in specs]
    for spec, column in zip(specs, columns):
        if spec.kind == "real":
            digits = TIME_DECIMALS if spec.name.endswith("_min") else DECIMALS
            column[:] = [None if v is None else round(float(v), digits) for v in column]
    return columns
