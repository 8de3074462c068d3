"""A request and its reply, free of QGIS Server's own classes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Request:
    """What a client sent.

    Attributes
    ----------
    method : str
        In capitals.
    path : tuple of str
        The segments below the service's own path, decoded.
    query : tuple of pairs of str
        Names and values in their order, decoded.
    header : callable
        Returns the value of a header by its name, empty where it is missing.
    body : callable
        Returns the body; only asked for when it is wanted.
    """

    method: str
    path: tuple[str, ...]
    query: tuple[tuple[str, str], ...] = ()
    header: Callable[[str], str] = field(default=lambda name: "")
    body: Callable[[], bytes] = field(default=lambda: b"")


@dataclass(frozen=True)
class Reply:
    """What the client gets.

    Attributes
    ----------
    status : int
    media_type : str
        Empty where there is no body.
    body : bytes
    headers : mapping of str to str
    """

    status: int = 200
    media_type: str = ""
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)
