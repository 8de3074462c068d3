"""The words of what decides a verdict: see ``planning/reasons.py``."""

from __future__ import annotations

from .. import translate


def reasons() -> dict[str, str]:
    """Return what decides a verdict by the code of its ``Because``."""
    return {
        "presence-enough": translate(
            "ServiceNetworkPlanner",
            "Facilities of the tier “{tier}” or above here: {count}. Required: {minimum}.",
        ),
        "presence-too-few": translate(
            "ServiceNetworkPlanner",
            "Facilities of the tier “{tier}” or above here: only {count}. Required: {minimum}.",
        ),
        "access-kept": translate(
            "ServiceNetworkPlanner",
            "{beyond} of {residents} residents are further than {threshold_min} minutes; the "
            "longest journey is {worst_min} minutes, from {worst_cell} to {facility}.",
        ),
        "access-beyond": translate(
            "ServiceNetworkPlanner",
            "{beyond} of {residents} residents are further than {threshold_min} minutes, "
            "{unreachable} of them without any route.",
        ),
        "access-uncertain": translate(
            "ServiceNetworkPlanner",
            "Between {beyond_low} and {beyond_high} residents are further than {threshold_min} "
            "minutes: counts of this group are suppressed in small cells.",
        ),
        "no-facility": translate(
            "ServiceNetworkPlanner", "No open facility provides the tier “{tier}”."
        ),
        "group-missing": translate(
            "ServiceNetworkPlanner", "The population layer does not have the group “{group}”."
        ),
        "group-nobody": translate(
            "ServiceNetworkPlanner", "Nobody of the group “{group}” lives here."
        ),
        "base-kept": translate(
            "ServiceNetworkPlanner",
            "Facilities: {facilities}, residents: {residents}. That is between {lower} and {upper} "
            "residents for a facility.",
        ),
        "base-below": translate(
            "ServiceNetworkPlanner",
            "Facilities: {facilities}, residents: {residents}. That is fewer than {lower}"
            " residents for a facility.",
        ),
        "base-above": translate(
            "ServiceNetworkPlanner",
            "Facilities: {facilities}, residents: {residents}. That is more than {upper} residents "
            "for a facility.",
        ),
        "base-no-facility": translate(
            "ServiceNetworkPlanner",
            "No open facility has the tier “{tier}”; {residents} residents call for at least"
            " {fewest}.",
        ),
        "change-kept": translate(
            "ServiceNetworkPlanner",
            "{losing} residents have a longer journey than in the baseline, {gaining} a shorter "
            "one; no group loses more than allowed.",
        ),
        "change-beyond": translate(
            "ServiceNetworkPlanner",
            "{losing} residents have a longer journey than in the baseline; the group “{group}”"
            " loses more than allowed.",
        ),
        "change-uncertain": translate(
            "ServiceNetworkPlanner",
            "{losing} residents have a longer journey than in the baseline; suppressed counts "
            "of the group “{group}” decide whether that is more than allowed.",
        ),
        "change-cut-off": translate(
            "ServiceNetworkPlanner",
            "{cut_off} residents (at most {cut_off_high}) of the group “{group}” reached a"
            " facility in the baseline and do so no longer.",
        ),
        "change-nobody": translate(
            "ServiceNetworkPlanner",
            "Nobody of the group “{group}” reaches a facility both now and in the baseline.",
        ),
        "no-baseline": translate("ServiceNetworkPlanner", "There is no baseline to compare with."),
        "share-reached": translate(
            "ServiceNetworkPlanner", "The stated figure has reached its target."
        ),
        "share-missed": translate(
            "ServiceNetworkPlanner",
            "The stated figure has not reached its target by {date}.",
        ),
        "share-not-due": translate(
            "ServiceNetworkPlanner",
            "The stated figure has not reached its target, which is due on {date}.",
        ),
        "share-unstated": translate(
            "ServiceNetworkPlanner",
            "The study states no figure for {figure}; the target is due on {date}.",
        ),
    }


def without_cells() -> dict[str, str]:
    """Return other words for reasons that name a cell, for readers who must not see single ones."""
    return {
        "access-kept": translate(
            "ServiceNetworkPlanner",
            "{beyond} of {residents} residents are further than {threshold_min} minutes; the "
            "longest journey is {worst_min} minutes, to {facility}.",
        ),
    }
