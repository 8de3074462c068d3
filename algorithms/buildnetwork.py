"""Build network: join a road layer once, and keep the result in a file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFileDestination,
)

from ..engine.network import Network
from ..engine.networkfile import save
from ..engine.profile import CAR
from ..engine.reduction import Core
from ..gis.provenance import record
from ..i18n import translate
from .base import Parameters, ServiceNetworkAlgorithm, helped
from .inputs import roads as road_layer
from .inputs.fields import layer_of, source_of
from .inputs.network import island_notices, parts
from .steps import Steps


class BuildNetwork(ServiceNetworkAlgorithm):
    """Roads to a network file."""

    ID = "buildnetwork"
    GROUP = "network"

    def describe(self) -> tuple[str, str, str]:
        """Return name, purpose and outcome."""
        return (
            translate("ServiceNetworkPlanner", "Build network"),
            translate(
                "ServiceNetworkPlanner",
                "Joins a road layer into a network and keeps it in a file, which other algorithms"
                " open in a fraction of the time. The file remembers what the roads looked like:"
                " when they change, it is reported as stale instead of giving old figures. One file"
                " serves cars, bicycles and pedestrians.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "A network file, its fingerprint, and the number of nodes, edges and parts.",
            ),
        )

    def keywords(self) -> Sequence[str]:
        """Return search words."""
        return ("network", "graph", "roads", "topology", "routing", "verkko", "nätverk")

    def definitions(self) -> Iterator[QgsProcessingParameterDefinition]:
        """Yield the parameters."""
        yield from road_layer.definitions()
        yield helped(
            QgsProcessingParameterFileDestination(
                "OUTPUT",
                translate("ServiceNetworkPlanner", "Network file"),
                translate("ServiceNetworkPlanner", "Network files (*.npz)"),
            ),
            translate("ServiceNetworkPlanner", "Where the network is kept."),
        )

    def initAlgorithm(self, configuration: Parameters | None = None) -> None:  # noqa: N802
        """Add parameters and figures."""
        super().initAlgorithm(configuration)
        for name, label in (
            ("NODES", translate("ServiceNetworkPlanner", "Nodes")),
            ("EDGES", translate("ServiceNetworkPlanner", "Edges")),
            ("PARTS", translate("ServiceNetworkPlanner", "Connected parts, by car")),
            ("LENGTH_KM", translate("ServiceNetworkPlanner", "Length of roads (km)")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))
        self.addOutput(
            QgsProcessingOutputString(
                "FINGERPRINT", translate("ServiceNetworkPlanner", "Fingerprint")
            )
        )

    def work(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: Steps
    ) -> Parameters:
        """Read, join, save."""
        source = source_of(self, parameters, road_layer.ROADS, context, "line")
        settings = road_layer.settings(self, parameters, context, source)
        roads, notices = settings.read(source, feedback=feedback, context=context)
        self.say(notices, feedback)
        network = Network.from_roads(roads, CAR)
        self.say(island_notices(network), feedback)
        layer = layer_of(parameters, road_layer.ROADS, context)
        path = Path(self.parameterAsFileOutput(parameters, "OUTPUT", context))
        core = (CAR, Core.of(network))
        fingerprint = save(path, roads, record(layer, source, settings), core)
        length_km = float(roads.length_m.sum()) / 1000.0
        feedback.pushInfo(
            translate(
                "ServiceNetworkPlanner", "{nodes} nodes, {edges} edges, {length} km of roads."
            ).format(nodes=roads.n_nodes, edges=roads.n_edges, length=f"{length_km:.1f}")
        )
        return {
            "OUTPUT": str(path),
            "NODES": roads.n_nodes,
            "EDGES": roads.n_edges,
            "PARTS": parts(network)[0],
            "LENGTH_KM": round(length_km, 3),
            "FINGERPRINT": fingerprint,
        }
