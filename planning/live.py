"""A study under the planner's hands: every edit gives the whole evaluation anew, and at once.

Only what an edit touches is computed: travel times by :class:`~.livetimes.LiveTimes`, statistics
of the municipalities whose times changed, verdicts that rest on those. The result equals
:func:`~.evaluation.evaluate` of the same study bit for bit.
"""

from __future__ import annotations

import dataclasses
from collections import deque
from collections.abc import Generator, Mapping
from datetime import date
from typing import Any

import numpy as np

from ..engine.arrays import NONE, Bools, Longs
from ..engine.bordertable import BorderTable
from ..engine.feedback import SILENT, Feedback
from .access import Answer, Question, answer
from .demand import TOTAL
from .evaluation import Evaluation, judgements
from .facility import Facility, facilities_of, replaced, rows_of
from .figures import Figures, groups, groups_by_question, measures, questions
from .groups import Group
from .lazy import Lazy
from .liveanswers import Key, LiveAnswers, key_of
from .parsing import unique_ids
from .ruleset import RuleSet
from .snapshot import Snapshot, rejudged
from .statistics import Layout, Summary, whole_ms
from .study import Study
from .summaries import People, Tally
from .travel import Travel

HISTORY = 200
"""So many edits can be undone."""


class LiveStudy:
    """A study that is edited facility by facility.

    Every edit returns the new :class:`Snapshot`, which is also kept as ``evaluation``. Facilities
    go by their ids.

    Parameters
    ----------
    study : Study
        Its facilities' tiers are those of ``rule_set``.
    rule_set : RuleSet
    day : date, optional
        The day that opening and closing dates are held against; ``None`` looks at status alone.
    travel : Travel
    baseline : Figures, optional
        Of the same demand and municipalities, for the ``change`` rules.
    feedback : Feedback
        Asked while travel times are first computed.
    """

    def __init__(
        self,
        study: Study,
        rule_set: RuleSet,
        day: date | None,
        travel: Travel,
        *,
        baseline: Figures | None = None,
        feedback: Feedback = SILENT,
    ) -> None:
        self._study, self._travel, self._day = study, travel, day
        self._baseline, self._feedback = baseline, feedback
        self.mode, self.group = rule_set.modes[0], TOTAL
        self._layout = Layout.of(study.demand)
        self._every, self._rows = study.facilities, rows_of(study.facilities, rule_set.tiers)
        self._alive = np.ones(len(self._rows), dtype=bool)
        self._where: dict[tuple[str, Key], LiveAnswers] = {}
        self._tables: dict[str, BorderTable | None] = {}
        self._people: dict[tuple[str, ...], People] = {}
        self._done: deque[tuple[int, Facility | None]] = deque(maxlen=HISTORY)
        self._modes: set[str] = set()
        self._last: Snapshot | None = None
        self.set_rules(rule_set)

    @property
    def evaluation(self) -> Snapshot:
        """How the study stands."""
        assert self._last is not None
        return self._last

    @property
    def facilities(self) -> tuple[Facility, ...]:
        """The facilities as they are now, in the order of the figures."""
        return tuple(row for row, here in zip(self._rows, self._alive) if here)

    def facility(self, facility_id: str) -> Facility:
        """Return a facility as it is now.

        Raises
        ------
        KeyError
            When there is none of this id.
        """
        return self._rows[self._slot(facility_id)]

    # Edits

    def move(self, facility_id: str, x: float, y: float) -> Snapshot:
        """Put a facility elsewhere; coordinates in metres."""
        return self.change(facility_id, xy=(float(x), float(y)))

    def open(self, facility_id: str) -> Snapshot:
        """Open a facility; dates that would keep it closed on the study's day are lifted."""
        slot = self._slot(facility_id)
        return self._edit(slot, self._rows[slot].opened(self._day))

    def close(self, facility_id: str) -> Snapshot:
        """Close a facility; it stays in the study."""
        return self.change(facility_id, open=False)

    def set_tier(self, facility_id: str, tier: str) -> Snapshot:
        """Give a facility another tier, by the tier's id."""
        return self.change(facility_id, tier=tier)

    def change(self, facility_id: str, **values: Any) -> Snapshot:
        """Change any of a facility's columns, see :class:`~.facility.Facility`."""
        slot = self._slot(facility_id)
        return self._edit(slot, dataclasses.replace(self._rows[slot], **values))

    def add(self, facility: Facility) -> Snapshot:
        """Add a facility after all others, with an id made unique.

        Its municipality follows from its place.
        """
        taken = [row.id for row, here in zip(self._rows, self._alive) if here]
        ids, _, _ = unique_ids([*taken, facility.id], "facility-")
        return self._edit(len(self._rows), dataclasses.replace(facility, id=ids[-1]))

    def remove(self, facility_id: str) -> Snapshot:
        """Take a facility out of the study."""
        return self._edit(self._slot(facility_id), None)

    def undo(self) -> Snapshot:
        """Take back the last edit of a facility; nothing happens where there is none."""
        return self._put(*self._done.pop()) if self._done else self.evaluation

    # What is asked

    def set_rules(self, rule_set: RuleSet) -> Snapshot:
        """Judge by other rules; travel times of questions that stay the same are kept."""
        self._rules = rule_set
        return self._ask()

    def set_mode(self, mode: str) -> Snapshot:
        """Look at another mode of ``travel``; the statistics cover it from now on."""
        self._travel.network(mode)
        self.mode = mode
        return self._ask()

    def set_group(self, group: str) -> Snapshot:
        """Look at another group of residents; the statistics cover it from now on."""
        self.group = group
        return self._ask()

    def set_day(self, day: date | None) -> Snapshot:
        """Look at another day."""
        self._day = day
        return self._ask()

    def set_baseline(self, baseline: Figures | None) -> Snapshot:
        """Compare with other figures of the same demand."""
        self._baseline = baseline
        return self._ask()

    # Idle time

    def prepare(self, facility_id: str) -> Generator[None, None, None]:
        """Get ready to drag a facility, in slices; the first edit does what is left."""
        slot = self._slot(facility_id)
        for answers in self._looked_at():
            yield from answers.times.prepare(slot)

    def settle(self) -> Generator[None, None, None]:
        """Complete in slices what the last edit left for idle time."""
        for answers in self._looked_at():
            yield from answers.times.settle()

    def tabulate(self) -> Generator[None, None, None]:
        """Build in slices what makes tiers with few facilities fast."""
        for mode in sorted(self._modes - set(self._tables)):
            one = next(one for one in self._looked_at() if one.mode == mode)
            core, xy = self._travel.core(mode), self._travel.roads.node_xy
            table = self._tables[mode] = yield from BorderTable.build(core, xy, one.people)
            if table is not None:
                for other in [other for other in self._looked_at() if other.mode == mode]:
                    yield from other.times.use(table)

    # How

    def _slot(self, facility_id: str) -> int:
        """Return the slot of a facility."""
        for slot, row in enumerate(self._rows):
            if row.id == facility_id and self._alive[slot]:
                return slot
        raise KeyError(facility_id)

    def _edit(self, slot: int, after: Facility | None) -> Snapshot:
        """Do what can be undone."""
        before = self._rows[slot] if slot < len(self._rows) else None
        if after is not None and (before is None or before.xy != after.xy):
            zone = self._study.municipalities.at(*after.xy)
            after = dataclasses.replace(after, municipality=zone)
        self._done.append((slot, before))
        return self._put(slot, after)

    def _put(self, slot: int, row: Facility | None) -> Snapshot:
        """Put a facility, or none, into a slot."""
        places = {one.municipality for one in (*self._rows[slot : slot + 1], row) if one}
        if row is not None:
            self._rows[slot : slot + 1] = [row]
            self._every = replaced(self._every, slot, row, self._rules.tiers)
        self._alive = np.append(self._alive, True)[: len(self._rows)]
        self._alive[slot] = row is not None
        return self._evaluate({*places, self._layout.county})

    def _ask(self) -> Snapshot:
        """Take over rules, mode, group, day and baseline; judge everything again."""
        rules, tiers = self._rules, self._rules.tiers
        modes = tuple(dict.fromkeys([*rules.modes, self.mode]))
        named = {**rules.groups, self.group: rules.groups.get(self.group, {})}
        self.rule_set = dataclasses.replace(rules, modes=modes, groups=named)
        self._every, self._measures = facilities_of(self._rows, tiers), measures(self.rule_set)
        self._keys = {q: key_of(q, tiers) for q in self.rule_set.questions()}
        asked = {rule.question() for rule in rules.rules}
        self._modes = {self.mode, *(question.mode for question in asked if question)}
        self._asked: dict[object, tuple[Question, ...]] = {}
        self._groups, always = groups(self._study, self.rule_set), groups_by_question(self.rule_set)
        self._together = {
            q: tuple(name for name in self._groups if name in {self.group, *always.get(q, ())})
            for q in self._keys
        }
        self._live()
        return self._evaluate(None)

    def _live(self) -> None:
        """Let there be live answers to what is asked, and none to what no longer is."""
        asked = dict.fromkeys((q.mode, key) for q, key in self._keys.items())
        self._where = {where: one for where, one in self._where.items() if where in asked}
        for mode in sorted(self._modes):
            missing = [key for of, key in asked if of == mode and (of, key) not in self._where]
            if missing:
                given = self._every, self._open_every(), self.rule_set.tiers
                table, demand = self._tables.get(mode), self._study.demand
                one = LiveAnswers(self._travel, mode, missing, demand, given, table, self._feedback)
                self._where.update({(mode, key): one for key in missing})

    def _looked_at(self) -> list[LiveAnswers]:
        """Return the answers that follow every edit."""
        return [one for one in dict.fromkeys(self._where.values()) if one.mode in self._modes]

    def _open_every(self) -> Bools:
        """Tell which slots hold an open facility."""
        return np.asarray(self._every.open_on(self._day) & self._alive)

    def _evaluate(self, places: set[int] | None) -> Snapshot:
        """Evaluate; facilities were edited in some rows, ``None`` stands for anything else."""
        figures, touched = self._figures()
        former, previous = self._last, None
        if former is not None:
            previous = Evaluation(former.figures, former.judgements, former.baseline)
        if previous is None or places is None:
            found = judgements(figures, self._baseline)
        else:
            found = rejudged(previous, figures, places, touched)
        self._last = Snapshot(figures, found, self._baseline, previous, self.group)
        return self._last

    def _figures(self) -> tuple[Figures, dict[Question, Longs]]:
        """Let the travel times follow, and return the figures and where answers are others."""
        tiers, open_every = self.rule_set.tiers, self._open_every()
        changed = {
            (one.mode, key): points
            for one in self._looked_at()
            for key, points in one.follow(self._every, open_every, tiers).items()
        }
        facilities, position = self._every, np.append(np.cumsum(self._alive) - 1, NONE)
        if not self._alive.all():
            facilities = facilities_of(self.facilities, tiers)
        study = dataclasses.replace(self._study, facilities=facilities)
        open_now, position = open_every[self._alive], position.astype(np.int32)
        # Which tiers anybody provides, and whether inside, is all that it depends on.
        provided = facilities.tier.tobytes(), (facilities.municipality >= 0).tobytes()
        if provided not in self._asked:
            self._asked = {provided: questions(study, self.rule_set)}
        asked, measured = self._asked[provided], self._measures
        known, together = self._groups, self._together
        live = {q: self._where[q.mode, self._keys[q]] for q in asked if q.mode in self._modes}
        keys = {q: self._keys[q] for q in live}
        held = {q: one.answers[keys[q]] for q, one in live.items()}
        nearest_times = self._travel.nearest_times(study.demand.xy, facilities.xy)

        def given(question: Question) -> Answer:
            if question not in held:
                return answer(question, study, tiers, open_now, nearest_times)
            return Answer(held[question].ms, position[held[question].facility])

        def count(question: Question, group: str) -> Summary:
            # Together with the groups that are always wanted of the question, or alone.
            names = together[question] if group in together[question] else (group,)
            people, times = self._counted(names, known), ms[question]
            if question not in live:
                return Tally.of(people, times, measured).summaries[group]
            return live[question].tally(keys[question], times, people, measured).summaries[group]

        answers = Lazy(asked, given)
        ms: Lazy[Question, Longs] = Lazy(asked, lambda question: whole_ms(answers[question].ms))
        summaries = Lazy(asked, lambda q: Lazy(known, lambda group: count(q, group)))
        figures = Figures(
            study, self.rule_set, self._day, open_now, self._layout, answers, ms, summaries
        )
        touched = {q: changed[q.mode, key] for q, key in keys.items() if (q.mode, key) in changed}
        return figures, touched

    def _counted(self, names: tuple[str, ...], known: Mapping[str, Group]) -> People:
        """Return groups ready to be counted."""
        if names not in self._people:
            self._people[names] = People.of(self._layout, {name: known[name] for name in names})
        return self._people[names]
