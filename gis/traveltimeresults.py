"""Travel times as fields and values of a result layer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from ..engine.arrays import MS_PER_MINUTE, NONE, Floats, Longs
from ..engine.grouped import GroupedTimes
from ..engine.polylines import Polylines
from ..engine.snapping import Snapped
from ..i18n import translate
from ..planning.facilities import Facilities
from .fields import FieldSpec


@dataclass(frozen=True)
class TravelTimeResults:
    """Rows of travel times with what they refer to.

    Parameters
    ----------
    times : GroupedTimes
        The rows; their groups are ``tiers``.
    tiers : tuple of str
        Identifiers.
    facilities : Facilities
    origins, sites : Snapped
        Where origins and facilities are on the roads.
    """

    times: GroupedTimes
    tiers: tuple[str, ...]
    facilities: Facilities
    origins: Snapped
    sites: Snapped

    def specs(self) -> list[FieldSpec]:
        """Return the fields of the table of times."""
        return [
            *_facility_specs(),
            FieldSpec(
                "snap_m", "real", translate("ServiceNetworkPlanner", "Distance to the road (m)")
            ),
            FieldSpec(
                "facility_snap_m",
                "real",
                translate("ServiceNetworkPlanner", "Distance of the facility to the road (m)"),
            ),
        ]

    def columns(self) -> list[Any]:
        """Return their values."""
        rows = np.arange(len(self.times))
        site = self.times.facility
        away = np.where(site == NONE, np.nan, self.sites.distance_m[np.maximum(site, 0)])
        return [
            *self._facility_columns(rows),
            _centimetres(self.origins.distance_m[self.times.origin]),
            _centimetres(away),
        ]

    def route_specs(self) -> list[FieldSpec]:
        """Return the fields of the table of routes."""
        return [
            FieldSpec("origin", "text", translate("ServiceNetworkPlanner", "Feature of the point")),
            *_facility_specs(),
            FieldSpec("length_km", "real", translate("ServiceNetworkPlanner", "Length (km)")),
        ]

    def route_columns(self, rows: Longs, origins: list[str], ways: Polylines) -> list[Any]:
        """Return their values for some of the rows, with the geometry that these have."""
        return [origins, *self._facility_columns(rows), np.round(ways.lengths() / 1000.0, 3)]

    def _facility_columns(self, rows: Longs) -> list[Any]:
        times = self.times.take(rows)
        sites = times.facility.tolist()
        return [
            [self.tiers[group] for group in times.group.tolist()],
            times.rank,
            [None if site == NONE else self.facilities.ids[site] for site in sites],
            [None if site == NONE else self.facilities.names[site] for site in sites],
            np.round(times.ms / MS_PER_MINUTE, 4),
        ]


def _facility_specs() -> list[FieldSpec]:
    return [
        FieldSpec("tier", "text", translate("ServiceNetworkPlanner", "Tier")),
        FieldSpec("rank", "integer", translate("ServiceNetworkPlanner", "Rank (1 is nearest)")),
        FieldSpec("facility_id", "text", translate("ServiceNetworkPlanner", "Facility")),
        FieldSpec(
            "facility_name", "text", translate("ServiceNetworkPlanner", "Name of the facility")
        ),
        FieldSpec("time_min", "real", translate("ServiceNetworkPlanner", "Travel time (minutes)")),
    ]


def _centimetres(metres: Floats) -> Floats:
    """Return metres to the centimetre."""
    return np.round(metres, 2)
