"""Where a network file's roads came from, and whether they are still the same."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from qgis.core import QgsProject, QgsVectorLayer

from ..engine.feedback import SILENT, Feedback
from ..engine.networkfile import NetworkFile, fingerprint
from ..engine.problems import Problem
from .roadlayer import RoadLayer, crs_of

FRESH, STALE, UNKNOWN = "fresh", "stale", "unknown"

_SHAPEFILE_PARTS = (".shp", ".shx", ".dbf", ".prj", ".cpg")


def record(layer: QgsVectorLayer | None, source: Any, settings: RoadLayer) -> dict[str, Any]:
    """Describe the layer that a network is built from, without its credentials.

    Parameters
    ----------
    layer : QgsVectorLayer or None
        The road layer, None for a source that is no layer.
    source : QgsFeatureSource
        What was read of it: all, or a selection, or a filtered part.
    settings : RoadLayer
        How it was read.
    """
    origin: dict[str, Any] = {
        "layer": source.sourceName(),
        "built": datetime.now(timezone.utc).strftime("%Y-%m-%d %H:%M UTC"),
        "settings": settings.as_json(),
    }
    if layer is not None:
        origin.update(
            layer=layer.name(),
            layer_id=layer.id(),
            source=layer.publicSource(),
            provider=layer.providerType(),
            files=_files(layer.publicSource()),
            whole=source.featureCount() == layer.featureCount(),
        )
    return origin


def state(
    file: NetworkFile, project: QgsProject | None = None, *, feedback: Feedback = SILENT
) -> str:
    """Tell whether a network file still agrees with its road layer.

    Files of the same size and time are taken to be unchanged, unless the project's layer has a
    new filter or unsaved edits. Otherwise the layer is read and
    joined again, and only a difference in what travel times depend on makes the file stale: QGIS
    touches a GeoPackage merely by opening it.

    Returns
    -------
    str
        ``fresh``, ``stale``, or ``unknown`` when the layer cannot be opened any more.
    """
    origin = file.provenance
    files = origin.get("files")
    now = _files(str(origin.get("source", "")))
    if files and files == now and not _altered(origin, project):
        return FRESH
    if not origin.get("whole", False):
        return STALE if files and now else UNKNOWN
    layer = _layer(origin, project)
    if layer is None:
        return UNKNOWN
    settings = origin.get("settings")
    try:
        reader = RoadLayer.from_json(settings if isinstance(settings, Mapping) else {})
        roads, _ = reader.read(
            layer, crs_of(file.roads), feedback=feedback, context=_context(project)
        )
    except Problem:
        # A layer that has lost its fields or its roads is not the one that the file was made of.
        return STALE
    return FRESH if fingerprint(roads) == file.fingerprint else STALE


def _altered(origin: Mapping[str, Any], project: QgsProject | None) -> bool:
    """Tell whether the project shows the roads otherwise than their file has them.

    By another filter or file, or by edits that are not saved yet.
    """
    layer = project.mapLayer(str(origin.get("layer_id", ""))) if project is not None else None
    return isinstance(layer, QgsVectorLayer) and (
        layer.isModified() or layer.publicSource() != origin.get("source")
    )


def _context(project: QgsProject | None) -> Any:
    return project.transformContext() if project is not None else None


def _layer(origin: Mapping[str, Any], project: QgsProject | None) -> QgsVectorLayer | None:
    """Find the road layer in the project, or open it anew."""
    if project is not None:
        layer = project.mapLayer(str(origin.get("layer_id", "")))
        if isinstance(layer, QgsVectorLayer) and layer.isValid():
            return layer
    # A network file may come from anybody: what it names is opened only if it is a plain file here,
    # never a database or an address on the net.
    source = str(origin.get("source", ""))
    if str(origin.get("provider", "")) != "ogr" or not Path(source.split("|")[0]).is_file():
        return None
    layer = QgsVectorLayer(source, str(origin.get("layer", "")), "ogr")
    return layer if layer.isValid() else None


def _files(source: str) -> dict[str, list[int]]:
    """Return size and time of the files behind a source; empty where there are none."""
    path = Path(source.split("|")[0])
    if not source or not path.is_file():
        return {}
    if path.suffix.lower() == ".shp":
        candidates = [path.with_suffix(part) for part in _SHAPEFILE_PARTS]
    else:
        # Changes to a GeoPackage wait in its log.
        candidates = [path, path.with_name(path.name + "-wal")]
    result = {}
    for candidate in candidates:
        if candidate.is_file() and candidate.stat().st_size:
            status = candidate.stat()
            result[candidate.name] = [status.st_size, status.st_mtime_ns]
    return result
