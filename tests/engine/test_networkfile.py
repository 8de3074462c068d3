"""The network file gives back what it was given, or says what is wrong with it."""

from __future__ import annotations

import json
import os
import zipfile
from contextlib import suppress
from io import BytesIO

import numpy as np
import pytest
from service_network_planner.engine.networkfile import VERSION, fingerprint, load, save
from service_network_planner.engine.polylines import Polylines
from service_network_planner.engine.problems import Problem
from service_network_planner.engine.roads import Roads


@pytest.fixture
def roads():
    lines = Polylines.from_arrays([np.array([[0.0, 0], [9, 0]]), np.array([[9.0, 0], [9, 5]])])
    return Roads.build(lines, crs="EPSG:3067", road_class=np.array(["primary", "service"]))[0]


def test_round_trip(tmp_path, roads):
    mark = save(tmp_path / "a.npz", roads, {"name": "tiet"})
    back = load(tmp_path / "a.npz")
    assert back.fingerprint == mark == fingerprint(back.roads)
    assert back.provenance == {"name": "tiet"}
    assert back.roads.class_names == roads.class_names
    assert np.array_equal(back.roads.lines.xy, roads.lines.xy)
    assert list(tmp_path.iterdir()) == [tmp_path / "a.npz"]


def test_any_change_changes_the_fingerprint(roads):
    before = fingerprint(roads)
    roads.direction[0] = 1
    assert fingerprint(roads) != before


def test_missing(tmp_path):
    with pytest.raises(Problem, match="network-file-missing"):
        load(tmp_path / "none.npz")


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 cut off", b"<html></html>"])
def test_not_a_network_file(tmp_path, content):
    (tmp_path / "a.npz").write_bytes(content)
    with pytest.raises(Problem, match="network-file-unreadable"):
        load(tmp_path / "a.npz")


def test_cut_off(tmp_path, roads):
    save(tmp_path / "a.npz", roads, {})
    whole = (tmp_path / "a.npz").read_bytes()
    for size in (len(whole) // 2, len(whole) - 5):
        (tmp_path / "a.npz").write_bytes(whole[:size])
        with pytest.raises(Problem, match="network-file-unreadable"):
            load(tmp_path / "a.npz")


def rewritten(path, **changes):
    with np.load(path) as stored:
        arrays = {name: stored[name] for name in stored.files}
    header = json.loads(arrays["header"].tobytes())
    header.update({key: value for key, value in changes.items() if key in header})
    arrays.update({key: value for key, value in changes.items() if key in arrays})
    arrays["header"] = np.frombuffer(json.dumps(header).encode(), dtype=np.uint8)
    np.savez(path, **arrays)


def test_a_later_format_is_named(tmp_path, roads):
    save(tmp_path / "a.npz", roads, {})
    rewritten(tmp_path / "a.npz", version=VERSION + 1)
    with pytest.raises(Problem, match="network-file-newer"):
        load(tmp_path / "a.npz")


@pytest.mark.parametrize(
    "changes",
    [
        {"start": np.array([0, 99], np.int32)},
        {"end": np.array([0, -1], np.int32)},
        {"start": np.array([0], np.int32)},
        {"vertex_offset": np.array([0, 1, 4])},
        {"road_class": np.array([0, 7], np.int16)},
        {"length_m": np.array([1, 2], np.float32)},
        {"node_xy": np.full((3, 2), np.nan)},
        {"vertex_xy": np.full((4, 2), np.nan)},
        {"length_m": np.array([1, np.inf])},
        {"provenance": 5},
        {"version": float("inf")},
        {"class_names": "primary"},
        {"format": "something else"},
    ],
)
def test_arrays_that_do_not_fit_together(tmp_path, roads, changes):
    save(tmp_path / "a.npz", roads, {})
    rewritten(tmp_path / "a.npz", **changes)
    with pytest.raises(Problem, match="network-file-unreadable"):
        load(tmp_path / "a.npz")


def test_objects_are_refused(tmp_path, roads):
    save(tmp_path / "a.npz", roads, {})
    rewritten(tmp_path / "a.npz", source_id=np.array([{}, {}], dtype=object))
    with pytest.raises(Problem, match="network-file-unreadable"):
        load(tmp_path / "a.npz")


def with_member(path, name, content):
    """Put other bytes in the place of an array."""
    with zipfile.ZipFile(path) as archive:
        members = {entry: archive.read(entry) for entry in archive.namelist()}
    members[f"{name}.npy"] = content
    with zipfile.ZipFile(path, "w") as archive:
        for entry, stored in members.items():
            archive.writestr(entry, stored)


def array_header(shape):
    text = f"{{'descr': '<f8', 'fortran_order': False, 'shape': {shape}, }}\n".encode()
    return b"\x93NUMPY\x01\x00" + len(text).to_bytes(2, "little") + text


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"no array",
        array_header("(100000000000, 2)"),
        array_header("(10000000000000000000000, 2)"),
        array_header("(-1, 2)"),
        array_header("(" * 3000),
    ],
)
def test_arrays_that_are_none_or_claim_to_be_huge(tmp_path, roads, content):
    save(tmp_path / "a.npz", roads, {})
    with_member(tmp_path / "a.npz", "node_xy", content)
    with pytest.raises(Problem, match="network-file-unreadable"):
        load(tmp_path / "a.npz")


def test_a_bottomless_header(tmp_path, roads):
    save(tmp_path / "a.npz", roads, {})
    packed = BytesIO()
    np.save(packed, np.frombuffer(b"[" * 200_000, dtype=np.uint8))
    with_member(tmp_path / "a.npz", "header", packed.getvalue())
    with pytest.raises(Problem, match="network-file-unreadable"):
        load(tmp_path / "a.npz")


def test_compressed_arrays_are_refused(tmp_path, roads):
    # Half a megabyte could unpack to as many gigabytes.
    save(tmp_path / "a.npz", roads, {})
    with np.load(tmp_path / "a.npz") as stored:
        np.savez_compressed(tmp_path / "b.npz", **stored)
    with pytest.raises(Problem, match="network-file-unreadable"):
        load(tmp_path / "b.npz")


@pytest.mark.parametrize("seed", range(200))
def test_a_spoiled_file_is_unreadable_or_unharmed(tmp_path, roads, seed):
    save(tmp_path / "a.npz", roads, {})
    content = bytearray((tmp_path / "a.npz").read_bytes())
    rng = np.random.default_rng(seed)
    for place in rng.integers(0, len(content), 3):
        content[place] = rng.integers(0, 256)
    (tmp_path / "a.npz").write_bytes(content)
    with suppress(Problem):
        assert fingerprint(load(tmp_path / "a.npz").roads) == fingerprint(roads)


def test_a_folder_that_is_not_there(tmp_path, roads):
    with pytest.raises(Problem, match="file-not-written"):
        save(tmp_path / "none" / "a.npz", roads, {})


def test_a_failed_write_leaves_the_old_file(tmp_path, roads, monkeypatch):
    save(tmp_path / "a.npz", roads, {"name": "old"})

    def no_space(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", no_space)
    with pytest.raises(Problem, match="file-not-written"):
        save(tmp_path / "a.npz", roads, {"name": "new"})
    monkeypatch.undo()
    assert load(tmp_path / "a.npz").provenance == {"name": "old"}
    assert [entry.name for entry in tmp_path.iterdir()] == ["a.npz"]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such permissions")
def test_a_network_file_is_as_readable_as_any_other(tmp_path, roads):
    (tmp_path / "other").write_bytes(b"")
    save(tmp_path / "roads.npz", roads, {})
    modes = {path.stat().st_mode for path in tmp_path.iterdir()}
    assert len(modes) == 1
