"""Points as seeds of a search: how long from each to the ends of its edge, and back."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .arrays import NONE, UNREACHABLE, Bools, Floats, Ints, Longs
from .network import Network
from .snapping import Snapped


@dataclass(frozen=True)
class Anchors:
    """Points tied to the network.

    A point on an edge is two seeds, one at each end. Its position is kept in whole milliseconds
    too, so that the two parts of an edge add up to the whole, and two points on one edge know the
    time between them.

    Parameters
    ----------
    node : (P, 2) int32
        Start and end node of the point's edge; -1 for a point without an edge.
    out_ms, in_ms : (P, 2) float64
        Time from the point to these nodes and from them to the point, access leg included.
    edge : (P,) int32
        The edge, -1 for a point at a node or without an edge.
    fraction : (P,) float64
        Position along the edge.
    forward_ms, backward_ms : (P,) float64
        Driving time on the edge from its start to the point, and from the point to its start.
    access_ms : (P,) float64
        Time of the access leg between the point and its edge.
    """

    node: Ints
    out_ms: Floats
    in_ms: Floats
    edge: Ints
    fraction: Floats
    forward_ms: Floats
    backward_ms: Floats
    access_ms: Floats

    def __len__(self) -> int:
        """Count the points."""
        return len(self.node)

    @property
    def on_network(self) -> Bools:
        """Points that have a place on the network, (P,)."""
        return np.asarray(self.node[:, 0] != NONE)

    def take(self, indices: Longs | Bools) -> Anchors:
        """Return some of the points."""
        return Anchors(*(getattr(self, name)[indices] for name in self.__dataclass_fields__))

    @classmethod
    def at_nodes(cls, nodes: Ints | Longs) -> Anchors:
        """Tie points to nodes, without an access leg."""
        count = len(nodes)
        node = np.repeat(np.asarray(nodes, dtype=np.int32)[:, None], 2, axis=1)
        ms = np.zeros((count, 2))
        ms[:, 1] = UNREACHABLE
        zero = np.zeros(count)
        none = np.full(count, NONE, dtype=np.int32)
        return cls(node, ms, ms.copy(), none, zero, zero, zero, zero)

    @classmethod
    def on_edges(cls, network: Network, snapped: Snapped, access_kmh: float) -> Anchors:
        """Tie snapped points to a network.

        The time on an edge up to a point is the edge's time times the fraction, rounded down; the
        rest of the edge takes the rest of its time. The access leg is the straight distance at
        ``access_kmh``.
        """
        found = snapped.found
        edge = np.where(found, snapped.edge, 0)
        fraction = np.where(found, snapped.fraction, 0.0)
        ahead, back = network.forward_ms[edge], network.backward_ms[edge]
        access = np.where(found, snapped.distance_m, 0.0) / access_kmh * 3600.0
        access = np.where(found, np.rint(access), UNREACHABLE)
        forward, to_end = _split(ahead, fraction)
        backward, from_end = _split(back, fraction)
        # At an end of a one-way edge the point is at the node, which may be left any way.
        at_start, at_end = fraction == 0.0, fraction == 1.0
        out_ms = np.stack(
            [np.where(at_start, 0.0, backward), np.where(at_end, 0.0, to_end)], axis=1
        )
        in_ms = np.stack(
            [np.where(at_start, 0.0, forward), np.where(at_end, 0.0, from_end)], axis=1
        )
        node = np.stack([network.start[edge], network.end[edge]], axis=1).astype(np.int32)
        node[~found] = NONE
        return cls(
            node,
            out_ms + access[:, None],
            in_ms + access[:, None],
            np.where(found, edge, NONE).astype(np.int32),
            fraction,
            forward,
            backward,
            access,
        )


def _split(ms: Floats, fraction: Floats) -> tuple[Floats, Floats]:
    """Split times of edges at a fraction of their length; infinite stays infinite."""
    open_ = np.isfinite(ms)
    known = np.where(open_, ms, 0.0)
    near = np.floor(known * fraction)
    return np.where(open_, near, UNREACHABLE), np.where(open_, known - near, UNREACHABLE)
