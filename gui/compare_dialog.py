"""Two books side by side, as text: what is new, gone and changed, item by item."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from book.compare import Difference, Kind, differences, word_diff
from book.model import Book
from gui.fonts import roomy, serif
from gui.look import colours
from gui.rich_look import TEXT_SIZE
from gui.visible import plain_tip, visible
from gui.wrapping import WrappedLabel, wrap_rows


class CompareDialog(QDialog):
    """Lists what differs between two books; `bring_back` is offered for a chosen item, if given."""

    def __init__(
        self,
        old: Book,
        new: Book,
        names: tuple[str, str],
        parent: QWidget | None = None,
        bring_back: Callable[[Difference], object] | None = None,
    ) -> None:
        super().__init__(parent)
        self._found: Sequence[Difference] = differences(old, new)
        self._bring_back = bring_back
        self.setWindowTitle(self.tr("Compare"))
        self.resize(roomy(920, 620))
        head = WrappedLabel(self.tr("From {0} to {1}").format(*names), self)
        head.setTextFormat(Qt.TextFormat.PlainText)
        self.list = QListWidget(self)
        wrap_rows(self.list)
        self.list.setAccessibleName(self.tr("What differs"))
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setFont(serif(TEXT_SIZE))
        self.text.setAccessibleName(self.tr("The text with its changes"))
        panes = QSplitter(Qt.Orientation.Horizontal, self)
        panes.addWidget(self.list)
        panes.addWidget(self.text)
        panes.setSizes([280, 640])
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        self.bring = QPushButton(self.tr("Bring this one back"), self)
        if bring_back is not None:
            buttons.addButton(self.bring, QDialogButtonBox.ButtonRole.ActionRole)
            self.bring.clicked.connect(self._bring)
        self.bring.setVisible(bring_back is not None)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(12)
        column.addWidget(head)
        column.addWidget(panes, 1)
        column.addWidget(buttons)
        self._fill()

    def _fill(self) -> None:
        words = {
            "added": self.tr("New"),
            "removed": self.tr("Gone"),
            "changed": self.tr("Changed"),
            "moved": self.tr("Moved"),
        }
        for difference in self._found:
            title = visible(difference.title) or self.tr("Untitled")
            row = QListWidgetItem(f"{words[difference.change]}: {title}", self.list)
            row.setToolTip(plain_tip(title))
        self.list.currentRowChanged.connect(self._show)
        if self._found:
            self.list.setCurrentRow(0)
        else:
            self.text.setPlainText(self.tr("The two say the same."))
            self.bring.setEnabled(False)

    def _show(self, row: int) -> None:
        difference = self._found[row]
        self.bring.setEnabled(difference.change in ("removed", "changed"))
        self.text.clear()
        cursor = QTextCursor(self.text.document())
        for piece in word_diff(difference.before, difference.after):
            cursor.insertText(visible(piece.text), look_of(piece.kind))
        self.text.moveCursor(QTextCursor.MoveOperation.Start)

    def _bring(self) -> None:
        row = self.list.currentRow()
        if self._bring_back is not None and row >= 0:
            self._bring_back(self._found[row])
            self.bring.setEnabled(False)


def look_of(kind: Kind) -> QTextCharFormat:
    """How a piece of a comparison is written."""
    look = QTextCharFormat()
    scheme = colours()
    if kind == "new":
        look.setFontUnderline(True)
        look.setForeground(QColor(scheme.good))
    elif kind == "gone":
        look.setFontStrikeOut(True)
        look.setForeground(QColor(scheme.warning))
    return look
