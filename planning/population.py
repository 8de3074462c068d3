"""A population layer's columns on their way to demand points: cleaned, placed and scaled."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
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

LARGEST_POPULATION = 9_000_000_000
"""Residents up to which every share and sum stays exact in 64 bits."""

_SHARE_STEPS = 2**30


def clean(values: Sequence[Any]) -> Longs:
    """Read a column of residents as thousandths (n,), -1 where unknown or suppressed."""
    read = numbers(values)
    if np.nansum(np.where(read > 0, read, 0)) > LARGEST_POPULATION:
        raise Problem("population-too-large", limit=LARGEST_POPULATION)
    return milli(read)


@dataclass
class Population:
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
    ) -> Population:
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
                    smallest=f"{min(span):.4g}",
                    largest=f"{max(span):.4g}",
                )
            )
        if impossible:
            notices.append(Notice("residents-not-scaled", len(impossible), examples(impossible)))

    def estimate(
        self,
        municipalities: Municipalities,
        partitions: Sequence[Sequence[str]],
        published: Mapping[str, Longs],
        notices: list[Notice],
    ) -> dict[str, Group]:
        """Estimate suppressed counts; see :func:`~.groups.estimate`."""
        residents = np.maximum(self.residents, 0)
        nothing = np.full(len(municipalities), NO_CONTROL, dtype=np.int64)
        done: dict[str, Group] = {}
        for name, counts in self.groups.items():
            result = estimate(
                counts,
                residents,
                self._others(name, partitions),
                self.municipality,
                published.get(name, nothing),
            )
            group = done[name] = result.group
            hidden = np.flatnonzero(group.suppressed & (residents > 0))
            if len(hidden):
                most = round(int((group.high - group.low).sum()) / MILLI)
                listed = examples(self.ids[i] for i in hidden)
                notices.append(
                    Notice("group-suppressed", len(hidden), listed, group=name, residents=most)
                )
            if result.unmet:
                listed = examples(municipalities.codes[zone] for zone in result.unmet)
                notices.append(Notice("group-control-unmet", len(result.unmet), listed, group=name))
            if result.unfounded:
                notices.append(Notice("group-without-known-cells", 1, (name,), group=name))
        return done

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
