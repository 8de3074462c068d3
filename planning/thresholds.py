"""Lists of minutes, as people write them."""

from __future__ import annotations

import math
import re

from ..engine.problems import Notice, Problem
from .parsing import examples, number
from .rules import to_ms

MOST = 50
"""More bands than this are no bands but a mistake."""


def thresholds(text: str) -> tuple[list[int], list[Notice]]:
    """Read a list such as ``5, 10, 15``.

    Semicolons and spaces set numbers apart too; a comma is no decimal point here.

    Returns
    -------
    ms : list of int
        Rising, each once, in whole milliseconds.
    notices : list of Notice
        That they were not in order, or given twice.

    Raises
    ------
    Problem
        ``bands-missing``, ``bands-unreadable``, ``bands-not-positive`` or
        ``bands-too-many``.
    """
    words = [word for word in re.split(r"[,;\s]+", text) if word]
    if not words:
        raise Problem("bands-missing")
    minutes = [number(word) for word in words]
    odd = [word for word, value in zip(words, minutes) if math.isnan(value)]
    if odd:
        raise Problem("bands-unreadable", text=", ".join(odd))
    ms = [to_ms(value) for value in minutes]
    low = [word for word, value in zip(words, ms) if value <= 0]
    if low:
        raise Problem("bands-not-positive", text=", ".join(low))
    rising = sorted(set(ms))
    if len(rising) > MOST:
        raise Problem("bands-too-many", count=len(rising), limit=MOST)
    notices = []
    twice = sorted({word for word, value in zip(words, ms) if ms.count(value) > 1})
    if twice:
        notices.append(Notice("bands-repeated", len(ms) - len(rising), examples(twice)))
    if ms != sorted(ms):
        notices.append(Notice("bands-unsorted", len(rising)))
    return rising, notices
