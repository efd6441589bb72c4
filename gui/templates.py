"""The templates that come with Briefbook: their files, names and pictures."""

from pathlib import Path

import msgspec
from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QIcon

import resources
from exporters.theme import load_theme
from gui.theme_picture import theme_picture, untinted

FOLDER = Path(resources.__path__[0]) / "templates"
PICTURE = QSize(120, 150)


class Template(msgspec.Struct, frozen=True):
    """A template: the stem of its file, its name and use in the window's language, and its theme."""

    stem: str
    name: str
    use: str
    theme: str = "chancery"

    @property
    def path(self) -> Path:
        """Its project file."""
        return FOLDER / f"{self.stem}.briefbook"

    def picture(self, ratio: float) -> QIcon:
        """A page in its theme."""
        return untinted(theme_picture(load_theme(self.theme), "a4", PICTURE, title=self.name, ratio=ratio))


def templates() -> tuple[Template, ...]:
    """All templates in the order in which they are offered."""

    return (
        _template("daily-press-clips", "clips"),
        _template("trip-book"),
        _template("meeting-brief"),
        _template("ministerial-brief"),
        _template("hearing-book", "boardroom"),
        _template("board-pack", "boardroom"),
    )


def _template(stem: str, theme: str = "chancery") -> Template:
    names = {
        "daily-press-clips": QCoreApplication.translate("templates", "Daily press clips"),
        "trip-book": QCoreApplication.translate("templates", "Trip book"),
        "meeting-brief": QCoreApplication.translate("templates", "Meeting brief"),
        "ministerial-brief": QCoreApplication.translate("templates", "Ministerial brief"),
        "hearing-book": QCoreApplication.translate("templates", "Hearing book"),
        "board-pack": QCoreApplication.translate("templates", "Board pack"),
    }
    uses = {
        "daily-press-clips": QCoreApplication.translate("templates", "What the papers say, by subject"),
        "trip-book": QCoreApplication.translate("templates", "A visit: meetings, country, practical matters"),
        "meeting-brief": QCoreApplication.translate("templates", "One meeting: who, why and what to say"),
        "ministerial-brief": QCoreApplication.translate("templates", "An issue, options and a recommendation"),
        "hearing-book": QCoreApplication.translate("templates", "Statement, questions and the record"),
        "board-pack": QCoreApplication.translate("templates", "Agenda, minutes, papers for decision"),
    }
    return Template(stem, names[stem], uses[stem], theme)
