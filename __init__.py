"""Service Network Planner: where public services stand, and who reaches them in time."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qgis.gui import QgisInterface
    from qgis.server import QgsServerInterface

    from .plugin import ServiceNetworkPlanner
    from .server.plugin import ServerPlugin


def classFactory(iface: QgisInterface | None) -> ServiceNetworkPlanner:  # noqa: N802 - QGIS calls it
    """Return the plugin; `iface` is None where QGIS has no window, as in ``qgis_process``."""
    from .plugin import ServiceNetworkPlanner

    return ServiceNetworkPlanner(iface)


def serverClassFactory(interface: QgsServerInterface) -> ServerPlugin:  # noqa: N802 - QGIS calls it
    """Return the plugin as QGIS Server has it."""
    from .server.plugin import ServerPlugin

    return ServerPlugin(interface)
