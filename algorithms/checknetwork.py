"""Check network: what in a road network would make travel times wrong."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterNumber,
    QgsWkbTypes,
)

from ..engine.diagnostics import BRIDGE, GAP, ISLAND, NO_WAY_IN, NO_WAY_OUT, Finding, diagnose
from ..gis.fields import FieldSpec, qgs_fields
from ..gis.roadlayer import crs_of
from ..gis.writer import point_geometries, write
from ..i18n import translate
from .base import Parameters, ServiceNetworkAlgorithm, advanced, helped
from .inputs import network as network_input
from .inputs import travel as travel_input
from .steps import Steps


class CheckNetwork(ServiceNetworkAlgorithm):
    """A network to what is wrong with it."""

    ID = "checknetwork"
    GROUP = "network"
    STEPS = 3

    def describe(self) -> tuple[str, str, str]:
        """Return name, purpose and outcome."""
        return (
            translate("ServiceNetworkPlanner", "Check network"),
            translate(
                "ServiceNetworkPlanner",
                "Finds what makes travel times wrong before anything is computed: parts that no"
                " road"
                " joins to the rest, streets that nobody can leave or enter, single roads on"
                " which a whole part of the network hangs, and dead ends that stop just short of"
                " another road.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "A point for each finding, largest first, and the figures of the network: nodes,"
                " edges, length, parts, and the share of roads from which every other can be"
                " reached.",
            ),
        )

    def keywords(self) -> Sequence[str]:
        """Return search words."""
        return ("network", "topology", "islands", "components", "one-way", "gaps", "quality")

    def definitions(self) -> Iterator[QgsProcessingParameterDefinition]:
        """Yield the parameters."""
        yield from network_input.definitions(with_roads=True)
        yield travel_input.mode_definition()
        yield from travel_input.speed_definitions()
        number = QgsProcessingParameterNumber
        yield helped(
            number(
                "GAP",
                translate("ServiceNetworkPlanner", "Widest gap to look for (m)"),
                number.Type.Double,
                5.0,
                minValue=0.0,
                maxValue=1000.0,
            ),
            translate(
                "ServiceNetworkPlanner",
                "Dead ends this near another road that they are not joined to are reported. 0 looks"
                " for none.",
            ),
        )
        yield helped(
            advanced(
                number(
                    "MIN_BEHIND",
                    translate(
                        "ServiceNetworkPlanner", "Smallest part behind a single road (nodes)"
                    ),
                    number.Type.Integer,
                    10,
                    minValue=1,
                )
            ),
            translate(
                "ServiceNetworkPlanner",
                "A road without a way around is reported if at least this many nodes lie behind"
                " it.",
            ),
        )
        yield helped(
            QgsProcessingParameterFeatureSink(
                "OUTPUT", translate("ServiceNetworkPlanner", "Findings")
            ),
            translate(
                "ServiceNetworkPlanner", "A point for each finding, with its kind and its size."
            ),
        )

    def initAlgorithm(self, configuration: Parameters | None = None) -> None:  # noqa: N802
        """Add parameters and figures."""
        super().initAlgorithm(configuration)
        for name, label in (
            ("NODES", translate("ServiceNetworkPlanner", "Nodes")),
            ("EDGES", translate("ServiceNetworkPlanner", "Edges")),
            ("LENGTH_KM", translate("ServiceNetworkPlanner", "Length of roads (km)")),
            ("PARTS", translate("ServiceNetworkPlanner", "Connected parts")),
            ("STRONG_PARTS", translate("ServiceNetworkPlanner", "Strongly connected parts")),
            ("LARGEST_SHARE", translate("ServiceNetworkPlanner", "Share of the largest part")),
            ("DEAD_ENDS", translate("ServiceNetworkPlanner", "Dead ends")),
            ("BRIDGES", translate("ServiceNetworkPlanner", "Roads without a way around")),
            ("FINDINGS", translate("ServiceNetworkPlanner", "Findings")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def work(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: Steps
    ) -> Parameters:
        """Read, diagnose, write."""
        roads = network_input.read(self, parameters, context, feedback)
        chosen = travel_input.mode(self, parameters, context)
        feedback.next()
        travel = travel_input.read(self, parameters, context, roads, chosen)
        self.say(travel.notices(chosen), feedback)
        diagnosis = diagnose(
            roads,
            travel.network(chosen),
            gap_m=self.parameterAsDouble(parameters, "GAP", context),
            min_nodes_behind_bridge=self.parameterAsInt(parameters, "MIN_BEHIND", context),
            feedback=feedback,
        )
        feedback.next()
        specs = _specs()
        fields = qgs_fields(specs)
        sink, destination = self.sink(
            parameters,
            "OUTPUT",
            context,
            fields,
            QgsWkbTypes.Type.Point,
            crs_of(roads),
            style="network_issues",
            specs=specs,
        )
        findings = diagnosis.findings
        places = np.array([finding.xy for finding in findings]).reshape(-1, 2)
        if sink is not None:
            write(sink, fields, _columns(findings), point_geometries(places), feedback=feedback)
        feedback.pushInfo(
            translate(
                "ServiceNetworkPlanner",
                "{nodes} nodes, {edges} edges, {length} km; {parts} parts; {share} % of the length"
                " can be reached from everywhere and back.",
            ).format(
                nodes=diagnosis.n_nodes,
                edges=diagnosis.n_edges,
                length=f"{diagnosis.length_km:.1f}",
                parts=diagnosis.n_islands,
                share=f"{100 * diagnosis.largest_share:.2f}",
            )
        )
        return {
            "OUTPUT": destination,
            "NODES": diagnosis.n_nodes,
            "EDGES": diagnosis.n_edges,
            "LENGTH_KM": round(diagnosis.length_km, 3),
            "PARTS": diagnosis.n_islands,
            "STRONG_PARTS": diagnosis.n_strong,
            "LARGEST_SHARE": round(diagnosis.largest_share, 6),
            "DEAD_ENDS": diagnosis.n_dead_ends,
            "BRIDGES": diagnosis.n_bridges,
            "FINDINGS": len(findings),
        }


def _specs() -> list[FieldSpec]:
    return [
        FieldSpec("kind", "text", translate("ServiceNetworkPlanner", "Kind")),
        FieldSpec("meaning", "text", translate("ServiceNetworkPlanner", "Meaning")),
        FieldSpec("nodes", "integer", translate("ServiceNetworkPlanner", "Nodes concerned")),
        FieldSpec("length_m", "real", translate("ServiceNetworkPlanner", "Length of roads (m)")),
        FieldSpec("gap_m", "real", translate("ServiceNetworkPlanner", "Width of the gap (m)")),
        FieldSpec("road_fid", "long", translate("ServiceNetworkPlanner", "Feature of the roads")),
    ]


def _columns(findings: Sequence[Finding]) -> list[list[object]]:
    meaning = {
        ISLAND: translate("ServiceNetworkPlanner", "No road joins this part to the largest one"),
        NO_WAY_OUT: translate("ServiceNetworkPlanner", "One-way streets let nobody leave"),
        NO_WAY_IN: translate("ServiceNetworkPlanner", "One-way streets let nobody enter"),
        BRIDGE: translate("ServiceNetworkPlanner", "The only road to the part behind it"),
        GAP: translate("ServiceNetworkPlanner", "A dead end just short of this road"),
    }
    return [
        [finding.kind for finding in findings],
        [meaning[finding.kind] for finding in findings],
        [finding.nodes for finding in findings],
        [None if finding.kind == GAP else finding.length_m for finding in findings],
        [finding.length_m if finding.kind == GAP else None for finding in findings],
        [finding.source_id for finding in findings],
    ]
