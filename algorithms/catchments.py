"""Catchments: whom each facility serves, by nearness, by room, or by attraction."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
)

from ..engine.arrays import Bools, Longs
from ..engine.feedback import Part
from ..gis.catchmentresults import CatchmentResults, TierCatchments
from ..i18n import translate
from ..planning import catchments as allocation
from ..planning.parsing import MILLI
from . import catchmentoutputs
from . import layeroutputs as outputs
from .base import Parameters, ServiceNetworkAlgorithm, advanced, helped
from .inputs import tiered
from .steps import Steps

NEAREST, WITH_ROOM, ATTRACTION = 0, 1, 2
_Number = QgsProcessingParameterNumber


class Catchments(ServiceNetworkAlgorithm):
    """People and facilities to catchments."""

    ID = "catchments"
    STEPS = tiered.STEPS + 5

    def describe(self) -> tuple[str, str, str]:
        """Return name, purpose and outcome."""
        return (
            translate("ServiceNetworkPlanner", "Catchments of facilities"),
            translate(
                "ServiceNetworkPlanner",
                "Allocates residents to facilities: to the nearest, to the nearest that has room"
                " for them, or by attraction (Huff). Every resident is allocated or counted as not"
                " served; together they are exactly the population.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "Facilities with the residents that they serve, the room that is left and the"
                " population base against its bounds; cells by facility; flows between"
                " municipalities; municipalities with those who stay, go and come.",
            ),
        )

    def keywords(self) -> Sequence[str]:
        """Return search words."""
        return (
            "catchment",
            "allocation",
            "capacity",
            "Huff",
            "gravity",
            "flow",
            "population base",
            "väestöpohja",
            "palvelualue",
            "upptagningsområde",
        )

    def definitions(self) -> Iterator[QgsProcessingParameterDefinition]:
        """Yield the parameters."""
        yield from tiered.definitions(
            capacity=translate(
                "ServiceNetworkPlanner",
                "How many residents a facility can serve; for attraction, its size in any unit.",
            )
        )
        yield tiered.group_definition()
        yield helped(
            QgsProcessingParameterEnum(
                "METHOD",
                translate("ServiceNetworkPlanner", "Residents go"),
                [
                    translate("ServiceNetworkPlanner", "To the nearest facility"),
                    translate("ServiceNetworkPlanner", "To the nearest facility with room"),
                    translate("ServiceNetworkPlanner", "By attraction (Huff)"),
                ],
                defaultValue=NEAREST,
            ),
            translate(
                "ServiceNetworkPlanner",
                "With room: as many as possible are served, and of all ways to do so the one with"
                " the least travel in sum is taken. By attraction: a share goes to each facility,"
                " the larger the facility and the shorter the way.",
            ),
        )
        yield tiered.borders_definition()
        yield tiered.cutoff_definition(
            translate(
                "ServiceNetworkPlanner",
                "Who has no facility within this time is not served. Exactly this long counts as"
                " reached. Without it there is no limit.",
            )
        )
        yield tiered.default_capacity_definition(
            translate(
                "ServiceNetworkPlanner",
                "For facilities without a capacity in the data. Without it they take as many as"
                " come; for attraction they count as the median of the others.",
            )
        )
        yield helped(
            _Number(
                "EXPONENT",
                translate("ServiceNetworkPlanner", "Exponent of time in attraction"),
                _Number.Type.Double,
                2.0,
                minValue=0.0,
                maxValue=20.0,
            ),
            translate(
                "ServiceNetworkPlanner",
                "How strongly time deters when residents go by attraction: 0 not at all, 2 is"
                " usual, and the higher it is the more go to the nearest.",
            ),
        )
        for name, label, default, text in (
            (
                "LOWER",
                translate("ServiceNetworkPlanner", "Population base, at least"),
                35_000.0,
                translate(
                    "ServiceNetworkPlanner", "Fewer residents of a facility are told as too few."
                ),
            ),
            (
                "UPPER",
                translate("ServiceNetworkPlanner", "Population base, at most"),
                40_000.0,
                translate(
                    "ServiceNetworkPlanner", "More residents of a facility are told as too many."
                ),
            ),
        ):
            yield helped(
                advanced(_Number(name, label, _Number.Type.Double, default, True, 0.0)), text
            )
        yield from tiered.last_definitions()
        yield from outputs.definitions(catchmentoutputs.described())

    def work(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: Steps
    ) -> Parameters:
        """Read, allocate, write."""
        given = tiered.read(self, parameters, context, feedback)
        people = given.people(self.parameterAsString(parameters, "GROUP", context))
        found = []
        for number, (tier, chosen) in enumerate(given.tiers.items()):
            part = Part(feedback, number, len(given.tiers))
            one = self._allocate(parameters, context, given, tier, chosen, people, part, feedback)
            notices = allocation.capacity_notices(one.allocation, tier, given.study.demand.ids)
            self.say(notices, feedback)
            self._print(one, feedback)
            found.append(one)
        feedback.next()
        lower, upper = (
            tiered.optional_number(self, parameters, name, context) for name in ("LOWER", "UPPER")
        )
        results = CatchmentResults(given.study, found, lower, upper)
        cells = outputs.cell_shapes(self, parameters, context, given.fid, given.crs)
        return {
            name: outputs.write_layer(self, parameters, name, context, feedback, layer, given.crs)
            for (name, *_), layer in zip(catchmentoutputs.described(), results.layers(*cells))
        }

    def _allocate(
        self,
        parameters: Parameters,
        context: QgsProcessingContext,
        given: tiered.Tiered,
        tier: str,
        chosen: Bools,
        people: Longs,
        part: Part,
        feedback: Steps,
    ) -> TierCatchments:
        method = self.parameterAsEnum(parameters, "METHOD", context)
        borders = tiered.BORDERS[self.parameterAsEnum(parameters, "BORDERS", context)]
        limit = tiered.cutoff_ms(self, parameters, context)
        if method == NEAREST:
            nearest = given.nearest(chosen, borders, limit, part)
            return TierCatchments(tier, chosen, allocation.to_nearest(nearest, people))
        default = tiered.optional_number(self, parameters, "DEFAULT_CAPACITY", context)
        capacity = given.study.facilities.capacity
        pairs = allocation.allowed(given.pairs(chosen, limit, part), given.study, borders)
        if method == ATTRACTION:
            size, notices = allocation.sizes(capacity, chosen, default)
            self.say(notices, feedback)
            exponent = self.parameterAsDouble(parameters, "EXPONENT", context)
            spread = allocation.by_attraction(pairs, people, size, exponent)
            return TierCatchments(tier, chosen, spread)
        room, notices = allocation.capacities(capacity, chosen, default)
        self.say(notices, feedback)
        filled = allocation.to_nearest_with_room(pairs, people, room, part)
        return TierCatchments(tier, chosen, filled, room)

    def _print(self, one: TierCatchments, feedback: Steps) -> None:
        found = one.allocation
        text = translate(
            "ServiceNetworkPlanner",
            "{tier}: {facilities} facilities serve {served} residents, {unserved} are not served.",
        )
        unserved = int(found.unserved.sum())
        feedback.pushInfo(
            text.format(
                tier=one.tier,
                facilities=int(one.chosen.sum()),
                served=f"{(int(found.people.sum()) - unserved) / MILLI:,.0f}",
                unserved=f"{unserved / MILLI:,.0f}",
            )
        )
        if found.proof is not None and found.proof.is_proven:
            text = translate(
                "ServiceNetworkPlanner",
                "Proven: no other allocation serves more, nor as many with less travel.",
            )
            feedback.pushInfo(text)
