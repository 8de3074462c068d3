"""How a demand point's explanation is put into words."""

from __future__ import annotations

import math

from ...i18n import translate
from ...planning import explanation as facts
from ...planning.explanation import Explanation, GroupCount
from ..numbers import minutes, residents, signed_minutes, whole

_SOON_MS = 3_000
"""An access leg shorter than this shows no minutes."""


def reason_words(explanation: Explanation, tier: str, place: str) -> str:
    """Return why nobody serves a demand point, and what would help; empty where one does.

    Parameters
    ----------
    explanation : Explanation
    tier, place : str
        Names of the tier that is looked at, and of the point's municipality.
    """
    texts = {
        facts.OFF_NETWORK: translate(
            "ServiceNetworkPlanner",
            "No road that this mode may use lies near enough, so nothing can be reached. Check "
            "the roads here, and whether they are open to this mode.",
        ),
        facts.OUTSIDE: translate(
            "ServiceNetworkPlanner",
            "This place lies outside all municipalities. With closed borders only facilities of "
            "the own municipality serve, and it has none.",
        ),
        facts.NO_FACILITY: translate(
            "ServiceNetworkPlanner",
            "No open facility provides “{tier}”. Open one, or drag the tier onto the map.",
        ),
        facts.NONE_WITHIN: translate(
            "ServiceNetworkPlanner",
            "No open facility within the borders that count provides “{tier}” for {place}. Open "
            "borders let facilities elsewhere serve.",
        ),
        facts.NO_WAY: translate(
            "ServiceNetworkPlanner",
            "The road here is not connected with any facility that provides “{tier}”: it is on an "
            "island of the network, behind a one-way street, or the facilities are off the road.",
        ),
        facts.NOT_COMPUTED: translate(
            "ServiceNetworkPlanner",
            "The rules ask for no travel times of this kind. Choose another mode or borders.",
        ),
    }
    return texts.get(explanation.reason, "").format(tier=tier, place=place)


def change_words(explanation: Explanation) -> str:
    """Return how the journey differs from the baseline, empty without one."""
    if not explanation.compared:
        return ""
    now, before, change = explanation.now, explanation.baseline, explanation.change_ms
    if change is None:
        if now is not None:
            return translate("ServiceNetworkPlanner", "Reached none in the baseline")
        if before is not None:
            return translate("ServiceNetworkPlanner", "Reached one in the baseline")
        return ""
    if change == 0:
        return translate("ServiceNetworkPlanner", "As long as in the baseline")
    arrow = "▲" if change > 0 else "▼"
    text = translate("ServiceNetworkPlanner", "{arrow} {change} against the baseline")
    return text.format(arrow=arrow, change=signed_minutes(change))


def count_words(count: GroupCount, unknown: bool) -> str:
    """Return how many live here: a number, or its bounds and what is expected."""
    if unknown:
        return translate("ServiceNetworkPlanner", "not known")
    if not count.suppressed:
        return residents(count.expected)
    text = translate("ServiceNetworkPlanner", "{low}–{high}, about {expected} (suppressed)")
    return text.format(
        low=residents(count.low), high=residents(count.high), expected=residents(count.expected)
    )


def road_words(explanation: Explanation) -> str:
    """Return how far the road is, and how long that takes."""
    if not math.isfinite(explanation.snap_m):
        return translate("ServiceNetworkPlanner", "none near enough")
    distance = whole(explanation.snap_m)
    if explanation.access_ms < _SOON_MS:
        return translate("ServiceNetworkPlanner", "{distance} m away").format(distance=distance)
    text = translate("ServiceNetworkPlanner", "{distance} m away, {time} of the journey")
    return text.format(distance=distance, time=minutes(explanation.access_ms))
