"""Documents as plain HTML pages: facts, tables and links, whatever a study's texts hold."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from ..i18n import number_locale, translate
from .templates import template

TEMPLATE = Path(__file__).resolve().parent.parent / "resources" / "server" / "document.html.j2"
DECIMALS = 2


@dataclass(frozen=True)
class Facts:
    """Some values, each with what it is called."""

    rows: Sequence[tuple[str, Any]]


@dataclass(frozen=True)
class Table:
    """A table.

    Attributes
    ----------
    caption : str
    columns : sequence of pairs of str
        Name for programs and for people.
    rows : sequence of sequences
    """

    caption: str
    columns: Sequence[tuple[str, str]]
    rows: Sequence[Sequence[Any]]


@dataclass(frozen=True)
class Link:
    """A link to another document, or to this one in another format.

    Attributes
    ----------
    href, rel, type, title : str
        As in JSON.
    """

    href: str
    rel: str
    type: str = ""
    title: str = ""

    def data(self) -> dict[str, str]:
        """Return it as JSON data."""
        parts = {"href": self.href, "rel": self.rel, "type": self.type, "title": self.title}
        return {name: value for name, value in parts.items() if value}


def page(title: str, language: str, parts: Sequence[Facts | Table], links: Sequence[Link]) -> bytes:
    """Return a page."""
    shown = [link for link in links if link.title]
    text = _template().render(
        title=title,
        language=language,
        facts=[part for part in parts if isinstance(part, Facts)],
        tables=[part for part in parts if isinstance(part, Table)],
        links=shown,
        links_title=translate("ServiceNetworkPlanner", "See also"),
        is_number=is_number,
        shown=shown_value,
    )
    return str(text).encode()


def is_number(value: Any) -> bool:
    """Tell whether a value stands to the right in its column."""
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def shown_value(value: Any) -> str:
    """Return a value as a person reads it in the language that is spoken."""
    if value is None:
        return "–"
    if isinstance(value, float):
        decimals = 0 if value == round(value) else DECIMALS
        return str(number_locale().toString(value, "f", decimals))
    if isinstance(value, (list, tuple)):
        return ", ".join(map(shown_value, value))
    return str(value)


@lru_cache(maxsize=1)
def _template() -> Any:
    return template(TEMPLATE)
