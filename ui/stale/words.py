"""Why a result no longer holds, in words."""

from __future__ import annotations

from collections.abc import Sequence

from ...i18n import translate
from ...planning.fingerprint import VERSION_PART


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


def stale_text(parts: Sequence[str]) -> str:
    """Say that a result is out of date, and which parts differ."""
    names = part_names()
    text = translate("ServiceNetworkPlanner", "Out of date. Changed since: {parts}.")
    return text.format(parts=", ".join(names.get(part, part) for part in parts))
