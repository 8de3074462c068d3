"""Words that several parts of the dock have in common."""

from __future__ import annotations

from ..i18n import translate
from ..planning.access import CLOSED, COUNTY, OPEN


def border_names() -> dict[str, str]:
    """Return who may serve whom, in words, by the code of the borders."""
    return {
        OPEN: translate("ServiceNetworkPlanner", "Across borders"),
        COUNTY: translate("ServiceNetworkPlanner", "Within the county"),
        CLOSED: translate("ServiceNetworkPlanner", "Own municipality"),
    }
