"""Any row of edits, undo, redo, saves, reopenings and crashes: the book is always the one that a plain list of books
says it is. `MACHINE_STEPS=10000` makes the long run of it."""

import os
import random
import shutil
import tempfile
from contextlib import suppress
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from book import project_file
from book.errors import NoSuchPlace
from book.history import History
from book.media import Media
from book.model import Book
from book.ordering import with_unique_ids
from book.project_file import Project
from book.recovery import Left, Recovery
from tests.book.test_merge import random_edit
from tests.conftest import small_book

STEPS = int(os.environ.get("MACHINE_STEPS", "500"))


class WholeBook(RuleBasedStateMachine):
    """The program as a person uses it, beside a reference: the books before, now and after, and the saved one."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.path = self.folder / "a.briefbook"
        self.media = Media()
        self.now = self.saved = small_book()
        self.before: list[Book] = []
        self.after: list[Book] = []
        self.stamp = project_file.write(self.path, self.now, self.media)
        self.history = History(self.now)
        self.recovery = Recovery(self.folder / "recovery")
        self.count = 0

    @rule(seed=st.integers(0, 1 << 30))
    def edit(self, seed: int) -> None:
        self.count += 1
        with suppress(NoSuchPlace, IndexError):
            step = random_edit(self.now, random.Random(seed), f"{self.count}")
            after = self.history.do(step)
            self.history.end_burst()
            if after != self.now:
                self.before.append(self.now)
                self.after.clear()
                self.now = after

    @rule()
    def undo(self) -> None:
        self.history.undo()
        if self.before:
            self.after.append(self.now)
            self.now = self.before.pop()

    @rule()
    def redo(self) -> None:
        self.history.redo()
        if self.after:
            self.before.append(self.now)
            self.now = self.after.pop()

    @rule()
    def save(self) -> None:
        self.stamp = project_file.write(self.path, self.now, self.media, stamp=self.stamp)
        self.history.mark_saved()
        self.recovery.saved()
        self.saved = self.now

    @rule()
    def reopen(self) -> None:
        project = project_file.read(self.path)
        assert project.book == self.saved
        self.stamp = project.stamp
        self._begin(project.book)

    @rule()
    def crash(self) -> None:
        self.recovery.keep(Project(book=self.now, media=self.media), self.path, self.saved)
        assert self.recovery._held is not None
        self.recovery._held.let_go()
        self.recovery = Recovery(self.folder / "recovery")
        (left,) = self.recovery.left()
        assert isinstance(left, Left)
        assert left.book == self.now
        self.recovery.take_over(left)
        self.recovery.keep(left.project(), self.path, left.saved)
        self.now = left.book
        self.before, self.after = [], []
        self.history = History(self.now, saved=self.saved)

    def _begin(self, book: Book) -> None:
        self.now = self.saved = book
        self.before, self.after = [], []
        self.history = History(book)

    @invariant()
    def the_book_is_what_it_should_be(self) -> None:
        assert self.history.book == self.now
        assert self.history.is_saved == (self.now == self.saved)
        assert with_unique_ids(self.now) == self.now

    def teardown(self) -> None:
        self.recovery.end()
        shutil.rmtree(self.folder, ignore_errors=True)


WholeBook.TestCase.settings = settings(
    max_examples=max(1, STEPS // 25),
    stateful_step_count=25,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
test_any_row_of_steps = WholeBook.TestCase
