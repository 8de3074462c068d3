"""Writing a report: the page, the PDF and the spreadsheets, in as many languages as wanted."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from ...engine.feedback import SILENT, Feedback, Part, check
from ...engine.problems import Notice, Problem
from . import browser, charts, page, paper
from .contents import Contents
from .maps import ReportMaps
from .source import ReportSide, Source
from .spreadsheet import write_spreadsheet

NAME = "impact_report"


@dataclass
class Written:
    """What was written.

    Attributes
    ----------
    html, pdf, xlsx, ods : Path, optional
        ``None`` for a PDF that this QGIS cannot print.
    project : Path, optional
        The QGIS project, when it was asked for.
    sheets : int
        Pages of the PDF; 0 where a browser made it.
    notices : list of Notice
    """

    html: Path
    xlsx: Path
    ods: Path
    pdf: Path | None = None
    project: Path | None = None
    sheets: int = 0
    notices: list[Notice] = field(default_factory=list)


@dataclass(frozen=True)
class Options:
    """How a report is written.

    Attributes
    ----------
    templates : Path, optional
        See :func:`~.page.html`.
    project : bool
        Also write a QGIS project with print layouts.
    tagged : bool
        Have a browser make the PDF, with tags for screen readers, if there is one.
    """

    templates: Path | None = None
    project: bool = False
    tagged: bool = False


def write_report(
    folder: Path,
    sides: tuple[ReportSide, ReportSide],
    languages: Sequence[str],
    source: Source,
    maps: ReportMaps,
    options: Options | None = None,
    feedback: Feedback = SILENT,
) -> dict[str, Written]:
    """Write a report into a folder, and return its files by language.

    It must run in the main thread, where maps and pages are drawn.

    Parameters
    ----------
    folder : Path
        Made if it is missing.
    sides : tuple of ReportSide
        Before and after.
    languages : sequence of str
    source : Source
    maps : ReportMaps
        Of the same comparison.
    options : Options, optional
    feedback : Feedback

    Raises
    ------
    Problem
        ``output-failed``, and what :func:`~.page.html` raises.
    Canceled
        When the user stopped it.
    """
    page.require_library()
    from .pictures import map_pictures, pictures
    from .project import write_project

    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Problem("output-failed", reason=f"{folder}: {error.strerror}") from error
    options = options or Options()
    first = Part(feedback, 0, 2)
    drawn_maps: dict[str, str] = {}
    result = {}
    for number, language in enumerate(languages):
        contents = Contents(*sides, language, source, maps.comparison.projection)
        if not drawn_maps:
            drawn_maps = map_pictures(contents, maps, lambda done: check(first, 100.0 * done))
        check(Part(feedback, 1, 2), 100.0 * number / len(languages))
        drawn = pictures(contents, drawn_maps)
        stem = folder / f"{NAME}_{language}"
        result[language] = _write(stem, contents, drawn, options)
        if options.project:
            result[language].project, _ = write_project(stem, contents, maps)
    check(feedback, 100.0)
    return result


def _write(stem: Path, contents: Contents, drawn: dict, options: Options) -> Written:  # type: ignore[type-arg]
    words = contents.words
    written = Written(*(stem.with_suffix(ending) for ending in (".html", ".xlsx", ".ods")))
    spreadsheet = written.xlsx.name
    text = page.html(contents, drawn, spreadsheet, templates=options.templates)
    tables = list(contents.tables.values())
    write_spreadsheet(written.xlsx, tables, words)
    write_spreadsheet(written.ods, tables, words)
    _replace(written.html, text)
    if not charts.available():
        written.notices.append(Notice("report-without-charts"))
    _write_pdf(written, stem.with_suffix(".pdf"), contents, drawn, options)
    return written


def _write_pdf(
    written: Written,
    path: Path,
    contents: Contents,
    drawn: dict,
    options: Options,  # type: ignore[type-arg]
) -> None:
    """Print the page by whatever there is, and tell if it is not what was asked for."""
    words, spreadsheet = contents.words, written.xlsx.name
    title = f"{words('title')}: {contents.labels[0]} – {contents.labels[1]}"
    left = f"{contents.comparison.after.rule_set.name(words.language)} · {title}"
    program = browser.program() if options.tagged or not paper.available() else None
    if options.tagged and program is None:
        written.notices.append(Notice("report-without-browser"))
    if program is not None:
        foot = (left.replace("{", "(").replace("}", ")"), words("page"))
        on_paper = page.html(
            contents, drawn, spreadsheet, paper=True, foot=foot, templates=options.templates
        )
        browser.write_pdf(on_paper, path, program)
    elif paper.available():
        on_paper = page.html(contents, drawn, spreadsheet, paper=True, templates=options.templates)
        written.sheets = paper.write_pdf(
            on_paper,
            path,
            title,
            lambda number, count: words("page", number=number, count=count),
            left,
        )
    else:
        written.notices.append(Notice("report-without-pdf", path=str(written.html)))
        return
    written.pdf = path


def _replace(path: Path, text: str) -> None:
    """Write a file as a whole or not at all."""
    part = path.with_name(f"{path.name}.part")
    try:
        part.write_text(text, "utf-8")
        os.replace(part, path)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise Problem("output-failed", reason=f"{path}: {error.strerror}") from error
