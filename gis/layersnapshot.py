"""A layer as it stands now, to be read in any thread."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsVectorLayer, QgsVectorLayerFeatureSource

from ..engine.problems import Problem


class LayerSnapshot:
    """A feature source for the readers of this room.

    QGIS's own snapshot of a layer's features (edits, joins and filter included) with what is asked
    about the layer besides. Layers themselves belong to the window's thread: make this there.

    Parameters
    ----------
    layer : QgsVectorLayer

    Raises
    ------
    Problem
        ``layer-invalid``.
    """

    def __init__(self, layer: QgsVectorLayer) -> None:
        if not layer.isValid():
            raise Problem("layer-invalid", layer=layer.name())
        self._features = QgsVectorLayerFeatureSource(layer)
        self._name, self._fields = layer.name(), layer.fields()
        self._crs, self._extent = layer.sourceCrs(), layer.sourceExtent()
        self._kind, self._count = layer.wkbType(), layer.featureCount()
        self.path = file_of(layer)

    def sourceName(self) -> str:  # noqa: N802 - the name that QGIS gives it
        """Return the layer's name."""
        return str(self._name)

    def sourceCrs(self) -> Any:  # noqa: N802 - the name that QGIS gives it
        """Return its coordinate reference system."""
        return self._crs

    def sourceExtent(self) -> Any:  # noqa: N802 - the name that QGIS gives it
        """Return its extent."""
        return self._extent

    def wkbType(self) -> Any:  # noqa: N802 - the name that QGIS gives it
        """Return the kind of its geometries."""
        return self._kind

    def fields(self) -> Any:
        """Return its fields."""
        return self._fields

    def featureCount(self) -> int:  # noqa: N802 - the name that QGIS gives it
        """Return how many features it has, negative where that is unknown."""
        return int(self._count)

    def getFeatures(self, request: Any) -> Any:  # noqa: N802 - the name that QGIS gives it
        """Return an iterator over features."""
        return self._features.getFeatures(request)


def file_of(layer: QgsVectorLayer) -> Path | None:
    """Return the file that a layer is in, None for layers of other kinds."""
    path = Path(layer.source().split("|")[0])
    return path.absolute() if layer.providerType() == "ogr" and path.is_file() else None
