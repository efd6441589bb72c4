"""From a hit of the search to the place itself: the item opens, and the words are selected where they stand, or the
mark of the footnote in which they stand."""

from PySide6.QtCore import Qt, QTimer

from book.search import Hit, Query
from gui.binder import Binder
from gui.editor import RichEditor
from gui.notes import NotesPane
from gui.reader import ArticlePane
from gui.text_places import places_of


def show_place(hit: Hit, query: Query, binder: Binder, reader: ArticlePane, notes: NotesPane) -> None:
    """Open what a hit of this query stands in."""
    binder.select(hit.owner)
    if hit.kind == "text":
        select_words(reader.editor, query, hit.number)
    elif hit.kind == "note":
        card = next((card for card in notes.cards() if card.note.id == hit.note), None)
        if card is not None:
            select_words(card.editor, query, hit.number)


def select_words(editor: RichEditor, query: Query, number: int) -> None:
    """Select the words where they stand for the time `number`, counted from 0, and bring them into sight."""
    places = places_of(editor.document(), query)
    if number >= len(places):
        return
    editor.setTextCursor(places[number])
    editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def show() -> None:
        editor.ensureCursorVisible()
        editor.tell_note()

    # What was just shown is laid out when the loop comes round.
    QTimer.singleShot(0, editor, show)
