"""The page for residents as people meet it: with a mouse, with keys alone, on a phone."""

from __future__ import annotations

import json
import shutil
import sys
from urllib.request import urlopen

import pytest
from browser import NAMES, Browser
from sources import ROOT

pytestmark = pytest.mark.skipif(
    not any(map(shutil.which, NAMES)), reason="no Chromium: Ubuntu has none that apt installs"
)

ROWS = "document.querySelectorAll('table.municipalities tbody tr[data-code]')"
ANSWER = "document.querySelector('table.answers')"
LANGUAGES = ("en", "fi", "sv")


@pytest.fixture(scope="module")
def axe():
    """The source of the library that finds what keeps people with disabilities out."""
    sys.path.insert(0, str(ROOT / "tools"))
    import webassets

    return (webassets.ensure() / webassets.AXE).read_text("utf-8")


@pytest.fixture(scope="module")
def browser(tmp_path_factory):
    running = Browser(tmp_path_factory.mktemp("chromium"))
    yield running
    running.close()


@pytest.fixture
def page(browser, server, axe):
    """Opens the page, waits for its figures, and sees to it that nothing went wrong behind it."""

    def open_page(language="en", width=1280, height=800, fragment="", touch=False):
        browser.media()
        browser.size(width, height, touch=touch)
        browser.open(f"{server.url}/page?lang={language}{fragment}")
        browser.wait(f"{ROWS}.length", "The table of municipalities")
        return browser

    yield open_page
    assert browser.complaints == []
    origin = server.url.removesuffix("/servicenetwork")
    assert [
        url for url in browser.requests if not url.startswith((f"{origin}/", "data:", "about:"))
    ] == []


def table(browser):
    return browser.run(f"[...{ROWS}].map(row => [...row.cells].map(cell => cell.innerText.trim()))")


def answered(browser):
    """The answer's numbers as the page holds them, unrounded: by tier, one per scenario."""
    found = browser.run(
        f"[...{ANSWER}.tBodies].map(one => [one.querySelector('th').innerText.trim(),"
        " [...one.querySelectorAll('data')].map(datum => datum.value)])"
    )
    return {tier: [float(value) if value else None for value in values] for tier, values in found}


def expected(client, point, scenarios):
    lon, lat = point
    told = client.get("/nearest", lon=lon, lat=lat, scenario=scenarios, lang="en").json
    sides = [{row["tier_name"]: row for row in one["tiers"]} for one in told["scenarios"]]
    served = [name for name in sides[0] if any(side[name]["facility"] for side in sides)]
    return {name: [side[name]["minutes"] for side in sides] for name in served}


def chosen(browser):
    lon, lat = browser.run("new URLSearchParams(location.hash.slice(1)).get('at')").split(",")
    return float(lon), float(lat)


def middle_of(browser, selector):
    return browser.run(
        f"(() => {{ const element = document.querySelector({json.dumps(selector)});"
        " element.scrollIntoView({block: 'center'});"
        " const box = element.getBoundingClientRect();"
        " return [box.x + box.width / 2, box.y + box.height / 2]; })()"
    )


def choose(browser, title):
    browser.run(
        "[...document.querySelectorAll('#scenarios label')]"
        f".find(label => label.innerText.trim() === {json.dumps(title)}).click()"
    )
    browser.wait(
        "document.querySelector('table.municipalities caption').innerText"
        f".startsWith({json.dumps(title)})"
    )


def test_the_tables_say_what_the_service_says(page, client, published):
    browser = page()
    for title, id_ in (("Fewer", published.ids["Fewer"]), ("Now", "baseline")):
        choose(browser, title)
        told = client.get(f"/scenarios/{id_}/compliance", lang="en").json
        was = client.get("/scenarios/baseline/compliance", lang="en").json
        words = {"met": "Met", "not_met": "Not met", "uncertain": "Uncertain"}
        assert [row[:3] for row in table(browser)] == [
            [one["name"], words[one["verdict"]], f"{one['minutes']['unit']['mean']:.1f} min"]
            for one in told["municipalities"]
        ]
        changed = [
            round(one["minutes"]["unit"]["mean"] * 10) - round(old["minutes"]["unit"]["mean"] * 10)
            for one, old in zip(told["municipalities"], was["municipalities"])
        ]
        if id_ != "baseline":
            assert any(changed)
            assert [row[3] for row in table(browser)] == [
                "no change" if not tenths else f"{tenths / 10:.1f} min longer" for tenths in changed
            ]


def test_the_map_is_coloured_by_the_verdicts_of_the_table(page):
    browser = page()
    for title in ("Fewer", "Now", "More"):
        choose(browser, title)
        fills = browser.run(
            "[...document.querySelectorAll('path.area')].map(p => p.getAttribute('fill'))"
        )
        verdicts = browser.run(
            f"[...{ROWS}].map(r => r.querySelector('.verdict-text').classList[1])"
        )
        assert sorted(fills) == sorted(f"url(#fill-{verdict})" for verdict in verdicts)


def test_a_click_on_the_map_tells_what_the_service_tells(page, client, published):
    browser = page()
    x, y = middle_of(browser, "#map")
    browser.click(x - 60, y + 60)
    browser.wait(ANSWER)
    own = answered(browser)
    assert own == expected(client, chosen(browser), ["baseline", published.ids["Fewer"]])
    assert own
    choose(browser, "More")
    browser.wait(f"{ANSWER} && {ANSWER}.innerText.includes('More')")
    assert answered(browser) == expected(
        client, chosen(browser), ["baseline", published.ids["More"]]
    )


def test_keys_alone_lead_to_an_answer(page, client, published):
    browser = page()
    browser.run("document.body.focus()")
    for _ in range(20):
        browser.press("Tab", code=9)
        if browser.run("document.activeElement.id === 'map'"):
            break
    assert browser.run("document.activeElement.id") == "map"
    assert browser.run("getComputedStyle(document.querySelector('.cross')).visibility") == "visible"
    browser.press("ArrowDown", code=40)
    browser.wait("document.getElementById('cross-place').textContent", "Where the cross is")
    browser.press("Enter", code=13, text="\r")
    browser.wait(ANSWER)
    assert answered(browser) == expected(
        client, chosen(browser), ["baseline", published.ids["Fewer"]]
    )


def test_a_place_can_be_typed_or_be_a_municipality(page, client, published):
    browser = page("fi")
    browser.run("document.getElementById('coordinates').value = '60,4564 24,9027'")
    browser.run("document.querySelector('#by-coordinates button').click()")
    browser.wait(ANSWER)
    assert chosen(browser) == (24.9027, 60.4564)
    sides = ["baseline", published.ids["Fewer"]]
    numbers = list(expected(client, (24.9027, 60.4564), sides).values())
    assert sorted(answered(browser).values()) == sorted(numbers)
    browser.run("document.getElementById('municipality').value = '611'")
    browser.run("document.querySelector('#by-municipality button').click()")
    browser.wait("document.querySelector('#answer h3')?.innerText.includes('Pornainen')")


def test_what_are_no_coordinates_is_said(page):
    browser = page()
    for typed in ("", "Hyvinkää", "60.4", "95 24", "60.4 24.9 3", "1e3 2", "60,4,24,9"):
        browser.run("document.getElementById('answer').replaceChildren()")
        browser.run(f"document.getElementById('coordinates').value = {json.dumps(typed)}")
        browser.run("document.querySelector('#by-coordinates button').click()")
        browser.wait("document.querySelector('#answer .notice')", typed)
        assert "not coordinates" in browser.run("document.getElementById('answer').innerText")
        assert browser.run("document.activeElement.id") == "coordinates"


def test_the_address_keeps_what_was_chosen_in_every_language(page, published):
    fragment = f"#scenario={published.ids['More']}&at=24.9027,60.4564"
    browser = page("sv", fragment=fragment)
    browser.wait(ANSWER)
    assert (
        browser.run("document.querySelector('#scenarios :checked').value") == published.ids["More"]
    )
    link = browser.run("[...document.querySelectorAll('.languages a')].map(a => a.href)")
    assert all("at=24.9027%2C60.4564" in one and published.ids["More"] in one for one in link)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("width", "scheme"), [(1280, "light"), (360, "dark")])
def test_nothing_keeps_people_with_disabilities_out(page, axe, language, width, scheme):
    browser = page(language, width=width)
    browser.media(prefers_color_scheme=scheme, prefers_reduced_motion="reduce")
    browser.run("document.querySelector('.why').click(); document.querySelector('summary').click()")
    x, y = middle_of(browser, "#map")
    browser.click(x, y + 40)
    browser.wait(ANSWER)
    browser.run(axe)
    found = browser.run(
        "axe.run().then(({passes, violations}) => ({passed: passes.map(one => one.id),"
        " wrong: violations.map(one => [one.id, ...one.nodes.map(node => node.html)])}))"
    )
    assert found["wrong"] == []
    assert {"color-contrast", "label", "list", "aria-hidden-focus"} <= set(found["passed"])
    assert browser.run("document.documentElement.scrollWidth <= innerWidth")


@pytest.mark.parametrize("language", LANGUAGES)
def test_small_screens_need_no_scrolling_sideways(page, language):
    browser = page(language, width=390, height=640, touch=True)
    x, y = middle_of(browser, "#map")
    browser.click(x, y + 30)
    browser.wait(ANSWER)
    answer = "document.querySelector('.plainly').getBoundingClientRect()"
    assert browser.run(f"{answer}.top < innerHeight")
    browser.run("document.querySelector('.why').click(); document.querySelector('summary').click()")
    for width in (320, 360, 390, 768):
        browser.size(width, 640, touch=True)
        wide = browser.run(
            "[...document.querySelectorAll('main *')].filter(one => !one.closest('#map') &&"
            " one.getBoundingClientRect().right > innerWidth + 1).map(one => one.outerHTML)"
        )
        assert (width, wide) == (width, [])


def unplug(browser, offline):
    browser.call(
        "Network.emulateNetworkConditions", offline=offline, latency=0,
        downloadThroughput=-1, uploadThroughput=-1,
    )  # fmt: skip


def test_a_server_that_is_gone_is_said_and_asking_again_helps(page):
    browser = page()
    unplug(browser, True)
    x, y = middle_of(browser, "#map")
    browser.click(x, y)
    browser.wait("document.querySelector('#answer button')")
    assert "did not answer" in browser.run("document.getElementById('answer').innerText")
    unplug(browser, False)
    browser.run("document.querySelector('#answer button').click()")
    browser.wait(ANSWER)
    assert all("ERR_INTERNET_DISCONNECTED" in one for one in browser.complaints)
    browser.complaints.clear()


def test_a_library_that_is_missing_is_said(browser, server):
    browser.call("Network.setBlockedURLs", urls=["*leaflet.js"])
    try:
        browser.open(f"{server.url}/page?lang=en")
        browser.wait("document.querySelector('#trouble button')")
        assert "did not answer" in browser.run("document.getElementById('trouble').innerText")
    finally:
        browser.call("Network.setBlockedURLs", urls=[])


def test_texts_of_a_study_are_never_markup(page):
    browser = page()
    choose(browser, "More")
    # This service point of the tests is called "Uusi <yksikkö> & co".
    assert "Uusi <yksikkö> & co" in browser.run("document.getElementById('points').innerText")
    assert browser.run("document.querySelector('h1').innerText") == "Keski-Uusimaa <2026> & plans"


def test_without_scripts_it_leads_to_the_same_figures(browser, server):
    browser.call("Emulation.setScriptExecutionDisabled", value=True)
    browser.open(f"{server.url}/page?lang=sv")
    try:
        browser.wait("document.querySelector('noscript a')?.getClientRects().length")
        href = browser.run("document.querySelector('noscript a').href")
        assert browser.run("document.getElementById('map').getClientRects().length") == 0
    finally:
        browser.call("Emulation.setScriptExecutionDisabled", value=False)
    assert urlopen(href).headers["Content-Language"] == "sv"


def test_those_who_do_not_see_the_answer_are_told(page):
    browser = page()
    x, y = middle_of(browser, "#map")
    browser.click(x - 60, y + 60)
    browser.wait(ANSWER)
    told = browser.run("document.getElementById('announcement').textContent")
    assert told == browser.run("document.querySelector('.plainly').textContent")
    tree = browser.call("Accessibility.getFullAXTree")["nodes"]
    roles = [node["role"]["value"] for node in tree if not node["ignored"]]
    assert {"banner", "main", "contentinfo", "navigation", "application", "table"} <= set(roles)
    levels = browser.run(
        "[...document.querySelectorAll('h1,h2,h3')].map(h => Number(h.tagName[1]))"
    )
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in zip(levels, levels[1:]))


def test_roads_come_from_the_projects_own_wms(browser, published, tmp_path_factory):
    from served import serve
    from service_network_planner.gis.publication import BASELINE
    from service_network_planner.gis.publishing import Order, publish
    from service_network_planner.gis.studyopening import open_study

    opened = open_study(published.path)
    project = tmp_path_factory.mktemp("page") / "county.qgs"
    try:
        made = publish(opened, Order(project=project, scenarios=["Fewer", BASELINE]))
    finally:
        opened.close()
    running = serve(made.project, settings={"SERVICENETWORK_BACKGROUND": "roads"})
    try:
        browser.media()
        browser.size(1280, 800)
        browser.open(f"{running.url}/page?lang=en")
        picture = "document.querySelector('.leaflet-background-pane img')"
        # The width is known before the whole picture is there.
        browser.wait(f"{picture}?.complete && {picture}.naturalWidth", "The picture of the roads")
        assert browser.complaints == []
        asked = [url for url in browser.requests if "GetMap" in url]
        assert all(url.startswith(f"{running.ows}?") for url in asked)
        drawn = browser.run(
            f"(() => {{ const canvas = document.createElement('canvas'); const image = {picture};"
            " canvas.width = image.naturalWidth; canvas.height = image.naturalHeight;"
            " const context = canvas.getContext('2d'); context.drawImage(image, 0, 0);"
            " const {data} = context.getImageData(0, 0, canvas.width, canvas.height);"
            " return data.filter((value, i) => i % 4 === 3 && value > 0).length; })()"
        )
        assert drawn > 1000
    finally:
        running.stop()
        shutil.rmtree(running.folder)


def test_coordinates_are_read_however_people_write_them(page):
    typed = [
        *("60.4564 24.9027", "60,4564 24,9027", "60.4564,24.9027", "60.4564, 24.9027"),
        *("60,4564, 24,9027", "60,4564; 24,9027", "60.4564° N, 24.9027° E", " 60.4564\t24.9027 "),
    ]
    read = page().run(
        "import('/servicenetwork/static/places.js').then(places => "
        f"{json.dumps(typed)}.map(places.readCoordinates))"
    )
    assert read == [[24.9027, 60.4564]] * len(typed)


def test_the_middle_of_an_area_is_inside_it(page):
    browser = page()
    shapes = {
        "C": [[[0, 0], [9, 0], [9, 1], [1, 1], [1, 8], [9, 8], [9, 9], [0, 9], [0, 0]]],
        "ring": [
            [[0, 0], [9, 0], [9, 9], [0, 9], [0, 0]],
            [[1, 1], [1, 7], [7, 7], [7, 1], [1, 1]],
        ],
    }
    for shape in shapes.values():
        geometry = json.dumps({"type": "Polygon", "coordinates": shape})
        assert browser.run(
            "import('/servicenetwork/static/places.js').then(places => "
            f"places.inside({geometry}, places.middle({geometry})))"
        )
