"""Names for the array types that the engine's signatures use, and what absence looks like."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int32]
Longs = npt.NDArray[np.int64]
Shorts = npt.NDArray[np.int16]
Bytes = npt.NDArray[np.int8]
Bools = npt.NDArray[np.bool_]
Texts = npt.NDArray[Any]
Array = npt.NDArray[Any]

UNREACHABLE = float(np.inf)
"""The travel time to where no route leads, in milliseconds."""

NONE = -1
"""No node, no edge, no facility."""

MS_PER_MINUTE = 60_000.0


def ranges(first: Longs, count: Longs) -> Longs:
    """Concatenate ``arange(first[i], first[i] + count[i])`` for all i, without a loop."""
    before = np.cumsum(count) - count
    steps = np.arange(int(count.sum()), dtype=np.int64)
    return np.asarray(steps + np.repeat(first - before, count), dtype=np.int64)
