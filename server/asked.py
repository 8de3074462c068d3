"""What an evaluation is asked for, read from JSON member by member."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from ..engine.problems import Problem
from ..planning.tiers import Tiers
from .geometry import CRS84
from .heldstudy import HeldStudy
from .problemdetails import shortened
from .settings import Settings

LONGEST_ID, LONGEST_NAME = 100, 200
LARGEST_M = 1e9
"""No projection of the Earth has larger coordinates."""

_MEMBERS = ("scenario", "facilities", "remove", "crs", "statistics")
_SITE_MEMBERS = ("id", "name", "tier", "coordinates", "open")


@dataclass(frozen=True)
class Site:
    """A facility as a client gives it.

    Attributes
    ----------
    pointer : str
        Where it stands in the request.
    id, name, tier : str
    coordinates : pair of float
    open : bool, optional
    """

    pointer: str
    id: str
    name: str
    tier: str
    coordinates: tuple[float, float]
    open: bool | None


@dataclass(frozen=True)
class Asked:
    """What is to be judged.

    Attributes
    ----------
    scenario : str
        The published scenario that the facilities are put into; empty where they are all.
    sites : tuple of Site
    remove : tuple of str
        Ids of facilities that are taken out of the scenario.
    is_projected : bool
        Whether coordinates are those of the study's own system, in metres.
    statistics : bool
        Whether all statistics are wanted.
    """

    scenario: str
    sites: tuple[Site, ...]
    remove: tuple[str, ...]
    is_projected: bool
    statistics: bool

    @classmethod
    def read(cls, data: Any, study: HeldStudy, settings: Settings) -> Asked:
        """Read a request.

        Raises
        ------
        Problem
            ``api-member``, ``api-crs``, ``api-tier``, ``api-facilities-many``,
            ``api-facility-repeated`` or ``api-scenario-unknown``.
        """
        whole = _object(data, "", _MEMBERS, ("facilities",))
        scenario = _text(whole.get("scenario", ""), "/scenario", LONGEST_ID, empty=True)
        side = study.side(scenario or next(iter(study.sides)))
        given = _array(whole["facilities"], "/facilities")
        removed = _array(whole.get("remove", []), "/remove")
        for items in (given, removed):
            if len(items) > settings.max_facilities:
                limit = settings.max_facilities
                raise Problem("api-facilities-many", count=len(items), limit=limit)
        projected = _is_projected(whole.get("crs", CRS84), study.opened.crs.authid())
        tiers = side.side.rule_set.tiers
        sites = tuple(
            _site(item, f"/facilities/{number}", tiers, projected)
            for number, item in enumerate(given)
        )
        remove = tuple(
            _text(item, f"/remove/{number}", LONGEST_ID) for number, item in enumerate(removed)
        )
        _require_unique([site.id for site in sites] + list(remove))
        statistics = whole.get("statistics", False)
        if not isinstance(statistics, bool):
            raise _wrong("/statistics", "true, false")
        return cls(scenario, sites, remove, projected, statistics)


def _site(data: Any, pointer: str, tiers: Tiers, projected: bool) -> Site:
    whole = _object(data, pointer, _SITE_MEMBERS, ("id", "tier", "coordinates"))
    tier = _text(whole["tier"], f"{pointer}/tier", LONGEST_ID)
    known = [one.id for one in tiers]
    if tier not in known:
        raise Problem("api-tier", tier=tier, known=known, pointer=f"{pointer}/tier")
    is_open = whole.get("open")
    if not (is_open is None or isinstance(is_open, bool)):
        raise _wrong(f"{pointer}/open", "true, false, null")
    return Site(
        pointer,
        _text(whole["id"], f"{pointer}/id", LONGEST_ID),
        _text(whole.get("name", ""), f"{pointer}/name", LONGEST_NAME, empty=True),
        tier,
        _coordinates(whole["coordinates"], f"{pointer}/coordinates", projected),
        is_open,
    )


def _coordinates(data: Any, pointer: str, projected: bool) -> tuple[float, float]:
    pair = _array(data, pointer)
    bounds = ((LARGEST_M, LARGEST_M), (180.0, 90.0))[not projected]
    if len(pair) != len(bounds):
        raise _wrong(pointer, "[x, y]" if projected else "[lon, lat]")
    for place, (value, most) in enumerate(zip(pair, bounds)):
        number = isinstance(value, (int, float)) and not isinstance(value, bool)
        # Whole numbers may be too large to be fractions, so they are compared as they are.
        if not number or (isinstance(value, float) and math.isnan(value)) or abs(value) > most:
            raise _wrong(f"{pointer}/{place}", f"-{most:g}…{most:g}")
    return float(pair[0]), float(pair[1])


def _is_projected(crs: Any, own: str) -> bool:
    known = [CRS84, *([own] if own else [])]
    if crs not in known:
        raise Problem("api-crs", crs=shortened(crs), known=known, pointer="/crs")
    return bool(crs != CRS84)


def _require_unique(ids: Sequence[str]) -> None:
    seen: set[str] = set()
    for id_ in ids:
        if id_ in seen:
            raise Problem("api-facility-repeated", id=id_)
        seen.add(id_)


def _object(data: Any, pointer: str, known: Sequence[str], needed: Sequence[str]) -> dict[str, Any]:
    if not isinstance(data, dict):
        raise _wrong(pointer or "/", "{…}")
    for name in data:
        if name not in known:
            raise _wrong(f"{pointer}/{shortened(name)}", ", ".join(known))
    for name in needed:
        if name not in data:
            raise _wrong(f"{pointer}/{name}", "…")
    return data


def _array(data: Any, pointer: str) -> list[Any]:
    if not isinstance(data, list):
        raise _wrong(pointer, "[…]")
    return data


def _text(data: Any, pointer: str, longest: int, *, empty: bool = False) -> str:
    """Return a text that can be shown; halves of characters and control codes cannot."""
    sound = isinstance(data, str) and len(data) <= longest and data.isprintable()
    if not sound or not (empty or data.strip()):
        raise _wrong(pointer, f"“…” (1–{longest})")
    return str(data)


def _wrong(pointer: str, expected: str) -> Problem:
    return Problem("api-member", pointer=pointer, expected=expected)
