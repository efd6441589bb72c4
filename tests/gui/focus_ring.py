"""Finds controls on which the focus cannot be seen."""

from collections.abc import Iterator
from operator import ne

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QApplication, QTextEdit, QWidget

_LEAST = 24
"""Points that have to look otherwise: a cursor in a field is not enough."""


def without_ring(shown: QWidget) -> Iterator[str]:
    """The controls that the Tab key reaches and that look the same with the focus as without."""
    for control in _stops(shown):
        control.clearFocus()
        QApplication.processEvents()
        before = control.grab().toImage()
        control.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        if control.hasFocus() and _differing(before, control.grab().toImage()) < _LEAST:
            yield f"{type(control).__name__} {control.accessibleName() or control.objectName()!r}"


def _stops(shown: QWidget) -> Iterator[QWidget]:
    for widget in shown.findChildren(QWidget):
        reached = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None
        # Where one writes for long, the cursor is the ring, as in every word processor; an empty list has no place.
        writes = isinstance(widget, QTextEdit) and widget.frameShape() == QTextEdit.Shape.NoFrame
        empty = isinstance(widget, QAbstractItemView) and widget.model() is not None and not widget.model().rowCount()
        scrolls = type(widget) is QAbstractScrollArea
        if reached and widget.isVisibleTo(shown) and widget.isEnabled() and not (writes or empty or scrolls):
            yield widget


def _differing(first: QImage, second: QImage) -> int:
    if first.size() != second.size():
        return _LEAST
    points = (memoryview(image.constBits()).cast("B").cast("I") for image in (first, second))
    return sum(map(ne, *points))
