"""Solve a mixed integer programme: a function, and a script for a Python process of its own.

``python child.py PROBLEM ANSWER LIBRARIES`` reads a programme from one file and writes the answer
to the other. It knows nothing of the plugin, so that any Python with the same libraries can run it.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

INFEASIBLE = 2
"""The status of a programme without a solution."""

SOUND_SINCE = (1, 15)
"""Before this scipy, which brought a new HiGHS, presolving is left out."""

OTHER_LIBRARIES = 3
"""How the process ends when it has other libraries than are asked for."""


def libraries() -> str:
    """Name the Python and the libraries that an answer depends on."""
    import numpy
    import scipy

    return f"{sys.version_info[:3]} {numpy.__version__} {scipy.__version__}"


def solve(given: Mapping[str, Any]) -> dict[str, Any]:
    """Minimise ``cost @ x`` with ``low <= A x <= high`` and ``least <= x <= most``.

    Without any whole number it is a linear programme, and its dual prices are told.

    Parameters
    ----------
    given : mapping
        ``cost``, ``integer``, ``least``, ``most`` (n,); ``data``, ``indices``, ``indptr`` of the
        (m, n) matrix in compressed rows; ``low``, ``high`` (m,); ``seconds`` and ``gap``.

    The HiGHS of older scipy takes away too much beforehand: of 25 432 small random programmes of
    sites with room, that of scipy 1.10 called 264 infeasible or proved a worse choice the best,
    while that of scipy 1.17 lost none of 4 236. So the old one does without that step.

    Returns
    -------
    dict
        ``status`` as :func:`scipy.optimize.milp` has it, ``x`` (n,) or empty, and ``bound``, which
        is minus infinite where none is known; ``prices`` (m,) of a linear programme's rows, so
        that the reduced costs are ``cost - prices @ A``.
    """
    import numpy as np
    import scipy
    from scipy.optimize import Bounds, LinearConstraint, milp
    from scipy.sparse import csr_matrix

    shape = (len(given["low"]), len(given["cost"]))
    matrix = csr_matrix((given["data"], given["indices"], given["indptr"]), shape)
    if not given["integer"].any():
        return _linear(given, matrix)
    rows = LinearConstraint(matrix, given["low"], given["high"]) if shape[0] else None
    bounds = Bounds(given["least"], given["most"])
    result = milp(
        given["cost"],
        integrality=given["integer"],
        bounds=bounds,
        constraints=rows,
        options={
            "time_limit": float(given["seconds"]),
            "mip_rel_gap": float(given["gap"]),
            "presolve": _may_presolve(scipy.__version__),
        },
    )
    bound = result.mip_dual_bound
    return {
        "status": np.int64(result.status),
        "x": np.zeros(0) if result.x is None else np.asarray(result.x, dtype=np.float64),
        "bound": np.float64(-np.inf if bound is None else bound),
    }


def _may_presolve(version: str) -> bool:
    """Tell whether the HiGHS of a release of scipy keeps the best solution when it presolves."""
    major, minor = (int(part) for part in version.split(".")[:2])
    return (major, minor) >= SOUND_SINCE


def _linear(given: Mapping[str, Any], matrix: Any) -> dict[str, Any]:
    import numpy as np
    from scipy.optimize import linprog
    from scipy.sparse import vstack

    low, high = given["low"], given["high"]
    equal = low == high
    above = np.flatnonzero(~equal & np.isfinite(low))
    below = np.flatnonzero(~equal & np.isfinite(high))
    result = linprog(
        given["cost"],
        A_ub=vstack([-matrix[above], matrix[below]]).tocsr(),
        b_ub=np.concatenate([-low[above], high[below]]),
        A_eq=matrix[equal],
        b_eq=low[equal],
        bounds=np.stack([given["least"], given["most"]], axis=1),
        method="highs",
        options={"time_limit": float(given["seconds"])},
    )
    if result.status != 0:
        return {"status": np.int64(result.status), "x": np.zeros(0), "bound": np.float64(-np.inf)}
    prices = np.zeros(len(low))
    prices[equal] = result.eqlin.marginals
    prices[above] -= result.ineqlin.marginals[: len(above)]
    prices[below] += result.ineqlin.marginals[len(above) :]
    return {"status": 0, "x": result.x, "bound": np.float64(result.fun), "prices": prices}


def main(problem: str, answer: str, wanted: str) -> int:
    """Solve what is in a file."""
    import numpy as np

    if libraries() != wanted:
        return OTHER_LIBRARIES
    with np.load(problem, allow_pickle=False) as given:
        found = solve(given)
    np.savez(Path(answer), **found)
    return 0


if __name__ == "__main__":
    # Files beside this one are no libraries.
    sys.path.pop(0)
    sys.exit(main(*sys.argv[1:]))
