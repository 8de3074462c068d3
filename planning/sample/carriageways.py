"""Motorways: two one-way carriageways, the bridges across them, and the ramps of interchanges."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...engine.arrays import Floats
from .curves import at_distance, direction_at, distances
from .skeleton import OVER, SHARED, Crossing, Motorway, Skeleton

HALF_GAP_M = 11.0
STEP_M = 110.0
BRIDGE_HALF_M = 40.0
RAMP_M = 400.0
TAPER_M = 250.0


@dataclass(frozen=True)
class FinishedLine:
    """A road that needs no more drawing; ``crossing`` is that of a bridge, else -1."""

    xy: Floats
    road_class: str
    oneway: str
    level: int
    motorway: int
    crossing: int = -1


def carriageways(skeleton: Skeleton) -> list[FinishedLine]:
    """Draw both carriageways of each motorway, their ramps, and bridges that share a vertex.

    The left one is drawn along the motorway too and is one-way backward. Both end in one node
    at the edge of the map, where a driver may turn round.
    """
    lines: list[FinishedLine] = []
    for number, motorway in enumerate(skeleton.motorways):
        mine = [
            (index, crossing)
            for index, crossing in enumerate(skeleton.crossings)
            if crossing.motorway == number
        ]
        shared: dict[int, list[Floats]] = {
            index: [] for index, crossing in mine if crossing.way == SHARED
        }
        for side, oneway in ((1.0, "forward"), (-1.0, "backward")):
            lines += _carriageway(skeleton, number, motorway, mine, side, oneway, shared)
        for index, meeting in shared.items():
            crossing = skeleton.crossings[index]
            left, right = (np.array(skeleton.xy[node]) for node in (crossing.left, crossing.right))
            points = [left, meeting[1], meeting[0], right]
            for one, two in zip(points, points[1:]):
                lines.append(FinishedLine(np.array([one, two]), "", "both", 1, number, index))
        for _, crossing in mine:
            if crossing.interchange:
                lines += _ramps(skeleton, number, motorway, crossing)
    return lines


def _beside(motorway: Motorway, distance: Floats, side: float) -> Floats:
    """Points of a carriageway (side 1 is the right one), tapering to the middle at its ends."""
    whole = distances(motorway.line)[-1]
    direction = direction_at(motorway.line, np.clip(distance, 20.0, whole - 20.0))
    right = np.column_stack([direction[:, 1], -direction[:, 0]])
    width = np.clip(np.minimum(distance, whole - distance) / TAPER_M, 0.0, 1.0) * HALF_GAP_M
    xy = at_distance(motorway.line, distance) + side * width[:, None] * right
    return np.round(xy, 1).astype(np.float64)


def _carriageway(
    skeleton: Skeleton,
    number: int,
    motorway: Motorway,
    crossings: list[tuple[int, Crossing]],
    side: float,
    oneway: str,
    shared: dict[int, list[Floats]],
) -> list[FinishedLine]:
    whole = distances(motorway.line)[-1]
    grid = np.linspace(0.0, whole, int(whole / STEP_M) + 1)
    keep = np.ones(len(grid), dtype=bool)
    cuts: list[tuple[float, Floats]] = []
    extra: list[tuple[float, Floats]] = []
    bridges: list[tuple[float, float]] = []

    def beside(distance: float) -> Floats:
        return np.asarray(_beside(motorway, np.array([distance]), side)[0])

    for index, crossing in crossings:
        here = crossing.distance_m
        if crossing.way == OVER:
            bridges.append((here - BRIDGE_HALF_M, here + BRIDGE_HALF_M))
            cuts += [(end, beside(end)) for end in bridges[-1]]
        if crossing.way == SHARED:
            keep &= np.abs(grid - here) > 60.0
            ends = beside(here - 50.0), beside(here + 50.0)
            meeting = _meet(*ends, *(skeleton.xy[n] for n in (crossing.left, crossing.right)))
            extra += [(here - 50.0, ends[0]), (here + 50.0, ends[1])]
            cuts.append((here, meeting))
            shared[index].append(meeting)
        if crossing.interchange:
            cuts += [(here + shift, beside(here + shift)) for shift in (-RAMP_M, RAMP_M)]
    keep[[0, -1]] = True
    vertices = [
        *((float(d), xy) for d, xy in zip(grid[keep], _beside(motorway, grid[keep], side))),
        *extra,
        *cuts,
    ]
    vertices.sort(key=lambda vertex: vertex[0])
    stops = sorted({0.0, float(whole), *(distance for distance, _ in cuts)})
    lines = []
    for start, end in zip(stops, stops[1:]):
        xy = np.array([point for distance, point in vertices if start <= distance <= end])
        level = int(any(low <= start and end <= high for low, high in bridges))
        lines.append(FinishedLine(xy, "motorway", oneway, level, number))
    return lines


def _meet(a: Floats, b: Floats, c: tuple[float, float], d: tuple[float, float]) -> Floats:
    """Where a carriageway from a to b meets a bridge from c to d, to 0.1 m."""
    along, across = b - a, np.array(d) - np.array(c)
    gap = np.array(c) - a
    share = (gap[0] * across[1] - gap[1] * across[0]) / (
        along[0] * across[1] - along[1] * across[0]
    )
    return np.asarray(np.round(a + share * along, 1))


def _ramps(
    skeleton: Skeleton, number: int, motorway: Motorway, crossing: Crossing
) -> list[FinishedLine]:
    """Four ramps: off and on, right and left, between carriageway and bridge end."""
    ramps = []
    for side, node in ((1.0, crossing.right), (-1.0, crossing.left)):
        for off in (True, False):
            place = crossing.distance_m + (-RAMP_M if off else RAMP_M) * side
            point = _beside(motorway, np.array([place]), side)[0]
            travel = direction_at(motorway.line, np.array([place]))[0] * side
            target = np.array(skeleton.xy[node])
            towards = travel if off else -travel
            handles = np.array([point, point + 170.0 * towards, target - 110.0 * towards, target])
            share = np.linspace(0.0, 1.0, 9)[:, None]
            curve = (
                (1 - share) ** 3 * handles[0]
                + 3 * share * (1 - share) ** 2 * handles[1]
                + 3 * share**2 * (1 - share) * handles[2]
                + share**3 * handles[3]
            )
            curve = np.round(curve if off else curve[::-1], 1)
            ramps.append(FinishedLine(curve, "motorway_link", "forward", 0, number))
    return ramps
