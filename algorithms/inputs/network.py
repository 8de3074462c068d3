"""The network: from its file, or straight from the road layer."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
)

from ...engine.network import Network
from ...engine.networkfile import load
from ...engine.problems import Notice, Problem
from ...engine.roads import Roads
from ...gis.provenance import FRESH, STALE, state
from ...i18n import translate
from ..base import Parameters, ServiceNetworkAlgorithm, advanced, helped
from ..steps import Steps
from . import roads as road_layer
from .fields import source_of

NETWORK = "NETWORK"
STOP_IF_CHANGED = 0


def definitions(*, with_roads: bool = False) -> Iterator[QgsProcessingParameterDefinition]:
    """Yield the parameters; with roads, a road layer may take the place of the file."""
    text = translate(
        "ServiceNetworkPlanner", "Network file made by “Build network”; it opens at once."
    )
    if with_roads:
        text += " " + translate(
            "ServiceNetworkPlanner", "Without one the network is built from the road layer."
        )
    yield helped(
        QgsProcessingParameterFile(
            NETWORK,
            translate("ServiceNetworkPlanner", "Network file"),
            QgsProcessingParameterFile.Behavior.File,
            fileFilter=translate("ServiceNetworkPlanner", "Network files (*.npz)"),
            optional=with_roads,
        ),
        text,
    )
    if with_roads:
        yield from road_layer.definitions(optional=True)
    yield helped(
        advanced(
            QgsProcessingParameterEnum(
                "IF_CHANGED",
                translate("ServiceNetworkPlanner", "If the roads have changed"),
                [
                    translate("ServiceNetworkPlanner", "Stop and say that the network is stale"),
                    translate("ServiceNetworkPlanner", "Warn and go on with the old network"),
                ],
                defaultValue=STOP_IF_CHANGED,
            )
        ),
        translate(
            "ServiceNetworkPlanner",
            "What to do when the road layer is no longer the one that the network file was built"
            " from.",
        ),
    )


def read(
    algorithm: ServiceNetworkAlgorithm,
    parameters: Parameters,
    context: QgsProcessingContext,
    feedback: Steps,
) -> Roads:
    """Return the roads, and tell what there is to know about them.

    Raises
    ------
    Problem
        When the file or the layer cannot be used, or the file is stale.
    """
    path = algorithm.parameterAsFile(parameters, NETWORK, context)
    if path:
        return _from_file(algorithm, Path(path), parameters, context, feedback)
    if algorithm.parameterDefinition(road_layer.ROADS) is None or not parameters.get(
        road_layer.ROADS
    ):
        text = translate(
            "ServiceNetworkPlanner",
            "There is no network: neither a network file nor a road layer is given. Choose one.",
        )
        raise QgsProcessingException(text)
    source = source_of(algorithm, parameters, road_layer.ROADS, context, "line")
    settings = road_layer.settings(algorithm, parameters, context, source)
    roads, notices = settings.read(source, feedback=feedback, context=context)
    algorithm.say(notices, feedback)
    return roads


def _from_file(
    algorithm: ServiceNetworkAlgorithm,
    path: Path,
    parameters: Parameters,
    context: QgsProcessingContext,
    feedback: Steps,
) -> Roads:
    file = load(path)
    names = {
        "layer": str(file.provenance.get("layer", "")),
        "built": str(file.provenance.get("built", "")),
    }
    found = state(file, context.project(), feedback=feedback)
    if found == STALE:
        if algorithm.parameterAsEnum(parameters, "IF_CHANGED", context) == STOP_IF_CHANGED:
            raise Problem("network-stale", layer=names["layer"])
        algorithm.say([Notice("network-stale-used", **names)], feedback)
    elif found != FRESH:
        algorithm.say([Notice("network-source-gone", **names)], feedback)
    return file.roads


def parts(network: Network) -> tuple[int, float]:
    """Return how many parts the roads of a mode fall into, and the largest one's share of nodes.

    Nodes at which no road is open to the mode are no parts.
    """
    usable = network.usable
    nodes = np.unique(np.concatenate([network.start[usable], network.end[usable]]))
    if not len(nodes):
        return 0, 0.0
    part = network.islands[nodes]
    return len(np.unique(part)), float((part == 0).mean())


def island_notices(network: Network) -> list[Notice]:
    """Tell how many parts a network falls into, if it is more than one."""
    count, share = parts(network)
    return [Notice("network-islands", count, share=f"{100.0 * share:.1f}")] if count > 1 else []
