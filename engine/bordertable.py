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
from .places import Places, Targets
from .reduction import Core
from .separators import cells

BEYOND = 2**30 - 1
"""What the tables hold where no route leads; two of them still fit 32 bits."""

LONGEST = 2**28
"""Times in the tables are below, in milliseconds: three days. Three of them are not BEYOND."""

_BLOCK = 16  # demand points
_SOURCES = 8  # that one slice of building searches from


@dataclass(frozen=True)
class _Cell:
    """One cell with its border.

    Parameters
    ----------
    border : (b,) int64
        Numbers of its border nodes, rising.
    search : SeededSearch
        Graph of the cell's nodes, then its border nodes.
    points : (c,) int64
        Demand points that hang on its nodes, neighbours together.
    node : (c, 2) int64
        Places in the cell of the nodes that each hangs on.
    legs : (c, 2) float64
        Times to them; infinite for a node elsewhere.
    """

    border: Longs
    search: SeededSearch
    points: Longs
    node: Longs
    legs: Floats

    def read(self, ms: Floats) -> Floats:
        """Return times (…, c) at the demand points, given those at its own nodes, (…, n)."""
        one, other = (ms[..., self.node[:, side]] + self.legs[:, side] for side in (0, 1))
        return np.asarray(np.minimum(one, other))


class _Blocks:
    """The times between border nodes and demand points inside their cells, and their least sums.

    Demand points of a cell that lie close together are a *block*: so many columns of the rows of
    the cell's border nodes. Few of these rows are worth reading: none whose least sum in the
    block is more than another one's greatest.

    Parameters
    ----------
    borders : list of (b,) int64
        Numbers of the border nodes, by cell.
    tables : list of (b, c) int32
        Times in whole milliseconds to the demand points.

    Attributes
    ----------
    columns : (k,) int64
        Where the sums of the cells' demand points are, one cell after the other.
    """

    def __init__(self, borders: list[Longs], tables: list[Ints]) -> None:
        rows, border = [np.empty((0, _BLOCK), dtype=np.int32)], [np.empty(0, dtype=np.int64)]
        columns, self.end = [np.empty(0, dtype=np.int64)], 0
        height = np.empty(0, dtype=np.int64)
        for numbers, table in zip(borders, tables):
            width = table.shape[1]
            count = -(-width // _BLOCK) if len(numbers) else 0
            # Of a cell without a border all sums are in the last place, beyond.
            columns.append(self.end + np.arange(width) if count else np.full(width, -1))
            padded = np.pad(table, ((0, 0), (0, max(0, _BLOCK * count - width))), mode="edge")
            blocks = padded[:, : _BLOCK * count].reshape(len(numbers), count, _BLOCK)
            rows.append(blocks.transpose(1, 0, 2).reshape(-1, _BLOCK))
            border.append(np.tile(numbers, count))
            height = np.append(height, np.full(count, len(numbers)))
            self.end += _BLOCK * count
        self.columns, self._border = np.concatenate(columns), np.concatenate(border)
        self._rows = np.concatenate(rows)
        self._start = np.cumsum(height) - height
        self._block = np.repeat(np.arange(len(height)), height)
        self._least, self._most = self._rows.min(axis=1), self._rows.max(axis=1)
        # One place in memory for the sums: asking for it anew costs more than adding.
        self._sums = np.empty_like(self._rows)

    @property
    def size(self) -> int:
        """How many values the rows have."""
        return self._rows.size

    def least(self, reached: Ints) -> Ints:
        """Return the least sums given the times to the border nodes; at the end BEYOND."""
        found = np.full(self.end + 1, BEYOND, dtype=np.int32)
        if self.end:
            ahead = reached[self._border]
            enough = np.minimum.reduceat(ahead + self._most, self._start)
            read = np.flatnonzero(ahead + self._least <= enough[self._block])
            sums = self._sums[: len(read)]
            self._rows.take(read, axis=0, out=sums, mode="clip")
            sums += ahead[read, None]
            first = np.searchsorted(read, self._start)
            blocks = found[:-1].reshape(-1, _BLOCK)
            np.minimum.reduceat(sums, first, axis=0, out=blocks)
        return found


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
        self,
        targets: Targets,
        cell: Ints,
        place: Longs,
        all_cells: list[_Cell],
        blocks: _Blocks,
        between: Ints,
    ) -> None:
        self._targets, self._cell, self._place = targets, cell, place
        self._cells, self._blocks, self._between = all_cells, blocks, between
        # Most demand points are a column of one cell, some of another one, too.
        point = np.concatenate([np.empty(0, np.int64), *(part.points for part in all_cells)])
        turn = np.arange(len(point))
        first = np.full(len(targets), -1)
        first[point[::-1]] = turn[::-1]
        self._column = np.append(blocks.columns, -1)[first]
        other = np.flatnonzero(first[point] != turn)
        self._other_point, self._other = point[other], blocks.columns[other]
        # And few hang on a border node.
        port, legs = targets.places.port, targets.places.legs
        on_border = np.isfinite(legs) & (_label(cell, port) == NONE)
        self._on_border = [
            (some, place[port[some, side]], legs[some, side])
            for side in (0, 1)
            for some in [np.flatnonzero(on_border[:, side])]
        ]

    @property
    def cost(self) -> float:
        """What a query costs, as so many nodes settled by a search.

        Measured on networks of 20 000 to 370 000 core nodes: settling a node takes 0.4 us, a
        query 0.5 ms and a value of the tables 1 ns, most of which are not read.
        """
        return 1300.0 + len(self._cell) / max(1, len(self._cells)) + self._blocks.size / 450.0

    @classmethod
    def build(
        cls, core: Core, node_xy: Floats, demand: Anchors, *, towards: bool = True
    ) -> Iterator[tuple[float, BorderTable | None]]:
        """Build a table in slices of some milliseconds, on the largest networks some hundred.

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
        parts, tables, links = [], [], []
        # A cell's arcs are also those to and from its border.
        arcs_of = _by(np.maximum(cell[tail], cell[head]), count)
        points_of = _points(targets, cell, count)
        yield 20.0, None
        for number, (nodes, arcs, points) in enumerate(zip(_by(cell, count), arcs_of, points_of)):
            place[nodes] = np.arange(len(nodes))
            ends = np.concatenate([tail[arcs], head[arcs]])
            rim = np.unique(place[ends[cell[ends] == NONE]])
            own, size = len(nodes), len(nodes) + len(rim)
            row, column = (
                np.where(cell[end] == NONE, own + np.searchsorted(rim, place[end]), place[end])
                for end in (tail[arcs], head[arcs])
            )
            part = csr_matrix((graph.data[arcs], (row, column)), shape=(size, size))
            port = targets.places.port[points]
            here = _label(cell, port) == number
            node = np.where(here, place[port], 0)
            legs = np.where(here, targets.places.legs[points], UNREACHABLE)
            parts.append(_Cell(rim, SeededSearch(part, part.data, 2), points, node, legs))
            found = []
            for ms in _searches(part, own, size):
                found.append(ms)
                yield 20.0 + 60.0 * number / count, None
            ms = np.concatenate([np.empty((0, size)), *found])
            inside, times = ms[:, own:], parts[-1].read(ms)
            if not _fits(times):
                yield 100.0, None
                return
            tables.append(_whole(times))
            one, other = np.nonzero(np.isfinite(inside))
            links.append((rim[one], rim[other], inside[one, other]))
        direct = (cell[tail] == NONE) & (cell[head] == NONE)
        links.append((place[tail[direct]], place[head[direct]], graph.data[direct]))
        overlay = _least(len(border), *(np.concatenate(some) for some in zip(*links)))
        between = np.empty((len(border), len(border)), dtype=np.int32)
        first = 0
        for ms in _searches(overlay, 0, len(border)):
            if not _fits(ms):
                yield 100.0, None
                return
            between[first : first + len(ms)] = _whole(ms)
            first += len(ms)
            yield 80.0 + 20.0 * first / len(border), None
        blocks = _Blocks([part.border for part in parts], tables)
        yield 100.0, cls(targets, cell, place, parts, blocks, between)

    def times(self, place: Anchors) -> Floats:
        """Return the times between all demand points and one place, (D,), exact.

        Parameters
        ----------
        place : Anchors
            One point.
        """
        site = self._targets.facilities(place)
        found = self.passing(site)
        beside, local = self._targets.local(site)
        found[beside] = np.minimum(found[beside], local)
        return found

    def passing(self, site: Places) -> Floats:
        """Return the same for a place tied to the core, without ways that stay beside it."""
        _, port, legs = site.seeds()
        found = np.full(len(self._targets), UNREACHABLE)
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
            found[part.points] = np.minimum(found[part.points], part.read(ms))
            rim = ms[len(ms) - len(part.border) :]
            border_ms[part.border] = np.minimum(border_ms[part.border], rim)
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

    def _fold(self, reached: Ints) -> Floats:
        """Go on from the border nodes, reached at some times, into the cells; times (D,)."""
        sums = self._blocks.least(reached)
        ms = sums[self._column]
        ms[self._other_point] = np.minimum(ms[self._other_point], sums[self._other])
        found = np.where(ms < BEYOND, ms, UNREACHABLE)
        for point, border, legs in self._on_border:
            by = np.where(reached[border] < BEYOND, reached[border] + legs, UNREACHABLE)
            found[point] = np.minimum(found[point], by)
        return np.asarray(found)


def _searches(graph: csr_matrix, first: int, end: int) -> Iterator[Floats]:
    """Search from some nodes, a few at a time; yield times (nodes, n)."""
    for start in range(first, end, _SOURCES):
        yield dijkstra(graph, indices=np.arange(start, min(start + _SOURCES, end)))


def _fits(ms: Floats) -> bool:
    """Whether times are short enough for a table."""
    return bool(ms[np.isfinite(ms)].max(initial=0.0) < LONGEST)


def _whole(ms: Floats) -> Ints:
    """Return times as a table holds them."""
    return np.where(np.isfinite(ms), ms, BEYOND).astype(np.int32)


def _by(label: Ints | Longs, count: int) -> list[Longs]:
    """Return the positions that have each label, 0 to count - 1."""
    order = np.argsort(label, kind="stable")
    bounds = np.searchsorted(label[order], np.arange(count + 1))
    return [order[bounds[i] : bounds[i + 1]] for i in range(count)]


def _label(cell: Ints, port: Ints) -> Ints:
    """Return the cells of ports; a core without nodes has neither."""
    return cell[port] if len(cell) else np.full(port.shape, NONE, dtype=np.int32)


def _points(targets: Targets, cell: Ints, count: int) -> list[Longs]:
    """Return the demand points that hang on nodes of each cell, in the order of the nodes."""
    port, legs = targets.places.port, targets.places.legs
    label = np.where(np.isfinite(legs), _label(cell, port), NONE)
    label[label[:, 0] == label[:, 1], 1] = NONE
    return [side[np.argsort(port.ravel()[side])] // 2 for side in _by(label.ravel(), count)]


def _least(n_nodes: int, tail: Longs, head: Longs, ms: Floats) -> csr_matrix:
    """Make a graph of arcs, of parallel ones the fastest."""
    kept = fastest_of_parallel(tail * n_nodes + head, ms)
    return csr_matrix((ms[kept], (tail[kept], head[kept])), shape=(n_nodes, n_nodes))
