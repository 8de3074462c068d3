"""A network without its dead ends and chains, exact for every point on it."""

from __future__ import annotations

from dataclasses import dataclass

from .network import Network


@dataclass(frozen=True)
class Core:
    """The core of a network: arrays only."""

    @classmethod
    def of(cls, network: Network) -> Core:
        """Reduce a network."""
        raise NotImplementedError
