"""How many residents are within reach, by threshold and group."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from ..engine.anchors import Anchors
from ..engine.arrays import Floats, Ints, Longs
from ..engine.feedback import SILENT, Feedback
from ..engine.network import Network
from ..engine.traveltimes import matrix, matrix_blocks
from .demand import Demand


@dataclass(frozen=True)
class Counts:
    """Columns of residents by demand point.

    Attributes
    ----------
    names : tuple of str (C,)
        ``residents``, and for each group its name for the expected number, then ``…_low`` and
        ``…_high``.
    groups : tuple of str (C,)
        The group of each column, ``total`` for the first.
    values : ndarray of int64 (C, D)
        Whole thousandths of a resident.
    """

    names: tuple[str, ...]
    groups: tuple[str, ...]
    values: Longs

    @classmethod
    def of(cls, demand: Demand) -> Counts:
        """Return the columns of a population."""
        names, groups, columns = ["residents"], ["total"], [demand.residents]
        for name, group in demand.groups.items():
            names += [name, f"{name}_low", f"{name}_high"]
            groups += [name] * 3
            columns += [group.expected, group.low, group.high]
        return cls(tuple(names), tuple(groups), np.array(columns, dtype=np.int64))

    @property
    def whole(self) -> Longs:
        """Everybody, (C,)."""
        return np.asarray(self.values.sum(axis=1))

    def within(self, band: Ints, n_bands: int) -> Longs:
        """Add up the residents of each band, (n_bands, C); others are left out.

        Parameters
        ----------
        band : ndarray of int32 (D,)
            The band of each demand point; -1, or ``n_bands`` and above, for none.
        """
        result = np.zeros((n_bands, len(self.names)), dtype=np.int64)
        for number in range(n_bands):
            result[number] = self.values[:, band == number].sum(axis=1)
        return result


def bands(ms: Floats, thresholds_ms: Floats) -> Ints:
    """Return the first threshold that each time is within; their number where none is."""
    return np.searchsorted(thresholds_ms, ms, side="left").astype(np.int32)


def times_of_each(
    network: Network,
    places: Anchors,
    facilities: Anchors,
    *,
    towards: bool,
    cutoff_ms: float,
    feedback: Feedback = SILENT,
) -> Iterator[Floats]:
    """Yield the times of all places, (P,), facility by facility."""
    if len(facilities) > len(places):
        # Searches would start from the places, and give some places with all facilities.
        whole = matrix(
            network, places, facilities, towards=towards, cutoff_ms=cutoff_ms, feedback=feedback
        )
        yield from whole.T
        return
    blocks = matrix_blocks(
        network, places, facilities, towards=towards, cutoff_ms=cutoff_ms, feedback=feedback
    )
    for _, _, block in blocks:
        yield from block.T
