"""Porto Alegre's matrix through Processing beside a search per origin, and a million pairs."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from .. import peers, porto_alegre, session
from ..data import built
from ..measure import Comparison, Memory, Result, in_turns, peak_mebibytes

ROUNDS = 3
WANTED = 10.0
MOST_MIB = 600.0
"""QGIS and the libraries take about 300 of it before anything is computed."""


def times() -> Iterator[Result]:
    """Compare from the network to the table, and look at the memory of a million pairs."""
    demand, posts = porto_alegre.hexagons()
    everywhere = porto_alegre.points(np.vstack([demand, posts]))
    made, tied = peers.graph(porto_alegre.roads_layer(), porto_alegre.READING, everywhere)
    starts, ends = tied[: len(demand)], tied[len(demand) :]
    parameters = {
        "NETWORK": str(porto_alegre.network_file()),
        "ORIGINS": porto_alegre.point_layer("hexagons", demand),
        "DESTINATIONS": porto_alegre.point_layer("posts", posts),
        "OUTPUT": "memory:",
    }
    session.run("odmatrix", parameters)  # Starts Processing.
    ours, theirs = in_turns(
        ROUNDS,
        lambda: session.run("odmatrix", parameters),
        lambda: peers.matrix(made, starts, ends),
        warm_up=False,
    )
    size = f"{len(demand):,} × {len(posts)} matrix, Porto Alegre, network file to table in memory"
    against = "a Dijkstra per origin with QGIS's analyser on its graph, nothing written"
    yield Comparison(size, ours, theirs, against, WANTED)
    least = peak_mebibytes("suite.odmatrix", "one_pair")
    yield Memory("One pair, Porto Alegre, to a file", least)
    most = peak_mebibytes("suite.odmatrix", "a_million_pairs")
    yield Memory("1,002,001 pairs, Porto Alegre, to a file", most, MOST_MIB)


def one_pair() -> None:
    """Write the matrix of one place."""
    _written(1)


def a_million_pairs() -> None:
    """Write the matrix of 1 001 places with themselves."""
    _written(1001)


def _written(count: int) -> None:
    demand, _ = porto_alegre.hexagons()
    places = porto_alegre.point_layer("hexagons", demand[:count])
    session.run(
        "odmatrix",
        {
            "NETWORK": str(porto_alegre.network_file()),
            "ORIGINS": places,
            "DESTINATIONS": places,
            "ALL_PAIRS": True,
            "OUTPUT": str(built(f"pairs_{count}.csv")),
        },
    )
