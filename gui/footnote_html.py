"""A text with footnotes as HTML for other programs.

It is what Word puts on the clipboard itself: a link to the note and back, with `mso-footnote-id` and `mso-element`
(Microsoft Office HTML and XML Reference). Word makes footnotes of it; all others show raised numbers and, at the end,
the notes.
"""

import re
from html import escape

from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextDocumentFragment

from book.richtext import Span, Spans
from gui.footnote_marks import marks_in, note_at
from gui.rich_document import RichDocument

_END = "<!--EndFragment-->"
_PLACE = "\ue000{0}\ue001"
"""What stands for a mark until Qt has written the HTML: characters for private use, which mean nothing to it."""


def html_of(document: RichDocument) -> str:
    """The document's text as HTML; the document is spent afterwards."""
    notes = _taken_out(document)
    html = QTextDocumentFragment(document).toHtml()
    if not notes:
        return html
    for number in range(1, len(notes) + 1):
        html = html.replace(_PLACE.format(number), _link(number, f"<sup>{number}</sup>", to="ftn", of="ftnref"))
    written = "".join(_note(number, note) for number, note in enumerate(notes, 1))
    whole = f'<div style="mso-element:footnote-list"><hr size="1" width="33%" align="left">{written}</div>'
    head, end, tail = html.rpartition(_END)
    return head + whole + end + tail if end else re.sub("(?=</body>)", lambda _: whole, html, count=1)


def _taken_out(document: RichDocument) -> list[Spans]:
    marks: list[QTextCursor] = []
    block = document.begin()
    while block.isValid():
        for place in marks_in(block):
            mark = QTextCursor(block)
            mark.setPosition(block.position() + place)
            mark.setPosition(block.position() + place + 1, QTextCursor.MoveMode.KeepAnchor)
            marks.append(mark)
        block = block.next()
    notes = [note_at(mark) for mark in marks]
    for number, mark in enumerate(marks, 1):
        mark.insertText(_PLACE.format(number), QTextCharFormat())
    return notes


def _note(number: int, note: Spans) -> str:
    back = _link(number, f"<sup>{number}</sup>", to="ftnref", of="ftn")
    words = "".join(map(_span, note))
    return f'<div style="mso-element:footnote" id="ftn{number}"><p class="MsoFootnoteText">{back} {words}</p></div>'


def _link(number: int, words: str, *, to: str, of: str) -> str:
    style = f"mso-footnote-id:ftn{number}"
    return f'<a style="{style}" href="#_{to}{number}" name="_{of}{number}">{words}</a>'


def _span(span: Span) -> str:
    html = escape(span.text).replace("\n", "<br>")
    looks = {"b": span.bold, "i": span.italic, "u": span.underline, "s": span.strike, "mark": span.highlight}
    looks |= {"sup": span.superscript, "sub": span.subscript}
    for tag in (tag for tag, has in looks.items() if has):
        html = f"<{tag}>{html}</{tag}>"
    return f'<a href="{escape(span.link)}">{html}</a>' if span.link else html
