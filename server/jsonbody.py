"""The body of a request as JSON, taken strictly."""

from __future__ import annotations

import json
from typing import Any

from ..engine.problems import Problem
from .exchange import Request
from .problemdetails import shortened
from .settings import Settings


def read(request: Request, settings: Settings) -> Any:
    """Return what a request says.

    Raises
    ------
    Problem
        ``api-media-type``, ``api-body-too-large`` or ``api-json``.
    """
    if request.header("Content-Type").partition(";")[0].strip().lower() != "application/json":
        raise Problem("api-media-type")
    body = request.body()
    if len(body) > settings.max_body_bytes:
        raise Problem("api-body-too-large", limit=settings.max_body_bytes)
    try:
        text = body.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _unreadable("UTF-8") from error
    try:
        return json.loads(text, object_pairs_hook=_once, parse_constant=_refused)
    except json.JSONDecodeError as error:
        raise _unreadable(error.msg, error.lineno, error.colno) from error
    except RecursionError as error:
        raise _unreadable("[[[[…") from error
    except ValueError as error:
        raise _unreadable("number") from error


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, value in pairs:
        if name in found:
            raise _unreadable(f"2 × “{shortened(name)}”")
        found[name] = value
    return found


def _refused(constant: str) -> Any:
    raise _unreadable(constant)


def _unreadable(reason: str, line: int = 1, column: int = 1) -> Problem:
    return Problem("api-json", reason=reason, line=line, column=column)
