"""What the reader asked for with the pen: marks that came back, as work for the staff."""

from collections.abc import Sequence

from book.model import Book, DueOut


def new_marks(book: Book, marks: Sequence[DueOut]) -> tuple[DueOut, ...]:
    """Those marks that are not among the book's due-outs: the same copy may come back twice."""
    told = {(one.what, one.words, one.page) for one in book.due_outs}
    return tuple(one for one in marks if (one.what, one.words, one.page) not in told)
