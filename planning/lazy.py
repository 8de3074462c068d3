"""Values that are made when somebody reads them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TypeVar

Key = TypeVar("Key")
Value = TypeVar("Value")


class Lazy(Mapping[Key, Value]):
    """Values by key, in order, each made when it is first read."""

    def __init__(self, order: Iterable[Key], make: Callable[[Key], Value]) -> None:
        self._values: dict[Key, Value | None] = dict.fromkeys(order)
        self._make = make

    def __getitem__(self, key: Key) -> Value:
        value = self._values[key]
        if value is None:
            value = self._values[key] = self._make(key)
        return value

    def __contains__(self, key: object) -> bool:
        return key in self._values

    def __iter__(self) -> Iterator[Key]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)
