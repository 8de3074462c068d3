"""A bounded memory of positions visited."""

from __future__ import annotations

from collections import OrderedDict

from .advantage import Site
from .arrays import Floats, Longs


class Visited:
    """The last positions visited in a drag and what was found there, as many as fit a bound.

    Parameters
    ----------
    most : int
        Values that may be kept; the positions visited longest ago go first.
    """

    def __init__(self, most: int) -> None:
        self._most = most
        self._found: OrderedDict[tuple[object, ...], tuple[Longs | None, Floats]] = OrderedDict()
        self._values = 0

    @staticmethod
    def _key(serves: tuple[int, ...], site: Site) -> tuple[object, ...]:
        anchors = site.place.anchors
        fields = (getattr(anchors, name) for name in anchors.__dataclass_fields__)
        return (serves, *(field.tobytes() for field in fields))

    def clear(self) -> None:
        """Forget all."""
        self._found.clear()
        self._values = 0

    def get(self, serves: tuple[int, ...], site: Site) -> tuple[Longs | None, Floats] | None:
        """Return what was found there, if still known."""
        key = self._key(serves, site)
        if key in self._found:
            self._found.move_to_end(key)
        return self._found.get(key)

    def put(self, serves: tuple[int, ...], site: Site, found: tuple[Longs | None, Floats]) -> None:
        """Keep what was found, and let go of the oldest beyond the bound."""
        self._found[self._key(serves, site)] = found
        self._values += len(found[1])
        while self._values > self._most:
            self._values -= len(self._found.popitem(last=False)[1][1])
