"""Main roads as a graph of points along them, and the motorways that they cross."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import numpy as np
from scipy.spatial import cKDTree
from shapely.geometry import Point
from shapely.geometry.base import BaseGeometry
from shapely.prepared import prep

from ...engine.arrays import Floats, Longs
from ...engine.problems import Problem
from .collectors import COLLECTOR, collectors, runs_beside
from .crossings import crossing_pairs
from .curves import at_distance, bend, direction_at, distances, smooth
from .places import Facts, MainRoad
from .settlement import RURAL, Settlement

STEP_M = 25.0
TOWN_SPACING_M = 125.0
RURAL_SPACING_M = 430.0
SNAP_M = 500.0
SHORTEST_M = 30.0
BRIDGE_M = 48.0
INTERCHANGE_BRIDGE_M = 75.0
UNDER, SHARED, OVER = 0, 1, 2

# Longest straight step in metres, and how much it bends as a share of it.
BENDS = {"motorway": (2500.0, 0.02), "secondary": (900.0, 0.045), COLLECTOR: (700.0, 0.09)}


@dataclass(frozen=True)
class Motorway:
    """The line between a motorway's two carriageways."""

    name: str
    speed_kmh: int
    line: Floats
    road: int


@dataclass(frozen=True)
class Crossing:
    """A place where a road crosses a motorway without meeting it.

    ``left`` and ``right`` are the nodes at the bridge's ends, seen along the motorway; ``way``
    is UNDER (the motorway passes under), SHARED (the same, and the bridge has a vertex in common
    with each carriageway) or OVER (the motorway is on the bridge).
    """

    motorway: int
    distance_m: float
    left: int
    right: int
    way: int
    interchange: bool


@dataclass
class Skeleton:
    """Main roads as nodes and straight edges.

    ``edges`` are (u, v), ``road`` the main road of each (-1 for an overpass of a local road) and
    ``crossing`` the crossing whose bridge it is (-1 for none).
    """

    xy: list[tuple[float, float]] = field(default_factory=list)
    edges: list[tuple[int, int]] = field(default_factory=list)
    road: list[int] = field(default_factory=list)
    crossing: list[int] = field(default_factory=list)
    crossings: list[Crossing] = field(default_factory=list)
    motorways: list[Motorway] = field(default_factory=list)
    roads: tuple[MainRoad, ...] = ()

    def node(self, point: Floats) -> int:
        """Add a node, to 0.1 m, and return its number."""
        self.xy.append((round(float(point[0]), 1), round(float(point[1]), 1)))
        return len(self.xy) - 1

    def edge(self, u: int, v: int, road: int, crossing: int = -1) -> None:
        """Add an edge."""
        self.edges.append((u, v))
        self.road.append(road)
        self.crossing.append(crossing)


def build_skeleton(
    facts: Facts, settlement: Settlement, region: BaseGeometry, rng: np.random.Generator
) -> Skeleton:
    """Lay the main roads out within a region."""
    skeleton = Skeleton()
    roads = skeleton.roads = (*facts.main_roads, *collectors(facts.places))
    lines = [_lay(road, rng) for road in roads]
    is_motorway = [road.road_class == "motorway" for road in roads]
    for number, road in enumerate(roads):
        if is_motorway[number]:
            for part in _inside(lines[number], region):
                skeleton.motorways.append(Motorway(road.name, road.speed_kmh, part, number))
    _snap_ends(lines, roads, is_motorway)
    fixed = _shared_points(lines, roads, is_motorway)
    known: dict[tuple[float, float], int] = {}
    for number, road in enumerate(roads):
        if is_motorway[number]:
            continue
        for part in _inside(lines[number], region):
            if road.road_class == COLLECTOR and runs_beside(part, lines[:number]):
                continue
            _lay_nodes(skeleton, facts, settlement, part, number, fixed, known)
    _join_crossings(skeleton)
    _merge_near_nodes(skeleton)
    _add_overpasses(skeleton, settlement)
    return skeleton


def _lay(road: MainRoad, rng: np.random.Generator) -> Floats:
    longest, amount = BENDS.get(road.road_class, BENDS["secondary"])
    return smooth(bend(road.xy, longest, amount, rng), STEP_M)


def _inside(line: Floats, region: BaseGeometry) -> list[Floats]:
    """Return the stretches of a line within the region, of half a kilometre or more."""
    prepared = prep(region)
    within = np.array([prepared.contains(Point(*point)) for point in line])
    edges = np.flatnonzero(np.diff(np.concatenate(([0], within.astype(np.int8), [0]))))
    stretches = [line[first:last] for first, last in zip(edges[::2], edges[1::2])]
    return [part for part in stretches if len(part) * STEP_M > 500.0]


def _snap_ends(lines: list[Floats], roads: tuple[MainRoad, ...], is_motorway: list[bool]) -> None:
    """Let roads that end near another one end on it."""
    waypoints = [{tuple(point) for point in road.xy} for road in roads]
    for number, road in enumerate(roads):
        if is_motorway[number]:
            continue
        line = lines[number]
        for end in (0, -1):
            own = tuple(road.xy[end])
            if any(own in waypoints[other] for other in range(len(roads)) if other != number):
                continue
            others = [i for i in range(len(lines)) if i != number and not is_motorway[i]]
            points = np.vstack([lines[other] for other in others])
            distance, nearest = cKDTree(points).query(line[end])
            if distance < SNAP_M:
                ease = np.clip(1.0 - distances(line if end == 0 else line[::-1]) / 1500.0, 0, 1)
                shift = (points[nearest] - line[end]) * ease[:, None]
                line[:] = line + (shift if end == 0 else shift[::-1])
                line[end] = points[nearest]


def _shared_points(
    lines: list[Floats], roads: tuple[MainRoad, ...], is_motorway: list[bool]
) -> set[tuple[float, float]]:
    """Collect the vertices that roads have in common: their junctions."""
    seen: set[tuple[float, float]] = set()
    shared: set[tuple[float, float]] = set()
    for number, line in enumerate(lines):
        if is_motorway[number]:
            shared.update(_key(point) for point in (line[0], line[-1]))
            continue
        mine = {_key(point) for point in line}
        shared |= mine & seen
        seen |= mine
    return shared


def _key(point: Floats) -> tuple[float, float]:
    return round(float(point[0]), 1), round(float(point[1]), 1)


def _lay_nodes(
    skeleton: Skeleton,
    facts: Facts,
    settlement: Settlement,
    line: Floats,
    road: int,
    fixed: set[tuple[float, float]],
    known: dict[tuple[float, float], int],
) -> None:
    """Put nodes on a main road: junctions, the ends of its bridges, and some between."""
    along = distances(line)
    stations: list[tuple[float, int]] = []
    for vertex, point in enumerate(line):
        if _key(point) in fixed or vertex in (0, len(line) - 1):
            node = known.get(_key(point))
            if node is None:
                node = known[_key(point)] = skeleton.node(point)
            stations.append((float(along[vertex]), node))
    bridges: dict[int, int] = {}
    for number, motorway in enumerate(skeleton.motorways):
        segment, other, xy = crossing_pairs(
            line[:-1], line[1:], motorway.line[:-1], motorway.line[1:]
        )
        for s, o, point in zip(segment, other, xy):
            here = float(along[s] + np.hypot(*(point - line[s])))
            there = float(distances(motorway.line)[o] + np.hypot(*(point - motorway.line[o])))
            if stations and min(abs(here - station) for station, _ in stations) < 150.0:
                raise Problem("sample-seed", road=skeleton.roads[road].name)
            interchange = any(
                each.motorway == motorway.name
                and np.hypot(each.x - point[0], each.y - point[1]) < 1300.0
                for each in facts.interchanges
            )
            direction = direction_at(motorway.line, np.array([there]))[0]
            own = direction_at(line, np.array([here]))[0]
            turn = direction[0] * own[1] - direction[1] * own[0]
            half = (INTERCHANGE_BRIDGE_M if interchange else BRIDGE_M) / max(abs(turn), 0.5)
            ends = at_distance(line, np.array([here - half, here + half]))
            first, last = skeleton.node(ends[0]), skeleton.node(ends[1])
            left, right = (last, first) if turn > 0 else (first, last)
            bridges[first] = len(skeleton.crossings)
            way = (UNDER, SHARED, OVER)[len(skeleton.crossings) % 3]
            skeleton.crossings.append(Crossing(number, there, left, right, way, interchange))
            stations += [(here - half, first), (here + half, last)]
    stations.sort()
    for (a, u), (b, v) in zip(stations, stations[1:]):
        if u in bridges:
            skeleton.edge(u, v, road, bridges[u])
            continue
        rural = settlement.ground(at_distance(line, np.array([(a + b) / 2])))[0] == RURAL
        pieces = max(1, round((b - a) / (RURAL_SPACING_M if rural else TOWN_SPACING_M)))
        if rural or b - a > 3000.0:
            between = _uneven(line, a, b, settlement)
        else:
            between = np.linspace(a, b, pieces + 1)[1:-1]
        chain = [u, *(skeleton.node(point) for point in at_distance(line, between)), v]
        for one, two in zip(chain, chain[1:]):
            skeleton.edge(one, two, road)


def _uneven(line: Floats, start: float, end: float, settlement: Settlement) -> Floats:
    """Space positions more closely where the road passes a locality."""
    fine = np.arange(start, end, 20.0)
    rural = settlement.ground(at_distance(line, fine)) == RURAL
    passed = np.cumsum(20.0 / np.where(rural, RURAL_SPACING_M, TOWN_SPACING_M))
    count = max(1, round(float(passed[-1])))
    return np.interp(np.arange(1, count) / count * passed[-1], passed, fine)


def _join_crossings(skeleton: Skeleton) -> None:
    """Give main roads that cross each other a junction there."""
    while True:
        xy = np.array(skeleton.xy)
        edges = np.array(skeleton.edges)
        start, end = xy[edges[:, 0]], xy[edges[:, 1]]
        first, second, points = crossing_pairs(start, end, start, end)
        pick = np.flatnonzero(first < second)
        used: set[int] = set()
        for pair in pick:
            pair_edges = (int(first[pair]), int(second[pair]))
            if used & set(pair_edges) or any(skeleton.crossing[edge] >= 0 for edge in pair_edges):
                continue
            used.update(pair_edges)
            node = skeleton.node(points[pair])
            for edge in pair_edges:
                u, v = skeleton.edges[edge]
                skeleton.edges[edge] = (u, node)
                skeleton.edge(node, v, skeleton.road[edge])
        if not used:
            return


def _merge_near_nodes(skeleton: Skeleton) -> None:
    """Merge the ends of edges that are too short to be a road; ends of bridges stay."""
    stays = {node for each in skeleton.crossings for node in (each.left, each.right)}
    name = list(range(len(skeleton.xy)))

    def now(node: int) -> int:
        while name[node] != node:
            node = name[node]
        return node

    for u, v in skeleton.edges:
        one, two = now(u), now(v)
        length = np.hypot(*(np.array(skeleton.xy[one]) - skeleton.xy[two]))
        if one != two and length < SHORTEST_M and not {one, two} <= stays:
            keep, drop = (two, one) if two in stays else (one, two)
            name[drop] = keep
    left = [node for node in range(len(name)) if name[node] == node]
    number = {node: position for position, node in enumerate(left)}
    merged = [(number[now(u)], number[now(v)]) for u, v in skeleton.edges]
    seen: set[tuple[int, int]] = set()
    kept = []
    for edge, (u, v) in enumerate(merged):
        ends = (min(u, v), max(u, v))
        if u != v and ends not in seen:
            seen.add(ends)
            kept.append(edge)
    skeleton.xy = [skeleton.xy[node] for node in left]
    skeleton.edges = [merged[edge] for edge in kept]
    skeleton.road = [skeleton.road[edge] for edge in kept]
    skeleton.crossing = [skeleton.crossing[edge] for edge in kept]
    skeleton.crossings = [
        replace(each, left=number[each.left], right=number[each.right])
        for each in skeleton.crossings
    ]


def _add_overpasses(skeleton: Skeleton, settlement: Settlement) -> None:
    """Take local roads across the motorways between the main roads."""
    for number, motorway in enumerate(skeleton.motorways):
        along = distances(motorway.line)
        taken = [each.distance_m for each in skeleton.crossings if each.motorway == number]
        place = 700.0
        while place < along[-1] - 500.0:
            point = at_distance(motorway.line, np.array([place]))
            gap = 1700.0 if settlement.ground(point)[0] == RURAL else 900.0
            if all(abs(place - other) > 0.55 * gap for other in taken):
                direction = direction_at(motorway.line, np.array([place]))[0]
                left = np.array([-direction[1], direction[0]]) * BRIDGE_M
                nodes = skeleton.node(point[0] + left), skeleton.node(point[0] - left)
                way = (UNDER, SHARED, OVER)[len(skeleton.crossings) % 3]
                skeleton.edge(*nodes, -1, len(skeleton.crossings))
                skeleton.crossings.append(Crossing(number, place, *nodes, way, False))
                taken.append(place)
                place += gap
            else:
                place += 100.0


def motorway_segments(skeleton: Skeleton) -> tuple[Floats, Floats]:
    """Return the middle lines of all motorways as segments of about 100 m."""
    thinned = [
        np.vstack([motorway.line[:-1:4], motorway.line[-1:]]) for motorway in skeleton.motorways
    ]
    return (
        np.vstack([line[:-1] for line in thinned]),
        np.vstack([line[1:] for line in thinned]),
    )


def edge_array(skeleton: Skeleton) -> Longs:
    """Return the edges as an (E, 2) array."""
    return np.array(skeleton.edges, dtype=np.int64)
