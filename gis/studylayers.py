"""The layers of an open study in the project: a group of their own, and what a project left."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFillSymbol,
    QgsMapLayer,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)

from ..i18n import translate
from ..planning.study import Study
from .styles import apply_style

STUDY_PROPERTY = "service_network_planner/study"
"""Marks our layers; its value is the path of the study file."""


class StudyLayers:
    """Adds a study's layers to a project, and takes away what it added.

    Parameters
    ----------
    project : QgsProject
    name : str
        The group's name.
    path : Path
        The study file.
    facilities : QgsVectorLayer
        The facilities of the scenario, on top.
    """

    def __init__(
        self, project: QgsProject, name: str, path: Path, facilities: QgsVectorLayer
    ) -> None:
        self._project = project
        empty = not project.mapLayers()
        shown = {layer.source().split("|")[0] for layer in project.mapLayers().values()}
        self._path = str(path)
        group = project.layerTreeRoot().insertGroup(0, name)
        # A group that is moved is another one, but has the properties of the former.
        group.setCustomProperty(STUDY_PROPERTY, self._path)
        layers = [facilities]
        # Roads and borders for orientation, unless the planner has them on the map already.
        if str(path) not in shown:
            layers += self._background(path)
        if empty:
            project.setCrs(facilities.crs())
        self._ids = [layer.id() for layer in layers]
        for layer in layers:
            layer.setCustomProperty(STUDY_PROPERTY, str(path))
            project.addMapLayer(layer, False)
            group.addLayer(layer)

    def fold(self) -> None:
        """Fold up the legends: the dock says what the signs mean."""
        for layer in self._ids:
            node = self._project.layerTreeRoot().findLayer(layer)
            if node is not None:
                # Both, as QGIS shows new nodes unfolded, whatever they say of themselves.
                node.setExpanded(True)
                node.setExpanded(False)

    def remove(self) -> None:
        """Take the layers and their group out of the project."""
        left = [id_ for id_ in self._ids if self._project.mapLayer(id_) is not None]
        self._project.removeMapLayers(left)
        for group in self._project.layerTreeRoot().findGroups(True):
            ours = group.customProperty(STUDY_PROPERTY, "") == self._path
            if ours and not group.children():
                group.parent().removeChildNode(group)

    def _background(self, path: Path) -> list[QgsVectorLayer]:
        borders = QgsVectorLayer(
            f"{path}|layername=municipalities",
            translate("ServiceNetworkPlanner", "Municipalities"),
            "ogr",
        )
        look = {"style": "no", "outline_color": "#4a4f57", "outline_width": "0.5"}
        borders.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(look)))
        roads = QgsVectorLayer(
            f"{path}|layername=roads", translate("ServiceNetworkPlanner", "Roads"), "ogr"
        )
        if roads.isValid():
            apply_style(roads, "roads")
        return [layer for layer in (borders, roads) if layer.isValid()]


def left_behind(project: QgsProject) -> dict[str, list[QgsMapLayer]]:
    """Return the layers that a saved project has of studies, by study file.

    The facilities of a scenario live in memory: in a project that is opened they are empty.
    """
    found: dict[str, list[QgsMapLayer]] = {}
    for layer in project.mapLayers().values():
        path = str(layer.customProperty(STUDY_PROPERTY, "") or "")
        if path:
            found.setdefault(path, []).append(layer)
    return found


def extent_of(
    study: Study, row: int, crs: QgsCoordinateReferenceSystem, to: Any, project: QgsProject
) -> QgsRectangle | None:
    """Return where a municipality lies in another system, or all; ``None`` if that cannot be."""
    polygons = study.municipalities.polygons
    chosen = polygons if row >= len(polygons) else [polygons[row]]
    bounds = [polygon.bounds for polygon in chosen if not polygon.is_empty]
    if not bounds:
        return None
    west, south, east, north = zip(*bounds)
    box = _box_in(QgsRectangle(min(west), min(south), max(east), max(north)), crs, to, project)
    if box is not None:
        box.scale(1.08)
    return box


def extent_around(
    xy: tuple[float, float],
    distance_m: float,
    crs: QgsCoordinateReferenceSystem,
    to: Any,
    project: QgsProject,
) -> QgsRectangle | None:
    """Return what lies around a place in another system; ``None`` if that cannot be."""
    x, y = xy
    box = QgsRectangle(x - distance_m, y - distance_m, x + distance_m, y + distance_m)
    return _box_in(box, crs, to, project)


def _box_in(
    box: QgsRectangle, crs: QgsCoordinateReferenceSystem, to: Any, project: QgsProject
) -> QgsRectangle | None:
    try:
        box = QgsCoordinateTransform(crs, to, project).transformBoundingBox(box)
    except QgsCsException:
        return None
    return box if box.isFinite() else None


def place_in(
    xy: tuple[float, float], crs: QgsCoordinateReferenceSystem, to: Any, project: QgsProject
) -> QgsPointXY | None:
    """Return a place in another system; ``None`` if it has none there."""
    try:
        return QgsCoordinateTransform(crs, to, project).transform(QgsPointXY(*xy))
    except QgsCsException:
        return None
