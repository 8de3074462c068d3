"""Huff's model: people spread over facilities by their size and the time that it takes."""

from __future__ import annotations

import numpy as np

from .arrays import Floats, Longs
from .pairs import Pairs


def huff_shares(
    pairs: Pairs, size: Floats, exponent: float, n_points: int, floor_ms: float
) -> Floats:
    """Return the probability of each pair, (P,): 1 in sum for every point that has a choice.

    Parameters
    ----------
    pairs : Pairs
        Points and the facilities that their people choose among.
    size : (F,) float64
        Attraction of each facility, zero or more.
    exponent : float
        How strongly time deters; 0 not at all.
    n_points : int
        D, how many points there are.
    floor_ms : float
        Shorter times count as this long, since nobody lives at no distance.

    Notes
    -----
    Huff (1963): size / time ** exponent, over the sum of that for all facilities in reach. The
    powers are taken as logarithms less the largest of each point, so that none overflows.
    """
    with np.errstate(divide="ignore"):
        log = np.log(size[pairs.facility]) - exponent * np.log(np.maximum(pairs.ms, floor_ms))
    largest = np.full(n_points, -np.inf)
    np.maximum.at(largest, pairs.point, log)
    has = np.isfinite(largest[pairs.point])
    weight = np.zeros(len(pairs))
    weight[has] = np.exp(log[has] - largest[pairs.point[has]])
    total = np.bincount(pairs.point, weight, n_points)
    return np.asarray(weight / np.where(has, total[pairs.point], 1.0))


def split(pairs: Pairs, shares: Floats, people: Longs) -> Longs:
    """Share out whole people by probability, (P,): each point's sum is exactly its people.

    ``pairs`` are in order of their points. The running sum is rounded, so no part is more than
    one thousandth off.
    """
    running = np.cumsum(shares)
    first = np.searchsorted(pairs.point, pairs.point, side="left")
    last = np.searchsorted(pairs.point, pairs.point, side="right") - 1
    before = np.where(first > 0, running[first - 1], 0.0)
    whole = running[last] - before
    some = whole > 0
    part = np.where(some, (running - before) / np.where(some, whole, 1.0), 0.0)
    upto = np.rint(np.clip(part, 0.0, 1.0) * people[pairs.point]).astype(np.int64)
    is_first = np.arange(len(pairs)) == first
    previous = np.where(is_first, 0, np.concatenate([[0], upto[:-1]]))
    return np.asarray(upto - previous)
