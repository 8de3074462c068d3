"""Other ways to all demand points' times to one place: scipy, and compiled graph libraries."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from importlib import import_module

import numpy as np
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import dijkstra

Search = Callable[[int], np.ndarray]
LIBRARIES = ("networkit", "igraph", "pandana")


def scipy_search(reversed_graph: csr_matrix) -> Search:
    """One-to-all by scipy's Dijkstra on the whole network, against the direction of travel."""
    return lambda node: dijkstra(reversed_graph, indices=node)


def others(
    reversed_graph: csr_matrix, targets: np.ndarray, large: bool
) -> tuple[dict[str, Search], dict[str, str]]:
    """Return what is installed, each giving the times of ``targets``, and why others are not."""
    made, left_out = {}, {}
    makers = {"networkit": _networkit, "igraph": _igraph, "pandana": _pandana}
    for name in LIBRARIES:
        if name == "pandana" and large:
            left_out[name] = "preparing a network of this size takes it minutes"
            continue
        try:
            import_module(name)
        except ImportError as error:
            left_out[name] = f"not installed ({error})"
            continue
        made[name] = makers[name](reversed_graph, targets)
    return made, left_out


def _arcs(graph: csr_matrix) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    tail = np.repeat(np.arange(graph.shape[0]), np.diff(graph.indptr))
    return tail, graph.indices, graph.data


def _networkit(graph: csr_matrix, targets: np.ndarray) -> Search:
    import networkit

    tail, head, ms = _arcs(graph)
    made = networkit.GraphFromCoo(
        (ms, (tail.astype(np.uint64), head.astype(np.uint64))),
        n=graph.shape[0],
        weighted=True,
        directed=True,
    )

    def search(node: int) -> np.ndarray:
        found = networkit.distance.Dijkstra(made, node, storePaths=False)
        found.run()
        return np.asarray(found.getDistances(asarray=True))[targets]

    return search


def _igraph(graph: csr_matrix, targets: np.ndarray) -> Search:
    import igraph

    tail, head, ms = _arcs(graph)
    made = igraph.Graph(n=graph.shape[0], edges=np.stack([tail, head], axis=1), directed=True)
    made.es["ms"] = ms.tolist()
    distinct, place = np.unique(targets, return_inverse=True)
    wanted = distinct.tolist()

    def search(node: int) -> np.ndarray:
        found = made.distances([node], wanted, weights="ms", mode="out", algorithm="dijkstra")
        return np.array(found[0])[place]

    return search


def _pandana(graph: csr_matrix, targets: np.ndarray) -> Search:
    import pandana
    import pandas as pd

    tail, head, ms = _arcs(graph)
    place = pd.Series(np.zeros(graph.shape[0]))
    # In seconds: fed milliseconds, its preparation does not end.
    made = pandana.Network(
        place, place, pd.Series(tail), pd.Series(head), pd.DataFrame({"s": ms / 1000}), twoway=False
    )

    def search(node: int) -> np.ndarray:
        start = np.full(len(targets), node)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", UserWarning)  # It names every pair without a way.
            return np.array(made.shortest_path_lengths(start, targets)) * 1000.0

    return search
