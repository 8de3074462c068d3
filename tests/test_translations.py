"""The catalogues hold every text of the code, and QGIS loads what is built from them."""

from __future__ import annotations

import shutil
import string
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest

LANGUAGES = ("fi", "sv")


@pytest.fixture
def catalogues(root, monkeypatch):
    monkeypatch.syspath_prepend(root / "tools")
    import catalogues

    return catalogues


def test_no_catalogue_is_stale(root):
    check = subprocess.run(
        [sys.executable, root / "tools" / "catalogues.py", "--check"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert check.returncode == 0, check.stderr


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated(catalogues, language):
    messages = catalogues.read(catalogues.catalogue(language))
    assert [text for text, (_, finished) in messages.items() if not finished] == []
    assert [text for text, (translation, _) in messages.items() if not translation] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_have_the_placeholders_of_their_texts(catalogues, language):
    messages = catalogues.read(catalogues.catalogue(language))
    assert [
        (text, translation)
        for text, (translation, finished) in messages.items()
        if finished and placeholders(translation) != placeholders(text)
    ] == []


def placeholders(text):
    """Return the fields that are filled in, with their formats, however often each is used."""
    return {
        (field, form, conversion)
        for _, field, form, conversion in string.Formatter().parse(text)
        if field is not None
    }


def test_texts_that_go_over_lines_are_collected(catalogues, tmp_path):
    import ast

    code = 'translate(\n    "ServiceNetworkPlanner",\n    "one – "\n    "two {n}…",\n).format(n=1)'
    assert list(catalogues.translated(ast.parse(code), tmp_path)) == ["one – two {n}…"]


@pytest.mark.parametrize("argument", ["text", 'f"{n} residents"', '"{n}".format(n=1)', "'a', 'b'"])
def test_texts_that_cannot_be_collected_are_refused(catalogues, tmp_path, argument):
    import ast

    code = f'translate("ServiceNetworkPlanner", {argument})'
    with pytest.raises(SystemExit):
        list(catalogues.translated(ast.parse(code), tmp_path))


def test_translations_survive_an_update_and_reach_the_interface(
    catalogues, tmp_path, monkeypatch, qgis_app
):
    from service_network_planner.i18n import install_translator, remove_translator, translate

    text = 'Roads & "rails" <b>…</b>'
    path = tmp_path / "service_network_planner_fi.ts"
    monkeypatch.setattr(catalogues, "LANGUAGES", ("fi",))
    monkeypatch.setattr(catalogues, "catalogue", lambda language: path)
    assert catalogues.write(path, "fi", {text: tmp_path}) == 1
    finished = path.read_text("utf-8").replace(
        '<translation type="unfinished"></translation>', "<translation>Tiet – öisin</translation>"
    )
    path.write_text(finished, "utf-8")
    assert catalogues.write(path, "fi", {text: tmp_path, "new": tmp_path}) == 1
    assert path.read_text("utf-8").count("<message>") == 2
    catalogues.release()

    translator = install_translator("fi_FI", tmp_path)
    assert translate("ServiceNetworkPlanner", text) == "Tiet – öisin"
    assert translate("ServiceNetworkPlanner", "new") == "new"
    remove_translator(translator)
    assert translate("ServiceNetworkPlanner", text) == text
    assert install_translator("en_US", tmp_path) is None


def test_the_language_is_the_one_that_qgis_speaks(qgis_app):
    from qgis.PyQt.QtCore import QLocale, QSettings
    from service_network_planner.i18n import interface_locale

    settings = QSettings()
    settings.setValue("locale/userLocale", "sv")
    settings.setValue("locale/overrideFlag", False)
    assert interface_locale() == QLocale.system().name()
    settings.setValue("locale/overrideFlag", True)
    assert interface_locale() == "sv"
    settings.remove("locale")
    assert interface_locale() == QLocale.system().name()


@pytest.fixture
def little_catalogue(tmp_path, catalogues):
    """A folder with a Finnish catalogue of one text."""
    source = tmp_path / "service_network_planner_fi.ts"
    source.write_text(
        '<!DOCTYPE TS><TS version="2.1" language="fi"><context><name>ServiceNetworkPlanner</name>'
        "<message><source>Met</source><translation>Täyttyy</translation></message>"
        "<message><source>“Met” – ä</source><translation>”Täyttyy” – å</translation></message>"
        "</context></TS>",
        "utf-8",
    )
    releaser = next(filter(None, map(shutil.which, catalogues.RELEASERS)), None)
    assert releaser, "lrelease is missing: run tools/install.sh"
    subprocess.run([releaser, "-silent", source], check=True)
    return tmp_path


def test_another_language_is_spoken_within_a_block(little_catalogue):
    pytest.importorskip("qgis.PyQt", reason="no QGIS in this Python")
    from service_network_planner.i18n import number_locale, speaking, translate

    with speaking("fi", little_catalogue):
        assert translate("ServiceNetworkPlanner", "Met") == "Täyttyy"
        assert translate("ServiceNetworkPlanner", "“Met” – ä") == "”Täyttyy” – å"
        assert translate("ServiceNetworkPlanner", "no such text") == "no such text"
        assert number_locale().toString(1.5, "f", 1) == "1,5"
        with speaking("en"):
            assert translate("ServiceNetworkPlanner", "Met") == "Met"
            assert number_locale().toString(1.5, "f", 1) == "1.5"
        with ThreadPoolExecutor(1) as other:
            said = other.submit(translate, "ServiceNetworkPlanner", "Met").result()
        assert said != "Täyttyy"
        assert translate("ServiceNetworkPlanner", "Met") == "Täyttyy"
    assert translate("ServiceNetworkPlanner", "Met") != "Täyttyy"
