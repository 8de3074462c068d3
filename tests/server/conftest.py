"""The server that the tests of this folder share, and a study of their own beside it."""

from __future__ import annotations

import shutil
import sys
from types import SimpleNamespace

import pytest
from sources import ROOT


@pytest.fixture(scope="session")
def published(sample_study, tmp_path_factory):
    """The sample study with three plans, two of which are published."""
    from served import publish

    project, path, ids = publish(sample_study, tmp_path_factory.mktemp("published"))
    return SimpleNamespace(project=project, path=path, ids=ids)


@pytest.fixture(scope="session")
def server(published):
    """A running server."""
    from served import serve

    sys.path.insert(0, str(ROOT / "tools"))
    import catalogues

    catalogues.release()
    running = serve(published.project, body_size="20m")
    yield running
    running.stop()
    shutil.rmtree(running.folder)


@pytest.fixture
def client(server):
    """A client of the shared server, which must have all its workers at the end too."""
    from served import Client

    before = [worker.pid for worker in server.workers if worker.poll() is None]
    yield Client(server.port)
    assert [worker.pid for worker in server.workers if worker.poll() is None] == before
