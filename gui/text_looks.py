"""Bold, links and the like on what is selected in an editor."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, QTextBoundaryFinder
from PySide6.QtGui import QBrush, QFont, QTextCharFormat, QTextCursor

from gui.footnote_marks import put_words
from gui.rich_format import BOLD, MARKER, OBJECT, span_of

_SOFT_HYPHEN = "\u00ad"
_Setter = Callable[[QTextCharFormat, bool], None]


def _bold(form: QTextCharFormat, on: bool) -> None:
    form.setFontWeight(BOLD if on else QFont.Weight.Normal)


def _italic(form: QTextCharFormat, on: bool) -> None:
    form.setFontItalic(on)


def _underline(form: QTextCharFormat, on: bool) -> None:
    form.setFontUnderline(on)


def _strike(form: QTextCharFormat, on: bool) -> None:
    form.setFontStrikeOut(on)


def _highlight(form: QTextCharFormat, on: bool) -> None:
    form.setBackground(QBrush(MARKER) if on else QBrush(Qt.BrushStyle.NoBrush))


def _superscript(form: QTextCharFormat, on: bool) -> None:
    place = QTextCharFormat.VerticalAlignment
    form.setVerticalAlignment(place.AlignSuperScript if on else place.AlignNormal)


def _subscript(form: QTextCharFormat, on: bool) -> None:
    place = QTextCharFormat.VerticalAlignment
    form.setVerticalAlignment(place.AlignSubScript if on else place.AlignNormal)


LOOKS: Mapping[str, _Setter] = {
    "bold": _bold,
    "italic": _italic,
    "underline": _underline,
    "strike": _strike,
    "highlight": _highlight,
    "superscript": _superscript,
    "subscript": _subscript,
}
"""What switches each look of characters, by the name of the field of a Span."""


def look_change(look: str, on: bool) -> QTextCharFormat:
    """The format to merge into characters to give them a look or take it away."""
    form = QTextCharFormat()
    LOOKS[look](form, on)
    return form


def has_look(form: QTextCharFormat, look: str) -> bool:
    """Whether characters in this format have the look."""
    return bool(getattr(span_of("", form), look))


def link_goes_on(cursor: QTextCursor) -> bool:
    """Whether the character after the cursor belongs to the same link as the one before it."""
    if cursor.hasSelection() or cursor.atBlockEnd():
        return False
    after = QTextCursor(cursor)
    after.movePosition(QTextCursor.MoveOperation.NextCharacter)
    return after.charFormat().anchorHref() == cursor.charFormat().anchorHref()


def link_range(cursor: QTextCursor) -> QTextCursor:
    """A cursor that selects the whole link in which the cursor stands, or the cursor as it is."""
    if cursor.hasSelection():
        return QTextCursor(cursor)
    block, place = cursor.block(), cursor.positionInBlock()
    runs = [found for found in block.textFormats() if found.format.isAnchor()]
    here = next((run for run in runs if run.start <= place <= run.start + run.length), None)
    if here is None:
        return QTextCursor(cursor)
    start, end, link = here.start, here.start + here.length, here.format.anchorHref()
    for run in runs:
        if run.start == end and run.format.anchorHref() == link:
            end += run.length
    for run in reversed(runs):
        if run.start + run.length == start and run.format.anchorHref() == link:
            start = run.start
    found = QTextCursor(cursor)
    found.setPosition(block.position() + start)
    found.setPosition(block.position() + end, QTextCursor.MoveMode.KeepAnchor)
    return found


def link_at(cursor: QTextCursor) -> str:
    """The address of the link that is selected or in which the cursor stands; "" for none."""
    inside = QTextCursor(link_range(cursor))
    if inside.hasSelection():
        inside.setPosition(min(inside.selectionStart() + 1, inside.selectionEnd()))
    return inside.charFormat().anchorHref()


def set_link(cursor: QTextCursor, text: str, link: str) -> None:
    """Make what the cursor selects a link, with other words if `text` differs; an empty link takes it away."""
    form = QTextCharFormat()
    form.setAnchor(bool(link))
    form.setAnchorHref(link)
    if cursor.hasSelection() and text == selected_text(cursor):
        cursor.mergeCharFormat(form)
        return
    whole = QTextCharFormat(cursor.charFormat())
    whole.merge(form)
    put_words(cursor, text.replace("\n", " "), whole)


def sentence_at(cursor: QTextCursor) -> QTextCursor:
    """A cursor that selects the sentence in which the cursor stands, or what is selected already."""
    found = QTextCursor(cursor)
    if found.hasSelection():
        return found
    block, place = found.block(), found.positionInBlock()
    # The mark of a footnote belongs to the sentence before it, as what Unicode calls a format character does (UAX 29).
    text = block.text().replace(OBJECT, _SOFT_HYPHEN)
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Sentence, text)
    finder.setPosition(place)
    start = place if finder.isAtBoundary() and place < len(text) else finder.toPreviousBoundary()
    finder.setPosition(max(start, 0))
    end = finder.toNextBoundary()
    text = text[max(start, 0) : end if end >= 0 else None].rstrip()
    found.setPosition(block.position() + max(start, 0))
    found.setPosition(found.position() + len(text.encode("utf-16-le")) // 2, QTextCursor.MoveMode.KeepAnchor)
    return found


def selected_text(cursor: QTextCursor) -> str:
    """The selected words on one line, without pictures and marks of footnotes."""
    return cursor.selectedText().replace("\u2029", " ").replace("\u2028", " ").replace(OBJECT, "")
