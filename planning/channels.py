"""Digital channels: which share of the services each one carries, and is to carry by when."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from ..engine.problems import Notice
from .parsing import day, examples, number, text, unique_ids

FIGURE = "digital_channels"
"""The figure that a ``share`` rule names to be judged by the shares of all channels together."""


@dataclass(frozen=True)
class Channel:
    """A digital channel.

    Attributes
    ----------
    id, name : str
    share : float
        Of all services, from 0 to 1; NaN where unknown.
    target : float
        The share that it is to carry; NaN without one.
    target_date : date, optional
    """

    id: str
    name: str
    share: float = math.nan
    target: float = math.nan
    target_date: date | None = None


def total(channels: Sequence[Channel], name: str = "share") -> float | None:
    """Return the shares, or targets, of all channels together; ``None`` if none is known."""
    known = [getattr(one, name) for one in channels if math.isfinite(getattr(one, name))]
    return math.fsum(known) if known else None


def read_channels(
    ids: Sequence[Any],
    names: Sequence[Any],
    shares: Sequence[Any],
    targets: Sequence[Any],
    dates: Sequence[Any],
) -> tuple[tuple[Channel, ...], list[Notice]]:
    """Read channels from the columns (C,) of a table.

    A share is a number from 0 to 1, or text with a percent sign. What cannot be read counts as
    unknown, and is told; so is a sum of shares over 1.
    """
    named, _, repeated = unique_ids(ids, "channel-")
    notices: list[Notice] = []
    odd: list[str] = []
    found = []
    for row, id_ in enumerate(named):
        share, target = _share(shares[row]), _share(targets[row])
        for value, column in ((share, shares), (target, targets)):
            if value is None:
                odd.append(f"{id_}: {text(column[row])}")
        when, fine = day(dates[row])
        if not fine:
            odd.append(f"{id_}: {text(dates[row])}")
        found.append(
            Channel(
                id_,
                text(names[row]) or id_,
                math.nan if share is None else share,
                math.nan if target is None else target,
                when.item(),
            )
        )
    if repeated:
        notices.append(Notice("channel-id-repeated", len(repeated), examples(repeated)))
    if odd:
        notices.append(Notice("channel-unreadable", len(odd), examples(odd)))
    for name in ("share", "target"):
        together = total(found, name)
        if together is not None and together > 1 + 1e-9:
            listed = (f"{100 * together:g} %",)
            notices.append(Notice("channel-shares-exceed", len(found), listed))
    return tuple(found), notices


def _share(value: Any) -> float | None:
    """Read a share; NaN for none, ``None`` for what is no share."""
    written = text(value)
    if not written:
        return math.nan
    percent = written.endswith("%")
    read = number(written[:-1] if percent else value)
    read = read / 100 if percent else read
    return read if 0 <= read <= 1 else None
