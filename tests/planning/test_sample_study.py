"""The sample study: published totals kept, a network without traps, the same for the same seed."""

from __future__ import annotations

import hashlib

import numpy as np
import pytest
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components, dijkstra
from scipy.spatial import cKDTree
from service_network_planner.engine.feedback import Canceled
from service_network_planner.engine.topology import join
from service_network_planner.planning.sample.crossings import crossing_pairs
from service_network_planner.planning.sample.hierarchy import CLASSES, CODE
from service_network_planner.planning.sample.study import about, build_study
from shapely.geometry import Point, box
from shapely.ops import unary_union

RESIDENTS = {"106": 46576, "186": 44455, "505": 20783, "543": 43663, "611": 5070, "858": 38783}
LAND_KM2 = {"106": 323, "186": 38, "505": 581, "543": 362, "611": 147, "858": 220}


@pytest.fixture(scope="session")
def study():
    return build_study()


@pytest.fixture(scope="session")
def nodes(study):
    """Start and end node of each road."""
    return join(study.roads.lines, level=study.roads.level)


@pytest.fixture(scope="session")
def minutes(study, nodes):
    """A function from two places' names to the minutes by car between them."""
    start, end = nodes
    roads = study.roads
    cost = roads.lines.lengths() / roads.speed_kmh * 0.06
    car = roads.road_class != CODE["cycleway"]
    ahead, back = car & (roads.direction >= 0), car & (roads.direction <= 0)
    tail = np.concatenate([start[ahead], end[back]])
    head = np.concatenate([end[ahead], start[back]])
    time = np.concatenate([cost[ahead], cost[back]])
    order = np.lexsort((time, head, tail))
    first = np.r_[True, (np.diff(tail[order]) != 0) | (np.diff(head[order]) != 0)]
    keep = order[first]
    graph = coo_matrix((time[keep], (tail[keep], head[keep]))).tocsr()
    xy = np.empty((graph.shape[0], 2))
    xy[start], xy[end] = roads.lines.first(), roads.lines.last()
    places = study.facts.places

    def between(one, two):
        at = [cKDTree(xy).query(places.xy[places.names.index(name)])[1] for name in (one, two)]
        return float(dijkstra(graph, indices=at[0])[at[1]])

    return between


def fingerprint(study):
    """One text for all that was generated."""
    digest = hashlib.sha256()
    for code in sorted(study.boundaries):
        digest.update(np.array(study.boundaries[code].exterior.coords).tobytes())
    cells, roads = study.population, study.roads
    for column in (
        *(getattr(cells, name) for name in cells.__dataclass_fields__),
        roads.lines.xy,
        roads.lines.offset,
        roads.road_class,
        roads.speed_kmh,
        roads.direction,
        roads.level,
    ):
        digest.update(np.ascontiguousarray(column).tobytes())
    digest.update("|".join(roads.names).encode())
    return digest.hexdigest()


class TestStudy:
    def test_the_same_seed_gives_the_same_study(self, study):
        assert fingerprint(build_study()) == fingerprint(study)

    def test_another_seed_gives_another_study_with_the_same_totals(self, study):
        other = build_study(7)
        assert fingerprint(other) != fingerprint(study)
        assert other.population.residents.sum() == study.population.residents.sum()
        start, end = join(other.roads.lines, level=other.roads.level)
        assert strong_parts(other.roads, start, end) == 1

    def test_it_says_that_it_is_illustrative(self, study):
        texts = dict(about(study))
        assert texts["illustrative"] == "yes"
        for key in ("what", "municipalities", "population", "roads"):
            assert "llustrative" in texts[key], key
        assert "assumptions" in texts["facilities"]
        assert texts["seed"] == "2025"

    def test_it_can_be_canceled(self):
        class Stop:
            def isCanceled(self):  # noqa: N802 - the name that QGIS gives it
                return True

            def setProgress(self, progress):  # noqa: N802 - the name that QGIS gives it
                pass

        with pytest.raises(Canceled):
            build_study(feedback=Stop())


class TestBoundaries:
    def test_areas_are_near_the_published_ones(self, study):
        for municipality in study.facts.municipalities:
            area = study.boundaries[municipality.code].area / 1e6
            assert area == pytest.approx(municipality.area_km2, rel=0.015)
            assert area == pytest.approx(LAND_KM2[municipality.code], rel=0.07)

    def test_neighbours_share_their_border(self, study):
        polygons = list(study.boundaries.values())
        assert all(polygon.is_valid and polygon.geom_type == "Polygon" for polygon in polygons)
        county = unary_union(polygons)
        assert county.geom_type == "Polygon"
        assert len(county.interiors) == 0
        assert sum(polygon.area for polygon in polygons) == pytest.approx(county.area, abs=1e-3)

    def test_every_service_point_is_in_its_municipality(self, study):
        points = study.facts.service_points
        assert len(points) == 11
        assert sum(not point.closes for point in points) == 8
        for point in points:
            holders = [
                code
                for code, polygon in study.boundaries.items()
                if polygon.contains(Point(point.x, point.y))
            ]
            assert holders == [point.municipality], point.name


class TestPopulation:
    def test_totals_are_the_published_ones(self, study):
        cells = study.population
        centre = np.column_stack([cells.east, cells.north]) + 250.0
        for index, municipality in enumerate(study.facts.municipalities):
            mine = cells.municipality == index
            assert cells.residents[mine].sum() == RESIDENTS[municipality.code]
            assert cells.age_0_14[mine].sum() == municipality.age_0_14
            assert cells.age_65plus[mine].sum() == municipality.age_65plus
            assert cells.age_75plus[mine].sum() == municipality.age_75plus
            polygon = study.boundaries[municipality.code]
            assert all(polygon.contains(Point(*xy)) for xy in centre[mine])

    def test_totals_are_within_one_percent_when_cells_are_split(self, study):
        cells = study.population
        straddling = 0
        for municipality in study.facts.municipalities:
            polygon = study.boundaries[municipality.code]
            west, south, east, north = polygon.bounds
            near = (cells.east > west - 500) & (cells.east < east)
            near &= (cells.north > south - 500) & (cells.north < north)
            total = 0.0
            for cell in np.flatnonzero(near):
                x, y = float(cells.east[cell]), float(cells.north[cell])
                share = box(x, y, x + 500, y + 500).intersection(polygon).area / 250_000
                straddling += 0 < share < 1
                total += share * cells.residents[cell]
            assert total == pytest.approx(municipality.residents, rel=0.01), municipality.name
        assert straddling > 100

    def test_groups_add_up(self, study):
        cells = study.population
        assert (cells.age_0_14 + cells.age_15_64 + cells.age_65plus == cells.residents).all()
        assert (cells.age_75plus <= cells.age_65plus).all()
        assert min(cells.age_0_14.min(), cells.age_15_64.min(), cells.age_75plus.min()) >= 0
        assert cells.residents.min() >= 1

    def test_groups_are_hidden_where_few_live(self, study):
        cells = study.population
        few = cells.residents < 10
        shown = cells.shown(cells.age_75plus)
        assert 0.3 < few.mean() < 0.9
        assert (shown[few] == -1).all()
        assert (shown[~few] == cells.age_75plus[~few]).all()

    def test_the_structure_varies_by_place(self, study):
        cells = study.population
        many = cells.residents > 300
        share = cells.age_65plus[many] / cells.residents[many]
        assert np.quantile(share, 0.9) > 1.6 * np.quantile(share, 0.1)

    def test_cells_are_unique_and_on_the_grid(self, study):
        corner = np.column_stack([study.population.east, study.population.north])
        assert len(np.unique(corner, axis=0)) == len(corner)
        assert (corner % 500 == 0).all()


def strong_parts(roads, start, end, without=("cycleway",)):
    """How many sets of nodes there are within which a car gets from everywhere to everywhere."""
    use = ~np.isin(roads.road_class, [CODE[name] for name in without])
    ahead, back = use & (roads.direction >= 0), use & (roads.direction <= 0)
    used = np.unique(np.concatenate([start[use], end[use]]))
    number = np.full(int(max(start.max(), end.max())) + 1, -1)
    number[used] = np.arange(len(used))
    tail = number[np.concatenate([start[ahead], end[back]])]
    head = number[np.concatenate([end[ahead], start[back]])]
    graph = coo_matrix((np.ones(len(tail)), (tail, head)), (len(used), len(used)))
    return connected_components(graph, connection="strong")[0]


def short_pieces(start, end):
    """Segments cut to 150 m or less, and the segment each was cut from."""
    step = end - start
    count = np.maximum(1, np.ceil(np.hypot(*step.T) / 150.0).astype(int))
    segment = np.repeat(np.arange(len(start)), count)
    number = np.arange(len(segment)) - np.repeat(np.cumsum(count) - count, count)
    part = step[segment] / count[segment][:, None]
    begin = start[segment] + part * number[:, None]
    return begin, begin + part, segment


class TestRoads:
    def test_size(self, study, nodes):
        degree = np.bincount(np.concatenate(nodes))
        assert len(degree) >= 20_000
        assert (degree != 2).sum() >= 20_000
        assert 25_000 <= len(study.roads.lines) <= 35_000

    def test_a_car_gets_from_everywhere_to_everywhere(self, study, nodes):
        assert strong_parts(study.roads, *nodes) == 1
        assert strong_parts(study.roads, *nodes, without=("cycleway", "track")) == 1

    def test_classes_directions_and_levels(self, study):
        roads = study.roads
        assert set(np.unique(roads.road_class)) == set(range(len(CLASSES)))
        assert set(np.unique(roads.level)) == {-1, 0, 1}
        assert min((roads.direction == 1).sum(), (roads.direction == -1).sum()) > 100
        motorway = roads.road_class == CODE["motorway"]
        assert (roads.direction[motorway] != 0).all()
        assert roads.speed_kmh.min() >= 10
        assert (roads.lines.vertex_counts() >= 2).all()
        assert roads.lines.lengths().min() > 1.0

    def test_there_are_dead_ends_and_shape_vertices(self, study, nodes):
        assert (np.bincount(np.concatenate(nodes)) == 1).sum() > 1000
        assert (study.roads.lines.vertex_counts() > 2).mean() > 0.5

    def test_roads_that_cross_without_a_junction_do_so_at_different_levels(self, study):
        roads = study.roads
        starts = np.flatnonzero(roads.lines.segment_starts())
        line = np.repeat(np.arange(len(roads.lines)), roads.lines.vertex_counts())[starts]
        begin, finish, segment = short_pieces(roads.lines.xy[starts], roads.lines.xy[starts + 1])
        first, second, _ = crossing_pairs(begin, finish, begin, finish)
        owner = line[segment]
        one, two = owner[first], owner[second]
        apart = one != two
        assert (roads.level[one[apart]] != roads.level[two[apart]]).all()
        assert apart.sum() / 2 > 50

    def test_a_bridge_with_a_shared_vertex_is_not_joined(self, study, nodes):
        roads = study.roads
        start, end = nodes
        xy = np.concatenate([roads.lines.first(), roads.lines.last()])
        node = np.concatenate([start, end])
        level = np.concatenate([roads.level, roads.level])
        motorway = np.concatenate([roads.road_class == CODE["motorway"]] * 2)
        place, at = np.unique(xy, axis=0, return_inverse=True)
        at = at.reshape(-1)
        stacked = 0
        for where in np.unique(at[motorway & (level == 0)]):
            here = at == where
            if (here & (level == 1) & ~motorway).sum() == 2:
                stacked += 1
                over, under = node[here & (level == 1)], node[here & (level == 0)]
                assert set(over.tolist()).isdisjoint(under.tolist())
        assert stacked > 20
        assert len(place) < len(np.unique(node))

    def test_travel_times_are_plausible(self, minutes):
        assert 16 <= minutes("Pornaisten kirkonkylä", "Järvenpää keskusta") <= 24
        assert 27 <= minutes("Hyvinkää keskusta", "Mäntsälä keskusta") <= 36
        assert 10 <= minutes("Klaukkala", "Nurmijärven kirkonkylä") <= 18
        assert 8 <= minutes("Kellokoski", "Järvenpää keskusta") <= 15
