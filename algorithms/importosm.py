"""Import OpenStreetMap: roads, and on request facilities, municipalities and buildings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from qgis.core import (
    QgsGeometry,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterCrs,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsWkbTypes,
)

from ..gis.fields import FieldSpec, qgs_fields
from ..gis.osm.fields import building_fields, facility_fields, municipality_fields, road_fields
from ..gis.osm.importer import Import, Options, import_file
from ..gis.osm.tags import parse_rules
from ..gis.writer import line_geometries, write
from ..i18n import translate
from .base import Parameters, ServiceNetworkAlgorithm, advanced, helped
from .steps import Steps

DEFAULT_TAGS = "amenity=hospital->hospital; amenity=clinic->centre; amenity=doctors->unit"


class ImportOsm(ServiceNetworkAlgorithm):
    """An OpenStreetMap file to layers."""

    ID = "importosm"
    GROUP = "data"
    STEPS = 5

    def describe(self) -> tuple[str, str, str]:
        """Return name, purpose and outcome."""
        return (
            translate("ServiceNetworkPlanner", "Import OpenStreetMap"),
            translate(
                "ServiceNetworkPlanner",
                "Reads the roads of an OpenStreetMap file (.osm.pbf, .osm or .osm.gz) and splits"
                " them at every junction, ready for “Build network”. Roads that cross on a bridge"
                " are not joined. Also reads facilities, municipalities and residential buildings"
                " if outputs are given for them.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "Roads with class, speed limit and direction. OpenStreetMap data is available"
                " under the Open Database License: name its contributors on your maps.",
            ),
        )

    def keywords(self) -> Sequence[str]:
        """Return search words."""
        return ("osm", "openstreetmap", "pbf", "roads", "highway", "tiet", "vägar")

    def definitions(self) -> Iterator[QgsProcessingParameterDefinition]:
        """Yield the parameters."""
        yield helped(
            QgsProcessingParameterFile(
                "INPUT",
                translate("ServiceNetworkPlanner", "OpenStreetMap file"),
                fileFilter=translate(
                    "ServiceNetworkPlanner",
                    "OpenStreetMap files (*.pbf *.osm *.osm.gz *.xml);;All files (*.*)",
                ),
            ),
            translate("ServiceNetworkPlanner", "A whole-country or regional extract, PBF or XML."),
        )
        yield helped(
            QgsProcessingParameterString(
                "FACILITY_TAGS",
                translate("ServiceNetworkPlanner", "Tags of facilities"),
                DEFAULT_TAGS,
                optional=True,
            ),
            translate(
                "ServiceNetworkPlanner",
                "Which points and areas are facilities, and the tier each becomes: rules with"
                " semicolons between, such as amenity=clinic,doctors->centre or healthcare=*. The"
                " first rule that fits counts.",
            ),
        )
        yield helped(
            QgsProcessingParameterNumber(
                "ADMIN_LEVEL",
                translate("ServiceNetworkPlanner", "Administrative level of municipalities"),
                defaultValue=8,
                minValue=2,
                maxValue=11,
            ),
            translate(
                "ServiceNetworkPlanner",
                "8 in most countries, among them Finland, Switzerland and Germany; 7 in some.",
            ),
        )
        yield helped(
            QgsProcessingParameterBoolean(
                "INCLUDE_PRIVATE",
                translate("ServiceNetworkPlanner", "Include private roads"),
                False,
            ),
            translate("ServiceNetworkPlanner", "Also take roads with access=private or access=no."),
        )
        yield helped(
            advanced(
                QgsProcessingParameterCrs(
                    "CRS",
                    translate("ServiceNetworkPlanner", "Coordinate reference system"),
                    optional=True,
                )
            ),
            translate(
                "ServiceNetworkPlanner",
                "System of the outputs; a projected one in metres that suits the area by default.",
            ),
        )
        for name, label, kind, text, wanted in (
            (
                "ROADS",
                translate("ServiceNetworkPlanner", "Roads"),
                QgsProcessing.SourceType.TypeVectorLine,
                translate("ServiceNetworkPlanner", "Roads, split where they meet."),
                True,
            ),
            (
                "FACILITIES",
                translate("ServiceNetworkPlanner", "Facilities"),
                QgsProcessing.SourceType.TypeVectorPoint,
                translate("ServiceNetworkPlanner", "Points and centres of areas with the tags."),
                False,
            ),
            (
                "MUNICIPALITIES",
                translate("ServiceNetworkPlanner", "Municipalities"),
                QgsProcessing.SourceType.TypeVectorPolygon,
                translate("ServiceNetworkPlanner", "Administrative areas of the level."),
                False,
            ),
            (
                "BUILDINGS",
                translate("ServiceNetworkPlanner", "Residential buildings"),
                QgsProcessing.SourceType.TypeVectorPoint,
                translate(
                    "ServiceNetworkPlanner",
                    "Centres of buildings in which people may live, with footprint, storeys and"
                    " flats, by which residents can be spread.",
                ),
                False,
            ),
        ):
            sink = QgsProcessingParameterFeatureSink(name, label, kind, None, not wanted, wanted)
            yield helped(sink, text)

    def work(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: Steps
    ) -> Parameters:
        """Read, and write what there is an output for."""
        tags = self.parameterAsString(parameters, "FACILITY_TAGS", context)
        options = Options(
            include_private=self.parameterAsBoolean(parameters, "INCLUDE_PRIVATE", context),
            facilities=parse_rules(tags) if parameters.get("FACILITIES") else (),
            admin_level=(
                self.parameterAsInt(parameters, "ADMIN_LEVEL", context)
                if parameters.get("MUNICIPALITIES")
                else None
            ),
            buildings=bool(parameters.get("BUILDINGS")),
        )
        imported = import_file(
            self.parameterAsFile(parameters, "INPUT", context),
            options,
            crs=self.parameterAsCrs(parameters, "CRS", context),
            context=context,
            feedback=feedback,
        )
        self.say(imported.notices, feedback)
        feedback.next()
        results = {}
        for output in _outputs(imported):
            fields = qgs_fields(output.specs)
            sink, results[output.name] = self.sink(
                parameters,
                output.name,
                context,
                fields,
                output.geometry_type,
                imported.crs,
                style=output.style,
                specs=output.specs,
            )
            if sink is not None:
                write(sink, fields, output.columns, output.shapes, feedback=feedback)
            feedback.next()
        length_km = float(imported.roads.columns["length_m"].sum()) / 1000.0
        feedback.pushInfo(
            translate("ServiceNetworkPlanner", "{roads} roads, {length} km, in {crs}.").format(
                roads=len(imported.roads.lines),
                length=f"{length_km:.1f}",
                crs=imported.crs.userFriendlyIdentifier(),
            )
        )
        return results


@dataclass(frozen=True)
class _Output:
    name: str
    specs: tuple[FieldSpec, ...]
    columns: Sequence[Any]
    geometry_type: Any
    shapes: Iterable[QgsGeometry]
    style: str


def _outputs(imported: Import) -> Iterator[_Output]:
    """Yield what was read, output by output."""
    specs = road_fields()
    roads = [imported.roads.columns[spec.name] for spec in specs]
    shapes = line_geometries(imported.roads.lines)
    yield _Output("ROADS", specs, roads, QgsWkbTypes.Type.LineString, shapes, "roads")
    point, area = QgsWkbTypes.Type.Point, QgsWkbTypes.Type.MultiPolygon
    for name, places, specs, geometry_type, style in (
        ("FACILITIES", imported.facilities, facility_fields(), point, "facilities"),
        ("MUNICIPALITIES", imported.municipalities, municipality_fields(), area, "municipalities"),
        ("BUILDINGS", imported.buildings, building_fields(), point, "buildings"),
    ):
        if places is not None:
            columns = places.columns(len(specs))
            yield _Output(name, specs, columns, geometry_type, places.shapes, style)
