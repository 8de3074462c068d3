"""Comparing: two scenarios or two days of a study file side by side, in one command."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterDefinition,
)

from ..engine.problems import Notice
from ..gis.comparisonlabels import change_names
from ..gis.comparisonresults import ComparisonResults
from ..gis.resultmark import mark_of_sides
from ..gis.studyopening import OpenedStudy
from ..i18n import interface_locale, translate
from ..planning.comparison import BETTER, WORSE, Comparison, Topic
from ..planning.demand import TOTAL
from ..planning.parsing import MILLI
from ..planning.placenotices import cells_unreachable
from ..planning.sides import Side, compare
from ..planning.travel import off_network_notices
from . import comparisonoutputs as outputs
from .base import Parameters, ServiceNetworkAlgorithm
from .inputs import sides as sides_input
from .steps import Steps


class CompareScenarios(ServiceNetworkAlgorithm):
    """A study file to what differs between two of its states."""

    ID = "comparescenarios"
    STEPS = 4

    def describe(self) -> tuple[str, str, str]:
        """Return name, purpose and outcome."""
        return (
            translate("ServiceNetworkPlanner", "Compare scenarios"),
            translate(
                "ServiceNetworkPlanner",
                "Holds two scenarios of a study file, or two days, against each other: who gains"
                " and who loses, how many minutes, which rule holds by which margin. Gains and"
                " losses are kept apart, and the residents who lose most are listed, however few"
                " they are.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "The cells with their minutes before, after and between; how each verdict and"
                " each statistic changes; residents by what becomes of them, by band of time and"
                " by the municipality that serves them; the population bases. On request all of"
                " it in one GeoPackage. Every result carries the fingerprints of both sides.",
            ),
        )

    def keywords(self) -> Sequence[str]:
        """Return search words."""
        return (
            "scenario",
            "impact assessment",
            "before and after",
            "change",
            "winners and losers",
            "vaikutusten ennakkoarviointi",
            "skenaario",
            "vertailu",
            "konsekvensbedömning",
            "jämförelse",
        )

    def definitions(self) -> Iterator[QgsProcessingParameterDefinition]:
        """Yield the parameters."""
        yield from sides_input.definitions()
        yield sides_input.projection_definition()
        yield from outputs.definitions()

    def initAlgorithm(self, configuration: Parameters | None = None) -> None:  # noqa: N802
        """Add parameters and figures."""
        super().initAlgorithm(configuration)
        for name, label in (
            ("COUNT_WORSE", translate("ServiceNetworkPlanner", "Verdicts that turn worse")),
            ("COUNT_BETTER", translate("ServiceNetworkPlanner", "Verdicts that turn better")),
            ("RESIDENTS_LOSING", translate("ServiceNetworkPlanner", "Residents who lose")),
            ("RESIDENTS_GAINING", translate("ServiceNetworkPlanner", "Residents who gain")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))
        for name, label in (
            ("FINGERPRINT_BEFORE", translate("ServiceNetworkPlanner", "Fingerprint before")),
            ("FINGERPRINT_AFTER", translate("ServiceNetworkPlanner", "Fingerprint after")),
        ):
            self.addOutput(QgsProcessingOutputString(name, label))

    def work(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: Steps
    ) -> Parameters:
        """Open, compare, write."""
        opened, before, after = sides_input.read(self, parameters, context, feedback)
        prints = [one.fingerprint(opened.study, opened.travel).text for one in (before, after)]
        self.mark = mark_of_sides(opened, (before, after), prints)
        self.say(_side_notices(before, after, opened, prints), feedback)
        later, totals = sides_input.projection(self, parameters, context, opened.study)
        found, _, is_ = compare(opened.study, before, after, opened.travel, later, feedback)
        self.say(cells_unreachable(is_, opened.travel), feedback)
        feedback.next()
        about = outputs.about(opened, before, after, prints)
        about["projection"] = ", ".join(f"{code}={n:g}" for code, n in totals.items())
        results = ComparisonResults(found, about, interface_locale()[:2])
        _print_summary(found, results, feedback)
        movement = found.movements[Topic(results.main_question, TOTAL)]
        turns = [change.turn for change in found.verdicts]
        return {
            **outputs.write_results(self, parameters, context, feedback, results, opened),
            "COUNT_WORSE": turns.count(WORSE),
            "COUNT_BETTER": turns.count(BETTER),
            "RESIDENTS_LOSING": int(movement.count("losing")[-1]) / MILLI,
            "RESIDENTS_GAINING": int(movement.count("gaining")[-1]) / MILLI,
            "FINGERPRINT_BEFORE": prints[0],
            "FINGERPRINT_AFTER": prints[1],
        }


def _side_notices(
    before: Side, after: Side, opened: OpenedStudy, prints: Sequence[str]
) -> list[Notice]:
    """Tell what is odd about the two sides."""
    said: list[Notice] = []
    if prints[0] == prints[1]:
        said.append(Notice("comparison-same"))
    rules = [{rule.id: rule for rule in side.rule_set.rules} for side in (before, after)]
    other = [id_ for id_ in {**rules[0], **rules[1]} if rules[0].get(id_) != rules[1].get(id_)]
    if other:
        said.append(Notice("comparison-rules-differ", len(other), tuple(other)))
    for side in (before, after):
        if not side.name:
            continue
        # Of the baseline's facilities the study itself has told.
        moved = [row for row in side.rows if row not in opened.facility_rows]
        rows = outputs.places(moved)
        for mode in sorted({question.mode for question in side.rule_set.questions()}):
            snapped = opened.travel.snap(mode, rows)
            ids = [row.id for row in moved]
            said += off_network_notices(snapped, ids, side.name, opened.travel.max_snap_m)
    return said


def _print_summary(found: Comparison, results: ComparisonResults, feedback: Steps) -> None:
    """Show in the log what becomes of the residents, and which verdicts turned."""
    movement = found.movements[Topic(results.main_question, TOTAL)]
    words = change_names()
    counted = (f"{words[c]}: {int(movement.count(c)[-1]) / MILLI:.0f}" for c in words)
    feedback.pushInfo(", ".join(counted))
    table = results.verdicts()
    column = {spec.name: values for spec, values in zip(table.specs, table.columns)}
    names = outputs.verdict_words()
    for row, turn in enumerate(column.get("turn", ())):
        if turn in (WORSE, BETTER):
            place, rule = column["municipality"][row], column["rule"][row]
            was, is_ = (names[column[f"verdict_{side}"][row]] for side in ("before", "after"))
            feedback.pushInfo(f"{place} – {rule}: {was} → {is_}")
