"""Every edit gives the next book and leaves the one before as it was."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from book import edits
from book.errors import NoSuchPlace
from book.model import INBOX, Article, Attachment, Book, Note, Original, Section, find_item, find_section, items_in
from book.places import ids_in, ids_of, things_in
from book.richtext import paragraphs


def shape(book: Book) -> list[str]:
    """The tree as lines: sections with a slash, items under them."""

    def lines(sections: tuple[Section, ...], indent: str) -> list[str]:
        found: list[str] = []
        for section in sections:
            found += [f"{indent}{section.id}/", *(f"{indent}  {item.id}" for item in section.items)]
            found += lines(section.sections, indent + "  ")
        return found

    return [*(item.id for item in book.inbox), *lines(book.sections, "")]


def test_the_small_book(book: Book) -> None:
    assert shape(book) == [
        "loose", "grain-section/", "  grain", "  memo", "  inner/", "    suez", "oil-section/", "  oil",
    ]  # fmt: skip


def test_new_articles_come_to_the_inbox(book: Book) -> None:
    edit = edits.add_items([Article(id="one"), Article(id="two")])
    assert [item.id for item in edit.change(book).inbox] == ["loose", "one", "two"]
    assert edits.label(edit) == "Add 2 articles"


def test_an_item_that_is_there_already_comes_in_under_a_fresh_id(book: Book) -> None:
    after = edits.add_items([Article(id="grain", headline="Again")]).change(book)
    assert after.inbox[1].headline == "Again"
    assert after.inbox[1].id != "grain"


def test_a_section_in_which_two_have_the_same_id_comes_in_with_an_id_for_each(book: Book) -> None:
    twins = (Article(id="same", headline="One"), Article(id="same", headline="Two"))
    after = edits.add_section(Section(id="new", items=twins)).change(book)
    one, two = after.sections[-1].items
    assert (one.headline, two.headline) == ("One", "Two")
    assert one.id != two.id


def test_adding_again_after_an_undo_gives_the_same_ids(book: Book) -> None:
    edit = edits.add_items([Article(id="grain")])
    assert edit.change(book) == edit.change(book)


def test_a_section_is_added_inside_another(book: Book) -> None:
    after = edits.add_section(Section(id="new"), parent="grain-section", index=0).change(book)
    assert [section.id for section in after.sections[0].sections] == ["new", "inner"]


def test_items_move_in_reading_order_whatever_order_they_were_chosen_in(book: Book) -> None:
    edit = edits.move(["oil", "loose", "grain"], "inner", 0)
    after = edit.change(book)
    section = find_section(after, "inner")
    assert section is not None
    assert [item.id for item in section.items] == ["loose", "grain", "oil", "suez"]
    assert edits.label(edit) == "Move 3 articles"


def test_a_move_within_a_place_counts_the_rows_before_the_move(book: Book) -> None:
    down = edits.move(["grain"], "grain-section", 2).change(book)
    assert [item.id for item in down.sections[0].items] == ["memo", "grain"]
    assert edits.move(["memo"], "grain-section", 0).change(book).sections[0].items == down.sections[0].items


def test_a_drop_on_its_own_row_changes_nothing(book: Book) -> None:
    assert edits.move(["grain"], "grain-section", 1).change(book) == book


def test_a_section_does_not_move_into_itself(book: Book) -> None:
    for inside in ("grain-section", "inner"):
        with pytest.raises(NoSuchPlace, match="into itself"):
            edits.move(["grain-section"], inside).change(book)


def test_articles_do_not_lie_beside_sections_nor_sections_in_the_inbox(book: Book) -> None:
    with pytest.raises(NoSuchPlace):
        edits.move(["grain"], "").change(book)
    with pytest.raises(NoSuchPlace):
        edits.move(["inner"], INBOX).change(book)


def test_up_and_down_stop_at_the_ends(book: Book) -> None:
    assert edits.move_up(["grain"]).change(book) == book
    down = edits.move_down(["grain"]).change(book)
    assert [item.id for item in down.sections[0].items] == ["memo", "grain"]
    assert edits.move_up(["grain"]).change(down) == book


def test_chosen_neighbours_go_up_together() -> None:
    inbox = tuple(Article(id=name) for name in "abcd")
    after = edits.move_up(["c", "d"]).change(Book(inbox=inbox))
    assert [item.id for item in after.inbox] == ["a", "c", "d", "b"]


def test_promote_and_demote_are_each_others_reverse(book: Book) -> None:
    out = edits.promote("inner").change(book)
    assert [section.id for section in out.sections] == ["grain-section", "inner", "oil-section"]
    assert edits.demote("inner").change(out) == book
    assert edits.promote("oil-section").change(book) is book
    assert edits.demote("grain-section").change(book) is book


def test_promote_from_the_third_level(book: Book) -> None:
    deep = edits.add_section(Section(id="deep"), parent="inner").change(book)
    after = edits.promote("deep").change(deep)
    assert [section.id for section in after.sections[0].sections] == ["inner", "deep"]


def test_the_latest_first_and_what_has_no_date_last(book: Book) -> None:
    filed = edits.move(["oil", "suez"], "grain-section").change(book)
    after = edits.sort_items("grain-section", "date").change(filed)
    assert [item.id for item in after.sections[0].items] == ["grain", "oil", "memo", "suez"]


def test_headlines_are_sorted_without_regard_to_case_and_accents() -> None:
    inbox = tuple(Article(id=headline, headline=headline) for headline in ("zoo", "Äpfel", "Banane", ""))
    after = edits.sort_items(INBOX, "headline").change(Book(inbox=inbox))
    assert [item.id for item in after.inbox] == ["Äpfel", "Banane", "zoo", ""]


def test_a_copy_stands_behind_and_shares_no_id(book: Book) -> None:
    after = edits.duplicate(["grain-section"]).change(book)
    first, second = after.sections[:2]
    assert second.items[0].headline == first.items[0].headline
    assert not set(ids_of(first)) & set(ids_of(second))


def test_a_deleted_section_comes_back_where_it_was(book: Book) -> None:
    gone = edits.delete(["grain-section", "oil"]).change(book)
    assert shape(gone) == ["loose", "oil-section/"]
    back = edits.restore(["grain-section", "oil"]).change(gone)
    assert back == book


def test_what_is_restored_without_its_section_comes_to_the_inbox(book: Book) -> None:
    gone = edits.delete(["oil-section"]).change(edits.delete(["oil"]).change(book))
    emptied = edits.delete_for_good(["oil-section"]).change(gone)
    assert [item.id for item in edits.restore(["oil"]).change(emptied).inbox] == ["loose", "oil"]


def test_the_trash_can_be_emptied(book: Book) -> None:
    gone = edits.delete(["grain"]).change(book)
    assert gone.trash
    assert edits.empty_trash().change(gone).trash == ()


def test_only_what_changed_is_new(book: Book) -> None:
    after = edits.set_facts("grain", outlet="Reuters").change(book)
    assert find_item(after, "grain") != find_item(book, "grain")
    assert after.sections[1] is book.sections[1]
    assert after.sections[0].sections[0] is book.sections[0].sections[0]


def test_setting_a_fact_to_what_it_is_changes_nothing(book: Book) -> None:
    assert edits.set_facts("suez", headline="The Suez Crisis, 1956").change(book) is book


def test_the_text_of_an_attachment_cannot_be_written() -> None:
    book = Book(inbox=(Attachment(id="pdf", original=Original(media="x.pdf")),))
    with pytest.raises(NoSuchPlace, match="printed as it is"):
        edits.rewrite("pdf", paragraphs("No.")).change(book)


def test_notes_are_added_changed_moved_and_removed(book: Book) -> None:
    for owner in ("", "grain", "inner"):
        added = edits.add_note(owner, Note(id="n", kind="background"), 0).change(book)
        written = edits.rewrite_note("n", paragraphs("Hm.")).change(added)
        other = edits.set_note("n", kind="comment").change(written)
        assert edits.remove_note("n").change(other) == book
    moved = edits.move_note("grain-line", 1).change(book)
    article = find_item(moved, "grain")
    assert article is not None
    assert [note.id for note in article.notes] == ["grain-ask", "grain-line"]


@pytest.mark.parametrize(
    "edit",
    [
        edits.move(["nobody"], INBOX), edits.move(["grain"], "nobody"), edits.delete(["nobody"]),
        edits.set_facts("nobody", outlet="x"), edits.set_facts("inner", title="x"), edits.set_section("grain", tab="x"),
        edits.retitle("nobody", "x"), edits.rewrite_note("nobody", ()), edits.promote("grain"),
        edits.demote("nobody"), edits.restore(["grain"]), edits.duplicate(["nobody"]), edits.move_up(["nobody"]),
        edits.add_note("nobody", Note()), edits.sort_items("nobody", "date"), edits.set_included(["nobody"], False),
    ],
)  # fmt: skip
def test_an_unknown_id_is_told_in_plain_words(book: Book, edit: edits.Edit) -> None:
    with pytest.raises(NoSuchPlace):
        edit.change(book)


def test_several_edits_are_one_step_with_a_name(book: Book) -> None:
    steps = [edits.retitle("grain", "X"), edits.retitle("suez", "Y")]
    edit = edits.update_all(steps, "Replace all", 2)
    after = edit.change(book)
    assert [item.headline for item in items_in(after)][1::2] == ["X", "Y"]
    assert edits.label(edit) == "Replace all"


ALL = ["grain", "memo", "suez", "oil", "loose", "grain-section", "inner", "oil-section"]
IDS = st.lists(st.sampled_from(ALL), unique=True)
PLACES = st.sampled_from(["", INBOX, "grain-section", "inner", "oil-section"])
INDEX = st.none() | st.integers(-1, 5)
ANY_EDIT = (
    st.builds(edits.move, IDS, PLACES, INDEX)
    | st.builds(edits.move_up, IDS)
    | st.builds(edits.move_down, IDS)
    | st.builds(edits.delete, IDS)
    | st.builds(edits.restore, IDS)
    | st.builds(edits.duplicate, IDS)
    | st.builds(edits.promote, st.sampled_from(["inner", "grain-section"]))
    | st.builds(edits.demote, st.sampled_from(["inner", "oil-section"]))
    | st.builds(edits.sort_items, PLACES, st.sampled_from(["date", "headline", "outlet"]))
)


@given(st.lists(ANY_EDIT, max_size=12))
def test_no_row_of_edits_loses_or_doubles_anything(
    steps: list[edits.Edit],
) -> None:
    book = small()
    before = ids_in(book)
    for step in steps:
        try:
            book = step.change(book)
        except NoSuchPlace:
            continue
        every = [*(thing.id for thing in things_in(book)), *trashed_ids(book)]
        notes = [note.id for thing in things_in(book) for note in thing.notes]
        assert before <= ids_in(book)
        assert len(every) == len(set(every))
        assert len(notes) == len(set(notes))
        assert msgspec.json.decode(msgspec.json.encode(book), type=Book) == book


def trashed_ids(book: Book) -> list[str]:
    """The ids of what lies in the trash, with all that is inside."""
    return [one for entry in book.trash for one in ids_of(entry.content)]


def small() -> Book:
    """As the shared one, without notes: hypothesis takes no fixture that a test may change."""
    suez, oil = Article(id="suez"), Article(id="oil", outlet="Z", notes=(Note(id="n"),))
    inner = Section(id="inner", items=(suez,))
    return Book(
        sections=(
            Section(id="grain-section", items=(Article(id="grain"), Article(id="memo")), sections=(inner,)),
            Section(id="oil-section", items=(oil,)),
        ),
        inbox=(Article(id="loose"),),
    )


def test_a_fact_that_a_person_changes_or_confirms_is_sure() -> None:
    guessed = Article(id="a", headline="Ships", outlet="Example", unsure=("headline", "outlet"))
    book = edits.add_items([guessed]).change(Book())
    assert edits.set_facts("a", outlet="Example").change(book).inbox[0] == msgspec.structs.replace(
        guessed, unsure=("headline",)
    )
    assert edits.retitle("a", "Grain ships").change(book).inbox[0] == msgspec.structs.replace(
        guessed, headline="Grain ships", unsure=("outlet",)
    )
