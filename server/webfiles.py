"""The files of the page for residents that browsers may fetch, and no others."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "web"
_SCRIPT, _STYLE = "text/javascript; charset=utf-8", "text/css; charset=utf-8"
_MEDIA_TYPES = {
    "page.css": _STYLE,
    "page.js": _SCRIPT,
    "about.js": _SCRIPT,
    "api.js": _SCRIPT,
    "dom.js": _SCRIPT,
    "map.js": _SCRIPT,
    "nearest.js": _SCRIPT,
    "places.js": _SCRIPT,
    "tables.js": _SCRIPT,
    "words.js": _SCRIPT,
    "vendor/leaflet.js": _SCRIPT,
    "vendor/leaflet.css": _STYLE,
    "vendor/leaflet-licence.txt": "text/plain; charset=utf-8",
}
PATHS = {path.rpartition("/")[2]: path for path in _MEDIA_TYPES}
"""Where each file is, by the name that browsers ask for."""


@dataclass(frozen=True)
class WebFile:
    """A file as it is sent.

    Attributes
    ----------
    body : bytes
    media_type : str
    etag : str
        Changes with the body; quoted, as the header has it.
    """

    body: bytes
    media_type: str
    etag: str


@lru_cache(maxsize=len(_MEDIA_TYPES))
def _read(name: str) -> WebFile:
    path = PATHS[name]
    body = (FOLDER / path).read_bytes()
    etag = f'"{hashlib.sha256(body).hexdigest()[:32]}"'
    return WebFile(body, _MEDIA_TYPES[path], etag)


def web_file(name: str) -> WebFile | None:
    """Return the file of that name; None where it is none that the page consists of."""
    return _read(name) if name in PATHS and (FOLDER / PATHS[name]).is_file() else None
