"""The published scenarios, and what their verdicts are about."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..gis.publication import BASELINE
from ..i18n import translate
from ..i18n.modes import mode_names
from ..planning.ruleset import RuleSet
from .call import Call
from .document import Document
from .htmlpage import Facts, Link, Table
from .landing import common


def listing(call: Call) -> Document:
    """List the published scenarios."""
    study = call.study
    shown, counts = call.page(list(study.sides))
    found = [_scenario(call, id_) for id_ in shown]
    rule_set = study.opened.rule_set
    mode = rule_set.modes[0]
    data = {
        "scenarios": found,
        **_about(rule_set, call.language),
        "mode": mode,
        "mode_name": mode_names()[mode],
        "population": study.opened.study.population,
        "population_year": study.opened.study.population_year,
        **counts,
        **common(call),
    }
    title = translate("ServiceNetworkPlanner", "Scenarios")
    columns = [
        ("id", translate("ServiceNetworkPlanner", "Identifier")),
        ("title", translate("ServiceNetworkPlanner", "Scenario")),
        ("date", translate("ServiceNetworkPlanner", "Day")),
    ]
    table = Table(title, columns, [[one[name] for name, _ in columns] for one in found])
    links = [link for id_ in shown for link in _links(call, id_)]
    return Document(f"{title} – {study.title}", data, [table], links)


def one(call: Call) -> Document:
    """Describe a scenario."""
    (id_,) = call.names
    side = call.study.side(id_)
    found = _scenario(call, id_)
    about = _about(side.side.rule_set, call.language)
    data = {**common(call), **found, **about}
    del data["links"]
    title = translate("ServiceNetworkPlanner", "Rules")
    columns = [("name", title), ("note", translate("ServiceNetworkPlanner", "Meaning"))]
    table = Table(title, columns, [[rule[name] for name, _ in columns] for rule in about["rules"]])
    facts = Facts(
        [
            (translate("ServiceNetworkPlanner", "Day"), found["date"]),
            (translate("ServiceNetworkPlanner", "Fingerprint"), side.fingerprint),
        ]
    )
    return Document(call.study.name(id_), data, [facts, table], _links(call, id_))


def reference(call: Call, scenario: str) -> dict[str, Any]:
    """Return how other documents speak of a scenario."""
    side = call.study.side(scenario)
    return {
        "id": scenario,
        "title": call.study.name(scenario),
        "date": side.side.day,
        "fingerprint": side.fingerprint,
    }


def _scenario(call: Call, id_: str) -> dict[str, Any]:
    own = [link.data() for link in _links(call, id_)]
    return {**reference(call, id_), "baseline": id_ == BASELINE, "links": own}


def _links(call: Call, id_: str) -> list[Link]:
    name = call.study.name(id_)
    compliance = translate("ServiceNetworkPlanner", "{scenario}: verdicts").format(scenario=name)
    facilities = translate("ServiceNetworkPlanner", "{scenario}: facilities").format(scenario=name)
    return [
        call.link(name, "item", "scenarios", id_),
        call.link(compliance, "related", "scenarios", id_, "compliance"),
        call.link(facilities, "related", "scenarios", id_, "facilities"),
    ]


def _about(rule_set: RuleSet, language: str) -> dict[str, Any]:
    """Return tiers, groups and rules; names in one language, and no texts meant for planners."""
    data = rule_set.to_data()
    return {
        "rule_set": rule_set.name(language),
        "tiers": [
            {
                "id": tier.id,
                "name": tier.name(language),
                "level": tier.level,
                "kind": tier.kind,
                "colour": tier.colour,
            }
            for tier in rule_set.tiers
        ],
        "groups": [
            {"id": id_, "name": rule_set.group_name(id_, language)} for id_ in rule_set.groups
        ],
        "rules": [
            {
                "id": rule.id,
                "name": rule.name(language),
                "note": _text(rule.note, language),
                **{k: v for k, v in plain_rule.items() if k not in ("id", "names", "note")},
            }
            for rule, plain_rule in zip(rule_set.rules, data["rules"])
        ],
        "thresholds_min": list(rule_set.thresholds_min),
    }


def _text(texts: Mapping[str, str], language: str) -> str:
    return texts.get(language) or texts.get("en") or ""
