"""Answers to questions of one mode that follow the facilities through every edit."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..engine.arrays import NONE, UNREACHABLE, Bools, Longs
from ..engine.bordertable import BorderTable
from ..engine.feedback import Feedback
from ..engine.heldlevel import Level
from ..engine.livetimes import LiveTimes
from .access import CLOSED, OPEN, Answer, Question
from .demand import Demand
from .facilities import Facilities
from .statistics import Measures
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
    given : tuple
        What :meth:`follow` takes.
    table : BorderTable, optional
    feedback : Feedback
        Asked before each level is searched.

    Attributes
    ----------
    people : Anchors
        The demand points, tied to the network of the mode.
    answers : dict of Key to Answer
        Facilities by slot. Arrays are replaced, never written to.
    """

    def __init__(
        self,
        travel: Travel,
        mode: str,
        keys: Sequence[Key],
        demand: Demand,
        given: tuple[Facilities, Bools, Tiers],
        table: BorderTable | None,
        feedback: Feedback,
    ) -> None:
        self.mode, self.keys = mode, tuple(keys)
        self._travel, self._n_zones = travel, demand.n_municipalities
        # With closed borders a level for each municipality.
        own = [np.flatnonzero(demand.municipality == zone) for zone in range(self._n_zones)]
        parts: dict[str, Sequence[Longs | None]] = {CLOSED: own}
        self._parts = [(key, part) for key in keys for part in parts.get(key[0], [None])]
        self._member, self._xy = self._members(*given), given[0].xy
        levels = [Level(self._member[:, i], part) for i, (_, part) in enumerate(self._parts)]
        sites = travel.anchor(mode, travel.snap(mode, self._xy))
        self.people = travel.anchor(mode, travel.snap_once(mode, demand.xy))
        self.times = LiveTimes(
            travel.core(mode), self.people, sites, levels, table=table, feedback=feedback
        )
        ms, nobody = np.full(len(demand), UNREACHABLE), np.full(len(demand), NONE, dtype=np.int32)
        self.answers = {key: Answer(ms, nobody) for key in keys}
        for level in range(len(levels)):
            self._read(level)
        self._tallies: dict[tuple[Key, tuple[str, ...]], tuple[Longs, Tally]] = {}

    def tally(self, key: Key, ms: Longs, people: People, measures: Measures) -> Tally:
        """Return the statistics of a key's times (D,), made from those asked for last."""
        known, last = self._tallies.get((key, people.names), (None, None))
        if last is None or last.measures != measures:
            last = Tally.of(people, ms, measures)
        elif known is not ms:
            last = last.at(ms)
        self._tallies[key, people.names] = ms, last
        return last

    def follow(self, facilities: Facilities, open_now: Bools, tiers: Tiers) -> dict[Key, Longs]:
        """Take over facilities (S,) as they are now, by slot, and which of them are open.

        Returns
        -------
        dict of Key to ndarray of int64
            The demand points whose time or facility is another, some perhaps twice; keys without
            any are left out.
        """
        member, xy = self._members(facilities, open_now, tiers), facilities.xy
        new = ((0, len(xy) - len(self._xy)), (0, 0))
        before, was = np.pad(self._member, new), np.pad(self._xy, new)
        moved = (xy != was).any(axis=1) & member.any(axis=1)
        self._member, self._xy = member, xy
        changed: dict[Key, list[Longs]] = {}
        for slot in np.flatnonzero(moved | (member != before).any(axis=1)).tolist():
            place = None
            if member[slot].any():
                at = self._travel.snap(self.mode, xy[slot : slot + 1])
                place = self._travel.anchor(self.mode, at)
            for level, points in self.times.edit(slot, place, member[slot]).items():
                self._read(level)
                changed.setdefault(self._parts[level][0], []).append(points)
        return {key: np.concatenate(parts) for key, parts in changed.items()}

    def _read(self, level: int) -> None:
        """Renew the answer to which a level belongs."""
        key, part = self._parts[level]
        found, where = self.times.times(level), slice(None) if part is None else part
        ms, facility = self.answers[key].ms.copy(), self.answers[key].facility.copy()
        ms[where], facility[where] = found.ms, found.facility
        self.answers[key] = Answer(ms, facility)

    def _members(self, facilities: Facilities, open_now: Bools, tiers: Tiers) -> Bools:
        """Tell which facilities serve at which level, (S, L)."""
        columns = [np.zeros((len(facilities), 0), dtype=bool)]
        for borders, ids in self.keys:
            flags = np.array([*(tier.id in ids for tier in tiers), False])
            serve = (open_now & flags[facilities.tier])[:, None]
            if borders == CLOSED:
                serve = serve & (facilities.municipality[:, None] == np.arange(self._n_zones))
            elif borders != OPEN:
                serve = serve & (facilities.municipality >= 0)[:, None]
            columns.append(serve)
        return np.concatenate(columns, axis=1)
