"""Coverage: who is within reach of one, two or more facilities, by zone, tier and group."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterString,
)

from ..engine.arrays import Bools
from ..engine.problems import Notice, Problem
from ..engine.zones import Assignment, assign
from ..gis.columns import text
from ..gis.coverageresults import CoverageResults
from ..gis.layers import PolygonTable, read_polygons
from ..gis.roadlayer import crs_of
from ..i18n import translate
from ..planning.coverage import coverage, facilities_within
from ..planning.demand import Demand
from ..planning.parsing import MILLI, examples
from ..planning.placenotices import on_islands
from ..planning.thresholds import thresholds
from ..planning.travel import off_network_notices
from . import coverageoutputs as outputs
from .base import Parameters, ServiceNetworkAlgorithm, helped
from .inputs import network as network_input
from .inputs import population as population_input
from .inputs import residents as resident_input
from .inputs import tiers as tier_input
from .inputs import travel as travel_input
from .inputs.fields import chosen_field, field, source_of, words
from .steps import Steps


class Coverage(ServiceNetworkAlgorithm):
    """Population, facilities and zones to figures of coverage."""

    ID = "coverage"
    STEPS = 6

    def describe(self) -> tuple[str, str, str]:
        """Return name, purpose and outcome."""
        return (
            translate("ServiceNetworkPlanner", "Coverage by zone"),
            translate(
                "ServiceNetworkPlanner",
                "Counts the residents who are within a time of a facility, by tier and population"
                " group, in municipalities, districts, grid squares or any other zones; each once,"
                " and apart who is within reach of exactly one, two, or three facilities and"
                " more.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "The zones with the figures of all residents for each tier and time, a table with"
                " the population groups too and a last row for all zones together, and on request"
                " the population with the number of facilities within reach. Who counts again is"
                " told apart: the sum over the facilities less the residents within reach.",
            ),
        )

    def keywords(self) -> Sequence[str]:
        """Return search words."""
        return (
            "coverage",
            "reach",
            "population within",
            "double counting",
            "overlap",
            "accessibility",
            "kattavuus",
            "saavutettavuus",
            "täckning",
        )

    def definitions(self) -> Iterator[QgsProcessingParameterDefinition]:
        """Yield the parameters."""
        polygon, table = (
            QgsProcessing.SourceType.TypeVectorPolygon,
            QgsProcessing.SourceType.TypeVector,
        )
        yield from network_input.definitions(with_roads=True)
        yield from resident_input.definitions()
        yield helped(
            QgsProcessingParameterFeatureSource(
                "ZONES", translate("ServiceNetworkPlanner", "Zones"), [polygon]
            ),
            translate(
                "ServiceNetworkPlanner",
                "Polygons of any kind: municipalities, districts, grid squares. People count in"
                " the zone that they live in; where zones overlap, in the first.",
            ),
        )
        yield field(
            "ZONE_ID_FIELD",
            translate("ServiceNetworkPlanner", "Zone identifier field"),
            "ZONES",
            "code",
            translate(
                "ServiceNetworkPlanner", "Identifier of the zone; its feature's number without one."
            ),
        )
        yield field(
            "ZONE_NAME_FIELD",
            translate("ServiceNetworkPlanner", "Zone name field"),
            "ZONES",
            "name",
            translate("ServiceNetworkPlanner", "Name of the zone; the identifier without one."),
        )
        yield from tier_input.definitions()
        yield helped(
            QgsProcessingParameterString(
                "TIERS", translate("ServiceNetworkPlanner", "Tiers"), "", optional=True
            ),
            translate(
                "ServiceNetworkPlanner",
                "The tiers that are looked at, each by itself, with commas between. Empty means all"
                " that occur.",
            ),
        )
        yield helped(
            QgsProcessingParameterString(
                "BANDS", translate("ServiceNetworkPlanner", "Times (minutes)"), "30"
            ),
            translate(
                "ServiceNetworkPlanner",
                "One or more times with commas between. Exactly this long is within the time.",
            ),
        )
        yield travel_input.mode_definition()
        yield travel_input.direction_definition()
        yield from travel_input.speed_definitions()
        yield from travel_input.snap_definitions()
        for name, label, kind, help_text in (
            (
                "OUTPUT",
                translate("ServiceNetworkPlanner", "Zones with coverage"),
                polygon,
                translate("ServiceNetworkPlanner", "A row for each zone, tier and time."),
            ),
            (
                "STATISTICS",
                translate("ServiceNetworkPlanner", "Coverage by group"),
                table,
                translate(
                    "ServiceNetworkPlanner",
                    "A row for each zone, tier, time and population group, and for all zones.",
                ),
            ),
            (
                "CELLS",
                translate("ServiceNetworkPlanner", "Population with facilities within reach"),
                QgsProcessing.SourceType.TypeVectorAnyGeometry,
                translate(
                    "ServiceNetworkPlanner", "A row for each place, tier and time, on request."
                ),
            ),
        ):
            yield helped(
                QgsProcessingParameterFeatureSink(
                    name, label, kind, optional=name != "OUTPUT", createByDefault=name != "CELLS"
                ),
                help_text,
            )

    def work(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: Steps
    ) -> Parameters:
        """Read, count, write."""
        limits, said = thresholds(self.parameterAsString(parameters, "BANDS", context))
        self.say(said, feedback)
        roads = network_input.read(self, parameters, context, feedback)
        crs = crs_of(roads)
        by = travel_input.mode(self, parameters, context)
        travel = travel_input.read(self, parameters, context, roads, by)
        self.say(travel.notices(by), feedback)
        feedback.next()
        demand, fid = resident_input.read(self, parameters, context, feedback, crs)
        source = source_of(self, parameters, population_input.POPULATION, context)
        homes = travel.place(by, demand.ids, demand.xy)
        feedback.next()
        zones, ids, names = self._zones(parameters, context, feedback, crs)
        inside = assign(demand.xy, zones.polygons)
        self.say(_zone_notices(demand, inside), feedback)
        feedback.next()
        sites = tier_input.read(self, parameters, context, feedback, crs)
        tiers = self._tiers(parameters, context, sites)
        facilities = sites.facilities
        placed = travel.place(by, facilities.ids, facilities.xy)
        sites_name = translate("ServiceNetworkPlanner", "Facilities")
        for places, layer in ((homes, source.sourceName()), (placed, sites_name)):
            self.say(
                off_network_notices(places.snapped, places.ids, layer, travel.max_snap_m), feedback
            )
        self.say(on_islands(travel, by, placed.ids, placed.xy), feedback)
        feedback.next()
        times = np.array(limits, dtype=np.float64)
        number = facilities_within(
            travel.network(by),
            homes.anchors,
            placed.anchors,
            list(tiers.values()),
            times,
            towards=travel_input.towards(self, parameters, context),
            feedback=feedback,
        )
        rows = coverage(demand, inside, len(ids), number)
        results = CoverageResults(rows, ids, names, tuple(tiers), times)
        feedback.next()
        return {
            "OUTPUT": outputs.write_zones(self, parameters, context, feedback, results, zones, crs),
            "STATISTICS": outputs.write_table(self, parameters, context, feedback, results),
            "CELLS": outputs.write_cells(
                self, parameters, context, feedback, results, fid, inside.zone, number
            ),
        }

    def _zones(
        self,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: Steps,
        crs: QgsCoordinateReferenceSystem,
    ) -> tuple[PolygonTable, list[str], list[str]]:
        """Read the zones; return them with their identifiers and names."""
        source = source_of(self, parameters, "ZONES", context, "polygon")
        chosen = {
            key: chosen_field(self, parameters, name, context, source)
            for key, name in (("id", "ZONE_ID_FIELD"), ("name", "ZONE_NAME_FIELD"))
        }
        columns = {key: text(name) for key, name in chosen.items() if name}
        table = read_polygons(source, crs, columns, feedback=feedback, context=context)
        self.say(table.notices, feedback)
        ids = [str(fid) for fid in table.fid.tolist()]
        if chosen["id"]:
            ids = [given or fid for given, fid in zip(table.columns["id"], ids)]
        names = ids
        if chosen["name"]:
            names = [given or own for given, own in zip(table.columns["name"], ids)]
        return table, ids, names

    def _tiers(
        self, parameters: Parameters, context: QgsProcessingContext, sites: tier_input.Sites
    ) -> dict[str, Bools]:
        """Return the open facilities of each tier that is looked at."""
        wanted = words(self.parameterAsString(parameters, "TIERS", context))
        if wanted:
            return {sites.tier_id(word): sites.of_tier(word) for word in wanted}
        tiers = sites.by_tier()
        if not any(members.any() for members in tiers.values()):
            raise Problem("no-facility-open", count=len(sites.facilities))
        return tiers


def _zone_notices(demand: Demand, inside: Assignment) -> list[Notice]:
    """Tell who lives in no zone, or in several."""
    said = []
    for code, rows in (
        ("people-outside-zones", np.flatnonzero((inside.zone < 0) & (demand.residents > 0))),
        ("people-in-several-zones", np.flatnonzero(inside.n_zones > 1)),
    ):
        if len(rows):
            listed = examples(demand.ids[i] for i in rows)
            residents = round(int(demand.residents[rows].sum()) / MILLI)
            said.append(Notice(code, len(rows), listed, residents=residents))
    return said
