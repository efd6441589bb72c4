"""One note: its kind, its text, the editions that print it, and its place among the others."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QActionGroup, QColor, QFont, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QStyle,
    QStyleOptionToolButton,
    QStylePainter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from book.errors import RefusedSource
from book.media import Media
from book.model import NOTE_KINDS, Edition, Note, NoteKind
from book.richtext import word_count
from gui.book_words import edition_name
from gui.editor import RichEditor
from gui.fonts import scaled, square
from gui.format_bar import FormatActions
from gui.look import colours, icon
from gui.marking_menu import MarkingMenu
from gui.visible import plain_tip
from gui.wrapping import WrappedLabel

_RULE = 2
_INDENT = 14
_EDGE = 2
_LEAST_LINES = 2
BUDGETS: dict[NoteKind, int] = {
    "bottom_line": 40, "key_points": 150, "why_it_matters": 100, "talking_points": 300, "if_asked": 200,
    "background": 300,
}  # fmt: skip
"""The most words of a note of each kind: what a minister hears in a breath, or reads on one page (talking points)."""


def kind_name(kind: NoteKind) -> str:
    """What a kind of note is called in the window."""
    names = {
        "bottom_line": QCoreApplication.translate("NoteKinds", "Bottom line"),
        "key_points": QCoreApplication.translate("NoteKinds", "Key points"),
        "why_it_matters": QCoreApplication.translate("NoteKinds", "Why it matters"),
        "talking_points": QCoreApplication.translate("NoteKinds", "Talking points"),
        "if_asked": QCoreApplication.translate("NoteKinds", "If asked"),
        "background": QCoreApplication.translate("NoteKinds", "Background"),
        "comment": QCoreApplication.translate("NoteKinds", "Comment"),
    }
    return names[kind]


class NoteEditor(RichEditor):
    """A RichEditor that is as high as its text."""

    def __init__(self, media: Media, parent: QWidget | None = None) -> None:
        super().__init__(media, parent)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        least = _LEAST_LINES * self.fontMetrics().lineSpacing()
        height = max(int(self.document().size().height()) + 4, least)
        if height != self.height():
            self.setFixedHeight(height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()


class NoteCard(QFrame):
    """A note on a card with the accent rule at its leading edge."""

    rewritten = Signal(str, object)
    """The id of the note and its new text (Blocks)."""
    changed = Signal(str, str, object)
    """The id of the note, the name of a field, and its new value."""
    moved = Signal(str, int)
    """The id of the note, and -1 for up or 1 for down."""
    removed = Signal(str)
    refused = Signal(object)
    """A BriefbookError: what was pasted cannot be used."""

    def __init__(self, note: Note, media: Media, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.note = note
        self._editions: Sequence[Edition] = ()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.editor = NoteEditor(media, self)
        self.editor.setPlaceholderText(self.tr("Write the note"))
        self.format_actions = FormatActions(self.editor)
        self.kind = self._make_kind_button()
        self.budget = WrappedLabel(parent=self)
        self.printed_in = self._button("printer", self.tr("Editions that print this note"))
        self.printed_in.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.printed_in.setMenu(QMenu(self.printed_in))
        self.printed_in.menu().aboutToShow.connect(self._fill_editions)
        self.marked = self._button("tag", self.tr("Mark this note"))
        self.marked.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.marked.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.up = self._button("chevron-up", self.tr("Move note up"))
        self.down = self._button("chevron-down", self.tr("Move note down"))
        self.remove = self._button("trash-2", self.tr("Delete note"))
        self._lay_out()
        self.up.clicked.connect(lambda: self.moved.emit(self.note.id, -1))
        self.down.clicked.connect(lambda: self.moved.emit(self.note.id, 1))
        self.remove.clicked.connect(lambda: self.removed.emit(self.note.id))
        self.editor.settled.connect(lambda blocks: self.rewritten.emit(self.note.id, blocks))
        self.editor.refused.connect(self.refused)
        self.editor.files_pasted.connect(self._refuse_files)
        self.editor.show_other(media, note.body)
        self.show_note(note, ())

    def show_note(self, note: Note, editions: Sequence[Edition]) -> None:
        """Show the note as the book has it now."""
        self.note, self._editions = note, editions
        name = kind_name(note.kind)
        self.kind.set_words(name)
        self.kind.setAccessibleName(self.tr("Kind of note: {0}").format(name))
        self.editor.setAccessibleName(name)
        self.editor.set_blocks(note.body)
        self._show_budget()
        self.marked.setText(note.marking)
        chosen = [edition_name(edition) for edition in editions if edition.id in note.editions]
        self.printed_in.setText(", ".join(chosen))
        self.printed_in.setToolTip(
            plain_tip(self.tr("Printed in: {0}").format(", ".join(chosen)))
            if chosen
            else self.tr("Printed in every edition")
        )

    def offer_markings(self, menu: MarkingMenu) -> None:
        """Let the note be marked with what the menu has."""
        menu.chosen.connect(lambda marking: self.changed.emit(self.note.id, "marking", marking))
        self.marked.setMenu(menu)

    def _show_budget(self) -> None:
        """Say how many words the note has of those that its kind should have."""
        words, most = word_count(self.note.body), BUDGETS.get(self.note.kind, 0)
        over = bool(most) and words > most
        self.budget.setVisible(words > 0)
        said = self.tr("{0} of {1} words") if most else self.tr("{0} words")
        self.budget.setText(("⚠ " if over else "") + said.format(words, most))
        self.budget.setForegroundRole(QPalette.ColorRole.BrightText if over else QPalette.ColorRole.PlaceholderText)
        one_page = self.note.kind == "talking_points"
        why = self.tr("More than fits on one page") if one_page else self.tr("Longer than it should be")
        self.budget.setToolTip(why if over else "")

    def set_place(self, *, first: bool, last: bool) -> None:
        """Say where the card stands among the others."""
        self.up.setEnabled(not first)
        self.down.setEnabled(not last)

    def set_read_only(self, read_only: bool) -> None:
        """Show the note without letting it be changed."""
        self.editor.setReadOnly(read_only)
        for button in (self.kind, self.marked, self.printed_in, self.up, self.down, self.remove):
            button.setVisible(not read_only or button is self.kind)
        self.kind.setEnabled(not read_only)

    def _refuse_files(self, _mime: object) -> None:
        problem = RefusedSource("only pictures can be put into a note", "", "Paste the file into the book at the left")
        self.refused.emit(problem)

    def commit(self) -> None:
        """Hand over at once what is being typed."""
        self.editor.commit()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(0)
        head.addWidget(self.kind, 1)
        head.addStretch()
        for button in (self.printed_in, self.up, self.down, self.remove):
            head.addWidget(button)
        column = QVBoxLayout(self)
        at_right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        column.setContentsMargins(*((0, 0, _INDENT, 0) if at_right else (_INDENT, 0, 0, 0)))
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.editor)
        foot = QHBoxLayout()
        foot.addWidget(self.budget, 1)
        foot.addWidget(self.marked)
        column.addLayout(foot)

    def _button(self, icon_name: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(icon_name)
        button.setIcon(icon(icon_name, "secondary"))
        button.setIconSize(square(16))
        button.setAutoRaise(True)
        # Five of them stand in the narrowest pane.
        button.setStyleSheet("QToolButton { padding: 5px 4px; }")
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        return button

    def _make_kind_button(self) -> "_Words":
        button = _Words(self)
        button.setAutoRaise(True)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setToolTip(self.tr("Change the kind of note"))
        font = button.font()
        font.setPixelSize(scaled(12))
        font.setWeight(QFont.Weight.DemiBold)
        font.setCapitalization(QFont.Capitalization.SmallCaps)
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.6)
        button.setFont(font)
        menu = QMenu(button)
        group = QActionGroup(menu)
        for kind in NOTE_KINDS:
            action = menu.addAction(kind_name(kind))
            action.setCheckable(True)
            action.setData(kind)
            action.triggered.connect(lambda _on, kind=kind: self.changed.emit(self.note.id, "kind", kind))
            group.addAction(action)
        menu.aboutToShow.connect(lambda: self._check_kind(menu))
        button.setMenu(menu)
        return button

    def _check_kind(self, menu: QMenu) -> None:
        for action in menu.actions():
            action.setChecked(action.data() == self.note.kind)

    def _fill_editions(self) -> None:
        menu = self.printed_in.menu()
        menu.clear()
        every = menu.addAction(self.tr("Every edition"))
        every.setCheckable(True)
        every.setChecked(not self.note.editions)
        every.triggered.connect(lambda: self.changed.emit(self.note.id, "editions", ()))
        menu.addSeparator()
        for edition in self._editions:
            action = menu.addAction(edition_name(edition))
            action.setCheckable(True)
            action.setChecked(edition.id in self.note.editions)
            action.triggered.connect(lambda on, edition=edition: self._choose_edition(edition.id, on))

    def _choose_edition(self, edition_id: str, on: bool) -> None:
        kept = tuple(each for each in self.note.editions if each != edition_id)
        self.changed.emit(self.note.id, "editions", (*kept, edition_id) if on else kept)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        at_right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - _RULE if at_right else 0
        painter.fillRect(left, 0, _RULE, self.height(), QColor(colours().accent))
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            for button in (self.printed_in, self.up, self.down, self.remove):
                button.setIcon(icon(button.objectName(), "secondary"))


class _Words(QToolButton):
    """A button whose words begin at its edge and end in dots where there is no room for them all, and which is no wider
    than they are."""

    _words = ""

    def set_words(self, words: str) -> None:
        """Show these."""
        self._words = words
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setText(words)
        self.updateGeometry()
        self._elide()

    def sizeHint(self) -> QSize:
        wide = self._around() + self.fontMetrics().horizontalAdvance(self._words)
        # Small capitals are measured one way and cut another.
        return QSize(wide + self.fontMetrics().averageCharWidth() * 2, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._around() + self.fontMetrics().horizontalAdvance("…"), super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt would centre the words, and those of the cards would not stand below each other."""
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        words, option.text = option.text, ""  # pyright: ignore[reportAttributeAccessIssue]
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
        leading = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.rect().adjusted(_EDGE, 0, -_EDGE, 0), leading, words)

    def _around(self) -> int:
        """The pixels beside the words."""
        return super().sizeHint().width() - self.fontMetrics().horizontalAdvance(self.text())

    def _elide(self) -> None:
        room = self.width() - self._around()
        shown = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room)
        if shown != self.text() and self.isVisible():
            self.setText(shown)
