"""Demand: where residents live, how many, and of which groups."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from ..engine.arrays import Bools, Floats, Ints, Longs
from ..engine.problems import Notice
from .groups import Group
from .municipalities import Municipalities
from .overlap import Parts
from .population import Population, clean

TOTAL = "total"
AGE_PARTITION = ("age_0_14", "age_15_64", "age_65plus")
"""Groups that together are all residents; what one holds the others cannot."""


@dataclass(frozen=True)
class Demand:
    """The demand points of a study.

    Attributes
    ----------
    ids : tuple of str (D,)
        Unique. A part of a split cell is named ``cell/municipality code``.
    xy : ndarray of float64 (D, 2)
        Projected coordinates in metres.
    municipality : ndarray of int32 (D,)
        Index into :class:`~.municipalities.Municipalities`, -1 outside all of them.
    residents : ndarray of int64 (D,)
        Whole thousandths of a resident, zero where unknown.
    unknown : ndarray of bool (D,)
        Where the number of residents is not known.
    groups : mapping of str to Group
        Population groups by id, without "total".
    source : ndarray of int64 (D,)
        Row of the input that each point comes from.
    n_municipalities : int
        M, how many municipalities there are.
    """

    ids: tuple[str, ...]
    xy: Floats
    municipality: Ints
    residents: Longs
    unknown: Bools
    groups: Mapping[str, Group]
    source: Longs
    n_municipalities: int
    _total: Group = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_total", Group.known(self.residents, self.n_municipalities))

    def __len__(self) -> int:
        return len(self.ids)

    def group(self, group_id: str) -> Group | None:
        """Return a group by id, ``"total"`` being all residents; ``None`` if there is none."""
        return self._total if group_id == TOTAL else self.groups.get(group_id)

    @classmethod
    def build(
        cls,
        *,
        ids: Sequence[Any],
        xy: Floats,
        total: Sequence[Any],
        municipalities: Municipalities,
        groups: Mapping[str, Sequence[Any]] | None = None,
        parts: Parts | None = None,
        partitions: Sequence[Sequence[str]] = (AGE_PARTITION,),
        controls: Mapping[str, Sequence[float]] | None = None,
        scale: bool = False,
    ) -> tuple[Demand, list[Notice]]:
        """Clean a population layer.

        Parameters
        ----------
        ids, total : sequence (C,)
            Columns of the layer; a total that is negative, missing or no number is unknown.
        xy : ndarray of float64 (C, 2)
            Centres, NaN without a place; not used where ``parts`` are given.
        municipalities : Municipalities
        groups : mapping of str to sequence (C,)
            Group columns; what is negative, missing or no number is suppressed.
        parts : Parts
            The cells split by municipality; without it a cell belongs where its centre lies.
        partitions : sequence of sequences of str
            Groups that together are all residents.
        controls : mapping of str to sequence of float (M,)
            Published numbers per municipality by group id, or "total"; NaN where unknown.
        scale : bool
            Scale residents, and with them their groups, to the control totals of "total".

        Raises
        ------
        Problem
            ``demand-empty``, ``demand-without-residents``, ``demand-outside-municipalities`` or
            ``population-too-large``.
        """
        notices: list[Notice] = []
        columns = {name.lower(): clean(values) for name, values in (groups or {}).items()}
        table = Population.read(ids, xy, clean(total), columns, municipalities, parts, notices)
        published = {name.lower(): clean(values) for name, values in (controls or {}).items()}
        if scale and TOTAL in published:
            table.scale(published[TOTAL], municipalities, notices)
        demand = cls(
            ids=tuple(table.ids),
            xy=np.asarray(table.xy, dtype=np.float64),
            municipality=table.municipality,
            residents=np.maximum(table.residents, 0),
            unknown=table.residents < 0,
            groups=table.estimate(municipalities, partitions, published, notices),
            source=table.source,
            n_municipalities=len(municipalities),
        )
        return demand, notices
