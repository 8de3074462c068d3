"""What every test stands on: the package under its own name, QGIS without a screen, the data."""

from __future__ import annotations

import importlib.util
import os
import shutil
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = "service_network_planner"
# Tests in these folders run inside a QGIS; the others must do without, as the rooms they test do.
ROOMS_WITH_QGIS = {"gis", "algorithms", "ui", "server", "real"}
QGIS_PLUGINS = Path("/usr/share/qgis/python/plugins")


def _register_package():
    """Give the checkout the package's name, whatever its folder is called."""
    spec = importlib.util.spec_from_file_location(
        PACKAGE, ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    package = importlib.util.module_from_spec(spec)
    sys.modules[PACKAGE] = package
    spec.loader.exec_module(package)


_register_package()


@pytest.fixture(scope="session")
def root():
    """The checkout's folder."""
    return ROOT


@pytest.fixture(scope="session")
def data_folder():
    """Where data too large to ship are looked for; it need not exist."""
    return Path(os.environ.get("SERVICE_NETWORK_TEST_DATA", ROOT.parent / "shared" / "data"))


@pytest.fixture(scope="session")
def shared_data(data_folder):
    """The folder of shared data; the test is skipped where there is none."""
    if not data_folder.is_dir():
        pytest.skip(f"no folder {data_folder}; SERVICE_NETWORK_TEST_DATA can name another")
    return data_folder


@pytest.fixture(scope="session")
def shared_file(shared_data):
    """A function from a path below the shared data to the file; skips where that is missing."""

    def find(*parts):
        path = shared_data.joinpath(*parts)
        if not path.exists():
            pytest.skip(f"no {Path(*parts)} in the shared data {shared_data}")
        return path

    return find


@pytest.fixture(scope="session")
def qgis_app(tmp_path_factory):
    """The one QgsApplication of the session, in a profile of its own, with Processing."""
    pytest.importorskip("qgis.core", reason="no QGIS in this Python")
    home = tmp_path_factory.mktemp("home")
    runtime = tmp_path_factory.mktemp("runtime")
    runtime.chmod(0o700)
    os.environ.update(
        HOME=str(home),
        XDG_CONFIG_HOME=str(home / "config"),
        XDG_DATA_HOME=str(home / "data"),
        XDG_CACHE_HOME=str(home / "cache"),
        XDG_RUNTIME_DIR=str(runtime),
        QGIS_CUSTOM_CONFIG_PATH=str(home / "profile"),
        QT_QPA_PLATFORM="offscreen",
    )
    from qgis.core import QgsApplication

    QgsApplication.setPrefixPath(os.environ.get("QGIS_PREFIX_PATH", "/usr"), True)
    app = QgsApplication([], True)
    app.initQgis()
    sys.path.insert(0, str(QGIS_PLUGINS))
    from processing.core.Processing import Processing

    Processing.initialize()
    yield app
    Processing.deinitialize()
    # Not app.exitQgis(): layers that a run ended with an exception was given live on until Python
    # ends, and crash where GDAL has been shut down before them.


@pytest.fixture(scope="session")
def plugin(qgis_app):
    """The plugin as ``qgis_process`` has it: loaded, without a window."""
    loaded = sys.modules[PACKAGE].classFactory(None)
    loaded.initProcessing()
    yield loaded
    loaded.unload()


@pytest.fixture(scope="session")
def sample_study(plugin, tmp_path_factory):
    """The sample study and its network as files: the source of each layer, by its name.

    With what was said when it was made, as "said".
    """
    from toolbox import run

    path = tmp_path_factory.mktemp("study") / "study.gpkg"
    network = tmp_path_factory.mktemp("network") / "network.npz"
    _, said = run("samplestudy", OUTPUT=str(path))
    layers = {
        name: f"{path}|layername={name}"
        for name in ("roads", "population", "municipalities", "facilities")
    }
    run("buildnetwork", ROADS=layers["roads"], OUTPUT=str(network))
    return {"path": path, "network": str(network), "said": said, **layers}


@pytest.fixture(scope="session")
def opened_sample(sample_study, tmp_path_factory):
    """A copy of the sample study that tests may open as a study, which writes beside it."""
    path = tmp_path_factory.mktemp("opened") / "study.gpkg"
    return {**sample_study, "path": Path(shutil.copy(sample_study["path"], path))}


@pytest.fixture
def provider(plugin):
    """The registered provider ``servicenetwork``."""
    from qgis.core import QgsApplication

    return QgsApplication.processingRegistry().providerById("servicenetwork")


@pytest.fixture
def without_plugin(plugin):
    """QGIS with the plugin taken out, for tests that load it themselves."""
    plugin.unload()
    yield
    plugin.initProcessing()


@pytest.fixture(autouse=True)
def _room(request):
    """Start QGIS, with the plugin, for the tests of the rooms that need it."""
    if ROOMS_WITH_QGIS.intersection(request.path.relative_to(ROOT / "tests").parts):
        request.getfixturevalue("plugin")
