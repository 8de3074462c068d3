"""What a report is made of: its two sides, and where their figures come from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from ...planning.evaluation import Evaluation


@dataclass(frozen=True)
class ReportSide:
    """One of the two networks.

    Attributes
    ----------
    evaluation : Evaluation
    scenario : str
        Its name, empty for the study's own service points.
    """

    evaluation: Evaluation
    scenario: str = ""

    @property
    def day(self) -> date | None:
        """The day that is looked at."""
        return self.evaluation.figures.day


@dataclass(frozen=True)
class Source:
    """What is said of where the figures come from.

    Attributes
    ----------
    study_file : str
        The file's name.
    about : sequence of pairs of str
        What the file says of itself.
    n_roads : int
    version : str
        Of the plugin.
    today : date
    fingerprints : sequence of str
        Of the two sides; two reports with the same ones have the same figures.
    projection_year : str
        Of the projected residents, if there are any.
    """

    study_file: str
    about: Sequence[tuple[str, str]]
    n_roads: int
    version: str
    today: date
    fingerprints: Sequence[str] = ()
    projection_year: str = ""
