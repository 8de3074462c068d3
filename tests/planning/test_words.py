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


def test_placeholders_are_among_the_values(words):
    fields = {
        field
        for text in words.values()
        for _, field, _, _ in string.Formatter().parse(text)
        if field is not None
    }
    assert fields <= set(literals(production()[Path("planning/reasons.py")]))
