"""Service areas, matrices and coverage on real data, against each other and against compliance."""

from __future__ import annotations

import csv

import pytest
from qgis.core import QgsVectorLayer
from toolbox import rows, run


@pytest.fixture(scope="module")
def county(shared_file, sample_study):
    """Keski-Uusimaa's service points and census grid, on the modelled roads."""
    sites = shared_file("keusote", "facilities.gpkg")
    return {
        "NETWORK": sample_study["network"],
        "FACILITIES": QgsVectorLayer(f"{sites}|layername=sote_points_2025", "Points", "ogr"),
        "TIER_FIELD": "",
        "FACILITY_ID_FIELD": "id",
        "FACILITY_NAME_FIELD": "nimi",
        "POPULATION": str(shared_file("keusote", "population_grid_1km_2021.gpkg")),
        "RESIDENTS_FIELD": "T",
        "CELL_ID_FIELD": "GRD_ID",
        "GROUPS": "age_65plus=Y_GE65",
    }


@pytest.fixture(scope="module")
def zones(shared_file):
    return {
        "ZONES": str(shared_file("keusote", "municipalities_2026.geojson")),
        "ZONE_ID_FIELD": "kunta",
        "ZONE_NAME_FIELD": "nimi",
    }


def test_three_algorithms_find_the_same_residents(county, zones):
    # 0.913001 of 200 151 residents are within 10 minutes by compliance, see test_keusote.
    within = {10: 182_738, 30: 200_092}
    areas, _ = run("serviceareas", **county, BANDS="10, 30", AREAS=1, DETAIL=500, OUTPUT="memory:")
    assert {row["to_min"]: row["residents"] for row in rows(areas["OUTPUT"])} == within
    reached, _ = run(
        "coverage", **county, **zones, BANDS="10, 30", OUTPUT="memory:", STATISTICS="memory:"
    )
    found = {
        (row["zone_name"], row["within_min"]): row
        for row in rows(reached["STATISTICS"])
        if row["group"] == "total"
    }
    assert {time: found["All zones", time]["reached"] for time in within} == within
    assert found["Pornainen", 10]["share_reached"] == 0.738726
    pairs, _ = run(
        "odmatrix",
        NETWORK=county["NETWORK"],
        ORIGINS=county["POPULATION"],
        ORIGIN_ID_FIELD="GRD_ID",
        DESTINATIONS=county["FACILITIES"],
        OUTPUT="memory:",
        CUTOFF=10,
    )
    people = {row["GRD_ID"]: row["T"] for row in rows(county["POPULATION"])}
    near = [row["origin_id"] for row in rows(pairs["OUTPUT"])]
    assert sum(people[name] for name in set(near)) == within[10]
    # Who is within reach of several counts again, once for each.
    assert sum(people[name] for name in near) == found["All zones", 10]["counted"]


def test_areas_of_all_health_posts(plugin, shared_file, tmp_path):
    """Porto Alegre: lines and polygons of 117 posts, and nearest areas that share out the city."""
    network = str(tmp_path / "network.npz")
    roads = str(shared_file("porto_alegre", "poa_drive_31982.gpkg"))
    run(
        "buildnetwork", ROADS=roads, OUTPUT=network, CLASS_FIELD="highway", DIRECTION_FIELD="oneway"
    )
    path = shared_file("porto_alegre", "poa_hexgrid.csv")
    with path.open(encoding="utf-8", newline="") as file:
        everyone = sum(int(row["population"]) for row in csv.DictReader(file))
    uri = f"file://{path}?delimiter=,&xField=lon&yField=lat&crs=EPSG:4326&detectTypes=yes"
    people = QgsVectorLayer(uri, "Hexagons", "delimitedtext")
    posts = QgsVectorLayer(uri + "&subset=healthcare > 0", "Posts", "delimitedtext")
    given = {
        "NETWORK": network,
        "FACILITIES": posts,
        "TIER_FIELD": "",
        "FACILITY_ID_FIELD": "id",
        "POPULATION": people,
        "RESIDENTS_FIELD": "population",
        "GROUPS": "",
        "BANDS": "5",
    }
    shared, _ = run("serviceareas", **given, AREAS=2, OUTPUT="memory:", LINES="memory:")
    whole, _ = run("serviceareas", **given, AREAS=1, OUTPUT="memory:", LINES="memory:")
    for name, size in (("OUTPUT", "area_km2"), ("LINES", "length_km")):
        parts, (merged,) = rows(shared[name]), rows(whole[name])
        assert len(parts) == 117
        assert sum(row[size] for row in parts) == pytest.approx(merged[size], abs=1e-3)
        assert sum(row["residents"] for row in parts) == merged["residents"]
        # Compliance finds 0.990933 of everybody within five minutes, see test_porto_alegre.
        assert merged["residents"] == pytest.approx(0.990933 * everyone, abs=1)
