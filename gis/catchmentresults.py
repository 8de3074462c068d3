"""Catchments as result layers: facilities, cells, flows between municipalities, municipalities."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from qgis.core import QgsGeometry

from ..engine.arrays import NONE, Bools, Longs, Texts
from ..engine.transport import UNLIMITED
from ..i18n import translate
from ..planning.catchments import (
    Allocation,
    Flows,
    distinct_colours,
    from_elsewhere,
    population_base,
)
from ..planning.parsing import MILLI
from ..planning.study import Study
from .fields import FieldSpec
from .package import PackageTable
from .tieredtables import TieredTables, columns_of, facility_specs, tier_specs

COLOURS = (
    *("#56b4e9", "#e69f00", "#009e73", "#cc79a7", "#f0e442", "#8a9bd4"),
    *("#d98c6a", "#9ccb5a", "#b8e0f2", "#f3d9a4", "#b5b5b5", "#8fd6bf"),
)
"""Neighbouring catchments differ; after Okabe and Ito (2008), without its dark ones."""
UNSERVED_COLOUR = "#ffffff"
TIME_DECIMALS = 4


@dataclass(frozen=True)
class TierCatchments:
    """The catchments of one tier.

    Attributes
    ----------
    tier : str
    chosen : ndarray of bool (F,)
        The facilities that provide it.
    allocation : Allocation
    capacity : ndarray of int64 (F,), optional
        In thousandths, ``UNLIMITED`` where there is no limit; None where it does not matter.
    """

    tier: str
    chosen: Bools
    allocation: Allocation
    capacity: Longs | None = None


@dataclass(frozen=True)
class CatchmentResults:
    """The catchments of all tiers as tables, a row for each tier in all of them.

    Attributes
    ----------
    study : Study
    tiers : sequence of TierCatchments
    lower, upper : float, optional
        Bounds of the population base.
    """

    study: Study
    tiers: Sequence[TierCatchments]
    lower: float | None = None
    upper: float | None = None
    _flows: list[Flows] = field(default_factory=list, repr=False)

    def __post_init__(self) -> None:
        self._flows.extend(Flows.of(one.allocation, self.study) for one in self.tiers)

    @property
    def _tables(self) -> TieredTables:
        return TieredTables(self.study, len(self.tiers))

    def layers(self, cells: Sequence[QgsGeometry], cell_kind: str) -> list[PackageTable]:
        """Return the tables with their geometry, in the order of the algorithm's outputs."""
        return [
            self.facilities(),
            self.cells(cells, cell_kind),
            self.flows(),
            self.municipalities(),
        ]

    def facilities(self) -> PackageTable:
        """Return a row for each facility that provides a tier."""
        sites = self.study.facilities
        codes = np.array([*self.study.municipalities.codes, None], dtype=object)
        rows: list[list[Any]] = []
        places = []
        for one in self.tiers:
            allocation, n = one.allocation, len(sites)
            served, away = allocation.served(n), from_elsewhere(allocation, self.study)
            mean = allocation.mean_min(allocation.pairs.facility, n)
            longest = allocation.longest_min(n)
            base = population_base(served, self.lower, self.upper)
            everyone = max(int(allocation.people.sum()), 1)
            for site in np.flatnonzero(one.chosen).tolist():
                limit = UNLIMITED if one.capacity is None else int(one.capacity[site])
                is_full = limit not in (UNLIMITED, 0)
                rows.append(
                    [
                        one.tier,
                        sites.ids[site],
                        sites.names[site],
                        codes[sites.municipality[site]],
                        served[site] / MILLI,
                        served[site] / everyone,
                        away[site] / MILLI,
                        mean[site],
                        longest[site],
                        None if limit == UNLIMITED else limit / MILLI,
                        None if limit == UNLIMITED else (limit - served[site]) / MILLI,
                        served[site] / limit if is_full else None,
                        base[site],
                    ]
                )
                places.append(site)
        specs = [
            FieldSpec(
                "municipality_code", "text", translate("ServiceNetworkPlanner", "Municipality code")
            ),
            FieldSpec("residents", "real", translate("ServiceNetworkPlanner", "Residents served")),
            FieldSpec(
                "share", "real", translate("ServiceNetworkPlanner", "Share of all residents")
            ),
            FieldSpec(
                "from_elsewhere",
                "real",
                translate("ServiceNetworkPlanner", "Residents from other municipalities"),
            ),
            FieldSpec(
                "mean_min", "real", translate("ServiceNetworkPlanner", "Mean time (minutes)")
            ),
            FieldSpec(
                "longest_min", "real", translate("ServiceNetworkPlanner", "Longest time (minutes)")
            ),
            FieldSpec(
                "capacity", "real", translate("ServiceNetworkPlanner", "Capacity (residents)")
            ),
            FieldSpec(
                "residual",
                "real",
                translate("ServiceNetworkPlanner", "Capacity that is left (residents)"),
            ),
            FieldSpec(
                "utilisation", "real", translate("ServiceNetworkPlanner", "Share of capacity used")
            ),
            FieldSpec(
                "population_base",
                "text",
                translate("ServiceNetworkPlanner", "Population base against its bounds"),
            ),
        ]
        return self._tables.facilities("catchments", specs, rows, places, "catchments")

    def cells(self, shapes: Sequence[QgsGeometry], kind: str) -> PackageTable:
        """Return a row for each demand point: where most of its people go, and how long."""
        demand, sites = self.study.demand, self.study.facilities
        ids = np.array([*sites.ids, None], dtype=object)
        names = np.array([*sites.names, None], dtype=object)
        parts: list[list[Any]] = []
        for one in self.tiers:
            allocation = one.allocation
            main, most = allocation.main()
            people = allocation.people
            some = people > 0
            parts.append(
                [
                    *self._tables.homes(one.tier, people),
                    list(ids[main]),
                    list(names[main]),
                    np.where(some, most / np.where(some, people, 1), np.nan),
                    np.bincount(allocation.pairs.point, minlength=len(demand)),
                    np.round(allocation.mean_min(allocation.pairs.point, len(demand)), 4),
                    allocation.unserved / MILLI,
                    list(self._colours(one)[main]),
                ]
            )
        specs = [
            *facility_specs(),
            FieldSpec(
                "share",
                "real",
                translate("ServiceNetworkPlanner", "Share of the cell that goes there"),
            ),
            FieldSpec(
                "facilities",
                "integer",
                translate("ServiceNetworkPlanner", "Facilities that serve the cell"),
            ),
            FieldSpec(
                "time_min", "real", translate("ServiceNetworkPlanner", "Mean time (minutes)")
            ),
            FieldSpec(
                "unserved", "real", translate("ServiceNetworkPlanner", "Residents not served")
            ),
            FieldSpec("colour", "text", translate("ServiceNetworkPlanner", "Colour on the map")),
        ]
        styles = ("catchment_points", "catchment_cells")
        return self._tables.cells("cells", specs, parts, shapes, kind, styles)

    def flows(self) -> PackageTable:
        """Return a row for each pair of municipalities that people go between."""
        rows = []
        names = [*self.study.municipalities.names, _outside()]
        codes: list[str | None] = [*self.study.municipalities.codes, None]
        for one, flows in zip(self.tiers, self._flows):
            living = np.maximum(flows.living, 1)
            for home, goal in zip(*np.nonzero(flows.residents)):
                is_served = goal < len(names)
                people = int(flows.residents[home, goal])
                rows.append(
                    [
                        one.tier,
                        codes[home],
                        names[home],
                        codes[goal] if is_served else None,
                        names[goal] if is_served else _unserved(),
                        people / MILLI,
                        people / int(living[home]),
                        flows.mean_min[home, goal] if is_served else None,
                    ]
                )
        specs = [
            *tier_specs(),
            FieldSpec("from_code", "text", translate("ServiceNetworkPlanner", "From (code)")),
            FieldSpec("from_name", "text", translate("ServiceNetworkPlanner", "From municipality")),
            FieldSpec("to_code", "text", translate("ServiceNetworkPlanner", "To (code)")),
            FieldSpec("to_name", "text", translate("ServiceNetworkPlanner", "To municipality")),
            FieldSpec("residents", "real", translate("ServiceNetworkPlanner", "Residents")),
            FieldSpec(
                "share",
                "real",
                translate("ServiceNetworkPlanner", "Share of the residents who live there"),
            ),
            FieldSpec(
                "mean_min", "real", translate("ServiceNetworkPlanner", "Mean time (minutes)")
            ),
        ]
        return PackageTable("flows", specs, columns_of(rows, specs))

    def municipalities(self) -> PackageTable:
        """Return a row for each municipality: who stays, goes, comes, and is left."""
        places = self.study.municipalities
        n = len(places)
        rows = []
        for one, flows in zip(self.tiers, self._flows):
            for i in range(n):
                living, leaving = int(flows.living[i]), int(flows.leaving[i])
                coming = int(flows.coming[i])
                rows.append(
                    [
                        one.tier,
                        places.codes[i],
                        places.names[i],
                        living / MILLI,
                        int(flows.staying[i]) / MILLI,
                        leaving / MILLI,
                        coming / MILLI,
                        (coming - leaving) / MILLI,
                        int(flows.unserved[i]) / MILLI,
                        leaving / living if living else None,
                    ]
                )
        specs = [
            FieldSpec("staying", "real", translate("ServiceNetworkPlanner", "Served at home")),
            FieldSpec("outflow", "real", translate("ServiceNetworkPlanner", "Served elsewhere")),
            FieldSpec("inflow", "real", translate("ServiceNetworkPlanner", "Come from elsewhere")),
            FieldSpec(
                "balance", "real", translate("ServiceNetworkPlanner", "Come less go (residents)")
            ),
            FieldSpec(
                "unserved", "real", translate("ServiceNetworkPlanner", "Residents not served")
            ),
            FieldSpec(
                "outflow_share",
                "real",
                translate("ServiceNetworkPlanner", "Share that is served elsewhere"),
            ),
        ]
        return self._tables.municipalities(specs, rows, "outflow")

    def _colours(self, one: TierCatchments) -> Texts:
        """Return the colour of each facility, and last that of none."""
        which = np.flatnonzero(one.chosen)
        number = np.full(len(self.study.facilities), NONE)
        number[which] = distinct_colours(self.study.facilities.xy[which], len(COLOURS))
        palette = np.array([*COLOURS, UNSERVED_COLOUR], dtype=object)
        return np.array([*palette[number], UNSERVED_COLOUR], dtype=object)


def _outside() -> str:
    return translate("ServiceNetworkPlanner", "Outside the municipalities")


def _unserved() -> str:
    return translate("ServiceNetworkPlanner", "Not served")
