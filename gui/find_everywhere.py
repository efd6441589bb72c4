"""Finding words in the whole book, and replacing them where one wishes."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from book.search import Found, Index, Query, replace_all
from gui.clearing import make_clearable
from gui.fonts import square
from gui.found_rows import FoundDelegate, FoundRows
from gui.jobs import Job
from gui.look import icon
from gui.open_book import OpenBook

_HEIGHT = 280
_PAUSE = 30
"""Milliseconds: keys that come faster than a frame or two are one search."""
_MOST = 500


class FindEverywhere(QFrame):
    """A pane under the others: two fields, the hits in context, and what replacing would make of them."""

    hit_chosen = Signal(object, object)
    """A `Hit`, and the `Query` that found it."""

    def __init__(self, open_book: OpenBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._open_book = open_book
        self._index = Index()
        self._found = Found()
        self.rows = FoundRows(self)
        self.list = QListView(self)
        self.list.setModel(self.rows)
        self.list.setItemDelegate(FoundDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setAccessibleName(self.tr("What was found"))
        self.field = self._field(self.tr("Find in the whole book"))
        self.replacement = self._field(self.tr("Replace with"))
        self.match_case = QCheckBox(self.tr("Match case"), self)
        self.whole_words = QCheckBox(self.tr("Whole words"), self)
        self.count = QLabel(self)
        self.replace = QPushButton(self.tr("Replace"), self)
        self.close_button = QToolButton(self)
        self.close_button.setIconSize(square(16))
        self.close_button.setToolTip(self.tr("Close"))
        self.close_button.setAccessibleName(self.tr("Close finding in the book"))
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._lay_out()
        self._connect()
        self._refresh_icons()
        self.hide()

    def _field(self, name: str) -> QLineEdit:
        field = QLineEdit(self)
        field.setPlaceholderText(name)
        field.setAccessibleName(name)
        make_clearable(field)
        return field

    def _lay_out(self) -> None:
        self.setFixedHeight(_HEIGHT)
        grid = QGridLayout()
        grid.setContentsMargins(12, 8, 8, 4)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        grid.addWidget(self.field, 0, 0)
        grid.addWidget(self.match_case, 0, 1)
        grid.addWidget(self.whole_words, 0, 2)
        grid.addWidget(self.count, 0, 3)
        grid.addWidget(self.close_button, 0, 4)
        grid.addWidget(self.replacement, 1, 0)
        grid.addWidget(self.replace, 1, 1, 1, 2)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(3, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(grid)
        column.addWidget(self.list, 1)

    def _connect(self) -> None:
        self._pause.timeout.connect(self.search)
        self.field.textChanged.connect(lambda _text: self._pause.start())
        for box in (self.match_case, self.whole_words):
            box.toggled.connect(lambda _on: self.search())
        self.replacement.textChanged.connect(lambda _text: self._show_replacement())
        self.replace.clicked.connect(self.replace_chosen)
        self.rows.dataChanged.connect(lambda *_: self._refresh_count())
        self.list.activated.connect(self._choose)
        self.list.clicked.connect(self._choose)
        self.close_button.clicked.connect(self.hide)
        self._open_book.changed.connect(lambda _old, _new: self._pause.start() if self.isVisible() else None)
        self.field.returnPressed.connect(self._to_list)

    def commands(self) -> Mapping[str, Callable[[], object]]:
        """What each command of this room does, by its name."""
        return {"find_everywhere": self.open_pane, "replace_everywhere": lambda: self.open_pane(replacing=True)}

    def open_pane(self, *, replacing: bool = False) -> None:
        """Show the pane; what is folded for the first time is folded beside the window."""
        self._open_book.settle()
        self.show()
        field = self.replacement if replacing and self.field.text() else self.field
        field.selectAll()
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        book = self._open_book.book
        job = Job(lambda: self._index.prepare(book), self)
        job.done.connect(lambda _nothing: self.search())
        job.start()

    def query(self) -> Query:
        """What is looked for."""
        return Query(self.field.text(), self.match_case.isChecked(), self.whole_words.isChecked())

    def search(self) -> None:
        """Look for what stands in the field, in the book as it is."""
        self._pause.stop()
        self._found = self._index.find(self._open_book.book, self.query(), _MOST)
        self.rows.show_hits(self._found.hits, self._open_book.book)
        self._refresh_count()

    def _refresh_count(self) -> None:
        count = self._found.count
        if not self.field.text().strip():
            said = ""
        elif not count:
            said = self.tr("Not found")
        elif count > len(self._found.hits):
            said = self.tr("The first {shown} of {count} places").format(shown=len(self._found.hits), count=count)
        else:
            said = self.tr("%n place(s)", "", count)
        self.count.setText(said)
        chosen = len(self.rows.chosen())
        may = self.rows.replacement is not None and chosen > 0 and not self._open_book.read_only
        self.replace.setEnabled(may)
        self.replace.setText(self.tr("Replace %n place(s)", "", chosen) if may else self.tr("Replace"))

    def _show_replacement(self) -> None:
        self.rows.set_replacement(self.replacement.text() or None)
        self._refresh_count()

    def replace_chosen(self) -> None:
        """Replace at the places whose box is checked, as one step."""
        self._open_book.settle()
        self.search()
        chosen = self.rows.chosen()
        if chosen and self.rows.replacement is not None:
            edit = replace_all(self._open_book.book, self.query(), self.rows.replacement, chosen)
            self._open_book.attempt(edit)
            self.search()

    def _to_list(self) -> None:
        self.search()
        if self.rows.rowCount():
            self.list.setCurrentIndex(self.rows.index(0))
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            self._choose(self.rows.index(0))

    def _choose(self, index: QModelIndex) -> None:
        self.hit_chosen.emit(self.rows.hit(index.row()), self.query())

    def _refresh_icons(self) -> None:
        self.close_button.setIcon(icon("x"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._refresh_icons()
