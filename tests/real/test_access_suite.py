"""Catchments, floating catchments, equity and sensitivity on real places.

Residents are sums of the data's own columns; other figures were read from a run on 22.11.2026.
"""

from __future__ import annotations

import csv

import pytest
import town
from memory_layers import layer
from qgis.core import QgsGeometry, QgsPointXY, QgsVectorLayer
from toolbox import rows, run

RULES = "resources/rules/keusote.json"


@pytest.fixture(scope="module")
def keusote(shared_file, sample_study, root):
    path = shared_file("keusote", "facilities.gpkg")
    return {
        "NETWORK": sample_study["network"],
        "POPULATION": str(shared_file("keusote", "population_grid_1km_2021.gpkg")),
        "RESIDENTS_FIELD": "T",
        "CELL_ID_FIELD": "GRD_ID",
        "GROUPS": "age_0_14=Y_LT15, age_15_64=Y_1564, age_65plus=Y_GE65",
        "MUNICIPALITIES": str(shared_file("keusote", "municipalities_2026.geojson")),
        "CODE_FIELD": "kunta",
        "NAME_FIELD": "nimi",
        "FACILITIES": QgsVectorLayer(f"{path}|layername=sote_points_2025", "Points", "ogr"),
        "TIER_FIELD": "tyyppi",
        "FACILITY_ID_FIELD": "id",
        "FACILITY_NAME_FIELD": "nimi",
        "RULES": str(root / RULES),
    }


@pytest.fixture(scope="module")
def porto_alegre(plugin, shared_file, tmp_path_factory):
    network = str(tmp_path_factory.mktemp("poa") / "network.npz")
    roads = str(shared_file("porto_alegre", "poa_drive_31982.gpkg"))
    run("buildnetwork", ROADS=roads, OUTPUT=network, CLASS_FIELD="highway")
    path = shared_file("porto_alegre", "poa_hexgrid.csv")
    with path.open(encoding="utf-8", newline="") as file:
        cells = list(csv.DictReader(file))
    centres = [QgsPointXY(float(row["lon"]), float(row["lat"])) for row in cells]
    hull = QgsGeometry.fromMultiPointXY(centres).convexHull().buffer(0.005, 8)
    posts = [
        (f"POINT({row['lon']} {row['lat']})", row["id"], "unit", int(row["healthcare"]))
        for row in cells
        if int(row["healthcare"] or 0) > 0
    ]
    fields = ("facility_id:string", "tier:string", "posts:integer")
    city = [(hull.asWkt(12), "001", "Porto Alegre")]
    uri = f"file://{path}?delimiter=,&xField=lon&yField=lat&crs=EPSG:4326&detectTypes=yes"
    return {
        "NETWORK": network,
        "POPULATION": QgsVectorLayer(uri, "Hexagons", "delimitedtext"),
        "RESIDENTS_FIELD": "population",
        "CELL_ID_FIELD": "id",
        "MUNICIPALITIES": layer("Polygon", city, "code:string", "name:string", crs="EPSG:4326"),
        "FACILITIES": layer("Point", posts, *fields, crs="EPSG:4326"),
    }


class TestKeusote:
    def catchments(self, keusote, **parameters):
        return run(
            "catchments",
            **{**keusote, "TIERS": "unit", **parameters},
            **dict.fromkeys(("OUTPUT", "CELLS", "FLOWS"), "TEMPORARY_OUTPUT"),
        )

    @pytest.mark.parametrize("method", [0, 1, 2])
    def test_catchments_are_the_population(self, keusote, method):
        results, _ = self.catchments(keusote, METHOD=method, DEFAULT_CAPACITY=21_000)
        served = [row["residents"] for row in rows(results["OUTPUT"])]
        assert sum(served) == pytest.approx(200_151, abs=1e-6)
        assert sum(row["residents"] for row in rows(results["FLOWS"])) == pytest.approx(200_151)

    def test_the_nearest_by_hand_of_the_compliance_algorithm(self, keusote):
        results, _ = self.catchments(keusote)
        mine = {row["facility_id"]: row["residents"] for row in rows(results["OUTPUT"])}
        theirs, _ = run(
            "compliance",
            **keusote,
            **dict.fromkeys(("OUTPUT", "VERDICTS", "FACILITIES_OUTPUT"), "TEMPORARY_OUTPUT"),
        )
        assert mine == {
            row["facility_id"]: row["residents_served"] for row in rows(theirs["FACILITIES_OUTPUT"])
        }

    def test_room_for_21_000_each_is_proven(self, keusote):
        results, feedback = self.catchments(keusote, METHOD=1, DEFAULT_CAPACITY=21_000)
        found = {row["facility_id"]: row for row in rows(results["OUTPUT"])}
        assert any(text.startswith("Proven") for text in feedback.information)
        full = {key for key, row in found.items() if row["residual"] == 0}
        assert full == {"K01", "K02", "K03", "K06", "K07", "K10"}

    def test_equity(self, keusote):
        results, _ = run("equity", **keusote, TIERS="unit", OUTPUT="TEMPORARY_OUTPUT")
        found = {
            (row["name"], row["population_group"]): row["gini"] for row in rows(results["OUTPUT"])
        }
        assert found["Whole county", "total"] == pytest.approx(0.33822, abs=1e-5)
        assert found["Mäntsälä", "total"] == pytest.approx(0.423736, abs=1e-5)

    def test_fragile_verdicts(self, keusote):
        outputs = dict.fromkeys(("OUTPUT", "MUNICIPALITIES_OUTPUT", "VARIANTS"), "TEMPORARY_OUTPUT")
        results, _ = run("sensitivity", **keusote, **outputs)
        fragile = {
            (row["rule_id"], row["municipality"])
            for row in rows(results["OUTPUT"])
            if row["fragile"]
        }
        assert fragile == {
            ("unit_within_30_min", "Hyvinkää"),
            ("older_within_20_min", "Mäntsälä"),
            ("centre_within_30_min", "Pornainen"),
        }


class TestPortoAlegre:
    def test_catchments_and_unserved_are_the_population(self, porto_alegre):
        outputs = dict.fromkeys(("OUTPUT", "CELLS", "FLOWS"), "TEMPORARY_OUTPUT")
        for method in (0, 1, 2):
            results, _ = run(
                "catchments", **porto_alegre, **outputs, METHOD=method, DEFAULT_CAPACITY=8000
            )
            served = sum(row["residents"] for row in rows(results["OUTPUT"]))
            unserved = sum(row["unserved"] for row in rows(results["CELLS"]))
            assert served + unserved == pytest.approx(812_935, abs=1e-6)

    def test_all_supply_is_given_out(self, porto_alegre):
        results, _ = run(
            "floatingcatchment",
            **porto_alegre,
            CAPACITY_FIELD="posts",
            METHOD=2,
            ZONES="3=1, 6=0.68, 9=0.22",
            **dict.fromkeys(("OUTPUT", "FACILITIES_OUTPUT"), "TEMPORARY_OUTPUT"),
        )
        supply = sum(row["supply"] for row in rows(results["FACILITIES_OUTPUT"]))
        given = sum(
            row["residents"] * row["access_per_1000"] / 1000 for row in rows(results["OUTPUT"])
        )
        assert supply == 141
        assert given == pytest.approx(141, abs=0.01)

    def test_two_minutes_less_are_too_few(self, porto_alegre, tmp_path):
        rule = {"id": "near", "kind": "access", "tier": "unit", "threshold_min": 5, "share": 0.99}
        results, _ = run(
            "sensitivity",
            **porto_alegre,
            RULES=town.rules(tmp_path, rule),
            THRESHOLD_MINUTES=2,
            WITH_DELAYS=False,
            **dict.fromkeys(("OUTPUT", "MUNICIPALITIES_OUTPUT", "VARIANTS"), "TEMPORARY_OUTPUT"),
        )
        (row,) = rows(results["OUTPUT"])
        assert (row["verdict"], row["changed_by"]) == ("met", "thresholds −2 min: not met")
