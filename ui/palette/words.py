"""How the palette says what a tier's figures are."""

from __future__ import annotations

import math

from ...i18n import translate
from ...planning.tierfigures import TierFigures
from ..numbers import whole


def open_words(figures: TierFigures) -> str:
    """Return how many facilities are open, and how many closed."""
    if not figures.open and not figures.closed:
        return translate("ServiceNetworkPlanner", "None")
    if not figures.closed:
        return translate("ServiceNetworkPlanner", "{n} open").format(n=figures.open)
    text = translate("ServiceNetworkPlanner", "{n} open · {closed} closed")
    return text.format(n=figures.open, closed=figures.closed)


def each_words(figures: TierFigures) -> str:
    """Return the population base, or the one that is asked for where nothing is open."""
    if math.isnan(figures.residents_each):
        if math.isnan(figures.lower):
            return ""
        text = translate("ServiceNetworkPlanner", "wanted: one per {lower}–{upper} residents")
        return text.format(lower=whole(figures.lower), upper=whole(figures.upper))
    each = whole(figures.residents_each)
    return translate("ServiceNetworkPlanner", "{n} residents each").format(n=each)


def short_words(figures: TierFigures) -> list[str]:
    """Return population base and count on one line, in ever fewer words; the count alone last."""
    count = open_words(figures)
    if math.isnan(figures.residents_each):
        return [count]
    short = translate("ServiceNetworkPlanner", "{n} each").format(n=whole(figures.residents_each))
    return [f"{each_words(figures)} · {count}", f"{short} · {count}", count]


def bounds_words(figures: TierFigures) -> str:
    """Return what the rules ask of the population base, empty where they ask nothing."""
    if math.isnan(figures.lower):
        return ""
    text = translate("ServiceNetworkPlanner", "The rules ask for {lower}–{upper} residents each.")
    return text.format(lower=whole(figures.lower), upper=whole(figures.upper))
