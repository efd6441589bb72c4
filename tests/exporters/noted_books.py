"""Books full of footnotes of every kind: short and long, several in a line, in headings, lists, tables and captions,
and from right to left; with references and an index of one name. A seed always gives the same book."""

import random

from book.model import Article, Book, Note, Section
from book.references import SCHEME
from book.richtext import Block, Blocks, Cell, Heading, List, ListItem, Paragraph, Quote, Span, Spans, Table

_WORDS = (
    "the ministers agreed that grain must leave port without delay and insurers confirmed terms of their cover while a"
    " third corridor remains under discussion between both delegations in Istanbul"
)
_ARABIC = "وافق الوزراء على أن الحبوب يجب أن تغادر الميناء دون تأخير"
_SECTION = 6
"""How many articles a section has."""


class _Maker:
    def __init__(self, articles: int, seed: int) -> None:
        self._chance = random.Random(seed)
        self._articles = articles

    def _text(self, words: int, of: str = _WORDS) -> str:
        among = of.split()
        return " ".join(self._chance.choice(among) for _ in range(words))

    def _mark(self) -> Span:
        if self._chance.random() < 0.1:
            return Span("", note=(Span(self._text(8, _ARABIC), language="ar"),))
        length = self._chance.choice((4, 8, 15, 25, 60, 120))
        return Span("", note=(Span(f"{self._text(length)}."),))

    def _spans(self, longest: int, marks: float) -> Spans:
        spans: list[Span] = []
        for _ in range(self._chance.randint(1, 4)):
            spans.append(Span(self._text(self._chance.randint(3, longest))))
            spans += [self._mark() for _ in range(2) if self._chance.random() < marks]
            spans.append(Span(" "))
        return tuple(spans)

    def _table(self) -> Table:
        rows = self._chance.randint(3, 9)
        cells = ((Cell((Span(self._text(2)), *self._rarely())), Cell((Span(f"{row}"),))) for row in range(rows))
        # None in the head: LibreOffice 7.4 loses some there.
        head = (Cell((Span("Goods"),)), Cell((Span("Tonnes"),)))
        return Table((head, *cells), header_rows=1, caption=(Span(self._text(4)), *self._rarely()))

    def _rarely(self) -> Spans:
        return (self._mark(),) if self._chance.random() < 0.2 else ()

    def _block(self) -> Block:
        kind = self._chance.random()
        if kind < 0.08:
            return Heading((Span(self._text(5)), *self._rarely()), self._chance.randint(1, 3))
        if kind < 0.2:
            entries = (self._spans(20, 0.3) for _ in range(self._chance.randint(2, 4)))
            return List(tuple(ListItem((Paragraph(spans),)) for spans in entries))
        if kind < 0.26:
            return self._table()
        if kind < 0.3:
            return Quote((Paragraph(self._spans(30, 0.3)),))
        if kind < 0.36:
            return Paragraph((Span(self._text(8, _ARABIC), language="ar"), *self._rarely()))
        return Paragraph(self._spans(60, 0.2))

    def _body(self) -> Blocks:
        other = f"a{self._chance.randrange(self._articles)}"
        reference = Paragraph((Span("See "), Span("Istanbul", link=f"{SCHEME}{other}"), Span(".")))
        return (*(self._block() for _ in range(self._chance.randint(4, 14))), reference)

    def _article(self, number: int) -> Article:
        notes = (Note(kind="background", body=(Paragraph(self._spans(20, 0.3)),)),) if number % 4 == 0 else ()
        return Article(
            id=f"a{number}", headline=f"{self._text(5).capitalize()} {number}", outlet="Gazette", body=self._body(),
            notes=notes, url=f"https://example.org/{number}",
        )  # fmt: skip

    def book(self) -> Book:
        articles = [self._article(number) for number in range(self._articles)]
        starts = range(0, self._articles, _SECTION)
        sections = (
            Section(id=f"s{at}", title=f"Section {at}", items=tuple(articles[at : at + _SECTION])) for at in starts
        )
        return Book(title="Noted", sections=tuple(sections), names=("Istanbul",), annexes=("names",))


def noted_book(articles: int, seed: int) -> Book:
    """A book of so many articles."""
    return _Maker(articles, seed).book()
