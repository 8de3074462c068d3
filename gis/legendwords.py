"""What legends say, in the language of the interface.

The styles in ``resources/styles`` hold English labels, which are looked up here when a style is
applied. Numbers with a unit that is the same in every language are left as they are.
"""

from __future__ import annotations

import re
from typing import Any
from xml.etree import ElementTree

from ..i18n import translate

_LABELLED = ("rule", "category", "range")
NEUTRAL = re.compile(r"[\d.–+ ]*\d[\d.–+ ]*( min| %)?")
"""Labels that are the same in every language."""

_WITH_NUMBERS = re.compile(r"([\d.–+]+) (residents|min longer|min shorter|times the average)")


def in_words(label: str) -> str:
    """Return an English label of a style in the language of the interface."""
    spans = _WITH_NUMBERS.fullmatch(label)
    if spans is not None:
        return _measures()[spans.group(2)].format(span=spans.group(1))
    return words().get(label, label)


def residents_span(span: str) -> str:
    """Return a class of residents in words, such as “100–500 residents”."""
    return _measures()["residents"].format(span=span)


def translated(text: str) -> str:
    """Return the text of a style with its labels in the language of the interface."""
    style = ElementTree.fromstring(text)
    for kind in _LABELLED:
        for element in style.iter(kind):
            if element.get("label"):
                element.set("label", in_words(element.get("label", "")))
    return ElementTree.tostring(style, encoding="unicode")


def part_name(field: str, value: Any) -> str:
    """Return what a part of a layer is called: the rows with a value in a field."""
    if field == "within_min":
        text = translate("ServiceNetworkPlanner", "Within {minutes} min")
        return text.format(minutes=f"{value:g}")
    if field == "rank":
        text = translate("ServiceNetworkPlanner", "Rank {rank}")
        return text.format(rank=value)
    if field == "population_group":
        return _groups().get(str(value), str(value))
    return tier_names().get(str(value), str(value))


def tier_names() -> dict[str, str]:
    """Return the tiers of the rule set that comes with the plugin, from the lowest to the highest.

    Mobile and digital ones come last.
    """
    return {
        "unit": translate("ServiceNetworkPlanner", "Health and social services unit"),
        "centre": translate("ServiceNetworkPlanner", "Health and social services centre"),
        "wellbeing_centre": translate("ServiceNetworkPlanner", "Wellbeing centre"),
        "hospital": translate("ServiceNetworkPlanner", "Hospital"),
        "mobile": translate("ServiceNetworkPlanner", "Mobile service"),
        "digital": translate("ServiceNetworkPlanner", "Digital service"),
    }


def _groups() -> dict[str, str]:
    return {
        "total": translate("ServiceNetworkPlanner", "All residents"),
        "age_0_14": translate("ServiceNetworkPlanner", "Aged 0–14"),
        "age_15_64": translate("ServiceNetworkPlanner", "Aged 15–64"),
        "age_65plus": translate("ServiceNetworkPlanner", "Aged 65 and older"),
        "age_75plus": translate("ServiceNetworkPlanner", "Aged 75 and older"),
    }


def _measures() -> dict[str, str]:
    return {
        "residents": translate("ServiceNetworkPlanner", "{span} residents"),
        "min longer": translate("ServiceNetworkPlanner", "{span} min longer"),
        "min shorter": translate("ServiceNetworkPlanner", "{span} min shorter"),
        "times the average": translate("ServiceNetworkPlanner", "{span} times the average"),
    }


def words() -> dict[str, str]:
    """Return every label that is no number."""
    tiers = tier_names()
    return {
        **{english: tiers[tier] for tier, english in _TIERS.items()},
        **_roads(),
        **_verdicts(),
        **_sites(),
        **_people(),
    }


_TIERS = {
    "unit": "Health and social services unit",
    "centre": "Health and social services centre",
    "wellbeing_centre": "Wellbeing centre",
    "hospital": "Hospital",
    "mobile": "Mobile service",
    "digital": "Digital service",
}


def _roads() -> dict[str, str]:
    return {
        "Motorway": translate("ServiceNetworkPlanner", "Motorway"),
        "Motorway link": translate("ServiceNetworkPlanner", "Motorway link"),
        "Trunk road": translate("ServiceNetworkPlanner", "Trunk road"),
        "Trunk link": translate("ServiceNetworkPlanner", "Trunk link"),
        "Primary road": translate("ServiceNetworkPlanner", "Primary road"),
        "Primary link": translate("ServiceNetworkPlanner", "Primary link"),
        "Secondary road": translate("ServiceNetworkPlanner", "Secondary road"),
        "Secondary link": translate("ServiceNetworkPlanner", "Secondary link"),
        "Tertiary road": translate("ServiceNetworkPlanner", "Tertiary road"),
        "Tertiary link": translate("ServiceNetworkPlanner", "Tertiary link"),
        "Minor road": translate("ServiceNetworkPlanner", "Minor road"),
        "Residential street": translate("ServiceNetworkPlanner", "Residential street"),
        "Living street": translate("ServiceNetworkPlanner", "Living street"),
        "Pedestrian street": translate("ServiceNetworkPlanner", "Pedestrian street"),
        "Service road": translate("ServiceNetworkPlanner", "Service road"),
        "Track": translate("ServiceNetworkPlanner", "Track"),
        "Cycleway": translate("ServiceNetworkPlanner", "Cycleway"),
        "Footway": translate("ServiceNetworkPlanner", "Footway"),
        "Path": translate("ServiceNetworkPlanner", "Path"),
        "Steps": translate("ServiceNetworkPlanner", "Steps"),
        "Ferry": translate("ServiceNetworkPlanner", "Ferry"),
        "Other": translate("ServiceNetworkPlanner", "Other"),
        "Cut off from the main network": translate(
            "ServiceNetworkPlanner", "Cut off from the main network"
        ),
        "One-way streets let nobody out": translate(
            "ServiceNetworkPlanner", "One-way streets let nobody out"
        ),
        "One-way streets let nobody in": translate(
            "ServiceNetworkPlanner", "One-way streets let nobody in"
        ),
        "The only connection": translate("ServiceNetworkPlanner", "The only connection"),
        "Ends just short of another road": translate(
            "ServiceNetworkPlanner", "Ends just short of another road"
        ),
    }


def _verdicts() -> dict[str, str]:
    return {
        "Met": translate("ServiceNetworkPlanner", "Met"),
        "Not met": translate("ServiceNetworkPlanner", "Not met"),
        "Uncertain": translate("ServiceNetworkPlanner", "Uncertain"),
        "Not applicable": translate("ServiceNetworkPlanner", "Not applicable"),
        "Met in all variants": translate("ServiceNetworkPlanner", "Met in all variants"),
        "Met, but fragile": translate("ServiceNetworkPlanner", "Met, but fragile"),
        "Not met, but fragile": translate("ServiceNetworkPlanner", "Not met, but fragile"),
        "Not met in any variant": translate("ServiceNetworkPlanner", "Not met in any variant"),
        "Breaks a verdict": translate("ServiceNetworkPlanner", "Breaks a verdict"),
        "Makes a verdict uncertain": translate(
            "ServiceNetworkPlanner", "Makes a verdict uncertain"
        ),
        "No verdict gets worse": translate("ServiceNetworkPlanner", "No verdict gets worse"),
        "Restores a verdict": translate("ServiceNetworkPlanner", "Restores a verdict"),
    }


def _sites() -> dict[str, str]:
    return {
        "Closed": translate("ServiceNetworkPlanner", "Closed"),
        "Tier unknown": translate("ServiceNetworkPlanner", "Tier unknown"),
        "New site": translate("ServiceNetworkPlanner", "New site"),
        "Existing, stays": translate("ServiceNetworkPlanner", "Existing, stays"),
        "Existing, closes": translate("ServiceNetworkPlanner", "Existing, closes"),
        "Candidate, not chosen": translate("ServiceNetworkPlanner", "Candidate, not chosen"),
        "Fewer residents than the bounds": translate(
            "ServiceNetworkPlanner", "Fewer residents than the bounds"
        ),
        "Within the bounds": translate("ServiceNetworkPlanner", "Within the bounds"),
        "More residents than the bounds": translate(
            "ServiceNetworkPlanner", "More residents than the bounds"
        ),
    }


def _people() -> dict[str, str]:
    return {
        "Unreachable": translate("ServiceNetworkPlanner", "Unreachable"),
        "Cut off": translate("ServiceNetworkPlanner", "Cut off"),
        "Same": translate("ServiceNetworkPlanner", "Same"),
        "Reached now": translate("ServiceNetworkPlanner", "Reached now"),
        "None": translate("ServiceNetworkPlanner", "None"),
        "Exactly one": translate("ServiceNetworkPlanner", "Exactly one"),
        "Exactly two": translate("ServiceNetworkPlanner", "Exactly two"),
        "Three or more": translate("ServiceNetworkPlanner", "Three or more"),
        "All residents": translate("ServiceNetworkPlanner", "All residents"),
        "No residents": translate("ServiceNetworkPlanner", "No residents"),
        "Nobody": translate("ServiceNetworkPlanner", "Nobody"),
        "Nobody arrives": translate("ServiceNetworkPlanner", "Nobody arrives"),
        "Nothing within reach": translate("ServiceNetworkPlanner", "Nothing within reach"),
        "Cells by facility": translate("ServiceNetworkPlanner", "Cells by facility"),
        "Not served": translate("ServiceNetworkPlanner", "Not served"),
    }
