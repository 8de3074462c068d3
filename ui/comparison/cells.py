"""Columns of a comparison from its numbers: minutes, residents and shares, before and after."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from ...i18n import translate
from ..table.words import NOTHING, arrowed, minutes, percent, residents
from .table import BETTER, WORSE, Column

Values = Sequence[float]


def plain(values: Any) -> list[Any]:
    """Return numbers as Python has them, ``None`` for NaN."""
    return [None if _unknown(value) else value for value in np.asarray(values).tolist()]


def texts(name: str, values: Sequence[str], tip: str = "", **more: Any) -> Column:
    """Return a column of texts."""
    return Column(name, list(values), list(values), tip, **more)


def people(name: str, values: Any, tip: str = "", tone: str = "") -> Column:
    """Return a column of residents; where there are some they have a tone."""
    numbers = plain(values)
    tones = [tone if value else "" for value in numbers]
    shown = [NOTHING if value is None else residents(value) for value in numbers]
    return Column(name, numbers, shown, tip, tones=tones)


def times(name: str, values: Any, tip: str = "") -> Column:
    """Return a column of minutes."""
    numbers = plain(values)
    return Column(name, numbers, [minutes(_float(value)) for value in numbers], tip)


def change(name: str, before: Any, after: Any, unit: str, tip: str = "") -> Column:
    """Return a column that shows how a statistic changed; both sides stand in the tips.

    Parameters
    ----------
    name : str
    before, after : array-like (R,)
    unit : str
        ``min``, ``share``, ``more`` of what is better the less of it there is, or ``residents``.
    tip : str
    """
    was, is_ = plain(before), plain(after)
    values = [None if a is None or b is None else b - a for a, b in zip(was, is_)]
    write = _WRITERS[unit]
    words = translate("ServiceNetworkPlanner", "{before} → {after}")
    both = [words.format(before=write(_float(a)), after=write(_float(b))) for a, b in zip(was, is_)]
    # A side without a value must not pass for one without a change.
    shown = [
        _signed(value, unit) if value is not None else (text if a != b else NOTHING)
        for value, text, a, b in zip(values, both, was, is_)
    ]
    tones = [_tone(value, unit, text) for value, text in zip(values, shown)]
    return Column(name, values, shown, tip, tips=both, tones=tones)


def after(name: str, values: Any, unit: str, tip: str = "") -> Column:
    """Return a column of a statistic as it is after."""
    numbers = plain(values)
    write = _WRITERS[unit]
    return Column(name, numbers, [write(_float(value)) for value in numbers], tip)


def _signed(value: float, unit: str) -> str:
    """Return a change with its sign and arrow; of shares in percentage points."""
    if unit == "share":
        return arrowed(value * 100)
    return arrowed(value, 0 if unit in ("more", "residents") else 1)


def _tone(value: float | None, unit: str, text: str) -> str:
    """Tell whether a change that can be seen is for the worse; fewer residents are neither."""
    if not value or unit == "residents" or not text.startswith(("▲", "▼")):
        return ""
    return BETTER if (value > 0) == (unit == "share") else WORSE


def _float(value: float | None) -> float:
    return math.nan if value is None else value


def _unknown(value: Any) -> bool:
    return value is None or (isinstance(value, float) and math.isnan(value))


_WRITERS: dict[str, Callable[[float], str]] = {
    "min": minutes,
    "share": percent,
    "more": residents,
    "residents": residents,
}
