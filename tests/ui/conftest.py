"""What the tests of widgets have in common."""

from __future__ import annotations

import gc

import pytest
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
