"""The styles of a theme as Word's own: built-in names where Word has one, so that its menus, contents and navigation
know them. What is written into the file and what the pages are reckoned with is the same table."""

from typing import Any, Literal

import msgspec

from book.model import NOTE_KINDS, NoteKind
from exporters.docx.layout import Layout
from exporters.theme import Style, StyleName, Theme

LIST_LEVELS = 3
"""How many levels of lists have styles of their own in Word's gallery."""
QR_SIDE = 54.0
"""The side of a QR code in points: large enough for a telephone held over the page."""
Tab = tuple[Literal["left", "right"], float]


class WordStyle(msgspec.Struct, frozen=True, kw_only=True):
    """A paragraph style; lengths in points, `left` and `right` from the margins, `first` how far
    the first line is set in. `numbering` is the
    list and the level that the style carries, `bar` the rule that sets notes apart, `outline` counts from 0."""

    id: str
    name: str
    look: Style
    based: str = "Normal"
    following: str = ""
    before: float = 0
    after: float = 0
    left: float = 0
    right: float = 0
    hanging: float = 0
    first: float = 0
    tabs: tuple[Tab, ...] = ()
    keep_next: bool = False
    whole: bool = False
    new_page: bool = False
    bar: bool = False
    rule: bool = False
    outline: int | None = None
    numbering: tuple[int, int] | None = None
    dots: bool = False
    """Dots lead to what is set at the right."""
    close: bool = False
    """No space parts its paragraphs from each other, as `w:contextualSpacing` says."""
    slack: float = 0
    """What of the height of a line is space below it that the foot of a page need not have."""
    taller: dict[tuple[bool, bool], float] = {}
    """How much higher a line is with words that are bold, italic or both, where their faces are not alike in height."""
    deep: float = 0.335
    """How far its letters reach below their base, in parts of their size."""
    grows: bool = False
    """The line is as high as the picture in it."""

    @property
    def own(self) -> bool:
        """Whether Word has no built-in style of this name."""
        return self.name not in BUILT_IN


BUILT_IN = frozenset({
    "Normal", "Body Text", "Title", "Subtitle", "Quote", "caption", "header", "footer", "TOC Heading", "Balloon Text",
    *(f"heading {level}" for level in range(1, 10)), *(f"toc {level}" for level in range(1, 10)),
    *(f"{kind}{level}" for kind in ("List Bullet", "List Number", "List Continue") for level in ("", " 2", " 3")),
    "annotation text", "footnote text",
})  # fmt: skip
BULLETS, NUMBERS, PARAGRAPHS = 1, 2, 3
"""The lists that the styles carry: bullets, numbers, and the numbers of paragraphs in the margin."""


def note_style(kind: NoteKind) -> str:
    """The id of the paragraph style of a kind of notes."""
    return "Note" + "".join(part.capitalize() for part in kind.split("_"))


def list_style(kind: Literal["Bullet", "Number", "Continue"], level: int) -> str:
    """The id of the style of a list entry at a level from 0; deeper ones share the last."""
    at = min(level, LIST_LEVELS - 1)
    return f"List{kind}{at + 1 if at else ''}"


class _Maker:
    def __init__(self, theme: Theme, layout: Layout) -> None:
        self.theme = theme
        self.layout = layout
        self.made: dict[str, WordStyle] = {}

    def add(self, style_id: str, name: str, key: StyleName, **more: Any) -> None:
        look = self.theme.style(key)
        left = self.layout.hang + look.indent
        given: dict[str, Any] = {"before": look.before, "after": look.after, "left": left, **more}
        self.made[style_id] = WordStyle(id=style_id, name=name, look=look, **given)


def word_styles(theme: Theme, layout: Layout) -> dict[str, WordStyle]:
    """All paragraph styles by their ids."""
    maker = _Maker(theme, layout)
    _text(maker)
    _headings(maker)
    _lists(maker)
    _notes(maker)
    _contents(maker)
    _furniture(maker)
    return maker.made


def _text(maker: _Maker) -> None:
    add, theme = maker.add, maker.theme
    add("Normal", "Normal", "body", before=0, after=0, left=0, based="")
    add("BodyText", "Body Text", "body")
    gap = theme.style("body").leading
    add("FirstParagraph", "First Paragraph", "body", based="BodyText", following="BodyText", before=gap)
    add("Quote", "Quote", "quote", following="BodyText")
    add("Figure", "Figure", "body", before=7.25, after=4, grows=True, following="Caption")
    add("Caption", "caption", "caption", following="BodyText")
    add("Credit", "Credit", "credit", following="BodyText", after=max(theme.style("credit").after, 10))
    add("TableText", "Table Text", "table", before=0, after=0, left=0)
    add("TableHead", "Table Head", "table_head", based="TableText", before=0, after=0, left=0, keep_next=True)
    add("AfterTable", "After Table", "credit", before=0, after=7.25, left=0)
    add("FootnoteText", "footnote text", "footnote")
    add("CommentText", "annotation text", "table", before=0, after=0, left=0)
    counted = {"based": "BodyText", "hanging": 10, "numbering": (PARAGRAPHS, 0)}
    add("NumberedText", "Numbered Text", "body", **counted)
    add("NumberedFirst", "Numbered First", "body", following="NumberedText", before=gap, **counted)


def _headings(maker: _Maker) -> None:
    add, hang = maker.add, maker.layout.hang
    add("Heading1", "heading 1", "section_title", before=0, keep_next=True, whole=True, outline=0)
    add("InnerSection", "Inner Section", "section_title", based="Heading1", before=0, keep_next=True, whole=True,
        outline=1)  # fmt: skip
    starts = maker.theme.options.items_start_page
    item: dict[str, Any] = {
        "hanging": hang, "tabs": (("left", hang),) if hang else (), "before": 0 if starts else 29,
        "new_page": starts, "keep_next": True, "whole": True, "following": "Facts",
    }  # fmt: skip
    add("Heading2", "heading 2", "headline", outline=1, **item)
    add("Heading3", "heading 3", "headline", outline=2, **item)
    keys: tuple[StyleName, ...] = ("heading1", "heading2", "heading3", "heading4")
    for level, key in enumerate(keys, 4):
        add(f"Heading{level}", f"heading {level}", key, keep_next=True, whole=True, outline=level - 1,
            following="BodyText")  # fmt: skip
    facts = maker.theme.style("facts")
    add("Facts", "Facts", "facts", keep_next=True, whole=True, following="BodyText",
        after=max(facts.after, maker.theme.style("body").leading))  # fmt: skip


def _lists(maker: _Maker) -> None:
    style, body = maker.theme.style("list"), maker.theme.style("body")
    after = (style.after + body.after) / 2
    for level in range(LIST_LEVELS):
        place = f" {level + 1}" if level else ""
        for kind, number in (("Bullet", BULLETS), ("Number", NUMBERS)):
            step = list_step(maker.theme, number)
            maker.add(f"List{kind}{place.strip()}", f"List {kind}{place}", "list", after=after, based="BodyText",
                      left=maker.layout.hang + step * (level + 1), hanging=step, numbering=(number, level))  # fmt: skip
        left = maker.layout.hang + list_step(maker.theme, BULLETS) * (level + 1)
        maker.add(f"ListContinue{place.strip()}", f"List Continue{place}", "list", after=after, based="BodyText",
                  left=left)  # fmt: skip


def list_step(theme: Theme, number: int) -> float:
    """How far each level of a list is set in."""
    return max(theme.style("list").indent, 14.0 if number == BULLETS else 20.0)


def _notes(maker: _Maker) -> None:
    label = maker.theme.style("note_label")
    maker.add("Note", "Note", "note", bar=True)
    maker.add("NoteLabel", "Note Label", "note_label", based="Note", bar=True, keep_next=True, before=9,
              after=label.after)  # fmt: skip
    for kind in NOTE_KINDS:
        key: StyleName = "note_lead" if kind == "bottom_line" else "note"
        name = "Note " + kind.replace("_", " ").title()
        maker.add(note_style(kind), name, key, based="Note", bar=True)


def _contents(maker: _Maker) -> None:
    add, layout = maker.add, maker.layout
    column = min(layout.hang, 34.0) or 34.0
    left = layout.hang or column
    item: dict[str, Any] = {"left": left, "hanging": column, "tabs": (("left", left), ("right", layout.text))}
    section: dict[str, Any] = {**item, "hanging": left, "keep_next": True}
    dotted: dict[str, Any] = {**item, "dots": maker.theme.options.contents_dots}
    title = maker.theme.style("contents_title")
    add("TOCHeading", "TOC Heading", "contents_title", new_page=True, keep_next=True, whole=True, after=title.after)
    # The numbers of sections stand on their sheets and not in their headings: when Word makes the contents anew, their
    # lines have none, and begin where the titles do. Until then each line says itself that it hangs out.
    bare: dict[str, Any] = {"left": left, "tabs": (("right", layout.text),), "keep_next": True}
    add("TOC1", "toc 1", "contents_section", **bare)
    add("ContentsSection", "Contents Section", "contents_section", based="TOC1", **section)
    for level in range(2, 5):
        add(f"TOC{level}", f"toc {level}", "contents_item", **dotted)
    add("SectionEntry", "Section Entry", "section_entry", **item)
    add("Source", "Source", "source", whole=True, **item)
    room = QR_SIDE + 12.0
    beside = {**item, "tabs": (("left", left), ("right", layout.text - room)), "right": room}
    add("SourceBeside", "Source Beside Code", "source", whole=True, **beside)


def _furniture(maker: _Maker) -> None:
    add, layout = maker.add, maker.layout
    for place, name, width in (("", "", layout.text), ("Turned", " Turned", layout.turned_text)):
        wide: dict[str, Any] = {"left": 0, "tabs": (("right", width),)}
        add(f"Header{place}", f"header{name}", "running_head", before=3.0, after=0, **wide)
        add(f"Footer{place}", f"footer{name}", "folio", before=0, after=3.0, **wide)
    add("Marking", "Marking", "marking", left=0, before=0, after=0)
    add("Title", "Title", "cover_title", left=0, following="Subtitle")
    add("Subtitle", "Subtitle", "cover_subtitle", left=0, following="CoverFact")
    add("CoverLogo", "Cover Logo", "body", left=0, before=0, after=0, grows=True)
    facts = layout.hang or 96.0
    add("CoverFact", "Cover Fact", "cover_value", after=3, left=facts, hanging=facts, tabs=(("left", facts),))
    add("CoverRule", "Cover Rule", "folio", rule=True, left=0, before=layout.height * 0.40 - layout.top, after=10)
    add("SectionRule", "Section Rule", "folio", rule=True, keep_next=True, before=0, after=14)
    add("SectionNumber", "Section Number", "section_number", left=0, keep_next=True, after=20)
