"""Service areas as features."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from qgis.core import QgsGeometry

from ..engine.anchors import Anchors
from ..engine.arrays import MS_PER_MINUTE, Longs
from ..engine.feedback import SILENT, Feedback
from ..engine.squares import Squares
from ..i18n import translate
from ..planning.parsing import MILLI
from ..planning.reached import Counts
from ..planning.serviceareas import MERGED, ServiceAreas
from .fields import FieldSpec
from .multilines import MultiLines
from .outlines import outlines

Rows = tuple[list[Any], list[QgsGeometry]]


@dataclass(frozen=True)
class ServiceAreaResults:
    """Areas with their residents; a row for each owner and band.

    Parameters
    ----------
    areas : ServiceAreas
    names : tuple of str (F,)
        Of the facilities that the areas are of, in their order; identifiers are the places' own.
    tiers : tuple of str (F,)
    counts : Counts, optional
    residents : (owners, B, C) int64, optional
        What :meth:`ServiceAreas.residents` returns.
    """

    areas: ServiceAreas
    names: tuple[str, ...]
    tiers: tuple[str, ...]
    counts: Counts | None = None
    residents: Longs | None = None

    def specs(self, *, lines: bool = False) -> list[FieldSpec]:
        """Return the fields of the polygons, or of the lines."""
        size = (
            FieldSpec("length_km", "real", translate("ServiceNetworkPlanner", "Roads (km)"))
            if lines
            else FieldSpec("area_km2", "real", translate("ServiceNetworkPlanner", "Area (km²)"))
        )
        return [
            FieldSpec("facility_id", "text", translate("ServiceNetworkPlanner", "Facility")),
            FieldSpec(
                "facility_name", "text", translate("ServiceNetworkPlanner", "Name of the facility")
            ),
            FieldSpec("tier", "text", translate("ServiceNetworkPlanner", "Tier")),
            FieldSpec(
                "facilities", "integer", translate("ServiceNetworkPlanner", "Number of facilities")
            ),
            FieldSpec(
                "from_min", "real", translate("ServiceNetworkPlanner", "Longer than (minutes)")
            ),
            FieldSpec("to_min", "real", translate("ServiceNetworkPlanner", "Within (minutes)")),
            size,
            *resident_specs(self.counts),
        ]

    def polygons(
        self, squares: Squares, places: Anchors, feedback: Feedback = SILENT
    ) -> Iterator[Rows]:
        """Yield columns and geometries owner by owner."""
        n_bands = len(self.areas.thresholds_ms)
        for row, (_, band) in enumerate(self.areas.classes(places, feedback)):
            some = band < n_bands
            mine, kind = squares.take(some), band[some]
            if self.areas.rings:
                shapes = list(outlines(mine, kind, n_bands))
            else:
                shapes = [
                    shape
                    for number in range(n_bands)
                    for shape in outlines(mine.take(kind <= number), kind[kind <= number] * 0, 1)
                ]
            areas = [0.0 if shape.isNull() else round(shape.area() / 1e6, 6) for shape in shapes]
            yield self._columns(row, areas), shapes

    def lines(self, feedback: Feedback = SILENT) -> Iterator[Rows]:
        """Yield columns and geometries owner by owner; owners without a road come last."""
        roads = self.areas.travel.roads
        made = MultiLines(roads.lines)
        n_bands = len(self.areas.thresholds_ms)
        left = dict.fromkeys(self.areas.owners)
        for stretches in self.areas.lines(feedback):
            for owner in np.unique(stretches.facility).tolist():
                del left[owner]
                lengths, shapes = [], []
                for band in range(n_bands):
                    which = np.flatnonzero((stretches.facility == owner) & (stretches.band == band))
                    edge = stretches.edge[which]
                    first, last = stretches.first[which], stretches.last[which]
                    lengths.append(
                        round(float(((last - first) * roads.length_m[edge]).sum()) / 1000.0, 6)
                    )
                    shapes.append(made.geometry(edge, first, last))
                yield self._columns(max(owner, 0), lengths), shapes
        for owner in left:
            yield (
                self._columns(max(owner, 0), [0.0] * n_bands),
                [QgsGeometry() for _ in range(n_bands)],
            )

    def _columns(self, row: int, sizes: list[float]) -> list[Any]:
        """Return the values of an owner's bands."""
        limits = self.areas.thresholds_ms / MS_PER_MINUTE
        before = np.concatenate(([0.0], limits[:-1])) if self.areas.rings else 0.0 * limits
        merged = self.areas.kind == MERGED
        who = (None, None, None) if merged else self._named(row)
        number = len(self.names) if merged else 1
        columns: list[Any] = [[value] * len(limits) for value in (*who, number)]
        columns += [np.round(before, 6), np.round(limits, 6), sizes]
        if self.residents is not None:
            columns += list(self.residents[row].T / MILLI)
        return columns

    def _named(self, facility: int) -> tuple[str, str, str]:
        return self.areas.sites.ids[facility], self.names[facility], self.tiers[facility]


def resident_specs(counts: Counts | None) -> list[FieldSpec]:
    """Return the fields of residents by group."""
    if counts is None:
        return []
    words = {
        "": translate("ServiceNetworkPlanner", "Residents of group {group}"),
        "_low": translate("ServiceNetworkPlanner", "Residents of group {group}, at least"),
        "_high": translate("ServiceNetworkPlanner", "Residents of group {group}, at most"),
    }
    specs = [FieldSpec("residents", "real", translate("ServiceNetworkPlanner", "Residents"))]
    for name, group in zip(counts.names[1:], counts.groups[1:]):
        text = words[name[len(group) :]]
        specs.append(FieldSpec(name, "real", text.format(group=group)))
    return specs
