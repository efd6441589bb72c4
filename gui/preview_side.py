"""Beside the pages of the preview: the outline, and the pages as small pictures."""

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    QSizeF,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPixmap, QShowEvent
from PySide6.QtPdf import QPdfDocument, QPdfPageRenderer
from PySide6.QtWidgets import QFrame, QListView, QTabWidget, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from exporters.preview import Heading, Page
from gui.visible import plain_tip

_THUMB = QSize(96, 136)
_PLACE = Qt.ItemDataRole.UserRole


class PreviewSide(QWidget):
    """Two lists to find a page by; both say where to go."""

    place_asked = Signal(int, float)
    """A page, and how far down on it in points."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._waiting: tuple[QPdfDocument, tuple[Page, ...], tuple[Heading, ...]] | None = None
        self.outline = QTreeWidget(self)
        self.outline.setHeaderHidden(True)
        self.outline.setFrameShape(QFrame.Shape.NoFrame)
        self.outline.setAccessibleName(self.tr("Outline"))
        self.outline.setIndentation(14)
        self.outline.itemActivated.connect(self._go)
        self.outline.itemClicked.connect(self._go)
        self.pages = QListView(self)
        self.pages.setFrameShape(QFrame.Shape.NoFrame)
        self.pages.setAccessibleName(self.tr("Pages"))
        self.pages.setViewMode(QListView.ViewMode.IconMode)
        self.pages.setMovement(QListView.Movement.Static)
        self.pages.setResizeMode(QListView.ResizeMode.Adjust)
        self.pages.setUniformItemSizes(True)
        self.pages.setSpacing(6)
        self.pages.setIconSize(_THUMB)
        self._thumbs = _Thumbs(self)
        self.pages.setModel(self._thumbs)
        self.pages.clicked.connect(lambda index: self.place_asked.emit(index.row(), 0.0))
        self.pages.activated.connect(lambda index: self.place_asked.emit(index.row(), 0.0))
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.outline, self.tr("Outline"))
        self.tabs.addTab(self.pages, self.tr("Pages"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.tabs)

    def show_document(self, document: QPdfDocument, pages: tuple[Page, ...], outline: tuple[Heading, ...]) -> None:
        """Show what another document holds, once these lists can be seen."""
        self._waiting = document, pages, outline
        if self.isVisible():
            self._fill()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fill()

    def _fill(self) -> None:
        if self._waiting is None:
            return
        document, pages, outline = self._waiting
        self._waiting = None
        self._thumbs.show_document(document, pages)
        self.outline.clear()
        above: list[QTreeWidgetItem] = []
        for heading in outline:
            entry = QTreeWidgetItem([heading.title])
            entry.setToolTip(0, plain_tip(f"{heading.title}\n{pages[heading.page].label}"))
            entry.setData(0, _PLACE, (heading.page, heading.y))
            del above[heading.level :]
            if above:
                above[-1].addChild(entry)
            else:
                self.outline.addTopLevelItem(entry)
            above.append(entry)
        self.outline.expandAll()

    def show_page(self, page: int) -> None:
        """Mark the page that is being read."""
        index = self._thumbs.index(page)
        self.pages.setCurrentIndex(index)
        self.pages.scrollTo(index)

    def _go(self, entry: QTreeWidgetItem) -> None:
        self.place_asked.emit(*entry.data(0, _PLACE))


class _Thumbs(QAbstractListModel):
    """The pages as small pictures, drawn beside the window when they come into sight."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pages: tuple[Page, ...] = ()
        self._icons: dict[int, QIcon] = {}
        self._asked: set[int] = set()
        self._numbers: set[int] = set()
        self._renderer = QPdfPageRenderer(self)
        self._renderer.setRenderMode(QPdfPageRenderer.RenderMode.MultiThreaded)
        self._renderer.pageRendered.connect(self._take)
        blank = QPixmap(_THUMB)
        blank.fill(QColor("#FFFFFF"))
        self._blank = QIcon(blank)

    def show_document(self, document: QPdfDocument, pages: tuple[Page, ...]) -> None:
        self.beginResetModel()
        self._renderer.setDocument(document)
        self._pages = pages
        self._icons.clear()
        self._asked.clear()
        self._numbers.clear()
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._pages)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        page = index.row()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._pages[page].label
            case Qt.ItemDataRole.AccessibleTextRole:
                return self.tr("Page {label}").format(label=self._pages[page].label)
            case Qt.ItemDataRole.DecorationRole:
                return self._icons.get(page) or self._ask(page)
            case _:
                return None

    def _ask(self, page: int) -> QIcon:
        if page not in self._asked:
            self._asked.add(page)
            shape = QSizeF(self._pages[page].width, self._pages[page].height)
            size = shape.scaled(QSizeF(_THUMB * 2), Qt.AspectRatioMode.KeepAspectRatio).toSize()
            self._numbers.add(self._renderer.requestPage(page, size))
        return self._blank

    def _take(self, page: int, _size: QSize, picture: QImage, _options: object, number: int) -> None:
        if number not in self._numbers:
            return
        self._numbers.discard(number)
        paper = QImage(picture.size(), QImage.Format.Format_RGB32)
        paper.fill(QColor("#FFFFFF"))
        self._icons[page] = QIcon(QPixmap.fromImage(_over(paper, picture)))
        index = self.index(page)
        self.dataChanged.emit(index, index, [Qt.ItemDataRole.DecorationRole])


def _over(paper: QImage, picture: QImage) -> QImage:
    painter = QPainter(paper)
    painter.drawImage(0, 0, picture)
    painter.end()
    return paper
