"""All demand points' times to one place, from small tables of cells."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass

import numpy as np
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import dijkstra

from .advantage import SeededSearch
from .anchors import Anchors
from .arrays import NONE, UNREACHABLE, Floats, Ints, Longs
from .feedback import SILENT, Feedback, check
from .network import fastest_of_parallel
from .places import Places, Targets
from .reduction import Core
from .separators import cells

BEYOND = 2**30 - 1
"""What the tables hold where no route leads; two of them still fit 32 bits."""

LONGEST = 2**28
"""Times in the tables are below, in milliseconds: three days. Three of them are not BEYOND."""

_SOURCES = 8  # that one slice of building searches from


@dataclass(frozen=True)
class _Cell:
    """One cell with its border.

    Parameters
    ----------
    search : SeededSearch
        Graph of the cell's nodes and its border nodes.
    border : (b,) int64
        Numbers of its border nodes among all.
    rim : (b,) int64
        Places of its border nodes in the graph.
    points : (c,) int64
        Demand points that hang on its nodes.
    node : (c, 2) int64
        Places in the graph of the nodes that each hangs on.
    legs : (c, 2) float64
        Times to them; infinite for a node elsewhere.
    table : (b, c) int32
        Times in whole milliseconds between border and demand points, inside the cell.
    """

    search: SeededSearch
    border: Longs
    rim: Longs
    points: Longs
    node: Longs
    legs: Floats
    table: Ints


class BorderTable:
    """Times between all demand points and any one place, without a search over the network.

    The core is cut into cells that touch only in border nodes. A route from a place to a demand
    point either stays in the cell of the place and its border, or passes a last border node of
    the demand point's cell, after which it stays in that cell. So three small things answer: a
    search in the place's own cell; the times between all border nodes; and for each cell a table
    of the times from its border nodes to the demand points in it. A cell counts its border nodes
    and the arcs between them as its own, which adds routes that exist and so changes no least
    time.

    The tables are whole milliseconds in 32 bits, so they may not hold times above six days
    (2**29 ms); a network with longer ones gets no table.

    Notes
    -----
    The overlay graph of Schulz, Wagner and Weihe (2000) with the one-level partition of
    customizable route planning (Delling et al., 2011), and many fixed targets.
    """

    def __init__(
        self, targets: Targets, home: Ints, place: Longs, parts: list[_Cell], between: Ints
    ) -> None:
        self._targets, self._home, self._place = targets, home, place
        self._cells, self._between = parts, between
        # Some demand points hang on nodes of two cells.
        every = np.concatenate([np.empty(0, np.int64), *(part.points for part in parts)])
        self._by_point = np.argsort(every, kind="stable")
        self._points, self._first = np.unique(every[self._by_point], return_index=True)

    @property
    def cost(self) -> float:
        """What a query costs, as so many nodes settled by a search.

        Measured on networks of 20 000 to 370 000 core nodes: settling a node takes 0.4 us, a
        query 0.5 ms, a cell 6 us and a value of the tables 0.6 ns.
        """
        size = len(self._home) / max(1, len(self._cells))
        values = sum(part.table.size for part in self._cells)
        return 1200.0 + size + 15.0 * len(self._cells) + values / 650.0

    @classmethod
    def build(
        cls, core: Core, node_xy: Floats, demand: Anchors, *, towards: bool = True
    ) -> Generator[None, None, BorderTable | None]:
        """Build a table in slices of some milliseconds, on the largest networks some hundred.

        Parameters
        ----------
        core : Core
        node_xy : (N, 2) float64
            Places of the network's nodes.
        demand : Anchors
        towards : bool
            Whether the demand points travel to the places asked for.

        Returns
        -------
        BorderTable or None
            ``None`` where times are too long for one.
        """
        targets = Targets(core, demand, towards=towards)
        graph = core.reversed_graph if towards else core.graph
        tail = np.repeat(np.arange(len(core)), np.diff(graph.indptr))
        head, ms = graph.indices.astype(np.int64), graph.data
        # Cells this large make the search in one as dear as folding the tables of all.
        cell = yield from cells(
            tail, head, node_xy[core.node], max(64, int((40 * len(core)) ** 0.5))
        )
        border = np.flatnonzero(cell == NONE)
        number, place = np.full((2, len(core)), NONE, dtype=np.int64)
        number[border] = np.arange(len(border))
        # What hangs on a border node is looked after by a cell that it touches, or the first one.
        home, inner = np.maximum(cell, 0), np.maximum(cell[tail], cell[head])
        touches = (cell[tail] == NONE) & (inner != NONE)
        home[tail[touches]] = inner[touches]
        count = int(home.max(initial=NONE)) + 1
        port, legs = targets.places.port, targets.places.legs
        at = np.where(np.isfinite(legs), home[port], NONE) if count else np.full_like(port, NONE)
        parts: list[_Cell] = []
        links: list[tuple[Longs, Longs, Floats]] = []
        for own, arcs, sides in zip(_by(home, count), _by(inner, count), _by(at.ravel(), count)):
            nodes = np.unique(np.concatenate([own, tail[arcs], head[arcs]]))
            place[own] = np.searchsorted(nodes, own)
            rim, points = np.flatnonzero(cell[nodes] == NONE), np.unique(sides // 2)
            steps = np.searchsorted(nodes, tail[arcs]), np.searchsorted(nodes, head[arcs])
            part = csr_matrix((ms[arcs], steps), shape=(len(nodes), len(nodes)))
            found = yield from _searches(part, rim)
            here = at[points] == len(parts)
            hang = np.where(here, place[port[points]], 0), np.where(here, legs[points], UNREACHABLE)
            table, border_ms = _whole(_read(found, *hang)), found[:, rim]
            if table is None:
                return None
            of_rim = number[nodes[rim]]
            parts.append(_Cell(SeededSearch(part, 2), of_rim, rim, points, *hang, table))
            one, other = np.nonzero(np.isfinite(border_ms))
            links.append((of_rim[one], of_rim[other], border_ms[one, other]))
        direct = inner == NONE
        links.append((number[tail[direct]], number[head[direct]], ms[direct]))
        one, other, ms = (np.concatenate(some) for some in zip(*links))
        kept = fastest_of_parallel(one * len(border) + other, ms)
        overlay = csr_matrix((ms[kept], (one[kept], other[kept])), shape=(len(border),) * 2)
        between = _whole((yield from _searches(overlay, np.arange(len(border)))))
        return None if between is None else cls(targets, home, place, parts, between)

    def matrix(self, places: Anchors, *, feedback: Feedback = SILENT) -> Floats:
        """Return what :func:`.traveltimes.matrix` does, a row for each of F places, (F, D).

        Raises
        ------
        Canceled
            When asked to stop, which is looked at before each place.
        """
        found = np.empty((len(places), len(self._targets)))
        for row in range(len(places)):
            check(feedback, 100.0 * row / len(places))
            site = self._targets.facilities(places.take(np.array([row])))
            found[row], (beside, local) = self.passing(site), self._targets.local(site)
            found[row, beside] = np.minimum(found[row, beside], local)
        check(feedback, 100.0)
        return found

    def passing(self, site: Places) -> Floats:
        """Return the times between all demand points and one place tied to the core, (D,), exact.

        But for ways that stay beside the place, see :meth:`.Targets.local`.
        """
        _, port, legs = site.seeds()
        found = np.full(len(self._targets), UNREACHABLE)
        border_ms = np.full(len(self._between), UNREACHABLE)
        for number in np.unique(self._home[port]).tolist():
            cell, some = self._cells[number], self._home[port] == number
            ms = cell.search.run(self._place[port[some]], legs[some])
            found[cell.points] = np.minimum(found[cell.points], _read(ms, cell.node, cell.legs))
            border_ms[cell.border] = np.minimum(border_ms[cell.border], ms[cell.rim])
        start = np.flatnonzero(np.isfinite(border_ms))
        while len(start):
            # Relative to the least, so that a long access leg does not leave the 32 bits; border
            # nodes still farther behind, which only one-ways can bring about, come in later turns.
            least = border_ms[start].min()
            near = border_ms[start] - least < LONGEST
            ahead = (border_ms[start[near]] - least).astype(np.int32)
            reached = (self._between[start[near]] + ahead[:, None]).min(axis=0)
            found = np.minimum(found, self._fold(np.minimum(reached, BEYOND)) + least)
            start = start[~near]
        return found

    def _fold(self, reached: Ints) -> Floats:
        """Go on from the border nodes, reached at some times, into the cells; times (D,)."""
        found = np.full(len(self._targets), BEYOND, dtype=np.int32)
        if len(self._points):
            sums = [cell.table + reached[cell.border][:, None] for cell in self._cells]
            least = np.concatenate([np.minimum.reduce(s, axis=0, initial=BEYOND) for s in sums])
            found[self._points] = np.minimum.reduceat(least[self._by_point], self._first)
        return np.where(found < BEYOND, found, UNREACHABLE)


def _searches(graph: csr_matrix, sources: Longs) -> Generator[None, None, Floats]:
    """Search from some nodes, a few in each slice; return times (sources, n)."""
    found = np.empty((len(sources), graph.shape[0]))
    for first in range(0, len(sources), _SOURCES):
        part = slice(first, first + _SOURCES)
        found[part] = dijkstra(graph, indices=sources[part])
        yield
    return found


def _read(ms: Floats, node: Longs, legs: Floats) -> Floats:
    """Return times (…, c) at demand points, given those at the nodes (…, n) that they hang on."""
    one, other = (ms[..., node[:, side]] + legs[:, side] for side in (0, 1))
    return np.asarray(np.minimum(one, other))


def _whole(ms: Floats) -> Ints | None:
    """Return times as a table holds them, or ``None`` where one is too long."""
    reached = np.isfinite(ms)
    fits = ms.max(initial=0.0, where=reached) < LONGEST
    return np.where(reached, ms, BEYOND).astype(np.int32) if fits else None


def _by(label: Ints | Longs, count: int) -> list[Longs]:
    """Return the positions that have each label, 0 to count - 1."""
    order = np.argsort(label, kind="stable")
    bounds = np.searchsorted(label[order], np.arange(count + 1))
    return [order[bounds[i] : bounds[i + 1]] for i in range(count)]
