"""Move to…: what a drag does, for the keyboard."""

from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from book.model import INBOX, Book, Section
from gui.binder_nodes import section_entries
from gui.fonts import roomy
from gui.wrapping import wrap_rows

_PLACE = Qt.ItemDataRole.UserRole
_STEP = "    "


class Place(NamedTuple):
    """A place that things can be moved to: its id, its name with its number, and how deep it lies."""

    id: str
    name: str
    depth: int


def places_for(book: Book, moved: frozenset[str], *, sections: bool) -> list[Place]:
    """Where items, or sections, can go: sections never into themselves, items never beside sections."""
    top = Place("", "", 0) if sections else Place(INBOX, "", 0)

    def inside(found: tuple[Section, ...], above: str, depth: int) -> list[Place]:
        places: list[Place] = []
        for entry in section_entries(found, above):
            if isinstance(entry.thing, Section) and entry.id not in moved:
                name = " ".join(part for part in (entry.number, entry.thing.title) if part)
                places.append(Place(entry.id, name, depth))
                places += inside(entry.thing.sections, f"{entry.number}." if entry.number else "", depth + 1)
        return places

    return [top, *inside(book.sections, "", 0)]


class MoveDialog(QDialog):
    """A list of places that is narrowed by typing; opens without stopping anybody, `accepted` says to ask `place`."""

    def __init__(self, places: list[Place], count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Move to"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(roomy(420, 400))
        what = self.tr("Move 1 item to") if count == 1 else self.tr("Move {0} items to").format(count)
        label = QLabel(what, self)
        self.field = QLineEdit(self)
        self.field.setObjectName("filter")
        self.field.setPlaceholderText(self.tr("Type a part of the name"))
        self.field.setAccessibleName(what)
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._narrow)
        self.list = QListWidget(self)
        wrap_rows(self.list)
        self.list.setAccessibleName(self.tr("Places"))
        for place in places:
            name = place.name or (self.tr("Inbox") if place.id == INBOX else self.tr("The book itself"))
            row = QListWidgetItem(_STEP * place.depth + name, self.list)
            row.setData(_PLACE, place.id)
        self.list.itemActivated.connect(lambda _row: self.accept())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.move_button = buttons.addButton(self.tr("Move"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.move_button.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(8)
        for widget in (label, self.field, self.list, buttons):
            column.addWidget(widget)
        self._narrow("")

    def place(self) -> str:
        """The id of the place that is chosen."""
        row = self.list.currentItem()
        return row.data(_PLACE) if row is not None else INBOX

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        keys = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in keys:
            self.list.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def _narrow(self, text: str) -> None:
        words = text.casefold().split()
        first = -1
        for number in range(self.list.count()):
            row = self.list.item(number)
            hidden = not all(word in row.text().casefold() for word in words)
            row.setHidden(hidden)
            first = number if first < 0 and not hidden else first
        self.list.setCurrentRow(first)
        self.move_button.setEnabled(first >= 0)
