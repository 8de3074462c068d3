"""Floating catchments: how much supply there is for each person, competition included."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from .arrays import Floats, Longs
from .pairs import Pairs

TWO_STEP, ENHANCED, THREE_STEP = "2sfca", "e2sfca", "3sfca"

Decay = Callable[[Floats], Floats]
"""From travel times in ms to weights from 0 to 1; 0 is out of reach."""


def within(limit_ms: float) -> Decay:
    """Weigh all times up to a limit alike, as 2SFCA does (Luo and Wang 2003)."""

    def weight(ms: Floats) -> Floats:
        return np.asarray(ms <= limit_ms, dtype=np.float64)

    return weight


def steps(bounds_ms: Sequence[float], weights: Sequence[float]) -> Decay:
    """Weigh times by zones (Luo and Qi 2009): up to each bound, inclusive, its weight."""
    upper = np.asarray(bounds_ms, dtype=np.float64)
    of_zone = np.array([*weights, 0.0])

    def weight(ms: Floats) -> Floats:
        return np.asarray(of_zone[np.searchsorted(upper, ms, side="left")])

    return weight


def gaussian(limit_ms: float) -> Decay:
    """Weigh times by a bell that is 1 at once and 0 at the limit (Dai 2010).

    ``(exp(-(t / limit)**2 / 2) - exp(-1/2)) / (1 - exp(-1/2))``
    """
    floor = math.exp(-0.5)

    def weight(ms: Floats) -> Floats:
        bell = (np.exp(-0.5 * (ms / limit_ms) ** 2) - floor) / (1.0 - floor)
        return np.where(ms <= limit_ms, np.maximum(bell, 0.0), 0.0)

    return weight


@dataclass(frozen=True)
class FloatingCatchments:
    """Access of people and load of facilities.

    Parameters
    ----------
    access : (D,) float64
        Supply for each person, in units of supply; 0 where nothing is within reach.
    ratio : (F,) float64
        Supply over weighted demand of each facility, NaN where nobody is within its reach.
    demand : (F,) float64
        Weighted demand of each facility.
    reached : (D,) int64
        How many facilities with supply are within reach.
    """

    access: Floats
    ratio: Floats
    demand: Floats
    reached: Longs


def floating_catchments(
    pairs: Pairs, people: Floats, supply: Floats, decay: Decay, *, select: bool = False
) -> FloatingCatchments:
    """Compute access by a floating catchment method.

    Parameters
    ----------
    pairs : Pairs
        People and facilities within reach of each other.
    people : (D,) float64
        Demand at each point.
    supply : (F,) float64
        Supply of each facility, such as capacity or staff.
    decay : Decay
        Weight of a travel time, W.
    select : bool
        Whether facilities compete for people first (3SFCA, Wan, Zou and Sternberg 2012): a pair
        counts by its weight over the sum of the weights of all facilities of that point, G.

    Notes
    -----
    Ratio of a facility: ``R_j = S_j / sum_i(P_i G_ij W_ij)``. Access: ``A_i = sum_j(G_ij W_ij
    R_j)``, G being 1 without selection. So ``sum_i(P_i A_i)`` is the supply of all facilities that
    have anybody within reach.
    """
    n_points, n_sites = len(people), len(supply)
    weight = decay(pairs.ms)
    if select:
        # Where there is no supply there is no competition for people.
        offered = np.where(supply[pairs.facility] > 0, weight, 0.0)
        total = np.bincount(pairs.point, offered, n_points)[pairs.point]
        weight = np.where(total > 0, offered / np.where(total > 0, total, 1.0), 0.0) * weight
    load = np.bincount(pairs.facility, weight * people[pairs.point], n_sites)
    demand = load.astype(np.float64)
    some = demand > 0
    ratio = np.where(some, supply / np.where(some, demand, 1.0), np.nan)
    given = np.where(some, np.nan_to_num(ratio), 0.0)
    each = np.bincount(pairs.point, weight * given[pairs.facility], n_points)
    access = each.astype(np.float64)
    counts = (weight > 0) & (supply[pairs.facility] > 0)
    reached = np.bincount(pairs.point[counts], minlength=n_points)
    return FloatingCatchments(access, ratio, demand, reached)
