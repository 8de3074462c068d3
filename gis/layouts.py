"""Print layouts of a plan: an overview, and an atlas with a page for each municipality.

They are ordinary layouts of a QGIS project: a specialist opens and changes them, and QGIS Server
prints them by GetPrint.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from qgis.core import (
    QgsCoordinateTransform,
    QgsLayoutItemMap,
    QgsLayoutItemPage,
    QgsMapLayer,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt

from .layoutparts import (
    PALE,
    Box,
    Column,
    Grid,
    View,
    add_label,
    add_legend,
    add_map,
    add_table,
)
from .report.words import labels

WIDTH_MM, HEIGHT_MM, MARGIN_MM = 210.0, 297.0, 15.0
_INNER = WIDTH_MM - 2 * MARGIN_MM
_GAP = 4.0
_VERDICT_MARKS = {"met": "✓", "not_met": "✗", "uncertain": "?", "not_applicable": "–"}
# The layer's own features; on the pages of an atlas those of the municipality.
_OF_PAGE = "\"{field}\" = attribute(@atlas_feature, '{code}')"


@dataclass(frozen=True)
class Sheets:
    """What the layouts show.

    Parameters
    ----------
    title, subtitle, sources : str
        Texts; the sources stand at the foot of each page.
    language : str
        ``en``, ``fi`` or ``sv``.
    views : tuple of View
        One map, or two side by side, such as before and after.
    legend : tuple of QgsMapLayer
        The layers that a legend explains.
    legend_titles : bool
        Whether a legend names its layers.
    page_views, page_legend : tuple
        Those of a municipality's page; empty for the same as on the overview.
    municipalities : QgsVectorLayer
        A page of the atlas for each feature.
    name, code : str
        Fields of the municipalities.
    overview : Grid
        The table of the overview.
    figures : tuple of pairs of str
        Up to four figures of a municipality's page: what it is, and an expression.
    details : Grid
        The table of a municipality's page; see :func:`of_page` for its ``chosen``.
    """

    title: str
    subtitle: str
    sources: str
    language: str
    views: tuple[View, ...]
    legend: tuple[QgsMapLayer, ...]
    municipalities: QgsVectorLayer
    overview: Grid
    details: Grid
    figures: tuple[tuple[str, str], ...] = ()
    legend_titles: bool = True
    page_views: tuple[View, ...] = ()
    page_legend: tuple[QgsMapLayer, ...] = ()
    name: str = "name"
    code: str = "code"


def add_layouts(project: QgsProject, sheets: Sheets) -> list[str]:
    """Add an overview and an atlas to a project and return their names.

    Layouts of these names are replaced. Everything that they show must be in the project.

    Parameters
    ----------
    project : QgsProject
    sheets : Sheets

    Returns
    -------
    list of str
        Names of the overview and of the atlas.
    """
    words = labels(sheets.language)["layouts"]
    names = []
    for name, fill in ((words["overview"], _overview), (words["atlas"], _atlas)):
        manager = project.layoutManager()
        former = manager.layoutByName(name)
        if former is not None:
            manager.removeLayout(former)
        layout = QgsPrintLayout(project)
        layout.initializeDefaults()
        layout.setName(name)
        page = layout.pageCollection().page(0)
        page.setPageSize("A4", QgsLayoutItemPage.Orientation.Portrait)
        fill(layout, sheets)
        manager.addLayout(layout)
        names.append(name)
    return names


def compliance_sheets(
    municipalities: QgsVectorLayer,
    verdicts: QgsVectorLayer,
    views: tuple[View, ...],
    legend: tuple[QgsMapLayer, ...],
    *,
    title: str,
    subtitle: str = "",
    sources: str = "",
    language: str = "en",
    threshold: str = "30",
) -> Sheets:
    """Return sheets of what ``servicenetwork:compliance`` puts out.

    Parameters
    ----------
    municipalities, verdicts : QgsVectorLayer
        Its outputs of these names.
    views : tuple of View
    legend : tuple of QgsMapLayer
    title, subtitle, sources, language : str
        See :class:`Sheets`.
    threshold : str
        Minutes of the share that is shown, as in the field ``share_within_30_min``.
    """
    words = labels(language)
    columns, parts = words["columns"], words["layouts"]

    def count(verdict: str) -> Column:
        return Column(words["verdicts"][verdict], f'"rules_{verdict}"', 15, right=True)

    share = f'"share_within_{threshold}_min"'
    figures = (
        (columns["residents"], number('"residents"', 0, language)),
        (words["mean"], number('"mean_min"', 1, language, "min")),
        (words["p95"], number('"p95_min"', 1, language, "min")),
        (
            words["within"].format(minutes=threshold.replace("_", ".")),
            percent(share, language),
        ),
    )
    return Sheets(
        title,
        subtitle,
        sources,
        language,
        views,
        legend,
        municipalities,
        Grid(
            municipalities,
            (
                Column(columns["place"], '"name"', 25),
                Column(words["verdict"], verdict_words("verdict", language), 20),
                count("met"),
                count("not_met"),
                count("uncertain"),
                *(Column(label, expression, 18, right=True) for label, expression in figures),
            ),
        ),
        Grid(
            verdicts,
            (
                Column(columns["rule"], '"rule"', 72),
                Column(words["verdict"], verdict_words("verdict", language), 24),
                Column(words["value"], measure("value", language), 20, right=True),
                Column(parts["limit"], measure("threshold", language), 20, right=True),
                Column(
                    words["margin"], measure("margin", language, words["points"]), 24, right=True
                ),
            ),
            of_page("municipality_code"),
        ),
        figures,
    )


def of_page(field: str, code: str = "code") -> str:
    """Return the condition that a row belongs to the municipality of an atlas's page."""
    return _OF_PAGE.format(field=field, code=code)


def number(value: str, decimals: int, language: str, unit: str = "") -> str:
    """Return an expression that writes a number as the language does, a dash for none."""
    shown = f"format_number({value}, {decimals}, '{language}')"
    if unit:
        shown = f"{shown} || '\u00a0{unit}'"
    return f"coalesce({shown}, '–')"


def percent(value: str, language: str, unit: str = "%") -> str:
    """Return an expression that writes a share in percent: 100 only for all, 0 only for none."""
    shown = number(f"100 * {value}", 2, language, unit)
    nearly = number("99.99", 2, language, unit), number("0.01", 2, language, unit)
    return (
        f"CASE WHEN {value} < 1 AND round({value}, 4) = 1 THEN {nearly[0]}"
        f" WHEN {value} > 0 AND round({value}, 4) = 0 THEN {nearly[1]} ELSE {shown} END"
    )


def measure(field: str, language: str, points: str = "%") -> str:
    """Return an expression that writes a figure of a verdict with what its unit asks for.

    Parameters
    ----------
    field, language : str
    points : str
        Unit of shares: percentage points for a difference of two.
    """
    value = f'"{field}"'
    share = percent(value, language, points)
    return (
        f"CASE WHEN \"unit\" = 'share' THEN {share}"
        f" WHEN \"unit\" = 'min' THEN {number(value, 1, language, 'min')}"
        f" ELSE {number(value, 0, language)} END"
    )


def verdict_words(field: str, language: str) -> str:
    """Return an expression that writes a verdict, with a mark that needs no colour."""
    known = labels(language)["verdicts"]
    cases = " ".join(
        f"WHEN \"{field}\" = '{code}' THEN '{mark} {known[code]}'"
        for code, mark in _VERDICT_MARKS.items()
    )
    return f"CASE {cases} ELSE '–' END"


def _overview(layout: QgsPrintLayout, sheets: Sheets) -> None:
    _heads(layout, sheets.title, sheets.subtitle)
    maps = _maps(layout, sheets, sheets.views, 34, 96)
    add_legend(
        layout, sheets.legend, Box(MARGIN_MM, 139, _INNER, 28), maps[0], titled=sheets.legend_titles
    )
    add_table(layout, sheets.overview, Box(MARGIN_MM, 170, _INNER, 103), pages=True)
    _foot(layout, sheets, "")


def _atlas(layout: QgsPrintLayout, sheets: Sheets) -> None:
    words = labels(sheets.language)["layouts"]
    _heads(layout, f"[% attribute(@atlas_feature, '{sheets.name}') %]", sheets.subtitle)
    width = _INNER / max(len(sheets.figures), 1)
    for index, (text, expression) in enumerate(sheets.figures):
        left = MARGIN_MM + index * width
        add_label(layout, f"[% {expression} %]", Box(left, 31, width, 9), 15, bold=True)
        add_label(layout, text, Box(left, 39, width - 2, 8), 7.5, colour=PALE)
    maps = _maps(layout, sheets, sheets.page_views or sheets.views, 50, 90)
    for each in maps:
        each.setAtlasDriven(True)
        each.setAtlasScalingMode(QgsLayoutItemMap.AtlasScalingMode.Auto)
        each.setAtlasMargin(0.08)
    legend = sheets.page_legend or sheets.legend
    add_legend(
        layout, legend, Box(MARGIN_MM, 149, _INNER, 28), maps[0], titled=sheets.legend_titles
    )
    add_table(layout, sheets.details, Box(MARGIN_MM, 180, _INNER, 93))
    _foot(layout, sheets, words["page"])
    atlas = layout.atlas()
    atlas.setCoverageLayer(sheets.municipalities)
    atlas.setPageNameExpression(f'"{sheets.name}"')
    atlas.setSortFeatures(True)
    atlas.setSortExpression(f'"{sheets.name}"')
    atlas.setFilenameExpression(f"'{words['atlas']} ' || \"{sheets.code}\"")
    atlas.setEnabled(True)


def _heads(layout: QgsPrintLayout, title: str, subtitle: str) -> None:
    add_label(layout, title, Box(MARGIN_MM, 11, _INNER, 10), 18, bold=True, name="title")
    add_label(layout, subtitle, Box(MARGIN_MM, 22, _INNER, 6), 10, colour=PALE, name="subtitle")


def _maps(
    layout: QgsPrintLayout, sheets: Sheets, views: tuple[View, ...], top: float, height: float
) -> list[QgsLayoutItemMap]:
    """Add the maps side by side, each below its caption."""
    width = (_INNER - _GAP * (len(views) - 1)) / len(views)
    maps = []
    for index, view in enumerate(views):
        left = MARGIN_MM + index * (width + _GAP)
        add_label(layout, view.caption, Box(left, top, width, 5), 9, bold=True)
        box = Box(left, top + 5.5, width, height)
        maps.append(add_map(layout, view, box, _extent(sheets, view), f"map {index + 1}"))
    return maps


def _extent(sheets: Sheets, view: View) -> QgsRectangle:
    source = sheets.municipalities
    change = QgsCoordinateTransform(
        source.crs(), view.layers[-1].crs(), QgsProject.instance().transformContext()
    )
    return change.transformBoundingBox(source.extent())


def _foot(layout: QgsPrintLayout, sheets: Sheets, page: str) -> None:
    words = labels(sheets.language)["layouts"]
    day = date.today()
    made = words["made"].format(day=f"{day.day}.{day.month}.{day.year}")
    right = f"{made}\n{page}" if page else made
    sources = f"{words['sources']}: {sheets.sources}" if sheets.sources else ""
    add_label(layout, sources, Box(MARGIN_MM, 277, 135, 11), 6.5, colour=PALE, name="sources")
    box = Box(MARGIN_MM + 137, 277, _INNER - 137, 11)
    add_label(layout, right, box, 6.5, colour=PALE, align=Qt.AlignmentFlag.AlignRight, name="made")
