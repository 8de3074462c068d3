"""How unequally travel time is spread over residents: Gini, Theil, Hoover, Lorenz, concentration.

Times are whole milliseconds and residents whole thousandths. Sums are kept in Python's integers, so
Gini, Hoover and the Lorenz curve are exact until their last division.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from fractions import Fraction

import numpy as np

from ..engine.arrays import Floats, Longs


@dataclass(frozen=True)
class Spread:
    """Travel times in rising order, each with its residents; neither is empty.

    Attributes
    ----------
    ms : ndarray of object (n,)
        Whole milliseconds as Python's integers.
    residents : ndarray of object (n,)
        Whole thousandths, above zero, as Python's integers.
    """

    ms: Longs
    residents: Longs

    @classmethod
    def of(cls, ms: Longs, residents: Longs) -> Spread | None:
        """Sort times (n,) of residents (n,); ``None`` where nobody travels."""
        some = np.flatnonzero(residents > 0)
        if not len(some):
            return None
        order = some[np.argsort(ms[some], kind="stable")]
        return cls(ms[order].astype(object), residents[order].astype(object))

    @property
    def people(self) -> int:
        """All residents, in thousandths."""
        return int(self.residents.sum())

    @property
    def total(self) -> int:
        """Sum of residents times milliseconds."""
        return int((self.ms * self.residents).sum())

    def gini(self) -> float:
        """Return the Gini coefficient (1912): 0 if all travel as long, towards 1 if one does all.

        NaN where all are at the facility, as with the other figures.
        """
        if not self.total:
            return math.nan
        upto = np.cumsum(self.residents)
        above = int((self.ms * self.residents * (2 * upto - self.residents - self.people)).sum())
        return float(Fraction(above, self.people * self.total))

    def theil(self) -> float:
        """Return Theil's T (1967): 0 if all travel as long, at most the logarithm of residents."""
        if not self.total:
            return math.nan
        ratio = self.ms.astype(np.float64) * (self.people / self.total)
        share = self.residents.astype(np.float64) / self.people
        some = ratio > 0
        return max(math.fsum((share * ratio)[some] * np.log(ratio[some])), 0.0)

    def hoover(self) -> float:
        """Return the share of travel time that would have to change hands (Hoover 1936)."""
        if not self.total:
            return math.nan
        # Differences from the mean, times the number of people.
        away = self.residents * np.abs(self.ms * self.people - self.total)
        return float(Fraction(int(away.sum()), 2 * self.people * self.total))

    def lorenz(self, shares: Floats) -> Floats:
        """Return the share of travel time of the residents with the shortest ways (Lorenz 1905).

        Parameters
        ----------
        shares : ndarray of float64 (k,)
            Shares of residents, from 0 to 1.
        """
        if not self.total:
            return np.full(len(shares), math.nan)
        people = np.concatenate([[0.0], np.cumsum(self.residents).astype(np.float64)])
        time = np.concatenate([[0.0], np.cumsum(self.ms * self.residents).astype(np.float64)])
        return np.asarray(np.interp(shares, people / people[-1], time / time[-1]))

    def longest_tenth(self) -> float:
        """Return the share of all travel time of the tenth with the longest ways."""
        return float(1.0 - self.lorenz(np.array([0.9]))[0])


def concentration(ms: Longs, residents: Longs, rank_by: Floats) -> float:
    """Return the concentration index of travel time (Kakwani, Wagstaff and van Doorslaer 1997).

    Parameters
    ----------
    ms, residents : ndarray of int64 (n,)
        Times, and residents in thousandths.
    rank_by : ndarray of float64 (n,)
        What places are put in order by. Equal ones share a rank.

    Returns
    -------
    float
        Above zero where long ways are those of places late in the order, below zero where they are
        those of early ones; the Gini coefficient where the order is that of times. NaN where nobody
        travels.
    """
    some = np.flatnonzero(residents > 0)
    people, time = int(residents[some].sum()), ms[some].astype(object)
    weight = residents[some].astype(object)
    total = int((time * weight).sum())
    if not total:
        return math.nan
    _, place = np.unique(rank_by[some], return_inverse=True)
    place = np.asarray(place).ravel()
    of_place = np.bincount(place, residents[some]).astype(np.int64).astype(object)
    upto = np.cumsum(of_place)
    middle = (2 * upto - of_place - people)[place]  # twice the mid-rank less everybody
    return float(Fraction(int((time * weight * middle).sum()), people * total))


def theil_between(parts: list[Spread]) -> float:
    """Return the part of Theil's T that lies between groups of residents; the rest is within."""
    people = sum(part.people for part in parts)
    total = sum(part.total for part in parts)
    if not total:
        return math.nan
    shares = [(part.total / total, part.people / people) for part in parts if part.total]
    return max(math.fsum(time * math.log(time / ones) for time, ones in shares), 0.0)
