"""Service areas: what is within given times of facilities, as polygons and as roads."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsWkbTypes,
)

from ..engine.feedback import check
from ..engine.problems import Problem
from ..gis.fields import qgs_fields
from ..gis.roadlayer import crs_of
from ..gis.serviceareas import Rows, ServiceAreaResults
from ..gis.writer import write
from ..i18n import translate
from ..planning.placenotices import on_islands
from ..planning.reached import Counts
from ..planning.serviceareas import KINDS, ServiceAreas
from ..planning.thresholds import thresholds
from ..planning.travel import off_network_notices
from .base import Parameters, ServiceNetworkAlgorithm, advanced, helped
from .inputs import network as network_input
from .inputs import population as population_input
from .inputs import residents as resident_input
from .inputs import tiers as tier_input
from .inputs import travel as travel_input
from .inputs.fields import source_of
from .steps import Steps

_Number = QgsProcessingParameterNumber


class ServiceAreaMaker(ServiceNetworkAlgorithm):
    """Facilities to service areas."""

    ID = "serviceareas"
    STEPS = 5

    def describe(self) -> tuple[str, str, str]:
        """Return name, purpose and outcome."""
        return (
            translate("ServiceNetworkPlanner", "Service areas"),
            translate(
                "ServiceNetworkPlanner",
                "Draws what is within given times of facilities over the road network: for each"
                " facility on its own, for all together, or every place for its nearest facility."
                " As polygons, as roads cut exactly at the threshold, or both, with the residents"
                " by group.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "A row for each facility and time. Polygons are made of squares: a square belongs"
                " if its middle is within the time, the way to the road included, as for a"
                " population cell there. So no place in a polygon is farther than 0.71 times the"
                " detail from a place that is within the time. Roads are cut where the"
                " time is used up, by the times of the network, which has whole milliseconds for"
                " every road. Residents count where they live, not by"
                " polygon.",
            ),
        )

    def keywords(self) -> Sequence[str]:
        """Return search words."""
        return (
            "isochrone",
            "service area",
            "catchment",
            "drive time",
            "reach",
            "accessibility",
            "palvelualue",
            "saavutettavuusvyöhyke",
            "upptagningsområde",
        )

    def definitions(self) -> Iterator[QgsProcessingParameterDefinition]:
        """Yield the parameters."""
        yield from network_input.definitions(with_roads=True)
        yield from tier_input.definitions()
        yield tier_input.tier_definition()
        yield helped(
            QgsProcessingParameterString(
                "BANDS", translate("ServiceNetworkPlanner", "Times (minutes)"), "5, 10, 15"
            ),
            translate(
                "ServiceNetworkPlanner",
                "One or more times with commas between. Exactly this long is within the time.",
            ),
        )
        yield helped(
            QgsProcessingParameterEnum(
                "AREAS",
                translate("ServiceNetworkPlanner", "Areas"),
                [
                    translate("ServiceNetworkPlanner", "Of each facility, overlapping"),
                    translate("ServiceNetworkPlanner", "Of all facilities together"),
                    translate("ServiceNetworkPlanner", "Every place to its nearest facility"),
                ],
                defaultValue=0,
            ),
            translate(
                "ServiceNetworkPlanner",
                "Whether areas of several facilities overlap, are merged, or are divided so that"
                " each place belongs to its nearest facility; of equally near ones to the first.",
            ),
        )
        yield helped(
            QgsProcessingParameterBoolean(
                "RINGS", translate("ServiceNetworkPlanner", "Rings between the times"), False
            ),
            translate(
                "ServiceNetworkPlanner",
                "Leave out of each area what is within the time before it. Otherwise the area of"
                " a longer time contains that of a shorter one.",
            ),
        )
        yield travel_input.direction_definition()
        yield travel_input.mode_definition()
        yield from resident_input.definitions(optional=True)
        yield helped(
            _Number(
                "DETAIL",
                translate("ServiceNetworkPlanner", "Detail of polygons (m)"),
                _Number.Type.Double,
                100.0,
                minValue=1.0,
            ),
            translate(
                "ServiceNetworkPlanner",
                "Side of the squares that polygons are made of. No place in a polygon is farther"
                " than 0.71 times this from a place that is within the time: 71 m with 100 m."
                " Half the side takes four times as long.",
            ),
        )
        yield helped(
            advanced(
                _Number(
                    "OFF_ROAD",
                    translate("ServiceNetworkPlanner", "Farthest from a road in polygons (m)"),
                    _Number.Type.Double,
                    500.0,
                    minValue=0.0,
                )
            ),
            translate(
                "ServiceNetworkPlanner",
                "Squares whose middle is farther than this from its nearest road belong to no"
                " polygon, even where there is time to walk there.",
            ),
        )
        yield from travel_input.speed_definitions()
        yield from travel_input.snap_definitions()
        yield helped(
            QgsProcessingParameterFeatureSink(
                "OUTPUT",
                translate("ServiceNetworkPlanner", "Service areas"),
                QgsProcessing.SourceType.TypeVectorPolygon,
                optional=True,
            ),
            translate(
                "ServiceNetworkPlanner",
                "Polygons, a row for each facility and time; without a shape where nothing is"
                " within reach.",
            ),
        )
        yield helped(
            QgsProcessingParameterFeatureSink(
                "LINES",
                translate("ServiceNetworkPlanner", "Roads within reach"),
                QgsProcessing.SourceType.TypeVectorLine,
                optional=True,
                createByDefault=False,
            ),
            translate(
                "ServiceNetworkPlanner",
                "The roads within each time, cut where it is used up, in both directions.",
            ),
        )

    def work(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: Steps
    ) -> Parameters:
        """Read, find, write."""
        if not parameters.get("OUTPUT") and not parameters.get("LINES"):
            raise Problem("areas-without-output")
        limits, said = thresholds(self.parameterAsString(parameters, "BANDS", context))
        self.say(said, feedback)
        roads = network_input.read(self, parameters, context, feedback)
        by = travel_input.mode(self, parameters, context)
        travel = travel_input.read(self, parameters, context, roads, by)
        self.say(travel.notices(by), feedback)
        feedback.next()
        sites = tier_input.read(self, parameters, context, feedback, crs_of(roads))
        chosen = np.flatnonzero(
            sites.of_tier(self.parameterAsString(parameters, "TIER", context).strip())
        ).tolist()
        tiers = sites.tier_names()
        facilities = sites.facilities
        placed = travel.place(by, [facilities.ids[i] for i in chosen], facilities.xy[chosen])
        name = translate("ServiceNetworkPlanner", "Facilities")
        self.say(off_network_notices(placed.snapped, placed.ids, name, travel.max_snap_m), feedback)
        self.say(on_islands(travel, by, placed.ids, placed.xy), feedback)
        areas = ServiceAreas(
            travel,
            by,
            placed,
            np.array(limits, dtype=np.float64),
            KINDS[self.parameterAsEnum(parameters, "AREAS", context)],
            travel_input.towards(self, parameters, context),
            self.parameterAsBoolean(parameters, "RINGS", context),
        )
        feedback.next()
        counts, residents = self._residents(parameters, context, feedback, areas)
        results = ServiceAreaResults(
            areas,
            tuple(facilities.names[i] for i in chosen),
            tuple(tiers[i] for i in chosen),
            counts,
            residents,
        )
        feedback.next()
        outputs = {"OUTPUT": "", "LINES": ""}
        if parameters.get("OUTPUT"):
            squares, places = areas.squares(
                self.parameterAsDouble(parameters, "DETAIL", context),
                self.parameterAsDouble(parameters, "OFF_ROAD", context),
            )
            check(feedback, 20.0)
            rows = results.polygons(squares, places)
            outputs["OUTPUT"] = self._write("OUTPUT", parameters, context, feedback, results, rows)
        feedback.next()
        if parameters.get("LINES"):
            rows = results.lines()
            outputs["LINES"] = self._write("LINES", parameters, context, feedback, results, rows)
        return outputs

    def _residents(
        self,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: Steps,
        areas: ServiceAreas,
    ) -> tuple[Counts | None, np.ndarray | None]:
        """Count the residents of each area, if there is a population."""
        if not parameters.get(population_input.POPULATION):
            return None, None
        demand, _ = resident_input.read(
            self, parameters, context, feedback, crs_of(areas.travel.roads)
        )
        name = source_of(self, parameters, population_input.POPULATION, context).sourceName()
        homes = areas.travel.place(areas.mode, demand.ids, demand.xy)
        self.say(
            off_network_notices(homes.snapped, homes.ids, name, areas.travel.max_snap_m), feedback
        )
        counts = Counts.of(demand)
        return counts, areas.residents(homes.anchors, counts, feedback)

    def _write(
        self,
        name: str,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: Steps,
        results: ServiceAreaResults,
        rows: Iterator[Rows],
    ) -> str:
        """Write one output, owner by owner, so that only one is held at a time."""
        kinds = QgsWkbTypes.Type
        polygons = name == "OUTPUT"
        specs = results.specs(lines=not polygons)
        fields = qgs_fields(specs)
        sink, destination = self.sink(
            parameters,
            name,
            context,
            fields,
            kinds.MultiPolygon if polygons else kinds.MultiLineString,
            crs_of(results.areas.travel.roads),
            style="service_areas" if polygons else "service_area_roads",
            specs=specs,
        )
        many = len(results.areas.owners)
        for done, (columns, shapes) in enumerate(rows):
            check(feedback, 20.0 + 80.0 * done / many if polygons else 100.0 * done / many)
            if sink is not None:
                write(sink, fields, columns, shapes)
        return destination
