"""Travel times: from every place to its nearest facilities, tier by tier."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsWkbTypes,
)

from ..engine.arrays import NONE, UNREACHABLE, Bools
from ..engine.grouped import nearest_by_group
from ..engine.problems import Problem
from ..engine.roads import Roads
from ..gis.carried import CarriedFeatures
from ..gis.fields import qgs_fields
from ..gis.layers import read_points
from ..gis.roadlayer import crs_of
from ..gis.traveltimeresults import TravelTimeResults
from ..gis.writer import line_geometries, write
from ..i18n import translate
from ..planning.facilities import Facilities
from ..planning.placenotices import on_islands
from ..planning.routelines import route_lines
from ..planning.rules import to_ms
from ..planning.travel import Placed, Travel, off_network_notices, unreachable_notices
from .base import Parameters, ServiceNetworkAlgorithm, advanced, helped
from .inputs import facilities as facility_input
from .inputs import network as network_input
from .inputs import travel as travel_input
from .inputs.fields import source_of
from .steps import Steps


class TravelTimes(ServiceNetworkAlgorithm):
    """Places and facilities to travel times."""

    ID = "traveltimes"
    STEPS = 6

    def describe(self) -> tuple[str, str, str]:
        """Return name, purpose and outcome."""
        return (
            translate("ServiceNetworkPlanner", "Travel times to facilities"),
            translate(
                "ServiceNetworkPlanner",
                "Finds the nearest facility of each tier, or the k nearest, from every point or"
                " cell"
                " over the road network, with one-way streets, exact positions on the roads and the"
                " way from the door to the road.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "The input features with a row for each tier and rank: the facility, the time in"
                " minutes, and how far the point is from the road. Where no facility can be reached"
                " the time is empty. On request the routes, as lines.",
            ),
        )

    def keywords(self) -> Sequence[str]:
        """Return search words."""
        return (
            "travel time",
            "nearest facility",
            "closest facility",
            "accessibility",
            "od matrix",
            "route",
            "matka-aika",
            "saavutettavuus",
            "restid",
        )

    def definitions(self) -> Iterator[QgsProcessingParameterDefinition]:
        """Yield the parameters."""
        number = QgsProcessingParameterNumber
        yield from network_input.definitions(with_roads=True)
        yield helped(
            QgsProcessingParameterFeatureSource(
                "ORIGINS",
                translate("ServiceNetworkPlanner", "Points or cells"),
                [
                    QgsProcessing.SourceType.TypeVectorPoint,
                    QgsProcessing.SourceType.TypeVectorPolygon,
                ],
            ),
            translate("ServiceNetworkPlanner", "Where people are; cells count at their centre."),
        )
        yield from facility_input.definitions()
        yield facility_input.rules_definition(
            translate(
                "ServiceNetworkPlanner",
                "With a rule set a higher tier also provides what a lower one does. Without one"
                " every value of the tier field is a tier of its own.",
            )
        )
        yield facility_input.date_definition(
            "DATE",
            translate("ServiceNetworkPlanner", "Day"),
            translate(
                "ServiceNetworkPlanner",
                "Facilities that are not open on this day are left out. Without a day, opening and"
                " closing dates are not looked at.",
            ),
        )
        yield travel_input.mode_definition()
        yield helped(
            number(
                "K",
                translate("ServiceNetworkPlanner", "Nearest facilities of each tier"),
                number.Type.Integer,
                1,
                minValue=1,
            ),
            translate(
                "ServiceNetworkPlanner",
                "How many facilities to find from each point; a large number gives all of them.",
            ),
        )
        yield helped(
            number(
                "CUTOFF",
                translate("ServiceNetworkPlanner", "Longest time (minutes)"),
                number.Type.Double,
                None,
                optional=True,
                minValue=0.0,
            ),
            translate(
                "ServiceNetworkPlanner",
                "Facilities farther than this are not looked for. Exactly this long counts as"
                " reached. Without it there is no limit.",
            ),
        )
        yield travel_input.direction_definition()
        yield from travel_input.speed_definitions()
        yield from travel_input.snap_definitions()
        yield helped(
            QgsProcessingParameterFeatureSink(
                "OUTPUT", translate("ServiceNetworkPlanner", "Travel times")
            ),
            translate("ServiceNetworkPlanner", "A row for each point, tier and rank."),
        )
        yield helped(
            QgsProcessingParameterFeatureSink(
                "ROUTES",
                translate("ServiceNetworkPlanner", "Routes"),
                optional=True,
                createByDefault=False,
            ),
            translate("ServiceNetworkPlanner", "The way on the roads for each row with a time."),
        )
        yield helped(
            advanced(
                QgsProcessingParameterBoolean(
                    "ROUTES_WITH_ACCESS",
                    translate("ServiceNetworkPlanner", "Draw routes from door to door"),
                    True,
                )
            ),
            translate(
                "ServiceNetworkPlanner",
                "Begin and end routes at the points themselves, not at their places on the road.",
            ),
        )

    def work(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: Steps
    ) -> Parameters:
        """Read, find, write."""
        roads = network_input.read(self, parameters, context, feedback)
        by = travel_input.mode(self, parameters, context)
        travel = travel_input.read(self, parameters, context, roads, by)
        self.say(travel.notices(by), feedback)
        if not parameters.get(network_input.NETWORK):
            self.say(network_input.island_notices(travel.network(by)), feedback)
        feedback.next()
        source = source_of(self, parameters, "ORIGINS", context)
        table = read_points(source, crs_of(roads), {}, feedback=feedback, context=context)
        self.say(table.notices, feedback)
        feedback.next()
        facilities, groups = self._facilities(parameters, context, feedback, roads)

        feedback.next()
        origins = travel.place(by, [str(fid) for fid in table.fid], table.xy)
        sites = travel.place(by, facilities.ids, facilities.xy)
        sites_name = translate("ServiceNetworkPlanner", "Facilities")
        for placed, layer in ((origins, source.sourceName()), (sites, sites_name)):
            self.say(
                off_network_notices(placed.snapped, placed.ids, layer, travel.max_snap_m), feedback
            )
        self.say(on_islands(travel, by, sites.ids, sites.xy), feedback)
        times = nearest_by_group(
            travel.network(by),
            origins.anchors,
            sites.anchors,
            np.array(list(groups.values())),
            self.parameterAsInt(parameters, "K", context),
            towards=travel_input.towards(self, parameters, context),
            cutoff_ms=self._cutoff_ms(parameters, context),
            feedback=feedback,
        )
        self.say(unreachable_notices(times, list(groups), origins, source.sourceName()), feedback)

        feedback.next()
        results = TravelTimeResults(
            times, tuple(groups), facilities, origins.snapped, sites.snapped
        )
        carried = CarriedFeatures(source, table.fid[times.origin])
        fields = qgs_fields(results.specs(), source.fields())
        sink, destination = self.sink(
            parameters,
            "OUTPUT",
            context,
            fields,
            source.wkbType(),
            source.sourceCrs(),
            style=_style(source.wkbType()),
            specs=results.specs(),
        )
        if sink is not None:
            columns = [*carried.columns(), *results.columns()]
            write(sink, fields, columns, carried.geometries(), feedback=feedback)
        feedback.next()
        return {
            "OUTPUT": destination,
            "ROUTES": self._routes(
                parameters, context, feedback, travel, by, origins, sites, results
            ),
        }

    def _facilities(
        self,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: Steps,
        roads: Roads,
    ) -> tuple[Facilities, dict[str, Bools]]:
        """Read the facilities, and tell which of them are open and provide each tier."""
        has_rules = bool(self.parameterAsFile(parameters, "RULES", context))
        rules = facility_input.rule_set(self, parameters, context) if has_rules else None
        facilities, tiers = facility_input.read(
            self, parameters, context, feedback, crs_of(roads), rules.tiers if rules else None
        )
        is_open = facilities.open_on(facility_input.day(self, parameters, "DATE", context))
        present = np.unique(facilities.tier[facilities.tier != NONE])
        if not len(present):
            raise Problem("facilities-without-tiers", count=len(facilities))
        return facilities, {
            tiers[index].id: is_open
            & tiers.providers(tiers[index].id, exact=not has_rules)[facilities.tier]
            for index in present.tolist()
        }

    def _cutoff_ms(self, parameters: Parameters, context: QgsProcessingContext) -> float:
        if parameters.get("CUTOFF") is None:
            return UNREACHABLE
        return float(to_ms(self.parameterAsDouble(parameters, "CUTOFF", context)))

    def _routes(
        self,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: Steps,
        travel: Travel,
        by: str,
        origins: Placed,
        sites: Placed,
        results: TravelTimeResults,
    ) -> str:
        """Draw the way of each row that has a time, and write it."""
        if not parameters.get("ROUTES"):
            return ""
        times = results.times
        rows, lines = route_lines(
            travel,
            by,
            origins,
            sites,
            times,
            towards=travel_input.towards(self, parameters, context),
            from_door_to_door=self.parameterAsBoolean(parameters, "ROUTES_WITH_ACCESS", context),
            feedback=feedback,
        )
        specs = results.route_specs()
        fields = qgs_fields(specs)
        sink, destination = self.sink(
            parameters,
            "ROUTES",
            context,
            fields,
            QgsWkbTypes.Type.LineString,
            crs_of(travel.roads),
            style="routes",
            specs=specs,
        )
        if sink is not None:
            names = [origins.ids[i] for i in times.origin[rows]]
            columns = results.route_columns(rows, names, lines)
            write(sink, fields, columns, line_geometries(lines), feedback=feedback)
        return destination


def _style(geometry_type: Any) -> str:
    polygon = QgsWkbTypes.GeometryType.PolygonGeometry
    is_polygon = QgsWkbTypes.geometryType(geometry_type) == polygon
    return "travel_times_polygons" if is_polygon else "travel_times"
