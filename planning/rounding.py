"""How numbers are rounded where people read them, so that none says what is not so."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np

from ..engine.arrays import Floats


def tenths_of_percent(share: Floats) -> Floats:
    """Round shares so that only a whole one is 1000 and only none is 0; NaN stays."""
    rounded = np.round(share * 1000)
    inside = (share > 0) & (share < 1)
    return np.where(inside, np.clip(rounded, 1, 999), rounded)


def whole_residents(people: Floats) -> Floats:
    """Round residents to whole ones; a part of one that would vanish is a half. NaN stays."""
    rounded = np.round(people)
    vanishing = (rounded == 0) & (people != 0)
    return np.where(vanishing, np.sign(people) / 2, rounded)


def _tenths(minutes_: Floats) -> Floats:
    return np.asarray(np.round(minutes_ * 10))


ROUNDED: Mapping[str, Callable[[Floats], Floats]] = {
    "facilities": np.round,
    "residents": whole_residents,
    "share": tenths_of_percent,
    "min": _tenths,
}
"""How numbers of each unit are rounded where people read them."""
