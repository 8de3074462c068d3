"""The way on the map behind a travel time."""

from __future__ import annotations

import numpy as np

from .anchors import Anchors
from .arrays import NONE, Floats, Ints, Longs
from .feedback import SILENT, Feedback, check
from .network import Network
from .roads import Roads
from .traveltimes import Search, along_shared_edges


def routes(
    network: Network,
    roads: Roads,
    origins: Anchors,
    facilities: Anchors,
    served_by: Ints,
    *,
    towards: bool = True,
    cutoff_ms: float = np.inf,
    feedback: Feedback = SILENT,
) -> list[Floats | None]:
    """Draw the fastest way from origins to facilities.

    Parameters
    ----------
    network, roads : Network, Roads
        The network and the geometry of its edges.
    origins, facilities : Anchors
        Points tied to it.
    served_by : (P,) int32
        Facility to draw the way to for each origin, -1 for none.
    towards : bool
        Whether the way leads to the facility; otherwise it comes from there.
    cutoff_ms : float
        Ways that take longer are not looked for.
    feedback : Feedback
        Asked before each facility.

    Returns
    -------
    list of (v, 2) float64 or None
        Vertices of each way along the roads in the direction of travel, without the access legs;
        None where there is none.
    """
    ways: list[Floats | None] = [None] * len(served_by)
    used = np.unique(served_by[served_by != NONE])
    for done, facility in enumerate(used):
        check(feedback, 100.0 * done / len(used))
        goal = facilities.take(np.array([facility]))
        travellers = np.flatnonzero(served_by == facility)
        tree = _Tree(network, roads, goal, towards, cutoff_ms)
        for origin in travellers:
            ways[origin] = tree.way_from(origins.take(np.array([origin])))
    return ways


class _Tree:
    """All fastest ways to one facility, or from it."""

    def __init__(
        self, network: Network, roads: Roads, goal: Anchors, towards: bool, cutoff_ms: float
    ) -> None:
        self._network, self._roads, self._goal, self._towards = network, roads, goal, towards
        self._ms, next_node = Search(network, goal, reverse=towards).tree(cutoff_ms)
        self._next: list[int] = next_node.tolist()
        self._root = network.n_nodes

    def way_from(self, origin: Anchors) -> Floats | None:
        """Return the vertices of the way between one origin and the facility."""
        if not origin.on_network[0]:
            return None
        way = self._from_origin(origin)
        return way if way is None or self._towards else way[::-1]

    def _from_origin(self, origin: Anchors) -> Floats | None:
        """Return the vertices as seen from the origin, whichever way is travelled."""
        legs = origin.out_ms if self._towards else origin.in_ms
        via = legs[0] + self._ms[origin.node[0]]
        side = int(np.argmin(via))
        if origin.edge[0] == self._goal.edge[0]:
            _, _, direct = along_shared_edges(origin, self._goal, self._towards)
            if len(direct) and direct[0] <= via[side]:
                return self._stretch(origin, float(self._goal.fraction[0]))
        if not np.isfinite(via[side]):
            return None
        nodes = [int(origin.node[0, side])]
        while self._next[nodes[-1]] != self._root:
            nodes.append(self._next[nodes[-1]])
        parts = [self._stretch(origin, float(side))]
        parts += self._edges(np.array(nodes, dtype=np.int64))
        legs = self._goal.in_ms if self._towards else self._goal.out_ms
        arrival = np.where(self._goal.node[0] == nodes[-1], legs[0], np.inf)
        parts.append(self._stretch(self._goal, float(np.argmin(arrival)))[::-1])
        xy = np.concatenate(parts)
        moved = np.ones(len(xy), dtype=bool)
        moved[1:] = (xy[1:] != xy[:-1]).any(axis=1)
        return xy[moved] if moved.sum() > 1 else xy[:2]

    def _edges(self, nodes: Longs) -> list[Floats]:
        """Return the geometry of the edges along a chain of nodes."""
        travelled = (nodes[:-1], nodes[1:]) if self._towards else (nodes[1:], nodes[:-1])
        edges = self._network.edges_between(*travelled)
        forward = self._network.start[edges] == nodes[:-1]
        lines = [self._roads.lines.line(int(edge)) for edge in edges]
        return [line if ahead else line[::-1] for line, ahead in zip(lines, forward)]

    def _stretch(self, point: Anchors, to_fraction: float) -> Floats:
        """Return the geometry of a point's own edge from the point to a fraction of its length."""
        if point.edge[0] == NONE:
            return np.asarray(self._roads.node_xy[point.node[0, :1]])
        line = self._roads.lines.line(int(point.edge[0]))
        return part_of(line, float(point.fraction[0]), to_fraction)


def part_of(line: Floats, start: float, end: float) -> Floats:
    """Return a line from one fraction of its length to another, which may be the smaller.

    Parameters
    ----------
    line : (v, 2) float64
    start, end : float
        Between 0 and 1.

    Returns
    -------
    (w, 2) float64
        Two equal vertices where both fractions are the same.
    """
    along = np.concatenate([[0.0], np.hypot(*np.diff(line, axis=0).T).cumsum()])
    low, high = (fraction * along[-1] for fraction in sorted((start, end)))
    ends = [[np.interp(place, along, axis) for axis in line.T] for place in (low, high)]
    between = line[(along > low) & (along < high)]
    piece: Floats = np.concatenate([ends[:1], between, ends[1:]])
    return piece if start <= end else piece[::-1]
