"""Named versions in the window: keep one, compare it with the book as it is, bring back one item of it."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime

from PySide6.QtCore import QLocale, QObject, QTime
from PySide6.QtWidgets import QWidget

from book import edits, versions
from book.compare import Difference
from book.edits import Edit
from book.errors import BriefbookError, FileProblem
from book.media import Media
from book.model import INBOX, Book, Section, find_item, find_section
from book.places import TOP, has_place, things_in, with_fields
from book.project_file import versions_with
from book.versions import Version
from gui.compare_dialog import CompareDialog
from gui.files import Files
from gui.messages import MessageBar
from gui.open_book import OpenBook
from gui.versions_dialog import VersionsDialog


class Versioning(QObject):
    """The versions of the window's book."""

    def __init__(self, open_book: OpenBook, files: Files, messages: MessageBar, window: QWidget) -> None:
        super().__init__(window)
        self._open_book = open_book
        self._files = files
        self._messages = messages
        self._window = window

    def commands(self) -> Mapping[str, Callable[[], object]]:
        """What each command of this room does, by its name."""
        return {"versions": self.show}

    def show(self) -> None:
        """List the versions."""
        self._open_book.settle()
        now = QLocale().toString(QTime.currentTime(), QLocale.FormatType.ShortFormat)
        suggestion = self.tr("As of {0}").format(now)
        dialog = VersionsDialog(self._open_book.versions, suggestion, self._window)
        dialog.named.connect(lambda name: self._keep(name, dialog))
        dialog.compared.connect(self._compare)
        dialog.opened.connect(lambda version: self._open(version, dialog))
        dialog.removed.connect(lambda version: self._remove(version, dialog))
        dialog.open()

    def _keep(self, name: str, dialog: VersionsDialog) -> None:
        if self._open_book.read_only:
            self._messages.show_problem(FileProblem(self._open_book.why_read_only, remedy="Use Save As"))
            return
        kept = versions_with(self._open_book.project(), name, datetime.now(UTC))
        self._open_book.set_versions(kept)
        dialog.show_versions(kept)

    def _remove(self, version: Version, dialog: VersionsDialog) -> None:
        left = versions.without_version(self._open_book.versions, version)
        self._open_book.set_versions(left)
        dialog.show_versions(left)

    def _book_of(self, version: Version) -> Book | None:
        try:
            return versions.book_of(self._open_book.versions, version)
        except BriefbookError as problem:
            self._messages.show_problem(problem)
            return None

    def _compare(self, version: Version) -> None:
        old = self._book_of(version)
        if old is not None:
            names = (f"“{version.name}”", self.tr("the book as it is now"))
            back = None if self._open_book.read_only else lambda difference: self.bring_back(old, difference)
            CompareDialog(old, self._open_book.book, names, self._window, back).open()

    def _open(self, version: Version, dialog: VersionsDialog) -> None:
        old = self._book_of(version)
        if old is not None:
            dialog.accept()
            media = Media(self._open_book.media)
            self._files.when_saved(lambda: self._files.show_new(old, media))

    def bring_back(self, old: Book, difference: Difference) -> None:
        """Give one thing of an earlier version its words back; what is gone comes back to where it was."""
        self._open_book.settle()
        edit = self._edit_back(old, difference.id)
        if edit is not None:
            self._open_book.attempt(edit)

    def _edit_back(self, old: Book, thing_id: str) -> Edit | None:
        name = self.tr("Bring back")
        if not thing_id:
            own = ("sections", "inbox", "trash", "id")
            fields = {field: getattr(old, field) for field in old.__struct_fields__ if field not in own}
            return Edit(name=name, change=lambda book: with_fields(book, **fields))
        thing = next((one for one in things_in(old) if one.id == thing_id), None)
        if thing is None:
            return None
        book = self._open_book.book
        if find_item(book, thing_id) is None and find_section(book, thing_id) is None:
            return self._edit_put(old, book, thing_id)
        own = ("items", "sections", "id")
        fields = {field: getattr(thing, field) for field in thing.__struct_fields__ if field not in own}
        if isinstance(thing, Section):
            return edits.set_section(thing_id, **fields)
        return edits.set_facts(thing_id, **fields)

    def _edit_put(self, old: Book, book: Book, thing_id: str) -> Edit:
        thing = next(one for one in things_in(old) if one.id == thing_id)
        if any(entry.content.id == thing_id for entry in book.trash):
            return edits.restore([thing_id])
        place = next(
            (
                section.id
                for section in things_in(old)
                if isinstance(section, Section) and thing in (*section.items, *section.sections)
            ),
            TOP if isinstance(thing, Section) else INBOX,
        )
        if isinstance(thing, Section):
            return edits.add_section(thing, place if has_place(book, place) else TOP)
        return edits.add_items([thing], place if has_place(book, place) else INBOX)
