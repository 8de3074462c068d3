"""The ways behind a table of travel times, as lines."""

from __future__ import annotations

import numpy as np

from ..engine.arrays import Floats, Longs
from ..engine.feedback import SILENT, Feedback
from ..engine.grouped import GroupedTimes
from ..engine.polylines import Polylines
from ..engine.routes import routes
from .travel import Placed, Travel

STEP_M = 0.001
"""A door this near to the road is on it."""


def route_lines(
    travel: Travel,
    mode: str,
    origins: Placed,
    sites: Placed,
    times: GroupedTimes,
    *,
    towards: bool,
    from_door_to_door: bool,
    feedback: Feedback = SILENT,
) -> tuple[Longs, Polylines]:
    """Draw the way of each row of a table of travel times.

    Parameters
    ----------
    travel, mode
        Networks, and which of them was travelled.
    origins, sites : Placed
        What the rows refer to.
    times : GroupedTimes
        The rows, R of them.
    towards : bool
        Whether people travel to the facility.
    from_door_to_door : bool
        Whether the lines begin and end at the points themselves, not at their places on the road.
    feedback : Feedback
        Progress and cancel.

    Returns
    -------
    rows : (L,) int64
        The rows that have a way.
    lines : Polylines
        Their ways, in the direction of travel.
    """
    ways = routes(
        travel.network(mode),
        travel.roads,
        origins.anchors.take(times.origin),
        sites.anchors,
        times.facility,
        towards=towards,
        feedback=feedback,
    )
    rows = np.array([row for row, way in enumerate(ways) if way is not None], dtype=np.int64)
    lines = [way for way in ways if way is not None]
    if from_door_to_door:
        doors = (origins.xy[times.origin[rows]], sites.xy[times.facility[rows]])
        first, last = doors if towards else doors[::-1]
        lines = [to_the_doors(*line) for line in zip(first, lines, last)]
    return rows, Polylines.from_arrays(lines)


def to_the_doors(first: Floats, way: Floats, last: Floats) -> Floats:
    """Lengthen a way to the doors at its ends; a door on the road itself needs no step."""
    steps = [first[None], way, last[None]]
    far = np.abs([first - way[0], last - way[-1]]).max(axis=1) > STEP_M
    return np.concatenate([step for step, drawn in zip(steps, (far[0], True, far[1])) if drawn])
