"""A population layer on its own, without municipalities to hold it against."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingParameterDefinition,
)
from shapely.geometry import box

from ...engine.arrays import Longs
from ...gis.municipalitylayer import Places
from ...planning.demand import Demand
from ...planning.municipalities import Municipalities
from ..base import Parameters, ServiceNetworkAlgorithm
from ..steps import Steps
from . import population as population_input

_EVERYWHERE_M = 1e9
_WITHOUT_BORDERS = ("CELLS_ON_BORDERS", "SCALE", "POPULATION_YEAR")


def definitions(*, optional: bool = False) -> Iterator[QgsProcessingParameterDefinition]:
    """Yield the parameters; those that municipalities are needed for are left out."""
    for parameter in population_input.definitions():
        if parameter.name() in _WITHOUT_BORDERS:
            continue
        if optional and parameter.name() == population_input.POPULATION:
            parameter.setFlags(
                parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagOptional
            )
        yield parameter


def read(
    algorithm: ServiceNetworkAlgorithm,
    parameters: Parameters,
    context: QgsProcessingContext,
    feedback: Steps,
    crs: QgsCoordinateReferenceSystem,
) -> tuple[Demand, Longs]:
    """Read and clean the population, all of it in one place; see the population's own reading."""
    far = _EVERYWHERE_M
    everywhere = Municipalities(("all",), ("all",), (box(-far, -far, far, far),))
    return population_input.read(algorithm, parameters, context, feedback, crs, Places(everywhere))
