"""The layers that a file holds, for those who choose a file instead of a layer."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.core import QgsFeatureRequest, QgsProviderRegistry, QgsVectorLayer

from ..engine.problems import Problem
from ..planning.parsing import text
from .columns import plain

_LOOKED_AT = 200


def vector_layers(path: str) -> list[QgsVectorLayer]:
    """Open all vector layers of a file.

    Raises
    ------
    Problem
        ``file-without-layers`` when QGIS finds none in it.
    """
    layers: list[QgsVectorLayer] = []
    options = QgsVectorLayer.LayerOptions()
    options.loadDefaultStyle = False
    for details in QgsProviderRegistry.instance().querySublayers(path):
        if details.providerKey() != "ogr":
            continue
        name = details.name() or Path(path).stem
        layer = QgsVectorLayer(details.uri(), name, "ogr", options)
        if layer.isValid():
            layers.append(layer)
    if not layers:
        raise Problem("file-without-layers", file=path)
    return layers


def sample_values(layer: QgsVectorLayer, fields: Sequence[str], most: int) -> dict[str, list[str]]:
    """Return the first few different values of some fields, as text."""
    positions = {name: layer.fields().lookupField(name) for name in fields}
    known = {name: at for name, at in positions.items() if at >= 0}
    found: dict[str, list[str]] = {name: [] for name in known}
    request = QgsFeatureRequest().setLimit(_LOOKED_AT)
    request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    request.setSubsetOfAttributes(sorted(known.values()))
    for feature in layer.getFeatures(request):
        for name, at in known.items():
            value = text(plain(feature[at]))
            if value and value not in found[name] and len(found[name]) < most:
                found[name].append(value)
    return found
