"""How people travel: mode, speeds, and how points find the road."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ...engine.profile import PROFILES
from ...engine.roads import Roads
from ...i18n import translate
from ...i18n.modes import mode_names
from ...planning.travel import Travel
from ..base import Parameters, advanced, helped
from .fields import figures

_Number = QgsProcessingParameterNumber

TOWARDS = 0


def mode_definition() -> QgsProcessingParameterDefinition:
    """Return the parameter for the mode of transport."""
    return helped(
        QgsProcessingParameterEnum(
            "MODE",
            translate("ServiceNetworkPlanner", "Mode of transport"),
            list(mode_names().values()),
            defaultValue=0,
        ),
        translate(
            "ServiceNetworkPlanner",
            "Cars take the speed field, then the speed of the road class, and obey one-way streets."
            " Bicycles and pedestrians have speeds of their own and stay off motorways.",
        ),
    )


def direction_definition() -> QgsProcessingParameterDefinition:
    """Return the parameter for who travels."""
    return helped(
        advanced(
            QgsProcessingParameterEnum(
                "DIRECTION",
                translate("ServiceNetworkPlanner", "Direction of travel"),
                [
                    translate("ServiceNetworkPlanner", "To the facility"),
                    translate("ServiceNetworkPlanner", "From the facility"),
                ],
                defaultValue=TOWARDS,
            )
        ),
        translate(
            "ServiceNetworkPlanner",
            "People travel to a health centre; an ambulance travels from its station.",
        ),
    )


def towards(
    algorithm: QgsProcessingAlgorithm, parameters: Parameters, context: QgsProcessingContext
) -> bool:
    """Return whether people travel to the facility."""
    return bool(algorithm.parameterAsEnum(parameters, "DIRECTION", context) == TOWARDS)


def speed_definitions() -> Iterator[QgsProcessingParameterDefinition]:
    """Yield the parameters that change a mode's speeds."""
    yield helped(
        advanced(
            QgsProcessingParameterString(
                "CLASS_SPEEDS",
                translate("ServiceNetworkPlanner", "Speeds by road class (km/h)"),
                "",
                optional=True,
            )
        ),
        translate(
            "ServiceNetworkPlanner",
            "Speeds that replace the usual ones of the mode of transport, such as: primary=70,"
            " residential=25. A speed of 0 closes the class. In “Municipal compliance” they are"
            " those of cars.",
        ),
    )
    yield helped(
        advanced(
            QgsProcessingParameterString(
                "JUNCTION_DELAYS",
                translate("ServiceNetworkPlanner", "Junction delay by road class (s)"),
                "",
                optional=True,
            )
        ),
        translate(
            "ServiceNetworkPlanner",
            "Seconds lost at the junction that a road leads to, such as: residential=8, primary=3."
            " Off when empty.",
        ),
    )
    yield helped(
        advanced(
            _Number(
                "CALIBRATION",
                translate("ServiceNetworkPlanner", "Calibration factor"),
                _Number.Type.Double,
                1.0,
                minValue=0.1,
                maxValue=10.0,
            )
        ),
        translate(
            "ServiceNetworkPlanner",
            "Multiplies all travel times on roads: 1.15 where measured times are 15 % longer than"
            " free flow.",
        ),
    )


def snap_definitions() -> Iterator[QgsProcessingParameterDefinition]:
    """Yield the parameters for the way from a point to the road."""
    yield helped(
        advanced(
            _Number(
                "MAX_SNAP_DISTANCE",
                translate("ServiceNetworkPlanner", "Maximum distance to a road (m)"),
                _Number.Type.Double,
                5000.0,
                minValue=0.0,
            )
        ),
        translate(
            "ServiceNetworkPlanner",
            "Points farther than this from every usable road are listed as unreachable.",
        ),
    )
    yield helped(
        advanced(
            _Number(
                "ACCESS_SPEED",
                translate("ServiceNetworkPlanner", "Speed between a point and the road (km/h)"),
                _Number.Type.Double,
                None,
                optional=True,
                minValue=0.1,
                maxValue=130.0,
            )
        ),
        translate(
            "ServiceNetworkPlanner",
            "Speed on the straight leg between a point and its nearest road. By default 20 km/h by"
            " car, 8 by bicycle and 4 on foot.",
        ),
    )
    yield helped(
        advanced(
            _Number(
                "MIN_ISLAND",
                translate("ServiceNetworkPlanner", "Ignore parts smaller than (nodes)"),
                _Number.Type.Integer,
                0,
                minValue=0,
            )
        ),
        translate(
            "ServiceNetworkPlanner",
            "Points are not snapped to parts of the network with fewer nodes than this that no road"
            " joins to the rest. 0 uses every road; raise it for data with stray lines.",
        ),
    )


def mode(
    algorithm: QgsProcessingAlgorithm, parameters: Parameters, context: QgsProcessingContext
) -> str:
    """Return the chosen mode."""
    return tuple(mode_names())[algorithm.parameterAsEnum(parameters, "MODE", context)]


def read(
    algorithm: QgsProcessingAlgorithm,
    parameters: Parameters,
    context: QgsProcessingContext,
    roads: Roads,
    changed_mode: str,
) -> Travel:
    """Return travel on roads, with the parameters' speeds for one of the modes."""
    access = parameters.get("ACCESS_SPEED")
    profile = PROFILES[changed_mode].adjusted(
        speeds_kmh=figures(algorithm.parameterAsString(parameters, "CLASS_SPEEDS", context)),
        junction_delay_s=figures(
            algorithm.parameterAsString(parameters, "JUNCTION_DELAYS", context)
        ),
        calibration=algorithm.parameterAsDouble(parameters, "CALIBRATION", context),
        access_kmh=None
        if access is None
        else algorithm.parameterAsDouble(parameters, "ACCESS_SPEED", context),
    )
    snaps = algorithm.parameterDefinition("MAX_SNAP_DISTANCE") is not None
    return Travel(
        roads,
        {**PROFILES, changed_mode: profile},
        algorithm.parameterAsDouble(parameters, "MAX_SNAP_DISTANCE", context) if snaps else np.inf,
        algorithm.parameterAsInt(parameters, "MIN_ISLAND", context) if snaps else 0,
    )
