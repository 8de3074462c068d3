"""Rank closures: what closing each facility, and each pair, does to the rules and to people."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsWkbTypes,
)

from ..gis.closureresults import ClosureResults
from ..gis.fields import qgs_fields
from ..gis.writer import write
from ..i18n import interface_locale, translate
from ..planning.closures import main_question, rank_closures
from ..planning.live import LiveStudy
from ..planning.rules import to_ms
from .base import Parameters, ServiceNetworkAlgorithm, helped
from .inputs import study as study_input
from .steps import Steps

_Number = QgsProcessingParameterNumber
_TYPES = {
    "OUTPUT": QgsWkbTypes.Type.Point,
    "PAIRS_OUTPUT": QgsWkbTypes.Type.LineString,
    "EFFECTS": QgsWkbTypes.Type.NoGeometry,
}


class RankClosures(ServiceNetworkAlgorithm):
    """A study to its closures by harm."""

    ID = "rankclosures"
    STEPS = study_input.STEPS + 3

    def describe(self) -> tuple[str, str, str]:
        """Return name, purpose and outcome."""
        return (
            translate("ServiceNetworkPlanner", "Rank closures"),
            translate(
                "ServiceNetworkPlanner",
                "Closes every open facility in turn, and pairs of facilities, and tells what that"
                " does: which verdicts it breaks, how many person-minutes it adds, how many"
                " residents lose the only facility within reach, and how it hits an age group.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "Facilities in order of harm: verdicts broken, verdicts made uncertain, residents"
                " left without a route, residents whom only this facility reaches, person-minutes."
                " Rank 1 does least harm. On request pairs, and every verdict that turns.",
            ),
        )

    def keywords(self) -> Sequence[str]:
        """Return search words."""
        return (
            "closure",
            "closing",
            "what if",
            "robustness",
            "service network",
            "lakkautus",
            "palveluverkko",
            "nedläggning",
        )

    def definitions(self) -> Iterator[QgsProcessingParameterDefinition]:
        """Yield the parameters."""
        yield from study_input.definitions()
        yield helped(
            QgsProcessingParameterString(
                "TIER", translate("ServiceNetworkPlanner", "Tier looked at"), "", optional=True
            ),
            translate(
                "ServiceNetworkPlanner",
                "Minutes and residents are those of the way to the nearest facility that provides"
                " this tier. Without one it is the lowest fixed tier that any facility provides."
                " Verdicts are those of all rules whatever the tier.",
            ),
        )
        yield helped(
            QgsProcessingParameterString(
                "GROUP", translate("ServiceNetworkPlanner", "Population group"), "age_65plus"
            ),
            translate(
                "ServiceNetworkPlanner",
                "Group whose losses are told besides those of all residents.",
            ),
        )
        yield helped(
            _Number(
                "THRESHOLD",
                translate("ServiceNetworkPlanner", "Within reach (minutes)"),
                _Number.Type.Double,
                30.0,
                minValue=0.0,
            ),
            translate(
                "ServiceNetworkPlanner",
                "A facility is the only one within reach of residents who have no other within this"
                " time. Exactly this long is within reach.",
            ),
        )
        yield helped(
            _Number(
                "PAIRS",
                translate("ServiceNetworkPlanner", "Facilities to pair"),
                _Number.Type.Integer,
                30,
                minValue=0,
            ),
            translate(
                "ServiceNetworkPlanner",
                "Pairs are tried among so many facilities, those whose closing alone does least"
                " harm. A large number tries all pairs, 0 none. Only used when pairs are put out.",
            ),
        )
        sink, kinds = QgsProcessingParameterFeatureSink, QgsProcessing.SourceType
        for name, label, kind, text in (
            (
                "OUTPUT",
                translate("ServiceNetworkPlanner", "Closures"),
                kinds.TypeVectorPoint,
                translate("ServiceNetworkPlanner", "A row for each open facility."),
            ),
            (
                "PAIRS_OUTPUT",
                translate("ServiceNetworkPlanner", "Closures of pairs"),
                kinds.TypeVectorLine,
                translate(
                    "ServiceNetworkPlanner",
                    "A row for each pair, as a line between its facilities.",
                ),
            ),
            (
                "EFFECTS",
                translate("ServiceNetworkPlanner", "Verdicts that turn"),
                kinds.TypeVector,
                translate(
                    "ServiceNetworkPlanner",
                    "A row for each closure, rule and municipality whose verdict is another.",
                ),
            ),
        ):
            optional = name != "OUTPUT"
            yield helped(
                sink(name, label, kind, optional=optional, createByDefault=not optional), text
            )

    def initAlgorithm(self, configuration: Parameters | None = None) -> None:  # noqa: N802
        """Add parameters and figures."""
        super().initAlgorithm(configuration)
        label = translate("ServiceNetworkPlanner", "Facilities whose closing breaks no rule")
        self.addOutput(QgsProcessingOutputNumber("CLOSABLE", label))

    def work(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: Steps
    ) -> Parameters:
        """Read, close and open again, write."""
        given = study_input.read(self, parameters, context, feedback)
        question = main_question(
            given.study, given.rules, self.parameterAsString(parameters, "TIER", context).strip()
        )
        baseline = given.baseline(feedback).figures
        live = LiveStudy(
            given.study,
            given.rules,
            given.day,
            given.travel,
            baseline=baseline,
            feedback=feedback,
        )
        feedback.next()
        minutes = self.parameterAsDouble(parameters, "THRESHOLD", context)
        group = self.parameterAsString(parameters, "GROUP", context).strip().lower()
        closures = rank_closures(
            live,
            question,
            group=group,
            threshold_ms=to_ms(minutes),
            pairs_of=self.parameterAsInt(parameters, "PAIRS", context)
            if parameters.get("PAIRS_OUTPUT")
            else 0,
            feedback=feedback,
        )
        feedback.next()
        language = interface_locale()[:2]
        results = ClosureResults(
            closures, given.rules.group_name(group, language), f"{minutes:g}", language
        )
        self._print(closures.paired, len(closures.singles), results, feedback)
        outputs: Parameters = {"CLOSABLE": sum(not one.broken for one in closures.singles)}
        for name, table, shapes in (
            ("OUTPUT", results.singles, results.points),
            ("PAIRS_OUTPUT", results.pairs, results.lines),
            ("EFFECTS", results.effects, None),
        ):
            made = table()
            fields = qgs_fields(made.specs)
            sink, outputs[name] = self.sink(
                parameters,
                name,
                context,
                fields,
                _TYPES[name],
                given.crs if shapes else QgsCoordinateReferenceSystem(),
                style={"OUTPUT": "closures", "PAIRS_OUTPUT": "closure_pairs"}.get(name, ""),
                specs=made.specs,
            )
            if sink is not None:
                write(sink, fields, made.columns, shapes() if shapes else None, feedback=feedback)
        return outputs

    def _print(self, paired: int, count: int, results: ClosureResults, feedback: Steps) -> None:
        """Show in the log what each closure breaks, and how many pairs were looked at."""
        facilities = results.closures.before.figures.study.facilities
        for closure in results.closures.singles:
            name = facilities.names[closure.facilities[0]]
            text = results.because(closure) or translate(
                "ServiceNetworkPlanner", "no verdict gets worse"
            )
            feedback.pushInfo(f"{name}: {text}")
        if 0 < paired < count:
            text = translate(
                "ServiceNetworkPlanner",
                "Pairs were tried among {paired} of {count} facilities, those of least harm.",
            )
            feedback.pushInfo(text.format(paired=paired, count=count))
