"""Porto Alegre's full matrix of travel times, and what the whole algorithm takes."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from service_network_planner.engine.anchors import Anchors
from service_network_planner.engine.network import Network
from service_network_planner.engine.profile import CAR
from service_network_planner.engine.snapping import Snapper
from service_network_planner.engine.traveltimes import matrix

from . import peers, porto_alegre, session
from .measure import Comparison, Result, in_turns

ROUNDS = 3
NO_ACCESS_KMH = 1e9
"""QGIS leaves out the way from a point to its road; at this speed so do we."""


def times() -> Iterator[Result]:
    """Compare the search alone, and everything from the road layer to the result."""
    demand, facilities = porto_alegre.hexagons()
    size = f"{len(demand):,} demand points × {len(facilities)} facilities, Porto Alegre"
    everywhere = porto_alegre.points(np.vstack([demand, facilities]))

    def tied() -> tuple[object, list, list]:
        made, places = peers.graph(porto_alegre.roads_layer(), porto_alegre.READING, everywhere)
        return made, places[: len(demand)], places[len(demand) :]

    network = Network.from_roads(porto_alegre.roads(), CAR)
    snapper = Snapper(porto_alegre.roads(), network.usable)
    origins, goals = (
        Anchors.on_edges(network, snapper.snap(xy), NO_ACCESS_KMH) for xy in (demand, facilities)
    )
    made, starts, ends = tied()
    _check(matrix(network, origins, goals)[::10], peers.matrix(made, starts[::10], ends))

    file = porto_alegre.network_file()
    common = {
        "ORIGINS": porto_alegre.point_layer("hexagons", demand),
        "FACILITIES": porto_alegre.point_layer("posts", facilities),
        "K": len(facilities),
        "OUTPUT": "memory:",
    }
    fields = {
        "CLASS_FIELD": porto_alegre.READING.class_field,
        "SPEED_FIELD": porto_alegre.READING.speed_field,
        "DIRECTION_FIELD": porto_alegre.READING.direction_field,
        "FORWARD_VALUES": porto_alegre.READING.forward[0],
        "BACKWARD_VALUES": porto_alegre.READING.backward[0],
        "BOTH_VALUES": porto_alegre.READING.both[0],
    }
    session.run("traveltimes", {**common, "NETWORK": str(file)})  # Starts Processing.
    searched, from_layer, from_file, tying, by_origin = in_turns(
        ROUNDS,
        lambda: matrix(network, origins, goals),
        lambda: session.run(
            "traveltimes", {**common, **fields, "ROADS": porto_alegre.roads_layer()}
        ),
        lambda: session.run("traveltimes", {**common, "NETWORK": str(file)}),
        tied,
        lambda: peers.matrix(made, starts, ends),
        warm_up=False,
    )
    way = "`QgsGraphAnalyzer.dijkstra` per origin in Python, as QNEAT3 has it"
    yield Comparison(f"{size}: the searches", searched, by_origin, f"{way}; points tied before")
    whole = tying + by_origin
    against = f"`QgsGraphBuilder` with the points tied in, then {way}; nothing written"
    rows = f"{size}: `traveltimes`, all rows written"
    yield Comparison(f"{rows}, from the road layer", from_layer, whole, against)
    yield Comparison(f"{rows}, from the network file", from_file, whole, against)


def _check(ms: np.ndarray, seconds: np.ndarray) -> None:
    """See to it that both found the same times: we round each edge to the millisecond."""
    same = np.array_equal(np.isfinite(ms), np.isfinite(seconds))
    reached = np.isfinite(ms)
    if not same or np.abs(ms[reached] / 1000.0 - seconds[reached]).max() > 0.1:
        raise ValueError("the matrices that are compared differ")
