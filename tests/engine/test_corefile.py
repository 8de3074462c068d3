"""A network file gives back the reduced network it was given, or says that it is spoiled."""

from __future__ import annotations

import json
from dataclasses import fields

import numpy as np
import pytest
from randomcases import random_network, street_grid
from service_network_planner.engine.corearrays import PREFIX, packed, unpacked
from service_network_planner.engine.network import Network
from service_network_planner.engine.networkfile import fingerprint, load, save
from service_network_planner.engine.polylines import Polylines
from service_network_planner.engine.problems import Problem
from service_network_planner.engine.profile import BICYCLE, CAR
from service_network_planner.engine.reduction import Core
from service_network_planner.engine.roads import Roads

NAMES = tuple(field.name for field in fields(Core))


@pytest.fixture
def roads():
    """Two junctions, a chain and a tree of two nodes each, and a second way between junctions."""
    at = np.array([[0.0, 0], [9, 0], [20, 0], [33, 0], [0, 7], [0, 16], [15, 15]])
    ways = [(0, 1), (1, 2), (2, 3), (0, 3), (0, 4), (4, 5), (0, 6), (6, 3)]
    lines = Polylines.from_arrays([at[list(way)] for way in ways])
    road_class = np.array(["primary", "service"])[np.arange(len(ways)) % 2]
    return Roads.build(lines, crs="EPSG:3067", road_class=road_class)[0]


@pytest.fixture
def path(tmp_path, roads):
    save(tmp_path / "a.npz", roads, {}, (CAR, Core.of(Network.from_roads(roads, CAR))))
    return tmp_path / "a.npz"


def equal(one, other):
    return all(np.array_equal(getattr(one, name), getattr(other, name)) for name in NAMES)


def rewrite(path, drop=(), version=None, **changes):
    with np.load(path) as stored:
        arrays = {name: stored[name] for name in stored.files if name not in drop}
    header = json.loads(arrays["header"].tobytes())
    if version is not None:
        header["version"] = version
        del header["core_profile"]
    arrays["header"] = np.frombuffer(json.dumps(header).encode(), dtype=np.uint8)
    np.savez(path, **{**arrays, **changes})


def test_the_file_names_every_array_of_a_core(roads):
    core = Core.of(Network.from_roads(roads, CAR))
    assert tuple(name[len(PREFIX) :] for name in packed(core)) == NAMES
    assert len(core.member)
    assert len(core.local_head)


def test_round_trip(path, roads):
    file = load(path, with_core=True)
    core = Core.of(Network.from_roads(roads, CAR))
    assert equal(file.core, core)
    assert all(getattr(file.core, name).dtype == getattr(core, name).dtype for name in NAMES)
    assert file.core_of(CAR) is file.core
    assert file.fingerprint == fingerprint(roads)


@pytest.mark.parametrize("seed", range(150))
def test_any_core_is_taken_back(seed):
    rng = np.random.default_rng(seed)
    network = street_grid(rng)[0] if seed % 5 == 0 else random_network(rng)
    core = Core.of(network)
    assert equal(unpacked(packed(core), network.n_nodes), core)


def test_the_core_is_read_only_when_asked_for(path):
    file = load(path)
    assert file.core is None
    assert file.core_of(CAR) is None


def test_a_core_is_not_that_of_another_profile(path):
    file = load(path, with_core=True)
    for other in (
        BICYCLE,
        CAR.adjusted(speeds_kmh={"primary": 74.0}),
        CAR.adjusted(junction_delay_s={"service": 3.0}),
        CAR.adjusted(calibration=1.1),
    ):
        assert file.core_of(other) is None
    # The leg to the road is not of the network, nor does a whole number differ from a decimal one.
    assert file.core_of(CAR.adjusted(access_kmh=5.0, speeds_kmh={"primary": 75})) is file.core


@pytest.mark.parametrize("version", [1, None])
def test_a_file_without_a_core(tmp_path, path, roads, version):
    if version is None:
        save(path, roads, {})
    else:
        rewrite(path, drop=[PREFIX + name for name in NAMES], version=version)
    file = load(path, with_core=True)
    assert file.core is None
    assert np.array_equal(file.roads.node_xy, roads.node_xy)


@pytest.mark.parametrize("name", NAMES)
def test_a_missing_array(path, name):
    rewrite(path, drop=[PREFIX + name])
    with pytest.raises(Problem, match="network-file-unreadable"):
        load(path, with_core=True)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("damage", ["short", "long", "kind", "dimensions", "high", "low"])
def test_spoiled_arrays(path, name, damage):
    with np.load(path) as stored:
        array = stored[PREFIX + name]
    if damage == "short":
        array = array[:-1]
    elif damage == "long":
        array = np.concatenate([array, array[-1:]])
    elif damage == "kind":
        array = array.astype(np.float32 if array.dtype == np.float64 else np.int64)
    elif damage == "dimensions":
        array = array[None]
    else:
        times = array.dtype == np.float64
        array = array.copy()
        array.flat[-1] = {"high": np.nan if times else 10**6, "low": -2}[damage]
    rewrite(path, **{PREFIX + name: array})
    with pytest.raises(Problem, match="network-file-unreadable"):
        load(path, with_core=True)


def test_a_core_of_other_roads(path, roads):
    start = np.zeros(1, np.int32)
    smaller = Core.of(Network(2, start, start + 1, np.ones(1), np.ones(1)))
    rewrite(path, **packed(smaller))
    with pytest.raises(Problem, match="network-file-unreadable"):
        load(path, with_core=True)


@pytest.mark.parametrize("seed", range(60))
def test_no_damaged_index_gets_through_to_a_search(seed):
    """One number changed: refused, or a core whose every index can be followed."""
    rng = np.random.default_rng(seed)
    network, _ = street_grid(rng, 6)
    arrays = {name: array.copy() for name, array in packed(Core.of(network)).items()}
    name = rng.choice([each for each in sorted(arrays) if arrays[each].dtype == np.int32])
    if not arrays[name].size:
        return
    arrays[name].flat[rng.integers(arrays[name].size)] = rng.integers(-3, network.n_nodes + 3)
    try:
        core = unpacked(arrays, network.n_nodes)
    except ValueError:
        return
    core.graph.check_format(full_check=True)
    for component in range(len(core.first) - 1):
        members = core.member[core.first[component] : core.first[component + 1]]
        if len(members):
            assert len(core.within(component, members[:1], np.zeros(1), True)) == len(members)
