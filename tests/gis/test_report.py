"""The impact report: what it says, in figures, in words, and to whoever cannot see it."""

from __future__ import annotations

import dataclasses
import json
import re
import shutil
import sys
from collections import Counter
from datetime import date

import html5lib
import pypdf
import pytest
from osgeo import ogr
from qgis.core import QgsProject
from service_network_planner.engine.problems import Problem
from service_network_planner.gis.report import browser, charts, page, paper, pictures
from service_network_planner.gis.report.contents import Contents
from service_network_planner.gis.report.maps import ReportMaps
from service_network_planner.gis.report.source import ReportSide, Source
from service_network_planner.gis.report.words import FOLDER, LANGUAGES, NUMBERS
from service_network_planner.gis.report.writing import Options, write_report
from service_network_planner.planning.comparison import Topic
from service_network_planner.planning.movement import CHANGES
from service_network_planner.planning.projection import projected
from service_network_planner.planning.sides import Side, compare
from service_network_planner.planning.tables import mean_minutes
from service_network_planner.ui.comparison.movementrows import municipality_table

DAYS = (date(2025, 12, 31), date(2030, 12, 31))


@pytest.fixture(scope="module")
def compared(opened):
    sides = [Side("", opened.facility_rows, opened.rule_set, day) for day in DAYS]
    study = dataclasses.replace(opened.study, population_year=2020)
    return compare(study, *sides, opened.travel)


@pytest.fixture(scope="module")
def source():
    about = [("illustrative", "yes"), ("roads", "A sentence that says where <roads> come from.")]
    return Source("study.gpkg", about, 12345, "0.1.0", date(2026, 1, 2), ("before", "after"))


@pytest.fixture(scope="module")
def contents(compared, source):
    _, before, after = compared
    return {
        language: Contents(ReportSide(before), ReportSide(after), language, source)
        for language in LANGUAGES
    }


@pytest.fixture(scope="module")
def written(compared, opened, source, tmp_path_factory):
    found, before, after = compared
    maps = ReportMaps(found, opened.cells, opened.crs, opened.file.layer("roads"))
    folder = tmp_path_factory.mktemp("report") / "new folder"
    sides = (ReportSide(before), ReportSide(after))
    return write_report(folder, sides, LANGUAGES, source, maps, Options(project=True))


@pytest.fixture(params=LANGUAGES)
def language(request):
    return request.param


@pytest.fixture
def text(written, language):
    return written[language].html.read_text("utf-8")


@pytest.fixture
def tree(text):
    return html5lib.parse(text, namespaceHTMLElements=False)


def words_of(element):
    return re.sub(r"\s+", " ", "".join(element.itertext()).replace("\u00a0", " ")).strip()


class TestFigures:
    """The same everywhere: in the comparison, in the tables, in the page, in the spreadsheets."""

    def test_tables_are_the_comparison(self, compared, contents):
        found, *_ = compared
        rows = contents["en"].rows
        codes = [*found.after.study.municipalities.codes, ""]
        for topic in found.topics:
            asked = {
                "tier": topic.question.tier,
                "mode": topic.question.mode,
                "borders": topic.question.borders,
                "group": topic.group,
            }
            movement, sides = found.movements[topic], found.summaries(topic)
            for row, code in enumerate(codes):
                (changes,) = rows("changes", **asked, place=code)
                assert [changes[name] for name in CHANGES] == [
                    int(count) / 1000 for count in movement.counts[row]
                ]
                assert changes["hours_lost"] == movement.lost_person_ms[row] / 3.6e9
                (statistics,) = rows("statistics", **asked, place=code)
                assert statistics["mean_before"] == mean_minutes(sides[0])[row]
                assert statistics["mean_after"] == mean_minutes(sides[1])[row]
                assert statistics["worst_after"] == sides[1].worst_ms[row] / 60_000
        verdicts = rows("verdicts")
        assert len(verdicts) == len(found.verdicts)
        for row, change in zip(verdicts, found.verdicts):
            assert row["verdict_before"] == change.before.verdict
            assert row["verdict_after"] == change.after.verdict
            assert row["turn"] == change.turn

    def test_changes_add_up_to_the_residents(self, contents):
        for row in contents["en"].rows("changes"):
            assert sum(row[name] for name in CHANGES) == pytest.approx(row["residents"], abs=1e-6)
            if row["group"] == "total":
                assert row["losing_low"] == row["losing"] == row["losing_high"]
            assert row["losing_low"] <= row["losing"] <= row["losing_high"]

    def test_page_shows_the_tables(self, tree, contents, language):
        tables, words = contents[language].tables, contents[language].words
        cells = tree.findall(".//data")
        assert len(cells) > 1000
        for cell in cells:
            table, row, column = cell.get("data-cell").split(".")
            record = list(tables[table].records())[int(row)]
            assert float(cell.get("value")) == record[column]
            kind = tables[table].kind(column)
            shown = words.shown(record[column], kind, str(record.get("unit", "")))
            assert words_of(cell) in (
                shown.replace("\u00a0", " "),
                shown.rsplit("\u00a0", 1)[0].replace("\u00a0", " "),
            )

    def test_page_shows_every_row_that_the_council_is_owed(self, tree, contents, language):
        shown = {tuple(cell.get("data-cell").split(".")[:2]) for cell in tree.findall(".//data")}
        for name in ("statistics", "changes"):
            n_rows = len(contents[language].tables[name].rows)
            assert {(name, str(row)) for row in range(n_rows)} <= shown

    @pytest.mark.parametrize("kind", ["xlsx", "ods"])
    def test_spreadsheet_holds_the_tables(self, written, contents, language, kind):
        source = ogr.Open(str(getattr(written[language], kind)))
        assert source.GetLayerCount() == len(contents[language].tables)
        for index, table in enumerate(contents[language].tables.values()):
            layer = source.GetLayer(index)
            assert layer.GetFeatureCount() == len(table.rows)
            for feature, row in zip(layer, table.rows):
                for number, (column, value) in enumerate(zip(table.columns, row)):
                    if column.kind in NUMBERS and value is not None:
                        held = feature.GetFieldAsDouble(number)
                        assert held == pytest.approx(value, rel=1e-12, abs=1e-12)
                    if value is None:
                        assert not feature.IsFieldSetAndNotNull(number)

    def test_numbers_of_tables_are_plain(self, opened, source):
        rows = list(opened.facility_rows)
        rows[0] = dataclasses.replace(rows[0], tier="wellbeing_centre")
        sides = [Side("", given, opened.rule_set, None) for given in (opened.facility_rows, rows)]
        _, *both = compare(opened.study, *sides, opened.travel)
        tables = Contents(*(ReportSide(one, "x") for one in both), "en", source).tables
        assert any(row["base_after"] for row in tables["bases"].records())
        for table in tables.values():
            for column, values in zip(table.columns, zip(*table.rows)):
                if column.kind in NUMBERS:
                    assert {type(value) for value in values} <= {int, float, type(None)}

    def test_dock_shows_the_tables(self, compared, contents):
        found, *_ = compared
        rows = contents["en"].rows
        codes = [*found.after.study.municipalities.codes, ""]
        for topic in found.topics:
            asked = {"tier": topic.question.tier, "group": topic.group}
            shown = municipality_table(found, topic).columns
            for title, name in (("Shorter way", "gaining"), ("Longer way", "losing")):
                (column,) = (one for one in shown if one.name == title)
                listed = [rows("changes", **asked, place=code)[0][name] for code in codes]
                assert list(column.values) == listed
            (lost,) = (one for one in shown if one.name == "Person-min\nlost")
            hours = [rows("changes", **asked, place=code)[0]["hours_lost"] for code in codes]
            assert [value / 60 for value in lost.values] == pytest.approx(hours, rel=1e-12)

    def test_those_who_lose_most_are_listed_however_few(self, compared, contents):
        found, *_ = compared
        topic = Topic(found.main_question, "total")
        first = int(found.losses(topic, most=1)[0])
        main = contents["en"].main
        rows = contents["en"].rows("losses", **main)
        assert rows[0]["cell"] == found.after.study.demand.ids[first]
        grown = [row["time_change"] for row in rows]
        assert grown == sorted(grown, reverse=True)
        places = {row["place"] for row in contents["en"].rows("changes", **main, group="total")}
        losing = {
            row["place"]
            for row in contents["en"].rows("changes", **main, group="total")
            if row["losing"] and row["place"]
        }
        assert losing <= {row["place"] for row in rows} <= places


class TestCentres:
    """Centres that a rule bounds, with the residents of a later year."""

    @pytest.fixture(scope="class")
    def centres(self, opened, source):
        wanted = {"K01": "wellbeing_centre", "K03": "wellbeing_centre"}
        rows = [
            dataclasses.replace(row, tier=wanted.get(row.id, row.tier))
            for row in opened.facility_rows
        ]
        study = opened.study
        later = projected(study.demand, study.municipalities, {"106": 60_000.0})
        sides = [
            Side("", given, opened.rule_set, DAYS[1]) for given in (opened.facility_rows, rows)
        ]
        _, *both = compare(study, *sides, opened.travel, later)
        told = dataclasses.replace(source, projection_year="2040")
        return Contents(*(ReportSide(one, "x") for one in both), "fi", told, later), later

    def test_bases_are_all_residents_once(self, centres):
        contents, later = centres
        rows = [row for row in contents.rows("bases") if row["facility"]]
        assert len(rows) == 2
        figures = contents.comparison.after
        counted = figures.layout.order
        for name, residents in (
            ("base_after", figures.study.demand.residents),
            ("base_projected", later),
        ):
            assert sum(row[name] for row in rows) == pytest.approx(residents[counted].sum() / 1000)
        assert {row["verdict_before"] for row in rows} == {"not_applicable"}
        assert all(
            (row["verdict_projected"] == "met") == (35_000 <= row["base_projected"] <= 40_000)
            for row in rows
        )

    def test_charts_say_so_to_whoever_cannot_see_them(self, centres):
        contents, _ = centres
        found = pictures._centres(contents)
        (svg, alt, caption) = found["wellbeing_centre_catchment"]
        assert "<svg" in svg
        assert contents.words.word("rule", "wellbeing_centre_catchment") in caption
        assert alt.count("ennuste") == 2
        assert contents.projected == "Ennuste 2040"


class TestPage:
    """One page that stands alone and can be read by eye, ear and keyboard."""

    def test_is_valid(self, text):
        html5lib.HTMLParser(strict=True).parse(text)

    def test_asks_nothing_of_anywhere_else(self, text, tree):
        for element in tree.iter():
            for name, value in element.attrib.items():
                if name in ("src", "href", "xlink:href", "action", "data", "srcset", "poster"):
                    assert value.startswith(("data:", "#")), value[:80]
        for style in tree.findall(".//style"):
            assert "url(" not in words_of(style)
            assert "@import" not in words_of(style)
        assert tree.findall(".//script") == tree.findall(".//link") == []
        assert "http:" not in text
        assert "https:" not in text

    def test_pictures_ask_nothing_either(self, tree):
        import base64

        for image in tree.findall(".//img"):
            head, data = image.get("src").split(",", 1)
            if "svg" in head:
                drawn = base64.b64decode(data).decode()
                known = {
                    "http://www.w3.org/2000/svg",
                    "http://www.w3.org/1999/xlink",
                }
                assert set(re.findall(r"https?://[^\"'<> ]+", drawn)) <= known
                assert "<!DOCTYPE" not in drawn

    def test_language_is_named(self, tree, language):
        assert tree.get("lang") == language
        assert words_of(tree.find(".//title"))

    def test_headings_are_in_order(self, tree):
        levels = [int(e.tag[1]) for e in tree.iter() if re.fullmatch(r"h[1-6]", str(e.tag))]
        assert levels[0] == 1
        assert levels.count(1) == 1
        assert all(later <= earlier + 1 for earlier, later in zip(levels, levels[1:]))

    def test_tables_have_heads_and_names(self, tree):
        for table in tree.findall(".//table"):
            assert words_of(table.find("caption"))
            for head in table.findall(".//th"):
                assert head.get("scope") in ("col", "row", "colgroup", "rowgroup")
            assert table.findall("thead/tr/th")
            for row in table.findall("tbody/tr"):
                assert row.findall("th")

    def test_pictures_are_told_in_words(self, tree):
        pictures = tree.findall(".//img")
        assert len(pictures) >= 5 + 6
        for picture in pictures:
            assert len(picture.get("alt")) > 30
        assert all(svg.get("aria-hidden") == "true" for svg in tree.findall(".//svg"))

    def test_verdicts_are_words(self, tree):
        for verdict in tree.iter("span"):
            if (verdict.get("class") or "").startswith("v "):
                assert re.search(r"[A-Za-zÅÄÖåäö]{4}", words_of(verdict))

    def test_links_and_names_agree(self, tree):
        names = [element.get("id") for element in tree.iter() if element.get("id")]
        assert len(names) == len(set(names))
        for link in tree.findall(".//a"):
            assert link.get("href")[1:] in names

    def test_says_that_the_study_is_illustrative(self, tree, contents, language):
        assert contents[language].words("illustrative") in words_of(tree)

    def test_what_a_file_says_is_text(self, text):
        assert "where &lt;roads&gt; come from" in text


class TestWords:
    def test_languages_have_the_same_words(self):
        def keys(value):
            return {k: keys(v) for k, v in value.items()} if isinstance(value, dict) else None

        def gaps(value):
            if isinstance(value, dict):
                return {k: gaps(v) for k, v in value.items()}
            return sorted(set(re.findall(r"{(\w+)}", value)))

        files = [
            json.loads((FOLDER / each / "words.json").read_text("utf-8")) for each in LANGUAGES
        ]
        assert keys(files[0]) == keys(files[1]) == keys(files[2])
        assert gaps(files[0]) == gaps(files[1]) == gaps(files[2])

    def test_languages_have_the_same_prose(self):
        names = [{path.name for path in (FOLDER / each).glob("*.html")} for each in LANGUAGES]
        assert names[0] == names[1] == names[2]
        assert len(names[0]) == 7

    @pytest.mark.parametrize(
        ("value", "kind", "unit", "english", "finnish"),
        [
            (12345.0, "residents", "", "12,345", "12 345"),
            (0.2, "residents", "", "0.5", "0,5"),
            (None, "residents", "", "–", "–"),
            (7.25, "minutes", "", "7.2 min", "7,2 min"),
            (-1.5, "change", "", "−1.5 min", "−1,5 min"),
            (0.01, "change", "", "0.0 min", "0,0 min"),
            (0.999999, "share", "", "99.99 %", "99,99 %"),
            (1.0, "share", "", "100.00 %", "100,00 %"),
            (-0.005, "margin", "share", "−0.50 pp", "−0,50 %-yks."),
            (2.0, "measure", "facilities", "2", "2"),
            (float("nan"), "minutes", "", "–", "–"),
        ],
    )
    def test_numbers(self, contents, value, kind, unit, english, finnish):
        for language, expected in (("en", english), ("fi", finnish), ("sv", finnish)):
            if language == "sv" and kind == "margin":
                continue
            shown = contents[language].words.shown(value, kind, unit).replace("\u00a0", " ")
            assert shown == expected

    def test_days(self, contents):
        assert contents["en"].labels == ("31\u00a0December 2025", "31\u00a0December 2030")
        assert contents["fi"].labels == ("31.12.2025", "31.12.2030")

    @pytest.mark.parametrize(
        ("names", "labels"),
        [
            (("", "Plan B"), ("Tarkastelun omat palvelupisteet, 31.12.2025", "Plan B, 31.12.2030")),
            (("Plan A", "Plan B"), ("Plan A", "Plan B")),
            (("Plan A", "Plan A"), ("31.12.2025", "31.12.2030")),
        ],
    )
    def test_sides_are_named_by_what_differs(self, compared, source, names, labels):
        sides = [ReportSide(one, name) for one, name in zip(compared[1:], names)]
        assert Contents(*sides, "fi", source).labels == labels


class TestProject:
    """What a specialist goes on working with."""

    @pytest.fixture
    def project(self, written, language):
        found = QgsProject()
        assert found.read(str(written[language].project))
        return found

    def test_layers_are_found_wherever_the_folder_goes(self, written, contents, language, tmp_path):
        for path in (written[language].project, written[language].project.with_suffix(".gpkg")):
            shutil.copy(path, tmp_path)
        moved = QgsProject()
        assert moved.read(str(tmp_path / written[language].project.name))
        roads = contents[language].words.part("layouts")["roads"]
        # The roads stay in the study file.
        assert all(each.isValid() or each.name() == roads for each in moved.mapLayers().values())

    def test_figures_are_those_of_the_report(self, project, contents, language):
        found = contents[language]
        (layer,) = project.mapLayersByName(found.words("section_municipalities"))
        rows = {row["code"]: row for row in layer.getFeatures()}
        for code, row in rows.items():
            (changes,) = found.rows("changes", **found.main, group="total", place=code)
            (means,) = found.rows("statistics", **found.main, group="total", place=code)
            assert [row["losing"], row["gaining"]] == [changes["losing"], changes["gaining"]]
            assert row["mean_after"] == means["mean_after"]
        (table,) = project.mapLayersByName(found.words("section_verdicts"))
        assert [row["verdict_after"] for row in table.getFeatures()] == [
            row["verdict_after"] for row in found.rows("verdicts")
        ]

    def test_atlas_has_a_page_for_each_municipality(self, project, contents, language):
        names = {layout.name() for layout in project.layoutManager().printLayouts()}
        words = contents[language].words.part("layouts")
        assert names == {words["overview"], words["atlas"]}
        atlas = project.layoutManager().layoutByName(words["atlas"]).atlas()
        municipalities = contents[language].comparison.after.study.municipalities
        assert atlas.updateFeatures() == len(municipalities.codes)


def text_of(pdf):
    """The text of a PDF without spaces, which are placed and not written."""
    pages = pypdf.PdfReader(str(pdf)).pages
    return re.sub(r"\s", "", "".join(page.extract_text() for page in pages))


def assert_has_figures(pdf, tree):
    """The PDF says every number of the page, as often as the page does."""
    found = text_of(pdf)
    numbers = Counter(re.sub(r"\s", "", words_of(cell)) for cell in tree.findall(".//data"))
    assert len(numbers) > 500
    assert [each for each, count in numbers.items() if found.count(each) < count] == []


class TestPaper:
    def test_pdf_has_the_figures_of_the_page(self, written, tree, language):
        assert_has_figures(written[language].pdf, tree)

    @pytest.mark.skipif(
        browser.program() is None, reason="no Chromium, Chrome or Edge on this computer"
    )
    def test_a_browser_makes_it_readable_by_ear(self, written, tree, tmp_path):
        text = written["en"].html.read_text("utf-8")
        browser.write_pdf(text, tmp_path / "tagged.pdf", browser.program())
        assert [path.name for path in tmp_path.iterdir()] == ["tagged.pdf"]
        read = pypdf.PdfReader(str(tmp_path / "tagged.pdf"))
        root = read.trailer["/Root"]
        assert root["/MarkInfo"]["/Marked"]
        assert root["/Lang"] == "en"
        assert read.metadata.title.startswith("Ex-ante impact assessment")
        marks = [each["/Title"] for each in read.outline if not isinstance(each, list)]
        marks += [
            each["/Title"]
            for part in read.outline
            if isinstance(part, list)
            for each in part
            if not isinstance(each, list)
        ]
        headings = {
            words_of(each)
            for each in html5lib.parse(text, namespaceHTMLElements=False).iter()
            if each.tag == "h2"
        }
        assert headings - {"Contents"} <= set(marks)
        assert_has_figures(
            tmp_path / "tagged.pdf", html5lib.parse(text, namespaceHTMLElements=False)
        )

    def test_a_browser_that_fails_is_told(self, tmp_path):
        with pytest.raises(Problem) as told:
            browser.write_pdf("<p>x</p>", tmp_path / "x.pdf", str(tmp_path / "no browser"))
        assert told.value.code == "output-failed"
        assert list(tmp_path.iterdir()) == []

    def test_text_at_the_foot_is_only_text(self):
        assert page._css('a "b" \\ {number}/{count}') == (
            '"a \\22 b\\22  \\5c  " counter(page) "/" counter(pages)'
        )

    def test_pdf_has_a_page_for_each_municipality(self, written, language):
        assert written[language].pdf.read_bytes().startswith(b"%PDF")
        assert 12 <= written[language].sheets <= 30

    def test_cuts_keep_together_what_belongs_together(self):
        found = paper.cuts(250, [], [(0, 90), (90, 130), (130, 250)], [], sheet=125)
        assert [(cut.top, cut.bottom) for cut in found] == [(0, 90), (90, 130), (130, 250)]

    def test_sheets_begin_where_they_must(self):
        found = paper.cuts(100, [30], [(0, 20), (30, 100)], [], sheet=80)
        assert [(cut.top, cut.bottom) for cut in found] == [(0, 30), (30, 100)]

    def test_a_table_that_goes_on_has_its_head_again(self):
        rows = [(10 * i, 10 * i + 10) for i in range(20)]
        found = paper.cuts(200, [], rows, [(0, 200, 0, 10)], sheet=100)
        assert [(cut.top, cut.bottom, cut.heads) for cut in found] == [
            (0, 100, None),
            (100, 190, (0, 10)),
            (190, 200, (0, 10)),
        ]

    def test_what_is_longer_than_a_sheet_is_cut(self):
        found = paper.cuts(250, [], [(0, 250)], [], sheet=100)
        assert [(cut.top, cut.bottom) for cut in found] == [(0, 100), (100, 200), (200, 250)]

    def test_empty_space_is_no_sheet(self):
        found = paper.cuts(200, [150], [(0, 95), (150, 200)], [], sheet=100)
        assert [(cut.top, cut.bottom) for cut in found] == [(0, 100), (150, 200)]


class TestWithoutAndWithOther:
    """Missing libraries, edited templates."""

    @pytest.fixture
    def pictures(self, contents):
        from service_network_planner.gis.report.pictures import pictures

        names = ("before", "after", "change", "verdicts_before", "verdicts_after")
        codes = contents["en"].comparison.after.study.municipalities.codes
        drawn = dict.fromkeys((*names, *(f"m{c}" for c in codes)), "data:image/png;base64,")
        return lambda: pictures(contents["en"], drawn)

    def test_without_matplotlib_the_page_says_so(self, contents, pictures, monkeypatch):
        monkeypatch.setattr(charts, "available", lambda: False)
        text = page.html(contents["en"], pictures(), "tables.xlsx")
        html5lib.HTMLParser(strict=True).parse(text)
        assert text.count("matplotlib is not installed") == 3

    def test_own_templates_go_first(self, contents, pictures, tmp_path):
        (tmp_path / "en").mkdir()
        (tmp_path / "en" / "limits.html").write_text("<p>Our own words.</p>", "utf-8")
        text = page.html(contents["en"], pictures(), "tables.xlsx", templates=tmp_path)
        assert "Our own words." in text

    @pytest.mark.parametrize("mistake", ["{% if %}", "{{ unknown_name }}", "{{ words.__class__ }}"])
    def test_mistakes_in_templates_are_told(self, contents, pictures, tmp_path, mistake):
        (tmp_path / "en").mkdir()
        (tmp_path / "en" / "limits.html").write_text(mistake, "utf-8")
        with pytest.raises(Problem) as told:
            page.html(contents["en"], pictures(), "tables.xlsx", templates=tmp_path)
        assert told.value.code == "report-template"

    def test_without_webkit_there_is_a_page_and_a_notice(
        self, contents, pictures, tmp_path, monkeypatch
    ):
        from service_network_planner.gis.report import writing

        monkeypatch.setattr(paper, "available", lambda: False)
        monkeypatch.setattr(writing.browser, "program", lambda: None)
        written = writing._write(tmp_path / "report", contents["en"], pictures(), writing.Options())
        assert written.pdf is None
        assert written.html.exists()
        assert [notice.code for notice in written.notices] == ["report-without-pdf"]
        assert not (tmp_path / "report.pdf").exists()

    def test_without_jinja2_there_is_one_message(self, contents, monkeypatch):
        monkeypatch.setitem(sys.modules, "jinja2", None)
        with pytest.raises(Problem) as told:
            page.html(contents["en"], {}, "tables.xlsx")
        assert told.value.code == "report-library-missing"
