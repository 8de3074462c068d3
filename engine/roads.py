"""The road network before any mode of transport travels on it: nodes and edges."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .arrays import Bools, Bytes, Floats, Ints, Longs, Shorts, Texts
from .polylines import Polylines
from .problems import Notice, Problem
from .profile import MAX_SPEED_KMH, MIN_SPEED_KMH
from .spacefilling import hilbert_order
from .topology import join, split_at_shared_vertices

BOTH, FORWARD, BACKWARD = 0, 1, -1

MAX_CLASSES = 1000
MAX_TOLERANCE_M = 100.0


@dataclass(frozen=True)
class Roads:
    """Nodes and edges with geometry, road class, speed limit and direction.

    Nodes and edges lie in the order of a space-filling curve. Everything a mode needs to travel
    is here, so another mode never reads the road layer again.

    Parameters
    ----------
    node_xy : (N, 2) float64
        Places of the nodes in metres.
    start, end : (E,) int32
        Node at the first and last vertex of each edge.
    lines : Polylines
        Geometry of the E edges.
    length_m : (E,) float64
        Length of each edge.
    road_class : (E,) int16
        Index into ``class_names``.
    class_names : tuple of str
        The road classes that occur.
    speed_kmh : (E,) float64
        Speed given for the road itself, NaN where none is.
    direction : (E,) int8
        0 open both ways, 1 only from start to end, -1 only from end to start.
    source_id : (E,) int64
        Identifier of the feature that an edge was made from.
    crs : str
        The projected coordinate reference system, as an authority code or WKT.
    """

    node_xy: Floats
    start: Ints
    end: Ints
    lines: Polylines
    length_m: Floats
    road_class: Shorts
    class_names: tuple[str, ...]
    speed_kmh: Floats
    direction: Bytes
    source_id: Longs
    crs: str

    @property
    def n_nodes(self) -> int:
        """Number of nodes."""
        return len(self.node_xy)

    @property
    def n_edges(self) -> int:
        """Number of edges."""
        return len(self.start)

    @classmethod
    def build(
        cls,
        lines: Polylines,
        *,
        crs: str,
        road_class: Texts | None = None,
        speed_kmh: Floats | None = None,
        direction: Bytes | None = None,
        level: Longs | None = None,
        source_id: Longs | None = None,
        tolerance_m: float = 0.0,
        at_vertices: bool = False,
    ) -> tuple[Roads, list[Notice]]:
        """Join lines into a network.

        Parameters
        ----------
        lines : Polylines
            The L road lines, in metres.
        crs : str
            Their coordinate reference system.
        road_class : (L,) text, optional
            Class of each road; empty or None where unknown.
        speed_kmh : (L,) float64, optional
            Speed of each road; NaN, and what is below 0.1 or above 300, counts as not given.
        direction : (L,) int8, optional
            0 both ways, 1 along the line, -1 against it.
        level : (L,) int64, optional
            Level of each road, see :func:`~.topology.join`.
        source_id : (L,) int64, optional
            Identifiers; the position in ``lines`` by default.
        tolerance_m : float
            Line ends this near each other are joined; at most 100.
        at_vertices : bool
            Whether lines also meet at vertices between their ends.

        Returns
        -------
        roads : Roads
        notices : list of Notice
            What was counted on the way: speeds that could not be used, and roads whose ends the
            tolerance made one.

        Raises
        ------
        Problem
            ``network-empty`` without lines, ``network-tolerance`` for an impossible one,
            ``network-classes`` for a class field with more than 1 000 values.
        """
        if not len(lines):
            raise Problem("network-empty")
        if not 0 <= tolerance_m <= MAX_TOLERANCE_M:
            raise Problem("network-tolerance", tolerance=tolerance_m, limit=MAX_TOLERANCE_M)
        count = len(lines)
        names = np.full(count, "") if road_class is None else _clean_classes(road_class)
        speed = np.full(count, np.nan) if speed_kmh is None else speed_kmh.astype(np.float64)
        ways = np.zeros(count, dtype=np.int8) if direction is None else direction
        ids = np.arange(count, dtype=np.int64) if source_id is None else source_id
        notices = []
        unusable = ~np.isnan(speed) & ~((speed >= MIN_SPEED_KMH) & (speed <= MAX_SPEED_KMH))
        if unusable.any():
            notices.append(
                Notice(
                    "network-speeds-unusable",
                    int(unusable.sum()),
                    tuple(f"{ids[i]}: {speed[i]:g}" for i in np.flatnonzero(unusable)[:5]),
                )
            )
            speed = np.where(unusable, np.nan, speed)
        if at_vertices:
            lines, source = split_at_shared_vertices(lines)
            names, speed, ways, ids = names[source], speed[source], ways[source], ids[source]
            level = None if level is None else level[source]
        start, end = join(lines, tolerance_m=tolerance_m, level=level)
        if tolerance_m:
            notices += _collapsed(lines, start == end, ids)
        class_names, class_code = np.unique(names, return_inverse=True)
        if len(class_names) > MAX_CLASSES:
            raise Problem("network-classes", count=len(class_names), limit=MAX_CLASSES)
        node_xy, start, end = _renumber(lines, start, end)
        order = np.lexsort((end, start))
        lines = lines.take(order)
        roads = cls(
            node_xy=node_xy,
            start=start[order].astype(np.int32),
            end=end[order].astype(np.int32),
            lines=lines,
            length_m=lines.lengths(),
            road_class=class_code.reshape(-1)[order].astype(np.int16),
            class_names=tuple(str(name) for name in class_names),
            speed_kmh=speed[order],
            direction=ways[order].astype(np.int8),
            source_id=ids[order].astype(np.int64),
            crs=crs,
        )
        return roads, notices


def _collapsed(lines: Polylines, one_node: Bools, ids: Longs) -> list[Notice]:
    """Count the roads between different places that joining made one: passing them is free."""
    which = np.flatnonzero(one_node & (lines.first() != lines.last()).any(axis=1))
    if not len(which):
        return []
    listed = tuple(str(ids[i]) for i in which[:5])
    length_km = float(lines.lengths()[which].sum()) / 1000.0
    return [Notice("network-roads-collapsed", len(which), listed, length_km=length_km)]


def _clean_classes(road_class: Texts) -> Texts:
    """Return class names in lower case without blanks around; unknown is empty."""
    distinct = {value: str(value or "").strip().lower() for value in set(road_class.tolist())}
    return np.array([distinct[value] for value in road_class.tolist()], dtype=np.str_)


def _renumber(lines: Polylines, start: Longs, end: Longs) -> tuple[Floats, Longs, Longs]:
    """Number nodes along the Hilbert curve."""
    xy = np.empty((int(max(start.max(), end.max())) + 1, 2))
    xy[end] = lines.last()
    xy[start] = lines.first()
    order = hilbert_order(xy)
    rank = np.empty(len(order), dtype=np.int64)
    rank[order] = np.arange(len(order))
    return xy[order], rank[start], rank[end]
