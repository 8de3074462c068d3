"""The maps of a report: laid out by QGIS, one picture each."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsLayoutExporter,
    QgsLayoutItemMap,
    QgsLayoutItemScaleBar,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
    QgsTextFormat,
    QgsUnitTypes,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QBuffer, QIODevice, QVariant
from qgis.PyQt.QtGui import QColor, QFont

from ...engine.problems import Problem
from ...planning.comparison import Comparison
from ...planning.statistics import NEVER
from ...planning.tables import minutes
from ...planning.tiers import FIXED
from ...planning.verdicts import Verdict, overall
from ..writer import point_geometries, polygon_geometries
from . import symbols

BEFORE, AFTER, CHANGE = "before", "after", "change"
VERDICTS_BEFORE, VERDICTS_AFTER = "verdicts_before", "verdicts_after"
_MARGIN = 1.06
_NEAR_M = 2500.0
"""At least so much of the surroundings is shown around a municipality."""


class ReportMaps:
    """Draws the maps of one comparison.

    The layers are its own, in memory; it must be used in the thread that made it.

    Parameters
    ----------
    comparison : Comparison
    cells : sequence of QgsGeometry (D,)
        Areas or places of the demand points, in ``crs``.
    crs : QgsCoordinateReferenceSystem
        Projected, in metres.
    roads : QgsVectorLayer, optional
        Drawn pale, for orientation.
    """

    def __init__(
        self,
        comparison: Comparison,
        cells: Sequence[QgsGeometry],
        crs: QgsCoordinateReferenceSystem,
        roads: QgsVectorLayer | None = None,
    ) -> None:
        self.comparison = comparison
        self._crs = crs
        self._project = QgsProject()
        self._places = self._municipalities()
        self._borders = self._copy(self._places)
        self._borders.setRenderer(symbols.outlines())
        self._cells = self._people(cells)
        self._sites = {side: self._facilities(side) for side in (BEFORE, AFTER, CHANGE)}
        self._roads = None
        if roads is not None and roads.isValid():
            self._roads = self._copy(roads)
            has_class = self._roads.fields().lookupField("road_class") >= 0
            self._roads.setRenderer(symbols.roads(has_class))

    def picture(
        self,
        kind: str,
        size_mm: tuple[float, float],
        row: int | None = None,
        dpi: int = 160,
    ) -> bytes:
        """Draw a map.

        Parameters
        ----------
        kind : str
            ``before`` and ``after`` show travel times, ``change`` how they differ, and
            ``verdicts_before`` and ``verdicts_after`` which municipalities keep all rules.
        size_mm : tuple of float
            Width and height.
        row : int, optional
            The municipality that is shown; by default all of them.
        dpi : int

        Returns
        -------
        bytes
            A PNG picture.

        Raises
        ------
        Problem
            ``output-failed`` when it cannot be drawn.
        """
        layers = self._layers(kind, row)
        layout = QgsPrintLayout(self._project)
        layout.initializeDefaults()
        width, height = size_mm
        layout.pageCollection().page(0).setPageSize(QgsLayoutSize(width, height))
        sheet = QgsLayoutItemMap(layout)
        layout.addLayoutItem(sheet)
        sheet.attemptMove(QgsLayoutPoint(0, 0))
        sheet.attemptResize(QgsLayoutSize(width, height))
        sheet.setCrs(self._crs)
        sheet.setLayers(layers)
        sheet.setBackgroundColor(QColor(symbols.PAPER))
        extent = self._extent(row)
        per_mm = _MARGIN * max(extent.width() / width, extent.height() / height)
        sheet.setExtent(
            QgsRectangle.fromCenterAndSize(extent.center(), per_mm * width, per_mm * height)
        )
        _add_scale(layout, sheet, height)
        image = QgsLayoutExporter(layout).renderPageToImage(0, dpi=dpi)
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        if image.isNull() or not image.save(buffer, "PNG"):
            raise Problem("output-failed", reason=kind)
        return bytes(buffer.data())

    @property
    def layers(self) -> dict[str, QgsVectorLayer]:
        """What the maps show, by name, each with the look that it was drawn with last."""
        return {
            "municipalities": self._places,
            "cells": self._cells,
            **{f"facilities_{side}": layer for side, layer in self._sites.items()},
        }

    @property
    def roads(self) -> QgsVectorLayer | None:
        """The study's roads."""
        return self._roads

    def _layers(self, kind: str, row: int | None) -> list[QgsVectorLayer]:
        named = row is None
        self._borders.setLabeling(symbols.labels('"name"', 7.5))
        self._borders.setLabelsEnabled(named)
        side = CHANGE if kind in (CHANGE, VERDICTS_AFTER) else kind
        sites = self._sites[BEFORE if kind == VERDICTS_BEFORE else side]
        # Without a name, a facility still keeps the names of municipalities off itself.
        sites.setLabeling(symbols.labels("''" if named else '"name"', 6.5, bold=False))
        sites.setLabelsEnabled(True)
        if kind in (VERDICTS_BEFORE, VERDICTS_AFTER):
            self._places.setRenderer(symbols.filled(symbols.verdicts(kind), symbols.INK))
            return [sites, self._borders, self._places]
        steps = symbols.changes() if kind == CHANGE else symbols.times(kind)
        dots = self._cells.geometryType() == QgsWkbTypes.GeometryType.PointGeometry
        self._cells.setRenderer(symbols.dots(steps) if dots else symbols.filled(steps))
        roads = [self._roads] if self._roads is not None else []
        return [sites, self._borders, *roads, self._cells]

    def _extent(self, row: int | None) -> QgsRectangle:
        if row is None:
            return self._places.extent()
        shape = self.comparison.after.study.municipalities.polygons[row]
        extent = QgsRectangle(*shape.bounds)
        extent.grow(_NEAR_M)
        return extent

    def _municipalities(self) -> QgsVectorLayer:
        study = self.comparison.after.study
        n_places = len(study.municipalities.codes)
        sides: list[list[str]] = []
        for side in ("before", "after"):
            found: list[list[str]] = [[] for _ in range(n_places + 1)]
            for change in self.comparison.verdicts:
                verdict: Verdict | None = getattr(change, side)
                if verdict is not None:
                    found[verdict.row].append(verdict.verdict)
            sides.append([overall(each) for each in found])
        rows = zip(study.municipalities.codes, study.municipalities.names, *sides)
        return self.layer(
            "Polygon",
            dict.fromkeys(("code", "name", VERDICTS_BEFORE, VERDICTS_AFTER), QVariant.String),
            (
                (row, shape)
                for row, shape in zip(rows, polygon_geometries(study.municipalities.polygons))
            ),
        )

    def _people(self, cells: Sequence[QgsGeometry]) -> QgsVectorLayer:
        """Return the inhabited cells with the times of the first question."""
        demand = self.comparison.after.study.demand
        question = self.comparison.main_question
        if question is not None:
            was, is_ = self.comparison.times(question)
        else:
            was = is_ = np.full(len(demand), NEVER)
        a, b = minutes(was), minutes(is_)
        kinds = {type_name(cell) for cell in cells if not cell.isNull()}
        kind = "Point" if kinds == {"Point"} else "Polygon"
        lived = np.flatnonzero((demand.residents > 0) & (demand.municipality >= 0))
        return self.layer(
            kind,
            {BEFORE: QVariant.Double, AFTER: QVariant.Double, CHANGE: QVariant.Double},
            (
                ([_value(number) for number in (a[i], b[i], b[i] - a[i])], cells[i])
                for i in lived.tolist()
            ),
        )

    def _facilities(self, side: str) -> QgsVectorLayer:
        """Return the facilities that are open on a side, or on either with what becomes of them."""
        rows: dict[str, tuple[list[Any], QgsGeometry]] = {}
        comparison = self.comparison
        was = _open(comparison.before)
        is_ = _open(comparison.after)
        for figures, ids in ((comparison.before, was), (comparison.after, is_)):
            study, tiers = figures.study, figures.rule_set.tiers
            sites = point_geometries(study.facilities.xy)
            for f, (id_, point) in enumerate(zip(study.facilities.ids, sites)):
                shown = id_ in (was if side == BEFORE else is_ if side == AFTER else was | is_)
                if id_ not in ids or not shown:
                    continue
                state = "open"
                if side == CHANGE and id_ not in is_:
                    state = "closing"
                if side == CHANGE and id_ not in was:
                    state = "new"
                tier = int(study.facilities.tier[f])
                level = tiers[tier].level if tier >= 0 else 0
                kind = tiers[tier].kind if tier >= 0 else FIXED
                rows[id_] = ([study.facilities.names[f], state, level, kind], point)
        layer = self.layer(
            "Point",
            {
                **dict.fromkeys(("name", "state"), QVariant.String),
                "level": QVariant.Int,
                "kind": QVariant.String,
            },
            rows.values(),
        )
        layer.setRenderer(symbols.facilities())
        return layer

    def layer(
        self,
        kind: str,
        fields: dict[str, Any],
        rows: Iterable[tuple[Sequence[Any], QgsGeometry | None]],
    ) -> QgsVectorLayer:
        """Return a layer in memory of a kind of geometry, with so many fields and rows."""
        layer = QgsVectorLayer("MultiPolygon" if kind == "Polygon" else kind, "", "memory")
        if layer.isSpatial():
            layer.setCrs(self._crs)
        provider = layer.dataProvider()
        provider.addAttributes([QgsField(name, type_) for name, type_ in fields.items()])
        layer.updateFields()
        features = []
        for values, shape in rows:
            feature = QgsFeature(layer.fields())
            feature.setAttributes(list(values))
            if shape is not None:
                feature.setGeometry(shape)
            features.append(feature)
        provider.addFeatures(features)
        layer.updateExtents()
        self._project.addMapLayer(layer)
        return layer

    def _copy(self, layer: QgsVectorLayer) -> QgsVectorLayer:
        copy = layer.clone()
        self._project.addMapLayer(copy)
        return copy


def type_name(shape: QgsGeometry) -> str:
    """Return ``Point`` or ``Polygon``."""
    return "Point" if shape.type() == QgsWkbTypes.GeometryType.PointGeometry else "Polygon"


def _open(figures: Any) -> set[str]:
    return {figures.study.facilities.ids[f] for f in np.flatnonzero(figures.open_now).tolist()}


def _value(number: float) -> float | None:
    return float(number) if np.isfinite(number) else None


def _add_scale(layout: QgsPrintLayout, sheet: QgsLayoutItemMap, height: float) -> None:
    """Add a scale bar at the bottom left."""
    bar = QgsLayoutItemScaleBar(layout)
    bar.setStyle("Line Ticks Down")
    bar.setLinkedMap(sheet)
    bar.setUnits(QgsUnitTypes.DistanceUnit.DistanceKilometers)
    bar.setUnitLabel("km")
    bar.setNumberOfSegmentsLeft(0)
    bar.setNumberOfSegments(1)
    bar.setUnitsPerSegment(5.0 if sheet.scale() < 700_000 else 10.0)
    font = QFont("Nimbus Sans")
    font.setStyleHint(QFont.StyleHint.SansSerif)
    written = QgsTextFormat()
    written.setFont(font)
    written.setSize(6.5)
    written.setColor(QColor(symbols.INK))
    bar.setTextFormat(written)
    bar.setHeight(1.2)
    bar.setBackgroundEnabled(True)
    bar.setBackgroundColor(QColor(255, 255, 255, 200))
    bar.setBoxContentSpace(0.8)
    layout.addLayoutItem(bar)
    bar.attemptMove(QgsLayoutPoint(1, height - 10))
