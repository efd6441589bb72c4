"""Asks which part of a picture is shown: with the mouse on the picture, or in four fields."""

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QImage, QPalette
from PySide6.QtWidgets import QDoubleSpinBox, QGridLayout, QLabel, QPushButton, QWidget

from book.normal_form import LEAST_LEFT, normal_crop
from book.richtext import Crop
from gui.crop_frame import CropFrame
from gui.style_sheet import keep_off_frame
from gui.wrapping import WrappedLabel


class CropPanel(QWidget):
    """The picture with its frame, a field for what is cut off at each edge, and the way back to all of it."""

    def __init__(self, image: QImage, crop: Crop | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._crop = crop or Crop()
        self.frame = CropFrame(image, self)
        self.frame.setAccessibleName(self.tr("Picture"))
        self.left = self._field(self.tr("Cut off at the left"))
        self.top = self._field(self.tr("Cut off at the top"))
        self.right = self._field(self.tr("Cut off at the right"))
        self.bottom = self._field(self.tr("Cut off at the bottom"))
        self.whole = QPushButton(self.tr("&Show all of it"), self)
        self.whole.setAutoDefault(False)
        self._lay_out()
        self.frame.dragged.connect(self._show)
        self.whole.clicked.connect(lambda: self._show(Crop()))
        self._show(self._crop)

    @property
    def crop(self) -> Crop | None:
        """What is to be cut off; None for nothing."""
        return normal_crop(self._crop)

    def _field(self, name: str) -> QDoubleSpinBox:
        field = QDoubleSpinBox(self)
        keep_off_frame(field)
        field.setDecimals(1)
        field.setSuffix(self.tr(" %"))
        field.setAccessibleName(name)
        field.valueChanged.connect(self._read)
        return field

    def _lay_out(self) -> None:
        hint = WrappedLabel(self.tr("What is cut off is in no exported file. The book keeps it."), self)
        hint.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(8)
        grid.addWidget(self.frame, 0, 0, 1, 5)
        grid.setRowStretch(0, 1)
        words = (self.tr("&Left"), self.tr("&Top"), self.tr("Ri&ght"), self.tr("&Bottom"))
        places = ((1, 0), (1, 2), (2, 0), (2, 2))
        for word, field, (row, column) in zip(words, self._fields(), places, strict=True):
            label = QLabel(word, self)
            label.setBuddy(field)
            grid.addWidget(label, row, column)
            grid.addWidget(field, row, column + 1)
        grid.addWidget(self.whole, 1, 4, 2, 1)
        grid.setColumnStretch(4, 1)
        grid.addWidget(hint, 3, 0, 1, 5)

    def _fields(self) -> tuple[QDoubleSpinBox, QDoubleSpinBox, QDoubleSpinBox, QDoubleSpinBox]:
        return self.left, self.top, self.right, self.bottom

    def _read(self) -> None:
        """Take what the fields say, but keep finer what they show rounded."""
        old = (self._crop.left, self._crop.top, self._crop.right, self._crop.bottom)
        told = (field.value() for field in self._fields())
        cut = (before if round(before * 100, 1) == now else now / 100 for before, now in zip(old, told, strict=True))
        self._show(Crop(*cut))

    def _show(self, crop: Crop) -> None:
        self._crop = crop
        opposite = (crop.right, crop.bottom, crop.left, crop.top)
        cut = (crop.left, crop.top, crop.right, crop.bottom)
        for field, here, there in zip(self._fields(), cut, opposite, strict=True):
            with QSignalBlocker(field):
                field.setMaximum(100 * (1 - LEAST_LEFT - there))
                if field.value() != round(100 * here, 1):  # it may be typed in
                    field.setValue(100 * here)
        self.frame.show_crop(crop)
        self.whole.setEnabled(self.crop is not None)
