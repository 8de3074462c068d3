"""The words of what can be wrong with impact reports, see ``gis/report``."""

from __future__ import annotations

from .. import translate


def problems() -> dict[str, tuple[str, str, str]]:
    """Return fact, likely cause and remedy by code."""
    return {
        "report-library-missing": (
            translate("ServiceNetworkPlanner", "The report needs the library {library}."),
            translate("ServiceNetworkPlanner", "This QGIS came without it."),
            translate(
                "ServiceNetworkPlanner",
                "On Debian and Ubuntu install the package python3-{library}, on Windows the same"
                " by the OSGeo4W setup, and start QGIS again.",
            ),
        ),
        "report-template": (
            translate(
                "ServiceNetworkPlanner",
                "The report's template {template} has a mistake in line {line}: {reason}.",
            ),
            translate("ServiceNetworkPlanner", "It was edited after it came with the plugin."),
            translate(
                "ServiceNetworkPlanner",
                "Mend the line, or take your copy of the template away: the plugin's own is used"
                " then.",
            ),
        ),
        "report-without-questions": (
            translate(
                "ServiceNetworkPlanner",
                "There is no travel time that both sides know, so there is nothing to report.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "No service point has a tier of the rule set, or the two sides have rules that"
                " have nothing in common.",
            ),
            translate(
                "ServiceNetworkPlanner", "Look at the tiers of the service points and the rules."
            ),
        ),
    }


def notices() -> dict[str, tuple[str, str]]:
    """Return fact and remedy by code."""
    return {
        "report-without-charts": (
            translate(
                "ServiceNetworkPlanner",
                "The report has no charts, because the library matplotlib is missing.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "On Debian and Ubuntu install the package python3-matplotlib, on Windows the same"
                " by the OSGeo4W setup, and make the report again.",
            ),
        ),
        "report-without-browser": (
            translate(
                "ServiceNetworkPlanner",
                "No Chromium, Chrome or Edge was found, so the PDF has no tags for screen readers.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "Install one of them, or publish the web page: it has the same contents and can be"
                " read aloud.",
            ),
        ),
        "report-without-pdf": (
            translate(
                "ServiceNetworkPlanner",
                "This QGIS came without QtWebKit, which prints the PDF, and no browser was found.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "Open {path} in a browser and print it from there: it is laid out for A4 paper.",
            ),
        ),
    }
