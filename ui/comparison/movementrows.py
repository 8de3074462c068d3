"""Who gains and who loses: residents and person-minutes, gains and losses each for themselves."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from ...gis.comparisonlabels import change_names, column_label
from ...i18n import translate
from ...planning.comparison import Comparison, Topic
from ...planning.comparisontables import movements
from . import cells
from .table import BETTER, WORSE, Column, Table
from .topics import places

_TONES = {"gaining": BETTER, "losing": WORSE, "cut_off": WORSE, "reached_now": BETTER}


def municipality_table(comparison: Comparison, topic: Topic) -> Table:
    """Return a row for each municipality, and last the county."""
    names = places(comparison)
    title = translate("ServiceNetworkPlanner", "Municipality")
    frame = movements(comparison, [topic])
    columns = [cells.texts(title, names), *_columns(comparison, frame)]
    return Table(columns, range(len(names)), last=1)


def group_table(
    comparison: Comparison, topics: Sequence[Topic], place: int, language: str
) -> Table:
    """Return a row for each tier and group, of one place.

    Parameters
    ----------
    comparison : Comparison
    topics : sequence of Topic
    place : int
        A municipality's row, or the county's.
    language : str
        For the names in the rule set.
    """
    if not topics:
        return Table()
    rows = len(places(comparison))
    frame = movements(comparison, topics).iloc[place::rows]
    rules = comparison.after.rule_set
    tiers = [rules.tiers[rules.tiers.index(t.question.tier)].name(language) for t in topics]
    groups = [rules.group_name(topic.group, language) for topic in topics]
    columns = [
        cells.texts(translate("ServiceNetworkPlanner", "Tier"), tiers, tips=tiers),
        cells.texts(translate("ServiceNetworkPlanner", "Group"), groups),
        *_columns(comparison, frame),
    ]
    return Table(columns, [place] * len(topics))


def _columns(comparison: Comparison, frame: pd.DataFrame) -> list[Column]:
    year = comparison.after.study.population_year
    words = change_names()
    found = []
    for change, title in words.items():
        name = f"residents_{change}"
        found.append(
            cells.people(title, frame[name], column_label(name, year), _TONES.get(change, ""))
        )
    gained = translate("ServiceNetworkPlanner", "Person-min\ngained")
    lost = translate("ServiceNetworkPlanner", "Person-min\nlost")
    told = {name: column_label(name, year) for name in ("person_min_gained", "person_min_lost")}
    minutes = [
        cells.people(gained, frame["person_min_gained"], told["person_min_gained"], BETTER),
        cells.people(lost, frame["person_min_lost"], told["person_min_lost"], WORSE),
    ]
    residents = translate("ServiceNetworkPlanner", "Residents")
    everybody = cells.people(residents, frame["residents"], column_label("residents", year))
    # Shorter and longer ways, then what they come to, then the rest.
    return [*found[:2], *minutes, *found[3:5], found[2], found[5], everybody]
