"""Create the sample study: everything that a first try needs, in one GeoPackage."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
)

from ..gis.sample_study import write_sample_study
from ..i18n import translate
from ..planning.sample.study import DEFAULT_SEED, build_study
from .base import Parameters, ServiceNetworkAlgorithm, advanced, helped
from .steps import Steps

LARGEST_SEED = 2_147_483_647


class SampleStudy(ServiceNetworkAlgorithm):
    """A seed to a GeoPackage."""

    ID = "samplestudy"
    GROUP = "data"
    STEPS = 2

    def describe(self) -> tuple[str, str, str]:
        """Return name, purpose and outcome."""
        return (
            translate("ServiceNetworkPlanner", "Create the sample study"),
            translate(
                "ServiceNetworkPlanner",
                "Generates an illustrative study of Keski-Uusimaa, Finland, to try the planner on:"
                " six municipalities, a population grid with age groups, roads, and the health and"
                " social service points of 2025, some of which close by 2030. Municipal totals are"
                " published figures; boundaries, population cells and roads are modelled and not"
                " real.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "One GeoPackage in EPSG:3067 with the tables municipalities, population, roads,"
                " facilities and about; the last says what is published and what is modelled.",
            ),
        )

    def keywords(self) -> Sequence[str]:
        """Return search words."""
        return ("sample", "example", "demo", "Keski-Uusimaa", "Keusote", "esimerkki", "exempel")

    def definitions(self) -> Iterator[QgsProcessingParameterDefinition]:
        """Yield the parameters."""
        yield advanced(
            helped(
                QgsProcessingParameterNumber(
                    "SEED",
                    translate("ServiceNetworkPlanner", "Seed"),
                    QgsProcessingParameterNumber.Type.Integer,
                    DEFAULT_SEED,
                    False,
                    0,
                    LARGEST_SEED,
                ),
                translate(
                    "ServiceNetworkPlanner",
                    "The same seed gives the same study; another one gives other roads, boundaries"
                    " and cells within the same published totals.",
                ),
            )
        )
        yield helped(
            QgsProcessingParameterFileDestination(
                "OUTPUT",
                translate("ServiceNetworkPlanner", "Sample study"),
                translate("ServiceNetworkPlanner", "GeoPackage (*.gpkg)"),
            ),
            translate(
                "ServiceNetworkPlanner",
                "The GeoPackage, about 9 MB. A former one is replaced only when the new one is"
                " complete.",
            ),
        )

    def work(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: Steps
    ) -> Parameters:
        """Generate and write."""
        study = build_study(self.parameterAsInt(parameters, "SEED", context), feedback=feedback)
        feedback.next()
        path = self.parameterAsFileOutput(parameters, "OUTPUT", context)
        write_sample_study(study, path, feedback=feedback)
        feedback.pushInfo(
            translate(
                "ServiceNetworkPlanner",
                "An illustrative study: {residents} residents in {cells} cells, {lines} roads,"
                " {facilities} service points.",
            ).format(
                residents=int(study.population.residents.sum()),
                cells=len(study.population.residents),
                lines=len(study.roads.lines),
                facilities=len(study.facts.service_points),
            )
        )
        return {"OUTPUT": path}
