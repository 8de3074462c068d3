"""The report as one HTML page that asks nothing of anywhere else."""

from __future__ import annotations

import re
import string
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ...engine.problems import Problem
from .contents import Contents
from .words import FOLDER, NUMBERS

OUTREACH = "outreach"
SECTIONS = (
    "summary",
    "verdicts",
    "maps",
    "people",
    OUTREACH,
    "losses",
    "municipalities",
    "method",
    "data",
    "uncertainty",
    "limits",
    "tables",
)


def require_library() -> None:
    """See to it that there is a template engine.

    Raises
    ------
    Problem
        ``report-library-missing``.
    """
    try:
        import jinja2  # noqa: F401 - asked for, not used here
    except ImportError as error:
        raise Problem("report-library-missing", library="jinja2") from error


def html(
    contents: Contents,
    drawn: Mapping[str, Mapping[str, Any]],
    spreadsheet: str,
    *,
    paper: bool = False,
    foot: tuple[str, str] | None = None,
    templates: Path | None = None,
) -> str:
    """Return the page.

    Parameters
    ----------
    contents : Contents
    drawn : mapping of str to mapping
        Pictures by name, see :func:`~.pictures.pictures`.
    spreadsheet : str
        Name of the file with the tables.
    paper : bool
        Set for the pages of the PDF, which have a look a little denser.
    foot : tuple of str, optional
        What stands at the foot of each sheet on the left, and on the right with ``{number}`` and
        ``{count}``, for an engine that makes the sheets itself.
    templates : Path, optional
        Folder with templates that go before those that come with the plugin.

    Raises
    ------
    Problem
        ``report-library-missing``, or ``report-template`` for a template with a mistake.
    """
    require_library()
    from jinja2 import ChoiceLoader, FileSystemLoader, StrictUndefined, TemplateError
    from jinja2.sandbox import ImmutableSandboxedEnvironment
    from markupsafe import Markup

    from .pictures import CENTRES, legends, swatch

    folders = [folder for folder in (templates, FOLDER) if folder is not None]
    environment = ImmutableSandboxedEnvironment(
        loader=ChoiceLoader([FileSystemLoader(str(folder)) for folder in folders]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
    )
    values = contents.values()
    codes = [f"m{place['code']}" for place in values["municipalities"]]
    try:
        style = environment.get_template("style.css").render(
            paper=paper, foot=foot and [Markup(_css(text)) for text in foot]
        )
        return environment.get_template("report.html").render(
            **values,
            pictures=drawn,
            legends=legends(),
            swatch=swatch,
            show=_shower(contents),
            sections=[
                name
                for name in SECTIONS
                if name != OUTREACH or values["stops"] or values["channels"]
            ],
            centre_pictures=[name for name in drawn if name.startswith(CENTRES)],
            first_place=codes[0] if codes else "",
            spreadsheet=spreadsheet,
            paper=paper,
            style=Markup(style),
        )
    except TemplateError as error:
        name = getattr(error, "filename", "") or getattr(error, "name", "") or "report.html"
        line = getattr(error, "lineno", "") or "–"
        raise Problem(
            "report-template", template=Path(str(name)).name, line=line, reason=str(error)
        ) from error


def _css(text: str) -> str:
    """Return text as the content of a sheet's margin, counters in their places."""
    counters = {"number": "counter(page)", "count": "counter(pages)"}
    parts = []
    for literal, name, *_ in string.Formatter().parse(text):
        if literal:
            safe = re.sub(r"[^\w .,:;–·()/-]", lambda found: f"\\{ord(found[0]):x} ", literal)
            parts.append(f'"{safe}"')
        if name:
            parts.append(counters[name])
    return " ".join(parts)


def _shower(contents: Contents) -> Any:
    """Return the function by which templates write a value of a table.

    A number carries its unrounded value, and table, row and column, for whoever reads the page by
    machine.
    """
    from markupsafe import Markup

    number = Markup('<data class="n" value="{}" data-cell="{}.{}.{}">{}</data>')
    words, tables = contents.words, contents.tables

    def show(row: Mapping[str, Any], name: str, bare: bool = False) -> Any:
        kind, value = tables[row["_table"]].kind(name), row[name]
        text = words.shown(value, kind, str(row.get("unit", "")))
        if kind not in NUMBERS or value is None:
            return text
        text = text.rsplit("\u00a0", 1)[0] if bare else text
        return number.format(repr(value), row["_table"], row["_row"], name, text)

    return show
