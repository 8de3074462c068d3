"""How people travel in a study: a network for each mode, and points tied to it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from ..engine.anchors import Anchors
from ..engine.arrays import NONE, Bools, Floats, Ints, Longs
from ..engine.feedback import SILENT, Feedback, check
from ..engine.grouped import GroupedTimes
from ..engine.nearby import nearest_nearby
from ..engine.network import Network
from ..engine.networkfile import NetworkFile
from ..engine.problems import Notice
from ..engine.profile import PROFILES, SpeedProfile
from ..engine.reduction import Core
from ..engine.roads import Roads
from ..engine.snapping import Snapped, Snapper
from ..engine.traveltimes import nearest
from .access import NearestTimes

_SHOWN = 5
_PREPARED = 3
"""Parts of what a mode needs."""
_REMEMBERED = 8  # people and facilities by every mode, and some to spare


@dataclass(frozen=True)
class Placed:
    """Points with their places on the roads and in the network of a mode.

    Attributes
    ----------
    ids : tuple of str (P,)
    xy : ndarray of float64 (P, 2)
        The points themselves.
    snapped : Snapped
    anchors : Anchors
    """

    ids: tuple[str, ...]
    xy: Floats
    snapped: Snapped
    anchors: Anchors


@dataclass
class Travel:
    """Networks by mode over the same roads, each made when it is first asked for.

    Attributes
    ----------
    roads : Roads
        The roads.
    profiles : mapping of str to SpeedProfile
        Speeds of each mode.
    max_snap_m : float
        Farthest that a point may be from a road.
    min_island : int
        Smallest part of the network, in nodes, that points are snapped to.
    file : NetworkFile, optional
        The file that the roads are from; its core serves the mode that has its profile.
    """

    roads: Roads
    profiles: Mapping[str, SpeedProfile] = field(default_factory=lambda: PROFILES)
    max_snap_m: float = np.inf
    min_island: int = 0
    file: NetworkFile | None = None
    _networks: dict[str, Network] = field(default_factory=dict, repr=False)
    _snappers: dict[str, Snapper] = field(default_factory=dict, repr=False)
    _cores: dict[str, Core] = field(default_factory=dict, repr=False)
    _remembered: list[tuple[str, Floats, Snapped]] = field(default_factory=list, repr=False)

    def at_speeds(self, profiles: Mapping[str, SpeedProfile]) -> Travel:
        """Return the same travel at other speeds.

        The roads that a mode may use must be the same, so that points keep their places.
        """
        return replace(self, profiles=profiles, file=None, _networks={}, _cores={})

    def network(self, mode: str) -> Network:
        """Return the network of a mode, made once."""
        if mode not in self._networks:
            self._networks[mode] = Network.from_roads(self.roads, self.profiles[mode])
        return self._networks[mode]

    def core(self, mode: str) -> Core:
        """Return the reduced network of a mode, from the roads' file or made once."""
        if mode not in self._cores:
            kept = None
            if self.file is not None and self.file.roads is self.roads:
                kept = self.file.core_of(self.profiles[mode])
            self._cores[mode] = Core.of(self.network(mode)) if kept is None else kept
        return self._cores[mode]

    def snap(self, mode: str, xy: Floats) -> Snapped:
        """Snap points to the roads that a mode may use."""
        if mode not in self._snappers:
            network = self.network(mode)
            usable = network.usable
            if self.min_island > 1:
                usable = usable & network.in_islands_of(self.min_island)
            self._snappers[mode] = Snapper(self.roads, usable)
        return self._snappers[mode].snap(xy, self.max_snap_m)

    def snap_once(self, mode: str, xy: Floats) -> Snapped:
        """Snap the points of a study, which notices and questions ask for one after another.

        The answer for an array is kept, and goes with the next few arrays; it must not be changed.
        """
        for known_mode, known, snapped in self._remembered:
            if known_mode == mode and known is xy:
                return snapped
        self._remembered.append((mode, xy, self.snap(mode, xy)))
        del self._remembered[:-_REMEMBERED]
        return self._remembered[-1][2]

    def anchor(self, mode: str, snapped: Snapped) -> Anchors:
        """Tie snapped points to the network of a mode."""
        return Anchors.on_edges(self.network(mode), snapped, self.profiles[mode].access_kmh)

    def is_ready(self, mode: str) -> bool:
        """Tell whether what a mode needs was made already."""
        return mode in self._cores and mode in self._snappers

    def prepare(self, mode: str, xy: Floats, feedback: Feedback = SILENT) -> None:
        """Make what a mode needs, and snap the points of a study; may run in another thread.

        Raises
        ------
        Canceled
            When the user stopped it.
        """
        for number, make in enumerate((self.network, self.core)):
            check(feedback, 100.0 * number / _PREPARED)
            make(mode)
        check(feedback, 100.0 * (_PREPARED - 1) / _PREPARED)
        self.snap_once(mode, xy)
        check(feedback, 100.0)

    def place(self, mode: str, ids: Sequence[str], xy: Floats) -> Placed:
        """Put points on the roads of a mode."""
        snapped = self.snap(mode, xy)
        return Placed(tuple(ids), xy, snapped, self.anchor(mode, snapped))

    def nearest_times(
        self,
        demand_xy: Floats,
        facility_xy: Floats,
        demand: dict[str, Anchors] | None = None,
        feedback: Feedback = SILENT,
    ) -> NearestTimes:
        """Return a function that answers the questions of rules, see :mod:`planning.access`.

        Points are snapped once for each mode, when it is first asked for. ``demand`` remembers
        the demand points by mode, for other facilities. Each question looks at cancel first.
        """
        places: dict[str, Anchors] = {}
        demand = {} if demand is None else demand

        def answer(
            mode: str, facilities: Bools, people: Longs | None = None
        ) -> tuple[Floats, Ints]:
            check(feedback)
            if mode not in demand:
                demand[mode] = self.anchor(mode, self.snap_once(mode, demand_xy))
            if mode not in places:
                places[mode] = self.anchor(mode, self.snap(mode, facility_xy))
            homes = demand[mode]
            which = np.flatnonzero(facilities).astype(np.int32)
            sites = places[mode].take(which.astype(np.int64))
            if people is None:
                found = nearest(self.network(mode), homes, sites)
            else:
                found = nearest_nearby(self.network(mode), homes.take(people), sites)
            served = found.facility != NONE
            facility = np.full(len(found.ms), NONE, dtype=np.int32)
            facility[served] = which[found.facility[served]]
            return found.ms, facility

        return answer

    def notices(self, mode: str) -> list[Notice]:
        """Tell what is not as usual, and which classes have no speed of their own."""
        profile = self.profiles[mode]
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
    snapped: Snapped, ids: Sequence[str], layer: str, max_snap_m: float
) -> list[Notice]:
    """List points without a road nearby."""
    lost = np.flatnonzero(~snapped.found)
    if not len(lost):
        return []
    listed = tuple(ids[i] for i in lost[:_SHOWN])
    return [
        Notice("points-off-network", len(lost), listed, layer=layer, distance=f"{max_snap_m:g}")
    ]


def unreachable_notices(
    times: GroupedTimes, tiers: Sequence[str], origins: Placed, layer: str
) -> list[Notice]:
    """List points that have a road but reach no facility of a tier."""
    said = []
    for index, tier in enumerate(tiers):
        none = (times.group == index) & (times.facility == NONE)
        lost = times.origin[none & origins.snapped.found[times.origin]]
        if len(lost):
            listed = tuple(origins.ids[i] for i in lost[:_SHOWN])
            said.append(Notice("points-unreachable", len(lost), listed, layer=layer, tier=tier))
    return said
