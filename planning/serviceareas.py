"""Service areas: what is within given times of each facility, of any, or of the nearest."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from ..engine.anchors import Anchors
from ..engine.arrays import NONE, Floats, Ints, Longs
from ..engine.cutting import Cutter
from ..engine.feedback import SILENT, Feedback
from ..engine.serviceareas import Stretches, reached_by_any, reached_by_each
from ..engine.squares import Squares, places_along, squares_near
from ..engine.traveltimes import nearest
from .reached import Counts, bands, times_of_each
from .travel import Placed, Travel

EACH, MERGED, NEAREST = "each", "merged", "nearest"
KINDS = (EACH, MERGED, NEAREST)


@dataclass(frozen=True)
class ServiceAreas:
    """What is asked: whose areas, within which times, by which mode.

    An *owner* is a facility, or all of them together (-1) where areas are merged; a *class* is
    the nearest band that a place is in.

    Attributes
    ----------
    travel : Travel
    mode : str
    sites : Placed
        The facilities, F of them.
    thresholds_ms : ndarray of float64 (B,)
        Rising, inclusive.
    kind : str
        ``each``: whatever the others reach. ``merged``: what any reaches. ``nearest``: every
        place to its nearest facility, of equally near ones to the first.
    towards : bool
        Whether people travel to the facility.
    rings : bool
        Whether a band leaves out the bands before it.
    """

    travel: Travel
    mode: str
    sites: Placed
    thresholds_ms: Floats
    kind: str = EACH
    towards: bool = True
    rings: bool = False

    @property
    def owners(self) -> list[int]:
        """Return the facilities in order, or the one -1."""
        return [NONE] if self.kind == MERGED else list(range(len(self.sites.ids)))

    def lines(self, feedback: Feedback = SILENT) -> Iterator[Stretches]:
        """Yield the stretches of road within reach, owner by owner; none for some owners."""
        network, anchors = self.travel.network(self.mode), self.sites.anchors
        if self.kind == EACH:
            yield from reached_by_each(
                network,
                anchors,
                self.thresholds_ms,
                towards=self.towards,
                rings=self.rings,
                feedback=feedback,
            )
            return
        yield reached_by_any(
            network,
            anchors,
            self.thresholds_ms,
            towards=self.towards,
            rings=self.rings,
            nearest=self.kind == NEAREST,
            feedback=feedback,
        )

    def classes(self, places: Anchors, feedback: Feedback = SILENT) -> Iterator[tuple[int, Ints]]:
        """Yield each owner with the class of every place, (P,): B where it is in no band."""
        network, anchors = self.travel.network(self.mode), self.sites.anchors
        cutoff = float(self.thresholds_ms[-1])
        if self.kind == EACH:
            columns = times_of_each(
                network,
                places,
                anchors,
                towards=self.towards,
                cutoff_ms=cutoff,
                feedback=feedback,
            )
            for owner, ms in enumerate(columns):
                yield owner, bands(ms, self.thresholds_ms)
            return
        found = nearest(
            network, places, anchors, towards=self.towards, cutoff_ms=cutoff, feedback=feedback
        )
        band = bands(found.ms, self.thresholds_ms)
        for owner in self.owners:
            mine = True if owner == NONE else found.facility == owner
            yield owner, np.where(mine, band, len(self.thresholds_ms)).astype(np.int32)

    def residents(self, homes: Anchors, counts: Counts, feedback: Feedback = SILENT) -> Longs:
        """Return the residents of each owner's bands, (owners, B, C) thousandths."""
        n_bands = len(self.thresholds_ms)
        result = np.zeros((len(self.owners), n_bands, len(counts.names)), dtype=np.int64)
        for row, (_, band) in enumerate(self.classes(homes, feedback)):
            result[row] = counts.within(band, n_bands)
        return result if self.rings else np.cumsum(result, axis=1)

    def squares(self, side_m: float, off_road_m: float) -> tuple[Squares, Anchors]:
        """Return the squares that areas may have, and their middles as places on the network.

        Parameters
        ----------
        side_m : float
            Side of the squares.
        off_road_m : float
            Squares whose middle is farther from its nearest road belong to no area.

        Raises
        ------
        Problem
            ``detail-too-fine``, see :func:`~...engine.squares.squares_near`.
        """
        roads = self.travel.roads
        reached = reached_by_any(
            self.travel.network(self.mode),
            self.sites.anchors,
            self.thresholds_ms[-1:],
            towards=self.towards,
        )
        lines = Cutter(roads.lines).cut(reached.edge, reached.first, reached.last)
        squares = squares_near(places_along(lines, side_m), side_m, off_road_m)
        snapped = self.travel.snap(self.mode, squares.centres())
        near = snapped.distance_m <= off_road_m
        anchors = self.travel.anchor(self.mode, snapped)
        return squares.take(near), anchors.take(near)
