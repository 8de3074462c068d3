"""From a request to its reply: routing, agreeing on format and language, caching, problems."""

from __future__ import annotations

import dataclasses
import hashlib
import json
import traceback
from collections.abc import Callable
from typing import Any

from ..engine.feedback import Canceled
from ..engine.problems import Problem
from ..gis.publication import LANGUAGES
from ..i18n import speaking, translate
from ..i18n.messages import problem_text
from . import negotiation, problemdetails
from .call import Call
from .document import Document, written
from .exchange import Reply, Request
from .gate import Gate
from .heldstudy import HeldStudy
from .htmlpage import Link
from .negotiation import HTML, JSON, MEDIA_TYPES
from .parameters import Parameters
from .problemdetails import Trouble
from .program import program_digest
from .routes import Route, route_of
from .settings import Settings

FORMAT_NAMES = {"json": "JSON", "geojson": "GeoJSON", "csv": "CSV", "html": "HTML"}


class Service:
    """Answers requests.

    Parameters
    ----------
    settings : Settings
    log : callable
        Takes what only those who run the server may read.
    """

    def __init__(self, settings: Settings, log: Callable[[str], None]) -> None:
        self.settings = settings
        self._log = log
        places, seconds = settings.max_evaluations, settings.max_seconds
        self._gate = Gate(settings.lock_folder, settings.path, places, seconds)
        self._program = program_digest()

    def answer(self, request: Request, find_study: Callable[[], HeldStudy]) -> Reply:
        """Return the reply to a request, whatever happens."""
        language = self._language(request, find_study)
        with speaking(language):
            try:
                reply = self._answered(request, language, find_study)
            except Problem as problem:
                reply = self._refused(request, language, problem)
            except Canceled:
                slow = Problem("api-too-slow", seconds=self.settings.max_seconds)
                reply = self._refused(request, language, slow)
            except Exception:
                # Whatever escaped into QGIS Server would end the worker.
                self._log(traceback.format_exc())
                reply = self._refused(request, language, Problem("api-failed"))
        return dataclasses.replace(reply, headers={**self._shared(request), **reply.headers})

    def _language(self, request: Request, find_study: Callable[[], HeldStudy]) -> str:
        """Return what to speak: as asked for, or else the publication's language."""
        wanted = dict(request.query).get("lang", "")
        if wanted in LANGUAGES:
            return wanted
        try:
            default = find_study().publication.language
        except Problem:
            # Said later, when the answer needs the study; until then it is English.
            default = "en"
        accepted = request.header("Accept-Language")
        return negotiation.chosen_language(accepted, LANGUAGES, default)

    def _answered(
        self, request: Request, language: str, find_study: Callable[[], HeldStudy]
    ) -> Reply:
        found = route_of(request.path)
        if found is None:
            raise Problem("api-not-found")
        route, names = found
        if request.method not in route.methods:
            raise Problem("api-method", method=request.method, allowed=list(route.methods))
        if request.method == "OPTIONS":
            return Reply(204, headers={"Allow": ", ".join(route.methods), **self._preflight(route)})
        parameters = Parameters(request.query, route.known, route.repeatable)
        parameters.one_of("lang", LANGUAGES, language)
        format_ = self._format(request, route, parameters)
        call = Call(
            *(request, self.settings, language, format_, parameters, names, find_study, self._gate)
        )
        if not route.from_study:
            return self._whole(route.answer(call), request)
        if route.method != "GET":
            return self._written(route, call, {"Cache-Control": "no-store"})
        headers = {"ETag": self._tag(call), "Cache-Control": self._cached()}
        if _is_known(request.header("If-None-Match"), headers["ETag"]):
            return Reply(304, headers={**headers, "Content-Language": language})
        return self._written(route, call, headers)

    def _whole(self, reply: Reply, request: Request) -> Reply:
        """Return a reply that was made whole, or word that the client has it already."""
        headers = {**reply.headers, "Cache-Control": self._cached()}
        if _is_known(request.header("If-None-Match"), headers["ETag"]):
            return Reply(304, headers=headers)
        return dataclasses.replace(reply, headers=headers)

    def _format(self, request: Request, route: Route, parameters: Parameters) -> str:
        if not route.formats:
            return ""
        if parameters.texts("f"):
            return parameters.one_of("f", route.formats, route.formats[0])
        chosen = negotiation.chosen_format(request.header("Accept"), route.formats)
        if chosen is None:
            types = [MEDIA_TYPES[name].partition(";")[0] for name in route.formats]
            raise Problem("api-not-acceptable", types=types)
        return chosen

    def _written(self, route: Route, call: Call, headers: dict[str, str]) -> Reply:
        document = route.answer(call)
        body = written(document, call.format, call.language, self._links(route, call, document))
        headers["Content-Language"] = call.language
        return Reply(200, MEDIA_TYPES[call.format], body, headers)

    def _links(self, route: Route, call: Call, document: Document) -> list[Link]:
        """Return links to the document, its other formats, its other pages and what it names."""
        links = []
        rest = {k: v for k, v in call.request.query if k != "f"}
        many = {name: call.parameters.texts(name) for name in route.repeatable if name in rest}
        for name in route.formats if route.method == "GET" else ():
            own = name == call.format
            href = call.href(*call.request.path, **{**rest, **many, "f": name})
            title = "" if own else FORMAT_NAMES.get(name, "")
            type_ = MEDIA_TYPES[name].partition(";")[0]
            links.append(Link(href, "self" if own else "alternate", type_, title))
        if call.request.path:
            home = translate("ServiceNetworkPlanner", "Start")
            links.append(call.link(home, "home"))
        return [*links, *call.found, *document.links]

    def _refused(self, request: Request, language: str, problem: Problem) -> Reply:
        told = problemdetails.told(problem)
        if told is not problem:
            self._log(problem_text(problem))
        headers = {}
        if "allowed" in told.values:
            headers["Allow"] = ", ".join(told.values["allowed"])
        if problemdetails.STATUS[told.code] == 503:
            headers["Retry-After"] = "2"
        accepted = negotiation.chosen_format(request.header("Accept"), (JSON, HTML)) or JSON
        return problemdetails.reply(Trouble(told, headers), language, accepted)

    def _tag(self, call: Call) -> str:
        """Return the entity tag: another if study, program, question, format or language is."""
        request = call.request
        asked: list[Any] = [call.study.digest, self._program, request.path, request.query]
        text = json.dumps([*asked, call.format, call.language, repr(self.settings)])
        tag = hashlib.blake2b(text.encode("utf-8", "replace"), digest_size=16).hexdigest()
        return f'"{tag}"'

    def _cached(self) -> str:
        age = self.settings.max_age
        return f"public, max-age={age}" if age else "no-cache"

    def _shared(self, request: Request) -> dict[str, str]:
        """Return the headers that every reply has."""
        headers = {"Vary": "Accept, Accept-Language", "X-Content-Type-Options": "nosniff"}
        allowed, origin = self.settings.cors_origins, request.header("Origin")
        if not allowed:
            return headers
        headers["Vary"] += ", Origin"
        if origin and ("*" in allowed or origin in allowed):
            headers["Access-Control-Allow-Origin"] = "*" if "*" in allowed else origin
            headers["Access-Control-Expose-Headers"] = "ETag, Content-Language, Retry-After"
        return headers

    def _preflight(self, route: Route) -> dict[str, str]:
        if not self.settings.cors_origins:
            return {}
        return {
            "Access-Control-Allow-Methods": ", ".join(route.methods),
            "Access-Control-Allow-Headers": "Accept, Accept-Language, Content-Type, If-None-Match",
            "Access-Control-Max-Age": "3600",
        }


def _is_known(header: str, tag: str) -> bool:
    """Tell whether a client has the document of a tag already (RFC 9110, section 13.1.2)."""
    known = [part.strip() for part in header.split(",")]
    return tag in [part[2:] if part.startswith("W/") else part for part in known]
