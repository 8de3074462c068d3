"""Every reason has words, and a word's placeholders are among what reasons bring."""

from __future__ import annotations

import re
import string
from pathlib import Path

import pytest
from sources import literals, production

REASON = re.compile(r"(presence|access|base|change|share|group|no)(-[a-z]+)+")


@pytest.fixture(scope="module")
def words():
    pytest.importorskip("qgis.PyQt", reason="no QGIS in this Python")
    from service_network_planner.i18n.catalogue.reasons import reasons

    return reasons()


def test_reasons_and_words_are_the_same_set(words):
    texts = literals(production()[Path("planning/verdicts.py")])
    assert {text for text in texts if REASON.fullmatch(text)} == set(words)


def test_no_words_for_everybody_name_a_cell(words):
    from service_network_planner.i18n.catalogue.reasons import without_cells

    named = {code for code, text in words.items() if "cell}" in text}
    assert named == set(without_cells())
    assert not [text for text in without_cells().values() if "cell}" in text]


def test_placeholders_are_among_the_values(words):
    fields = {
        field
        for text in words.values()
        for _, field, _, _ in string.Formatter().parse(text)
        if field is not None
    }
    assert fields <= set(literals(production()[Path("planning/reasons.py")]))
