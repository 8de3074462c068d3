"""Equity of travel time as a page: Lorenz curves and Gini coefficients, drawn as SVG."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

import numpy as np

from ..i18n import translate
from ..planning.demand import TOTAL
from ..planning.equity import STEPS, EquityRow
from .equityresults import EquityResults

SIZE, LEFT, TOP = 360, 56, 16
"""A square for the curves, and the room for its scales, in pixels."""
BAR, WIDTH = 24, 300
COLOURS = (
    *("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9"),
    *("#6a3d9a", "#7f3b08", "#4d4d4d", "#8aa029"),
)
DASHES = ("", "7 3", "2 3")
"""Colours come round again with the next dash."""

_STYLE = (
    "body{font:14px/1.45 system-ui,sans-serif;color:#1a1a1a;background:#fff;margin:24px;"
    "max-width:1000px}h1{font-size:20px}h2{font-size:16px;margin-top:28px}"
    "figure{display:inline-block;margin:0 24px 16px 0;vertical-align:top}"
    "table{border-collapse:collapse}th,td{padding:3px 10px;text-align:right;"
    "border-bottom:1px solid #ddd}th:first-child,td:first-child{text-align:left}"
    "text{font:12px system-ui,sans-serif;fill:#1a1a1a}"
)


def page(results: EquityResults) -> str:
    """Return a page of HTML that needs nothing else, a section for each tier."""
    title = escape(translate("ServiceNetworkPlanner", "How evenly is travel time spread?"))
    note = escape(
        translate(
            "ServiceNetworkPlanner",
            "Residents are put in order of their travel time. The farther a curve hangs below the"
            " diagonal, the more of all travel time falls on few. A Gini coefficient of 0 means"
            " that all travel equally long.",
        )
    )
    tiers = list(dict.fromkeys(row.tier for row in results.rows))
    sections = [_section(results, tier) for tier in tiers]
    return (
        f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>{title}</title>'
        f"<style>{_STYLE}</style></head><body><h1>{title}</h1><p>{note}</p>"
        f"{''.join(sections)}</body></html>\n"
    )


def lorenz_svg(results: EquityResults, tier: str) -> str:
    """Return the Lorenz curves of all residents, one for each municipality and the county."""
    rows = [r for r in results.rows if (r.tier, r.group) == (tier, TOTAL) and r.lorenz[-1] > 0]
    county = len(results.study.municipalities)
    across = escape(translate("ServiceNetworkPlanner", "Share of residents, shortest ways first"))
    upward = escape(translate("ServiceNetworkPlanner", "Share of travel time"))
    bottom = TOP + SIZE
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{LEFT + SIZE + 170}"'
        f' height="{max(bottom, TOP + 18 * len(rows)) + 48}" role="img" aria-label="{upward}">'
    ]
    for tenth in range(0, 11, 2):
        x, y = LEFT + SIZE * tenth / 10, bottom - SIZE * tenth / 10
        parts.append(
            f'<path d="M{x:g} {TOP}V{bottom}M{LEFT} {y:g}H{LEFT + SIZE}" stroke="#e3e3e3"/>'
            f'<text x="{x:g}" y="{bottom + 16}" text-anchor="middle">{tenth * 10} %</text>'
            f'<text x="{LEFT - 6}" y="{y + 4:g}" text-anchor="end">{tenth * 10} %</text>'
        )
    parts.append(
        f'<path d="M{LEFT} {bottom}L{LEFT + SIZE} {TOP}" stroke="#9a9a9a" stroke-dasharray="4 4"/>'
        f'<text x="{LEFT + SIZE / 2:g}" y="{bottom + 36}" text-anchor="middle">{across}</text>'
        f'<text transform="translate(14 {TOP + SIZE / 2:g}) rotate(-90)" text-anchor="middle">'
        f"{upward}</text>"
    )
    for number, row in enumerate(rows):
        colour, dash, width = _pen(row.row, county)
        points = " ".join(
            f"{LEFT + SIZE * share:.1f},{bottom - SIZE * time:.1f}"
            for share, time in zip(STEPS.tolist(), row.lorenz.tolist())
        )
        pen = f'fill="none" stroke="{colour}" stroke-width="{width}" stroke-dasharray="{dash}"'
        y = TOP + 10 + 18 * number
        parts.append(
            f'<polyline points="{points}" {pen}/>'
            f'<path d="M{LEFT + SIZE + 14} {y - 4}h22" {pen}/>'
            f'<text x="{LEFT + SIZE + 42}" y="{y}">{escape(results.place(row.row)[1])}</text>'
        )
    parts.append("</svg>")
    return "".join(parts)


def gini_svg(results: EquityResults, tier: str) -> str:
    """Return the Gini coefficients of all residents as bars, the highest first."""
    rows = [r for r in results.rows if (r.tier, r.group) == (tier, TOTAL) and np.isfinite(r.gini)]
    county = len(results.study.municipalities)
    bars = sorted(rows, key=lambda row: -row.gini)
    longest = max([r.gini for r in rows] + [0.01])
    label = escape(translate("ServiceNetworkPlanner", "Gini coefficient of travel time"))
    left = 130
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{left + WIDTH + 60}"'
        f' height="{BAR * len(bars) + 30}" role="img" aria-label="{label}">'
        f'<text x="{left}" y="14">{label}</text>'
    ]
    for number, row in enumerate(bars):
        y = 24 + BAR * number
        colour = _pen(row.row, county)[0]
        length = WIDTH * row.gini / longest
        parts.append(
            f'<text x="{left - 8}" y="{y + 13}" text-anchor="end">'
            f"{escape(results.place(row.row)[1])}</text>"
            f'<rect x="{left}" y="{y}" width="{length:.1f}" height="{BAR - 7}" fill="{colour}"/>'
            f'<text x="{left + length + 6:.1f}" y="{y + 13}">{row.gini:.3f}</text>'
        )
    parts.append("</svg>")
    return "".join(parts)


def _section(results: EquityResults, tier: str) -> str:
    return (
        f"<h2>{escape(tier)}</h2><figure>{lorenz_svg(results, tier)}</figure>"
        f"<figure>{gini_svg(results, tier)}</figure>{_table(results, tier)}"
    )


def _table(results: EquityResults, tier: str) -> str:
    """Return a table of the county's groups, and of all residents by municipality."""
    county = len(results.study.municipalities)
    rows = [r for r in results.rows if r.tier == tier and r.group == TOTAL]
    rows += [r for r in results.rows if r.tier == tier and r.row == county and r.group != TOTAL]
    heads = (
        "",
        translate("ServiceNetworkPlanner", "Residents"),
        translate("ServiceNetworkPlanner", "Without a route"),
        translate("ServiceNetworkPlanner", "Mean (minutes)"),
        translate("ServiceNetworkPlanner", "Gini"),
        translate("ServiceNetworkPlanner", "Theil"),
        translate("ServiceNetworkPlanner", "Hoover"),
        translate("ServiceNetworkPlanner", "Concentration"),
    )
    head = "".join(f"<th>{escape(text)}</th>" for text in heads)
    body = "".join(f"<tr>{_cells(results, row)}</tr>" for row in rows)
    return f"<table><tr>{head}</tr>{body}</table>"


def _cells(results: EquityResults, row: EquityRow) -> str:
    name = results.place(row.row)[1]
    name = name if row.group == TOTAL else f"{name}, {row.group}"
    figures: Sequence[tuple[float, str]] = (
        (row.residents, "{:.0f}"),
        (row.unreachable, "{:.0f}"),
        (row.mean_min, "{:.1f}"),
        (row.gini, "{:.3f}"),
        (row.theil, "{:.3f}"),
        (row.hoover, "{:.3f}"),
        (row.concentration, "{:+.3f}"),
    )
    shown = [form.format(value) if np.isfinite(value) else "–" for value, form in figures]
    return "".join(f"<td>{text}</td>" for text in (escape(name), *shown))


def _pen(row: int, county: int) -> tuple[str, str, float]:
    """Return colour, dash and width of a municipality's line; the county's is black and thick."""
    if row == county:
        return "#000000", "", 3.2
    return COLOURS[row % len(COLOURS)], DASHES[row // len(COLOURS) % len(DASHES)], 1.8
