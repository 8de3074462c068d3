"""What the rules say of a choice of sites, whatever it was made by."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from datetime import date

from ..engine.problems import Notice
from .evaluation import Evaluation, evaluate
from .facility import Facility, facilities_of, rows_of
from .parsing import examples
from .ruleset import RuleSet
from .sitingwish import Candidates
from .study import Study
from .travel import Travel
from .verdicts import NOT_MET, UNCERTAIN


def judged(
    study: Study,
    rules: RuleSet,
    day: date | None,
    travel: Travel,
    opened: tuple[Candidates, Sequence[int], str],
    closed: Sequence[int],
    baseline: Evaluation,
) -> Evaluation:
    """Judge the study with some candidates of a tier opened and some facilities closed."""
    rows = rows_of(study.facilities, rules.tiers)
    for number in closed:
        rows[number] = dataclasses.replace(rows[number], open=False)
    candidates, chosen, tier = opened
    for number in chosen:
        x, y = candidates.xy[number].tolist()
        zone = int(candidates.municipality[number])
        name = candidates.names[number]
        rows.append(Facility(f"+{number}", name, tier, (x, y), municipality=zone))
    facilities = facilities_of(rows, rules.tiers)
    changed = dataclasses.replace(study, facilities=facilities)
    times = travel.nearest_times(study.demand.xy, facilities.xy)
    return evaluate(changed, rules, day, times, baseline)


def notices(found: Evaluation, words: str, language: str) -> list[Notice]:
    """Tell which verdicts are not met, and which are uncertain; ``words`` name the county."""
    said = []
    names = found.figures.study.municipalities.names
    for verdict, code in ((NOT_MET, "location-not-met"), (UNCERTAIN, "location-uncertain")):
        which = [one for one in found.judgements if one.verdict == verdict]
        if which:
            listed = [
                f"{names[one.row] if one.row < len(names) else words}: {one.rule.name(language)}"
                for one in which
            ]
            said.append(Notice(code, len(which), examples(listed)))
    return said


def count_not_met(found: Evaluation) -> int:
    """Count the verdicts that are not met."""
    return sum(one.verdict == NOT_MET for one in found.judgements)
