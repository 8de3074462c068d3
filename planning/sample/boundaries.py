"""Modelled municipal boundaries: the power cells of places, with every shared edge drawn once."""

from __future__ import annotations

import numpy as np
from scipy.spatial import ConvexHull
from shapely.geometry import LineString, Point, Polygon
from shapely.ops import polygonize, unary_union

from ...engine.arrays import Floats, Longs
from .places import Facts

KILOMETRE = 1000.0
FAR_M = 60_000.0
SEGMENT_M = 700.0
WOBBLE = 0.09


def model_boundaries(facts: Facts, rng: np.random.Generator) -> dict[str, Polygon]:
    """Draw the municipalities of the study.

    Each is the union of the cells of its places and anchors in a power diagram (Aurenhammer, 1987)
    of all places, those of the neighbours included. One weight per municipality is solved so that
    its area comes near the published one.

    Returns
    -------
    dict of str to Polygon
        By municipality code. Neighbours share their vertices: no gaps and no overlaps.
    """
    codes = [municipality.code for municipality in facts.municipalities]
    target = np.array([municipality.area_km2 for municipality in facts.municipalities])
    sites, owner = _sites(facts, codes)
    weight = np.zeros(len(codes) + 1)
    for _ in range(25):
        area = _areas(sites, owner, weight, len(codes))
        weight[:-1] += 0.25 * np.clip((target - area) / np.sqrt(target), -2.0, 2.0)
    edges = _border_edges(sites, owner, weight)
    lines = [LineString(_wobble(start, end, rng)) for start, end in edges]
    faces = [face for face in polygonize(unary_union(lines)) if face.area > 0]
    return {code: _face_of(faces, sites[owner == index]) for index, code in enumerate(codes)}


def _sites(facts: Facts, codes: list[str]) -> tuple[Floats, Longs]:
    """All points that pull a border, and the index of whose they are (the last: outside)."""
    index = {code: number for number, code in enumerate(codes)}
    outside = len(codes)
    municipality = [
        *facts.places.municipality,
        *facts.anchor_municipality,
        *(point.municipality for point in facts.service_points),
    ]
    xy = np.vstack(
        [
            facts.places.xy,
            facts.anchor_xy,
            np.array([(point.x, point.y) for point in facts.service_points]),
        ]
    )
    owner = np.array([index.get(code, outside) for code in municipality])
    xy, first = np.unique(np.round(xy), axis=0, return_index=True)
    owner = owner[first]
    centre = xy.mean(axis=0)
    angle = np.arange(16) * (2.0 * np.pi / 16)
    ring = centre + FAR_M * np.column_stack([np.cos(angle), np.sin(angle)])
    return np.vstack([xy, ring]), np.append(owner, np.full(len(ring), outside))


def _power_diagram(sites: Floats, weight: Floats) -> tuple[Longs, Floats, Longs]:
    """Triangles of the weighted Delaunay triangulation, their dual points and neighbours.

    The triangulation is the lower hull of the sites lifted to ``x^2 + y^2 - weight``.
    """
    centre = sites.mean(axis=0)
    local = (sites - centre) / KILOMETRE
    lifted = np.column_stack([local, (local**2).sum(axis=1) - weight])
    hull = ConvexHull(lifted)
    normal = hull.equations
    lower = normal[:, 2] < -1e-9
    number = np.full(len(lower), -1)
    number[lower] = np.arange(lower.sum())
    dual = -normal[lower, :2] / (2.0 * normal[lower, 2:3]) * KILOMETRE + centre
    neighbours = hull.neighbors[lower]
    return hull.simplices[lower], dual, np.where(neighbours >= 0, number[neighbours], -1)


def _dual_edges(sites: Floats, owner: Longs, weight: Floats) -> tuple[Floats, Floats, Longs]:
    """Edges between cells of different owners: both end points and the two owners (left, right)."""
    triangles, dual, neighbours = _power_diagram(sites, weight[owner])
    starts, ends, pairs = [], [], []
    for corner in range(3):
        other = neighbours[:, corner]
        one = triangles[:, (corner + 1) % 3]
        two = triangles[:, (corner + 2) % 3]
        here = np.arange(len(triangles))
        use = (other > here) & (owner[one] != owner[two])
        starts.append(dual[here[use]])
        ends.append(dual[other[use]])
        pairs.append(np.column_stack([one[use], two[use]]))
    start, end, pair = np.vstack(starts), np.vstack(ends), np.vstack(pairs)
    across = sites[pair[:, 1]] - sites[pair[:, 0]]
    along = end - start
    first_is_left = along[:, 0] * across[:, 1] - along[:, 1] * across[:, 0] < 0
    sides = np.where(first_is_left[:, None], owner[pair], owner[pair[:, ::-1]])
    return start, end, sides


def _areas(sites: Floats, owner: Longs, weight: Floats, count: int) -> Floats:
    """Areas of the municipalities in square kilometres, by the shoelace sum over their edges."""
    start, end, sides = _dual_edges(sites, owner, weight)
    origin = sites.mean(axis=0)
    a, b = start - origin, end - origin
    twice = a[:, 0] * b[:, 1] - a[:, 1] * b[:, 0]
    total = np.bincount(sides[:, 0], weights=twice, minlength=count + 1)
    total -= np.bincount(sides[:, 1], weights=twice, minlength=count + 1)
    return np.asarray(total[:count] / 2e6)


def _border_edges(sites: Floats, owner: Longs, weight: Floats) -> list[tuple[Floats, Floats]]:
    """Border edges in a fixed order and direction, rounded so that neighbours meet exactly."""
    start, end, _ = _dual_edges(sites, owner, weight)
    start, end = np.round(start), np.round(end)
    swap = (start[:, 0] > end[:, 0]) | ((start[:, 0] == end[:, 0]) & (start[:, 1] > end[:, 1]))
    start[swap], end[swap] = end[swap], start[swap].copy()
    order = np.lexsort((end[:, 1], end[:, 0], start[:, 1], start[:, 0]))
    long = (start != end).any(axis=1)[order]
    return [(start[edge], end[edge]) for edge in order[long]]


def _wobble(start: Floats, end: Floats, rng: np.random.Generator) -> Floats:
    """Bend a straight edge a little by displacing its midpoints, its ends untouched."""
    line = np.vstack([start, end])
    span = float(np.hypot(*(end - start)))
    while span > SEGMENT_M:
        along = np.diff(line, axis=0)
        across = np.column_stack([-along[:, 1], along[:, 0]])
        shift = (rng.random(len(along)) * 2.0 - 1.0) * WOBBLE
        middle = np.round(line[:-1] + along / 2.0 + across * shift[:, None])
        bent = np.empty((len(line) + len(middle), 2))
        bent[::2], bent[1::2] = line, middle
        line, span = bent, span / 2.0
    return line


def _face_of(faces: list[Polygon], sites: Floats) -> Polygon:
    """The face that holds most of the sites."""
    held = [sum(face.contains(Point(*site)) for site in sites) for face in faces]
    return faces[int(np.argmax(held))]
