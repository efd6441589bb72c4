"""The books that were open before: pinned ones first, those that are gone in grey."""

from pathlib import Path

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QMenu, QWidget

from gui import settings
from gui.fonts import square
from gui.jobs import Job
from gui.look import colours, icon
from gui.visible import plain_tip

_PATH = Qt.ItemDataRole.UserRole


class RecentList(QListWidget):
    """Opens a book with a click or Return; its menu pins, unpins and forgets, and so does Del."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._job: Job | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setIconSize(square(16))
        self.setAccessibleName(self.tr("Recent books"))
        self.itemActivated.connect(self._choose)
        self.itemClicked.connect(self._choose)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._show_menu)

    def refresh(self) -> None:
        """List the books as they are now; whether each is still there is looked up beside the window, because a
        share that does not answer would hold it up."""
        self.clear()
        pinned = settings.PINNED.get()
        for known in [*pinned, *(path for path in settings.RECENT.get() if path not in pinned)]:
            path = Path(known)
            row = QListWidgetItem(f"{path.stem}\n{path.parent}")
            row.setData(_PATH, known)
            row.setToolTip(plain_tip(known))
            row.setSizeHint(QSize(0, 46))
            row.setIcon(icon("pin" if known in pinned else "file-text", "secondary"))
            said = self.tr("{name}, pinned") if known in pinned else "{name}"
            row.setData(Qt.ItemDataRole.AccessibleTextRole, said.format(name=path.stem))
            self.addItem(row)
        paths = [self.item(row).data(_PATH) for row in range(self.count())]
        self._job = Job(lambda: {path for path in paths if not Path(path).exists()}, self)
        self._job.done.connect(self._show_missing)
        self._job.start()

    def _show_missing(self, missing: set[str]) -> None:
        for number in range(self.count()):
            row = self.item(number)
            if row.data(_PATH) in missing:
                row.setForeground(QColor(colours().secondary))
                row.setText(self.tr("{name} (not found)\n{folder}").format(
                    name=Path(row.data(_PATH)).stem, folder=Path(row.data(_PATH)).parent
                ))  # fmt: skip

    def _choose(self, row: QListWidgetItem) -> None:
        self.chosen.emit(row.data(_PATH))

    def pin(self, path: str, pinned: bool) -> None:
        """Keep a book at the top of the list, or let it go with the others."""
        others = [known for known in settings.PINNED.get() if known != path]
        settings.PINNED.set([*others, path] if pinned else others)
        self.refresh()

    def forget(self, path: str) -> None:
        """Take a book from the list; its file stays where it is."""
        settings.PINNED.set([known for known in settings.PINNED.get() if known != path])
        settings.forget_file(path)
        self.refresh()

    def _show_menu(self, point: QPoint) -> None:
        if (row := self.itemAt(point) or self.currentItem()) is not None:
            menu = self.menu_of(row.data(_PATH))
            menu.popup(self.viewport().mapToGlobal(point))

    def menu_of(self, path: str) -> QMenu:
        """What can be done with a book of the list."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Open"), lambda: self.chosen.emit(path))
        if path in settings.PINNED.get():
            menu.addAction(self.tr("Unpin"), lambda: self.pin(path, False))
        else:
            menu.addAction(self.tr("Pin to the top"), lambda: self.pin(path, True))
        menu.addAction(self.tr("Remove from this list"), lambda: self.forget(path))
        return menu

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.currentItem()
        if event.key() == Qt.Key.Key_Delete and row is not None:
            self.forget(row.data(_PATH))
        else:
            super().keyPressEvent(event)
