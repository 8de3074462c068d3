"""Service-area lines of Porto Alegre's 117 health posts, beside QGIS's own algorithm."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from service_network_planner.engine import networkfile
from service_network_planner.engine.network import Network
from service_network_planner.engine.profile import CAR
from service_network_planner.engine.snapping import Snapper

from .. import peers, porto_alegre, session
from ..measure import Comparison, Result, Times, in_turns

ROUNDS = 3
MINUTES = (5, 10)
WANTED = 5.0


def times() -> Iterator[Result]:
    """Compare from the layers to the lines; each also less what it takes to have its network.

    QGIS searches the whole network for any time, so the shorter the time, the greater the ratio.
    """
    for minutes in MINUTES:
        yield from _times(minutes)


def _times(minutes: int) -> Iterator[Result]:
    _, posts = porto_alegre.hexagons()
    sites = porto_alegre.point_layer("posts", posts)
    file = porto_alegre.network_file()
    reading = porto_alegre.READING
    common = {
        "NETWORK": str(file),
        "FACILITIES": sites,
        "BANDS": str(minutes),
        "ACCESS_SPEED": 130.0,
    }

    def ours() -> object:
        return session.run("serviceareas", {**common, "LINES": "memory:"})

    def theirs() -> object:
        import processing

        return processing.run(
            "native:serviceareafromlayer",
            {
                "INPUT": porto_alegre.roads_layer(),
                "STRATEGY": 1,
                "DIRECTION_FIELD": reading.direction_field,
                "VALUE_FORWARD": reading.forward[0],
                "VALUE_BACKWARD": reading.backward[0],
                "VALUE_BOTH": reading.both[0],
                "SPEED_FIELD": reading.speed_field,
                "DEFAULT_SPEED": CAR.default_kmh,
                "START_POINTS": sites,
                "TRAVEL_COST2": minutes / 60.0,
                "OUTPUT_LINES": "memory:",
            },
        )

    def their_network() -> object:
        return peers.graph(
            porto_alegre.roads_layer(), reading, porto_alegre.points(np.asarray(posts))
        )

    def our_network() -> object:
        roads = networkfile.load(file).roads
        network = Network.from_roads(roads, CAR)
        return network.reversed_graph, Snapper(roads, network.usable)

    ours()  # Starts Processing.
    mine, peer, opening, building = in_turns(ROUNDS, ours, theirs, our_network, their_network)
    searched, built = _less(mine, opening), _less(peer, building)
    size = f"{len(posts)} service areas of {minutes} minutes as lines, Porto Alegre"
    yield Comparison(f"{size}, from layers", mine, peer, "native:serviceareafromlayer", WANTED)
    yield Comparison(
        f"{size}, network built", searched, built, "the same, both less their network", WANTED
    )


def _less(whole: Times, part: Times) -> Times:
    """Return what is left, turn by turn."""
    return Times(tuple(a - b for a, b in zip(whole.seconds, part.seconds)))
