"""The modelled road network of the sample study."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from shapely.geometry.base import BaseGeometry

from ...engine.arrays import Bytes, Floats, Longs
from ...engine.polylines import Polylines
from ...engine.topology import join
from .carriageways import FinishedLine, carriageways
from .directions import strong_components, without_traps
from .drawing import draw, join_stretches
from .hierarchy import (
    CODE,
    local_class,
    local_speed,
    main_road_speed,
    through_roads,
)
from .lattice import local_junctions
from .mainroads import build_skeleton
from .overpasses import drop_idle_overpasses
from .places import Facts
from .settlement import CORE, RURAL, Settlement
from .skeleton import OVER, SHARED, Skeleton, edge_array, motorway_segments
from .streets import Streets, build_streets

ONE_WAY_SHARE = 0.17
OF_THE_MOTORWAY_LIMIT = 0.9


@dataclass(frozen=True)
class RoadNetwork:
    """Roads, split at every junction.

    Parameters
    ----------
    lines : Polylines
        L lines in metres, to 0.1 m.
    road_class : (L,)
        Index into :data:`~.hierarchy.CLASSES`.
    speed_kmh : (L,)
        Modelled driving speed.
    direction : (L,)
        0 both ways, 1 forward only, -1 backward only.
    level : (L,)
        0 ground, 1 bridge, -1 tunnel.
    names : list of L str
        Empty for local roads.
    ground : (L,)
        What kind of ground the road is on.
    """

    lines: Polylines
    road_class: Longs
    speed_kmh: Longs
    direction: Bytes
    level: Longs
    names: list[str]
    ground: Longs


@dataclass
class _Edges:
    """Straight edges between nodes, and what is known of each."""

    ends: Longs
    road_class: Longs
    speed: Longs
    level: Longs
    road: Longs
    bridge: Longs


def build_roads(
    facts: Facts, settlement: Settlement, region: BaseGeometry, seed: tuple[int, int]
) -> RoadNetwork:
    """Model the road network of a region."""
    rng = [np.random.default_rng([*seed, number]) for number in range(5)]
    skeleton = build_skeleton(facts, settlement, region, rng[0])
    main_xy, main_edges = np.array(skeleton.xy), edge_array(skeleton)
    motorways = np.vstack([motorway.line for motorway in skeleton.motorways])
    finished = carriageways(skeleton)
    along = np.vstack([main_xy[main_edges].mean(axis=1), main_xy, _quarters(main_xy[main_edges])])
    local_xy, local_ground = local_junctions(
        settlement,
        region,
        facts.lakes,
        along,
        np.vstack([motorways, _ramp_points(finished)]),
        rng[1],
    )
    xy = np.vstack([main_xy, local_xy])
    ground = np.concatenate([settlement.ground(main_xy), local_ground])
    streets = build_streets(
        xy, ground, main_edges, _barriers(skeleton, finished), facts.lakes, rng[2]
    )
    drop_idle_overpasses(skeleton, streets.edges, len(xy))
    edges = _classify(facts, skeleton, streets, xy, settlement, rng[3])
    return _finish(facts, skeleton, edges, carriageways(skeleton), xy, ground, rng[4])


def _quarters(segments: Floats) -> Floats:
    step = segments[:, 1] - segments[:, 0]
    return np.vstack([segments[:, 0] + 0.25 * step, segments[:, 0] + 0.75 * step])


def _ramp_points(finished: list[FinishedLine]) -> Floats:
    return np.vstack([line.xy[:-2] for line in finished if line.road_class == "motorway_link"])


def _barriers(skeleton: Skeleton, finished: list[FinishedLine]) -> tuple[Floats, Floats]:
    """Segments that local roads do not cross: motorways and ramps."""
    start, end = motorway_segments(skeleton)
    ramps = [line.xy for line in finished if line.road_class == "motorway_link"]
    return (
        np.vstack([start, *(ramp[:-1] for ramp in ramps)]),
        np.vstack([end, *(ramp[1:] for ramp in ramps)]),
    )


def _classify(
    facts: Facts,
    skeleton: Skeleton,
    streets: Streets,
    xy: Floats,
    settlement: Settlement,
    rng: np.random.Generator,
) -> _Edges:
    """Give every edge its class, speed and level."""
    main = edge_array(skeleton)
    road = np.array(skeleton.road, dtype=np.int64)
    bridge = np.array(skeleton.crossing, dtype=np.int64)
    limits = np.array([each.speed_kmh for each in skeleton.roads], dtype=np.int64)
    codes = np.array([CODE[each.road_class] for each in skeleton.roads], dtype=np.int64)
    ends = np.vstack([main, streets.edges])
    ground = settlement.ground(xy[ends].mean(axis=1))
    is_main = np.concatenate([road >= 0, np.zeros(len(streets.edges), dtype=bool)])
    road = np.concatenate([road, np.full(len(streets.edges), -1)])
    bridge = np.concatenate([bridge, np.full(len(streets.edges), -1)])
    main_speed = main_road_speed(limits[road], ground)
    speed = np.where(is_main, main_speed, np.where(ground == RURAL, 40, 30))
    length = np.hypot(*(xy[ends[:, 0]] - xy[ends[:, 1]]).T)
    through = through_roads(xy, ends, length / speed, facts.places.xy)
    road_class = np.where(is_main, codes[road], local_class(ground, through))
    leaf = (np.bincount(ends.ravel(), minlength=len(xy)) == 1)[ends].any(axis=1)
    drawn = rng.random(len(ends))
    local = ~is_main & (road_class != CODE["tertiary"]) & (bridge < 0)
    rural = ground == RURAL
    road_class[local & leaf & (drawn < np.where(rural, 0.6, 0.45))] = CODE["service"]
    road_class[local & leaf & rural & (drawn < 0.25)] = CODE["track"]
    speed = np.where(is_main, main_speed, local_speed(road_class, ground))

    soft = np.vstack([streets.paths, streets.underpasses])
    count = len(soft)
    return _Edges(
        ends=np.vstack([ends, soft]),
        road_class=np.concatenate([road_class, np.full(count, CODE["cycleway"])]),
        speed=np.concatenate([speed, np.full(count, 16)]),
        level=np.concatenate(
            [
                _bridge_levels(skeleton, bridge),
                np.repeat([0, -1], [len(streets.paths), count - len(streets.paths)]),
            ]
        ),
        road=np.concatenate([road, np.full(count, -1)]),
        bridge=np.concatenate([bridge, np.full(count, -1)]),
    )


def _bridge_levels(skeleton: Skeleton, bridge: Longs) -> Longs:
    """Return 1 for the bridges of roads over a motorway, else 0."""
    over = np.array([crossing.way != OVER for crossing in skeleton.crossings], dtype=np.int64)
    return np.where(bridge >= 0, over[bridge], 0)


def _finish(
    facts: Facts,
    skeleton: Skeleton,
    edges: _Edges,
    finished: list[FinishedLine],
    xy: Floats,
    ground: Longs,
    rng: np.random.Generator,
) -> RoadNetwork:
    """Join edges to stretches, draw them, add the motorways, and choose one-way streets."""
    pinned = np.zeros(len(xy), dtype=bool)
    for crossing in skeleton.crossings:
        pinned[[crossing.left, crossing.right]] = True
    kind = (edges.road_class * 1000 + edges.speed) * 1000 + edges.road + 1
    kind[(edges.bridge >= 0) | (edges.level != 0)] = -1
    chains, first = join_stretches(edges.ends, kind, pinned)
    line_ground = np.array([ground[chain[len(chain) // 2]] for chain in chains])
    lines = draw(xy, chains, edges.level[first] != 0, ground)
    way = np.array([crossing.way for crossing in skeleton.crossings])
    replaced = (edges.bridge[first] >= 0) & (way[edges.bridge[first]] == SHARED)
    keep = np.flatnonzero(~replaced)
    of_bridge = {int(edges.bridge[edge]): int(edge) for edge in first[replaced]}

    drawn = rng.random(len(chains))
    core = (line_ground == CORE) & (edges.road_class[first] == CODE["residential"])
    wanted = np.where(drawn < ONE_WAY_SHARE / 2, 1, -1) * (core & (drawn < ONE_WAY_SHARE))
    road_class, speed, direction, level = (
        list(values[keep])
        for values in (edges.road_class[first], edges.speed[first], wanted, edges.level[first])
    )
    road_names = [road.name for road in skeleton.roads]
    names = [road_names[road] if road >= 0 else "" for road in edges.road[first][keep]]
    grounds = list(line_ground[keep])
    shapes = [lines.line(line) for line in keep]
    for line in finished:
        motorway = skeleton.motorways[line.motorway]
        shapes.append(line.xy)
        level.append(line.level)
        direction.append({"both": 0, "forward": 1, "backward": -1}[line.oneway])
        grounds.append(RURAL)
        if line.crossing >= 0:
            edge = of_bridge[line.crossing]
            road_class.append(edges.road_class[edge])
            speed.append(edges.speed[edge])
            names.append(road_names[edges.road[edge]] if edges.road[edge] >= 0 else "")
        else:
            road_class.append(CODE[line.road_class])
            on_ramp = line.road_class == "motorway_link"
            speed.append(55 if on_ramp else round(motorway.speed_kmh * OF_THE_MOTORWAY_LIMIT))
            names.append(motorway.name)
    return _largest_part(
        RoadNetwork(
            Polylines.from_arrays(shapes),
            np.array(road_class, dtype=np.int64),
            np.array(speed, dtype=np.int64),
            np.array(direction, dtype=np.int8),
            np.array(level, dtype=np.int64),
            names,
            np.array(grounds),
        )
    )


def _largest_part(roads: RoadNetwork) -> RoadNetwork:
    """Undo one-ways that trap, and leave out what no car can reach or leave."""
    start, end = join(roads.lines, level=roads.level)
    car = roads.road_class != CODE["cycleway"]
    direction = without_traps(start, end, roads.direction, car)
    part = strong_components(start, end, direction, car)
    main = part == np.bincount(part).argmax()
    keep = np.flatnonzero(main[start] & main[end])
    return RoadNetwork(
        roads.lines.take(keep),
        roads.road_class[keep],
        roads.speed_kmh[keep],
        direction[keep],
        roads.level[keep],
        [roads.names[line] for line in keep],
        roads.ground[keep],
    )
