"""Undo and redo as a list of books: what did not change between two of them is shared, so a step costs little."""

import time
from collections.abc import Callable

import msgspec

from book.edits import Edit, label
from book.model import Book

BURST_SECONDS = 1.0
"""Edits of one kind in one place that follow each other faster than this are one step, as typing is."""
MAX_STEPS = 1000
"""How many steps are kept; the oldest go first."""


class _Step(msgspec.Struct, frozen=True):
    """An edit that was done: its label and place, and the book before it."""

    label: str
    place: str
    before: Book


class History:
    """The book as it is now, and the way there and back."""

    def __init__(self, book: Book, clock: Callable[[], float] = time.monotonic, saved: Book | None = None) -> None:
        """Begin with a book; `saved` is the one on the disk, if that is another."""
        self._book = book
        self._saved = book if saved is None else saved
        self._done: list[_Step] = []
        self._undone: list[_Step] = []
        self._clock = clock
        self._burst: str = ""
        self._burst_time = 0.0
        self._last_place = ""

    @property
    def book(self) -> Book:
        """The book as it is now."""
        return self._book

    @property
    def undo_name(self) -> str:
        """The label of what undo would take back, such as "Move 3 articles"; "" if there is nothing."""
        return self._done[-1].label if self._done else ""

    @property
    def undo_names(self) -> list[str]:
        """The labels of all that undo would take back, the newest first."""
        return [step.label for step in reversed(self._done)]

    @property
    def redo_name(self) -> str:
        """The label of what redo would do again; "" if there is nothing."""
        return self._undone[-1].label if self._undone else ""

    @property
    def last_place(self) -> str:
        """The id of what the last edit, undo or redo touched; "" for the book itself."""
        return self._last_place

    @property
    def saved(self) -> Book:
        """The book that was saved last."""
        return self._saved

    @property
    def is_saved(self) -> bool:
        """Whether the book is the one that was saved last, even by way of undo."""
        return self._book is self._saved or self._book == self._saved

    def mark_saved(self, book: Book | None = None) -> None:
        """Say that a book is on the disk now: the one as it is, or the one that was handed to the save."""
        self._saved = self._book if book is None else book
        self.end_burst()

    def do(self, edit: Edit) -> Book:
        """Apply an edit and return the next book. One that changes nothing leaves no step. Raises NoSuchPlace."""
        after = edit.change(self._book)
        if after is self._book or after == self._book:
            return self._book
        now = self._clock()
        joins = bool(edit.merge) and edit.merge == self._burst and now - self._burst_time <= BURST_SECONDS
        if not (joins and self._done):
            self._done.append(_Step(label(edit), edit.place, self._book))
            del self._done[:-MAX_STEPS]
        self._undone.clear()
        self._burst, self._burst_time = edit.merge, now
        self._book, self._last_place = after, edit.place
        return after

    def end_burst(self) -> None:
        """Make the next edit a step of its own, whatever it is and however soon it comes."""
        self._burst = ""

    def undo(self) -> Book | None:
        """Take the last step back and return the book; None if there is none."""
        return self._step(self._done, self._undone)

    def redo(self) -> Book | None:
        """Do the step that was taken back last again and return the book; None if there is none."""
        return self._step(self._undone, self._done)

    def _step(self, source: list[_Step], target: list[_Step]) -> Book | None:
        if not source:
            return None
        step = source.pop()
        target.append(msgspec.structs.replace(step, before=self._book))
        self.end_burst()
        self._book, self._last_place = step.before, step.place
        return self._book
