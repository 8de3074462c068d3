"""Every reason has words, and every word's placeholder is among what the reason brings."""

from __future__ import annotations

import ast
import re

import pytest
from sources import literals, production

REASON = re.compile(r"(presence|access|base|change|share|group|no)(-[a-z]+)+")


def test_reasons_and_words_are_the_same_set():
    pytest.importorskip("qgis.PyQt", reason="no QGIS in this Python")
    from service_network_planner.i18n.catalogue.rules import reasons

    used = set()
    for path, tree in production().items():
        if path.as_posix() == "planning/verdicts.py":
            used = {text for text in literals(tree) if REASON.fullmatch(text)}
            assert isinstance(tree, ast.Module)
    assert used == set(reasons())
