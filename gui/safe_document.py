"""A text document that shows the book's pictures by their names in the media, and reads nothing else."""

from collections.abc import Collection, Mapping
from functools import cache
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QSize, Qt, QUrl
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter, QTextDocument

from book.richtext import Crop
from gui.picture_names import read_picture_name

MAX_PIXELS = 50_000_000
"""Pictures of more pixels than this are not decoded."""
SHOWN_WIDTH = 1440
"""Pictures are decoded to at most this width in pixels: twice the widest text column, for fine screens."""
_FORMATS = frozenset({"png", "jpg", "gif", "webp", "tif", "bmp"})
_PLACEHOLDER = QSize(320, 120)


def decoded(data: bytes, ending: str, width: int = SHOWN_WIDTH) -> QImage:
    """The picture in these bytes, scaled down to `width` pixels; a null image where it cannot or must not be shown."""
    if ending not in _FORMATS:
        return QImage()
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    # The format is named, so bytes that only claim to be a picture never reach the readers of SVG or PDF.
    reader = QImageReader(buffer, QByteArray(ending.encode()))
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid() or size.width() * size.height() > MAX_PIXELS:
        return QImage()
    if size.width() > width:
        reader.setScaledSize(size.scaled(width, MAX_PIXELS, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()


def cropped(data: bytes, ending: str, crop: Crop) -> QImage:
    """What a crop leaves of the picture in these bytes, as fine as a whole one is shown; null as in `decoded`."""
    kept = 1 - crop.left - crop.right
    image = decoded(data, ending, round(SHOWN_WIDTH / kept))
    if image.isNull():
        return image
    left, top, right, bottom = crop.box((image.width(), image.height()))
    return image.copy(left, top, right - left, bottom - top)


@cache
def placeholder() -> QImage:
    """What stands in a text for a picture that is not there: an empty frame that reads in light and dark."""
    image = QImage(_PLACEHOLDER, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor(128, 136, 148, 40))
    painter = QPainter(image)
    painter.setPen(QColor(128, 136, 148, 160))
    painter.drawRect(0, 0, _PLACEHOLDER.width() - 1, _PLACEHOLDER.height() - 1)
    painter.drawLine(140, 44, 180, 76)
    painter.drawLine(140, 76, 180, 44)
    painter.end()
    return image


class SafeDocument(QTextDocument):
    """A QTextDocument for text that came from outside.

    Qt's own document reads any local file that a text names; this one answers from `media` alone, and answers always,
    because Qt falls back to the file system when it gets nothing.
    """

    def __init__(self, media: Mapping[str, bytes], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._media = media
        self._images: dict[str, QImage] = {}

    @property
    def media(self) -> Mapping[str, bytes]:
        """The pictures that this document may show."""
        return self._media

    def set_media(self, media: Mapping[str, bytes]) -> None:
        """Show the pictures of another book."""
        if media is not self._media:
            self._media = media
            self._images.clear()

    def keep_images(self, names: Collection[str]) -> None:
        """Forget what was decoded of all other pictures."""
        self._images = {name: image for name, image in self._images.items() if name in names}

    def picture(self, name: str) -> QImage:
        """The picture, or the part of a picture, of this name (see `gui.picture_names`); null where there is none that
        can be shown."""
        if name not in self._images:
            media, crop = read_picture_name(name)
            data = self._media.get(media)
            if data is None:
                return QImage()
            ending = media.rpartition(".")[2]
            self._images[name] = decoded(data, ending) if crop is None else cropped(data, ending, crop)
        return self._images[name]

    def image(self, name: str) -> QImage:
        """The same, or the placeholder."""
        found = self.picture(name)
        return placeholder() if found.isNull() else found

    def loadResource(self, type: int, name: QUrl | str) -> Any:  # noqa: A002  # Qt's own name
        if type == QTextDocument.ResourceType.ImageResource.value:
            return self.image(name.toString() if isinstance(name, QUrl) else name)
        return QByteArray(b" ")
