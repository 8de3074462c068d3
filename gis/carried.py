"""Features carried from an input into a result: their attributes and geometry, by identifier."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingFeatureSource,
)

from ..engine.arrays import Longs
from .crs import transform_context


class CarriedFeatures:
    """The features of a source as it has them.

    Parameters
    ----------
    source : QgsProcessingFeatureSource
        Where from.
    fid : (R,) int64
        The feature that each row of the result belongs to; one may have several rows or none.
    crs : QgsCoordinateReferenceSystem, optional
        System for the geometry; the source's own by default.
    context : QgsProcessingContext, optional
        How datums are transformed.
    """

    def __init__(
        self,
        source: QgsProcessingFeatureSource,
        fid: Longs,
        crs: QgsCoordinateReferenceSystem | None = None,
        context: Any = None,
    ) -> None:
        skip = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
        request = QgsFeatureRequest()
        if crs is not None:
            request.setDestinationCrs(crs, transform_context(context))
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
