"""How a row of the tree is drawn: its picture, the tab of a section, the title, its marks, and where it is from."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from book.model import Label, Status
from gui.binder_model import DETAILS_ROLE, INCLUDED_ROLE, KIND_ROLE, LABEL_ROLE, NUMBER_ROLE, STATUS_ROLE
from gui.binder_words import label_name
from gui.fonts import scaled
from gui.look import colours, icon

ROW = 28
_ICONS = {
    "inbox": "inbox", "trash": "trash-2", "section": "folder", "article": "file-text", "memo": "notebook-pen",
    "attachment": "paperclip", "pending": "clock",
}  # fmt: skip
STATUS_ICONS: dict[Status, str] = {"to_read": "bookmark", "edited": "pen-line", "ready": "check"}
LABEL_COLOURS: dict[Label, tuple[str, str]] = {
    "red": ("#B3261E", "#F2938C"), "amber": ("#8A5A00", "#E9B44C"), "green": ("#1E6B3C", "#86D3A2"),
    "blue": ("#2457A6", "#7DA7F0"), "violet": ("#6B3FA0", "#C0A0EE"),
}  # fmt: skip
"""Each on light and on dark; the initial of its name stands in it, so that it is not told by its colour alone."""
_DETAIL_SHARE = 0.3
"""The most of a row that the detail takes from a title that needs more than there is."""


class BinderRows(QStyledItemDelegate):
    """Draws the rows; the headline has the room that it needs, and the detail what is left."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:  # type: ignore[override]
        return QSize(120, max(ROW, option.fontMetrics.height() + 10))  # type: ignore[attr-defined]

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:  # type: ignore[override]
        rect: QRect = option.rect  # type: ignore[attr-defined]
        state: QStyle.StateFlag = option.state  # type: ignore[attr-defined]
        view: QTreeView = self.parent()  # type: ignore[assignment]
        width = view.viewport().width()
        mirrored = view.layoutDirection() == Qt.LayoutDirection.RightToLeft
        whole = QRect(0, rect.y(), rect.right() + 1, rect.height()) if mirrored else rect.adjusted(0, 0, width, 0)
        whole = whole.intersected(QRect(0, rect.y(), width, rect.height()))
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        paint_ground(painter, whole, chosen=chosen, hovered=bool(state & QStyle.StateFlag.State_MouseOver))
        if chosen:
            painter.fillRect(width - 2 if mirrored else 0, rect.y(), 2, rect.height(), QColor(colours().accent))
        _Row(painter, whole, option.font, mirrored=mirrored).paint(index)  # type: ignore[attr-defined]
        if state & QStyle.StateFlag.State_HasFocus and view.hasFocus():
            painter.setPen(QPen(QColor(colours().accent), 2))
            painter.drawRect(whole.adjusted(1, 1, -1, -1))
        painter.restore()


class _Row:
    """One row: parts are placed from its two ends, in the direction of the window's language."""

    def __init__(self, painter: QPainter, rect: QRect, font: QFont, *, mirrored: bool) -> None:
        self._painter = painter
        self._rect = rect
        self._font = font
        self._mirrored = mirrored
        self._start, self._end = 4, rect.width() - 10
        self._colour = colours().text

    def paint(self, index: QModelIndex) -> None:
        """Draw the parts."""
        kind, included = index.data(KIND_ROLE), index.data(INCLUDED_ROLE)
        self._colour = colours().text if included else colours().secondary
        self._icon(_ICONS[kind] if included else "eye-off", self._take_start(scaled(16), 8))
        if label := index.data(LABEL_ROLE):
            self._label(label, self._take_start(scaled(16), 6))
        title_font = QFont(self._font)
        title_font.setItalic(kind == "pending")
        title_font.setWeight(QFont.Weight.DemiBold if kind == "section" else QFont.Weight.Normal)
        if number := index.data(NUMBER_ROLE):
            wide = QFontMetrics(title_font).horizontalAdvance(number)
            colour = colours().accent if included else colours().secondary
            self._text(number, self._take_start(wide, 8), title_font, colour)
        if status := index.data(STATUS_ROLE):
            self._icon(STATUS_ICONS[status], self._take_end(scaled(14), 8))
        self._detail_and_title(index.data(DETAILS_ROLE), str(index.data()), title_font)

    def _detail_and_title(self, details: Sequence[str], title: str, font: QFont) -> None:
        metrics = QFontMetrics(font)
        room = self._end - self._start
        small = QFont(self._font)
        small.setPixelSize(max(round(metrics.height() * 0.68), 9))
        measure = QFontMetrics(small)
        spare = max(room - metrics.horizontalAdvance(title), round(room * _DETAIL_SHARE)) - 12
        detail = next((one for one in details if measure.horizontalAdvance(one) <= spare), "")
        if detail:
            self._text(detail, self._take_end(measure.horizontalAdvance(detail), 12), small, colours().secondary)
        room = self._end - self._start
        shown = metrics.elidedText(title, Qt.TextElideMode.ElideRight, room)
        self._text(shown, self._take_start(room, 0), font, self._colour)

    def _take_start(self, width: int, gap: int) -> QRect:
        self._start += width + gap
        return self._placed(self._start - width - gap, width)

    def _take_end(self, width: int, gap: int) -> QRect:
        self._end -= width + gap
        return self._placed(self._end + gap, width)

    def _placed(self, x: int, width: int) -> QRect:
        left = self._rect.right() + 1 - x - width if self._mirrored else self._rect.x() + x
        return QRect(left, self._rect.y(), width, self._rect.height())

    def _icon(self, name: str, place: QRect) -> None:
        size = place.width()
        icon(name, "secondary").paint(self._painter, QRect(place.x(), place.center().y() - size // 2, size, size))

    def _label(self, label: Label, place: QRect) -> None:
        size = place.width()
        paint_label(self._painter, QRect(place.x(), place.center().y() - size // 2 + 1, size, size), label)

    def _text(self, text: str, place: QRect, font: QFont, colour: str) -> None:
        self._painter.setFont(font)
        self._painter.setPen(QColor(colour))
        self._painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        side = Qt.AlignmentFlag.AlignRight if self._mirrored else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | Qt.TextFlag.TextDontClip
        self._painter.drawText(place, flags, text)


def paint_ground(painter: QPainter, rect: QRect, *, chosen: bool, hovered: bool) -> None:
    """The ground of a row: plain, under the pointer, or chosen."""
    scheme = colours()
    if chosen:
        painter.fillRect(rect, QColor(scheme.selection))
    elif hovered:
        ground = QColor(scheme.hairline)
        ground.setAlphaF(0.5)
        painter.fillRect(rect, ground)


def paint_label(painter: QPainter, square: QRect, label: Label) -> None:
    """A square in the label's colour, with the initial of its name."""
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(LABEL_COLOURS[label][colours().is_dark]))
    painter.drawRoundedRect(square, 3, 3)
    font = painter.font()
    font.setPixelSize(round(square.height() * 0.65))
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    painter.setPen(QColor(colours().on_accent))
    painter.drawText(square, Qt.AlignmentFlag.AlignCenter, label_name(label)[:1])
    painter.restore()


def label_icon(label: Label) -> QIcon:
    """The same as an icon for menus; none for no label."""
    if not label:
        return QIcon()
    picture = QPixmap(32, 32)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    paint_label(painter, QRect(0, 0, 32, 32), label)
    painter.end()
    return QIcon(picture)
