"""Whether a file opens with a password only, and the password: typed once, and shown on wish."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QWidget

from gui.look import icon


class PasswordRow(QWidget):
    """A box to tick and a field. `changed` says that one of them did; what is typed is kept nowhere else."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.wanted = QCheckBox(self.tr("Opens with a password only"), self)
        self.field = QLineEdit(self)
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setPlaceholderText(self.tr("Password"))
        self.field.setAccessibleName(self.tr("Password"))
        self.look = QAction(self.tr("Show the password"), self, checkable=True)
        self.field.addAction(self.look, QLineEdit.ActionPosition.TrailingPosition)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.wanted)
        row.addWidget(self.field, 1)
        self.look.toggled.connect(self._show_letters)
        self.wanted.toggled.connect(self._tick)
        self.field.textChanged.connect(lambda _text: self.changed.emit())
        self._show_letters()
        self._tick()

    @property
    def is_wanted(self) -> bool:
        """Whether a password was asked for; never where there can be none."""
        return self.isEnabled() and self.wanted.isChecked()

    @property
    def password(self) -> str:
        """What was typed, "" if no password is wanted."""
        return self.field.text() if self.is_wanted else ""

    @property
    def complete(self) -> bool:
        """Whether nothing has to be typed any more."""
        return not self.is_wanted or bool(self.field.text())

    def _tick(self) -> None:
        self.field.setVisible(self.wanted.isChecked())
        if self.wanted.isChecked() and self.isVisible():
            self.field.setFocus()
        self.changed.emit()

    def _show_letters(self) -> None:
        shown = self.look.isChecked()
        self.field.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self.look.setIcon(icon("eye-off" if shown else "eye", "secondary"))
        self.look.setText(self.tr("Hide the password") if shown else self.tr("Show the password"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._show_letters()
