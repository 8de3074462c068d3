"""The zip that people install holds the plugin, all of it, and nothing else."""

from __future__ import annotations

import configparser
import zipfile

import pytest
from service_network_planner.server.webfiles import PATHS
from sources import production


@pytest.fixture(scope="module")
def archive(root, tmp_path_factory):
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(root / "tools")
        import package
    with zipfile.ZipFile(package.build(tmp_path_factory.mktemp("zip"))) as archive:
        yield archive


def test_everything_is_in_one_folder(archive):
    assert {name.split("/")[0] for name in archive.namelist()} == {"service_network_planner"}
    assert archive.testzip() is None


def test_it_holds_what_runs(archive):
    names = {name.partition("/")[2] for name in archive.namelist()}
    assert {path.as_posix() for path in production()} <= names
    assert {"metadata.txt", "LICENSE", "CHANGELOG.md"} <= names
    assert {f"i18n/service_network_planner_{language}.qm" for language in ("fi", "sv")} <= names
    assert "resources/icons/service_network_planner.svg" in names


def test_it_holds_the_page_with_its_library_and_the_licence_of_that(archive):
    served = {f"resources/web/{path}" for path in (*PATHS.values(), "page.html.j2")}
    assert served <= {name.partition("/")[2] for name in archive.namelist()}
    licence = archive.read("service_network_planner/resources/web/vendor/leaflet-licence.txt")
    assert b"Redistribution and use" in licence


def test_it_holds_nothing_else(archive):
    names = [name.partition("/")[2] for name in archive.namelist()]
    folders = {name.split("/")[0] for name in names if "/" in name}
    assert folders <= {
        "algorithms", "engine", "gis", "i18n", "planning", "resources", "server", "ui",
    }  # fmt: skip
    assert not [name for name in names if "__pycache__" in name or "/." in name]
    assert {name.rpartition(".")[2] for name in names if "/" in name}.isdisjoint({"pyc", "ts"})
    at_the_root = {name for name in names if "/" not in name}
    documents = {"metadata.txt", "LICENSE", "README.md", "CHANGELOG.md"}
    assert at_the_root <= documents | {path.name for path in production()}


def test_its_metadata_are_what_qgis_reads(archive, root):
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read_string(archive.read("service_network_planner/metadata.txt").decode())
    general = metadata["general"]
    required = ("name", "version", "author", "email", "about", "repository", "tracker")
    assert all(general[key].strip() for key in required)
    assert general["qgisMinimumVersion"] == "3.22"
    assert general["hasProcessingProvider"] == "yes"
    assert (root / general["icon"]).is_file()
