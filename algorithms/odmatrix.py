"""Origin–destination matrix: travel times of all pairs, streamed to a table and lines."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
)

from ..engine.arrays import UNREACHABLE
from ..gis.columns import text
from ..gis.layers import read_points
from ..gis.roadlayer import crs_of
from ..i18n import translate
from ..planning.odmatrix import OdMatrix
from ..planning.rules import to_ms
from ..planning.travel import Placed, Travel, off_network_notices
from .base import Parameters, ServiceNetworkAlgorithm, advanced, helped
from .inputs import network as network_input
from .inputs import travel as travel_input
from .inputs.fields import chosen_field, field, source_of
from .odmatrixoutputs import STRAIGHT, write_pairs
from .steps import Steps

_KINDS = [QgsProcessing.SourceType.TypeVectorPoint, QgsProcessing.SourceType.TypeVectorPolygon]
_Number = QgsProcessingParameterNumber


class OriginDestinationMatrix(ServiceNetworkAlgorithm):
    """Origins and destinations to pairs."""

    ID = "odmatrix"
    STEPS = 4

    def describe(self) -> tuple[str, str, str]:
        """Return name, purpose and outcome."""
        return (
            translate("ServiceNetworkPlanner", "Origin–destination matrix"),
            translate(
                "ServiceNetworkPlanner",
                "Computes the travel time from every origin to every destination, to those within"
                " a longest time, or to the k nearest. Pairs are written as they are found, so"
                " that millions of them need no more memory than a few.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "A row for each pair, with the minutes to the road, on the roads and from the"
                " road. On request lines, straight or along the roads. Pairs without a route are"
                " counted, and have no row unless they are asked for.",
            ),
        )

    def keywords(self) -> Sequence[str]:
        """Return search words."""
        return (
            "od matrix",
            "cost matrix",
            "distance matrix",
            "travel time matrix",
            "desire lines",
            "nearest",
            "matriisi",
            "lähtö- ja määräpaikat",
            "restidsmatris",
        )

    def definitions(self) -> Iterator[QgsProcessingParameterDefinition]:
        """Yield the parameters."""
        yield from network_input.definitions(with_roads=True)
        for name, label, identifier, help_text in (
            (
                "ORIGINS",
                translate("ServiceNetworkPlanner", "Origins"),
                translate("ServiceNetworkPlanner", "Identifier field of origins"),
                translate(
                    "ServiceNetworkPlanner",
                    "Where the trips begin; polygons count at their centre.",
                ),
            ),
            (
                "DESTINATIONS",
                translate("ServiceNetworkPlanner", "Destinations"),
                translate("ServiceNetworkPlanner", "Identifier field of destinations"),
                translate("ServiceNetworkPlanner", "Where they end; may be the same layer."),
            ),
        ):
            yield helped(QgsProcessingParameterFeatureSource(name, label, _KINDS), help_text)
            yield field(
                f"{name[:-1]}_ID_FIELD",
                identifier,
                name,
                "",
                translate(
                    "ServiceNetworkPlanner",
                    "What pairs are named by; the number of the feature when empty.",
                ),
                plain=True,
            )
        yield travel_input.mode_definition()
        yield helped(
            _Number(
                "CUTOFF",
                translate("ServiceNetworkPlanner", "Longest time (minutes)"),
                _Number.Type.Double,
                None,
                optional=True,
                minValue=0.0,
            ),
            translate(
                "ServiceNetworkPlanner",
                "Longer pairs are left out, and not searched for. Exactly this long is kept.",
            ),
        )
        yield helped(
            _Number(
                "K",
                translate("ServiceNetworkPlanner", "Nearest destinations of each origin"),
                _Number.Type.Integer,
                None,
                optional=True,
                minValue=1,
            ),
            translate(
                "ServiceNetworkPlanner",
                "How many, from the nearest on; of equally near ones the first. All when empty.",
            ),
        )
        yield helped(
            advanced(
                QgsProcessingParameterBoolean(
                    "ALL_PAIRS",
                    translate("ServiceNetworkPlanner", "Rows for pairs without a time"),
                    False,
                )
            ),
            translate(
                "ServiceNetworkPlanner",
                "Also write pairs without a route, or beyond the longest time, with empty times."
                " Not with the k nearest.",
            ),
        )
        yield helped(
            QgsProcessingParameterEnum(
                "LINES_AS",
                translate("ServiceNetworkPlanner", "Lines"),
                [
                    translate("ServiceNetworkPlanner", "Straight (desire lines)"),
                    translate("ServiceNetworkPlanner", "Along the roads (routes)"),
                ],
                defaultValue=STRAIGHT,
            ),
            translate(
                "ServiceNetworkPlanner",
                "How the lines run, if there is an output for them. Routes take far longer.",
            ),
        )
        yield from travel_input.speed_definitions()
        yield from travel_input.snap_definitions()
        yield helped(
            QgsProcessingParameterFeatureSink(
                "OUTPUT",
                translate("ServiceNetworkPlanner", "Matrix"),
                QgsProcessing.SourceType.TypeVector,
            ),
            translate("ServiceNetworkPlanner", "A row for each pair, without geometry."),
        )
        yield helped(
            QgsProcessingParameterFeatureSink(
                "LINES",
                translate("ServiceNetworkPlanner", "Lines of the matrix"),
                QgsProcessing.SourceType.TypeVectorLine,
                optional=True,
                createByDefault=False,
            ),
            translate("ServiceNetworkPlanner", "A line for each pair that has a time."),
        )

    def work(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: Steps
    ) -> Parameters:
        """Read, then find and write block by block."""
        roads = network_input.read(self, parameters, context, feedback)
        by = travel_input.mode(self, parameters, context)
        travel = travel_input.read(self, parameters, context, roads, by)
        self.say(travel.notices(by), feedback)
        feedback.next()
        origins, layer = self._points("ORIGINS", parameters, context, feedback, travel, by)
        feedback.next()
        destinations, _ = self._points("DESTINATIONS", parameters, context, feedback, travel, by)
        feedback.next()
        matrix = OdMatrix(
            travel.network(by),
            origins,
            destinations,
            UNREACHABLE
            if parameters.get("CUTOFF") is None
            else float(to_ms(self.parameterAsDouble(parameters, "CUTOFF", context))),
            0 if parameters.get("K") is None else self.parameterAsInt(parameters, "K", context),
            self.parameterAsBoolean(parameters, "ALL_PAIRS", context),
        )
        outputs = write_pairs(self, parameters, context, feedback, travel, by, matrix)
        self.say(matrix.notices(layer), feedback)
        return outputs

    def _points(
        self,
        name: str,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: Steps,
        travel: Travel,
        by: str,
    ) -> tuple[Placed, str]:
        """Read a layer, and put its points on the roads; return them and the layer's name."""
        source = source_of(self, parameters, name, context)
        chosen = chosen_field(self, parameters, f"{name[:-1]}_ID_FIELD", context, source)
        table = read_points(
            source,
            crs_of(travel.roads),
            {"id": text(chosen)} if chosen else {},
            feedback=feedback,
            context=context,
        )
        self.say(table.notices, feedback)
        numbers = [str(fid) for fid in table.fid.tolist()]
        given = list(table.columns["id"]) if chosen else numbers
        ids = [value or number for value, number in zip(given, numbers)]
        placed = travel.place(by, ids, table.xy)
        layer = source.sourceName()
        self.say(off_network_notices(placed.snapped, ids, layer, travel.max_snap_m), feedback)
        return placed, layer
