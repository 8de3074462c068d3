"""The resources of the service: where each is, what it takes, and in which formats it answers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from . import (
    comparison,
    compliance,
    evaluation,
    facilities,
    landing,
    nearest,
    openapi,
    scenarios,
    web,
)
from .call import Call
from .negotiation import CSV, GEOJSON, HTML, JSON

PAGED = ("limit", "offset")


@dataclass(frozen=True)
class Route:
    """A resource.

    Attributes
    ----------
    pattern : tuple of str
        The segments of its path; one in braces stands for anything.
    answer : callable
        Makes its document, or where it is not all of the study a reply.
    formats : tuple of str
        The first is for clients that want nothing in particular; none for a file.
    parameters, repeatable : tuple of str
        Besides ``f`` and ``lang``.
    method : str
    from_study : bool
        Whether it is all of the study, whose state then tells clients what they have already;
        else the reply tells that itself.
    """

    pattern: tuple[str, ...]
    answer: Callable[[Call], Any]
    formats: tuple[str, ...] = (JSON, HTML)
    parameters: tuple[str, ...] = ()
    repeatable: tuple[str, ...] = ()
    method: str = "GET"
    from_study: bool = True

    @property
    def methods(self) -> tuple[str, ...]:
        """The methods that the resource has."""
        return ("GET", "HEAD", "OPTIONS") if self.method == "GET" else (self.method, "OPTIONS")

    @property
    def known(self) -> tuple[str, ...]:
        """All its parameters."""
        return ("f", "lang", *self.parameters)

    def match(self, path: Sequence[str]) -> tuple[str, ...] | None:
        """Return what stands for the segments in braces; ``None`` for another path."""
        if len(path) != len(self.pattern):
            return None
        pairs = list(zip(self.pattern, path))
        if any(not part.startswith("{") and part != given for part, given in pairs):
            return None
        return tuple(given for part, given in pairs if part.startswith("{"))


ROUTES = (
    Route((), landing.landing),
    Route(("conformance",), landing.conformance),
    Route(("api",), openapi.description, ("openapi", JSON, HTML)),
    Route(("scenarios",), scenarios.listing, parameters=PAGED),
    Route(("scenarios", "{scenario}"), scenarios.one),
    Route(
        ("scenarios", "{scenario}", "compliance"),
        compliance.answer,
        (JSON, GEOJSON, CSV, HTML),
        (*PAGED, "statistics", "table"),
    ),
    Route(
        ("scenarios", "{scenario}", "facilities"), facilities.answer, (GEOJSON, CSV, HTML), PAGED
    ),
    Route(("compare",), comparison.answer, (JSON, CSV, HTML), ("from", "to", *PAGED)),
    Route(("nearest",), nearest.answer, (JSON, HTML), ("lon", "lat", "scenario"), ("scenario",)),
    Route(("evaluate",), evaluation.answer, (JSON,), method="POST"),
    Route(("page",), web.page, (HTML,), from_study=False),
    Route(("static", "{name}"), web.static, (), from_study=False),
)


def route_of(path: Sequence[str]) -> tuple[Route, tuple[str, ...]] | None:
    """Return the resource at a path, and what stands for its segments in braces."""
    for route in ROUTES:
        names = route.match(path)
        if names is not None:
            return route, names
    return None
