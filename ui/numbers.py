"""Residents and minutes as people of the present language write them."""

from __future__ import annotations

from qgis.PyQt.QtCore import QLocale

from ..engine.arrays import MS_PER_MINUTE
from ..i18n import translate
from ..planning.parsing import MILLI


def whole(value: float) -> str:
    """Return a number without decimals, thousands set apart."""
    return str(QLocale().toString(float(value), "f", 0))


def decimal(value: float, most: int = 1) -> str:
    """Return a number with as many decimals as it has, up to ``most``."""
    text = str(QLocale().toString(float(value), "f", most))
    point = str(QLocale().decimalPoint())
    return text.rstrip("0").rstrip(point) if point in text else text


def residents(milli: int) -> str:
    """Return thousandths of a resident as residents; less than ten with one decimal."""
    value = milli / MILLI
    return decimal(value) if value < 10 else whole(value)


def minutes(ms: float) -> str:
    """Return milliseconds as minutes with one decimal and their unit."""
    shown = QLocale().toString(ms / MS_PER_MINUTE, "f", 1)
    return translate("ServiceNetworkPlanner", "{n} min").format(n=shown)


def signed_minutes(ms: int) -> str:
    """Return a change in minutes with its sign; less than a twentieth of a minute is none."""
    rounded = round(ms / MS_PER_MINUTE, 1)
    sign = "+" if rounded > 0 else "−" if rounded < 0 else "±"
    shown = QLocale().toString(abs(rounded), "f", 1)
    return translate("ServiceNetworkPlanner", "{n} min").format(n=f"{sign}{shown}")


def number(value: float, digits: int = 0) -> str:
    """Return a number with so many decimals."""
    return str(QLocale().toString(float(value), "f", digits))


def signed(value: float, digits: int = 0) -> str:
    """Return a number with its sign; zero has none."""
    rounded = round(value, digits)
    if rounded == 0:
        return number(0.0, digits)
    return ("+" if rounded > 0 else "−") + number(abs(rounded), digits)
