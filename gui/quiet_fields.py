"""Fields that look like printed text until they are pointed at or written in."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QMimeData, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFocusEvent,
    QFont,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QLineEdit, QPlainTextEdit, QSizePolicy, QStyle, QWidget

from gui.fonts import scaled
from gui.look import colours, icon
from gui.typing_pause import Typing

_RADIUS = 4
_ARROW = 14


def paint_frame(widget: QWidget, *, focused: bool, hovered: bool, wrong: bool) -> None:
    """Draw the frame of a quiet field: none at rest, a hairline under the pointer, a ring with the focus."""
    if not (focused or hovered or wrong):
        return
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    scheme = colours()
    colour = scheme.warning if wrong else scheme.accent if focused else scheme.hairline
    width = 2 if focused else 1
    painter.setPen(QPen(QColor(colour), width))
    inset = width / 2
    painter.drawRoundedRect(QRectF(widget.rect()).adjusted(inset, inset, -inset, -inset), _RADIUS, _RADIUS)
    painter.end()


class QuietField(QLineEdit):
    """A line of text that becomes a value; `settled` carries the value when it was changed by a person.

    `read` turns the words into the value and raises ValueError for words that mean none; `shown` is its inverse.
    """

    settled = Signal(object)
    judged = Signal(str)
    """What is wrong with the words, or "" once they are right."""

    def __init__(
        self,
        name: str,
        read: Callable[[str], Any] = str.strip,
        shown: Callable[[Any], str] = str,
        complaint: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._read, self._show, self._complaint = read, shown, complaint
        self._value: Any = read("")
        self._wrong = False
        self.setAccessibleName(name)
        self.setFrame(False)
        self.setTextMargins(4, 2, 4, 2)
        # Under each other, whatever the script of the words.
        start = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        self.setAlignment(start | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        _make_see_through(self)
        self._typing = Typing(self)
        self._typing.due.connect(self._settle_if_right)
        self.textEdited.connect(self._typing.note_key)
        self.editingFinished.connect(self.commit)

    def value(self) -> Any:
        """The last value that was shown or settled."""
        return self._value

    def set_value(self, value: Any) -> None:
        """Show a value from the book; what is being typed stays if it means the same."""
        if value == self._value and (self.hasFocus() or self._wrong):
            return
        self._typing.stop()
        self._value = value
        if self.text() != (shown := self._show(value)):
            self.setText(shown)
            self.setCursorPosition(0)
        self._judge(False)

    def reset(self, value: Any) -> None:
        """Show the value of another item, whatever was being typed."""
        self._typing.stop()
        self._value = value
        self.setText(self._show(value))
        self.setCursorPosition(0)
        self._judge(False)

    def commit(self) -> None:
        """Settle what was typed, or say what is wrong with it."""
        self._typing.stop()
        if not self.isModified():
            return
        try:
            value = self._read(self.text())
        except ValueError:
            self._judge(True)
            return
        self._judge(False)
        self.setModified(False)
        self._settle(value)
        if self.text() != (shown := self._show(value)):
            self.setText(shown)

    def _settle_if_right(self) -> None:
        # While someone is still typing, a word that means nothing yet is no mistake.
        try:
            value = self._read(self.text())
        except ValueError:
            return
        self._judge(False)
        self._settle(value)

    def _settle(self, value: Any) -> None:
        if value != self._value:
            self._value = value
            self.settled.emit(value)

    def _judge(self, wrong: bool) -> None:
        if wrong != self._wrong:
            self._wrong = wrong
            self.setAccessibleDescription(self._complaint if wrong else "")
            self.judged.emit(self._complaint if wrong else "")
            self.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        paint_frame(self, focused=self.hasFocus(), hovered=self.underMouse(), wrong=self._wrong)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.isModified():
            self._typing.stop()
            self.reset(self._value)
            return
        super().keyPressEvent(event)


class QuietChoice(QComboBox):
    """One of several values, told as printed text; the arrow appears when it is pointed at or has the focus."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        # A wheel that scrolls the page must not change the choice on its way.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        active = self.isEnabled() and (self.underMouse() or self.hasFocus())
        painter = QPainter(self)
        inside = self.rect().adjusted(6, 0, -6, 0)
        arrow = QRect(inside.right() - _ARROW + 1, inside.center().y() - _ARROW // 2, _ARROW, _ARROW)
        if active:
            place = QStyle.visualRect(self.layoutDirection(), self.rect(), arrow)
            icon("chevron-down", "secondary").paint(painter, place)
        inside = QStyle.visualRect(self.layoutDirection(), self.rect(), inside.adjusted(0, 0, -_ARROW - 4, 0))
        text = painter.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, inside.width())
        side = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        self.style().drawItemText(
            painter, inside, side | Qt.AlignmentFlag.AlignVCenter, self.palette(), self.isEnabled(), text,
            QPalette.ColorRole.Text if self.currentData() else QPalette.ColorRole.PlaceholderText,
        )  # fmt: skip
        painter.end()
        paint_frame(self, focused=self.hasFocus(), hovered=self.underMouse() and self.isEnabled(), wrong=False)


class Headline(QPlainTextEdit):
    """A headline edited in its big type: one paragraph that wraps and grows."""

    settled = Signal(str)
    left = Signal()
    """Enter was pressed: the text below is next."""

    def __init__(self, font: QFont, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value = ""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFont(font)
        self.document().setDocumentMargin(4)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        option = self.document().defaultTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self.document().setDefaultTextOption(option)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        _make_see_through(self)
        _make_see_through(self.viewport())
        self._typing = Typing(self)
        self._typing.due.connect(self.commit)
        self.textChanged.connect(self._on_text_changed)

    def value(self) -> str:
        """The headline that was last shown or settled."""
        return self._value

    def set_value(self, value: str) -> None:
        """Show a headline from the book, the cursor where it was; what is being typed stays."""
        if value == self._value and self.hasFocus():
            return
        self._typing.stop()
        self._value = value
        if " ".join(self.toPlainText().split()) == value:
            return
        cursor = self.textCursor()
        place = cursor.position()
        self.setPlainText(value)
        self._typing.stop()
        cursor.setPosition(min(place, self.document().characterCount() - 1))
        self.setTextCursor(cursor)

    def commit(self) -> None:
        """Settle what was typed."""
        self._typing.stop()
        value = " ".join(self.toPlainText().split())
        if value != self._value:
            self._value = value
            self.settled.emit(value)

    def _on_text_changed(self) -> None:
        self._typing.note_key()
        self.fit_height()

    def fit_height(self) -> None:
        """Be as high as the lines of the headline."""
        lines = max(int(self.document().size().height()), 1)
        height = lines * self.fontMetrics().lineSpacing() + 2 * int(self.document().documentMargin()) + 2
        if height != self.height():
            self.setFixedHeight(height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_height()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.commit()
            self.left.emit()
            return
        super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.insertPlainText(" ".join(source.text().split()))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.commit()
        self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.viewport().update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        paint_frame(self.viewport(), focused=self.hasFocus(), hovered=self.underMouse(), wrong=False)


def _make_see_through(widget: QWidget) -> None:
    palette = widget.palette()
    palette.setColor(QPalette.ColorRole.Base, QColor(Qt.GlobalColor.transparent))
    widget.setPalette(palette)
    widget.setAutoFillBackground(False)


def quiet_label(text: str, buddy: QWidget, parent: QWidget) -> QLabel:
    """The small label before a field, in the secondary colour."""
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setBuddy(buddy)
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    font = label.font()
    font.setPixelSize(scaled(12))
    label.setFont(font)
    return label
