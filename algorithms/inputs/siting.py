"""How many sites, of which tier, and what they must keep to."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from qgis.core import (
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ...i18n import translate
from ..base import advanced, helped
from . import facilities as facility_input
from .fields import field

_Number = QgsProcessingParameterNumber


def constraint_words() -> dict[str, str]:
    """Return what constraints are called when they contradict each other."""
    return {
        "new": translate("ServiceNetworkPlanner", "{n} new facilities"),
        "stay": translate("ServiceNetworkPlanner", "{n} existing facilities stay"),
        "at_least": translate("ServiceNetworkPlanner", "{place}: at least {n} facilities"),
        "room": translate("ServiceNetworkPlanner", "room for {n} residents"),
        "everyone": translate("ServiceNetworkPlanner", "everyone reaches a site"),
        "within": translate("ServiceNetworkPlanner", "everyone within {n} minutes"),
        "county": translate("ServiceNetworkPlanner", "the county"),
        "ratio": translate(
            "ServiceNetworkPlanner", "{rule} (at least {least} facilities, at most {most})"
        ),
    }


def tier_definition() -> QgsProcessingParameterDefinition:
    """Return the parameter for the tier of what is put somewhere."""
    return helped(
        QgsProcessingParameterString(
            "TIER", translate("ServiceNetworkPlanner", "Tier of the new facility"), "unit"
        ),
        translate(
            "ServiceNetworkPlanner",
            "Tier of the rule set, by identifier or name. Open facilities of this tier or a higher"
            " one are the existing sites.",
        ),
    )


def group_definition() -> QgsProcessingParameterDefinition:
    """Return the parameter for whose ways count."""
    return helped(
        QgsProcessingParameterString(
            "GROUP", translate("ServiceNetworkPlanner", "Population group"), "total"
        ),
        translate(
            "ServiceNetworkPlanner", "Whose ways count: total for everyone, or a group's name."
        ),
    )


def capacity_field_definition() -> QgsProcessingParameterDefinition:
    """Return the parameter for the existing facilities' own capacities."""
    return field(
        "CAPACITY_FIELD",
        translate("ServiceNetworkPlanner", "Capacity field"),
        facility_input.FACILITIES,
        "",
        translate(
            "ServiceNetworkPlanner",
            "How many residents of the group each existing facility can serve. Without a field"
            " capacities are not looked at, unless there is one for the candidates or for all.",
        ),
    )


def definitions() -> Iterator[QgsProcessingParameterDefinition]:
    """Yield what is asked for."""
    yield tier_definition()
    yield _whole(
        "NEW",
        translate("ServiceNetworkPlanner", "New facilities"),
        1,
        translate(
            "ServiceNetworkPlanner",
            "How many to open. Not used for the fewest sites, which finds the number.",
        ),
    )
    yield _whole(
        "CLOSE",
        translate("ServiceNetworkPlanner", "Facilities to close"),
        0,
        translate(
            "ServiceNetworkPlanner",
            "How many of the existing to close, those that are missed least; all others stay.",
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
            "Time of the two covering problems. Exactly this long is within reach.",
        ),
    )
    yield group_definition()


def limits() -> Iterator[QgsProcessingParameterDefinition]:
    """Yield what a choice must keep to, and when the search may stop."""
    yield _whole(
        "AT_LEAST",
        translate("ServiceNetworkPlanner", "At least so many in each municipality"),
        0,
        translate(
            "ServiceNetworkPlanner",
            "Facilities of the tier or a higher one that must stand in each municipality.",
        ),
    )
    yield helped(
        QgsProcessingParameterBoolean(
            "KEEP_RULES", translate("ServiceNetworkPlanner", "Keep the rules"), False
        ),
        translate(
            "ServiceNetworkPlanner",
            "Only choices that meet the rule set's rules of presence, of access, of residents per"
            " facility, and of change. Population bases by catchment and stated shares are listed"
            " and are no constraints. Suppressed groups count with their expected numbers.",
        ),
    )
    yield helped(
        advanced(
            QgsProcessingParameterString(
                "ONLY_RULES",
                translate("ServiceNetworkPlanner", "Only these rules"),
                "",
                optional=True,
            )
        ),
        translate(
            "ServiceNetworkPlanner",
            "Identifiers of the rules to keep, with commas between; empty for all of them.",
        ),
    )
    yield helped(
        advanced(
            QgsProcessingParameterString(
                "KEEP",
                translate("ServiceNetworkPlanner", "Facilities that stay"),
                "",
                optional=True,
            )
        ),
        translate(
            "ServiceNetworkPlanner",
            "Identifiers of facilities that may not close, with commas between.",
        ),
    )
    yield helped(
        advanced(
            _Number(
                "CAPACITY",
                translate("ServiceNetworkPlanner", "Capacity where none is given"),
                _Number.Type.Double,
                None,
                optional=True,
                minValue=0.0,
            )
        ),
        translate(
            "ServiceNetworkPlanner",
            "Residents that a site takes which has no capacity in the data. Without it such a site"
            " takes as many as come; without capacity fields either, all do. People of one place"
            " may go to several sites. Where there are too many places and sites for a proof, the"
            " best possible value is told without regard to capacities.",
        ),
    )
    for name, label, default, text in (
        (
            "GAP",
            translate("ServiceNetworkPlanner", "Gap that is good enough (%)"),
            0.0,
            translate(
                "ServiceNetworkPlanner",
                "The search stops when the choice is proven to be this near the best; 0 looks for a"
                " proof.",
            ),
        ),
        (
            "TIME_LIMIT",
            translate("ServiceNetworkPlanner", "Time limit (seconds)"),
            60.0,
            translate(
                "ServiceNetworkPlanner",
                "After this time the best choice so far is given, with its gap. Cancel is noticed"
                " within a moment; where QGIS's Python cannot be started beside it, only after a"
                " round of the solver, at the latest at the time limit.",
            ),
        ),
    ):
        number: Any = _Number(name, label, _Number.Type.Double, default, minValue=0.0)
        yield helped(advanced(number), text)


def _whole(name: str, label: str, default: int, text: str) -> QgsProcessingParameterDefinition:
    number = _Number(name, label, _Number.Type.Integer, default, minValue=0)
    return helped(number, text)
