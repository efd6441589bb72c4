"""How the properties of rich text stand in Qt's text formats.

Characters carry their look in Qt's own properties, so screen readers and copies to other programs find it. What Qt
has no property for (path, caption, credit) stands in user properties. Colours and sizes are not kept here: see
`gui.rich_look`.
"""

from enum import IntEnum
from functools import lru_cache

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextFormat,
    QTextImageFormat,
)

from book.normal_form import normal_crop
from book.richtext import Figure, Span, Spans
from gui.nesting import Path, read_path, written
from gui.picture_names import picture_name, read_picture_name

MARKER = QColor(255, 213, 64, 84)
"""The highlighter pen: translucent, so that text keeps its contrast on light and dark."""
BOLD = QFont.Weight.DemiBold
"""The heavier face of the book's typefaces; a heavier one still would be smeared by Qt."""
LINE_SEPARATOR = "\u2028"
OBJECT = "\ufffc"
"""The character that stands in a document for a picture or the mark of a footnote."""
FOOTNOTE = QTextFormat.ObjectTypes.UserObject.value + 1
"""The type of the object that is the mark of a footnote."""


class Property(IntEnum):
    """Our own properties of text formats."""

    PATH = QTextFormat.Property.UserProperty.value + 1
    CAPTION = QTextFormat.Property.UserProperty.value + 2
    """The paragraph is the caption of the picture or table before it."""
    FILLER = QTextFormat.Property.UserProperty.value + 3
    """The paragraph stands only because Qt wants one before a table."""
    CREDIT = QTextFormat.Property.UserProperty.value + 4
    PIXEL_WIDTH = QTextFormat.Property.UserProperty.value + 5
    PIXEL_HEIGHT = QTextFormat.Property.UserProperty.value + 6
    PICTURE = QTextFormat.Property.UserProperty.value + 7
    """The paragraph was made for a picture."""
    CELL = QTextFormat.Property.UserProperty.value + 8
    """The paragraph stands in a table: 2 in its head, 1 below."""
    LANGUAGE = QTextFormat.Property.UserProperty.value + 9
    """The language of characters that are in another one than the text."""
    PERCENT = QTextFormat.Property.UserProperty.value + 10
    """How much of the column a picture is wide."""
    MARKING = QTextFormat.Property.UserProperty.value + 11
    NOTE = QTextFormat.Property.UserProperty.value + 12
    """The spans of the footnote whose mark the character is, as JSON."""


@lru_cache(maxsize=512)
def char_format(look: Span) -> QTextCharFormat:
    """The format of characters that look like this span. It is shared: copy it before changing it."""
    form = QTextCharFormat()
    if look.bold:
        form.setFontWeight(BOLD)
    if look.italic:
        form.setFontItalic(True)
    if look.underline:
        form.setFontUnderline(True)
    if look.strike:
        form.setFontStrikeOut(True)
    if look.superscript:
        form.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
    elif look.subscript:
        form.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSubScript)
    if look.highlight:
        form.setBackground(MARKER)
    if look.link:
        form.setAnchor(True)
        form.setAnchorHref(look.link)
    if look.language:
        form.setProperty(Property.LANGUAGE, look.language)
    return form


def span_of(text: str, form: QTextCharFormat) -> Span:
    """The span of this text in this format."""
    text = text.replace(LINE_SEPARATOR, "\n")
    if form.propertyCount() == 0:
        return Span(text)
    return Span(
        text,
        bold=form.fontWeight() >= BOLD,
        italic=form.fontItalic(),
        underline=form.fontUnderline(),
        strike=form.fontStrikeOut(),
        superscript=form.verticalAlignment() == QTextCharFormat.VerticalAlignment.AlignSuperScript,
        subscript=form.verticalAlignment() == QTextCharFormat.VerticalAlignment.AlignSubScript,
        highlight=form.background().style() != Qt.BrushStyle.NoBrush,
        link=form.anchorHref(),
        language=form.stringProperty(Property.LANGUAGE),
    )


@lru_cache(maxsize=512)
def note_format(note: Spans) -> QTextCharFormat:
    """The format of the character that is the mark of a footnote. It is shared: copy it before changing it."""
    form = QTextCharFormat()
    form.setObjectType(FOOTNOTE)
    form.setProperty(Property.NOTE, msgspec.json.encode(note).decode())
    return form


def is_mark(form: QTextFormat) -> bool:
    """Whether the character of this format is the mark of a footnote."""
    return form.objectType() == FOOTNOTE


def note_of(form: QTextFormat) -> Spans:
    """The footnote whose mark has this format."""
    return _read_note(form.stringProperty(Property.NOTE))


@lru_cache(maxsize=512)
def _read_note(written: str) -> Spans:
    return msgspec.json.decode(written, type=Spans)


def image_format(figure: Figure) -> QTextImageFormat:
    """The format of the character that stands for a picture."""
    form = QTextImageFormat()
    form.setName(picture_name(figure.media, normal_crop(figure.crop)))
    form.setProperty(QTextFormat.Property.ImageAltText.value, figure.alt)
    form.setProperty(Property.CREDIT, figure.credit)
    form.setProperty(Property.PIXEL_WIDTH, figure.width)
    form.setProperty(Property.PIXEL_HEIGHT, figure.height)
    if figure.percent:
        form.setProperty(Property.PERCENT, figure.percent)
    if figure.marking:
        form.setProperty(Property.MARKING, figure.marking)
    return form


def figure_of(form: QTextImageFormat) -> Figure:
    """The picture of this format, without its caption."""
    media, crop = read_picture_name(form.name())
    return Figure(
        media,
        alt=form.stringProperty(QTextFormat.Property.ImageAltText.value),
        credit=form.stringProperty(Property.CREDIT),
        width=form.intProperty(Property.PIXEL_WIDTH),
        height=form.intProperty(Property.PIXEL_HEIGHT),
        percent=form.intProperty(Property.PERCENT),
        marking=form.stringProperty(Property.MARKING),
        crop=crop,
    )


def block_format(
    path: Path = (), level: int = 0, *, caption: bool = False, filler: bool = False, picture: bool = False
) -> QTextBlockFormat:
    """The format of a paragraph (level 0) or heading (1 to 4) that stands at `path`."""
    form = QTextBlockFormat()
    if path:
        form.setProperty(Property.PATH, written(path))
    if level:
        form.setHeadingLevel(level)
    if caption:
        form.setProperty(Property.CAPTION, True)
    if filler:
        form.setProperty(Property.FILLER, True)
    if picture:
        form.setProperty(Property.PICTURE, True)
    return form


def path_of(form: QTextFormat) -> Path:
    """The path of a paragraph's or a table's format."""
    return read_path(form.stringProperty(Property.PATH))


def is_caption(block: QTextBlock) -> bool:
    """Whether the paragraph is the caption of what stands before it."""
    return block.blockFormat().boolProperty(Property.CAPTION)


def is_filler(block: QTextBlock) -> bool:
    """Whether the paragraph is there only because Qt wants one before a table, and nothing was written in it."""
    return block.length() == 1 and block.blockFormat().boolProperty(Property.FILLER)


def has_picture(block: QTextBlock) -> bool:
    """Whether the paragraph holds a picture."""
    return OBJECT in block.text() and any(found.format.isImageFormat() for found in block.textFormats())
