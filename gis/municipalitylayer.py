"""A municipality layer and how to read it, with the published figures that go with it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from qgis.core import QgsCoordinateReferenceSystem

from ..engine.feedback import SILENT, Feedback
from ..engine.problems import Notice
from ..planning.municipalities import Municipalities, read_code
from .columns import number, raw, text
from .layers import read_polygons
from .layersettings import LayerSettings


@dataclass(frozen=True)
class Places:
    """Municipalities, and published residents by group id, in their order."""

    municipalities: Municipalities
    controls: Mapping[str, list[float]] = field(default_factory=dict)


@dataclass(frozen=True)
class MunicipalityLayer(LayerSettings):
    """Which fields of a municipality layer mean what.

    Parameters
    ----------
    code_field, name_field : str
        Fields of the municipality's code, which there must be, and of its name.
    controls : dict of str to str
        Fields of published residents by group id, "total" being all of them.
    """

    code_field: str = "code"
    name_field: str = ""
    controls: dict[str, str] = field(default_factory=dict)

    def field_names(self) -> tuple[str, ...]:
        """Return the fields that the layer must have."""
        return (self.code_field, self.name_field, *self.controls.values())

    def read(
        self,
        source: Any,
        crs: QgsCoordinateReferenceSystem,
        *,
        feedback: Feedback = SILENT,
        context: Any = None,
    ) -> tuple[Places, list[Notice]]:
        """Read and clean the layer, with what there is to know of it.

        Parameters
        ----------
        source : QgsFeatureSource or QgsVectorLayer
            The layer.
        crs : QgsCoordinateReferenceSystem
            Projected system to compute in.
        feedback, context
            Progress and cancel; how datums are transformed.

        Raises
        ------
        Problem
            See :func:`~.layers.read_polygons` and :meth:`Municipalities.build`.
        """
        columns = {"code": raw(self.code_field)}
        if self.name_field:
            columns["name"] = text(self.name_field)
        columns.update({f"control {group}": number(name) for group, name in self.controls.items()})
        table = read_polygons(source, crs, columns, feedback=feedback, context=context)
        municipalities, notices = Municipalities.build(
            list(table.columns["code"]),
            list(table.columns["name"]) if self.name_field else None,
            table.polygons,
        )
        controls = {
            group: _in_order(municipalities, table.columns, f"control {group}")
            for group in self.controls
        }
        return Places(municipalities, controls), [*table.notices, *notices]


def _in_order(
    municipalities: Municipalities, columns: Mapping[str, Any], figure: str
) -> list[float]:
    """Return a figure per municipality; that of the first row where rows were merged."""
    result = [float("nan")] * len(municipalities)
    named = columns.get("name", columns["code"])
    for code, name, value in zip(columns["code"], named, columns[figure]):
        index = municipalities.index(read_code(code) or name)
        if index >= 0 and result[index] != result[index]:
            result[index] = float(value)
    return result
