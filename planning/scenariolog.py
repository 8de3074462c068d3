"""Who changed what in a scenario, when, from and to."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from hashlib import blake2b
from typing import Any

from ..engine.arrays import NONE
from .facility import Facility
from .scenario import Changes, Scenario, to_data

CREATED, RENAMED, DELETED, NOTE, RULES = "created", "renamed", "deleted", "note", "rules"
ADDED, REMOVED, CHANGED = "added", "removed", "changed"
LOCKED, UNLOCKED = "locked", "unlocked"
FIELDS = ("name", "tier", "place", "status", "opens", "closes", "capacity")
"""What of a facility an entry may be about."""


@dataclass(frozen=True)
class LogEntry:
    """One change.

    Attributes
    ----------
    time : str
        ISO text in UTC.
    author : str
        Empty where nobody is named.
    scenario, name : str
        Id and name of the scenario, as it was called then.
    facility : str
        Id of the facility; empty where the scenario itself is changed.
    what : str
        One of the words of this module, or one of ``FIELDS``.
    before, after : str
        As text, empty for nothing: a facility that is added or removed as JSON, rules as a digest,
        a place as coordinates in the study's system.
    """

    time: str
    author: str
    scenario: str
    name: str
    facility: str
    what: str
    before: str = ""
    after: str = ""


def saving(
    before: Scenario | None,
    after: Scenario,
    baseline: Mapping[str, Facility],
    parent: Scenario | None = None,
    *,
    time: str,
    author: str,
) -> list[LogEntry]:
    """Return the entries for a scenario that is saved.

    Parameters
    ----------
    before : Scenario or None
        As it was saved last.
    after : Scenario
    baseline : mapping of str to Facility
        The study's own facilities by id, all of them; empty where they were not read.
    parent : Scenario, optional
        What a new one was branched from; it begins as that stands.
    time, author : str
    """
    start = before or parent

    def entry(facility: str, what: str, was: str, is_: str) -> LogEntry:
        return LogEntry(time, author, after.id, after.name, facility, what, was, is_)

    found = []
    if before is None:
        found.append(entry("", CREATED, parent.name if parent else "", after.name))
    elif before.name != after.name:
        found.append(entry("", RENAMED, before.name, after.name))
    note, rules = (start.note, start.rules) if start else ("", "")
    # A branch has a note of its own.
    note = before.note if before else ""
    if note != after.note:
        found.append(entry("", NOTE, note, after.note))
    if rules != after.rules:
        found.append(entry("", RULES, _digest(rules), _digest(after.rules)))
    changes: Changes = start.changes if start else {}
    for id_ in dict.fromkeys([*changes, *after.changes]):
        known = id_ in changes or bool(baseline)
        was = changes[id_] if id_ in changes else baseline.get(id_)
        is_ = after.changes[id_] if id_ in after.changes else baseline.get(id_)
        found += [entry(id_, *change) for change in _facility(was, is_, known)]
    locked = start.locked if start else frozenset()
    found += [entry(id_, LOCKED, "", "") for id_ in sorted(after.locked - locked)]
    found += [entry(id_, UNLOCKED, "", "") for id_ in sorted(locked - after.locked)]
    return found


def deleting(scenario: Scenario, *, time: str, author: str) -> LogEntry:
    """Return the entry for a scenario that is deleted, with all that it was."""
    return LogEntry(time, author, scenario.id, scenario.name, "", DELETED, scenario.to_json(), "")


def _facility(
    was: Facility | None, is_: Facility | None, known: bool
) -> Iterator[tuple[str, str, str]]:
    """Yield what became of a facility, from and to; ``known`` is whether we know what it was."""
    if is_ is None:
        if was is not None or not known:
            yield REMOVED, _described(was), ""
    elif was is None:
        yield (ADDED if known or is_.source == NONE else CHANGED), "", _described(is_)
    else:
        before, after = _texts(was), _texts(is_)
        for name in FIELDS:
            if before[name] != after[name]:
                yield name, before[name], after[name]


def _texts(row: Facility) -> dict[str, str]:
    """Return the fields of a facility as text."""
    data = to_data(row)
    return {
        "name": row.name,
        "tier": row.tier,
        "place": f"{data['x']!r} {data['y']!r}",
        "status": "open" if row.open else "closed",
        **{name: _text(data[name]) for name in ("opens", "closes", "capacity")},
    }


def _text(value: Any) -> str:
    return "" if value is None else str(value)


def _described(row: Facility | None) -> str:
    return "" if row is None else json.dumps(_texts(row), ensure_ascii=False)


def _digest(rules: str) -> str:
    return blake2b(rules.encode(), digest_size=8).hexdigest() if rules else ""
