"""The commands that give text its look and shape, and the row of buttons for them."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QActionGroup, QTextCursor
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QToolBar, QToolButton, QWidget

from book.marking import Scheme
from book.richtext import ListStyle
from gui.asking import ask
from gui.editor import RichEditor
from gui.fonts import square
from gui.footnote_dialog import FootnoteDialog
from gui.footnote_marks import mark_at, note_at, set_note
from gui.look import icon
from gui.picture_dialog import PictureDialog
from gui.picture_edits import describe, figure_at, picture_at
from gui.rich_edits import in_quote, level_at, list_style_at, set_level, toggle_list, toggle_quote
from gui.rich_keys import put_footnote
from gui.table_edits import (
    add_columns,
    add_rows,
    delete_columns,
    delete_rows,
    delete_table,
    has_header,
    insert_table,
    toggle_header,
)
from gui.text_actions import TextActions


class FormatActions(TextActions):
    """Every command on the text of one editor: on its words, paragraphs, tables, pictures and footnotes."""

    def __init__(self, editor: RichEditor) -> None:
        super().__init__(editor)
        self.scheme: Callable[[], Scheme | None] = lambda: None
        """The scheme of the markings that the editor's pictures may have."""
        self.spelling_help: Callable[[RichEditor], object] = lambda _editor: None
        """What looks up the words of the editor in which a footnote is written."""
        self.levels: dict[int, QAction] = {}
        self._make_levels()
        self.bullets = self._shape(self.tr("Bulleted list"), "list", "Ctrl+Shift+8", lambda: self._list("bullet"))
        self.numbers = self._shape(
            self.tr("Numbered list"), "list-ordered", "Ctrl+Shift+7", lambda: self._list("number")
        )
        self.quote = self._shape(self.tr("Quote"), "quote", "Ctrl+Shift+9", lambda: toggle_quote(self._cursor()))
        self.footnote = self._command(self.tr("Footnote…"), "asterisk", "Ctrl+Alt+F", self.ask_footnote)
        self.picture = self._command(self.tr("Picture…"), "image", "", self.ask_picture)
        self.describe = self._command(self.tr("Describe or crop picture…"), "", "", self.ask_description)
        self.tables = self._make_tables()
        self.table_menu = QMenu(self.tr("Table"), editor)
        self.table_menu.addActions(list(self.tables.values()))
        for name in ("row_above", "delete_row", "header"):
            self.table_menu.insertSeparator(self.tables[name])
        editor.picture_opened.connect(self.ask_description)
        editor.footnote_opened.connect(self.ask_footnote)
        self._follow()

    def all(self) -> list[QAction]:
        """The commands in the order of a menu."""
        lists = [self.bullets, self.numbers, self.quote]
        inserted = [self.link, self.footnote, self.picture, self.describe]
        return [*self.levels.values(), *self.looks.values(), *lists, *inserted, *self.tables.values(), self.paste_plain]

    def menu_entries(self) -> list[QAction]:
        """The same for a menu, with those on tables in a menu of their own."""
        tables = list(self.tables.values())
        entries = [action for action in self.all() if action not in tables]
        return [*entries[:-1], self.table_menu.menuAction(), entries[-1]]

    def ask_picture(self) -> None:
        """Ask for a picture file and put it at the cursor."""
        kinds = self.tr("Pictures (*.png *.jpg *.jpeg *.gif *.webp *.bmp *.tif)")
        name, _ = QFileDialog.getOpenFileName(self._editor, self.tr("Choose a picture"), "", kinds)
        if name:
            self._editor.insert_picture_file(name)

    def ask_description(self) -> None:
        """Ask what there is to say about the picture at the cursor, and which part of it is shown."""
        picture = picture_at(self._cursor())
        if picture is None or self._editor.isReadOnly():
            return
        figure = figure_at(picture)
        image = self._editor.rich_document().picture(figure.media)
        dialog = PictureDialog(figure, image, self.scheme(), self._editor)
        dialog.described.connect(lambda said: self._editor.change(lambda _cursor: describe(picture, said)))
        dialog.open()

    def ask_footnote(self) -> None:
        """Ask for the words of the footnote beside the cursor, or of a new one; one that may not change is shown."""
        here = self._cursor()
        mark = mark_at(here)
        dialog = FootnoteDialog(note_at(mark) if mark else (), self._editor, read_only=self._editor.isReadOnly())
        self.spelling_help(dialog.editor)

        def write(told: FootnoteDialog) -> None:
            note = told.note()
            self._editor.change(lambda cursor: set_note(mark, note) if mark else put_footnote(cursor, note))
            self._editor.setFocus()

        ask(dialog, write)

    def _make_tables(self) -> dict[str, QAction]:
        commands: dict[str, tuple[str, Callable[[QTextCursor], None]]] = {
            "insert": (self.tr("Insert table"), insert_table),
            "row_above": (self.tr("Add row above"), partial(add_rows, below=False)),
            "row_below": (self.tr("Add row below"), partial(add_rows, below=True)),
            "column_before": (self.tr("Add column before"), partial(add_columns, after=False)),
            "column_after": (self.tr("Add column after"), partial(add_columns, after=True)),
            "delete_row": (self.tr("Delete row"), delete_rows),
            "delete_column": (self.tr("Delete column"), delete_columns),
            "delete": (self.tr("Delete table"), delete_table),
            "header": (self.tr("Header row"), toggle_header),
        }
        made: dict[str, QAction] = {}
        for name, (text, change) in commands.items():
            icon_name = "table" if name == "insert" else ""
            made[name] = self._command(text, icon_name, "", partial(self._change, change))
        made["header"].setCheckable(True)
        return made

    def _change(self, change: Callable[[QTextCursor], None]) -> None:
        self._editor.change(change)
        self._follow()
        self._editor.setFocus()

    def _make_levels(self) -> None:
        words = {
            0: self.tr("Text"),
            1: self.tr("Heading 1"),
            2: self.tr("Heading 2"),
            3: self.tr("Heading 3"),
            4: self.tr("Heading 4"),
        }
        group = QActionGroup(self)
        for level, text in words.items():
            action = self._action(text, "", f"Ctrl+Alt+{level}" if level < 4 else "")
            action.setCheckable(True)
            action.triggered.connect(lambda _on, level=level: self._set_level(level))
            group.addAction(action)
            self.levels[level] = action

    def _shape(self, text: str, icon_name: str, key: str, change: Callable[[], None]) -> QAction:
        action = self._command(text, icon_name, key, lambda: (change(), self._follow()))
        action.setCheckable(True)
        return action

    def _list(self, style: ListStyle) -> None:
        toggle_list(self._cursor(), style)

    def _set_level(self, level: int) -> None:
        set_level(self._cursor(), level)
        self._follow()

    def _follow(self, *_args: object) -> None:
        """Show on the buttons what the cursor stands in."""
        super()._follow()
        block = self._editor.textCursor().block()
        self.levels[min(level_at(block), 4)].setChecked(True)
        self.bullets.setChecked(list_style_at(block) == "bullet")
        self.numbers.setChecked(list_style_at(block) == "number")
        self.quote.setChecked(in_quote(block))
        writable = not self._editor.isReadOnly()
        in_table = self._cursor().currentTable() is not None
        for name, action in self.tables.items():
            action.setEnabled(writable and in_table != (name == "insert"))
        self.tables["header"].setChecked(has_header(self._cursor()))
        self.describe.setEnabled(writable and picture_at(self._cursor()) is not None)


class FormatBar(QToolBar):
    """One flat row of buttons; what does not fit is behind the arrow at its end."""

    def __init__(self, actions: FormatActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Text format"))
        self.setIconSize(square(16))
        self.setMovable(False)
        self._actions = actions
        # The arrow stands behind the name of the style.
        self._behind = {
            Qt.LayoutDirection.LeftToRight: Qt.LayoutDirection.RightToLeft,
            Qt.LayoutDirection.RightToLeft: Qt.LayoutDirection.LeftToRight,
        }
        self._style = _StyleButton([action.text() for action in actions.levels.values()], self)
        self._style.setObjectName("box")
        self._style.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._style.setLayoutDirection(self._behind[QApplication.layoutDirection()])
        self._style.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._style.setToolTip(self.tr("Style of the paragraph"))
        menu = QMenu(self._style)
        menu.addActions(list(actions.levels.values()))
        self._style.setMenu(menu)
        self.addWidget(self._style)
        self.addSeparator()
        self.addActions([actions.looks[look] for look in ("bold", "italic", "underline", "strike", "highlight")])
        self.addSeparator()
        self.addActions([actions.bullets, actions.numbers, actions.quote])
        self.addSeparator()
        self.addActions([actions.link, actions.footnote, actions.picture])
        self.table = QToolButton(self)
        self.table.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.table.setToolTip(self.tr("Table"))
        self.table.setAccessibleName(self.tr("Table"))
        self.table.setMenu(actions.table_menu)
        self.addWidget(self.table)
        for action in actions.levels.values():
            action.toggled.connect(self._show_style)
        self.refresh_look()
        self._show_style()

    def refresh_look(self) -> None:
        """Colour the icons again after the scheme changed."""
        self._actions.refresh_icons()
        self._style.setIcon(icon("chevron-down", "secondary"))
        self.table.setIcon(icon("table"))

    def _show_style(self) -> None:
        chosen = next((action for action in self._actions.levels.values() if action.isChecked()), None)
        if chosen is not None:
            self._style.setText(chosen.text())
            self._style.setAccessibleName(self.tr("Style: {0}").format(chosen.text()))


class _StyleButton(QToolButton):
    """As wide as the longest name of a style, so that what stands behind it stays where it is."""

    def __init__(self, names: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self._names = names

    def sizeHint(self) -> QSize:
        wide = self.fontMetrics().horizontalAdvance
        return super().sizeHint() + QSize(max(map(wide, self._names)) - wide(self.text()), 0)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
