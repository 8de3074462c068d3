"""Publishing a study: what is written, what is kept back, and what is there after a failure."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date

import numpy as np
import pytest
import setups
from publications import DAY, SECRET, planned
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsVectorLayer
from service_network_planner.engine.feedback import Canceled
from service_network_planner.engine.problems import Problem
from service_network_planner.gis import publishing
from service_network_planner.gis.publication import BASELINE, read
from service_network_planner.gis.publishing import Order, publish, study_of
from service_network_planner.gis.publishingcheck import ERROR, NOTE, WARNING, check_project
from service_network_planner.gis.publishingproject import FINGERPRINT_PROPERTY
from service_network_planner.gis.publishingservices import Contact
from service_network_planner.gis.publishingtables import short_name
from service_network_planner.gis.publishingtime import Period, periods, turning_days
from service_network_planner.gis.studyopening import open_study
from service_network_planner.i18n.messages import problem_parts
from service_network_planner.planning.scenario import Scenario
from toolbox import rows

ORDER = Order(
    scenarios=(BASELINE, "Fewer", "More"),
    title="Service network of the county",
    abstract="What the plans do.",
    attribution="© Sample, CC BY 4.0",
    contact=Contact("The county", mail="service@example.org"),
    keywords=("service network",),
)


@pytest.fixture(scope="module")
def county(sample_study, tmp_path_factory):
    """The study of :mod:`publications`, open, and the ids of its plans."""
    path, ids = planned(sample_study, tmp_path_factory.mktemp("county"))
    opened = open_study(path)
    opened.close()
    return opened, ids


@pytest.fixture(scope="module")
def away(county, tmp_path_factory):
    """What is published in a folder of its own."""
    opened, _ = county
    folder = tmp_path_factory.mktemp("away")
    return publish(opened, replace(ORDER, project=folder / "map.qgs"))


@pytest.fixture
def project(away):
    """The published project."""
    found = QgsProject()
    assert found.read(str(away.project))
    yield found
    found.clear()


def layers(project):
    return {layer.shortName(): layer for layer in project.mapLayers().values()}


class TestWhatIsWritten:
    def test_the_folder_holds_all_and_nothing_else(self, away):
        names = {path.name for path in away.project.parent.iterdir()}
        assert names == {"map.qgs", "map_results.gpkg", "map_study.gpkg", "map_study.npz"}

    def test_the_project_tells_what_it_publishes(self, away, county, project):
        publication = read(project)
        _, ids = county
        assert publication.study == "map_study.gpkg"
        assert publication.scenarios == (BASELINE, ids["Fewer"], ids["More"])
        assert (publication.title, publication.language) == (ORDER.title, "en")
        assert publication.days == (DAY, date(2027, 1, 1), date(2029, 1, 1))
        assert study_of(away.project) == away.study

    def test_layers_groups_and_themes_by_scenario(self, county, project):
        _, ids = county
        here = (BASELINE, ids["Fewer"], ids["More"])
        kinds = ("compliance", "times", "facilities", "verdicts")
        expected = {short_name(kind, id_) for kind in kinds for id_ in here}
        expected |= {"facilities_over_time", "compliance_over_time", "municipalities", "roads"}
        assert set(layers(project)) == expected
        assert all(layer.isValid() for layer in project.mapLayers().values())
        groups = project.layerTreeRoot().findGroups()
        assert [group.customProperty("wmsShortName") for group in groups] == [
            *(short_name("scenario", id_) for id_ in here),
            "scenario_over_time",
        ]
        assert [group.name() for group in groups][:3] == ["Baseline", "Fewer", "More"]
        assert {"Baseline", "Fewer", "More"} < set(project.mapThemeCollection().mapThemes())

    def test_every_result_carries_the_fingerprint_of_its_scenario(self, away, project):
        found = layers(project)
        for one in away.sides:
            layer = found[short_name("compliance", one.id)]
            assert layer.customProperty(FINGERPRINT_PROPERTY) == one.fingerprint
            assert f"fingerprint:{one.fingerprint}" in layer.keywordList()
            assert {row["fingerprint"] for row in rows(layer)} == {one.fingerprint}

    def test_words_are_those_of_the_order(self, project):
        layer = layers(project)["compliance_baseline"]
        assert layer.title() == "Baseline: Municipalities by verdict"
        assert layer.attribution() == ORDER.attribution
        assert DAY.isoformat() in layer.abstract()
        assert layer.metadata().language() == "ENG"
        assert layer.metadata().rights() == [ORDER.attribution]
        assert project.metadata().title() == ORDER.title
        assert project.readEntry("WMSContactMail", "/")[0] == "service@example.org"

    def test_no_path_of_this_computer_and_nobody_is_named(self, away, county):
        opened, _ = county
        text = away.project.read_text("utf-8")
        for secret in (away.project.parent, opened.file.path.parent, "saveUser", SECRET):
            assert str(secret) not in text
        sources = re.findall(r"<datasource>(.+?)</datasource>", text)
        assert len(sources) == 16
        assert all(source.startswith("./map_results.gpkg|layername=") for source in sources)

    def test_legends_hold_only_what_is_there(self, county, project):
        _, ids = county
        for id_ in (BASELINE, ids["Fewer"]):
            layer = layers(project)[short_name("facilities", id_)]
            there = {(row["tier_name"], row["status"]) for row in rows(layer)}
            labels = [rule.label() for rule in layer.renderer().rootRule().children()]
            words = {"open": "{}", "closed": "{}, closed"}
            assert sorted(labels) == sorted(words[state].format(tier) for tier, state in there)

    def test_another_language_is_that_of_all_words(self, county, tmp_path):
        opened, _ = county
        made = publish(
            opened,
            replace(ORDER, project=tmp_path / "kartta.qgs", language="fi", scenarios=("Fewer",)),
        )
        project = QgsProject()
        assert project.read(str(made.project))
        layer = next(each for name, each in layers(project).items() if "compliance" in name)
        labels = [category.label() for category in layer.renderer().categories()]
        aliases = {field.name(): field.alias() for field in layer.fields()}
        project.clear()
        assert labels[:2] == ["Täyttyy", "Ei täyty"]
        assert aliases["name"] == "Kunta"


class TestWhatIsKeptBack:
    def test_fields_that_say_who_decides_a_verdict_stay_at_home(self, project):
        found = layers(project)
        names = {
            kind: {field.name() for field in found[f"{kind}_baseline"].fields()}
            for kind in ("compliance", "times", "facilities", "verdicts")
        }
        assert "worst_cell" not in names["compliance"]
        assert "because" not in names["verdicts"]
        assert not {"note", "capacity", "author"} & set.union(*names.values())

    def test_cells_with_few_residents_keep_the_number_to_themselves(self, county, project):
        opened, _ = county
        demand = opened.study.demand
        residents = dict(zip(demand.ids, demand.residents.tolist()))
        shown = rows(layers(project)["times_baseline"], "cell")
        few = {id_ for id_, n in residents.items() if 0 < n < 10_000}
        suppressed = np.any([group.suppressed for group in demand.groups.values()], axis=0)
        few |= {demand.ids[i] for i in np.flatnonzero(suppressed & (demand.residents > 0))}
        few &= set(shown)
        assert len(few) > 100
        assert {shown[id_]["cell_residents"] for id_ in few} == {None}
        assert all(
            row["cell_residents"] == residents[id_] / 1000
            for id_, row in shown.items()
            if id_ not in few
        )
        assert all(shown[id_]["time_min"] > 0 for id_ in few)

    def test_the_copy_of_the_study_has_no_secrets_and_the_same_figures(self, away, county):
        opened, ids = county
        copy = open_study(away.study)
        copy.close()
        assert [one.id for one in copy.file.scenarios()] == [ids["Fewer"], ids["More"]]
        assert copy.file.log() == []
        assert copy.travel.file.provenance["source"] == ""
        content = away.study.read_bytes()
        assert SECRET.encode() not in content
        assert ids["Secret"].encode() not in content
        assert b"Proxy" not in content  # The sample's notes on how exact each place is.
        assert b"Proxy" in opened.file.path.read_bytes()
        again = publishing.published_sides(copy, read_publication(away).scenarios)
        assert [one.fingerprint for one in again] == [one.fingerprint for one in away.sides]

    def test_nothing_can_be_edited(self, project):
        assert all(layer.readOnly() for layer in project.mapLayers().values())
        for change in ("Update", "Insert", "Delete"):
            assert project.readListEntry("WFSTLayers", f"/{change}")[0] == []


def read_publication(published):
    found = QgsProject()
    assert found.read(str(published.project))
    publication = read(found)
    found.clear()
    return publication


class TestThroughTime:
    def test_periods_begin_when_something_opens_or_closes(self, county):
        opened, _ = county
        assert turning_days(opened.facility_rows) == [date(2027, 1, 1), date(2029, 1, 1)]
        found = periods(opened.facility_rows, (), (DAY,))
        assert found == [
            Period(DAY, date(2026, 12, 31)),
            Period(date(2027, 1, 1), date(2028, 12, 31)),
            Period(date(2029, 1, 1), date(2039, 12, 31)),
        ]

    def test_or_on_the_days_that_are_asked_for(self, county):
        opened, _ = county
        days = (date(2028, 6, 1), date(2026, 6, 1), date(2028, 6, 1))
        assert periods(opened.facility_rows, days, ()) == [
            Period(date(2026, 6, 1), date(2028, 5, 31)),
            Period(date(2028, 6, 1), date(2038, 12, 31)),
        ]

    def test_what_changed_before_the_study_is_past(self, county):
        opened, _ = county
        found = periods(opened.facility_rows, (), (date(2028, 3, 1),))
        assert [span.first for span in found] == [date(2028, 3, 1), date(2029, 1, 1)]
        assert periods(opened.facility_rows, (), ())[0].first == date(2027, 1, 1)

    def test_nothing_ever_changes(self, county):
        opened, _ = county
        assert periods([], (), (DAY,)) == []
        assert periods(opened.facility_rows, (), (date(2040, 1, 1),)) == []

    def test_each_period_has_the_verdicts_of_its_first_day(self, away, county, project):
        opened, _ = county
        table = rows(layers(project)["compliance_over_time"])
        for span in periods(opened.facility_rows, (), (DAY,)):
            side = publishing.published_sides(opened, [BASELINE])[0].side
            side = replace(side, day=span.first)
            summary = side.evaluate(opened.study, opened.travel).summary
            verdicts = dict(zip(summary["municipality_code"], summary["rules_not_met"]))
            here = [row for row in table if row["from_day"].toPyDate() == span.first]
            assert len(here) == 6
            assert {row["to_day"].toPyDate() for row in here} == {span.last}
            for row in here:
                assert row["rules_not_met"] >= verdicts[row["code"]]

    def test_facilities_are_there_as_long_as_they_are_open(self, project):
        found = rows(layers(project)["facilities_over_time"], "facility_id")
        assert found["K11"]["to_day"].toPyDate() == date(2026, 12, 31)
        assert found["K01"]["from_day"].toPyDate() == DAY

    def test_services_take_a_time(self, away):
        # Not read through QGIS: in 3.22 asking a layer for its dimensions crashes.
        found = re.findall(r"<dimension ([^>]*)/>", away.project.read_text("utf-8"))
        assert len(found) == 2
        expected = {
            'name="TIME"',
            'fieldName="from_day"',
            'endFieldName="to_day"',
            'defaultDisplayType="1"',
        }
        assert all(expected < set(dimension.split()) for dimension in found)

    def test_days_without_the_baseline_are_told(self, county, tmp_path):
        opened, _ = county
        made = publish(
            opened,
            replace(ORDER, project=tmp_path / "a.qgs", scenarios=("Fewer",), days=(DAY,)),
        )
        assert [notice.code for notice in made.notices] == ["publication-days-without-baseline"]


class TestOddStudies:
    @pytest.mark.parametrize("changes", [{}, {"facilities": None}])
    def test_two_squares(self, tmp_path, changes):
        path = setups.setup(**changes).write(tmp_path / "squares.gpkg").path
        opened = open_study(path)
        opened.file.save(Scenario.new("Same"))
        opened.file.save(Scenario.new("Same"))
        opened.close()
        made = publish(opened, Order(roads=False))
        assert {finding.severity for finding in made.findings} == {WARNING}
        project = QgsProject()
        assert project.read(str(made.project))
        groups = [group.name() for group in project.layerTreeRoot().findGroups()]
        layer = layers(project)["facilities_baseline"]
        n_facilities, is_valid = layer.featureCount(), layer.isValid()
        prints = {each.name() for each in project.layoutManager().printLayouts()}
        project.clear()
        assert groups[:3] == ["Baseline", "Same", "Same (2)"]
        assert (n_facilities, is_valid) == (0 if "facilities" in changes else 3, True)
        assert len(prints) == 6

    def test_a_system_without_a_code_is_refused(self, county, tmp_path):
        opened, _ = county
        crs = QgsCoordinateReferenceSystem()
        crs.createFromProj("+proj=tmerc +lon_0=25 +k=0.9997 +x_0=12345 +ellps=GRS80")
        with pytest.raises(Problem, match="publication-crs-missing"):
            publish(replace(opened, crs=crs), replace(ORDER, project=tmp_path / "a.qgs"))
        assert list(tmp_path.iterdir()) == []


class TestFailures:
    @pytest.fixture
    def mine(self, away, tmp_path):
        """A publication that may be spoilt."""
        for path in away.project.parent.iterdir():
            (tmp_path / path.name).write_bytes(path.read_bytes())
        return tmp_path / "map.qgs"

    @pytest.mark.parametrize("step", ["write_package", "_write_project", "copy_study"])
    def test_an_interrupted_run_leaves_the_former_publication_whole(
        self, county, mine, monkeypatch, step
    ):
        opened, _ = county
        before = {path.name: path.read_bytes() for path in mine.parent.iterdir()}

        def stop(*_, **__):
            raise Canceled

        monkeypatch.setattr(publishing, step, stop)
        with pytest.raises(Canceled):
            publish(opened, replace(ORDER, project=mine))
        assert {path.name: path.read_bytes() for path in mine.parent.iterdir()} == before

    def test_a_file_that_cannot_be_replaced_brings_the_others_back(self, county, mine, monkeypatch):
        from service_network_planner.gis import publishingfiles

        opened, _ = county
        before = {path.name: path.read_bytes() for path in mine.parent.iterdir()}
        move = publishingfiles.move_into_place

        def busy(draft, path):
            if path.suffix == ".qgs":
                raise Problem("output-busy", path=str(path))
            move(draft, path)

        monkeypatch.setattr(publishingfiles, "move_into_place", busy)
        with pytest.raises(Problem, match="output-busy"):
            publish(opened, replace(ORDER, project=mine, scenarios=("More",)))
        assert {path.name: path.read_bytes() for path in mine.parent.iterdir()} == before

    @pytest.mark.parametrize("name", ["own.qgs", "own_results.gpkg", "own_study.gpkg"])
    def test_what_is_not_ours_is_never_written_over(self, county, tmp_path, name):
        opened, _ = county
        (tmp_path / name).write_text("my own", "utf-8")
        with pytest.raises(Problem, match="publication-file-taken"):
            publish(opened, replace(ORDER, project=tmp_path / "own.qgs"))
        assert (tmp_path / name).read_text("utf-8") == "my own"

    def test_a_publication_is_replaced_by_the_next(self, county, mine):
        opened, ids = county
        publish(opened, replace(ORDER, project=mine, scenarios=("More",)))
        found = QgsProject()
        assert found.read(str(mine))
        assert read(found).scenarios == (ids["More"],)
        found.clear()


class TestChecking:
    @pytest.fixture
    def spoil(self, away, tmp_path):
        """A function that changes a copy of the publication and checks it."""

        def check(change, opened=None):
            for path in away.project.parent.iterdir():
                (tmp_path / path.name).write_bytes(path.read_bytes())
            project = QgsProject()
            assert project.read(str(tmp_path / "map.qgs"))
            change(project)
            assert project.write()
            project.clear()
            return check_project(tmp_path / "map.qgs", opened)

        return check

    def test_a_fresh_publication_is_sound(self, away, county):
        opened, _ = county
        assert away.findings == []
        assert check_project(away.project, opened) == []

    @pytest.mark.parametrize(
        ("code", "severity", "change"),
        [
            (
                "publication-short-name-twice",
                ERROR,
                lambda p: layers(p)["municipalities"].setShortName("roads"),
            ),
            (
                "publication-short-name-missing",
                ERROR,
                lambda p: layers(p)["municipalities"].setShortName(""),
            ),
            (
                "publication-short-name-invalid",
                ERROR,
                lambda p: layers(p)["municipalities"].setShortName("ä b"),
            ),
            (
                "publication-layer-foreign",
                ERROR,
                lambda p: p.addMapLayer(QgsVectorLayer("Point?crs=EPSG:3067", "mine", "memory")),
            ),
            (
                "publication-leak",
                ERROR,
                lambda p: layers(p)["times_baseline"].setCustomProperty(
                    "service_network_planner/scenario", "another"
                ),
            ),
            (
                "publication-editable",
                ERROR,
                lambda p: p.writeEntry("WFSTLayers", "/Update", [next(iter(p.mapLayers()))]),
            ),
            (
                "publication-paths-absolute",
                ERROR,
                lambda p: p.writeEntryBool("Paths", "/Absolute", True),
            ),
            (
                "publication-off",
                ERROR,
                lambda p: p.writeEntryBool("WMSServiceCapabilities", "/", False),
            ),
            ("publication-unlimited", WARNING, lambda p: p.removeEntry("WMSMaxWidth", "/")),
            (
                "publication-layer-editable",
                WARNING,
                lambda p: layers(p)["roads"].setReadOnly(False),
            ),
            (
                "publication-layer-without-words",
                WARNING,
                lambda p: layers(p)["roads"].setAbstract(""),
            ),
            ("publication-without-contact", WARNING, lambda p: _silence(p)),
        ],
    )
    def test_each_fault_is_found_and_explained(self, spoil, code, severity, change):
        found = {finding.problem.code: finding for finding in spoil(change)}
        assert found[code].severity == severity
        assert all(problem_parts(found[code].problem))

    def test_a_layer_that_lies_elsewhere(self, spoil, opened_sample):
        def change(project):
            layer = layers(project)["roads"]
            layer.setDataSource(opened_sample["roads"], layer.name(), "ogr")

        codes = {finding.problem.code for finding in spoil(change)}
        assert codes == {"publication-layer-outside", "publication-paths-absolute"}

    def test_a_layer_whose_data_are_gone(self, spoil, tmp_path):
        spoil(lambda _: None)
        (tmp_path / "map_results.gpkg").unlink()
        codes = {finding.problem.code for finding in check_project(tmp_path / "map.qgs")}
        assert "publication-layer-invalid" in codes

    def test_what_became_stale(self, away, county):
        opened, ids = county
        fewer = next(one for one in opened.file.scenarios() if one.id == ids["Fewer"])
        opened.file.save(fewer.edited(changes={}))
        (finding,) = check_project(away.project, opened)
        opened.file.save(fewer)
        assert finding.problem.code == "publication-stale"
        parts = ["service points or their day"]
        assert finding.problem.values == {"scenario": "Fewer", "parts": parts}

    def test_a_scenario_that_is_deleted(self, away, county):
        opened, ids = county
        more = next(one for one in opened.file.scenarios() if one.id == ids["More"])
        opened.file.delete(more.id)
        (finding,) = check_project(away.project, opened)
        opened.file.save(more)
        assert finding.problem.code == "publication-scenario-gone"

    def test_a_study_with_more_than_is_published_is_noted(self, county):
        opened, _ = county
        made = publish(opened, ORDER)
        assert made.project == opened.file.path.with_name("county_published.qgs")
        (finding,) = made.findings
        assert (finding.severity, finding.problem.code) == (NOTE, "publication-study-whole")

    def test_what_is_no_publication(self, tmp_path):
        with pytest.raises(Problem, match="publication-unreadable"):
            check_project(tmp_path / "none.qgs")
        project = QgsProject()
        assert project.write(str(tmp_path / "other.qgs"))
        with pytest.raises(Problem, match="publication-none"):
            check_project(tmp_path / "other.qgs")


def _silence(project):
    for key in ("WMSContactOrganization", "WMSContactMail"):
        project.writeEntry(key, "/", "")


def test_results_hold_no_table_of_anything_else(away):
    with closing(sqlite3.connect(away.results)) as connection:
        names = {name for (name,) in connection.execute("SELECT table_name FROM gpkg_contents")}
    assert len(names) == 16
    assert not any("secret" in name.lower() for name in names)
