"""What is wrong with an input, as a code and its figures; the words live in ``i18n/catalogue``."""

from __future__ import annotations

from typing import Any


class Problem(Exception):
    """Bad input that stops the work.

    The engine knows no language, so it names the problem by a code and hands over the figures;
    the message (fact, likely cause, remedy) is made from them where a person reads it.

    Parameters
    ----------
    code : str
        Kebab-case key into the catalogue of messages.
    **values
        Figures and names that the message's placeholders take.
    """

    def __init__(self, code: str, **values: Any) -> None:
        self.code = code
        self.values = values
        details = ", ".join(f"{name}={value!r}" for name, value in values.items())
        super().__init__(f"{code}: {details}" if details else code)


class Notice:
    """Something about the input that a person must know, though the work goes on.

    Parameters
    ----------
    code : str
        Kebab-case key into the catalogue of messages.
    count : int
        How many features it concerns.
    examples : tuple of str
        Some of them by identifier; the first few are shown.
    **values
        Further figures for the message's placeholders.
    """

    def __init__(
        self, code: str, count: int = 1, examples: tuple[str, ...] = (), **values: Any
    ) -> None:
        self.code = code
        self.count = count
        self.examples = examples
        self.values = values

    def __repr__(self) -> str:
        return f"Notice({self.code!r}, {self.count}, {self.examples!r}, **{self.values!r})"
