"""Everything a person reads goes through here: :func:`translate`, and the translator behind it."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication, QLocale, QSettings, QTranslator

CONTEXT = "ServiceNetworkPlanner"
FOLDER = Path(__file__).parent


def translate(context: str, text: str) -> str:
    """Return `text` in the language of the interface.

    Write both arguments as literals, ``translate("ServiceNetworkPlanner", "… {n} …")``, and format
    afterwards: only literals reach the translators' catalogues.
    """
    return QCoreApplication.translate(context, text)


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
