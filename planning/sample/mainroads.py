"""Main roads laid out through their waypoints, as nodes and edges."""

from __future__ import annotations

import numpy as np
from scipy.spatial import cKDTree
from shapely.geometry import Point
from shapely.geometry.base import BaseGeometry
from shapely.prepared import prep

from ...engine.arrays import Floats
from ...engine.problems import Problem
from .collectors import COLLECTOR, collectors, runs_beside
from .crossings import crossing_pairs
from .curves import at_distance, bend, direction_at, distances, smooth
from .junctions import join_crossings, merge_near_nodes
from .overpasses import add_overpasses
from .places import Facts, MainRoad
from .settlement import RURAL, Settlement
from .skeleton import BRIDGE_M, OVER, SHARED, UNDER, Crossing, Motorway, Skeleton

STEP_M = 25.0
TOWN_SPACING_M = 125.0
RURAL_SPACING_M = 430.0
SNAP_M = 500.0
INTERCHANGE_BRIDGE_M = 75.0

# Longest straight step in metres, and how much it bends as a share of it.
BENDS = {"motorway": (2500.0, 0.02), "secondary": (900.0, 0.045), COLLECTOR: (700.0, 0.09)}


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
    join_crossings(skeleton)
    merge_near_nodes(skeleton)
    add_overpasses(skeleton, settlement)
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
