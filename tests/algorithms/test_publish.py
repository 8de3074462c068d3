"""Publishing from the toolbox: the same figures as compliance, and a table of findings."""

from __future__ import annotations

import pytest
from publications import DAY, planned
from qgis.core import QgsProcessingException
from toolbox import Listener, rows, run


@pytest.fixture(scope="module")
def county(sample_study, tmp_path_factory):
    """Path of the study of :mod:`publications`, and the ids of its plans."""
    return planned(sample_study, tmp_path_factory.mktemp("county"))


def publish(path, folder, **parameters):
    given = {"STUDY": str(path), "LANGUAGE": 0, "OUTPUT": str(folder / "map.qgs")}
    return run("publish", **{**given, **parameters})


def test_figures_are_those_of_compliance(county, sample_study, tmp_path):
    path, _ = county
    results, said = publish(path, tmp_path, SCENARIOS="baseline")
    judged, _ = run(
        "compliance",
        NETWORK=sample_study["network"],
        POPULATION=sample_study["population"],
        MUNICIPALITIES=sample_study["municipalities"],
        FACILITIES=sample_study["facilities"],
        RESIDENTS_FIELD="residents",
        CELL_ID_FIELD="cell_id",
        GROUPS="age_0_14=age_0_14, age_15_64=age_15_64, age_65plus=age_65plus,"
        " age_75plus=age_75plus",
        CODE_FIELD="code",
        NAME_FIELD="name",
        CONTROLS="total=residents, age_65plus=age_65plus, age_75plus=age_75plus",
        TIER_FIELD="tier",
        FACILITY_ID_FIELD="facility_id",
        FACILITY_NAME_FIELD="name",
        STATUS_FIELD="status",
        OPENS_FIELD="opens",
        CLOSES_FIELD="closes",
        DATE=DAY.isoformat(),
        POPULATION_YEAR=2020,
        OUTPUT="TEMPORARY_OUTPUT",
        VERDICTS="TEMPORARY_OUTPUT",
        CELLS="TEMPORARY_OUTPUT",
        FACILITIES_OUTPUT="TEMPORARY_OUTPUT",
    )
    for output, table, key in (
        ("OUTPUT", "compliance_baseline", "code"),
        ("CELLS", "times_baseline", "cell"),
        ("FACILITIES_OUTPUT", "facilities_baseline", "facility_id"),
    ):
        expected = rows(judged[output], key)
        found = rows(f"{results['RESULTS']}|layername={table}", key)
        assert found
        for id_, row in found.items():
            for name in set(row) - {"fid", "geometry", "fingerprint", "cell_residents"}:
                assert row[name] == expected[id_][name], (table, id_, name)
            assert row["geometry"].equals(expected[id_]["geometry"])
    verdicts = {(row["rule_id"], row["municipality_code"]): row for row in rows(judged["VERDICTS"])}
    published = rows(f"{results['RESULTS']}|layername=verdicts_baseline")
    assert len(published) == len(verdicts)
    for row in published:
        expected = verdicts[row["rule_id"], row["municipality_code"]]
        assert all(row[name] == expected[name] for name in ("verdict", "value", "margin"))
    assert not said.errors
    assert said.percent[-1] == 100


def test_findings_come_as_a_table(county, tmp_path):
    path, _ = county
    results, said = publish(path, tmp_path, FINDINGS="TEMPORARY_OUTPUT")
    codes = [row["code"] for row in rows(results["FINDINGS"])]
    assert codes == [
        f"publication-without-{what}" for what in ("abstract", "attribution", "contact")
    ]
    assert (results["COUNT_ERRORS"], results["COUNT_WARNINGS"]) == (0, 3)
    assert sum("sources" in text for text in said.warnings) == 1
    again, said = run(
        "checkpublication",
        PROJECT=results["PROJECT"],
        STUDY=str(path),
        OUTPUT="TEMPORARY_OUTPUT",
    )
    assert [row["code"] for row in rows(again["OUTPUT"])] == codes
    assert again["COUNT_STALE"] == 0


def test_an_earlier_publication_tells_what_became_stale(county, tmp_path):
    path, _ = county
    results, _ = publish(path, tmp_path, SCENARIOS="Fewer; More")
    other, _ = run("samplestudy", OUTPUT=str(tmp_path / "other.gpkg"), SEED=2)
    checked, said = run(
        "checkpublication",
        PROJECT=results["PROJECT"],
        STUDY=other["OUTPUT"] if "OUTPUT" in other else str(tmp_path / "other.gpkg"),
        OUTPUT="TEMPORARY_OUTPUT",
    )
    assert checked["COUNT_STALE"] == 2
    assert sum("no longer has this scenario" in text for text in said.warnings) == 2


@pytest.mark.parametrize(
    ("parameters", "words"),
    [
        ({"SCENARIOS": "no such plan"}, "no such plan"),
        ({"DAYS": "1.1.2027"}, "1.1.2027"),
        ({"STUDY": "/none.gpkg"}, "none.gpkg"),
    ],
)
def test_bad_input_is_one_message_and_nothing_is_written(county, tmp_path, parameters, words):
    path, _ = county
    with pytest.raises(QgsProcessingException, match=words):
        publish(path, tmp_path, **parameters)
    assert list(tmp_path.iterdir()) == []


def test_cancel_leaves_nothing(county, tmp_path):
    path, _ = county
    publish(path, tmp_path, feedback=Listener(stop_after=12))
    assert list(tmp_path.iterdir()) == []
