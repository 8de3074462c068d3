"""Demand: where residents live, how many, and of which groups."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from ..engine.arrays import Bools, Floats, Ints, Longs
from ..engine.problems import Notice, Problem
from ..engine.zones import assign
from .apportionment import apportion
from .groups import NO_CONTROL, Group, estimate
from .municipalities import Municipalities
from .overlap import Parts
from .parsing import MILLI, examples, milli, numbers, unique_ids

TOTAL = "total"
AGE_PARTITION = ("age_0_14", "age_15_64", "age_65plus")
"""Groups that together are all residents; what one holds the others cannot."""

LARGEST_POPULATION = 9_000_000_000
"""Residents up to which every share and sum stays exact in 64 bits."""

_SHARE_STEPS = 2**30


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
        columns = {name.lower(): _clean(values) for name, values in (groups or {}).items()}
        table = _Table.read(ids, xy, _clean(total), columns, municipalities, parts, notices)
        published = {name.lower(): _clean(values) for name, values in (controls or {}).items()}
        if scale and TOTAL in published:
            table.scale(published[TOTAL], municipalities, notices)
        return table.finish(municipalities, partitions, published, notices), notices


def _clean(values: Sequence[Any]) -> Longs:
    """Read a column of residents as thousandths (n,), -1 where unknown or suppressed."""
    read = numbers(values)
    if np.nansum(np.where(read > 0, read, 0)) > LARGEST_POPULATION:
        raise Problem("population-too-large", limit=LARGEST_POPULATION)
    return milli(read)


@dataclass
class _Table:
    """A population layer on its way to :class:`Demand`; -1 still means not known."""

    ids: list[str]
    xy: Floats
    municipality: Ints
    residents: Longs
    groups: dict[str, Longs]
    source: Longs

    @classmethod
    def read(
        cls,
        raw_ids: Sequence[Any],
        xy: Floats,
        residents: Longs,
        groups: dict[str, Longs],
        municipalities: Municipalities,
        parts: Parts | None,
        notices: list[Notice],
    ) -> _Table:
        """Place the cells, or their parts, in municipalities."""
        if not len(raw_ids):
            raise Problem("demand-empty")
        if not (residents > 0).any():
            raise Problem("demand-without-residents", count=len(raw_ids))
        ids, missing, repeated = unique_ids(raw_ids, "cell-")
        if missing:
            listed = examples(ids[i] for i in missing)
            notices.append(Notice("demand-id-missing", len(missing), listed))
        if repeated:
            notices.append(Notice("demand-id-repeated", len(repeated), examples(repeated)))
        _tell_cells("demand-residents-unknown", residents < 0, ids, None, notices)
        for name, counts in groups.items():
            over = (counts > residents) & (residents >= 0)
            if over.any():
                listed = examples(ids[i] for i in np.flatnonzero(over))
                notices.append(Notice("group-above-total", int(over.sum()), listed, group=name))
        if parts is None:
            xy = np.asarray(xy, dtype=np.float64).reshape(-1, 2)
            placed = np.isfinite(xy).all(axis=1)
            _tell_cells("demand-without-place", ~placed, ids, residents, notices)
            source = np.flatnonzero(placed).astype(np.int64)
            xy = xy[source]
            zone = np.asarray(assign(xy, municipalities.polygons).zone, dtype=np.int32)
            names = [ids[i] for i in source]
            residents, groups = residents[source], {n: v[source] for n, v in groups.items()}
        else:
            placed = np.zeros(len(ids), dtype=bool)
            placed[parts.source] = True
            _tell_cells("demand-without-place", ~placed, ids, residents, notices)
            source, xy, zone = parts.source, parts.xy, parts.municipality
            divided = np.bincount(source, minlength=len(ids))[source] > 1
            codes = (*municipalities.codes, "outside")
            names = [
                f"{ids[s]}/{codes[z]}" if d else ids[s] for s, z, d in zip(source, zone, divided)
            ]
            residents = _divide(residents, parts, divided)
            groups = {name: _divide(counts, parts, divided) for name, counts in groups.items()}
        outside = zone < 0
        if outside.all():
            raise Problem("demand-outside-municipalities", count=len(names))
        _tell_cells("demand-outside", outside, names, residents, notices)
        return cls(names, xy, zone, residents, groups, source)

    def scale(self, control: Longs, municipalities: Municipalities, notices: list[Notice]) -> None:
        """Scale residents and groups to published totals, municipality by municipality."""
        factors: list[tuple[str, float]] = []
        impossible: list[str] = []
        for zone, goal in enumerate(control.tolist()):
            cells = np.flatnonzero((self.municipality == zone) & (self.residents >= 0))
            before = int(self.residents[cells].sum())
            if goal < 0 or goal == before:
                continue
            if not before:
                impossible.append(municipalities.codes[zone])
                continue
            self.residents[cells] = apportion(goal, self.residents[cells])
            factors.append((municipalities.codes[zone], goal / before))
            for counts in self.groups.values():
                known = cells[counts[cells] >= 0]
                rounded = (2 * int(counts[known].sum()) * goal + before) // (2 * before)
                counts[known] = apportion(rounded, counts[known])
        if factors:
            listed = examples(f"{code}: {factor:.4f}" for code, factor in factors)
            span = [factor for _, factor in factors]
            notices.append(
                Notice(
                    "residents-scaled",
                    len(factors),
                    listed,
                    smallest=round(min(span), 4),
                    largest=round(max(span), 4),
                )
            )
        if impossible:
            notices.append(Notice("residents-not-scaled", len(impossible), examples(impossible)))

    def finish(
        self,
        municipalities: Municipalities,
        partitions: Sequence[Sequence[str]],
        published: Mapping[str, Longs],
        notices: list[Notice],
    ) -> Demand:
        """Estimate suppressed counts and freeze the table."""
        unknown = self.residents < 0
        residents = np.where(unknown, 0, self.residents)
        done: dict[str, Group] = {}
        for name, counts in self.groups.items():
            control = published.get(name, np.full(len(municipalities), NO_CONTROL, np.int64))
            others = self._others(name, partitions)
            result = estimate(counts, residents, others, self.municipality, control)
            done[name] = result.group
            hidden = int((result.group.suppressed & (residents > 0)).sum())
            if hidden:
                most = round(int((result.group.high - result.group.low).sum()) / MILLI)
                cells = np.flatnonzero(result.group.suppressed & (residents > 0))
                listed = examples(self.ids[i] for i in cells)
                notices.append(
                    Notice("group-suppressed", hidden, listed, group=name, residents=most)
                )
            if result.unmet:
                listed = examples(municipalities.codes[zone] for zone in result.unmet)
                notices.append(Notice("group-control-unmet", len(result.unmet), listed, group=name))
            if result.unfounded:
                notices.append(Notice("group-without-known-cells", 1, (name,), group=name))
        return Demand(
            ids=tuple(self.ids),
            xy=np.asarray(self.xy, dtype=np.float64),
            municipality=self.municipality,
            residents=residents,
            unknown=unknown,
            groups=done,
            source=self.source,
            n_municipalities=len(municipalities),
        )

    def _others(self, name: str, partitions: Sequence[Sequence[str]]) -> Longs:
        """Residents (D,) known to belong to other groups of the same partition."""
        others = np.zeros(len(self.ids), dtype=np.int64)
        for partition in partitions:
            if name in partition:
                for other in partition:
                    if other != name and other in self.groups:
                        others += np.maximum(self.groups[other], 0)
        return others


def _tell_cells(
    code: str, cells: Bools, ids: Sequence[str], residents: Longs | None, notices: list[Notice]
) -> None:
    """List cells, with the residents in them where these are known."""
    count = int(cells.sum())
    if count:
        listed = examples(ids[i] for i in np.flatnonzero(cells))
        values = {}
        if residents is not None:
            values["residents"] = round(int(np.maximum(residents[cells], 0).sum()) / MILLI)
        notices.append(Notice(code, count, listed, **values))


def _divide(values: Longs, parts: Parts, divided: Bools) -> Longs:
    """Divide cell values among the parts, (P,), so that the parts of a cell add up to it."""
    result = values[parts.source].copy()
    weights = np.rint(parts.share * _SHARE_STEPS).astype(np.int64)
    rows = np.flatnonzero(divided)
    order = rows[np.argsort(parts.source[rows], kind="stable")]
    cuts = np.flatnonzero(np.diff(parts.source[order])) + 1
    for cell in np.split(order, cuts):
        if len(cell) and result[cell[0]] > 0:
            result[cell] = apportion(int(result[cell[0]]), weights[cell])
    return result
