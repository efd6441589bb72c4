"""The rows of what was found in the book: each hit in its context, drawn so that the eye finds the words."""

import unicodedata
from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionButton, QStyleOptionViewItem

from book.model import Book, Section, find_item, find_section
from book.search import Hit, can_replace
from gui.look import colours

_HIT = Qt.ItemDataRole.UserRole
_TITLE = Qt.ItemDataRole.UserRole + 1
_Index = QModelIndex | QPersistentModelIndex


class FoundRows(QAbstractListModel):
    """Hits with the titles of what they stand in. With `replacement` set, a row has a box and shows what would be."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hits: tuple[Hit, ...] = ()
        self._titles: dict[str, str] = {}
        self._left_out: set[tuple[str, str, str, int]] = set()
        self.replacement: str | None = None

    def show_hits(self, hits: tuple[Hit, ...], book: Book) -> None:
        """Show other hits; what was left out stays so where it still stands."""
        self.beginResetModel()
        self._hits = hits
        self._titles = {owner: _title_of(book, owner) or self.tr("Untitled") for owner in {hit.owner for hit in hits}}
        self._left_out &= {hit.key for hit in hits}
        self.endResetModel()

    def set_replacement(self, words: str | None) -> None:
        """Show what would be if these words were put; None shows no boxes."""
        self.replacement = words
        if self._hits:
            self.dataChanged.emit(self.index(0), self.index(len(self._hits) - 1))

    def hit(self, row: int) -> Hit:
        """The hit of a row."""
        return self._hits[row]

    def hits(self) -> tuple[Hit, ...]:
        """All hits that are shown."""
        return self._hits

    def chosen(self) -> list[Hit]:
        """The hits whose box is checked."""
        return [hit for hit in self._hits if can_replace(hit) and hit.key not in self._left_out]

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._hits)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        has_box = index.isValid() and self.replacement is not None and can_replace(self._hits[index.row()])
        return flags | Qt.ItemFlag.ItemIsUserCheckable if has_box else flags

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        hit = self._hits[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return f"{self._titles[hit.owner]}: {hit.before}{hit.words}{hit.after}"
            case Qt.ItemDataRole.CheckStateRole if self.replacement is not None and can_replace(hit):
                out = hit.key in self._left_out
                return Qt.CheckState.Unchecked if out else Qt.CheckState.Checked
            case _ if role == _HIT:
                return hit
            case _ if role == _TITLE:
                return self._titles[hit.owner]
            case _:
                return None

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        key = self._hits[index.row()].key
        if Qt.CheckState(value) == Qt.CheckState.Checked:
            self._left_out.discard(key)
        else:
            self._left_out.add(key)
        self.dataChanged.emit(index, index)
        return True


def _title_of(book: Book, owner: str) -> str:
    if not owner:
        return book.title
    thing = find_item(book, owner) or find_section(book, owner)
    if thing is None:
        return ""
    return thing.title if isinstance(thing, Section) else thing.headline


class FoundDelegate(QStyledItemDelegate):
    """Draws the title at the left, then the words in their context."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(200, option.fontMetrics.height() + 10)  # pyright: ignore[reportAttributeAccessIssue]

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue]
        state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue]
        scheme = colours()
        painter.save()
        painter.setClipRect(rect)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(scheme.selection))
            edge = QRect(rect.x(), rect.y(), 2, rect.height())
            painter.fillRect(QStyle.visualRect(option.direction, rect, edge), QColor(scheme.accent))  # pyright: ignore[reportAttributeAccessIssue]
        room = rect.adjusted(12, 0, -8, 0)
        check = index.data(Qt.ItemDataRole.CheckStateRole)
        model = index.model()
        replacement = model.replacement if isinstance(model, FoundRows) else None
        if replacement is not None:
            if check is not None:
                box = QRect(room.x(), room.center().y() - 8, 16, 16)
                _paint_box(painter, QStyle.visualRect(option.direction, rect, box), check)  # pyright: ignore[reportAttributeAccessIssue]
            room.adjust(26, 0, 0, 0)
        title_room = QRect(room.x(), room.y(), min(240, room.width() * 3 // 10), room.height())
        room.setLeft(title_room.right() + 16)
        direction = option.direction  # pyright: ignore[reportAttributeAccessIssue]
        room, title_room = (QStyle.visualRect(direction, rect, one) for one in (room, title_room))
        painter.setPen(QColor(scheme.secondary))
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        shown = painter.fontMetrics().elidedText(
            str(index.data(_TITLE)), Qt.TextElideMode.ElideRight, title_room.width()
        )
        side = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(title_room, Qt.AlignmentFlag.AlignVCenter | side, shown)
        is_chosen = check is not None and Qt.CheckState(check) == Qt.CheckState.Checked
        self._paint_words(painter, room, index.data(_HIT), replacement if is_chosen else None, side)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setClipRect(rect)
            painter.setPen(QPen(QColor(scheme.accent), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -1))
        painter.restore()

    def _paint_words(
        self, painter: QPainter, room: QRect, hit: Hit, replacement: str | None, side: Qt.AlignmentFlag
    ) -> None:
        """The words in one line, in the order of their own script; at the window's side if they fit."""
        scheme = colours()
        before = painter.fontMetrics().elidedText(hit.before, Qt.TextElideMode.ElideLeft, room.width() // 3)
        parts = [(before, _look(scheme.text))]
        if replacement is None:
            parts.append((hit.words, _look(scheme.accent, bold=True)))
        else:
            parts += [(hit.words, _look(scheme.secondary, struck=True)), (replacement, _look(scheme.accent, bold=True))]
        parts.append((hit.after, _look(scheme.text)))
        layout = QTextLayout("".join(text for text, _ in parts), painter.font())
        layout.setFormats(_ranges(parts))
        own = QTextOption()
        own.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        own.setWrapMode(QTextOption.WrapMode.NoWrap)
        own.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        layout.setTextOption(own)
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(room.width())
        layout.endLayout()
        spare = room.width() - line.naturalTextWidth()
        # What does not fit is cut at its own end.
        to_right = bool(side & Qt.AlignmentFlag.AlignRight) if spare > 0 else _from_right(layout.text())
        shift = spare if to_right else 0
        top = room.y() + (room.height() - line.height()) / 2
        painter.setClipRect(room)
        layout.draw(painter, QPointF(room.x() + shift, top))


def _from_right(text: str) -> bool:
    """Whether a text is written from the right: its first letter with a direction decides (UAX 9, P2)."""
    strong = (kind for kind in map(unicodedata.bidirectional, text) if kind in ("L", "R", "AL"))
    return next(strong, "L") != "L"


def _look(colour: str, *, bold: bool = False, struck: bool = False) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setForeground(QColor(colour))
    look.setFontWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    look.setFontStrikeOut(struck)
    return look


def _ranges(parts: Sequence[tuple[str, QTextCharFormat]]) -> list[QTextLayout.FormatRange]:
    ranges: list[QTextLayout.FormatRange] = []
    start = 0
    for text, look in parts:
        one = QTextLayout.FormatRange()
        one.start, one.length, one.format = start, len(text.encode("utf-16-le")) // 2, look  # pyright: ignore[reportAttributeAccessIssue]
        ranges.append(one)
        start += one.length
    return ranges


def _paint_box(painter: QPainter, place: QRect, check: object) -> None:
    box = QStyleOptionButton()
    box.rect = place  # pyright: ignore[reportAttributeAccessIssue]
    checked = Qt.CheckState(check) == Qt.CheckState.Checked
    mark = QStyle.StateFlag.State_On if checked else QStyle.StateFlag.State_Off
    box.state = QStyle.StateFlag.State_Enabled | mark  # pyright: ignore[reportAttributeAccessIssue]
    QApplication.style().drawPrimitive(QStyle.PrimitiveElement.PE_IndicatorCheckBox, box, painter)
