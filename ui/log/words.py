"""Entries of the log in words."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

from qgis.PyQt.QtCore import QDateTime, QLocale, Qt

from ...i18n import translate
from ...planning import scenariolog as log
from ...planning.scenariolog import LogEntry

_DECIMALS = 0


@dataclass(frozen=True)
class LogLine:
    """An entry as it is read.

    Attributes
    ----------
    when, who, scenario, what, before, after : str
    time : str
        ISO text, to sort by.
    """

    when: str
    who: str
    scenario: str
    what: str
    before: str
    after: str
    time: str


def line_of(entry: LogEntry, names: Mapping[str, str], tiers: Mapping[str, str]) -> LogLine:
    """Return an entry in words.

    Parameters
    ----------
    entry : LogEntry
    names : mapping of str to str
        Names of facilities by id.
    tiers : mapping of str to str
        Names of tiers by id.
    """
    words = what_names()
    what = words.get(entry.what, entry.what)
    if entry.facility:
        of = translate("ServiceNetworkPlanner", "{facility}: {what}")
        what = of.format(facility=_name(entry, names), what=what)
    before, after = (_value(entry.what, text, tiers) for text in (entry.before, entry.after))
    moment = QDateTime.fromString(entry.time, Qt.DateFormat.ISODate).toLocalTime()
    when = str(QLocale().toString(moment, QLocale.FormatType.ShortFormat)) or entry.time
    return LogLine(when, entry.author, entry.name, what, before, after, entry.time)


def what_names() -> dict[str, str]:
    """Return what an entry can be about, in words."""
    return {
        log.CREATED: translate("ServiceNetworkPlanner", "scenario created"),
        log.RENAMED: translate("ServiceNetworkPlanner", "scenario renamed"),
        log.DELETED: translate("ServiceNetworkPlanner", "scenario deleted"),
        log.NOTE: translate("ServiceNetworkPlanner", "note"),
        log.RULES: translate("ServiceNetworkPlanner", "rules"),
        log.ADDED: translate("ServiceNetworkPlanner", "added"),
        log.REMOVED: translate("ServiceNetworkPlanner", "removed"),
        log.CHANGED: translate("ServiceNetworkPlanner", "changed"),
        log.LOCKED: translate("ServiceNetworkPlanner", "locked"),
        log.UNLOCKED: translate("ServiceNetworkPlanner", "unlocked"),
        "name": translate("ServiceNetworkPlanner", "name"),
        "tier": translate("ServiceNetworkPlanner", "tier"),
        "place": translate("ServiceNetworkPlanner", "place"),
        "status": translate("ServiceNetworkPlanner", "status"),
        "opens": translate("ServiceNetworkPlanner", "opens"),
        "closes": translate("ServiceNetworkPlanner", "closes"),
        "capacity": translate("ServiceNetworkPlanner", "capacity"),
    }


def _name(entry: LogEntry, names: Mapping[str, str]) -> str:
    """Return what a facility is called: in the entry itself, in the study, or its id."""
    for text in (entry.after, entry.before):
        known = _described(text) if entry.what in (log.ADDED, log.REMOVED, log.CHANGED) else {}
        if known.get("name"):
            return str(known["name"])
    return names.get(entry.facility) or entry.facility


def _value(what: str, text: str, tiers: Mapping[str, str]) -> str:
    """Return what something was or became, as people write it."""
    if not text:
        return ""
    if what == "tier":
        return tiers.get(text, text)
    if what == "place":
        parts = [float(part) for part in text.split()]
        return " ".join(str(QLocale().toString(part, "f", _DECIMALS)) for part in parts)
    if what == "status":
        return {
            "open": translate("ServiceNetworkPlanner", "open"),
            "closed": translate("ServiceNetworkPlanner", "closed"),
        }.get(text, text)
    if what in ("opens", "closes"):
        day = QDateTime.fromString(text, Qt.DateFormat.ISODate).date()
        return str(QLocale().toString(day, QLocale.FormatType.ShortFormat)) or text
    if what in (log.ADDED, log.REMOVED, log.CHANGED):
        known = _described(text)
        tier = str(known.get("tier", ""))
        return ", ".join(filter(None, [tiers.get(tier, tier), str(known.get("name", ""))]))
    if what == log.DELETED:
        # All that the scenario was; its name stands beside it.
        return ""
    return text


def _described(text: str) -> dict[str, object]:
    """Return a facility that an entry holds as JSON; empty where it holds none."""
    try:
        data = json.loads(text)
    except ValueError:
        return {}
    return data if isinstance(data, dict) else {}
