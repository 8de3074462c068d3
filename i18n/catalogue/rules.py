"""The words of what can be wrong with rule sets, tiers, facilities and demand, and of reasons."""

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
        "ruleset-unreadable": (
            translate("ServiceNetworkPlanner", "The rule set “{file}” cannot be read: {reason}."),
            translate("ServiceNetworkPlanner", "It was moved or deleted, or you may not read it."),
            translate("ServiceNetworkPlanner", "Choose a rule set file that exists."),
        ),
        "ruleset-too-large": (
            translate(
                "ServiceNetworkPlanner",
                "The rule set has {size} bytes; {limit} is the limit.",
            ),
            translate("ServiceNetworkPlanner", "The file is something else than a rule set."),
            translate("ServiceNetworkPlanner", "Choose a rule set file (JSON)."),
        ),
        "ruleset-not-json": (
            translate(
                "ServiceNetworkPlanner",
                "The rule set is not valid JSON: {reason}, line {line}, column {column}.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "A comma, quote or bracket is missing or left over there, or the file is not "
                "UTF-8 text.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "Correct it there; an editor that knows JSON marks the place.",
            ),
        ),
        "ruleset-repeated-key": (
            translate(
                "ServiceNetworkPlanner",
                "The rule set has the key “{name}” twice in one object.",
            ),
            translate("ServiceNetworkPlanner", "A block was copied and not renamed."),
            translate("ServiceNetworkPlanner", "Remove one of the two."),
        ),
        "ruleset-wrong-type": (
            translate(
                "ServiceNetworkPlanner",
                "In the rule set, {path} is of type {found}, but must be of type {expected}.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "A value is in the wrong place, or a number is written in quotes.",
            ),
            translate("ServiceNetworkPlanner", "Write a value of type {expected} there."),
        ),
        "ruleset-not-allowed": (
            translate(
                "ServiceNetworkPlanner",
                "In the rule set, {path} is “{found}”, which is not known.",
            ),
            translate("ServiceNetworkPlanner", "It is misspelt, or meant for another version."),
            translate("ServiceNetworkPlanner", "Use one of these: {allowed}."),
        ),
        "ruleset-too-small": (
            translate(
                "ServiceNetworkPlanner",
                "In the rule set, {path} is {found}, but must be at least {bound}.",
            ),
            translate("ServiceNetworkPlanner", "A minus sign or a wrong unit."),
            translate("ServiceNetworkPlanner", "Write a value of at least {bound}."),
        ),
        "ruleset-not-above": (
            translate(
                "ServiceNetworkPlanner",
                "In the rule set, {path} is {found}, but must be more than {bound}.",
            ),
            translate("ServiceNetworkPlanner", "A minus sign, or a value that was left at zero."),
            translate("ServiceNetworkPlanner", "Write a value above {bound}."),
        ),
        "ruleset-too-big": (
            translate(
                "ServiceNetworkPlanner",
                "In the rule set, {path} is {found}, but must be at most {bound}.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "A wrong unit: shares go from 0 to 1 (95 % is 0.95), times are in minutes.",
            ),
            translate("ServiceNetworkPlanner", "Write a value of at most {bound}."),
        ),
        "ruleset-bad-text": (
            translate(
                "ServiceNetworkPlanner",
                "In the rule set, {path} is “{found}”, which has the wrong form.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "Identifiers have lower-case letters, digits and underscores, dates are like "
                "2027-12-31, colours like #1b6ca8.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "Write a text of that form (as a pattern: {pattern}).",
            ),
        ),
        "ruleset-too-few": (
            translate(
                "ServiceNetworkPlanner",
                "In the rule set, {path} has length {found}, but must have at least {bound}.",
            ),
            translate("ServiceNetworkPlanner", "A text or list was left empty."),
            translate(
                "ServiceNetworkPlanner",
                "Fill it in, or remove the key if it is not required.",
            ),
        ),
        "ruleset-too-many": (
            translate(
                "ServiceNetworkPlanner",
                "In the rule set, {path} has length {found}, but may have at most {bound}.",
            ),
            translate("ServiceNetworkPlanner", "A text or list is longer than a rule set needs."),
            translate("ServiceNetworkPlanner", "Shorten it."),
        ),
        "ruleset-repeated": (
            translate("ServiceNetworkPlanner", "In the rule set, {path} repeats “{found}”."),
            translate("ServiceNetworkPlanner", "A list entry was copied."),
            translate("ServiceNetworkPlanner", "Remove one of the two."),
        ),
        "ruleset-missing-key": (
            translate("ServiceNetworkPlanner", "In the rule set, {path} is missing."),
            translate("ServiceNetworkPlanner", "The key was forgotten or misspelt."),
            translate("ServiceNetworkPlanner", "Add it; the shipped rule sets show how."),
        ),
        "ruleset-unknown-key": (
            translate("ServiceNetworkPlanner", "In the rule set, {path} is not known."),
            translate(
                "ServiceNetworkPlanner",
                "The key is misspelt, or belongs to another kind of rule.",
            ),
            translate("ServiceNetworkPlanner", "Rename or remove it. Known here: {known}."),
        ),
        "ruleset-duplicate": (
            translate(
                "ServiceNetworkPlanner",
                "In the rule set, {path} is “{found}”, which already stands at {first}.",
            ),
            translate("ServiceNetworkPlanner", "An entry was copied and not renamed."),
            translate("ServiceNetworkPlanner", "Give each its own."),
        ),
        "ruleset-unknown-tier": (
            translate(
                "ServiceNetworkPlanner",
                "In the rule set, {path} names the tier “{found}”, which is not among its tiers.",
            ),
            translate("ServiceNetworkPlanner", "It is misspelt, or the tier was removed."),
            translate("ServiceNetworkPlanner", "Use one of these: {known}."),
        ),
        "ruleset-unknown-group": (
            translate(
                "ServiceNetworkPlanner",
                "In the rule set, {path} names the group “{found}”, which is not among its groups.",
            ),
            translate("ServiceNetworkPlanner", "It is misspelt, or the group was removed."),
            translate(
                "ServiceNetworkPlanner",
                "Add it to the groups, or use one of these: {known}.",
            ),
        ),
        "ruleset-tier-not-travelled": (
            translate(
                "ServiceNetworkPlanner",
                "In the rule set, {path} asks for the travel time to “{found}”, a digital tier.",
            ),
            translate("ServiceNetworkPlanner", "A digital service is at no distance."),
            translate(
                "ServiceNetworkPlanner",
                "Name a fixed or mobile tier, or use a rule of kind share.",
            ),
        ),
        "ruleset-bounds-reversed": (
            translate(
                "ServiceNetworkPlanner",
                "In the rule set, {path} is {lower}, above the upper bound {upper}.",
            ),
            translate("ServiceNetworkPlanner", "The two bounds were exchanged."),
            translate("ServiceNetworkPlanner", "Make lower at most as large as upper."),
        ),
        "ruleset-bad-date": (
            translate(
                "ServiceNetworkPlanner",
                "In the rule set, {path} is “{found}”, a day that does not exist.",
            ),
            translate("ServiceNetworkPlanner", "A month has fewer days than that."),
            translate("ServiceNetworkPlanner", "Write a day of the calendar, like 2027-12-31."),
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
                "Group {group} is suppressed everywhere, and no total is known; half of each "
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
        "municipality-without-area": (
            translate(
                "ServiceNetworkPlanner",
                "{count} rows of the municipality layer have no area and were left out.",
            ),
            translate("ServiceNetworkPlanner", "Repair their geometries if they should count."),
        ),
        "municipality-repaired": (
            translate(
                "ServiceNetworkPlanner",
                "{count} municipalities have an invalid area (such as a border that crosses "
                "itself); it was repaired.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "Look at them on the map, or repair the layer with “Fix geometries”.",
            ),
        ),
        "municipality-without-code": (
            translate(
                "ServiceNetworkPlanner",
                "{count} municipalities have no code; their name, or row, stands in for it.",
            ),
            translate("ServiceNetworkPlanner", "Choose the field with the municipality codes."),
        ),
        "municipality-without-name": (
            translate(
                "ServiceNetworkPlanner",
                "{count} municipalities have no name; their code stands in for it.",
            ),
            translate("ServiceNetworkPlanner", "Choose the field with the municipality names."),
        ),
        "municipality-merged": (
            translate(
                "ServiceNetworkPlanner",
                "{count} municipality codes stand on several rows; their areas were joined.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "This is as it should be for islands; otherwise correct the codes.",
            ),
        ),
        "municipality-names-differ": (
            translate(
                "ServiceNetworkPlanner",
                "{count} municipality codes have rows with different names; the first name was "
                "used.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "Check whether two municipalities have the same code by mistake.",
            ),
        ),
        "municipalities-overlap": (
            translate(
                "ServiceNetworkPlanner",
                "{count} pairs of municipalities overlap, by {area_km2} km² in all. A point "
                "there belongs to the first of the two.",
            ),
            translate("ServiceNetworkPlanner", "Correct the borders if the overlap is inhabited."),
        ),
        "facility-id-missing": (
            translate(
                "ServiceNetworkPlanner",
                "{count} facilities have no identifier; one was made from their row.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "Give them identifiers, so that scenarios can name them.",
            ),
        ),
        "facility-id-repeated": (
            translate(
                "ServiceNetworkPlanner",
                "{count} facility identifiers occur more than once; the later ones got a suffix.",
            ),
            translate("ServiceNetworkPlanner", "Check whether facilities are in the layer twice."),
        ),
        "facility-without-place": (
            translate(
                "ServiceNetworkPlanner",
                "{count} facilities have no geometry and were left out.",
            ),
            translate("ServiceNetworkPlanner", "Give them a place on the map."),
        ),
        "facility-tier-missing": (
            translate(
                "ServiceNetworkPlanner",
                "{count} facilities have no tier: they are kept, but provide nothing.",
            ),
            translate("ServiceNetworkPlanner", "Fill in their tier."),
        ),
        "facility-tier-unknown": (
            translate(
                "ServiceNetworkPlanner",
                "{count} facilities have a tier that the rule set does not know: they are kept, "
                "but provide nothing.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "Use one of these: {known}; or add the word to a tier's aliases in the rule set.",
            ),
        ),
        "facility-status-unknown": (
            translate(
                "ServiceNetworkPlanner",
                "{count} facilities have a status that was not understood; they count as open.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "Write open or closed (avoinna or suljettu, öppen or stängd, 1 or 0).",
            ),
        ),
        "facility-date-unreadable": (
            translate(
                "ServiceNetworkPlanner",
                "{count} opening or closing dates were not understood and do not count.",
            ),
            translate("ServiceNetworkPlanner", "Write dates like 2027-12-31."),
        ),
        "facility-closes-before-opening": (
            translate(
                "ServiceNetworkPlanner",
                "{count} facilities close before they open: they are never open.",
            ),
            translate("ServiceNetworkPlanner", "Correct their dates."),
        ),
        "facility-outside": (
            translate(
                "ServiceNetworkPlanner",
                "{count} facilities lie outside all municipalities. They serve where rules let "
                "people cross borders, and are in no municipality's count.",
            ),
            translate("ServiceNetworkPlanner", "Check their places if they should be inside."),
        ),
    }


def reasons() -> dict[str, str]:
    """Return what decides a verdict by the code of its :class:`Because`."""
    return {
        "presence-enough": translate(
            "ServiceNetworkPlanner",
            "{count} facilities provide it here; {minimum} are required.",
        ),
        "presence-too-few": translate(
            "ServiceNetworkPlanner",
            "{count} facilities provide it here, but {minimum} are required.",
        ),
        "access-kept": translate(
            "ServiceNetworkPlanner",
            "{beyond} of {residents} residents are further than {threshold_min} minutes; the "
            "longest journey is {worst_min} minutes, from {worst_cell} to {facility}.",
        ),
        "access-beyond": translate(
            "ServiceNetworkPlanner",
            "{beyond} of {residents} residents are further than {threshold_min} minutes, "
            "{unreachable} of them without any route.",
        ),
        "access-uncertain": translate(
            "ServiceNetworkPlanner",
            "Between {beyond_low} and {beyond_high} residents are further than {threshold_min} "
            "minutes: counts of this group are suppressed in small cells.",
        ),
        "no-facility": translate("ServiceNetworkPlanner", "No open facility provides {tier}."),
        "group-missing": translate(
            "ServiceNetworkPlanner", "The population layer has no group {group}."
        ),
        "group-nobody": translate("ServiceNetworkPlanner", "Nobody of group {group} lives here."),
        "base-kept": translate(
            "ServiceNetworkPlanner",
            "{facilities} facilities for {residents} residents keep to {lower}–{upper} "
            "residents each.",
        ),
        "base-below": translate(
            "ServiceNetworkPlanner",
            "{facilities} facilities for {residents} residents: one has fewer than {lower} "
            "residents.",
        ),
        "base-above": translate(
            "ServiceNetworkPlanner",
            "{facilities} facilities for {residents} residents: one has more than {upper} "
            "residents.",
        ),
        "base-no-facility": translate(
            "ServiceNetworkPlanner",
            "No open facility is of tier {tier}; {residents} residents need at least {fewest}.",
        ),
        "change-kept": translate(
            "ServiceNetworkPlanner",
            "{losing} residents have a longer journey than in the baseline, {gaining} a shorter "
            "one; no group loses more than allowed.",
        ),
        "change-beyond": translate(
            "ServiceNetworkPlanner",
            "{losing} residents have a longer journey than in the baseline; group {group} loses "
            "more than allowed.",
        ),
        "change-uncertain": translate(
            "ServiceNetworkPlanner",
            "{losing} residents have a longer journey than in the baseline; suppressed counts "
            "of group {group} decide whether that is more than allowed.",
        ),
        "change-cut-off": translate(
            "ServiceNetworkPlanner",
            "{cut_off} residents (at most {cut_off_high}) of group {group} reached a facility "
            "in the baseline and do so no longer.",
        ),
        "change-nobody": translate(
            "ServiceNetworkPlanner",
            "Nobody of group {group} reaches a facility both now and in the baseline.",
        ),
        "no-baseline": translate("ServiceNetworkPlanner", "There is no baseline to compare with."),
        "share-reached": translate(
            "ServiceNetworkPlanner", "The stated figure has reached its target."
        ),
        "share-missed": translate(
            "ServiceNetworkPlanner",
            "The stated figure has not reached its target by {date}.",
        ),
        "share-not-due": translate(
            "ServiceNetworkPlanner",
            "The stated figure has not reached its target, which is due on {date}.",
        ),
        "share-unstated": translate(
            "ServiceNetworkPlanner",
            "The study states no figure for {figure}; the target is due on {date}.",
        ),
    }
