"""What to export, how it looks, and to where; what will be printed stands beside it."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QDir, QTimer
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from book.editions import find_edition
from book.media import Media
from book.model import Attachment, Book, items_in
from book.preflight import Finding, findings
from exporters.formats import FORMATS
from exporters.manuscript import Choices, Layout
from gui import settings
from gui.book_words import edition_name
from gui.export_choice import ExportChoice, Preset, drop_preset, file_name, keep_preset, last_export, presets
from gui.fonts import roomy
from gui.jobs import Job
from gui.look import icon
from gui.password_row import PasswordRow
from gui.printed_list import PrintedList
from gui.sentences import in_language, problem_text
from gui.theme_picker import ThemePicker
from gui.wrapping import WrappedLabel

ALL_EDITIONS = "*"
"""Chosen instead of the id of an edition."""
_PAUSE = 150


class ExportDialog(QDialog):
    """Asks for everything that one export needs, and begins with how this book was exported last."""

    def __init__(
        self, book: Book, book_path: Path | None, parent: QWidget | None = None, *,
        media: Media | None = None, selected: Sequence[str] = (),
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export"))
        self._book, self._media, self._selected = book, media, tuple(selected)
        self._folder = book_path.parent if book_path else Path(settings.FOLDER.get() or QDir.homePath())
        self._name = book_path.stem if book_path else file_name(book.title or self.tr("Briefing book"))
        self._job: Job | None = None
        self._problem = ""
        self._make_fields()
        self.printed = PrintedList(self)
        self.concerns = WrappedLabel(parent=self)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.refresh)
        self._lay_out()
        last = last_export(book.id)
        self._show_choices(last.choices if last else Choices(), last.path.suffix.lstrip(".") if last else "")
        if last is not None:
            self.password.wanted.setChecked(last.sealed)
            self.target.setText(str(last.path))
        self._rename()
        self._connect()
        self.refresh()

    def _make_fields(self) -> None:
        book = self._book
        self.format = _box([(in_language(known.name), known.ending) for known in FORMATS])
        self.theme = ThemePicker(book.paper, self)
        self.edition = _box([(edition_name(edition), edition.id) for edition in book.editions])
        if len(book.editions) > 1:
            self.edition.addItem(self.tr("All editions, a file of each"), ALL_EDITIONS)
        self.what = _box([(self.tr("The whole book"), "all"), (self.tr("Cover and contents only"), "contents")])
        if self._selected:
            count = len(self._selected)
            self.what.insertItem(1, self.tr("What is chosen in the tree (%n)", "", count), "selected")
        self.paper = _box([(self.tr("A4"), "a4"), (self.tr("US Letter"), "letter")])
        self.numbering = _box(
            [(self.tr("Through the book: 1, 2, 3"), "book"), (self.tr("By tab: 1-1, 1-2, 2-1"), "tab")]
        )
        self.page_of = QCheckBox(self.tr("Say how many pages there are"), self)
        self.duplex = QCheckBox(self.tr("For both sides of the paper"), self)
        self.back_cover = QCheckBox(self.tr("Back cover"), self)
        self.qr_codes = QCheckBox(self.tr("QR codes of the sources"), self)
        self.with_project = QCheckBox(self.tr("Put the book itself into the PDF, to be opened again"), self)
        self.with_project.setToolTip(self.tr("It holds what is printed, without the sources that you collected."))
        self.password = PasswordRow(self)
        self.stamp = QComboBox(self)
        written = QLineEdit(self.stamp)
        self.stamp.setLineEdit(written)
        self.stamp.addItems(["", self.tr("DRAFT"), self.tr("COPY")])
        self.stamp.setAccessibleName(self.tr("Stamp across the page"))
        written.setAccessibleName(self.stamp.accessibleName())
        self.attachments = _box(
            [(self.tr("Page by page"), "pages"), (self.tr("Only named, with a reference"), "reference")]
        )
        self.target = QLineEdit(self)
        self.target.setAccessibleName(self.tr("File"))
        self.preset = QComboBox(self)
        self.preset.setAccessibleName(self.tr("Preset"))
        self._fill_presets()

    def _lay_out(self) -> None:
        self.buttons = QDialogButtonBox(self)
        self.export_button = self.buttons.addButton(self.tr("Export"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.export_button.setDefault(True)
        self.buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        halves = QHBoxLayout()
        halves.setSpacing(24)
        halves.addLayout(self._form(), 3)
        halves.addLayout(self._outcome(), 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(16)
        column.addLayout(halves, 1)
        column.addWidget(self.buttons)
        self.resize(roomy(960, 600))

    def _form(self) -> QFormLayout:
        browse = QPushButton(self.tr("Browse…"), self)
        browse.clicked.connect(self._browse)
        self.replaces = QLabel(self.tr("This file is there already and will be replaced."), self)
        self.replaces.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.keep_preset = self._tool("save", self.tr("Keep as preset…"), self._keep_preset)
        self.drop_preset = self._tool("trash-2", self.tr("Forget this preset"), self._drop_preset)
        ticks = QGridLayout()
        for place, box in enumerate((self.page_of, self.duplex, self.back_cover, self.qr_codes)):
            ticks.addWidget(box, place // 2, place % 2)
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.addRow(self.tr("Preset"), _row(self.preset, self.keep_preset, self.drop_preset))
        form.addRow(self.tr("Format"), self.format)
        form.addRow(self.tr("Theme"), self.theme)
        form.addRow(self.tr("Edition"), self.edition)
        form.addRow(self.tr("Print"), self.what)
        form.addRow(self.tr("Paper"), self.paper)
        form.addRow(self.tr("Page numbers"), self.numbering)
        form.addRow("", ticks)
        form.addRow("", self.with_project)
        form.addRow("", self.password)
        form.addRow(self.tr("Attached PDFs"), self.attachments)
        form.setRowVisible(self.attachments, _has_attached_pdf(self._book))
        form.addRow(self.tr("Stamp"), self.stamp)
        form.addRow(self.tr("File"), _row(self.target, browse))
        form.addRow("", self.replaces)
        return form

    def _outcome(self) -> QVBoxLayout:
        """What will be printed, and what to look at before."""
        head = QLabel(self.tr("What will be printed"), self)
        head.setBuddy(self.printed)
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(head)
        column.addWidget(self.printed, 1)
        column.addWidget(self.concerns)
        return column

    def _tool(self, name: str, tip: str, run: Callable[[], object]) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(name))
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.clicked.connect(run)
        return button

    def _connect(self) -> None:
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.format.currentIndexChanged.connect(self._rename)
        self.format.currentIndexChanged.connect(lambda _index: self._show_format())
        self.what.currentIndexChanged.connect(lambda _index: self._offer_project())
        self.password.changed.connect(self._enable)
        self.target.textChanged.connect(lambda _text: self._show_replaces())
        self.preset.activated.connect(self._use_preset)
        self.preset.currentIndexChanged.connect(lambda index: self.drop_preset.setEnabled(index > 0))
        self.drop_preset.setEnabled(self.preset.currentIndex() > 0)
        self.theme.changed.connect(self._pause.start)
        for box in (self.format, self.edition, self.what, self.paper, self.numbering, self.attachments):
            box.currentIndexChanged.connect(lambda _index: self._pause.start())
        self._show_replaces()
        self._show_format()

    # What was chosen

    def choices(self) -> Choices:
        """What was chosen, without the file."""
        what = self.what.currentData()
        layout = Layout(
            numbering=self.numbering.currentData(),
            page_of=self.page_of.isChecked(),
            duplex=self.duplex.isChecked(),
            watermark=self.stamp.currentText().strip(),
            back_cover=self.back_cover.isChecked(),
            contents_only=what == "contents",
            qr_codes=self.qr_codes.isChecked(),
            attachments=self.attachments.currentData(),
        )
        return Choices(
            edition="" if self._every_edition() else str(self.edition.currentData() or ""),
            theme=self.theme.name(),
            paper=self.paper.currentData(),
            only=self._selected if what == "selected" else (),
            layout=layout,
            with_project=self.with_project.isChecked() and self.with_project.isEnabled(),
        )

    def choice(self) -> ExportChoice:
        """What was chosen."""
        return ExportChoice(
            Path(self.target.text().strip()), self.choices(), self._every_edition(), sealed=self.password.is_wanted
        )

    def _every_edition(self) -> bool:
        return self.edition.currentData() == ALL_EDITIONS

    def _show_choices(self, choices: Choices, ending: str) -> None:
        layout = choices.layout
        _choose(self.format, ending or settings.EXPORT_FORMAT.get())
        _choose(self.edition, choices.edition)
        _choose(self.paper, choices.paper or self._book.paper)
        _choose(self.numbering, layout.numbering)
        _choose(self.what, "contents" if layout.contents_only else "all")
        self.page_of.setChecked(layout.page_of)
        self.duplex.setChecked(layout.duplex)
        self.back_cover.setChecked(layout.back_cover)
        self.with_project.setChecked(choices.with_project)
        self.stamp.setCurrentText(layout.watermark)
        self.qr_codes.setChecked(layout.qr_codes)
        _choose(self.attachments, layout.attachments)
        self.theme.choose(choices.theme or self._book.theme, otherwise=self._book.theme)

    # Presets

    def _fill_presets(self, chosen: str = "") -> None:
        self.preset.clear()
        self.preset.addItem(self.tr("None"), "")
        for preset in presets():
            self.preset.addItem(preset.name, preset.name)
        _choose(self.preset, chosen)

    def _use_preset(self) -> None:
        preset = next((known for known in presets() if known.name == self.preset.currentData()), None)
        if preset is not None:
            self._show_choices(preset.choices, preset.ending)
            self._rename()
            self.refresh()

    def _keep_preset(self) -> None:
        name, agreed = QInputDialog.getText(
            self, self.tr("Keep as preset"), self.tr("Name"), text=str(self.preset.currentData() or "")
        )
        if agreed and name.strip():
            keep_preset(Preset(name.strip(), self._ending(), replace(self.choices(), only=())))
            self._fill_presets(name.strip())

    def _drop_preset(self) -> None:
        drop_preset(str(self.preset.currentData()))
        self._fill_presets()

    # The file

    def _ending(self) -> str:
        return str(self.format.currentData())

    def _rename(self) -> None:
        path = Path(self.target.text()) if self.target.text() else self._folder / self._name
        stem = path.name
        for known in FORMATS:
            stem = stem.removesuffix(f".{known.ending}")
        self.target.setText(str(path.parent / f"{stem}.{self._ending()}"))

    def _browse(self) -> None:
        known = ";;".join(
            f"{in_language(one.name)} (*.{one.ending})" for one in FORMATS if one.ending == self._ending()
        )
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Export to"), self.target.text(), known)
        if path:
            self.target.setText(path)
            self._rename()

    def _show_replaces(self) -> None:
        path = Path(self.target.text().strip())
        self.replaces.setVisible(path.is_file())
        self._enable()

    def _show_format(self) -> None:
        """Only a PDF can hold the book and have a password, and only a Word document wears a Word template."""
        self.theme.set_format(self._ending())
        self.password.setEnabled(self._ending() == "pdf")
        self._offer_project()
        self._enable()

    def _offer_project(self) -> None:
        """The book goes along only where all of it is printed."""
        self.with_project.setEnabled(self._ending() == "pdf" and self.what.currentData() == "all")

    def _enable(self) -> None:
        named = bool(Path(self.target.text().strip()).name)
        self.export_button.setEnabled(named and not self._problem and self.password.complete)

    # What will be

    def refresh(self) -> None:
        """Show what would be printed now, and look beside the window for what would embarrass."""
        choices, book, media = self.choices(), self._book, self._media
        problem = self._problem = self.printed.show_manuscript(book, choices)
        self._enable()
        if self._job is not None:
            self._job.cancel()
            self._job = None
        if problem:
            self.concerns.setText(problem)
            return
        self.concerns.setText("")
        as_pdf = self._ending() == "pdf"
        self._job = Job(lambda: _concerns(book, choices, media, as_pdf=as_pdf), self)
        self._job.done.connect(self._show_concerns)
        self._job.failed.connect(lambda refused: self.concerns.setText(problem_text(refused)))
        self._job.start()

    def _show_concerns(self, found: tuple[Finding, ...]) -> None:
        self._job = None
        shown = [
            " ".join(filter(None, (f"“{one.title}”:" if one.title else "", in_language(one.what)))) for one in found[:3]
        ]
        if len(found) > len(shown):
            shown.append(self.tr("and %n more", "", len(found) - len(shown)))
        head = self.tr("Please look at this before it goes out:") if found else self.tr("Nothing to look at.")
        self.concerns.setText("\n".join([head, *(f"– {line}" for line in shown)]))


def _concerns(book: Book, choices: Choices, media: Media | None, *, as_pdf: bool) -> tuple[Finding, ...]:
    """What would embarrass; first what a PDF could not show."""
    found = findings(book, find_edition(book, choices.edition), date.today(), media)
    if not as_pdf:
        return found
    # Fonts are read when they are first asked for, never while the window starts.
    from exporters.pdf.glyphs import glyph_findings

    return (*glyph_findings(book, choices), *found)


def _has_attached_pdf(book: Book) -> bool:
    return any(isinstance(item, Attachment) and item.original.media.endswith(".pdf") for item in items_in(book))


def _box(entries: list[tuple[str, str]]) -> QComboBox:
    box = QComboBox()
    for text, value in entries:
        box.addItem(text, value)
    return box


def _choose(box: QComboBox, value: str) -> None:
    box.setCurrentIndex(max(box.findData(value), 0))


def _row(first: QWidget, *others: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(first, 1)
    for widget in others:
        row.addWidget(widget)
    return row
