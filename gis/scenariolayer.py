"""The facilities of the working scenario as a layer in edit mode, whose history is the undo."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPointXY,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate

from ..engine.arrays import NONE
from ..engine.problems import Problem
from ..i18n import translate
from ..planning.facility import Facility
from .fields import FieldSpec, qgs_field

OPEN, CLOSED = "open", "closed"
LOCKED = "locked"


def specs() -> list[FieldSpec]:
    """Return the fields of the layer."""
    return [
        FieldSpec("facility_id", "text", translate("ServiceNetworkPlanner", "Facility")),
        FieldSpec("name", "text", translate("ServiceNetworkPlanner", "Name")),
        FieldSpec("tier", "text", translate("ServiceNetworkPlanner", "Tier")),
        FieldSpec("status", "text", translate("ServiceNetworkPlanner", "Status")),
        FieldSpec("opens", "date", translate("ServiceNetworkPlanner", "Opens")),
        FieldSpec("closes", "date", translate("ServiceNetworkPlanner", "Closes")),
        FieldSpec("capacity", "real", translate("ServiceNetworkPlanner", "Capacity")),
        FieldSpec(LOCKED, "boolean", translate("ServiceNetworkPlanner", "Locked")),
    ]


_COLUMNS = ("facility_id", "name", "tier", "status", "opens", "closes", "capacity")


class ScenarioLayer:
    """A layer of facilities that lives in memory, always in edit mode.

    The planner's own data are not touched by it. Facilities are told apart by the feature, so an
    identifier that somebody edits stays the same facility.

    Parameters
    ----------
    rows : sequence of Facility
    locked : collection of str
        Ids of the facilities that may not be edited.
    crs : QgsCoordinateReferenceSystem
        The projected system of the rows.
    name : str
        What the layer is called in the project.

    Attributes
    ----------
    ids : dict of int to str
        The facilities by feature, as the study knows them; where somebody gave two features the
        same identifier these differ from the layer's.
    """

    def __init__(
        self,
        rows: Sequence[Facility],
        locked: frozenset[str],
        crs: QgsCoordinateReferenceSystem,
        name: str,
    ) -> None:
        self.layer = QgsVectorLayer("Point", name, "memory")
        self.layer.setCrs(crs)
        self.layer.dataProvider().addAttributes([qgs_field(spec) for spec in specs()])
        self.layer.updateFields()
        # It is kept in the study file: QGIS need not ask on closing what is to become of it.
        self.layer.setCustomProperty("skipMemoryLayersCheck", 1)
        self._column = {spec.name: index for index, spec in enumerate(specs())}
        self._n_fields = self.layer.fields().count()
        self._sources: dict[str, Facility] = {}
        self.replace(rows, locked)

    def replace(self, rows: Sequence[Facility], locked: frozenset[str]) -> None:
        """Put other facilities in the place of all; the history starts anew."""
        if self.layer.isEditable():
            self.layer.rollBack()
        provider = self.layer.dataProvider()
        provider.truncate()
        self._sources = {row.id: row for row in rows}
        provider.addFeatures([self._feature(row, row.id in locked) for row in rows])
        self.layer.updateExtents()
        self.layer.startEditing()
        self.ids = {fid: row.id for fid, row in self.rows().items()}

    # Reading

    def fid(self, facility_id: str) -> int:
        """Return the feature of a facility.

        Raises
        ------
        KeyError
            When the layer has none.
        """
        for fid, known in self.ids.items():
            if known == facility_id:
                return fid
        raise KeyError(facility_id)

    def rows(self, fids: Sequence[int] | None = None) -> dict[int, Facility]:
        """Return facilities by feature, of some features or of all, in the layer's order."""
        request = QgsFeatureRequest()
        if fids is not None:
            request.setFilterFids(list(fids))
        return {f.id(): self._facility(f) for f in self.layer.getFeatures(request)}

    def locked(self) -> frozenset[str]:
        """Return the ids of the facilities that may not be edited."""
        column = self._column[LOCKED]
        marked = [f.id() for f in self.layer.getFeatures() if f[column] is True]
        return frozenset(self.ids[fid] for fid in marked if fid in self.ids)

    def is_locked(self, facility_id: str) -> bool:
        """Tell whether a facility may not be edited."""
        return self.layer.getFeature(self.fid(facility_id))[self._column[LOCKED]] is True

    def renamed_fields(self) -> list[str]:
        """Return our fields that now go by another name, and find them again by their place.

        Raises
        ------
        Problem
            ``scenario-fields-gone`` when fields were taken away.
        """
        fields = self.layer.fields()
        missing = [name for name in self._column if fields.indexFromName(name) < 0]
        if not missing:
            self._column = {name: fields.indexFromName(name) for name in self._column}
            self._n_fields = fields.count()
        elif fields.count() < self._n_fields:
            raise Problem("scenario-fields-gone", fields=missing, layer=self.layer.name())
        return missing

    # Editing

    @contextmanager
    def command(self, text: str) -> Iterator[None]:
        """Make what is done inside one step of the layer's history, or undo it when it fails.

        Raises
        ------
        Problem
            ``scenario-read-only`` when the layer cannot be edited.
        """
        layer = self.layer
        if not layer.isEditable() and not layer.startEditing():
            raise Problem("scenario-read-only", layer=layer.name())
        layer.beginEditCommand(text)
        try:
            yield
        except Exception:
            layer.destroyEditCommand()
            raise
        layer.endEditCommand()

    def add(self, row: Facility) -> int:
        """Add a facility, inside a :meth:`command`; return its feature."""
        feature = self._feature(row, False)
        self._require(self.layer.addFeature(feature))
        self._sources[row.id] = row
        return int(feature.id())

    def remove(self, facility_id: str) -> None:
        """Take a facility away; inside a :meth:`command`."""
        self._require(self.layer.deleteFeature(self.fid(facility_id)))

    def move(self, facility_id: str, x: float, y: float) -> None:
        """Put a facility elsewhere; inside a :meth:`command`."""
        geometry = QgsGeometry.fromPointXY(QgsPointXY(x, y))
        self._require(self.layer.changeGeometry(self.fid(facility_id), geometry))

    def set(self, facility_id: str, values: Mapping[str, Any]) -> None:
        """Set fields of a facility; inside a :meth:`command`."""
        fid = self.fid(facility_id)
        for name, value in values.items():
            old = self.layer.getFeature(fid)[self._column[name]]
            if old != value:
                self._require(
                    self.layer.changeAttributeValue(fid, self._column[name], _value(value), old)
                )

    def _require(self, done: bool) -> None:
        if not done:
            raise Problem("scenario-read-only", layer=self.layer.name())

    def _feature(self, row: Facility, locked: bool) -> QgsFeature:
        feature = QgsFeature(self.layer.fields())
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(*row.xy)))
        values = values_of(row)
        for name in _COLUMNS:
            feature.setAttribute(self._column[name], _value(values[name]))
        feature.setAttribute(self._column[LOCKED], locked)
        return feature

    def _facility(self, feature: QgsFeature) -> Facility:
        """Return a feature as a facility; its municipality follows when it is put into a study."""
        given = {name: _known(feature[self._column[name]]) for name in _COLUMNS}
        facility_id = str(given["facility_id"] or f"feature {feature.id()}")
        source = self._sources.get(facility_id)
        point = feature.geometry().asPoint() if feature.hasGeometry() else QgsPointXY()
        capacity = given["capacity"]
        return Facility(
            id=facility_id,
            name=str(given["name"] or facility_id),
            tier=str(given["tier"] or ""),
            xy=(point.x(), point.y()),
            municipality=NONE,
            open=str(given["status"] or OPEN).strip().lower() != CLOSED,
            opens=_day(given["opens"]),
            closes=_day(given["closes"]),
            capacity=math.nan if capacity is None else float(capacity),
            source=NONE if source is None else source.source,
        )


def values_of(row: Facility) -> dict[str, Any]:
    """Return the fields of a facility, as the layer holds them."""
    return {
        "facility_id": row.id,
        "name": row.name,
        "tier": row.tier,
        "status": OPEN if row.open else CLOSED,
        "opens": row.opens,
        "closes": row.closes,
        "capacity": None if math.isnan(row.capacity) else row.capacity,
    }


def _value(value: Any) -> Any:
    """Return a value as QGIS takes it."""
    return QDate(value.year, value.month, value.day) if isinstance(value, date) else value


def _known(value: Any) -> Any:
    """Return a value of a feature, ``None`` for NULL."""
    null = value is None or (hasattr(value, "isNull") and value.isNull())
    return None if null else value


def _day(value: Any) -> date | None:
    return date(value.year(), value.month(), value.day()) if isinstance(value, QDate) else None
