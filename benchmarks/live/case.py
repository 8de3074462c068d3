"""Measure one study in a process of its own and write what was found as JSON.

``python -m benchmarks.live.case newyork FILE``
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Sequence
from itertools import combinations
from pathlib import Path
from typing import Any

import numpy as np
from scipy.spatial import cKDTree
from service_network_planner.engine.profile import PROFILES
from service_network_planner.engine.reduction import Core
from service_network_planner.engine.traveltimes import matrix
from service_network_planner.planning.access import Question
from service_network_planner.planning.evaluation import evaluate
from service_network_planner.planning.figures import groups, groups_by_question, measures
from service_network_planner.planning.live import LiveStudy
from service_network_planner.planning.statistics import Layout, whole_ms
from service_network_planner.planning.summaries import People, Tally
from service_network_planner.planning.travel import Travel

from ..peak import peak_mebibytes
from . import rivals, studies
from .drag import check, drag, scratch, switch, timed

WANTED = {"sample": (8.0, 5.0), "newyork": (15.0, 10.0), "country": (60.0, 14.0)}
WANTED_ONLY = {"newyork": (15.0, 10.0), "country": (25.0, 40.0)}
"""Ratio, and about how many milliseconds that would be with scipy 1.10."""

WANTED_READY_MS = {"sample": 50.0, "newyork": 250.0, "country": 800.0}
WANTED_MATRIX = 15.0


class Case:
    """One study's measurements."""

    def __init__(self, name: str) -> None:
        self.name, self.rows = name, []
        self.place = studies.load(name)
        self.large = self.place.travel.roads.n_nodes > 1_000_000
        self._load()
        study, travel = self.place.study, self.place.travel
        network = travel.network("car")
        self.full = rivals.scipy_search(network.reversed_graph)
        self.tree = cKDTree(travel.roads.node_xy)
        self.nodes = self.tree.query(study.demand.xy)[1]
        self.measures = measures(self.place.rules)
        layout, known = Layout.of(study.demand), groups(study, self.place.rules)
        self.people = {
            names: People.of(layout, {name: known[name] for name in names})
            for count in range(1, len(known) + 1)
            for names in combinations(sorted(known), count)
        }
        self.peer: list[tuple[float, float]] = []

    def _load(self) -> None:
        """Make ready what the first evaluation needs, step by step."""
        place, travel = self.place, self.place.travel
        for step, task in (
            ("travel times of the roads", lambda: travel.network("car").graph),
            ("the core", lambda: travel.core("car")),
            ("the index of the roads", lambda: travel.snap("car", place.study.demand.xy[:1])),
        ):
            place.seconds[step] = timed(task)[0]
        self.loaded = sum(place.seconds.values()), peak_mebibytes()
        place.seconds["reducing the network, once"] = timed(Core.of, travel.network("car"))[0]
        times = travel.nearest_times(place.study.demand.xy, place.study.facilities.xy)
        self.baseline = evaluate(place.study, place.rules, None, times)
        figures = self.baseline.figures
        seconds, self.live = timed(
            lambda: LiveStudy(place.study, place.rules, None, travel, baseline=figures)
        )
        place.seconds["the live state and its first evaluation"] = seconds

    def run(self) -> dict[str, Any]:
        """Measure everything."""
        live, place = self.live, self.place
        ids = place.study.facilities.ids
        rng = np.random.default_rng(5)
        top = [f for f, tier in zip(ids, place.study.facilities.tier) if self._is_top(tier)]
        below = [f for f in ids if f not in top]
        count = min(len(below), 8 if self.large else 12)
        some = [below[i] for i in rng.choice(len(below), count, replace=False)]
        frames = 12 if self.large else 20
        everyone = f"a facility of {len(ids)} dragged"
        if top:
            drag(live, top, 1)  # Warms up what is made only once.
            first = drag(live, top, 6 if self.large else 20)
            self._frames("the only one of its tier, before the border table is there", first)
        check(live, scratch(live, place, self.baseline))
        began = time.perf_counter()
        slices = 0
        longest, last = 0.0, began
        for _ in live.tabulate():
            now = time.perf_counter()
            slices, longest, last = slices + 1, max(longest, now - last), now
        place.seconds["the border table, in idle time"] = time.perf_counter() - began
        self.longest = longest
        drag(live, some[:1], 3)
        self.peer = []
        spent = drag(live, some, frames, self._peer)
        check(live, scratch(live, place, self.baseline))
        self._frames(everyone, spent, WANTED.get(self.name, (0.0, 0.0)))
        bound = float(np.percentile(spent["frame"], 95))
        soon = WANTED_READY_MS.get(self.name)
        self._plain("ready to drag, right after another drag", spent["ready"], soon)
        self._plain("ready to drag, after idle time", spent["ready, idle"], soon)
        self._plain("the longest slice of these", [max(spent["slice"], default=0.0)])
        for what, seconds in switch(live, some[:6]).items():
            words = {"close": "closing", "open": "opening", "tier": "changing tier"}
            limit = bound * 1000 if self.name in WANTED else None
            self._plain(words.get(what, "closing one not selected"), seconds, limit)
        check(live, scratch(live, place, self.baseline))
        if top:
            self.peer = []
            spent = drag(live, top * 2, frames * 2, self._peer)
            check(live, scratch(live, place, self.baseline))
            self._frames(
                "the only one of its tier dragged", spent, WANTED_ONLY.get(self.name, (0.0, 0.0))
            )
        rounds = 2 if self.large else 5
        again = [timed(scratch, live, place, self.baseline)[0] for _ in range(rounds)]
        self._plain("full evaluation from scratch", again)
        peak = peak_mebibytes()
        if self.name == "newyork":
            self._other_speeds()
        result = self._about(peak)
        if self.large:
            self._matrix()
        result["rivals"], result["left_out"] = self._rivals()
        return result

    def _is_top(self, tier: int) -> bool:
        return bool(tier >= 0 and self.place.rules.tiers[tier].id == studies.TOP)

    def _peer(self, question: Question, x: float, y: float) -> None:
        """Measure the peer at a place: one search of everything, then a frame's statistics."""
        node = int(self.tree.query((x, y))[1])
        search, times = timed(lambda: self.full(node)[self.nodes])
        statistics, _ = timed(self._statistics, question, whole_ms(times))
        self.peer.append((search, search + statistics))

    def _statistics(self, question: Question, ms: np.ndarray) -> None:
        """Make statistics of the questions and groups that the rules rest on or that are shown."""
        wanted = groups_by_question(self.place.rules)
        wanted[question] = {*wanted.get(question, ()), self.live.group}
        for names in wanted.values():
            people = self.people[tuple(sorted(names))]
            _ = Tally.of(people, ms, self.measures).summaries

    def _frames(
        self, what: str, spent: dict[str, list[float]], wanted: tuple[float, float] = (0.0, 0.0)
    ) -> None:
        row = _row(what, spent["frame"])
        if self.peer:
            search, whole = np.median(self.peer, axis=0).tolist()
            row["search_ms"], row["peer_ms"] = 1000 * search, 1000 * whole
            row["ratio"] = row["peer_ms"] / row["ms"]
            row["wanted"], row["about_ms"] = wanted
        self.rows.append(row)

    def _plain(self, what: str, seconds: Sequence[float], limit_ms: float | None = None) -> None:
        if len(seconds):
            self.rows.append({**_row(what, seconds), "limit_ms": limit_ms})

    def _about(self, peak: float) -> dict[str, Any]:
        place, travel = self.place, self.place.travel
        network = travel.network("car")
        return {
            "title": studies.TITLES[self.name],
            "nodes": network.n_nodes,
            "arcs": network.graph.nnz,
            "core": len(travel.core("car")),
            "demand": len(place.study.demand),
            "facilities": len(place.study.facilities),
            "municipalities": len(place.study.municipalities),
            "loaded_s": self.loaded[0],
            "loaded_mebibytes": self.loaded[1],
            "longest_table_slice_ms": 1000 * self.longest,
            "peak_mebibytes": peak,
            "seconds": place.seconds,
            "rows": self.rows,
        }

    def _other_speeds(self) -> None:
        """From roads in memory to a live state by other modes and speeds."""
        place, car = self.place, PROFILES["car"]
        self._plain("the same study by bicycle", [timed(self.live.set_mode, "bicycle")[0]])
        self.live.set_mode("car")
        for what, profile in (
            ("all times scaled by 1.2", car.adjusted(calibration=1.2)),
            ("junction delays of 5 s", car.adjusted(junction_delay_s={"residential": 5.0})),
        ):
            travel = Travel(place.travel.roads, {**PROFILES, "car": profile})
            seconds, _ = timed(LiveStudy, place.study, place.rules, None, travel)
            self._plain(f"{what}, from roads to live state", [seconds])

    def _matrix(self) -> None:
        """The full matrix by the border table, beside scipy's searches, of which some are run."""
        travel, study = self.place.travel, self.place.study
        sites = travel.place("car", study.facilities.ids, study.facilities.xy).anchors
        part = np.arange(0, len(sites), 30)
        ours, found = timed(self.live._tables["car"].matrix, sites)
        nodes = self.tree.query(study.facilities.xy[part])[1].tolist()
        scipy_s = np.median([timed(self.full, node)[0] for node in nodes]) * len(sites)
        people = travel.place("car", study.demand.ids, study.demand.xy).anchors
        engine_s, exact = timed(matrix, travel.network("car"), people, sites.take(part))
        if not np.array_equal(found[part].T, exact):
            raise ValueError("the matrices that are compared differ")
        row = _row(f"full matrix, {len(sites)} × {len(study.demand):,}", [ours])
        row.update(peer_ms=1000 * scipy_s, ratio=scipy_s / ours, wanted=WANTED_MATRIX)
        row["note"] = f"{len(sites)} searches by scipy, extrapolated from {len(part)}"
        self.rows.append(row)
        batch = engine_s * len(sites) / len(part)
        self.rows.append(
            _row(f"the same by `traveltimes.matrix`, extrapolated from {len(part)}", [batch])
        )

    def _rivals(self) -> tuple[list[dict[str, Any]], dict[str, str]]:
        """All demand points' times to one place, by each library, in turns."""
        network = self.place.travel.network("car")
        made, left_out = rivals.others(network.reversed_graph, self.nodes, self.large)
        made = {"scipy": lambda node: self.full(node)[self.nodes], **made}
        rng = np.random.default_rng(6)
        sources = rng.choice(self.nodes, 5 if self.large else 9, replace=False).tolist()
        spent: dict[str, list[float]] = {name: [] for name in made}
        off = dict.fromkeys(made, 0.0)
        for turn, node in enumerate(sources):
            exact = None
            for name, search in made.items():
                if name == "pandana" and turn >= 3:
                    continue
                seconds, ms = timed(search, node)
                spent[name].append(seconds)
                exact = ms if exact is None else exact
                reached = np.isfinite(exact)
                off[name] = max(off[name], float(np.abs(ms[reached] - exact[reached]).max()))
        rows = [{**_row(name, seconds), "off_ms": off[name]} for name, seconds in spent.items()]
        return rows, left_out


def _row(what: str, seconds: Sequence[float]) -> dict[str, Any]:
    return {
        "what": what,
        "ms": 1000 * float(np.median(seconds)),
        "p95_ms": 1000 * float(np.percentile(seconds, 95)),
        "turns": len(seconds),
    }


if __name__ == "__main__":
    # To a file: some libraries print how far they are.
    Path(sys.argv[2]).write_text(json.dumps(Case(sys.argv[1]).run()), "utf-8")
