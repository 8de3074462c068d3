"""Algorithms of the toolbox by their ids, through the registry of Processing."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import QDialog

PROVIDER = "servicenetwork"
REPORT, COMPARE, PUBLISH = "impactreport", "comparescenarios", "publish"


def id_of(name: str) -> str:
    """Return an algorithm's id in the registry."""
    return f"{PROVIDER}:{name}"


def has(name: str) -> bool:
    """Tell whether there is an algorithm of this name."""
    return QgsApplication.processingRegistry().algorithmById(id_of(name)) is not None


def takes(name: str) -> tuple[str, ...]:
    """Return the names of an algorithm's parameters."""
    found = QgsApplication.processingRegistry().algorithmById(id_of(name))
    return tuple(one.name() for one in found.parameterDefinitions()) if found else ()


def dialog(name: str, parameters: dict[str, Any]) -> QDialog:
    """Return the algorithm's own dialog, filled in; what it does not ask for is left out."""
    # Not before: Processing is a plugin, and may be loaded after this one.
    import processing

    asked = takes(name)
    given = {key: value for key, value in parameters.items() if key in asked}
    return processing.createAlgorithmDialog(id_of(name), given)
