"""From a point beside the road to its place on the nearest edge."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.spatial import cKDTree

from .arrays import NONE, Bools, Floats, Ints, Longs
from .roads import Roads

_FIRST_LOOK = 8
_MAX_CANDIDATES_AT_ONCE = 4_000_000


@dataclass(frozen=True)
class Snapped:
    """Points snapped to edges.

    Parameters
    ----------
    edge : (P,) int32
        The nearest edge, -1 where none lies within the maximum distance.
    fraction : (P,) float64
        Position along the edge by length, 0 at its start and 1 at its end; NaN without an edge.
    distance_m : (P,) float64
        Straight distance from the point to the edge; infinite without an edge.
    xy : (P, 2) float64
        The place on the edge; NaN without an edge.
    """

    edge: Ints
    fraction: Floats
    distance_m: Floats
    xy: Floats

    def __len__(self) -> int:
        """Count the points."""
        return len(self.edge)

    @property
    def found(self) -> Bools:
        """Points that have an edge, (P,)."""
        return np.asarray(self.edge != NONE)


class Snapper:
    """Finds the nearest edge of many points exactly.

    Long segments are cut into pieces no longer than a limit, and a k-d tree holds the pieces'
    middles. A piece outside the k nearest middles is at least as far as the k-th middle less half
    a piece; where the best piece so far is nearer than that it is the answer, and elsewhere k
    grows.

    Parameters
    ----------
    roads : Roads
        The network.
    usable : (E,) bool, optional
        Edges that may be snapped to; all by default.
    """

    def __init__(self, roads: Roads, usable: Bools | None = None) -> None:
        lines = roads.lines
        edge_of_vertex = np.repeat(np.arange(len(lines)), lines.vertex_counts())
        starts = lines.segment_starts()
        if usable is not None:
            starts &= usable[edge_of_vertex]
        self._roads = roads
        self._along = lines.distances_along()
        self._vertex = np.flatnonzero(starts)
        self._edge = edge_of_vertex[self._vertex].astype(np.int32)
        self._a = lines.xy[self._vertex]
        self._ab = lines.xy[self._vertex + 1] - self._a
        self._squared = (self._ab**2).sum(axis=1)
        length = np.sqrt(self._squared)
        longest = max(60.0, 2.0 * float(length.mean())) if len(length) else 60.0
        pieces = np.maximum(1, np.ceil(length / longest)).astype(np.int64)
        self._segment = np.repeat(np.arange(len(length)), pieces)
        step = np.arange(len(self._segment)) - np.repeat(np.cumsum(pieces) - pieces, pieces)
        middle = (step + 0.5) / pieces[self._segment]
        self._half = float((length / pieces).max() / 2) if len(length) else 0.0
        self._tree = cKDTree(self._a[self._segment] + middle[:, None] * self._ab[self._segment])

    def snap(self, xy: Floats, max_distance_m: float = np.inf) -> Snapped:
        """Snap points to their nearest edge.

        Parameters
        ----------
        xy : (P, 2) float64
            Points in the network's coordinate reference system.
        max_distance_m : float
            Points farther than this from every edge stay without one. Inclusive.

        Returns
        -------
        Snapped
        """
        xy = np.asarray(xy, dtype=np.float64).reshape(-1, 2)
        best = np.full(len(xy), np.inf)
        segment = np.full(len(xy), NONE, dtype=np.int64)
        pending = np.flatnonzero(np.isfinite(xy).all(axis=1)) if self._tree.n else np.empty(0, int)
        looked_at = _FIRST_LOOK
        while len(pending):
            looked_at = min(looked_at, self._tree.n)
            at_once = max(1, _MAX_CANDIDATES_AT_ONCE // looked_at)
            open_ends = []
            for first in range(0, len(pending), at_once):
                part = pending[first : first + at_once]
                settled = self._nearest_among(xy, part, looked_at, max_distance_m, best, segment)
                open_ends.append(part[~settled])
            pending = np.concatenate(open_ends)
            looked_at *= 4
        return self._on_edges(xy, segment, max_distance_m)

    def edges_within(self, xy: Floats, distance_m: float) -> tuple[Longs, Ints, Floats]:
        """Find all edges near points.

        Returns
        -------
        point : (pairs,) int64
        edge : (pairs,) int32
        distance_m : (pairs,) float64
            One row per point and edge within ``distance_m`` of it, inclusive.
        """
        if not self._tree.n or not len(xy):
            return np.empty(0, np.int64), np.empty(0, np.int32), np.empty(0)
        near = self._tree.query_ball_point(xy, distance_m + self._half)
        point = np.repeat(np.arange(len(xy)), [len(pieces) for pieces in near])
        pieces = np.concatenate([np.asarray(pieces, dtype=np.int64) for pieces in near])
        segment = self._segment[pieces]
        distance = self._distance(xy[point], segment)
        edge = self._edge[segment]
        within = distance <= distance_m
        point, edge, distance = point[within], edge[within], distance[within]
        order = np.lexsort((distance, edge, point))
        point, edge, distance = point[order], edge[order], distance[order]
        first = np.ones(len(point), dtype=bool)
        first[1:] = (point[1:] != point[:-1]) | (edge[1:] != edge[:-1])
        return point[first], edge[first], distance[first]

    def _nearest_among(
        self,
        xy: Floats,
        part: Longs,
        looked_at: int,
        max_distance_m: float,
        best: Floats,
        segment: Longs,
    ) -> Bools:
        """Fill ``best`` and ``segment`` for some points; return which of them are certain."""
        reach = max_distance_m + self._half
        away, piece = self._tree.query(xy[part], k=looked_at, distance_upper_bound=reach * 1.000001)
        away, piece = away.reshape(len(part), -1), piece.reshape(len(part), -1)
        valid = piece < self._tree.n
        candidate = self._segment[np.where(valid, piece, 0)]
        distance = np.where(valid, self._distance(xy[part][:, None, :], candidate), np.inf)
        nearest = distance.min(axis=1)
        # Edges that meet at a junction are equally near: the first of them, so that it is settled.
        first = np.where(distance == nearest[:, None], candidate, len(self._edge)).min(axis=1)
        best[part] = nearest
        segment[part] = np.where(np.isfinite(nearest), first, NONE)
        everything = looked_at >= self._tree.n
        settled: Bools = ~valid[:, -1] | (nearest <= away[:, -1] - self._half) | everything
        return settled

    def _distance(self, xy: Floats, segment: Longs) -> Floats:
        """Return the distance from points to segments."""
        offset = xy - self._a[segment]
        share = self._share(offset, segment)
        gap = offset - share[..., None] * self._ab[segment]
        return np.asarray(np.sqrt((gap**2).sum(axis=-1)))

    def _share(self, offset: Floats, segment: Longs) -> Floats:
        """Return where along segments the nearest places are, 0 to 1."""
        squared = self._squared[segment]
        dot = (offset * self._ab[segment]).sum(axis=-1)
        return np.asarray(np.clip(dot / np.where(squared > 0, squared, 1.0), 0.0, 1.0))

    def _on_edges(self, xy: Floats, segment: Longs, max_distance_m: float) -> Snapped:
        """Turn nearest segments into places on edges."""
        result = Snapped(
            np.full(len(xy), NONE, dtype=np.int32),
            np.full(len(xy), np.nan),
            np.full(len(xy), np.inf),
            np.full((len(xy), 2), np.nan),
        )
        point = np.flatnonzero(segment != NONE)
        at = segment[point]
        share = self._share(xy[point] - self._a[at], at)
        place = self._a[at] + share[:, None] * self._ab[at]
        distance = np.hypot(*(xy[point] - place).T)
        near = distance <= max_distance_m
        point, at, share, place = point[near], at[near], share[near], place[near]
        vertex, edge = self._vertex[at], self._edge[at]
        along = self._along[vertex] + share * (self._along[vertex + 1] - self._along[vertex])
        length = self._roads.length_m[edge]
        result.edge[point] = edge
        result.fraction[point] = np.clip(along / np.where(length > 0, length, 1.0), 0.0, 1.0)
        result.distance_m[point] = distance[near]
        result.xy[point] = place
        return result
