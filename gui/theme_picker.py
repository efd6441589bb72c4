"""Which theme: one of ours, each with a picture, or a file of the office's own."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDir, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from book.errors import BriefbookError
from book.model import Paper
from exporters.docx.office import is_template
from exporters.theme import DEFAULT, load_theme, theme_names
from gui import settings
from gui.look import icon
from gui.messages import MessageBar
from gui.theme_picture import file_picture, theme_picture, untinted

_PICTURE = QSize(84, 112)
_NAME = Qt.ItemDataRole.UserRole


class ThemePicker(QWidget):
    """The themes that come with Briefbook, and the file that was chosen beside them, which is remembered until it is
    forgotten. `changed` says that another one is current."""

    changed = Signal()

    def __init__(self, paper: Paper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._paper: Paper = paper
        self._wanted = DEFAULT
        self._as_word = False
        self._make_list()
        self.browse = self._tool("file-plus", self.tr("Use a template of your office…"), self._browse)
        self.forget = self._tool("trash-2", self.tr("Forget this template"), self._forget)
        self.problem = MessageBar(self)
        self._lay_out()
        for name in theme_names():
            self._add(name)
        if (remembered := settings.EXPORT_TEMPLATE.get()) and Path(remembered).is_file():
            self._add_file(remembered)
        self._mark()
        self.list.currentItemChanged.connect(self._follow)

    def _make_list(self) -> None:
        self.list = QListWidget(self)
        self.list.setViewMode(QListWidget.ViewMode.IconMode)
        self.list.setMovement(QListWidget.Movement.Static)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setIconSize(_PICTURE)
        self.list.setWrapping(False)
        self.list.setSpacing(4)
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFixedHeight(_PICTURE.height() + 46)
        self.list.setAccessibleName(self.tr("Theme"))

    def _tool(self, name: str, tip: str, run: Callable[[], object]) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(name))
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.clicked.connect(run)
        return button

    def _lay_out(self) -> None:
        tools = QVBoxLayout()
        tools.addWidget(self.browse)
        tools.addWidget(self.forget)
        tools.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.list, 1)
        row.addLayout(tools)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self.problem)

    # What is chosen

    def name(self) -> str:
        """The theme that is current: its name, or the path of a file."""
        item = self.list.currentItem()
        return str(item.data(_NAME)) if item else ""

    def choose(self, name: str, otherwise: str = DEFAULT) -> None:
        """Make a theme current by its name or path; what is wrong with a file is told, and the other one is taken."""
        self.problem.hide()
        if self._row_of(name) < 0 and Path(name).suffix and not self._add_file(name):
            name = otherwise
        self._wanted = name if self._row_of(name) >= 0 else DEFAULT
        self._show_wanted()

    def set_format(self, ending: str) -> None:
        """Offer what can dress a file of this ending: a Word template is for Word documents."""
        self._as_word = ending == "docx"
        self._show_wanted()

    def _usable(self, name: str) -> bool:
        return self._as_word or not is_template(name)

    def _show_wanted(self) -> None:
        wanted = self._wanted
        self._mark()
        self.list.setCurrentRow(self._row_of(wanted if self._usable(wanted) else DEFAULT))
        self._wanted = wanted

    def _follow(self) -> None:
        self._wanted = self.name()
        self._mark()
        self.changed.emit()

    # The files

    def _browse(self) -> None:
        folder = settings.EXPORT_TEMPLATE.get() or settings.FOLDER.get() or QDir.homePath()
        kinds = self.tr("Word templates and themes") + " (*.dotx *.docx *.toml)"
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a template"), folder, kinds)
        if path:
            self.use_file(path)

    def use_file(self, path: str) -> None:
        """Make a file current and remember it; what is wrong with it is told, and then nothing is changed."""
        try:
            _check(path)
        except BriefbookError as problem:
            self.problem.show_problem(problem)
            return
        if not self._usable(path):
            self.problem.show_text(self.tr("A Word template is for Word documents: choose that format first."))
            return
        self.choose(path)
        settings.EXPORT_TEMPLATE.set(path)

    def _forget(self) -> None:
        name = self.name()
        if settings.EXPORT_TEMPLATE.get() == name:
            settings.EXPORT_TEMPLATE.set("")
        self.list.takeItem(self._row_of(name))
        self.choose(DEFAULT)

    # The list

    def _add(self, name: str) -> None:
        item = QListWidgetItem(Path(name).stem)
        item.setData(_NAME, name)
        item.setToolTip(name)
        ratio = self.devicePixelRatioF()
        if is_template(name):
            item.setIcon(untinted(file_picture(icon("file-text", "secondary"), self._paper, _PICTURE, ratio=ratio)))
        else:
            theme = load_theme(name)
            item.setIcon(untinted(theme_picture(theme, self._paper, _PICTURE, ratio=ratio)))
            item.setText(theme.name)
            item.setToolTip(theme.description)
        self.list.addItem(item)

    def _add_file(self, path: str) -> bool:
        """Add a file of the office's own, and say whether it could be added."""
        if not Path(path).is_file():
            gone = self.tr("The template {name} is not there any more.")
            self.problem.show_text(gone.format(name=Path(path).name))
            return False
        try:
            self._add(path)
        except BriefbookError as problem:
            self.problem.show_problem(problem)
            return False
        return True

    def _row_of(self, name: str) -> int:
        rows = range(self.list.count())
        return next((row for row in rows if self.list.item(row).data(_NAME) == name), -1)

    def _mark(self) -> None:
        """Let only those be chosen that can be used, and only files be forgotten."""
        for row in range(self.list.count()):
            item = self.list.item(row)
            usable = self._usable(str(item.data(_NAME)))
            flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
            item.setFlags(flags if usable else Qt.ItemFlag.NoItemFlags)
        self.forget.setEnabled(self.name() not in ("", *theme_names()))


def _check(path: str) -> None:
    """Raises BriefbookError for a file that is no template or theme."""
    if is_template(path):
        from exporters.docx.template import read_template  # brings the reader of XML: not for those without a template

        read_template(Path(path))
    else:
        load_theme(path)
