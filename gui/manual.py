"""The manual, beside the window and offline: the Markdown files of `resources/manual`."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QListWidget,
    QPlainTextEdit,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

import resources
from gui.fonts import serif
from gui.safe_document import SafeDocument

MANUAL = Path(resources.__path__[0]) / "manual"
FIRST = "start"
_SIZE = QSize(900, 680)
_TEXT_SIZE = 15
_LINE_PERCENT = 125.0


def topics() -> dict[str, Path]:
    """The files of the manual in their order, by the name that stands behind the number: `20-collect.md` is collect."""
    return {path.stem.partition("-")[2]: path for path in sorted(MANUAL.glob("*.md"))}


class Help(QObject):
    """Opens the manual at the topic of the pane that has the focus, and the licences.

    `panes` are the topics of some widgets; what has none opens the manual at its beginning.
    """

    def __init__(self, panes: Mapping[QWidget, str], window: QWidget) -> None:
        super().__init__(window)
        self._panes = panes
        self._window = window
        self._manual: ManualWindow | None = None

    def commands(self) -> Mapping[str, Callable[[], object]]:
        """What each command of this room does, by its name."""
        return {"manual": self.show_manual, "licences": self.show_licences}

    def show_manual(self) -> None:
        """Open the manual where the person is."""
        here = QApplication.focusWidget()
        topic = next((name for pane, name in self._panes.items() if here and pane.isAncestorOf(here)), FIRST)
        if self._manual is None:
            self._manual = ManualWindow(self._window)
        self._manual.show_topic(topic)
        self._manual.show()
        self._manual.raise_()

    def show_licences(self) -> None:
        """Show the licences of all that Briefbook is made of."""
        from gui.licences import text

        LicencesWindow(text(), self._window).show()


class ManualWindow(QDialog):
    """The topics at the left, the text at the right."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Manual"))
        self._topics = topics()
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Topics"))
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setSpacing(4)
        self.text = QTextBrowser(self)
        self.text.setAccessibleName(self.tr("Text of the topic"))
        self.text.setDocument(SafeDocument({}, self.text))
        self.text.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.text.document().setDocumentMargin(32)
        self.text.document().setDefaultFont(serif(_TEXT_SIZE))
        self.text.document().setIndentWidth(20)
        self.text.setOpenLinks(False)
        self.text.anchorClicked.connect(self._follow)
        for path in self._topics.values():
            with path.open(encoding="utf-8") as lines:
                self.list.addItem(next(lines).lstrip("# ").strip())
        self.list.currentRowChanged.connect(self._show_row)
        panes = QSplitter(Qt.Orientation.Horizontal, self)
        panes.setHandleWidth(1)
        panes.addWidget(self.list)
        panes.addWidget(self.text)
        panes.setSizes([220, _SIZE.width() - 220])
        panes.setStretchFactor(1, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(panes)
        self.resize(_SIZE)

    def show_topic(self, name: str) -> None:
        """Turn to a topic."""
        self.list.setCurrentRow(list(self._topics).index(name))
        self.text.setFocus()

    def _show_row(self, row: int) -> None:
        self.text.setMarkdown(list(self._topics.values())[row].read_text("utf-8"))
        cursor = QTextCursor(self.text.document())
        while cursor.movePosition(QTextCursor.MoveOperation.NextBlock):
            form = cursor.blockFormat()
            form.setTopMargin(18 if form.headingLevel() else 2)
            form.setLineHeight(_LINE_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            cursor.setBlockFormat(form)
        set_bold(self.text.document())
        self.text.moveCursor(QTextCursor.MoveOperation.Start)
        self.text.verticalScrollBar().setValue(0)

    def _follow(self, link: QUrl) -> None:
        name = link.fileName().removesuffix(".md").partition("-")[2]
        if link.isRelative() and name in self._topics:
            self.show_topic(name)
        elif link.scheme() in ("http", "https"):
            QDesktopServices.openUrl(link)


def set_bold(document: QTextDocument) -> None:
    """Write what is bold in the heaviest face there is: Qt would smear it to a heavier one."""
    cursor, semibold = QTextCursor(document), QTextCharFormat()
    semibold.setFontWeight(QFont.Weight.DemiBold)
    block = document.begin()
    while block.isValid():
        for part in block.textFormats():
            if part.format.fontWeight() > QFont.Weight.DemiBold.value:
                cursor.setPosition(block.position() + part.start)
                cursor.setPosition(block.position() + part.start + part.length, QTextCursor.MoveMode.KeepAnchor)
                cursor.mergeCharFormat(semibold)
        block = block.next()


class LicencesWindow(QDialog):
    """A long text to look through."""

    def __init__(self, licences: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Licences"))
        self.text = QPlainTextEdit(licences, self)
        self.text.setAccessibleName(self.tr("Licences"))
        self.text.setReadOnly(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.text)
        self.resize(_SIZE)
