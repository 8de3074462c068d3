"""Rule sets: read from JSON, checked, written back."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

from ..engine.problems import Problem
from . import references, schema
from .access import Question
from .demand import TOTAL
from .rules import RULE_KINDS, Rule
from .tiers import DIGITAL, Tier, Tiers

LARGEST_FILE = 1_000_000
FORMAT = 1
FOLDER = Path(__file__).resolve().parent.parent / "resources" / "rules"


@dataclass(frozen=True)
class RuleSet:
    """What a county promises: tiers, groups, and the rules that municipalities are judged by.

    Attributes
    ----------
    names : mapping of str to str
        The rule set's name by language.
    version : str
    note : mapping of str to str
    tiers : Tiers
    groups : mapping of str to mapping
        Names by language of each population group, by the group's id, in order.
    thresholds_min, modes, borders : tuple
        What the statistics are made for, besides what the rules need.
    rules : tuple of Rule
    """

    names: Mapping[str, str]
    tiers: Tiers
    rules: tuple[Rule, ...]
    version: str = ""
    note: Mapping[str, str] = dataclasses.field(default_factory=dict)
    groups: Mapping[str, Mapping[str, str]] = dataclasses.field(
        default_factory=lambda: {TOTAL: {"en": "All residents"}}
    )
    thresholds_min: tuple[float, ...] = (10.0, 20.0, 30.0)
    modes: tuple[str, ...] = ("car",)
    borders: tuple[str, ...] = ("open",)

    def name(self, language: str = "en") -> str:
        """Return its name in a language, or in English."""
        return self.names.get(language) or self.names["en"]

    def group_name(self, group_id: str, language: str = "en") -> str:
        """Return a group's name in a language, or in English, or its id."""
        names = self.groups.get(group_id, {})
        return names.get(language) or names.get("en") or group_id

    def questions(self) -> tuple[Question, ...]:
        """Return the travel times that statistics and rules need, each once.

        Digital tiers are at no distance and are left out.
        """
        travelled = [tier.id for tier in self.tiers if tier.kind != DIGITAL]
        wanted = [
            Question(tier, mode, borders)
            for mode in self.modes
            for borders in self.borders
            for tier in travelled
        ]
        asked = [question for rule in self.rules if (question := rule.question())]
        return tuple(dict.fromkeys([*wanted, *asked]))

    @classmethod
    def load(cls, path: Path | str) -> RuleSet:
        """Read a rule set from a file.

        Raises
        ------
        Problem
            ``ruleset-unreadable``, ``ruleset-too-large``, and those of :meth:`from_json`.
        """
        file = Path(path)
        try:
            size = file.stat().st_size
            if size > LARGEST_FILE:
                raise Problem("ruleset-too-large", file=str(file), limit=LARGEST_FILE, size=size)
            content = file.read_bytes()
        except OSError as error:
            reason = error.strerror or str(error)
            raise Problem("ruleset-unreadable", file=str(file), reason=reason) from error
        try:
            return cls.from_json(content.decode("utf-8-sig"))
        except UnicodeDecodeError as error:
            raise Problem("ruleset-not-json", line=1, column=1, reason="not UTF-8") from error

    @classmethod
    def shipped(cls, name: str = "keusote") -> RuleSet:
        """Read a rule set that comes with the plugin."""
        return cls.load(FOLDER / f"{name}.json")

    @classmethod
    def from_json(cls, text: str) -> RuleSet:
        """Read a rule set from text.

        Raises
        ------
        Problem
            ``ruleset-too-large``, ``ruleset-not-json``, ``ruleset-repeated-key`` and what
            :func:`~.schema.check` and :func:`~.references.check` raise.
        """
        if len(text) > LARGEST_FILE:
            raise Problem("ruleset-too-large", file="", limit=LARGEST_FILE, size=len(text))
        return cls.from_data(parse(text))

    @classmethod
    def from_data(cls, data: Any) -> RuleSet:
        """Make a rule set of what ``json.loads`` returns, after checking it."""
        check_structure(data)
        references.check(data)
        tiers = [
            Tier(**{**tier, "aliases": tuple(tier.get("aliases", ()))}) for tier in data["tiers"]
        ]
        optional: dict[str, Any] = {
            name: tuple(data[name])
            for name in ("thresholds_min", "modes", "borders")
            if name in data
        }
        if "groups" in data:
            optional["groups"] = {group["id"]: group["names"] for group in data["groups"]}
        return cls(
            names=data["name"],
            version=data.get("version", ""),
            note=data.get("note", {}),
            tiers=Tiers(tuple(tiers)),
            rules=tuple(_rule(rule) for rule in data["rules"]),
            **optional,
        )

    def to_data(self) -> dict[str, Any]:
        """Return what :meth:`from_data` reads."""
        return {
            "$schema": "ruleset.schema.json",
            "format": FORMAT,
            "name": dict(self.names),
            "version": self.version,
            **({"note": dict(self.note)} if self.note else {}),
            "thresholds_min": list(self.thresholds_min),
            "modes": list(self.modes),
            "borders": list(self.borders),
            "groups": [{"id": id_, "names": dict(names)} for id_, names in self.groups.items()],
            "tiers": [_plain(tier) for tier in reversed(self.tiers.items)],
            "rules": [{"kind": rule.kind, **_plain(rule)} for rule in self.rules],
        }

    def to_json(self) -> str:
        """Return the text of a rule set file."""
        return json.dumps(self.to_data(), ensure_ascii=False, indent=2) + "\n"


def parse(text: str) -> Any:
    """Read JSON strictly: no repeated keys, no NaN, no bottomless nesting."""

    def unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        result: dict[str, Any] = {}
        for name, value in pairs:
            if name in result:
                raise Problem("ruleset-repeated-key", name=name)
            result[name] = value
        return result

    def refuse(constant: str) -> Any:
        raise Problem("ruleset-not-json", line=0, column=0, reason=constant)

    try:
        return json.loads(text, object_pairs_hook=unique, parse_constant=refuse)
    except json.JSONDecodeError as error:
        raise Problem(
            "ruleset-not-json", line=error.lineno, column=error.colno, reason=error.msg
        ) from error
    except (RecursionError, ValueError) as error:
        raise Problem("ruleset-not-json", line=0, column=0, reason=str(error)) from error


def check_structure(data: Any) -> None:
    """Hold a rule set against the shipped schema; raise a :class:`Problem` that says where."""
    root = _schema()
    schema.check(data, root, root)


@lru_cache(maxsize=1)
def _schema() -> Mapping[str, Any]:
    result: Mapping[str, Any] = json.loads((FOLDER / "ruleset.schema.json").read_text("utf-8"))
    return result


def _rule(data: Mapping[str, Any]) -> Rule:
    """Make the rule that checked data describes."""
    values = {name: value for name, value in data.items() if name != "kind"}
    for name in ("date", "value_date"):
        if name in values:
            values[name] = date.fromisoformat(values[name])
    for name in ("also", "groups"):
        if name in values:
            values[name] = tuple(values[name])
    rule: Rule = RULE_KINDS[data["kind"]](**values)
    return rule


def _plain(thing: Any) -> dict[str, Any]:
    """Return a dataclass as JSON data, without what is empty."""
    result: dict[str, Any] = {}
    for part in dataclasses.fields(thing):
        value = getattr(thing, part.name)
        if value is None or value in ({}, ()):
            continue
        if isinstance(value, date):
            value = value.isoformat()
        elif isinstance(value, tuple):
            value = list(value)
        elif isinstance(value, Mapping):
            value = dict(value)
        result[part.name] = value
    return result
