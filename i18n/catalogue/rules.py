"""The words of what can be wrong with rule sets, and with the data that they are about."""

from __future__ import annotations

from .. import translate
from . import places, population


def problems() -> dict[str, tuple[str, str, str]]:
    """Return fact, likely cause and remedy of each problem by its code."""
    return {**_rule_sets(), **population.problems(), **places.problems()}


def notices() -> dict[str, tuple[str, str]]:
    """Return fact and remedy of each notice by its code."""
    return {**population.notices(), **places.notices(), **_stated()}


def _stated() -> dict[str, tuple[str, str]]:
    """Return the words about figures that people state."""
    return {
        "stated-unused": (
            translate("ServiceNetworkPlanner", "{count} stated figures are in no rule."),
            translate(
                "ServiceNetworkPlanner",
                "The rules know: {known}. Correct the name or leave it out.",
            ),
        ),
    }


def _rule_sets() -> dict[str, tuple[str, str, str]]:
    """Return the words of what can be wrong with a rule set file."""
    return {
        "ruleset-unreadable": (
            translate("ServiceNetworkPlanner", "The rule set “{file}” cannot be read: {reason}."),
            translate("ServiceNetworkPlanner", "It was moved or deleted, or you may not read it."),
            translate("ServiceNetworkPlanner", "Choose a rule set file that exists."),
        ),
        "ruleset-unwritable": (
            translate(
                "ServiceNetworkPlanner", "The rule set cannot be saved to “{file}”: {reason}."
            ),
            translate(
                "ServiceNetworkPlanner", "The disk is full, or you may not write to that folder."
            ),
            translate("ServiceNetworkPlanner", "Save it somewhere else."),
        ),
        "thresholds-unreadable": (
            translate("ServiceNetworkPlanner", "{path}: “{found}” is no number."),
            "",
            translate("ServiceNetworkPlanner", "Write minutes apart by semicolons, as 10; 20; 30."),
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
