"""A whole study: network, population, municipalities, facilities and the rules, read as one."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingParameterDefinition,
)

from ...engine.arrays import Longs
from ...gis.roadlayer import crs_of
from ...i18n import translate
from ...planning.evaluation import Evaluation, evaluate
from ...planning.placenotices import facilities_on_islands
from ...planning.ruleset import RuleSet
from ...planning.study import Study
from ...planning.travel import Travel, off_network_notices
from ..base import Parameters, ServiceNetworkAlgorithm
from ..steps import Steps
from . import facilities as facility_input
from . import municipalities as municipality_input
from . import network as network_input
from . import population as population_input
from . import travel as travel_input
from .fields import source_of

STEPS = 4
"""How many steps of progress :func:`read` takes."""


@dataclass(frozen=True)
class GivenStudy:
    """What :func:`read` returns.

    Attributes
    ----------
    study : Study
    fid : ndarray of int64 (D,)
        The population feature of each demand point.
    rules : RuleSet
    travel : Travel
    day, baseline_day : date, optional
    crs : QgsCoordinateReferenceSystem
        The projected system that everything is computed in.
    """

    study: Study
    fid: Longs
    rules: RuleSet
    travel: Travel
    day: datetime.date | None
    baseline_day: datetime.date | None
    crs: QgsCoordinateReferenceSystem

    def baseline(self, feedback: Steps) -> Evaluation:
        """Judge the study on the day to compare with, or without one as it stands."""
        demand, facilities = self.study.demand, self.study.facilities
        times = self.travel.nearest_times(demand.xy, facilities.xy, feedback=feedback)
        return evaluate(self.study, self.rules, self.baseline_day or self.day, times)


def definitions(
    *, with_baseline: bool = True, without_baseline_day: str = ""
) -> Iterator[QgsProcessingParameterDefinition]:
    """Yield the parameters; a text may say what happens without a day to compare with."""
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
    if with_baseline:
        yield facility_input.date_definition(
            "BASELINE_DATE",
            translate("ServiceNetworkPlanner", "Day to compare with"),
            without_baseline_day
            or translate(
                "ServiceNetworkPlanner",
                "The baseline of rules about change. Without it they compare with the facilities"
                " as they stand before anything is changed.",
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


def read(
    algorithm: ServiceNetworkAlgorithm,
    parameters: Parameters,
    context: QgsProcessingContext,
    feedback: Steps,
) -> GivenStudy:
    """Read the layers and the rules, and say what there is to know of them."""
    rules = facility_input.rule_set(algorithm, parameters, context)
    roads = network_input.read(algorithm, parameters, context, feedback)
    crs = crs_of(roads)
    feedback.next()
    places = municipality_input.read(algorithm, parameters, context, feedback, crs)
    feedback.next()
    demand, fid = population_input.read(algorithm, parameters, context, feedback, crs, places)
    feedback.next()
    facilities, _ = facility_input.read(
        algorithm, parameters, context, feedback, crs, rules.tiers, places.municipalities
    )
    year = parameters.get("POPULATION_YEAR")
    source = source_of(algorithm, parameters, population_input.POPULATION, context)
    study = Study(
        places.municipalities,
        demand,
        facilities,
        figures=facility_input.stated(algorithm, parameters, context),
        population=source.sourceName(),
        population_year=None
        if year is None
        else algorithm.parameterAsInt(parameters, "POPULATION_YEAR", context),
    )
    travel = travel_input.read(algorithm, parameters, context, roads, "car")
    modes = sorted({question.mode for question in rules.questions()})
    is_new = not parameters.get(network_input.NETWORK)
    _say_about_places(algorithm, travel, study, modes, is_new, feedback)
    feedback.next()
    has_baseline = algorithm.parameterDefinition("BASELINE_DATE") is not None
    return GivenStudy(
        study,
        fid,
        rules,
        travel,
        facility_input.day(algorithm, parameters, "DATE", context),
        facility_input.day(algorithm, parameters, "BASELINE_DATE", context)
        if has_baseline
        else None,
        crs,
    )


def _say_about_places(
    algorithm: ServiceNetworkAlgorithm,
    travel: Travel,
    study: Study,
    modes: Iterable[str],
    is_new: bool,
    feedback: Steps,
) -> None:
    """Tell which people and facilities have no road, or stand on an island."""
    sites_name = translate("ServiceNetworkPlanner", "Facilities")
    layers = (
        (study.population, study.demand.ids, study.demand.xy),
        (sites_name, study.facilities.ids, study.facilities.xy),
    )
    for mode in modes:
        algorithm.say(travel.notices(mode), feedback)
        if is_new:
            algorithm.say(network_input.island_notices(travel.network(mode)), feedback)
        for layer, ids, xy in layers:
            snapped = travel.snap_once(mode, xy)
            algorithm.say(off_network_notices(snapped, ids, layer, travel.max_snap_m), feedback)
        algorithm.say(facilities_on_islands(travel, mode, study), feedback)
