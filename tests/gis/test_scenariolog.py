"""The log in the study file: written with what it tells of, never changed, in files of old too."""

from __future__ import annotations

import dataclasses
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsSettings, QgsVectorLayer
from service_network_planner.engine.problems import Problem
from service_network_planner.gis import scenariologstore, studydatabase, studyfile
from service_network_planner.gis.scenariologstore import AUTHOR_KEY
from service_network_planner.gis.studyfile import StudyFile
from service_network_planner.gis.studyopening import open_study
from service_network_planner.planning.facility import Facility
from service_network_planner.planning.scenario import Scenario
from setups import setup

ROW = Facility("A", "North", "unit", (1.0, 2.0))
ON_LINUX = pytest.mark.skipif(sys.platform != "linux", reason="kills a process")


@pytest.fixture(scope="module")
def made(plugin, tmp_path_factory):
    return setup().write(tmp_path_factory.mktemp("made") / "study.gpkg").path


@pytest.fixture
def path(made, tmp_path):
    return Path(shutil.copy(made, tmp_path / "study.gpkg"))


@pytest.fixture
def file(path):
    return StudyFile.open(path)


def act(path, *statements):
    with closing(sqlite3.connect(path)) as connection:
        found = [connection.execute(statement).fetchall() for statement in statements]
        connection.commit()
    return found[-1]


def told(file):
    return [(one.name, one.facility, one.what, one.before, one.after) for one in file.log()]


def as_version_1(path):
    """Make a file as the version before had it, with a scenario in it."""
    StudyFile.open(path).save(Scenario("old", "Old", changes={"A": ROW}))
    act(
        path,
        "DROP TABLE log",
        "DELETE FROM gpkg_contents WHERE table_name = 'log'",
        "UPDATE study SET value = '1' WHERE key = 'schema'",
    )


class TestWriting:
    def test_what_happens_to_scenarios(self, file):
        assert file.log() == []
        file.save(Scenario("s", "Plan", changes={"A": ROW}))
        file.save(Scenario("s", "Plan B", changes={"A": dataclasses.replace(ROW, open=False)}))
        file.save(Scenario("s", "Plan B", changes={"A": dataclasses.replace(ROW, open=False)}))
        file.delete("s")
        file.delete("nothing")
        found = told(file)
        assert [one[:3] for one in found] == [
            ("Plan", "", "created"),
            ("Plan", "A", "added"),
            ("Plan B", "", "renamed"),
            ("Plan B", "A", "status"),
            ("Plan B", "", "deleted"),
        ]
        assert found[3][3:] == ("open", "closed")
        moments = [one.time for one in file.log()]
        assert moments == sorted(moments)
        assert all(moment.endswith("Z") for moment in moments)

    def test_what_is_only_worked_on_is_not_in_it(self, file):
        file.keep_working(Scenario("s", "Plan", changes={"A": ROW}))
        file.clear_working()
        assert file.log() == []

    def test_from_is_what_the_study_has(self, path):
        opened = open_study(path)
        opened.close()
        first = opened.facility_rows[0]
        moved = dataclasses.replace(first, xy=(first.xy[0] + 1, first.xy[1]))
        opened.file.save(Scenario("s", "Plan", changes={first.id: moved}))
        x, y = first.xy
        assert told(opened.file)[1:] == [
            ("Plan", first.id, "place", f"{x!r} {y!r}", f"{x + 1!r} {y!r}")
        ]

    def test_the_author_is_whom_the_settings_name_and_else_the_computers_user(self, file):
        file.save(Scenario("s", "Plan"))
        try:
            scenariologstore.set_author("  A. Planner ")
            file.save(Scenario("s", "Another"))
            scenariologstore.set_author("")
            file.delete("s")
        finally:
            QgsSettings().remove(AUTHOR_KEY)
        names = [one.author for one in file.log()]
        assert names == [scenariologstore.system_name(), "A. Planner", ""]
        assert names[0] == (QgsApplication.userFullName() or QgsApplication.userLoginName())

    def test_names_that_look_like_sql(self, file):
        name = "'); DROP TABLE log; --"
        file.save(Scenario(name, name))
        assert file.log()[0].scenario == file.log()[0].after == name

    def test_other_programs_see_it(self, file, path):
        file.save(Scenario("s", "Plan"))
        layer = QgsVectorLayer(f"{path}|layername=log", "log", "ogr")
        assert layer.isValid()
        assert [f["what"] for f in layer.getFeatures()] == ["created"]


class TestOnlyAddedTo:
    @pytest.mark.parametrize(
        "statement",
        ["DELETE FROM log", "UPDATE log SET author = 'x'", "DELETE FROM log WHERE fid=1"],
    )
    def test_no_program_changes_it(self, file, path, statement):
        file.save(Scenario("s", "Plan"))
        before = file.log()
        with pytest.raises(sqlite3.IntegrityError, match="stay as they are"):
            act(path, statement)
        assert file.log() == before

    def test_numbers_are_not_used_again(self, file, path):
        for number in range(3):
            file.save(Scenario(f"s{number}", "Plan"))
        assert act(path, "SELECT fid FROM log ORDER BY fid") == [(1,), (2,), (3,)]


class TestOneTransaction:
    def test_a_scenario_that_is_not_saved_is_not_told_of(self, file, monkeypatch):
        file.save(Scenario("s", "Plan"))

        def fail(*_):
            raise sqlite3.OperationalError("database or disk is full")

        monkeypatch.setattr(studyfile, "write_scenario", fail)
        with pytest.raises(Problem) as caught:
            file.save(Scenario("s", "Other"))
        assert caught.value.code == "study-disk-full"
        assert [one.what for one in file.log()] == ["created"]

    def test_a_change_that_cannot_be_told_of_is_not_saved(self, file, monkeypatch):
        file.save(Scenario("s", "Plan"))

        def fail(*_):
            raise sqlite3.OperationalError("database or disk is full")

        monkeypatch.setattr(studyfile.scenariologstore, "append", fail)
        for attempt in (lambda: file.save(Scenario("s", "Other")), lambda: file.delete("s")):
            with pytest.raises(Problem):
                attempt()
        assert [one.name for one in file.scenarios()] == ["Plan"]

    @ON_LINUX
    def test_killed_at_random_moments_the_log_tells_what_is_there(self, path, file, root):
        """A scenario is renamed again and again: the last entry names what the file holds."""
        program = (
            "import sys, importlib.util\n"
            f"root = {str(root)!r}\n"
            "spec = importlib.util.spec_from_file_location('service_network_planner',"
            " root + '/__init__.py', submodule_search_locations=[root])\n"
            "module = importlib.util.module_from_spec(spec)\n"
            "sys.modules['service_network_planner'] = module\n"
            "spec.loader.exec_module(module)\n"
            "from service_network_planner.gis.studyfile import StudyFile\n"
            "from service_network_planner.planning.scenario import Scenario\n"
            f"file = StudyFile.open({str(path)!r})\n"
            "print('ready', flush=True)\n"
            "number = len(file.log())\n"
            "while True:\n"
            "    number += 1\n"
            "    file.save(Scenario('s', f'Plan {number}'))\n"
        )
        rng = random.Random(6)
        for _ in range(6):
            child = subprocess.Popen(
                [sys.executable, "-c", program], stdout=subprocess.PIPE, text=True
            )
            assert child.stdout.readline() == "ready\n"
            time.sleep(rng.uniform(0.0, 0.25))
            child.send_signal(signal.SIGKILL)
            child.wait()
            child.stdout.close()
            entries, scenarios = file.log(), file.scenarios()
            names = [entry.after for entry in entries]
            assert names == [f"Plan {number}" for number in range(1, len(names) + 1)]
            assert [one.name for one in scenarios] == names[-1:]
        assert act(path, "PRAGMA integrity_check") == [("ok",)]
        assert len(file.log()) > 6

    def test_two_writers_leave_every_entry(self, path):
        one, other = StudyFile.open(path), StudyFile.open(path)
        for number in range(5):
            one.save(Scenario("a", f"A{number}"))
            other.save(Scenario("b", f"B{number}"))
        assert [entry.after for entry in one.log()] == [
            name for number in range(5) for name in (f"A{number}", f"B{number}")
        ]


class TestFilesOfOld:
    def test_a_file_of_version_1_is_brought_up_when_something_is_saved(self, path):
        as_version_1(path)
        file = StudyFile.open(path)
        assert (file.get("schema"), file.log()) == (1, [])
        assert [one.name for one in file.scenarios()] == ["Old"]
        file.save(Scenario("old", "New", changes={"A": ROW}))
        assert file.get("schema") == studydatabase.SCHEMA == 2
        assert told(file) == [("New", "", "renamed", "Old", "New")]
        with pytest.raises(sqlite3.IntegrityError):
            act(path, "DELETE FROM log")

    def test_looking_changes_nothing(self, path):
        as_version_1(path)
        before = path.read_bytes()
        file = StudyFile.open(path)
        file.log(), file.scenarios(), file.settings()
        assert StudyFile.open(path, read_only=True).log() == []
        assert path.read_bytes() == before

    def test_a_setting_brings_it_up_too(self, path):
        as_version_1(path)
        StudyFile.open(path).set("day", "2030-01-01")
        file = StudyFile.open(path)
        assert (file.get("schema"), file.get("day")) == (2, "2030-01-01")
        assert file.log() == []

    def test_when_it_fails_the_file_stays_of_its_version(self, path, monkeypatch):
        as_version_1(path)
        step = studydatabase._STEPS[1]

        def fail(connection):
            step(connection)
            raise sqlite3.OperationalError("database or disk is full")

        monkeypatch.setitem(studydatabase._STEPS, 1, fail)
        file = StudyFile.open(path)
        with pytest.raises(Problem) as caught:
            file.save(Scenario("s", "Plan"))
        assert caught.value.code == "study-disk-full"
        assert file.get("schema") == 1
        assert not file.has("log")
        assert [one.name for one in file.scenarios()] == ["Old"]

    def test_a_version_that_grew_while_the_file_was_open(self, path, file):
        file.save(Scenario("s", "Plan"))
        act(path, "UPDATE study SET value = '3' WHERE key = 'schema'")
        with pytest.raises(Problem) as caught:
            file.save(Scenario("s", "Other"))
        assert caught.value.code == "study-newer"
        act(path, "UPDATE study SET value = 'x' WHERE key = 'schema'")
        with pytest.raises(Problem) as caught:
            file.set("day", None)
        assert caught.value.code == "study-broken"
        act(path, "UPDATE study SET value = '2' WHERE key = 'schema'")
        assert [one.name for one in file.scenarios()] == ["Plan"]
