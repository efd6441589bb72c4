"""From a hit of the search to the place itself: the item opens, and the words are selected where they stand."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit

from book.search import Hit
from gui.binder import Binder
from gui.notes import NotesPane
from gui.reader import ArticlePane


def show_place(hit: Hit, number: int, binder: Binder, reader: ArticlePane, notes: NotesPane) -> None:
    """Open what the hit stands in; `number` hits with the very same words stand before it in its part."""
    binder.select(hit.owner)
    if hit.kind == "text":
        select_words(reader.editor, hit.words, number)
    elif hit.kind == "note":
        card = next((card for card in notes.cards() if card.note.id == hit.note), None)
        if card is not None:
            select_words(card.editor, hit.words, number)


def select_words(editor: QTextEdit, words: str, number: int) -> None:
    """Select the words where they stand for the time `number`, counted from 0, and bring them into sight."""
    flags = QTextDocument.FindFlag.FindCaseSensitively
    document = editor.document()
    place = QTextCursor(document)
    for _ in range(number + 1):
        found = document.find(words, place, flags)
        if found.isNull():
            return
        place = found
    editor.setTextCursor(place)
    editor.setFocus(Qt.FocusReason.OtherFocusReason)
    # What was just shown is laid out when the loop comes round.
    QTimer.singleShot(0, editor, editor.ensureCursorVisible)
