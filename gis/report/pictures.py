"""The pictures of a report: charts and maps as data in the page, each with words for it."""

from __future__ import annotations

import base64
from collections.abc import Callable
from typing import Any

from markupsafe import Markup

from ...planning.comparison import Comparison
from ...planning.demand import TOTAL
from ...planning.distribution import Curve
from ...planning.verdicts import overall
from . import charts, symbols
from .contents import Contents
from .maps import AFTER, BEFORE, CHANGE, VERDICTS_AFTER, VERDICTS_BEFORE, ReportMaps

CENTRES = "centres_"
"""Begin the names of charts of population bases by rule."""

PAIR_MM, WIDE_MM, PLACE_MM = (88.0, 78.0), (180.0, 112.0), (108.0, 80.0)


def legends() -> dict[str, Any]:
    """Return the legends of the maps by name."""
    return {
        "times": symbols.times("before"),
        "changes": symbols.changes(),
        "verdicts": symbols.verdicts("before"),
        "facilities": symbols.FACILITIES,
    }


def swatch(step: symbols.Step) -> Any:
    """Return the sample of a legend's entry, which its words stand beside."""
    shapes = {
        "facility_centre": '<rect x="3" y="2" width="8" height="8" fill="#0b3d57"/>',
        "facility_unit": '<circle cx="7" cy="6" r="4" fill="#0b3d57"/>',
        "facility_mobile": '<path d="M7 1l5 9H2z" fill="#7a4a00"/>',
        "facility_new": '<path d="M7 0l1.8 4H13l-3.3 2.6L11 11 7 8.4 3 11l1.3-4.4L1 4h4.2z"'
        ' fill="#0b3d57"/>',
        "facility_closing": '<path d="M7 1v10M2 6h10" stroke="#8f1d0a" stroke-width="2.4"/>',
    }
    inner = shapes.get(step.key)
    if inner is None:
        inner = f'<rect width="15" height="12" fill="{step.colour}" stroke="#8d99a3"/>'
        if step.hatch:
            inner += f'<path d="M2 12L14 0M-3 8L5 0M9 14l8-8" stroke="{step.hatch}"/>'
    svg = f'<svg viewBox="0 0 15 12" width="15" height="12" aria-hidden="true">{inner}</svg>'
    return Markup(svg)


def map_pictures(
    contents: Contents, maps: ReportMaps, progress: Callable[[float], None]
) -> dict[str, str]:
    """Draw all maps; they say nothing in any language, so that one set serves all.

    Parameters
    ----------
    contents : Contents
    maps : ReportMaps
    progress : callable
        Told the share that is done, and free to raise ``Canceled``.

    Returns
    -------
    dict of str to str
        ``data:`` addresses by name.
    """
    codes = contents.comparison.after.study.municipalities.codes
    wanted: list[tuple[str, str, tuple[float, float], int | None]] = [
        (BEFORE, BEFORE, PAIR_MM, None),
        (AFTER, AFTER, PAIR_MM, None),
        (CHANGE, CHANGE, WIDE_MM, None),
        (VERDICTS_BEFORE, VERDICTS_BEFORE, PAIR_MM, None),
        (VERDICTS_AFTER, VERDICTS_AFTER, PAIR_MM, None),
        *((f"m{code}", CHANGE, PLACE_MM, row) for row, code in enumerate(codes)),
    ]
    found = {}
    for number, (name, kind, size_mm, row) in enumerate(wanted):
        progress(number / len(wanted))
        found[name] = _data("image/png", maps.picture(kind, size_mm, row))
    return found


def pictures(contents: Contents, drawn_maps: dict[str, str]) -> dict[str, dict[str, Any]]:
    """Return all pictures by name: data, alternative text and caption."""
    words = contents.words
    before, after = contents.labels
    values = contents.values()
    moves = ("gaining", "losing")
    total = {name: words.shown(values["total"][name], "residents") for name in moves}
    found: dict[str, dict[str, Any]] = {}

    def add(name: str, data: str, alt: str, caption: str) -> None:
        found[name] = {"data": data, "alt": alt, "caption": caption}

    for side, label in ((BEFORE, before), (AFTER, after)):
        listed = "; ".join(
            f"{place['name']}: {words.word('verdict', worst)}"
            for place, worst in zip(values["municipalities"], _worst(contents.comparison, side))
        )
        add(
            f"verdicts_{side}",
            drawn_maps[f"verdicts_{side}"],
            words("alt_verdicts", side=label, list=listed),
            words("cap_verdicts", side=label),
        )
        mean, worst = (
            words.shown(values["means"][f"{name}_{side}"], "minutes") for name in ("mean", "worst")
        )
        add(
            side,
            drawn_maps[side],
            words("alt_times", side=label, mean=mean, worst=worst),
            words("cap_times", side=label),
        )
    largest = values["largest"]
    add(
        CHANGE,
        drawn_maps[CHANGE],
        words("alt_change", where=largest["facility_before"] if largest else "–", **total),
        words("cap_change", before=before, after=after),
    )
    for place in values["municipalities"]:
        moved = {name: words.shown(place["total"][name], "residents") for name in total}
        name = f"m{place['code']}"
        add(
            name,
            drawn_maps[name],
            words("alt_place", place=place["name"], **moved),
            words("cap_place", place=place["name"]),
        )
    for name, draw in (("cumulative", _cumulative), ("groups", _groups), ("bases", _bases)):
        svg, alt = draw(contents)
        caption = words(f"cap_{name}", before=before, after=after)
        add(name, _svg(svg), alt, caption)
    for rule, (svg, alt, caption) in _centres(contents).items():
        add(f"{CENTRES}{rule}", _svg(svg), alt, caption)
    return found


def _worst(comparison: Comparison, side: str) -> list[str]:
    n_places = len(comparison.after.study.municipalities.codes)
    found: list[list[str]] = [[] for _ in range(n_places + 1)]
    for change in comparison.verdicts:
        verdict = change.before if side == BEFORE else change.after
        if verdict is not None:
            found[verdict.row].append(verdict.verdict)
    return [overall(each) for each in found[:-1]]


def _svg(drawing: str) -> str:
    return _data("image/svg+xml", drawing.encode()) if drawing else ""


def _data(kind: str, content: bytes) -> str:
    return f"data:{kind};base64,{base64.b64encode(content).decode()}"


def _cumulative(contents: Contents) -> tuple[str, str]:
    """Draw the cumulative curves of all residents."""
    comparison, words = contents.comparison, contents.words
    layout = comparison.after.layout
    question = contents.question
    group = comparison.after.study.demand.group(TOTAL)
    assert group is not None
    points = layout.points(layout.county)
    curves = [Curve.of(ms[points], group.expected[points]) for ms in comparison.times(question)]
    reached = {
        f"{name}_{side}": words.shown(curve.reaching(share), "minutes")
        for side, curve in zip((BEFORE, AFTER), curves)
        for name, share in (("median", 0.5), ("p95", 0.95))
    }
    alt = words("alt_cumulative", **reached)
    if not charts.available():
        return "", alt
    lines = [
        charts.Line(label, curve.minutes, curve.share)
        for label, curve in zip(contents.labels, curves)
    ]
    limits = comparison.after.rule_set.thresholds_min
    return charts.cumulative(*lines, limits, (words("axis_time"), words("axis_share"))), alt


def _groups(contents: Contents) -> tuple[str, str]:
    """Draw whose journeys change, by group."""
    words = contents.words
    rows = contents.rows("changes", **contents.main, place="")
    names = [words.word("group", row["group"]) for row in rows]
    shares = {
        name: [row[name] / row["residents"] if row["residents"] else 0.0 for row in rows]
        for name in ("gaining", "losing")
    }
    shown = [
        tuple(
            f"{words.number(100 * shares[name][i], 1)} % ({words.shown(row[name], 'residents')})"
            for name in ("gaining", "losing")
        )
        for i, row in enumerate(rows)
    ]
    listed = "; ".join(
        words("alt_group", group=name, gaining=gain, losing=loss)
        for name, (gain, loss) in zip(names, shown)
    )
    alt = words("alt_groups", list=listed)
    if not charts.available():
        return "", alt
    percent = {name: [100 * share for share in each] for name, each in shares.items()}
    texts = (words("longer"), words("shorter"), "")
    return charts.by_group(names, percent["gaining"], percent["losing"], texts, shown), alt


def _bases(contents: Contents) -> tuple[str, str]:
    """Draw the residents nearest to each service point."""
    rows = [
        row
        for row in contents.rows("facilities")
        if row["served_before"] is not None or row["served_after"] is not None
    ]
    return _bars(contents, rows, "served")


def _centres(contents: Contents) -> dict[str, tuple[str, str, str]]:
    """Draw the population base of each centre that a rule bounds, by the rule's id."""
    words = contents.words
    found: dict[str, list[Any]] = {}
    for row in contents.rows("bases"):
        if row["facility"]:
            found.setdefault(row["rule"], []).append(row)
    result = {}
    for rule, rows in found.items():
        low, high = (words.shown(rows[0][name], "residents") for name in ("lower", "upper"))
        bounds = (rows[0]["lower"], rows[0]["upper"], words("legend_bounds", low=low, high=high))
        caption = words("cap_centres", rule=words.word("rule", rule))
        result[rule] = (*_bars(contents, rows, "base", bounds), caption)
    return result


def _bars(
    contents: Contents,
    rows: list[Any],
    name: str,
    bounds: tuple[float, float, str] | None = None,
) -> tuple[str, str]:
    """Draw residents by facility, the most on top, with words for whoever cannot see it."""
    words = contents.words
    sides = [BEFORE, AFTER]
    projected = contents.projected
    if projected:
        sides.append("projected")
    rows = sorted(rows, key=lambda row: -max(row[f"{name}_{side}"] or 0 for side in sides))
    shown = [
        tuple(words.shown(row[f"{name}_{side}"], "residents") for side in sides) for row in rows
    ]
    listed = "; ".join(
        words("alt_projected", name=row["facility"], was=texts[0], after=texts[1], later=texts[2])
        if projected
        else f"{row['facility']}: {texts[0]} → {texts[1]}"
        for row, texts in zip(rows, shown)
    )
    alt = words("alt_bases", list=listed)
    if not charts.available() or not rows:
        return "", alt
    labels = [*contents.labels, *([projected] if projected else [])]
    values = [[row[f"{name}_{side}"] for row in rows] for side in sides]
    names = [row["facility"] for row in rows]
    return charts.population_base(names, values, shown, labels, bounds), alt
