"""A book under a password, in the window: asking for it on opening, and sealing a book."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from book.errors import BriefbookError
from book.sealed import new_key
from gui.files import Files
from gui.jobs import Job
from gui.messages import MessageBar
from gui.open_book import OpenBook
from gui.password_dialog import PasswordDialog
from gui.sentences import problem_text


class Protecting(QObject):
    """Asks for passwords. They are never kept: what stays in memory is the key that was made from one."""

    def __init__(self, open_book: OpenBook, files: Files, messages: MessageBar, window: QWidget) -> None:
        super().__init__(window)
        self._open_book = open_book
        self._files = files
        self._messages = messages
        self._window = window
        files.locked.connect(self._ask_to_open)

    def commands(self) -> Mapping[str, Callable[[], object]]:
        """What each command of this room does, by its name."""
        return {"protect": self.ask}

    def ask(self) -> None:
        """Ask for the password that the book shall have from the next save on; none takes it away."""
        said = self.tr(
            "The book will be sealed with this password when you save it. Nobody can open it without the password, "
            "and nobody can bring the password back: if it is forgotten, the book is lost. "
            "Earlier backups on this machine, and copies that others have, stay as they are."
        )
        if self._open_book.key is not None:
            said += " " + self.tr("Leave both fields empty to take the password away.")
        dialog = PasswordDialog(said, self._window, twice=True)
        dialog.accepted.connect(lambda: self._seal(dialog.password.text()))
        dialog.open()

    def _seal(self, password: str) -> None:
        if not password:
            if self._open_book.key is not None:
                self._open_book.set_key(None)
                self._messages.show_text(self.tr("The password goes when you save the book."))
            return
        job = Job(lambda: new_key(password), self)
        job.done.connect(self._sealed)
        job.start()

    def _sealed(self, key: object) -> None:
        self._open_book.set_key(key)  # pyright: ignore[reportArgumentType]
        self._messages.show_text(self.tr("The book is sealed when you save it."), "done")

    def _ask_to_open(self, problem: BriefbookError, path: Path, as_new: bool) -> None:
        dialog = PasswordDialog(problem_text(problem), self._window)
        dialog.accepted.connect(lambda: self._files.unlock(path, dialog.password.text(), as_new=as_new))
        dialog.open()
