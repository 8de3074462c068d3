"""Tiers of the service network, and which of them provide what another one does."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from ..engine.arrays import Bools, Ints
from ..engine.problems import Notice
from .parsing import examples, key, text

FIXED, MOBILE, DIGITAL = "fixed", "mobile", "digital"


@dataclass(frozen=True)
class Tier:
    """One tier: a wellbeing centre, a unit, a mobile stop.

    Attributes
    ----------
    id : str
        Its name in rules and tables.
    names : mapping of str to str
        What people call it, by language ("en", "fi", "sv").
    level : int
        Among fixed tiers the higher level provides what the lower ones do.
    kind : str
        ``fixed``, ``mobile`` or ``digital``.
    aliases : tuple of str
        Other words for it in the data.
    colour : str
        ``#rrggbb`` on maps and charts.
    """

    id: str
    names: Mapping[str, str]
    level: int
    kind: str = FIXED
    aliases: tuple[str, ...] = ()
    colour: str = "#808080"

    def name(self, language: str = "en") -> str:
        """Return its name in a language, or in English, or its id."""
        return self.names.get(language) or self.names.get("en") or self.id

    def words(self) -> Iterator[str]:
        """All that it may be called in data: id, names and aliases, folded."""
        for word in (self.id, *self.names.values(), *self.aliases):
            yield key(word)


@dataclass(frozen=True)
class Tiers:
    """The tiers of a rule set, lowest level first."""

    items: tuple[Tier, ...]
    _by_id: Mapping[str, int] = field(init=False, repr=False, compare=False)
    _by_word: Mapping[str, int] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        ordered = tuple(sorted(self.items, key=lambda tier: tier.level))
        words = {word: index for index, tier in enumerate(ordered) for word in tier.words()}
        object.__setattr__(self, "items", ordered)
        ids = {tier.id: index for index, tier in enumerate(ordered)}
        object.__setattr__(self, "_by_id", ids)
        object.__setattr__(self, "_by_word", words)

    def __len__(self) -> int:
        return len(self.items)

    def __iter__(self) -> Iterator[Tier]:
        return iter(self.items)

    def __getitem__(self, index: int) -> Tier:
        return self.items[index]

    def index(self, word: Any) -> int:
        """Find a tier by id, alias or name in any language; -1 when there is none.

        An id just as it is written comes first, and so tells apart what folding does not.
        """
        written = text(word)
        if written in self._by_id:
            return self._by_id[written]
        folded = key(written)
        return self._by_word.get(folded, -1) if folded else -1

    def read(self, values: Sequence[Any], ids: Sequence[str]) -> tuple[Ints, list[Notice]]:
        """Find the tiers of facilities.

        Parameters
        ----------
        values : sequence
            The tier column (F,), as the layer holds it.
        ids : sequence of str
            The facilities' identifiers (F,), for the notices.

        Returns
        -------
        tuple
            Index of the tier of each facility (F,), -1 where it has none that is known, and
            notices listing those.
        """
        found = np.array([self.index(value) for value in values], dtype=np.int32)
        without = [i for i in np.flatnonzero(found < 0) if not text(values[i])]
        unknown = [i for i in np.flatnonzero(found < 0) if text(values[i])]
        notices = []
        if without:
            listed = examples(ids[i] for i in without)
            notices.append(Notice("facility-tier-missing", len(without), listed))
        if unknown:
            listed = examples(f"{ids[i]}: {text(values[i])}" for i in unknown)
            known = ", ".join(tier.id for tier in self.items)
            notices.append(Notice("facility-tier-unknown", len(unknown), listed, known=known))
        return found, notices

    def providers(self, tier: str, also: Sequence[str] = (), exact: bool = False) -> Bools:
        """Tell which tiers provide what ``tier`` does.

        A fixed tier is provided by itself and by every fixed tier of at least its level; a mobile
        or digital tier only by itself.

        Parameters
        ----------
        tier : str
            Id of the tier that is looked at.
        also : sequence of str
            Ids of tiers that a rule lets count as well, such as a mobile stop.
        exact : bool
            Only the tier itself, not those above it.

        Returns
        -------
        ndarray of bool (len(tiers) + 1,)
            One flag per tier and a last ``False``, so that facilities without a tier (index -1)
            read that one.
        """
        wanted = self.items[self.index(tier)]
        flags = [
            other.id == wanted.id
            or other.id in also
            or (not exact and wanted.kind == other.kind == FIXED and other.level >= wanted.level)
            for other in self.items
        ]
        return np.array([*flags, False])
