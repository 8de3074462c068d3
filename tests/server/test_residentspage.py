"""The page for residents as it leaves the server: whole, safe, and with all its words."""

from __future__ import annotations

import json
import re
from datetime import date

import html5lib
import pytest
from service_network_planner.engine.profile import PROFILES
from service_network_planner.gis.publication import Publication
from service_network_planner.i18n import speaking
from service_network_planner.server.pagewords import phrases, prose
from service_network_planner.server.residentspage import CONTENT_SECURITY_POLICY, render
from service_network_planner.server.webfiles import FOLDER, PATHS, web_file

HOSTILE = "</script><script>alert(1)</script><img src=x onerror=alert(2)> & co"


def page(language="en", title="Service network", attribution="Source"):
    publication = Publication(
        "study.gpkg", ("baseline",), language, title, "", attribution, (date(2025, 12, 31),)
    )
    with speaking(language):
        return render(
            language=language, publication=publication, wms="../ows", background=("roads",)
        )


def document(text):
    return html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parse(text)


def scripts():
    return "\n".join(path.read_text("utf-8") for path in sorted(FOLDER.glob("*.js")))


@pytest.mark.parametrize("language", ["en", "fi", "sv"])
def test_it_is_strict_html_in_its_language(language):
    tree = document(page(language))
    assert tree.get("lang") == language
    current = [link for link in tree.iter("a") if link.get("aria-current")]
    assert [link.get("href") for link in current] == [f"?lang={language}"]


def test_nothing_in_it_comes_from_elsewhere_or_runs_within():
    text = page()
    tree = document(text)
    sources = [one.get("src") or one.get("href") for one in tree.iter() if isinstance(one.tag, str)]
    assert [source for source in sources if source and re.match(r"\w+://|//", source)] == []
    inline = [one for one in tree.iter("script") if one.text and one.text.strip()]
    assert [one.get("type") for one in inline] == ["application/json"]
    assert not re.search(r"<[^>]+\s(?:on\w+|style)=", text)
    assert "unsafe" not in CONTENT_SECURITY_POLICY
    assert "http" not in CONTENT_SECURITY_POLICY


def test_texts_of_a_study_stay_texts():
    tree = document(page(title=HOSTILE, attribution=HOSTILE))
    assert "".join(tree.find(".//h1").itertext()) == HOSTILE
    assert not list(tree.iter("img"))
    settings = json.loads(tree.find(".//script[@id='settings']").text)
    assert settings["attribution"] == HOSTILE
    assert settings["background"] == ["roads"]


def test_every_word_is_said_and_every_word_said_is_there():
    said = set(re.findall(r'say\("(\w+)"', scripts()))
    # Some are put together from what a document says.
    said |= {name for name in phrases() if name in set(re.findall(r'"(\w+)"', scripts()))}
    states = set(re.findall(r'state: (?:moved \? )?"(\w+)"', scripts())) | {"moves", "stays"}
    said |= {f"point_{state}" for state in states} | {f"by_{mode}" for mode in PROFILES}
    assert said == set(phrases())
    template = (FOLDER / "page.html.j2").read_text("utf-8")
    assert set(re.findall(r"words\.(\w+)", template)) == set(prose())


def test_fields_of_words_are_those_that_are_filled_in():
    calls = re.findall(r'say\("(\w+)", \{([^}]*)\}\)', scripts())
    assert calls
    for name, given in calls:
        fields = set(re.findall(r"\{(\w+)\}", phrases()[name]))
        named = {part.split(":")[0].strip() for part in given.split(",") if part.strip()}
        assert fields <= named, name


def test_only_the_files_of_the_page_are_served():
    others = ("page.html.j2", "vendor/leaflet.js", "../page.js", "..%2fpage.js", "", "/etc/passwd")
    assert [name for name in others if web_file(name)] == []
    own = [name for name, path in PATHS.items() if "/" not in path]
    assert set(own) == {path.name for path in FOLDER.iterdir() if path.suffix in (".js", ".css")}
    found = {name: web_file(name) for name in own}
    assert all(one.body and re.fullmatch(r'"\w{32}"', one.etag) for one in found.values())
    assert found["page.js"].media_type.startswith("text/javascript")


def test_what_the_scripts_import_is_served():
    imported = set(re.findall(r'(?:from |import\()"\./([\w.]+)"', scripts()))
    linked = set(re.findall(r'"static/([^"]+)"', page()))
    assert imported | linked <= set(PATHS)
    assert set(PATHS) == imported | linked
