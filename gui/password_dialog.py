"""Asks for a password, once to open a book or twice to seal one."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from gui.visible import visible
from gui.wrapping import WrappedLabel


class PasswordDialog(QDialog):
    """`password` is the field; with `twice` it has to be typed alike two times, and may be empty for none."""

    def __init__(self, said: str, parent: QWidget | None = None, *, twice: bool = False) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Password"))
        head = WrappedLabel(visible(said), self)
        head.setTextFormat(Qt.TextFormat.PlainText)
        self.password = self._field(self.tr("Password"))
        self.again = self._field(self.tr("Once more"))
        self.again.setVisible(twice)
        self.hint = QLabel(self)
        self.hint.setVisible(twice)
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        form.addRow(self.tr("Password"), self.password)
        if twice:
            form.addRow(self.tr("Once more"), self.again)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, parent=self
        )
        self.agree = buttons.button(QDialogButtonBox.StandardButton.Ok)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(12)
        column.addWidget(head)
        column.addLayout(form)
        column.addWidget(self.hint)
        column.addWidget(buttons)
        self.setMinimumWidth(420)
        if twice:
            for field in (self.password, self.again):
                field.textChanged.connect(self._compare)

    def _field(self, name: str) -> QLineEdit:
        field = QLineEdit(self)
        field.setEchoMode(QLineEdit.EchoMode.Password)
        field.setAccessibleName(name)
        return field

    def _compare(self) -> None:
        alike = self.password.text() == self.again.text()
        self.agree.setEnabled(alike)
        self.hint.setText("" if alike or not self.again.text() else self.tr("The two are not the same."))
