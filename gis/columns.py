"""Attribute values of any provider as clean numpy columns."""

from __future__ import annotations

import datetime
import math
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from qgis.PyQt.QtCore import QDate, QDateTime, QVariant

from ..engine.problems import Notice
from ..planning import parsing

KMH_PER_MPH = 1.609344
KMH_PER_KNOT = 1.852

_TRUE = frozenset(("true", "t", "yes", "y", "1", "kyllä", "k", "ja", "j"))
_FALSE = frozenset(("false", "f", "no", "n", "0", "ei", "e", "nej"))
_NUMBER = r"[+-]?\d+(?:[.,]\d+)?(?:[eE][+-]?\d+)?"
_SPEED = re.compile(rf"^({_NUMBER})\s*(km/h|kmh|kph|km/t|mph|knots)?$", re.IGNORECASE)


@dataclass(frozen=True)
class Column:
    """A field to read and what its values are to become.

    Parameters
    ----------
    field : str
        Name of the field in the source.
    kind : str
        ``number`` (float64, NaN where absent), ``speed`` (the same, in km/h, units allowed),
        ``text`` (str or None), ``date`` (datetime.date or None), ``boolean`` (bool or None) or
        ``raw`` (the provider's own value as a Python one, None where absent). All but numbers are
        object arrays.
    """

    field: str
    kind: str


def number(field: str) -> Column:
    """Read a field as numbers; text such as ``"80,5"`` is understood."""
    return Column(field, "number")


def speed(field: str) -> Column:
    """Read a field as speeds in km/h; text such as ``"80 km/h"`` and ``"50 mph"`` is understood."""
    return Column(field, "speed")


def text(field: str) -> Column:
    """Read a field as text."""
    return Column(field, "text")


def date(field: str) -> Column:
    """Read a field as dates, from date fields or ISO text."""
    return Column(field, "date")


def boolean(field: str) -> Column:
    """Read a field as yes or no."""
    return Column(field, "boolean")


def raw(field: str) -> Column:
    """Read a field as it is."""
    return Column(field, "raw")


def plain(value: Any) -> Any:
    """Return a provider's value as a Python one: NULL as None, dates as datetime's."""
    if isinstance(value, QVariant):
        return None if value.isNull() else value.value()
    if isinstance(value, (QDate, QDateTime)):
        if not value.isValid():
            return None
        return value.toPyDate() if isinstance(value, QDate) else value.toPyDateTime()
    return value


def parse_number(value: Any) -> float | None:
    """Return a value as a finite number, or None when it is none."""
    parsed = parsing.number(value)
    return None if math.isnan(parsed) else parsed


def parse_speed(value: Any) -> float | None:
    """Return a speed in km/h from a number or from text with a unit, or None when it is none."""
    if not isinstance(value, str):
        return parse_number(value)
    match = _SPEED.match(value.strip())
    if match is None:
        return None
    figure = float(match.group(1).replace(",", "."))
    factor = {"mph": KMH_PER_MPH, "knots": KMH_PER_KNOT}.get((match.group(2) or "").lower(), 1.0)
    return figure * factor if np.isfinite(figure) else None


def parse_text(value: Any) -> str:
    """Return a value as text: whole numbers without decimals, dates in ISO form."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, datetime.date):
        return value.isoformat()
    return str(value).strip()


def parse_date(value: Any) -> datetime.date | None:
    """Return a date from a date, a moment or ISO text, or None when it is none."""
    if isinstance(value, datetime.datetime):
        return value.date()
    if isinstance(value, datetime.date):
        return value
    try:
        return datetime.date.fromisoformat(str(value).strip().replace("/", "-")[:10])
    except ValueError:
        return None


def parse_boolean(value: Any) -> bool | None:
    """Return yes or no from a boolean, 1 or 0, or a word, or None when it is neither."""
    word = parse_text(value).lower()
    return True if word in _TRUE else False if word in _FALSE else None


_PARSERS: dict[str, tuple[Callable[[Any], Any], str]] = {
    "number": (parse_number, "value-not-number"),
    "speed": (parse_speed, "value-not-speed"),
    "date": (parse_date, "value-not-date"),
    "boolean": (parse_boolean, "value-not-boolean"),
    "text": (parse_text, ""),
}


def convert(
    column: Column, values: Sequence[Any], labels: Sequence[Any], layer: str
) -> tuple[np.ndarray, list[Notice]]:
    """Turn a field's values into a column.

    Parameters
    ----------
    column : Column
        What to make.
    values : sequence of length F
        The provider's values.
    labels : sequence of length F
        Identifiers, for the examples of a notice.
    layer : str
        The layer's name, for the notice.

    Returns
    -------
    array : (F,) float64 or object
        See :class:`Column`. A value that cannot be understood is absent.
    notices : list of Notice
        One if there are such values, with the first of them.
    """
    cleaned = [value if value.__class__ in (float, int, str) else plain(value) for value in values]
    numeric = column.kind in ("number", "speed")
    if numeric and not any(value.__class__ is str for value in cleaned):
        array = _floats(cleaned)
        if array is not None:
            return array, []
    if column.kind == "raw":
        return _objects(cleaned), []
    parse, code = _PARSERS[column.kind]
    known: dict[Any, Any] = {None: None}  # Fields repeat few values: each text is parsed once.
    result, failed = [], []
    for position, value in enumerate(cleaned):
        # 1, 1.0 and True are one key: only texts are remembered.
        if value.__class__ is str or value is None:
            if value not in known:
                known[value] = parse(value) if value.strip() else None
            parsed = known[value]
        else:
            parsed = parse(value)
        if parsed is None and value is not None and str(value).strip():
            failed.append(position)
        result.append(parsed)
    notices = []
    if failed:
        examples = tuple(f"{labels[i]}: {cleaned[i]}" for i in failed[:5])
        notices = [Notice(code, len(failed), examples, field=column.field, layer=layer)]
    return (np.array(result, dtype=np.float64) if numeric else _objects(result)), notices


def _floats(values: list[Any]) -> np.ndarray | None:
    """Return numbers and None as floats; None if there is something else among them."""
    try:
        array = np.array(values, dtype=np.float64)
    except (TypeError, ValueError):
        return None
    array[~np.isfinite(array)] = np.nan
    return array


def _objects(values: list[Any]) -> np.ndarray:
    array = np.empty(len(values), dtype=object)
    array[:] = values
    return array
