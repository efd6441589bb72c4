"""Dialogs that ask without stopping the program: the window goes on, and the answer comes as a call."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

_AnyDialog = TypeVar("_AnyDialog", bound=QDialog)


def ask(dialog: _AnyDialog, accepted: Callable[[_AnyDialog], object]) -> _AnyDialog:
    """Show a dialog over its window; `accepted` is called with it when it is agreed to, never when it is cancelled."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.accepted.connect(lambda: accepted(dialog))
    dialog.open()
    return dialog
