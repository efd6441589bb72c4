"""The languages of the window: which there are, and putting one on."""

from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

import resources

FOLDER = Path(resources.__path__[0]) / "translations"
NAMES = {"en": "English", "fr": "Français", "de": "Deutsch", "es": "Español", "ko": "한국어", "ar": "العربية"}
"""Each language by its code, as its readers call it."""


def chosen_language(wanted: str) -> str:
    """The language that is shown for a setting: the wanted one, else the system's if there is a translation."""
    if wanted in NAMES:
        return wanted
    preferred = (name.replace("_", "-").split("-")[0] for name in QLocale.system().uiLanguages())
    return next((code for code in preferred if code in NAMES), "en")


def apply_language(app: QApplication, wanted: str) -> None:
    """Show the window in a language, "" being that of the system; what is shown already stays as it is. English is
    loaded under every other language: its file holds the plurals of what is not translated yet."""
    for known in app.findChildren(QTranslator):
        app.removeTranslator(known)
        known.setParent(None)
    code = chosen_language(wanted)
    own = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    files = [("briefbook_en", str(FOLDER)), (f"qtbase_{code}", own)]
    files += [(f"briefbook_{code}", str(FOLDER))] if code != "en" else []
    for name, folder in files:
        translator = QTranslator(app)
        if translator.load(name, folder):
            app.installTranslator(translator)
    right_to_left = QLocale(code).textDirection() == Qt.LayoutDirection.RightToLeft
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight)
