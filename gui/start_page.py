"""What the window shows before a book is open: begin one, open one, or look at the sample."""

from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gui import settings
from gui.fonts import serif
from gui.look import icon
from gui.visible import plain_tip


class StartPage(QWidget):
    """Three ways to begin at the left, the recent books at the right."""

    new_asked = Signal()
    open_asked = Signal()
    sample_asked = Signal()
    recent_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.new = self._button(self.tr("New book"), "book-plus")
        self.open = self._button(self.tr("Open…"), "folder-open")
        self.sample = self._button(self.tr("Look at the sample book"), "book-open")
        self.new.setDefault(True)
        for button, signal in (
            (self.new, self.new_asked),
            (self.open, self.open_asked),
            (self.sample, self.sample_asked),
        ):
            button.clicked.connect(signal)
        self.recent = QListWidget(self)
        self.recent.setFrameShape(QFrame.Shape.NoFrame)
        self.recent.setAccessibleName(self.tr("Recent books"))
        self.recent.itemActivated.connect(lambda item: self.recent_asked.emit(item.data(Qt.ItemDataRole.UserRole)))
        self.recent.itemClicked.connect(lambda item: self.recent_asked.emit(item.data(Qt.ItemDataRole.UserRole)))
        self._lay_out()
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self._refresh_icons()
        self.refresh()

    def _button(self, text: str, name: str) -> QPushButton:
        button = QPushButton(f"  {text}", self)
        button.setObjectName(name)
        button.setIconSize(QSize(18, 18))
        button.setMinimumHeight(38)
        button.setMinimumWidth(250)
        button.setStyleSheet("text-align: left;")
        return button

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Briefbook"), self)
        title.setFont(serif(36, QFont.Weight.Light))
        line = QLabel(self.tr("Collect articles, add your notes, print the book."), self)
        line.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        left = QVBoxLayout()
        left.setSpacing(10)
        left.addWidget(title)
        left.addWidget(line)
        left.addSpacing(18)
        for button in (self.new, self.open, self.sample):
            left.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        left.addStretch()
        head = QLabel(self.tr("Recent books"), self)
        bold = head.font()
        bold.setWeight(QFont.Weight.DemiBold)
        head.setFont(bold)
        self._none = QLabel(self.tr("Books that you save and open are listed here."), self)
        self._none.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addSpacing(20)
        right.addWidget(head)
        right.addWidget(self._none)
        right.addWidget(self.recent, 1)
        row = QHBoxLayout()
        row.setSpacing(72)
        row.addStretch(1)
        row.addLayout(left)
        row.addLayout(right, 2)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 32, 32, 32)
        column.addStretch(2)
        column.addLayout(row, 5)
        column.addStretch(1)
        self.recent.setMinimumWidth(300)
        self.recent.setMaximumWidth(560)

    def refresh(self) -> None:
        """Show the recent books as they are now."""
        self.recent.clear()
        for known in settings.RECENT.get():
            path = Path(known)
            item = QListWidgetItem(f"{path.stem}\n{path.parent}")
            item.setData(Qt.ItemDataRole.UserRole, known)
            item.setToolTip(plain_tip(known))
            item.setSizeHint(QSize(0, 46))
            self.recent.addItem(item)
        empty = self.recent.count() == 0
        self._none.setVisible(empty)
        self.recent.setVisible(not empty)

    def _refresh_icons(self) -> None:
        for button in (self.new, self.open, self.sample):
            button.setIcon(icon(button.objectName(), "on_accent" if button is self.new else "text"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._refresh_icons()
