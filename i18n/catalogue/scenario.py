"""The words of problems with the layer of the working scenario, see ``gis/scenariolayer.py``."""

from __future__ import annotations

from .. import translate


def problems() -> dict[str, tuple[str, str, str]]:
    """Return fact, likely cause and remedy by code."""
    return {
        "scenario-read-only": (
            translate("ServiceNetworkPlanner", "The layer “{layer}” does not take the change."),
            translate(
                "ServiceNetworkPlanner",
                "It was probably made read-only in the layer's or the project's properties.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "Allow editing again. The facility stands where it was before.",
            ),
        ),
        "scenario-fields-gone": (
            translate(
                "ServiceNetworkPlanner",
                "The layer “{layer}” has lost fields that the scenario needs: {fields}.",
            ),
            translate("ServiceNetworkPlanner", "They were deleted in its attribute table."),
            translate(
                "ServiceNetworkPlanner",
                "Open the study again: the scenario as it was after the last edit is offered.",
            ),
        ),
        "scenario-fields-renamed": (
            translate(
                "ServiceNetworkPlanner",
                "Fields of the scenario's layer go by other names now: {fields}.",
            ),
            translate("ServiceNetworkPlanner", "They were renamed in its attribute table."),
            translate(
                "ServiceNetworkPlanner",
                "The study carries on with them; give them their names back for the symbols.",
            ),
        ),
        "scenario-layer-removed": (
            translate("ServiceNetworkPlanner", "The layer with the scenario's facilities is gone."),
            translate(
                "ServiceNetworkPlanner",
                "It was removed from the project, or the project was closed.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "Open the study again: the scenario as it was after the last edit is offered.",
            ),
        ),
    }


def notices() -> dict[str, tuple[str, str]]:
    """Return fact and remedy by code."""
    return {}
