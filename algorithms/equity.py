"""Equity: how evenly travel time is spread, by municipality and population group."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFileDestination,
)

from ..engine.feedback import Part, check
from ..engine.problems import Notice, Problem
from ..gis.equitychart import page
from ..gis.equityresults import EquityResults
from ..i18n import translate
from ..planning.equity import equity, without_route
from ..planning.parsing import examples
from . import layeroutputs as outputs
from .base import Parameters, ServiceNetworkAlgorithm, helped
from .inputs import tiered
from .steps import Steps

CHART = "CHART"


class Equity(ServiceNetworkAlgorithm):
    """People and facilities to figures of inequality."""

    ID = "equity"
    STEPS = tiered.STEPS + 5

    def describe(self) -> tuple[str, str, str]:
        """Return name, purpose and outcome."""
        return (
            translate("ServiceNetworkPlanner", "Equity of travel time"),
            translate(
                "ServiceNetworkPlanner",
                "How evenly the travel time to the nearest facility is spread over residents: Gini,"
                " Theil and Hoover, Lorenz curves, and whether long ways are concentrated where a"
                " population group lives; for each tier, municipality and group.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "A table of figures, and a page with charts; on request the municipalities, and the"
                " points of the Lorenz curves.",
            ),
        )

    def keywords(self) -> Sequence[str]:
        """Return search words."""
        return (
            "equity",
            "inequality",
            "Gini",
            "Theil",
            "Lorenz",
            "concentration index",
            "yhdenvertaisuus",
            "tasa-arvo",
            "jämlikhet",
        )

    def definitions(self) -> Iterator[QgsProcessingParameterDefinition]:
        """Yield the parameters."""
        yield from tiered.definitions()
        yield tiered.borders_definition()
        yield from tiered.last_definitions()
        yield from outputs.definitions(_outputs())
        yield helped(
            QgsProcessingParameterFileDestination(
                CHART,
                translate("ServiceNetworkPlanner", "Charts"),
                translate("ServiceNetworkPlanner", "Web pages (*.html)"),
                optional=True,
            ),
            translate(
                "ServiceNetworkPlanner",
                "A page with Lorenz curves, Gini coefficients and a table for each tier. It needs"
                " no other file and no network.",
            ),
        )

    def work(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: Steps
    ) -> Parameters:
        """Read, compute, write."""
        given = tiered.read(self, parameters, context, feedback)
        borders = tiered.BORDERS[self.parameterAsEnum(parameters, "BORDERS", context)]
        answers = {}
        for number, (tier, chosen) in enumerate(given.tiers.items()):
            part = Part(feedback, number, len(given.tiers))
            answers[tier] = given.nearest(chosen, borders, float("inf"), part)
            lost = without_route(given.study, answers[tier])
            if len(lost):
                listed = examples(given.study.demand.ids[i] for i in lost)
                notice = Notice(
                    "points-unreachable",
                    len(lost),
                    listed,
                    layer=given.study.population,
                    tier=tier,
                )
                self.say([notice], feedback)
        feedback.next()
        results = EquityResults(given.study, equity(given.study, answers))
        feedback.next()
        found = {
            name: outputs.write_layer(self, parameters, name, context, feedback, layer, given.crs)
            for (name, *_), layer in zip(_outputs(), results.layers())
        }
        path = self.parameterAsFileOutput(parameters, CHART, context)
        if path:
            check(feedback)
            try:
                Path(path).write_text(page(results), encoding="utf-8")
            except OSError as error:
                raise Problem("output-failed", reason=str(error)) from error
            found[CHART] = path
        return found


def _outputs() -> tuple[tuple[str, str, object, bool, str], ...]:
    return (
        (
            "OUTPUT",
            translate("ServiceNetworkPlanner", "Equity figures"),
            outputs.TABLE,
            True,
            translate(
                "ServiceNetworkPlanner",
                "A row for each tier, municipality and population group, and for the whole county.",
            ),
        ),
        (
            "MUNICIPALITIES_OUTPUT",
            translate("ServiceNetworkPlanner", "Municipalities by Gini coefficient"),
            outputs.POLYGON,
            False,
            translate("ServiceNetworkPlanner", "A row for each tier: all residents."),
        ),
        (
            "LORENZ",
            translate("ServiceNetworkPlanner", "Lorenz curves"),
            outputs.TABLE,
            False,
            translate(
                "ServiceNetworkPlanner",
                "A row for every twentieth of the residents, for charts of your own.",
            ),
        ),
    )
