"""A picture in SVG, drawn line by line: the paper that tools/pictures.py draws on."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree as Xml

import numpy as np
from service_network_planner.engine.arrays import Floats

IMAGES = Path(__file__).resolve().parent.parent / "docs" / "images"
BLACK, ORANGE, SKY, GREEN, YELLOW, BLUE, RED, PINK = (
    "#000000 #e69f00 #56b4e9 #009e73 #f0e442 #0072b2 #d55e00 #cc79a7".split()
)
GREY, PALE = "#8c8c8c", "#d4d4d4"
WIDTH = 1000.0


class Drawing:
    """A picture in SVG: a window of the plane, north up, with words below it."""

    def __init__(self, width: float, height: float, title: str) -> None:
        size = {"viewBox": f"0 0 {width:g} {height:g}", "width": f"{width:g}"}
        self.root = Xml.Element("svg", size, xmlns="http://www.w3.org/2000/svg", role="img")
        self.root.set("font-family", "DejaVu Sans, Arial, sans-serif")
        Xml.SubElement(self.root, "title").text = title
        self.add("rect", width=f"{width:g}", height=f"{height:g}", fill="white")
        self._into = self.root
        self._origin, self._scale, self._height = np.zeros(2), 1.0, height

    def add(self, kind: str, **attributes: str) -> Xml.Element:
        """Add an element; underscores in names stand for hyphens."""
        named = {name.replace("_", "-"): value for name, value in attributes.items()}
        return Xml.SubElement(getattr(self, "_into", self.root), kind, named)

    def window(self, left: float, top: float, width: float, box: Floats) -> float:
        """Draw from now on a part of the plane, (2, 2) corners, clipped; return its height."""
        self._scale = width / (box[1, 0] - box[0, 0])
        self._origin, self._height = box[0], (box[1, 1] - box[0, 1]) * self._scale
        size = {"x": f"{left:g}", "y": f"{top:g}", "width": f"{width:g}"}
        size["height"] = f"{self._height:.0f}"
        self._into = Xml.SubElement(self.root, "svg", size, overflow="hidden")
        return self._height

    def page(self) -> None:
        """Draw on the page again."""
        self._into = self.root

    def at(self, xy: Floats) -> Floats:
        """Return places in the window."""
        here = (xy - self._origin) * self._scale
        return np.asarray(np.stack([here[..., 0], self._height - here[..., 1]], axis=-1))

    def lines(self, one: Floats, other: Floats, colour: str, width: float, **more: str) -> None:
        """Draw straight lines between places, (n, 2) each, in one path of short steps."""
        ends = np.round(self.at(np.stack([one, other], axis=1)) * 2).astype(int)
        ends = ends[(ends[:, 0] != ends[:, 1]).any(axis=1)]
        pen, steps = np.zeros(2, dtype=int), []
        for first, last in ends:
            for command, place in (("m", first), ("l", last)):
                step, pen = place - pen, place
                steps.append(f"{command}{step[0]}{'' if step[1] < 0 else ' '}{step[1]}")
        self.add(
            "path",
            d="".join(steps),
            transform="scale(.5)",
            fill="none",
            stroke=colour,
            stroke_width=f"{2 * width:g}",
            stroke_linecap="round",
            **more,
        )

    def route(self, xy: Floats, colour: str, width: float, **more: str) -> None:
        """Draw one line through places, (n, 2)."""
        points = " ".join(f"{x:.1f},{y:.1f}" for x, y in self.at(xy))
        style = {"fill": "none", "stroke": colour, "stroke_width": f"{width:g}", **more}
        self.add("polyline", points=points, stroke_linejoin="round", **style)

    def dots(self, xy: Floats, colour: str, size: float, edge: str = "none") -> None:
        """Draw round marks at places, (n, 2)."""
        for x, y in self.at(xy.reshape(-1, 2)):
            radius = f"{size / 2:g}"
            self.add("circle", cx=f"{x:.1f}", cy=f"{y:.1f}", r=radius, fill=colour, stroke=edge)

    def squares(self, xy: Floats, colour: str, size: float) -> None:
        """Draw square marks with a white edge at places, (n, 2)."""
        for x, y in self.at(xy.reshape(-1, 2)) - size / 2:
            place = {"x": f"{x:.1f}", "y": f"{y:.1f}", "width": f"{size:g}", "height": f"{size:g}"}
            self.add("rect", **place, fill=colour, stroke="white", stroke_width="1.5")

    def words(self, x: float, y: float, text: str, size: float = 17, **more: str) -> None:
        """Write a line of text, with a white edge so that it stays readable over lines."""
        halo = {"stroke": "white", "stroke_width": "4", "paint_order": "stroke"}
        place = {"x": f"{x:.0f}", "y": f"{y:.0f}", "font_size": f"{size:g}"}
        self.add("text", **place, **halo, **more).text = text

    def label(self, xy: Floats, text: str, shift: tuple[float, float] = (12, 6)) -> None:
        """Write beside a place."""
        x, y = self.at(xy) + np.array(shift)
        self.words(x, y, text, 17, font_weight="bold")

    def save(self, name: str) -> None:
        """Write the picture to docs/images."""
        Xml.indent(self.root)
        Xml.ElementTree(self.root).write(IMAGES / name, encoding="utf-8")


def legend(drawing: Drawing, top: float, rows: list[tuple[str, str, str]]) -> None:
    """Explain marks: its kind, its colour and what it means, a row each."""
    drawing.page()
    for number, (kind, colour, text) in enumerate(rows):
        y = top + 29.0 * number
        if kind == "line":
            ends = {"x1": "14", "x2": "46", "y1": f"{y - 6:g}", "y2": f"{y - 6:g}"}
            drawing.add("line", **ends, stroke=colour, stroke_width="6")
        elif kind == "dot":
            drawing.add("circle", cx="30", cy=f"{y - 6:g}", r="7", fill=colour, stroke="black")
        else:
            place = {"x": "22", "y": f"{y - 14:g}", "width": "16", "height": "16"}
            drawing.add("rect", **place, fill=colour)
        drawing.words(62, y, text)
