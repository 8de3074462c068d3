"""Chosen sites and who goes where, as result layers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from qgis.core import QgsGeometry

from ..engine.arrays import MS_PER_MINUTE, NONE, Floats
from ..engine.transport import UNLIMITED
from ..i18n import translate
from ..planning.parsing import MILLI
from ..planning.siting import Sited
from ..planning.sitingwish import Candidates
from ..planning.study import Study
from .complianceresults import ResultTable
from .fields import FieldSpec
from .writer import point_geometries


@dataclass(frozen=True)
class SitingResults:
    """The tables of an answer.

    Parameters
    ----------
    study : Study
    candidates : Candidates
    sited : Sited
    """

    study: Study
    candidates: Candidates
    sited: Sited

    @property
    def ids(self) -> tuple[str, ...]:
        """Identifiers of all sites, (S,)."""
        sites = self.study.facilities.ids
        return (*(sites[one] for one in self.sited.existing.tolist()), *self.candidates.ids)

    @property
    def names(self) -> tuple[str, ...]:
        """Names of all sites, (S,)."""
        sites = self.study.facilities.names
        return (*(sites[one] for one in self.sited.existing.tolist()), *self.candidates.names)

    def sites(self) -> ResultTable:
        """Return a row per site."""
        sited, count = self.sited, len(self.ids)
        allocation = sited.allocation
        served = allocation.served(count)
        capacity = np.full(count, np.nan)
        if sited.room is not None:
            capacity = np.where(sited.room == UNLIMITED, np.nan, sited.room / MILLI)
        zone = np.concatenate(
            [self.study.facilities.municipality[sited.existing], self.candidates.municipality]
        )
        names = self.study.municipalities.names
        specs = [
            FieldSpec("site_id", "text", translate("ServiceNetworkPlanner", "Site")),
            FieldSpec("name", "text", translate("ServiceNetworkPlanner", "Name")),
            FieldSpec("status", "text", translate("ServiceNetworkPlanner", "What becomes of it")),
            FieldSpec("municipality", "text", translate("ServiceNetworkPlanner", "Municipality")),
            FieldSpec(
                "residents",
                "real",
                translate("ServiceNetworkPlanner", "Residents who go there"),
            ),
            FieldSpec(
                "capacity", "real", translate("ServiceNetworkPlanner", "Capacity (residents)")
            ),
            FieldSpec("mean_min", "real", translate("ServiceNetworkPlanner", "Mean way (minutes)")),
            FieldSpec(
                "longest_min", "real", translate("ServiceNetworkPlanner", "Longest way (minutes)")
            ),
        ]
        columns = [
            list(self.ids),
            list(self.names),
            list(sited.status),
            [names[one] if one >= 0 else None for one in zone.tolist()],
            served / MILLI,
            capacity,
            np.round(allocation.mean_min(allocation.pairs.facility, count), 4),
            np.round(allocation.longest_min(count), 4),
        ]
        return ResultTable(specs, columns)

    def places(self) -> Iterator[QgsGeometry]:
        """Yield the place of each site."""
        old: Floats = self.study.facilities.xy[self.sited.existing]
        return point_geometries(np.concatenate([old, self.candidates.xy]))

    def allocation(self) -> ResultTable:
        """Return a row per demand point and site, and one for those whom none serves."""
        allocation, cells = self.sited.allocation, self.study.demand.ids
        pairs, left = allocation.pairs, np.flatnonzero(allocation.unserved)
        point = np.concatenate([pairs.point, left])
        order = np.argsort(point, kind="stable")
        site = np.concatenate([pairs.facility, np.full(len(left), NONE)])[order].tolist()
        ms = np.concatenate([pairs.ms, np.full(len(left), np.nan)])[order]
        people = np.concatenate([allocation.residents, allocation.unserved[left]])[order]
        specs = [
            FieldSpec("cell", "text", translate("ServiceNetworkPlanner", "Cell")),
            FieldSpec("people", "real", translate("ServiceNetworkPlanner", "People who count")),
            FieldSpec("site_id", "text", translate("ServiceNetworkPlanner", "Open site")),
            FieldSpec(
                "time_min", "real", translate("ServiceNetworkPlanner", "Travel time (minutes)")
            ),
        ]
        columns = [
            [cells[one] for one in point[order].tolist()],
            people / MILLI,
            [self.ids[one] if one >= 0 else None for one in site],
            np.round(ms / MS_PER_MINUTE, 4),
        ]
        return ResultTable(specs, columns)
