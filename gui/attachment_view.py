"""An attachment as it will be printed: a picture, or the first page of a PDF, with its name and size."""

from pathlib import Path
from threading import Lock

from PySide6.QtCore import QLocale, QObject, QSize, Qt, QThreadPool, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from book.errors import BriefbookError
from book.files import replacing
from book.media import PICTURE_ENDINGS, Media
from book.model import Original
from gui.look import colours
from gui.safe_document import decoded
from gui.wrapping import WrappedLabel

PREVIEW_WIDTH = 1440
_TALLEST = 900
_PDFIUM = Lock()
"""PDFium may be used by one thread at a time."""


class AttachmentView(QWidget):
    """Shows what is kept, and saves a copy of it."""

    refused = Signal(object)
    """A BriefbookError: the copy could not be saved."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._original: Original | None = None
        self._data = b""
        self.preview = _Preview(self)
        self.words = WrappedLabel(parent=self)
        self.words.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.save = QPushButton(self.tr("Save a copy…"), self)
        self.save.clicked.connect(self.ask_where)
        row = QHBoxLayout()
        row.addWidget(self.words, 1)
        row.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(row)
        column.addWidget(self.preview)
        column.addStretch()

    def show_original(self, original: Original, media: Media) -> None:
        """Show this file of the book's media."""
        if original == self._original:
            return
        self._original, self._data = original, media.get(original.media, b"")
        self.save.setEnabled(bool(self._data))
        ending = original.media.rpartition(".")[2]
        name = original.name or self.tr("Without a name")
        size = QLocale().formattedDataSize(len(self._data), 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)
        self.words.setText(f"{name} · {size}" if self._data else self.tr("{0} · missing from the book").format(name))
        self.preview.show_image(QImage())
        if ending in PICTURE_ENDINGS:
            self.preview.show_image(decoded(self._data, ending))
        elif ending == "pdf" and self._data:
            self._draw_first_page(original)

    def _draw_first_page(self, original: Original) -> None:
        data, messenger = self._data, _Messenger()
        messenger.drawn.connect(self._show_page)
        QThreadPool.globalInstance().start(lambda: messenger.drawn.emit(original.media, first_page(data)))

    def _show_page(self, media: str, image: QImage) -> None:
        if self._original is not None and media == self._original.media:
            self.preview.show_image(image)

    def ask_where(self) -> None:
        """Ask for a place and save a copy there."""
        if self._original is None:
            return
        name = Path(self._original.name or self._original.media).name
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save a copy"), name)
        if chosen:
            self.save_copy(Path(chosen))

    def save_copy(self, path: Path) -> None:
        """Save a copy at `path`."""
        try:
            with replacing(path) as target:
                target.write(self._data)
        except BriefbookError as problem:
            self.refused.emit(problem)


class _Messenger(QObject):
    """Carries a drawn page from the thread that drew it. It belongs to the job, so it outlives the view if need be."""

    drawn = Signal(str, QImage)


def first_page(data: bytes) -> QImage:
    """The first page of a PDF; a null image where it cannot be drawn."""
    # PDFium is loaded with the first PDF that is shown.
    import pypdfium2 as pdfium

    with _PDFIUM:
        try:
            document = pdfium.PdfDocument(data)
            page = document[0]
            scale = min(PREVIEW_WIDTH / page.get_width(), 2 * PREVIEW_WIDTH / page.get_height())
            bitmap = page.render(scale=scale, rev_byteorder=True, prefer_bgrx=True)
            image = QImage(
                bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGBX8888
            )
            drawn = image.copy()
            document.close()
        except (pdfium.PdfiumError, IndexError, ZeroDivisionError):
            return QImage()
    return drawn


class _Preview(QWidget):
    """A picture as wide as the column allows, on white paper with a hairline round it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._image = QImage()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self.tr("Preview"))

    def image(self) -> QImage:
        """What is shown; a null image for nothing."""
        return self._image

    def show_image(self, image: QImage) -> None:
        """Show this picture."""
        self._image = image
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._fitted(width).height() + 2

    def sizeHint(self) -> QSize:
        return QSize(self._fitted(480).width(), self.heightForWidth(480))

    def _fitted(self, width: int) -> QSize:
        size = self._image.size()
        if self._image.isNull():
            return QSize(0, 0)
        most = QSize(max(width - 2, 1), _TALLEST)
        if size.width() <= most.width() and size.height() <= most.height():
            return size
        return size.scaled(most, Qt.AspectRatioMode.KeepAspectRatio)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._image.isNull():
            return
        size = self._fitted(self.width())
        left = (self.width() - size.width()) // 2
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        ratio = self.devicePixelRatioF()
        shown = self._image.scaled(
            size * ratio, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        shown.setDevicePixelRatio(ratio)
        painter.fillRect(left, 1, size.width(), size.height(), Qt.GlobalColor.white)
        painter.drawImage(left, 1, shown)
        painter.setPen(QColor(colours().hairline))
        painter.drawRect(left - 1, 0, size.width() + 1, size.height() + 1)
        painter.end()
