"""The four inputs of a study in words: what each is, and which of its fields mean what."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import QgsMapLayerProxyModel

from ...i18n import translate
from ...planning.ruleset import RuleSet

_Filter = QgsMapLayerProxyModel.Filter
FILTERS = {
    "roads": _Filter.LineLayer,
    "population": _Filter.PolygonLayer | _Filter.PointLayer,
    "municipalities": _Filter.PolygonLayer,
    "facilities": _Filter.PointLayer | _Filter.PolygonLayer,
}
"""The kinds of layers that each input may be."""

GROUP, CONTROL = "groups", "controls"
TOTAL = "total"


@dataclass(frozen=True)
class FieldWish:
    """A field that an input may have.

    Attributes
    ----------
    key : str
        Attribute of the layer's settings; for a mapping, its name, a colon and the key.
    label : str
        What it is, with its unit.
    tip : str
    required : bool
    """

    key: str
    label: str
    tip: str = ""
    required: bool = False


def role_title(role: str) -> tuple[str, str]:
    """Return an input's name, and what is wanted in a sentence."""
    return {
        "roads": (
            translate("ServiceNetworkPlanner", "Roads"),
            translate(
                "ServiceNetworkPlanner",
                "Lines that meet at junctions, such as Digiroad or OpenStreetMap. Speeds come "
                "from a field, else from the road class.",
            ),
        ),
        "population": (
            translate("ServiceNetworkPlanner", "Population"),
            translate(
                "ServiceNetworkPlanner",
                "Grid cells or points with their residents, such as the grid database of "
                "Statistics Finland. Age groups are welcome; -1 counts as suppressed.",
            ),
        ),
        "municipalities": (
            translate("ServiceNetworkPlanner", "Municipalities"),
            translate(
                "ServiceNetworkPlanner",
                "The areas that the rules are judged for. Published residents are optional; "
                "suppressed age groups are held to them.",
            ),
        ),
        "facilities": (
            translate("ServiceNetworkPlanner", "Service points"),
            translate(
                "ServiceNetworkPlanner",
                "Where services stand today, and of which tier each one is.",
            ),
        ),
    }[role]


def field_wishes(role: str, rule_set: RuleSet, language: str) -> list[FieldWish]:
    """Return the fields of an input in the order in which they are asked for."""
    if role == "population":
        return [*_population(), *_groups(GROUP, rule_set, language)]
    if role == "municipalities":
        return [*_municipalities(), *_groups(CONTROL, rule_set, language)]
    return _roads() if role == "roads" else _facilities()


def _roads() -> list[FieldWish]:
    return [
        FieldWish(
            "class_field",
            translate("ServiceNetworkPlanner", "Road class"),
            translate("ServiceNetworkPlanner", "Gives a speed where no other is known."),
        ),
        FieldWish(
            "speed_field",
            translate("ServiceNetworkPlanner", "Speed (km/h)"),
            translate(
                "ServiceNetworkPlanner", "Driving speed in km/h; “50 mph” is understood too."
            ),
        ),
        FieldWish(
            "direction_field",
            translate("ServiceNetworkPlanner", "Direction"),
            translate("ServiceNetworkPlanner", "Which way one may drive, along the line."),
        ),
        FieldWish(
            "level_field",
            translate("ServiceNetworkPlanner", "Level"),
            translate(
                "ServiceNetworkPlanner",
                "0 on the ground, 1 on a bridge, -1 in a tunnel: roads of different levels do not "
                "meet.",
            ),
        ),
    ]


def _population() -> list[FieldWish]:
    return [
        FieldWish(
            "residents_field",
            translate("ServiceNetworkPlanner", "Residents"),
            translate("ServiceNetworkPlanner", "How many people live in the cell, of all ages."),
            required=True,
        ),
        FieldWish(
            "id_field",
            translate("ServiceNetworkPlanner", "Identifier"),
            translate("ServiceNetworkPlanner", "Names the cell in lists and explanations."),
        ),
    ]


def _municipalities() -> list[FieldWish]:
    return [
        FieldWish(
            "code_field",
            translate("ServiceNetworkPlanner", "Code"),
            translate("ServiceNetworkPlanner", "Municipality code, such as 106 or 091."),
            required=True,
        ),
        FieldWish("name_field", translate("ServiceNetworkPlanner", "Name")),
        FieldWish(
            f"{CONTROL}:{TOTAL}",
            translate("ServiceNetworkPlanner", "Published residents"),
            translate("ServiceNetworkPlanner", "The published total of the municipality."),
        ),
    ]


def _groups(mapping: str, rule_set: RuleSet, language: str) -> list[FieldWish]:
    """Return a field for each population group of the rules."""
    label = "{group}"
    tip = translate("ServiceNetworkPlanner", "Negative and empty values count as suppressed.")
    if mapping == CONTROL:
        label = translate("ServiceNetworkPlanner", "Published: {group}")
        tip = translate(
            "ServiceNetworkPlanner", "The published figure of the municipality for this group."
        )
    return [
        FieldWish(
            f"{mapping}:{group}", label.format(group=rule_set.group_name(group, language)), tip
        )
        for group in rule_set.groups
        if group != TOTAL
    ]


def _facilities() -> list[FieldWish]:
    return [
        FieldWish(
            "tier_field",
            translate("ServiceNetworkPlanner", "Tier"),
            translate(
                "ServiceNetworkPlanner",
                "Which tier of the rules a service point is of; names in any language are "
                "understood.",
            ),
            required=True,
        ),
        FieldWish("name_field", translate("ServiceNetworkPlanner", "Name")),
        FieldWish("id_field", translate("ServiceNetworkPlanner", "Identifier")),
        FieldWish(
            "status_field",
            translate("ServiceNetworkPlanner", "Status"),
            translate("ServiceNetworkPlanner", "Open or closed; without it all are open."),
        ),
        FieldWish("opens_field", translate("ServiceNetworkPlanner", "First day open")),
        FieldWish("closes_field", translate("ServiceNetworkPlanner", "Last day open")),
        FieldWish("capacity_field", translate("ServiceNetworkPlanner", "Capacity")),
    ]
