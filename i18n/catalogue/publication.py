"""The words of what can be wrong with publications, see ``gis/publishing.py``."""

from __future__ import annotations

from .. import translate


def problems() -> dict[str, tuple[str, str, str]]:
    """Return fact, likely cause and remedy by code."""
    return {**_making(), **_finding(), **_layers(), **_staleness()}


def _making() -> dict[str, tuple[str, str, str]]:
    """Return the words of what stops publishing, or checking."""
    return {
        "publication-file-taken": (
            translate("ServiceNetworkPlanner", "{path} is there already, and is no publication."),
            translate(
                "ServiceNetworkPlanner",
                "Another project or other data have this name; they were left as they are.",
            ),
            translate(
                "ServiceNetworkPlanner", "Give another file name, or move that file away first."
            ),
        ),
        "publication-unsound": (
            translate(
                "ServiceNetworkPlanner",
                "Nothing was published, because the check found faults in {where}: {codes}.",
            ),
            translate("ServiceNetworkPlanner", "This should not happen; it is a mistake of ours."),
            translate(
                "ServiceNetworkPlanner",
                "Report it with these words. The former publication, if any, is still whole.",
            ),
        ),
        "publication-unreadable": (
            translate(
                "ServiceNetworkPlanner", "The project {path} cannot be read as a whole: {reason}."
            ),
            translate(
                "ServiceNetworkPlanner",
                "It is not there, is no QGIS project, or files that belong to it are missing.",
            ),
            translate("ServiceNetworkPlanner", "Choose another project, or publish it again."),
        ),
        "publication-none": (
            translate("ServiceNetworkPlanner", "The project {path} publishes no study."),
            translate(
                "ServiceNetworkPlanner",
                "It was not made by “Publish”, or what it says of its study was changed by hand.",
            ),
            translate("ServiceNetworkPlanner", "Choose a published project, or publish the study."),
        ),
        "publication-day": (
            translate("ServiceNetworkPlanner", "“{text}” is not a day."),
            translate("ServiceNetworkPlanner", "Days are written as 2027-01-01, with commas."),
            translate("ServiceNetworkPlanner", "Write them so, or leave the field empty."),
        ),
    }


def _finding() -> dict[str, tuple[str, str, str]]:
    """Return the words of what a check finds in the project."""
    again = translate("ServiceNetworkPlanner", "Publish the study again.")
    by_hand = translate("ServiceNetworkPlanner", "The project was changed by hand.")
    return {
        "publication-short-name-missing": (
            translate("ServiceNetworkPlanner", "It has no short name."),
            by_hand,
            translate(
                "ServiceNetworkPlanner",
                "Give it one in its properties, under “QGIS Server”, or publish again.",
            ),
        ),
        "publication-short-name-invalid": (
            translate("ServiceNetworkPlanner", "Services cannot take the short name “{name}”."),
            by_hand,
            translate(
                "ServiceNetworkPlanner",
                "Use letters A to Z, digits, and underscores, with a letter first.",
            ),
        ),
        "publication-short-name-twice": (
            translate("ServiceNetworkPlanner", "The short name “{name}” is used {times} times."),
            by_hand,
            translate("ServiceNetworkPlanner", "Give each layer and group a name of its own."),
        ),
        "publication-paths-absolute": (
            translate("ServiceNetworkPlanner", "The project keeps absolute paths."),
            translate(
                "ServiceNetworkPlanner", "It was saved with other settings after it was published."
            ),
            translate(
                "ServiceNetworkPlanner",
                "Set “Save paths” to relative in the project's properties, or publish again.",
            ),
        ),
        "publication-crs-missing": (
            translate(
                "ServiceNetworkPlanner",
                "The project's system of coordinates is one that services cannot name.",
            ),
            translate(
                "ServiceNetworkPlanner", "It has none, or one that somebody defined themselves."
            ),
            translate(
                "ServiceNetworkPlanner",
                "Set the study up in a registered system, such as EPSG:3067, and publish again.",
            ),
        ),
        "publication-editable": (
            translate("ServiceNetworkPlanner", "Anybody could edit layers through WFS."),
            by_hand,
            translate(
                "ServiceNetworkPlanner",
                "Take update, insert and delete away in the project's properties, under “QGIS"
                " Server”.",
            ),
        ),
        "publication-off": (
            translate("ServiceNetworkPlanner", "The project's services are switched off."),
            by_hand,
            again,
        ),
        "publication-unlimited": (
            translate("ServiceNetworkPlanner", "Maps of any size may be asked for."),
            by_hand,
            translate(
                "ServiceNetworkPlanner",
                "Set a largest width and height in the project's properties, under “QGIS Server”:"
                " one request could take all of the server's memory.",
            ),
        ),
        "publication-without-title": (
            translate("ServiceNetworkPlanner", "The publication has no title."),
            by_hand,
            again,
        ),
        "publication-without-abstract": (
            translate("ServiceNetworkPlanner", "The publication has no abstract."),
            translate("ServiceNetworkPlanner", "None was given."),
            translate(
                "ServiceNetworkPlanner",
                "Publish again with a few sentences on what is shown, and what for.",
            ),
        ),
        "publication-without-attribution": (
            translate("ServiceNetworkPlanner", "The publication does not name its sources."),
            translate("ServiceNetworkPlanner", "No attribution was given."),
            translate(
                "ServiceNetworkPlanner",
                "Publish again and name them, as most licences of data ask for.",
            ),
        ),
        "publication-without-contact": (
            translate("ServiceNetworkPlanner", "Nobody is named who answers for the service."),
            translate("ServiceNetworkPlanner", "No contact was given."),
            translate("ServiceNetworkPlanner", "Publish again with an organisation or an address."),
        ),
        "publication-study-whole": (
            translate(
                "ServiceNetworkPlanner",
                "The study {study} beside the project holds {count} scenarios that are not"
                " published.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "The study is the one that planners work on. The services show none of them.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "Let no web server hand out files of this folder, or publish into another one: the"
                " study is copied there without them.",
            ),
        ),
    }


def _layers() -> dict[str, tuple[str, str, str]]:
    """Return the words of what a check finds in a layer."""
    again = translate("ServiceNetworkPlanner", "Publish the study again.")
    by_hand = translate("ServiceNetworkPlanner", "The project was changed by hand.")
    remove = translate("ServiceNetworkPlanner", "Remove the layer, or publish the study again.")
    return {
        "publication-layer-foreign": (
            translate("ServiceNetworkPlanner", "The layer is no result of the study."),
            by_hand,
            remove,
        ),
        "publication-layer-outside": (
            translate(
                "ServiceNetworkPlanner", "The layer's data, {source}, lie outside of the folder."
            ),
            by_hand,
            remove,
        ),
        "publication-layer-invalid": (
            translate("ServiceNetworkPlanner", "The layer's data, {source}, cannot be read."),
            translate("ServiceNetworkPlanner", "The file is missing, or a table of it is."),
            again,
        ),
        "publication-layer-crs": (
            translate(
                "ServiceNetworkPlanner",
                "The layer's system of coordinates is one that services cannot name.",
            ),
            translate(
                "ServiceNetworkPlanner", "It has none, or one that somebody defined themselves."
            ),
            translate(
                "ServiceNetworkPlanner",
                "Set the study up in a registered system, such as EPSG:3067, and publish again.",
            ),
        ),
        "publication-leak": (
            translate(
                "ServiceNetworkPlanner",
                "The layer shows the scenario {scenario}, which is not published.",
            ),
            by_hand,
            remove,
        ),
        "publication-layer-without-words": (
            translate("ServiceNetworkPlanner", "The layer has no title, or no abstract."),
            by_hand,
            again,
        ),
        "publication-private": (
            translate(
                "ServiceNetworkPlanner",
                "The layer has fields that look private: {fields}.",
            ),
            by_hand,
            remove,
        ),
        "publication-layer-editable": (
            translate("ServiceNetworkPlanner", "The layer is not read only."),
            by_hand,
            translate(
                "ServiceNetworkPlanner",
                "Mark it as read only in the project's properties, under “Data sources”.",
            ),
        ),
    }


def _staleness() -> dict[str, tuple[str, str, str]]:
    """Return the words of what no longer holds."""
    again = translate("ServiceNetworkPlanner", "Publish the study again.")
    return {
        "publication-stale": (
            translate(
                "ServiceNetworkPlanner",
                "The results of “{scenario}” are out of date: {parts} have changed.",
            ),
            translate("ServiceNetworkPlanner", "The study was worked on after it was published."),
            again,
        ),
        "publication-scenario-gone": (
            translate("ServiceNetworkPlanner", "The study no longer has this scenario."),
            translate("ServiceNetworkPlanner", "It was deleted after it was published."),
            again,
        ),
        "publication-scenario-missing": (
            translate(
                "ServiceNetworkPlanner",
                "The scenario {scenario} is published, but the project has no layer of it.",
            ),
            translate("ServiceNetworkPlanner", "The project was changed by hand."),
            again,
        ),
    }


def notices() -> dict[str, tuple[str, str]]:
    """Return fact and remedy by code."""
    return {
        "publication-days-left-out": (
            translate(
                "ServiceNetworkPlanner",
                "{count} of the days are left out: the baseline is shown for the first {shown}.",
            ),
            translate("ServiceNetworkPlanner", "Name the days that matter."),
        ),
        "publication-days-without-baseline": (
            translate(
                "ServiceNetworkPlanner",
                "The days are of no use, because the baseline is not among the scenarios.",
            ),
            translate("ServiceNetworkPlanner", "Publish the baseline, too, to show it by day."),
        ),
    }
