"""Builds the plugin as a zip file that QGIS installs: Plugins, Manage, Install from ZIP."""

from __future__ import annotations

import configparser
import zipfile
from pathlib import Path

import catalogues
import webassets
from contents import PACKAGE, ROOT, shipped

# The same files give the same zip, byte for byte, whenever it is built.
TIMESTAMP = (1980, 1, 1, 0, 0, 0)


def version() -> str:
    """Return the version in metadata.txt."""
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(ROOT / "metadata.txt", "utf-8")
    return metadata["general"]["version"]


def build(folder: Path) -> Path:
    """Build the translations, fetch the map library, make the zip in `folder` and return it."""
    catalogues.release()
    webassets.ensure()
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / f"{PACKAGE}-{version()}.zip"
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in shipped():
            entry = zipfile.ZipInfo(f"{PACKAGE}/{path.as_posix()}", TIMESTAMP)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, (ROOT / path).read_bytes())
    return target


if __name__ == "__main__":
    built = build(ROOT / "build")
    print(f"{built.relative_to(ROOT)}: {built.stat().st_size / 1024:.0f} KiB")
