"""Is this a whole OpenStreetMap file? Asked before GDAL opens it."""

from __future__ import annotations

import gzip
import os
import stat
import struct
import zlib
from pathlib import Path
from typing import BinaryIO

from ...engine.problems import Problem

HEAD = 1024
MAX_BLOB_HEADER = 64 * 1024
"""Largest header of a block that the PBF format allows."""


def inspect(path: Path | str) -> str:
    """Check a file and return the name under which GDAL opens it.

    A PBF file is a chain of blocks that each tell their length, so a cut one is found by
    following the chain, without unpacking anything.

    Raises
    ------
    Problem
        ``osm-not-found``, ``osm-not-a-file`` for folders, devices and pipes, ``osm-unreadable``,
        ``osm-file-empty``, ``osm-not-osm``, ``osm-truncated``.
    """
    path = Path(path)
    try:
        status = os.stat(path)
    except (OSError, ValueError) as error:
        raise Problem("osm-not-found", path=str(path)) from error
    if not stat.S_ISREG(status.st_mode):
        raise Problem("osm-not-a-file", path=str(path))
    if not status.st_size:
        raise Problem("osm-file-empty", path=str(path))
    try:
        with path.open("rb") as file:
            head = file.read(HEAD)
            if head[:2] == b"\x1f\x8b":
                head, prefix = _unzipped(path), "/vsigzip/"
            else:
                prefix = ""
            if b"OSMHeader" in head[:40]:
                if not prefix:
                    _follow_blocks(file, path, status.st_size)
            elif b"<osm" not in head:
                raise Problem("osm-not-osm", path=str(path))
    except OSError as error:
        raise Problem("osm-unreadable", path=str(path), reason=error.strerror or error) from error
    return prefix + str(path.absolute())


def _unzipped(path: Path) -> bytes:
    try:
        with gzip.open(path) as unpacked:
            return unpacked.read(HEAD)
    except (EOFError, zlib.error, gzip.BadGzipFile) as error:
        raise Problem("osm-truncated", path=str(path), percent=0.0) from error


def _follow_blocks(file: BinaryIO, path: Path, size: int) -> None:
    """Follow the chain of PBF blocks to the end of the file."""
    position = 0
    while position < size:
        file.seek(position)
        start = file.read(4)
        length = struct.unpack(">I", start)[0] if len(start) == 4 else 0
        header = file.read(length) if 0 < length <= MAX_BLOB_HEADER else b""
        data = _data_size(header) if header and len(header) == length else -1
        end = position + 4 + length + data
        if data < 0 or end > size:
            raise Problem("osm-truncated", path=str(path), percent=100.0 * position / size)
        position = end


def _data_size(header: bytes) -> int:
    """Return the size of the data after a BlobHeader message (its field 3); -1 if it has none."""
    position = 0
    while position < len(header):
        key, position = _varint(header, position)
        if key >> 3 == 3 and key & 7 == 0:
            return _varint(header, position)[0]
        value, position = _varint(header, position)
        if key & 7 == 2:
            position += value
        elif key & 7 != 0:
            return -1
    return -1


def _varint(data: bytes, position: int) -> tuple[int, int]:
    """Read a number of the protocol buffers encoding, and where the next one begins."""
    value = shift = 0
    while position < len(data) and shift < 64:
        byte = data[position]
        position += 1
        value |= (byte & 0x7F) << shift
        shift += 7
        if byte < 0x80:
            break
    return value, position
