"""Europresse (Eureka): HTML of its older and its newer layout."""

import re
from collections.abc import Iterator, Sequence

from book.model import Article
from book.richtext import plain_text
from importers import dates, names
from importers.factiva import paragraphs_of
from importers.html_blocks import HtmlReader
from importers.press_article import MAX_ARTICLES, folded, press_article, text_in
from importers.tree import Element

PAGE_MARK = "DocPublicationName"


def europresse_pages(root: Element) -> Iterator[Article]:
    """The articles of a download."""
    new = root.xpath("//article[.//*[contains(@class, 'DocPublicationName')]]")
    for article in new[:MAX_ARTICLES]:
        yield _article(article, paragraphs_of(article, ".//*[contains(@class, 'docOcurrContainer')]"))
    if not new:
        for name in root.xpath("//span[@class='DocPublicationName']")[:MAX_ARTICLES]:
            titled = (
                one for one in name.iterancestors("td", "div", "body") if one.xpath(".//*[@class='TitreArticleVisu']")
            )
            if (holder := next(titled, None)) is not None:
                yield _article(holder, _bare_text(holder))


def _article(article: Element, body: Sequence[str]) -> Article:
    def said(name: str) -> str:
        return next(map(text_in, article.xpath(f".//*[contains(@class, '{name}')]")), "")

    header = "".join("".join(one.itertext()) for one in article.xpath(".//*[contains(@class, 'DocHeader')]"))
    found = dates.find_date(folded(header))
    headline = said("itreArticleVisu")
    outlet = re.split(r"\s*(?:,\s+no\.|\s\|\s)", said("DocPublicationName"))[0]
    authors = [
        text_in(one) for one in article.xpath(".//*[contains(@class, 'docAuthors') or @class='sm-margin-bottomNews']")
    ]
    text = [line for line in body if line not in (headline, outlet)]
    if not authors and len(text) > 1 and names.is_name(text[0]):
        authors.append(text.pop(0))
    return press_article(
        headline=headline,
        outlet=outlet,
        byline=next(iter(authors), ""),
        body=text,
        published=found.day if found else None,
    )


def _bare_text(holder: Element) -> list[str]:
    """The text of the older layout: it follows the headline bare, up to the copyright."""
    lines = [folded(text) for text in plain_text(HtmlReader().read(holder)).split("\n")]
    headline = next(map(text_in, holder.xpath(".//*[@class='TitreArticleVisu']")), "")
    start = next((place + 1 for place, line in enumerate(lines) if headline and headline in line), 0)
    end = next(
        (place for place in range(start, len(lines)) if re.match(r"©|Numéro de document", lines[place])), len(lines)
    )
    return [line for line in lines[start:end] if line]
