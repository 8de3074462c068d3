"""What the settings of all input layers have in common."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict, fields
from typing import Any, TypeVar

from ..engine.problems import Problem

Settings = TypeVar("Settings", bound="LayerSettings")


class LayerSettings:
    """Settings of a layer as a frozen dataclass; every field has a default.

    Fields are text, yes or no, or mappings from text to text. Names of layer fields are empty
    where there is none.
    """

    def as_json(self) -> dict[str, Any]:
        """Return the settings as JSON values."""
        return asdict(self)  # type: ignore[call-overload]

    @classmethod
    def from_json(cls: type[Settings], settings: Mapping[str, Any]) -> Settings:
        """Return the settings that :meth:`as_json` gave.

        Nobody vouches for what a file holds: what is of another kind is as good as missing.
        """
        standard, values = cls(), {}
        for part in fields(cls):  # type: ignore[arg-type]
            value = settings.get(part.name)
            if isinstance(value, type(getattr(standard, part.name))):
                texts = (*value, *value.values()) if isinstance(value, dict) else ()
                if all(isinstance(text, str) for text in texts):
                    values[part.name] = value
        return cls(**values)


def require_fields(source: Any, names: Iterable[str]) -> None:
    """Refuse a layer that has not got the fields; empty names ask for none.

    Raises
    ------
    Problem
        ``field-missing``.
    """
    for name in names:
        if name and source.fields().lookupField(name) < 0:
            raise missing(source, name)


def missing(source: Any, name: str) -> Problem:
    """Return the problem that a layer has no such field."""
    available = ", ".join(field.name() for field in source.fields())
    return Problem("field-missing", layer=source.sourceName(), field=name, available=available)
