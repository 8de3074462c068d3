"""All demand points' times to one place, from small tables of cells."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import dijkstra

from .advantage import SeededSearch
from .anchors import Anchors
from .arrays import NONE, UNREACHABLE, Floats, Ints, Longs
from .feedback import SILENT, Feedback, check
from .network import fastest_of_parallel
from .places import Targets
from .reduction import Core
from .separators import cells

BEYOND = 2**30 - 1
"""What the tables hold where no route leads; two of them still fit 32 bits."""

LONGEST = 2**28
"""Times in the tables are below, in milliseconds: three days. Three of them are not BEYOND."""


@dataclass(frozen=True)
class _Cell:
    """One cell with its border.

    Parameters
    ----------
    border : (b,) int64
        Numbers of its border nodes.
    search : SeededSearch
        Graph of the cell's nodes, then its border nodes.
    columns : (c,) int64
        Demand sides that hang on its nodes.
    node : (c,) int64
        Place in the cell of the node that each hangs on.
    legs : (c,) float64
        Its time to that node.
    table : (b, c) int32
        Whole milliseconds between border nodes and demand points.
    """

    border: Longs
    search: SeededSearch
    columns: Longs
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
        self, targets: Targets, cell: Ints, place: Longs, all_cells: list[_Cell], between: Ints
    ) -> None:
        self._targets, self._cell, self._place = targets, cell, place
        self._cells, self._between = all_cells, between
        port, legs = targets.places.port, targets.places.legs
        on_border = np.isfinite(legs) & (cell[port] == NONE)
        # One place in memory for the sums of every cell: asking for it anew costs more than adding.
        largest = max((part.table.size for part in all_cells), default=0)
        self._sums = np.empty(largest, dtype=np.int32)
        self._columns = np.concatenate(
            [*(part.columns for part in all_cells), np.flatnonzero(on_border)]
        )
        self._border_of_side = place[port[on_border]]
        self._border_legs = legs[on_border]

    @property
    def cost(self) -> float:
        """What a query costs, as so many nodes settled by a search.

        Measured on networks of 20 000 to 370 000 core nodes: settling a node takes 0.4 us, a
        query 0.5 ms, a cell's turn 12 us and a value of the tables 1 to 2 ns.
        """
        held = sum(part.table.size for part in self._cells)
        count = max(1, len(self._cells))
        return 1300.0 + len(self._cell) / count + 30.0 * count + held / 250.0

    @classmethod
    def build(
        cls, core: Core, node_xy: Floats, demand: Anchors, *, towards: bool = True
    ) -> Iterator[tuple[float, BorderTable | None]]:
        """Build a table in slices of some milliseconds to some hundred.

        Parameters
        ----------
        core : Core
        node_xy : (N, 2) float64
            Places of the network's nodes.
        demand : Anchors
        towards : bool
            Whether the demand points travel to the places asked for.

        Yields
        ------
        percent : float
        table : BorderTable or None
            With the last step, unless times are too long for one.
        """
        yield 0.0, None
        targets = Targets(core, demand, towards=towards)
        graph = core.reversed_graph if towards else core.graph
        tail = np.repeat(np.arange(len(core)), np.diff(graph.indptr))
        head = graph.indices.astype(np.int64)
        # Cells this large make the search in one as dear as folding the tables of all.
        size = max(64, int(np.sqrt(40.0 * len(core))))
        for cell, _ in cells(tail, head, node_xy[core.node], size):
            yield 20.0 * np.count_nonzero(cell != NONE) / max(1, len(core)), None
        count = int(cell.max(initial=NONE)) + 1
        border = np.flatnonzero(cell == NONE)
        place = np.full(len(core), NONE, dtype=np.int64)
        place[border] = np.arange(len(border))
        sides = _sides(targets, cell, count)
        yield 20.0, None
        parts, overlay = [], []
        # A cell's arcs are also those to and from its border.
        arcs_of = _by(np.maximum(cell[tail], cell[head]), count)
        for number, (nodes, arcs) in enumerate(zip(_by(cell, count), arcs_of)):
            place[nodes] = np.arange(len(nodes))
            part, reach = _build_cell(
                nodes, tail[arcs], head[arcs], graph.data[arcs], cell, place, targets, sides[number]
            )
            if part is None:
                yield 100.0, None
                return
            parts.append(part)
            one, other = np.nonzero(np.isfinite(reach))
            overlay.append((part.border[one], part.border[other], reach[one, other]))
            yield 20.0 + 60.0 * (number + 1) / count, None
        direct = (cell[tail] == NONE) & (cell[head] == NONE)
        overlay.append((place[tail[direct]], place[head[direct]], graph.data[direct]))
        between = np.empty((len(border), len(border)), dtype=np.int32)
        links = _least(len(border), *(np.concatenate(some) for some in zip(*overlay)))
        for first in range(0, len(border), 64):
            rows = slice(first, min(first + 64, len(border)))
            ms = dijkstra(links, indices=np.arange(rows.start, rows.stop))
            if not _fits(ms):
                yield 100.0, None
                return
            between[rows] = np.where(np.isfinite(ms), ms, BEYOND)
            yield 80.0 + 20.0 * rows.stop / len(border), None
        yield 100.0, cls(targets, cell, place, parts, between)

    def times(self, place: Anchors) -> Floats:
        """Return the times between all demand points and one place, (D,), exact.

        Parameters
        ----------
        place : Anchors
            One point.
        """
        targets = self._targets
        site = targets.facilities(place)
        _, port, legs = site.seeds()
        sides = np.full(2 * len(targets), UNREACHABLE)
        border_ms = np.full(len(self._between), UNREACHABLE)
        own: dict[int, tuple[list[int], list[float]]] = {}
        for node, leg in zip(port.tolist(), legs.tolist()):
            at, cell = int(self._place[node]), int(self._cell[node])
            if cell == NONE:
                border_ms[at] = min(border_ms[at], leg)
            else:
                nodes, starts = own.setdefault(cell, ([], []))
                nodes.append(at)
                starts.append(leg)
        for cell, (nodes, starts) in own.items():
            part = self._cells[cell]
            ms = part.search.run(np.array(nodes), np.array(starts))
            inside = ms[: len(ms) - len(part.border)]
            sides[part.columns] = inside[part.node] + part.legs
            border_ms[part.border] = np.minimum(border_ms[part.border], ms[len(inside) :])
        self._fold(border_ms, sides)
        found = sides.reshape(-1, 2).min(axis=1)
        beside, local = targets.local(site)
        found[beside] = np.minimum(found[beside], local)
        return np.asarray(found)

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
            found[row] = self.times(places.take(np.array([row])))
        check(feedback, 100.0)
        return found

    def _fold(self, border_ms: Floats, sides: Floats) -> None:
        """Go on from the border nodes reached to all others and into the cells."""
        start = np.flatnonzero(np.isfinite(border_ms))
        while len(start):
            # Relative to the least, so that a long access leg does not leave the 32 bits; border
            # nodes still farther behind, which only one-ways can bring about, come in later turns.
            least = border_ms[start].min()
            near = border_ms[start] - least < LONGEST
            ahead = (border_ms[start[near]] - least).astype(np.int32)
            reached = (self._between[start[near]] + ahead[:, None]).min(axis=0)
            np.minimum(reached, BEYOND, out=reached)
            ms, first = np.full(len(self._columns), BEYOND, dtype=np.int32), 0
            for part in self._cells:
                end = first + len(part.columns)
                if len(part.border) and end > first:
                    sums = self._sums[: part.table.size].reshape(part.table.shape)
                    np.add(part.table, reached[part.border, None], out=sums)
                    np.minimum.reduce(sums, axis=0, out=ms[first:end])
                first = end
            ms[first:] = reached[self._border_of_side]
            folded = np.where(ms < BEYOND, ms + least, UNREACHABLE)
            folded[first:] += self._border_legs
            sides[self._columns] = np.minimum(sides[self._columns], folded)
            start = start[~near]


def _build_cell(
    nodes: Longs,
    tail: Longs,
    head: Longs,
    ms: Floats,
    cell: Ints,
    place: Longs,
    targets: Targets,
    columns: Longs,
) -> tuple[_Cell | None, Floats]:
    """Make a cell of its nodes and arcs; also return the times between its border nodes, (b, b).

    There is no cell when a time is too long for its table.
    """
    ends = np.concatenate([tail, head])
    border = np.unique(place[ends[cell[ends] == NONE]])
    size = len(nodes) + len(border)
    row, column = (
        np.where(cell[end] == NONE, len(nodes) + np.searchsorted(border, place[end]), place[end])
        for end in (tail, head)
    )
    graph = csr_matrix((ms, (row, column)), shape=(size, size))
    node = place[targets.places.port.ravel()[columns]]
    legs = targets.places.legs.ravel()[columns]
    found = np.empty((0, size))
    if len(border):
        found = dijkstra(graph, indices=np.arange(len(nodes), size))
    times = found[:, node] + legs
    if not _fits(times):
        return None, found
    table = np.where(np.isfinite(times), times, BEYOND).astype(np.int32)
    search = SeededSearch(graph, graph.data, 2)
    return _Cell(border, search, columns, node, legs, table), found[:, len(nodes) :]


def _fits(ms: Floats) -> bool:
    """Whether times are short enough for a table."""
    return bool(ms[np.isfinite(ms)].max(initial=0.0) < LONGEST)


def _by(label: Ints | Longs, count: int) -> list[Longs]:
    """Return the positions that have each label, 0 to count - 1."""
    order = np.argsort(label, kind="stable")
    bounds = np.searchsorted(label[order], np.arange(count + 1))
    return [order[bounds[i] : bounds[i + 1]] for i in range(count)]


def _sides(targets: Targets, cell: Ints, count: int) -> list[Longs]:
    """Return the sides of demand points (two times the point plus 0 or 1) in each cell."""
    port, legs = targets.places.port, targets.places.legs
    label = np.where(np.isfinite(legs), cell[port] if len(cell) else NONE, NONE).ravel()
    return _by(label, count)


def _least(n_nodes: int, tail: Longs, head: Longs, ms: Floats) -> csr_matrix:
    """Make a graph of arcs, of parallel ones the fastest."""
    kept = fastest_of_parallel(tail * n_nodes + head, ms)
    return csr_matrix((ms[kept], (tail[kept], head[kept])), shape=(n_nodes, n_nodes))
