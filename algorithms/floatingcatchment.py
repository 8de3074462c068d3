"""Floating catchments: supply for each resident, with those who compete for it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterString,
)

from ..engine.feedback import Part
from ..engine.floatingcatchment import ENHANCED, THREE_STEP, TWO_STEP
from ..gis.floatingcatchmentresults import FloatingCatchmentResults
from ..i18n import translate
from ..planning.catchments import sizes
from ..planning.floatingaccess import DEFAULT_ZONES, GAUSSIAN, STEPS, FloatingAccess, Method
from . import layeroutputs as outputs
from .base import Parameters, ServiceNetworkAlgorithm, helped
from .inputs import tiered
from .steps import Steps

METHODS = (TWO_STEP, ENHANCED, THREE_STEP)
DECAYS = (STEPS, GAUSSIAN)


class FloatingCatchment(ServiceNetworkAlgorithm):
    """People and facilities to access with competition."""

    ID = "floatingcatchment"
    STEPS = tiered.STEPS + 4

    def describe(self) -> tuple[str, str, str]:
        """Return name, purpose and outcome."""
        return (
            translate("ServiceNetworkPlanner", "Floating catchments (2SFCA, E2SFCA, 3SFCA)"),
            translate(
                "ServiceNetworkPlanner",
                "How much supply there is for each resident, when all within reach of a facility"
                " share it: by two-step floating catchments, by enhanced ones whose weight falls"
                " with time, or by three-step ones where facilities also compete for residents.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "Cells with the supply for 1,000 residents, and over that of the average resident"
                " (1 is average); on request facilities with their load, and municipalities.",
            ),
        )

    def keywords(self) -> Sequence[str]:
        """Return search words."""
        return (
            "2SFCA",
            "E2SFCA",
            "3SFCA",
            "floating catchment",
            "spatial accessibility",
            "supply and demand",
            "competition",
            "saavutettavuus",
            "tillgänglighet",
        )

    def definitions(self) -> Iterator[QgsProcessingParameterDefinition]:
        """Yield the parameters."""
        yield from tiered.definitions(
            capacity=translate(
                "ServiceNetworkPlanner",
                "Supply of a facility in any unit, such as doctors or appointments. Without the"
                " field every facility counts as 1.",
            )
        )
        yield tiered.group_definition()
        yield helped(
            QgsProcessingParameterEnum(
                "METHOD",
                translate("ServiceNetworkPlanner", "Method"),
                [
                    translate("ServiceNetworkPlanner", "2SFCA: all within the time count alike"),
                    translate("ServiceNetworkPlanner", "E2SFCA: the farther, the less"),
                    translate("ServiceNetworkPlanner", "3SFCA: E2SFCA with choice of facility"),
                ],
                defaultValue=1,
            ),
            translate(
                "ServiceNetworkPlanner",
                "3SFCA avoids counting people fully at every facility that they could go to.",
            ),
        )
        yield helped(
            QgsProcessingParameterEnum(
                "DECAY",
                translate("ServiceNetworkPlanner", "Decay with time"),
                [
                    translate("ServiceNetworkPlanner", "In zones"),
                    translate("ServiceNetworkPlanner", "Gaussian"),
                ],
                defaultValue=0,
            ),
            translate(
                "ServiceNetworkPlanner",
                "How the weight falls with time, in E2SFCA and 3SFCA: by zones, or along a bell"
                " from 1 at the door to 0 at the size of the catchment.",
            ),
        )
        yield helped(
            QgsProcessingParameterString(
                "ZONES",
                translate("ServiceNetworkPlanner", "Zones (minutes=weight)"),
                DEFAULT_ZONES,
                optional=True,
            ),
            translate(
                "ServiceNetworkPlanner",
                "Upper bound of each zone, inclusive, with its weight between 0 and 1 and commas"
                " between. The last bound is the size of the catchment.",
            ),
        )
        yield tiered.cutoff_definition(
            translate(
                "ServiceNetworkPlanner",
                "Size of the catchment for 2SFCA and for Gaussian decay. Exactly this long is"
                " within.",
            ),
            30.0,
        )
        yield tiered.default_capacity_definition(
            translate(
                "ServiceNetworkPlanner",
                "For facilities without a supply in the data. Without it they count as the median"
                " of the others.",
            )
        )
        yield from tiered.last_definitions()
        yield from outputs.definitions(_outputs())

    def work(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: Steps
    ) -> Parameters:
        """Read, compute, write."""
        method = Method.of(
            METHODS[self.parameterAsEnum(parameters, "METHOD", context)],
            DECAYS[self.parameterAsEnum(parameters, "DECAY", context)],
            self.parameterAsDouble(parameters, "CUTOFF", context),
            self.parameterAsString(parameters, "ZONES", context),
        )
        given = tiered.read(self, parameters, context, feedback)
        people = given.people(self.parameterAsString(parameters, "GROUP", context))
        default = tiered.optional_number(self, parameters, "DEFAULT_CAPACITY", context)
        found = []
        for number, (tier, chosen) in enumerate(given.tiers.items()):
            supply, notices = sizes(given.study.facilities.capacity, chosen, default)
            self.say(notices, feedback)
            part = Part(feedback, number, len(given.tiers))
            pairs = given.pairs(chosen, method.limit_ms, part)
            one = FloatingAccess.of(tier, chosen, people, supply, pairs, method)
            self.say(one.notices(given.study), feedback)
            text = translate(
                "ServiceNetworkPlanner", "{tier}: {supply} for 1,000 residents on average."
            )
            feedback.pushInfo(text.format(tier=tier, supply=f"{one.mean * 1000:.4g}"))
            found.append(one)
        feedback.next()
        results = FloatingCatchmentResults(given.study, found)
        cells = outputs.cell_shapes(self, parameters, context, given.fid, given.crs)
        return {
            name: outputs.write_layer(self, parameters, name, context, feedback, layer, given.crs)
            for (name, *_), layer in zip(_outputs(), results.layers(*cells))
        }


def _outputs() -> tuple[tuple[str, str, object, bool, str], ...]:
    return (
        (
            "OUTPUT",
            translate("ServiceNetworkPlanner", "Access by floating catchments"),
            outputs.ANY,
            True,
            translate("ServiceNetworkPlanner", "A row for each tier and cell."),
        ),
        (
            "FACILITIES_OUTPUT",
            translate("ServiceNetworkPlanner", "Facilities with their load"),
            outputs.POINT,
            False,
            translate(
                "ServiceNetworkPlanner",
                "Supply, weighted residents within reach, and the one over the other.",
            ),
        ),
        (
            "MUNICIPALITIES_OUTPUT",
            translate("ServiceNetworkPlanner", "Municipalities by access"),
            outputs.POLYGON,
            False,
            translate(
                "ServiceNetworkPlanner",
                "Access of the average resident, and how many have nothing within reach.",
            ),
        ),
    )
