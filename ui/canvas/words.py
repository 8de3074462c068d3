"""What the labels over the map say: texts and numbers of a frame, each with its unit."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

from ...engine.arrays import MS_PER_MINUTE
from ...i18n import translate
from ...planning.facility import Facility
from ...planning.parsing import MILLI
from ...planning.rules import to_ms
from ...planning.snapshot import Difference
from ..frame import Frame
from ..numbers import number, signed

FAR_M = 100.0
"""A road farther away than this is told of."""
_METRES_PER_KILOMETRE = 1000
_SMALL_MIN = 0.05

TITLE, NORMAL, MUTED, BETTER, WORSE = "title", "normal", "muted", "better", "worse"


@dataclass(frozen=True)
class Line:
    """A line of a label.

    Attributes
    ----------
    text : str
    tone : str
        ``title``, ``normal``, ``muted``, ``better`` or ``worse``.
    """

    text: str
    tone: str = NORMAL


def distance(metres: float) -> str:
    """Return a distance in metres, or kilometres from one on."""
    if metres < _METRES_PER_KILOMETRE:
        return translate("ServiceNetworkPlanner", "{n} m").format(n=number(metres))
    kilometres = number(metres / _METRES_PER_KILOMETRE, 1)
    return translate("ServiceNetworkPlanner", "{n} km").format(n=kilometres)


def tier_name(session: Any, facility: Facility) -> str:
    """Return the name of a facility's tier."""
    tiers = session.rule_set.tiers
    index = tiers.index(facility.tier)
    if index < 0:
        return translate("ServiceNetworkPlanner", "without a tier")
    return str(tiers[index].name(session.language))


def drag_lines(session: Any, frame: Frame, facility: Facility, snap_m: float | None) -> list[Line]:
    """Say what the facility under the mouse changes.

    ``snap_m`` is the distance to the nearest road, ``None`` where there is none.
    """
    lines = [Line(facility.name, TITLE), Line(tier_name(session, facility), MUTED)]
    if frame.row_of(frame.dragged) < 0 or frame.ms is None:
        lines.append(Line(translate("ServiceNetworkPlanner", "Nobody provides this tier"), WORSE))
    elif frame.change is not None:
        lines += _change_lines(session, frame, frame.change)
    if snap_m is None:
        lines.append(Line(translate("ServiceNetworkPlanner", "No road within reach"), WORSE))
    elif snap_m >= FAR_M:
        text = translate("ServiceNetworkPlanner", "Nearest road {distance} away")
        lines.append(Line(text.format(distance=distance(snap_m)), MUTED))
    if not frame.ready:
        lines.append(Line(translate("ServiceNetworkPlanner", "preparing…"), MUTED))
    return lines


def _change_lines(session: Any, frame: Frame, change: Difference) -> list[Line]:
    """Say who gains and loses, where it is worst, and what the mean does."""
    summary = frame.summary
    assert summary is not None
    column = summary.threshold(to_ms(frame.look.threshold_min))
    threshold = number(frame.look.threshold_min, 0 if frame.look.threshold_min % 1 == 0 else 1)
    group = session.rule_set.group_name(frame.look.group, session.language)
    gained, lost = (int(values[column]) for values in (change.gained, change.lost))
    lines = [
        Line(
            translate("ServiceNetworkPlanner", "{group} within {threshold} min:").format(
                group=group, threshold=threshold
            ),
            MUTED,
        ),
        Line(
            translate("ServiceNetworkPlanner", "▲ {n} residents more").format(
                n=number(gained / MILLI)
            ),
            BETTER if gained else MUTED,
        ),
        Line(
            translate("ServiceNetworkPlanner", "▼ {n} residents fewer").format(
                n=number(lost / MILLI)
            ),
            WORSE if lost else MUTED,
        ),
    ]
    lines.append(_worst_line(frame, change))
    lines.append(_mean_line(frame, change))
    return lines


def _worst_line(frame: Frame, change: Difference) -> Line:
    if change.worst < 0:
        return Line(translate("ServiceNetworkPlanner", "No municipality gets worse"), MUTED)
    name = frame.figures.study.municipalities.names[change.worst]
    cut_off = int(change.cut_off[change.worst])
    if cut_off > 0:
        text = translate("ServiceNetworkPlanner", "✕ {municipality}: {n} residents cut off")
        return Line(text.format(municipality=name, n=number(cut_off / MILLI)), WORSE)
    minutes = float(change.mean_ms[change.worst]) / MS_PER_MINUTE
    text = translate("ServiceNetworkPlanner", "{arrow} Worst: {municipality}, mean {change} min")
    return Line(
        text.format(arrow="▲", municipality=name, change=signed(minutes, 1)),
        WORSE if minutes >= _SMALL_MIN else MUTED,
    )


def _mean_line(frame: Frame, change: Difference) -> Line:
    minutes = float(change.mean_ms[-1]) / MS_PER_MINUTE
    if math.isnan(minutes):
        return Line(translate("ServiceNetworkPlanner", "Whole area: no mean"), MUTED)
    if abs(minutes) < _SMALL_MIN:
        text = translate("ServiceNetworkPlanner", "Whole area: mean as before")
        return Line(text, MUTED)
    text = translate("ServiceNetworkPlanner", "{arrow} Whole area: mean {change} min")
    # As everywhere, the arrow shows where the figure goes, and the colour what that means.
    arrow, tone = ("▲", WORSE) if minutes > 0 else ("▼", BETTER)
    return Line(text.format(arrow=arrow, change=signed(minutes, 1)), tone)


def hover_lines(session: Any, frame: Frame, facility: Facility, aimed: str = "") -> list[Line]:
    """Say what a facility is: name, tier, residents served, way to the road, state.

    Or what it would become, when a chip of a tier is over it.
    """
    lines = [Line(facility.name, TITLE), Line(tier_name(session, facility), MUTED)]
    if aimed:
        tiers = session.rule_set.tiers
        text = translate("ServiceNetworkPlanner", "Drop here: becomes {tier}")
        name = tiers[tiers.index(aimed)].name(session.language)
        return [*lines, Line(text.format(tier=name), BETTER)]
    row = frame.row_of(facility.id)
    open_now = row >= 0 and bool(frame.figures.open_now[row])
    if not open_now:
        lines.append(Line(translate("ServiceNetworkPlanner", "closed"), WORSE))
    elif frame.question in frame.figures.answers and frame.figures.serving(frame.question)[row]:
        served = int(frame.figures.catchments(frame.question)[row])
        text = translate("ServiceNetworkPlanner", "Nearest for {n} residents")
        lines.append(Line(text.format(n=number(served / MILLI))))
    else:
        text = translate("ServiceNetworkPlanner", "Does not serve the tier that is looked at")
        lines.append(Line(text, MUTED))
    snapped = session.snapped(*facility.xy)
    if snapped is None:
        lines.append(Line(translate("ServiceNetworkPlanner", "No road within reach"), WORSE))
    else:
        text = translate("ServiceNetworkPlanner", "Road {distance} away")
        lines.append(Line(text.format(distance=distance(snapped[2])), MUTED))
    if session.is_locked(facility.id):
        lines.append(Line(translate("ServiceNetworkPlanner", "locked"), MUTED))
    return lines
