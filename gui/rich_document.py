"""The document behind the editors: rich text of the book, shown by Qt."""

from collections.abc import Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextFormat

from book.richtext import Blocks, Figure, walk
from gui.from_document import from_document
from gui.mark_numbers import MarkNumbers
from gui.mark_object import MarkObject
from gui.picture_names import picture_name
from gui.picture_object import PictureObject
from gui.rich_format import FOOTNOTE
from gui.rich_look import INDENT
from gui.safe_document import SafeDocument
from gui.to_document import to_document


class RichDocument(SafeDocument):
    """A text of the book as a document that can be edited and read back.

    It keeps no undo of its own, because the book's history holds every step. HTML never goes in.
    """

    def __init__(self, media: Mapping[str, bytes], parent: QObject | None = None) -> None:
        super().__init__(media, parent)
        self.setUndoRedoEnabled(False)
        self.setDocumentMargin(0)
        self.setIndentWidth(INDENT)

    def lay_out_pictures(self) -> None:
        """Fit the pictures into the column in which this document is shown."""
        handler = PictureObject(self)
        self.documentLayout().registerHandler(QTextFormat.ObjectTypes.ImageObject.value, handler)

    def draw_marks(self) -> MarkNumbers:
        """Draw the marks of footnotes in the window in which this document is shown; gives their numbers."""
        numbers = MarkNumbers(self)
        self.documentLayout().registerHandler(FOOTNOTE, MarkObject(numbers, self))
        return numbers

    def set_blocks(self, blocks: Blocks) -> None:
        """Show this text instead of what stands here."""
        to_document(blocks, self)
        shown = (figure for figure in walk(blocks) if isinstance(figure, Figure))
        self.keep_images({picture_name(figure.media, figure.crop) for figure in shown})

    def blocks(self) -> Blocks:
        """The text as it stands, in its normal form."""
        return from_document(self)
