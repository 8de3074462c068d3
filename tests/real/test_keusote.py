"""Keski-Uusimaa: real municipalities, census grid of 2021 and service points, on modelled roads.

The figures were read from a run of the whole chain on 22.11.2026 and are held to the last digit:
nothing in it is random. Residents are sums of the grid's own column, which need no run; a handful
of travel times is computed anew below with networkx on the road layer itself. The roads are the
sample study's, so a change of its seed or its generator changes the minutes.
"""

from __future__ import annotations

from collections import Counter

import networkx
import numpy as np
import pytest
import shapely.wkb
from qgis.core import QgsVectorLayer
from shapely.strtree import STRtree
from toolbox import rows, run, said

MUNICIPALITIES = ("Hyvinkää", "Järvenpää", "Mäntsälä", "Nurmijärvi", "Pornainen", "Tuusula")
# Residents, share within 10 and 30 minutes of a service point, mean, longest time, and its cell.
FIGURES = {
    2025: {
        "Hyvinkää": (45_916, 0.961734, 0.999826, 4.5018, 33.6788, "4261000E5136000"),
        "Järvenpää": (42_729, 0.999204, 1, 4.1526, 10.0126, "4244000E5142000"),
        "Mäntsälä": (21_055, 0.773355, 0.997578, 6.5136, 43.5271, "4278000E5143000"),
        "Nurmijärvi": (42_985, 0.8737, 1, 5.5247, 20.3629, "4233000E5118000"),
        "Pornainen": (4_945, 0.738726, 1, 6.4372, 16.4819, "4249000E5154000"),
        "Tuusula": (42_521, 0.902895, 1, 5.7937, 19.367, "4226000E5146000"),
        "county": (200_151, 0.913001, 0.999705, 5.1808, 43.5271, "4278000E5143000"),
    },
    2030: {
        "Hyvinkää": (45_916, 0.937908, 0.999826, 4.6809, 33.6788, "4261000E5136000"),
        "Järvenpää": (42_729, 0.999204, 1, 4.2834, 14.6972, "4244000E5142000"),
        "Mäntsälä": (21_055, 0.625885, 0.997578, 8.0061, 43.5271, "4278000E5143000"),
        "Nurmijärvi": (42_985, 0.72081, 1, 7.2153, 23.3028, "4235000E5117000"),
        "Pornainen": (4_945, 0.738726, 1, 6.528, 16.4819, "4249000E5154000"),
        "Tuusula": (42_521, 0.647163, 1, 8.8057, 20.7735, "4245000E5138000"),
        "county": (200_151, 0.804857, 0.999705, 6.412, 43.5271, "4278000E5143000"),
    },
}
ACCESS_KMH = 20.0


@pytest.fixture(scope="module")
def judge(shared_file, sample_study):
    """Run on the real layers: service points of 2025 or 2030, cells by centre or by overlap."""
    done = {}

    def run_it(year, by_overlap=False):
        key = (year, by_overlap)
        if key not in done:
            sites = points(shared_file)
            if year == 2030:
                sites.setSubsetString("verkosto_2030 = 'jatkuu'")
            done[key] = run(
                "compliance",
                NETWORK=sample_study["network"],
                POPULATION=str(shared_file("keusote", "population_grid_1km_2021.gpkg")),
                RESIDENTS_FIELD="T",
                CELL_ID_FIELD="GRD_ID",
                GROUPS="age_0_14=Y_LT15, age_15_64=Y_1564, age_65plus=Y_GE65",
                POPULATION_YEAR=2021,
                CELLS_ON_BORDERS=int(by_overlap),
                MUNICIPALITIES=str(shared_file("keusote", "municipalities_2026.geojson")),
                CODE_FIELD="kunta",
                NAME_FIELD="nimi",
                FACILITIES=sites,
                TIER_FIELD="tyyppi",
                FACILITY_ID_FIELD="id",
                FACILITY_NAME_FIELD="nimi",
                **dict.fromkeys(
                    ("OUTPUT", "VERDICTS", "STATISTICS", "CELLS", "FACILITIES_OUTPUT"),
                    "TEMPORARY_OUTPUT",
                ),
            )
        return done[key]

    return run_it


def points(shared_file):
    path = shared_file("keusote", "facilities.gpkg")
    return QgsVectorLayer(f"{path}|layername=sote_points_2025", "Service points", "ogr")


def figures(results, tier="unit", group="total"):
    """Rows of statistics by municipality."""
    return {
        row["municipality"]: row
        for row in rows(results["STATISTICS"])
        if (row["tier"], row["group"]) == (tier, group)
    }


def key_figures(row):
    names = ("residents", "share_within_10_min", "share_within_30_min", "mean_min", "worst_min")
    return (*(row[name] for name in names), row["worst_cell"][-15:])


class TestResidents:
    def test_by_centre_nobody_is_outside(self, judge):
        # The grid has 1 372 cells and 200 151 residents: the sum of its column T.
        results, feedback = judge(2025)
        found = figures(results)
        assert found["county"]["residents"] == 200_151
        assert {name: found[name]["residents"] for name in MUNICIPALITIES} == {
            "Hyvinkää": 45_916,
            "Järvenpää": 42_729,
            "Mäntsälä": 21_055,
            "Nurmijärvi": 42_985,
            "Pornainen": 4_945,
            "Tuusula": 42_521,
        }
        assert not [text for text in feedback.warnings if "lie outside" in text]

    def test_by_overlap_the_parts_add_up(self, judge):
        results, feedback = judge(2025, by_overlap=True)
        cells = rows(results["CELLS"])
        assert len(cells) == 1_624
        assert sum(cell["cell_residents"] for cell in cells) == pytest.approx(200_151, abs=1e-6)
        outside = sum(c["cell_residents"] for c in cells if c["municipality_code"] is None)
        assert outside == pytest.approx(1_890.485, abs=1e-6)
        assert figures(results)["county"]["residents"] == pytest.approx(200_151 - 1_890.485)
        said(feedback, "118 population cells with 1890 residents lie outside")

    def test_by_overlap_tuusula_is_nearer_to_its_published_total(self, judge):
        # 38 783 on 31.12.2020 (Statistics Finland): dense cells straddle its southern border.
        centre = figures(judge(2025)[0])["Tuusula"]["residents"]
        overlap = figures(judge(2025, by_overlap=True)[0])["Tuusula"]["residents"]
        assert 38_783 < overlap < centre

    def test_groups_above_the_total_are_told(self, judge):
        # Published figures are perturbed, so groups may exceed a cell's total.
        _, feedback = judge(2025)
        said(feedback, "10 population cells have more residents in group age_65plus")


class TestAccess:
    @pytest.mark.parametrize("year", [2025, 2030])
    def test_key_figures(self, judge, year):
        found = figures(judge(year)[0])
        assert {name: key_figures(found[name]) for name in FIGURES[year]} == FIGURES[year]

    def test_older_people(self, judge):
        county = figures(judge(2030)[0], group="age_65plus")["county"]
        # 38 408 is the sum of the grid's column Y_GE65.
        assert key_figures(county)[:5] == (38_408, 0.826963, 0.999583, 5.8196, 43.5271)

    def test_fewer_points_bring_nobody_nearer(self, judge):
        before, after = (
            {row["cell"]: row["time_min"] for row in rows(judge(year)[0]["CELLS"])}
            for year in (2025, 2030)
        )
        assert len(before) == 1_372
        assert all(after[cell] >= minutes for cell, minutes in before.items())
        assert sum(after[cell] > minutes for cell, minutes in before.items()) == 362

    @pytest.mark.filterwarnings("ignore:STRtree will be changed")
    def test_minutes_by_networkx(self, judge, shared_file, sample_study):
        """Thirty cells, computed from the road layer without anything of the engine."""
        oracle = Oracle(sample_study["roads"])
        sites = [row["geometry"].asPoint() for row in rows(points(shared_file))]
        oracle.add("site", [(p.x(), p.y()) for p in sites])
        cells = rows(judge(2025)[0]["CELLS"])
        chosen = [cells[int(i)] for i in np.linspace(0, len(cells) - 1, 30)]
        centres = [cell["geometry"].centroid().asPoint() for cell in chosen]
        oracle.add("cell", [(p.x(), p.y()) for p in centres])
        for number, cell in enumerate(chosen):
            expected = oracle.minutes(("cell", number), "site")
            # Each edge's time is rounded to the millisecond: 500 edges, half of one each.
            assert cell["time_min"] == pytest.approx(expected, abs=0.005)


class TestVerdicts:
    def test_2025(self, judge):
        assert self.not_kept(judge(2025)[0]) == self.EXPECTED

    def test_2030(self, judge):
        # Eight points are left; every rule that was kept is still kept.
        assert self.not_kept(judge(2030)[0]) == self.EXPECTED

    EXPECTED = (
        ("unit_within_30_min", "Hyvinkää"),
        ("unit_within_30_min", "Mäntsälä"),
        ("wellbeing_centre_base", "Whole county"),
        ("wellbeing_centre_catchment", "Whole county"),
    )

    def not_kept(self, results):
        found = rows(results["VERDICTS"])
        assert len(found) == 33
        assert "uncertain" not in {row["verdict"] for row in found}
        return tuple(
            (row["rule_id"], row["municipality"]) for row in found if row["verdict"] == "not_met"
        )

    def test_who_decides(self, judge):
        # The 51 residents of Mäntsälä, in the far north of the municipality.
        (row,) = [
            row
            for row in rows(judge(2025)[0]["VERDICTS"])
            if (row["rule_id"], row["municipality"]) == ("unit_within_30_min", "Mäntsälä")
        ]
        assert row["value"] == pytest.approx(1 - 51 / 21_055, abs=1e-6)
        assert "51 of 21,055 residents" in row["because"]
        assert "38.4 min, 10" in row["because"]


class Oracle:
    """Travel times by networkx on a road layer whose lines end at every junction.

    Where roads of several levels pass through one point, each level is a place of its own.
    """

    def __init__(self, source):
        self.graph = networkx.DiGraph()
        self.roads = []
        for row in rows(QgsVectorLayer(source, "roads", "ogr")):
            if row["road_class"] not in ("cycleway", "footway", "path"):
                line = shapely.wkb.loads(row["geometry"].asWkb().data())
                self.roads.append((line, row["speed_kmh"], row["oneway"], row["level"]))
        levels = {}
        for line, _, _, level in self.roads:
            for end in (line.coords[0], line.coords[-1]):
                levels.setdefault(end, Counter())[level] += 1
        self.through = {
            place: [level for level, ends in found.items() if ends > 1]
            for place, found in levels.items()
        }
        for number, (line, *_) in enumerate(self.roads):
            self._join(self._end(number, 0), self._end(number, -1), line.length, number)
        self.tree = STRtree([line for line, *_ in self.roads])
        self.number = {id(line): number for number, (line, *_) in enumerate(self.roads)}
        self.on_road = {}
        self.places = {}

    def add(self, kind, xy):
        """Tie points to the nearest road each."""
        for number, place in enumerate(xy):
            point = shapely.geometry.Point(place)
            near = self._near(point)
            line = self.roads[near][0]
            along = line.project(point)
            node, foot = (kind, number), (kind, number, "road")
            self._join(self._end(near, 0), foot, along, near)
            self._join(foot, self._end(near, -1), line.length - along, near)
            for other, at in self.on_road.setdefault(near, []):
                first, last = (foot, other) if along <= at else (other, foot)
                self._join(first, last, abs(at - along), near)
            self.on_road[near].append((foot, along))
            access = point.distance(line) / 1000 / ACCESS_KMH * 60
            self._arc(node, foot, access)
            self._arc(foot, node, access)
            self.places.setdefault(kind, []).append(node)

    def minutes(self, node, kind):
        """Minutes from a place to the nearest of a kind."""
        times = networkx.single_source_dijkstra_path_length(self.graph, node, weight="minutes")
        return min(times[other] for other in self.places[kind])

    def _end(self, number, side):
        line, _, _, level = self.roads[number]
        place = line.coords[side]
        through = self.through[place]
        if len(through) < 2:
            return place
        return (*place, min(through, key=lambda other: abs(other - level)))

    def _near(self, point):
        distance = 250.0
        while True:
            found = self.tree.query(point.buffer(distance))
            # Shapely 1 gives geometries, shapely 2 their numbers.
            numbers = [self.number.get(id(one), one) for one in found]
            close = [(self.roads[number][0].distance(point), number) for number in numbers]
            if close and min(close)[0] <= distance:
                return min(close)[1]
            distance *= 2

    def _join(self, start, end, metres, number):
        _, speed, oneway, _ = self.roads[number]
        minutes = metres / 1000 / speed * 60
        if oneway != "backward":
            self._arc(start, end, minutes)
        if oneway != "forward":
            self._arc(end, start, minutes)

    def _arc(self, tail, head, minutes):
        known = self.graph.get_edge_data(tail, head)
        if known is None or minutes < known["minutes"]:
            self.graph.add_edge(tail, head, minutes=minutes)
