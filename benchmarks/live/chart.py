"""The chart of the growth, as SVG: both axes by powers of ten."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from pathlib import Path

_WIDTH, _HEIGHT = 760, 440
_LEFT, _RIGHT, _TOP, _BOTTOM = 70, 210, 30, 50
_X, _Y = (4.0, 6.3), (0.0, 4.0)
_COLOURS = ("#d95f02", "#1b6ca8", "#1b9e77", "#7a0177")
_STYLES = {
    "one of many": ("", "one of many"),
    "the only one": ("2 4", "the only one"),
    "scipy": ("9 5", "scipy, statistics"),
}
Line = Sequence[tuple[int, float]]


def write(path: Path, stacks: Mapping[str, Mapping[str, Line]]) -> None:
    """Draw each set of libraries in its colour, each measurement in its kind of line."""
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {_HEIGHT}"'
        ' font-family="sans-serif" font-size="12">',
        f'<rect width="{_WIDTH}" height="{_HEIGHT}" fill="white"/>',
        *_axes(),
    ]
    labels: list[tuple[float, str, str]] = []
    for colour, (stack, lines) in zip(_COLOURS, stacks.items()):
        for what, points in lines.items():
            dash, words = _STYLES[what]
            dashes = f' stroke-dasharray="{dash}"' if dash else ""
            places = [_place(nodes, ms) for nodes, ms in sorted(points)]
            drawn = " L".join(f"{x:.1f},{y:.1f}" for x, y in places)
            parts.append(
                f'<path d="M{drawn}" fill="none" stroke="{colour}" stroke-width="2"{dashes}/>'
            )
            parts += [
                f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3" fill="{colour}"/>' for x, y in places
            ]
            labels.append((places[-1][1], f"{words}, {stack.split()[-1]}", colour))
    below = -math.inf
    for y, words, colour in sorted(labels):
        below = max(y + 4, below + 15)
        x = _WIDTH - _RIGHT + 8
        parts.append(f'<text x="{x}" y="{below:.1f}" fill="{colour}">{words}</text>')
    path.write_text("\n".join([*parts, "</svg>", ""]), "utf-8")


def _place(nodes: float, ms: float) -> tuple[float, float]:
    across = (math.log10(nodes) - _X[0]) / (_X[1] - _X[0])
    up = (math.log10(ms) - _Y[0]) / (_Y[1] - _Y[0])
    width, height = _WIDTH - _LEFT - _RIGHT, _HEIGHT - _TOP - _BOTTOM
    return _LEFT + across * width, _HEIGHT - _BOTTOM - up * height


def _axes() -> list[str]:
    parts = []
    left, bottom = _place(10 ** _X[0], 10 ** _Y[0])
    right, top = _place(10 ** _X[1], 10 ** _Y[1])
    for ms in (1, 10, 100, 1000, 10_000):
        _, y = _place(10 ** _X[0], ms)
        words = f"{ms} ms" if ms < 1000 else f"{ms // 1000} s"
        parts.append(
            f'<line x1="{left}" y1="{y:.1f}" x2="{right:.1f}" y2="{y:.1f}" stroke="#ddd"/>'
            f'<text x="{left - 8}" y="{y + 4:.1f}" text-anchor="end" fill="#444">{words}</text>'
        )
    for nodes in (10_000, 30_000, 100_000, 300_000, 1_000_000):
        x, _ = _place(nodes, 1)
        parts.append(
            f'<line x1="{x:.1f}" y1="{bottom:.1f}" x2="{x:.1f}" y2="{top:.1f}" stroke="#eee"/>'
            f'<text x="{x:.1f}" y="{bottom + 18:.1f}" text-anchor="middle" fill="#444">'
            f"{nodes:,}</text>"
        )
    middle = (left + right) / 2
    parts.append(
        f'<text x="{middle:.1f}" y="{_HEIGHT - 10}" text-anchor="middle" fill="#444">'
        "nodes of the road network</text>"
    )
    parts.append(f'<text x="{left}" y="{_TOP - 10}" fill="#444">time of one frame</text>')
    return parts
