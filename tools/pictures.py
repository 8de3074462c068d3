"""Draws the pictures of docs/live-engine.md with the engine itself, on the sample study.

Run with the package on the path: ``PYTHONPATH=build /usr/bin/python3 tools/pictures.py``. The same
study gives the same pictures. Colours are those of Okabe and Ito (2008), told apart by
colour-blind people too.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from drawing import (
    BLACK,
    BLUE,
    GREEN,
    GREY,
    ORANGE,
    PALE,
    PINK,
    RED,
    SKY,
    WIDTH,
    YELLOW,
    Drawing,
    legend,
)
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import dijkstra
from service_network_planner.engine.advantage import Advantage, Ground, Site
from service_network_planner.engine.anchors import Anchors
from service_network_planner.engine.arrays import NONE, Bools, Floats, Ints, Longs
from service_network_planner.engine.contraction import neighbours, peel
from service_network_planner.engine.feedback import finished
from service_network_planner.engine.places import Targets
from service_network_planner.engine.ranking import Ranking
from service_network_planner.engine.reduction import Core
from service_network_planner.engine.roads import Roads
from service_network_planner.engine.separators import cells
from service_network_planner.engine.twonearest import TwoNearest
from service_network_planner.planning.sample.hierarchy import CLASSES
from service_network_planner.planning.sample.population import CELL_M
from service_network_planner.planning.sample.study import AUTHID, build_study
from service_network_planner.planning.travel import Travel

DRAGGED, MOVE_M = "K06", (1_800.0, 2_600.0)
"""The facility that the advantage search moves, and by how much."""

ROUTE, ROUTE_SHIFT_M = ("K08", "K01"), ((0.0, 0.0), (-9_000.0, 6_000.0))
"""Facilities near the ends of the route through the border table, and how far from them."""

PIECE_M = 800.0
"""Width of the piece of network that the core reduction shows."""


@dataclass(frozen=True)
class Region:
    """The sample study's roads for cars, with its service points and population cells.

    Parameters
    ----------
    travel : Travel
    ids : tuple of str
        The service points.
    sites : (F, 2) float64
    people : (D, 2) float64
        Centres of the population cells.
    """

    travel: Travel
    ids: tuple[str, ...]
    sites: Floats
    people: Floats

    @classmethod
    def sample(cls) -> Region:
        """Build the sample study."""
        study = build_study()
        drawn = study.roads
        roads, _ = Roads.build(
            drawn.lines,
            crs=AUTHID,
            road_class=np.array(CLASSES)[drawn.road_class],
            speed_kmh=drawn.speed_kmh.astype(float),
            direction=drawn.direction,
            level=drawn.level,
        )
        points = study.facts.service_points
        people = np.stack([study.population.east, study.population.north], axis=1)
        return cls(
            Travel(roads),
            tuple(point.facility_id for point in points),
            np.array([(point.x, point.y) for point in points]),
            (people + 0.5 * CELL_M).astype(float),
        )

    @property
    def core(self) -> Core:
        """The reduced network."""
        return self.travel.core("car")

    @cached_property
    def xy(self) -> Floats:
        """Places of the core nodes."""
        return self.travel.roads.node_xy[self.core.node]

    @cached_property
    def arcs(self) -> tuple[Longs, Longs]:
        """Pairs of core nodes that an arc joins, each once."""
        tail = np.repeat(np.arange(len(self.core)), np.diff(self.core.indptr))
        head = self.core.head.astype(np.int64)
        pairs = np.unique(np.sort(np.stack([tail, head]), axis=0), axis=1)
        return pairs[0], pairs[1]

    @cached_property
    def box(self) -> Floats:
        """Corners of the region."""
        return np.stack([self.xy.min(axis=0) - 300.0, self.xy.max(axis=0) + 300.0])

    def anchors(self, xy: Floats) -> Anchors:
        """Tie points to the network."""
        return self.travel.anchor("car", self.travel.snap("car", xy))

    def draw(self, drawing: Drawing, chosen: Bools, colour: str, width: float) -> None:
        """Draw some of the pairs of core nodes."""
        one, other = (end[chosen] for end in self.arcs)
        drawing.lines(self.xy[one], self.xy[other], colour, width)


def draw_reduction(region: Region) -> None:
    """Draw a piece of the network before and after its dead ends and chains are taken off."""
    core, roads, network = region.core, region.travel.roads, region.travel.network("car")
    key = neighbours(network)[0]
    tail, head = key // network.n_nodes, key % network.n_nodes
    degree = np.bincount(tail, minlength=network.n_nodes)
    peeled = peel(degree, head)[1] != NONE
    component = _telling_component(core, peeled, roads.node_xy)
    members = core.member[core.first[component] : core.first[component + 1]]
    ports = core.port[members[0]]
    shown = np.concatenate([roads.node_xy[members], region.xy[ports]])
    middle = (shown.min(axis=0) + shown.max(axis=0)) / 2.0
    box = np.stack([middle - PIECE_M / 2, middle + PIECE_M / 2])
    inside = ((roads.node_xy > box[0]) & (roads.node_xy < box[1])).all(axis=1)
    drawing = Drawing(WIDTH, 725.0, "Core reduction, before and after")
    inside &= degree > 0  # nodes that only cycleways and footpaths meet at are not the car's
    junctions = inside & (core.component == NONE)
    trees, chains = inside & peeled, inside & (core.component != NONE) & ~peeled
    drawing.words(10, 30, f"Before: {inside.sum()} nodes", 21, font_weight="bold")
    drawing.words(515, 30, f"After: {junctions.sum()} nodes", 21, font_weight="bold")
    drawing.window(10, 45, 480, box)
    wide = np.stack([middle - PIECE_M, middle + PIECE_M])
    around = ((roads.node_xy > wide[0]) & (roads.node_xy < wide[1])).all(axis=1)
    near = np.flatnonzero(network.usable & (around[roads.start] | around[roads.end])).tolist()
    for edge in near:
        drawing.route(_line(roads, edge), GREY, 2.5)
    for nodes, colour in ((trees, ORANGE), (chains, SKY), (junctions, BLACK)):
        drawing.dots(roads.node_xy[nodes], colour, 9, "black")
    example = members[np.argmax(peeled[members] * core.out_ms[members].min(axis=1))]
    drawing.dots(roads.node_xy[example], RED, 15, "black")
    drawing.page()
    drawing.window(510, 45, 480, box)
    for edge in near:
        drawing.route(_line(roads, edge), PALE, 1.5)
    drawing.dots(roads.node_xy[trees | chains], PALE, 5)
    near_core = around[core.node]
    chosen = near_core[region.arcs[0]] | near_core[region.arcs[1]]
    region.draw(drawing, chosen, BLUE, 2.5)
    drawing.dots(roads.node_xy[junctions], BLACK, 9, "black")
    here = roads.node_xy[example]
    for side in (0, 1):
        there = region.xy[ports[side]]
        drawing.route(np.stack([here, there]), RED, 3, stroke_dasharray="7 5")
        seconds = core.out_ms[example, side] / 1000.0
        drawing.dots(there, RED, 17, "black")
        drawing.label(there, f"port, {seconds:.1f} s", ((14, 4), (14, 25))[side])
    drawing.dots(here, RED, 13, "black")
    legend(
        drawing,
        560.0,
        [
            ("dot", BLACK, "junction: stays in the core"),
            ("dot", SKY, "chain: has two neighbours once the dead ends are gone"),
            ("dot", ORANGE, "dead end: taken off ring by ring"),
            ("line", BLUE, "arc of the core, with the exact time of the chain it stands for"),
            ("dot", RED, "a removed node keeps its exact times to its two ports; whatever is"),
            ("", "white", "outside its own chain and trees is reached by one of them"),
        ],
    )
    drawing.save("core_reduction.svg")


def _telling_component(core: Core, peeled: Bools, xy: Floats) -> int:
    """Return a component that shows chain, tree and two ports and fits the piece."""
    size = np.diff(core.first)
    start = core.first[:-1]
    tree = np.add.reduceat(peeled[core.member].astype(int), start)
    ports = core.port[core.member[start]]
    apart = np.linalg.norm(xy[core.node[ports[:, 0]]] - xy[core.node[ports[:, 1]]], axis=1)
    good = (tree >= 3) & (size - tree >= 3) & (size <= 16)
    good &= (apart > 0.3 * PIECE_M) & (apart < 0.6 * PIECE_M)
    place = xy[core.node[ports[:, 0]]]
    # The liveliest surroundings tell most: count the nodes near by.
    found = np.flatnonzero(good)
    crowd = [(np.abs(xy - place[one]).max(axis=1) < PIECE_M / 2).sum() for one in found]
    return int(found[np.argmin(np.abs(np.array(crowd) - 60))])


def _line(roads: Roads, edge: int) -> Floats:
    """Return the vertices of an edge."""
    first, last = roads.lines.offset[edge : edge + 2]
    return roads.lines.xy[first:last]


def draw_advantage(region: Region) -> None:
    """Draw what an advantage search settles beside what plain searches settle."""
    core, lifted = region.core, region.ids.index(DRAGGED)
    ranking = Ranking(len(region.ids))
    targets = Targets(core, region.anchors(region.people), towards=True)
    ground = Ground(targets, ranking)
    anchors = region.anchors(region.sites)
    others = [
        ground.site(number, anchors.take(np.array([number])))
        for number in range(len(region.ids))
        if number != lifted
    ]
    ceiling = TwoNearest.among(ground, others).nodes[0]
    place = region.sites[lifted] + np.array(MOVE_M)
    site = ground.site(lifted, region.anchors(place[None]))
    catchment, keys = Advantage(ground, ceiling).cell(site)
    plain = _plain_keys(ground.graph, site)
    if not np.array_equal(catchment, np.flatnonzero(plain < ceiling)) or (
        not np.array_equal(keys, plain[catchment])
    ):
        raise ValueError("the advantage search does not settle the catchment")
    settled = np.zeros((2, len(core)), dtype=bool)
    settled[0, plain <= plain[catchment].max()] = True
    settled[1, catchment] = True
    drawing = Drawing(WIDTH, _map_height(region) + 165.0, "What an advantage search settles")
    drawing.window(0, 0, WIDTH, region.box)
    one, other = region.arcs
    ball, cell = (part[one] & part[other] for part in settled)
    region.draw(drawing, ~ball, PALE, 1.0)
    region.draw(drawing, ball & ~cell, SKY, 1.3)
    region.draw(drawing, cell, RED, 2.0)
    drawing.squares(np.delete(region.sites, lifted, axis=0), BLACK, 17)
    drawing.route(np.stack([region.sites[lifted], place]), BLACK, 3, stroke_dasharray="6 5")
    drawing.dots(region.sites[lifted], "white", 15, "black")
    drawing.dots(place, YELLOW, 22, "black")
    drawing.label(place, "dragged here", (18, 7))
    legend(
        drawing,
        _map_height(region) + 30.0,
        [
            ("line", RED, f"the advantage search settles its catchment: {len(catchment)} nodes"),
            (
                "line",
                SKY,
                "a plain search that stops once the catchment is complete settles these too: "
                f"{settled[0].sum()} in all",
            ),
            (
                "line",
                PALE,
                f"a plain search without a limit settles the whole core: {len(core)} nodes",
            ),
            ("square", BLACK, "the other facilities, whose times B are known everywhere"),
            ("dot", YELLOW, "the dragged facility; the white dot is where it was"),
        ],
    )
    drawing.save("advantage_search.svg")


def _plain_keys(graph: csr_matrix, site: Site) -> Floats:
    """Return a facility's keys at all core nodes by a plain search."""
    return np.asarray((dijkstra(graph, indices=site.port) + site.start[:, None]).min(axis=0))


def draw_table(region: Region) -> None:
    """Draw the cells of a border table, its border nodes and a route through them."""
    core = region.core
    one, other = region.arcs
    # The size that BorderTable.build chooses.
    size = max(64, int(np.sqrt(40.0 * len(core))))
    cell = finished(cells(one, other, region.xy, size))
    border = cell == NONE
    colour = _colours(cell, one, other)
    title = "Cells, border nodes and a route of the border table"
    drawing = Drawing(WIDTH, _map_height(region) + 165.0, title)
    drawing.window(0, 0, WIDTH, region.box)
    of_pair = np.maximum(cell[one], cell[other])
    palette = (ORANGE, SKY, GREEN, RED, PINK, BLUE, GREY)
    for number, shade in enumerate(palette):
        region.draw(drawing, (of_pair != NONE) & (colour[of_pair] == number), shade, 1.6)
    drawing.dots(region.xy[border], BLACK, 7, "white")
    ends = region.sites[[region.ids.index(one) for one in ROUTE]] + np.array(ROUTE_SHIFT_M)
    start, end = (int(np.argmin(np.linalg.norm(region.xy - xy, axis=1))) for xy in ends)
    route = _route(core, start, end)
    passed = np.flatnonzero(border[route])
    first, last = int(passed[0]), int(passed[-1])
    for part, dashes in (
        (route[: first + 1], ""),
        (route[first : last + 1], "3 8"),
        (
            route[last:],
            "",
        ),
    ):
        drawing.route(region.xy[part], "white", 10)
        drawing.route(region.xy[part], BLACK, 5, stroke_dasharray=dashes, stroke_linecap="round")
    drawing.dots(region.xy[route[[first, last]]], "white", 17, "black")
    drawing.dots(region.xy[start], YELLOW, 24, "black")
    drawing.dots(region.xy[end], BLACK, 20, "white")
    for step, text in (
        (first // 2, "1"),
        ((first + last) // 2, "2"),
        ((last + len(route)) // 2, "3"),
    ):
        drawing.label(region.xy[route[step]], text, (-8, -16))
    legend(
        drawing,
        _map_height(region) + 30.0,
        [
            ("dot", BLACK, f"{border.sum()} border nodes part {cell.max() + 1} cells (coloured)"),
            (
                "dot",
                YELLOW,
                "the place asked for; 1: a search in its own cell, as far as its border",
            ),
            ("", "white", "2 (dotted): the table of times between all border nodes"),
            (
                "",
                "white",
                "3: a cell's table, from its border to its demand points (large black dot)",
            ),
            ("", "white", f"The whole core has {len(core)} nodes; no cell has more than {size}."),
        ],
    )
    drawing.save("border_table.svg")


def _map_height(region: Region) -> float:
    """Return the height of a map of the region that is as wide as the picture."""
    width, height = region.box[1] - region.box[0]
    return float(WIDTH * height / width)


def _colours(cell: Ints, one: Longs, other: Longs) -> Longs:
    """Return a colour for each cell, so that cells at a common border node differ if possible."""
    count = int(cell.max()) + 1
    touching: dict[int, set[int]] = {}
    for node, neighbour in zip(np.r_[one, other].tolist(), np.r_[other, one].tolist()):
        if cell[node] == NONE and cell[neighbour] != NONE:
            touching.setdefault(node, set()).add(int(cell[neighbour]))
    colour = np.full(count, NONE, dtype=np.int64)
    for number in range(count):
        near = set().union(*(group for group in touching.values() if number in group))
        taken = colour[sorted(near)]
        used = np.bincount(colour[colour != NONE], minlength=7).astype(float)
        used[np.unique(taken[taken != NONE])] = np.inf
        colour[number] = int(np.argmin(used))
    return colour


def _route(core: Core, start: int, end: int) -> Longs:
    """Return the core nodes of the fastest route from the end to the start, last first."""
    _, before = dijkstra(core.reversed_graph, indices=start, return_predecessors=True)
    nodes = [end]
    while nodes[-1] != start:
        nodes.append(int(before[nodes[-1]]))
    return np.array(nodes[::-1])


def main() -> None:
    """Draw all pictures."""
    region = Region.sample()
    draw_reduction(region)
    draw_advantage(region)
    draw_table(region)


if __name__ == "__main__":
    main()
