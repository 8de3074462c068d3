"""The facilities that count: open on the day, and of a tier."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterString,
)

from ...engine.arrays import NONE, Bools
from ...engine.problems import Problem
from ...i18n import translate
from ...planning.facilities import Facilities
from ...planning.tiers import Tiers
from ..base import Parameters, ServiceNetworkAlgorithm, helped
from ..steps import Steps
from . import facilities as facility_input


@dataclass(frozen=True)
class Sites:
    """The facilities of a layer, and which of them count.

    Attributes
    ----------
    facilities : Facilities
    tiers : Tiers
    open : ndarray of bool (F,)
    ranked : bool
        Whether a higher tier provides what a lower one does.
    """

    facilities: Facilities
    tiers: Tiers
    open: Bools
    ranked: bool

    def of_tier(self, tier: str) -> Bools:
        """Return the open facilities that provide a tier, (F,); all open ones for no tier.

        Raises
        ------
        Problem
            ``tier-unknown``, or ``no-facility-open`` when there is none.
        """
        chosen = self.open.copy()
        if tier:
            providers = self.tiers.providers(self.tier_id(tier), exact=not self.ranked)
            chosen &= providers[self.facilities.tier]
        if not chosen.any():
            raise Problem("no-facility-open", count=len(self.facilities))
        return chosen

    def tier_id(self, word: str) -> str:
        """Return the identifier of a tier by any of its names.

        Raises
        ------
        Problem
            ``tier-unknown``.
        """
        index = self.tiers.index(word)
        if index == NONE:
            raise Problem("tier-unknown", tier=word, known=[tier.id for tier in self.tiers])
        return self.tiers[index].id

    def by_tier(self) -> dict[str, Bools]:
        """Return the open facilities that provide each tier that occurs, (F,) each.

        Raises
        ------
        Problem
            ``facilities-without-tiers``.
        """
        tier = self.facilities.tier
        present = np.unique(tier[tier != NONE])
        if not len(present):
            raise Problem("facilities-without-tiers", count=len(self.facilities))
        return {
            self.tiers[index].id: self.open
            & self.tiers.providers(self.tiers[index].id, exact=not self.ranked)[tier]
            for index in present.tolist()
        }

    def tier_names(self) -> list[str]:
        """Return the identifier of each facility's own tier, empty without one."""
        return [
            "" if index == NONE else self.tiers[index].id for index in self.facilities.tier.tolist()
        ]


def definitions() -> Iterator[QgsProcessingParameterDefinition]:
    """Yield the parameters of the layer, the rules and the day."""
    yield from facility_input.definitions()
    yield facility_input.rules_definition(
        translate(
            "ServiceNetworkPlanner",
            "With a rule set a higher tier also provides what a lower one does. Without one"
            " every value of the tier field is a tier of its own.",
        )
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


def tier_definition() -> QgsProcessingParameterDefinition:
    """Return the parameter for one tier."""
    return helped(
        QgsProcessingParameterString(
            "TIER", translate("ServiceNetworkPlanner", "Tier"), "", optional=True
        ),
        translate(
            "ServiceNetworkPlanner",
            "Only facilities that provide this tier; all open ones when empty.",
        ),
    )


def read(
    algorithm: ServiceNetworkAlgorithm,
    parameters: Parameters,
    context: QgsProcessingContext,
    feedback: Steps,
    crs: QgsCoordinateReferenceSystem,
) -> Sites:
    """Read the facilities, and tell which of them are open."""
    ranked = bool(algorithm.parameterAsFile(parameters, "RULES", context))
    rules = facility_input.rule_set(algorithm, parameters, context) if ranked else None
    facilities, tiers = facility_input.read(
        algorithm, parameters, context, feedback, crs, rules.tiers if rules else None
    )
    day = facility_input.day(algorithm, parameters, "DATE", context)
    return Sites(facilities, tiers, facilities.open_on(day), ranked)
