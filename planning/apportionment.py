"""Sharing out whole residents so that the parts add up exactly (largest remainder)."""

from __future__ import annotations

import numpy as np

from ..engine.arrays import Longs

_SAFE = 2**62


def apportion(total: int, weights: Longs) -> Longs:
    """Share a total in proportion to weights, by the largest remainder method (Hamilton, 1792).

    Parameters
    ----------
    total : int
        What is shared out, zero or more.
    weights : ndarray of int64 (n,)
        Zero or more; where all are zero nothing is shared out.

    Returns
    -------
    ndarray of int64 (n,)
        Adds up to ``total`` exactly. Of equal remainders the first gets more.
    """
    weight_sum = int(weights.sum())
    if total <= 0 or weight_sum == 0:
        return np.zeros(len(weights), dtype=np.int64)
    wide = int(weights.max()) * total >= _SAFE  # then numpy calculates with Python's own integers
    product = weights.astype(object) * total if wide else weights * np.int64(total)
    result = (product // weight_sum).astype(np.int64)
    remainder = (product % weight_sum).astype(np.int64)
    left = total - int(result.sum())
    result[np.argsort(-remainder, kind="stable")[:left]] += 1
    return result


def apportion_capped(total: int, weights: Longs, caps: Longs) -> Longs:
    """Share a total in proportion to weights, no part above its cap.

    What a cap cuts off is shared out among the others, again by weight. A total above the sum of
    the caps fills them all.

    Returns
    -------
    ndarray of int64 (n,)
        Adds up to ``min(total, caps.sum())``, if every positive cap has a positive weight.
    """
    result = np.zeros(len(weights), dtype=np.int64)
    free = (weights > 0) & (caps > 0)
    left = min(total, int(caps[free].sum()))
    while left > 0:
        share = apportion(left, np.where(free, weights, 0))
        taken = np.minimum(share, caps - result)
        result += taken
        left -= int(taken.sum())
        free &= result < caps
    return result
