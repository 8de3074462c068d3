"""Slow and obvious answers to hold the engine against."""

from __future__ import annotations

import networkx as nx
import numpy as np


def random_edges(rng, n_nodes, n_edges):
    """Edges of a random network with islands, loops, parallel, one-way and zero-length edges."""
    start = rng.integers(0, n_nodes, n_edges).astype(np.int32)
    end = rng.integers(0, n_nodes, n_edges).astype(np.int32)
    twin = rng.integers(0, n_edges, n_edges // 5)
    start[: len(twin)], end[: len(twin)] = start[twin], end[twin]
    forward = (rng.integers(0, 50, n_edges) * rng.integers(0, 2, n_edges)).astype(float)
    backward = rng.integers(0, 50, n_edges).astype(float)
    closed = rng.random(n_edges)
    forward[closed < 0.15] = np.inf
    backward[closed > 0.8] = np.inf
    return start, end, forward, backward


def add_arc(graph, tail, head, ms):
    """Add an arc to a networkx graph unless a faster one is there."""
    if np.isfinite(ms) and ms < graph.get_edge_data(tail, head, {"ms": np.inf})["ms"]:
        graph.add_edge(tail, head, ms=float(ms))


def split_graph(n_nodes, start, end, forward, backward, points):
    """Make a networkx graph in which every point on an edge is a node of its own.

    ``points`` maps a name to (edge, fraction, access_ms). An edge is cut at its points in order of
    their fraction; the time to each cut is the edge's time times the fraction, rounded down.
    """
    graph = nx.DiGraph()
    graph.add_nodes_from(range(n_nodes))
    for edge, (tail, head, ahead, back) in enumerate(zip(start, end, forward, backward)):
        here = sorted((p[1], name) for name, p in points.items() if p[0] == edge)
        stops = [int(tail)] + [("on", name) for _, name in here] + [int(head)]
        shares = [0.0] + [fraction for fraction, _ in here] + [1.0]
        for i in range(len(stops) - 1):
            a, b = stops[i], stops[i + 1]
            same_place = shares[i] == shares[i + 1]
            for ms, one, other in ((ahead, a, b), (back, b, a)):
                if np.isfinite(ms):
                    at = [np.floor(ms * share) for share in shares]
                    add_arc(graph, one, other, abs(at[i + 1] - at[i]))
                elif same_place:
                    add_arc(graph, one, other, 0.0)
    for name, (_, _, access) in points.items():
        add_arc(graph, name, ("on", name), access)
        add_arc(graph, ("on", name), name, access)
    return graph


def travel_times(graph, sources, targets):
    """Travel times by networkx, (sources, targets); infinite where no route leads."""
    rows = []
    for source in sources:
        reached = nx.single_source_dijkstra_path_length(graph, source, weight="ms")
        rows.append([reached.get(target, np.inf) for target in targets])
    return np.array(rows)
