"""Coverage as fields and values of result layers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from ..engine.arrays import MS_PER_MINUTE, NONE, Floats, Ints, Longs
from ..i18n import translate
from ..planning.coverage import Rows
from ..planning.parsing import MILLI
from .fields import FieldSpec


@dataclass(frozen=True)
class CoverageResults:
    """Figures with what they refer to.

    Parameters
    ----------
    rows : Rows
    zone_ids, zone_names : list of str (Z,)
    tiers : tuple of str (T,)
    thresholds_ms : (B,) float64
    """

    rows: Rows
    zone_ids: list[str]
    zone_names: list[str]
    tiers: tuple[str, ...]
    thresholds_ms: Floats

    def specs(self) -> list[FieldSpec]:
        """Return the fields of the figures."""
        numbers = (
            ("residents", translate("ServiceNetworkPlanner", "Residents")),
            ("reached", translate("ServiceNetworkPlanner", "Within reach, counted once")),
            ("reached_low", translate("ServiceNetworkPlanner", "Within reach, at least")),
            ("reached_high", translate("ServiceNetworkPlanner", "Within reach, at most")),
            ("share_reached", translate("ServiceNetworkPlanner", "Share within reach (0 to 1)")),
            ("of_none", translate("ServiceNetworkPlanner", "Within reach of no facility")),
            ("of_one", translate("ServiceNetworkPlanner", "Within reach of exactly one")),
            ("of_two", translate("ServiceNetworkPlanner", "Within reach of exactly two")),
            ("of_three", translate("ServiceNetworkPlanner", "Within reach of three or more")),
            ("counted", translate("ServiceNetworkPlanner", "Sum over the facilities")),
            ("counted_again", translate("ServiceNetworkPlanner", "Of these counted again")),
        )
        return [
            FieldSpec("zone_id", "text", translate("ServiceNetworkPlanner", "Zone")),
            FieldSpec("zone_name", "text", translate("ServiceNetworkPlanner", "Name of the zone")),
            *_key_specs(),
            FieldSpec("group", "text", translate("ServiceNetworkPlanner", "Population group")),
            *(FieldSpec(name, "real", text) for name, text in numbers),
        ]

    def columns(self, which: Longs) -> list[Any]:
        """Return the values of some rows; all zones together have no identifier."""
        rows = self.rows
        zone = rows.zone[which].tolist()
        everywhere = translate("ServiceNetworkPlanner", "All zones")
        residents, reached = rows.residents[which], rows.reached[which]
        with np.errstate(invalid="ignore", divide="ignore"):
            share = np.where(residents > 0, np.round(reached / residents, 6), np.nan)
        return [
            [None if z == NONE else self.zone_ids[z] for z in zone],
            [everywhere if z == NONE else self.zone_names[z] for z in zone],
            *self._keys(rows.band[which], rows.tier[which]),
            [rows.group[i] for i in which.tolist()],
            residents / MILLI,
            reached / MILLI,
            rows.reached_low[which] / MILLI,
            rows.reached_high[which] / MILLI,
            share,
            *(rows.by_number[which] / MILLI).T,
            rows.counted[which] / MILLI,
            (rows.counted[which] - reached) / MILLI,
        ]

    def cell_specs(self) -> list[FieldSpec]:
        """Return the fields of the population's places."""
        return [
            FieldSpec("zone_id", "text", translate("ServiceNetworkPlanner", "Zone")),
            *_key_specs(),
            FieldSpec(
                "facilities",
                "integer",
                translate("ServiceNetworkPlanner", "Facilities within reach"),
            ),
        ]

    def cell_columns(self, zone: Ints, number: Ints) -> list[Any]:
        """Return their values: all places for each threshold and tier in turn."""
        n_bands, n_tiers, count = number.shape
        ids = [None if z == NONE else self.zone_ids[z] for z in zone.tolist()]
        return [
            ids * (n_bands * n_tiers),
            *self._keys(
                np.repeat(np.arange(n_bands), n_tiers * count),
                np.tile(np.repeat(np.arange(n_tiers), count), n_bands),
            ),
            number.ravel(),
        ]

    def _keys(self, band: Longs, tier: Longs) -> list[Any]:
        return [
            [self.tiers[t] for t in tier.tolist()],
            np.round(self.thresholds_ms[band] / MS_PER_MINUTE, 6),
        ]


def _key_specs() -> list[FieldSpec]:
    return [
        FieldSpec("tier", "text", translate("ServiceNetworkPlanner", "Tier")),
        FieldSpec("within_min", "real", translate("ServiceNetworkPlanner", "Within (minutes)")),
    ]
