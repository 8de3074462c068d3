"""The network file: roads joined once, read back in a fraction of a second.

A NumPy ``.npz`` archive of plain arrays (never pickled objects) and one JSON header. It is written
beside its target and moved into place, so a reader sees the old file or the new one, never half.
Next to the roads it may hold the reduced network of one profile, so that this is paid for once.
"""

from __future__ import annotations

import hashlib
import json
import math
import os
import uuid
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any

import numpy as np

from .arrays import Array, Longs, Shorts
from .corearrays import PREFIX, packed, unpacked
from .polylines import Polylines
from .problems import Problem
from .profile import SpeedProfile
from .reduction import Core
from .roads import Roads

FORMAT = "service-network-planner/roads"
VERSION = 2
"""Since 2 there may be a core. A change in what profiles or cores mean must raise it too."""

_NPY: Any = np.lib.format  # numpy gives its functions no types.

_ARRAYS = {
    "node_xy": (np.float64, 2),
    "start": (np.int32, 1),
    "end": (np.int32, 1),
    "vertex_xy": (np.float64, 2),
    "vertex_offset": (np.int64, 1),
    "length_m": (np.float64, 1),
    "road_class": (np.int16, 1),
    "speed_kmh": (np.float64, 1),
    "direction": (np.int8, 1),
    "source_id": (np.int64, 1),
}


@dataclass(frozen=True)
class NetworkFile:
    """What a network file holds.

    Parameters
    ----------
    roads : Roads
        The network.
    fingerprint : str
        Digest of everything in the roads that a travel time depends on.
    provenance : mapping
        Where the roads came from and what they looked like then, as JSON values.
    core : Core, optional
        The reduced network of one profile, where the file holds one and it was asked for.
    core_profile : str
        Digest of that profile.
    """

    roads: Roads
    fingerprint: str
    provenance: Mapping[str, object]
    core: Core | None = None
    core_profile: str = ""

    def core_of(self, profile: SpeedProfile) -> Core | None:
        """Return the core if it is that of a profile: equal speeds, delays, calibration, mode."""
        return self.core if self.core_profile == profile.digest else None


def _arrays(roads: Roads) -> dict[str, Array]:
    return {
        "node_xy": roads.node_xy,
        "start": roads.start,
        "end": roads.end,
        "vertex_xy": roads.lines.xy,
        "vertex_offset": roads.lines.offset,
        "length_m": roads.length_m,
        "road_class": roads.road_class,
        "speed_kmh": roads.speed_kmh,
        "direction": roads.direction,
        "source_id": roads.source_id,
    }


def fingerprint(roads: Roads) -> str:
    """Return a digest of the roads: equal roads have equal fingerprints, and only they."""
    digest = hashlib.blake2b(digest_size=16)
    digest.update(json.dumps([roads.crs, roads.class_names]).encode())
    for name, array in _arrays(roads).items():
        digest.update(f"{name}{array.dtype.str}{array.shape}".encode())
        digest.update(np.ascontiguousarray(array).data)
    return digest.hexdigest()


def save(
    path: Path,
    roads: Roads,
    provenance: Mapping[str, object],
    core: tuple[SpeedProfile, Core] | None = None,
) -> str:
    """Write a network file and return its fingerprint.

    Parameters
    ----------
    path : Path
    roads : Roads
    provenance : mapping
    core : (SpeedProfile, Core), optional
        A profile and the reduced network of these roads by it.

    Raises
    ------
    Problem
        ``file-not-written`` when the folder is missing, read-only or full.
    """
    mark = fingerprint(roads)
    header = {
        "format": FORMAT,
        "version": VERSION,
        "fingerprint": mark,
        "crs": roads.crs,
        "class_names": list(roads.class_names),
        "provenance": dict(provenance),
        "core_profile": core[0].digest if core else "",
    }
    arrays = {**_arrays(roads), **(packed(core[1]) if core else {})}
    text = np.frombuffer(json.dumps(header).encode(), dtype=np.uint8)
    part: Path | None = None
    try:
        # Not a temporary file of the system's, which nobody else could read, such as a server.
        part = path.with_name(f".{path.name}.{uuid.uuid4().hex}.part")
        with part.open("xb") as file:
            # In the order that reading takes for granted.
            np.savez(file, header=text, **{k: np.ascontiguousarray(a) for k, a in arrays.items()})
        os.replace(part, path)
    except OSError as error:
        if part is not None:
            part.unlink(missing_ok=True)
        raise Problem("file-not-written", path=str(path), reason=error.strerror or "") from error
    return mark


def origin_of(path: Path) -> dict[str, object] | None:
    """Return where a network file's roads came from, without reading them.

    ``None`` for a file that is whole, but no network file; empty for one that cannot be read.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            if "header.npy" not in archive.namelist():
                return None
            header = json.loads(_array(archive, "header").tobytes())
            return dict(header["provenance"]) if header["format"] == FORMAT else None
    # As in reading all of it.
    except Exception:
        return {}


def load(path: Path, *, with_core: bool = False) -> NetworkFile:
    """Read a network file.

    Parameters
    ----------
    path : Path
    with_core : bool
        Whether to read the core as well, where the file holds one.

    Raises
    ------
    Problem
        ``network-file-missing``, ``network-file-unreadable`` (not a network file, cut off or
        spoiled) or ``network-file-newer`` (written by a later version of the plugin).
    """
    if not path.is_file():
        raise Problem("network-file-missing", path=str(path))
    try:
        with zipfile.ZipFile(path) as archive:
            header = json.loads(_array(archive, "header").tobytes())
            if header["format"] != FORMAT:
                raise ValueError("format")
            if int(header["version"]) > VERSION:
                raise Problem("network-file-newer", path=str(path), version=header["version"])
            roads = _checked({name: _array(archive, name) for name in _ARRAYS}, header)
            provenance = dict(header["provenance"])
            profile = str(header.get("core_profile", "")) if with_core else ""
            core = _core(archive, roads.n_nodes) if profile else None
    except Problem:
        raise
    # Nobody vouches for the file, and zip, numpy and JSON each fail in ways of their own.
    except Exception as error:
        raise Problem(
            "network-file-unreadable", path=str(path), reason=type(error).__name__
        ) from error
    return NetworkFile(roads, str(header["fingerprint"]), provenance, core, profile)


def _core(archive: zipfile.ZipFile, n_nodes: int) -> Core:
    """Read the core."""
    names = [Path(name).stem for name in archive.namelist() if name.startswith(PREFIX)]
    return unpacked({name: _array(archive, name) for name in names}, n_nodes)


def _array(archive: zipfile.ZipFile, name: str) -> Array:
    """Read an array that takes no more memory than its file does on the disk."""
    entry = archive.getinfo(f"{name}.npy")
    if entry.compress_type != zipfile.ZIP_STORED:
        raise ValueError("compressed")
    content = archive.read(entry)
    head = BytesIO(content)
    if _NPY.read_magic(head) != (1, 0):
        raise ValueError("array format")
    shape, fortran_order, dtype = _NPY.read_array_header_1_0(head)
    count = math.prod(shape)
    if dtype.hasobject or fortran_order or count < 0:
        raise ValueError("array type")
    values: Array = np.frombuffer(content, dtype=dtype, count=count, offset=head.tell())
    # A copy, for an array on the bytes themselves could not be changed.
    return values.reshape(shape).copy()


def _checked(arrays: Mapping[str, Array], header: Mapping[str, object]) -> Roads:
    """Make roads of arrays from a file, which nobody vouches for."""
    for name, (dtype, dimensions) in _ARRAYS.items():
        if arrays[name].dtype != dtype or arrays[name].ndim != dimensions:
            raise ValueError(name)
    n_nodes, n_edges = len(arrays["node_xy"]), len(arrays["start"])
    offset: Longs = arrays["vertex_offset"]
    names = header["class_names"]
    classes: Shorts = arrays["road_class"]
    same_length = ("end", "length_m", "road_class", "speed_kmh", "direction", "source_id")
    sound = (
        isinstance(names, list)
        and all(len(arrays[name]) == n_edges for name in same_length)
        and arrays["node_xy"].shape == (n_nodes, 2)
        and arrays["vertex_xy"].shape[1] == 2
        and len(offset) == n_edges + 1
        and n_edges > 0
        and offset[0] == 0
        and offset[-1] == len(arrays["vertex_xy"])
        and bool((np.diff(offset) >= 2).all())
        and min(arrays["start"].min(), arrays["end"].min()) >= 0
        and max(arrays["start"].max(), arrays["end"].max()) < n_nodes
        and classes.min() >= 0
        and classes.max() < len(names)
        and all(np.isfinite(arrays[name]).all() for name in ("node_xy", "vertex_xy", "length_m"))
        and bool((arrays["length_m"] >= 0).all())
    )
    if not sound or not isinstance(names, list):
        raise ValueError("arrays do not fit together")
    return Roads(
        node_xy=arrays["node_xy"],
        start=arrays["start"],
        end=arrays["end"],
        lines=Polylines(arrays["vertex_xy"], offset),
        length_m=arrays["length_m"],
        road_class=arrays["road_class"],
        class_names=tuple(str(name) for name in names),
        speed_kmh=arrays["speed_kmh"],
        direction=arrays["direction"],
        source_id=arrays["source_id"],
        crs=str(header["crs"]),
    )
