"""Which format and which language a client gets, of those that there are (RFC 9110, section 12)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

JSON, GEOJSON, CSV, HTML = "json", "geojson", "csv", "html"

MEDIA_TYPES = {
    JSON: "application/json",
    GEOJSON: "application/geo+json",
    CSV: "text/csv; charset=utf-8",
    HTML: "text/html; charset=utf-8",
    "openapi": "application/vnd.oai.openapi+json;version=3.0",
    "problem": "application/problem+json",
}

LONGEST = 1000
"""Characters of a header that are looked at; nobody means more."""

_QUALITY = re.compile(r"^(?:0(?:\.[0-9]{0,3})?|1(?:\.0{0,3})?)$")


def chosen_format(accept: str, offered: Sequence[str]) -> str | None:
    """Return the best of the offered formats, the first of equals; ``None`` if none will do.

    Whoever accepts nothing in particular, or writes what cannot be read, gets the first.
    """
    wanted = [(name, quality) for name, quality in _weighted(accept) if "/" in name]
    if not wanted:
        return offered[0]
    best, best_quality = None, 0.0
    for name in offered:
        quality = _quality_of(MEDIA_TYPES[name].partition(";")[0], wanted)
        if quality > best_quality:
            best, best_quality = name, quality
    return best


def chosen_language(accept: str, offered: Sequence[str], default: str) -> str:
    """Return the best of the offered languages; the default if none is asked for."""
    best, best_quality = default, 0.0
    for tag, quality in _weighted(accept):
        language = tag.partition("-")[0]
        if language == "*":
            language = default
        if language in offered and quality > best_quality:
            best, best_quality = language, quality
    return best


def _quality_of(media_type: str, wanted: Sequence[tuple[str, float]]) -> float:
    """Return how much a media type is wanted, by the most particular range that it falls in."""
    kind = media_type.partition("/")[0]
    for name in (media_type, f"{kind}/*", "*/*"):
        found = [quality for range_, quality in wanted if range_ == name]
        if found:
            return max(found)
    return 0.0


def _weighted(header: str) -> Iterator[tuple[str, float]]:
    """Yield what a header lists, in lower case, with its weight; 1 if that makes no sense."""
    for part in header[:LONGEST].split(","):
        name, *parameters = (piece.strip().lower() for piece in part.split(";"))
        quality = 1.0
        for parameter in parameters:
            key, _, value = parameter.partition("=")
            if key.strip() == "q" and _QUALITY.match(value.strip()):
                quality = float(value)
        if name:
            yield name, quality
