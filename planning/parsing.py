"""Values as layers hold them (numbers, text, nothing) read into what planning works with."""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from ..engine.arrays import Floats, Longs

MILLI = 1000
"""Residents are held as whole thousandths, so that any sum is exact in any order."""

SHOWN_EXAMPLES = 10
"""So many identifiers are carried in a notice; its count tells the whole number."""


def examples(values: Iterable[Any]) -> tuple[str, ...]:
    """Take the first few values as text, for a notice."""
    shown: list[str] = []
    for value in values:
        if len(shown) == SHOWN_EXAMPLES:
            break
        shown.append(str(value))
    return tuple(shown)


def key(value: str) -> str:
    """Fold text for comparison: no case, accents, spaces or punctuation."""
    plain = unicodedata.normalize("NFKD", value.casefold())
    return "".join(c for c in plain if unicodedata.category(c)[0] not in "MZP")


def text(value: Any) -> str:
    """Read a value as text; nothing, NaN and blanks are ``""``, a whole float is an integer.

    Of a list, which some layers hold, the entries are joined by commas.
    """
    if isinstance(value, (list, tuple)):
        return ", ".join(filter(None, map(text, value)))
    if value is None or pd.isna(value):
        return ""
    if isinstance(value, (float, np.floating)) and float(value).is_integer():
        return str(int(value))
    return str(value).strip()


def number(value: Any) -> float:
    """Read a value as a finite number; whatever is none becomes NaN."""
    if value is None or isinstance(value, (bool, np.bool_)):
        return math.nan
    try:
        read = float(value.strip().replace(",", ".") if isinstance(value, str) else value)
    except (TypeError, ValueError, OverflowError):
        return math.nan
    return read if math.isfinite(read) else math.nan


def numbers(values: Sequence[Any] | NDArray[Any]) -> Floats:
    """Read a column as numbers (n,); whatever is none becomes NaN."""
    column = np.asarray(values)
    if column.dtype.kind in "iuf":
        read = column.astype(np.float64)
        read[~np.isfinite(read)] = math.nan
        return read
    return np.array([number(value) for value in values], dtype=np.float64)


def milli(values: Floats) -> Longs:
    """Residents as whole thousandths (n,); unknown and negative values become -1."""
    known = np.isfinite(values) & (values >= 0)
    result = np.full(len(values), -1, dtype=np.int64)
    result[known] = np.rint(values[known] * MILLI).astype(np.int64)
    return result


def day(value: Any) -> tuple[np.datetime64, bool]:
    """Read a date, a date with time or ISO text.

    Returns
    -------
    tuple
        The day, or NaT where there is none, and whether the value was understood.
    """
    if isinstance(value, datetime):
        return np.datetime64(value.date(), "D"), True
    if isinstance(value, date):
        return np.datetime64(value, "D"), True
    if isinstance(value, np.datetime64):
        return value.astype("datetime64[D]"), True
    written = text(value)
    if not written:
        return np.datetime64("NaT", "D"), True
    try:
        return np.datetime64(date.fromisoformat(written[:10]), "D"), True
    except ValueError:
        return np.datetime64("NaT", "D"), False


def unique_ids(values: Sequence[Any], prefix: str) -> tuple[list[str], list[int], list[str]]:
    """Make identifiers unique.

    A missing one is generated from ``prefix`` and its row number (from 1); a repeated one gets
    ``-2``, ``-3`` and so on.

    Returns
    -------
    tuple
        The identifiers, the rows where one was missing, and the texts that were repeated.
    """
    given = [text(value) for value in values]
    taken = {value for value in given if value}
    used: set[str] = set()
    missing: list[int] = []
    repeated: dict[str, None] = {}
    result: list[str] = []
    for row, value in enumerate(given):
        wanted = value or f"{prefix}{row + 1}"
        final, turn = wanted, 2
        if not value:
            missing.append(row)
        elif value in used:
            repeated[value] = None
        while final in used or (final != value and final in taken):
            final, turn = f"{wanted}-{turn}", turn + 1
        used.add(final)
        result.append(final)
    return result, missing, list(repeated)
