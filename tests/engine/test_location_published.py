"""Problems whose best answer was published, and whose data follow from their definition."""

from __future__ import annotations

from itertools import product

import numpy as np
import pytest
from service_network_planner.engine.location.constraints import Constraints, Count
from service_network_planner.engine.location.covering import center, cover_all, cover_most
from service_network_planner.engine.location.median import locate


def words(length, letters=2):
    return np.array(list(product(range(letters), repeat=length)))


def hamming(length):
    """Distances between all binary words: in how many letters they differ."""
    all_ = words(length)
    return (all_[:, None] != all_[None]).sum(axis=2).astype(float)


def free(n_sites, count=None):
    nobody = np.zeros(n_sites, dtype=bool)
    counts = () if count is None else (Count("number", ~nobody, count, count),)
    return Constraints(n_sites, nobody, nobody, counts)


def ones(count):
    return np.ones(count, dtype=np.int64)


@pytest.mark.parametrize(
    ("length", "fewest"),
    # K(n, 1), the fewest code words within one letter of all: Taussky and Todd (1948), Stanton
    # and Kalbfleisch (1969), after Cohen, Honkala, Litsyn and Lobstein, Covering Codes (1997).
    [(3, 2), (4, 4), (5, 7), (6, 12)],
)
def test_set_covering_finds_covering_codes(length, fewest):
    reach = hamming(length) <= 1
    found = cover_all(reach, ones(2**length), free(2**length), ones(2**length))
    assert found.cost == found.bound == fewest


@pytest.mark.parametrize(
    ("dimension", "fewest"),
    # Fulkerson, Nemhauser and Trotter (1974) solved A27, the triples of 27 points that are lines,
    # in 18; what is left out is a largest cap, of 4 and 9 points (Pellegrino 1971).
    [(2, 9 - 4), (3, 27 - 9)],
)
def test_set_covering_finds_the_steiner_triples(dimension, fewest):
    points = words(dimension, 3)
    place = 3 ** np.arange(dimension)[::-1]
    lines = set()
    for first in points:
        for second in points:
            third = (-first - second) % 3
            line = frozenset(int(one @ place) for one in (first, second, third))
            if len(line) == 3:
                lines.add(line)
    reach = np.array(
        [[point in line for point in range(len(points))] for line in sorted(lines, key=sorted)]
    )
    found = cover_all(reach, ones(len(reach)), free(len(points)), ones(len(points)))
    assert found.cost == found.bound == fewest


def test_five_queens():
    # De Jaenisch (1862): five queens attack all of a chessboard, and four do not.
    place = words(2, 8)
    across, down = (place[:, None] - place[None]).transpose(2, 0, 1)
    attacks = (across == 0) | (down == 0) | (abs(across) == abs(down))
    found = cover_all(attacks, ones(64), free(64), ones(64))
    assert found.cost == found.bound == 5


@pytest.mark.parametrize(("count", "radius"), [(7, 1), (6, 2), (2, 2), (1, 5)])
def test_center_of_the_five_dimensional_cube(count, radius):
    # K(5, 1) = 7 and K(5, 2) = 2, so that six words leave somebody two letters away.
    found = center(hamming(5), ones(32), free(32, count))
    assert found.cost == found.bound == radius


def test_median_of_a_cube_is_the_perfect_code():
    # Hamming's code (1950): 16 words, and each of the other 112 is one letter from just one.
    found = locate(hamming(7), ones(128), free(128, 16))
    assert found.cost == 112
    assert found.proven


def test_covering_with_one_word_less_leaves_its_ball():
    # No choice covers more than 15 balls of eight words, and Hamming's code without a word does.
    found = cover_most(hamming(7) <= 1, ones(128), free(128, 15))
    assert found.cost == found.bound == 8


@pytest.mark.parametrize("count", [1, 2, 5, 10])
def test_median_and_center_of_a_ring(count):
    # Sixty places in a ring: the arcs between sites are as equal as can be.
    place = np.arange(60)
    way = np.abs(place[:, None] - place[None])
    way = np.minimum(way, 60 - way).astype(float)
    arc = 60 // count
    away = sum(min(step, arc - step) for step in range(arc))
    median = locate(way, ones(60), free(60, count))
    assert median.cost == count * away
    assert median.proven
    middle = center(way, ones(60), free(60, count))
    assert middle.cost == middle.bound == arc // 2
