"""The numbers of footnotes in a document that is edited: counted once, and again only in paragraphs that change."""

from itertools import accumulate

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextDocument

from gui.footnote_marks import marks_in


class MarkNumbers(QObject):
    """Counts the marks of a document. One that gets a number with more or fewer digits is laid out anew, for it is
    wider or narrower; the others are no more than drawn anew."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._document = document
        self._counts = [0] * document.blockCount()
        """The marks in each paragraph."""
        self._sums: list[int] | None = None
        """The marks up to the end of each paragraph; None while nobody has asked."""
        self._moved = False
        self._resized: list[int] = []
        """The numbers of the paragraphs that hold marks which have become wider or narrower."""
        document.contentsChange.connect(self._count)
        document.contentsChanged.connect(self._draw_moved)

    def at(self, position: int) -> int:
        """The number of the mark at a place in the document."""
        if self._sums is None:
            self._sums = list(accumulate(self._counts))
        block = self._document.findBlock(position)
        number = block.blockNumber()
        before = self._sums[number] - self._counts[number]
        return before + 1 + sum(place < position - block.position() for place in marks_in(block))

    def _count(self, place: int, _removed: int, added: int) -> None:
        """Qt tells this before it lays anything out."""
        document = self._document
        first, last = document.findBlock(place), document.findBlock(place + added)
        begin = first.blockNumber()
        end = last.blockNumber() if last.isValid() else document.blockCount() - 1
        end_before = end + len(self._counts) - document.blockCount()
        counted: list[int] = []
        for _ in range(begin, end + 1):
            counted.append(len(list(marks_in(first))))
            first = first.next()
        shift = sum(counted) - sum(self._counts[begin : end_before + 1])
        self._counts[begin : end_before + 1] = counted
        self._sums = None
        if shift:
            self._moved = True
            self._resized = self._resized_behind(end, shift)

    def _resized_behind(self, end: int, shift: int) -> list[int]:
        found: list[int] = []
        number = sum(self._counts[: end + 1])
        for block, count in enumerate(self._counts[end + 1 :], end + 1):
            numbers = range(number + 1, number + count + 1)
            if any(len(str(one)) != len(str(one - shift)) for one in numbers):
                found.append(block)
            number += count
        return found

    def _draw_moved(self) -> None:
        """Only now: told while Qt is still changing the document, it would lay out all that stands between, too."""
        if not self._moved:
            return
        resized, self._moved, self._resized = self._resized, False, []
        for number in resized:
            block = self._document.findBlockByNumber(number)
            self._document.markContentsDirty(block.position(), block.length())
        self._document.documentLayout().update.emit()
