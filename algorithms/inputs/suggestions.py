"""What a dialog begins with: the layers of the open project in their roles, and their fields.

Only dialogs know of it: in scripts, models and ``qgis_process`` every default is what it always is.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsProcessingParameterDefinition,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QThread

from ...gis.fieldguess import best_layers, guess

_DESKTOP = "desktop"
_LAYER = "source"
_FIELDS = ("field", "string")
# Guessing reads some features, which a service far away may be slow to send.
_NEAR = {"ogr", "memory", "spatialite", "delimitedtext", "virtual", "postgres"}

LAYERS = {
    "ROADS": "roads",
    "POPULATION": "population",
    "MUNICIPALITIES": "municipalities",
    "FACILITIES": "facilities",
    "ORIGINS": "population",
    "DESTINATIONS": "facilities",
    "ZONES": "municipalities",
}
FIELDS = {
    "CLASS_FIELD": ("roads", "class_field"),
    "SPEED_FIELD": ("roads", "speed_field"),
    "DIRECTION_FIELD": ("roads", "direction_field"),
    "LEVEL_FIELD": ("roads", "level_field"),
    "FORWARD_VALUES": ("roads", "forward"),
    "BACKWARD_VALUES": ("roads", "backward"),
    "BOTH_VALUES": ("roads", "both"),
    "RESIDENTS_FIELD": ("population", "residents_field"),
    "CELL_ID_FIELD": ("population", "id_field"),
    "GROUPS": ("population", "groups"),
    "ORIGIN_ID_FIELD": ("population", "id_field"),
    "CODE_FIELD": ("municipalities", "code_field"),
    "NAME_FIELD": ("municipalities", "name_field"),
    "CONTROLS": ("municipalities", "controls"),
    "ZONE_ID_FIELD": ("municipalities", "code_field"),
    "ZONE_NAME_FIELD": ("municipalities", "name_field"),
    "TIER_FIELD": ("facilities", "tier_field"),
    "FACILITY_ID_FIELD": ("facilities", "id_field"),
    "FACILITY_NAME_FIELD": ("facilities", "name_field"),
    "STATUS_FIELD": ("facilities", "status_field"),
    "OPENS_FIELD": ("facilities", "opens_field"),
    "CLOSES_FIELD": ("facilities", "closes_field"),
    "CAPACITY_FIELD": ("facilities", "capacity_field"),
    "DESTINATION_ID_FIELD": ("facilities", "id_field"),
}

Key = tuple[tuple[str, str], ...]


class _Memory:
    """The last guess, as dialogs are made more often than layers are added."""

    key: Key | None = None
    found: Mapping[str, Any] = {}


def suggest(parameter: QgsProcessingParameterDefinition) -> None:
    """Have a parameter begin with what the open project suggests, in dialogs of QGIS's window."""
    application = QgsApplication.instance()
    if QgsApplication.platform() != _DESKTOP or QThread.currentThread() != application.thread():
        return
    # An output, or a text that is no list of fields, may have a name like that of an input.
    kinds = (_LAYER,) if parameter.name() in LAYERS else _FIELDS
    value = suggested(QgsProject.instance()).get(parameter.name())
    if value and parameter.type() in kinds:
        parameter.setGuiDefaultValueOverride(value)


def suggested(project: QgsProject) -> Mapping[str, Any]:
    """Return what to begin with by the name of the parameter, as far as it can be guessed."""
    layers = [
        layer
        for layer in project.mapLayers().values()
        if isinstance(layer, QgsVectorLayer) and layer.providerType().lower() in _NEAR
    ]
    key = tuple((layer.id(), layer.name()) for layer in layers)
    if key != _Memory.key:
        _Memory.key, _Memory.found = key, _guessed(layers)
    return _Memory.found


def _guessed(layers: list[QgsVectorLayer]) -> dict[str, Any]:
    chosen = {role: layer for role, layer in best_layers(layers).items() if layer is not None}
    settings = {role: guess(role, layer) for role, layer in chosen.items()}
    found: dict[str, Any] = {
        name: chosen[role].id() for name, role in LAYERS.items() if role in chosen
    }
    for name, (role, attribute) in FIELDS.items():
        if role in settings:
            found[name] = _as_parameter(getattr(settings[role], attribute))
    return found


def _as_parameter(value: Any) -> str:
    """Write a field, a list or pairs as the parameters have them."""
    if isinstance(value, Mapping):
        pairs = (key if key == field else f"{key}={field}" for key, field in value.items())
        return ", ".join(pairs)
    return value if isinstance(value, str) else ", ".join(value)
