"""What a resource is given to answer with."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any
from urllib.parse import quote, urlencode

from .exchange import Request
from .gate import Gate
from .heldstudy import HeldStudy
from .htmlpage import Link
from .parameters import Parameters
from .settings import Settings


@dataclass
class Call:
    """A request on its way to a resource.

    Attributes
    ----------
    request : Request
    settings : Settings
    language, format : str
        What was agreed on with the client.
    parameters : Parameters
    names : tuple of str
        The parts of the path that stand for something, such as a scenario's id.
    find_study : callable
        Returns the study.
    gate : Gate
        Where heavy computing waits for its turn.
    found : list of Link
        Links to other pages of the document.
    """

    request: Request
    settings: Settings
    language: str
    format: str
    parameters: Parameters
    names: tuple[str, ...]
    find_study: Callable[[], HeldStudy]
    gate: Gate
    found: list[Link] = field(default_factory=list)

    @cached_property
    def study(self) -> HeldStudy:
        """The published study."""
        return self.find_study()

    def href(self, *segments: str, **query: Any) -> str:
        """Return the address of a resource of the service; lists repeat a parameter."""
        path = "/".join(quote(segment, safe="") for segment in segments)
        return address(f"{self.settings.url}/{path}", list(query.items()))

    def link(self, title: str, rel: str, *segments: str, type_: str = "", **query: Any) -> Link:
        """Return a link to a resource of the service."""
        return Link(self.href(*segments, **query), rel, type_, title)

    def page(self, rows: Sequence[Any]) -> tuple[list[Any], dict[str, int]]:
        """Return the asked-for page of rows, and how many there are; links to the others follow.

        The parameters are ``limit`` and ``offset``.
        """
        most = self.settings.max_items
        limit = self.parameters.whole("limit", most, 1, most)
        offset = self.parameters.whole("offset", 0, 0, 10**9)
        shown = list(rows[offset : offset + limit])
        rest = [(k, v) for k, v in self.request.query if k not in ("limit", "offset")]

        def there(start: int) -> str:
            own = "/".join(quote(segment, safe="") for segment in self.request.path)
            query = [*rest, ("limit", limit), ("offset", start)]
            return address(f"{self.settings.url}/{own}", query)

        if offset + limit < len(rows):
            self.found.append(Link(there(offset + limit), "next"))
        if offset > 0:
            self.found.append(Link(there(max(0, offset - limit)), "prev"))
        return shown, {"number_matched": len(rows), "number_returned": len(shown)}


def address(path: str, query: Sequence[tuple[str, Any]]) -> str:
    """Return a path with a query."""
    return f"{path}?{urlencode(query, doseq=True)}" if query else path
