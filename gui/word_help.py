"""Help with the words of one editor: wavy lines, the next wrong word, and the menu with what may be meant."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction, QTextBlock, QTextCursor
from PySide6.QtWidgets import QMenu

from gui.editor import RichEditor
from gui.footnote_marks import put_words, selected_mark, set_note
from gui.spelling import Spelling
from gui.spelling_marks import SpellingMarks, Tongue


class WordHelp(QObject):
    """Goes with one editor; `tongue` says in which language its text is."""

    def __init__(self, editor: RichEditor, spelling: Spelling, tongue: Callable[[], Tongue]) -> None:
        super().__init__(editor)
        self._editor = editor
        self._spelling = spelling
        self._tongue = tongue
        self.menu: QMenu | None = None
        """The menu that was opened last."""
        self.marks = SpellingMarks(editor.highlighter(), spelling, tongue, self._typing_place)
        editor.highlighter().marks = self.marks
        editor.cursorPositionChanged.connect(self.marks.note_cursor)
        editor.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        editor.customContextMenuRequested.connect(self.ask_menu)

    def _typing_place(self) -> int:
        cursor = self._editor.textCursor()
        return cursor.position() if self._editor.hasFocus() and not cursor.hasSelection() else -1

    @property
    def language(self) -> str:
        """The language of the text."""
        return self._tongue().language

    def go_to_next(self) -> bool:
        """Select the next wrong word behind the cursor, or from the beginning on, and offer what may be meant; if it
        stands in a footnote, open that. Whether there is one."""
        start = self._editor.textCursor().selectionEnd()
        found = next(self._wrong_from(start), None) or next(self._wrong_from(0), None)
        if found is None:
            return False
        self._editor.setTextCursor(found)
        self._editor.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._editor.ensureCursorVisible()
        if selected_mark(found):
            self._editor.footnote_opened.emit()
        else:
            self.ask_menu(self._editor.cursorRect(found).bottomLeft())
        return True

    def _wrong_from(self, place: int) -> Iterator[QTextCursor]:
        block = self._editor.document().findBlock(place)
        while block.isValid():
            yield from (one for one in self._wrong_in(block) if one.selectionStart() >= place)
            block = block.next()

    def _wrong_in(self, block: QTextBlock) -> Iterator[QTextCursor]:
        for start, length in self.marks.wrong_words(block):
            cursor = QTextCursor(block)
            cursor.setPosition(block.position() + start)
            cursor.setPosition(cursor.position() + length, QTextCursor.MoveMode.KeepAnchor)
            yield cursor

    def _wrong_at(self, cursor: QTextCursor) -> QTextCursor | None:
        if not self.marks.is_on or self._editor.isReadOnly():
            return None
        place = cursor.position()
        words = (one for one in self._wrong_in(cursor.block()) if not selected_mark(one))
        return next((one for one in words if one.selectionStart() <= place <= one.selectionEnd()), None)

    # The menu

    def ask_menu(self, point: QPoint) -> None:
        """Open the menu for a place in the viewport, as soon as it is known what may be meant there."""
        word = self._wrong_at(self._editor.cursorForPosition(point))
        if word is None:
            self._open_menu(point, None, ())
        else:
            text = word.selectedText()
            self._spelling.suggest(text, self.language, lambda words: self._open_menu(point, word, words))

    def _open_menu(self, point: QPoint, word: QTextCursor | None, meant: tuple[str, ...]) -> None:
        menu = self.menu = self._editor.createStandardContextMenu(point)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.destroyed.connect(lambda: setattr(self, "menu", None))
        if not self._editor.document().isUndoRedoEnabled():
            _remove_undo(menu)
        if word is not None:
            self._add_words(menu, word, meant)
        if mark := self._editor.mark_at_point(point):
            self._add_footnote(menu, mark)
        menu.popup(self._editor.viewport().mapToGlobal(point))

    def _add_footnote(self, menu: QMenu, mark: QTextCursor) -> None:
        first = menu.actions()[0]
        edit, remove = QAction(self.tr("Edit footnote…"), menu), QAction(self.tr("Remove footnote"), menu)
        edit.triggered.connect(lambda: (self._editor.setTextCursor(mark), self._editor.footnote_opened.emit()))
        remove.triggered.connect(lambda: self._editor.change_places([mark], lambda place: set_note(place, ())))
        remove.setEnabled(not self._editor.isReadOnly())
        menu.insertActions(first, [edit, remove])
        menu.insertSeparator(first)

    def _put(self, word: QTextCursor, words: str) -> None:
        self._editor.change_places([word], lambda place: put_words(place, words))

    def _add_words(self, menu: QMenu, word: QTextCursor, meant: tuple[str, ...]) -> None:
        first = menu.actions()[0]
        text = word.selectedText()
        entries: list[QAction] = []
        for one in meant:
            entries.append(QAction(one.replace("&", "&&"), menu))
            entries[-1].triggered.connect(lambda _on=False, one=one: self._put(word, one))
            font = entries[-1].font()
            font.setBold(True)
            entries[-1].setFont(font)
        if not entries:
            entries.append(QAction(self.tr("No suggestions"), menu))
            entries[-1].setEnabled(False)
        add = QAction(self.tr("Add “{0}” to the dictionary").format(text).replace("&", "&&"), menu)
        add.triggered.connect(lambda: self._spelling.add_word(text))
        menu.insertActions(first, [*entries, add])
        menu.insertSeparator(add)
        menu.insertSeparator(first)


def _remove_undo(menu: QMenu) -> None:
    """The book's own undo is in the menus of the window."""
    for action in menu.actions()[:3]:
        if action.objectName() in ("edit-undo", "edit-redo") or action.isSeparator():
            menu.removeAction(action)
