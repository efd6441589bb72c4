"""The notes on the book, a section or an item: a card for each, in the order of the book."""

from functools import partial

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from book import edits
from book.model import NOTE_KINDS, Article, Book, Item, Memo, Note, NoteKind, find_item, find_section
from book.richtext import Blocks, plain_text
from book.spelling import names_in
from gui.editor import RichEditor
from gui.empty_state import EmptyState
from gui.fonts import square
from gui.look import icon
from gui.marking_menu import MarkingMenu, scheme_of
from gui.note_card import NoteCard, kind_name
from gui.open_book import OpenBook
from gui.spelling import Spelling
from gui.spelling_marks import Tongue
from gui.undo_keys import UndoKeys
from gui.word_help import WordHelp


class NotesPane(QWidget):
    """Shows the notes of one owner and turns what is typed and clicked into edits."""

    refused = Signal(object)
    """A BriefbookError that the window should show."""

    def __init__(self, open_book: OpenBook, parent: QWidget | None = None, spelling: Spelling | None = None) -> None:
        super().__init__(parent)
        self._open_book = open_book
        self._spelling = spelling
        self._owner: str | None = None
        self._cards: dict[str, NoteCard] = {}
        self._named: tuple[Item | None, frozenset[str]] = (None, frozenset())
        self._undo_keys = UndoKeys(open_book.undo, open_book.redo, self)
        self.add = self._make_add_button()
        self.empty = EmptyState(
            "sticky-note", self.tr("No notes yet. Say here what matters, before the text itself."), parent=self
        )
        self._lay_out()
        open_book.changed.connect(self._on_changed)
        open_book.settling.connect(self.commit)
        self._refresh()

    def show_owner(self, owner_id: str) -> None:
        """Show the notes of an item, a section or, for "", the book."""
        if owner_id != self._owner:
            self.commit()
            for card in list(self._cards.values()):
                self._drop(card)
        self._owner = owner_id
        self._refresh()

    def commit(self) -> None:
        """Write what is being typed as edits at once."""
        for card in list(self._cards.values()):
            card.commit()

    def cards(self) -> list[NoteCard]:
        """The cards from the first to the last."""
        return list(self._cards.values())

    def add_note(self, kind: NoteKind, _checked: bool = False) -> None:
        """Add an empty note of this kind at the end, ready to be written."""
        note = Note(kind=kind)
        self._open_book.attempt(edits.add_note(self._owner or "", note))
        if card := self._cards.get(note.id):
            card.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_add_button(self) -> QToolButton:
        button = QToolButton(self)
        button.setText(self.tr("Add note"))
        button.setIcon(icon("plus"))
        button.setIconSize(square(16))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setAutoRaise(True)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        for kind in NOTE_KINDS:
            menu.addAction(kind_name(kind)).triggered.connect(partial(self.add_note, kind))
        button.setMenu(menu)
        return button

    def _lay_out(self) -> None:
        self._list = QWidget(self)
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(16, 8, 16, 24)
        self._column.setSpacing(20)
        self._column.addStretch()
        self._scroll = QScrollArea(self)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._list)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self._scroll)
        head = QHBoxLayout()
        head.setContentsMargins(16, 6, 8, 6)
        head.addWidget(QLabel(self.tr("Notes"), self))
        head.addStretch()
        head.addWidget(self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._stack, 1)

    def _on_changed(self, _old: object, _new: object) -> None:
        self._refresh()

    def _refresh(self) -> None:
        book = self._open_book.book
        notes = () if self._owner is None else notes_of(book, self._owner)
        for card in [card for card in self._cards.values() if all(card.note.id != note.id for note in notes)]:
            self._drop(card)
        cards = {note.id: self._cards.get(note.id) or self._make_card(note) for note in notes}
        if list(cards) != list(self._cards):
            for place, card in enumerate(cards.values()):
                self._column.insertWidget(place, card)
        self._cards = cards
        for place, note in enumerate(notes):
            card = cards[note.id]
            card.show_note(note, book.editions)
            card.set_place(first=place == 0, last=place == len(notes) - 1)
            card.set_read_only(self._open_book.read_only)
        self.add.setEnabled(notes is not None and not self._open_book.read_only)
        self._stack.setCurrentWidget(self._scroll if notes else self.empty)
        for before, after in zip(self.cards(), self.cards()[1:], strict=False):
            QWidget.setTabOrder(before.editor, after.editor)

    def _make_card(self, note: Note) -> NoteCard:
        card = NoteCard(note, self._open_book.media, self._list)
        card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        card.format_actions.scheme = lambda: scheme_of(self._open_book.book)
        card.offer_markings(MarkingMenu(lambda: self._open_book.book, lambda: card.note.marking, card))
        card.rewritten.connect(self._rewrite)
        card.editor.step_ended.connect(self._open_book.end_burst)
        card.changed.connect(self._change)
        card.moved.connect(self._move)
        card.removed.connect(self._remove)
        card.refused.connect(self.refused)
        card.editor.cursorPositionChanged.connect(lambda: self._keep_in_sight(card))
        self._undo_keys.watch(card.editor)
        self._help_with_words(card.editor)
        card.format_actions.spelling_help = self._help_with_words
        card.show()
        return card

    def _help_with_words(self, editor: RichEditor) -> None:
        if self._spelling is not None:
            WordHelp(editor, self._spelling, self._tongue).marks.draw_all()

    def _tongue(self) -> Tongue:
        """Notes are in the book's language; the names that the article itself has are right in them."""
        owner = find_item(self._open_book.book, self._owner or "")
        if owner is not self._named[0]:
            body = plain_text(owner.body) if isinstance(owner, Article | Memo) else ""
            self._named = (owner, names_in(f"{owner.headline}\n{body}" if owner else ""))
        return Tongue(self._open_book.book.language, known=self._named[1])

    def _drop(self, card: NoteCard) -> None:
        self._cards.pop(card.note.id, None)
        self._column.removeWidget(card)
        card.hide()
        card.deleteLater()

    def _keep_in_sight(self, card: NoteCard) -> None:
        if card.editor.hasFocus():
            place = card.editor.cursorRect().center()
            inside: QPoint = card.editor.mapTo(self._list, place)
            self._scroll.ensureVisible(inside.x(), inside.y(), 0, 32)

    def _rewrite(self, note_id: str, blocks: Blocks) -> None:
        self._open_book.attempt(edits.rewrite_note(note_id, blocks))

    def _change(self, note_id: str, field: str, value: object) -> None:
        self.commit()
        self._open_book.attempt(edits.set_note(note_id, **{field: value}))

    def _move(self, note_id: str, step: int) -> None:
        self.commit()
        self._open_book.attempt(edits.move_note(note_id, list(self._cards).index(note_id) + step))

    def _remove(self, note_id: str) -> None:
        self.commit()
        self._open_book.attempt(edits.remove_note(note_id))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.add.setIcon(icon("plus"))


def notes_of(book: Book, owner_id: str) -> tuple[Note, ...]:
    """The notes of an item, a section or, for "", the book; none for what the book does not hold."""
    if not owner_id:
        return book.notes
    owner = find_item(book, owner_id) or find_section(book, owner_id)
    return owner.notes if owner is not None else ()
