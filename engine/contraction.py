"""Taking the dead ends and chains off a network, by array operations alone."""

from __future__ import annotations

import numpy as np
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from .arrays import NONE, UNREACHABLE, Bools, Floats, Ints, Longs
from .network import Network


def neighbours(network: Network) -> tuple[Longs, Floats, Floats]:
    """List each node's neighbours, whichever way the arcs lead.

    Returns
    -------
    key : (H,) int64
        Node times the count of nodes plus its neighbour, rising.
    out_ms, in_ms : (H,) float64
        Times to the neighbour and from it; infinite where no arc leads.
    """
    keys, times = [], []
    for graph in (network.graph, network.reversed_graph):
        row = np.repeat(np.arange(network.n_nodes, dtype=np.int64), np.diff(graph.indptr))
        keys.append(row * network.n_nodes + graph.indices)
        times.append(graph.data)
    both = np.sort(np.concatenate(keys), kind="stable")  # two rising runs: one merge
    key = both[np.concatenate(([True], both[1:] != both[:-1]))[: len(both)]]
    found = []
    for some, ms in zip(keys, times):
        every = np.full(len(key), UNREACHABLE)
        every[np.searchsorted(key, some)] = ms
        found.append(every)
    return key, found[0], found[1]


def peel(degree: Longs, head: Longs) -> tuple[Longs, Longs, list[Longs]]:
    """Take off dead ends ring by ring.

    The exclusive or of a node's remaining neighbours is kept, so that it names the last of them.

    Returns
    -------
    degree : (N,) int64
        Neighbours left; 0 for peeled nodes and for the last node of a tree.
    parent : (N,) int64
        What a peeled node hung on, -1 for others.
    rings : list of arrays
        The peeled nodes in order.
    """
    left = np.zeros(len(degree), dtype=np.int64)
    some = degree > 0
    if some.any():
        left[some] = np.bitwise_xor.reduceat(head, (np.cumsum(degree) - degree)[some])
    degree = degree.copy()
    parent = np.full(len(degree), NONE, dtype=np.int64)
    rings = []
    ring = np.flatnonzero(degree == 1)
    while len(ring):
        on = left[ring]
        last_two = (degree[on] == 1) & (ring < on)  # the lower of them stays
        ring, on = ring[~last_two], on[~last_two]
        parent[ring], degree[ring] = on, 0
        np.subtract.at(degree, on, 1)
        np.bitwise_xor.at(left, on, ring)
        rings.append(ring)
        on = np.unique(on)
        ring = on[degree[on] == 1]
    return degree, parent, rings


def label_chains(chain: Bools, tail: Longs, head: Longs) -> Longs:
    """Number the chains; a ring without a junction gives up its first node, in ``chain`` too."""
    place = np.cumsum(chain) - 1
    node = np.flatnonzero(chain)
    inner = chain[tail] & chain[head]
    pairs = (place[tail[inner]], place[head[inner]])
    graph = coo_matrix((np.ones(len(pairs[0]), dtype=np.int8), pairs), shape=(len(node),) * 2)
    count, part = connected_components(graph, connection="weak")
    ends = 2 * np.bincount(part, minlength=count) - np.bincount(part[pairs[0]], minlength=count)
    label = np.full(len(chain), NONE, dtype=np.int64)
    label[node] = part
    _, first = np.unique(part, return_index=True)
    chain[node[first[ends == 0]]] = False
    label[~chain] = NONE
    return label


class Chains:
    """The time from every node of a chain to both ends of it, and back.

    Each chain node has two *darts*, one per neighbour. A dart points to the dart with which the
    neighbour goes on; doubling the reach of all pointers until they stand at the chains' ends
    sums up the times on the way.
    """

    def __init__(self, chain: Bools, label: Longs, on: Longs, out: Floats, in_: Floats) -> None:
        self.node = np.flatnonzero(chain)
        dart = np.arange(2 * len(self.node))
        place = np.cumsum(chain) - 1
        beyond = 2 * place[on]
        beyond = np.where(chain[on], beyond, 0)
        back = on[beyond] == self.node[dart // 2]
        follow = np.where(chain[on], beyond + back, NONE)
        self._last = np.flatnonzero(follow == NONE)
        self._last = self._last[np.argsort(label[self.node[self._last // 2]], kind="stable")]
        self._on, out, in_, end = on, out.copy(), in_.copy(), dart.copy()
        going = np.flatnonzero(follow != NONE)
        while len(going):
            ahead = follow[going]
            out[going] += out[ahead]
            in_[going] += in_[ahead]
            end[going] = end[ahead]
            follow[going] = follow[ahead]
            going = going[follow[going] != NONE]
        side = np.zeros(len(dart), dtype=np.int64)
        side[self._last[1::2]] = 1
        swap = side[end[0::2]] == 1
        self.out_ms, self.in_ms = out.reshape(-1, 2), in_.reshape(-1, 2)
        self.out_ms[swap], self.in_ms[swap] = self.out_ms[swap, ::-1], self.in_ms[swap, ::-1]
        self._label = label[self.node]

    def hang(self, number: Ints) -> tuple[Ints, tuple[Longs, Longs, Floats]]:
        """Return the ports of each chain node, (H, 2), and tail, head, ms of the chains' arcs."""
        ports = number[self._on[self._last]].reshape(-1, 2)
        one = self._last[0::2] // 2
        there = self.in_ms[one, 0] + self.out_ms[one, 1]
        back = self.in_ms[one, 1] + self.out_ms[one, 0]
        of_label = np.zeros(int(self._label.max()) + 1, dtype=np.int64)
        of_label[self._label[one]] = np.arange(len(one))
        tail, head = ports.astype(np.int64).T
        arcs = (np.r_[tail, head], np.r_[head, tail], np.r_[there, back])
        return ports[of_label[self._label]], arcs
