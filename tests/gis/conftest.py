"""What tests of reading and writing share."""

from __future__ import annotations

import pytest


@pytest.fixture(scope="module")
def opened(opened_sample):
    """The sample study, open with its own network."""
    from service_network_planner.gis.studyopening import open_study

    found = open_study(opened_sample["path"], network=opened_sample["network"])
    yield found
    found.close()
