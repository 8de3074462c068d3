"""Nearest and second nearest facility of every demand point, kept right while one is edited."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from .advantage import Advantage, Ranking, Site, merge
from .anchors import Anchors
from .arrays import UNREACHABLE, Bools, Floats, Ints, Longs
from .bordertable import BorderTable
from .feedback import SILENT, Feedback, check
from .places import Targets
from .problems import Problem
from .reduction import Core
from .traveltimes import Nearest
from .twonearest import Ground, TwoNearest

ROOM = 1024
"""Facilities that may be added to those at the start."""

_KEPT_VALUES = 4_000_000  # keys of visited positions: 64 MB with their points
_ROW_VALUES = 4_000_000  # keys of a level kept row by row: 32 MB


@dataclass(frozen=True)
class Level:
    """One set of facilities that serve the same demand, such as a tier and those above it.

    Parameters
    ----------
    member : (F,) bool
        Facilities that serve at this level.
    demand : (d,) int64, optional
        Rising positions of the demand points that they may serve; all by default. With closed
        borders, a level for each municipality.
    """

    member: Bools
    demand: Longs | None = None


@dataclass(frozen=True)
class Changed:
    """What an edit changed at one level.

    Parameters
    ----------
    level : int
    demand : (c,) int64
        Positions among all demand points, rising.
    ms : (c,) float64
        New times in whole milliseconds; infinite where no facility is reached.
    facility : (c,) int32
        New nearest facility; -1 for none.
    """

    level: int
    demand: Longs
    ms: Floats
    facility: Ints


