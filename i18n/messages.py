"""Turns the codes of :class:`Problem` and :class:`Notice` into words that a person can act on."""

from __future__ import annotations

import math
import string
from collections.abc import Mapping, Sequence
from typing import Any, Protocol

from ..engine.problems import Notice, Problem
from . import number_locale, translate
from .catalogue import (
    accessibility,
    areas,
    comparison,
    dock,
    layers,
    network,
    osm,
    publication,
    reasons,
    report,
    rules,
    sample,
    scenario,
    server,
    siting,
    study,
)
from .modes import mode_names

CATALOGUES = (
    *(network, layers, rules, osm, sample, study, scenario, dock),
    *(siting, areas, accessibility, comparison, report, publication, server),
)
EXAMPLES_SHOWN = 5
WHOLE_FROM = 1000
"""Fractions say nothing from here on."""
GROUPED_FROM = 10_000
"""Thousands are set apart from here on; below, a number may be a year."""


def problem_words() -> dict[str, tuple[str, str, str]]:
    """Return fact, likely cause and remedy of each problem by its code, in the present language."""
    return {code: words for module in CATALOGUES for code, words in module.problems().items()}


def notice_words() -> dict[str, tuple[str, str]]:
    """Return fact and remedy of each notice by its code, in the present language."""
    return {code: words for module in CATALOGUES for code, words in module.notices().items()}


def problem_text(problem: Problem) -> str:
    """Return one paragraph: what is wrong, why that probably is, and what to do about it."""
    return " ".join(filter(None, problem_parts(problem)))


def problem_parts(problem: Problem) -> tuple[str, str, str]:
    """Return what is wrong, why that probably is, and what to do about it, one by one."""
    words = problem_words().get(problem.code)
    if words is None:
        return _without_words(problem.code, problem.values), "", ""
    fact, cause, remedy = (_fill(part, problem.values) for part in words)
    return fact, cause, remedy


def notice_text(notice: Notice) -> str:
    """Return one paragraph: how many of what, some of them by name, and what to do about it."""
    values = {"count": notice.count, **notice.values}
    words = notice_words().get(notice.code)
    if words is None:
        fact, remedy = _without_words(notice.code, values), ""
    else:
        fact, remedy = (_fill(part, values) for part in words)
    return " ".join(part for part in (fact, _examples(notice), remedy) if part)


class Reason(Protocol):
    """What decides a verdict: a code, its figures, and the places, most decisive first."""

    @property
    def code(self) -> str: ...  # noqa: D102 - said above

    @property
    def values(self) -> Mapping[str, Any]: ...  # noqa: D102 - said above

    @property
    def examples(self) -> tuple[str, ...]: ...  # noqa: D102 - said above


def reason_text(reason: Reason, *, cells: bool = True) -> str:
    """Return why a verdict is what it is, with the places that decide it.

    Without ``cells`` the words name no single cell; the reason's examples are the caller's matter.
    """
    others = {} if cells else reasons.without_cells()
    words = others.get(reason.code) or reasons.reasons().get(reason.code)
    fact = (
        _without_words(reason.code, reason.values) if words is None else _fill(words, reason.values)
    )
    places = "; ".join(reason.examples[:EXAMPLES_SHOWN])
    return f"{fact} ({places})" if places else fact


def _examples(notice: Notice) -> str:
    """Return the first examples; how many more there are is known from the count."""
    if not notice.examples:
        return ""
    shown = _joined(notice.examples[:EXAMPLES_SHOWN])
    more = max(notice.count, len(notice.examples)) - min(len(notice.examples), EXAMPLES_SHOWN)
    if more > 0:
        text = translate("ServiceNetworkPlanner", "For example: {examples} and {n} more.")
        return text.format(examples=shown, n=more)
    return translate("ServiceNetworkPlanner", "These are: {examples}.").format(examples=shown)


def _without_words(code: str, values: Mapping[str, Any]) -> str:
    """Return something readable for a code that no catalogue has."""
    fact = code.replace("-", " ").capitalize()
    details = ", ".join(f"{name}: {_shown(value)}" for name, value in values.items())
    return f"{fact} ({details})." if details else f"{fact}."


class _Filler(string.Formatter):
    """Formats what it can: a message with a gap is better than a traceback in its place."""

    def get_field(self, name: str, args: Sequence[Any], kwargs: Mapping[str, Any]) -> Any:
        try:
            return super().get_field(name, args, kwargs)
        except (KeyError, IndexError, AttributeError):
            return "{" + name + "}", name

    def format_field(self, value: Any, spec: str) -> str:
        try:
            return str(super().format_field(value if spec else _shown(value), spec))
        except (TypeError, ValueError):
            return _shown(value)


def _fill(text: str, values: Mapping[str, Any]) -> str:
    """Put `values` into the placeholders of `text`; a broken template is shown as it stands."""
    if "mode" in values:
        values = {**values, "mode": mode_names().get(values["mode"], values["mode"])}
    try:
        return _Filler().vformat(text, (), values)
    except ValueError:
        return text


def _shown(value: Any) -> str:
    """Return a value as a person writes it: lists with commas, numbers as the language has them."""
    if isinstance(value, float) and math.isfinite(value):
        decimals = 0 if value == round(value) or abs(value) >= WHOLE_FROM else 1
        return str(number_locale().toString(value, "f", decimals))
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) >= GROUPED_FROM:
        return str(number_locale().toString(value))
    if isinstance(value, (list, tuple, set, frozenset)):
        return _joined(sorted(value, key=str) if isinstance(value, (set, frozenset)) else value)
    return str(value)


def _joined(values: Sequence[Any]) -> str:
    return ", ".join(str(value) for value in values)
