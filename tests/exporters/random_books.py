"""Books of every shape that the model allows, for tests that want any."""

from datetime import date

from hypothesis import strategies as st

from book.media import Media
from book.model import NOTE_KINDS, Article, Attachment, Book, Memo, Note, Occasion, Original, Section
from book.richtext import Block, Blocks, Cell, Figure, Heading, List, ListItem, Paragraph, Quote, Span, Table
from exporters.manuscript import Choices, Layout
from exporters.theme import theme_names
from tests.exporters.conftest import picture

MEDIA = Media()
PICTURE = MEDIA.add(picture(), "png")
WORDS = st.one_of(
    st.text(max_size=12),
    st.sampled_from([
        "grain", "the port of Odesa ", "مرحبا بالعالم ", "שלום", "日本語の文章。", "한국어 ", "हिन्दी", "ไทย", "Ελλάδα ",
        "Київ ", "a\tb", "line\nbreak", "soft\u00adhyphen", "<w:p/> & ]]>", "\ud800", "\x00\x0b", "\u202eabc", "{PAGE}",
        "😀 ", "x" * 90,
    ]),
)  # fmt: skip
LANGUAGES = st.sampled_from(["", "en", "de-CH", "ar", "ja", "xx", "no language"])
LINKS = st.sampled_from(["", "", 'https://example.org/a?b=1&c="2"', "mailto:a@example.org", "#i0", "#nowhere"])
PLAIN_SPANS = st.lists(
    st.builds(
        Span, text=WORDS, bold=st.booleans(), italic=st.booleans(), underline=st.booleans(), strike=st.booleans(),
        superscript=st.booleans(), subscript=st.booleans(), highlight=st.booleans(), link=LINKS, language=LANGUAGES,
    ),
    max_size=4,
).map(tuple)  # fmt: skip
MARKS = st.builds(Span, text=st.just(""), note=PLAIN_SPANS)
SPANS = st.tuples(PLAIN_SPANS, st.one_of(st.just(()), st.tuples(MARKS)), PLAIN_SPANS).map(
    lambda parts: tuple(span for part in parts for span in part)
)
CELLS = st.builds(Cell, spans=SPANS, columns=st.integers(1, 3), rows=st.integers(1, 3))
ROWS = st.lists(st.lists(CELLS, max_size=4).map(tuple), max_size=4).map(tuple)
LEAVES: st.SearchStrategy[Block] = st.one_of(
    st.builds(Paragraph, spans=SPANS),
    st.builds(Heading, spans=SPANS, level=st.integers(1, 6)),
    st.builds(Table, rows=ROWS, header_rows=st.integers(0, 2), caption=SPANS),
    st.builds(Figure, media=st.sampled_from([PICTURE, "gone.png"]), alt=WORDS, caption=SPANS, credit=WORDS,
              percent=st.sampled_from([0, 30, 100])),
)  # fmt: skip


def _deeper(blocks: st.SearchStrategy[Block]) -> st.SearchStrategy[Block]:
    inner = st.lists(blocks, max_size=3).map(tuple)
    items = st.lists(st.builds(ListItem, blocks=inner), max_size=3).map(tuple)
    lists = st.builds(List, items=items, style=st.sampled_from(["bullet", "number"]), start=st.integers(0, 300))
    return st.one_of(st.builds(Quote, blocks=inner), lists)


TEXTS: st.SearchStrategy[Blocks] = st.lists(st.recursive(LEAVES, _deeper, max_leaves=6), max_size=5).map(tuple)
NOTES = st.lists(
    st.builds(Note, kind=st.sampled_from(NOTE_KINDS), body=TEXTS, marking=st.sampled_from(["", "TLP:RED"])), max_size=2
).map(tuple)
FACTS = {"headline": WORDS, "notes": NOTES, "marking": st.sampled_from(["", "TLP:RED", "TLP:CLEAR", "SECRET & <x>"])}
ITEMS = st.one_of(
    st.builds(
        Article, body=TEXTS, outlet=WORDS, byline=WORDS, image_credit=WORDS, language=LANGUAGES,
        published=st.one_of(st.none(), st.dates(date(1900, 1, 1), date(2100, 1, 1))),
        url=st.sampled_from(["", "https://example.org/" + "long/" * 30, "http://example.org/?a=<b>&c"]), **FACTS,
    ),
    st.builds(Memo, body=TEXTS, language=LANGUAGES, **FACTS),
    st.builds(Attachment, original=st.sampled_from([Original(media=PICTURE), Original(media="gone.pdf")]), **FACTS),
)  # fmt: skip


def _sections(inner: st.SearchStrategy[tuple[Section, ...]]) -> st.SearchStrategy[tuple[Section, ...]]:
    items = st.lists(ITEMS, max_size=2).map(tuple)
    one = st.builds(Section, title=WORDS, tab=st.sampled_from(["", "A"]), notes=NOTES, items=items, sections=inner)
    return st.lists(one, max_size=2).map(tuple)


BOOKS = st.builds(
    Book, title=WORDS, subtitle=WORDS, prepared_by=WORDS, issue=WORDS, handling=WORDS, language=LANGUAGES,
    occasion=st.builds(Occasion, what=WORDS, where=WORDS, when=WORDS), notes=NOTES,
    scheme=st.sampled_from(["", "tlp"]), marking=st.sampled_from(["", "TLP:AMBER"]),
    sections=_sections(_sections(_sections(st.just(())))),
)  # fmt: skip
CHOICES = st.builds(
    Choices,
    theme=st.sampled_from(theme_names()),
    edition=st.sampled_from(["", "staff", "press", "contents"]),
    paper=st.sampled_from(["a4", "letter"]),
    layout=st.builds(
        Layout, numbering=st.sampled_from(["book", "tab"]), page_of=st.booleans(), duplex=st.booleans(),
        binding=st.sampled_from([0.0, 8.0]), watermark=st.sampled_from(["", "DRAFT <1>"]), qr_codes=st.booleans(),
        back_cover=st.booleans(), attachments=st.sampled_from(["pages", "reference"]),
    ),
)  # fmt: skip
