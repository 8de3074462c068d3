"""What a result layer was made of, kept with the layer: whether it still holds can be told."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsMapLayer

from ..planning.sides import Side

if TYPE_CHECKING:
    from .studyopening import OpenedStudy

PROPERTY = "service_network_planner/result"
"""Key of the custom property of layers that holds a mark."""
_SIDES = ("before", "after")


@dataclass(frozen=True)
class MarkedSide:
    """One side of a result: a scenario as it was when the result was made.

    Attributes
    ----------
    scenario : str
        Id of a saved scenario, empty for the baseline.
    day : date, optional
    fingerprint : str
        See :class:`~..planning.fingerprint.Fingerprint`.
    """

    scenario: str
    day: date | None
    fingerprint: str


@dataclass(frozen=True)
class ResultMark:
    """What a result was made of.

    Attributes
    ----------
    study : str
        Path of the study file, or the study's name where the path is not known.
    sides : tuple of MarkedSide
    """

    study: str
    sides: tuple[MarkedSide, ...]

    def is_of(self, opened: OpenedStudy) -> bool:
        """Tell whether it was made of a study."""
        return self.study in (str(opened.file.path), opened.name)

    def to_json(self) -> str:
        """Return what :meth:`from_json` reads."""
        sides = [
            [side.scenario, side.day and side.day.isoformat(), side.fingerprint]
            for side in self.sides
        ]
        return json.dumps({"study": self.study, "sides": sides}, ensure_ascii=False)

    @classmethod
    def from_json(cls, text: str) -> ResultMark | None:
        """Return the mark of a text; ``None`` where it is none."""
        try:
            data = json.loads(text)
            sides = tuple(MarkedSide(str(s), _day(day), str(f)) for s, day, f in data["sides"])
            return cls(str(data["study"]), sides)
        except (ValueError, TypeError, KeyError):
            return None


def mark_of_sides(
    opened: OpenedStudy, sides: Sequence[Side], fingerprints: Sequence[str]
) -> ResultMark:
    """Return the mark of what is made of sides of a study."""
    marked = [MarkedSide(side.id, side.day, text) for side, text in zip(sides, fingerprints)]
    return ResultMark(str(opened.file.path), tuple(marked))


def mark_layer(layer: QgsMapLayer, mark: ResultMark) -> None:
    """Keep a mark with a layer."""
    layer.setCustomProperty(PROPERTY, mark.to_json())


def mark_of(layer: QgsMapLayer) -> ResultMark | None:
    """Return what a layer is a result of: by its own mark, or by a table in its file."""
    text = layer.customProperty(PROPERTY, "")
    if text:
        return ResultMark.from_json(str(text))
    path = Path(layer.source().split("|")[0])
    if layer.providerType() != "ogr" or path.suffix.lower() != ".gpkg" or not path.is_file():
        return None
    return _mark_in(path)


def _mark_in(path: Path) -> ResultMark | None:
    """Return the mark that *Compare scenarios* writes into a GeoPackage, if it made this one."""
    try:
        with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
            about = dict(connection.execute("SELECT key, text FROM about").fetchall())
    except (sqlite3.Error, ValueError):
        # Any other GeoPackage: it has no such table, or it cannot be looked into.
        return None
    prints = [str(about.get(f"{side}_fingerprint") or "") for side in _SIDES]
    if not all(prints):
        return None
    sides = [
        MarkedSide(
            str(about.get(f"{side}_scenario_id") or ""),
            _day(about.get(f"{side}_day") or None),
            text,
        )
        for side, text in zip(_SIDES, prints)
    ]
    return ResultMark(str(about.get("study") or ""), tuple(sides))


def _day(text: Any) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        return None
