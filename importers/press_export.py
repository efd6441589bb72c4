"""What press databases export: one download, many articles. Which database it is, is told by its marks."""

import re
from collections.abc import Callable, Iterator, Mapping

from book.errors import UnreadableSource
from book.model import Article
from book.richtext import Blocks, plain_text
from importers.europresse import PAGE_MARK as EUROPRESSE_MARK
from importers.europresse import europresse_pages
from importers.factiva import PAGE_MARK as FACTIVA_MARK
from importers.factiva import XML_MARK, factiva_articles, factiva_pages, factiva_xml
from importers.html_blocks import HtmlReader
from importers.lexis import classic_articles, nexis_articles
from importers.press_article import paragraph_lines
from importers.press_notes import with_footnotes
from importers.proquest import proquest_articles
from importers.source import Collected, Origin, collected
from importers.tree import Element, html_tree

_PAGES: Mapping[str, Callable[[Element], Iterator[Article]]] = {
    FACTIVA_MARK: factiva_pages,
    EUROPRESSE_MARK: europresse_pages,
}
"""What a page of an export has in its source, and its reader."""
_TEXT_MARKS = re.compile(
    r">\s*(?:End of Document|Ende des Dokuments|Fin du document|Fine? del documento|Fim do documento)\s*<|"
    r"ProQuest (?:document ID|Document ID|-?Dokument-ID)|"
    r"Document\s+[A-Z][A-Z0-9]{3,11}\d{8}[a-z0-9]{6,}"
)
"""What stands in the text of a page of an export that has no marks in its source."""


def is_export(data: bytes, _origin: Origin) -> bool:
    """Whether some bytes are a Factiva XML file."""
    return XML_MARK in data[:4096]


def collect_export(data: bytes, origin: Origin) -> Collected:
    """The articles of a Factiva XML file."""
    articles = factiva_xml(data, origin.subject)
    if not articles:
        raise UnreadableSource("there are no articles in it", origin.subject, "Export it again")
    return collected(articles, data, origin, ending="bin", media_type="application/xml")


def exported_text(text: str) -> tuple[Article, ...]:
    """The articles of an exported plain text; none if it is not an export."""
    return classic_articles(text) or exported_blocks(paragraph_lines(text))


def exported_blocks(blocks: Blocks) -> tuple[Article, ...]:
    """The articles of an exported document, with their footnotes; none if it is not an export."""
    return with_footnotes(_articles, blocks)


def _articles(blocks: Blocks) -> tuple[Article, ...]:
    return (
        classic_articles(plain_text(blocks))
        or nexis_articles(blocks)
        or factiva_articles(blocks)
        or proquest_articles(blocks)
    )


def exported_page(html: str) -> tuple[Article, ...]:
    """The articles of an exported HTML page; none if it is not an export."""
    if "<DOCFULL>" in html:
        tree = html_tree(re.sub(r"<BR\s*/?>", " ", html, flags=re.IGNORECASE))
        return classic_articles(plain_text(HtmlReader().read(tree)))
    for mark, read in _PAGES.items():
        if mark in html:
            found = tuple(article for article in read(html_tree(html)) if article.headline or article.body)
            if found:
                return found
    return exported_blocks(HtmlReader().read(html_tree(html))) if _TEXT_MARKS.search(html) else ()
