"""What an import left out of its source, and how it comes back.

A book keeps each article's source (`Article.original`), so nothing is cut for good. `whole_source` reads that source
again without judging it, and compares it with the text that the article has *now*: what is in both is kept, all else is
cut, whether an import or a person cut it. `brought_back` puts a piece back where it stood. So a window shows and undoes
cuts in four lines, and holds no state of its own:

    whole = whole_source(data, original.media_type, article.body)        # data: the bytes of article.original.media
    f"kept {whole.words_kept:,} of {whole.words:,} words"
    [(piece.block, piece.is_kept) for piece in whole.pieces]             # in reading order
    edits.rewrite(article.id, brought_back(article.body, whole, index))  # index into whole.pieces

Reading takes about as long as parsing the page (some 10 ms; more for huge pages): do it beside the window. `media`
holds the pictures of the pieces; those that the book lacks are to be added to it before a piece is brought back.
"""

from collections.abc import Iterator, Mapping

from book.errors import BriefbookError
from book.richtext import Blocks, Paragraph, Span, media_in, plain_text
from importers.encoding import decoded
from importers.html_blocks import HtmlReader
from importers.limits import MAX_HTML_BYTES, check_size
from importers.matching import TextIndex
from importers.pieces import Piece, Whole
from importers.press_export import exported_page, exported_text
from importers.text_lines import split_lines
from importers.tree import html_tree


def whole_source(data: bytes, media_type: str, body: Blocks) -> Whole:
    """The blocks of a source, each with its place in an article's body.

    `data` and `media_type` are those of the article's `Original`: "text/html" and "text/plain" are read; of any other
    kind nothing is known to be cut, and the result is empty, as it is for a source that cannot be read any more and for
    a download of several articles, of which most belongs to the others.
    """
    try:
        blocks, media = _blocks(data, media_type)
    except BriefbookError:
        return Whole()
    return Whole(pieces=tuple(_placed(blocks, body)), media=media)


def _blocks(data: bytes, media_type: str) -> tuple[Blocks, Mapping[str, bytes]]:
    if media_type == "text/plain":
        text = decoded(data)
        if len(exported_text(text)) > 1:
            return (), {}
        return tuple(Paragraph((Span(line.text),)) for line in split_lines(text)), {}
    if media_type != "text/html":
        return (), {}
    html = decoded(data)
    check_size(len(html), "the page", MAX_HTML_BYTES)
    if len(exported_page(html)) > 1:
        return (), {}
    reader = HtmlReader()
    return reader.read(html_tree(html)), dict(reader.media)


def _placed(blocks: Blocks, body: Blocks) -> Iterator[Piece]:
    """Each block with the place of the block of the body that holds it, looked for from where the last one was on."""
    index = TextIndex(plain_text((block,)) for block in body)
    pictures = {name: place for place, block in enumerate(body) for name in media_in((block,))}
    at = 0
    for block in blocks:
        shown = media_in((block,))
        place = next(map(pictures.get, shown)) if shown else index.find(plain_text((block,)), at)
        at = at if place is None else place
        yield Piece(block, place)
