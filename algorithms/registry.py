"""The algorithms that the provider offers, in one list."""

from __future__ import annotations

from qgis.core import QgsProcessingAlgorithm


def algorithms() -> list[type[QgsProcessingAlgorithm]]:
    """Return the class of each algorithm; they load here so that a missing library is caught."""
    from .buildnetwork import BuildNetwork
    from .checknetwork import CheckNetwork
    from .comparescenarios import CompareScenarios
    from .compliance import Compliance
    from .impactreport import MakeImpactReport
    from .importosm import ImportOsm
    from .samplestudy import SampleStudy
    from .traveltimes import TravelTimes
    from .verdictmap import DrawVerdictMap

    return [
        SampleStudy,
        ImportOsm,
        BuildNetwork,
        CheckNetwork,
        TravelTimes,
        Compliance,
        CompareScenarios,
        MakeImpactReport,
        DrawVerdictMap,
    ]
