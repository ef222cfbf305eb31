"""The languages the window speaks, and how it takes one up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from cloudery_desktop import language
from cloudery_desktop.assets import asset

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

# Each by its own name: a person must find it in a window whose language is not understood.
LANGUAGES = {"en": "English", "de": "Deutsch", "hi": "हिन्दी", "ar": "العربية"}
RIGHT_TO_LEFT = {"ar"}
_SYSTEM = "system"
_MOST = 2**31 - 1  # that Qt can choose a form for
_translators: list[QTranslator] = []  # one program, one language


def speak(application: QApplication, wished: str) -> None:
    """Have every text from now on in `wished`: a key of LANGUAGES, or "system".

    Numbers, dates and the direction of writing follow. A window that is there keeps its texts.
    """
    system = QLocale.system()
    name = _spoken(system) if wished == _SYSTEM else wished
    locale = QLocale(QLocale(name).language(), system.territory())  # dates as where one lives
    QLocale.setDefault(locale)
    while _translators:
        old = _translators.pop()
        QCoreApplication.removeTranslator(old)
        old.deleteLater()
    stock = QTranslator(application)  # of Qt's own buttons, menus and keys
    if any(stock.load(f"qtbase_{name}", folder) for folder in _stock_folders()):
        QCoreApplication.installTranslator(stock)
    _translators.append(stock)
    # Only where it changes: to name a direction loads all enums of `Qt`, a tenth of the start.
    if (name in RIGHT_TO_LEFT) is not application.isRightToLeft():
        application.setLayoutDirection(locale.textDirection())
    if name == "en":
        language.use(number=locale.toString)
        return
    ours = QTranslator(application)
    _translators.append(ours)
    ours.load(str(asset("translations", f"{name}.qm")))

    def translate(source: str, note: str, n: int) -> str:
        told = ours.translate("", source, note, min(n, _MOST))
        return told or language.english(source, note, n)

    language.use(translate, locale.toString)


def _spoken(locale: QLocale) -> str:
    """The first language the person reads that the window speaks."""
    wished = (tag.partition("-")[0] for tag in locale.uiLanguages())
    return next((name for name in wished if name in LANGUAGES), "en")


def _stock_folders() -> tuple[str, str]:
    """Qt's, and ours for the languages that Qt does not have."""
    return (
        QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath),
        str(asset("translations")),
    )
