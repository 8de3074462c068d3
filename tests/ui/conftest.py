"""What the tests of widgets have in common."""

from __future__ import annotations

import gc
import shutil
from pathlib import Path

import pytest
import setups
from qgis.PyQt.QtCore import QLocale


@pytest.fixture(autouse=True)
def _english_numbers():
    """Numbers are written as in English, unless a test asks for something else."""
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    yield
    QLocale.setDefault(before)


@pytest.fixture(autouse=True, scope="session")
def _nothing_outlives_qt(qgis_app):
    """Widgets in reference cycles go while Qt is still there; afterwards they crash Python."""
    yield
    from open_studies import spin

    gc.collect()
    spin()


@pytest.fixture(scope="session")
def made(plugin, tmp_path_factory):
    """A small study and its network, which nobody has touched."""
    return setups.setup().write(tmp_path_factory.mktemp("made") / "squares.gpkg").path


@pytest.fixture
def path(made, tmp_path):
    """A copy of it that a test may write to."""
    shutil.copy(made.with_suffix(".npz"), tmp_path / "squares.npz")
    return Path(shutil.copy(made, tmp_path / "squares.gpkg"))


@pytest.fixture
def desk(path):
    """The planner's desk with the small study open."""
    from desks import a_desk, opened

    with a_desk() as planner:
        opened(planner, path)
        yield planner


@pytest.fixture
def session():
    """A study in memory that is open, see :func:`open_studies.open_session`."""
    from open_studies import open_session, spin

    made = open_session()
    yield made
    made.end()
    spin()
