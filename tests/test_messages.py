"""Every problem and notice that the code raises has words, and the words get what they ask for."""

from __future__ import annotations

import ast
import re
import string

import pytest
from service_network_planner.engine.problems import Notice, Problem
from sources import calls, literals, production, room

CODE = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


@pytest.fixture(scope="module")
def messages():
    pytest.importorskip("qgis.PyQt", reason="no QGIS in this Python")
    from service_network_planner.i18n import messages

    return messages


def code_helpers():
    """Name of each function that passes a `code` on, to where it takes it and what it makes."""
    helpers = {}
    for tree in production().values():
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef):
                names = [arg.arg for arg in node.args.args if arg.arg not in ("self", "cls")]
                kinds = {kind for kind, _ in calls(node, "Problem", "Notice")}
                if "code" in names and kinds:
                    helpers[node.name] = names.index("code"), kinds
    return helpers


def raised(kind):
    """(where, code, keywords given, or None if they cannot be seen) of each use of a code."""
    helpers = {name: at for name, (at, kinds) in code_helpers().items() if kind in kinds}
    for path, tree in production().items():
        for name, call in calls(tree, kind, *helpers):
            given = {keyword.arg: keyword.value for keyword in call.keywords}
            at = helpers.get(name, 0)
            code = call.args[at] if len(call.args) > at else given.get("code")
            visible = name == kind and None not in given
            for text in literals(code) if code is not None else ():
                if CODE.fullmatch(text):
                    yield f"{path}:{call.lineno}", text, set(given) if visible else None


def placeholders(words):
    return {
        re.split(r"[.\[]", field)[0]
        for part in words
        for _, field, _, _ in string.Formatter().parse(part)
        if field is not None
    }


def words_of(messages, kind):
    return messages.problem_words() if kind == "Problem" else messages.notice_words()


@pytest.mark.parametrize("kind", ["Problem", "Notice"])
def test_every_code_has_its_words(messages, kind):
    words = words_of(messages, kind)
    wrong = [f"{where}: {kind}({code!r})" for where, code, _ in raised(kind) if code not in words]
    assert not wrong, "no words in i18n/catalogue for\n" + "\n".join(wrong)


@pytest.mark.parametrize("kind", ["Problem", "Notice"])
def test_no_words_are_unused(messages, kind):
    used = {code for _, code, _ in raised(kind)}
    # A code may also travel in a table or a variable; then it stands somewhere as a literal.
    for path, tree in production().items():
        if room(path) != "i18n":
            used.update(literals(tree))
    assert set(words_of(messages, kind)) - used == set()


@pytest.mark.parametrize("kind", ["Problem", "Notice"])
def test_the_words_get_what_they_ask_for(messages, kind):
    words = words_of(messages, kind)
    always = {"count"} if kind == "Notice" else set()
    wrong = [
        f"{where}: {code!r} lacks {sorted(lacking)}"
        for where, code, given in raised(kind)
        if given is not None
        # The examples are shown on their own, so that there are never more than a few.
        and (lacking := placeholders(words.get(code, ())) - (given - {"examples"}) - always)
    ]
    assert not wrong, "\n".join(wrong)


def test_words_are_well_formed(messages):
    for kind, parts in (("problems", 3), ("notices", 2)):
        seen = set()
        for module in messages.CATALOGUES:
            for code, words in getattr(module, kind)().items():
                assert CODE.fullmatch(code), code
                assert code not in seen, f"{code} stands in two catalogues"
                assert len(words) == parts, code
                assert words[0].strip(), code
                placeholders(words)
                seen.add(code)


class TestTexts:
    @pytest.fixture(autouse=True)
    def words(self, messages, monkeypatch):
        self.messages = messages
        problems = {"crs-missing": ("{layer} has no CRS.", "Files lose it.", "Set {n:.1f}.")}
        notices = {"cells-outside": ("{count} cells lie outside.", "Check {layer}.")}
        monkeypatch.setattr(messages, "problem_words", lambda: problems)
        monkeypatch.setattr(messages, "notice_words", lambda: notices)

    def test_a_problem_is_one_paragraph(self):
        text = self.messages.problem_text(Problem("crs-missing", layer="Roads", n=2))
        assert text == "Roads has no CRS. Files lose it. Set 2.0."

    def test_what_is_missing_stays_visible(self):
        text = self.messages.problem_text(Problem("crs-missing", n="many"))
        assert text == "{layer} has no CRS. Files lose it. Set many."

    @pytest.mark.parametrize("value", [float("nan"), float("inf")])
    def test_what_is_no_number_is_shown_too(self, value):
        text = self.messages.problem_text(Problem("crs-missing", layer=value, n=value))
        assert text == f"{value} has no CRS. Files lose it. Set {value}."

    def test_a_code_without_words_is_readable(self):
        problem = Problem("network-too-odd", layer="Roads", rows=[1, 2])
        assert self.messages.problem_text(problem) == "Network too odd (layer: Roads, rows: 1, 2)."
        notice = Notice("bridge-odd", 2, ("a", "b"))
        assert self.messages.notice_text(notice) == "Bridge odd (count: 2). These are: a, b."

    def test_examples_are_at_most_five(self):
        notice = Notice("cells-outside", 12, tuple("abcdefg"), layer="Population")
        assert self.messages.notice_text(notice) == (
            "12 cells lie outside. For example: a, b, c, d, e and 7 more. Check Population."
        )

    def test_a_notice_without_examples(self):
        notice = Notice("cells-outside", 1, layer="Population")
        assert self.messages.notice_text(notice) == "1 cells lie outside. Check Population."

    def test_broken_words_are_shown_as_they_stand(self, monkeypatch):
        monkeypatch.setattr(self.messages, "problem_words", lambda: {"x": ("{", "", "")})
        assert self.messages.problem_text(Problem("x")) == "{"
