"""A published study served over HTTP, and a client that takes what it is sent as it is."""

from __future__ import annotations

import http.client
import json
import sys
import urllib.parse
from dataclasses import dataclass

from publications import planned
from qgis.core import QgsProject
from service_network_planner.gis import publication
from service_network_planner.gis.publication import BASELINE, Publication
from sources import ROOT

sys.path.insert(0, str(ROOT / "tools"))

from serving import Serving, short_folder

TITLE = "Keski-Uusimaa <2026> & plans"


@dataclass
class Answer:
    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def json(self):
        return json.loads(self.body, parse_constant=_refuse)

    @property
    def text(self):
        return self.body.decode()

    @property
    def media_type(self):
        return self.headers.get("content-type", "").partition(";")[0]


def _refuse(constant):
    raise AssertionError(f"{constant} is no JSON")


class Client:
    """Asks the server; paths are sent just as they are given."""

    def __init__(self, port, root="/servicenetwork"):
        self.port, self.root = port, root

    def ask(self, path, query=None, method="GET", body=None, headers=None, **more):
        asked = {**(query or {}), **more}
        url = self.root + path
        if asked:
            url += "?" + urllib.parse.urlencode(asked, doseq=True)
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        try:
            connection.request(method, url, body=body, headers=headers or {})
            found = connection.getresponse()
            names = {name.lower(): value for name, value in found.getheaders()}
            return Answer(found.status, names, found.read())
        finally:
            connection.close()

    def get(self, path, headers=None, **query):
        return self.ask(path, query, headers=headers)

    def post(self, path, data, headers=None, **query):
        body = data if isinstance(data, bytes) else json.dumps(data).encode()
        headers = {"Content-Type": "application/json", **(headers or {})}
        return self.ask(path, query, "POST", body, headers)


def project_of(path, ids, folder, **more):
    """Write a project that publishes the baseline and the plans with these ids."""
    project = QgsProject()
    values = {"language": "en", "title": TITLE, "attribution": "Modelled", **more}
    publication.write(project, Publication(path.name, (BASELINE, *ids), **values))
    file = folder / "published.qgz"
    assert project.write(str(file))
    return file


def publish(sample, folder, names=("Fewer", "More"), **more):
    """Copy the sample study with its plans and publish some; return project, study and ids."""
    path, ids = planned(sample, folder)
    return project_of(path, [ids[name] for name in names], folder, **more), path, ids


def serve(project, **more):
    """Start a server; the caller stops it."""
    server = Serving(project, short_folder(), **more)
    server.start()
    return server
