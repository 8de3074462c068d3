"""Wires the plugin into QGIS; everything that is set up here is taken down in :meth:`unload`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsApplication, QgsMessageLog

from .i18n import install_translator, remove_translator
from .libraries import broken_text, missing_libraries, missing_text

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .algorithms.provider import Provider
    from .ui.desk import Desk

NAME = "Service Network Planner"


class ServiceNetworkPlanner:
    """The plugin as QGIS sees it.

    QGIS with a window calls :meth:`initGui`, ``qgis_process`` calls :meth:`initProcessing`; both
    end with one :meth:`unload`.
    """

    def __init__(self, iface: QgisInterface | None) -> None:
        self.iface = iface
        self.provider: Provider | None = None
        self.desk: Desk | None = None
        # From here on, because QGIS asks for texts before it calls anything else.
        self.translator = install_translator()

    def initProcessing(self) -> None:  # noqa: N802 - the name that QGIS calls
        """Register the algorithms, or say in one message why that cannot be."""
        if self.provider is not None:
            return
        missing = missing_libraries()
        if missing:
            self._say(missing_text(missing))
            return
        try:
            from .algorithms.provider import Provider
            from .algorithms.registry import algorithms

            provider = Provider(algorithms())
        except ImportError as error:
            # A fault of the plugin's own is no matter of libraries: its traceback must be seen.
            if (error.name or "").startswith(__package__):
                raise
            self._say(broken_text(error))
            return
        if QgsApplication.processingRegistry().addProvider(provider):
            self.provider = provider

    def initGui(self) -> None:  # noqa: N802 - the name that QGIS calls
        """Set up what has a place in the window."""
        self.initProcessing()
        # Without its libraries the plugin has said so, and has nothing to show.
        if self.provider is not None and self.desk is None:
            from .ui.desk import Desk

            self.desk = Desk(self.iface)

    def unload(self) -> None:
        """Leave QGIS as it was before."""
        if self.desk is not None:
            self.desk.close()
            self.desk = None
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        remove_translator(self.translator)
        self.translator = None

    def _say(self, text: str) -> None:
        """Tell the planner, in the window if there is one and in the log in any case."""
        QgsMessageLog.logMessage(text, NAME, Qgis.MessageLevel.Warning)
        if self.iface is not None:
            self.iface.messageBar().pushMessage(NAME, text, Qgis.MessageLevel.Warning, 0)
