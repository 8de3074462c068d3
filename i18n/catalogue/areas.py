"""The words of what is wrong with service areas, matrices and coverage."""

from __future__ import annotations

from .. import translate


def problems() -> dict[str, tuple[str, str, str]]:
    """Return fact, likely cause and remedy of each problem by its code."""
    return {
        "bands-missing": (
            translate("ServiceNetworkPlanner", "There is no time to draw a border at."),
            translate("ServiceNetworkPlanner", "The list of minutes is empty."),
            translate("ServiceNetworkPlanner", "Give one or more, such as: 5, 10, 15."),
        ),
        "bands-unreadable": (
            translate("ServiceNetworkPlanner", "“{text}” cannot be read as minutes."),
            translate("ServiceNetworkPlanner", "The list may have words or units in it."),
            translate(
                "ServiceNetworkPlanner",
                "Give numbers with commas between and a decimal point, such as: 5, 7.5, 10.",
            ),
        ),
        "bands-not-positive": (
            translate("ServiceNetworkPlanner", "Nothing is within {text} minutes."),
            translate("ServiceNetworkPlanner", "Times of zero and below make no band."),
            translate("ServiceNetworkPlanner", "Give minutes above zero, such as: 5, 10, 15."),
        ),
        "bands-too-many": (
            translate("ServiceNetworkPlanner", "There are {count} different times."),
            translate(
                "ServiceNetworkPlanner",
                "At most {limit} make sense; perhaps thousands or decimals have commas.",
            ),
            translate("ServiceNetworkPlanner", "Give fewer, such as: 5, 10, 15."),
        ),
        "detail-too-fine": (
            translate(
                "ServiceNetworkPlanner",
                "Squares of {side} m would be {count} over the area, too many to hold.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "The detail is too fine for the times, or a facility is far away from the others.",
            ),
            translate(
                "ServiceNetworkPlanner", "Give a detail of at least {least} m, or shorter times."
            ),
        ),
        "areas-without-output": (
            translate("ServiceNetworkPlanner", "Neither polygons nor lines are asked for."),
            translate("ServiceNetworkPlanner", "Both outputs are skipped."),
            translate("ServiceNetworkPlanner", "Choose where at least one of them goes."),
        ),
        "no-facility-open": (
            translate(
                "ServiceNetworkPlanner",
                "None of the {count} facilities is open and of the tier that is asked for.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "Their status, opening and closing dates and their tier decide it.",
            ),
            translate("ServiceNetworkPlanner", "Check the day, the tier and the fields."),
        ),
    }


def notices() -> dict[str, tuple[str, str]]:
    """Return fact and remedy of each notice by its code."""
    return {
        "bands-repeated": (
            translate("ServiceNetworkPlanner", "{count} times are given more than once."),
            translate("ServiceNetworkPlanner", "Each makes one band."),
        ),
        "bands-unsorted": (
            translate("ServiceNetworkPlanner", "The {count} times are not in rising order."),
            translate("ServiceNetworkPlanner", "They were put in order."),
        ),
        "people-outside-zones": (
            translate(
                "ServiceNetworkPlanner",
                "{count} inhabited places with {residents} residents lie in no zone.",
            ),
            translate("ServiceNetworkPlanner", "They are in no figure."),
        ),
        "people-in-several-zones": (
            translate(
                "ServiceNetworkPlanner",
                "{count} places with {residents} residents lie in several zones, or on a border.",
            ),
            translate(
                "ServiceNetworkPlanner", "They count in the first of them, so nobody counts twice."
            ),
        ),
        "k-above-destinations": (
            translate(
                "ServiceNetworkPlanner",
                "The {k} nearest were asked for, and there are {count} destinations.",
            ),
            translate("ServiceNetworkPlanner", "All of them were taken."),
        ),
        "origins-without-destination": (
            translate(
                "ServiceNetworkPlanner",
                "From {count} points of “{layer}” no destination can be reached in the time.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "They have no row with a time. A longer time may help, or “Check network”.",
            ),
        ),
        "pairs-without-route": (
            translate("ServiceNetworkPlanner", "{count} of {whole} pairs have no route."),
            translate(
                "ServiceNetworkPlanner",
                "They have no row, or one without a time if these were asked for.",
            ),
        ),
    }
