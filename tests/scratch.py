"""A study evaluated from scratch, from what its layer holds, for comparing with what is shown."""

from __future__ import annotations

import dataclasses

import numpy as np
from service_network_planner.planning.evaluation import evaluate
from service_network_planner.planning.facility import facilities_of
from service_network_planner.planning.rules import to_ms
from service_network_planner.planning.scenario import located
from service_network_planner.planning.scorecard import Scorecard
from service_network_planner.planning.snapshot import Snapshot
from service_network_planner.planning.travel import Travel
from service_network_planner.ui.frame import Frame
from service_network_planner.ui.table.model import ScorecardModel

_COLUMNS = ("verdicts", "values", "figures", "share_low", "share_high", "kept", "judged", "overall")


class FromScratch:
    """Evaluates a session's layer with a network of its own, which no live study has touched."""

    def __init__(self, session):
        self._session = session
        travel = session.opened.travel
        self._travel = Travel(travel.roads, travel.profiles, travel.max_snap_m, travel.min_island)
        self._demand, self._baseline = {}, None

    def evaluation(self, rows=None):
        """The evaluation of the layer's facilities, with those of ``rows`` in their place."""
        session = self._session
        there = {row.id: row for row in session.scenario_layer.rows().values()}
        there.update(rows or {})
        if self._baseline is None or self._baseline.figures.rule_set != session.live.rule_set:
            self._baseline = self._evaluate(session.opened.facility_rows)
        return self._evaluate(there.values(), self._baseline)

    def _evaluate(self, rows, baseline=None):
        session = self._session
        rules, study = session.live.rule_set, session.study
        facilities = facilities_of(located(list(rows), study.municipalities), rules.tiers)
        study = dataclasses.replace(study, facilities=facilities)
        times = self._travel.nearest_times(study.demand.xy, facilities.xy, self._demand)
        return evaluate(study, rules, session.day, times, baseline)

    def differences(self, model, rows=None):
        """What of the table's figures, and of its texts, is not exactly as evaluated here."""
        session = self._session
        anew, look = self.evaluation(rows), session.look
        card = Scorecard.of(anew, look.question, look.group, to_ms(look.threshold_min))
        found = [
            name
            for name in _COLUMNS
            if not np.array_equal(getattr(card, name), getattr(model.card, name), equal_nan=True)
        ]
        fresh = ScorecardModel()
        snapshot = Snapshot(anew.figures, anew.judgements, anew.baseline)
        fresh.set_frame(Frame(snapshot, look), session.rule_set, session.language)
        return found + [
            f"{one} is shown, {other} is right"
            for one, other in zip(texts(model), texts(fresh))
            if one != other
        ]


def texts(model):
    """All cells as they are shown, by municipality and with the county last."""
    return [
        [model.text(row, column) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]
