"""How people travel: mode, speeds, and how points find the road."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np
from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ...engine.anchors import Anchors
from ...engine.arrays import NONE, Bools, Floats, Ints
from ...engine.network import Network
from ...engine.problems import Notice
from ...engine.profile import PROFILES, SpeedProfile
from ...engine.roads import Roads
from ...engine.snapping import Snapped, Snapper
from ...engine.traveltimes import nearest
from ...i18n import translate
from ...planning.access import NearestTimes
from ..base import Parameters, advanced, helped
from .fields import figures

MODES = tuple(PROFILES)

_Number = QgsProcessingParameterNumber


def mode_definition() -> QgsProcessingParameterDefinition:
    """Return the parameter for the mode of transport."""
    return helped(
        QgsProcessingParameterEnum(
            "MODE",
            translate("ServiceNetworkPlanner", "Mode of transport"),
            [
                translate("ServiceNetworkPlanner", "Car"),
                translate("ServiceNetworkPlanner", "Bicycle"),
                translate("ServiceNetworkPlanner", "Walking"),
            ],
            defaultValue=0,
        ),
        translate(
            "ServiceNetworkPlanner",
            "Cars take the speed field, then the speed of the road class, and obey one-way streets."
            " Bicycles and pedestrians have speeds of their own and stay off motorways.",
        ),
    )


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
            "Speeds that replace the usual ones, such as: primary=70, residential=25. A speed of 0"
            " closes the class.",
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
    return MODES[algorithm.parameterAsEnum(parameters, "MODE", context)]


@dataclass
class Travel:
    """Networks by mode over the same roads, and points tied to them.

    Parameters
    ----------
    roads : Roads
        The roads.
    speeds_kmh, junction_delay_s, calibration, access_kmh
        What replaces the usual values of every mode.
    max_snap_m : float
        Farthest that a point may be from a road.
    min_island : int
        Smallest part of the network that points are snapped to.
    """

    roads: Roads
    speeds_kmh: dict[str, float] = field(default_factory=dict)
    junction_delay_s: dict[str, float] = field(default_factory=dict)
    calibration: float = 1.0
    access_kmh: float | None = None
    max_snap_m: float = 5000.0
    min_island: int = 0
    _networks: dict[str, Network] = field(default_factory=dict, repr=False)
    _snappers: dict[str, Snapper] = field(default_factory=dict, repr=False)

    @classmethod
    def read(
        cls,
        algorithm: QgsProcessingAlgorithm,
        parameters: Parameters,
        context: QgsProcessingContext,
        roads: Roads,
    ) -> Travel:
        """Return travel as the parameters want it."""
        access = parameters.get("ACCESS_SPEED")
        return cls(
            roads,
            figures(algorithm.parameterAsString(parameters, "CLASS_SPEEDS", context)),
            figures(algorithm.parameterAsString(parameters, "JUNCTION_DELAYS", context)),
            algorithm.parameterAsDouble(parameters, "CALIBRATION", context),
            None
            if access is None
            else algorithm.parameterAsDouble(parameters, "ACCESS_SPEED", context),
            algorithm.parameterAsDouble(parameters, "MAX_SNAP_DISTANCE", context),
            algorithm.parameterAsInt(parameters, "MIN_ISLAND", context),
        )

    def profile(self, mode: str) -> SpeedProfile:
        """Return the speeds of a mode with the replacements."""
        return PROFILES[mode].adjusted(
            speeds_kmh=self.speeds_kmh,
            junction_delay_s=self.junction_delay_s,
            calibration=self.calibration,
            access_kmh=self.access_kmh,
        )

    def network(self, mode: str) -> Network:
        """Return the network of a mode, made once."""
        if mode not in self._networks:
            self._networks[mode] = Network.from_roads(self.roads, self.profile(mode))
        return self._networks[mode]

    def snap(self, mode: str, xy: Floats) -> Snapped:
        """Snap points to the roads that a mode may use."""
        if mode not in self._snappers:
            network = self.network(mode)
            usable = network.usable
            if self.min_island > 1:
                usable = usable & network.in_islands_of(self.min_island)
            self._snappers[mode] = Snapper(self.roads, usable)
        return self._snappers[mode].snap(xy, self.max_snap_m)

    def anchor(self, mode: str, snapped: Snapped) -> Anchors:
        """Tie snapped points to the network of a mode."""
        return Anchors.on_edges(self.network(mode), snapped, self.profile(mode).access_kmh)

    def nearest_times(self, demand_xy: Floats, facility_xy: Floats) -> NearestTimes:
        """Return a function that answers the questions of rules, see :mod:`planning.access`.

        Points are snapped once for each mode, when it is first asked for.
        """
        tied: dict[str, tuple[Anchors, Anchors]] = {}

        def answer(mode: str, chosen: Bools) -> tuple[Floats, Ints]:
            if mode not in tied:
                tied[mode] = (
                    self.anchor(mode, self.snap(mode, demand_xy)),
                    self.anchor(mode, self.snap(mode, facility_xy)),
                )
            people, sites = tied[mode]
            which = np.flatnonzero(chosen).astype(np.int32)
            found = nearest(self.network(mode), people, sites.take(which))
            served = found.facility != NONE
            facility = np.full(len(people), NONE, dtype=np.int32)
            facility[served] = which[found.facility[served]]
            return found.ms, facility

        return answer

    def notices(self, mode: str) -> list[Notice]:
        """Tell what is not as usual, and which classes have no speed of their own."""
        profile = self.profile(mode)
        said = []
        # Bicycles and pedestrians go at their one usual speed on most classes.
        if profile.limits_apply:
            odd = np.array([name not in profile.speeds_kmh for name in self.roads.class_names])
            without = odd[self.roads.road_class] & np.isnan(self.roads.speed_kmh)
            if without.any():
                names = np.unique(self.roads.road_class[without])
                said.append(
                    Notice(
                        "network-classes-unlisted",
                        int(without.sum()),
                        tuple(self.roads.class_names[code] or "–" for code in names),
                        mode=mode,
                        speed=profile.default_kmh,
                    )
                )
        if profile.calibration != 1.0:
            said.append(Notice("calibration-on", factor=profile.calibration))
        if profile.junction_delay_s:
            classes = ", ".join(f"{n}={s:g} s" for n, s in profile.junction_delay_s.items())
            said.append(Notice("junction-delay-on", len(profile.junction_delay_s), classes=classes))
        return said


def off_network_notices(
    snapped: Snapped, ids: tuple[str, ...], layer: str, max_snap_m: float
) -> list[Notice]:
    """List points without a road nearby."""
    lost = np.flatnonzero(~snapped.found)
    if not len(lost):
        return []
    listed = tuple(ids[i] for i in lost[:5])
    return [
        Notice("points-off-network", len(lost), listed, layer=layer, distance=f"{max_snap_m:g}")
    ]
