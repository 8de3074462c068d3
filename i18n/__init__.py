"""Everything a person reads goes through here: :func:`translate`, and the translator behind it."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication, QLocale, QSettings, QTranslator

CONTEXT = "ServiceNetworkPlanner"
FOLDER = Path(__file__).parent

_spoken = threading.local()


def translate(context: str, text: str) -> str:
    """Return `text` in the language of the interface, or that of a :func:`speaking` block.

    Write both arguments as literals, ``translate("ServiceNetworkPlanner", "… {n} …")``, and format
    afterwards: only literals reach the translators' catalogues.
    """
    translator = getattr(_spoken, "translator", None)
    if translator is None:
        return QCoreApplication.translate(context, text)
    # Given text, it takes ASCII only.
    return translator.translate(context, text.encode()) or text


@contextmanager
def speaking(language: str, folder: Path = FOLDER) -> Iterator[None]:
    """Speak another language than the interface within a block.

    Only this thread does, and windows are not told. What the language has no words for is in
    English.
    """
    before = dict(vars(_spoken))
    _spoken.translator, _spoken.locale = QTranslator(), QLocale(language)
    if language != "en":
        _spoken.translator.load(_spoken.locale, "service_network_planner", "_", str(folder))
    try:
        yield
    finally:
        vars(_spoken).clear()
        vars(_spoken).update(before)


def number_locale() -> QLocale:
    """Return how numbers are written, in the language that is spoken."""
    return getattr(_spoken, "locale", None) or QLocale()


def interface_locale() -> str:
    """Return the locale that QGIS speaks, such as ``fi`` or ``sv_SE``."""
    settings = QSettings()
    chosen = str(settings.value("locale/userLocale", "") or "")
    if chosen and settings.value("locale/overrideFlag", False, type=bool):
        return chosen
    return QLocale.system().name()


def install_translator(locale: str = "", folder: Path = FOLDER) -> QTranslator | None:
    """Install and return the translator for `locale`, or for the interface's own if empty.

    None when there is no catalogue in that language: the texts are then in English. The caller
    keeps the translator alive, and takes it away with :func:`remove_translator`.
    """
    translator = QTranslator()
    wanted = QLocale(locale or interface_locale())
    if not translator.load(wanted, "service_network_planner", "_", str(folder)):
        return None
    QCoreApplication.installTranslator(translator)
    return translator


def remove_translator(translator: QTranslator | None) -> None:
    """Take away what :func:`install_translator` returned."""
    if translator is not None:
        QCoreApplication.removeTranslator(translator)
