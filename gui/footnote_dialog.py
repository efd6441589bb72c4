"""Asks for the words of a footnote."""

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFrame, QToolBar, QVBoxLayout, QWidget

from book.errors import BriefbookError
from book.media import Media
from book.richtext import Blocks, Paragraph, Span, Spans, spans_in, text_of
from gui.editor import RichEditor
from gui.fonts import roomy, square
from gui.rich_format import LINE_SEPARATOR
from gui.sentences import problem_text
from gui.text_actions import TextActions
from gui.to_document import insert_spans
from gui.wrapping import WrappedLabel

_WIDTH, _HEIGHT = 460, 240
_AROUND = 4
"""Pixels between the frame and the words, as in other fields."""


class FootnoteDialog(QDialog):
    """The words of one footnote; Enter is a new line of it, Ctrl+Enter is OK."""

    def __init__(self, note: Spans, parent: QWidget | None = None, *, read_only: bool = False) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Footnote"))
        self.resize(roomy(_WIDTH, _HEIGHT))
        self.editor = FootnoteEditor(self)
        self.editor.setAccessibleName(self.tr("Words of the footnote"))
        self.editor.setPlaceholderText(self.tr("Write the footnote"))
        self.editor.show_note(note)
        self.editor.setReadOnly(read_only)
        self.editor.refused.connect(self._say)
        self.actions_on_text = TextActions(self.editor)
        self.trouble = WrappedLabel(parent=self)
        self.trouble.setTextFormat(Qt.TextFormat.PlainText)
        self.trouble.hide()
        button = QDialogButtonBox.StandardButton
        self._buttons = QDialogButtonBox(button.Close if read_only else button.Ok | button.Cancel, self)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self.editor.done.connect(self.reject if read_only else self.accept)
        self._lay_out()
        self.editor.setFocus()

    def note(self) -> Spans:
        """The footnote as it is written, () for one without words."""
        spans = in_lines(self.editor.blocks())
        return spans if text_of(spans).strip() else ()

    def _say(self, problem: BriefbookError) -> None:
        self.trouble.setText(problem_text(problem))
        self.trouble.show()

    def _lay_out(self) -> None:
        bar = QToolBar(self)
        bar.setAccessibleName(self.tr("Text format"))
        bar.setIconSize(square(16))
        looks = self.actions_on_text.looks
        bar.addActions([looks[look] for look in ("bold", "italic", "underline", "superscript", "subscript")])
        bar.addAction(self.actions_on_text.link)
        if inside := bar.layout():
            # It begins where the words begin.
            inside.setContentsMargins(0, 0, 0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(8)
        column.addWidget(bar)
        column.addWidget(self.editor, 1)
        column.addWidget(self.trouble)
        column.addWidget(self._buttons)


class FootnoteEditor(RichEditor):
    """A RichEditor of running text alone, which takes back its own steps until the dialog is through."""

    done = Signal()
    """Ctrl+Enter was pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Media(), parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(_AROUND)

    def show_note(self, note: Spans) -> None:
        """Show a footnote, with the cursor at its end."""
        self.set_blocks((Paragraph(note),))
        self.rich_document().setUndoRedoEnabled(True)
        self.moveCursor(QTextCursor.MoveOperation.End)

    def insert(self, blocks: Blocks) -> None:
        """Put a text at the cursor as lines, without what is no running text."""
        cursor = self.textCursor()
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        insert_spans(cursor, in_lines(blocks))
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText() or source.hasHtml()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_return = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_return and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.done.emit()
        elif is_return and not self.isReadOnly():
            self.textCursor().insertText(LINE_SEPARATOR)
            self.ensureCursorVisible()
        else:
            super().keyPressEvent(event)


def in_lines(blocks: Blocks) -> Spans:
    """A text as the running text of a footnote: each paragraph and each footnote of its own on a line."""
    joined: Spans = ()
    for spans in spans_in(blocks):
        line = tuple(span for span in spans if not span.note)
        joined += (Span("\n"), *line) if joined and line else line
    return joined
