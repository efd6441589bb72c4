"""Rich Text Format (Microsoft's specification 1.9.1): text, structure, tables and pictures."""

import msgspec

from book.errors import UnreadableSource
from book.model import Article
from book.richtext import Blocks, Heading, plain_text, text_of
from importers.document_facts import facts_of
from importers.footnotes import behind_headline, said_first
from importers.press_export import exported_blocks
from importers.rtf_reader import RtfReader
from importers.source import Collected, Origin, collected


def is_rtf(data: bytes, _origin: Origin) -> bool:
    """Whether some bytes are RTF."""
    return data.lstrip()[:5].lower() == b"{\\rtf"


def collect_rtf(data: bytes, origin: Origin) -> Collected:
    """The article of an RTF file, or the articles of a download. Raises UnreadableSource for one without text."""
    reader = RtfReader()
    blocks = reader.read(data)
    if not plain_text(blocks).strip() and not reader.media:
        remedy = "Open it in Word, and save it as a Word document"
        raise UnreadableSource("there is no text in it", origin.subject, remedy)
    articles = exported_blocks(blocks) or (_article(reader, blocks),)
    losses = reader.losses()
    return collected(
        articles, data, origin, ending="bin", media_type="application/rtf", losses=losses, pictures=reader.media
    )


def _article(reader: RtfReader, blocks: Blocks) -> Article:
    article = facts_of(blocks, reader.title or "-")
    headline = reader.title or _first_heading(blocks)
    body = blocks
    if said_first(blocks) == (headline or article.headline).strip():
        headline, body = headline or article.headline, behind_headline(blocks)
    return msgspec.structs.replace(article, headline=headline, body=body, image_credit="")


def _first_heading(blocks: Blocks) -> str:
    first = blocks[0] if blocks else None
    return text_of(first.spans).strip() if isinstance(first, Heading) else ""
