"""From loose lines to a network's topology: where ways meet, and where they only cross."""

from __future__ import annotations

import numpy as np
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components
from scipy.spatial import cKDTree

from .arrays import Floats, Longs, ranges
from .polylines import Polylines


def locate(xy: Floats, tolerance_m: float = 0.0) -> Longs:
    """Number the distinct locations among points.

    Parameters
    ----------
    xy : (P, 2) float64
        Points in metres.
    tolerance_m : float
        Points this near each other are one location, chains of them too; at 0 only equal
        coordinates are.

    Returns
    -------
    (P,) int64
        The location of each point, 0 to the number of locations - 1.
    """
    # A complex number sorts by x, then y: one sort instead of two. Adding zero turns -0.0 to 0.0.
    _, location = np.unique((xy[:, 0] + 0.0) + 1j * (xy[:, 1] + 0.0), return_inverse=True)
    location = location.reshape(-1).astype(np.int64)
    if tolerance_m <= 0 or not len(xy):
        return location
    count = int(location.max()) + 1
    representative = np.empty((count, 2))
    representative[location] = xy
    pairs = cKDTree(representative).query_pairs(tolerance_m, output_type="ndarray")
    links = coo_matrix((np.ones(len(pairs)), (pairs[:, 0], pairs[:, 1])), (count, count))
    _, cluster = connected_components(links, directed=False)
    return np.asarray(cluster[location], dtype=np.int64)


def join(
    lines: Polylines, *, tolerance_m: float = 0.0, level: Longs | None = None
) -> tuple[Longs, Longs]:
    """Join lines that share an end point.

    With levels, a bridge is not joined to the road below it although both may have an end at the
    crossing. At one location, a level at which two or more line ends meet is a through road of
    its own; a level with a single end is where a ramp or a bridge ends, and joins the nearest
    level there (the lower one of two equally near).

    Parameters
    ----------
    lines : Polylines
        L lines.
    tolerance_m : float
        Ends this near each other are joined; 0 joins equal coordinates only.
    level : (L,) int64, optional
        Level of each line (0 ground, 1 bridge, -1 tunnel).

    Returns
    -------
    start, end : (L,) int64
        Node numbers of each line's first and last vertex, without gaps from 0.
    """
    count = len(lines)
    location = locate(np.concatenate([lines.first(), lines.last()]), tolerance_m)
    if level is not None and count:
        location = _separate_levels(location, np.concatenate([level, level]))
    return location[:count], location[count:]


def _separate_levels(location: Longs, level: Longs) -> Longs:
    """Give the through roads of different levels at one location a node each."""
    order = np.lexsort((level, location))
    place, height = location[order], level[order]
    new = np.concatenate(([True], (place[1:] != place[:-1]) | (height[1:] != height[:-1])))
    first = np.flatnonzero(new)
    group = np.cumsum(new) - 1
    group_place, group_level = place[first], height[first]
    ends = np.diff(np.concatenate((first, [len(order)])))
    target = np.arange(len(first))
    several = np.flatnonzero(np.bincount(group_place)[group_place] > 1)
    for members in np.split(several, np.flatnonzero(np.diff(group_place[several])) + 1):
        through = members[ends[members] >= 2]
        ramps = members[ends[members] < 2]
        for ramp in ramps:
            if len(through):
                away = np.abs(group_level[through] - group_level[ramp])
                target[ramp] = through[np.argmin(away)]
            else:
                target[ramp] = ramps[0]
    _, node_of_group = np.unique(target, return_inverse=True)
    node = np.empty(len(location), dtype=np.int64)
    node[order] = node_of_group[group]
    return node


def split_at_shared_vertices(lines: Polylines) -> tuple[Polylines, Longs]:
    """Cut lines at every vertex that another line, or the same line again, also has.

    Data that draws a street as one line across its junctions (OpenStreetMap does) becomes one
    line per stretch between junctions. Roads that cross without a common vertex stay apart.

    Returns
    -------
    pieces : Polylines
        The stretches, in the order of the lines and along them.
    source : (E,) int64
        The line each piece was cut from.
    """
    if not len(lines):
        return lines, np.empty(0, dtype=np.int64)
    lines = lines.without_repeats()
    location = locate(lines.xy)
    cut_here = np.bincount(location)[location] > 1
    cut_here[lines.offset[:-1]] = True
    cut_here[lines.offset[1:] - 1] = True
    cut = np.flatnonzero(cut_here)
    line_of_vertex = np.repeat(np.arange(len(lines)), lines.vertex_counts())
    starts, ends = cut[:-1], cut[1:]
    same_line = line_of_vertex[starts] == line_of_vertex[ends]
    starts, ends = starts[same_line], ends[same_line]
    count = ends - starts + 1
    offset = np.concatenate(([0], np.cumsum(count))).astype(np.int64)
    return Polylines(lines.xy[ranges(starts, count)], offset), line_of_vertex[starts]
