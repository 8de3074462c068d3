"""The directed graph that one mode of transport travels on."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import connected_components

from .arrays import UNREACHABLE, Bools, Floats, Ints, Longs
from .problems import Problem
from .profile import SpeedProfile
from .roads import BACKWARD, FORWARD, Roads

MAX_EDGE_MS = float(2**40)
"""No edge takes longer (35 years), so sums along any route stay exact in float64."""

_MS_PER_HOUR_AND_KM = 3600.0  # metres / (km/h) * 3600 = milliseconds


@dataclass(frozen=True)
class Network:
    """A directed network with travel times in whole milliseconds.

    Parameters
    ----------
    n_nodes : int
        Number of nodes.
    start, end : (E,) int32
        Nodes that each edge joins.
    forward_ms, backward_ms : (E,) float64
        Time from start to end and from end to start; infinite where that way is closed.
    mode : str
        Mode of transport.
    """

    n_nodes: int
    start: Ints
    end: Ints
    forward_ms: Floats
    backward_ms: Floats
    mode: str = ""

    @classmethod
    def from_roads(cls, roads: Roads, profile: SpeedProfile) -> Network:
        """Give every edge its travel time by a mode.

        The time of an edge is its length over its speed times the calibration factor, rounded to
        the millisecond. A junction delay is added towards an end where at least three edges meet.
        """
        by_class = np.array([profile.speed_kmh(name) for name in roads.class_names])
        speed = by_class[roads.road_class]
        if profile.limits_apply:
            limited = (speed > 0) & ~np.isnan(roads.speed_kmh)
            speed = np.where(limited, roads.speed_kmh, speed)
        with np.errstate(divide="ignore", invalid="ignore"):
            ms = np.where(speed > 0, roads.length_m / speed * _MS_PER_HOUR_AND_KM, UNREACHABLE)
        forward, backward = ms.copy(), ms
        if profile.junction_delay_s:
            delay = np.array(
                [profile.junction_delay_s.get(name, 0.0) * 1000.0 for name in roads.class_names]
            )[roads.road_class]
            ends = np.concatenate([roads.start, roads.end])
            junction = np.bincount(ends, minlength=roads.n_nodes) >= 3
            forward = forward + delay * junction[roads.end]
            backward = backward + delay * junction[roads.start]
        forward = np.rint(forward * profile.calibration)
        backward = np.rint(backward * profile.calibration)
        if profile.one_ways_apply:
            forward[roads.direction == BACKWARD] = UNREACHABLE
            backward[roads.direction == FORWARD] = UNREACHABLE
        return cls(roads.n_nodes, roads.start, roads.end, forward, backward, profile.mode)

    @classmethod
    def from_arcs(cls, n_nodes: int, tail: Ints, head: Ints, ms: Floats) -> Network:
        """Make a network of directed arcs, each an edge that is open one way.

        Raises
        ------
        Problem
            ``network-arcs`` when an end is not a node, or a time is negative or not whole.
        """
        tail, head = np.asarray(tail), np.asarray(head)
        ms = np.asarray(ms, dtype=np.float64)
        if len(tail) and (
            min(tail.min(), head.min()) < 0 or max(tail.max(), head.max()) >= n_nodes
        ):
            raise Problem("network-arcs", detail="node number out of range")
        if ((ms < 0) | (ms > MAX_EDGE_MS) | (ms != np.floor(ms))).any():
            raise Problem("network-arcs", detail="time negative, too long or not whole")
        closed = np.full(len(ms), UNREACHABLE)
        return cls(n_nodes, tail.astype(np.int32), head.astype(np.int32), ms, closed)

    @cached_property
    def usable(self) -> Bools:
        """Edges that the mode may travel in at least one direction, (E,)."""
        return np.asarray(np.isfinite(self.forward_ms) | np.isfinite(self.backward_ms))

    @cached_property
    def _arcs(self) -> tuple[csr_matrix, Ints]:
        """Graph and the edge behind each stored arc."""
        ahead = np.flatnonzero(np.isfinite(self.forward_ms) & (self.start != self.end))
        back = np.flatnonzero(np.isfinite(self.backward_ms) & (self.start != self.end))
        tail = np.concatenate([self.start[ahead], self.end[back]]).astype(np.int64)
        head = np.concatenate([self.end[ahead], self.start[back]]).astype(np.int64)
        ms = np.concatenate([self.forward_ms[ahead], self.backward_ms[back]])
        edge = np.concatenate([ahead, back])
        kept = fastest_of_parallel(tail * self.n_nodes + head, ms)
        tail, head, ms, edge = tail[kept], head[kept], ms[kept], edge[kept]
        degree = np.bincount(tail, minlength=self.n_nodes)
        indptr = np.concatenate(([0], np.cumsum(degree))).astype(np.int32)
        graph = csr_matrix((ms, head.astype(np.int32), indptr), shape=(self.n_nodes, self.n_nodes))
        return graph, edge.astype(np.int32)

    @property
    def graph(self) -> csr_matrix:
        """Travel times from row to column; parallel arcs reduced to the fastest, zeros stored."""
        return self._arcs[0]

    @property
    def arc_edge(self) -> Ints:
        """The edge behind each stored arc of :attr:`graph`."""
        return self._arcs[1]

    @cached_property
    def reversed_graph(self) -> csr_matrix:
        """Travel times from column to row, for searches towards a place."""
        return self.graph.T.tocsr()

    @cached_property
    def islands(self) -> Ints:
        """The connected part each node belongs to, directions ignored, (N,); 0 is the largest."""
        return _by_size(connected_components(self.graph, directed=True, connection="weak")[1])

    @cached_property
    def strong_components(self) -> Ints:
        """The part each node can both leave and come back to, (N,); 0 is the largest."""
        return _by_size(connected_components(self.graph, directed=True, connection="strong")[1])

    def in_islands_of(self, min_nodes: int) -> Bools:
        """Mark the edges that lie in connected parts of at least ``min_nodes`` nodes, (E,)."""
        size = np.bincount(self.islands)
        large: Bools = size[self.islands[self.start]] >= min_nodes
        return large

    @cached_property
    def _arc_key(self) -> Longs:
        """Tail and head of each stored arc as one rising number."""
        tail = np.repeat(np.arange(self.n_nodes, dtype=np.int64), np.diff(self.graph.indptr))
        key: Longs = tail * self.n_nodes + self.graph.indices
        return key

    def edges_between(self, tail: Longs, head: Longs) -> Ints:
        """Return the fastest edge from each node to the next; there must be one."""
        return self.arc_edge[np.searchsorted(self._arc_key, tail * self.n_nodes + head)]


def fastest_of_parallel(key: Longs, ms: Floats) -> Longs:
    """Return one index per distinct key, that of its smallest time, in the order of the keys."""
    order = np.argsort(key, kind="stable")
    ordered = key[order]
    first = np.ones(len(ordered), dtype=bool)
    first[1:] = ordered[1:] != ordered[:-1]
    if not first.all():
        order = np.lexsort((ms, key))
    return np.asarray(order[first])


def _by_size(label: Ints) -> Ints:
    """Number components from the largest down, equal ones by their first node."""
    if not len(label):
        return label.astype(np.int32)
    _, first, size = np.unique(label, return_index=True, return_counts=True)
    rank = np.empty(len(size), dtype=np.int32)
    rank[np.lexsort((first, -size))] = np.arange(len(size), dtype=np.int32)
    return rank[label]
