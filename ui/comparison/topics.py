"""What a comparison can be asked about, in words: tier and mode, group, place."""

from __future__ import annotations

from ...i18n import translate
from ...i18n.modes import mode_names
from ...planning.access import OPEN, Question
from ...planning.comparison import Comparison, Topic
from ...planning.demand import TOTAL
from ...planning.rules import AccessRule
from ..look import Look
from ..words import border_names


def questions(comparison: Comparison, language: str) -> list[tuple[str, Question]]:
    """Return the travel times that both sides have, named."""
    tiers = comparison.after.rule_set.tiers
    found = []
    for question in dict.fromkeys(topic.question for topic in comparison.topics):
        parts = [
            tiers[tiers.index(question.tier)].name(language),
            mode_names().get(question.mode, question.mode),
        ]
        if question.borders != OPEN:
            parts.append(border_names()[question.borders])
        also = [tiers[tiers.index(tier)].name(language) for tier in question.also]
        if also:
            parts.append(
                translate("ServiceNetworkPlanner", "also {tiers}").format(tiers=", ".join(also))
            )
        found.append((" · ".join(parts), question))
    return found


def group_entries(
    comparison: Comparison, question: Question, language: str
) -> list[tuple[str, str]]:
    """Return the groups that a question is asked of, named."""
    rules = comparison.after.rule_set
    return [
        (rules.group_name(topic.group, language), topic.group)
        for topic in comparison.topics
        if topic.question == question
    ]


def places(comparison: Comparison) -> list[str]:
    """Return the names of the rows: the municipalities, and last the county."""
    county = translate("ServiceNetworkPlanner", "Whole county")
    return [*comparison.after.study.municipalities.names, county]


def first_topic(comparison: Comparison, look: Look) -> Topic | None:
    """Return what to show first: what the planner looks at, or what the first rule asks for."""
    topics = comparison.topics
    wanted = Topic(look.question, look.group)
    if wanted in topics:
        return wanted
    for rule in comparison.after.rule_set.rules:
        if isinstance(rule, AccessRule) and Topic(rule.question(), TOTAL) in topics:
            return Topic(rule.question(), TOTAL)
    return topics[0] if topics else None
