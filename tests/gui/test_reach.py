"""What everybody has to be able to reach: names for every control, keys that mean one thing, focus without traps."""

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAction, QShortcut
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from gui.addresses_dialog import AddressesDialog
from gui.choose_dialog import ChooseDialog
from gui.main_window import MainWindow
from gui.many_facts_dialog import ManyFactsDialog
from gui.move_dialog import MoveDialog, places_for

CONTROLS = {
    QAccessible.Role.Button, QAccessible.Role.PushButton, QAccessible.Role.CheckBox, QAccessible.Role.ComboBox,
    QAccessible.Role.EditableText, QAccessible.Role.Tree, QAccessible.Role.List, QAccessible.Role.Table,
    QAccessible.Role.ButtonMenu, QAccessible.Role.ButtonDropDown, QAccessible.Role.SpinBox, QAccessible.Role.PageTab,
    QAccessible.Role.TreeItem, QAccessible.Role.MenuItem,
}  # fmt: skip


def controls(found: QAccessibleInterface, depth: int = 0) -> Iterator[QAccessibleInterface]:
    """Every visible control below, as a screen reader finds them."""
    for number in range(min(found.childCount(), 200)):
        child = found.child(number)
        if child is None or child.state().invisible:
            continue
        if child.role() in CONTROLS:
            yield child
        if depth < 30:
            yield from controls(child, depth + 1)


def nameless(widget: QWidget) -> list[str]:
    root = QAccessible.queryAccessibleInterface(widget)
    assert root is not None
    lost: list[str] = []
    for control in controls(root):
        owner = control.object()
        # The buttons and lists inside Qt's own controls go by the name of those.
        inner = owner is not None and owner.objectName().startswith("qt_")
        if not control.text(QAccessible.Text.Name) and not inner:
            holder = owner.parent() if owner is not None else None
            lost.append(f"{control.role()} {type(owner).__name__} in {type(holder).__name__}")
    return lost


@pytest.mark.parametrize("chosen", ["grain", "memo", "inner", "inbox"])
@pytest.mark.gui_row(39)
def test_every_control_of_the_window_has_a_name(opened: MainWindow, chosen: str) -> None:
    """Row 39: every control has a role and a name."""
    opened.binder.select(chosen)
    opened.reader.find_bar.open_replace()
    assert nameless(opened) == []


@pytest.mark.parametrize("name", ["choose", "move", "facts", "addresses"])
@pytest.mark.gui_row(39)
def test_every_control_of_the_dialogs_has_a_name(opened: MainWindow, qtbot: QtBot, name: str) -> None:
    """Row 39, in dialogs."""
    items = opened.open_book.book.sections[0].items
    dialog = {
        "choose": lambda: ChooseDialog(items, {}, opened),
        "move": lambda: MoveDialog(places_for(opened.open_book.book, frozenset(), sections=False), 2, opened),
        "facts": lambda: ManyFactsDialog(items, opened),
        "addresses": lambda: AddressesDialog("Add", "Addresses", opened),
    }[name]()
    dialog.show()
    qtbot.waitExposed(dialog)
    assert nameless(dialog) == []
    dialog.close()


@pytest.mark.gui_row(39)
def test_rows_of_the_tree_say_what_they_are_and_where(opened: MainWindow) -> None:
    """Row 39: "article 3 of 14, level 2, not printed"."""
    index = opened.binder.model.index_of("grain")
    said = index.data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert said == "Article, Department of State · 3 Aug 2022, 1 of 3, level 2"
    opened.binder.select("grain")
    opened.actions_by_name["include"].trigger()
    assert "not printed" in opened.binder.model.index_of("grain").data(Qt.ItemDataRole.AccessibleDescriptionRole)


@pytest.mark.gui_row(42)
def test_no_key_means_two_things(opened: MainWindow) -> None:
    """Row 42 and section 8: no duplicate shortcuts."""
    keys: Counter[str] = Counter()
    for action in opened.actions_by_name.values():
        keys.update({key.toString() for key in action.shortcuts()})
    own = [action for action in opened.reader.format_actions.all() if not action.shortcut().isEmpty()]
    keys.update(action.shortcut().toString() for action in own)
    keys.update(shortcut.key().toString() for shortcut in opened.reader.findChildren(QShortcut))
    assert [key for key, count in keys.items() if count > 1 and key] == []


def mnemonics(actions: list[QAction]) -> list[str]:
    texts = [action.text().replace("&&", "") for action in actions if not action.isSeparator()]
    return [text[text.index("&") + 1].casefold() for text in texts if "&" in text[:-1]]


@pytest.mark.gui_row(42)
def test_no_two_entries_of_a_menu_share_a_letter(opened: MainWindow) -> None:
    """Row 42: mnemonics unique per menu."""
    bar = opened.menuBar()
    menus = [menu for action in bar.actions() if isinstance(menu := action.menu(), QMenu)]
    twice = {"menu bar": [letter for letter, n in Counter(mnemonics(bar.actions())).items() if n > 1]}
    for menu in menus:
        twice[menu.title()] = [letter for letter, n in Counter(mnemonics(menu.actions())).items() if n > 1]
    assert {title: letters for title, letters in twice.items() if letters} == {}


@pytest.mark.gui_row(40)
def test_the_keyboard_leaves_every_pane(opened: MainWindow, qtbot: QtBot) -> None:
    """Row 40: no trap in the editor, F6 leaves."""
    opened.activateWindow()
    opened.binder.select("grain")
    opened.reader.editor.setFocus()
    seen: set[QWidget] = set()
    for _ in range(6):
        opened.actions_by_name["next_pane"].trigger()
        focus = QApplication.focusWidget()
        assert focus is not None
        seen.add(next(one for one in (opened.binder, opened.reader, opened.notes) if one.isAncestorOf(focus)))
    assert seen == {opened.binder, opened.reader, opened.notes}
