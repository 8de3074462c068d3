"""A road layer and how to read it, as one network."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem

from ..engine.arrays import Bytes, Longs, Texts
from ..engine.feedback import SILENT, Feedback
from ..engine.problems import Notice, Problem
from ..engine.roads import BACKWARD, BOTH, FORWARD, Roads
from . import columns
from .crs import computing_crs, describe
from .layers import LineTable, read_lines

EXAMPLES = 5


def crs_of(roads: Roads) -> QgsCoordinateReferenceSystem:
    """Return the projected system that a network is computed in.

    Raises
    ------
    Problem
        ``network-crs`` when this QGIS does not know it.
    """
    crs = QgsCoordinateReferenceSystem()
    if not crs.createFromUserInput(roads.crs) or not crs.isValid():
        raise Problem("network-crs", crs=roads.crs)
    return crs


@dataclass(frozen=True)
class RoadLayer:
    """Which fields of a road layer mean what; field names are empty where there is none.

    Parameters
    ----------
    class_field, speed_field, direction_field, level_field : str
        Fields of road class, speed in km/h, direction of travel and level.
    forward, backward, both : tuple of str
        Values of the direction field, compared without case; NULL and empty are both ways.
    tolerance_m : float
        Line ends this near each other are joined.
    at_vertices : bool
        Whether lines also meet at vertices between their ends.
    """

    class_field: str = ""
    speed_field: str = ""
    direction_field: str = ""
    level_field: str = ""
    forward: tuple[str, ...] = ("forward",)
    backward: tuple[str, ...] = ("backward",)
    both: tuple[str, ...] = ("both",)
    tolerance_m: float = 0.0
    at_vertices: bool = False

    def __post_init__(self) -> None:
        """Refuse values that would mean two directions.

        Raises
        ------
        Problem
            ``direction-values``.
        """
        seen: set[str] = set()
        for value in (*self.forward, *self.backward, *self.both):
            if value.lower() in seen:
                raise Problem("direction-values", value=value)
            seen.add(value.lower())

    def field_names(self) -> tuple[str, ...]:
        """Return the fields that the layer must have."""
        names = (self.class_field, self.speed_field, self.direction_field, self.level_field)
        return tuple(name for name in names if name)

    def as_json(self) -> dict[str, Any]:
        """Return the settings as JSON values."""
        return asdict(self)

    @classmethod
    def from_json(cls, settings: Mapping[str, Any]) -> RoadLayer:
        """Return the settings that :meth:`as_json` gave.

        Raises
        ------
        Problem
            ``direction-values``.
        """
        values = {}
        for name, part in cls.__dataclass_fields__.items():
            value = settings.get(name)
            if isinstance(value, list):
                value = tuple(str(word) for word in value)
            # Nobody vouches for what a file holds: what is of another kind is as good as missing.
            if isinstance(value, type(part.default)):
                values[name] = value
        return cls(**values)

    def read(
        self,
        source: Any,
        crs: QgsCoordinateReferenceSystem | None = None,
        *,
        feedback: Feedback = SILENT,
        context: Any = None,
    ) -> tuple[Roads, list[Notice]]:
        """Read a layer and join it into a network.

        Parameters
        ----------
        source : QgsFeatureSource or QgsVectorLayer
            The road layer.
        crs : QgsCoordinateReferenceSystem, optional
            Projected system to compute in; chosen for the layer by default.
        feedback, context
            Progress and cancel; how datums are transformed.

        Raises
        ------
        Problem
            When the layer cannot be used, see :func:`~.layers.read_lines`.
        """
        crs = crs or computing_crs(source, context)
        table, notices = self.read_table(source, crs, feedback=feedback, context=context)
        roads, said = Roads.build(
            table.lines,
            crs=describe(crs),
            road_class=table.columns.get("class"),
            speed_kmh=table.columns.get("speed"),
            direction=table.columns.get("direction"),
            level=table.columns.get("level"),
            source_id=table.fid,
            tolerance_m=self.tolerance_m,
            at_vertices=self.at_vertices,
        )
        return roads, [*notices, *said]

    def read_table(
        self,
        source: Any,
        crs: QgsCoordinateReferenceSystem | None = None,
        *,
        feedback: Feedback = SILENT,
        context: Any = None,
    ) -> tuple[LineTable, list[Notice]]:
        """Read a layer's lines, not joined yet, with the columns that there are fields for.

        These are ``class``, ``speed`` in km/h, ``direction`` as -1, 0 or 1, and whole ``level``.
        Parameters and problems are those of :meth:`read`.
        """
        wanted = {}
        if self.class_field:
            wanted["class"] = columns.text(self.class_field)
        if self.speed_field:
            wanted["speed"] = columns.speed(self.speed_field)
        if self.direction_field:
            wanted["direction"] = columns.text(self.direction_field)
        if self.level_field:
            wanted["level"] = columns.number(self.level_field)
        crs = crs or computing_crs(source, context)
        table = read_lines(source, crs, wanted, feedback=feedback, context=context)
        notices = list(table.notices)
        if self.direction_field:
            values = table.columns["direction"]
            table.columns["direction"], said = self._directions(values, table.fid)
            notices += said
        if self.level_field:
            table.columns["level"] = _levels(table.columns["level"])
        return table, notices

    def _directions(self, values: Texts, fid: Longs) -> tuple[Bytes, list[Notice]]:
        """Turn the direction field's values into -1, 0 and 1."""
        meaning: dict[Any, int] = {None: BOTH, "": BOTH}
        for words, direction in (
            (self.forward, FORWARD),
            (self.backward, BACKWARD),
            (self.both, BOTH),
        ):
            meaning.update({word.strip().lower(): direction for word in words})
        given = values.tolist()
        known = {value: meaning.get(value and value.strip().lower()) for value in set(given)}
        found = [known[value] for value in given]
        unknown = [row for row, direction in enumerate(found) if direction is None]
        result = np.array([direction or BOTH for direction in found], dtype=np.int8)
        if not unknown:
            return result, []
        listed = tuple(f"{fid[row]}: {values[row]}" for row in unknown[:EXAMPLES])
        return result, [Notice("direction-unknown", len(unknown), listed)]


def _levels(values: np.ndarray) -> Longs:
    """Return whole levels; ground level where none is given."""
    return np.nan_to_num(np.asarray(values, dtype=np.float64), nan=0.0).astype(np.int64)
