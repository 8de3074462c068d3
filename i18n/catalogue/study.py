"""The words of what can be wrong with study files and with what they are made of."""

from __future__ import annotations

from .. import translate


def problems() -> dict[str, tuple[str, str, str]]:
    """Return fact, likely cause and remedy of each problem by its code."""
    return {
        "population-without-area": (
            translate(
                "ServiceNetworkPlanner",
                "“{layer}” has points, which cannot be split by area.",
            ),
            "",
            translate(
                "ServiceNetworkPlanner",
                "They belong where they are: set “Cells across municipal borders” so.",
            ),
        ),
    }


def notices() -> dict[str, tuple[str, str]]:
    """Return fact and remedy of each notice by its code."""
    return {}
