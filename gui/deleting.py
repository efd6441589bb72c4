"""What is deleted is told in a bar with a way back, and not asked about before."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject

from book import edits
from gui.binder import Binder
from gui.messages import MessageBar
from gui.open_book import OpenBook


class Deleting(QObject):
    """The commands of the trash. The bar goes with the next step of the book: then it would take back another one."""

    def __init__(self, open_book: OpenBook, binder: Binder, messages: MessageBar, parent: QObject) -> None:
        super().__init__(parent)
        self._open_book = open_book
        self._binder = binder
        self._messages = messages
        self._told = ""
        binder.deleted.connect(self._tell_deleted)
        open_book.changed.connect(lambda _old, _new: self._forget())

    def commands(self) -> Mapping[str, Callable[[], object]]:
        """What each command of this room does, by its name."""
        return {"delete": self._binder.delete, "empty_trash": self.empty_trash}

    def empty_trash(self) -> None:
        """Let go of all that lies in the trash."""
        self._open_book.settle()
        if self._open_book.attempt(edits.empty_trash()):
            self._tell(self.tr("The trash is empty."))

    def _tell_deleted(self, titles: Sequence[str], for_good: bool) -> None:
        if for_good:
            self._tell(self.tr("Deleted for good."))
        elif len(titles) == 1:
            self._tell(self.tr("“{0}” is in the trash.").format(titles[0]))
        else:
            self._tell(self.tr("{0} rows are in the trash.").format(len(titles)))

    def _tell(self, said: str) -> None:
        self._told = said
        self._messages.show_text(said, "note", (self.tr("Undo"), self._open_book.undo))

    def _forget(self) -> None:
        if self._told and self._messages.text == self._told:
            self._messages.hide()
        self._told = ""
