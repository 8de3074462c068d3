"""Random networks with points on them, and the answers of the plain engine."""

from __future__ import annotations

import numpy as np
from oracles import random_edges
from service_network_planner.engine.anchors import Anchors
from service_network_planner.engine.network import Network
from service_network_planner.engine.snapping import Snapped
from service_network_planner.engine.traveltimes import matrix


def random_network(rng, most_nodes=60):
    """Islands, loops, one-ways, parallel and zero arcs; often more of a tree than of a mesh."""
    n_nodes = int(rng.integers(1, most_nodes))
    return Network(
        n_nodes, *random_edges(rng, n_nodes, int(rng.integers(1, 2 + int(1.7 * n_nodes))))
    )


def street_grid(rng, side=14):
    """A grid with gaps, one-ways and dead ends: a large core for its size."""
    at = np.arange(side * side).reshape(side, side)
    start = np.concatenate([at[:, :-1].ravel(), at[:-1].ravel()])
    end = np.concatenate([at[:, 1:].ravel(), at[1:].ravel()])
    kept = rng.random(len(start)) < 0.85
    start, end = start[kept].astype(np.int32), end[kept].astype(np.int32)
    forward, backward = rng.integers(1, 60, (2, len(start))).astype(float)
    backward[rng.random(len(start)) < 0.1] = np.inf
    xy = np.stack([at.ravel() % side, at.ravel() // side], axis=1).astype(float)
    return Network(side * side, start, end, forward, backward), xy


def random_anchors(rng, network, count):
    """Points on edges, many at ends or at one place, some nowhere, with access legs."""
    edge = rng.integers(-1, len(network.start), count).astype(np.int32)
    found = edge >= 0
    snapped = Snapped(
        edge,
        np.where(found, np.round(rng.random(count), 1), np.nan),
        np.where(found, rng.integers(0, 9, count) * 1.0, np.inf),
        np.full((count, 2), np.nan),
    )
    # 3600 km/h is one metre a millisecond: the access distance is the access time.
    return Anchors.on_edges(network, snapped, 3600.0)


def one(anchors, position):
    """One of some points, as points."""
    return anchors.take(np.array([position]))


def two_nearest(full, members, cutoff_ms):
    """Times and facilities of the two nearest of some facilities, (D, 2) both."""
    members = np.array([*sorted(members), -1, -1])
    within = np.where(full <= cutoff_ms, full, np.inf)[:, members[:-2]]
    within = np.concatenate([within, np.full((len(full), 2), np.inf)], axis=1)
    order = np.argsort(within, axis=1, kind="stable")[:, :2]
    ms = np.take_along_axis(within, order, axis=1)
    return ms, np.where(np.isinf(ms), -1, members[order])


def times_between(network, demand, facilities, towards):
    """All times from demand points to facilities, or back, by the plain engine."""
    return matrix(network, demand, facilities, towards=towards)
