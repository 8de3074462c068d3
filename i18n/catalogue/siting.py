"""The words of what is wrong with the choice of sites and closures."""

from __future__ import annotations

from .. import translate


def problems() -> dict[str, tuple[str, str, str]]:
    """Return fact, likely cause and remedy of each problem by its code."""
    return {
        "tier-without-facilities": (
            translate("ServiceNetworkPlanner", "No facility provides the tier “{tier}”."),
            translate("ServiceNetworkPlanner", "The tier field may have other words for it."),
            translate("ServiceNetworkPlanner", "Check the tiers, or look at another tier."),
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
        "location-infeasible": (
            translate(
                "ServiceNetworkPlanner",
                "No choice of sites keeps to all of this at once: {constraints}.",
            ),
            translate(
                "ServiceNetworkPlanner", "Without any one of these constraints there would be one."
            ),
            translate(
                "ServiceNetworkPlanner",
                "Allow more sites, add candidates, or give up one of the constraints.",
            ),
        ),
        "location-undecided": (
            translate(
                "ServiceNetworkPlanner",
                "Within {seconds} seconds no choice of sites was found, nor that there is none.",
            ),
            "",
            translate("ServiceNetworkPlanner", "Allow more time, or fewer candidates."),
        ),
        "location-too-many": (
            translate(
                "ServiceNetworkPlanner",
                "{asked} new facilities are asked for, but there are only {candidates} candidates.",
            ),
            translate("ServiceNetworkPlanner", "Candidates in forbidden areas have been left out."),
            translate("ServiceNetworkPlanner", "Ask for fewer, or add candidates."),
        ),
        "location-close-too-many": (
            translate(
                "ServiceNetworkPlanner",
                "{asked} facilities are to close, but only {free} of the tier may.",
            ),
            "",
            translate("ServiceNetworkPlanner", "Close fewer, or let fewer stay for certain."),
        ),
        "location-capacity-large": (
            translate(
                "ServiceNetworkPlanner",
                "With capacities this is too large: {pairs} pairs of place and site; {most} can be"
                " solved.",
            ),
            "",
            translate(
                "ServiceNetworkPlanner",
                "Ask for the least travel time in all, give fewer candidates or larger cells, or"
                " leave capacities out.",
            ),
        ),
        "location-keep-unknown": (
            translate("ServiceNetworkPlanner", "No open facility of the tier is called {ids}."),
            "",
            translate("ServiceNetworkPlanner", "Write identifiers as the facility layer has them."),
        ),
        "rule-unknown": (
            translate("ServiceNetworkPlanner", "The rule set has no rule “{rule}”."),
            translate("ServiceNetworkPlanner", "It has: {known}."),
            translate("ServiceNetworkPlanner", "Write identifiers as the rule set has them."),
        ),
        "location-nobody": (
            translate(
                "ServiceNetworkPlanner",
                "Nobody of the group “{group}” can reach any site: there is nothing to choose by.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "All counts are zero, or sites and people are on different parts of the network.",
            ),
            translate("ServiceNetworkPlanner", "Check the group, the candidates and the network."),
        ),
        "places-none": (
            translate("ServiceNetworkPlanner", "No place to try is in a municipality."),
            translate("ServiceNetworkPlanner", "The cells may be larger than the municipalities."),
            translate("ServiceNetworkPlanner", "Choose smaller cells."),
        ),
        "places-too-many": (
            translate("ServiceNetworkPlanner", "{count} places are too many; {most} can be tried."),
            "",
            translate("ServiceNetworkPlanner", "Choose larger cells."),
        ),
        "location-beyond": (
            translate(
                "ServiceNetworkPlanner",
                "{residents} residents have no existing or candidate site within {minutes} minutes,"
                " so no choice reaches everyone.",
            ),
            "",
            translate("ServiceNetworkPlanner", "Add candidates near them, or allow more time."),
        ),
    }


def notices() -> dict[str, tuple[str, str]]:
    """Return fact and remedy of each notice by its code."""
    return {
        "location-rules-left": (
            translate("ServiceNetworkPlanner", "{count} rules are no constraints here."),
            translate(
                "ServiceNetworkPlanner", "Judge the outcome with “Municipal compliance” as well."
            ),
        ),
        "location-not-met": (
            translate(
                "ServiceNetworkPlanner", "{count} verdicts of the rules are not met by this choice."
            ),
            translate(
                "ServiceNetworkPlanner",
                "Choose “Keep the rules”, or look at them with “Municipal compliance”.",
            ),
        ),
        "location-uncertain": (
            translate(
                "ServiceNetworkPlanner", "{count} verdicts of the rules are uncertain after it."
            ),
            translate(
                "ServiceNetworkPlanner",
                "Suppressed numbers decide them; the choice counts with what is expected.",
            ),
        ),
        "location-unreached": (
            translate(
                "ServiceNetworkPlanner",
                "{count} residents can reach no site, whatever is chosen; they are left out.",
            ),
            translate("ServiceNetworkPlanner", "Check the network around them."),
        ),
    }
