"""A download of many articles: which of them are wanted?"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QPersistentModelIndex, QSortFilterProxyModel, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from book.model import Article, Attachment, Item
from book.richtext import word_count
from gui.clearing import make_clearable
from gui.dates import shown_date
from gui.fonts import roomy, scaled
from gui.visible import plain_tip

_Index = QModelIndex | QPersistentModelIndex
_SORT_ROLE = Qt.ItemDataRole.UserRole


class ChoiceModel(QAbstractTableModel):
    """A row for each item: whether it is wanted, headline, outlet, date, words, and what the book holds of it."""

    def __init__(self, items: Sequence[Item], held: Mapping[str, str], parent: QWidget) -> None:
        super().__init__(parent)
        self.items = list(items)
        self._held = held
        self.wanted = [item.id not in held for item in items]
        self._words = [0 if isinstance(item, Attachment) else word_count(item.body) for item in items]

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.items)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 5

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        names = (self.tr("Headline"), self.tr("Outlet"), self.tr("Date"), self.tr("Words"), self.tr("In the book"))
        return names[section]

    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == 0 else flags

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = index.row(), index.column()
        if role == Qt.ItemDataRole.CheckStateRole and column == 0:
            return Qt.CheckState.Checked if self.wanted[row] else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.TextAlignmentRole and column == 3:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == _SORT_ROLE:
            return self._key(row, column)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self._text(row, column))
        return None

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or index.column() != 0:
            return False
        self.wanted[index.row()] = Qt.CheckState(value) == Qt.CheckState.Checked
        self.dataChanged.emit(index, index, [Qt.ItemDataRole.CheckStateRole])
        return True

    def want(self, rows: Sequence[int], wanted: Callable[[int], bool]) -> None:
        """Tick some rows, or take their ticks away."""
        for row in rows:
            self.wanted[row] = wanted(row)
        if self.items:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.items) - 1, 0))

    def is_held(self, row: int) -> bool:
        """Whether the book has the item, or one that tells the same story."""
        return self.items[row].id in self._held

    def _text(self, row: int, column: int) -> str:
        item = self.items[row]
        article = item if isinstance(item, Article) else None
        match column:
            case 0:
                return item.headline or self.tr("Untitled")
            case 1:
                return article.outlet if article else ""
            case 2:
                return shown_date(article.published) if article and article.published else ""
            case 3:
                return QLocale().toString(self._words[row])
            case _:
                return self._held.get(item.id, "")

    def _key(self, row: int, column: int) -> Any:
        item = self.items[row]
        if column == 2:
            return item.published.isoformat() if isinstance(item, Article) and item.published else ""
        return self._words[row] if column == 3 else self._text(row, column).casefold()


class ChooseDialog(QDialog):
    """A grid to tick; opens without stopping anybody, and `accepted` says that `chosen` may be asked."""

    def __init__(self, items: Sequence[Item], held: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Choose articles"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(roomy(920, 560))
        self.model = ChoiceModel(items, held, self)
        self._rows = QSortFilterProxyModel(self)
        self._rows.setSourceModel(self.model)
        self._rows.setSortRole(_SORT_ROLE)
        self._rows.setFilterKeyColumn(-1)
        self._rows.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.filter = QLineEdit(self)
        self.filter.setObjectName("filter")
        self.filter.setPlaceholderText(self.tr("Filter"))
        self.filter.setAccessibleName(self.tr("Filter the articles"))
        make_clearable(self.filter)
        self.filter.textChanged.connect(self._rows.setFilterFixedString)
        self.table = self._make_table()
        self.count = QLabel(self)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.add = self.buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self.add.setDefault(True)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.model.dataChanged.connect(self._refresh)
        self._lay_out()
        self._refresh()
        self.table.setFocus()

    def chosen(self) -> list[Item]:
        """The items that are wanted, in the order of the source."""
        return [item for item, wanted in zip(self.model.items, self.model.wanted, strict=True) if wanted]

    def _make_table(self) -> QTableView:
        table = QTableView(self)
        table.setModel(self._rows)
        table.setAccessibleName(self.tr("Articles"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSortingEnabled(True)
        table.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + 12)
        header = table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        for column, width in ((1, 170), (2, 110), (3, 70), (4, 170)):
            table.setColumnWidth(column, max(scaled(width), header.sectionSizeHint(column)))
        return table

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.filter, 1)
        for text, wanted in (
            (self.tr("All"), lambda _row: True),
            (self.tr("None"), lambda _row: False),
            (self.tr("Only new ones"), lambda row: not self.model.is_held(row)),
        ):
            button = QPushButton(text, self)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _on=False, wanted=wanted: self.model.want(self._shown_rows(), wanted))
            head.addWidget(button)
        foot = QHBoxLayout()
        foot.addWidget(self.count, 1)
        foot.addWidget(self.buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        column.addLayout(foot)

    def _shown_rows(self) -> list[int]:
        shown = (self._rows.index(row, 0) for row in range(self._rows.rowCount()))
        return [self._rows.mapToSource(index).row() for index in shown]

    def _refresh(self) -> None:
        wanted, held = sum(self.model.wanted), sum(map(self.model.is_held, range(len(self.model.items))))
        said = self.tr("{0} of {1} chosen").format(wanted, len(self.model.items))
        self.count.setText(said + (" · " + self.tr("{0} are in the book already").format(held) if held else ""))
        self.add.setText(self.tr("Add {0}").format(wanted))
        self.add.setEnabled(wanted > 0)
