"""Saved web pages and pieces of them: the facts, the body with its structure, and the pictures that lie inside."""

import re
from typing import Any, cast

import trafilatura

from book.model import Article
from book.richtext import Block, Blocks, Figure, Heading, plain_text, text_of
from importers import clutter
from importers.html_blocks import Finder, HtmlReader
from importers.html_meta import Facts, read_facts
from importers.language import detect
from importers.limits import MAX_HTML_BYTES, MAX_TEXT, check_size
from importers.losses import Loss
from importers.text import read_text
from importers.tree import Element, html_tree

_MOVING = {
    "iframe": "An embedded part of the page",
    "video": "A video",
    "audio": "A sound",
    "object": "An embedded part",
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
    facts = read_facts(root, url)
    losses = list(_lost_parts(root))
    reader = HtmlReader(facts.url or url, find) if find else HtmlReader(facts.url or url)
    body = _body(html, root, reader)
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
    article = Article(
        headline=facts.headline,
        outlet=facts.outlet,
        byline=facts.byline,
        published=facts.published,
        published_time=facts.published_time,
        url=facts.url,
        language=facts.language or detect(text),
        unsure=facts.unsure,
        body=_without_headline(body, facts),
    )
    return article, (*losses, *reader.losses), dict(reader.media)


def _lost_parts(root: Element) -> list[Loss]:
    counts = {tag: sum(1 for _ in root.iter(tag)) for tag in _MOVING}
    article = next(root.iter("article"), None)
    inside = {tag: sum(1 for _ in article.iter(tag)) if article is not None else 0 for tag in _MOVING}
    return [
        Loss("embedded", f"{_MOVING[tag]} cannot be printed and was left out")
        for tag, n in inside.items()
        if n and counts[tag]
    ]


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


def _body(html: str, root: Element, reader: HtmlReader) -> Blocks:
    """The body by trafilatura, with its structure; where that finds next to nothing, the page's own article element."""
    extracted = cast(
        Any,
        trafilatura.bare_extraction(  # pyright: ignore[reportUnknownMemberType]
            _without_heavy_data(html),
            include_formatting=True,
            include_links=True,
            include_images=True,
            include_tables=True,
            include_comments=False,
            with_metadata=False,
        ),
    )
    tree = getattr(extracted, "body", None)
    found = reader.read(cast(Element, _with_data(tree, root))) if tree is not None else ()
    main = _main_element(root)
    if main is not None and len(plain_text(found)) < 400:
        whole = HtmlReader().read(main)
        if 3 * len(plain_text(found)) < len(plain_text(whole)) < 10_000:
            return _pruned(whole)
    return _pruned(found)


_DATA_ADDRESS = re.compile(r"data:image/[^\"'\s)]{2000,}")


def _without_heavy_data(html: str) -> str:
    """The page with a short name for each picture inside it: extraction neither reads nor keeps megabytes of base64."""
    number = iter(range(1_000_000))
    return _DATA_ADDRESS.sub(lambda _: f"inline-picture-{next(number)}.png", html)


def _with_data(tree: Any, root: Element) -> Any:
    """The extracted tree with the pictures' data back in their places."""
    heavy = [source for image in root.iter("img") if _DATA_ADDRESS.match(source := image.get("src") or "")]
    for graphic in tree.iter("graphic"):
        match = re.search(r"inline-picture-(\d+)\.png$", graphic.get("src") or "")
        if match and int(match[1]) < len(heavy):
            graphic.set("src", heavy[int(match[1])])
    return tree


def _main_element(root: Element) -> Element | None:
    for tag in ("article", "main"):
        found = list(root.iter(tag))
        if len(found) == 1:
            return found[0]
    return None


def _shown_text(root: Element) -> str:
    for element in list(root.iter("script", "style", "noscript", "template", "head")):
        parent = element.getparent()
        if parent is not None:
            parent.remove(element)
    return "\n".join(line for line in (text.strip() for text in root.itertext()) if line)


def _pruned(blocks: Blocks) -> Blocks:
    """The body without buttons and without a list of related stories at its end."""
    kept = [block for block in blocks if not (isinstance(block, Heading) and clutter.is_clutter(text_of(block.spans)))]
    kept = [
        block
        for block in kept
        if isinstance(block, Figure) or not clutter.is_clutter(plain_text((block,)).strip() or "-")
    ]
    for place in range(len(kept) - 1, max(len(kept) - 12, 0), -1):
        block = kept[place]
        rest = kept[place + 1 :]
        if (
            isinstance(block, Heading)
            and clutter.begins_the_rest(text_of(block.spans))
            and not any(map(_is_prose, rest))
        ):
            return tuple(kept[:place])
    return tuple(kept)


def _is_prose(block: Block) -> bool:
    return len(plain_text((block,))) > 240


def _without_headline(body: Blocks, facts: Facts) -> Blocks:
    """The body without the headline and the byline where it repeats them at its beginning."""
    said = {facts.headline.casefold(), facts.byline.casefold(), f"by {facts.byline}".casefold()} - {"", "by "}
    start = 0
    while start < min(3, len(body)) and plain_text(body[start : start + 1]).strip().casefold() in said:
        start += 1
    return body[start:]
