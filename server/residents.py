"""The page for residents and its files, as the service sends them."""

from __future__ import annotations

from ..engine.problems import Problem
from .call import Call
from .exchange import Reply
from .negotiation import HTML, MEDIA_TYPES
from .residentspage import CONTENT_SECURITY_POLICY, render
from .webfiles import web_file


def page(call: Call) -> Reply:
    """Return the page."""
    text = render(
        language=call.language,
        publication=call.study.publication,
        wms=call.settings.wms,
        background=call.settings.background,
    )
    headers = {"Content-Security-Policy": CONTENT_SECURITY_POLICY, "Referrer-Policy": "no-referrer"}
    return Reply(200, MEDIA_TYPES[HTML], text.encode("utf-8", "replace"), headers)


def file(call: Call) -> Reply:
    """Return one of its files."""
    (name,) = call.names
    found = web_file(name)
    if found is None:
        raise Problem("api-not-found")
    return Reply(200, found.media_type, found.body)
