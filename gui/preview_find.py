"""Finding words in the pages of the preview."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from exporters.preview import Hit
from gui.clearing import make_clearable
from gui.fonts import square
from gui.look import icon
from gui.preview_pages import Marks, PageView

_PAUSE = 120


class PreviewFind(QWidget):
    """A row with a field, the count, and buttons for the next and the previous place; Esc closes it."""

    words_changed = Signal(str)
    """Words to be looked for; the answer comes through `show_hits`."""
    closed = Signal()

    def __init__(self, pages: PageView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages = pages
        self.hits: tuple[Hit, ...] = ()
        self._current = -1
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Find in the pages"))
        self.field.setAccessibleName(self.tr("Find in the pages"))
        make_clearable(self.field)
        self.field.installEventFilter(self)
        self.count = QLabel(self)
        self._buttons = [
            self._button("chevron-up", self.tr("Previous place"), lambda: self.step(-1)),
            self._button("chevron-down", self.tr("Next place"), lambda: self.step(1)),
            self._button("x", self.tr("Close"), self.close_bar),
        ]
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.search)
        self.field.textChanged.connect(lambda _text: self._pause.start())
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 8, 4)
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self.count)
        for button in self._buttons:
            row.addWidget(button)
        self.hide()

    def open_bar(self) -> None:
        """Show the bar."""
        if words := self._pages.selected_text().strip():
            self.field.setText(" ".join(words.split()))
        self.show()
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search()

    def close_bar(self) -> None:
        """Hide the bar and the marks."""
        self.hide()
        self.hits, self._current = (), -1
        self._pages.mark({}, {})
        self._pages.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()

    def search(self) -> None:
        """Look for what stands in the field, such as after the pages were made anew."""
        if self.isVisible():
            self.words_changed.emit(self.field.text().strip())

    def show_hits(self, hits: tuple[Hit, ...]) -> None:
        """Mark what was found; the first place from the page being read on is the current one."""
        if not self.isVisible():
            return
        before = self.hits[self._current] if 0 <= self._current < len(self.hits) else None
        self.hits = hits
        if before in hits:
            self._current = hits.index(before)
        else:
            here = self._pages.page
            self._current = next((place for place, hit in enumerate(hits) if hit.page >= here), 0 if hits else -1)
        self._show(go=before not in hits)

    def step(self, by: int) -> None:
        """Go to the next place, or for -1 the one before, round the end."""
        if self.hits:
            self._current = (self._current + by) % len(self.hits)
            self._show(go=True)

    def _show(self, *, go: bool) -> None:
        marks: Marks = {}
        for hit in self.hits:
            marks.setdefault(hit.page, []).extend(_boxes(hit))
        current: Marks = {}
        if 0 <= self._current < len(self.hits):
            hit = self.hits[self._current]
            current[hit.page] = _boxes(hit)
            if go and current[hit.page]:
                self._pages.show_box(hit.page, current[hit.page][0])
        self._pages.mark(marks, current)
        if not self.field.text().strip():
            self.count.setText("")
        elif not self.hits:
            self.count.setText(self.tr("Not found"))
        else:
            self.count.setText(self.tr("{0} of {1}").format(self._current + 1, len(self.hits)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self.close_bar()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
                return True
        return super().eventFilter(watched, event)

    def _button(self, name: str, tip: str, run: Callable[[], object]) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setIconSize(square(16))
        button.setIcon(icon(name))
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.clicked.connect(run)
        return button

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            for button in self._buttons:
                button.setIcon(icon(button.objectName()))


def _boxes(hit: Hit) -> list[QRectF]:
    return [QRectF(left, top, right - left, bottom - top) for left, top, right, bottom in hit.boxes]
