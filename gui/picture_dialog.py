"""Asks what there is to say about a picture, and how wide it is printed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)

from book.marking import Scheme
from book.richtext import Figure, text_of
from gui.marking_menu import dot, label_only
from gui.wrapping import WrappedLabel


class PictureDialog(QDialog):
    """Description, caption, credit and width of a picture; `described` carries them. Shown with `open`."""

    described = Signal(str, str, str, int)

    def __init__(self, figure: Figure, scheme: Scheme | None, parent: QWidget | None = None) -> None:
        """`scheme` is that of the book's markings, None for free words."""
        super().__init__(parent)
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
        self.percent.setRange(0, 100)
        self.percent.setSingleStep(10)
        self.percent.setSuffix(self.tr(" % of the column"))
        self.percent.setSpecialValueText(self.tr("As large as it is"))
        self.percent.setValue(figure.percent)
        self.marking = self._make_marking(figure, scheme)
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
        form = QFormLayout(self)
        form.setContentsMargins(24, 24, 24, 16)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        form.addRow(self.tr("&Description"), self.alt)
        form.addRow("", hint)
        form.addRow(self.tr("&Caption"), self.caption)
        form.addRow(self.tr("C&redit"), self.credit)
        form.addRow(self.tr("&Width"), self.percent)
        form.addRow(self.tr("&Marking"), self.marking)
        form.addRow(buttons)

    def accept(self) -> None:
        words = (self.alt.toPlainText(), self.caption.text(), self.credit.text())
        self.described.emit(*(" ".join(each.split()) for each in words), self.percent.value())
        super().accept()
