"""What went wrong, as problem details (RFC 9457): never a path, a statement or a traceback."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Any

from ..engine.problems import Problem
from ..i18n.messages import problem_parts
from .exchange import Reply
from .htmlpage import Facts, page
from .negotiation import HTML, MEDIA_TYPES

STATUS = {
    "api-not-found": 404,
    "api-scenario-unknown": 404,
    "api-nothing-published": 404,
    "api-method": 405,
    "api-not-acceptable": 406,
    "api-body-too-large": 413,
    "api-media-type": 415,
    "api-parameter": 400,
    "api-parameter-unknown": 400,
    "api-parameter-repeated": 400,
    "api-parameter-missing": 400,
    "api-json": 400,
    "api-member": 422,
    "api-crs": 422,
    "api-place": 422,
    "api-off-network": 422,
    "api-facilities-many": 422,
    "api-facility-repeated": 422,
    "api-facility-unknown": 422,
    "api-tier": 422,
    "api-busy": 503,
    "api-too-slow": 503,
    "api-unavailable": 503,
    "api-failed": 500,
}
"""The problems that clients are told of, and their status."""

SHOWN = 100
"""Characters that are repeated of what a client sent."""


@dataclass(frozen=True)
class Trouble:
    """A problem on its way to the client.

    Attributes
    ----------
    problem : Problem
        One of :data:`STATUS`.
    headers : mapping of str to str
        Headers that belong to it.
    """

    problem: Problem
    headers: Mapping[str, str] = field(default_factory=dict)

    @property
    def status(self) -> int:
        """The status of the reply."""
        return STATUS[self.problem.code]


def told(problem: Problem) -> Problem:
    """Return a problem as clients may know it: what is not theirs is only said to be the server's.

    Problems of a study name files, so none of their words leave.
    """
    return problem if problem.code in STATUS else Problem("api-unavailable")


def reply(trouble: Trouble, language: str, format_: str) -> Reply:
    """Return a problem as a document in the language that is spoken."""
    fact, cause, remedy = problem_parts(trouble.problem)
    detail = " ".join(part for part in (cause, remedy) if part)
    headers = {"Cache-Control": "no-store", "Content-Language": language, **trouble.headers}
    if format_ == HTML:
        shown = Facts([("", detail), ("", f"{trouble.status} {_phrase(trouble.status)}")])
        body = page(fact, language, [shown], [])
        return Reply(trouble.status, MEDIA_TYPES[HTML], body, headers)
    data: dict[str, Any] = {
        "type": f"urn:servicenetwork:problem:{trouble.problem.code}",
        "title": fact,
        "status": trouble.status,
        "detail": f"{fact} {detail}",
        "code": trouble.problem.code,
        "language": language,
    }
    pointer = trouble.problem.values.get("pointer")
    if pointer is not None:
        data["pointer"] = shortened(pointer)
    body = json.dumps(data, ensure_ascii=False).encode("utf-8", "replace")
    return Reply(trouble.status, MEDIA_TYPES["problem"], body, headers)


def shortened(value: Any) -> str:
    """Return what a client sent, short enough and plain enough to be repeated."""
    text = "".join(sign if sign.isprintable() else "·" for sign in str(value)[: SHOWN + 1])
    return f"{text[:SHOWN]}…" if len(text) > SHOWN else text


def _phrase(status: int) -> str:
    return HTTPStatus(status).phrase
