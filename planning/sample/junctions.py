"""Junctions of main roads with each other."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from .crossings import crossing_pairs
from .skeleton import Skeleton

SHORTEST_M = 30.0


def join_crossings(skeleton: Skeleton) -> None:
    """Give main roads that cross each other a junction there."""
    while True:
        xy = np.array(skeleton.xy)
        edges = np.array(skeleton.edges)
        start, end = xy[edges[:, 0]], xy[edges[:, 1]]
        first, second, points = crossing_pairs(start, end, start, end)
        pick = np.flatnonzero(first < second)
        used: set[int] = set()
        for pair in pick:
            pair_edges = (int(first[pair]), int(second[pair]))
            if used & set(pair_edges) or any(skeleton.crossing[edge] >= 0 for edge in pair_edges):
                continue
            used.update(pair_edges)
            node = skeleton.node(points[pair])
            for edge in pair_edges:
                u, v = skeleton.edges[edge]
                skeleton.edges[edge] = (u, node)
                skeleton.edge(node, v, skeleton.road[edge])
        if not used:
            return


def merge_near_nodes(skeleton: Skeleton) -> None:
    """Merge the ends of edges that are too short to be a road; ends of bridges stay."""
    stays = {node for each in skeleton.crossings for node in (each.left, each.right)}
    name = list(range(len(skeleton.xy)))

    def now(node: int) -> int:
        while name[node] != node:
            node = name[node]
        return node

    for u, v in skeleton.edges:
        one, two = now(u), now(v)
        length = np.hypot(*(np.array(skeleton.xy[one]) - skeleton.xy[two]))
        if one != two and length < SHORTEST_M and not {one, two} <= stays:
            keep, drop = (two, one) if two in stays else (one, two)
            name[drop] = keep
    left = [node for node in range(len(name)) if name[node] == node]
    number = {node: position for position, node in enumerate(left)}
    merged = [(number[now(u)], number[now(v)]) for u, v in skeleton.edges]
    seen: set[tuple[int, int]] = set()
    kept = []
    for edge, (u, v) in enumerate(merged):
        ends = (min(u, v), max(u, v))
        if u != v and ends not in seen:
            seen.add(ends)
            kept.append(edge)
    skeleton.xy = [skeleton.xy[node] for node in left]
    skeleton.edges = [merged[edge] for edge in kept]
    skeleton.road = [skeleton.road[edge] for edge in kept]
    skeleton.crossing = [skeleton.crossing[edge] for edge in kept]
    skeleton.crossings = [
        replace(each, left=number[each.left], right=number[each.right])
        for each in skeleton.crossings
    ]
