"""What closing does, as result layers: facilities, pairs, and the verdicts that turn."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from qgis.core import QgsGeometry, QgsPointXY

from ..engine.arrays import MS_PER_MINUTE
from ..i18n import translate
from ..planning.closures import Closure, Closures, Turned
from ..planning.parsing import MILLI
from ..planning.tables import COUNTY_CODE
from .complianceresults import ResultTable
from .fields import FieldSpec
from .labels import verdict_names

BREAKS, UNSURE, KEEPS = "breaks", "uncertain", "keeps"
"""Worst of what happens to the verdicts; the styles go by these words."""


@dataclass(frozen=True)
class ClosureResults:
    """The tables of closures, in the words of a language.

    Parameters
    ----------
    closures : Closures
    group : str
        Name of the group that is told besides everyone.
    threshold : str
        Minutes within which a facility reaches people.
    language : str
        ``en``, ``fi`` or ``sv``, for the names in the rule set.
    """

    closures: Closures
    group: str
    threshold: str
    language: str = "en"

    def singles(self) -> ResultTable:
        """Return a row per facility, least harm first."""
        rows = self.closures.singles
        return ResultTable(
            [*self._names(""), *self._specs()], [*self._named(rows, 0), *self._figures(rows)]
        )

    def pairs(self) -> ResultTable:
        """Return a row per pair, least harm first."""
        rows = self.closures.pairs
        return ResultTable(
            [*self._names(""), *self._names("other_"), *self._specs()],
            [*self._named(rows, 0), *self._named(rows, 1), *self._figures(rows)],
        )

    def effects(self) -> ResultTable:
        """Return a row per closure and verdict that turns."""
        text = {
            "closed": translate("ServiceNetworkPlanner", "Closed facilities"),
            "rule_id": translate("ServiceNetworkPlanner", "Identifier of the rule"),
            "rule": translate("ServiceNetworkPlanner", "Rule"),
            "municipality_code": translate("ServiceNetworkPlanner", "Municipality code"),
            "municipality": translate("ServiceNetworkPlanner", "Municipality"),
            "verdict_before": translate("ServiceNetworkPlanner", "Verdict before"),
            "verdict_after": translate("ServiceNetworkPlanner", "Verdict after"),
        }
        real = {
            "value_before": translate("ServiceNetworkPlanner", "Value before"),
            "value_after": translate("ServiceNetworkPlanner", "Value after"),
            "threshold": translate("ServiceNetworkPlanner", "Threshold"),
        }
        specs = [FieldSpec("facilities", "integer", translate("ServiceNetworkPlanner", "Closed"))]
        specs += [FieldSpec(name, "text", alias) for name, alias in text.items()]
        specs += [FieldSpec(name, "real", alias) for name, alias in real.items()]
        specs.append(FieldSpec("unit", "text", translate("ServiceNetworkPlanner", "Unit")))
        ids = self._study.facilities.ids
        rows: list[tuple[Any, ...]] = []
        for closure in (*self.closures.singles, *self.closures.pairs):
            closed = " + ".join(ids[one] for one in closure.facilities)
            for old, new in closure.turned:
                code, place = self._place(new.row)
                values = (_rounded(old.value), _rounded(new.value), new.threshold, new.unit)
                named = (new.rule.id, new.rule.name(self.language), code, place)
                verdicts = (old.verdict, new.verdict)
                rows.append((len(closure.facilities), closed, *named, *verdicts, *values))
        return ResultTable(specs, [list(column) for column in zip(*rows)] or [[] for _ in specs])

    def points(self) -> Iterator[QgsGeometry]:
        """Yield the place of each single closure."""
        for closure in self.closures.singles:
            yield QgsGeometry.fromPointXY(self._at(closure.facilities[0]))

    def lines(self) -> Iterator[QgsGeometry]:
        """Yield the line between the facilities of each pair."""
        for closure in self.closures.pairs:
            yield QgsGeometry.fromPolylineXY([self._at(one) for one in closure.facilities])

    def because(self, closure: Closure) -> str:
        """Name the rules that are not kept any more, or perhaps not."""
        return "; ".join(self._turned(pair) for pair in (*closure.broken, *closure.unsure))

    @property
    def _study(self) -> Any:
        return self.closures.before.figures.study

    def _at(self, facility: int) -> QgsPointXY:
        x, y = self._study.facilities.xy[facility].tolist()
        return QgsPointXY(x, y)

    def _place(self, row: int) -> tuple[str, str]:
        places = self._study.municipalities
        if row == len(places):
            return COUNTY_CODE, COUNTY_CODE
        return places.codes[row], places.names[row]

    def _turned(self, pair: Turned) -> str:
        rule, verdict = pair[1].rule.name(self.language), verdict_names()[pair[1].verdict].lower()
        return f"{self._place(pair[1].row)[1]} – {rule}: {verdict}"

    def _names(self, prefix: str) -> list[FieldSpec]:
        words = {
            "facility_id": translate("ServiceNetworkPlanner", "Facility"),
            "facility_name": translate("ServiceNetworkPlanner", "Name of the facility"),
            "tier": translate("ServiceNetworkPlanner", "Tier"),
            "municipality": translate("ServiceNetworkPlanner", "Municipality"),
        }
        return [FieldSpec(f"{prefix}{name}", "text", alias) for name, alias in words.items()]

    def _named(self, closures: Sequence[Closure], side: int) -> list[Any]:
        sites, tiers = self._study.facilities, self.closures.before.figures.rule_set.tiers
        which = [closure.facilities[side] for closure in closures]
        zones = [int(sites.municipality[one]) for one in which]
        return [
            [sites.ids[one] for one in which],
            [sites.names[one] for one in which],
            [tiers[int(sites.tier[one])].id for one in which],
            [self._place(zone)[1] if zone >= 0 else None for zone in zones],
        ]

    def _specs(self) -> list[FieldSpec]:
        specs = [
            FieldSpec("rank", "integer", translate("ServiceNetworkPlanner", "Rank by harm")),
            FieldSpec("effect", "text", translate("ServiceNetworkPlanner", "Effect on verdicts")),
            FieldSpec(
                "verdicts_broken", "integer", translate("ServiceNetworkPlanner", "Verdicts broken")
            ),
            FieldSpec(
                "verdicts_uncertain",
                "integer",
                translate("ServiceNetworkPlanner", "Verdicts made uncertain"),
            ),
            FieldSpec(
                "verdicts_restored",
                "integer",
                translate("ServiceNetworkPlanner", "Verdicts restored"),
            ),
            FieldSpec("because", "text", translate("ServiceNetworkPlanner", "Because")),
        ]
        everyone = translate("ServiceNetworkPlanner", "All residents")
        for prefix, people in (("residents_", everyone), ("group_", self.group)):
            for name, alias in (
                ("affected", translate("ServiceNetworkPlanner", "{people}: longer way")),
                ("cut_off", translate("ServiceNetworkPlanner", "{people}: no route left")),
                (
                    "only_it",
                    translate(
                        "ServiceNetworkPlanner", "{people}: only it is within {minutes} minutes"
                    ),
                ),
                (
                    "added_person_min",
                    translate("ServiceNetworkPlanner", "{people}: person-minutes added"),
                ),
                (
                    "added_mean_min",
                    translate(
                        "ServiceNetworkPlanner", "{people}: minutes added for those affected"
                    ),
                ),
            ):
                label = alias.format(people=people, minutes=self.threshold)
                specs.append(FieldSpec(f"{prefix}{name}", "real", label))
        return specs

    def _figures(self, closures: Sequence[Closure]) -> list[Any]:
        columns: list[Any] = [
            list(range(1, len(closures) + 1)),
            [BREAKS if c.broken else UNSURE if c.unsure else KEEPS for c in closures],
            [len(c.broken) for c in closures],
            [len(c.unsure) for c in closures],
            [len(c.restored) for c in closures],
            [self.because(c) or None for c in closures],
        ]
        for losses in ([c.everyone for c in closures], [c.group for c in closures]):
            columns += [
                [loss.affected / MILLI for loss in losses],
                [loss.cut_off / MILLI for loss in losses],
                [loss.only / MILLI for loss in losses],
                [round(loss.person_ms / MILLI / MS_PER_MINUTE, 3) for loss in losses],
                [
                    round(loss.person_ms / (loss.affected - loss.cut_off) / MS_PER_MINUTE, 4)
                    if loss.affected > loss.cut_off
                    else None
                    for loss in losses
                ],
            ]
        return columns


def _rounded(value: float | None) -> float | None:
    """Return a figure without the noise of its last digits."""
    return None if value is None else round(value, 6)
