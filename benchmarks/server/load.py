"""Clients that ask a server as fast as it answers, and what they see."""

from __future__ import annotations

import http.client
import json
import random
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from urllib.parse import urlencode

Ask = tuple[str, str, bytes]
"""Method, address and body of a request."""

Asker = Callable[[random.Random], Ask]
"""Makes a request, each time another one."""

CORNERS = ((24.75, 60.42), (25.3, 60.68))
"""Longitudes and latitudes that the sample study's municipalities lie between."""

TIMEOUT_S = 60


@dataclass
class Seen:
    """What the clients saw of one kind of request.

    Attributes
    ----------
    ms : list of float
        From sending to the last byte.
    cpu_ms : list of float
        What the workers took of the processor for it; only known where one client asks alone.
    errors : list of str
    largest : int
        Bytes of the longest answer.
    """

    ms: list[float] = field(default_factory=list)
    cpu_ms: list[float] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)
    largest: int = 0


def percentile(values: Sequence[float], share: float) -> float:
    """Return what a share of the values is at most."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def drive(port: int, asks: Sequence[Asker], seconds: float, cpu_s: Callable[[], float]) -> Seen:
    """Let one client per entry of ``asks`` ask, one request after another.

    ``cpu_s`` tells what the workers have had of the processor so far.
    """
    seen, guard = Seen(), threading.Lock()
    alone = len(asks) == 1
    until = time.monotonic() + seconds

    def client(number: int) -> None:
        chance = random.Random(number)
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=TIMEOUT_S)
        while time.monotonic() < until:
            method, address, body = asks[number](chance)
            headers = {"Content-Type": "application/json"} if body else {}
            had, began = cpu_s() if alone else 0.0, time.perf_counter()
            try:
                connection.request(method, address, body or None, headers)
                answer = connection.getresponse()
                content = answer.read()
                wrong = _fault(answer.status, answer.getheader("Content-Type", ""), content)
            except (OSError, http.client.HTTPException) as error:
                connection.close()
                content, wrong = b"", repr(error)
            took = (time.perf_counter() - began) * 1000
            with guard:
                seen.ms.append(took)
                if alone:
                    seen.cpu_ms.append((cpu_s() - had) * 1000)
                seen.largest = max(seen.largest, len(content))
                if wrong:
                    seen.errors.append(f"{address[:80]}: {wrong[:200]}")
        connection.close()

    threads = [threading.Thread(target=client, args=(number,)) for number in range(len(asks))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return seen


def _fault(status: int, kind: str, content: bytes) -> str:
    if status != 200 or not content:
        return f"{status} {content[:150]!r}"
    if kind.startswith("image/") and not content.startswith(b"\x89PNG"):
        return "no picture"
    return ""


def few(chance: random.Random) -> Ask:
    """Move one facility of the baseline and add one."""
    body = {
        "scenario": "baseline",
        "facilities": [
            {"id": "K05", "tier": "centre", "coordinates": _place(chance)},
            {"id": "new", "tier": "unit", "coordinates": _place(chance)},
        ],
    }
    return "POST", "/servicenetwork/evaluate", json.dumps(body).encode()


def many(chance: random.Random) -> Ask:
    """Send a network of twenty facilities."""
    sites = [
        {"id": f"S{number}", "tier": ("centre", "unit")[number % 2], "coordinates": _place(chance)}
        for number in range(20)
    ]
    return "POST", "/servicenetwork/evaluate", json.dumps({"facilities": sites}).encode()


def nearest(chance: random.Random) -> Ask:
    """Ask from a place in all scenarios."""
    lon, lat = _place(chance)
    return "GET", f"/servicenetwork/nearest?lon={lon}&lat={lat}", b""


def verdicts(chance: random.Random) -> Ask:
    """Read the verdicts in some language."""
    language = chance.choice(("en", "fi", "sv"))
    return "GET", f"/servicenetwork/scenarios/baseline/compliance?lang={language}", b""


def picture(chance: random.Random) -> Ask:
    """Draw verdicts, facilities and roads somewhere, as a browser's window shows them."""
    lon, lat = _place(chance)
    east, north = lon * 111_319.49, 8_500_000 + (lat - 60.5) * 226_000
    half = chance.choice((8_000, 20_000, 50_000))
    query = {
        "SERVICE": "WMS",
        "VERSION": "1.3.0",
        "REQUEST": "GetMap",
        "LAYERS": "facilities_baseline,compliance_baseline,roads",
        "STYLES": "",
        "CRS": "EPSG:3857",
        "BBOX": f"{east - half},{north - half},{east + half},{north + half}",
        "WIDTH": 800,
        "HEIGHT": 800,
        "FORMAT": "image/png",
    }
    return "GET", f"/ows?{urlencode(query)}", b""


def _place(chance: random.Random) -> list[float]:
    (west, south), (east, north) = CORNERS
    return [round(chance.uniform(west, east), 5), round(chance.uniform(south, north), 5)]
