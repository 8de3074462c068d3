"""A published project as text: what QGIS writes into it that nobody needs to see is taken out."""

from __future__ import annotations

import re
from pathlib import Path
from xml.sax.saxutils import escape

_PERSONAL = re.compile(r' (saveUser|saveUserFull)="[^"]*"')
_FIELD = re.compile(r"<field (?=[^>]*configurationFlags=)[^>]*>")
_NAME = re.compile(r' name="(\w+)"')
_FLAGS = re.compile(r'configurationFlags="\w*"')
_HIDDEN = re.compile(r"fid|\w+_low|\w+_high")
"""Fields that tell people nothing: keys, and bounds beside the figures that they are mostly equal
to. Data services have them all."""


def cleaned(text: str, folder: Path) -> str:
    """Return a project's text without who wrote it where, and with such fields hidden in WMS.

    Parameters
    ----------
    text : str
    folder : Path
        Where it was written. Layouts name their layers by whole paths, beside identifiers.
    """
    text = _PERSONAL.sub("", text).replace(f"{escape(folder.as_posix())}/", "./")
    return _FIELD.sub(_shown, text)


def _shown(match: re.Match[str]) -> str:
    """Return a field's tag; Python has no other way to hide a field before QGIS 3.34."""
    tag = match[0]
    name = _NAME.search(tag)
    if name is None or not _HIDDEN.fullmatch(name[1]):
        return tag
    return _FLAGS.sub('configurationFlags="HideFromWms"', tag)
