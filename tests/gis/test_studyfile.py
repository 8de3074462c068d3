"""The study file: what is saved is found again, and no fault spoils what was saved before."""

from __future__ import annotations

import json
import os
import random
import resource
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from datetime import date
from pathlib import Path

import pytest
from memory_layers import codes
from service_network_planner.engine.problems import Problem
from service_network_planner.gis import studydatabase
from service_network_planner.gis.studyfile import StudyFile
from service_network_planner.i18n.messages import notice_text, problem_text
from service_network_planner.planning.facility import Facility
from service_network_planner.planning.scenario import Scenario, same
from setups import setup

FACILITY = Facility(
    "A", "Älä", "centre", (381_234.1234567891, 6_700_000.1), 1, False, date(2026, 1, 2), None, 7.5
)
ON_LINUX = pytest.mark.skipif(sys.platform != "linux", reason="needs fork and /proc")


@pytest.fixture(scope="module")
def made(plugin, tmp_path_factory):
    """A study file that nobody has touched."""
    return setup().write(tmp_path_factory.mktemp("made") / "study.gpkg").path


@pytest.fixture
def path(made, tmp_path):
    """A copy of it."""
    return Path(shutil.copy(made, tmp_path / "my study.gpkg"))


@pytest.fixture
def file(path):
    return StudyFile.open(path)


def scenario(number=0, size=1):
    changes = {f"f{i}": Facility(f"f{i}", "", "unit", (i, number)) for i in range(size)}
    return Scenario(f"s{number}", f"Scenario {number}", changes=changes)


def code_of(act):
    with pytest.raises(Problem) as raised:
        act()
    assert "{" not in problem_text(raised.value)
    return raised.value.code


def sound(path):
    """Whether SQLite finds the whole file sound; it rolls back first what was half written."""
    connection = sqlite3.connect(path)
    try:
        return connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    finally:
        connection.close()


class TestScenarios:
    def test_a_study_begins_without_any(self, file):
        assert file.scenarios() == []
        assert file.working() is None

    def test_what_is_saved_is_found_again(self, file, path):
        removed = Scenario.new("Leikkaus", changes={"B": None}, note="huom", author="me")
        changed = Scenario.new(
            "Toinen", parent=removed.id, changes={"A": FACILITY}, locked=frozenset({"A", "B"})
        )
        for one in (removed, changed):
            file.save(one)
        found = StudyFile.open(path).scenarios()
        assert found[0] == removed
        assert same(found[1].changes["A"], FACILITY)
        assert found[1].locked == {"A", "B"}
        assert (found[1].parent, found[1].created) == (removed.id, changed.created)

    def test_saving_again_replaces_and_keeps_the_order(self, file):
        for number in range(3):
            file.save(scenario(number))
        file.save(scenario(0).edited(name="New name", changes={"B": None}))
        found = file.scenarios()
        assert [one.id for one in found] == ["s0", "s1", "s2"]
        assert found[0].name == "New name"
        assert found[0].changes == {"B": None}

    def test_the_order_of_changes_stays(self, file):
        ids = [f"f{i}" for i in (5, 3, 9, 1)]
        file.save(Scenario("s", "S", changes=dict.fromkeys(ids)))
        assert list(file.scenarios()[0].changes) == ids

    def test_children_of_a_deleted_one_go_to_its_parent(self, file):
        for one, parent in (("a", ""), ("b", "a"), ("c", "b")):
            file.save(Scenario(one, one, parent=parent))
        file.delete("b")
        assert {one.id: one.parent for one in file.scenarios()} == {"a": "", "c": "a"}
        file.delete("a")
        file.delete("nothing")
        assert {one.id: one.parent for one in file.scenarios()} == {"c": ""}

    def test_what_is_worked_on_is_kept_beside(self, file, path):
        file.save(scenario(1))
        file.keep_working(scenario(1).edited(name="Going on"))
        file.keep_working(scenario(1, 5).edited(name="Going on"))
        found = StudyFile.open(path).working()
        assert found.name == "Going on"
        assert len(found.changes) == 5
        assert file.scenarios()[0].name == "Scenario 1"
        file.save(scenario(2))
        assert file.working() is not None
        file.save(scenario(1))
        assert file.working() is None

    def test_letting_go_of_what_is_worked_on(self, file, path):
        before = path.read_bytes()
        file.clear_working()
        assert path.read_bytes() == before  # There was nothing to let go of.
        file.keep_working(scenario())
        file.clear_working()
        assert file.working() is None

    def test_5000_changes(self, file):
        big = scenario(1, 5000)
        begin = time.perf_counter()
        file.keep_working(big)
        file.save(big)
        assert file.scenarios()[0].changes == big.changes
        assert time.perf_counter() - begin < 2.0

    def test_names_that_look_like_sql(self, file):
        odd = Scenario("x'; DROP TABLE scenarios; --", "\"'%?:a", changes={"';--": None})
        file.save(odd)
        assert file.scenarios() == [odd]
        file.delete(odd.id)
        assert file.scenarios() == []


class TestSettings:
    def test_settings(self, file, path):
        file.set("day", "2030-01-01")
        file.set_all({"figures": {"digital": 0.3}, "day": None})
        other = StudyFile.open(path)
        assert other.get("figures") == {"digital": 0.3}
        assert other.get("day") is None
        assert other.get("nothing", 5) == 5
        assert other.get("name") == "Two squares"

    def test_a_setting_that_json_cannot_hold_changes_nothing(self, file):
        with pytest.raises(ValueError, match="JSON"):
            file.set_all({"name": "other", "figure": float("nan")})
        assert file.get("name") == "Two squares"

    def test_other_programs_see_the_tables(self, file):
        from osgeo import ogr

        file.save(scenario())
        data = ogr.Open(str(file.path))
        names = {data.GetLayer(i).GetName() for i in range(data.GetLayerCount())}
        assert {"study", "scenarios", "scenario_changes", "facilities", "roads"} <= names
        assert "working" not in names
        assert data.GetLayerByName("scenario_changes").GetFeatureCount() == 1

    def test_a_table_s_digest_is_its_own(self, file):
        columns = ("speed_kmh", "level")
        digest = file.digest("roads", columns)
        file.save(scenario())
        assert file.digest("roads", columns) == digest
        assert file.digest("roads", ("speed_kmh",)) != digest
        for field, value, changes in (("road_class", "x", False), ("speed_kmh", 30.0, True)):
            layer = file.layer("roads")
            layer.startEditing()
            layer.changeAttributeValue(1, layer.fields().lookupField(field), value)
            assert layer.commitChanges()
            assert (file.digest("roads", columns) != digest) == changes
        digest = file.digest("roads", columns)
        layer.startEditing()
        geometry = layer.getGeometry(2)
        geometry.translate(1.0, 0.0)
        layer.changeGeometry(2, geometry)
        assert layer.commitChanges()
        assert file.digest("roads", columns) != digest

    @pytest.mark.parametrize("name", ["a#b?c%20 ä.gpkg", "'quoted\".gpkg", "no ending"])
    def test_file_names(self, path, name):
        path = path.rename(path.with_name(name))
        file = StudyFile.open(path)
        file.save(scenario())
        assert len(StudyFile.open(path).scenarios()) == 1
        assert [one.name for one in path.parent.iterdir()] == [name]


class TestWhatIsNoStudy:
    def test_a_sample_study_is_one(self, sample_study, tmp_path):
        path = Path(shutil.copy(sample_study["path"], tmp_path / "sample.gpkg"))
        file = StudyFile.open(path)
        assert (file.settings(), file.scenarios(), file.working()) == ({}, [], None)
        file.save(scenario())
        assert len(StudyFile.open(path).scenarios()) == 1
        assert file.get("schema") == studydatabase.SCHEMA

    def test_no_file(self, tmp_path):
        assert code_of(lambda: StudyFile.open(tmp_path / "x.gpkg")) == "study-missing"
        assert code_of(lambda: StudyFile.open(tmp_path)) == "study-missing"

    def test_no_database(self, tmp_path):
        path = tmp_path / "x.gpkg"
        for content in (b"hello" * 1000, b"\x00" * 4096):
            path.write_bytes(content)
            assert code_of(lambda: StudyFile.open(path)) == "study-broken"

    def test_an_empty_file(self, tmp_path):
        path = tmp_path / "x.gpkg"
        path.touch()
        assert code_of(lambda: StudyFile.open(path)) == "study-broken"

    def test_a_file_cut_off(self, path):
        path.write_bytes(path.read_bytes()[:30_000])
        assert code_of(lambda: StudyFile.open(path).layer("x") and StudyFile.open(path).scenarios())

    def test_another_geopackage(self, path):
        connection = sqlite3.connect(path)
        connection.execute("DROP TABLE facilities")
        connection.commit()
        connection.close()
        with pytest.raises(Problem) as raised:
            StudyFile.open(path)
        assert raised.value.code == "study-incomplete"
        assert raised.value.values["tables"] == ["facilities"]

    def test_a_later_version(self, path, file):
        file.set("schema", studydatabase.SCHEMA + 1)
        assert code_of(lambda: StudyFile.open(path)) == "study-newer"

    @pytest.mark.parametrize("value", ["not json", "null", '"one"', "[1]", "NaN"])
    def test_a_broken_version(self, path, value):
        connection = sqlite3.connect(path)
        connection.execute("UPDATE study SET value = ? WHERE key = 'schema'", (value,))
        connection.commit()
        connection.close()
        assert code_of(lambda: StudyFile.open(path)) == "study-broken"

    @pytest.mark.parametrize(
        "statement",
        [
            "UPDATE scenario_changes SET x = NULL",
            "UPDATE scenario_changes SET x = 'far'",
            "UPDATE scenario_changes SET opens = 'soon'",
            "UPDATE scenario_changes SET source = NULL",
            "UPDATE scenarios SET locked = '{'",
            "UPDATE scenarios SET locked = '5'",
            "ALTER TABLE scenarios DROP COLUMN note",
        ],
    )
    def test_broken_scenarios(self, path, file, statement):
        file.save(scenario())
        connection = sqlite3.connect(path)
        connection.execute(statement)
        connection.commit()
        connection.close()
        assert code_of(file.scenarios) == "study-broken"

    @pytest.mark.parametrize("value", ["", "{}", "5", None, b"\xff"])
    def test_broken_work_is_no_work(self, path, file, value):
        file.keep_working(scenario())
        connection = sqlite3.connect(path)
        connection.execute("UPDATE working SET scenario = ?", (value,))
        connection.commit()
        connection.close()
        assert file.working() is None
        file.keep_working(scenario(2))
        assert file.working() == scenario(2)

    def test_the_file_goes_away(self, path, file):
        path.unlink()
        assert code_of(lambda: file.save(scenario())) == "study-missing"
        assert code_of(file.scenarios) == "study-missing"


class TestFaults:
    def test_a_full_disk(self, path, file, monkeypatch):
        """As SQLite tells it, with a file that may not grow."""
        file.save(scenario(1))
        before = path.read_bytes()
        connect = studydatabase.StudyDatabase._connect

        def full(self, mode):
            connection = connect(self, mode)
            pages = connection.execute("PRAGMA page_count").fetchone()[0]
            connection.execute(f"PRAGMA max_page_count = {pages}")
            return connection

        monkeypatch.setattr(studydatabase.StudyDatabase, "_connect", full)
        assert code_of(lambda: file.save(scenario(2, 5000))) == "study-disk-full"
        assert code_of(lambda: file.keep_working(scenario(2, 5000))) == "study-disk-full"
        monkeypatch.undo()
        assert path.read_bytes() == before
        file.save(scenario(2))
        assert [one.id for one in file.scenarios()] == ["s1", "s2"]

    @ON_LINUX
    def test_a_disk_that_is_really_full(self, made):
        if os.geteuid() != 0:
            pytest.skip("only root can mount a small disk")
        folder = Path(tempfile.mkdtemp())
        size = made.stat().st_size // 4096 + 40
        mount = ["mount", "-t", "tmpfs", "-o", f"size={size * 4096}", "tmpfs", str(folder)]
        if subprocess.run(mount, capture_output=True, check=False).returncode:
            pytest.skip("no small disk can be mounted here")
        try:
            path = Path(shutil.copy(made, folder / "study.gpkg"))
            file = StudyFile.open(path)
            file.save(scenario(1))
            for _ in range(3):
                assert code_of(lambda: file.save(scenario(2, 5000))) == "study-disk-full"
            assert code_of(lambda: file.keep_working(scenario(2, 5000))) == "study-disk-full"
            assert [one.id for one in file.scenarios()] == ["s1"]
            assert sound(path)
            file.save(scenario(1).edited(name="Small enough"))
            assert file.scenarios()[0].name == "Small enough"
        finally:
            subprocess.run(["umount", "-l", str(folder)], check=True)
            folder.rmdir()

    @ON_LINUX
    def test_a_file_that_may_not_grow(self, path, file):
        file.save(scenario(1))

        def work():
            limit = path.stat().st_size
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
            file.save(scenario(2, 5000))

        assert in_child(work) in ("study-failed", "study-disk-full")
        assert [one.id for one in file.scenarios()] == ["s1"]
        assert sound(path)

    def test_locked_by_another_program(self, path, file, monkeypatch):
        monkeypatch.setattr(studydatabase, "BUSY_S", 0.05)
        file.save(scenario(1))
        other = sqlite3.connect(path, isolation_level=None)
        other.execute("BEGIN EXCLUSIVE")
        assert code_of(lambda: file.save(scenario(2))) == "study-busy"
        assert code_of(file.scenarios) == "study-busy"
        other.execute("ROLLBACK")
        other.close()
        file.save(scenario(2))
        assert len(file.scenarios()) == 2

    def test_open_in_qgis_for_editing(self, file):
        """QGIS sets a GeoPackage to a write-ahead log while it has it open."""
        layer = file.layer("facilities")
        layer.startEditing()
        layer.changeAttributeValue(1, layer.fields().lookupField("name"), "Other")
        file.save(scenario(1))
        assert layer.commitChanges()
        file.save(scenario(2))
        assert len(file.scenarios()) == 2
        assert next(layer.getFeatures())["name"] == "Other"

    @ON_LINUX
    @pytest.mark.parametrize("what", ["file", "folder"])
    def test_read_only(self, made, what):
        folder = Path(tempfile.mkdtemp())
        path = Path(shutil.copy(made, folder / "study.gpkg"))
        StudyFile.open(path).save(scenario(1))
        path.chmod(0o444 if what == "file" else 0o666)
        folder.chmod(0o777 if what == "file" else 0o555)

        def work():
            if os.geteuid() == 0:
                os.setuid(65534)  # Root may write everywhere.
            file = StudyFile.open(path)
            assert file.read_only
            assert codes(file.notices) == {"study-read-only": 1}
            assert "{" not in notice_text(file.notices[0])
            assert [one.id for one in file.scenarios()] == ["s1"]
            assert file.get("name") == "Two squares"
            if what == "folder":
                assert code_of(file.lock) == "study-not-writable"
            file.save(scenario(2))

        try:
            assert in_child(work) == "study-not-writable"
        finally:
            shutil.rmtree(folder)

    def test_read_only_by_choice(self, path):
        file = StudyFile.open(path, read_only=True)
        assert code_of(lambda: file.set("name", "x")) == "study-not-writable"
        assert file.get("name") == "Two squares"

    @ON_LINUX
    def test_killed_while_saving(self, path, file):
        """The last good state is there, whenever the process dies."""
        rng = random.Random(1)
        good = 0
        file.save(Scenario("s0", "0", changes=scenario(0, 40).changes))
        for _ in range(100):
            reader, writer = os.pipe()
            child = os.fork()
            if child == 0:
                save_for_ever(path, writer, good)
            os.close(writer)
            os.read(reader, 8)
            time.sleep(rng.random() * 0.08)
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
            told = [good, *(int(n) for n in os.read(reader, 1 << 16).decode().split())]
            os.close(reader)
            found = file.scenarios()[0]
            number = int(found.name)
            assert number in (told[-1], told[-1] + 1)
            assert {row.xy[1] for row in found.changes.values()} == {float(number)}
            working = file.working()
            assert working is None or int(working.name) >= number
            good = number
        assert good > 20
        assert sound(path)

    @ON_LINUX
    def test_two_processes_that_write_at_once(self, path, file):
        def work(first):
            for number in range(first, 100, 2):
                file.save(scenario(number, 5))

        children = [fork(lambda n=n: work(n)) for n in (0, 1)]
        assert [finish(child) for child in children] == ["", ""]
        found = file.scenarios()
        assert {one.id for one in found} == {f"s{n}" for n in range(100)}
        assert all(one.changes == scenario(int(one.id[1:]), 5).changes for one in found)
        assert sound(path)


class TestLock:
    def test_a_second_opener_is_told(self, path, file):
        file.lock()
        other = StudyFile.open(path)
        with pytest.raises(Problem) as raised:
            other.lock()
        assert raised.value.code == "study-open-elsewhere"
        assert raised.value.values["process"] == str(os.getpid())
        assert "{" not in problem_text(raised.value)
        file.lock()  # One's own lock is no hindrance.
        file.unlock()
        other.lock()
        assert other.locked
        other.unlock()
        other.unlock()
        assert [one.name for one in path.parent.iterdir()] == [path.name]

    @ON_LINUX
    def test_between_processes(self, file):
        file.lock()
        assert in_child(file.__class__.open(file.path).lock) == "study-open-elsewhere"
        file.unlock()
        assert in_child(file.__class__.open(file.path).lock) == ""

    @ON_LINUX
    def test_the_lock_of_a_dead_process_counts_no_more(self, path, file):
        assert in_child(StudyFile.open(path).lock) == ""  # It ends without letting go.
        assert path.with_name(path.name + ".lock").exists()
        file.lock()
        assert file.locked
        file.unlock()

    def test_the_lock_of_another_computer_counts(self, path, file):
        lock = path.with_name(path.name + ".lock")
        lock.write_text("4711\nqgis\nelsewhere\n")
        with pytest.raises(Problem) as raised:
            file.lock()
        assert raised.value.values["host"] == "elsewhere"
        lock.unlink()
        file.lock()
        file.unlock()


def save_for_ever(path, writer, number):
    """Save scenario after scenario, in a process that is going to be killed."""
    try:
        file = StudyFile.open(path)
        os.write(writer, b"0       ")
        while True:
            number += 1
            changes = scenario(number, 40).changes
            file.keep_working(Scenario("s0", str(number), changes=changes))
            file.save(Scenario("s0", str(number), changes=changes))
            os.write(writer, f"{number} ".encode())
    finally:
        os._exit(1)


def fork(work):
    """Run something in a child process; pid and the pipe that its problem's code comes by."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            work()
            said = ""
        except Problem as problem:
            said = problem.code
        except BaseException as error:
            said = repr(error)
        os.write(writer, json.dumps(said).encode())
        os._exit(0)
    os.close(writer)
    return child, reader


def finish(started):
    child, reader = started
    said = os.read(reader, 1 << 16)
    os.close(reader)
    os.waitpid(child, 0)
    return json.loads(said or b'"died"')


def in_child(work):
    return finish(fork(work))
