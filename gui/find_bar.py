"""Finding words in the text of an editor, and replacing them."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QTextEdit, QToolButton, QVBoxLayout, QWidget

from book.search import Query
from gui.clearing import make_clearable
from gui.editor import RichEditor
from gui.fonts import square
from gui.look import icon
from gui.rich_format import MARKER, OBJECT
from gui.text_places import places_of, replace_place

_MOST_SHOWN = 1000
"""More places than this are counted, but not marked."""


class FindBar(QWidget):
    """A row to find: a field, case, whole words, the count, the next and the previous place; below it, on demand, one
    to replace. Esc closes it."""

    def __init__(self, editor: RichEditor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self._places: list[QTextCursor] = []
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Find in this text"))
        self.field.setAccessibleName(self.tr("Find in this text"))
        make_clearable(self.field)
        self.field.textChanged.connect(self._search_from_here)
        self.field.installEventFilter(self)
        self.count = QLabel(self)
        self._previous = self._button("chevron-up", self.tr("Previous (Shift+F3)"), self.find_previous)
        self._next = self._button("chevron-down", self.tr("Next (F3)"), self.find_next)
        self._close = self._button("x", self.tr("Close (Esc)"), self.close_bar)
        self.case = self._switch("case-sensitive", self.tr("Match case"))
        self.whole = self._switch("whole-word", self.tr("Whole words"))
        find = QHBoxLayout()
        find.setSpacing(8)
        for widget in (self.case, self.whole, self.count, self._previous, self._next, self._close):
            find.addWidget(widget)
        self._replacing = self._make_replacing()
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 4, 8, 4)
        column.setSpacing(4)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addLayout(find)
        column.addLayout(row)
        column.addWidget(self._replacing)
        self._editor.textChanged.connect(self._search)
        self.hide()

    def add_keys(self, pane: QWidget) -> None:
        """Give the pane the keys of finding on: F3 and Shift+F3."""
        for key, run in (
            (QKeySequence(Qt.Key.Key_F3), self.find_next),
            (QKeySequence(Qt.Modifier.SHIFT | Qt.Key.Key_F3), self.find_previous),
        ):
            shortcut = QShortcut(key, pane)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(run)

    def open_replace(self) -> None:
        """Show the bar with the field for what is written instead."""
        self._replacing.setVisible(not self._editor.isReadOnly())
        self.open_bar()

    def open_bar(self) -> None:
        """Show the bar, with the selected words in it."""
        chosen = self._editor.textCursor().selectedText().replace(OBJECT, "")
        if chosen and "\u2029" not in chosen:
            self.field.setText(chosen)
        self.show()
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search_from_here()

    def close_bar(self) -> None:
        """Hide the bar; what was found last stays selected."""
        self.hide()
        self._replacing.hide()
        self._search()
        self._editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def find_next(self) -> None:
        """Go to the next place, after the last one to the first."""
        self._go(forward=True)

    def find_previous(self) -> None:
        """Go to the place before, before the first one to the last."""
        self._go(forward=False)

    def refresh_look(self) -> None:
        """Take the colours of another scheme."""
        for button, name in (
            (self._previous, "chevron-up"), (self._next, "chevron-down"), (self._close, "x"),
            (self.case, "case-sensitive"), (self.whole, "whole-word"),
        ):  # fmt: skip
            button.setIcon(icon(name))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self.close_bar()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._go(forward=not event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                return True
        return super().eventFilter(watched, event)

    def _button(self, icon_name: str, tip: str, run: Callable[[], None]) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(icon_name))
        button.setIconSize(square(16))
        button.setAutoRaise(True)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.clicked.connect(run)
        return button

    def _switch(self, icon_name: str, tip: str) -> QToolButton:
        button = self._button(icon_name, tip, self._search_from_here)
        button.setCheckable(True)
        return button

    def _make_replacing(self) -> QWidget:
        inside = QWidget(self)
        self.instead = QLineEdit(inside)
        self.instead.setPlaceholderText(self.tr("Replace with"))
        self.instead.setAccessibleName(self.tr("Replace with"))
        self.instead.installEventFilter(self)
        self.replace_one = QPushButton(self.tr("Replace"), inside)
        self.replace_all = QPushButton(self.tr("Replace all"), inside)
        self.replace_one.clicked.connect(self.replace_this)
        self.replace_all.clicked.connect(self.replace_everywhere)
        row = QHBoxLayout(inside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.instead, 1)
        row.addWidget(self.replace_one)
        row.addWidget(self.replace_all)
        inside.hide()
        return inside

    def replace_this(self) -> None:
        """Replace the place that is selected, and go to the next one."""
        here = self._editor.textCursor()
        chosen = next((one for one in self._places if _span(one) == _span(here)), None)
        if chosen is not None:
            self._replace([chosen])
            self._search()
        self._go(forward=True)

    def replace_everywhere(self) -> None:
        """Replace all places as one step, and say how many there were."""
        count = len(self._places)
        self._replace(self._places)
        self._search()
        self.count.setText(self.tr("1 replaced") if count == 1 else self.tr("{0} replaced").format(count))

    def _replace(self, places: list[QTextCursor]) -> None:
        query, words = self._query(), self.instead.text()
        # A footnote in which the words stand twice is one place to write in.
        once = list({_span(place): place for place in places}.values())
        self._editor.change_places(once, lambda place: replace_place(place, query, words))

    def _query(self) -> Query:
        return Query(self.field.text(), self.case.isChecked(), self.whole.isChecked())

    def _search(self) -> None:
        self._places = places_of(self._editor.document(), self._query()) if self.isVisible() else []
        marks: list[QTextEdit.ExtraSelection] = []
        for place in self._places[:_MOST_SHOWN]:
            mark = QTextEdit.ExtraSelection()
            mark.cursor = place  # pyright: ignore[reportAttributeAccessIssue]
            mark.format.setBackground(MARKER)  # pyright: ignore[reportAttributeAccessIssue]
            marks.append(mark)
        self._editor.setExtraSelections(marks)
        self._show_count()

    def _search_from_here(self) -> None:
        self._search()
        start = self._editor.textCursor().selectionStart()
        if self._places:
            self._select(next((place for place in self._places if place.selectionStart() >= start), self._places[0]))

    def _go(self, *, forward: bool) -> None:
        if not self.isVisible():
            if not self.field.text():
                self.open_bar()
                return
            self._places = places_of(self._editor.document(), self._query())
        if not self._places:
            return
        here = self._editor.textCursor()
        if forward:
            found = next((one for one in self._places if one.selectionStart() >= here.selectionEnd()), None)
            self._select(found or self._places[0])
            around = self.tr("from the beginning again")
        else:
            found = next((one for one in reversed(self._places) if one.selectionEnd() <= here.selectionStart()), None)
            self._select(found or self._places[-1])
            around = self.tr("from the end again")
        if found is None and len(self._places) > 1:
            self.count.setText(f"{self.count.text()}, {around}")

    def _select(self, place: QTextCursor) -> None:
        self._editor.setTextCursor(place)
        self._editor.ensureCursorVisible()
        self._editor.tell_note()
        self._show_count()

    def _show_count(self) -> None:
        if not self.field.text():
            self.count.setText("")
        elif not self._places:
            self.count.setText(self.tr("Not found"))
        else:
            start = self._editor.textCursor().selectionStart()
            number = sum(place.selectionStart() <= start for place in self._places)
            self.count.setText(self.tr("{0} of {1}").format(max(number, 1), len(self._places)))


def _span(cursor: QTextCursor) -> tuple[int, int]:
    return cursor.selectionStart(), cursor.selectionEnd()
