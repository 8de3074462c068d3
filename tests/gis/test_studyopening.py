"""Opening a study: quick when nothing changed, right when something did, and free when it fails."""

from __future__ import annotations

import json
import math
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from datetime import date
from pathlib import Path

import numpy as np
import pytest
import setups
from hypothesis import given, settings
from hypothesis import strategies as st
from memory_layers import codes
from qgis.core import QgsApplication, QgsTask
from service_network_planner.engine import networkfile
from service_network_planner.engine.feedback import Canceled
from service_network_planner.engine.problems import Notice, Problem
from service_network_planner.engine.profile import CAR
from service_network_planner.gis import studynetwork
from service_network_planner.gis.studyfile import StudyFile
from service_network_planner.gis.studyopening import open_study, write_sample
from service_network_planner.gis.studysettings import StudySettings
from service_network_planner.i18n.messages import notice_text, problem_text
from service_network_planner.planning.facility import Facility
from service_network_planner.planning.live import LiveStudy
from service_network_planner.planning.scenario import Scenario

REBUILT, UNSAVED = "study-network-rebuilt", "study-network-unsaved"


@pytest.fixture(scope="module")
def made(plugin, tmp_path_factory):
    """A small study and its network, which nobody has touched."""
    return setups.setup().write(tmp_path_factory.mktemp("made") / "study.gpkg").path


@pytest.fixture
def path(made, tmp_path):
    """A copy of both."""
    shutil.copy(made.with_suffix(".npz"), tmp_path / "study.npz")
    return Path(shutil.copy(made, tmp_path / "study.gpkg"))


@pytest.fixture
def network(path):
    return path.with_suffix(".npz")


def opened(path, **more):
    study = open_study(path, **more)
    study.close()
    assert all("{" not in notice_text(notice) for notice in study.notices)
    return study


def edit_roads(path, speed):
    layer = StudyFile.open(path).layer("roads")
    layer.startEditing()
    layer.changeAttributeValue(1, layer.fields().lookupField("speed_kmh"), speed)
    assert layer.commitChanges()


class TestTheSampleStudy:
    @pytest.fixture(scope="class")
    def sample(self, plugin, tmp_path_factory):
        path = tmp_path_factory.mktemp("sample") / "sample.gpkg"
        write_sample(path)
        return path

    def test_it_is_ready_to_open(self, sample):
        assert sorted(one.name for one in sample.parent.iterdir()) == ["sample.gpkg", "sample.npz"]
        begin = time.perf_counter()
        study = opened(sample)
        assert time.perf_counter() - begin < 5.0
        assert not {REBUILT, UNSAVED} & set(codes(study.notices))
        assert study.crs.authid() == "EPSG:3067"
        assert len(study.cells) == len(study.study.demand) == 4256
        assert study.study.population_year == 2020
        assert [row.id for row in study.facility_rows] == list(study.study.facilities.ids)
        assert len(study.facility_rows) == 15
        assert study.travel.core("car") is study.travel.file.core
        assert study.travel.max_snap_m == 5000.0
        assert not study.read_only
        assert set(study.study.demand.groups) >= {"age_65plus", "age_75plus"}

    def test_cells_are_those_of_the_demand_points(self, sample):
        study = opened(sample)
        centres = np.array([list(cell.centroid().asPoint()) for cell in study.cells])
        assert np.allclose(centres, study.study.demand.xy, atol=1e-6)

    def test_a_live_study_stands_on_it(self, sample):
        study = opened(sample)
        live = LiveStudy(study.study, study.rule_set, None, study.travel)
        row = study.facility_rows[0]
        live.move(row.id, row.xy[0] + 1_000, row.xy[1])
        assert len(live.evaluation.verdicts)

    def test_the_one_of_the_toolbox_opens_too(self, sample_study, tmp_path):
        path = Path(shutil.copy(sample_study["path"], tmp_path / "mine.gpkg"))
        study = opened(path)
        assert study.name == "mine"
        assert path.with_suffix(".npz").is_file()
        assert not {REBUILT, UNSAVED} & set(codes(study.notices))
        assert opened(path, network=sample_study["network"]).travel.file.core is not None

    def test_canceled_at_the_end_nothing_is_left(self, tmp_path):
        with pytest.raises(Canceled):
            write_sample(tmp_path / "sample.gpkg", StopAt(percent=70))
        assert list(tmp_path.iterdir()) == []


class TestTheNetwork:
    def test_it_is_not_built_again(self, path, network, monkeypatch):
        before = network.stat().st_mtime_ns
        file = StudyFile.open(path)
        file.save(Scenario("s", "Saving changes the file's date"))
        monkeypatch.setattr(studynetwork, "fingerprint", None)
        study = opened(path)
        assert network.stat().st_mtime_ns == before
        assert REBUILT not in codes(study.notices)

    def test_without_one_it_is_built_and_kept(self, path, network):
        network.unlink()
        study = opened(path)
        assert REBUILT not in codes(study.notices)
        assert networkfile.load(network, with_core=True).core_of(CAR) is not None
        assert study.travel.file.core is not None

    def test_changed_roads(self, path, network):
        before = opened(path).travel.file.fingerprint
        edit_roads(path, 20.0)
        study = opened(path)
        assert codes(study.notices)[REBUILT] == 1
        assert study.travel.file.fingerprint != before
        assert networkfile.load(network).fingerprint == study.travel.file.fingerprint
        assert REBUILT not in codes(opened(path).notices)

    def test_a_change_that_no_travel_time_depends_on(self, path):
        layer = StudyFile.open(path).layer("roads")
        layer.startEditing()
        layer.changeAttributeValue(1, layer.fields().lookupField("road_id"), 77)
        assert layer.commitChanges()
        assert REBUILT not in codes(opened(path).notices)

    @pytest.mark.parametrize("content", [b"", b"not a network", None])
    def test_a_spoiled_one(self, path, network, content):
        network.write_bytes(network.read_bytes()[:2000] if content is None else content)
        assert codes(opened(path).notices)[REBUILT] == 1
        assert REBUILT not in codes(opened(path).notices)

    def test_one_of_another_study(self, path, network, tmp_path):
        other = setups.setup(road_layer=setups.RoadLayer("highway"))
        shutil.move(other.write(tmp_path / "o.gpkg").path.with_suffix(".npz"), network)
        study = opened(path)
        assert codes(study.notices)[REBUILT] == 1

    def test_somebodys_own_file_of_that_name_stays_as_it_is(self, path, network, tmp_path):
        network.unlink()
        np.savez(network, mine=np.arange(5))
        before = network.read_bytes()
        study = opened(path)
        assert UNSAVED not in codes(study.notices)
        study.close()
        assert network.read_bytes() == before
        assert (tmp_path / "study.network.npz").is_file()
        assert REBUILT not in codes(opened(path).notices), "the next time it is there"

    def test_a_network_of_the_toolbox_stays_as_it_is(self, path, network):
        roads = opened(path).travel.roads
        networkfile.save(network, roads, {"layer": "Tiet", "built": "2026-01-01"})
        before = network.read_bytes()
        opened(path).close()
        assert network.read_bytes() == before

    def test_one_of_a_later_version_stays(self, path, network, monkeypatch):
        roads = opened(path).travel.roads
        with monkeypatch.context() as later:
            later.setattr(networkfile, "VERSION", networkfile.VERSION + 1)
            networkfile.save(network, roads, {})
        before = network.read_bytes()
        study = opened(path)
        assert {REBUILT, UNSAVED} <= set(codes(study.notices))
        assert network.read_bytes() == before

    def test_it_cannot_be_kept(self, path, network):
        network.unlink()
        network.mkdir()
        study = opened(path)
        assert UNSAVED in codes(study.notices)
        assert study.travel.file.core is not None

    def test_another_one(self, path, tmp_path):
        setups.setup(road_layer=setups.RoadLayer("highway")).write(tmp_path / "other.gpkg")
        study = opened(path, network=tmp_path / "other.npz")
        assert np.isnan(study.travel.roads.speed_kmh).all()
        with pytest.raises(Problem, match="network-file-missing"):
            open_study(path, network=tmp_path / "none.npz")

    def test_another_one_whose_roads_have_changed(self, path, tmp_path):
        file = setups.setup().write(tmp_path / "other.gpkg")
        edit_roads(file.path, 20.0)
        study = opened(path, network=tmp_path / "other.npz")
        assert "network-stale-used" in codes(study.notices)

    def test_speeds_of_the_study(self, path, network):
        StudyFile.open(path).set("profiles", {"car": {"calibration": 1.5}, "rocket": {"x": 1}})
        study = opened(path)
        assert study.travel.profiles["car"].calibration == 1.5
        assert study.travel.core("car") is study.travel.file.core
        kept = networkfile.load(network, with_core=True)
        assert kept.core_of(study.travel.profiles["car"]) is not None
        assert "calibration-on" in codes(study.notices)

    @pytest.mark.parametrize("wrong", [{"calibration": "fast"}, {"x": 1}, {"speeds_kmh": [1]}])
    def test_speeds_that_are_none(self, path, wrong):
        StudyFile.open(path).set("profiles", {"car": wrong})
        with pytest.raises(Problem) as raised:
            open_study(path)
        assert raised.value.code == "study-speeds"
        assert "{" not in problem_text(raised.value)

    def test_roads_whose_field_was_renamed(self, path):
        layer = StudyFile.open(path).layer("roads")
        layer.startEditing()
        layer.renameAttribute(layer.fields().lookupField("road_class"), "other")
        assert layer.commitChanges()
        with pytest.raises(Problem, match="field-missing"):
            open_study(path)

    def test_a_file_name_with_signs(self, path):
        folder = path.parent / "a#b ä"
        folder.mkdir()
        moved = Path(shutil.move(path, folder / "my 'study' #1.v2.gpkg"))
        study = opened(moved)
        assert study.name == "Two squares"
        assert (folder / "my 'study' #1.v2.npz").is_file()
        assert len(study.cells) == 3


class TestWhoHasIt:
    def test_the_second_one_may_only_read(self, path):
        first = open_study(path)
        second = open_study(path)
        assert (first.read_only, second.read_only) == (False, True)
        assert codes(second.notices)["study-open-elsewhere"] == 1
        assert "{" not in notice_text(second.notices[0])
        first.file.save(Scenario("s", "S"))
        assert [one.name for one in second.file.scenarios()] == ["S"]
        with pytest.raises(Problem, match="study-not-writable"):
            second.file.save(Scenario("t", "T"))
        second.close()
        first.close()
        third = open_study(path)
        assert not third.read_only
        third.close()

    def test_whoever_may_only_read_writes_nothing(self, path, network):
        first = open_study(path)
        network.unlink()
        second = open_study(path)
        assert UNSAVED in codes(second.notices)
        assert not network.exists()
        first.close()

    def test_a_problem_leaves_it_unlocked(self, path):
        StudyFile.open(path).set("rules", {"format": 1})
        with pytest.raises(Problem):
            open_study(path)
        file = StudyFile.open(path)
        file.lock()
        file.unlock()

    @pytest.mark.skipif(sys.platform != "linux", reason="needs mount")
    def test_a_read_only_disk(self, made):
        if os.geteuid() != 0:
            pytest.skip("only root can mount a disk")
        folder = Path(tempfile.mkdtemp())
        mount = ["mount", "-t", "tmpfs", "-o", "size=20m", "tmpfs", str(folder)]
        if subprocess.run(mount, capture_output=True, check=False).returncode:
            pytest.skip("no disk can be mounted here")
        try:
            path = Path(shutil.copy(made, folder / "study.gpkg"))
            StudyFile.open(path).save(Scenario("s", "S"))
            subprocess.run(["mount", "-o", "remount,ro", str(folder)], check=True)
            study = opened(path)
            assert study.read_only
            assert {"study-read-only", UNSAVED} <= set(codes(study.notices))
            assert [one.name for one in study.file.scenarios()] == ["S"]
            assert len(study.cells) == 3
        finally:
            subprocess.run(["umount", "-l", str(folder)], check=True)
            folder.rmdir()


class TestThreads:
    def test_in_a_task_of_qgis(self, path, qgis_app):
        found = []
        task = QgsTask.fromFunction(
            "open",
            lambda task: found.append((open_study(path, task), threading.get_ident())),
        )
        QgsApplication.taskManager().addTask(task)
        end = time.monotonic() + 30
        while not found and time.monotonic() < end:
            qgis_app.processEvents()
            time.sleep(0.01)
        study, thread = found[0]
        assert thread != threading.get_ident()
        assert len(study.cells) == 3
        study.file.save(Scenario("s", "S"))
        study.close()

    def test_cancel_at_any_moment(self, path, network):
        network.unlink()
        looks = StopAt()
        opened(path, feedback=looks)
        assert looks.count > 10
        assert looks.percents == sorted(looks.percents)
        assert looks.percents[-1] == 100.0
        for number in range(looks.count - 1):
            network.unlink(missing_ok=True)
            with pytest.raises(Canceled):
                open_study(path, StopAt(number))
            assert {one.suffix for one in path.parent.iterdir()} <= {".gpkg", ".npz"}


class TestScenarios:
    def test_facilities_of_a_scenario(self, path):
        study = opened(path)
        moved = study.facility_rows[0]
        added = Facility("new", "New", "unit", (setups.EAST + 15_000.0, setups.NORTH + 1.0))
        changes = {
            "A": Facility("A", moved.name, "centre", added.xy, municipality=0),
            "B": None,
            "new": added,
        }
        study.file.save(Scenario("s", "S", changes=changes))
        rows = study.rows(study.file.scenarios()[0])
        assert [(row.id, row.municipality) for row in rows] == [("A", 1), ("C", 1), ("new", 1)]


class TestOtherTables:
    def test_facilities_deleted_by_another_program(self, path):
        layer = StudyFile.open(path).layer("facilities")
        assert layer.dataProvider().truncate()
        study = opened(path)
        assert study.facility_rows == []
        assert codes(study.notices)["study-without-facilities"] == 1

    @pytest.mark.parametrize(
        ("table", "field"),
        [("population", "residents"), ("municipalities", "code"), ("facilities", "tier")],
    )
    def test_a_field_renamed_by_another_program(self, path, table, field):
        layer = StudyFile.open(path).layer(table)
        layer.startEditing()
        layer.renameAttribute(layer.fields().lookupField(field), "other")
        assert layer.commitChanges()
        with pytest.raises(Problem) as raised:
            open_study(path)
        assert raised.value.code == "field-missing"
        assert raised.value.values["field"] == field

    def test_days_and_figures(self, path):
        values = {"day": "2030-01-01", "figures": {"digital": 0.3}, "max_snap_m": 100}
        StudyFile.open(path).set_all(values)
        study = opened(path)
        assert study.day == date(2030, 1, 1)
        assert study.study.figures == {"digital": 0.3}
        assert study.travel.max_snap_m == 100.0
        assert "points-off-network" in codes(study.notices)


anything = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=4),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=8,
)
keys = st.sampled_from(sorted(StudySettings().as_json()))


@settings(deadline=None, max_examples=200)
@given(st.dictionaries(keys, anything))
def test_settings_of_any_kind_are_read(values):
    """Whatever a file holds, settings come of it, and they are kept as they were read."""
    read = StudySettings.from_json(values)
    text = json.dumps(read.as_json(), allow_nan=False)
    assert StudySettings.from_json(json.loads(text)).as_json() == read.as_json()


def test_settings_are_kept():
    given = StudySettings(
        "N",
        "P",
        2020,
        date(2026, 1, 1),
        date(2025, 1, 1),
        math.inf,
        3,
        {"a": 0.5},
        {"car": {"calibration": 2.0}},
        {"format": 1},
        {"roads": {"class_field": "x"}},
        network="abc",
    )
    assert StudySettings.from_json(json.loads(json.dumps(given.as_json()))) == given
    told = StudySettings(notices=[Notice("geometry-missing", 3, ("1", "2"), layer="L", odd={1})])
    found = StudySettings.from_json(json.loads(json.dumps(told.as_json()))).notices[0]
    assert (found.code, found.count, found.examples) == ("geometry-missing", 3, ("1", "2"))
    assert found.values["layer"] == "L"


class StopAt:
    """Feedback that counts how often it is asked, and stops at a moment or a percentage."""

    def __init__(self, stop=None, percent=None):
        self.count, self._stop, self._percent, self.percents = 0, stop, percent, []

    def isCanceled(self):  # noqa: N802 - the name that QGIS gives it
        self.count += 1
        if self._percent is not None and self.percents and self.percents[-1] > self._percent:
            return True
        return self._stop is not None and self.count > self._stop

    def setProgress(self, progress):  # noqa: N802 - the name that QGIS gives it
        self.percents.append(round(progress, 6))
