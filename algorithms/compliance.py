"""Compliance: from roads, population, municipalities and facilities to verdicts, in one command."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
)

from ..engine.arrays import Longs
from ..engine.problems import Notice
from ..engine.roads import Roads
from ..gis.complianceresults import ComplianceResults
from ..gis.labels import verdict_names
from ..gis.roadlayer import crs_of
from ..i18n import interface_locale, translate
from ..planning.evaluation import evaluate
from ..planning.placenotices import cells_unreachable, facilities_on_islands
from ..planning.rules import ShareRule
from ..planning.ruleset import RuleSet
from ..planning.study import Study
from ..planning.tiers import Tiers
from ..planning.travel import Travel, off_network_notices
from ..planning.verdicts import MET, NOT_MET, UNCERTAIN
from . import complianceoutputs as outputs
from .base import Parameters, ServiceNetworkAlgorithm
from .inputs import facilities as facility_input
from .inputs import municipalities as municipality_input
from .inputs import network as network_input
from .inputs import population as population_input
from .inputs import travel as travel_input
from .inputs.fields import source_of
from .steps import Steps


class Compliance(ServiceNetworkAlgorithm):
    """A study to its verdicts."""

    ID = "compliance"
    STEPS = 11

    def describe(self) -> tuple[str, str, str]:
        """Return name, purpose and outcome."""
        return (
            translate("ServiceNetworkPlanner", "Municipal compliance"),
            translate(
                "ServiceNetworkPlanner",
                "Judges for every municipality whether the rules of the service network are kept,"
                " with the figures behind each verdict: residents, the share within each time,"
                " mean, median, P90, P95 and longest travel time, by tier and population group.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "Verdicts with value, threshold, margin and reason; the municipalities with their"
                " verdict; all statistics; the cells with their travel times; and the facilities"
                " with the residents that they serve. On request all of it in one GeoPackage.",
            ),
        )

    def keywords(self) -> Sequence[str]:
        """Return search words."""
        return (
            "rules",
            "verdict",
            "accessibility",
            "municipality",
            "service network",
            "palveluverkko",
            "saavutettavuus",
            "servicenätverk",
        )

    def definitions(self) -> Iterator[QgsProcessingParameterDefinition]:
        """Yield the parameters."""
        yield from network_input.definitions(with_roads=True)
        yield from population_input.definitions()
        yield from municipality_input.definitions()
        yield from facility_input.definitions()
        yield facility_input.date_definition(
            "DATE",
            translate("ServiceNetworkPlanner", "Day"),
            translate(
                "ServiceNetworkPlanner",
                "The day that is judged: facilities count if they are open on it. Without a day,"
                " opening and closing dates are not looked at.",
            ),
        )
        yield facility_input.date_definition(
            "BASELINE_DATE",
            translate("ServiceNetworkPlanner", "Day to compare with"),
            translate(
                "ServiceNetworkPlanner",
                "The baseline of rules about change. Without it they do not apply.",
            ),
        )
        yield facility_input.rules_definition(
            translate(
                "ServiceNetworkPlanner",
                "JSON file with tiers, groups and rules. Without one the rule set of Keski-Uusimaa"
                " is used, which comes with the plugin.",
            )
        )
        yield facility_input.stated_definition()
        yield from travel_input.speed_definitions()
        yield from travel_input.snap_definitions()
        yield from outputs.definitions()

    def initAlgorithm(self, configuration: Parameters | None = None) -> None:  # noqa: N802
        """Add parameters and figures."""
        super().initAlgorithm(configuration)
        names = verdict_names()
        for verdict in (MET, NOT_MET, UNCERTAIN):
            label = translate("ServiceNetworkPlanner", "Number of verdicts: {verdict}")
            self.addOutput(
                QgsProcessingOutputNumber(
                    f"COUNT_{verdict.upper()}", label.format(verdict=names[verdict])
                )
            )

    def work(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: Steps
    ) -> Parameters:
        """Read, judge, write."""
        rules = facility_input.rule_set(self, parameters, context)
        roads = network_input.read(self, parameters, context, feedback)
        feedback.next()
        study, fid = self._study(parameters, context, feedback, roads, rules.tiers)
        self.say(_unused_figures(study, rules), feedback)
        travel = travel_input.read(self, parameters, context, roads, "car")
        modes = sorted({question.mode for question in rules.questions()})
        is_new = not parameters.get(network_input.NETWORK)
        self._say_about_places(travel, study, modes, is_new, feedback)

        feedback.next()
        times = travel.nearest_times(study.demand.xy, study.facilities.xy, feedback=feedback)
        baseline = None
        if parameters.get("BASELINE_DATE"):
            before = facility_input.day(self, parameters, "BASELINE_DATE", context)
            baseline = evaluate(study, rules, before, times)
        day = facility_input.day(self, parameters, "DATE", context)
        evaluation = evaluate(study, rules, day, times, baseline)
        self.say(cells_unreachable(evaluation, travel), feedback)

        feedback.next()
        results = ComplianceResults(evaluation, interface_locale()[:2])
        outputs.print_verdicts(evaluation, results, feedback)
        return {
            **outputs.write_results(
                self, parameters, context, feedback, results, fid, crs_of(roads)
            ),
            **{
                f"COUNT_{verdict.upper()}": int((evaluation.verdicts["verdict"] == verdict).sum())
                for verdict in (MET, NOT_MET, UNCERTAIN)
            },
        }

    def _study(
        self,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: Steps,
        roads: Roads,
        tiers: Tiers,
    ) -> tuple[Study, Longs]:
        """Read the layers; return the study and the population feature of each demand point."""
        crs = crs_of(roads)
        places = municipality_input.read(self, parameters, context, feedback, crs)
        feedback.next()
        demand, fid = population_input.read(self, parameters, context, feedback, crs, places)
        feedback.next()
        facilities, _ = facility_input.read(
            self, parameters, context, feedback, crs, tiers, places.municipalities
        )
        year = parameters.get("POPULATION_YEAR")
        study = Study(
            places.municipalities,
            demand,
            facilities,
            figures=facility_input.stated(self, parameters, context),
            population=source_of(
                self, parameters, population_input.POPULATION, context
            ).sourceName(),
            population_year=None
            if year is None
            else self.parameterAsInt(parameters, "POPULATION_YEAR", context),
        )
        return study, fid

    def _say_about_places(
        self,
        travel: Travel,
        study: Study,
        modes: Iterable[str],
        is_new: bool,
        feedback: Steps,
    ) -> None:
        """Tell which people and facilities have no road, or stand on an island.

        Of a network that was built just for this run, also tell if it falls into parts.
        """
        layers = (
            (study.population, study.demand.ids, study.demand.xy),
            (
                translate("ServiceNetworkPlanner", "Facilities"),
                study.facilities.ids,
                study.facilities.xy,
            ),
        )
        for mode in modes:
            self.say(travel.notices(mode), feedback)
            if is_new:
                self.say(network_input.island_notices(travel.network(mode)), feedback)
            for layer, ids, xy in layers:
                snapped = travel.snap_once(mode, xy)
                self.say(off_network_notices(snapped, ids, layer, travel.max_snap_m), feedback)
            self.say(facilities_on_islands(travel, mode, study), feedback)


def _unused_figures(study: Study, rules: RuleSet) -> list[Notice]:
    """List stated figures that no rule asks for."""
    known = [rule.figure for rule in rules.rules if isinstance(rule, ShareRule)]
    unused = tuple(name for name in study.figures if name not in known)
    return [Notice("stated-unused", len(unused), unused, known=known)] if unused else []
