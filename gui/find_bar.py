"""Finding words in the text of an editor."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QTextCursor, QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QTextEdit, QToolButton, QWidget

from gui.look import icon
from gui.rich_format import MARKER

_MOST_SHOWN = 1000
"""More places than this are counted, but not marked."""


class FindBar(QWidget):
    """A row with a field, the count, and buttons for the next and the previous place; Esc closes it."""

    def __init__(self, editor: QTextEdit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self._places: list[QTextCursor] = []
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Find in this text"))
        self.field.setAccessibleName(self.tr("Find in this text"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._search_from_here)
        self.field.installEventFilter(self)
        self.count = QLabel(self)
        self._previous = self._button("chevron-up", self.tr("Previous (Shift+F3)"), self.find_previous)
        self._next = self._button("chevron-down", self.tr("Next (F3)"), self.find_next)
        self._close = self._button("x", self.tr("Close (Esc)"), self.close_bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 8, 4)
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self.count)
        for button in (self._previous, self._next, self._close):
            row.addWidget(button)
        self._editor.textChanged.connect(self._search)
        self.hide()

    def add_keys(self, pane: QWidget) -> None:
        """Give the pane the keys of finding: Ctrl+F, F3 and Shift+F3."""
        for key, run in (
            (QKeySequence(QKeySequence.StandardKey.Find), self.open_bar),
            (QKeySequence(Qt.Key.Key_F3), self.find_next),
            (QKeySequence(Qt.Modifier.SHIFT | Qt.Key.Key_F3), self.find_previous),
        ):
            shortcut = QShortcut(key, pane)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(run)

    def open_bar(self) -> None:
        """Show the bar, with the selected words in it."""
        chosen = self._editor.textCursor().selectedText()
        if chosen and "\u2029" not in chosen:
            self.field.setText(chosen)
        self.show()
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search_from_here()

    def close_bar(self) -> None:
        """Hide the bar; what was found last stays selected."""
        self.hide()
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
        for button, name in ((self._previous, "chevron-up"), (self._next, "chevron-down"), (self._close, "x")):
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
        button.setIconSize(QSize(16, 16))
        button.setAutoRaise(True)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.clicked.connect(run)
        return button

    def _search(self) -> None:
        words = self.field.text() if self.isVisible() else ""
        self._places = _all_places(self._editor.document(), words) if words else []
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
            self._places = _all_places(self._editor.document(), self.field.text())
        if not self._places:
            return
        here = self._editor.textCursor()
        if forward:
            after = (place for place in self._places if place.selectionStart() >= here.selectionEnd())
            self._select(next(after, self._places[0]))
        else:
            before = (place for place in reversed(self._places) if place.selectionEnd() <= here.selectionStart())
            self._select(next(before, self._places[-1]))

    def _select(self, place: QTextCursor) -> None:
        self._editor.setTextCursor(place)
        self._editor.ensureCursorVisible()
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


def _all_places(document: QTextDocument, words: str) -> list[QTextCursor]:
    places: list[QTextCursor] = []
    place = document.find(words, 0)
    while not place.isNull():
        places.append(place)
        place = document.find(words, place)
    return places
