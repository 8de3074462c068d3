"""The words of what can be wrong with the road network and with places on it."""

from __future__ import annotations

from .. import translate


def problems() -> dict[str, tuple[str, str, str]]:
    """Return fact, likely cause and remedy of each problem by its code."""
    return {
        "network-empty": (
            translate(
                "ServiceNetworkPlanner", "The road layer has no lines to build a network of."
            ),
            translate(
                "ServiceNetworkPlanner", "Perhaps a filter or a selection leaves nothing over."
            ),
            translate(
                "ServiceNetworkPlanner", "Clear the filter, or choose the layer with the roads."
            ),
        ),
        "network-tolerance": (
            translate(
                "ServiceNetworkPlanner", "The joining tolerance of {tolerance} m cannot be used."
            ),
            translate(
                "ServiceNetworkPlanner",
                "It is negative, no number, or more than {limit} m, which joins roads that do not"
                " meet.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "Give 0 to join equal end points only, or a few centimetres.",
            ),
        ),
        "network-classes": (
            translate(
                "ServiceNetworkPlanner", "The road class field has {count} different values."
            ),
            translate(
                "ServiceNetworkPlanner",
                "At most {limit} make sense, so this is probably a field of names or identifiers.",
            ),
            translate(
                "ServiceNetworkPlanner", "Choose the field that holds the class of the road."
            ),
        ),
        "network-arcs": (
            translate("ServiceNetworkPlanner", "The network's arcs do not fit together: {detail}."),
            translate("ServiceNetworkPlanner", "The program that made them is at fault."),
            translate("ServiceNetworkPlanner", "Build the network again from the road layer."),
        ),
        "network-file-missing": (
            translate("ServiceNetworkPlanner", "There is no network file {path}."),
            translate("ServiceNetworkPlanner", "It was moved, renamed or not built yet."),
            translate("ServiceNetworkPlanner", "Choose it again, or run “Build network”."),
        ),
        "network-file-unreadable": (
            translate(
                "ServiceNetworkPlanner", "{path} cannot be read as a network file ({reason})."
            ),
            translate(
                "ServiceNetworkPlanner", "It is another kind of file, or it was cut off in a copy."
            ),
            translate(
                "ServiceNetworkPlanner", "Choose another file, or run “Build network” again."
            ),
        ),
        "network-crs": (
            translate(
                "ServiceNetworkPlanner",
                "The network is in a coordinate reference system that QGIS does not know here:"
                " {crs}.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "It was built where somebody has defined that system, or by a later QGIS.",
            ),
            translate("ServiceNetworkPlanner", "Run “Build network” again here."),
        ),
        "network-file-newer": (
            translate(
                "ServiceNetworkPlanner", "The network file {path} has the newer format {version}."
            ),
            translate("ServiceNetworkPlanner", "It was built with a later version of this plugin."),
            translate(
                "ServiceNetworkPlanner",
                "Update the plugin, or build the network again with this one.",
            ),
        ),
        "network-stale": (
            translate(
                "ServiceNetworkPlanner",
                "The network file is stale: the road layer “{layer}” has changed since it was"
                " built.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "Roads were edited or the file was replaced, so its travel times would be old.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "Run “Build network” again, or set “If the roads have changed” to go on anyway.",
            ),
        ),
        "file-not-written": (
            translate("ServiceNetworkPlanner", "The file {path} could not be written: {reason}."),
            translate(
                "ServiceNetworkPlanner",
                "The folder is missing, read-only or full, or another program holds the file.",
            ),
            translate("ServiceNetworkPlanner", "Choose another place, or free this one."),
        ),
        "profile-speed": (
            translate(
                "ServiceNetworkPlanner", "A speed of {speed} km/h for “{road_class}” is impossible."
            ),
            translate("ServiceNetworkPlanner", "Speeds lie between 0 (closed) and 300 km/h."),
            translate("ServiceNetworkPlanner", "Correct the list of speeds."),
        ),
        "profile-delay": (
            translate(
                "ServiceNetworkPlanner",
                "A junction delay of {delay} s for “{road_class}” is impossible.",
            ),
            translate("ServiceNetworkPlanner", "Delays lie between 0 and 3 600 seconds."),
            translate("ServiceNetworkPlanner", "Correct the list of delays."),
        ),
        "profile-calibration": (
            translate(
                "ServiceNetworkPlanner", "A calibration factor of {factor} is out of bounds."
            ),
            translate(
                "ServiceNetworkPlanner",
                "The factor multiplies travel times and lies between 0.1 and 10.",
            ),
            translate("ServiceNetworkPlanner", "Give 1 to leave times as they are."),
        ),
        "profile-pairs": (
            translate("ServiceNetworkPlanner", "“{text}” cannot be read as a class and a number."),
            translate(
                "ServiceNetworkPlanner", "Entries have the form motorway=110, with commas between."
            ),
            translate("ServiceNetworkPlanner", "Correct this entry."),
        ),
        "k-not-positive": (
            translate("ServiceNetworkPlanner", "The {k} nearest facilities were asked for."),
            translate("ServiceNetworkPlanner", "There has to be at least one."),
            translate("ServiceNetworkPlanner", "Give 1 or more."),
        ),
        "direction-values": (
            translate(
                "ServiceNetworkPlanner",
                "“{value}” stands for more than one direction of travel.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "The same value is given for forward, backward or both ways.",
            ),
            translate("ServiceNetworkPlanner", "Give each direction its own values."),
        ),
    }


def notices() -> dict[str, tuple[str, str]]:
    """Return fact and remedy of each notice by its code."""
    return {
        "network-roads-collapsed": (
            translate(
                "ServiceNetworkPlanner",
                "The joining tolerance makes one place of both ends of {count} roads, {length_km}"
                " km in all: passing them takes no time.",
            ),
            translate("ServiceNetworkPlanner", "Lower the tolerance unless they are short slips."),
        ),
        "network-speeds-unusable": (
            translate(
                "ServiceNetworkPlanner",
                "{count} roads have a speed that is zero, negative or above 300 km/h.",
            ),
            translate(
                "ServiceNetworkPlanner", "They got the speed of their class; correct the field."
            ),
        ),
        "direction-unknown": (
            translate(
                "ServiceNetworkPlanner",
                "{count} roads have a direction value that is none of the given ones.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "They count as open both ways; add the value to forward, backward or both.",
            ),
        ),
        "network-classes-unlisted": (
            translate(
                "ServiceNetworkPlanner",
                "{count} roads have a class without a speed of its own ({mode}).",
            ),
            translate(
                "ServiceNetworkPlanner",
                "They got {speed} km/h where no speed field says otherwise; add the class to the"
                " speeds by class.",
            ),
        ),
        "network-islands": (
            translate(
                "ServiceNetworkPlanner",
                "The network falls into {count} parts that no road joins; the largest has {share} %"
                " of the nodes.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "Run “Check network” to see where, and raise the joining tolerance or join at"
                " vertices if roads should meet.",
            ),
        ),
        "network-source-gone": (
            translate(
                "ServiceNetworkPlanner",
                "The road layer “{layer}” that the network file was built from cannot be opened, so"
                " nobody can tell whether it has changed.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "The figures are those of the roads as they were on {built}.",
            ),
        ),
        "network-stale-used": (
            translate(
                "ServiceNetworkPlanner",
                "The road layer “{layer}” has changed since the network file was built.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "As asked, the figures are those of the roads as they were on {built}.",
            ),
        ),
        "points-off-network": (
            translate(
                "ServiceNetworkPlanner",
                "{count} points of “{layer}” lie farther than {distance} m from any usable road.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "They are listed as unreachable; raise the maximum snapping distance, or move"
                " them.",
            ),
        ),
        "points-unreachable": (
            translate(
                "ServiceNetworkPlanner",
                "From {count} points of “{layer}” no facility can be reached (tier: {tier}).",
            ),
            translate(
                "ServiceNetworkPlanner",
                "They lie on an island of the network or beyond the cutoff, or none is open; they"
                " are listed without a time.",
            ),
        ),
        "facilities-on-islands": (
            translate(
                "ServiceNetworkPlanner",
                "{count} facilities stand on a small part of the network that nothing joins to the"
                " largest.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "Few can reach them; raise “Ignore parts smaller than” to snap them to the main"
                " network.",
            ),
        ),
        "calibration-on": (
            translate(
                "ServiceNetworkPlanner", "Travel times are multiplied by the factor {factor}."
            ),
            "",
        ),
        "junction-delay-on": (
            translate(
                "ServiceNetworkPlanner",
                "Junction delays are on for {count} road classes: {classes}.",
            ),
            "",
        ),
    }
