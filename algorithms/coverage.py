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
    QgsWkbTypes,
)

from ..engine.arrays import Bools, Ints, Longs
from ..engine.problems import Notice, Problem
from ..engine.zones import Assignment, assign
from ..gis.carried import CarriedFeatures
from ..gis.columns import text
from ..gis.coverageresults import CoverageResults
from ..gis.fields import qgs_fields
from ..gis.layers import PolygonTable, read_polygons
from ..gis.roadlayer import crs_of
from ..gis.writer import polygon_geometries, write
from ..i18n import translate
from ..planning.coverage import coverage, facilities_within
from ..planning.demand import TOTAL, Demand
from ..planning.parsing import MILLI, examples
from ..planning.placenotices import on_islands
from ..planning.thresholds import thresholds
from ..planning.travel import off_network_notices
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
            "OUTPUT": self._write_zones(parameters, context, feedback, results, zones, crs),
            "STATISTICS": self._write_table(parameters, context, feedback, results),
            "CELLS": self._write_cells(
                parameters, context, feedback, results, fid, inside.zone, number
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

    def _write_zones(
        self,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: Steps,
        results: CoverageResults,
        zones: PolygonTable,
        crs: QgsCoordinateReferenceSystem,
    ) -> str:
        specs = results.specs()
        fields = qgs_fields(specs)
        sink, destination = self.sink(
            parameters,
            "OUTPUT",
            context,
            fields,
            QgsWkbTypes.Type.MultiPolygon,
            crs,
            style="coverage",
            specs=specs,
        )
        if sink is not None:
            which = results.rows.of_group(TOTAL)
            which = which[results.rows.zone[which] >= 0]
            shapes = polygon_geometries(
                zones.polygons[z] for z in results.rows.zone[which].tolist()
            )
            write(sink, fields, results.columns(which), shapes, feedback=feedback)
        return destination

    def _write_table(
        self,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: Steps,
        results: CoverageResults,
    ) -> str:
        specs = results.specs()
        fields = qgs_fields(specs)
        kind, nowhere = QgsWkbTypes.Type.NoGeometry, QgsCoordinateReferenceSystem()
        sink, destination = self.sink(
            parameters, "STATISTICS", context, fields, kind, nowhere, specs=specs
        )
        if sink is not None:
            every = np.arange(len(results.rows.band))
            write(sink, fields, results.columns(every), feedback=feedback)
        return destination

    def _write_cells(
        self,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: Steps,
        results: CoverageResults,
        fid: Longs,
        zone: Ints,
        number: Ints,
    ) -> str:
        if not parameters.get("CELLS"):
            return ""
        source = source_of(self, parameters, population_input.POPULATION, context)
        carried = CarriedFeatures(source, np.tile(fid, number.shape[0] * number.shape[1]))
        specs = results.cell_specs()
        fields = qgs_fields(specs, source.fields())
        sink, destination = self.sink(
            parameters,
            "CELLS",
            context,
            fields,
            source.wkbType(),
            source.sourceCrs(),
            style=_cell_style(source),
            specs=specs,
        )
        if sink is not None:
            columns = [*carried.columns(), *results.cell_columns(zone, number)]
            write(sink, fields, columns, carried.geometries(), feedback=feedback)
        return destination


def _cell_style(source: object) -> str:
    polygon = QgsWkbTypes.GeometryType.PolygonGeometry
    is_polygon = QgsWkbTypes.geometryType(source.wkbType()) == polygon  # type: ignore[attr-defined]
    return "coverage_cells" if is_polygon else "coverage_points"


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
