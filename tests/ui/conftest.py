"""What the tests of widgets have in common."""

from __future__ import annotations

import gc

import pytest


@pytest.fixture(autouse=True, scope="session")
def _nothing_outlives_qt(qgis_app):
    """Widgets in reference cycles go while Qt is still there; afterwards they crash Python."""
    yield
    from open_studies import spin

    gc.collect()
    spin()
