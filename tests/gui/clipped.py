"""Finds words that do not fit into the widget that shows them."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QHeaderView,
    QLabel,
    QMenuBar,
    QStyle,
    QStyleOptionComboBox,
    QToolButton,
    QWidget,
)


def clipped(shown: QWidget) -> list[str]:
    """What is cut in a window, a dialog or a pane, with the widget that cuts it."""
    found = [f"{type(widget).__name__} {words!r}" for widget in visible_widgets(shown) for words in _cut_in(widget)]
    return found + [f"{type(widget).__name__} beyond the edge" for widget in _beyond(shown)]


def visible_widgets(shown: QWidget) -> Iterator[QWidget]:
    """The widget itself and all in it that a person sees or could scroll to."""
    yield shown
    yield from (widget for widget in shown.findChildren(QWidget) if widget.isVisibleTo(shown))


def _cut_in(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel) and widget.text():
        yield from _cut_label(widget)
    elif isinstance(widget, QAbstractButton) and widget.text() and _shows_text(widget):
        if widget.minimumSizeHint().width() > widget.width() or widget.fontMetrics().height() > widget.height():
            yield widget.text()
    elif isinstance(widget, QComboBox) and not widget.isEditable() and widget.currentText():
        if widget.fontMetrics().height() > widget.contentsRect().height() - 4:
            yield f"{widget.currentText()} (too low)"
        option = QStyleOptionComboBox()
        widget.initStyleOption(option)
        sub = QStyle.SubControl.SC_ComboBoxEditField
        room = widget.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, sub, widget)
        if widget.fontMetrics().horizontalAdvance(widget.currentText()) > room.width() and not widget.toolTip():
            yield widget.currentText()
    elif isinstance(widget, QHeaderView):
        yield from _cut_header(widget)
    elif isinstance(widget, QMenuBar) and widget.sizeHint().width() > widget.width():
        yield "the menu bar"


def _cut_label(label: QLabel) -> Iterator[str]:
    if label.wordWrap():
        if label.heightForWidth(label.width()) > label.height():
            yield label.text()
    elif label.minimumSizeHint().width() > label.width() or label.sizeHint().height() > label.height():
        yield label.text()


def _cut_header(header: QHeaderView) -> Iterator[str]:
    if header.orientation() != Qt.Orientation.Horizontal or not header.isVisible():
        return
    metrics = QFontMetrics(header.font())
    for section in range(header.count()):
        text = str(header.model().headerData(section, Qt.Orientation.Horizontal) or "")
        if text and metrics.horizontalAdvance(text) + 12 > header.sectionSize(section):
            yield text


def _shows_text(button: QAbstractButton) -> bool:
    if not isinstance(button, QToolButton):
        return True
    return button.icon().isNull() or button.toolButtonStyle() not in (
        Qt.ToolButtonStyle.ToolButtonIconOnly,
        Qt.ToolButtonStyle.ToolButtonFollowStyle,
    )


def _beyond(shown: QWidget) -> Iterator[QWidget]:
    """What lies outside of what holds it, and cannot be scrolled to."""
    for widget in visible_widgets(shown):
        holder = widget.parentWidget()
        if widget is shown or holder is None or widget.isWindow() or _scrolls(holder) or widget.size().isEmpty():
            continue
        # A splitter of one pixel mirrors its parts by one too far.
        if not holder.rect().adjusted(-1, -1, 1, 1).contains(widget.geometry()):
            yield widget


def _scrolls(holder: QWidget) -> bool:
    area = holder.parentWidget()
    return isinstance(area, QAbstractScrollArea) or isinstance(holder, QAbstractScrollArea)
