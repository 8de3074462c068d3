"""What is wrong with a road network before anything is computed on it."""

from __future__ import annotations

from dataclasses import dataclass

import networkx as nx
import numpy as np
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from .arrays import Bools, Floats, Ints, Longs
from .feedback import SILENT, Feedback, check
from .network import Network
from .roads import Roads
from .snapping import Snapper

ISLAND, NO_WAY_OUT, NO_WAY_IN, BRIDGE, GAP = "island", "no_way_out", "no_way_in", "bridge", "gap"


@dataclass(frozen=True)
class Finding:
    """One thing to look at on the map.

    Parameters
    ----------
    kind : str
        ``island``: a part that is joined to the largest part nowhere. ``no_way_out`` and
        ``no_way_in``: a part that one-way streets let nobody leave or enter. ``bridge``: an edge
        that is the only link to the part behind it. ``gap``: a dead end close to a road that it
        is not joined to.
    xy : (2,) float64
        A place to zoom to.
    nodes : int
        Nodes of the part concerned.
    length_m : float
        Length of its roads; for a gap, its width.
    source_id : int
        Feature of the road layer at that place.
    """

    kind: str
    xy: Floats
    nodes: int
    length_m: float
    source_id: int


@dataclass(frozen=True)
class Diagnosis:
    """The state of a network.

    Parameters
    ----------
    n_nodes, n_edges : int
        Nodes and edges that the mode may use.
    length_km : float
        Length of these edges.
    n_islands, n_strong : int
        Connected parts, and parts within which every node reaches every other.
    largest_share : float
        Share of the usable edges' length in the largest strong part.
    n_dead_ends, n_bridges : int
        Nodes with a single edge, and edges without a way around.
    findings : list of Finding
        Largest first within each kind.
    """

    n_nodes: int
    n_edges: int
    length_km: float
    n_islands: int
    n_strong: int
    largest_share: float
    n_dead_ends: int
    n_bridges: int
    findings: list[Finding]


def diagnose(
    roads: Roads,
    network: Network,
    *,
    gap_m: float = 5.0,
    min_nodes_behind_bridge: int = 10,
    feedback: Feedback = SILENT,
) -> Diagnosis:
    """Examine a network for what makes travel times wrong.

    Parameters
    ----------
    roads, network : Roads, Network
        The network as it is travelled by one mode.
    gap_m : float
        Widest gap between a dead end and another road that counts as a slip of the pen.
    min_nodes_behind_bridge : int
        Smallest part behind a single edge that is worth a finding; dead-end streets are below it.
    feedback : Feedback
        Asked between the steps.
    """
    usable = network.usable
    used = np.unique(np.concatenate([roads.start[usable], roads.end[usable]]))
    islands = _relabel(network.islands, used, network.n_nodes)
    strong = _relabel(network.strong_components, used, network.n_nodes)
    length = np.where(usable, roads.length_m, 0.0)
    inside = usable & (strong[roads.start] == 0) & (strong[roads.end] == 0)
    check(feedback, 20.0)
    findings = _islands(roads, islands, usable)
    findings += _traps(roads, network, islands, strong)
    check(feedback, 40.0)
    bridges, n_bridges = _bridges(roads, usable, islands, min_nodes_behind_bridge)
    findings += bridges
    check(feedback, 80.0)
    degree = np.bincount(
        np.concatenate([roads.start[usable], roads.end[usable]]), minlength=roads.n_nodes
    )
    dead_ends = np.flatnonzero(degree == 1)
    findings += _gaps(roads, usable, dead_ends, gap_m)
    check(feedback, 100.0)
    total = float(length.sum())
    return Diagnosis(
        n_nodes=len(used),
        n_edges=int(usable.sum()),
        length_km=total / 1000.0,
        n_islands=int(islands.max()) + 1 if len(used) else 0,
        n_strong=int(strong.max()) + 1 if len(used) else 0,
        largest_share=float(length[inside].sum()) / total if total else 0.0,
        n_dead_ends=len(dead_ends),
        n_bridges=n_bridges,
        findings=findings,
    )


def _relabel(label: Ints, used: Longs, n_nodes: int) -> Ints:
    """Number the parts that have usable edges; nodes without any belong to part -1."""
    names, position, size = np.unique(label[used], return_inverse=True, return_counts=True)
    rank = np.empty(len(names), dtype=np.int32)
    rank[np.lexsort((names, -size))] = np.arange(len(names), dtype=np.int32)
    result = np.full(n_nodes, -1, dtype=np.int32)
    result[used] = rank[position.reshape(-1)]
    return result


def _part_findings(
    kind: str, roads: Roads, part_of_edge: Ints, node_counts: Longs, parts: Longs
) -> list[Finding]:
    """Describe some parts of the network, each by its longest edge."""
    wanted = np.flatnonzero(np.isin(part_of_edge, parts))
    order = wanted[np.lexsort((-roads.length_m[wanted], part_of_edge[wanted]))]
    part = part_of_edge[order]
    first = np.flatnonzero(np.diff(part, prepend=-2))
    metres = np.bincount(part_of_edge[wanted], roads.length_m[wanted], minlength=len(node_counts))
    found = [
        Finding(
            kind,
            _middle(roads, int(order[i])),
            int(node_counts[part[i]]),
            float(metres[part[i]]),
            int(roads.source_id[order[i]]),
        )
        for i in first
    ]
    return sorted(found, key=lambda finding: -finding.nodes)


def _islands(roads: Roads, islands: Ints, usable: Bools) -> list[Finding]:
    part_of_edge = np.where(usable, islands[roads.start], -1)
    counts = np.bincount(islands[islands >= 0])
    return _part_findings(ISLAND, roads, part_of_edge, counts, np.arange(1, len(counts)))


def _traps(roads: Roads, network: Network, islands: Ints, strong: Ints) -> list[Finding]:
    """Find strong parts of the largest island that one-way streets close in one direction."""
    graph = network.graph.tocoo()
    tail, head = strong[graph.row], strong[graph.col]
    leaves = tail != head
    counts = np.bincount(strong[strong >= 0])
    exits = np.bincount(tail[leaves], minlength=len(counts))
    entries = np.bincount(head[leaves], minlength=len(counts))
    at_home = np.zeros(len(counts), dtype=bool)
    at_home[strong[(islands == 0) & (strong >= 0)]] = True
    at_home[:1] = False
    # An edge into or out of a part shows where the part is, also when it has no edge of its own.
    inner = np.maximum(strong[roads.start], strong[roads.end])
    inner = np.where(network.usable, inner, -1)
    found = []
    for kind, closed in ((NO_WAY_OUT, exits == 0), (NO_WAY_IN, entries == 0)):
        parts = np.flatnonzero(at_home & closed)
        found += _part_findings(kind, roads, inner, counts, parts)
    return found


def _bridges(
    roads: Roads, usable: Bools, islands: Ints, min_nodes: int
) -> tuple[list[Finding], int]:
    """Find edges without a way around, and how much hangs on each."""
    edge = np.flatnonzero(usable & (roads.start != roads.end))
    graph = nx.Graph()
    graph.add_edges_from(zip(roads.start[edge].tolist(), roads.end[edge].tolist()))
    parallel = _occurrences(roads, edge) > 1
    pairs = {frozenset(pair) for pair in nx.bridges(graph)}
    ends = zip(roads.start[edge].tolist(), roads.end[edge].tolist())
    is_bridge = np.array([frozenset(pair) in pairs for pair in ends], dtype=bool) & ~parallel
    rest, cut = edge[~is_bridge], edge[is_bridge]
    _, block = connected_components(
        coo_matrix(
            (np.ones(len(rest)), (roads.start[rest], roads.end[rest])),
            shape=(roads.n_nodes, roads.n_nodes),
        ),
        directed=False,
    )
    nodes = np.bincount(block)
    metres = np.bincount(block[roads.start[rest]], roads.length_m[rest], minlength=len(nodes))
    tree = nx.Graph()
    for number in cut.tolist():
        tree.add_edge(int(block[roads.start[number]]), int(block[roads.end[number]]), edge=number)
    found = []
    for members in nx.connected_components(tree):
        root = max(members, key=lambda part: (nodes[part], -part))
        behind_nodes = {part: int(nodes[part]) for part in members}
        behind_metres = {part: float(metres[part]) for part in members}
        for parent, child in reversed(list(nx.bfs_edges(tree, root))):
            number = tree.edges[parent, child]["edge"]
            behind_nodes[parent] += behind_nodes[child]
            behind_metres[parent] += behind_metres[child] + float(roads.length_m[number])
            if behind_nodes[child] >= min_nodes and islands[roads.start[number]] == 0:
                found.append(
                    Finding(
                        BRIDGE,
                        _middle(roads, number),
                        behind_nodes[child],
                        behind_metres[child],
                        int(roads.source_id[number]),
                    )
                )
    return sorted(found, key=lambda finding: -finding.nodes), len(cut)


def _occurrences(roads: Roads, edge: Longs) -> Longs:
    """Return how many edges join the same two nodes, for each edge."""
    low = np.minimum(roads.start[edge], roads.end[edge]).astype(np.int64)
    high = np.maximum(roads.start[edge], roads.end[edge])
    _, position, count = np.unique(
        low * roads.n_nodes + high, return_inverse=True, return_counts=True
    )
    times: Longs = count[position.reshape(-1)]
    return times


def _gaps(roads: Roads, usable: Bools, dead_ends: Longs, gap_m: float) -> list[Finding]:
    """Find dead ends that stop just short of another road."""
    if gap_m <= 0:
        return []
    xy = roads.node_xy[dead_ends]
    point, edge, distance = Snapper(roads, usable).edges_within(xy, gap_m)
    node = dead_ends[point]
    own_end = np.full(roads.n_nodes, -1, dtype=np.int64)
    for side, other in ((roads.start, roads.end), (roads.end, roads.start)):
        own_end[side[usable]] = other[usable]
    neighbour = own_end[node]
    # Not the dead end's own edge, nor those that it meets at its other end.
    apart = (roads.start[edge] != node) & (roads.end[edge] != node)
    apart &= (roads.start[edge] != neighbour) & (roads.end[edge] != neighbour)
    point, edge, distance = point[apart], edge[apart], distance[apart]
    order = np.lexsort((distance, point))
    _, first = np.unique(point[order], return_index=True)
    return [
        Finding(GAP, xy[point[i]], 1, float(distance[i]), int(roads.source_id[edge[i]]))
        for i in order[first]
    ]


def _middle(roads: Roads, edge: int) -> Floats:
    """Return a vertex near the middle of an edge, or the middle of a straight one."""
    line = roads.lines.line(edge)
    if len(line) == 2:
        return np.asarray(line.mean(axis=0))
    return np.asarray(line[len(line) // 2])
