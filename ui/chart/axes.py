"""Round numbers for axes."""

from __future__ import annotations

import math

_MINUTE_STEPS = (0.5, 1.0, 2.0, 5.0, 10.0, 15.0, 20.0, 30.0, 60.0, 120.0, 240.0)
_ROUND = (1.0, 1.5, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0)


def minute_step(longest: float, most: int) -> float:
    """Return a step that needs at most so many of itself to reach a time in minutes."""
    for step in _MINUTE_STEPS:
        if longest <= step * max(most, 1):
            return step
    return _MINUTE_STEPS[-1] * math.ceil(longest / (_MINUTE_STEPS[-1] * max(most, 1)))


def round_up(value: float, least: float = 1.0) -> float:
    """Return the next number of one digit, or 1.5, times a power of ten."""
    value = max(value, least)
    power = 10.0 ** math.floor(math.log10(value))
    for factor in _ROUND:
        if value <= factor * power * (1 + 1e-9):
            return factor * power
    return 10 * power
