"""The fields of what is imported, in words of the interface's language."""

from __future__ import annotations

from ...i18n import translate
from ..fields import FieldSpec


def road_fields() -> tuple[FieldSpec, ...]:
    """Return the fields of roads."""
    return (
        FieldSpec("road_id", "integer", translate("ServiceNetworkPlanner", "Road")),
        FieldSpec("road_class", "text", translate("ServiceNetworkPlanner", "Road class")),
        FieldSpec("speed_kmh", "real", translate("ServiceNetworkPlanner", "Speed limit (km/h)")),
        FieldSpec("oneway", "text", translate("ServiceNetworkPlanner", "Direction of travel")),
        FieldSpec(
            "layer",
            "integer",
            translate("ServiceNetworkPlanner", "Layer (bridges above 0, tunnels below)"),
        ),
        FieldSpec("name", "text", translate("ServiceNetworkPlanner", "Name")),
        FieldSpec("osm_id", "long", translate("ServiceNetworkPlanner", "OpenStreetMap way")),
        FieldSpec("surface", "text", translate("ServiceNetworkPlanner", "Surface")),
        FieldSpec("bridge", "boolean", translate("ServiceNetworkPlanner", "Bridge")),
        FieldSpec("tunnel", "boolean", translate("ServiceNetworkPlanner", "Tunnel")),
        FieldSpec("length_m", "real", translate("ServiceNetworkPlanner", "Length (m)")),
    )


def facility_fields() -> tuple[FieldSpec, ...]:
    """Return the fields of facilities."""
    return (
        FieldSpec("facility_id", "text", translate("ServiceNetworkPlanner", "Facility")),
        FieldSpec("name", "text", translate("ServiceNetworkPlanner", "Name")),
        FieldSpec("tier", "text", translate("ServiceNetworkPlanner", "Tier")),
        FieldSpec("status", "text", translate("ServiceNetworkPlanner", "Status")),
        FieldSpec("opens", "date", translate("ServiceNetworkPlanner", "Opens")),
        FieldSpec("closes", "date", translate("ServiceNetworkPlanner", "Closes")),
        FieldSpec("capacity", "integer", translate("ServiceNetworkPlanner", "Capacity")),
        FieldSpec("kind", "text", translate("ServiceNetworkPlanner", "OpenStreetMap tag")),
    )


def municipality_fields() -> tuple[FieldSpec, ...]:
    """Return the fields of municipalities."""
    return (
        FieldSpec("code", "text", translate("ServiceNetworkPlanner", "Municipality code")),
        FieldSpec("name", "text", translate("ServiceNetworkPlanner", "Name")),
        FieldSpec("name_sv", "text", translate("ServiceNetworkPlanner", "Name in Swedish")),
        FieldSpec(
            "residents",
            "integer",
            translate("ServiceNetworkPlanner", "Residents, as tagged in OpenStreetMap"),
        ),
        FieldSpec("osm_id", "long", translate("ServiceNetworkPlanner", "OpenStreetMap relation")),
    )


def building_fields() -> tuple[FieldSpec, ...]:
    """Return the fields of buildings."""
    return (
        FieldSpec("osm_id", "text", translate("ServiceNetworkPlanner", "OpenStreetMap building")),
        FieldSpec("kind", "text", translate("ServiceNetworkPlanner", "Kind of building")),
        FieldSpec("levels", "real", translate("ServiceNetworkPlanner", "Storeys")),
        FieldSpec("flats", "integer", translate("ServiceNetworkPlanner", "Flats")),
        FieldSpec("footprint_m2", "real", translate("ServiceNetworkPlanner", "Footprint (m²)")),
    )
