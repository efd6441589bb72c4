"""Where a person was in a book when it was closed: what was chosen, the cursor, what was folded, and the page.

It is kept with the person's settings and not in the book, which others work on too.
"""

import msgspec
from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor

from book.model import TRASH
from gui import settings
from gui.binder import Binder
from gui.open_book import OpenBook
from gui.preview import PreviewPane
from gui.reader import ArticlePane

_MOST = 50
"""Books whose place is remembered."""


class Place(msgspec.Struct, frozen=True):
    """A row, the cursor and the scroll position in its text, the folded rows, and the page of the preview."""

    row: str = ""
    cursor: int = 0
    scrolled: int = 0
    folded: tuple[str, ...] = (TRASH,)
    page: int = 0


_decode = msgspec.json.Decoder(dict[str, Place]).decode


class LastPlace(QObject):
    """Takes the place down when a book is left, and goes back to it when it is opened again."""

    def __init__(
        self, open_book: OpenBook, binder: Binder, reader: ArticlePane, preview: PreviewPane, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._open_book = open_book
        self._binder, self._reader, self._preview = binder, reader, preview
        open_book.leaving.connect(self.remember)

    def remember(self) -> None:
        """Take down where the person is; a book without a file is not come back to."""
        book_id = self._open_book.book.id
        if self._open_book.path is None:
            return
        editor = self._reader.editor
        place = Place(
            self._binder.current_id(), editor.textCursor().position(), editor.verticalScrollBar().value(),
            tuple(self._binder.folded_ids()), self._preview.pages.page,
        )  # fmt: skip
        others = {known: kept for known, kept in _kept().items() if known != book_id}
        newest = dict([*others.items(), (book_id, place)][-_MOST:])
        settings.PLACES.set(msgspec.json.encode(newest).decode())

    def go_back(self) -> bool:
        """Go where the person was in the book that is open now; whether that was known and is still there."""
        place = _kept().get(self._open_book.book.id) if self._open_book.path is not None else None
        if place is None:
            return False
        self._binder.fold(place.folded)
        self._binder.select(place.row)
        if self._binder.current_id() != place.row:
            return False
        editor = self._reader.editor
        cursor = QTextCursor(editor.document())
        cursor.setPosition(min(max(place.cursor, 0), editor.document().characterCount() - 1))
        editor.setTextCursor(cursor)
        editor.document().documentLayout().documentSize()
        editor.verticalScrollBar().setValue(place.scrolled)
        self._preview.begin_at(place.page)
        return True


def _kept() -> dict[str, Place]:
    try:
        return _decode(settings.PLACES.get() or "{}")
    except msgspec.MsgspecError:
        return {}
