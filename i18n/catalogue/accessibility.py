"""The words of what can be wrong with catchments, floating catchments, equity and sensitivity."""

from __future__ import annotations

from .. import translate


def problems() -> dict[str, tuple[str, str, str]]:
    """Return fact, likely cause and remedy of each problem by its code."""
    return {
        "tier-unknown": (
            translate("ServiceNetworkPlanner", "There is no tier “{tier}”."),
            translate(
                "ServiceNetworkPlanner",
                "It is misspelt, or no facility and no rule set has it.",
            ),
            translate("ServiceNetworkPlanner", "Use some of these: {known}."),
        ),
        "tiers-closed": (
            translate("ServiceNetworkPlanner", "No facility of these tiers is open: {tiers}."),
            translate(
                "ServiceNetworkPlanner",
                "All are closed on the day that is looked at, or by their status.",
            ),
            translate("ServiceNetworkPlanner", "Choose another day, or other tiers."),
        ),
        "group-unknown": (
            translate("ServiceNetworkPlanner", "There is no population group “{group}”."),
            translate(
                "ServiceNetworkPlanner",
                "It is misspelt, or its field is not among the population groups.",
            ),
            translate("ServiceNetworkPlanner", "Use one of these: {known}."),
        ),
        "group-empty": (
            translate("ServiceNetworkPlanner", "Population group “{group}” has nobody."),
            translate("ServiceNetworkPlanner", "All its numbers are zero."),
            translate("ServiceNetworkPlanner", "Choose another group, or correct its field."),
        ),
        "capacity-negative": (
            translate(
                "ServiceNetworkPlanner",
                "{count} facilities have a capacity below zero, such as {value}.",
            ),
            translate("ServiceNetworkPlanner", "A minus sign, or a code for unknown."),
            translate("ServiceNetworkPlanner", "Correct it; leave it empty where it is unknown."),
        ),
        "capacity-none": (
            translate("ServiceNetworkPlanner", "None of {count} facilities has a capacity."),
            translate("ServiceNetworkPlanner", "The capacity field is not named, or it is empty."),
            translate(
                "ServiceNetworkPlanner",
                "Name the field, or give a capacity for facilities that have none.",
            ),
        ),
        "sizes-zero": (
            translate("ServiceNetworkPlanner", "All {count} facilities have the size zero."),
            translate("ServiceNetworkPlanner", "The field holds something else, or is not filled."),
            translate(
                "ServiceNetworkPlanner",
                "Fill it; without a capacity field all facilities attract alike.",
            ),
        ),
        "sensitivity-nothing": (
            translate("ServiceNetworkPlanner", "There is nothing to try."),
            translate(
                "ServiceNetworkPlanner",
                "Speeds and thresholds are to change by 0, and junction delays are left alone.",
            ),
            translate("ServiceNetworkPlanner", "Give at least one change."),
        ),
        "sensitivity-threshold": (
            translate(
                "ServiceNetworkPlanner",
                "The threshold of rule “{rule}”, {threshold} minutes, cannot be that much shorter.",
            ),
            translate("ServiceNetworkPlanner", "Nothing of it would be left."),
            translate("ServiceNetworkPlanner", "Change thresholds by fewer minutes."),
        ),
        "catchment-time": (
            translate("ServiceNetworkPlanner", "A catchment of {minutes} minutes is impossible."),
            translate("ServiceNetworkPlanner", "The longest time was left at zero."),
            translate("ServiceNetworkPlanner", "Give a time above zero, such as 30."),
        ),
        "zones-unreadable": (
            translate("ServiceNetworkPlanner", "“{text}” is no zone."),
            translate(
                "ServiceNetworkPlanner",
                "A zone is a number of minutes above zero, an equals sign and a weight.",
            ),
            translate("ServiceNetworkPlanner", "Write zones like: 10=1, 20=0.68, 30=0.22."),
        ),
        "zones-repeated": (
            translate("ServiceNetworkPlanner", "There are two zones of {minutes} minutes."),
            translate("ServiceNetworkPlanner", "A zone was copied and not changed."),
            translate("ServiceNetworkPlanner", "Remove one of the two."),
        ),
        "zones-weights": (
            translate("ServiceNetworkPlanner", "The zones {text} have impossible weights."),
            translate(
                "ServiceNetworkPlanner",
                "Weights lie between 0 and 1, do not rise with time, and are not all zero.",
            ),
            translate("ServiceNetworkPlanner", "Write zones like: 10=1, 20=0.68, 30=0.22."),
        ),
    }


def notices() -> dict[str, tuple[str, str]]:
    """Return fact and remedy of each notice by its code."""
    return {
        "capacity-unlimited": (
            translate("ServiceNetworkPlanner", "{count} facilities have no capacity."),
            translate(
                "ServiceNetworkPlanner",
                "They take as many as come, unless you give a capacity for such facilities.",
            ),
        ),
        "capacity-default": (
            translate("ServiceNetworkPlanner", "{count} facilities have no capacity."),
            translate("ServiceNetworkPlanner", "They are given {value}, as you asked."),
        ),
        "capacity-zero": (
            translate("ServiceNetworkPlanner", "{count} facilities have the capacity zero."),
            translate("ServiceNetworkPlanner", "They serve nobody; leave it empty if unknown."),
        ),
        "size-default": (
            translate("ServiceNetworkPlanner", "{count} facilities have no size."),
            translate("ServiceNetworkPlanner", "They count as {value}."),
        ),
        "people-unserved": (
            translate(
                "ServiceNetworkPlanner",
                "{tier}: {residents} residents in {count} places are not served.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "They have no way to a facility within the time and borders, or there is no room.",
            ),
        ),
        "supply-out-of-reach": (
            translate(
                "ServiceNetworkPlanner", "{tier}: nobody is within reach of {count} facilities."
            ),
            translate("ServiceNetworkPlanner", "Their supply serves nobody; check their places."),
        ),
        "access-none": (
            translate(
                "ServiceNetworkPlanner",
                "{tier}: {residents} residents in {count} places have nothing within reach.",
            ),
            translate("ServiceNetworkPlanner", "Their access is 0."),
        ),
        "sensitivity-delays-unused": (
            translate(
                "ServiceNetworkPlanner",
                "No road is of any of the {count} classes that have a junction delay.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "Junction delays change nothing; name classes that the roads have: {known}.",
            ),
        ),
        "allocation-unproven": (
            translate(
                "ServiceNetworkPlanner",
                "{tier}: the allocation is not proven to be the best. Its travel is at most {gap} %"
                " above the least, and at most {left} more residents could be served.",
            ),
            translate("ServiceNetworkPlanner", "Look at fewer facilities or a shorter time."),
        ),
    }
