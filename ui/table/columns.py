"""The columns of the table: what is in their heads, and what kind of cell they hold."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

from ...i18n import translate
from ...planning.ruleset import RuleSet
from ...planning.scorecard import FIGURES, Scorecard
from ..look import Look
from ..numbers import decimal
from .words import rule_title, told_apart

PLACE, VERDICT, SHARE, MINUTES, CHANGE, RESIDENTS, MORE = (
    "place",
    "verdict",
    "share",
    "minutes",
    "change",
    "residents",
    "more",
)
"""Kinds of cells: name of the municipality; verdict; share with its bar; minutes; change in
minutes; residents; how many more residents."""

_KINDS = dict(zip(FIGURES, (RESIDENTS, SHARE, MINUTES, MINUTES, MINUTES, CHANGE, MORE, RESIDENTS)))


@dataclass(frozen=True)
class Column:
    """A column of the table.

    Attributes
    ----------
    key : str
        Names it in the settings: ``place``, ``rule:`` and a rule's id, or a figure's name.
    kind : str
    title, detail : str
        Two short lines in its head.
    tip : str
        All of it in words, with unit, population and year.
    """

    key: str
    kind: str
    title: str
    detail: str
    tip: str

    @property
    def heading(self) -> str:
        """The head in one line, for files and screen readers."""
        return f"{self.title}, {self.detail}" if self.detail else self.title


def columns(
    card: Scorecard, look: Look, rule_set: RuleSet, language: str, year: int | None
) -> tuple[Column, ...]:
    """Return the columns of a scorecard, the municipality's name first."""
    place = translate("ServiceNetworkPlanner", "Municipality")
    tip = translate(
        "ServiceNetworkPlanner",
        "Municipalities, each with the worst of its verdicts; the last row is the whole county.",
    )
    result = [Column("place", PLACE, place, "", tip)]
    heads = [rule_title(rule, rule_set, language) for rule in card.rules]
    for rule, (title, about) in zip(card.rules, heads):
        apart = told_apart(rule) if heads.count((title, about)) > 1 else ""
        detail = f"{apart} · {about}" if apart else about
        note = rule.note.get(language) or rule.note.get("en") or ""
        # Names and notes come from files: their text is text.
        words = f"<b>{escape(rule.name(language))}</b>"
        tip = f"{words}<br>{escape(note)}" if note else words
        result.append(Column(f"rule:{rule.id}", VERDICT, title, detail, tip))
    group = rule_set.group_name(look.group, language)
    if year is not None:
        group = f"{group} ({year})"
    limit = decimal(look.threshold_min)
    for name, (title, detail, tip) in _figure_words(limit, group).items():
        result.append(Column(name, _KINDS[name], title, detail, tip.format(group=group, n=limit)))
    return tuple(result)


def _figure_words(limit: str, group: str) -> dict[str, tuple[str, str, str]]:
    """Return title, detail and tip of each figure."""
    minutes = translate("ServiceNetworkPlanner", "min")
    people = translate("ServiceNetworkPlanner", "residents")
    return {
        "residents": (
            translate("ServiceNetworkPlanner", "Residents"),
            group,
            translate("ServiceNetworkPlanner", "Residents of the group: {group}."),
        ),
        "share": (
            translate("ServiceNetworkPlanner", "Within {n} min").format(n=limit),
            translate("ServiceNetworkPlanner", "share"),
            translate(
                "ServiceNetworkPlanner",
                "Share of residents within {n} minutes, {group}. The bar shows it; its pale end "
                "how much is open because small counts are suppressed.",
            ),
        ),
        "mean": (
            translate("ServiceNetworkPlanner", "Mean"),
            minutes,
            translate(
                "ServiceNetworkPlanner",
                "Mean travel time in minutes of those who reach a facility, {group}.",
            ),
        ),
        "p95": (
            translate("ServiceNetworkPlanner", "P95"),
            minutes,
            translate(
                "ServiceNetworkPlanner",
                "95 % of residents are within so many minutes, {group}. Blank where more than 5 % "
                "reach no facility.",
            ),
        ),
        "worst": (
            translate("ServiceNetworkPlanner", "Longest"),
            minutes,
            translate(
                "ServiceNetworkPlanner",
                "Longest travel time in minutes of those who reach a facility, {group}.",
            ),
        ),
        "change": (
            translate("ServiceNetworkPlanner", "Change"),
            minutes,
            translate(
                "ServiceNetworkPlanner",
                "How many minutes longer (▲) or shorter (▼) the mean is than in the baseline, "
                "{group}.",
            ),
        ),
        "cut_off": (
            translate("ServiceNetworkPlanner", "Cut off"),
            people,
            translate(
                "ServiceNetworkPlanner",
                "How many more residents (▲) than in the baseline reach no facility at all, "
                "{group}.",
            ),
        ),
        "beyond": (
            translate("ServiceNetworkPlanner", "Beyond {n} min").format(n=limit),
            people,
            translate(
                "ServiceNetworkPlanner",
                "Residents farther than {n} minutes, or who reach no facility, {group}.",
            ),
        ),
    }
