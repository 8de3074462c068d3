"""A facility layer and how to read it: where services stand, of which tier, and when."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from qgis.core import QgsCoordinateReferenceSystem

from ..engine.feedback import SILENT, Feedback
from ..engine.problems import Notice
from ..planning.facilities import Facilities
from ..planning.municipalities import Municipalities
from ..planning.parsing import text as as_text
from ..planning.tiers import MOBILE, Tier, Tiers
from ..planning.timetable import Timetable, read_timetables
from .columns import raw
from .layers import PointTable, read_points
from .layersettings import LayerSettings

ANY_TIER = "any"


@dataclass(frozen=True)
class FacilityLayer(LayerSettings):
    """Which fields of a facility layer mean what; empty for those that it has not got."""

    tier_field: str = "tier"
    id_field: str = ""
    name_field: str = ""
    status_field: str = ""
    opens_field: str = ""
    closes_field: str = ""
    capacity_field: str = ""
    weekdays_field: str = ""
    hours_field: str = ""
    weeks_field: str = ""

    def field_names(self) -> tuple[str, ...]:
        """Return the fields that the layer must have."""
        return tuple(name for _, name in self._columns())

    def _columns(self) -> list[tuple[str, str]]:
        return [(name[: -len("_field")], value) for name, value in self.as_json().items() if value]

    def read_table(
        self,
        source: Any,
        crs: QgsCoordinateReferenceSystem,
        *,
        feedback: Feedback = SILENT,
        context: Any = None,
    ) -> PointTable:
        """Read the layer as it is, columns by the names of the settings without ``_field``."""
        columns = {key: raw(name) for key, name in self._columns()}
        return read_points(source, crs, columns, feedback=feedback, context=context)

    def read(
        self,
        source: Any,
        crs: QgsCoordinateReferenceSystem,
        tiers: Tiers | None = None,
        municipalities: Municipalities | None = None,
        *,
        feedback: Feedback = SILENT,
        context: Any = None,
    ) -> tuple[Facilities, Tiers, list[Notice]]:
        """Read and clean the layer.

        Parameters
        ----------
        source : QgsFeatureSource or QgsVectorLayer
            The layer.
        crs : QgsCoordinateReferenceSystem
            Projected system to compute in.
        tiers : Tiers, optional
            The tiers there may be. Without them every value of the tier field is a tier of its
            own, and without that field all facilities are of one tier.
        municipalities : Municipalities, optional
            Without them no facility is in one, and that is not told.
        feedback, context
            Progress and cancel; how datums are transformed.

        Raises
        ------
        Problem
            See :func:`~.layers.read_points`.
        """
        table = self.read_table(source, crs, feedback=feedback, context=context)
        facilities, tiers, notices = built(table, tiers, municipalities)
        return facilities, tiers, [*table.notices, *notices]


def built(
    table: PointTable, tiers: Tiers | None, municipalities: Municipalities | None
) -> tuple[Facilities, Tiers, list[Notice]]:
    """Clean what :meth:`FacilityLayer.read_table` read."""
    values = table.columns.get("tier", [ANY_TIER] * len(table.fid))
    if tiers is None:
        tiers = _as_found(values)
    facilities, notices = Facilities.build(
        ids=table.columns.get("id", [str(fid) for fid in table.fid]),
        xy=table.xy,
        tiers=tiers,
        municipalities=municipalities or Municipalities((), (), ()),
        tier=values,
        names=table.columns.get("name"),
        status=table.columns.get("status"),
        opens=table.columns.get("opens"),
        closes=table.columns.get("closes"),
        capacity=table.columns.get("capacity"),
    )
    if municipalities is None:
        notices = [notice for notice in notices if notice.code != "facility-outside"]
    return facilities, tiers, notices


def timetables(
    table: PointTable, facilities: Facilities, tiers: Tiers
) -> tuple[dict[str, Timetable], list[Notice]]:
    """Read when the mobile services of a table are at their stops, by facility."""
    rows = facilities.source.tolist()
    weekdays, hours, weeks = (
        [table.columns[name][row] for row in rows] if name in table.columns else None
        for name in ("weekdays", "hours", "weeks")
    )
    mobile = [tier >= 0 and tiers[tier].kind == MOBILE for tier in facilities.tier.tolist()]
    return read_timetables(facilities.ids, weekdays, hours, weeks, mobile)


def _as_found(values: Sequence[Any]) -> Tiers:
    """Make a tier of each value that occurs."""
    names = dict.fromkeys(as_text(value) for value in values)
    return Tiers(tuple(Tier(name, {}, level) for level, name in enumerate(names) if name))
