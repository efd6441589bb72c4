"""The words that are printed in a book, in the book's language: Contents, Tab, the labels of the notes."""

import tomllib
from functools import cache
from importlib import resources

import msgspec

from book.model import NoteKind


class Words(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The printed words of one language, read from `resources/words/LANGUAGE.toml`."""

    contents: str
    summary: str
    sources: str
    tab: str
    section: str
    page: str
    source: str
    untitled: str
    continued: str
    reading_time: str
    """With {minutes}, such as "{minutes} min"."""
    picture: str
    memo: str
    attachment: str
    not_reproduced: str
    """With {name}, that of a file."""
    occasion: str
    place: str
    time: str
    prepared_for: str
    prepared_by: str
    date: str
    issue: str
    page_of: str
    """With {page} and {pages}."""
    blank: str
    """What stands on a page that is left empty."""
    excerpt: str
    excerpt_of: str
    """With {shown} and {whole}, counts of words."""
    thousands: str
    """What parts the thousands of a number."""
    handling: str
    issued: str
    three_pages: str
    changes: str
    new: str
    revised: str
    removed: str
    moved: str
    also_carried: str
    """With {outlets}."""
    chronology: str
    coverage: str
    names: str
    annex: str
    outlet: str
    total: str
    copy: str
    """With {number} and {count}."""
    receipt: str
    signature: str
    ran_before: str
    """With {issue} and {place}."""
    exchange: str
    take_out: str
    put_in: str
    due_outs: str
    request: str
    owner: str
    due: str
    done: str
    cited: str
    """With {places}, where something is cited."""
    notes: dict[NoteKind, str]

    def note_label(self, kind: NoteKind) -> str:
        """What is printed beside a note of this kind."""
        return self.notes[kind]

    def count(self, number: int) -> str:
        """A number as it is written in this language."""
        return f"{number:,}".replace(",", self.thousands)

    def kind_of(self, kind: str) -> str:
        """The word for an item that is no article."""
        return self.memo if kind == "memo" else self.attachment


@cache
def words_for(language: str) -> Words:
    """The words of a language such as "fr" or "pt-BR"; English where we have none."""
    folder = resources.files("resources") / "words"
    for name in (language.lower(), language.lower().partition("-")[0], "en"):
        file = folder / f"{name}.toml"
        if name.replace("-", "").isalnum() and file.is_file():
            return msgspec.convert(tomllib.loads(file.read_text("utf-8")), Words)
    raise FileNotFoundError(folder)
