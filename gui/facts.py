"""The facts of an item as quiet fields: the headline in its big type, then outlet, byline, date and the rest."""

from collections.abc import Callable
from typing import Any, NamedTuple

from PySide6.QtCore import QLocale, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QFont, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from book.model import Article, Item, Section
from gui.dates import read_date, read_time, shown_date, shown_time
from gui.fonts import scaled, serif, square
from gui.link_dialog import completed_address
from gui.look import icon
from gui.pasting import is_web_address
from gui.quiet_fields import Headline, QuietChoice, QuietField, quiet_label
from gui.wrapping import WrappedLabel

HEADLINE_SIZE = 28
_TWO_COLUMNS = 560
"""From this width in pixels on, facts stand in two columns."""
LANGUAGES = (
    "ar", "de", "el", "en", "es", "fr", "he", "hi", "it", "ja", "ko", "nl", "pl", "pt", "ru", "tr", "uk", "zh",
)  # fmt: skip
_WANTED = ("outlet", "published")
"""What a reader needs to weigh an article: a mark stands beside it while it is not known."""
_MARKED = ("outlet", "published", "byline", "published_time", "url", "language")
"""Facts that an import may have guessed: a mark stands beside them until a person has looked."""


class Fact(NamedTuple):
    """One line of the table of facts: its name in the book, its label, and how words become its value."""

    name: str
    label: str
    prompt: str
    read: Callable[[str], Any] = str.strip
    shown: Callable[[Any], str] = str
    complaint: str = ""
    wide: bool = False


class Facts(QWidget):
    """The head of an item or a section. `settled` carries the name of a fact and its new value."""

    settled = Signal(str, object)
    done = Signal()
    """Enter was pressed in the headline: the text is next."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # The facts may lie in a text, whose type is for reading.
        self.setFont(QApplication.font())
        self._thing: Item | Section | None = None
        self._columns = 0
        self._cells: dict[str, tuple[QWidget, QWidget]] = {}
        self.headline = Headline(serif(HEADLINE_SIZE, QFont.Weight.DemiBold), self)
        self.headline.setAccessibleName(self.tr("Headline"))
        self.headline.settled.connect(self._settle_headline)
        self.headline.left.connect(self.done)
        self._facts = self._table_of_facts()
        self.fields = {fact.name: self._make_field(fact) for fact in self._facts}
        self._labels = {fact.name: quiet_label(fact.label, self.fields[fact.name], self) for fact in self._facts}
        self.marks = {name: self._make_mark(name) for name in _MARKED}
        self.language = self._make_language()
        self._language_label = quiet_label(self.tr("Language"), self.language, self)
        self.open_url = self._make_open_button()
        self.include = QCheckBox(self.tr("Print in the book"), self)
        self.include.clicked.connect(lambda on: self.settled.emit("include", on))
        self.kept = QToolButton(self)
        self.kept.setIcon(icon("scissors", "secondary"))
        self.kept.setIconSize(square(14))
        self.kept.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.kept.setCheckable(True)
        self.kept.setToolTip(self.tr("Show the source, and bring back what was left out"))
        self.kept.hide()
        self._hint = WrappedLabel(parent=self)
        self._hint.hide()
        self._lay_out()

    def show_thing(self, thing: Item | Section) -> None:
        """Show an item's or a section's facts; what is being typed stays where the book still says the same."""
        other = self._thing is None or self._thing.id != thing.id or type(self._thing) is not type(thing)
        self._thing = thing
        title = thing.title if isinstance(thing, Section) else thing.headline
        self.headline.set_value(title)
        for name, field in self.fields.items():
            if hasattr(thing, name):
                (field.reset if other else field.set_value)(getattr(thing, name))
        self._show_language(getattr(thing, "language", ""))
        self.include.setChecked(thing.include)
        if other:
            self._show_prompts(thing)
            self._arrange(force=True)
        self._mark_missing()

    def commit(self) -> None:
        """Settle whatever is being typed."""
        self.headline.commit()
        for name, field in self.fields.items():
            if self._thing is not None and hasattr(self._thing, name):
                field.commit()

    def set_read_only(self, read_only: bool) -> None:
        """Show without letting anything be changed."""
        self.headline.setReadOnly(read_only)
        for field in self.fields.values():
            field.setReadOnly(read_only)
        self.language.setEnabled(not read_only)
        self.include.setEnabled(not read_only)

    def inputs(self) -> list[QWidget]:
        """Every field in which a person types."""
        return [self.headline, *self.fields.values()]

    def refresh_look(self) -> None:
        """Take the colours of another scheme."""
        self.open_url.setIcon(icon("external-link"))
        self._mark_missing()

    # Building

    def _table_of_facts(self) -> tuple[Fact, ...]:
        no_date = self.tr("This is no date. Write it like 9 Dec 2024, or leave it empty.")
        no_time = self.tr("This is no time. Write it like 14:30, or leave it empty.")
        no_address = self.tr("This is no web address. It begins with https:// or http://.")
        return (
            Fact("tab", self.tr("Tab"), self.tr("Numbered by its place")),
            Fact("outlet", self.tr("Outlet"), self.tr("Who published it")),
            Fact("published", self.tr("Date"), self.tr("Such as 9 Dec 2024"), read_date, shown_date, no_date),
            Fact("byline", self.tr("Byline"), self.tr("Who wrote it")),
            Fact("published_time", self.tr("Time"), self.tr("Such as 14:30"), read_time, shown_time, no_time),
            Fact("url", self.tr("Address"), "https://", read_address, str, no_address, wide=True),
            Fact("image_credit", self.tr("Credit"), self.tr("Who made the pictures")),
            Fact("marking", self.tr("Marking"), self.tr("None")),
            Fact("tags", self.tr("Tags"), self.tr("Such as energy, grid"), read_tags, ", ".join, wide=True),
        )

    def _make_field(self, fact: Fact) -> QuietField:
        field = QuietField(fact.label, fact.read, fact.shown, fact.complaint, self)
        field.setPlaceholderText(fact.prompt)
        field.settled.connect(lambda value, name=fact.name: self._settle(name, value))
        field.judged.connect(lambda _complaint: self._show_complaints())
        return field

    def _make_mark(self, name: str) -> QToolButton:
        mark = QToolButton(self)
        mark.setObjectName("mark")
        mark.setIconSize(square(14))
        mark.clicked.connect(lambda: self._confirm(name))
        mark.hide()
        return mark

    def _confirm(self, name: str) -> None:
        """Take a guessed fact for right as it is; of a missing one, go where it is written."""
        if name in self._unsure():
            self.settled.emit(name, getattr(self._thing, name))
        else:
            self.fields[name].setFocus(Qt.FocusReason.OtherFocusReason)

    def _unsure(self) -> tuple[str, ...]:
        return self._thing.unsure if isinstance(self._thing, Article) else ()

    def _make_language(self) -> QuietChoice:
        box = QuietChoice(self.tr("Language"), self)
        box.addItem(self.tr("As the book"), "")
        for code in LANGUAGES:
            box.addItem(language_name(code), code)
        box.activated.connect(lambda _index: self._settle("language", box.currentData()))
        return box

    def _make_open_button(self) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon("external-link"))
        button.setAutoRaise(True)
        button.setToolTip(self.tr("Open in the web browser"))
        button.setAccessibleName(button.toolTip())
        button.clicked.connect(self._open_address)
        return button

    def _lay_out(self) -> None:
        column = self._layout = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.headline)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(2)
        column.addLayout(self._grid)
        column.addWidget(self._hint)
        foot = QHBoxLayout()
        foot.addWidget(self.include)
        foot.addStretch()
        foot.addWidget(self.kept)
        column.addLayout(foot)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self, *, force: bool = False) -> None:
        columns = 2 if self.width() >= scaled(_TWO_COLUMNS) else 1
        if self._thing is None or (columns == self._columns and not force):
            return
        self._columns = columns
        # Once for all cells: Qt would lay out anew at each that is shown.
        self._layout.setEnabled(False)
        for cell in (cell for cells in self._cells.values() for cell in cells):
            self._grid.removeWidget(cell)
            cell.hide()
        row = column = 0
        for name, label, field, wide in self._shown_fields():
            if wide and column:
                row, column = row + 1, 0
            label_cell, field_cell = self._cells_of(name, label, field)
            self._grid.addWidget(label_cell, row, 2 * column)
            self._grid.addWidget(field_cell, row, 2 * column + 1, 1, 2 * columns - 1 if wide else 1)
            label_cell.show()
            field_cell.show()
            column = (column + 1) % columns if not wide else 0
            row += column == 0
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(3, columns - 1)
        self._layout.setEnabled(True)
        self._layout.activate()

    def _shown_fields(self) -> list[tuple[str, QLabel, QWidget, bool]]:
        rows: list[tuple[str, QLabel, QWidget, bool]] = []
        for fact in self._facts:
            rows.append((fact.name, self._labels[fact.name], self.fields[fact.name], fact.wide))
            if fact.name == "image_credit":
                rows.append(("language", self._language_label, self.language, False))
        found: list[tuple[str, QLabel, QWidget, bool]] = []
        for row in rows:
            there = hasattr(self._thing, row[0])
            row[1].setVisible(there)
            row[2].setVisible(there)
            if there:
                found.append(row)
        self.open_url.setVisible(hasattr(self._thing, "url"))
        return found

    def _cell(self, *widgets: QWidget, stretch: bool) -> QWidget:
        """Widgets side by side. Cells are made once: layouts that come and go confuse Qt's Python."""
        cell = QWidget(self)
        box = QHBoxLayout(cell)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        for number, widget in enumerate(widgets):
            box.addWidget(widget, 0 if stretch or number else 1)
        if stretch:
            box.addStretch()
        return cell

    def _cells_of(self, name: str, label: QLabel, field: QWidget) -> tuple[QWidget, QWidget]:
        if name not in self._cells:
            marks = [self.marks[name]] if name in self.marks else []
            buttons = [self.open_url] if name == "url" else []
            self._cells[name] = (
                self._cell(label, *marks, stretch=True),
                self._cell(field, *buttons, stretch=False),
            )
        return self._cells[name]

    # Showing and settling

    def _show_prompts(self, thing: Item | Section) -> None:
        prompt = self.tr("Section title") if isinstance(thing, Section) else self.tr("Headline")
        self.headline.setPlaceholderText(prompt)
        self.headline.setAccessibleName(prompt)

    def _show_language(self, code: str) -> None:
        if self.language.findData(code) < 0:
            self.language.addItem(language_name(code), code)
        self.language.setCurrentIndex(self.language.findData(code))

    def _settle_headline(self, headline: str) -> None:
        self.settled.emit("title" if isinstance(self._thing, Section) else "headline", headline)

    def _settle(self, name: str, value: object) -> None:
        self.settled.emit(name, value)
        self._mark_missing()

    def _mark_missing(self) -> None:
        article = isinstance(self._thing, Article)
        for name, mark in self.marks.items():
            known = getattr(self._thing, name, None)
            guessed = name in self._unsure() and bool(known)
            mark.setVisible(guessed or (article and name in _WANTED and not known))
            mark.setIcon(icon("circle-question-mark", "accent") if guessed else icon("circle-alert", "secondary"))
            mark.setToolTip(
                self.tr("Guessed when it was added. Click if it is right, or change it.")
                if guessed
                else self.tr("Not known: a reader cannot weigh the article without it.")
            )
            mark.setAccessibleName(mark.toolTip())
        self.open_url.setEnabled(is_web_address(self.fields["url"].value()))

    def _show_complaints(self) -> None:
        complaints = [field.accessibleDescription() for field in self.fields.values()]
        self._hint.setText("\n".join(complaint for complaint in complaints if complaint))
        self._hint.setVisible(bool(self._hint.text()))

    def _open_address(self) -> None:
        address = self.fields["url"].value()
        if is_web_address(address):
            QDesktopServices.openUrl(QUrl(address))


def read_address(text: str) -> str:
    """A web address as it was typed, completed by its scheme; raises ValueError for what is none."""
    address = completed_address(text)
    if address and (not is_web_address(address) or address.startswith("mailto:")):
        raise ValueError(address)
    return address


def read_tags(text: str) -> tuple[str, ...]:
    """Tags parted by commas, each once."""
    return tuple(dict.fromkeys(tag for part in text.split(",") if (tag := " ".join(part.split()))))


def language_name(code: str) -> str:
    """The name of a language in that language, such as "Deutsch" for "de"; the code itself if Qt knows none."""
    locale = QLocale(code)
    if locale.language() == QLocale.Language.C:
        return code
    # Without a country Qt takes the likeliest, and "en" would be American.
    name = locale.nativeLanguageName() if "-" in code or code != "en" else "English"
    return name[:1].upper() + name[1:] if name else code
