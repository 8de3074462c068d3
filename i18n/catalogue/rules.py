"""The words of what can be wrong with rule sets, tiers, facilities and demand."""

from __future__ import annotations


def problems() -> dict[str, tuple[str, str, str]]:
    """Return fact, likely cause and remedy of each problem by its code."""
    return {}


def notices() -> dict[str, tuple[str, str]]:
    """Return fact and remedy of each notice by its code."""
    return {}
