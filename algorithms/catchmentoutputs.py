"""The outputs of the algorithm about catchments."""

from __future__ import annotations

from ..i18n import translate
from . import layeroutputs as outputs


def described() -> tuple[tuple[str, str, object, bool, str], ...]:
    """Return name, label, kind, whether it is made by default, and help of each."""
    return (
        (
            "OUTPUT",
            translate("ServiceNetworkPlanner", "Facilities with their catchments"),
            outputs.POINT,
            True,
            translate("ServiceNetworkPlanner", "A row for each tier and open facility of it."),
        ),
        (
            "CELLS",
            translate("ServiceNetworkPlanner", "Cells by facility"),
            outputs.ANY,
            True,
            translate(
                "ServiceNetworkPlanner",
                "A row for each tier and cell, coloured by the facility that most of it goes to.",
            ),
        ),
        (
            "FLOWS",
            translate("ServiceNetworkPlanner", "Flows between municipalities"),
            outputs.TABLE,
            True,
            translate(
                "ServiceNetworkPlanner",
                "Residents by the municipality that they live in and the one that they go to.",
            ),
        ),
        (
            "MUNICIPALITIES_OUTPUT",
            translate("ServiceNetworkPlanner", "Municipalities by outflow"),
            outputs.POLYGON,
            False,
            translate(
                "ServiceNetworkPlanner",
                "Who is served at home, who elsewhere, and who comes from elsewhere.",
            ),
        ),
    )
