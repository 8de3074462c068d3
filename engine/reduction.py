"""A network without its dead ends and chains, exact for every point on it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from scipy.sparse import coo_matrix, csr_matrix
from scipy.sparse.csgraph import connected_components, dijkstra

from .arrays import NONE, UNREACHABLE, Bools, Floats, Ints, Longs
from .network import Network, fastest_of_parallel


@dataclass(frozen=True)
class Core:
    """The junctions of a network, and how everything between them hangs on them; arrays only.

    Two kinds of nodes are removed: those of dead-end trees, and those of chains, which have two
    neighbours once the trees are gone. A connected part of removed nodes, a *component*, is a
    chain with its trees or the trees at one junction; it is a tree itself, and a route leaves it
    only by one of at most two junctions, its *ports*. So the time between a removed node and
    anything outside is the smaller of two sums, and within a component there is one way more,
    inside it. A route between junctions through a chain becomes an arc of the core. Nothing is
    rounded or left out. An island without a junction keeps one node.

    Parameters
    ----------
    node : (C,) int32
        The network's nodes that make the core.
    indptr : (C + 1,) int32
    head : (A,) int32
    ms : (A,) float64
        The core's arcs, row by row, and their times.
    port : (N, 2) int32
        Core nodes that a node of the network hangs on; a core node hangs on itself.
    out_ms, in_ms : (N, 2) float64
        Times from the node to its ports and from them to it, inside its component.
    component : (N,) int32
        The component of each node, -1 for core nodes.
    member : (R,) int32
        The removed nodes, component by component.
    first : (K + 1,) int32
        Where each component begins among the members.
    local_indptr : (R + 1,) int32
    local_head : (B,) int32
    local_out_ms, local_in_ms : (B,) float64
        Pairs of neighbours within components, by their places among the members, and the times
        from one to the other and back.

    Notes
    -----
    Degree-two and dead-end contraction are the exact first steps of contraction hierarchies
    (Geisberger et al., 2008). Trees are peeled ring by ring; times along chains come from
    pointer doubling (Wyllie, 1979), a few rounds of array operations and no search at all.
    """

    node: Ints
    indptr: Ints
    head: Ints
    ms: Floats
    port: Ints
    out_ms: Floats
    in_ms: Floats
    component: Ints
    member: Ints
    first: Ints
    local_indptr: Ints
    local_head: Ints
    local_out_ms: Floats
    local_in_ms: Floats

    def __len__(self) -> int:
        """Count the core nodes."""
        return len(self.node)

    @cached_property
    def graph(self) -> csr_matrix:
        """Travel times from row to column."""
        return csr_matrix((self.ms, self.head, self.indptr), shape=(len(self), len(self)))

    @cached_property
    def reversed_graph(self) -> csr_matrix:
        """Travel times from column to row."""
        return self.graph.T.tocsr()

    @cached_property
    def place(self) -> Ints:
        """Where each node stands among the members, (N,); -1 for core nodes."""
        place = np.full(len(self.component), NONE, dtype=np.int32)
        place[self.member] = np.arange(len(self.member), dtype=np.int32)
        return place

    def within(self, component: int, nodes: Ints, ms: Floats, towards: bool) -> Floats:
        """Search inside one component from or towards some of its nodes.

        Parameters
        ----------
        component : int
        nodes : (s,) int32
            Its nodes to start at, s >= 1.
        ms : (s,) float64
            Time that each has already.
        towards : bool
            Whether the times wanted lead to the start.

        Returns
        -------
        (m,) float64
            Times of its members, in their order.
        """
        low, high = self.first[component], self.first[component + 1]
        rows = self.local_indptr[low : high + 1]
        arcs = slice(rows[0], rows[-1])
        weight = (self.local_in_ms if towards else self.local_out_ms)[arcs]
        shape = (high - low, high - low)
        graph = csr_matrix((weight, self.local_head[arcs] - low, rows - rows[0]), shape=shape)
        found = dijkstra(graph, indices=self.place[nodes] - low) + ms[:, None]
        return np.asarray(found.min(axis=0))

    @classmethod
    def of(cls, network: Network) -> Core:
        """Reduce a network."""
        n_nodes = network.n_nodes
        key, out, in_ = _neighbours(network)
        tail, head = key // max(n_nodes, 1), key % max(n_nodes, 1)
        degree = np.bincount(tail, minlength=n_nodes)
        alone = degree == 0
        degree, parent, rings = _peel(degree, head)
        chain = degree == 2
        label = _label_chains(chain, tail, head)
        core = (parent == NONE) & ~chain & ~alone
        if n_nodes and not core.any():
            core[0], alone[0] = True, False
        number = np.full(n_nodes, NONE, dtype=np.int32)
        node = np.flatnonzero(core).astype(np.int32)
        number[node] = np.arange(len(node), dtype=np.int32)
        port = np.repeat(np.maximum(number, 0)[:, None], 2, axis=1)
        out_ms, in_ms = np.full((n_nodes, 2), UNREACHABLE), np.full((n_nodes, 2), UNREACHABLE)
        out_ms[node, 0] = in_ms[node, 0] = 0.0
        arcs = [_between_core_nodes(network, number)]
        if chain.any():
            steps = chain[tail] & (parent[head] == NONE)
            chains = _Chains(chain, label, head[steps], out[steps], in_[steps])
            port[chains.node], ends = chains.hang(number)
            out_ms[chains.node], in_ms[chains.node] = chains.out_ms, chains.in_ms
            arcs.append(ends)
        root = _climb(parent, rings, key, out, in_, port, out_ms, in_ms)
        component, member, first = _components(core, label, root)
        inner = ~core[tail] & ~core[head]
        graph = _fastest(len(node), *(np.concatenate(part) for part in zip(*arcs)))
        place = np.zeros(n_nodes, dtype=np.int32)
        place[member] = np.arange(len(member), dtype=np.int32)
        row, column = place[tail[inner]], place[head[inner]]
        order = np.argsort(row, kind="stable")
        return cls(
            node,
            *graph,
            port,
            out_ms,
            in_ms,
            component,
            member,
            first,
            _pointers(row, len(member)),
            column[order],
            out[inner][order],
            in_[inner][order],
        )


def _neighbours(network: Network) -> tuple[Longs, Floats, Floats]:
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


def _peel(degree: Longs, head: Longs) -> tuple[Longs, Longs, list[Longs]]:
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


def _label_chains(chain: Bools, tail: Longs, head: Longs) -> Longs:
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


class _Chains:
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


def _climb(
    parent: Longs,
    rings: list[Longs],
    key: Longs,
    out: Floats,
    in_: Floats,
    port: Ints,
    out_ms: Floats,
    in_ms: Floats,
) -> Longs:
    """Hang peeled nodes where their parents hang, from the trunk outwards; return their roots."""
    root = np.arange(len(parent))
    for ring in reversed(rings):
        on = parent[ring]
        step = np.searchsorted(key, ring * len(parent) + on)
        root[ring], port[ring] = root[on], port[on]
        out_ms[ring] = out_ms[on] + out[step][:, None]
        in_ms[ring] = in_ms[on] + in_[step][:, None]
    return root


def _between_core_nodes(network: Network, number: Ints) -> tuple[Longs, Longs, Floats]:
    """Return tail, head and time of the network's arcs that stay in the core."""
    graph = network.graph
    tail = np.repeat(number, np.diff(graph.indptr)).astype(np.int64)
    head = number[graph.indices].astype(np.int64)
    stay = (tail != NONE) & (head != NONE)
    return tail[stay], head[stay], graph.data[stay]


def _components(core: Bools, label: Longs, root: Longs) -> tuple[Ints, Ints, Ints]:
    """Return each node's component, the members by component, and where each begins."""
    removed = np.flatnonzero(~core)
    chains = int(label.max(initial=NONE)) + 1
    mark = np.where(label[root] == NONE, chains + root, label[root])[removed]
    found, place = np.unique(mark, return_inverse=True)
    component = np.full(len(core), NONE, dtype=np.int32)
    component[removed] = place
    member = removed[np.argsort(place, kind="stable")].astype(np.int32)
    return component, member, _pointers(place, len(found))


def _fastest(n_nodes: int, tail: Longs, head: Longs, ms: Floats) -> tuple[Ints, Ints, Floats]:
    """Return the rows of a graph without loops and closed arcs, of parallels the fastest."""
    kept = np.flatnonzero((tail != head) & np.isfinite(ms))
    tail, head, ms = tail[kept], head[kept], ms[kept]
    kept = fastest_of_parallel(tail * n_nodes + head, ms)
    return _pointers(tail[kept], n_nodes), head[kept].astype(np.int32), ms[kept]


def _pointers(row: Longs | Ints, n_rows: int) -> Ints:
    """Return where each row begins, and the end of the last, (n_rows + 1,)."""
    count = np.bincount(row, minlength=n_rows)
    return np.concatenate(([0], np.cumsum(count))).astype(np.int32)
