"""The words of what can be wrong with layers that are read and files that are written."""

from __future__ import annotations

from .. import translate


def problems() -> dict[str, tuple[str, str, str]]:
    """Return fact, likely cause and remedy of each problem by its code."""
    return {
        "crs-missing": (
            translate(
                "ServiceNetworkPlanner", "Layer “{layer}” has no coordinate reference system."
            ),
            translate(
                "ServiceNetworkPlanner",
                "The file does not say which one its coordinates are in, or QGIS did not "
                "recognise it.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "Set it in the layer's properties under Source (Finnish data is often in "
                "EPSG:3067), then run again.",
            ),
        ),
        "crs-extent": (
            translate(
                "ServiceNetworkPlanner",
                "The coordinates of layer “{layer}” do not fit its coordinate reference system, "
                "{crs}.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "The system was probably assigned by mistake, for example degrees to coordinates "
                "in metres.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "Correct the system in the layer's properties under Source, then run again.",
            ),
        ),
        "crs-transform": (
            translate(
                "ServiceNetworkPlanner",
                "Coordinates could not be transformed from {source} to {target}.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "Some of them lie where the target system is not defined.",
            ),
            translate("ServiceNetworkPlanner", "Choose a system that covers the whole area."),
        ),
        "layer-invalid": (
            translate("ServiceNetworkPlanner", "Layer “{layer}” cannot be read."),
            translate(
                "ServiceNetworkPlanner",
                "Its file was moved or deleted, or its database or service does not answer.",
            ),
            translate(
                "ServiceNetworkPlanner", "Repair the layer's source in QGIS, then run again."
            ),
        ),
        "layer-not-lines": (
            translate("ServiceNetworkPlanner", "Layer “{layer}” has no lines but {found}."),
            translate("ServiceNetworkPlanner", "Another layer was chosen in place of the roads."),
            translate("ServiceNetworkPlanner", "Choose a line layer."),
        ),
        "layer-not-points": (
            translate(
                "ServiceNetworkPlanner",
                "Layer “{layer}” has neither points nor polygons but {found}.",
            ),
            translate("ServiceNetworkPlanner", "Another layer was chosen by mistake."),
            translate("ServiceNetworkPlanner", "Choose a point or polygon layer."),
        ),
        "layer-not-polygons": (
            translate("ServiceNetworkPlanner", "Layer “{layer}” has no polygons but {found}."),
            translate("ServiceNetworkPlanner", "Another layer was chosen by mistake."),
            translate("ServiceNetworkPlanner", "Choose a polygon layer."),
        ),
        "layer-empty": (
            translate("ServiceNetworkPlanner", "Layer “{layer}” has no features to read."),
            translate(
                "ServiceNetworkPlanner",
                "The layer is empty, a filter hides everything, or only selected features were "
                "asked for and none is selected.",
            ),
            translate(
                "ServiceNetworkPlanner", "Check the layer's filter and selection, then run again."
            ),
        ),
        "layer-no-geometry": (
            translate(
                "ServiceNetworkPlanner",
                "None of the {count} features of layer “{layer}” has a usable geometry.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "Their geometries are missing or broken, or could not be transformed.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "Run “Check validity” on the layer and repair it, then run again.",
            ),
        ),
        "field-missing": (
            translate("ServiceNetworkPlanner", "Layer “{layer}” has no field “{field}”."),
            translate(
                "ServiceNetworkPlanner",
                "It is misspelt or only the usual name; this layer has the fields {available}.",
            ),
            translate("ServiceNetworkPlanner", "Choose one of its fields."),
        ),
        "output-folder": (
            translate("ServiceNetworkPlanner", "The folder {folder} does not exist."),
            translate("ServiceNetworkPlanner", "The path was mistyped, or the drive is gone."),
            translate("ServiceNetworkPlanner", "Create the folder or choose another one."),
        ),
        "output-read-only": (
            translate("ServiceNetworkPlanner", "{path} cannot be written."),
            translate(
                "ServiceNetworkPlanner",
                "The file or its folder is read-only, the disk is full, or the name is that of a "
                "folder.",
            ),
            translate("ServiceNetworkPlanner", "Choose another place for the results."),
        ),
        "output-is-input": (
            translate(
                "ServiceNetworkPlanner", "{path} is read, and would be replaced by a result."
            ),
            translate("ServiceNetworkPlanner", "The same file was chosen as input and output."),
            translate("ServiceNetworkPlanner", "Choose another file for the result."),
        ),
        "output-twice": (
            translate("ServiceNetworkPlanner", "Two results would be written to {path}."),
            translate("ServiceNetworkPlanner", "The second would replace the first."),
            translate("ServiceNetworkPlanner", "Choose a file of its own for each."),
        ),
        "output-busy": (
            translate("ServiceNetworkPlanner", "{path} is in use and cannot be replaced."),
            translate("ServiceNetworkPlanner", "It is open in QGIS or in another program."),
            translate(
                "ServiceNetworkPlanner", "Close it there, or choose another name for the results."
            ),
        ),
        "output-failed": (
            translate("ServiceNetworkPlanner", "The results could not be written: {reason}."),
            translate("ServiceNetworkPlanner", "The disk may be full, or the format too narrow."),
            translate("ServiceNetworkPlanner", "Choose another place, or GeoPackage as format."),
        ),
    }


def notices() -> dict[str, tuple[str, str]]:
    """Return fact and remedy of each notice by its code."""
    return {
        "geometry-missing": (
            translate(
                "ServiceNetworkPlanner",
                "{count} features of layer “{layer}” have no geometry and were left out.",
            ),
            translate("ServiceNetworkPlanner", "Delete them or draw them."),
        ),
        "geometry-invalid": (
            translate(
                "ServiceNetworkPlanner",
                "{count} features of layer “{layer}” have broken geometry, such as a line of one "
                "point or coordinates beyond the map; the broken parts were left out.",
            ),
            translate("ServiceNetworkPlanner", "Run “Check validity” on the layer."),
        ),
        "geometry-untransformed": (
            translate(
                "ServiceNetworkPlanner",
                "{count} features of layer “{layer}” lie where the computing coordinate reference "
                "system is not defined and were left out.",
            ),
            translate("ServiceNetworkPlanner", "Check their coordinates."),
        ),
        "line-multipart": (
            translate(
                "ServiceNetworkPlanner",
                "{count} features of layer “{layer}” have several parts; each part became a road "
                "of its own.",
            ),
            "",
        ),
        "point-multipart": (
            translate(
                "ServiceNetworkPlanner",
                "{count} features of layer “{layer}” have several points; their mean was used.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "Run “Multipart to singleparts” if each point is a place of its own.",
            ),
        ),
        "polygon-repaired": (
            translate(
                "ServiceNetworkPlanner",
                "{count} polygons of layer “{layer}” were invalid, for example crossing "
                "themselves, and were repaired for this run.",
            ),
            translate("ServiceNetworkPlanner", "Run “Fix geometries” to repair them for good."),
        ),
        "value-not-number": (
            translate(
                "ServiceNetworkPlanner",
                "{count} values of field “{field}” in layer “{layer}” are no numbers and count "
                "as unknown.",
            ),
            translate("ServiceNetworkPlanner", "Correct them in the layer."),
        ),
        "value-not-speed": (
            translate(
                "ServiceNetworkPlanner",
                "{count} values of field “{field}” in layer “{layer}” are no speeds and count as "
                "unknown.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "Speeds are numbers in km/h, or text such as “80 km/h” or “50 mph”.",
            ),
        ),
        "value-not-date": (
            translate(
                "ServiceNetworkPlanner",
                "{count} values of field “{field}” in layer “{layer}” are no dates and count as "
                "unknown.",
            ),
            translate("ServiceNetworkPlanner", "Write dates as 2030-12-31."),
        ),
        "value-not-boolean": (
            translate(
                "ServiceNetworkPlanner",
                "{count} values of field “{field}” in layer “{layer}” are neither yes nor no and "
                "count as unknown.",
            ),
            translate("ServiceNetworkPlanner", "Write yes or no, true or false, 1 or 0."),
        ),
    }
