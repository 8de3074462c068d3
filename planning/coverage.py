"""Coverage: how many residents of each zone are within reach of one, two or more facilities."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from ..engine.anchors import Anchors
from ..engine.arrays import NONE, Bools, Floats, Ints, Longs
from ..engine.feedback import SILENT, Feedback
from ..engine.network import Network
from ..engine.zones import Assignment
from .demand import TOTAL, Demand
from .reached import times_of_each

MOST_APART = 3
"""People within reach of this many facilities or more are counted together."""


def facilities_within(
    network: Network,
    homes: Anchors,
    facilities: Anchors,
    tiers: Sequence[Bools],
    thresholds_ms: Floats,
    *,
    towards: bool = True,
    feedback: Feedback = SILENT,
) -> Ints:
    """Count the facilities of each tier that each place has within each threshold, (B, T, D).

    Parameters
    ----------
    network : Network
    homes, facilities : Anchors
        D places and F facilities.
    tiers : sequence of ndarray of bool (F,)
        The facilities of each tier; one may be in several.
    thresholds_ms : ndarray of float64 (B,)
        Rising, inclusive.
    towards : bool
        Whether people travel to the facility.
    feedback : Feedback
    """
    result = np.zeros((len(thresholds_ms), len(tiers), len(homes)), dtype=np.int32)
    members = np.array(tiers, dtype=bool).reshape(len(tiers), len(facilities))
    used = np.flatnonzero(members.any(axis=0))
    columns = times_of_each(
        network,
        homes,
        facilities.take(used),
        towards=towards,
        cutoff_ms=float(thresholds_ms[-1]),
        feedback=feedback,
    )
    for facility, ms in zip(used.tolist(), columns):
        within = ms <= thresholds_ms[:, None]
        for tier in np.flatnonzero(members[:, facility]).tolist():
            result[:, tier] += within
    return result


@dataclass(frozen=True)
class Rows:
    """Figures of coverage, R rows, residents in whole thousandths.

    Attributes
    ----------
    band, tier, zone : ndarray of int64 (R,)
        Positions; the zone is -1 for all zones together.
    group : tuple of str (R,)
        ``total`` for all residents.
    residents : ndarray of int64 (R,)
        Of the group in the zone, expected where suppressed.
    reached, reached_low, reached_high : ndarray of int64 (R,)
        Those within reach of at least one facility, each counted once.
    by_number : ndarray of int64 (R, 4)
        Those within reach of none, exactly one, exactly two, and three facilities or more.
    counted : ndarray of int64 (R,)
        The sum of what each facility reaches: who is within reach of two counts twice.
    """

    band: Longs
    tier: Longs
    zone: Longs
    group: tuple[str, ...]
    residents: Longs
    reached: Longs
    reached_low: Longs
    reached_high: Longs
    by_number: Longs
    counted: Longs

    def of_group(self, group: str) -> Longs:
        """Return the rows of a group, in order."""
        return np.array([i for i, name in enumerate(self.group) if name == group], dtype=np.int64)


def coverage(demand: Demand, zones: Assignment, n_zones: int, number: Ints) -> Rows:
    """Add up who is within reach, by threshold, tier, zone and group.

    Parameters
    ----------
    demand : Demand
        D places.
    zones : Assignment
        The zone of each; who is in none counts nowhere.
    n_zones : int
        How many zones there are; each has its rows, and all together have the last ones.
    number : ndarray of int32 (B, T, D)
        What :func:`facilities_within` returns.
    """
    groups: Mapping[str, tuple[Longs, Longs, Longs]] = {
        TOTAL: (demand.residents,) * 3,
        **{name: (g.expected, g.low, g.high) for name, g in demand.groups.items()},
    }
    inside = np.flatnonzero(zones.zone != NONE)
    zone = zones.zone[inside].astype(np.int64)
    classes = MOST_APART + 1
    keys: list[tuple[int, int, int, str]] = []
    found: list[Longs] = []
    for band in range(number.shape[0]):
        for tier in range(number.shape[1]):
            many = number[band, tier, inside].astype(np.int64)
            place = zone * classes + np.minimum(many, MOST_APART)
            for name, columns in groups.items():
                expected, low, high = (
                    _sums(place, column[inside], n_zones * classes).reshape(-1, classes)
                    for column in columns
                )
                counted = _sums(zone, columns[0][inside] * many, n_zones)
                rows = np.column_stack(
                    [expected, low[:, 1:].sum(axis=1), high[:, 1:].sum(axis=1), counted]
                )
                found.append(np.concatenate([rows, rows.sum(axis=0, keepdims=True)]))
                keys += [(band, tier, z, name) for z in (*range(n_zones), NONE)]
    figures = np.concatenate(found)
    places = np.array([key[:3] for key in keys], dtype=np.int64)
    by_number = figures[:, :classes]
    return Rows(
        places[:, 0],
        places[:, 1],
        places[:, 2],
        tuple(key[3] for key in keys),
        by_number.sum(axis=1),
        by_number[:, 1:].sum(axis=1),
        figures[:, classes],
        figures[:, classes + 1],
        by_number,
        figures[:, classes + 2],
    )


def _sums(place: Longs, values: Longs, count: int) -> Longs:
    """Add up whole numbers by place, exactly."""
    result = np.zeros(count, dtype=np.int64)
    np.add.at(result, place, values)
    return result
