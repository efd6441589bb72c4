"""What two copies of a book both changed, one below the other: a person chooses, and the rest is merged already."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QPalette, QTextCursor
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QPlainTextEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from book.compare import word_diff
from book.errors import NoSuchPlace
from book.merge import Conflict, Merged, with_theirs
from book.model import Book
from gui.compare_dialog import look_of
from gui.fonts import roomy, serif
from gui.rich_look import TEXT_SIZE
from gui.visible import visible
from gui.wrapping import WrappedLabel


class MergeDialog(QDialog):
    """Lists the conflicts of a merge. `book` is the merged book with what was chosen."""

    def __init__(self, merged: Merged, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._merged = merged
        self.setWindowTitle(self.tr("Merge"))
        self.resize(roomy(820, 560))
        head = WrappedLabel(self._said(len(merged.conflicts), name), self)
        head.setTextFormat(Qt.TextFormat.PlainText)
        self.list = QTreeWidget(self)
        self.list.setHeaderLabels([self.tr("What both changed"), self.tr("Take")])
        self.list.setRootIsDecorated(False)
        self.list.setColumnWidth(0, 560)
        self.choices = [self._row(conflict) for conflict in merged.conflicts]
        self.list.setAccessibleName(self.tr("What both changed"))
        self.text = QPlainTextEdit(self)
        self.text.setAccessibleName(self.tr("The text with its changes"))
        self.text.setReadOnly(True)
        self.text.setFont(serif(TEXT_SIZE))
        self.list.currentItemChanged.connect(lambda *_: self._show())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.merge = buttons.addButton(self.tr("Merge"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(12)
        legend = WrappedLabel(self.tr("Struck through: only in yours. Underlined: only in theirs."), self)
        legend.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        for widget in (head, self.list, self.text, legend, buttons):
            column.addWidget(widget)
        column.setStretchFactor(self.text, 2)
        legend.setVisible(bool(merged.conflicts))
        self.list.setVisible(bool(merged.conflicts))
        self.text.setVisible(bool(merged.conflicts))
        if merged.conflicts:
            self.list.setCurrentIndex(self.list.model().index(0, 0))
            self._show()
        else:
            self.adjustSize()

    def book(self) -> Book:
        """The merged book, with theirs where that was chosen."""
        book = self._merged.book
        for conflict, choice in zip(self._merged.conflicts, self.choices, strict=True):
            if choice.currentIndex() == 1:
                book = _chosen(book, conflict)
        return book

    def _said(self, count: int, name: str) -> str:
        if not count:
            return self.tr("What you changed and what “{0}” changed go together without a conflict.").format(name)
        return self.tr(
            "Most of “{0}” goes together with your book. What both changed is listed here: yours stands "
            "unless you choose theirs."
        ).format(name)

    def _row(self, conflict: Conflict) -> QComboBox:
        kinds = {"place": self.tr("moved to two places"), "deleted": self.tr("changed here, deleted there")}
        what = kinds.get(conflict.kind) or field_name(conflict.field)
        row = QTreeWidgetItem(self.list, [f"{visible(conflict.title) or self.tr('The book')}: {what}"])
        choice = QComboBox(self.list)
        deleted = conflict.kind == "deleted"
        choice.addItems([self.tr("Keep it"), self.tr("Delete it")] if deleted else [self.tr("Mine"), self.tr("Theirs")])
        choice.setAccessibleName(what)
        row.setData(1, Qt.ItemDataRole.AccessibleTextRole, self.tr("Take"))
        self.list.setItemWidget(row, 1, choice)
        return choice

    def _show(self) -> None:
        row = self.list.currentIndex().row()
        conflicts: Sequence[Conflict] = self._merged.conflicts
        if not 0 <= row < len(conflicts):
            return
        self.text.clear()
        cursor = QTextCursor(self.text.document())
        for piece in word_diff(conflicts[row].mine, conflicts[row].theirs):
            cursor.insertText(visible(piece.text), look_of(piece.kind))


def field_name(field: str) -> str:
    """What a field of the book, a section, an item or a note is called; one without a word of its own is a detail."""
    names = {
        "title": QCoreApplication.translate("Fields", "title"),
        "subtitle": QCoreApplication.translate("Fields", "subtitle"),
        "headline": QCoreApplication.translate("Fields", "headline"),
        "body": QCoreApplication.translate("Fields", "text"),
        "outlet": QCoreApplication.translate("Fields", "outlet"),
        "byline": QCoreApplication.translate("Fields", "byline"),
        "published": QCoreApplication.translate("Fields", "date"),
        "dated": QCoreApplication.translate("Fields", "date"),
        "url": QCoreApplication.translate("Fields", "address"),
        "language": QCoreApplication.translate("Fields", "language"),
        "marking": QCoreApplication.translate("Fields", "marking"),
        "scheme": QCoreApplication.translate("Fields", "scheme of markings"),
        "tags": QCoreApplication.translate("Fields", "tags"),
        "include": QCoreApplication.translate("Fields", "whether it is printed"),
        "status": QCoreApplication.translate("Fields", "status"),
        "label": QCoreApplication.translate("Fields", "colour label"),
        "kind": QCoreApplication.translate("Fields", "kind of note"),
        "editions": QCoreApplication.translate("Fields", "editions"),
        "occasion": QCoreApplication.translate("Fields", "occasion"),
        "theme": QCoreApplication.translate("Fields", "theme"),
        "order": QCoreApplication.translate("Fields", "order"),
    }
    return names.get(field) or QCoreApplication.translate("Fields", "a detail")


def _chosen(book: Book, conflict: Conflict) -> Book:
    try:
        return with_theirs(book, conflict)
    except NoSuchPlace:
        # Another choice took away what this one is about.
        return book
