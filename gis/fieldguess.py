"""Which field of a layer means what, and which layer is what: guesses that a person confirms.

Names are compared without case, accents and punctuation, and without a year at their end. The
words are those of the sample study and the toolbox, OpenStreetMap, Digiroad, Statistics Finland,
the National Land Survey of Finland, Eurostat, and everyday English, Finnish and Swedish.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from qgis.core import QgsFeatureRequest, QgsVectorLayer, QgsWkbTypes

from ..planning.facilities import CLOSED_WORDS, OPEN_WORDS
from ..planning.parsing import key, text
from ..planning.tiers import Tiers
from .columns import plain
from .facilitylayer import FacilityLayer
from .municipalitylayer import MunicipalityLayer
from .populationlayer import PopulationLayer
from .roadlayer import RoadLayer

ROLES = ("roads", "population", "municipalities", "facilities")
SAMPLE = 200
"""So many features are looked at to tell a field by its values."""

_Geometry = QgsWkbTypes.GeometryType
_KINDS = {
    "roads": (_Geometry.LineGeometry,),
    "population": (_Geometry.PolygonGeometry, _Geometry.PointGeometry),
    "municipalities": (_Geometry.PolygonGeometry,),
    "facilities": (_Geometry.PointGeometry, _Geometry.PolygonGeometry),
}
_LAYER_WORDS = {
    "roads": "road street highway tie tiet katu katuverkko linkki link network vag edges arcs",
    "population": "population vaesto vaki asuk resident inhabit grid ruutu cells befolk demand",
    "municipalities": "municip kunta kunnat kuntaraja kuntajako commune kommun boundar",
    "facilities": "facilit palvelu sote toimipist servicepoint service terveys health clinic",
}
_WORDS = {
    "class": "roadclass highway fclass functionalclass class tieluokka toiminnlk"
    " toiminnallinenluokka linkkityyp roadtype vagklass luokka type",
    "speed": "speedkmh maxspeedkmh maxspeed speedlimit speed nopeusrajoitus nopeuskmh nopeus nopraj"
    " rajoitus hastighet vmax kmh",
    "direction": "oneway direction ajosuunta ajosuunt liikennevirransuunta yksisuuntaisuus"
    " yksisuuntainen traveldirection trafficdirection dirtravel suunta riktning",
    "level": "level layer siltaalik zlevel tasosij tasosijainti",
    "residents": "residents population totalpopulation populationtotal poptotal total vaesto"
    " vaestoyhteensa vaestomaara vakiluku asukkaita asukkaat asukasluku asukkaidenmaara hevakiy"
    " invanare befolkning folkmangd inhabitants totp tot pop t",
    "cell": "cellid gridid grdid gridcode idnro ruutuid ruututunnus xyind inspireid tunnus gid id",
    "code": "code municipalitycode kuntakoodi kunta natcode kuntanro kuntanumero kuntatunnus"
    " kommunkod lau laucode municipalityid muncode koodi",
    "name": "name nimi namefin nimifi namefi kuntanimi municipalityname municipality teksti namn"
    " kommunnamn",
    "facility": "facilityid facility kohdeid toimipisteid toimipistetunnus tunnus id code koodi",
    "facility name": "name nimi facilityname toimipiste toimipisteennimi namefin nimifi namn",
    "tier": "tier taso palvelutaso tyyppi toimipistetyyppi type kategoria category niva luokka typ",
    "status": "status tila state avoinna auki toiminnassa open",
    "opens": "opens opening openingdate avautuu avataan avaus avauspvm alkaa alkupvm alkamispaiva"
    " startdate validfrom oppnar",
    "closes": "closes closing closingdate sulkeutuu suljetaan sulkemispvm paattyy paattymispaiva"
    " loppuu loppupvm lakkaa enddate validto stanger",
    "weekdays": "weekdays weekday days viikonpaivat viikonpaiva paivat veckodagar veckodag dagar",
    "hours": "hours openinghours openingtimes kellonajat kello aukiolo aukioloajat tider"
    " oppettider",
    "weeks": "everyweeks everynweeks frequency interval viikkovali toistuvuus intervall",
    "capacity": "capacity kapasiteetti paikkaluku paikat kapacitet",
}
_DIRECTIONS = (
    (("forward", "yes", "true", "1"), ("backward", "reverse", "-1"), ("both", "no", "false", "0")),
    (("4",), ("3",), ("2",)),  # Digiroad
    (("f",), ("t",), ("b",)),  # Shapefiles of OpenStreetMap
    (("ft",), ("tf",), ("b", "n")),
)
_AGE_WORD = r"(?:ika|ikaluokka|age|ages|y|he|pop|population|vaesto|alder|aldersgrupp|p)?_?"
_AGES = (
    (re.compile(rf"{_AGE_WORD}(?:ge|over|yli)_?(\d\d)"), "plus"),
    (re.compile(rf"{_AGE_WORD}(\d\d)_?(?:_|\+|plus|over|yli|ja_yli|v_tayttaneet)"), "plus"),
    (re.compile(rf"{_AGE_WORD}(?:lt|under|alle)_?(\d\d?)"), "below"),
    (re.compile(rf"{_AGE_WORD}(\d\d?)[_-](\d\d)"), "band"),
    (re.compile(r"(?:y|age|ika)_?(\d\d)(\d\d)"), "band"),
)
_PARTITION = ("age_0_14", "age_15_64", "age_65plus")


def suits(role: str, layer: Any) -> bool:
    """Tell whether a layer has the geometry for a role."""
    if not isinstance(layer, QgsVectorLayer) or not layer.isValid():
        return False
    kind = QgsWkbTypes.geometryType(layer.wkbType())
    return kind in (*_KINDS[role], _Geometry.UnknownGeometry)


def guess(role: str, layer: Any, tiers: Tiers | None = None) -> Any:
    """Guess the settings of a layer in a role; fields that nothing points to are empty.

    Parameters
    ----------
    role : str
        One of :data:`ROLES`.
    layer : QgsVectorLayer
    tiers : Tiers, optional
        Those of the rule set, by which the field of the tier shows.

    Returns
    -------
    RoadLayer, PopulationLayer, MunicipalityLayer or FacilityLayer
    """
    guesses = {"roads": guess_roads, "population": guess_population}
    if role == "facilities":
        return guess_facilities(layer, tiers)
    return guesses.get(role, guess_municipalities)(layer)


def guess_roads(layer: Any) -> RoadLayer:
    """Guess the fields of a road layer, and the words of its direction field."""
    names = _names(layer)
    direction = _named(names, "direction")
    forward, backward, both = _DIRECTIONS[0]
    if direction:
        given = {value.lower() for value in _values(layer, [direction])[direction]} - {""}
        ranked = [
            (len(given.intersection(*[{w for part in words for w in part}])), -order)
            for order, words in enumerate(_DIRECTIONS)
        ]
        forward, backward, both = _DIRECTIONS[-max(ranked)[1]]
    return RoadLayer(
        class_field=_named(names, "class"),
        speed_field=_named(names, "speed"),
        direction_field=direction,
        level_field=_named(names, "level"),
        forward=forward,
        backward=backward,
        both=both,
    )


def guess_population(layer: Any) -> PopulationLayer:
    """Guess the fields of a population layer."""
    names = _names(layer)
    return PopulationLayer(
        residents_field=_named(names, "residents"),
        id_field=_named(names, "cell"),
        groups=age_groups(names),
    )


def guess_municipalities(layer: Any) -> MunicipalityLayer:
    """Guess the fields of a municipality layer; one without codes goes by its names."""
    names = _names(layer)
    name = _named(names, "name")
    code = _named([other for other in names if other != name], "code")
    controls = {}
    if total := _named([n for n in names if len(n) > 1], "residents"):
        controls["total"] = total
    return MunicipalityLayer(code or name, name, {**controls, **age_groups(names)})


def guess_facilities(layer: Any, tiers: Tiers | None = None) -> FacilityLayer:
    """Guess the fields of a facility layer."""
    names = _names(layer)
    tier, status = _named(names, "tier"), _named(names, "status")
    if tiers is not None or status:
        values = _values(layer, names)
        if tiers is not None:
            tier = _best(values, lambda value: tiers.index(value) >= 0, tier)
        if status and not _share(values[status], _is_status):
            status = ""
    return FacilityLayer(
        tier_field=tier,
        id_field=_named(names, "facility"),
        name_field=_named(names, "facility name"),
        status_field=status,
        opens_field=_named(names, "opens"),
        closes_field=_named(names, "closes"),
        capacity_field=_named(names, "capacity"),
        weekdays_field=_named(names, "weekdays"),
        hours_field=_named(names, "hours"),
        weeks_field=_named(names, "weeks"),
    )


def score(role: str, layer: Any, tiers: Tiers | None = None) -> float:
    """Tell how well a layer fits a role, 0 for not at all."""
    if not suits(role, layer):
        return 0.0
    found = guess(role, layer, tiers)
    points = 0.0
    name = key(layer.name())
    if any(word in name for word in _LAYER_WORDS[role].split()):
        points += 2.0
    if role == "roads":
        points += 1.0 + 2.0 * bool(found.class_field) + 2.0 * bool(found.speed_field)
        points += bool(found.direction_field)
    elif role == "population":
        points += 3.0 * bool(found.residents_field) + min(3, len(found.groups))
        points = points if found.residents_field else 0.0
        # Municipalities have residents too, but cells and points are many.
        points -= 3.0 * (0 <= layer.featureCount() < 50)
    elif role == "municipalities":
        points += 2.0 * bool(found.code_field) + bool(found.name_field)
        points -= 3.0 * (layer.featureCount() > 1000)
    else:
        points += 2.0 * bool(found.tier_field) + bool(found.name_field)
        points += bool(found.status_field) + bool(found.opens_field or found.closes_field)
        points -= 1.0 * (QgsWkbTypes.geometryType(layer.wkbType()) != _Geometry.PointGeometry)
        if tiers is not None and found.tier_field:
            values = _values(layer, [found.tier_field])[found.tier_field]
            points += 2.0 * _share(values, lambda value: tiers.index(value) >= 0)
    return max(0.0, points)


def best_layers(layers: Iterable[Any], tiers: Tiers | None = None) -> dict[str, Any]:
    """Choose a layer for each role, no layer twice; ``None`` where none fits."""
    candidates = list(layers)
    ranked = sorted(
        (
            (-points, order, role)
            for order, layer in enumerate(candidates)
            for role in ROLES
            if (points := score(role, layer, tiers)) > 1.5
        ),
    )
    chosen: dict[str, Any] = dict.fromkeys(ROLES)
    taken: set[int] = set()
    for _, order, role in ranked:
        if chosen[role] is None and order not in taken:
            chosen[role] = candidates[order]
            taken.add(order)
    return chosen


def age_groups(names: Sequence[str]) -> dict[str, str]:
    """Find the fields of age groups, by group id such as ``age_65plus``.

    Of bands with an upper end only those are taken that together are all residents.
    """
    found: dict[str, str] = {}
    for name in names:
        group = age_group(name)
        if group and (group in _PARTITION or group.endswith("plus")):
            found.setdefault(group, name)
    return found


def age_group(name: str) -> str:
    """Return the age group that a field's name speaks of, or nothing."""
    plainly = unicodedata.normalize("NFKD", name.lower().strip())
    plainly = "".join(c for c in plainly if not unicodedata.combining(c)).replace(" ", "_")
    for pattern, kind in _AGES:
        match = pattern.fullmatch(plainly)
        if match is None:
            continue
        if kind == "plus":
            return f"age_{int(match.group(1))}plus"
        if kind == "below":
            return f"age_0_{int(match.group(1)) - 1}"
        low, high = int(match.group(1)), int(match.group(2))
        return f"age_{low}_{high}" if low < high else ""
    return ""


def _names(layer: Any) -> list[str]:
    return [field.name() for field in layer.fields()]


def _named(names: Sequence[str], meaning: str) -> str:
    """Return the field whose name says most plainly that it means this."""
    folded: dict[str, str] = {}
    for name in names:
        whole = key(name)
        folded.setdefault(whole, name)
        folded.setdefault(re.sub(r"(?:19|20)\d\d$", "", whole), name)
    return next((folded[word] for word in _WORDS[meaning].split() if word in folded), "")


def _values(layer: Any, names: Sequence[str]) -> dict[str, list[str]]:
    """Return the first values of some fields as text."""
    fields = layer.fields()
    positions = {name: fields.lookupField(name) for name in names}
    request = QgsFeatureRequest().setLimit(SAMPLE)
    request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    request.setSubsetOfAttributes(sorted(positions.values()))
    rows = [feature.attributes() for feature in layer.getFeatures(request)]
    return {name: [text(plain(row[at])) for row in rows] for name, at in positions.items()}


def _is_status(value: str) -> bool:
    return key(value) in {key(word) for word in f"{OPEN_WORDS},{CLOSED_WORDS}".split(",")}


def _share(values: Sequence[str], known: Any) -> float:
    """Return the share of the given values that are known, 0 where there are none."""
    given = [value for value in values if value]
    return sum(map(known, given)) / len(given) if given else 0.0


def _best(values: Mapping[str, Sequence[str]], known: Any, named: str) -> str:
    """Return the field most of whose values are known; the one by its name if none is."""
    shares = {name: _share(column, known) for name, column in values.items()}
    best = max(shares, key=lambda name: (shares[name], name == named), default="")
    return best if best and shares[best] >= 0.5 else named
