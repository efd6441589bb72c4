"""What an export would print, part by part, as the manuscript has it."""

from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QWidget

from book.errors import BriefbookError
from book.model import Book
from exporters.manuscript import Choices, Manuscript, SectionSheet, manuscript
from gui.sentences import problem_text


class PrintedList(QTreeWidget):
    """The parts in reading order, items under their sections."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setHeaderHidden(True)
        self.setIndentation(14)
        self.setAccessibleName(self.tr("What will be printed"))

    def show_manuscript(self, book: Book, choices: Choices) -> str:
        """Show what these choices print of a book; why they cannot, "" if they can."""
        self.clear()
        try:
            self._fill(manuscript(book, choices))
        except BriefbookError as problem:
            return problem_text(problem)
        self.expandAll()
        return ""

    def _fill(self, text: Manuscript) -> None:
        if text.marking:
            self.addTopLevelItem(QTreeWidgetItem([self.tr("On every page: {marking}").format(marking=text.marking)]))
        self.addTopLevelItem(QTreeWidgetItem([self.tr("Cover")]))
        if text.contents:
            self.addTopLevelItem(QTreeWidgetItem([text.words.contents]))
        if not text.layout.contents_only:
            if text.summary:
                self.addTopLevelItem(QTreeWidgetItem([text.summary.title]))
            self._fill_body(text)
            if text.sources:
                self.addTopLevelItem(QTreeWidgetItem([text.sources.title]))

    def _fill_body(self, text: Manuscript) -> None:
        above: list[QTreeWidgetItem] = []
        for part in text.body:
            title = part.title if isinstance(part, SectionSheet) else part.headline
            row = QTreeWidgetItem([f"{part.number}  {title}"])
            row.setToolTip(0, title)
            del above[part.depth - 1 :]
            if above:
                above[-1].addChild(row)
            else:
                self.addTopLevelItem(row)
            above.append(row)
