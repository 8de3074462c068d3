"""Levels of messages as numbers, as signals carry them."""

from __future__ import annotations


def number_of(level: object) -> int:
    """Return a level of messages as a number, also where Qt 6 has it as an object."""
    return int(getattr(level, "value", level))  # type: ignore[call-overload]
