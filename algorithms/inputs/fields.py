"""Reading field parameters and short lists, the same way for every input."""

from __future__ import annotations

import math
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterField,
    QgsProcessingUtils,
    QgsVectorLayer,
)

from ...engine.problems import Problem
from ...gis.layersettings import missing
from ...gis.source import require_kind
from ...planning.parsing import number
from ..base import Parameters, advanced, helped


def field(
    name: str,
    description: str,
    layer: str,
    default: str,
    text: str,
    *,
    plain: bool = False,
) -> QgsProcessingParameterDefinition:
    """Define a parameter for a field of a layer; ``plain`` ones are not marked as advanced.

    All are optional for QGIS, which otherwise asks for fields that have a default.
    """
    parameter = QgsProcessingParameterField(
        name, description, default, layer, QgsProcessingParameterField.DataType.Any, False, True
    )
    return helped(parameter if plain else advanced(parameter), text)


def chosen_field(
    algorithm: QgsProcessingAlgorithm,
    parameters: Parameters,
    name: str,
    context: QgsProcessingContext,
    source: QgsProcessingFeatureSource,
    *,
    required: bool = False,
) -> str:
    """Return the field that a parameter names; empty for none.

    A default that the layer has not got counts as none, unless the field is required.

    Raises
    ------
    Problem
        ``field-missing`` for a field that is required, or that somebody asked for.
    """
    default = algorithm.parameterDefinition(name).defaultValue()
    value = algorithm.parameterAsString(parameters, name, context)
    if required and not value:
        value = default
    if not value or source.fields().lookupField(value) >= 0:
        return value
    if value == default and not required:
        return ""
    raise missing(source, value)


def words(text: str) -> tuple[str, ...]:
    """Read a list with commas."""
    return tuple(word.strip() for word in text.split(",") if word.strip())


def pairs(text: str) -> dict[str, str]:
    """Read ``name=value`` pairs with commas between; a bare name stands for itself."""
    result = {}
    for word in words(text):
        name, _, value = word.partition("=")
        result[name.strip()] = value.strip() or name.strip()
    return result


def figures(text: str) -> dict[str, float]:
    """Read ``name=number`` pairs with commas between.

    Raises
    ------
    Problem
        ``profile-pairs`` for what is no such pair.
    """
    result = {}
    for word in words(text):
        name, _, value = word.partition("=")
        figure = number(value)
        if math.isnan(figure):
            raise Problem("profile-pairs", text=word)
        result[name.strip().lower()] = figure
    return result


def source_of(
    algorithm: QgsProcessingAlgorithm,
    parameters: Parameters,
    name: str,
    context: QgsProcessingContext,
    kind: str = "",
) -> Any:
    """Return the feature source of a parameter; of a kind (``line``, ``point``, ``polygon``).

    Raises
    ------
    QgsProcessingException
        In QGIS's own words, when there is none.
    Problem
        When its geometries are of another kind, see :func:`~...gis.source.require_kind`.
    """
    source = algorithm.parameterAsSource(parameters, name, context)
    if source is None:
        raise QgsProcessingException(algorithm.invalidSourceError(parameters, name))
    if kind:
        require_kind(source, kind)
    return source


def layer_of(
    parameters: Parameters, name: str, context: QgsProcessingContext
) -> QgsVectorLayer | None:
    """Return the layer behind a feature source, also where only its selection is asked for."""
    value = parameters.get(name)
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        value = value.source.staticValue()
    if isinstance(value, str):
        value = QgsProcessingUtils.mapLayerFromString(value, context)
    return value if isinstance(value, QgsVectorLayer) else None
