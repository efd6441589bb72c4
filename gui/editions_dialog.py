"""Who gets what: the editions of the book, each a name, kinds of notes, sections and a ceiling."""

from collections.abc import Iterator
from typing import get_args

from msgspec.structs import replace
from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from book.editions import book_for
from book.errors import BriefbookError
from book.model import NOTE_KINDS, Book, Edition, EditionContent, NoteKind, Section, items_in, new_id, sections_in
from gui.marking_menu import dot, scheme_of
from gui.note_card import kind_name
from gui.sentences import problem_text
from gui.wrapping import WrappedLabel, wrap_rows

_LISTED = 4


class EditionsDialog(QDialog):
    """Edits the editions of a book; `editions()` is what was made of them."""

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Editions"))
        self._book = book
        self._editions = list(book.editions)
        self.list = QListWidget(self)
        wrap_rows(self.list)
        self.list.setAccessibleName(self.tr("Editions"))
        self.list.setFixedWidth(190)
        self.name = QLineEdit(self)
        self.content = QComboBox(self)
        texts = (self.tr("Articles and notes"), self.tr("Only the notes"), self.tr("Only cover and contents"))
        for value, text in zip(
            get_args(EditionContent),
            texts,
            strict=True,
        ):
            self.content.addItem(text, value)
        self.kinds: dict[NoteKind, QCheckBox] = {kind: QCheckBox(kind_name(kind), self) for kind in NOTE_KINDS}
        self.due_outs = QCheckBox(self.tr("Due-outs, where the book prints them"), self)
        self.sections = QListWidget(self)
        wrap_rows(self.sections)
        self.sections.setAccessibleName(self.tr("Sections"))
        self.sections.setMaximumHeight(150)
        self.ceiling = QComboBox(self)
        self.refuses = QCheckBox(self.tr("Refuse to export instead of leaving it out"), self)
        self.sum = WrappedLabel(parent=self)
        self.sum.setMinimumHeight(3 * self.fontMetrics().lineSpacing())
        self.sum.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._fill_choices()
        self._lay_out()
        self._connect()
        self._fill_list(0)

    def editions(self) -> tuple[Edition, ...]:
        """The editions as they stand."""
        return tuple(self._editions)

    def _fill_choices(self) -> None:
        self.ceiling.addItem(self.tr("No ceiling"), "")
        scheme = scheme_of(self._book)
        for level in scheme.levels if scheme else ():
            self.ceiling.addItem(dot(level.colour), level.name, level.name)
        if scheme is None:
            self.ceiling.setToolTip(self.tr("Choose a scheme of markings in the book's details first"))
        self.ceiling.setEnabled(scheme is not None)

    def _lay_out(self) -> None:
        self.add = QPushButton(self.tr("Add"), self)
        self.remove = QPushButton(self.tr("Delete"), self)
        under = QHBoxLayout()
        under.addWidget(self.add)
        under.addWidget(self.remove)
        left = QVBoxLayout()
        left.addWidget(self.list, 1)
        left.addLayout(under)
        kinds = QGridLayout()
        for place, box in enumerate(self.kinds.values()):
            kinds.addWidget(box, place // 2, place % 2)
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        form.addRow(self.tr("Name"), self.name)
        form.addRow(self.tr("Carries"), self.content)
        form.addRow(self.tr("Notes"), kinds)
        form.addRow("", self.due_outs)
        form.addRow(self.tr("Sections"), self.sections)
        form.addRow(self.tr("Nothing above"), self.ceiling)
        form.addRow("", self.refuses)
        form.addRow("", self.sum)
        top = QHBoxLayout()
        top.setSpacing(24)
        top.addLayout(left)
        top.addLayout(form, 1)
        button = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(button.Ok | button.Cancel, parent=self)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(20)
        column.addLayout(top)
        column.addWidget(buttons)

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(lambda _row: self._show())
        self.add.clicked.connect(self._add)
        self.remove.clicked.connect(self._remove)
        self.name.textEdited.connect(lambda _text: self._take())
        self.content.activated.connect(lambda _index: self._take())
        self.ceiling.activated.connect(lambda _index: self._take())
        self.refuses.clicked.connect(lambda _on: self._take())
        self.due_outs.clicked.connect(lambda _on: self._take())
        self.sections.itemChanged.connect(lambda _item: self._take())
        for box in self.kinds.values():
            box.clicked.connect(lambda _on: self._take())

    def _fill_list(self, row: int) -> None:
        blocked = QSignalBlocker(self.list)
        self.list.clear()
        self.list.addItems([edition.name for edition in self._editions])
        blocked.unblock()
        self.list.setCurrentRow(min(row, len(self._editions) - 1))
        self.remove.setEnabled(len(self._editions) > 1)

    def _add(self) -> None:
        self._editions.append(Edition(id=new_id(), name=self.tr("New edition")))
        self._fill_list(len(self._editions) - 1)
        self.name.setFocus()
        self.name.selectAll()

    def _remove(self) -> None:
        row = self.list.currentRow()
        del self._editions[row]
        self._fill_list(row)

    def _show(self) -> None:
        edition = self._editions[self.list.currentRow()]
        self.name.setText(edition.name)
        self.content.setCurrentIndex(self.content.findData(edition.content))
        for kind, box in self.kinds.items():
            box.setChecked(kind in edition.note_kinds)
        self.due_outs.setChecked(edition.due_outs)
        blocked = QSignalBlocker(self.sections)
        self.sections.clear()
        for depth, section in _with_depth(self._book.sections):
            row = QListWidgetItem("    " * depth + (section.title or self.tr("Untitled")), self.sections)
            row.setData(Qt.ItemDataRole.UserRole, section.id)
            out = section.id in edition.left_out
            row.setCheckState(Qt.CheckState.Unchecked if out else Qt.CheckState.Checked)
        blocked.unblock()
        if self.ceiling.findData(edition.ceiling) < 0:
            self.ceiling.addItem(edition.ceiling, edition.ceiling)
        self.ceiling.setCurrentIndex(self.ceiling.findData(edition.ceiling))
        self.refuses.setChecked(edition.refuses)
        self.refuses.setEnabled(bool(edition.ceiling))
        self._say_what_it_carries(edition)

    def _take(self) -> None:
        row = self.list.currentRow()
        rows = [self.sections.item(place) for place in range(self.sections.count())]
        edition = replace(
            self._editions[row],
            name=self.name.text().strip() or self.tr("Untitled"),
            content=self.content.currentData(),
            note_kinds=tuple(kind for kind, box in self.kinds.items() if box.isChecked()),
            left_out=tuple(
                str(one.data(Qt.ItemDataRole.UserRole)) for one in rows if one.checkState() == Qt.CheckState.Unchecked
            ),
            ceiling=self.ceiling.currentData(),
            refuses=self.refuses.isChecked(),
            due_outs=self.due_outs.isChecked(),
        )
        self._editions[row] = edition
        self.list.item(row).setText(edition.name)
        self.refuses.setEnabled(bool(edition.ceiling))
        self._say_what_it_carries(edition)

    def _say_what_it_carries(self, edition: Edition) -> None:
        try:
            cut, taken = book_for(self._book, edition)
        except BriefbookError as problem:
            self.sum.setText(problem_text(problem))
            return
        items = len([*items_in(cut)])
        owners = (cut, *sections_in(cut.sections), *items_in(cut))
        said = self.tr("Carries {items} items and {notes} notes.").format(
            items=items, notes=sum(len(owner.notes) for owner in owners)
        )
        if taken:
            listed = ", ".join(f"{one.what} ({one.marking})" for one in taken[:_LISTED])
            more = ", …" if len(taken) > _LISTED else ""
            said += " " + self.tr("Leaves out as too high: {0}").format(listed + more)
        self.sum.setText(said)


def _with_depth(sections: tuple[Section, ...], depth: int = 0) -> Iterator[tuple[int, Section]]:
    for section in sections:
        yield depth, section
        yield from _with_depth(section.sections, depth + 1)
