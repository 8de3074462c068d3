"""What the parts of a fingerprint are called."""

from __future__ import annotations

from ..i18n import translate
from ..planning.fingerprint import VERSION_PART


def part_names() -> dict[str, str]:
    """Return what a result rests on, in words, by the parts of a fingerprint."""
    return {
        "network": translate("ServiceNetworkPlanner", "roads"),
        "speeds": translate("ServiceNetworkPlanner", "speeds"),
        "population": translate("ServiceNetworkPlanner", "population"),
        "rules": translate("ServiceNetworkPlanner", "rules"),
        "scenario": translate("ServiceNetworkPlanner", "service points or their day"),
        VERSION_PART: translate("ServiceNetworkPlanner", "the version of the plugin"),
    }
