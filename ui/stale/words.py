"""Why a result no longer holds, in words."""

from __future__ import annotations

from collections.abc import Sequence

from ...gis.partnames import part_names
from ...i18n import translate


def stale_text(parts: Sequence[str]) -> str:
    """Say that a result is out of date, and which parts differ."""
    names = part_names()
    text = translate("ServiceNetworkPlanner", "Out of date. Changed since: {parts}.")
    return text.format(parts=", ".join(names.get(part, part) for part in parts))
