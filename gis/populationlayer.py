"""A population layer and how to read it: where residents live, and of which groups."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsWkbTypes

from ..engine.arrays import Longs
from ..engine.feedback import SILENT, Feedback, Part
from ..engine.problems import Notice, Problem
from ..planning.demand import Demand
from ..planning.overlap import split_by_overlap
from .columns import raw
from .layers import read_points, read_polygons
from .layersettings import LayerSettings
from .municipalitylayer import Places

_POLYGON = QgsWkbTypes.GeometryType.PolygonGeometry


@dataclass(frozen=True)
class PopulationLayer(LayerSettings):
    """Which fields of a population layer mean what.

    Parameters
    ----------
    residents_field, id_field : str
        Fields of the number of residents, which there must be, and of the cell's identifier.
    groups : dict of str to str
        Fields of population groups by group id; what is negative or empty is suppressed.
    by_overlap : bool
        Whether cells are split where municipal borders cross them; they belong where their centre
        is otherwise.
    scale : bool
        Whether residents are scaled to the published total of their municipality.
    """

    residents_field: str = "residents"
    id_field: str = ""
    groups: dict[str, str] = field(default_factory=dict)
    by_overlap: bool = False
    scale: bool = False

    def field_names(self) -> tuple[str, ...]:
        """Return the fields that the layer must have."""
        return (self.residents_field, self.id_field, *self.groups.values())

    def require_area(self, source: Any) -> None:
        """Refuse points where cells are to be split by their area.

        Raises
        ------
        Problem
            ``population-without-area``.
        """
        if self.by_overlap and QgsWkbTypes.geometryType(source.wkbType()) != _POLYGON:
            raise Problem("population-without-area", layer=source.sourceName())

    def read(
        self,
        source: Any,
        crs: QgsCoordinateReferenceSystem,
        places: Places,
        *,
        feedback: Feedback = SILENT,
        context: Any = None,
    ) -> tuple[Demand, Longs, list[Notice]]:
        """Read and clean the layer.

        Parameters
        ----------
        source : QgsFeatureSource or QgsVectorLayer
            The layer.
        crs : QgsCoordinateReferenceSystem
            Projected system to compute in.
        places : Places
            The municipalities and their published figures.
        feedback, context
            Progress and cancel; how datums are transformed.

        Returns
        -------
        demand : Demand
        fid : (D,) int64
            The feature that each demand point comes from.
        notices : list of Notice

        Raises
        ------
        Problem
            ``population-without-area``, and see :func:`~.layers.read_points` and
            :meth:`Demand.build`.
        """
        columns = {"residents": raw(self.residents_field)}
        if self.id_field:
            columns["id"] = raw(self.id_field)
        columns.update({f"group {group}": raw(name) for group, name in self.groups.items()})
        self.require_area(source)
        parts = None
        table: Any
        if self.by_overlap:
            reading, splitting = Part(feedback, 0, 2), Part(feedback, 1, 2)
            table = read_polygons(source, crs, columns, feedback=reading, context=context)
            parts = split_by_overlap(table.polygons, places.municipalities.polygons, splitting)
            xy = np.full((len(table.polygons), 2), np.nan)
        else:
            table = read_points(source, crs, columns, feedback=feedback, context=context)
            xy = table.xy
        demand, notices = Demand.build(
            ids=table.columns["id"] if self.id_field else [str(fid) for fid in table.fid],
            xy=xy,
            total=table.columns["residents"],
            municipalities=places.municipalities,
            groups={group: table.columns[f"group {group}"] for group in self.groups},
            parts=parts,
            controls=places.controls,
            scale=self.scale,
        )
        return demand, table.fid[demand.source], [*table.notices, *notices]
