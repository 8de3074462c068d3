"""Compliance: from roads, population, municipalities and facilities to verdicts, in one command."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
)

from ..engine.problems import Notice
from ..gis.complianceresults import ComplianceResults
from ..gis.labels import verdict_names
from ..i18n import interface_locale, translate
from ..planning.evaluation import evaluate
from ..planning.placenotices import cells_unreachable
from ..planning.rules import ShareRule
from ..planning.ruleset import RuleSet
from ..planning.study import Study
from ..planning.verdicts import MET, NOT_MET, UNCERTAIN
from . import complianceoutputs as outputs
from .base import Parameters, ServiceNetworkAlgorithm
from .inputs import study as study_input
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
        yield from study_input.definitions(
            without_baseline_day=translate(
                "ServiceNetworkPlanner",
                "The baseline of rules about change. Without it they do not apply.",
            )
        )
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
        given = study_input.read(self, parameters, context, feedback)
        study, rules, travel = given.study, given.rules, given.travel
        self.say(_unused_figures(study, rules), feedback)
        times = travel.nearest_times(study.demand.xy, study.facilities.xy, feedback=feedback)
        baseline = None
        if given.baseline_day is not None:
            baseline = evaluate(study, rules, given.baseline_day, times)
        evaluation = evaluate(study, rules, given.day, times, baseline)
        self.say(cells_unreachable(evaluation, travel), feedback)

        feedback.next()
        results = ComplianceResults(evaluation, interface_locale()[:2])
        outputs.print_verdicts(evaluation, results, feedback)
        return {
            **outputs.write_results(
                self, parameters, context, feedback, results, given.fid, given.crs
            ),
            **{
                f"COUNT_{verdict.upper()}": int((evaluation.verdicts["verdict"] == verdict).sum())
                for verdict in (MET, NOT_MET, UNCERTAIN)
            },
        }


def _unused_figures(study: Study, rules: RuleSet) -> list[Notice]:
    """List stated figures that no rule asks for."""
    known = [rule.figure for rule in rules.rules if isinstance(rule, ShareRule)]
    unused = tuple(name for name in study.figures if name not in known)
    return [Notice("stated-unused", len(unused), unused, known=known)] if unused else []
