"""A network without its dead ends and chains, exact for every point on it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import dijkstra

from .arrays import NONE, UNREACHABLE, Bools, Floats, Ints, Longs
from .contraction import Chains, label_chains, neighbours, peel
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
        key, out, in_ = neighbours(network)
        tail, head = key // max(n_nodes, 1), key % max(n_nodes, 1)
        degree = np.bincount(tail, minlength=n_nodes)
        alone = degree == 0
        degree, parent, rings = peel(degree, head)
        chain = degree == 2
        label = label_chains(chain, tail, head)
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
            chains = Chains(chain, label, head[steps], out[steps], in_[steps])
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
