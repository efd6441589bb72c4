"""The middle of the window: the chosen article, memo, attachment or section, read and edited in place."""

from functools import cached_property

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QPalette
from PySide6.QtWidgets import QFrame, QScrollArea, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from book import edits
from book.key_points import make_key_point, source_of
from book.media import Media
from book.model import Article, Attachment, Book, Item, Memo, Section, find_item, find_section
from book.richtext import Blocks
from gui.attachment_view import AttachmentView
from gui.dates import shown_date
from gui.empty_state import EmptyState
from gui.facts import Facts
from gui.find_bar import FindBar
from gui.format_bar import FormatActions, FormatBar
from gui.marking_menu import scheme_of
from gui.open_book import OpenBook
from gui.original_pane import Cuts, OriginalPane, kept_words
from gui.page_editor import COLUMN, PageEditor
from gui.pasting import selected_blocks
from gui.spelling import Spelling
from gui.spelling_marks import Tongue
from gui.text_looks import look_change, selected_text, sentence_at
from gui.undo_keys import UndoKeys
from gui.word_help import WordHelp
from importers.pieces import Whole, brought_back


class ArticlePane(QWidget):
    """Shows one item or section of the open book, and turns what is typed into edits of it."""

    counted = Signal(object, object)
    """The item or section that is shown (or None), and what is selected of its text, to be counted."""
    files_pasted = Signal(object)
    """The QMimeData of files that are no pictures for the text."""
    refused = Signal(object)
    """A BriefbookError that the window should show: a paste, a picture or an edit that cannot be."""

    def __init__(self, open_book: OpenBook, parent: QWidget | None = None, spelling: Spelling | None = None) -> None:
        super().__init__(parent)
        self._open_book = open_book
        self._shown_id = ""
        self._thing: Item | Section | None = None
        self._media = open_book.media
        self.facts = Facts()
        self.editor = PageEditor(self.facts, open_book.media, self)
        self.editor.setAccessibleName(self.tr("Text"))
        self.format_actions = FormatActions(self.editor)
        self.format_actions.scheme = lambda: scheme_of(open_book.book)
        self.format_bar = FormatBar(self.format_actions, self)
        self.find_bar = FindBar(self.editor, self)
        self.find_bar.add_keys(self)
        self.original = OriginalPane(self)
        self._cuts = Cuts(self)
        self._whole = Whole()
        self.empty = EmptyState("book-open", self.tr("Choose an article to read it here."), parent=self)
        self._words = WordHelp(self.editor, spelling, self._tongue) if spelling else None
        if spelling:
            self.format_actions.spelling_help = lambda editor: WordHelp(editor, spelling, self._tongue).marks.draw_all()
        self._lay_out()
        self._connect()
        self._show(None)

    def show_item(self, item_id: str) -> None:
        """Show the item or section with this id; "" and what the book does not hold show the empty state."""
        if item_id != self._shown_id:
            self.commit()
        self._shown_id = item_id
        self._show(_thing(self._open_book.book, item_id))

    def commit(self) -> None:
        """Write what is being typed as edits at once."""
        self._facts().commit()
        self.editor.commit()

    def shown_id(self) -> str:
        """The id of what is shown; "" for the empty state."""
        return self._shown_id if self._thing is not None else ""

    def menu_actions(self) -> list[QAction]:
        """The commands on text, for the window's Format menu."""
        return self.format_actions.menu_entries()

    def find_in_text(self) -> None:
        """Open the find bar, where there is a text."""
        if isinstance(self._thing, Article | Memo):
            self.find_bar.open_bar()

    def replace_in_text(self) -> None:
        """Open the bar to find and replace, where there is a text."""
        if isinstance(self._thing, Article | Memo):
            self.find_bar.open_replace()

    def _lay_out(self) -> None:
        self._page = QWidget(self)
        page = QVBoxLayout(self._page)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        self._sides = QSplitter(self)
        self._sides.setHandleWidth(1)
        self._sides.setChildrenCollapsible(False)
        self._sides.addWidget(self.editor)
        self._sides.addWidget(self.original)
        self._sides.setStretchFactor(0, 3)
        self._sides.setStretchFactor(1, 2)
        self.original.hide()
        for widget in (self.format_bar, _hairline(self), self._sides, self.find_bar):
            page.addWidget(widget)
        page.setStretch(2, 1)
        self._stack = QStackedWidget(self)
        for widget in (self.empty, self._page):
            self._stack.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)

    def _connect(self) -> None:
        self._open_book.changed.connect(self._on_changed)
        self._open_book.settling.connect(self.commit)
        self.editor.settled.connect(self._rewrite)
        self.editor.refused.connect(self.refused)
        self.editor.files_pasted.connect(self.files_pasted)
        self.editor.step_ended.connect(self._open_book.end_burst)
        self.facts.done.connect(self.editor.setFocus)
        self._counting = QTimer(self, singleShot=True, interval=200)
        self._counting.timeout.connect(self._tell_counts)
        self.editor.selectionChanged.connect(self._counting.start)
        self._cuts.known.connect(self._show_cuts)
        self.facts.kept.toggled.connect(self.original.setVisible)
        self.original.closed.connect(lambda: self.facts.kept.setChecked(False))
        self.original.wanted.connect(self._bring_back)
        self._undo_keys = UndoKeys(self._open_book.undo, self._open_book.redo, self)
        self._undo_keys.watch(self.editor)
        self._watch(self.facts)

    def _watch(self, facts: Facts) -> None:
        facts.settled.connect(self._set_fact)
        self._undo_keys.watch(*facts.inputs())

    @cached_property
    def details(self) -> "_Details":
        """What is shown of sections and attachments, made when there is the first."""
        details = _Details(self._stack)
        self._stack.addWidget(details)
        details.attachment.refused.connect(self.refused)
        self._watch(details.facts)
        return details

    def _facts(self) -> Facts:
        return self.details.facts if isinstance(self._thing, Attachment | Section) else self.facts

    def _on_changed(self, _old: object, new: Book) -> None:
        thing = _thing(new, self._shown_id)
        if thing is not self._thing or self._media is not self._open_book.media:
            self._show(thing)

    def _show(self, thing: Item | Section | None) -> None:
        other = thing is None or self._thing is None or self._thing.id != thing.id
        self._thing = thing
        self._media = self._open_book.media
        read_only = self._open_book.read_only
        # What is not shown must not be changed by a command of the menu either.
        self.editor.setReadOnly(read_only or not isinstance(thing, Article | Memo))
        if thing is None:
            self._stack.setCurrentWidget(self.empty)
        elif isinstance(thing, Article | Memo):
            self._stack.setCurrentWidget(self._page)
            self.format_bar.setEnabled(not read_only)
            self._show_text(thing.body, other=other)
        else:
            self._stack.setCurrentWidget(self.details)
            self.details.show_thing(thing, self._media)
        if self._words is not None:
            self._words.marks.note_tongue()
        self._counting.start()
        self._cuts.show(thing if not isinstance(thing, Section) else None, self._media)
        if thing is not None:
            self._facts().set_read_only(read_only)
            self._facts().show_thing(thing)

    def _show_text(self, body: Blocks, *, other: bool) -> None:
        if other or self._media is not self.editor.rich_document().media:
            self.editor.show_other(self._media, body)
        else:
            self.editor.set_blocks(body)

    def _tongue(self) -> Tongue:
        """The language of the text; the names in an outlet's words are not looked up."""
        language = getattr(self._thing, "language", "") or self._open_book.book.language
        return Tongue(language, names=not isinstance(self._thing, Article))

    def make_key_point(self) -> None:
        """Mark the selected words, or the sentence at the cursor, and put them into the notes with their source."""
        item = self._thing
        cursor = sentence_at(self.editor.textCursor())
        words = selected_text(cursor)
        if self.editor.isReadOnly() or not isinstance(item, Article | Memo) or not words.strip():
            return
        self.commit()
        cursor.mergeCharFormat(look_change("highlight", True))
        day = shown_date(item.published) if isinstance(item, Article) and item.published else ""
        self._open_book.attempt(make_key_point(item.id, self.editor.blocks(), words, source_of(item, day)))

    def _show_cuts(self, whole: Whole) -> None:
        self._whole = whole
        has_cuts = bool(whole.pieces)
        self.facts.kept.setVisible(has_cuts)
        self.facts.kept.setText(kept_words(whole, self))
        self.original.setVisible(has_cuts and self.facts.kept.isChecked())
        self.original.show_whole(whole)

    def _tell_counts(self) -> None:
        cursor = self.editor.textCursor()
        self.counted.emit(self._thing, selected_blocks(cursor) if cursor.hasSelection() else ())

    def _bring_back(self, index: int) -> None:
        item = self._thing
        if isinstance(item, Article) and index < len(self._whole.pieces):
            self.commit()
            self._open_book.media.update(self._whole.media)
            self._open_book.attempt(edits.rewrite(item.id, brought_back(self.editor.blocks(), self._whole, index)))
            self._open_book.end_burst()

    def _rewrite(self, blocks: Blocks) -> None:
        self._open_book.attempt(edits.rewrite(self._shown_id, blocks))

    def _set_fact(self, name: str, value: object) -> None:
        if name in ("headline", "title"):
            self._open_book.attempt(edits.retitle(self._shown_id, str(value)))
        elif name == "include":
            self._open_book.attempt(edits.set_included((self._shown_id,), bool(value)))
        elif isinstance(self._thing, Section):
            self._open_book.attempt(edits.set_section(self._shown_id, **{name: value}))
        else:
            self._open_book.attempt(edits.set_facts(self._shown_id, **{name: value}))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.format_bar.refresh_look()
            self.find_bar.refresh_look()
            for facts in self.findChildren(Facts):
                facts.refresh_look()


class _Details(QScrollArea):
    """A section or an attachment: its facts, and what is kept of it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.facts = Facts()
        self.attachment = AttachmentView()
        self._column = QWidget()
        self._column.setMaximumWidth(COLUMN)
        column = QVBoxLayout(self._column)
        column.setContentsMargins(0, 16, 0, 24)
        column.setSpacing(24)
        column.addWidget(self.facts)
        column.addWidget(self.attachment, 1)
        column.addStretch()
        self._desk = QWidget()
        self._desk.setBackgroundRole(QPalette.ColorRole.Base)
        desk = QVBoxLayout(self._desk)
        desk.setContentsMargins(24, 0, 24, 0)
        desk.addWidget(self._column, 0, Qt.AlignmentFlag.AlignTop)
        self.setWidget(self._desk)

    def show_thing(self, thing: Attachment | Section, media: Media) -> None:
        self.attachment.setVisible(isinstance(thing, Attachment))
        if isinstance(thing, Attachment):
            self.attachment.show_original(thing.original, media)


def _thing(book: Book, thing_id: str) -> Item | Section | None:
    return (find_item(book, thing_id) or find_section(book, thing_id)) if thing_id else None


def _hairline(parent: QWidget) -> QFrame:
    line = QFrame(parent)
    line.setFrameShape(QFrame.Shape.HLine)
    line.setFrameShadow(QFrame.Shadow.Plain)
    line.setFixedHeight(1)
    return line
