"""The words of what is wrong with the choice of sites and closures."""

from __future__ import annotations

from .. import translate


def problems() -> dict[str, tuple[str, str, str]]:
    """Return fact, likely cause and remedy of each problem by its code."""
    return {
        "tier-unknown": (
            translate("ServiceNetworkPlanner", "There is no tier “{tier}” to travel to."),
            translate(
                "ServiceNetworkPlanner", "The word is not in the rule set, or the tier is digital."
            ),
            translate("ServiceNetworkPlanner", "Use one of these: {known}."),
        ),
        "tier-without-facilities": (
            translate("ServiceNetworkPlanner", "No facility provides the tier “{tier}”."),
            translate("ServiceNetworkPlanner", "The tier field may have other words for it."),
            translate("ServiceNetworkPlanner", "Check the tiers, or look at another tier."),
        ),
        "group-unknown": (
            translate("ServiceNetworkPlanner", "The population has no group “{group}”."),
            "",
            translate("ServiceNetworkPlanner", "Use one of these: {known}."),
        ),
        "closures-none-open": (
            translate(
                "ServiceNetworkPlanner",
                "None of the {count} facilities is open and of a known tier, so none can close.",
            ),
            translate(
                "ServiceNetworkPlanner", "Their status, opening and closing dates decide it."
            ),
            translate("ServiceNetworkPlanner", "Check the day and the fields."),
        ),
    }


def notices() -> dict[str, tuple[str, str]]:
    """Return fact and remedy of each notice by its code."""
    return {}
