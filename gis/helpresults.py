"""What a facility would do at each place, as a result layer."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from qgis.core import QgsGeometry, QgsRectangle

from ..engine.arrays import MS_PER_MINUTE, Floats
from ..i18n import translate
from ..planning.closures import Turned
from ..planning.helping import Help
from ..planning.parsing import MILLI
from ..planning.study import Study
from .complianceresults import ResultTable
from .fields import FieldSpec
from .labels import verdict_names
from .writer import point_geometries


@dataclass(frozen=True)
class HelpResults:
    """The table of places.

    Parameters
    ----------
    study : Study
    places : ndarray of float64 (P, 2)
    found : sequence of Help (P,)
    group : str
        Name of the group that is told besides everyone.
    threshold : str
        Minutes within which a facility reaches people.
    language : str
        Of the rules' names.
    """

    study: Study
    places: Floats
    found: Sequence[Help]
    group: str
    threshold: str
    language: str = "en"

    def table(self) -> ResultTable:
        """Return a row per place, with its rank."""
        rank = np.empty(len(self.found), dtype=np.int64)
        merit = [one.merit for one in self.found]
        order = sorted(range(len(merit)), key=lambda one: merit[one], reverse=True)
        rank[order] = np.arange(1, len(order) + 1)
        places = self.study.municipalities
        zones = [places.at(*place) for place in self.places.tolist()]
        specs = [
            FieldSpec("rank", "integer", translate("ServiceNetworkPlanner", "Rank (1 is best)")),
            FieldSpec("municipality", "text", translate("ServiceNetworkPlanner", "Municipality")),
            FieldSpec(
                "verdicts_restored",
                "integer",
                translate("ServiceNetworkPlanner", "Verdicts restored"),
            ),
            FieldSpec(
                "verdicts_broken", "integer", translate("ServiceNetworkPlanner", "Verdicts broken")
            ),
            FieldSpec("because", "text", translate("ServiceNetworkPlanner", "Because")),
        ]
        columns: list[object] = [
            rank,
            [places.names[zone] if zone >= 0 else None for zone in zones],
            [len(one.restored) for one in self.found],
            [len(one.broken) for one in self.found],
            ["; ".join(map(self._turned, one.restored + one.broken)) or None for one in self.found],
        ]
        everyone = translate("ServiceNetworkPlanner", "All residents")
        for prefix, people, gains in (
            ("residents_", everyone, [one.everyone for one in self.found]),
            ("group_", self.group, [one.group for one in self.found]),
        ):
            for name, alias, values in (
                (
                    "gain",
                    translate("ServiceNetworkPlanner", "{people}: shorter way"),
                    [gain.affected / MILLI for gain in gains],
                ),
                (
                    "connected",
                    translate("ServiceNetworkPlanner", "{people}: had no route"),
                    [gain.cut_off / MILLI for gain in gains],
                ),
                (
                    "within",
                    translate("ServiceNetworkPlanner", "{people}: come within {minutes} minutes"),
                    [gain.only / MILLI for gain in gains],
                ),
                (
                    "saved_person_min",
                    translate("ServiceNetworkPlanner", "{people}: person-minutes saved"),
                    [round(gain.person_ms / MILLI / MS_PER_MINUTE, 3) for gain in gains],
                ),
            ):
                label = alias.format(people=people, minutes=self.threshold)
                specs.append(FieldSpec(f"{prefix}{name}", "real", label))
                columns.append(values)
        return ResultTable(specs, columns)

    def points(self) -> Iterator[QgsGeometry]:
        """Yield each place."""
        return point_geometries(self.places)

    def cells(self, cell_m: float) -> Iterator[QgsGeometry]:
        """Yield the square cell around each place."""
        half = cell_m / 2
        for x, y in self.places.tolist():
            cell = QgsGeometry.fromRect(QgsRectangle(x - half, y - half, x + half, y + half))
            cell.convertToMultiType()
            yield cell

    def _turned(self, pair: Turned) -> str:
        verdict = pair[1]
        names = self.study.municipalities.names
        rule, word = verdict.rule.name(self.language), verdict_names()[verdict.verdict].lower()
        county = translate("ServiceNetworkPlanner", "Whole county")
        place = county if verdict.row == len(names) else names[verdict.row]
        return f"{place} – {rule}: {word}"
