"""All demand points' times to one place, from small tables of cells."""

from __future__ import annotations

from collections.abc import Iterator

from .anchors import Anchors
from .arrays import Floats
from .reduction import Core


class BorderTable:
    """Tables of times between the cells' borders and the demand points in them."""

    @classmethod
    def build(
        cls, core: Core, node_xy: Floats, demand: Anchors, *, towards: bool = True
    ) -> Iterator[tuple[float, BorderTable | None]]:
        """Build in slices: yield percent and None, at last 100 and the table."""
        raise NotImplementedError

    def times(self, place: Anchors) -> Floats:
        """Return the times between all demand points and one place, (D,)."""
        raise NotImplementedError
