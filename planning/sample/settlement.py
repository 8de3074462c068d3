"""Where people live: how far each locality reaches, and what kind of ground a point is on."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.spatial import cKDTree

from ...engine.arrays import Bools, Floats, Longs
from .places import Lake, Places

RESIDENTS_PER_KM2 = {"centre": 1750.0, "district": 1450.0, "village": 420.0}
CORE, TOWN, VILLAGE, RURAL = 0, 1, 2, 3


@dataclass(frozen=True)
class Settlement:
    """Localities as discs with ragged rims.

    Parameters
    ----------
    places : Places
        The localities.
    radius_m : (P,)
        Mean radius of each, from its residents and the usual density of its kind.
    phase : (P, 3)
        Phases of the waves that make its rim ragged.
    """

    places: Places
    radius_m: Floats
    phase: Floats

    @classmethod
    def of(cls, places: Places, rng: np.random.Generator) -> Settlement:
        """Size the localities."""
        density = np.array([RESIDENTS_PER_KM2[kind] for kind in places.kind])
        radius = np.sqrt(places.residents / (np.pi * density)) * 1000.0
        return cls(places, radius, rng.random((len(radius), 3)) * 2.0 * np.pi)

    def locate(self, xy: Floats) -> tuple[Longs, Floats]:
        """Find the locality that each point is most inside of.

        Returns
        -------
        place : (N,)
            Index of the locality.
        depth : (N,)
            Distance from its centre as a share of its radius there; above 1 is outside.
        """
        tree = cKDTree(self.places.xy)
        distance, place = tree.query(xy, k=6)
        away = xy[:, None, :] - self.places.xy[place]
        angle = np.arctan2(away[..., 1], away[..., 0])
        phase = self.phase[place]
        rim = 1.0 + sum(
            size * np.sin(waves * angle + phase[..., number])
            for number, (waves, size) in enumerate(((2, 0.16), (3, 0.12), (5, 0.08)))
        )
        depth = distance / (self.radius_m[place] * rim)
        nearest = depth.argmin(axis=1)
        here = np.arange(len(xy))
        return place[here, nearest], depth[here, nearest]

    def ground(self, xy: Floats) -> Longs:
        """Tell core, town, village and rural ground apart, (N,)."""
        place, depth = self.locate(xy)
        kind = np.array([("centre", "district", "village").index(k) for k in self.places.kind])
        inside = np.where(kind[place] == 2, VILLAGE, TOWN)
        big = (kind[place] == 0) & (self.places.residents[place] > 5000)
        inside = np.where(big & (depth < 0.55), CORE, inside)
        return np.where(depth <= 1.0, inside, RURAL)


def in_lake(xy: Floats, lakes: tuple[Lake, ...], margin_m: float = 0.0) -> Bools:
    """Tell which points are on a lake or within a margin of its shore, (N,)."""
    wet = np.zeros(len(xy), dtype=bool)
    for lake in lakes:
        bearing = np.radians(lake.bearing)
        east, north = xy[:, 0] - lake.x, xy[:, 1] - lake.y
        along = east * np.sin(bearing) + north * np.cos(bearing)
        across = east * np.cos(bearing) - north * np.sin(bearing)
        long, short = lake.length / 2 + margin_m, lake.width / 2 + margin_m
        wet |= (along / long) ** 2 + (across / short) ** 2 < 1.0
    return wet
