"""The templates that come with Briefbook: their files, names and pictures."""

from pathlib import Path

import msgspec
from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QIcon

import resources
from exporters.theme import load_theme
from gui.theme_picture import theme_picture

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
        return QIcon(theme_picture(load_theme(self.theme), "a4", PICTURE, title=self.name, ratio=ratio))


def templates() -> tuple[Template, ...]:
    """All templates in the order in which they are offered."""

    def said(text: str) -> str:
        return QCoreApplication.translate("templates", text)

    return (
        Template("daily-press-clips", said("Daily press clips"), said("What the papers say, by subject"), "clips"),
        Template("trip-book", said("Trip book"), said("A visit with its meetings, country and practical matters")),
        Template("meeting-brief", said("Meeting brief"), said("One meeting: who, why and what to say")),
        Template("ministerial-brief", said("Ministerial brief"), said("An issue, options and a recommendation")),
        Template("hearing-book", said("Hearing book"), said("Statement, questions and the record"), "boardroom"),
        Template("board-pack", said("Board pack"), said("Agenda, minutes, papers for decision"), "boardroom"),
    )
