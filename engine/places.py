"""Points on edges as seeds on the core, and the demand points that a search is read off at."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .anchors import Anchors
from .arrays import NONE, UNREACHABLE, Floats, Ints, Longs, ranges
from .reduction import Core
from .traveltimes import along_shared_edges


@dataclass(frozen=True)
class Places:
    """Points tied to the core, seen from one direction of travel.

    A point lies on an edge, and an edge lies in one component or between it and its ports. So
    what a point hangs on, by either end of its edge, is at most two core nodes.

    Parameters
    ----------
    anchors : Anchors
        The points on the network.
    port : (P, 2) int32
        Core nodes that each hangs on.
    legs : (P, 2) float64
        Times to them, or from them; infinite where there is none.
    component : (P,) int32
        Component in which an end of the point's edge lies, -1 for none.
    """

    anchors: Anchors
    port: Ints
    legs: Floats
    component: Ints

    def __len__(self) -> int:
        """Count the points."""
        return len(self.port)

    @classmethod
    def of(cls, core: Core, anchors: Anchors, *, outwards: bool) -> Places:
        """Tie points to the core, with their times outwards to it or inwards from it."""
        node = np.maximum(anchors.node, 0)
        ends, ways = (anchors.out_ms, core.out_ms) if outwards else (anchors.in_ms, core.in_ms)
        count = len(anchors)
        if not len(core):
            nowhere = np.full((count, 2), UNREACHABLE)
            return cls(anchors, np.zeros_like(anchors.node), nowhere, anchors.edge * 0 + NONE)
        open_ = (anchors.node != NONE) & np.isfinite(ends)
        legs = np.where(open_[:, :, None], ends[:, :, None] + ways[node], UNREACHABLE)
        legs = legs.reshape(count, 4)
        port = core.port[node].reshape(count, 4)
        reached = np.isfinite(legs)
        rows = np.arange(count)
        one = port[rows, reached.argmax(axis=1)]
        differs = reached & (port != one[:, None])
        other = port[rows, differs.argmax(axis=1)]
        sides = [np.where(differs, UNREACHABLE, legs), np.where(differs, legs, UNREACHABLE)]
        inside = np.where(open_, core.component[node], NONE)
        return cls(
            anchors,
            np.stack([one, other], axis=1),
            np.stack([side.min(axis=1) for side in sides], axis=1),
            inside.max(axis=1).astype(np.int32),
        )

    def seeds(self) -> tuple[Longs, Ints, Floats]:
        """Return point, core node and leg of each way on to the core."""
        point, side = np.nonzero(np.isfinite(self.legs))
        return point, self.port[point, side], self.legs[point, side]


class Targets:
    """The demand points, indexed by what they hang on.

    Parameters
    ----------
    core : Core
    demand : Anchors
        The D demand points.
    towards : bool
        Whether they travel to the facilities.
    """

    def __init__(self, core: Core, demand: Anchors, *, towards: bool) -> None:
        self.core, self.towards = core, towards
        self.places = Places.of(core, demand, outwards=towards)
        point, port, _ = self.places.seeds()
        self._at_port = point[np.argsort(port, kind="stable")].astype(np.int32)
        self._first = np.concatenate(([0], np.cumsum(np.bincount(port, minlength=len(core)))))
        self._by_component = np.argsort(self.places.component, kind="stable")
        self._component = self.places.component[self._by_component]
        self._by_edge = np.argsort(demand.edge, kind="stable")
        self._edge = demand.edge[self._by_edge]
        self._mark = np.zeros(len(demand), dtype=bool)

    def __len__(self) -> int:
        """Count the demand points."""
        return len(self.places)

    def facilities(self, anchors: Anchors) -> Places:
        """Tie facilities to the core, for travel in the other direction."""
        return Places.of(self.core, anchors, outwards=not self.towards)

    def on(self, nodes: Longs) -> Longs:
        """Return the demand points that hang on some core nodes, rising."""
        first, count = self._first[nodes], self._first[nodes + 1] - self._first[nodes]
        self._mark[self._at_port[ranges(first, count)]] = True
        found = np.flatnonzero(self._mark)
        self._mark[found] = False
        return found

    def read(self, node_values: Floats, points: Longs | slice, unit: float = 1.0) -> Floats:
        """Return for demand points the smaller of the sums by way of their ports.

        Parameters
        ----------
        node_values : (C,) float64
            Times or keys at the core nodes.
        points : (p,) int64 or slice
        unit : float
            What a millisecond of a leg counts.
        """
        port, legs = self.places.port[points], self.places.legs[points] * unit
        sides = [node_values[port[:, side]] + legs[:, side] for side in (0, 1)]
        return np.asarray(np.minimum(*sides))

    def local(self, place: Places) -> tuple[Longs, Floats]:
        """Return the demand points beside one facility and the times that stay beside it.

        They are in its component or on its edge; each comes once, rising.
        """
        component, edge = int(place.component[0]), int(place.anchors.edge[0])
        points, times = [], []
        if component != NONE:
            low, high = np.searchsorted(self._component, (component, component + 1))
            if low < high:
                points.append(self._by_component[low:high])
                times.append(self._inside(component, place.anchors, points[0]))
        if edge != NONE:
            low, high = np.searchsorted(self._edge, (edge, edge + 1))
            if low < high:
                near = self._by_edge[low:high]
                some = self.places.anchors.take(near)
                which, _, ms = along_shared_edges(some, place.anchors, self.towards)
                points.append(near[which])
                times.append(ms)
        if not points:
            return np.empty(0, dtype=np.int64), np.empty(0)
        point, ms = np.concatenate(points), np.concatenate(times)
        found, which = np.unique(point, return_inverse=True)
        best = np.full(len(found), UNREACHABLE)
        np.minimum.at(best, which, ms)
        return found, best

    def _inside(self, component: int, facility: Anchors, points: Longs) -> Floats:
        """Return the times of demand points that stay inside a component, (p,)."""
        core, demand = self.core, self.places.anchors
        legs = (facility.in_ms if self.towards else facility.out_ms)[0]
        node = facility.node[0]
        starts = np.isfinite(legs) & (core.component[node] == component)
        ms = core.within(component, node[starts], legs[starts], self.towards)
        node = demand.node[points]
        inside = core.component[node] == component
        step = np.where(inside, core.place[node] - core.first[component], 0)
        legs = (demand.out_ms if self.towards else demand.in_ms)[points]
        return np.asarray(np.where(inside, ms[step] + legs, UNREACHABLE).min(axis=1))
