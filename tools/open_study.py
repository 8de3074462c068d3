"""Run inside QGIS by run.sh: opens the study that SERVICE_NETWORK_STUDY names in the dock."""

from __future__ import annotations

import os

from qgis.PyQt.QtCore import QTimer
from qgis.utils import plugins


def open_study() -> None:
    """Open the study as the planner would."""
    plugins["service_network_planner"].desk.open(os.environ["SERVICE_NETWORK_STUDY"])


# When QGIS has shown its window.
QTimer.singleShot(0, open_study)
