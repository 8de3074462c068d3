"""Liechtenstein: from OpenStreetMap's file of the country to verdicts for its 11 municipalities.

Residents live in residential buildings, weighted by footprint and scaled to what is published. The
figures were read from a run of the whole chain on 22.11.2026; nothing in it is random.
"""

from __future__ import annotations

import pytest
from memory_layers import layer
from toolbox import rows, run, said

# Resident population on 31.12.2019: Office of Statistics, Liechtenstein (Bevölkerungsstatistik).
PUBLISHED = {
    "Balzers": 4_642,
    "Eschen": 4_466,
    "Gamprin": 1_690,
    "Mauren": 4_401,
    "Planken": 473,
    "Ruggell": 2_322,
    "Schaan": 6_039,
    "Schellenberg": 1_107,
    "Triesen": 5_275,
    "Triesenberg": 2_638,
    "Vaduz": 5_696,
}
COUNTRY = 38_749


@pytest.fixture(scope="module")
def country(plugin, shared_file, tmp_path_factory):
    """Import the country, join the published residents, and build the network."""
    folder = tmp_path_factory.mktemp("liechtenstein")
    names = ("ROADS", "FACILITIES", "MUNICIPALITIES", "BUILDINGS")
    files = {name: str(folder / f"{name.lower()}.gpkg") for name in names}
    path = shared_file("liechtenstein", "liechtenstein.osm.pbf")
    run("importosm", INPUT=str(path), **files)
    places = [
        (row["geometry"].asWkt(17), row["code"], row["name"], PUBLISHED[row["name"]])
        for row in rows(files["MUNICIPALITIES"])
    ]
    fields = ("code:string", "name:string", "residents:integer")
    files["MUNICIPALITIES"] = layer("MultiPolygon", places, *fields, crs="EPSG:32632")
    network = str(folder / "network.npz")
    built, feedback = run("buildnetwork", ROADS=files.pop("ROADS"), OUTPUT=network)
    return {"files": files, "network": network, "built": built, "said": feedback}


@pytest.fixture(scope="module")
def judge(country):
    done = {}

    def run_it(min_island=0):
        if min_island not in done:
            files = country["files"]
            done[min_island] = run(
                "compliance",
                NETWORK=country["network"],
                POPULATION=files["BUILDINGS"],
                RESIDENTS_FIELD="footprint_m2",
                CELL_ID_FIELD="osm_id",
                MUNICIPALITIES=files["MUNICIPALITIES"],
                FACILITIES=files["FACILITIES"],
                CONTROLS="total=residents",
                SCALE=True,
                POPULATION_YEAR=2019,
                MIN_ISLAND=min_island,
                **dict.fromkeys(
                    ("OUTPUT", "VERDICTS", "STATISTICS", "CELLS", "FACILITIES_OUTPUT"),
                    "TEMPORARY_OUTPUT",
                ),
            )
        return done[min_island]

    return run_it


def statistics(results, tier):
    return {row["municipality"]: row for row in rows(results["STATISTICS"]) if row["tier"] == tier}


def test_the_network(country):
    built = country["built"]
    assert (built["NODES"], built["EDGES"], built["PARTS"]) == (9_588, 11_895, 92)
    said(country["said"], "falls into 92 parts", "96.4 %")


def test_residents_are_the_published_ones(judge):
    results, feedback = judge()
    found = statistics(results, "unit")
    assert {name: found[name]["residents"] for name in PUBLISHED} == PUBLISHED
    assert found["county"]["residents"] == COUNTRY == sum(PUBLISHED.values())
    said(feedback, "Residents of 11 municipalities were scaled", "from 0.01")
    cells = rows(results["CELLS"])
    inside = [cell["cell_residents"] for cell in cells if cell["municipality_code"]]
    assert len(cells) == 12_042
    assert sum(inside) == pytest.approx(COUNTRY, abs=1e-6)


def test_every_municipality_has_its_verdicts(judge):
    results, _ = judge()
    found = rows(results["VERDICTS"])
    by_place = {name: [r for r in found if r["municipality"] == name] for name in PUBLISHED}
    assert {len(verdicts) for verdicts in by_place.values()} == {5}
    without = sorted(
        row["municipality"]
        for row in found
        if row["rule_id"] == "unit_in_every_municipality" and row["verdict"] == "not_met"
    )
    assert without == ["Eschen", "Planken", "Ruggell", "Schellenberg", "Triesen"]
    assert {row["name"] for row in rows(results["OUTPUT"])} == set(PUBLISHED)


def test_tiers(judge):
    results, _ = judge()
    sites = rows(results["FACILITIES_OUTPUT"])
    tiers = sorted(row["tier"] for row in sites)
    assert tiers == ["centre", "hospital", *["unit"] * 10]
    # What is nearest to somebody adds up to all who reach anything.
    served = sum(row["residents_served"] for row in sites)
    lost = statistics(results, "unit")["county"]["residents_unreachable"]
    assert served + lost == pytest.approx(COUNTRY, abs=0.01)


def test_stray_roads_and_the_option_against_them(judge):
    """Buildings on driveways that nothing joins to the network reach nothing, until told not to."""
    results, feedback = judge()
    said(feedback, "From 97 points of “buildings” no facility", "tier: unit, centre")
    lost = {
        name: row["residents_unreachable"]
        for name, row in statistics(results, "unit").items()
        if row["residents_unreachable"]
    }
    assert lost == {
        "Gamprin": 1.699,
        "Ruggell": 54.965,
        "Schaan": 61.133,
        "Triesenberg": 81.746,
        "Vaduz": 93.444,
        "county": 292.987,
    }
    results, feedback = judge(min_island=50)
    said(feedback, "From 1 points of “buildings” no facility", "way/611818574")
    lost = statistics(results, "unit")
    assert lost["county"]["residents_unreachable"] == lost["Triesenberg"]["residents_unreachable"]
    assert lost["county"]["residents_unreachable"] == 36.33


def test_key_figures(judge):
    results, _ = judge(min_island=50)
    names = ("share_within_10_min", "share_within_30_min", "mean_min", "p95_min", "worst_min")
    found = statistics(results, "unit")
    places = {name: tuple(found[name][figure] for figure in names) for name in found}
    assert places["county"] == (0.989845, 0.998974, 2.7963, 5.9228, 33.493)
    assert found["county"]["worst_cell"] == found["Triesen"]["worst_cell"] == "way/272134877"
    # The capital has the hospital; Planken lies on its mountain and has nothing.
    assert places["Vaduz"] == (0.996179, 1, 2.0445, 3.1276, 22.0764)
    assert places["Planken"] == (0.944668, 1, 5.8048, 10.1902, 20.297)
    hospital = statistics(results, "hospital")["county"]
    assert tuple(hospital[name] for name in names) == (0.596091, 0.997758, 8.3137, 14.5272, 38.3004)
