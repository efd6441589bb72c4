"""Undo takes back whatever was changed last, and says what that was."""

from book import edits
from book.history import BURST_SECONDS, History
from book.model import Article, Book
from book.richtext import paragraphs


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def test_undo_and_redo_name_what_they_do(book: Book) -> None:
    history = History(book)
    history.do(edits.move(["grain", "suez"], "oil-section"))
    assert history.undo_name == "Move 2 articles"
    assert history.undo() == book
    assert (history.undo_name, history.redo_name) == ("", "Move 2 articles")
    assert history.redo() == history.book != book


def test_at_the_ends_there_is_nothing_to_do(book: Book) -> None:
    history = History(book)
    assert history.undo() is None
    assert history.redo() is None


def test_a_burst_of_typing_is_one_step(book: Book) -> None:
    clock = Clock()
    history = History(book, clock)
    for text in ("H", "He", "Hel"):
        history.do(edits.rewrite("grain", paragraphs(text)))
        clock.now += BURST_SECONDS / 2
    clock.now += BURST_SECONDS
    history.do(edits.rewrite("grain", paragraphs("Hell")))
    history.undo()
    assert history.undo() == book


def test_typing_in_another_place_is_another_step(book: Book) -> None:
    history = History(book, Clock())
    history.do(edits.rewrite("grain", paragraphs("x")))
    history.do(edits.rewrite("suez", paragraphs("x")))
    history.undo()
    assert history.undo_name == "Edit text"


def test_saving_ends_a_burst(book: Book) -> None:
    history = History(book, Clock())
    saved = history.do(edits.retitle("", "A"))
    history.mark_saved()
    history.do(edits.retitle("", "B"))
    assert history.undo() == saved
    assert history.is_saved


def test_a_book_is_saved_again_when_its_change_is_undone(book: Book) -> None:
    history = History(book)
    assert history.is_saved
    history.do(edits.add_items([Article()]))
    assert not history.is_saved
    history.undo()
    assert history.is_saved


def test_what_was_typed_while_a_save_was_running_is_not_saved(book: Book) -> None:
    history = History(book)
    handed_over = history.do(edits.retitle("", "A"))
    history.do(edits.delete(["grain"]))
    history.mark_saved(handed_over)
    assert not history.is_saved


def test_an_edit_that_changes_nothing_leaves_no_step(book: Book) -> None:
    history = History(book)
    history.do(edits.retitle("grain", book.sections[0].items[0].headline))
    assert history.undo_name == ""


def test_a_new_edit_forgets_what_was_undone(book: Book) -> None:
    history = History(book)
    history.do(edits.delete(["grain"]))
    history.undo()
    history.do(edits.delete(["oil"]))
    assert history.redo_name == ""


def test_the_place_of_the_last_step_can_be_shown(book: Book) -> None:
    history = History(book)
    history.do(edits.set_facts("suez", outlet="x"))
    history.do(edits.set_facts("oil", outlet="x"))
    history.undo()
    assert history.last_place == "oil"
