"""Chosen sites and who goes where, as result layers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from qgis.core import QgsGeometry

from ..engine.arrays import MS_PER_MINUTE, Floats
from ..i18n import translate
from ..planning.parsing import MILLI
from ..planning.siting import Candidates, Sited
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
        served = sited.site >= 0
        where, people = sited.site[served], sited.people[served].astype(np.float64)
        minutes = sited.ms[served] / MS_PER_MINUTE
        residents = np.bincount(where, people, count)
        spent = np.bincount(where, people * minutes, count)
        longest = np.full(count, np.nan)
        some = people > 0
        np.fmax.at(longest, where[some], minutes[some])
        some_people = np.where(residents > 0, residents, np.nan)
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
                translate("ServiceNetworkPlanner", "Residents it is nearest to"),
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
            np.round(residents / MILLI, 3),
            np.round(spent / some_people, 4),
            np.round(longest, 4),
        ]
        return ResultTable(specs, columns)

    def places(self) -> Iterator[QgsGeometry]:
        """Yield the place of each site."""
        old: Floats = self.study.facilities.xy[self.sited.existing]
        return point_geometries(np.concatenate([old, self.candidates.xy]))

    def allocation(self) -> ResultTable:
        """Return a row per demand point: its nearest open site."""
        which = self.sited.site.tolist()
        specs = [
            FieldSpec("cell", "text", translate("ServiceNetworkPlanner", "Cell")),
            FieldSpec("people", "real", translate("ServiceNetworkPlanner", "People who count")),
            FieldSpec("site_id", "text", translate("ServiceNetworkPlanner", "Nearest open site")),
            FieldSpec(
                "time_min", "real", translate("ServiceNetworkPlanner", "Travel time (minutes)")
            ),
        ]
        columns = [
            list(self.study.demand.ids),
            self.sited.people / MILLI,
            [self.ids[one] if one >= 0 else None for one in which],
            np.round(self.sited.ms / MS_PER_MINUTE, 4),
        ]
        return ResultTable(specs, columns)
