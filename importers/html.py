"""Saved web pages and pieces of them: the facts, the body with its structure, and the pictures that lie inside."""

from book.model import Article
from book.richtext import Blocks, media_in, plain_text
from importers.html_blocks import Finder, HtmlReader, nothing_beside
from importers.html_body import NOWHERE, read_body
from importers.html_meta import Facts, read_facts
from importers.html_notes import take_notes
from importers.html_word import mend_word
from importers.language import detect, with_passages
from importers.limits import MAX_HTML_BYTES, MAX_TEXT, check_size
from importers.losses import Loss
from importers.text import read_text
from importers.tree import Element, html_tree, markup_of

_SAYINGS = {
    "iframe": "An embedded part of the page cannot be printed and was left out",
    "video": "A video cannot be printed and was left out",
    "audio": "A sound cannot be printed and was left out",
    "object": "An embedded part cannot be printed and was left out",
}
_GUESSED = ("headline", "byline", "outlet", "published")


def clean_html(html: str) -> tuple[Blocks, dict[str, bytes]]:
    """A piece of HTML, as a clipboard holds it, as rich text, with the pictures that lie inside it.

    Raises RefusedSource for one that is too large or too deep, UnreadableSource for an empty one.
    """
    check_size(len(html), "what was pasted", MAX_HTML_BYTES)
    reader = HtmlReader()
    blocks = reader.read(html_tree(html, "what was pasted"))
    return blocks, dict(reader.media)


def read_page(
    html: str, url: str = "", find: Finder | None = None
) -> tuple[Article, tuple[Loss, ...], dict[str, bytes]]:
    """The article of a web page, what could not be kept of it, and its pictures.

    `find` gives the bytes of pictures that were saved beside the page. Nothing is fetched.
    """
    check_size(len(html), url or "the page", MAX_HTML_BYTES)
    root = html_tree(html)
    mend_word(root)
    notes = take_notes(root)
    facts = read_facts(root, url)
    losses = list(_lost_parts(root))
    base = facts.url or url or NOWHERE
    reader = HtmlReader(base, find or nothing_beside, notes)
    body = read_body(markup_of(root) if notes else html, root, reader, facts)
    text = plain_text(body)
    if len(text) < 140 and (shown := _shown_text(root)):
        from_text, more = read_text(shown)
        if len(plain_text(from_text.body)) > 2 * len(text):
            body, losses = from_text.body, [*losses, *more]
            facts = _completed(facts, from_text)
    if len(text) > MAX_TEXT:
        losses.append(Loss("text", "The page is longer than a book; look whether all of it is wanted"))
    if not plain_text(body).strip():
        losses.append(Loss("text", "No article was found on the page; open it in a browser and copy the text"))
    language = facts.language or detect(text)
    article = Article(
        headline=facts.headline,
        outlet=facts.outlet,
        byline=facts.byline,
        published=facts.published,
        published_time=facts.published_time,
        url=facts.url,
        language=language,
        unsure=facts.unsure,
        body=with_passages(body, language),
    )
    pictures = {name: data for name, data in reader.media.items() if name in media_in(body)}
    return article, (*losses, *reader.losses, *reader.budget.losses()), pictures


def _lost_parts(root: Element) -> list[Loss]:
    counts = {tag: sum(1 for _ in root.iter(tag)) for tag in _SAYINGS}
    article = next(root.iter("article"), None)
    inside = {tag: sum(1 for _ in article.iter(tag)) if article is not None else 0 for tag in _SAYINGS}
    return [Loss("embedded", _SAYINGS[tag]) for tag, n in inside.items() if n and counts[tag]]


def _completed(facts: Facts, article: Article) -> Facts:
    """The facts with those that the page's text tells where the page itself does not."""
    return Facts(
        unsure=tuple(name for name in _GUESSED if name in facts.unsure or not getattr(facts, name)),
        headline=facts.headline or article.headline,
        byline=facts.byline or article.byline,
        outlet=facts.outlet or article.outlet,
        url=facts.url or article.url,
        language=facts.language or article.language,
        published=facts.published or article.published,
        published_time=facts.published_time or article.published_time,
    )


def _shown_text(root: Element) -> str:
    for element in list(root.iter("script", "style", "noscript", "template", "head")):
        parent = element.getparent()
        if parent is not None:
            parent.remove(element)
    return "\n".join(line for line in (text.strip() for text in root.itertext()) if line)
