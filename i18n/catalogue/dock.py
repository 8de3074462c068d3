"""The words of what can be wrong with what is chosen in the dock and its set-up."""

from __future__ import annotations

from .. import translate


def problems() -> dict[str, tuple[str, str, str]]:
    """Return fact, likely cause and remedy of each problem by its code."""
    return {
        "file-without-layers": (
            translate("ServiceNetworkPlanner", "QGIS finds no layers in {file}."),
            translate(
                "ServiceNetworkPlanner",
                "It is of another kind, is damaged, or is a table without geometry.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "Choose another file, or open it in QGIS first and choose the layer here.",
            ),
        ),
        "file-layers-unfit": (
            translate(
                "ServiceNetworkPlanner",
                "No layer of {file} has the geometry that is needed here. It has: {layers}.",
            ),
            "",
            translate("ServiceNetworkPlanner", "Choose another file."),
        ),
        "setup-rules-unset": (
            translate("ServiceNetworkPlanner", "No file of rules is chosen."),
            "",
            translate(
                "ServiceNetworkPlanner",
                "Choose one, or take the rules that come with the plugin.",
            ),
        ),
    }


def notices() -> dict[str, tuple[str, str]]:
    """Return fact and remedy of each notice by its code."""
    return {}
