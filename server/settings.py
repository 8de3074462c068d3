"""What may be set by environment variables, and the limits that hold when nothing is set."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Callable, TypeVar

PREFIX = "SERVICENETWORK_"

Value = TypeVar("Value")


@dataclass(frozen=True)
class Settings:
    """How the service runs; each is set by the variable of the same name, in capitals.

    Attributes
    ----------
    path : str
        Where QGIS Server sees the service, without a slash at the end.
    url : str
        What links begin with: where browsers see it, the path by default.
    wms : str
        Where browsers find the project's WMS, from the page.
    background : tuple of str
        Layers of the project that the page's map asks the WMS for; its roads by default.
    cors_origins : tuple of str
        Origins of other sites whose scripts may read the answers; ``*`` is all, none by default.
    max_facilities : int
        Facilities in one evaluation.
    max_body_bytes : int
        Length of a request's body.
    max_seconds : float
        How long one computation may take, and how long it may wait for its turn.
    max_evaluations : int
        Computations at the same time, over all workers of a machine.
    max_items : int
        Items in one page of a document.
    max_age : int
        Seconds for which caches may answer without asking again.
    lock_folder : str
        Where workers keep the files by which they take turns; the system's by default.
    """

    path: str = "/servicenetwork"
    url: str = ""
    wms: str = "../ows"
    background: tuple[str, ...] = ()
    cors_origins: tuple[str, ...] = ()
    max_facilities: int = 500
    max_body_bytes: int = 1_000_000
    max_seconds: float = 10.0
    max_evaluations: int = 2
    max_items: int = 1000
    max_age: int = 0
    lock_folder: str = ""
    faults: tuple[str, ...] = field(default=(), compare=False)

    @classmethod
    def from_environment(cls, environment: Mapping[str, str]) -> Settings:
        """Read the variables; what cannot be read keeps its default and is listed in ``faults``."""
        faults: list[str] = []

        def read(name: str, convert: Callable[[str], Value], default: Value) -> Value:
            text = environment.get(PREFIX + name.upper(), "").strip()
            if not text:
                return default
            try:
                return convert(text)
            except ValueError:
                faults.append(f"{PREFIX}{name.upper()}={text!r}")
                return default

        counts = ("max_facilities", "max_body_bytes", "max_evaluations", "max_items")
        path = "/" + read("path", str, cls.path).strip("/")
        return cls(
            path=path,
            url=read("url", str, path).rstrip("/"),
            wms=read("wms", str, cls.wms),
            background=read("background", _list, ()),
            cors_origins=read("cors_origins", _list, ()),
            **{name: read(name, _count, getattr(cls, name)) for name in counts},
            max_seconds=read("max_seconds", _seconds, cls.max_seconds),
            max_age=read("max_age", _whole, cls.max_age),
            lock_folder=read("lock_folder", str, ""),
            faults=tuple(faults),
        )


def _list(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(",") if part.strip())


def _whole(text: str) -> int:
    number = int(text)
    if number < 0:
        raise ValueError(text)
    return number


def _count(text: str) -> int:
    number = int(text)
    if number < 1:
        raise ValueError(text)
    return number


def _seconds(text: str) -> float:
    number = float(text)
    if not (math.isfinite(number) and number > 0):
        raise ValueError(text)
    return number
