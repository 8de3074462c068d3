"""Service Network Planner: where public services stand, and who reaches them in time."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .plugin import ServiceNetworkPlanner


def classFactory(iface: QgisInterface | None) -> ServiceNetworkPlanner:  # noqa: N802 - QGIS calls it
    """Return the plugin; `iface` is None where QGIS has no window, as in ``qgis_process``."""
    from .plugin import ServiceNetworkPlanner

    return ServiceNetworkPlanner(iface)
