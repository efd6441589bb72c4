"""The wavy lines below words that are not in the dictionary, in one document, as a person types."""

from collections.abc import Callable, Iterator
from time import perf_counter
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QColor, QSyntaxHighlighter, QTextBlock, QTextCharFormat, QTextDocument

from book.richtext import Spans, text_of
from book.spelling import looked_up, words_in
from gui.footnote_marks import notes_in
from gui.look import colours
from gui.rich_format import Property
from gui.spelling import Spelling

_FEW = 8
"""Wrong words that are looked for in every paragraph; of more, each paragraph is likely to have one."""
_SLICE = 0.006
"""Seconds of one turn of the event loop in which lines are drawn anew."""


class Tongue(NamedTuple):
    """The language of a text, whether its names are looked up too (those in others' articles are not ours), and names
    that are right here."""

    language: str
    names: bool = True
    known: frozenset[str] = frozenset()


class SpellingMarks(QObject):
    """Finds the wrong words of a paragraph, and has paragraphs drawn anew when more is known.

    The word at whose end the cursor stands is spared: it may not be written yet.
    """

    def __init__(
        self,
        highlighter: QSyntaxHighlighter,
        spelling: Spelling,
        tongue: Callable[[], Tongue],
        cursor: Callable[[], int],
    ) -> None:
        """`cursor` gives the place of a cursor behind which somebody may be typing, -1 for none."""
        super().__init__(highlighter)
        self._highlighter = highlighter
        self.spelling = spelling
        self._tongue = tongue
        self._drawn_in = tongue()
        self._cursor = cursor
        self._stale: list[int] = []
        self._spared: tuple[QTextBlock, int] | None = None
        self.drawing = False
        """Whether a change of the document is no more than lines that are drawn."""
        self._draw_soon = QTimer(self, singleShot=True, interval=0)
        self._draw_soon.timeout.connect(self._draw)
        spelling.learned.connect(self._on_learned)
        spelling.changed.connect(self.draw_all)

    @property
    def is_on(self) -> bool:
        """Whether words are looked up."""
        return self.spelling.is_on

    def wrong_words(self, block: QTextBlock, *, spare: bool = False) -> Iterator[tuple[int, int]]:
        """The place and the length in UTF-16 units of each word of a paragraph that is known to be wrong, and of each
        mark whose footnote has one."""
        yield from sorted((*self._wrong_in_text(block, spare=spare), *self._marks_of_wrong_notes(block)))

    def _wrong_in_text(self, block: QTextBlock, *, spare: bool) -> Iterator[tuple[int, int]]:
        text, tongue = block.text(), self._tongue()
        wide = not text.isascii() and max(text) > "\uffff"
        typed_at = self._cursor() - block.position() if spare else -1
        foreign = _foreign_ranges(block)
        for place, word in words_in(text, tongue.language, names=tongue.names):
            start = len(text[:place].encode("utf-16-le")) // 2 if wide else place
            length = len(word.encode("utf-16-le")) // 2 if wide else len(word)
            if any(first <= start < last for first, last in foreign):
                continue
            if start + length == typed_at:
                self._spared = (QTextBlock(block), self._cursor())
            elif self._is_wrong(word, tongue):
                yield start, length

    def _marks_of_wrong_notes(self, block: QTextBlock) -> Iterator[tuple[int, int]]:
        tongue = self._tongue()
        for place, note in notes_in(block):
            words = words_in(_own_words(note), tongue.language, names=tongue.names)
            if any(self._is_wrong(word, tongue) for _, word in words):
                yield place, 1

    def _is_wrong(self, word: str, tongue: Tongue) -> bool:
        known = looked_up(word).removesuffix("'s") in tongue.known
        return not known and self.spelling.is_wrong(word, tongue.language)

    def mark(self, block: QTextBlock, set_format: Callable[[int, int, QTextCharFormat], None]) -> None:
        """Draw the lines of a paragraph, over the look that it has."""
        self._spared = None
        for start, length in self.wrong_words(block, spare=True):
            form = QTextCharFormat(self._highlighter.format(start))
            form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SpellCheckUnderline)
            form.setUnderlineColor(QColor(colours().warning))
            set_format(start, length, form)

    def note_cursor(self) -> None:
        """The cursor went elsewhere: a word that was spared is looked at after all."""
        if self._spared is not None and self._spared[1] != self._cursor():
            block, self._spared = self._spared[0], None
            if block.isValid():
                self._redraw(block)

    def note_tongue(self) -> None:
        """The text may be in another language now, without being another text."""
        if self._tongue() != self._drawn_in:
            self._drawn_in = self._tongue()
            self.draw_all()

    def draw_all(self) -> None:
        """Draw every paragraph anew, a few at a time."""
        document = self._document()
        if document is not None:
            self._stale = list(range(document.blockCount() - 1, -1, -1))
            self._draw_soon.start()

    def _on_learned(self, wrong: frozenset[str]) -> None:
        document = self._document()
        if document is None or not self.is_on:
            return
        if len(wrong) > _FEW:
            self.draw_all()
            return
        stale = set(self._stale)
        block = document.begin()
        while block.isValid():
            text = "\n".join((block.text(), *(text_of(note) for _, note in notes_in(block))))
            if any(word in text for word in wrong):
                stale.add(block.blockNumber())
            block = block.next()
        self._stale = sorted(stale, reverse=True)
        if self._stale:
            self._draw_soon.start()

    def _draw(self) -> None:
        document = self._document()
        end = perf_counter() + _SLICE
        while document is not None and self._stale and perf_counter() < end:
            block = document.findBlockByNumber(self._stale.pop())
            if block.isValid():
                self._redraw(block)
        if self._stale:
            self._draw_soon.start()

    def _redraw(self, block: QTextBlock) -> None:
        self.drawing = True
        self._highlighter.rehighlightBlock(block)
        self.drawing = False

    def _document(self) -> QTextDocument | None:
        return self._highlighter.document()


def _own_words(note: Spans) -> str:
    """The words of a footnote that are in the language of its text."""
    return "".join(" " if span.language else span.text for span in note)


def _foreign_ranges(block: QTextBlock) -> list[tuple[int, int]]:
    """Where words stand that are said to be in another language."""
    return [
        (found.start, found.start + found.length)
        for found in block.textFormats()
        if found.format.hasProperty(Property.LANGUAGE)
    ]
