"""The Processing provider ``servicenetwork``."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.core import QgsProcessingAlgorithm, QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

ICON = Path(__file__).parent.parent / "resources" / "icons" / "service_network_planner.svg"


class Provider(QgsProcessingProvider):
    """Offers the given algorithms to the toolbox, models, batches and ``qgis_process``."""

    def __init__(self, algorithms: Sequence[type[QgsProcessingAlgorithm]]) -> None:
        super().__init__()
        self._algorithms = tuple(algorithms)

    def id(self) -> str:
        """Return the prefix of every algorithm's id."""
        return "servicenetwork"

    def name(self) -> str:
        """Return the name in the toolbox; a proper noun, so it is the same in every language."""
        return "Service Network Planner"

    def icon(self) -> QIcon:
        """Return the icon in the toolbox."""
        return QIcon(str(ICON))

    def svgIconPath(self) -> str:  # noqa: N802 - the name that QGIS calls
        """Return the icon's path, which the model designer draws from."""
        return str(ICON)

    def loadAlgorithms(self) -> None:  # noqa: N802 - the name that QGIS calls
        """Add a new instance of each algorithm; QGIS owns it from here on."""
        for algorithm in self._algorithms:
            self.addAlgorithm(algorithm())
