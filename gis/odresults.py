"""Pairs of origins and destinations as fields and values."""

from __future__ import annotations

from typing import Any

import numpy as np

from ..engine.arrays import MS_PER_MINUTE, NONE
from ..engine.polylines import Polylines
from ..i18n import translate
from ..planning.odmatrix import OdMatrix, Pairs
from .fields import FieldSpec


def pair_specs() -> list[FieldSpec]:
    """Return the fields of the table."""
    return [
        FieldSpec("origin_id", "text", translate("ServiceNetworkPlanner", "Origin")),
        FieldSpec("destination_id", "text", translate("ServiceNetworkPlanner", "Destination")),
        FieldSpec("rank", "integer", translate("ServiceNetworkPlanner", "Rank (1 is nearest)")),
        FieldSpec("time_min", "real", translate("ServiceNetworkPlanner", "Travel time (minutes)")),
        FieldSpec(
            "access_min", "real", translate("ServiceNetworkPlanner", "To the road (minutes)")
        ),
        FieldSpec(
            "network_min", "real", translate("ServiceNetworkPlanner", "On the roads (minutes)")
        ),
        FieldSpec(
            "egress_min", "real", translate("ServiceNetworkPlanner", "From the road (minutes)")
        ),
        FieldSpec(
            "straight_km", "real", translate("ServiceNetworkPlanner", "Straight distance (km)")
        ),
    ]


def line_specs() -> list[FieldSpec]:
    """Return the fields of the lines."""
    return [
        *pair_specs(),
        FieldSpec("length_km", "real", translate("ServiceNetworkPlanner", "Length (km)")),
    ]


def pair_columns(matrix: OdMatrix, pairs: Pairs) -> list[Any]:
    """Return the values of some pairs."""
    origins, destinations = matrix.origins, matrix.destinations
    away = destinations.xy[pairs.destination] - origins.xy[pairs.origin]
    reached = np.isfinite(pairs.ms)
    access = np.where(reached, origins.anchors.access_ms[pairs.origin], np.inf)
    egress = np.where(reached, destinations.anchors.access_ms[pairs.destination], np.inf)
    on_roads = np.full(len(pairs), np.inf)
    on_roads[reached] = pairs.ms[reached] - access[reached] - egress[reached]
    return [
        [origins.ids[i] for i in pairs.origin.tolist()],
        [destinations.ids[i] for i in pairs.destination.tolist()],
        [None if rank == NONE else rank for rank in pairs.rank.tolist()],
        *(_minutes(ms) for ms in (pairs.ms, access, on_roads, egress)),
        np.round(np.hypot(*away.T) / 1000.0, 3),
    ]


def straight_lines(matrix: OdMatrix, pairs: Pairs) -> Polylines:
    """Return a line from each origin to its destination."""
    ends = np.stack(
        [matrix.origins.xy[pairs.origin], matrix.destinations.xy[pairs.destination]], axis=1
    )
    return Polylines(ends.reshape(-1, 2), 2 * np.arange(len(pairs) + 1, dtype=np.int64))


def _minutes(ms: np.ndarray) -> np.ndarray:
    return np.round(ms / MS_PER_MINUTE, 4)
