"""The charts of a report, as pictures that stay sharp at any size (SVG)."""

from __future__ import annotations

import io
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

INK, PALE, GRID = "#1d2b36", "#5c6b77", "#d9e0e5"
BEFORE, AFTER = "#7a8894", "#0b5a7a"
LOSS, GAIN = "#b3530f", "#2166ac"
BAND = "#dcebf2"

_STYLE = {
    "font.family": "sans-serif",
    "font.sans-serif": ["Nimbus Sans", "Arial", "Liberation Sans", "DejaVu Sans"],
    "font.size": 9,
    "text.color": INK,
    "axes.labelcolor": INK,
    "axes.edgecolor": PALE,
    "xtick.color": INK,
    "ytick.color": INK,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.grid": True,
    "grid.color": GRID,
    "grid.linewidth": 0.6,
    "axes.axisbelow": True,
    "legend.frameon": False,
    "svg.fonttype": "path",
    # The same figures give the same file.
    "svg.hashsalt": "impact report",
}


@dataclass(frozen=True)
class Line:
    """A cumulative curve: minutes and shares from 0 to 1, (n,) both."""

    label: str
    minutes: Any
    share: Any


def available() -> bool:
    """Tell whether there is a library to draw with."""
    try:
        import matplotlib.figure  # noqa: F401 - asked for, not used here
    except ImportError:
        return False
    return True


def cumulative(
    before: Line, after: Line, limits_min: Sequence[float], axes: tuple[str, str]
) -> str:
    """Draw the share of residents within each travel time, before and after."""
    with _drawing(6.6, 1.7) as sheet:
        ax = sheet.subplots()
        longest = max(
            (line.minutes[int(np.searchsorted(line.share, 0.999 * line.share[-1]))] or 1.0)
            for line in (before, after)
        )
        longest = max(longest, *limits_min) * 1.04 if limits_min else longest * 1.04
        for line, colour, dash, width in (
            (before, BEFORE, (0, (4, 2)), 1.8),
            (after, AFTER, "solid", 2.2),
        ):
            minutes, share = _until(line, longest)
            ax.step(
                minutes,
                100 * share,
                where="post",
                color=colour,
                linestyle=dash,
                linewidth=width,
                label=line.label,
            )
        for limit in limits_min:
            ax.axvline(limit, color=PALE, linewidth=0.7, linestyle=(0, (1, 2)))
        ax.set_xlim(0, longest)
        ax.set_ylim(0, 101)
        ax.set_xlabel(axes[0])
        ax.set_ylabel(axes[1])
        ax.legend(loc="lower right")
        return sheet.svg()


def by_group(
    names: Sequence[str],
    gaining: Sequence[float],
    losing: Sequence[float],
    texts: tuple[str, str, str],
    shown: Sequence[tuple[str, str]],
) -> str:
    """Draw the shares, in percent, of each group whose way gets shorter (right) or longer (left).

    Parameters
    ----------
    names : sequence of str
    gaining, losing : sequence of float
    texts : tuple of str
        Names of losing, gaining and of the axis.
    shown : sequence of pairs of str
        The numbers as text, gaining and losing.
    """
    with _drawing(6.6, 0.45 + 0.25 * len(names)) as sheet:
        ax = sheet.subplots()
        at = np.arange(len(names))[::-1]
        ax.barh(at, [-v for v in losing], 0.62, color=LOSS, hatch="////", edgecolor="white")
        ax.barh(at, gaining, 0.62, color=GAIN, edgecolor="white")
        ax.axvline(0, color=INK, linewidth=0.9)
        left, right = max([*losing, 0.5]), max([*gaining, 0.5])
        room = 0.32 * (left + right)
        ax.set_xlim(-left - room, right + room)
        for y, gain, loss, (gain_text, loss_text) in zip(at, gaining, losing, shown):
            ax.annotate(
                loss_text, (-loss, y), (-4, 0), textcoords="offset points", ha="right", va="center"
            )
            ax.annotate(
                gain_text, (gain, y), (4, 0), textcoords="offset points", ha="left", va="center"
            )
        ax.set_yticks(at, names)
        ax.set_xticks([])
        ax.grid(visible=False)
        ax.spines["bottom"].set_visible(False)
        ax.spines["left"].set_visible(False)
        ax.tick_params(left=False)
        ax.set_title(f"◀ {texts[0]}", loc="left", fontsize=9, color=LOSS, fontfamily="DejaVu Sans")
        ax.set_title(f"{texts[1]} ▶", loc="right", fontsize=9, color=GAIN, fontfamily="DejaVu Sans")
        return sheet.svg()


def population_base(
    names: Sequence[str],
    values: Sequence[Sequence[float | None]],
    shown: Sequence[Sequence[str]],
    labels: Sequence[str],
    bounds: tuple[float, float, str] | None = None,
) -> str:
    """Draw the residents of each facility, and the bounds they should be in.

    Parameters
    ----------
    names : sequence of str
    values : sequence of sequences of float or None
        Before, after and, if there is one, by a projection; each by facility.
    shown : sequence of sequences of str
        The numbers as text, by facility.
    labels : sequence of str
        Names of before, after and the projection.
    bounds : tuple, optional
        Lower and upper bound, and what they are called.
    """
    n_sides = len(values)
    with _drawing(6.6, 0.3 + (0.03 + 0.135 * n_sides) * len(names)) as sheet:
        ax = sheet.subplots()
        at = np.arange(len(names))[::-1].astype(float)
        if bounds is not None:
            ax.axvspan(bounds[0], bounds[1], color=BAND, label=bounds[2], zorder=0)
        looks = (
            {"color": "white", "edgecolor": BEFORE, "hatch": "//////"},
            {"color": AFTER, "edgecolor": AFTER},
            {"color": "white", "edgecolor": AFTER, "hatch": "...."},
        )
        step = 0.8 / n_sides
        longest = max([v for side in values for v in side if v], default=1.0)
        longest = max(longest, bounds[1]) if bounds is not None else longest
        for side, (heights, look, label) in enumerate(zip(values, looks, labels)):
            offset = step * ((n_sides - 1) / 2 - side)
            ax.barh(at + offset, [v or 0 for v in heights], 0.88 * step, label=label, **look)
            for y, value, texts in zip(at, heights, shown):
                ax.annotate(
                    texts[side],
                    (value or 0, y + offset),
                    (3, 0),
                    textcoords="offset points",
                    va="center",
                    fontsize=7.5,
                    color=INK if side else PALE,
                )
        ax.set_xlim(0, longest * 1.14)
        ax.set_yticks(at, names)
        ax.tick_params(left=False, labelsize=8)
        ax.xaxis.set_visible(False)
        ax.grid(visible=False)
        ax.spines["bottom"].set_visible(False)
        # Below the bars, where it can hide none.
        ax.legend(loc="upper left", bbox_to_anchor=(0, 0), ncol=2, borderaxespad=0.2)
        return sheet.svg()


class _drawing:  # noqa: N801 - reads as a phrase
    """A sheet of so many inches to draw on, in the report's style; no screen, no global state."""

    def __init__(self, width: float, height: float) -> None:
        self._size = (width, height)

    def __enter__(self) -> _drawing:
        from matplotlib import rc_context
        from matplotlib.backends.backend_svg import FigureCanvasSVG
        from matplotlib.figure import Figure
        from matplotlib.font_manager import fontManager

        known = {font.name for font in fontManager.ttflist}
        fonts = [name for name in _STYLE["font.sans-serif"] if name in known]
        self._context = rc_context({**_STYLE, "font.sans-serif": fonts or ["DejaVu Sans"]})
        self._context.__enter__()
        self._figure = Figure(figsize=self._size)
        FigureCanvasSVG(self._figure)
        return self

    def __exit__(self, *error: Any) -> None:
        self._context.__exit__(*error)

    def subplots(self) -> Any:
        return self._figure.subplots()

    def svg(self) -> str:
        """Return the drawing, without what would name other places on the net."""
        buffer = io.StringIO()
        nameless = dict.fromkeys(("Date", "Creator", "Format", "Type"))
        self._figure.savefig(
            buffer, format="svg", bbox_inches="tight", pad_inches=0.04, metadata=nameless
        )
        text = re.sub(r"<\?xml.*?\?>|<!DOCTYPE.*?>", "", buffer.getvalue(), flags=re.DOTALL)
        return text.strip()


def _until(line: Line, longest: float) -> tuple[Any, Any]:
    """Cut a curve at the end of the axis, or draw it on to there."""
    keep = line.minutes <= longest
    minutes, share = line.minutes[keep], line.share[keep]
    return np.append(minutes, longest), np.append(share, share[-1])
