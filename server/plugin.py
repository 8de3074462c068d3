"""Registers the service with QGIS Server, or says in its log why that cannot be."""

from __future__ import annotations

import importlib.util
import os
from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsMessageLog

from .settings import Settings

if TYPE_CHECKING:
    from qgis.server import QgsServerInterface

LIBRARIES = ("numpy", "scipy", "shapely", "networkx", "pandas", "jinja2")


class ServerPlugin:
    """The plugin as QGIS Server sees it.

    Attributes
    ----------
    api : Api or None
        Held here: QGIS Server keeps only a pointer, and Python would let go of it.
    """

    def __init__(self, interface: QgsServerInterface) -> None:
        self.api = None
        missing = [name for name in LIBRARIES if importlib.util.find_spec(name) is None]
        if missing:
            _warn(f"The service is off: Python lacks {', '.join(missing)}.")
            return
        from .api import Api

        settings = Settings.from_environment(os.environ)
        for fault in settings.faults:
            _warn(f"{fault} cannot be read; the default holds.")
        self.api = Api(interface, settings)
        interface.serviceRegistry().registerApi(self.api)


def _warn(text: str) -> None:
    QgsMessageLog.logMessage(text, "ServiceNetworkPlanner", Qgis.MessageLevel.Warning)
