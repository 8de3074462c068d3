"""Where clients begin: what is published, and where it is."""

from __future__ import annotations

from ..gis.publication import LANGUAGES
from ..i18n import translate
from .call import Call
from .document import Document
from .htmlpage import Facts

CONFORMS_TO = (
    "http://www.opengis.net/spec/ogcapi-common-1/1.0/conf/core",
    "http://www.opengis.net/spec/ogcapi-common-1/1.0/conf/landing-page",
    "http://www.opengis.net/spec/ogcapi-common-1/1.0/conf/json",
    "http://www.opengis.net/spec/ogcapi-common-1/1.0/conf/html",
    "http://www.opengis.net/spec/ogcapi-common-1/1.0/conf/oas30",
)


def landing(call: Call) -> Document:
    """Say what is published."""
    study = call.study
    published = study.publication
    data = {
        "title": study.title,
        "description": published.abstract,
        "attribution": published.attribution,
        "languages": list(LANGUAGES),
        **common(call),
    }
    facts = [
        ("", published.abstract),
        (translate("ServiceNetworkPlanner", "Source"), published.attribution),
    ]
    links = [
        call.link(translate("ServiceNetworkPlanner", "Page for residents"), "related", "page"),
        call.link(translate("ServiceNetworkPlanner", "Scenarios"), "data", "scenarios"),
        call.link(
            translate("ServiceNetworkPlanner", "Interface for other programs"),
            "service-doc",
            "api",
            type_="text/html",
            f="html",
        ),
        call.link(
            "OpenAPI",
            "service-desc",
            "api",
            type_="application/vnd.oai.openapi+json;version=3.0",
            f="openapi",
        ),
        call.link(translate("ServiceNetworkPlanner", "Conformance"), "conformance", "conformance"),
    ]
    return Document(study.title, data, [Facts([row for row in facts if row[1]])], links)


def conformance(call: Call) -> Document:
    """Say which standards the service follows."""
    title = translate("ServiceNetworkPlanner", "Conformance")
    data = {"conformsTo": list(CONFORMS_TO), **common(call)}
    return Document(title, data, [Facts([("", uri) for uri in CONFORMS_TO])])


def common(call: Call) -> dict[str, str]:
    """Return what every document says of the study as a whole."""
    return {"fingerprint": call.study.digest, "language": call.language}
