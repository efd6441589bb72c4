"""Plain text in any encoding: one article, or those of a press database's download."""

from book.errors import UnreadableSource
from importers.encoding import decoded, looks_binary
from importers.press_export import exported_text
from importers.source import Collected, Origin, collected
from importers.text import read_text

_OTHER_KINDS = (b"{\\rtf", b"<?xml", b"<svg", b"%!ps")


def is_plain(data: bytes, _origin: Origin) -> bool:
    """Whether some bytes are text, and no markup that reads as gibberish."""
    return not looks_binary(data) and not data.lstrip()[:5].lower().startswith(_OTHER_KINDS)


def collect_plain(data: bytes, origin: Origin) -> Collected:
    """The article of a text, or the articles of a download."""
    text = decoded(data)
    if not text.strip():
        raise UnreadableSource("there is no text in it", origin.subject, "Choose another one")
    articles, losses = exported_text(text), ()
    if not articles:
        article, losses = read_text(text)
        articles = (article,)
    return collected(articles, data, origin, ending="txt", media_type="text/plain", losses=losses)
