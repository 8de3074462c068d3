"""Smooth curves through points, and positions along them."""

from __future__ import annotations

import numpy as np

from ...engine.arrays import Floats, Longs, ranges


def distances(line: Floats) -> Floats:
    """Return the distance of each vertex of a (V, 2) line from its start, in metres."""
    steps = np.hypot(*np.diff(line, axis=0).T)
    return np.asarray(np.concatenate(([0.0], np.cumsum(steps))))


def at_distance(line: Floats, distance: Floats) -> Floats:
    """Return the points at distances along a line, (D, 2)."""
    along = distances(line)
    return np.column_stack([np.interp(distance, along, line[:, axis]) for axis in (0, 1)])


def direction_at(line: Floats, distance: Floats) -> Floats:
    """Return the unit directions of a line at distances along it, (D, 2)."""
    step = at_distance(line, distance + 15.0) - at_distance(line, distance - 15.0)
    return np.asarray(step / np.hypot(*step.T)[:, None])


def bend(points: Floats, longest_m: float, amount: float, rng: np.random.Generator) -> Floats:
    """Displace midpoints sideways until no step is longer; the given points stay.

    Parameters
    ----------
    points : (V, 2)
        The line.
    longest_m : float
        No step of the result is longer.
    amount : float
        Largest displacement as a share of the step it is in the middle of.
    rng : Generator
        Where chance comes from.
    """
    while True:
        step = np.diff(points, axis=0)
        long = np.hypot(*step.T) > longest_m
        if not long.any():
            return points
        sideways = np.column_stack([-step[:, 1], step[:, 0]])
        shift = (rng.random(len(step)) * 2.0 - 1.0) * amount
        middle = points[:-1] + step / 2.0 + sideways * shift[:, None]
        points = np.insert(points, np.flatnonzero(long) + 1, middle[long], axis=0)


def smooth(points: Floats, step_m: float) -> Floats:
    """Draw a curve through all points, with a vertex about every ``step_m`` metres."""
    before, after = 2 * points[0] - points[1], 2 * points[-1] - points[-2]
    control = np.vstack([before, points, after])
    length = np.hypot(*np.diff(points, axis=0).T)
    inner = np.maximum(np.ceil(length / step_m).astype(np.int64) - 1, 0)
    xy, _ = through(control[:-3], control[1:-2], control[2:-1], control[3:], inner)
    return np.vstack([xy, points[-1]])


def through(
    before: Floats, start: Floats, end: Floats, after: Floats, inner: Longs
) -> tuple[Floats, Longs]:
    """Evaluate centripetal Catmull-Rom curves (Catmull and Rom, 1974; Barry and Goldman, 1988).

    Parameters
    ----------
    before, start, end, after : (S, 2)
        The four control points of each piece, which is drawn from start to end.
    inner : (S,)
        How many vertices to draw between start and end.

    Returns
    -------
    xy : (S + sum of inner, 2)
        For each piece its start and inner vertices; its end is left to the next one.
    piece : (S + sum of inner,)
        The piece of each vertex.
    """
    count = inner + 1
    piece = np.repeat(np.arange(len(count)), count)
    share = ranges(np.zeros(len(count), dtype=np.int64), count) / count[piece]
    knot1 = np.sqrt(np.maximum(np.hypot(*(start - before).T), 1e-6))
    knot2 = knot1 + np.sqrt(np.maximum(np.hypot(*(end - start).T), 1e-6))
    knot3 = knot2 + np.sqrt(np.maximum(np.hypot(*(after - end).T), 1e-6))
    t1, t2, t3 = (knot[piece][:, None] for knot in (knot1, knot2, knot3))
    p0, p1, p2, p3 = before[piece], start[piece], end[piece], after[piece]
    t = t1 + (t2 - t1) * share[:, None]
    a1 = ((t1 - t) * p0 + t * p1) / t1
    a2 = ((t2 - t) * p1 + (t - t1) * p2) / (t2 - t1)
    a3 = ((t3 - t) * p2 + (t - t2) * p3) / (t3 - t2)
    b1 = ((t2 - t) * a1 + t * a2) / t2
    b2 = ((t3 - t) * a2 + (t - t1) * a3) / (t3 - t1)
    xy = ((t2 - t) * b1 + (t - t1) * b2) / (t2 - t1)
    first = np.cumsum(count) - count
    xy[first] = start
    return xy, piece
