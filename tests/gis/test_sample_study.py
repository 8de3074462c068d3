"""The sample study as a GeoPackage, and the algorithm that makes it."""

from __future__ import annotations

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsVectorLayer,
)


def make(path):
    """Run the algorithm; whether it succeeded, and what it said."""
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(
        "servicenetwork:samplestudy"
    )
    feedback = QgsProcessingFeedback()
    _, done = QgsProcessingAlgorithm.run(
        algorithm, {"OUTPUT": str(path)}, QgsProcessingContext(), feedback
    )
    return done, feedback.textLog()


@pytest.fixture(scope="module")
def package(sample_study):
    assert "199330 residents" in "".join(sample_study["said"].information)
    return sample_study["path"]


def layer(package, name):
    found = QgsVectorLayer(f"{package}|layername={name}", name, "ogr")
    assert found.isValid()
    return found


def names(found):
    return [field.name() for field in found.fields() if field.name() != "fid"]


def test_layers_and_fields_are_those_that_are_promised(package):
    promised = {
        "municipalities": "code name name_sv residents age_65plus age_75plus",
        "population": "cell_id residents age_0_14 age_15_64 age_65plus age_75plus",
        "roads": "road_id road_class speed_kmh oneway level name",
        "facilities": "facility_id name tier status opens closes capacity weekdays hours"
        " every_weeks note",
        "digital_channels": "channel_id name share target target_date note",
        "about": "key value",
    }
    for name, fields in promised.items():
        found = layer(package, name)
        assert names(found) == fields.split()
        if name not in ("about", "digital_channels"):
            assert found.crs().authid() == "EPSG:3067"
    assert package.stat().st_size < 15e6
    assert [each.name for each in package.parent.iterdir()] == [package.name]


def test_every_layer_says_that_it_is_illustrative(package):
    for name in (
        "municipalities",
        "population",
        "roads",
        "facilities",
        "digital_channels",
        "about",
    ):
        assert "llustrative" in layer(package, name).metadata().abstract(), name
    texts = {row["key"]: row["value"] for row in layer(package, "about").getFeatures()}
    assert texts["illustrative"] == "yes"
    assert "not real" in texts["what"]


def test_figures(package):
    assert layer(package, "municipalities").featureCount() == 6
    assert sum(row["residents"] for row in layer(package, "population").getFeatures()) == 199330
    assert {row["oneway"] for row in layer(package, "roads").getFeatures()} == {
        "both",
        "forward",
        "backward",
    }
    points = list(layer(package, "facilities").getFeatures())
    closing = {
        row["facility_id"]: row["closes"].toString("yyyy-MM-dd") for row in points if row["closes"]
    }
    assert sum(row["tier"] == "mobile" for row in points) == 4
    assert len(points) == 11 + 4
    assert closing == {"K09": "2028-12-31", "K10": "2028-12-31", "K11": "2026-12-31"}


def test_a_target_that_cannot_be_written(tmp_path):
    target = tmp_path / "sample.gpkg"
    target.mkdir()
    done, text = make(target)
    assert not done
    assert "cannot be written" in text
    assert list(target.iterdir()) == []
    assert [each.name for each in tmp_path.iterdir()] == ["sample.gpkg"]
