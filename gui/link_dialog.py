"""Asks for a link: its words and where it leads."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QPushButton, QWidget

from gui.pasting import is_web_address
from gui.wrapping import WrappedLabel


class LinkDialog(QDialog):
    """The words and the address of a link; only web and mail addresses are taken."""

    def __init__(self, text: str, link: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Link"))
        self._text = QLineEdit(text)
        self._link = QLineEdit(link)
        self._link.setPlaceholderText("https://")
        self._link.setMinimumWidth(360)
        self._hint = WrappedLabel()
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        form = QFormLayout(self)
        form.setContentsMargins(24, 24, 24, 16)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        form.addRow(self.tr("&Words"), self._text)
        form.addRow(self.tr("&Address"), self._link)
        form.addRow(self._hint)
        form.addRow(self._buttons)
        if link:
            remove = QPushButton(self.tr("&Remove link"))
            remove.clicked.connect(self._remove)
            self._buttons.addButton(remove, QDialogButtonBox.ButtonRole.DestructiveRole)
        self._removed = False
        self._link.textChanged.connect(self._check)
        self._check()
        self._link.setFocus()

    def result_values(self) -> tuple[str, str]:
        """The words and the completed address; the address is empty where the link is to go."""
        address = "" if self._removed else completed_address(self._link.text())
        return self._text.text().strip() or address, address

    def _remove(self) -> None:
        self._removed = True
        self.accept()

    def _check(self) -> None:
        typed = self._link.text().strip()
        sound = is_web_address(completed_address(typed))
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(sound)
        self._hint.setText(
            "" if sound or not typed else self.tr("Write a web address, such as www.example.org, or a mail address.")
        )


def completed_address(typed: str) -> str:
    """The address with its scheme: "example.org" is of the web, "desk@example.org" is of mail."""
    typed = typed.strip()
    if not typed or ":" in typed.split("/")[0].split("@")[0]:
        return typed
    return f"mailto:{typed}" if "@" in typed and "/" not in typed else f"https://{typed}"
