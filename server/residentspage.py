"""The page for residents: one HTML document whose script asks this server's API for the figures."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from ..gis.publication import Publication
from .pagewords import phrases, prose
from .templates import template
from .webfiles import FOLDER

ICONS = FOLDER.parent / "icons"
LANGUAGES = (("fi", "Suomi"), ("sv", "Svenska"), ("en", "English"))
CONTENT_SECURITY_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
    " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'"
)
"""What the header of that name says: nothing from elsewhere, and no script within the page."""

_SHAPE = re.compile(r"<svg[^>]*>(.*)</svg>", re.DOTALL)
# The icons are drawn in grey, for the colour of the tier to take its place.
_GREYS = re.compile(r"#(?:808080|7f7f7f)")


def render(
    *, language: str, publication: Publication, wms: str, background: Sequence[str] = ()
) -> str:
    """Return the page in a language, whose translator is installed.

    The page finds the API beside itself, so it does not matter under which path it is served.

    Parameters
    ----------
    language : str
        ``en``, ``fi`` or ``sv``.
    publication : Publication
    wms : str
        Where browsers find the project's WMS, relative to the page.
    background : sequence of str
        The layers to ask it for, lowest first; none for a map without a background.
    """
    settings = {
        "language": language,
        "wms": wms,
        "background": list(background),
        "attribution": publication.attribution,
        "words": phrases(),
    }
    return template(FOLDER / "page.html.j2").render(
        language=language,
        languages=LANGUAGES,
        publication=publication,
        words=prose(),
        settings=_data(settings),
        shapes=dict(_shapes()),
    )


def _data(value: Any) -> Any:
    """Return a value as JSON that cannot end the element that it stands in."""
    from markupsafe import Markup

    text = json.dumps(value, ensure_ascii=False)
    for sign in "<>&":
        text = text.replace(sign, f"\\u{ord(sign):04x}")
    # No markup is left in it.
    return Markup(text)


def _shapes() -> Iterator[tuple[str, Any]]:
    """Yield the symbol of each kind of service point that has one, in the current colour."""
    from markupsafe import Markup

    for path in sorted(Path(ICONS).glob("tier_*.svg")):
        drawing = _SHAPE.search(path.read_text("utf-8"))
        if drawing:
            # Our own drawings, from the package.
            shape = _GREYS.sub("currentColor", drawing.group(1).strip())
            yield path.stem[len("tier_") :], Markup(shape)
