"""Algorithms of this checkout as the toolbox runs them, with their outputs loaded and styled."""

from __future__ import annotations

import importlib.util
import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProject,
)

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = "service_network_planner"
QGIS_PLUGINS = Path("/usr/share/qgis/python/plugins")


@contextmanager
def qgis() -> Iterator[None]:
    """Start QGIS without a window, with the provider of this checkout."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if QGIS_PLUGINS.is_dir():
        sys.path.append(str(QGIS_PLUGINS))
    application = QgsApplication([], True)
    application.initQgis()
    plugin = _package().classFactory(None)
    # Pictures are in English, whatever QGIS speaks here.
    import_module(f"{PACKAGE}.i18n").remove_translator(plugin.translator)
    plugin.translator = None
    plugin.initProcessing()
    try:
        yield
    finally:
        QgsProject.instance().clear()
        plugin.unload()
        application.exitQgis()


def _package() -> Any:
    spec = importlib.util.spec_from_file_location(
        PACKAGE, ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    assert spec is not None
    assert spec.loader is not None
    package = importlib.util.module_from_spec(spec)
    sys.modules[PACKAGE] = package
    spec.loader.exec_module(package)
    return package


class Log(QgsProcessingFeedback):
    """Keeps everything that is said, in order."""

    def __init__(self) -> None:
        super().__init__(False)
        self.lines: list[str] = []

    def pushWarning(self, text: str) -> None:  # noqa: N802 - the name that QGIS calls
        """Keep a warning."""
        self.lines.append(f"! {text}")

    def pushInfo(self, text: str) -> None:  # noqa: N802 - the name that QGIS calls
        """Keep what is good to know."""
        self.lines.append(f"  {text}")

    def reportError(self, text: str, fatal: bool = False) -> None:  # noqa: N802
        """Keep an error."""
        self.lines.append(f"X {text}")


@dataclass
class Run:
    """What a run gave.

    Attributes
    ----------
    results : dict
        By output.
    layers : dict of str to QgsMapLayer
        Loaded and styled as the toolbox loads them, by output.
    lines : list of str
        What was said; warnings begin with an exclamation mark.
    """

    results: dict[str, Any] = field(default_factory=dict)
    layers: dict[str, QgsMapLayer] = field(default_factory=dict)
    lines: list[str] = field(default_factory=list)


def run(algorithm: str, project: QgsProject, parameters: Mapping[str, Any], folder: Path) -> Run:
    """Run an algorithm of the provider with every output that is a layer, and load these.

    Raises
    ------
    QgsProcessingException
        With what the algorithm says when it fails.
    """
    made = QgsApplication.processingRegistry().createAlgorithmById(f"servicenetwork:{algorithm}")
    given = {key: parameters[key] for key in inputs(made) if key in parameters}
    for one in made.destinationParameterDefinitions():
        if one.type() == "sink":
            path = folder / f"{algorithm}_{one.name()}.gpkg".replace(":", "_")
            given[one.name()] = QgsProcessingOutputLayerDefinition(str(path), project)
        elif one.name() in parameters:
            given[one.name()] = parameters[one.name()]
    context, log, found = QgsProcessingContext(), Log(), Run()
    context.setProject(project)
    context.setFeedback(log)
    found.results, done = made.run(given, context, log)
    found.lines = log.lines
    if not done:
        raise QgsProcessingException("\n".join(log.lines))
    for source, details in context.layersToLoadOnCompletion().items():
        layer = QgsProcessingUtils.mapLayerFromString(source, context, True)
        context.temporaryLayerStore().takeMapLayer(layer)
        layer.setName(details.name)
        project.addMapLayer(layer, False)
        if details.postProcessor() is not None:
            details.postProcessor().postProcessLayer(layer, context, log)
        # A model's results have names of their own.
        names = [name for name, value in found.results.items() if value == source]
        found.layers[(names or [details.outputName])[0]] = layer
    return found


def inputs(algorithm: Any) -> list[str]:
    """Return the names of an algorithm's parameters that are no outputs."""
    return [one.name() for one in algorithm.parameterDefinitions() if not one.isDestination()]
