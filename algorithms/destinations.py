"""Where outputs go: files that can be written, and that hold nothing that is still needed."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterVectorDestination,
    QgsProcessingUtils,
    QgsProviderRegistry,
    QgsVectorLayer,
)

from ..engine.problems import Problem
from ..gis.package import require_writable

_FILES = (
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterVectorDestination,
)


def require_sound(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> None:
    """Refuse outputs that cannot be written, or would destroy something, before any work.

    Raises
    ------
    Problem
        ``output-folder`` or ``output-read-only``; ``output-is-input`` for a file that is read,
        ``output-twice`` for one that two outputs would be alone in.
    """
    needed = {path.resolve() for path in _input_files(algorithm, parameters, context)}
    taken: set[Path] = set()
    for definition in algorithm.destinationParameterDefinitions():
        alone = own_file(algorithm, parameters, definition.name(), context)
        path = alone or _database(parameters.get(definition.name()))
        if path is None:
            continue
        require_writable(path)
        # A database takes a further table; a file is replaced as a whole.
        if alone is not None:
            place = alone.resolve()
            if place in needed:
                raise Problem("output-is-input", path=str(alone))
            if place in taken:
                raise Problem("output-twice", path=str(alone))
            taken.add(place)


def own_file(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    name: str,
    context: QgsProcessingContext,
) -> Path | None:
    """Return the file that an output is alone in; None for a database or memory."""
    definition = algorithm.parameterDefinition(name)
    if not isinstance(definition, _FILES) or not parameters.get(name):
        return None
    text = algorithm.parameterAsFile(parameters, name, context)
    if not text or ":" in text[2:] or text == QgsProcessing.TEMPORARY_OUTPUT:
        return None
    path = Path(text).absolute()
    is_layer = not isinstance(definition, QgsProcessingParameterFileDestination)
    # QGIS makes a GeoPackage of a layer whose name says nothing else.
    return path.with_name(f"{path.name}.gpkg") if is_layer and not path.suffix else path


def _database(destination: Any) -> Path | None:
    """Return the file of a destination such as ``ogr:dbname='results.gpkg' table="cells"``."""
    if isinstance(destination, QgsProcessingOutputLayerDefinition):
        destination = destination.sink.staticValue()
    found = re.match(r"ogr:dbname='([^']+)'", destination) if isinstance(destination, str) else None
    return Path(found.group(1)).absolute() if found else None


def _input_files(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> Iterator[Path]:
    """Yield the files that are read: those of parameters and those behind layers."""
    for definition in algorithm.parameterDefinitions():
        value = parameters.get(definition.name())
        if definition.isDestination() or not value:
            continue
        if isinstance(definition, QgsProcessingParameterFile):
            yield Path(algorithm.parameterAsFile(parameters, definition.name(), context)).absolute()
            continue
        if isinstance(value, QgsProcessingFeatureSourceDefinition):
            value = value.source.staticValue()
        layer = value
        if isinstance(value, str):
            layer = QgsProcessingUtils.mapLayerFromString(value, context, False)
        provider, source = "ogr", value
        if isinstance(layer, QgsVectorLayer):
            provider, source = layer.providerType(), layer.source()
        if isinstance(source, str):
            path = QgsProviderRegistry.instance().decodeUri(provider, source).get("path")
            # Any text comes here, also such as no file can be called.
            if path and os.path.isfile(path):
                yield Path(path).absolute()
