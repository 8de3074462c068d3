"""When a mobile service is at its stop: weekdays, hours, and in how many weeks, as people write it.

Words are Finnish, Swedish and English: "ma–to", "måndagar", "tue, thu"; hours are spans such as
"8–15.30" or "klo 8-10, 12-14"; how often is "weekly", "joka toinen viikko" or a number of weeks.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from ..engine.problems import Notice
from .parsing import examples, text

DAYS = 7
_DAY_MIN = 24 * 60
_MONTH_WEEKS = Fraction(365, 7 * 12)
_WORDS = (
    "ma maanantai må mån måndag mo mon monday",
    "ti tiistai tis tisdag tu tue tues tuesday",
    "ke keskiviikko on ons onsdag we wed wednesday",
    "to torstai tors torsdag th thu thur thurs thursday",
    "pe perjantai fr fre fredag fri friday",
    "la lauantai lö lör lördag sa sat saturday",
    "su sunnuntai sö sön söndag sun sunday",
)
_WEEKDAY = {word: day for day, words in enumerate(_WORDS) for word in words.split()}
_DAY_ENDS = ("isin", "sin", "na", "ar", "arna", "s", "en", "")
_SPANS_OF_DAYS = {
    "arkisin": (0, 5),
    "arkipäivisin": (0, 5),
    "vardagar": (0, 5),
    "weekdays": (0, 5),
    "päivittäin": (0, 7),
    "dagligen": (0, 7),
    "daily": (0, 7),
}
_EVERY: Mapping[Fraction, str] = {
    Fraction(1): "weekly viikoittain joka viikko varje vecka every week",
    Fraction(
        2
    ): "every other week every second week fortnightly odd weeks even weeks joka toinen viikko"
    " parilliset viikot parittomat viikot parilliset parittomat varannan vecka jämna veckor"
    " udda veckor",
    _MONTH_WEEKS: "monthly every month once a month kuukausittain kerran kuukaudessa joka kuukausi"
    " månatligen varje månad en gång i månaden",
}
_ORDINALS = {"kolmas": 3, "tredje": 3, "third": 3, "neljäs": 4, "fjärde": 4, "fourth": 4}


@dataclass(frozen=True)
class Timetable:
    """When a mobile service is at its stop.

    Attributes
    ----------
    days : tuple of int
        Weekdays in order, 0 is Monday.
    spans : tuple of pairs of int
        From when to when, in minutes from midnight, in order and apart.
    every_weeks : Fraction
        1 for each week, 2 for every other one.
    """

    days: tuple[int, ...]
    spans: tuple[tuple[int, int], ...]
    every_weeks: Fraction = Fraction(1)

    @property
    def hours_a_week(self) -> Fraction:
        """Hours of service in a week, on average and exactly."""
        minutes = sum(end - begin for begin, end in self.spans)
        return Fraction(len(self.days) * minutes, 60) / self.every_weeks


def weekdays(written: str) -> tuple[int, ...] | None:
    """Read weekdays, such as "ma, ke–pe"; ``None`` for what cannot be read."""
    given = written.casefold().replace(".", " ")
    if given.strip() in _SPANS_OF_DAYS:
        return tuple(range(*_SPANS_OF_DAYS[given.strip()]))
    given = re.sub(r"\s*[-–—]\s*", "-", given)
    given = re.sub(r"\b(ja|och|and|sekä|samt)\b|[&+/;]", ",", given)
    found: set[int] = set()
    for part in re.split(r"[,\s]+", given.strip(", ")):
        ends = part.split("-")
        first, last = _weekday(ends[0]), _weekday(ends[-1])
        if first is None or last is None or len(ends) > 2:
            return None
        found |= {day % DAYS for day in range(first, (last if last >= first else last + DAYS) + 1)}
    return tuple(sorted(found)) or None


def _weekday(word: str) -> int | None:
    for end in _DAY_ENDS:
        if word.endswith(end) and word[: len(word) - len(end)] in _WEEKDAY:
            return _WEEKDAY[word[: len(word) - len(end)]]
    return None


def hours(written: str) -> tuple[tuple[int, int], ...] | None:
    """Read hours, such as "8–15.30" or "klo 8-10 ja 12-14"; ``None`` for what cannot be read."""
    given = re.sub(r"\b(klo|kl|at|from)\b\.?", " ", written.casefold())
    given = re.sub(r"\b(ja|och|and|sekä|samt)\b|[&+;/]", ",", given)
    spans = []
    for part in given.split(","):
        match = re.fullmatch(
            r"\s*(\d{1,2})(?:[.:](\d{2}))?\s*[-–—]\s*(\d{1,2})(?:[.:](\d{2}))?\s*h?\s*", part
        )
        if match is None:
            return None
        begin, end = (60 * int(match[hour]) + int(match[hour + 1] or 0) for hour in (1, 3))
        minutes = (int(match[2] or 0), int(match[4] or 0))
        if not begin < end <= _DAY_MIN or max(minutes) > 59:
            return None
        spans.append((begin, end))
    spans.sort()
    if any(later[0] < earlier[1] for earlier, later in zip(spans, spans[1:])):
        return None
    return tuple(spans)


def every_weeks(written: str) -> Fraction | None:
    """Read how often, such as "joka toinen viikko" or "4"; ``None`` for what cannot be read."""
    given = " ".join(written.casefold().split())
    if not given:
        return Fraction(1)
    for often, words in _EVERY.items():
        if re.search(rf"(^|\s){re.escape(given)}(\s|$)", words):
            return often
    number = re.search(r"\d+", given)
    ordinal = next((weeks for word, weeks in _ORDINALS.items() if word in given.split()), None)
    weeks = int(number[0]) if number else ordinal
    rest = re.sub(r"\d+", " ", given).replace(".", " ").replace(":", " ").split()
    known = {
        *("every", "weeks", "week", "joka", "viikko", "viikon", "välein", "viikkoa", "var", "vart"),
        *("e", "de", "vecka", "veckan", "veckor", "th", "s", *_ORDINALS),
    }
    if weeks is None or not 1 <= weeks <= 52 or not set(rest) <= known:
        return None
    return Fraction(weeks)


def read_timetables(
    ids: Sequence[str],
    days: Sequence[Any] | None,
    spans: Sequence[Any] | None,
    weeks: Sequence[Any] | None,
    mobile: Sequence[bool],
) -> tuple[dict[str, Timetable], list[Notice]]:
    """Read the timetables of facilities.

    Parameters
    ----------
    ids : sequence of str (F,)
    days, spans, weeks : sequence (F,), optional
        Weekdays, hours, and how often, as a layer holds them.
    mobile : sequence of bool (F,)
        Whether each is a mobile service. Others have no timetable.

    Returns
    -------
    tuple
        Timetables by id, and notices of what cannot be read and what is missing.
    """
    found: dict[str, Timetable] = {}
    odd: list[str] = []
    without: list[str] = []
    for row, (id_, is_mobile) in enumerate(zip(ids, mobile)):
        if not is_mobile:
            continue
        written = [
            text(values[row]) if values is not None else "" for values in (days, spans, weeks)
        ]
        if not written[0] or not written[1]:
            without.append(id_)
            continue
        on, at, often = weekdays(written[0]), hours(written[1]), every_weeks(written[2])
        if on is None or at is None or often is None:
            wrong = [w for w, read in zip(written, (on, at, often)) if read is None]
            odd.append(f"{id_}: {'; '.join(wrong)}")
            continue
        found[id_] = Timetable(on, at, often)
    notices = []
    if odd:
        notices.append(Notice("timetable-unreadable", len(odd), examples(odd)))
    if without:
        notices.append(Notice("timetable-missing", len(without), examples(without)))
    return found, notices
