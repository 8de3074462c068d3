"""The page for residents and the files that it consists of, as resources of the service."""

from __future__ import annotations

import dataclasses
import hashlib

from ..engine.problems import Problem
from .call import Call
from .exchange import Reply
from .negotiation import HTML, MEDIA_TYPES
from .residentspage import CONTENT_SECURITY_POLICY, render
from .webfiles import web_file

HEADERS = {
    "Content-Security-Policy": CONTENT_SECURITY_POLICY,
    "Permissions-Policy": "geolocation=(self)",
    "Referrer-Policy": "same-origin",
}


def page(call: Call) -> Reply:
    """Return the page for residents; its figures come by the other resources."""
    body = render(
        language=call.language,
        publication=dataclasses.replace(call.study.publication, title=call.study.title),
        wms=call.settings.wms,
        background=call.settings.background or call.study.background,
    ).encode("utf-8", "replace")
    tag = f'"{hashlib.blake2b(body, digest_size=16).hexdigest()}"'
    headers = {**HEADERS, "ETag": tag, "Content-Language": call.language}
    return Reply(200, MEDIA_TYPES[HTML], body, headers)


def static(call: Call) -> Reply:
    """Return a file of the page.

    Raises
    ------
    Problem
        ``api-not-found``.
    """
    (name,) = call.names
    found = web_file(name)
    if found is None:
        raise Problem("api-not-found")
    return Reply(200, found.media_type, found.body, {"ETag": found.etag})
