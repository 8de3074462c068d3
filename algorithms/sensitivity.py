"""Sensitivity: which verdicts are fragile when speeds, junctions or thresholds are different."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..gis.sensitivityresults import SensitivityResults, variant_text
from ..i18n import interface_locale, translate
from ..planning.sensitivity import delay_notices, judge_variants, variants
from . import layeroutputs as outputs
from .base import Parameters, ServiceNetworkAlgorithm, advanced, helped
from .inputs import facilities as facility_input
from .inputs import study as study_input
from .inputs.fields import figures
from .steps import Steps

DELAYS = "primary=3, secondary=4, tertiary=5, unclassified=6, residential=8, service=8"
_Number = QgsProcessingParameterNumber


class Sensitivity(ServiceNetworkAlgorithm):
    """A study to its fragile verdicts."""

    ID = "sensitivity"
    STEPS = study_input.STEPS + 4

    def describe(self) -> tuple[str, str, str]:
        """Return name, purpose and outcome."""
        return (
            translate("ServiceNetworkPlanner", "Sensitivity of verdicts"),
            translate(
                "ServiceNetworkPlanner",
                "Judges the rules again with faster and slower roads, with junction delays on or"
                " off, and with longer and shorter time thresholds, and tells which verdicts"
                " change: the fragile ones.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "Verdicts with their worst and best, and with what changes them; municipalities by"
                " stability; the variants with the number of verdicts that they change.",
            ),
        )

    def keywords(self) -> Sequence[str]:
        """Return search words."""
        return (
            "sensitivity",
            "robustness",
            "uncertainty",
            "what if",
            "fragile",
            "scenario",
            "herkkyystarkastelu",
            "känslighetsanalys",
        )

    def definitions(self) -> Iterator[QgsProcessingParameterDefinition]:
        """Yield the parameters."""
        yield from study_input.definitions(with_baseline=False)
        yield facility_input.date_definition(
            "BASELINE_DATE",
            translate("ServiceNetworkPlanner", "Day to compare with"),
            translate(
                "ServiceNetworkPlanner",
                "The baseline of rules about change, in each variant at the same speeds. Without"
                " it they do not apply.",
            ),
        )
        for name, label, default, most, text in (
            (
                "SPEED_PERCENT",
                translate("ServiceNetworkPlanner", "Change of speeds (± %)"),
                10.0,
                90.0,
                translate(
                    "ServiceNetworkPlanner",
                    "All roads are tried this much slower and this much faster. 0 leaves it out.",
                ),
            ),
            (
                "THRESHOLD_MINUTES",
                translate("ServiceNetworkPlanner", "Change of thresholds (± minutes)"),
                5.0,
                600.0,
                translate(
                    "ServiceNetworkPlanner",
                    "The time thresholds of rules are tried this much shorter and this much longer."
                    " 0 leaves it out.",
                ),
            ),
        ):
            yield helped(_Number(name, label, _Number.Type.Double, default, False, 0.0, most), text)
        yield helped(
            QgsProcessingParameterBoolean(
                "WITH_DELAYS",
                translate("ServiceNetworkPlanner", "Switch junction delays"),
                True,
            ),
            translate(
                "ServiceNetworkPlanner",
                "Tried on where they are off, and off where they are on, for cars.",
            ),
        )
        yield helped(
            advanced(
                QgsProcessingParameterString(
                    "DELAYS_TRIED",
                    translate("ServiceNetworkPlanner", "Junction delays that are tried (s)"),
                    DELAYS,
                    optional=True,
                )
            ),
            translate(
                "ServiceNetworkPlanner",
                "Seconds by road class, for where no junction delay is given. The default is an"
                " assumption.",
            ),
        )
        yield helped(
            QgsProcessingParameterBoolean(
                "COMBINED",
                translate("ServiceNetworkPlanner", "Also try all together"),
                False,
            ),
            translate(
                "ServiceNetworkPlanner",
                "Every combination, and not only one change at a time: up to 18 variants.",
            ),
        )
        yield from outputs.definitions(_outputs())

    def initAlgorithm(self, configuration: Parameters | None = None) -> None:  # noqa: N802
        """Add parameters and figures."""
        super().initAlgorithm(configuration)
        text = translate("ServiceNetworkPlanner", "Number of fragile verdicts")
        self.addOutput(QgsProcessingOutputNumber("COUNT_FRAGILE", text))

    def work(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: Steps
    ) -> Parameters:
        """Read, judge in each variant, write."""
        with_delays = self.parameterAsBoolean(parameters, "WITH_DELAYS", context)
        tried = variants(
            self.parameterAsDouble(parameters, "SPEED_PERCENT", context),
            with_delays,
            self.parameterAsDouble(parameters, "THRESHOLD_MINUTES", context),
            self.parameterAsBoolean(parameters, "COMBINED", context),
        )
        delays = figures(self.parameterAsString(parameters, "DELAYS_TRIED", context))
        given = study_input.read(self, parameters, context, feedback)
        has_delays = bool(given.travel.profiles["car"].junction_delay_s)
        if with_delays and not has_delays:
            self.say(delay_notices(given.travel.roads, delays), feedback)
        cases = judge_variants(
            given.study,
            given.rules,
            given.travel,
            delays,
            tried,
            given.day,
            given.baseline_day,
            feedback,
        )
        feedback.next()
        results = SensitivityResults(given.study, given.rules, cases, interface_locale()[:2])
        fragile = [one for one in results.found if one.is_fragile]
        for one in fragile:
            codes = (*given.study.municipalities.names, "")
            ways = "; ".join(variant_text(case.variant) for case in one.changed)
            feedback.pushInfo(f"{one.base.rule.id} – {codes[one.base.row]}: {ways}")
        text = translate("ServiceNetworkPlanner", "{fragile} of {count} verdicts are fragile.")
        feedback.pushInfo(text.format(fragile=len(fragile), count=len(cases[0].verdicts)))
        return {
            **{
                name: outputs.write_layer(
                    self, parameters, name, context, feedback, layer, given.crs
                )
                for (name, *_), layer in zip(_outputs(), results.layers())
            },
            "COUNT_FRAGILE": len(fragile),
        }


def _outputs() -> tuple[tuple[str, str, object, bool, str], ...]:
    return (
        (
            "OUTPUT",
            translate("ServiceNetworkPlanner", "Verdicts and what changes them"),
            outputs.TABLE,
            True,
            translate("ServiceNetworkPlanner", "A row for each rule and municipality."),
        ),
        (
            "MUNICIPALITIES_OUTPUT",
            translate("ServiceNetworkPlanner", "Municipalities by stability"),
            outputs.POLYGON,
            True,
            translate(
                "ServiceNetworkPlanner",
                "All rules of a municipality together: firm if no variant changes their verdict.",
            ),
        ),
        (
            "VARIANTS",
            translate("ServiceNetworkPlanner", "Variants"),
            outputs.TABLE,
            True,
            translate("ServiceNetworkPlanner", "What was tried, and how many verdicts changed."),
        ),
    )
