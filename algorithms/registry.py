"""The algorithms that the provider offers, in one list."""

from __future__ import annotations

from qgis.core import QgsProcessingAlgorithm


def algorithms() -> list[type[QgsProcessingAlgorithm]]:
    """Return the class of each algorithm; they load here so that a missing library is caught."""
    from .buildnetwork import BuildNetwork
    from .catchments import Catchments
    from .checknetwork import CheckNetwork
    from .checkpublication import CheckPublication
    from .comparescenarios import CompareScenarios
    from .compliance import Compliance
    from .coverage import Coverage
    from .equity import Equity
    from .floatingcatchment import FloatingCatchment
    from .impactreport import MakeImpactReport
    from .importosm import ImportOsm
    from .locatefacilities import LocateFacilities
    from .odmatrix import OriginDestinationMatrix
    from .publish import Publish
    from .rankclosures import RankClosures
    from .samplestudy import SampleStudy
    from .sensitivity import Sensitivity
    from .serviceareas import ServiceAreaMaker
    from .traveltimes import TravelTimes
    from .verdictmap import DrawVerdictMap
    from .wherewouldithelp import WhereWouldItHelp

    return [
        SampleStudy,
        ImportOsm,
        BuildNetwork,
        CheckNetwork,
        TravelTimes,
        ServiceAreaMaker,
        OriginDestinationMatrix,
        Coverage,
        Compliance,
        CompareScenarios,
        MakeImpactReport,
        DrawVerdictMap,
        Publish,
        CheckPublication,
        RankClosures,
        LocateFacilities,
        WhereWouldItHelp,
        Catchments,
        FloatingCatchment,
        Equity,
        Sensitivity,
    ]
