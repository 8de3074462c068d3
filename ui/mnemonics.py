"""Names in menus and on buttons, where Qt takes a single & for the mark of a key."""

from __future__ import annotations


def literal(text: str) -> str:
    """Return a text that menus and buttons show as it is."""
    return text.replace("&", "&&")
