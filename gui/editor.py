"""The editor of rich text: articles, memos and notes are read and written in it."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QWidget

from book.errors import BriefbookError
from book.media import Media
from book.normal_form import normalised
from book.richtext import Blocks
from gui.carried import copied
from gui.dropping import local_files
from gui.fonts import serif
from gui.footnote_marks import look_beside, selected_mark
from gui.jobs import Job
from gui.pasting import (
    OWN_TYPE,
    blocks_of,
    mime_of,
    picture_files,
    picture_from_file,
    plain_blocks,
    selected_blocks,
    slow_html,
    words_only,
)
from gui.pointed_text import PointedText
from gui.rich_document import RichDocument
from gui.rich_edits import indent, outdent
from gui.rich_format import Property
from gui.rich_keys import backspace_at_start, delete_at_end, insert_blocks, new_paragraph, tidy, to_caption
from gui.rich_look import TEXT_SIZE
from gui.rich_painting import RichHighlighter, paint_margins
from gui.table_edits import to_neighbour_cell
from gui.text_change import moved_position
from gui.text_looks import link_goes_on
from gui.typing_pause import Typing


class RichEditor(PointedText):
    """Shows a text of the book, and says when it has been changed.

    It keeps no undo: `settled` hands the text over after a pause, when the focus leaves, or on `commit`, and the
    book's history does the rest.
    """

    settled = Signal(object)
    """The text (Blocks) as it stands after a burst of typing or a command."""
    refused = Signal(object)
    """A BriefbookError: what was pasted or dropped cannot be used."""
    step_ended = Signal()
    """What is typed from here on is another step of the book's history."""
    files_pasted = Signal(object)
    """The QMimeData of files that are not for this text, such as PDFs."""
    read_only_changed = Signal()

    def __init__(self, media: Media, parent: QWidget | None = None) -> None:
        document = RichDocument(media)
        super().__init__(document, parent)
        self._document = document
        self._media = media
        self._given: Blocks = ()
        self._shown: Blocks = ()
        self._dirty = False
        self._pasting: Job | None = None
        self._highlighter = RichHighlighter(self._document)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFont(serif(TEXT_SIZE))
        self._document.setDefaultFont(serif(TEXT_SIZE))
        self.setTabChangesFocus(False)
        self._typing = Typing(self)
        self._typing.due.connect(self.commit)
        self._document.contentsChanged.connect(self._on_contents_changed)
        self.cursorPositionChanged.connect(self._stand_beside_mark)

    # The book's text in and out

    def set_blocks(self, blocks: Blocks) -> None:
        """Show this text; cursor and scroll position stay where they were, as far as the text is the same."""
        if blocks is self._given:
            return
        self._given = blocks
        wanted = normalised(blocks)
        if wanted == self._shown:
            return
        before, cursor, scrolled = self._document.toRawText(), self.textCursor(), self.verticalScrollBar().value()
        self._document.set_blocks(wanted)
        after = self._document.toRawText()
        position = moved_position(before, after, cursor.position())
        anchor = position if not cursor.hasSelection() else moved_position(before, after, cursor.anchor())
        cursor = QTextCursor(self._document)
        cursor.setPosition(anchor)
        cursor.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self._document.documentLayout().documentSize()
        self.verticalScrollBar().setValue(scrolled)
        if self.hasFocus():
            self.ensureCursorVisible()
        self._shown = wanted
        self._dirty = False
        self._typing.stop()

    def show_other(self, media: Media, blocks: Blocks) -> None:
        """Show the text of another item, from its beginning."""
        self._forget_paste()
        self._media = media
        self._document.set_media(media)
        self.commit()
        self.set_blocks(blocks)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)

    def blocks(self) -> Blocks:
        """The text as it stands."""
        return self._document.blocks()

    def parts_at_cursor(self) -> tuple[Blocks, Blocks]:
        """The text before the cursor, and the text after it."""
        before, after = QTextCursor(self._document), QTextCursor(self._document)
        before.setPosition(self.textCursor().selectionStart(), QTextCursor.MoveMode.KeepAnchor)
        after.setPosition(self.textCursor().selectionStart())
        after.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        return selected_blocks(before), selected_blocks(after)

    def rich_document(self) -> RichDocument:
        """The document behind the editor."""
        return self._document

    def commit(self) -> None:
        """Hand over at once what was typed."""
        self._typing.stop()
        if not self._dirty:
            return
        self._dirty = False
        blocks = self._document.blocks()
        if blocks != self._shown:
            self._given = self._shown = blocks
            self.settled.emit(blocks)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._highlighter.rehighlight()

    def highlighter(self) -> RichHighlighter:
        """What gives the text its look."""
        return self._highlighter

    def _on_contents_changed(self) -> None:
        if self._highlighter.is_marking:
            return
        self._dirty = True
        self._typing.note_key()

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.isReadOnly() or not self._structural_key(event):
            self._prepare_typing(event.text())
            super().keyPressEvent(event)
            tidy(self.textCursor())

    def _structural_key(self, event: QKeyEvent) -> bool:
        cursor = self.textCursor()
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        done = False
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if plain and selected_mark(cursor):
                self.footnote_opened.emit()
                return True
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if plain:
                new_paragraph(cursor)
                done = True
            case Qt.Key.Key_Backspace if plain:
                done = backspace_at_start(cursor)
            case Qt.Key.Key_Delete if plain:
                done = delete_at_end(cursor)
            case Qt.Key.Key_Tab if plain:
                done = to_neighbour_cell(cursor, 1) or indent(cursor)
            case Qt.Key.Key_Backtab:
                done = to_neighbour_cell(cursor, -1) or outdent(cursor) or self.focusNextPrevChild(False)
        if done:
            self.setTextCursor(cursor)
            self.ensureCursorVisible()
        return done

    def _prepare_typing(self, text: str) -> None:
        if not text or not text.isprintable():
            return
        cursor = self.textCursor()
        if not cursor.hasSelection() and to_caption(cursor):
            self.setTextCursor(cursor)
        if self.currentCharFormat().isAnchor() and not link_goes_on(cursor):
            form = QTextCharFormat(self.currentCharFormat())
            form.clearProperty(QTextCharFormat.Property.IsAnchor.value)
            form.clearProperty(QTextCharFormat.Property.AnchorHref.value)
            self.setCurrentCharFormat(form)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self._prepare_typing(event.commitString())
        super().inputMethodEvent(event)
        if event.commitString():
            tidy(self.textCursor())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.commit()

    def _stand_beside_mark(self) -> None:
        """What is typed beside the mark of a footnote is no mark."""
        cursor = self.textCursor()
        if self.currentCharFormat().hasProperty(Property.NOTE) and not cursor.hasSelection():
            self.setCurrentCharFormat(look_beside(cursor))

    # Clipboard and drops

    def createMimeDataFromSelection(self) -> QMimeData:
        return mime_of(self.textCursor())

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        if local_files(source) and not picture_files(source):
            # Qt would write their names into the text; the window takes them in.
            return False
        return any((source.hasFormat(OWN_TYPE), source.hasHtml(), source.hasText(), source.hasImage())) or bool(
            picture_files(source)
        )

    def insertFromMimeData(self, source: QMimeData) -> None:
        if len(local_files(source)) > len(picture_files(source)):
            self.files_pasted.emit(source)
        elif words_only(source):
            self.insert(plain_blocks(source))
        elif html := slow_html(source):
            self._insert_later(html)
        else:
            self._insert_read(lambda: blocks_of(source, self._media))

    def paste_plain(self) -> None:
        """Paste the words of the clipboard without their look."""
        self._insert_read(lambda: plain_blocks(copied()))

    def insert_picture_file(self, path: str) -> None:
        """Put a picture file that the user chose at the cursor."""
        self._insert_read(lambda: (picture_from_file(Path(path), self._media),))

    def _insert_read(self, read: Callable[[], Blocks]) -> None:
        try:
            self.insert(read())
        except BriefbookError as problem:
            self.refused.emit(problem)

    def _insert_later(self, html: str) -> None:
        """Read a large part of a page beside the window, and put it where the cursor is then."""
        from importers.collect import collect_rich_text

        self._forget_paste()

        def arrive(found: tuple[Blocks, Mapping[str, bytes]]) -> None:
            self._pasting = None
            self._media.update(found[1])
            self.insert(found[0])

        def refuse(problem: BriefbookError) -> None:
            self._pasting = None
            self.refused.emit(problem)

        self._pasting = Job(lambda: collect_rich_text(html), self)
        self._pasting.done.connect(arrive)
        self._pasting.failed.connect(refuse)
        self._pasting.start()

    def _forget_paste(self) -> None:
        if self._pasting is not None:
            self._pasting.cancel()
            self._pasting = None

    def change_places(self, places: Sequence[QTextCursor], change: Callable[[QTextCursor], object]) -> None:
        """Do something at some places, as one step of the book."""
        if self.isReadOnly() or not places:
            return
        self.commit()
        self.step_ended.emit()
        whole = QTextCursor(self._document)
        whole.beginEditBlock()
        for place in places:
            change(place)
        whole.endEditBlock()
        self.commit()
        self.step_ended.emit()

    def setReadOnly(self, read_only: bool) -> None:
        super().setReadOnly(read_only)
        self.read_only_changed.emit()

    def change(self, change: Callable[[QTextCursor], object]) -> None:
        """Do something at the cursor, as one step of the book."""
        if self.isReadOnly():
            return
        self.commit()
        self.step_ended.emit()
        cursor = self.textCursor()
        change(cursor)
        self.setTextCursor(cursor)
        tidy(cursor)
        self.ensureCursorVisible()
        self.commit()
        self.step_ended.emit()

    def insert(self, blocks: Blocks) -> None:
        """Put a text at the cursor."""
        if self.isReadOnly() or not blocks:
            return
        cursor = self.textCursor()
        insert_blocks(cursor, blocks)
        self.setTextCursor(cursor)
        tidy(cursor)
        self.ensureCursorVisible()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        offset = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        painter.translate(-offset[0], -offset[1])
        paint_margins(painter, self._document, QRectF(event.rect()).translated(*offset))
        painter.end()
