"""The words of what can be wrong with study files and with what they are made of."""

from __future__ import annotations

from .. import translate


def problems() -> dict[str, tuple[str, str, str]]:
    """Return fact, likely cause and remedy of each problem by its code."""
    return {**_of_files(), **_of_layers()}


def _of_files() -> dict[str, tuple[str, str, str]]:
    return {
        "study-missing": (
            translate("ServiceNetworkPlanner", "There is no study file {path}."),
            translate(
                "ServiceNetworkPlanner",
                "It was moved, renamed or deleted, or its drive is not connected.",
            ),
            translate("ServiceNetworkPlanner", "Choose the file where it is now."),
        ),
        "study-broken": (
            translate("ServiceNetworkPlanner", "{path} cannot be read as a study ({reason})."),
            translate(
                "ServiceNetworkPlanner",
                "It is no GeoPackage, or a copy of it was cut off or changed by another program.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "Choose another file, or take the last copy that was good.",
            ),
        ),
        "study-incomplete": (
            translate("ServiceNetworkPlanner", "{path} lacks what a study needs: {tables}."),
            translate("ServiceNetworkPlanner", "It is a GeoPackage with other layers."),
            translate(
                "ServiceNetworkPlanner",
                "Choose a study file, or set up a study from the layers that you have.",
            ),
        ),
        "study-newer": (
            translate(
                "ServiceNetworkPlanner",
                "{path} is of version {version}, and this plugin knows versions up to {known}.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "Somebody saved it with a later version of the Service Network Planner.",
            ),
            translate("ServiceNetworkPlanner", "Update the plugin; the file was left as it is."),
        ),
        "study-busy": (
            translate("ServiceNetworkPlanner", "{path} is locked by another program."),
            translate(
                "ServiceNetworkPlanner",
                "Another program is writing to it, or copies it to a network drive or a cloud.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "Wait until it has ended, then try again. What was saved last is still there.",
            ),
        ),
        "study-disk-full": (
            translate("ServiceNetworkPlanner", "The disk with {path} is full."),
            "",
            translate(
                "ServiceNetworkPlanner",
                "Make room on it, then save again. What was saved last is still there.",
            ),
        ),
        "study-not-writable": (
            translate("ServiceNetworkPlanner", "{path} cannot be changed."),
            translate(
                "ServiceNetworkPlanner",
                "The file or its folder is read-only, or the study was opened to be read only.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "Copy the study to a folder of your own and open it there.",
            ),
        ),
        "study-failed": (
            translate("ServiceNetworkPlanner", "{path} could not be read or written ({reason})."),
            translate(
                "ServiceNetworkPlanner",
                "Its drive was disconnected or is faulty, or the file may not grow further.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "Check the drive, then try again. What was saved last is still there.",
            ),
        ),
        "study-open-elsewhere": (
            translate(
                "ServiceNetworkPlanner",
                "{path} is already open: on the computer {host}, in {program} (process {process}),"
                " since {since}.",
            ),
            "",
            translate(
                "ServiceNetworkPlanner",
                "Close it there, or open it to be read only. If it is open nowhere, delete the"
                " file {lock} beside it.",
            ),
        ),
        "study-network-missing": (
            translate(
                "ServiceNetworkPlanner",
                "{path} has no roads, and there is no network file {network} beside it.",
            ),
            translate("ServiceNetworkPlanner", "The study was copied without its network file."),
            translate("ServiceNetworkPlanner", "Copy the network file to the same folder."),
        ),
        "study-network-other": (
            translate(
                "ServiceNetworkPlanner",
                "The network file {network} beside {path} is not the one of this study.",
            ),
            translate(
                "ServiceNetworkPlanner", "Another network was saved in its place, or copied there."
            ),
            translate(
                "ServiceNetworkPlanner",
                "Copy the study's own network file there, or set the study up anew.",
            ),
        ),
        "study-speeds": (
            translate(
                "ServiceNetworkPlanner",
                "The study's speeds for “{mode}” cannot be understood ({reason}).",
            ),
            translate("ServiceNetworkPlanner", "Its settings were changed by another program."),
            translate("ServiceNetworkPlanner", "Set the study up anew."),
        ),
    }


def _of_layers() -> dict[str, tuple[str, str, str]]:
    return {
        "population-without-area": (
            translate(
                "ServiceNetworkPlanner",
                "“{layer}” has points, which cannot be split by area.",
            ),
            "",
            translate(
                "ServiceNetworkPlanner",
                "They belong where they are: set “Cells across municipal borders” so.",
            ),
        ),
        "setup-layer-unset": (
            translate("ServiceNetworkPlanner", "No layer is chosen."),
            "",
            translate("ServiceNetworkPlanner", "Choose a layer of the project, or a file."),
        ),
        "setup-residents-unset": (
            translate(
                "ServiceNetworkPlanner", "No field of “{layer}” is chosen for the residents."
            ),
            "",
            translate("ServiceNetworkPlanner", "Choose the field with the number of residents."),
        ),
        "setup-code-unset": (
            translate(
                "ServiceNetworkPlanner", "No field of “{layer}” is chosen for the municipality."
            ),
            "",
            translate(
                "ServiceNetworkPlanner", "Choose the field with the municipality's code or name."
            ),
        ),
        "setup-tier-unset": (
            translate("ServiceNetworkPlanner", "No field of “{layer}” is chosen for the tier."),
            "",
            translate(
                "ServiceNetworkPlanner",
                "Choose the field that says what kind of facility each one is.",
            ),
        ),
        "setup-speed-unset": (
            translate(
                "ServiceNetworkPlanner",
                "Neither a field of speed nor one of road class is chosen for “{layer}”.",
            ),
            translate(
                "ServiceNetworkPlanner", "All roads, from motorway to track, would be equally fast."
            ),
            translate("ServiceNetworkPlanner", "Choose one of them, or both."),
        ),
        "setup-not-numbers": (
            translate(
                "ServiceNetworkPlanner",
                "Field “{field}” of “{layer}” holds no numbers but, for example, {found}.",
            ),
            translate("ServiceNetworkPlanner", "Another field was chosen by mistake."),
            translate("ServiceNetworkPlanner", "Choose the field with the number of residents."),
        ),
        "setup-not-speeds": (
            translate(
                "ServiceNetworkPlanner",
                "Field “{field}” of “{layer}” holds no speeds but, for example, {found}.",
            ),
            translate("ServiceNetworkPlanner", "Another field was chosen by mistake."),
            translate(
                "ServiceNetworkPlanner", "Choose the field with speeds in km/h, or none of them."
            ),
        ),
        "setup-tiers-unknown": (
            translate(
                "ServiceNetworkPlanner",
                "The rule set knows none of the tiers in field “{field}” of “{layer}”, such as"
                " {found}. It knows: {known}.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "Another field was chosen by mistake, or the rule set is that of another county.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "Choose another field, or a rule set that has these words among its tiers' names"
                " or aliases.",
            ),
        ),
        "setup-apart": (
            translate("ServiceNetworkPlanner", "“{layer}” lies elsewhere than the municipalities."),
            translate(
                "ServiceNetworkPlanner",
                "It is of another region, or its coordinate reference system, or that of the"
                " municipalities, is set wrongly.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "Show both on the map: if they lie apart there, correct the coordinate reference"
                " system in the layer's properties under Source.",
            ),
        ),
    }


def notices() -> dict[str, tuple[str, str]]:
    """Return fact and remedy of each notice by its code."""
    return {
        "study-read-only": (
            translate(
                "ServiceNetworkPlanner",
                "{path} or its folder is read-only: you can try things out, but not save them.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "To save, copy the study to a folder of your own and open it there.",
            ),
        ),
        "study-open-elsewhere": (
            translate(
                "ServiceNetworkPlanner",
                "The study is already open on the computer {host}, in {program} (process {process})"
                " since {since}: you can try things out, but not save them.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "To save, close it there and open it here again. If it is open nowhere, delete the"
                " file {lock} beside it.",
            ),
        ),
        "study-network-rebuilt": (
            translate(
                "ServiceNetworkPlanner",
                "The network was built anew, for the file {path} was not the one of these roads.",
            ),
            "",
        ),
        "study-network-unsaved": (
            translate(
                "ServiceNetworkPlanner",
                "The network could not be kept in the file {path}, so that it is built each time"
                " that the study is opened.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "Make room on the disk, or copy the study to a folder of your own.",
            ),
        ),
        "setup-speeds-odd": (
            translate(
                "ServiceNetworkPlanner",
                "Half of the speeds in field “{field}” of “{layer}” are below {usual}, and speeds"
                " are taken to be in km/h.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "If they are in metres per second or miles per hour, convert them first.",
            ),
        ),
        "study-without-facilities": (
            translate("ServiceNetworkPlanner", "The study has no facilities."),
            translate("ServiceNetworkPlanner", "Place them on the map."),
        ),
    }
