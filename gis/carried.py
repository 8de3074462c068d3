"""Features carried from an input into a result: their attributes and geometry, by identifier."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from qgis.core import QgsFeatureRequest, QgsGeometry, QgsProcessingFeatureSource

from ..engine.arrays import Longs


class CarriedFeatures:
    """The features of a source as it has them, in its own coordinate reference system.

    Parameters
    ----------
    source : QgsProcessingFeatureSource
        Where from.
    fid : (R,) int64
        The feature that each row of the result belongs to; one may have several rows or none.
    """

    def __init__(self, source: QgsProcessingFeatureSource, fid: Longs) -> None:
        skip = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
        request = QgsFeatureRequest()
        kept = {
            feature.id(): (feature.attributes(), feature.geometry())
            for feature in source.getFeatures(request, skip)
        }
        self._rows = [kept[identifier] for identifier in fid.tolist()]

    def columns(self) -> list[Sequence[Any]]:
        """Return the attributes, a column for each field."""
        return list(zip(*(attributes for attributes, _ in self._rows)))

    def geometries(self) -> Iterator[QgsGeometry]:
        """Yield the geometry of each row."""
        return (geometry for _, geometry in self._rows)
