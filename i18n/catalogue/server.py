"""The words of what the service tells clients whose requests it cannot answer."""

from __future__ import annotations

from .. import translate


def problems() -> dict[str, tuple[str, str, str]]:
    """Return fact, likely cause and remedy by code."""
    return {**_requests(), **_evaluations(), **_faults()}


def notices() -> dict[str, tuple[str, str]]:
    """Return fact and remedy by code."""
    return {}


def _requests() -> dict[str, tuple[str, str, str]]:
    return {
        "api-not-found": (
            translate("ServiceNetworkPlanner", "There is nothing at this address."),
            "",
            translate("ServiceNetworkPlanner", "The service's start page links to what there is."),
        ),
        "api-scenario-unknown": (
            translate("ServiceNetworkPlanner", "There is no such scenario."),
            translate("ServiceNetworkPlanner", "It does not exist, or it is not published."),
            translate("ServiceNetworkPlanner", "The list of scenarios says which there are."),
        ),
        "api-method": (
            translate("ServiceNetworkPlanner", "{method} is not possible here."),
            "",
            translate("ServiceNetworkPlanner", "Use one of these: {allowed}."),
        ),
        "api-not-acceptable": (
            translate("ServiceNetworkPlanner", "There is no format that the client accepts."),
            "",
            translate("ServiceNetworkPlanner", "Accept one of these: {types}."),
        ),
        "api-body-too-large": (
            translate("ServiceNetworkPlanner", "The request has more than {limit} bytes."),
            "",
            translate("ServiceNetworkPlanner", "Send fewer facilities at a time."),
        ),
        "api-media-type": (
            translate("ServiceNetworkPlanner", "The request is not sent as JSON."),
            translate("ServiceNetworkPlanner", "Its Content-Type is another or missing."),
            translate("ServiceNetworkPlanner", "Send it as application/json, in UTF-8."),
        ),
        "api-parameter": (
            translate(
                "ServiceNetworkPlanner", "The parameter “{name}” cannot have the value “{value}”."
            ),
            "",
            translate("ServiceNetworkPlanner", "Possible values: {expected}."),
        ),
        "api-parameter-unknown": (
            translate("ServiceNetworkPlanner", "There is no parameter “{name}” here."),
            "",
            translate("ServiceNetworkPlanner", "There are these: {known}."),
        ),
        "api-parameter-repeated": (
            translate("ServiceNetworkPlanner", "The parameter “{name}” is given more than once."),
            "",
            translate("ServiceNetworkPlanner", "Give it once."),
        ),
        "api-parameter-missing": (
            translate("ServiceNetworkPlanner", "The parameter “{name}” is missing."),
            "",
            translate("ServiceNetworkPlanner", "Give it; the description of the service says how."),
        ),
    }


def _evaluations() -> dict[str, tuple[str, str, str]]:
    return {
        "api-json": (
            translate("ServiceNetworkPlanner", "The request is no JSON that can be read."),
            translate("ServiceNetworkPlanner", "At line {line}, column {column}: {reason}."),
            translate(
                "ServiceNetworkPlanner",
                "Send plain JSON: no NaN or infinity, no member twice, not nested deeply.",
            ),
        ),
        "api-member": (
            translate("ServiceNetworkPlanner", "The value of “{pointer}” is not valid."),
            "",
            translate("ServiceNetworkPlanner", "It has to be: {expected}."),
        ),
        "api-crs": (
            translate("ServiceNetworkPlanner", "Coordinates of “{crs}” are not taken."),
            "",
            translate("ServiceNetworkPlanner", "Give them in one of these: {known}."),
        ),
        "api-place": (
            translate("ServiceNetworkPlanner", "“{pointer}” lies nowhere near the study."),
            translate(
                "ServiceNetworkPlanner",
                "Latitude and longitude are probably the wrong way round: longitude comes first.",
            ),
            translate("ServiceNetworkPlanner", "Give a place in the area of the study."),
        ),
        "api-off-network": (
            translate("ServiceNetworkPlanner", "There is no road near “{pointer}”."),
            translate("ServiceNetworkPlanner", "The nearest is more than {distance} m away."),
            translate("ServiceNetworkPlanner", "Give a place by a road."),
        ),
        "api-facilities-many": (
            translate("ServiceNetworkPlanner", "{count} facilities are more than are taken."),
            "",
            translate("ServiceNetworkPlanner", "Send {limit} at most."),
        ),
        "api-facility-repeated": (
            translate("ServiceNetworkPlanner", "There are several facilities “{id}”."),
            "",
            translate("ServiceNetworkPlanner", "Give each an identifier of its own."),
        ),
        "api-facility-unknown": (
            translate("ServiceNetworkPlanner", "The scenario has no facility “{id}”."),
            "",
            translate("ServiceNetworkPlanner", "Only its own facilities can be taken out of it."),
        ),
        "api-tier": (
            translate("ServiceNetworkPlanner", "There is no tier “{tier}”."),
            "",
            translate("ServiceNetworkPlanner", "There are these: {known}."),
        ),
    }


def _faults() -> dict[str, tuple[str, str, str]]:
    return {
        "api-nothing-published": (
            translate("ServiceNetworkPlanner", "Nothing is published here."),
            translate("ServiceNetworkPlanner", "The server's project is not that of a study."),
            translate(
                "ServiceNetworkPlanner",
                "Those who run the server can publish a study with the plugin in QGIS.",
            ),
        ),
        "api-busy": (
            translate("ServiceNetworkPlanner", "The server is busy."),
            "",
            translate("ServiceNetworkPlanner", "Try again in a moment."),
        ),
        "api-too-slow": (
            translate("ServiceNetworkPlanner", "This takes longer than {seconds} seconds."),
            translate("ServiceNetworkPlanner", "The server is busy, or it is a lot to compute."),
            translate("ServiceNetworkPlanner", "Try again in a moment, or ask for less."),
        ),
        "api-unavailable": (
            translate("ServiceNetworkPlanner", "The study cannot be read at the moment."),
            translate("ServiceNetworkPlanner", "It is being replaced, or it was moved."),
            translate(
                "ServiceNetworkPlanner",
                "Try again in a moment. Those who run the server find the reason in its log.",
            ),
        ),
        "api-failed": (
            translate("ServiceNetworkPlanner", "The service has failed."),
            translate("ServiceNetworkPlanner", "That is a fault of the service, not of yours."),
            translate(
                "ServiceNetworkPlanner",
                "Those who run the server find the reason in its log.",
            ),
        ),
    }
