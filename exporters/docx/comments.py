"""Comments of the staff as Word's own, beside the text and not in it."""

import msgspec

from book.richtext import Blocks, Spans, map_spans, spans_in, text_of
from exporters.docx.markup import NAMESPACES, attribute, paragraph
from exporters.docx.text import TextWriter


class Comments:
    """Gathers comments and writes the part `word/comments.xml`."""

    def __init__(self, text: TextWriter, author: str) -> None:
        self._text = text
        self._author = author
        self._comments: list[str] = []

    def __len__(self) -> int:
        return len(self._comments)

    def around(self, content: str, comments: list[Blocks]) -> str:
        """Markup of a paragraph with comments on it."""
        for body in comments:
            identity = len(self._comments)
            self._comments.append(self._comment(identity, body))
            content = (
                f'<w:commentRangeStart w:id="{identity}"/>{content}<w:commentRangeEnd w:id="{identity}"/><w:r><w:rPr>'
                f'<w:rStyle w:val="CommentReference"/></w:rPr><w:commentReference w:id="{identity}"/></w:r>'
            )
        return content

    def _comment(self, identity: int, body: Blocks) -> str:
        lines = spans_in(map_spans(body, _plain))
        words = "".join(paragraph("CommentText", self._text.spans(line)) for line in lines if text_of(line))
        return f'<w:comment w:id="{identity}" w:author="{attribute(self._author)}">{words}</w:comment>'

    def xml(self) -> str:
        """The part."""
        return f"<w:comments {NAMESPACES}>{''.join(self._comments)}</w:comments>"


def _plain(spans: Spans) -> Spans:
    return tuple(msgspec.structs.replace(span, link="") for span in spans)
