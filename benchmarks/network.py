"""From New York's lines to a network that can be searched: time and memory."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from service_network_planner.engine import networkfile
from service_network_planner.engine.network import Network
from service_network_planner.engine.profile import CAR

from . import newyork, peers
from .measure import Comparison, Memory, Result, in_turns, peak_mebibytes

ROUNDS = 3
LIMIT_MEBIBYTES = 1536.0


def from_layer(package: Path | str) -> Network:
    """Read the layer, join its lines and make the graph."""
    return _ready(Network.from_roads(newyork.read(Path(package)), CAR))


def from_file(path: Path | str) -> Network:
    """Load the network file and make the graph."""
    return _ready(Network.from_roads(networkfile.load(Path(path)).roads, CAR))


def from_director(package: Path | str) -> Any:
    """Let QGIS make its graph of the same layer, with the same times."""
    return peers.graph(newyork.layer(Path(package)), newyork.READING)[0]


def times() -> Iterator[Result]:
    """Compare the network from the layer, and from its file, with QGIS's own graph."""
    package, path = newyork.package(), newyork.network_file()
    _check(from_layer(package), from_file(path), from_director(package))
    layer, director, file = in_turns(
        ROUNDS,
        lambda: from_layer(package),
        lambda: from_director(package),
        lambda: from_file(path),
        warm_up=False,  # The check was one.
    )
    against = "`QgsVectorLayerDirector` and `QgsGraphBuilder`, planar lengths, same layer"
    what = f"network of New York's {newyork.LINES:,} lines"
    yield Comparison(f"{what}, from a GeoPackage layer", layer, director, against, 3.0)
    yield Comparison(f"{what}, from the saved network file", file, director, against, 50.0)


def memory() -> Iterator[Result]:
    """Measure what the same needs in processes of their own."""
    package, path = newyork.package(), newyork.network_file()
    for what, function, source in (
        ("from a GeoPackage layer, QGIS included", "from_layer", package),
        ("from the saved network file, libraries included", "from_file", path),
    ):
        peak = peak_mebibytes("network", function, source)
        yield Memory(f"network of New York, {what}", peak, LIMIT_MEBIBYTES)
    peak = peak_mebibytes("network", "from_director", package)
    yield Memory("for comparison: QGIS's own graph of the same layer", peak)


def _ready(network: Network) -> Network:
    """Make the graph, and see to it that it is New York's."""
    if network.graph.nnz != newyork.ARCS or network.n_nodes != newyork.NODES:
        raise ValueError("this is not New York's network")
    return network


def _check(layer: Network, file: Network, director: Any) -> None:
    """See to it that all three made the same network."""
    same = (layer.graph != file.graph).nnz == 0
    if not same or (director.vertexCount(), director.edgeCount()) != (newyork.NODES, newyork.ARCS):
        raise ValueError("the networks that are compared differ")
