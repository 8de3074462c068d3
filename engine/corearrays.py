"""The reduced network as named arrays, for a file, and back from one with every index checked."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from .arrays import NONE, Array, Ints
from .reduction import Core

PREFIX = "core_"

_ARRAYS = {
    "node": (np.int32, 1),
    "indptr": (np.int32, 1),
    "head": (np.int32, 1),
    "ms": (np.float64, 1),
    "port": (np.int32, 2),
    "out_ms": (np.float64, 2),
    "in_ms": (np.float64, 2),
    "component": (np.int32, 1),
    "member": (np.int32, 1),
    "first": (np.int32, 1),
    "local_indptr": (np.int32, 1),
    "local_head": (np.int32, 1),
    "local_out_ms": (np.float64, 1),
    "local_in_ms": (np.float64, 1),
}


def packed(core: Core) -> dict[str, Array]:
    """Return the arrays of a core under their names in a file."""
    return {PREFIX + name: getattr(core, name) for name in _ARRAYS}


def unpacked(stored: Mapping[str, Array], n_nodes: int) -> Core:
    """Make the core of a network of ``n_nodes`` nodes from arrays that nobody vouches for.

    Raises
    ------
    KeyError
        When an array is missing.
    ValueError
        When arrays are of the wrong kind or do not fit together: no index in a core that is
        returned leads outside what it points into, and no time is negative or undefined.
    """
    arrays = {name: stored[PREFIX + name] for name in _ARRAYS}
    for name, (dtype, dimensions) in _ARRAYS.items():
        if arrays[name].dtype != dtype or arrays[name].ndim != dimensions:
            raise ValueError(name)
    core = Core(**arrays)
    if not (_graph_fits(core, n_nodes) and _hanging_fits(core, n_nodes)):
        raise ValueError("core does not fit together")
    # Only once the members are known to be nodes may they serve as indices.
    if not (_members_fit(core, n_nodes) and _insides_fit(core)):
        raise ValueError("components do not fit together")
    return core


def _graph_fits(core: Core, n_nodes: int) -> bool:
    """Whether the core nodes are nodes, in order, and the arcs lead to core nodes."""
    return (
        0 < len(core) <= n_nodes
        and _within(core.node, 0, n_nodes)
        and bool((np.diff(core.node) > 0).all())
        and _points_into(core.indptr, len(core), len(core.head))
        and _within(core.head, 0, len(core))
        and len(core.ms) == len(core.head)
        and bool(np.isfinite(core.ms).all())
        and _are_times(core.ms)
    )


def _hanging_fits(core: Core, n_nodes: int) -> bool:
    """Whether every node hangs on core nodes."""
    return (
        core.port.shape == core.out_ms.shape == core.in_ms.shape == (n_nodes, 2)
        and _within(core.port, 0, len(core))
        and _are_times(core.out_ms)
        and _are_times(core.in_ms)
    )


def _members_fit(core: Core, n_nodes: int) -> bool:
    """Whether each node is either of the core or once a member of its own component."""
    count, components = n_nodes - len(core), len(core.first) - 1
    if not (
        len(core.component) == n_nodes
        and len(core.member) == count
        and components >= 0
        and _points_into(core.first, components, count)
        and bool((np.diff(core.first) > 0).all())
        and _within(core.member, 0, n_nodes)
    ):
        return False
    expected = np.full(n_nodes, NONE, dtype=np.int32)
    seen = np.zeros(n_nodes, dtype=bool)
    seen[core.node] = seen[core.member] = True
    expected[core.member] = _rows(core.first)
    return bool(seen.all()) and np.array_equal(expected, core.component)


def _insides_fit(core: Core) -> bool:
    """Whether neighbours inside components are members of the same one."""
    if not (
        _points_into(core.local_indptr, len(core.member), len(core.local_head))
        and len(core.local_out_ms) == len(core.local_in_ms) == len(core.local_head)
        and _within(core.local_head, 0, len(core.member))
    ):
        return False
    component = _rows(core.first)
    same = component[_rows(core.local_indptr)] == component[core.local_head]
    return bool(same.all()) and _are_times(core.local_out_ms) and _are_times(core.local_in_ms)


def _rows(pointers: Ints) -> Ints:
    """Return the row of each entry."""
    return np.repeat(np.arange(len(pointers) - 1, dtype=np.int32), np.diff(pointers))


def _points_into(pointers: Ints, n_rows: int, n_entries: int) -> bool:
    """Whether pointers cut so many entries into so many rows."""
    return (
        len(pointers) == n_rows + 1
        and pointers[0] == 0
        and pointers[-1] == n_entries
        and bool((pointers[1:] >= pointers[:-1]).all())
    )


def _within(index: Ints, low: int, high: int) -> bool:
    return not index.size or bool(index.min() >= low and index.max() < high)


def _are_times(ms: Array) -> bool:
    """Whether no time is negative or undefined; infinite ones are for closed ways."""
    return bool((ms >= 0).all())
