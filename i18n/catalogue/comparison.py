"""The words of problems with comparing scenarios, see ``gis/studysides.py``."""

from __future__ import annotations

from .. import translate


def problems() -> dict[str, tuple[str, str, str]]:
    """Return fact, likely cause and remedy by code."""
    return {
        "scenario-unknown": (
            translate("ServiceNetworkPlanner", "The study has no scenario “{name}”."),
            translate(
                "ServiceNetworkPlanner",
                "It was probably not saved, or it was renamed. Saved scenarios: {known}.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "Save it in the dock, or give one of these names; nothing stands for the baseline.",
            ),
        ),
        "scenario-ambiguous": (
            translate("ServiceNetworkPlanner", "The study has several scenarios called “{name}”."),
            translate("ServiceNetworkPlanner", "Names may be used more than once."),
            translate(
                "ServiceNetworkPlanner",
                "Give one of their identifiers instead, {ids}, or rename them in the dock.",
            ),
        ),
        "projection-municipality": (
            translate(
                "ServiceNetworkPlanner",
                "Residents are projected for municipalities that the study has not got: {codes}.",
            ),
            translate("ServiceNetworkPlanner", "The study has these: {known}."),
            translate(
                "ServiceNetworkPlanner", "Give the codes of its municipalities, as in 091=45000."
            ),
        ),
        "projection-impossible": (
            translate(
                "ServiceNetworkPlanner",
                "The projected residents of {name} cannot be shared out among its cells.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "Nobody lives there by the study's population, or the number is negative.",
            ),
            translate("ServiceNetworkPlanner", "Check the number, or leave the municipality out."),
        ),
    }


def notices() -> dict[str, tuple[str, str]]:
    """Return fact and remedy by code."""
    return {
        "comparison-rules-differ": (
            translate(
                "ServiceNetworkPlanner",
                "The two scenarios have rule sets of their own that differ in {count} rules.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "Each is judged by its own; a verdict may turn because the rule is another.",
            ),
        ),
        "comparison-same": (
            translate("ServiceNetworkPlanner", "Both sides are the same, so nothing differs."),
            translate("ServiceNetworkPlanner", "Choose another scenario or another day."),
        ),
    }
