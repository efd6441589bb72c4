"""The tree follows the book, and what is dragged and typed in it becomes an edit."""

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from book import edits
from book.errors import NoSuchPlace
from book.model import INBOX, TRASH, Article, Book, Section
from gui.binder import Binder
from gui.binder_model import DETAILS_ROLE, ID_ROLE, NUMBER_ROLE, BinderModel
from gui.open_book import OpenBook


@pytest.fixture
def open_book(book: Book) -> OpenBook:
    made = OpenBook()
    made.new(book)
    return made


@pytest.fixture
def binder(open_book: OpenBook, qtbot: QtBot) -> Binder:
    made = Binder(open_book)
    qtbot.addWidget(made)
    made.resize(320, 600)
    made.show()
    qtbot.waitExposed(made)
    return made


def tree(model: QAbstractItemModel, parent: QModelIndex | None = None) -> list[object]:
    parent = parent or QModelIndex()
    rows: list[object] = []
    for row in range(model.rowCount(parent)):
        index = model.index(row, 0, parent)
        inside = tree(model, index)
        rows.append((index.data(ID_ROLE), inside) if inside else index.data(ID_ROLE))
    return rows


def test_inbox_sections_and_trash(book: Book) -> None:
    assert tree(BinderModel(book)) == [
        (INBOX, ["loose"]),
        ("grain-section", ["grain", "memo", ("inner", ["suez"])]),
        ("oil-section", ["oil"]),
        TRASH,
    ]


def test_sections_show_their_numbers_and_articles_where_they_are_from(book: Book) -> None:
    model = BinderModel(book)
    assert [model.index_of(one).data(NUMBER_ROLE) for one in ("grain-section", "inner", "oil-section")] == [
        "1", "1.1", "2",
    ]  # fmt: skip
    assert model.index_of("grain").data(DETAILS_ROLE)[0] == "Department of State · 3 Aug 2022"


def small() -> Book:
    inner = Section(id="inner", items=(Article(id="suez"),))
    first = Section(id="grain-section", items=(Article(id="grain"), Article(id="memo")), sections=(inner,))
    return Book(sections=(first, Section(id="oil-section", items=(Article(id="oil"),))), inbox=(Article(id="loose"),))


IDS = st.lists(st.sampled_from(["grain", "memo", "suez", "oil", "loose", "inner", "oil-section"]), unique=True)
PLACES = st.sampled_from(["", INBOX, "grain-section", "inner", "oil-section"])
EDITS = (
    st.builds(edits.move, IDS, PLACES, st.none() | st.integers(0, 4))
    | st.builds(edits.delete, IDS)
    | st.builds(edits.restore, IDS)
    | st.builds(edits.duplicate, IDS)
    | st.builds(edits.promote, st.just("inner"))
    | st.builds(edits.demote, st.sampled_from(["inner", "oil-section"]))
)


@settings(max_examples=60, deadline=None)
@given(st.lists(EDITS, max_size=8))
def test_after_any_edits_the_model_is_sound_and_shows_the_book(steps: list[edits.Edit]) -> None:
    book = small()
    model = BinderModel(book)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    states = [book]
    for step in steps:
        try:
            book = step.change(book)
        except NoSuchPlace:
            continue
        model.show_book(book)
        assert tree(model) == tree(BinderModel(book))
        states.append(book)
    for state in (states[0], states[-1], states[len(states) // 2]):
        model.show_book(state)
        assert tree(model) == tree(BinderModel(state))
    del tester


@pytest.mark.gui_row(16)
def test_what_is_chosen_and_open_stays_so_when_the_book_changes(binder: Binder, open_book: OpenBook) -> None:
    binder.select("suez")
    open_book.apply(edits.move(["grain-section"], "", 2))
    assert binder.current_id() == "suez"
    assert binder.tree.isExpanded(binder.model.index_of("inner"))


def drop(binder: Binder, ids: list[str], parent: str, row: int = -1) -> bool:
    mime = binder.model.mimeData([binder.model.index_of(one) for one in ids])
    index = binder.model.index_of(parent) if parent else QModelIndex()
    allowed = binder.model.canDropMimeData(mime, Qt.DropAction.MoveAction, row, 0, index)
    binder.model.dropMimeData(mime, Qt.DropAction.MoveAction, row, 0, index)
    return allowed


@pytest.mark.gui_row(5)
def test_articles_are_dragged_between_rows_onto_sections_and_onto_articles(binder: Binder, open_book: OpenBook) -> None:
    assert drop(binder, ["oil"], "grain-section", 1)
    assert [item.id for item in open_book.book.sections[0].items] == ["grain", "oil", "memo"]
    assert drop(binder, ["oil"], "inner")
    assert drop(binder, ["loose"], "suez")
    assert [item.id for item in open_book.book.sections[0].sections[0].items] == ["suez", "loose", "oil"]


@pytest.mark.gui_row(6)
def test_a_section_is_dragged_among_sections_but_not_into_itself(binder: Binder, open_book: OpenBook) -> None:
    assert not drop(binder, ["grain-section"], "inner")
    assert not drop(binder, ["inner"], INBOX)
    assert drop(binder, ["oil-section"], "", 1)
    assert [section.id for section in open_book.book.sections] == ["oil-section", "grain-section"]


def test_articles_do_not_drop_between_sections(binder: Binder, open_book: OpenBook) -> None:
    before = open_book.book
    assert not drop(binder, ["grain"], "", 2)
    assert open_book.book is before


def test_a_drop_on_the_trash_deletes_and_a_drag_out_of_it_brings_back(binder: Binder, open_book: OpenBook) -> None:
    assert drop(binder, ["grain"], TRASH)
    assert [entry.content.id for entry in open_book.book.trash] == ["grain"]
    assert drop(binder, ["grain"], "oil-section", 0)
    assert [item.id for item in open_book.book.sections[1].items] == ["grain", "oil"]
    assert open_book.undo_name == "Restore"


@pytest.mark.gui_row(8)
def test_alt_and_arrows_move_as_a_drag_does(binder: Binder, open_book: OpenBook, qtbot: QtBot) -> None:
    binder.select("grain")
    qtbot.keyClick(binder.tree, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [item.id for item in open_book.book.sections[0].items] == ["memo", "grain"]
    assert binder.current_id() == "grain"
    binder.select("inner")
    qtbot.keyClick(binder.tree, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert [section.id for section in open_book.book.sections] == ["grain-section", "inner", "oil-section"]
    qtbot.keyClick(binder.tree, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert len(open_book.book.sections) == 2


def test_f2_renames_in_place(binder: Binder, open_book: OpenBook, qtbot: QtBot) -> None:
    binder.select("oil-section")
    binder.tree.setFocus()
    qtbot.keyClick(binder.tree, Qt.Key.Key_F2)
    field = binder.tree.viewport().findChild(QLineEdit)
    assert field is not None
    field.setText("Gas")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: open_book.book.sections[1].title == "Gas")


def test_delete_chooses_the_next_row(binder: Binder, open_book: OpenBook, qtbot: QtBot) -> None:
    binder.select("grain")
    qtbot.keyClick(binder.tree, Qt.Key.Key_Delete)
    assert binder.current_id() == "memo"
    open_book.undo()
    assert binder.current_id() == "grain"


def test_what_lies_in_the_trash_goes_for_good(binder: Binder, open_book: OpenBook) -> None:
    binder.select("grain")
    binder.delete()
    binder.tree.expand(binder.model.index_of(TRASH))
    binder.select("grain")
    assert binder.in_trash()
    binder.delete()
    assert open_book.book.trash == ()


@pytest.mark.gui_row(60)
def test_the_filter_shows_what_matches_and_what_leads_there(
    binder: Binder, qtbot: QtBot, filtered: Callable[[Binder], list[str]]
) -> None:
    """Row 60: as you type, with the parents."""
    everything = filtered(binder)
    qtbot.keyClicks(binder.filter, "suez")
    assert filtered(binder) == ["grain-section", "inner", "suez"]
    qtbot.keyClick(binder.filter, Qt.Key.Key_Backspace)
    binder.filter.setText("oil")
    assert filtered(binder) == ["oil-section", "oil"]
    binder.filter.clear()
    assert filtered(binder) == everything


def test_new_things_go_where_the_eye_is(binder: Binder) -> None:
    for chosen, place in (
        ("grain", ("grain-section", 1)), ("inner", ("inner", None)), (INBOX, (INBOX, None)), (TRASH, (INBOX, None)),
    ):  # fmt: skip
        binder.select(chosen)
        assert binder.current_place() == place


def test_a_read_only_book_can_be_looked_at_only(book: Book) -> None:
    model = BinderModel(book)
    model.set_read_only(True)
    flags = model.flags(model.index_of("grain"))
    assert flags & Qt.ItemFlag.ItemIsSelectable
    assert not flags & (Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsDropEnabled)


def strewn(order: list[int], places: list[int]) -> Book:
    """Sixty articles in some order, each in one of two sections or the inbox."""
    parts = [tuple(Article(id=f"a{one}") for one in order if places[one] == part) for part in range(3)]
    inner = Section(id="in", items=parts[1])
    return Book(sections=(Section(id="out", items=parts[0], sections=(inner,)),), inbox=parts[2])


STREWN = st.builds(strewn, st.permutations(range(60)), st.lists(st.integers(0, 2), min_size=60, max_size=60))


@settings(max_examples=25, deadline=None)
@given(STREWN, STREWN)
def test_the_model_is_sound_when_everything_moves_at_once(one: Book, two: Book) -> None:
    model = BinderModel(one)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for book in (two, small(), one):
        model.show_book(book)
        assert tree(model) == tree(BinderModel(book))
    del tester


def test_a_large_change_keeps_what_is_chosen_and_open(binder: Binder, open_book: OpenBook) -> None:
    """Row 16: undo restores selection and expansion."""
    articles = tuple(Article(id=f"a{one}", headline=f"{one * 37 % 100:02}") for one in range(100))
    inner = Section(id="in", items=articles)
    open_book.new(Book(sections=(Section(id="out", sections=(inner, Section(id="shut", items=(Article(),)))),)))
    binder.tree.collapse(binder.model.index_of("shut"))
    chosen = [f"a{one}" for one in range(0, 100, 3)]
    binder.choose(chosen)
    open_book.apply(edits.sort_items("in", "headline"))
    assert sorted(binder.selected_ids()) == sorted(chosen)
    open_book.apply(edits.delete(chosen))
    open_book.undo()
    assert sorted(binder.selected_ids()) == sorted(chosen)
    assert binder.current_id() == "a0"
    assert binder.tree.isExpanded(binder.model.index_of("in"))
    assert not binder.tree.isExpanded(binder.model.index_of("shut"))


def test_every_row_writes_its_date_in_the_same_way(binder: Binder, open_book: OpenBook) -> None:
    for index in map(binder.model.index_of, ("grain", "oil")):
        dates = {detail.split(" · ")[-1] for detail in index.data(DETAILS_ROLE)}
        assert len(dates) == 1
