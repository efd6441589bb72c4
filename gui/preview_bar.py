"""The row above the pages of the preview."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QMenu, QToolBar, QToolButton, QWidget

from book.model import Edition
from gui.book_words import edition_name
from gui.fonts import square
from gui.look import icon
from gui.preview_pages import PageView


class PreviewBar(QToolBar):
    """Page, zoom, arrangement and edition; what it cannot do to the pages itself it offers as actions."""

    edition_changed = Signal()

    def __init__(self, pages: PageView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages = pages
        self._labels: tuple[str, ...] = ()
        self._icons: list[tuple[QAction, str]] = []
        self.setIconSize(square(16))
        self.setMovable(False)
        self.side = self._add(self.tr("Outline and pages"), "panel-left")
        self.side.setCheckable(True)
        self.label = QLineEdit(self)
        self.label.setAccessibleName(self.tr("Page"))
        self.label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.label.setFixedWidth(48)
        self.label.returnPressed.connect(self._go_to_label)
        self.addWidget(self.label)
        self.count = QLabel(self)
        self.addWidget(self.count)
        self.zoom_out = self._add(self.tr("Zoom out"), "zoom-out")
        self.zoom_out.triggered.connect(pages.zoom_out)
        self.zoom_in = self._add(self.tr("Zoom in"), "zoom-in")
        self.zoom_in.triggered.connect(pages.zoom_in)
        self.addWidget(self._arrangement())
        self.search = self._add(self.tr("Find in the pages"), "search")
        self.to_printer = self._add(self.tr("Print…"), "printer")
        self.edition_box = QComboBox(self)
        self.edition_box.setAccessibleName(self.tr("Edition"))
        self.edition_box.setToolTip(self.tr("The copy whose pages are shown"))
        self.edition_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.edition_box.setMinimumContentsLength(9)
        self.edition_box.activated.connect(lambda _index: self.edition_changed.emit())
        self._edition_action = self.addWidget(self.edition_box)
        pages.page_changed.connect(self._show_page)
        pages.zoom_changed.connect(self._show_fit)
        self._show_fit()

    def _add(self, text: str, name: str) -> QAction:
        action = self.addAction(icon(name), text)
        self._icons.append((action, name))
        return action

    def _arrangement(self) -> QToolButton:
        """One button with a menu: width, whole page, true size; two pages side by side."""
        menu = QMenu(self)
        group = QActionGroup(self)
        self.fit_width = menu.addAction(self.tr("Fit width"), lambda: self._pages.set_fit("width"))
        self.fit_page = menu.addAction(self.tr("Fit page"), lambda: self._pages.set_fit("page"))
        self.true_size = menu.addAction(self.tr("True size"), self._show_true_size)
        for action in (self.fit_width, self.fit_page):
            action.setCheckable(True)
            group.addAction(action)
        group.setExclusionPolicy(QActionGroup.ExclusionPolicy.ExclusiveOptional)
        menu.addSeparator()
        for text, run, key in (
            (self.tr("Back"), self._pages.go_back, QKeySequence.StandardKey.Back),
            (self.tr("Forward"), self._pages.go_forward, QKeySequence.StandardKey.Forward),
        ):
            action = menu.addAction(text, run)
            # The pages take the keys themselves: in the tree the same ones move sections.
            action.setText(f"{text}\t{QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)}")
        menu.addSeparator()
        self.spread = menu.addAction(self.tr("Two pages side by side"))
        self.spread.setCheckable(True)
        self.spread.toggled.connect(self._pages.set_spread)
        button = QToolButton(self)
        button.setDefaultAction(self._add(self.tr("Arrangement of the pages"), "columns-2"))
        self.removeAction(button.defaultAction())
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return button

    def _show_true_size(self) -> None:
        self._pages.set_zoom(self._pages.logicalDpiX() / 72)

    def _show_fit(self) -> None:
        self.fit_width.setChecked(self._pages.fit == "width")
        self.fit_page.setChecked(self._pages.fit == "page")
        self.zoom_in.setToolTip(self.tr("Zoom in ({percent} %)").format(percent=self._percent()))
        self.zoom_out.setToolTip(self.tr("Zoom out ({percent} %)").format(percent=self._percent()))

    def _percent(self) -> int:
        return round(self._pages.zoom * 72 / self._pages.logicalDpiX() * 100)

    def show_pages(self, labels: tuple[str, ...]) -> None:
        """Take the page labels of another document."""
        self._labels = labels
        self.count.setText(self.tr("of {count}").format(count=len(labels)))
        self._show_page(self._pages.page)

    def show_editions(self, editions: tuple[Edition, ...]) -> None:
        """Offer the editions of the book; one that is still there stays chosen."""
        if tuple((one.id, one.name) for one in editions) == self._known_editions():
            return
        chosen = self.edition()
        self.edition_box.clear()
        for edition in editions:
            self.edition_box.addItem(edition_name(edition), edition.id)
        self.edition_box.setCurrentIndex(max(self.edition_box.findData(chosen), 0))
        self._edition_action.setVisible(len(editions) > 1)

    def _known_editions(self) -> tuple[tuple[str, str], ...]:
        box = self.edition_box
        return tuple((box.itemData(index), box.itemText(index)) for index in range(box.count()))

    def edition(self) -> str:
        """The id of the edition that is shown, "" for the book's first."""
        return str(self.edition_box.currentData() or "")

    def _show_page(self, page: int) -> None:
        if 0 <= page < len(self._labels) and not self.label.hasFocus():
            self.label.setText(self._labels[page])

    def _go_to_label(self) -> None:
        wanted = self.label.text().strip().casefold()
        for page, label in enumerate(self._labels):
            if label.casefold() == wanted:
                self._pages.jump_to(page)
                self._pages.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        self.label.selectAll()

    def refresh_icons(self) -> None:
        """Colour the icons again after the scheme changed."""
        for action, name in self._icons:
            action.setIcon(icon(name))
