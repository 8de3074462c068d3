"""A study under the planner's hands: every edit gives the whole evaluation anew, and at once.

Only what an edit touches is computed: travel times by :class:`~.livetimes.LiveTimes`, statistics
of the municipalities whose times changed, verdicts that rest on those. The result equals
:func:`~.evaluation.evaluate` of the same study bit for bit.
"""

from __future__ import annotations

import dataclasses
from collections import deque
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

import numpy as np

from ..engine.anchors import Anchors
from ..engine.arrays import NONE, Longs
from ..engine.bordertable import BorderTable
from ..engine.feedback import SILENT, Feedback
from .access import Question, answer
from .demand import TOTAL
from .evaluation import judgements
from .facility import Facility, facilities_of, replaced, rows_of
from .figures import Figures, groups, groups_by_question, measures, questions
from .liveanswers import Key, LiveAnswers, key_of
from .parsing import unique_ids
from .ruleset import RuleSet
from .snapshot import Lazy, Snapshot, Step, rejudged, step_from
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
    mode, group : str
        What the planner looks at; the rule set's first mode by default.
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
        mode: str = "",
        group: str = TOTAL,
        feedback: Feedback = SILENT,
    ) -> None:
        self._study, self._travel, self._day = study, travel, day
        self._baseline, self._feedback = baseline, feedback
        self.mode, self.group = mode or rule_set.modes[0], group
        self._rows = rows_of(study.facilities, rule_set.tiers)
        self._last: Snapshot | None = None
        self._followed: set[str] = set()
        self._asked: tuple[tuple[bytes, bytes], tuple[Question, ...]] | None = None
        self._alive = np.ones(len(self._rows), dtype=bool)
        self._layout = Layout.of(study.demand)
        self._anchors: dict[str, Anchors] = {}
        self._tables: dict[str, BorderTable] = {}
        self._answers: list[LiveAnswers] = []
        self._done: deque[tuple[int, Facility | None, Facility | None]] = deque(maxlen=HISTORY)
        self._undone: list[tuple[int, Facility | None, Facility | None]] = []
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
        if not self._done:
            return self.evaluation
        slot, before, after = self._done.pop()
        self._undone.append((slot, before, after))
        return self._put(slot, before)

    def redo(self) -> Snapshot:
        """Do again what was undone last, unless something else was done since."""
        if not self._undone:
            return self.evaluation
        slot, before, after = self._undone.pop()
        self._done.append((slot, before, after))
        return self._put(slot, after)

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

    def prepare(self, facility_id: str) -> Iterator[None]:
        """Get ready to drag a facility, in slices; the first edit does what is left."""
        slot = self._slot(facility_id)
        for answers in self._looked_at():
            yield from answers.times.prepare(slot)

    def settle(self) -> Iterator[None]:
        """Complete in slices what the last edit left for idle time."""
        for answers in self._looked_at():
            yield from answers.times.settle()

    def tabulate(self) -> Iterator[float]:
        """Build in slices what makes tiers with few facilities fast; yields percent."""
        modes = sorted({answers.mode for answers in self._looked_at()} - set(self._tables))
        for done, mode in enumerate(modes):
            core, xy = self._travel.core(mode), self._travel.roads.node_xy
            table = None
            for percent, built in BorderTable.build(core, xy, self._anchors[mode]):
                table = built
                yield (100.0 * done + percent) / len(modes)
            if table is not None:
                self._tables[mode] = table
                for answers in [answers for answers in self._answers if answers.mode == mode]:
                    for _ in answers.times.use(table):
                        yield 100.0 * (done + 1) / len(modes)

    # How

    def _slot(self, facility_id: str) -> int:
        """Return the slot of a facility."""
        for slot, row in enumerate(self._rows):
            if row.id == facility_id and self._alive[slot]:
                return slot
        raise KeyError(facility_id)

    def _edit(self, slot: int, after: Facility | None) -> Snapshot:
        """Do what can be undone."""
        before = self._rows[slot] if slot < len(self._rows) and self._alive[slot] else None
        if after is not None and (before is None or before.xy != after.xy):
            after = dataclasses.replace(
                after, municipality=self._study.municipalities.at(*after.xy)
            )
        self._done.append((slot, before, after))
        self._undone.clear()
        return self._put(slot, after)

    def _put(self, slot: int, row: Facility | None) -> Snapshot:
        """Put a facility, or none, into a slot."""
        before = self._rows[slot].municipality if slot < len(self._rows) else NONE
        tiers = self._rules.tiers
        if slot == len(self._rows) and row is not None:
            self._rows.append(row)
            self._alive = np.append(self._alive, True)
            self._every = facilities_of(self._rows, tiers)
        elif row is not None:
            self._rows[slot] = row
            self._every = replaced(self._every, slot, row, tiers)
        self._alive = self._alive.copy()
        self._alive[slot] = row is not None
        return self._evaluate({before, self._rows[slot].municipality, self._layout.county})

    def _ask(self) -> Snapshot:
        """Take over rules, mode, group, day and baseline; judge everything again."""
        modes, named = self._rules.modes, self._rules.groups
        if self.mode not in modes:
            modes = (*modes, self.mode)
        if self.group not in named:
            named = {**named, self.group: {}}
        self.rule_set = dataclasses.replace(self._rules, modes=modes, groups=named)
        self._every = facilities_of(self._rows, self._rules.tiers)
        self._keys = {q: key_of(q, self._rules.tiers) for q in self.rule_set.questions()}
        self._asked = None
        self._measures = measures(self.rule_set)
        self._count_groups()
        asked = {rule.question() for rule in self.rule_set.rules}
        self._modes = {self.mode, *(question.mode for question in asked if question)}
        wanted = {(q.mode, key): None for q, key in self._keys.items()}
        self._answers = [
            answers
            for answers in self._answers
            if any((answers.mode, key) in wanted for key in answers.keys)
        ]
        ready = {(answers.mode, key) for answers in self._answers for key in answers.keys}
        for mode in sorted(self._modes):
            missing = [key for of, key in wanted if of == mode and (of, key) not in ready]
            if missing:
                self._answers.append(self._live(mode, missing))
        self._where = {
            (answers.mode, key): answers for answers in self._answers for key in answers.keys
        }
        return self._evaluate(None)

    def _count_groups(self) -> None:
        """Prepare to count all groups, and for each question those that are always wanted."""
        known, rest = groups(self._study, self.rule_set), groups_by_question(self.rule_set)
        self._everyone = People.of(self._layout, known)
        self._people, made = {}, {}
        for question in self._keys:
            names = {self.group, *rest.get(question, ())}
            some = tuple(name for name in known if name in names)
            if some not in made:
                made[some] = People.of(self._layout, {name: known[name] for name in some})
            self._people[question] = made[some]

    def _live(self, mode: str, keys: list[Key]) -> LiveAnswers:
        """Compute the travel times of some keys."""
        demand = self._study.demand
        if mode not in self._anchors:
            snapped = self._travel.snap(mode, demand.xy)
            self._anchors[mode] = self._travel.anchor(mode, snapped)
        return LiveAnswers(
            self._travel,
            mode,
            keys,
            demand,
            self._anchors[mode],
            self._every,
            self._every.open_on(self._day) & self._alive,
            self._rules.tiers,
            table=self._tables.get(mode),
            feedback=self._feedback,
        )

    def _looked_at(self) -> list[LiveAnswers]:
        """Return the answers that follow every edit."""
        return [answers for answers in self._answers if answers.mode in self._modes]

    def _evaluate(self, places: set[int] | None) -> Snapshot:
        """Evaluate; facilities were edited in some rows, ``None`` stands for anything else."""
        figures, touched = self._figures()
        former = self._last
        if places is None or former is None:
            found = judgements(figures, self._baseline)
        else:
            found = rejudged(former, figures, places, touched)
        step = Step()
        if former is not None:
            known = {q: points for q, points in touched.items() if q.mode in self._followed}
            step = step_from(former, figures, found, known, self.group, edited=places is not None)
        self._followed = self._modes
        self._last = Snapshot(figures, found, self._baseline, step, self.mode, self.group)
        return self._last

    def _figures(self) -> tuple[Figures, dict[Question, Longs]]:
        """Let the travel times follow, and return the figures and where answers are others."""
        demand, rules, tiers = self._study.demand, self.rule_set, self.rule_set.tiers
        people, everyone, wanted = self._people, self._everyone, self._measures
        open_every = self._every.open_on(self._day) & self._alive
        changed = {
            (answers.mode, key): points
            for answers in self._looked_at()
            for key, points in answers.follow(self._every, open_every, tiers).items()
        }
        facilities, position = self._every, None
        if not self._alive.all():
            rows = [row for row, here in zip(self._rows, self._alive) if here]
            facilities = facilities_of(rows, tiers)
            position = np.append(np.cumsum(self._alive) - 1, NONE).astype(np.int32)
        study = dataclasses.replace(self._study, facilities=facilities)
        open_now = open_every[self._alive]
        # Which tiers anybody provides, and whether inside, is all that it depends on.
        provided = facilities.tier.tobytes(), (facilities.municipality >= 0).tobytes()
        if self._asked is None or self._asked[0] != provided:
            self._asked = provided, questions(study, rules)
        asked = self._asked[1]
        keys = {q: (q.mode, self._keys[q]) for q in asked if q.mode in self._modes}
        live = {q: self._where[key] for q, key in keys.items()}
        nearest_times = self._travel.nearest_times(demand.xy, facilities.xy, self._anchors)
        given = Lazy(
            asked,
            {q: answers.answer(self._keys[q], position) for q, answers in live.items()},
            lambda q: answer(q, study, tiers, open_now, nearest_times),
        )
        ms = Lazy(
            asked,
            {q: answers.ms[self._keys[q]] for q, answers in live.items()},
            lambda q: whole_ms(given[q].ms),
        )

        def count(question: Question, group: str) -> Summary:
            some = people[question] if group in people[question].names else everyone
            kept = live[question].tally(keys[question][1], ms[question], some, wanted)
            return kept.summaries[group]

        def by_group(question: Question) -> Mapping[str, Summary]:
            if question not in live or question.exact:
                return Tally.of(everyone, ms[question], wanted).summaries
            return Lazy(everyone.names, {}, lambda group: count(question, group))

        summaries = Lazy(asked, {}, by_group)
        figures = Figures(study, rules, self._day, open_now, self._layout, given, ms, summaries)
        return figures, {q: changed[key] for q, key in keys.items() if key in changed}
