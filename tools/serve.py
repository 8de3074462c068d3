"""The sample study on QGIS Server, on this machine only, until Ctrl+C.

Run by ``make serve``, in the environment of tools/environment.sh. Everything is written to
build/serve.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time

import catalogues
import webassets
from demo import ATTRIBUTION, ROOT, Chain
from serving import Serving, short_folder

FOLDER = ROOT / "build" / "serve"
STUDY = FOLDER / "keski-uusimaa.gpkg"
PROJECT = FOLDER / "published" / "keski-uusimaa.qgs"
PORT = 8380


def publish() -> None:
    """Make the study, once, and publish it anew."""
    program = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
    if program is None:
        sys.exit("qgis_process is not installed: run make serve, which sees to it.")
    FOLDER.mkdir(parents=True, exist_ok=True)
    if not STUDY.exists():
        print("Making the sample study, once", flush=True)
        draft = FOLDER / "draft"
        shutil.rmtree(draft, ignore_errors=True)
        draft.mkdir()
        subprocess.run(
            [sys.executable, str(ROOT / "tools" / "servestudy.py"), str(draft / STUDY.name)],
            env={**os.environ, "PYTHONPATH": str(ROOT / "build")},
            check=True,
        )
        for file in draft.iterdir():
            # The study itself last: when it is there, all of it is.
            if file.name != STUDY.name:
                file.replace(FOLDER / file.name)
        (draft / STUDY.name).replace(STUDY)
        shutil.rmtree(draft)
    PROJECT.parent.mkdir(exist_ok=True)
    Chain(program).run(
        "publish",
        STUDY=STUDY,
        TITLE="Keski-Uusimaa",
        ATTRIBUTION=ATTRIBUTION,
        OUTPUT=PROJECT,
    )


def main() -> None:
    """Publish and serve; only publish if that is what the command line says."""
    publish()
    if sys.argv[1:] == ["publish"]:
        return
    catalogues.release()
    webassets.ensure()
    folder = short_folder()
    port = int(os.environ.get("PORT", PORT))
    server = Serving(PROJECT, folder, port=port)
    ended = False

    def end(number: int, frame: object) -> None:
        nonlocal ended
        ended = True

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, end)
    try:
        server.start()
        print(f"  page      {server.url}/page")
        print(f"  API       {server.url}/        description {server.url}/api?f=html")
        print(f"  WMS, WFS  {server.ows}?SERVICE=WMS&REQUEST=GetCapabilities")
        print(f"  features  {server.ows.removesuffix('/ows')}/wfs3/collections")
        print("Ctrl+C ends it.", flush=True)
        while not ended:
            time.sleep(0.5)
            server.watch()
    finally:
        server.stop()
        print(server.log() if not ended else "", end="")
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
