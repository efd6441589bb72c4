"""The button in a field that empties it."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QKeySequenceEdit, QLineEdit, QToolButton


def make_clearable(field: QLineEdit | QKeySequenceEdit) -> None:
    """Give a field the button that empties it, with a name for whoever does not see it: Qt gives it none."""
    field.setClearButtonEnabled(True)
    for button in field.findChildren(QToolButton):
        button.setAccessibleName(QCoreApplication.translate("Fields", "Clear"))
