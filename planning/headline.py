"""What an evaluation comes to: how many municipalities keep everything they are promised."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from .figures import Figures
from .verdicts import MET, NOT_APPLICABLE, NOT_MET, UNCERTAIN, Verdict, overall


@dataclass(frozen=True)
class Headline:
    """Municipalities by what their rules come to together.

    Attributes
    ----------
    kept, uncertain, not_kept, not_applicable : tuple of int
        Municipalities, in their order: those that keep every rule that applies to them, those
        where suppressed counts leave it open, those that break one, those without any.
    county : str
        The verdict of the county's own rules together.
    """

    kept: tuple[int, ...]
    uncertain: tuple[int, ...]
    not_kept: tuple[int, ...]
    not_applicable: tuple[int, ...]
    county: str

    @property
    def judged(self) -> int:
        """How many municipalities any rule applies to."""
        return len(self.kept) + len(self.uncertain) + len(self.not_kept)

    @classmethod
    def of(cls, figures: Figures, found: Sequence[Verdict]) -> Headline:
        """Sum up the verdicts on figures."""
        by_row: list[list[str]] = [[] for _ in range(figures.layout.county + 1)]
        for verdict in found:
            by_row[verdict.row].append(verdict.verdict)
        together = [overall(row) for row in by_row]

        def rows(wanted: str) -> tuple[int, ...]:
            return tuple(row for row, verdict in enumerate(together[:-1]) if verdict == wanted)

        return cls(rows(MET), rows(UNCERTAIN), rows(NOT_MET), rows(NOT_APPLICABLE), together[-1])
