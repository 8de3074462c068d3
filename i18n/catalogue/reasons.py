"""The words of what decides a verdict: see ``planning/reasons.py``."""

from __future__ import annotations

from .. import translate


def reasons() -> dict[str, str]:
    """Return what decides a verdict by the code of its ``Because``."""
    return {
        "presence-enough": translate(
            "ServiceNetworkPlanner",
            "{count} facilities provide it here; {minimum} are required.",
        ),
        "presence-too-few": translate(
            "ServiceNetworkPlanner",
            "{count} facilities provide it here, but {minimum} are required.",
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
        "no-facility": translate("ServiceNetworkPlanner", "No open facility provides {tier}."),
        "group-missing": translate(
            "ServiceNetworkPlanner", "The population layer has no group {group}."
        ),
        "group-nobody": translate("ServiceNetworkPlanner", "Nobody of group {group} lives here."),
        "base-kept": translate(
            "ServiceNetworkPlanner",
            "{facilities} facilities for {residents} residents keep to {lower}–{upper} "
            "residents each.",
        ),
        "base-below": translate(
            "ServiceNetworkPlanner",
            "{facilities} facilities for {residents} residents: one has fewer than {lower} "
            "residents.",
        ),
        "base-above": translate(
            "ServiceNetworkPlanner",
            "{facilities} facilities for {residents} residents: one has more than {upper} "
            "residents.",
        ),
        "base-no-facility": translate(
            "ServiceNetworkPlanner",
            "No open facility is of tier {tier}; {residents} residents need at least {fewest}.",
        ),
        "change-kept": translate(
            "ServiceNetworkPlanner",
            "{losing} residents have a longer journey than in the baseline, {gaining} a shorter "
            "one; no group loses more than allowed.",
        ),
        "change-beyond": translate(
            "ServiceNetworkPlanner",
            "{losing} residents have a longer journey than in the baseline; group {group} loses "
            "more than allowed.",
        ),
        "change-uncertain": translate(
            "ServiceNetworkPlanner",
            "{losing} residents have a longer journey than in the baseline; suppressed counts "
            "of group {group} decide whether that is more than allowed.",
        ),
        "change-cut-off": translate(
            "ServiceNetworkPlanner",
            "{cut_off} residents (at most {cut_off_high}) of group {group} reached a facility "
            "in the baseline and do so no longer.",
        ),
        "change-nobody": translate(
            "ServiceNetworkPlanner",
            "Nobody of group {group} reaches a facility both now and in the baseline.",
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
