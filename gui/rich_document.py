"""The document behind the editors: rich text of the book, shown by Qt."""

from collections.abc import Mapping

from PySide6.QtCore import QObject

from book.richtext import Blocks
from gui.from_document import from_document
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

    def set_blocks(self, blocks: Blocks) -> None:
        """Show this text instead of what stands here."""
        to_document(blocks, self)

    def blocks(self) -> Blocks:
        """The text as it stands, in its normal form."""
        return from_document(self)
