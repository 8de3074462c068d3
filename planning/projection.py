"""The residents of a later year, from the municipalities' projected totals."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from ..engine.arrays import Longs
from ..engine.problems import Problem
from .apportionment import apportion
from .demand import Demand
from .municipalities import Municipalities
from .parsing import MILLI


def projected(demand: Demand, municipalities: Municipalities, totals: Mapping[str, float]) -> Longs:
    """Share out each municipality's projected residents among its demand points.

    They are shared in proportion to the residents of today: a projection by municipality says how
    many there will be, not where they will live. Municipalities without a projection, and points
    outside all of them, stay as they are.

    Parameters
    ----------
    demand : Demand
    municipalities : Municipalities
    totals : mapping of str to float
        Residents by municipality code, however it is written (``91`` is ``"091"``).

    Returns
    -------
    ndarray of int64 (D,)
        In thousandths; in each municipality they add up to its total exactly.

    Raises
    ------
    Problem
        ``projection-municipality`` for codes that the study has not got;
        ``projection-impossible`` for a negative number, or a place where nobody lives today.
    """
    unknown = [code for code in totals if municipalities.index(code) < 0]
    if unknown:
        raise Problem("projection-municipality", codes=unknown, known=municipalities.codes)
    result = demand.residents.copy()
    for code, residents in totals.items():
        zone = municipalities.index(code)
        own = np.flatnonzero(demand.municipality == zone)
        wanted = round(residents * MILLI)
        result[own] = apportion(wanted, demand.residents[own])
        if int(result[own].sum()) != wanted:
            raise Problem("projection-impossible", name=municipalities.names[zone])
    return result
