"""Query parameters, read strictly: an unknown, repeated or unreadable one is said to be so."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence

from ..engine.problems import Problem
from .problemdetails import shortened

Query = Sequence[tuple[str, str]]

_NUMBER = re.compile(r"[+-]?[0-9]{1,20}(?:\.[0-9]{0,40})?(?:[eE][+-]?[0-9]{1,3})?")
_WHOLE = re.compile(r"[0-9]{1,9}")


class Parameters:
    """The parameters of a request.

    Parameters
    ----------
    query : sequence of pairs of str
    known : sequence of str
        Those that the resource has.
    repeatable : sequence of str
        Those of them that may be given more than once.

    Raises
    ------
    Problem
        ``api-parameter-unknown`` or ``api-parameter-repeated``.
    """

    def __init__(self, query: Query, known: Sequence[str], repeatable: Sequence[str] = ()) -> None:
        self._values: dict[str, list[str]] = {}
        for name, value in query:
            if name not in known:
                raise Problem("api-parameter-unknown", name=shortened(name), known=list(known))
            self._values.setdefault(name, []).append(value)
        for name, values in self._values.items():
            if len(values) > 1 and name not in repeatable:
                raise Problem("api-parameter-repeated", name=name)

    def text(self, name: str, default: str | None = None) -> str:
        """Return a parameter as text.

        Raises
        ------
        Problem
            ``api-parameter-missing`` where there is neither it nor a default.
        """
        if name in self._values:
            return self._values[name][0]
        if default is None:
            raise Problem("api-parameter-missing", name=name)
        return default

    def texts(self, name: str) -> list[str]:
        """Return all values of a parameter, each once."""
        return list(dict.fromkeys(self._values.get(name, ())))

    def one_of(self, name: str, choices: Mapping[str, object] | Sequence[str], default: str) -> str:
        """Return a parameter that has few values."""
        value = self.text(name, default)
        if value not in choices:
            raise bad(name, value, ", ".join(choices))
        return value

    def flag(self, name: str) -> bool:
        """Return a parameter that is true or false, false by default."""
        return self.one_of(name, ("true", "false"), "false") == "true"

    def whole(self, name: str, default: int, lowest: int, highest: int) -> int:
        """Return a whole number; one above the highest counts as the highest."""
        value = self.text(name, str(default))
        if not _WHOLE.fullmatch(value) or int(value) < lowest:
            raise bad(name, value, f"{lowest}–{highest}")
        return min(int(value), highest)

    def number(self, name: str, lowest: float, highest: float) -> float:
        """Return a number that must be given, between two bounds."""
        value = self.text(name)
        number = float(value) if _NUMBER.fullmatch(value) else math.nan
        if not lowest <= number <= highest:
            raise bad(name, value, f"{lowest:g}–{highest:g}")
        return number


def bad(name: str, value: str, expected: str) -> Problem:
    """Return what is said of a parameter that cannot be read."""
    return Problem("api-parameter", name=name, value=shortened(value), expected=expected)
