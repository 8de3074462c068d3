"""The words of what can be wrong with files of OpenStreetMap."""

from __future__ import annotations

from .. import translate


def problems() -> dict[str, tuple[str, str, str]]:
    """Return fact, likely cause and remedy of each problem by its code."""
    again = translate(
        "ServiceNetworkPlanner", "Download the file again, for example from an extract service."
    )
    return {
        "osm-not-found": (
            translate("ServiceNetworkPlanner", "There is no file {path}."),
            translate("ServiceNetworkPlanner", "It was moved or deleted, or the path mistyped."),
            translate("ServiceNetworkPlanner", "Choose the file anew."),
        ),
        "osm-not-a-file": (
            translate("ServiceNetworkPlanner", "{path} is not a file."),
            translate("ServiceNetworkPlanner", "It is a folder, a device or a pipe."),
            translate("ServiceNetworkPlanner", "Choose an .osm.pbf, .osm or .osm.gz file."),
        ),
        "osm-unreadable": (
            translate("ServiceNetworkPlanner", "{path} cannot be read: {reason}."),
            translate("ServiceNetworkPlanner", "You may not be allowed to, or its drive is gone."),
            translate("ServiceNetworkPlanner", "Copy it to a place where you may read it."),
        ),
        "osm-file-empty": (
            translate("ServiceNetworkPlanner", "{path} is empty."),
            translate("ServiceNetworkPlanner", "Its download or export failed."),
            again,
        ),
        "osm-not-osm": (
            translate("ServiceNetworkPlanner", "{path} is not an OpenStreetMap file."),
            translate(
                "ServiceNetworkPlanner",
                "It holds something else under that name, often the error page of a web site.",
            ),
            again,
        ),
        "osm-truncated": (
            translate(
                "ServiceNetworkPlanner", "{path} breaks off after {percent:.0f} % of what there is."
            ),
            translate("ServiceNetworkPlanner", "Its download or copy was interrupted."),
            again,
        ),
        "osm-broken": (
            translate(
                "ServiceNetworkPlanner", "{path} could not be read to its end (GDAL: {reason})."
            ),
            translate("ServiceNetworkPlanner", "The file is damaged or was cut off."),
            again,
        ),
        "osm-no-roads": (
            translate("ServiceNetworkPlanner", "{path} has no roads."),
            translate(
                "ServiceNetworkPlanner",
                "The extract was filtered to other things, or all its roads are private.",
            ),
            translate("ServiceNetworkPlanner", "Use an extract with ways that have highway tags."),
        ),
        "osm-tags": (
            translate("ServiceNetworkPlanner", "“{part}” is not understood as a rule for tags."),
            translate("ServiceNetworkPlanner", "A rule is a key, values and, if wanted, the tier."),
            translate(
                "ServiceNetworkPlanner",
                "Write for example: amenity=hospital->hospital; amenity=clinic,doctors->centre",
            ),
        ),
    }


def notices() -> dict[str, tuple[str, str]]:
    """Return fact and remedy of each notice by its code."""
    return {
        "osm-private-left-out": (
            translate("ServiceNetworkPlanner", "{count} private roads were left out."),
            translate("ServiceNetworkPlanner", "An option includes them."),
        ),
        "osm-speed-not-understood": (
            translate(
                "ServiceNetworkPlanner",
                "{count} speed limits were not understood; the speed of the road class is used.",
            ),
            translate("ServiceNetworkPlanner", "Correct speed_kmh in the roads if it matters."),
        ),
        "osm-no-road-class": (
            translate(
                "ServiceNetworkPlanner",
                "{count} ways were left out because their highway tag names no road to travel on.",
            ),
            "",
        ),
        "osm-no-facilities": (
            translate("ServiceNetworkPlanner", "No feature has the tags of a facility."),
            translate("ServiceNetworkPlanner", "Check the tags, or add the facilities yourself."),
        ),
        "osm-facility-without-tier": (
            translate("ServiceNetworkPlanner", "{count} facilities have no tier."),
            translate(
                "ServiceNetworkPlanner",
                "Fill the field tier, or name tiers in the tags, as in amenity=clinic->centre.",
            ),
        ),
        "osm-no-municipalities": (
            translate(
                "ServiceNetworkPlanner",
                "No complete administrative area is of level {level}; the levels that occur, with "
                "their number, follow if there are any.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "Municipalities are level 8 in most countries and 7 in some; extracts often cut "
                "them at the edge.",
            ),
        ),
        "osm-shapeless": (
            translate(
                "ServiceNetworkPlanner", "{count} features without a usable shape were left out."
            ),
            translate("ServiceNetworkPlanner", "They are drawn wrongly in OpenStreetMap."),
        ),
        "osm-no-buildings": (
            translate("ServiceNetworkPlanner", "No building is residential."),
            translate("ServiceNetworkPlanner", "Use an extract with buildings."),
        ),
    }
