"""Locate facilities: the best places for new ones, and the least missed of those there are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingOutputBoolean,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsWkbTypes,
)

from ..engine.arrays import MS_PER_MINUTE
from ..gis.fields import qgs_fields
from ..gis.sitingresults import SitingResults
from ..gis.writer import write
from ..i18n import interface_locale, translate
from ..planning.parsing import MILLI
from ..planning.rules import to_ms
from ..planning.siting import Sited, Siting
from ..planning.sitingverdicts import count_not_met
from ..planning.sitingwish import CENTER, COVERING, MEDIAN, SET_COVERING, Wish
from .base import Parameters, ServiceNetworkAlgorithm, helped
from .inputs import candidates as candidate_input
from .inputs import siting as siting_input
from .inputs import study as study_input
from .inputs.fields import words
from .inputs.tiered import optional_number
from .steps import Steps

OBJECTIVES = (MEDIAN, COVERING, SET_COVERING, CENTER)


class LocateFacilities(ServiceNetworkAlgorithm):
    """A study and candidates to the best sites."""

    ID = "locatefacilities"
    STEPS = study_input.STEPS + 4

    def describe(self) -> tuple[str, str, str]:
        """Return name, purpose and outcome."""
        return (
            translate("ServiceNetworkPlanner", "Locate facilities"),
            translate(
                "ServiceNetworkPlanner",
                "Finds the best places for new facilities of a tier, and which of the existing to"
                " close with least harm: least travel in all (p-median), most residents within a"
                " time (maximal covering), fewest facilities for everyone within a time (set"
                " covering), or the shortest longest way (p-center). Rules can be constraints.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "All sites with what becomes of them: new, kept, closed or not chosen. The log and"
                " the numbers say what the choice costs, which cost no choice can beat, the gap"
                " between them, and the time it took. A gap of 0 is a proof.",
            ),
        )

    def keywords(self) -> Sequence[str]:
        """Return search words."""
        return (
            "location-allocation",
            "p-median",
            "p-center",
            "maximal covering",
            "MCLP",
            "set covering",
            "LSCP",
            "optimal site",
            "sijainti",
            "optimering",
        )

    def definitions(self) -> Iterator[QgsProcessingParameterDefinition]:
        """Yield the parameters."""
        yield from study_input.definitions()
        yield siting_input.capacity_field_definition()
        yield helped(
            QgsProcessingParameterEnum(
                "OBJECTIVE",
                translate("ServiceNetworkPlanner", "What is best"),
                [
                    translate("ServiceNetworkPlanner", "Least travel time in all (p-median)"),
                    translate("ServiceNetworkPlanner", "Most residents within the time (MCLP)"),
                    translate(
                        "ServiceNetworkPlanner", "Fewest sites, everyone within the time (LSCP)"
                    ),
                    translate("ServiceNetworkPlanner", "Shortest longest way (p-center)"),
                ],
                defaultValue=0,
            ),
            translate("ServiceNetworkPlanner", "What the choice is judged by."),
        )
        yield from siting_input.definitions()
        yield from candidate_input.definitions()
        yield from siting_input.limits()
        sink, kinds = QgsProcessingParameterFeatureSink, QgsProcessing.SourceType
        yield helped(
            sink("OUTPUT", translate("ServiceNetworkPlanner", "Sites"), kinds.TypeVectorPoint),
            translate("ServiceNetworkPlanner", "A row for each existing facility and candidate."),
        )
        yield helped(
            sink(
                "ALLOCATION",
                translate("ServiceNetworkPlanner", "Who goes where"),
                kinds.TypeVector,
                optional=True,
                createByDefault=False,
            ),
            translate(
                "ServiceNetworkPlanner",
                "The nearest open site of each point or cell, or the one with room. A place whose"
                " people go to several sites has a row for each, and one for those with no site.",
            ),
        )

    def initAlgorithm(self, configuration: Parameters | None = None) -> None:  # noqa: N802
        """Add parameters and figures."""
        super().initAlgorithm(configuration)
        for name, label in (
            ("VALUE", translate("ServiceNetworkPlanner", "Value of the choice")),
            ("BOUND", translate("ServiceNetworkPlanner", "Value that no choice can beat")),
            ("GAP_PERCENT", translate("ServiceNetworkPlanner", "Gap (%)")),
            ("SECONDS", translate("ServiceNetworkPlanner", "Seconds")),
            ("NOT_MET", translate("ServiceNetworkPlanner", "Verdicts not met after the choice")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))
        label = translate("ServiceNetworkPlanner", "Proven optimal")
        self.addOutput(QgsProcessingOutputBoolean("PROVEN", label))

    def work(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: Steps
    ) -> Parameters:
        """Read, solve, write."""
        given = study_input.read(self, parameters, context, feedback)
        candidates = candidate_input.read(self, parameters, context, feedback, given)
        feedback.next()
        wish = self._wish(parameters, context)
        siting = Siting(given.study, given.rules, given.day, given.travel, given.baseline(feedback))
        sited = siting.site(candidates, wish, feedback)
        self.say(sited.notices, feedback)
        feedback.next()
        outputs = self._report(sited, wish, feedback)
        results = SitingResults(given.study, candidates, sited)
        for name, table, shapes in (
            ("OUTPUT", results.sites, results.places),
            ("ALLOCATION", results.allocation, None),
        ):
            made = table()
            fields = qgs_fields(made.specs)
            sink, outputs[name] = self.sink(
                parameters,
                name,
                context,
                fields,
                QgsWkbTypes.Type.Point if shapes else QgsWkbTypes.Type.NoGeometry,
                given.crs if shapes else QgsCoordinateReferenceSystem(),
                style="sites" if shapes else "",
                specs=made.specs,
            )
            if sink is not None:
                write(sink, fields, made.columns, shapes() if shapes else None, feedback=feedback)
            feedback.next()
        return outputs

    def _wish(self, parameters: Parameters, context: QgsProcessingContext) -> Wish:
        """Return what the parameters ask for."""

        def number(name: str) -> Any:
            return self.parameterAsInt(parameters, name, context)

        def real(name: str) -> float:
            return float(self.parameterAsDouble(parameters, name, context))

        return Wish(
            tier=self.parameterAsString(parameters, "TIER", context).strip(),
            objective=OBJECTIVES[self.parameterAsEnum(parameters, "OBJECTIVE", context)],
            new=number("NEW"),
            close=number("CLOSE"),
            threshold_ms=to_ms(real("THRESHOLD")),
            group=self.parameterAsString(parameters, "GROUP", context).strip().lower(),
            at_least=number("AT_LEAST"),
            keep=words(self.parameterAsString(parameters, "KEEP", context)),
            keep_rules=self.parameterAsBoolean(parameters, "KEEP_RULES", context),
            only_rules=words(self.parameterAsString(parameters, "ONLY_RULES", context)),
            has_capacity=any(
                self.parameterAsString(parameters, name, context)
                for name in ("CAPACITY_FIELD", "CANDIDATE_CAPACITY_FIELD")
            ),
            capacity=optional_number(self, parameters, "CAPACITY", context),
            gap=real("GAP") / 100.0,
            seconds=real("TIME_LIMIT"),
            words=siting_input.constraint_words(),
            language=interface_locale()[:2],
        )

    def _report(self, sited: Sited, wish: Wish, feedback: Steps) -> Parameters:
        """Say what was found and what is proven of it."""
        found = sited.location
        value, bound = found.cost, found.bound
        if wish.objective == MEDIAN:
            text = translate(
                "ServiceNetworkPlanner",
                "Person-minutes: {value}; no choice has fewer than {bound}.",
            )
            value, bound = (one / MILLI / MS_PER_MINUTE for one in (value, bound))
        elif wish.objective == COVERING:
            text = translate(
                "ServiceNetworkPlanner",
                "Residents beyond the time: {value}; no choice leaves fewer than {bound}.",
            )
            value, bound = value / MILLI, bound / MILLI
        elif wish.objective == SET_COVERING:
            text = translate(
                "ServiceNetworkPlanner", "Open sites: {value}; no choice has fewer than {bound}."
            )
        else:
            text = translate(
                "ServiceNetworkPlanner",
                "Longest way: {value} minutes; no choice has a shorter one than {bound}.",
            )
            value, bound = value / MS_PER_MINUTE, bound / MS_PER_MINUTE
        decimals = 0 if wish.objective == SET_COVERING else 3
        feedback.pushInfo(text.format(value=f"{value:.{decimals}f}", bound=f"{bound:.{decimals}f}"))
        text = translate("ServiceNetworkPlanner", "Gap {gap} %, {seconds} s: {verdict}.")
        proven = translate("ServiceNetworkPlanner", "proven optimal")
        open_ = translate("ServiceNetworkPlanner", "not proven to be the best")
        feedback.pushInfo(
            text.format(
                gap=f"{100 * found.gap:.4f}",
                seconds=f"{found.seconds:.1f}",
                verdict=proven if found.proven else open_,
            )
        )
        return {
            "VALUE": value,
            "BOUND": bound,
            "GAP_PERCENT": 100.0 * found.gap,
            "SECONDS": found.seconds,
            "NOT_MET": count_not_met(sited.after),
            "PROVEN": found.proven,
        }
