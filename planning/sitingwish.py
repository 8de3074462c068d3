"""What is asked of a choice of sites, and where they may stand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from ..engine.arrays import Floats, Ints

MEDIAN, COVERING, SET_COVERING, CENTER = "median", "covering", "set_covering", "center"
WORDS = {
    "new": "{n} new facilities",
    "stay": "{n} existing facilities stay",
    "at_least": "{place}: at least {n} facilities",
    "room": "room for {n} residents",
    "everyone": "everyone reaches a site",
    "within": "everyone within {n} minutes",
    "county": "the county",
    "ratio": "{rule} (at least {least} facilities, at most {most})",
}


@dataclass(frozen=True)
class Candidates:
    """Places that a facility may be put.

    Attributes
    ----------
    ids, names : tuple of str (C,)
    xy : ndarray of float64 (C, 2)
    municipality : ndarray of int32 (C,)
        -1 outside all.
    capacity : ndarray of float64 (C,)
        NaN where unknown.
    """

    ids: tuple[str, ...]
    names: tuple[str, ...]
    xy: Floats
    municipality: Ints
    capacity: Floats


@dataclass(frozen=True)
class Wish:
    """What is asked for.

    Attributes
    ----------
    tier : str
    objective : str
        ``median``, ``covering``, ``set_covering`` or ``center``.
    new, close : int
        How many sites to open, and how many of the existing to close.
    threshold_ms : int
        Of the two coverings.
    group : str
        Whose ways count.
    at_least : int
        Facilities that each municipality has, at least.
    keep : sequence of str
        Ids of existing facilities that stay.
    keep_rules : bool
        The rules must be met, as far as they are constraints.
    only_rules : sequence of str
        Ids of the rules that must be met; empty for all.
    has_capacity : bool
        Whether sites take only so many people, by their capacity in the data.
    capacity : float, optional
        Residents that a site takes which has no capacity in the data; without one any number.
    gap : float
    seconds : float
    words : mapping of str to str
        What constraints are called when they contradict each other.
    language : str
        Of the rules' names.
    """

    tier: str
    objective: str = MEDIAN
    new: int = 1
    close: int = 0
    threshold_ms: int = 0
    group: str = "total"
    at_least: int = 0
    keep: Sequence[str] = ()
    keep_rules: bool = False
    only_rules: Sequence[str] = ()
    has_capacity: bool = False
    capacity: float | None = None
    gap: float = 0.0
    seconds: float = 60.0
    words: Mapping[str, str] = field(default_factory=lambda: WORDS)
    language: str = "en"
