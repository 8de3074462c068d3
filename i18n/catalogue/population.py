"""The words of what can be wrong with population layers and with what is computed of them."""

from __future__ import annotations

from .. import translate


def problems() -> dict[str, tuple[str, str, str]]:
    """Return fact, likely cause and remedy of each problem by its code."""
    return {
        "municipalities-empty": (
            translate(
                "ServiceNetworkPlanner",
                "None of the {count} rows of the municipality layer has an area.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "The layer is empty, or its geometries are missing.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "Choose a polygon layer with one area per municipality.",
            ),
        ),
        "demand-empty": (
            translate("ServiceNetworkPlanner", "The population layer has no rows."),
            translate(
                "ServiceNetworkPlanner",
                "A filter leaves nothing, or the wrong layer was chosen.",
            ),
            translate("ServiceNetworkPlanner", "Choose a layer with population cells or points."),
        ),
        "demand-without-residents": (
            translate(
                "ServiceNetworkPlanner",
                "None of the {count} rows of the population layer has residents.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "The field chosen for residents is empty, is text, or marks everything as "
                "unknown (-1).",
            ),
            translate(
                "ServiceNetworkPlanner",
                "Choose the field that holds the number of residents.",
            ),
        ),
        "demand-outside-municipalities": (
            translate(
                "ServiceNetworkPlanner",
                "All {count} population cells lie outside the municipalities.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "One of the two layers has a wrong coordinate reference system, or they show "
                "different areas.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "Look at both layers on the map, and correct the system in the layer's properties.",
            ),
        ),
        "population-too-large": (
            translate(
                "ServiceNetworkPlanner",
                "The population layer has more than {limit} residents.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "The field chosen for residents holds something else, such as an identifier or "
                "an area.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "Choose the field that holds the number of residents.",
            ),
        ),
        "travel-times-too-long": (
            translate(
                "ServiceNetworkPlanner",
                "A journey takes {hours} hours, too long to add up for {residents} residents.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "A road has almost no speed, or its length is in the wrong unit.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "Check speeds and coordinate reference system of the roads.",
            ),
        ),
        "baseline-differs": (
            translate(
                "ServiceNetworkPlanner",
                "The baseline has {baseline} population cells, the study {count}, or their "
                "cells or municipalities are others.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "The baseline was made from another population or municipality layer.",
            ),
            translate("ServiceNetworkPlanner", "Evaluate the baseline again with the same layers."),
        ),
    }


def notices() -> dict[str, tuple[str, str]]:
    """Return fact and remedy of each notice by its code."""
    return {
        "demand-id-missing": (
            translate(
                "ServiceNetworkPlanner",
                "{count} population cells have no identifier; they were numbered by row.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "Choose a field with identifiers to find them again.",
            ),
        ),
        "demand-id-repeated": (
            translate(
                "ServiceNetworkPlanner",
                "{count} identifiers of population cells occur more than once; the later ones "
                "got a suffix.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "Check whether cells are in the layer twice: their residents would count twice.",
            ),
        ),
        "demand-residents-unknown": (
            translate(
                "ServiceNetworkPlanner",
                "{count} population cells have no known number of residents (missing, negative "
                "or text). They count for nobody, and are not taken for empty.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "Fill in the numbers, or keep in mind that figures leave these cells out.",
            ),
        ),
        "demand-without-place": (
            translate(
                "ServiceNetworkPlanner",
                "{count} population cells have no geometry; their {residents} residents are "
                "left out.",
            ),
            translate("ServiceNetworkPlanner", "Repair or remove their geometries."),
        ),
        "demand-outside": (
            translate(
                "ServiceNetworkPlanner",
                "{count} population cells with {residents} residents lie outside all "
                "municipalities and are in no figure.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "Check the borders, or split cells by their overlap with the municipalities.",
            ),
        ),
        "group-above-total": (
            translate(
                "ServiceNetworkPlanner",
                "{count} population cells have more residents in group {group} than residents "
                "in all. The numbers were used as they are.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "Published grids are often perturbed so; large differences are a mistake.",
            ),
        ),
        "group-suppressed": (
            translate(
                "ServiceNetworkPlanner",
                "In {count} inhabited cells group {group} is suppressed (missing or -1). It was "
                "estimated; up to {residents} residents are uncertain.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "Figures of this group have a low and a high bound. Published totals by "
                "municipality make them narrower.",
            ),
        ),
        "group-control-unmet": (
            translate(
                "ServiceNetworkPlanner",
                "In {count} municipalities the published total of group {group} cannot be "
                "reached by its cells. The nearest possible total was used.",
            ),
            translate("ServiceNetworkPlanner", "Check that totals and cells are of the same year."),
        ),
        "group-without-known-cells": (
            translate(
                "ServiceNetworkPlanner",
                "Group {group} is suppressed everywhere, and no total is known; half of each upper "
                "bound was taken.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "Give totals by municipality, or choose another population layer.",
            ),
        ),
        "residents-scaled": (
            translate(
                "ServiceNetworkPlanner",
                "Residents of {count} municipalities were scaled to their published totals, by "
                "factors from {smallest} to {largest}.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "Factors far from 1 mean that cells and totals do not belong together.",
            ),
        ),
        "residents-not-scaled": (
            translate(
                "ServiceNetworkPlanner",
                "{count} municipalities have a published total but no residents in any cell, so "
                "nothing could be scaled there.",
            ),
            translate("ServiceNetworkPlanner", "Check that the population layer covers them."),
        ),
    }
