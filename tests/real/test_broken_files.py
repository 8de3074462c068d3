"""Files that are broken by nature: fragments of a road network, and boundaries without a system."""

from __future__ import annotations

import pytest
import town
from qgis.core import QgsProcessingException, QgsVectorLayer
from toolbox import rows, run, said


@pytest.mark.parametrize(("place", "roads", "parts"), [("vantaa", 2_085, 440), ("sipoo", 463, 183)])
def test_fragments_of_a_network_are_told(shared_file, place, roads, parts):
    path = shared_file("osm_finland", f"named_roads_only_{place}_2017_FRAGMENTED.osm.gz")
    results, _ = run("importosm", INPUT=str(path), ROADS="TEMPORARY_OUTPUT")
    made = results["ROADS"]
    assert made.featureCount() == roads
    results, _ = run("checknetwork", ROADS=made, OUTPUT="TEMPORARY_OUTPUT", GAP=0)
    assert results["PARTS"] == parts
    assert results["LARGEST_SHARE"] < 0.1
    kinds = [row["kind"] for row in rows(results["OUTPUT"])]
    assert kinds.count("island") == parts - 1


def test_fragments_in_travel_times(shared_file):
    """Nobody is lost: who lives on a fragment is listed, and has no time."""
    path = shared_file("osm_finland", "named_roads_only_vantaa_2017_FRAGMENTED.osm.gz")
    results, _ = run("importosm", INPUT=str(path), ROADS="TEMPORARY_OUTPUT")
    roads = results["ROADS"]
    places = [row["geometry"].centroid().asWkt() for row in rows(roads)]
    people = [(place, str(number), 1, 0) for number, place in enumerate(places)]
    clinic = [(places[0], "clinic", "Clinic", "unit", None, None)]
    results, feedback = run(
        "traveltimes",
        ROADS=roads,
        ORIGINS=town.population(people),
        FACILITIES=town.facilities(clinic),
        OUTPUT="TEMPORARY_OUTPUT",
    )
    said(feedback, "falls into 440 parts", "Check network")
    found = rows(results["OUTPUT"])
    assert len(found) == len(people)
    lost = sum(row["time_min"] is None for row in found)
    said(feedback, f"From {lost} points")
    assert lost > len(people) / 2


def test_boundaries_without_a_system(shared_file):
    path = shared_file("keusote", "municipalities_without_crs.topo.json")
    borders = QgsVectorLayer(f"{path}|layername=munis", "Kunnat", "ogr")
    assert borders.featureCount() == 309
    given = town.inputs(MUNICIPALITIES=borders)
    with pytest.raises(QgsProcessingException) as caught:
        run("compliance", CODE_FIELD="id", NAME_FIELD="name_fi", OUTPUT="TEMPORARY_OUTPUT",
            VERDICTS="TEMPORARY_OUTPUT", **given)  # fmt: skip
    text = str(caught.value)
    assert text.startswith("Layer “Kunnat” has no coordinate reference system.")
    assert "EPSG:3067" in text
