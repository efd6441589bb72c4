"""Asks for web addresses: one, or a list of twenty."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from gui.fonts import roomy
from gui.sources import addresses_in
from gui.wrapping import WrappedLabel


class AddressesDialog(QDialog):
    """A field for addresses, one a line; what the clipboard holds of them stands in it already."""

    def __init__(self, title: str, prompt: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(roomy(560, 300))
        label = WrappedLabel(prompt, self)
        self.field = QPlainTextEdit(self)
        self.field.setTabChangesFocus(True)
        self.field.setAccessibleName(self.tr("Web addresses"))
        self.field.setPlaceholderText("https://")
        label.setBuddy(self.field)
        self.hint = QLabel(self)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.fetch = self.buttons.addButton(self.tr("Fetch"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.fetch.setDefault(True)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(8)
        for widget in (label, self.field, self.hint, self.buttons):
            column.addWidget(widget)
        self.field.textChanged.connect(self._check)
        self.field.setPlainText("\n".join(addresses_in(QGuiApplication.clipboard().text()[:20_000])))
        self.field.selectAll()
        self._check()

    def addresses(self) -> list[str]:
        """The addresses, completed, each once."""
        lines = self.field.toPlainText().split()
        return addresses_in(
            "\n".join(word if "://" in word or "." not in word else f"https://{word}" for word in lines)
        )

    def _check(self) -> None:
        found, words = len(self.addresses()), len(self.field.toPlainText().split())
        said = self.tr("1 address") if found == 1 else self.tr("{0} addresses").format(found)
        if found < words:
            said += " · " + self.tr("what is no web address, or stands twice, is left out")
        self.hint.setText(said if words else "")
        self.fetch.setEnabled(found > 0)
