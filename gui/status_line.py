"""The foot of the window: how much the book holds, and what is being done, with a way to stop it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QStatusBar, QWidget

from book.model import Article, Book, Item, Memo, Section, items_in, sections_in
from book.reading import minutes_of
from book.richtext import Blocks, word_count


class StatusLine(QStatusBar):
    """Counts at the left, work at the right."""

    cancelled = Signal()
    """The person asks that what is being done be stopped."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words: dict[str, tuple[Blocks, int]] = {}
        self.counts = QLabel(self)
        self.place = QLabel(self)
        self.state = QLabel(self)
        self.work = QLabel(self)
        self.bar = QProgressBar(self)
        self.bar.setMaximumWidth(180)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.cancel.clicked.connect(lambda: self.cancelled.emit())
        self.addWidget(self.counts)
        self.addWidget(self.place, 1)
        for widget in (self.work, self.bar, self.cancel, self.state):
            self.addPermanentWidget(widget)
        self.setSizeGripEnabled(False)
        self.show_work("")

    def show_book(self, book: Book) -> None:
        """Say how many items and words the book holds."""
        items = list(items_in(book))
        parts = [
            self.tr("1 item") if len(items) == 1 else self.tr("{0} items").format(self.locale().toString(len(items))),
            *self._said(self._count(items)),
        ]
        self.counts.setText(" · ".join(parts))

    def show_place(self, thing: Item | Section | None, chosen: Blocks = ()) -> None:
        """Say how many words the article or section that is shown has, and what is selected of it."""
        match thing:
            case Article() | Memo():
                parts = [self.tr("This text: {0}").format(" · ".join(self._said(word_count(thing.body))))]
            case Section():
                inside = [item for section in sections_in((thing,)) for item in section.items]
                words = sum(word_count(item.body) for item in inside if isinstance(item, Article | Memo))
                parts = [self.tr("This section: {0}").format(" · ".join(self._said(words)))]
            case _:
                parts = []
        if chosen:
            parts.append(self.tr("{0} selected").format(self.locale().toString(word_count(chosen))))
        self.place.setText(" · ".join(parts))

    def _said(self, words: int) -> list[str]:
        """The words, and the minutes that a reader needs for them."""
        said = self.tr("1 word") if words == 1 else self.tr("{0} words").format(self.locale().toString(words))
        return [said, self.tr("{0} min").format(minutes_of(words))] if words else [said]

    def show_state(self, said: str, *, trouble: bool = False) -> None:
        """Say whether the book is saved, and when it was."""
        self.state.setText(said)
        role = QPalette.ColorRole.BrightText if trouble else QPalette.ColorRole.PlaceholderText
        self.state.setForegroundRole(role)

    def show_work(self, what: str, *, stoppable: bool = False) -> None:
        """Say what is being done, "" when it is done; `stoppable` offers a way to stop it."""
        self.work.setText(what)
        for widget in (self.work, self.bar):
            widget.setVisible(bool(what))
        self.cancel.setVisible(bool(what) and stoppable)
        self.bar.setRange(0, 0)

    def show_progress(self, done: int, everything: int) -> None:
        """Say how far it is."""
        self.bar.setRange(0, everything)
        self.bar.setValue(done)

    def _count(self, items: list[Item]) -> int:
        """The words of all texts; only those that changed since the last time are counted again."""
        known, self._words = self._words, {}
        for item in items:
            if isinstance(item, Article | Memo):
                before = known.get(item.id)
                same = before is not None and before[0] is item.body
                self._words[item.id] = before if same and before else (item.body, word_count(item.body))
        return sum(count for _, count in self._words.values())
