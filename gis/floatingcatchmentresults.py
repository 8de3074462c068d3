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
from .tieredtables import TieredTables

_DIGITS = 6


@dataclass(frozen=True)
class FloatingCatchmentResults:
    """The tables of all tiers, a row for each tier in all of them."""

    study: Study
    tiers: Sequence[FloatingAccess]

    @property
    def _tables(self) -> TieredTables:
        return TieredTables(self.study, len(self.tiers))

    def layers(self, cells: Sequence[QgsGeometry], cell_kind: str) -> list[PackageTable]:
        """Return the tables with their geometry, in the order of the algorithm's outputs."""
        return [self.cells(cells, cell_kind), self.facilities(), self.municipalities()]

    def cells(self, shapes: Sequence[QgsGeometry], kind: str) -> PackageTable:
        """Return a row for each demand point."""
        specs = [
            *_access(),
            FieldSpec(
                "facilities",
                "integer",
                translate("ServiceNetworkPlanner", "Facilities within reach"),
            ),
        ]
        parts = [
            [
                *self._tables.homes(one.tier, one.people),
                np.round(one.found.access * PER, _DIGITS),
                np.round(one.relative(), _DIGITS),
                one.found.reached,
            ]
            for one in self.tiers
        ]
        styles = ("access_points", "access_cells")
        return self._tables.cells("access", specs, parts, shapes, kind, styles)

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
        return self._tables.facilities("supply", specs, rows, places, "supply")

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
            *_access(),
            FieldSpec(
                "residents_without",
                "real",
                translate("ServiceNetworkPlanner", "Residents with nothing within reach"),
            ),
        ]
        return self._tables.municipalities(specs, rows, "access_cells")


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
