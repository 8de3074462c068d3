"""People, facilities by tier and a mode of transport: what figures of access are made from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ...engine.anchors import Anchors
from ...engine.arrays import NONE, UNREACHABLE, Bools, Longs
from ...engine.feedback import Feedback
from ...engine.pairs import Pairs, pairs_within
from ...engine.problems import Notice, Problem
from ...gis.roadlayer import crs_of
from ...i18n import translate
from ...planning.access import CLOSED, COUNTY, OPEN, Answer, nearest_within_borders
from ...planning.demand import TOTAL
from ...planning.placenotices import facilities_on_islands
from ...planning.rules import to_ms
from ...planning.ruleset import RuleSet
from ...planning.study import Study
from ...planning.travel import Travel, off_network_notices
from ..base import Parameters, ServiceNetworkAlgorithm, advanced, helped
from ..steps import Steps
from . import facilities as facility_input
from . import municipalities as municipality_input
from . import network as network_input
from . import population as population_input
from . import travel as travel_input
from .fields import field, source_of, words

STEPS = 4
"""How many steps of progress :func:`read` takes."""

BORDERS = (OPEN, COUNTY, CLOSED)
_Number = QgsProcessingParameterNumber


@dataclass(frozen=True)
class Tiered:
    """What :func:`read` returns.

    Attributes
    ----------
    study : Study
    fid : ndarray of int64 (D,)
        The population feature of each demand point.
    tiers : mapping of str to ndarray of bool (F,)
        The facilities that are open and provide each tier that was asked for.
    rules : RuleSet, optional
        None where every value of the tier field is a tier of its own.
    travel : Travel
    mode : str
    crs : QgsCoordinateReferenceSystem
        The projected system that everything is computed in.
    """

    study: Study
    fid: Longs
    tiers: Mapping[str, Bools]
    rules: RuleSet | None
    travel: Travel
    mode: str
    crs: QgsCoordinateReferenceSystem

    def people(self, group: str) -> Longs:
        """Return the residents of a group, expected ones where suppressed, in thousandths (D,).

        Those outside all municipalities are in no figure, as everywhere.

        Raises
        ------
        Problem
            ``group-unknown``, ``group-empty``.
        """
        found = self.study.demand.group(group)
        if found is None:
            raise Problem("group-unknown", group=group, known=[TOTAL, *self.study.demand.groups])
        inside = np.where(self.study.demand.municipality != NONE, found.expected, 0)
        if not inside.any():
            raise Problem("group-empty", group=group)
        return inside

    def nearest(
        self, facilities: Bools, borders: str, cutoff_ms: float, feedback: Feedback
    ) -> Answer:
        """Return the way of all people to the nearest of some facilities, within a cutoff."""
        demand, sites = self.study.demand, self.study.facilities
        times = self.travel.nearest_times(demand.xy, sites.xy, feedback=feedback)
        found = nearest_within_borders(self.study, self.mode, borders, facilities, times)
        far = found.ms > cutoff_ms
        return Answer(np.where(far, UNREACHABLE, found.ms), np.where(far, NONE, found.facility))

    def pairs(self, facilities: Bools, cutoff_ms: float, feedback: Feedback) -> Pairs:
        """Return the people and the facilities within their reach, numbered as in the study."""
        network = self.travel.network(self.mode)
        which = np.flatnonzero(facilities)
        found = pairs_within(
            network,
            self._anchors(self.study.demand.xy),
            self._anchors(self.study.facilities.xy).take(which),
            cutoff_ms=cutoff_ms,
            feedback=feedback,
        )
        numbers = which.astype(np.int32)
        return Pairs(found.point, numbers[found.facility], found.ms)

    def _anchors(self, xy: np.ndarray) -> Anchors:
        return self.travel.anchor(self.mode, self.travel.snap_once(self.mode, xy))


def definitions(*, capacity: str = "") -> Iterator[QgsProcessingParameterDefinition]:
    """Yield the parameters of layers, tiers and mode; with a help text, the capacity field too."""
    yield from network_input.definitions(with_roads=True)
    yield from population_input.definitions()
    yield from municipality_input.definitions()
    yield from facility_input.definitions()
    if capacity:
        yield field(
            "CAPACITY_FIELD",
            translate("ServiceNetworkPlanner", "Capacity field"),
            facility_input.FACILITIES,
            "capacity",
            capacity,
            plain=True,
        )
    yield facility_input.rules_definition(
        translate(
            "ServiceNetworkPlanner",
            "With a rule set a higher tier also provides what a lower one does. Without one"
            " every value of the tier field is a tier of its own.",
        )
    )
    yield helped(
        QgsProcessingParameterString(
            "TIERS", translate("ServiceNetworkPlanner", "Tiers"), "", optional=True
        ),
        translate(
            "ServiceNetworkPlanner",
            "The tiers that are looked at, each by itself, with commas between. Empty means all"
            " that an open facility has.",
        ),
    )
    yield facility_input.date_definition(
        "DATE",
        translate("ServiceNetworkPlanner", "Day"),
        translate(
            "ServiceNetworkPlanner",
            "Facilities that are not open on this day are left out. Without a day, opening and"
            " closing dates are not looked at.",
        ),
    )
    yield travel_input.mode_definition()


def group_definition() -> QgsProcessingParameterDefinition:
    """Return the parameter for the population group that is looked at."""
    return helped(
        QgsProcessingParameterString(
            "GROUP", translate("ServiceNetworkPlanner", "Population group"), TOTAL
        ),
        translate(
            "ServiceNetworkPlanner",
            "Whose members are counted: “total” is all residents, or one of the population groups."
            " Where a group is suppressed, its expected number counts.",
        ),
    )


def borders_definition() -> QgsProcessingParameterDefinition:
    """Return the parameter for municipal borders."""
    return helped(
        QgsProcessingParameterEnum(
            "BORDERS",
            translate("ServiceNetworkPlanner", "Borders"),
            [
                translate("ServiceNetworkPlanner", "Open: any facility serves"),
                translate("ServiceNetworkPlanner", "County: facilities in the municipalities"),
                translate("ServiceNetworkPlanner", "Closed: those in the own municipality"),
            ],
            defaultValue=0,
        ),
        translate(
            "ServiceNetworkPlanner",
            "Whether people may choose a facility across a municipal border.",
        ),
    )


def cutoff_definition(text: str, default: float | None = None) -> QgsProcessingParameterDefinition:
    """Return the parameter for the longest time."""
    return helped(
        _Number(
            "CUTOFF",
            translate("ServiceNetworkPlanner", "Longest time (minutes)"),
            _Number.Type.Double,
            default,
            optional=default is None,
            minValue=0.0,
        ),
        text,
    )


def last_definitions() -> Iterator[QgsProcessingParameterDefinition]:
    """Yield the parameters of speeds and snapping, which come last."""
    yield from travel_input.speed_definitions()
    yield from travel_input.snap_definitions()


def default_capacity_definition(text: str) -> QgsProcessingParameterDefinition:
    """Return the parameter for facilities without a capacity in the data."""
    return helped(
        advanced(
            _Number(
                "DEFAULT_CAPACITY",
                translate("ServiceNetworkPlanner", "Capacity where none is given"),
                _Number.Type.Double,
                None,
                optional=True,
                minValue=0.0,
            )
        ),
        text,
    )


def optional_number(
    algorithm: ServiceNetworkAlgorithm,
    parameters: Parameters,
    name: str,
    context: QgsProcessingContext,
) -> float | None:
    """Return a number, None when it is empty."""
    if parameters.get(name, algorithm.parameterDefinition(name).defaultValue()) is None:
        return None
    return float(algorithm.parameterAsDouble(parameters, name, context))


def cutoff_ms(
    algorithm: ServiceNetworkAlgorithm, parameters: Parameters, context: QgsProcessingContext
) -> float:
    """Return the longest time in milliseconds, infinite when there is none."""
    minutes = optional_number(algorithm, parameters, "CUTOFF", context)
    return UNREACHABLE if minutes is None else float(to_ms(minutes))


def read(
    algorithm: ServiceNetworkAlgorithm,
    parameters: Parameters,
    context: QgsProcessingContext,
    feedback: Steps,
) -> Tiered:
    """Read the layers, and say what there is to know of them."""
    has_rules = bool(algorithm.parameterAsFile(parameters, "RULES", context))
    rules = facility_input.rule_set(algorithm, parameters, context) if has_rules else None
    roads = network_input.read(algorithm, parameters, context, feedback)
    crs = crs_of(roads)
    feedback.next()
    places = municipality_input.read(algorithm, parameters, context, feedback, crs)
    feedback.next()
    demand, fid = population_input.read(algorithm, parameters, context, feedback, crs, places)
    feedback.next()
    facilities, tiers = facility_input.read(
        algorithm,
        parameters,
        context,
        feedback,
        crs,
        rules.tiers if rules else None,
        places.municipalities,
    )
    is_open = facilities.open_on(facility_input.day(algorithm, parameters, "DATE", context))
    present = [tiers[i].id for i in np.unique(facilities.tier[facilities.tier != NONE]).tolist()]
    if not present:
        raise Problem("facilities-without-tiers", count=len(facilities))
    wanted = words(algorithm.parameterAsString(parameters, "TIERS", context))
    chosen = {}
    for word in wanted or present:
        index = tiers.index(word)
        if index == NONE:
            raise Problem("tier-unknown", tier=word, known=[tier.id for tier in tiers])
        tier = tiers[index].id
        serve = is_open & tiers.providers(tier, exact=not has_rules)[facilities.tier]
        # A tier that nobody asked for, and that nobody provides today, is no result.
        if wanted or serve.any():
            chosen[tier] = serve
    if not any(serve.any() for serve in chosen.values()):
        raise Problem("tiers-closed", tiers=list(chosen) or present)
    year = parameters.get("POPULATION_YEAR")
    source = source_of(algorithm, parameters, population_input.POPULATION, context)
    study = Study(
        places.municipalities,
        demand,
        facilities,
        population=source.sourceName(),
        population_year=None
        if year is None
        else algorithm.parameterAsInt(parameters, "POPULATION_YEAR", context),
    )
    mode = travel_input.mode(algorithm, parameters, context)
    travel = travel_input.read(algorithm, parameters, context, roads, mode)
    _say_about_places(algorithm, parameters, travel, mode, study, feedback)
    feedback.next()
    return Tiered(study, fid, chosen, rules, travel, mode, crs)


def _say_about_places(
    algorithm: ServiceNetworkAlgorithm,
    parameters: Parameters,
    travel: Travel,
    mode: str,
    study: Study,
    feedback: Steps,
) -> None:
    said: list[Notice] = travel.notices(mode)
    if not parameters.get(network_input.NETWORK):
        said += network_input.island_notices(travel.network(mode))
    sites = translate("ServiceNetworkPlanner", "Facilities")
    for layer, ids, xy in (
        (study.population, study.demand.ids, study.demand.xy),
        (sites, study.facilities.ids, study.facilities.xy),
    ):
        snapped = travel.snap_once(mode, xy)
        said += off_network_notices(snapped, ids, layer, travel.max_snap_m)
    said += facilities_on_islands(travel, mode, study)
    algorithm.say(said, feedback)
