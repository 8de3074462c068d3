"""The words of what can be wrong with the sample study."""

from __future__ import annotations

from .. import translate


def problems() -> dict[str, tuple[str, str, str]]:
    """Return fact, likely cause and remedy of each problem by its code."""
    return {
        "sample-seed": (
            translate(
                "ServiceNetworkPlanner",
                "No sample study can be drawn from this seed: a junction of “{road}” would lie "
                "on a motorway.",
            ),
            translate(
                "ServiceNetworkPlanner", "Roads are bent by chance, and this seed bends it so."
            ),
            translate("ServiceNetworkPlanner", "Choose another seed."),
        ),
    }


def notices() -> dict[str, tuple[str, str]]:
    """Return fact and remedy of each notice by its code."""
    return {}
