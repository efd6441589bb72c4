"""What the window shows before a book is open: begin one, from a template or without, or open one."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPalette, QShowEvent
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

from gui.fonts import scaled, serif, square
from gui.look import icon
from gui.recent_list import RecentList
from gui.templates import PICTURE, Template, templates
from gui.wrapping import WrappedLabel

_TEMPLATE = Qt.ItemDataRole.UserRole
_TILE = QSize(172, 160)
"""The width of a tile, and the height of its picture; two lines of words stand below it."""


class StartPage(QWidget):
    """Ways to begin and the recent books at the left, the templates as pictures at the right."""

    new_asked = Signal()
    open_asked = Signal()
    sample_asked = Signal()
    recent_asked = Signal(str)
    template_asked = Signal(object)
    """The Path of a template."""

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
        self.recent = RecentList(self)
        self.recent.chosen.connect(self.recent_asked)
        self.gallery = self._make_gallery()
        self._lay_out()
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self._refresh_icons()
        self.refresh()

    def _button(self, text: str, name: str) -> QPushButton:
        button = QPushButton(f"  {text}", self)
        button.setObjectName(name)
        button.setIconSize(square(18))
        button.setMinimumHeight(38)
        button.setMinimumWidth(250)
        button.setStyleSheet("text-align: left;")
        return button

    def _make_gallery(self) -> QListWidget:
        gallery = QListWidget(self)
        gallery.setFrameShape(QFrame.Shape.NoFrame)
        gallery.setViewMode(QListWidget.ViewMode.IconMode)
        gallery.setMovement(QListWidget.Movement.Static)
        gallery.setResizeMode(QListWidget.ResizeMode.Adjust)
        gallery.setIconSize(PICTURE)
        gallery.setGridSize(QSize(scaled(_TILE.width()), _TILE.height() + 2 * gallery.fontMetrics().lineSpacing()))
        gallery.setWordWrap(True)
        gallery.setAccessibleName(self.tr("Templates"))
        gallery.itemActivated.connect(self._choose_template)
        gallery.itemClicked.connect(self._choose_template)
        return gallery

    def _fill_gallery(self) -> None:
        """Draw the pictures when they are seen for the first time: they need the themes."""
        for template in templates() if not self.gallery.count() else ():
            tile = QListWidgetItem(template.picture(self.devicePixelRatioF()), template.name)
            tile.setData(_TEMPLATE, template)
            tile.setToolTip(template.use)
            tile.setData(Qt.ItemDataRole.AccessibleDescriptionRole, template.use)
            self.gallery.addItem(tile)

    def _choose_template(self, tile: QListWidgetItem) -> None:
        template: Template = tile.data(_TEMPLATE)
        self.template_asked.emit(template.path)

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Briefbook"), self)
        title.setFont(serif(36, QFont.Weight.Light))
        line = QLabel(self.tr("Collect articles, add your notes, print the book."), self)
        line.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._none = WrappedLabel(self.tr("Books that you save and open are listed here."), self)
        self._none.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        left = QVBoxLayout()
        left.setSpacing(10)
        left.addWidget(title)
        left.addWidget(line)
        left.addSpacing(14)
        for button in (self.new, self.open, self.sample):
            left.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        left.addSpacing(18)
        left.addWidget(self._head(self.tr("Recent books")))
        left.addWidget(self._none)
        left.addWidget(self.recent, 1)
        left.addStretch()
        right = QVBoxLayout()
        right.setSpacing(10)
        right.addWidget(self._head(self.tr("Begin with a template")))
        right.addWidget(self.gallery, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(48, 40, 32, 24)
        row.setSpacing(48)
        row.addStretch(1)
        row.addLayout(left, 4)
        row.addLayout(right, 7)
        row.addStretch(1)
        self.recent.setMinimumWidth(260)
        self.gallery.setMinimumWidth(scaled(_TILE.width()) * 2 + 24)
        self.gallery.setMaximumWidth(scaled(_TILE.width()) * 3 + 40)

    def _head(self, text: str) -> QLabel:
        head = QLabel(text, self)
        bold = head.font()
        bold.setWeight(QFont.Weight.DemiBold)
        head.setFont(bold)
        return head

    def refresh(self) -> None:
        """Show the recent books as they are now."""
        self.recent.refresh()
        empty = self.recent.count() == 0
        self._none.setVisible(empty)
        self.recent.setVisible(not empty)

    def _refresh_icons(self) -> None:
        for button in (self.new, self.open, self.sample):
            button.setIcon(icon(button.objectName(), "on_accent" if button is self.new else "text"))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fill_gallery()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._refresh_icons()
            self.recent.refresh()
