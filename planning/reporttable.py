"""A table of an impact report: columns of kinds that say how their values are read."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import numpy as np

from .comparison import Comparison
from .figures import Figures


@dataclass(frozen=True)
class Column:
    """A column of a table.

    Attributes
    ----------
    name : str
        Key of its heading.
    kind : str
        What it holds: ``text``, ``place``, ``rule``, ``tier``, ``mode``, ``borders``, ``group``,
        ``verdict``, ``turn``, ``state``, ``date``, or a number: ``minutes``, ``change`` (minutes
        with a sign), ``residents``, ``share``, ``hours`` (person-hours), ``measure`` and ``margin``
        (in the unit that the row's column ``unit`` names), ``count``,
        ``week_hours``; ``weekdays``, ``spans`` and ``weeks`` are parts of a timetable as text.
    """

    name: str
    kind: str


@dataclass(frozen=True)
class Table:
    """A table: columns, and rows of as many values; ``None`` where there is none."""

    id: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Any, ...], ...]

    def records(self, **chosen: Any) -> Iterator[dict[str, Any]]:
        """Yield the rows by column name, those whose columns have the given values.

        With the table's id as ``_table`` and the number of the row as ``_row``.
        """
        names = [column.name for column in self.columns]
        for number, row in enumerate(self.rows):
            record = {**dict(zip(names, row)), "_table": self.id, "_row": number}
            if all(record[name] == value for name, value in chosen.items()):
                yield record

    def kind(self, name: str) -> str:
        """Return what a column holds."""
        return next(column.kind for column in self.columns if column.name == name)


OPEN, CLOSED, NONE_YET = "open", "closed", "absent"


def state(figures: Figures, row: int) -> str:
    """Return what a facility is on the day of a side: one that opens later is not there yet."""
    opens = figures.study.facilities.opens[row]
    if figures.open_now[row]:
        return OPEN
    later = figures.day is not None and opens > np.datetime64(figures.day, "D")
    return NONE_YET if later else CLOSED


def places(comparison: Comparison) -> list[str]:
    """Return the code of each row; the county's is empty."""
    return [*comparison.after.study.municipalities.codes, ""]


def table(id_: str, columns: Mapping[str, str], rows: list[tuple[Any, ...]]) -> Table:
    """Return a table of columns by name and kind."""
    return Table(id_, tuple(Column(*item) for item in columns.items()), tuple(rows))


def known(value: float | Fraction | None) -> float | None:
    """Return a number, ``None`` for one that is not finite."""
    return None if value is None or not math.isfinite(value) else float(value)
