"""Integer programmes here and in a process of their own, and what happens when somebody cancels."""

from __future__ import annotations

import subprocess

import numpy as np
import pytest
from scipy.sparse import csr_matrix
from service_network_planner.engine.feedback import SILENT, Canceled
from service_network_planner.engine.solver import child, process, programme
from service_network_planner.engine.solver.programme import Programme


def knapsack():
    """Take 2 and 3 of weights 4, 3, 2 and values 5, 4, 3 under 5: 7 is the most."""
    return Programme(
        np.array([-5.0, -4.0, -3.0]),
        np.ones(3, dtype=bool),
        np.zeros(3),
        np.ones(3),
        csr_matrix([[4.0, 3.0, 2.0]]),
        np.array([-np.inf]),
        np.array([5.0]),
    )


def market_split():
    """Cornuéjols and Dawande's (1998) market split: hopeless for branch and bound at this size."""
    rng = np.random.default_rng(3)
    shares = rng.integers(0, 100, (5, 40)).astype(float)
    half = np.floor(shares.sum(axis=1) / 2)
    slack = np.hstack([np.eye(5), -np.eye(5)])
    width = 50
    return Programme(
        np.concatenate([np.zeros(40), np.ones(10)]),
        np.arange(width) < 40,
        np.zeros(width),
        np.concatenate([np.ones(40), np.full(10, np.inf)]),
        csr_matrix(np.hstack([shares, slack])),
        half,
        half,
    )


class Listener:
    """Cancels after having been asked so often."""

    def __init__(self, after):
        self.left, self.progress = after, []

    def isCanceled(self):  # noqa: N802
        self.left -= 1
        return self.left < 0

    def setProgress(self, percent):  # noqa: N802
        self.progress.append(percent)


def test_the_best_by_hand():
    found = knapsack().solve(10.0)
    assert found.x.round().tolist() == [0, 1, 1]
    assert found.bound == pytest.approx(-7.0)
    assert not found.infeasible


def test_without_a_constraint():
    free = Programme(
        np.array([-1.0, 1.0]), np.ones(2, dtype=bool), np.zeros(2), np.ones(2),
        csr_matrix((0, 2)), np.zeros(0), np.zeros(0),
    )  # fmt: skip
    assert free.solve(10.0).x.tolist() == [1, 0]


def test_what_contradicts():
    above = csr_matrix([[1.0, 1.0, 1.0]])
    given = knapsack()
    wrong = Programme(
        given.cost, given.integer, given.least, given.most, above, np.array([4.0]), np.array([5.0])
    )
    assert wrong.solve(10.0).infeasible
    crossed = Programme(
        given.cost, given.integer, np.ones(3), np.zeros(3), above, np.zeros(1), np.ones(1)
    )
    assert crossed.solve(10.0).infeasible


def test_a_process_of_its_own_says_the_same():
    given = knapsack()._given(10.0, 0.0)
    apart, here = process.solve_apart(given, SILENT), child.solve(given)
    assert apart is not None, "no Python beside this one"
    assert apart["x"].tolist() == here["x"].tolist()
    assert apart["bound"] == here["bound"]


def test_cancel_ends_the_process(monkeypatch):
    started = []
    start = process._start
    monkeypatch.setattr(process, "_start", lambda words: started.append(start(words)) or started[0])
    listener = Listener(after=8)
    with pytest.raises(Canceled):
        market_split().solve(30.0, feedback=listener)
    assert len(started) == 1
    assert started[0].poll() is not None
    assert listener.progress[-1] < 99.0


def test_the_time_limit_holds():
    found = market_split().solve(3.0)
    assert not found.infeasible
    assert found.bound < 1.0


def test_another_python_is_not_trusted(monkeypatch):
    monkeypatch.setattr(process.child, "libraries", lambda: "others")
    process._interpreter.cache_clear()
    assert process._interpreter() is None
    assert process.solve_apart(knapsack()._given(10.0, 0.0), SILENT) is None
    process._interpreter.cache_clear()


def test_without_a_process_it_is_solved_here(monkeypatch):
    monkeypatch.setattr(programme, "_AT_ONCE_S", 0.0)
    monkeypatch.setattr(programme, "solve_apart", lambda given, feedback: None)
    assert knapsack().solve(10.0).x.round().tolist() == [0, 1, 1]


def test_the_child_refuses_other_libraries(tmp_path):
    python = process._interpreter()
    words = [str(python), child.__file__, str(tmp_path), str(tmp_path), "other libraries"]
    assert subprocess.run(words, check=False).returncode == child.OTHER_LIBRARIES


def test_a_wrong_infeasible_is_found_out():
    # HiGHS 1.2, which comes with scipy 1.10, calls this one infeasible with its presolve.
    third = 1.0 / 3.0
    rows = [
        [0, 0, 0, 0, 1, 1, 1, 1, 0, 0, 0, 0],
        [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1],
        [-third, 0, 0, 0, third, 0, 0, 0, 2 * third, 0, 0, 0],
        [0, -4 * third, 0, 0, 0, third, 0, 0, 0, 2 * third, 0, 0],
        [0, 0, 0, 0, 0, 0, third, 0, 0, 0, 2 * third, 0],
        [0, 0, 0, 0, 0, 0, 0, third, 0, 0, 0, 2 * third],
        *([-(i == j) for j in range(4)] + [i == j for j in range(4)] + [0] * 4 for i in range(4)),
        *([-(i == j) for j in range(4)] + [0] * 4 + [i == j for j in range(4)] for i in range(4)),
        [1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0],
        [third, 4 * third, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    ]
    low = [1.0, 1.0, *[-np.inf] * 12, 3.0, 1.0]
    high = [1.0, 1.0, *[0.0] * 12, 3.0, np.inf]
    cost = np.array([0, 0, 0, 0, 4, 3, 12, 17, 0, 54, 52, 6]) / 54.0
    found = Programme(
        cost,
        np.arange(12) < 4,
        np.zeros(12),
        np.ones(12),
        csr_matrix(np.array(rows, dtype=float)),
        np.array(low),
        np.array(high),
    ).solve(10.0)
    assert not found.infeasible
    # The five go 3 far; five of the ten stay at 0 and five go 27 far.
    assert cost @ found.x * 54.0 == pytest.approx(3.0 + 27.0)
