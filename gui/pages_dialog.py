"""The pages that Briefbook makes itself: which are printed, and the names of the index."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from book.model import AnnexPage, Book
from book.names import Candidate, candidates
from gui.fonts import roomy
from gui.jobs import Job
from gui.wrapping import WrappedLabel, wrap_rows

_OFFERED = 200


class PagesDialog(QDialog):
    """Boxes for each page, and a list of names to tick; `fields()` is what was chosen, as fields of a Book."""

    looked = Signal()
    """The names of the book are listed."""

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Pages made from the book"))
        self._book = book
        self.three_pages = self._box(
            self.tr("The bottom lines in front, for who reads only three pages"), book.three_pages
        )
        self.changes = self._box(self.tr("What changed since the last issue, with bars in the margin"), book.changes)
        self.changes.setEnabled(bool(book.issues))
        self.annexes: dict[AnnexPage, QCheckBox] = {
            "chronology": self._box(self.tr("Chronology"), "chronology" in book.annexes),
            "coverage": self._box(self.tr("Coverage by outlet, day and section"), "coverage" in book.annexes),
            "due_outs": self._box(self.tr("Due-outs, with owner and date"), "due_outs" in book.annexes),
            "names": self._box(self.tr("Index of names"), "names" in book.annexes),
        }
        self.names = QListWidget(self)
        wrap_rows(self.names)
        self.names.setAccessibleName(self.tr("Names for the index"))
        for name in book.names:
            self._offer(name, name, ticked=True)
        self._job = Job(lambda: candidates(book)[:_OFFERED], self)
        self._job.done.connect(self._offer_candidates)
        self._job.start()
        self.names.setEnabled(self.annexes["names"].isChecked())
        self.annexes["names"].toggled.connect(self.names.setEnabled)
        hint = self._hint = WrappedLabel(self.tr("Looking for names…"), self)
        hint.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        button = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(button.Ok | button.Cancel, parent=self)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(10)
        for box in (self.three_pages, self.changes, *self.annexes.values()):
            column.addWidget(box)
        column.addWidget(hint)
        column.addWidget(self.names, 1)
        column.addWidget(buttons)
        self.resize(roomy(460, 520))

    def _box(self, text: str, on: bool) -> QCheckBox:
        box = QCheckBox(text, self)
        box.setChecked(on)
        return box

    def _offer_candidates(self, found: Sequence[Candidate]) -> None:
        self._hint.setText(
            self.tr("Tick the people, organisations and places that belong into the index. Asked once.")
            if found or self._book.names
            else self.tr("There are no names in the book yet.")
        )
        for one in found:
            self._offer(one.name, f"{one.name}   ·   {one.texts}", ticked=False)
        self.looked.emit()

    def _offer(self, name: str, text: str, *, ticked: bool) -> None:
        row = QListWidgetItem(text, self.names)
        row.setData(Qt.ItemDataRole.UserRole, name)
        row.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)

    def fields(self) -> dict[str, Any]:
        """What was chosen. Names that were offered and not ticked are not offered again, once any was ticked."""
        rows = [self.names.item(place) for place in range(self.names.count())]
        ticked = [str(row.data(Qt.ItemDataRole.UserRole)) for row in rows if row.checkState() == Qt.CheckState.Checked]
        others = [str(row.data(Qt.ItemDataRole.UserRole)) for row in rows if row.checkState() != Qt.CheckState.Checked]
        decided = bool(ticked) and self.annexes["names"].isChecked()
        refused = (*self._book.not_names, *others) if decided else self._book.not_names
        return {
            "three_pages": self.three_pages.isChecked(),
            "changes": self.changes.isChecked(),
            "annexes": tuple(name for name, box in self.annexes.items() if box.isChecked()),
            "names": tuple(sorted(ticked, key=str.casefold)),
            "not_names": tuple(name for name in dict.fromkeys(refused) if name not in ticked),
        }
