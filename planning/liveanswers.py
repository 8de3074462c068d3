"""Answers to questions of one mode that follow the facilities through every edit."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..engine.anchors import Anchors
from ..engine.arrays import NONE, UNREACHABLE, Bools, Ints, Longs
from ..engine.bordertable import BorderTable
from ..engine.feedback import SILENT, Feedback
from ..engine.livetimes import Changed, Level, LiveTimes
from .access import CLOSED, OPEN, Answer, Question
from .demand import Demand
from .facilities import Facilities
from .statistics import Measures, whole_ms
from .summaries import People, Tally
from .tiers import Tiers
from .travel import Travel

Key = tuple[str, "frozenset[str]"]
"""What makes two questions of a mode one: borders, and the ids of the tiers that serve."""


def key_of(question: Question, tiers: Tiers) -> Key:
    """Return what a question has in common with those of the same answer."""
    serve = tiers.providers(question.tier, question.also, question.exact)
    return question.borders, frozenset(tier.id for tier, flag in zip(tiers, serve) if flag)


class LiveAnswers:
    """Travel times and statistics by key.

    Facilities go by *slots*, which are never used again: one that was removed keeps its own.

    Parameters
    ----------
    travel : Travel
    mode : str
    keys : sequence of Key
    demand : Demand
    people : Anchors
        The demand points, tied to the network of the mode.
    facilities : Facilities
        By slot, (S,).
    open_now : (S,) bool
    tiers : Tiers
    table : BorderTable, optional
    feedback : Feedback
        Asked before each level is searched.

    Attributes
    ----------
    answers : dict of Key to Answer
        Facilities by slot. Arrays are replaced, never written to.
    ms : dict of Key to ndarray of int64 (D,)
        The times as integers; the same array as long as none of them changes.
    """

    def __init__(
        self,
        travel: Travel,
        mode: str,
        keys: Sequence[Key],
        demand: Demand,
        people: Anchors,
        facilities: Facilities,
        open_now: Bools,
        tiers: Tiers,
        *,
        table: BorderTable | None = None,
        feedback: Feedback = SILENT,
    ) -> None:
        self.mode, self.keys = mode, tuple(keys)
        self._travel, self._n_zones = travel, demand.n_municipalities
        zones = [np.flatnonzero(demand.municipality == zone) for zone in range(self._n_zones)]
        # With closed borders a level for each municipality.
        self._level_key = [
            key for key in keys for _ in range(self._n_zones if key[0] == CLOSED else 1)
        ]
        points = [
            part
            for key in keys
            for part in (zones if key[0] == CLOSED else [None])  # type: ignore[list-item]
        ]
        self._member = self._members(facilities, open_now, tiers)
        self._xy = facilities.xy
        sites = travel.anchor(mode, travel.snap(mode, facilities.xy))
        levels = [Level(self._member[:, i], part) for i, part in enumerate(points)]
        self.times = LiveTimes(
            travel.core(mode), people, sites, levels, table=table, feedback=feedback
        )
        self.answers = {}
        for key in keys:
            ms = np.full(len(demand), UNREACHABLE)
            self.answers[key] = Answer(ms, np.full(len(demand), NONE, dtype=np.int32))
        for number, (key, part) in enumerate(zip(self._level_key, points)):
            found, where = self.times.times(number), slice(None) if part is None else part
            self.answers[key].ms[where] = found.ms
            self.answers[key].facility[where] = found.facility
        self.ms = {key: whole_ms(answer.ms) for key, answer in self.answers.items()}
        self._tallies: dict[tuple[Key, tuple[str, ...]], tuple[Longs, Tally]] = {}

    def answer(self, key: Key, position: Ints | None) -> Answer:
        """Return the answer of a key, given each slot's place in the study, and -1 for none."""
        found = self.answers[key]
        return found if position is None else Answer(found.ms, position[found.facility])

    def tally(self, key: Key, ms: Longs, people: People, measures: Measures) -> Tally:
        """Return the statistics of a key's times (D,), made from those asked for last."""
        known, last = self._tallies.get((key, people.names), (None, None))
        if last is None or last.people is not people or last.measures != measures:
            last = Tally.of(people, ms, measures)
        elif known is not ms:
            last = last.at(ms)
        self._tallies[key, people.names] = ms, last
        return last

    def follow(self, facilities: Facilities, open_now: Bools, tiers: Tiers) -> dict[Key, Longs]:
        """Take over facilities as they are now, by slot.

        Returns
        -------
        dict of Key to ndarray of int64
            The demand points whose time or facility is another, rising; keys without any are
            left out.
        """
        member, xy = self._members(facilities, open_now, tiers), facilities.xy
        new = len(xy) - len(self._xy)
        if new:
            self._member = np.pad(self._member, ((0, new), (0, 0)))
            self._xy = np.pad(self._xy, ((0, new), (0, 0)))
        moved = (xy != self._xy).any(axis=1) & member.any(axis=1)
        edited = moved | (member != self._member).any(axis=1)
        self._member, self._xy = member, xy
        changes: dict[Key, list[Changed]] = {}
        for slot in np.flatnonzero(edited).tolist():
            place = None
            if member[slot].any():
                at = self._travel.snap(self.mode, xy[slot : slot + 1])
                place = self._travel.anchor(self.mode, at)
            for change in self.times.edit(slot, place, member[slot]):
                changes.setdefault(self._level_key[change.level], []).append(change)
        return {key: self._take_in(key, some) for key, some in changes.items()}

    def _take_in(self, key: Key, changes: Sequence[Changed]) -> Longs:
        """Replace what changed of a key; return its demand points."""
        ms, facility = self.answers[key].ms.copy(), self.answers[key].facility.copy()
        for change in changes:
            ms[change.demand], facility[change.demand] = change.ms, change.facility
        every = changes[0].demand
        if len(changes) > 1:
            every = np.unique(np.concatenate([change.demand for change in changes]))
        self.answers[key], whole = Answer(ms, facility), whole_ms(ms[every])
        if not np.array_equal(whole, self.ms[key][every]):
            self.ms[key] = self.ms[key].copy()
            self.ms[key][every] = whole
        return every

    def _members(self, facilities: Facilities, open_now: Bools, tiers: Tiers) -> Bools:
        """Tell which facilities serve at which level, (S, L)."""
        columns = []
        for borders, ids in self.keys:
            flags = np.array([*(tier.id in ids for tier in tiers), False])
            serve = (open_now & flags[facilities.tier])[:, None]
            if borders == CLOSED:
                serve = serve & (facilities.municipality[:, None] == np.arange(self._n_zones))
            elif borders != OPEN:
                serve = serve & (facilities.municipality >= 0)[:, None]
            columns.append(serve)
        return np.concatenate([np.zeros((len(facilities), 0), dtype=bool), *columns], axis=1)
