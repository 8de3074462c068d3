"""What the modes of transport are called."""

from __future__ import annotations

from . import translate


def mode_names() -> dict[str, str]:
    """Return the modes of transport in words, in the order of :data:`engine.profile.PROFILES`."""
    return {
        "car": translate("ServiceNetworkPlanner", "Car"),
        "bicycle": translate("ServiceNetworkPlanner", "Bicycle"),
        "walking": translate("ServiceNetworkPlanner", "Walking"),
    }
