"""Asks what there is to say about a picture, which part of it is shown, and how wide it is printed."""

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QPalette
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from book.marking import Scheme
from book.richtext import Figure, Span, text_of
from gui.crop_panel import CropPanel
from gui.marking_menu import dot, label_only
from gui.style_sheet import keep_off_frame
from gui.wrapping import WrappedLabel


class PictureDialog(QDialog):
    """Description, caption, credit, width, marking and crop of a picture; `described` carries the Figure that has them,
    the words of its caption without their look. Shown with `open`."""

    described = Signal(Figure)

    def __init__(self, figure: Figure, image: QImage, scheme: Scheme | None, parent: QWidget | None = None) -> None:
        """`image` is the whole picture, null if it cannot be shown; `scheme` is that of the book's markings, None for
        free words."""
        super().__init__(parent)
        self._figure = figure
        self.setWindowTitle(self.tr("Picture"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.alt = QPlainTextEdit(figure.alt, self)
        self.alt.setTabChangesFocus(True)
        self.alt.setPlaceholderText(self.tr("What the picture shows, for those who cannot see it"))
        self.alt.setFixedHeight(4 * self.alt.fontMetrics().lineSpacing())
        self.alt.setMinimumWidth(400)
        self.caption = QLineEdit(text_of(figure.caption), self)
        self.caption.setPlaceholderText(self.tr("Printed below the picture"))
        self.credit = QLineEdit(figure.credit, self)
        self.credit.setPlaceholderText(self.tr("Who made the picture"))
        self.percent = QSpinBox(self)
        keep_off_frame(self.percent)
        self.percent.setRange(0, 100)
        self.percent.setSingleStep(10)
        self.percent.setSuffix(self.tr(" % of the column"))
        self.percent.setSpecialValueText(self.tr("As large as it is"))
        self.percent.setValue(figure.percent)
        self.marking = self._make_marking(figure, scheme)
        self.cropping = None if image.isNull() else CropPanel(image, figure.crop, self)
        self._lay_out()

    def _make_marking(self, figure: Figure, scheme: Scheme | None) -> QComboBox:
        marking = QComboBox(self)
        own = QLineEdit(marking)
        own.setPlaceholderText(self.tr("No marking of its own"))
        marking.setLineEdit(own)
        own.setAccessibleName(self.tr("Marking"))
        marking.addItem("")
        for level in scheme.levels if scheme else ():
            marking.addItem(dot(level.colour), level.name)
        marking.setEditText(figure.marking)
        marking.setToolTip(label_only())
        return marking

    def _lay_out(self) -> None:
        hint = WrappedLabel(self.tr("The description is read aloud by screen readers. It is not printed."), self)
        hint.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        outer = QGridLayout(self)
        outer.setContentsMargins(24, 24, 24, 16)
        outer.setHorizontalSpacing(24)
        outer.setVerticalSpacing(16)
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        words = QVBoxLayout()
        words.addLayout(form)
        words.addStretch(1)
        outer.addLayout(words, 0, 0)
        if self.cropping is not None:
            outer.addWidget(self.cropping, 0, 1)
            outer.setColumnStretch(1, 1)
        description = QVBoxLayout()
        description.setSpacing(4)
        description.addWidget(self.alt)
        description.addWidget(hint)
        name = QLabel(self.tr("&Description"), self)
        name.setBuddy(self.alt)
        form.addRow(name, description)
        form.addRow(self.tr("&Caption"), self.caption)
        form.addRow(self.tr("C&redit"), self.credit)
        form.addRow(self.tr("&Width"), self.percent)
        form.addRow(self.tr("&Marking"), self.marking)
        outer.addWidget(buttons, 1, 0, 1, 2)

    def accept(self) -> None:
        caption = _in_line(self.caption.text())
        figure = msgspec.structs.replace(
            self._figure,
            alt=_in_line(self.alt.toPlainText()),
            caption=(Span(caption),) if caption else (),
            credit=_in_line(self.credit.text()),
            percent=self.percent.value(),
            marking=_in_line(self.marking.currentText()),
            crop=self.cropping.crop if self.cropping is not None else self._figure.crop,
        )
        self.described.emit(figure)
        super().accept()


def _in_line(words: str) -> str:
    return " ".join(words.split())
