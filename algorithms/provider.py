"""The Processing provider ``servicenetwork``."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingProvider,
)
from qgis.PyQt.QtGui import QIcon

from .models import ready_models

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
        """Add a new instance of each algorithm, and the ready models; QGIS owns them then."""
        for algorithm in self._algorithms:
            self.addAlgorithm(algorithm())
        if QgsApplication.processingRegistry().providerById(self.id()) is None:
            return
        for model in ready_models():
            self.addAlgorithm(model)

    def load(self) -> bool:
        """Load the algorithms now, and the models as soon as QGIS knows the algorithms.

        A model has the outputs of its steps, and these are looked up when it is read.
        """
        QgsApplication.processingRegistry().providerAdded.connect(self._known)
        return bool(super().load())

    def _known(self, provider_id: str) -> None:
        """Add the models when it is this provider that QGIS has come to know."""
        if provider_id == self.id():
            QgsApplication.processingRegistry().providerAdded.disconnect(self._known)
            self.refreshAlgorithms()
