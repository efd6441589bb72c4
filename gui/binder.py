"""The left of the window: the tree of the book, with its filter, drags and keys."""

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QMimeData, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from book import edits
from book.model import INBOX, TRASH, Book, Item, Section, find_section, items_in
from book.places import TOP
from gui.binder_filter import BinderFilter
from gui.binder_model import ID_ROLE, BinderModel
from gui.binder_nodes import Node, outermost_of
from gui.binder_tree import BinderTree
from gui.carried import arrived, own_ids
from gui.empty_state import EmptyState
from gui.open_book import OpenBook


class Binder(QWidget):
    """The tree. What is dragged, renamed and moved by keys becomes an edit of the open book."""

    current_changed = Signal(str)
    """The id of the row that is chosen; "inbox", "trash" or "" for none."""
    dropped = Signal(object, str, object)
    """The QMimeData of something from outside, the place it is for, and the index there or None."""
    paste_asked = Signal()
    opened = Signal(str)
    """A row was opened with Return or a double click."""
    menu_asked = Signal(QPoint)
    deleted = Signal(list, bool)
    """The titles of the rows that a person deleted, and whether for good."""

    def __init__(self, open_book: OpenBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._open_book = open_book
        self.model = BinderModel(open_book.book, self, lambda: open_book.media)
        self.filter_bar = BinderFilter(lambda: items_in(open_book.book), self)
        self.filter = self.filter_bar.field
        self.tree = BinderTree(self)
        self.tree.setModel(self.model)
        self.tree.setAccessibleName(self.tr("Book"))
        self.no_match = EmptyState("search", self.tr("Nothing matches."), self.tr("Show everything"), self)
        self.no_match.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.filter_bar)
        column.addWidget(self.no_match, 1)
        column.addWidget(self.tree, 1)
        self._connect()
        self._open_all()

    def _connect(self) -> None:
        self._open_book.changed.connect(self._on_changed)
        self._open_book.place_shown.connect(self.select)
        self.filter_bar.changed.connect(self._filter)
        self.no_match.asked.connect(self.filter_bar.clear)
        self.model.moved.connect(self._move)
        self.model.copied.connect(self._copy)
        self.model.renamed.connect(lambda thing, title: self._open_book.attempt(edits.retitle(thing, title)))
        self.model.dropped.connect(self.take)
        self.tree.selectionModel().currentChanged.connect(self._on_current)
        self.tree.paste_asked.connect(self.paste_asked)
        self.tree.copy_asked.connect(self.copy)
        self.tree.cut_asked.connect(self.cut)
        self.tree.step_asked.connect(self.step)
        self.tree.delete_asked.connect(self.delete)
        self.tree.activated.connect(lambda index: self.opened.emit(index.data(ID_ROLE)))
        self.tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.tree.customContextMenuRequested.connect(
            lambda point: self.menu_asked.emit(self.tree.viewport().mapToGlobal(point))
        )

    def _open_all(self) -> None:
        self.tree.expandAll()
        self.tree.collapse(self.model.index_of(TRASH))

    def folded_ids(self) -> list[str]:
        """The ids of the rows whose inside is not shown."""
        rows = (node.id for node in self.model.all_nodes() if node.children or node.id == TRASH)
        return [one for one in rows if not self.tree.isExpanded(self.model.index_of(one))]

    def fold(self, ids: Collection[str]) -> None:
        """Show the inside of all rows but these."""
        self.tree.expandAll()
        for one in ids:
            self.tree.collapse(self.model.index_of(one))

    def _on_changed(self, old: Book, new: Book) -> None:
        self.model.set_read_only(self._open_book.read_only)
        other = old.id != new.id
        self.model.show_book(new)
        if other:
            self._open_all()
        else:
            for section in new.sections:
                if find_section(old, section.id) is None:
                    self.tree.expand(self.model.index_of(section.id))
            if len(new.inbox) > len(old.inbox):
                self.tree.expand(self.model.index_of(INBOX))
        if self.filter_bar.is_active:
            self._filter()

    def _on_current(self, current: QModelIndex, _before: QModelIndex) -> None:
        self.current_changed.emit(current.data(ID_ROLE) or "")

    def current_id(self) -> str:
        """The id of the current row, "" for none."""
        return self.tree.currentIndex().data(ID_ROLE) or ""

    def selected_ids(self) -> list[str]:
        """The ids of the chosen items and sections; not those of what lies in a chosen section."""
        chosen: list[Node] = []
        # By ranges: Qt would ask the model about each row.
        selection = self.tree.selectionModel().selection()
        for rows in map(selection.at, range(selection.count())):
            chosen += self.model.node(rows.parent()).children[rows.top() : rows.bottom() + 1]
        return [node.id for node in outermost_of(chosen) if node.thing is not None]

    def in_trash(self) -> bool:
        """Whether what is chosen lies in the trash."""
        held = {entry.content.id for entry in self._open_book.book.trash}
        return bool(set(self.selected_ids()) & held)

    def select(self, thing_id: str) -> None:
        """Choose and show a row; an id that is no row (such as that of a note) changes nothing."""
        index = self.model.index_of(thing_id)
        if index.isValid() and thing_id != self.current_id():
            flags = QItemSelectionModel.SelectionFlag
            self.tree.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        if index.isValid():
            self.tree.scrollTo(index)

    def current_place(self) -> tuple[str, int | None]:
        """Where something new goes: into the chosen section, or behind the chosen item; else into the inbox."""
        index = self.tree.currentIndex()
        if not index.isValid() or self.model.index_of(TRASH) in (index, index.parent()):
            return INBOX, None
        node = self.model.node(index)
        if node.id == INBOX or isinstance(node.thing, Section):
            return node.id, None
        parent = node.parent
        if node.thing is None or parent is None or not parent.id:
            return INBOX, None
        return parent.id, node.row + 1

    def current_section(self) -> str:
        """The id of the section that is chosen or holds what is chosen, "" for none."""
        node = self.model.node(self.tree.currentIndex())
        while node.id and not isinstance(node.thing, Section):
            if node.parent is None:
                return ""
            node = node.parent
        return node.id

    def rename(self) -> None:
        """Write the title of the current row in place."""
        index = self.tree.currentIndex()
        if index.isValid() and self.model.flags(index) & Qt.ItemFlag.ItemIsEditable:
            self.tree.edit(index)

    def delete(self) -> None:
        """Put what is chosen into the trash; what lies there already goes for good."""
        ids = self.selected_ids()
        if not ids:
            return
        after, for_good = self._neighbour(), self.in_trash()
        titles = [self.model.index_of(one).data() for one in ids]
        done = self._open_book.attempt(edits.delete_for_good(ids) if for_good else edits.delete(ids))
        self.select(after)
        if done:
            self.deleted.emit(titles, for_good)

    def _neighbour(self) -> str:
        """The row that is chosen when what is chosen goes: the next, or the one before, or the one above."""
        index = self.tree.currentIndex()
        for row in (index.row() + 1, index.row() - 1):
            beside = index.siblingAtRow(row) if row >= 0 else QModelIndex()
            if beside.isValid() and beside.parent().isValid():
                return beside.data(ID_ROLE)
        return index.parent().data(ID_ROLE) or ""

    def step(self, direction: str) -> None:
        """Move what is chosen up, down, out or in, as Alt and the arrow keys do."""
        ids = self.selected_ids()
        if not ids or self.in_trash():
            return
        match direction:
            case "up":
                self._open_book.attempt(edits.move_up(ids))
            case "down":
                self._open_book.attempt(edits.move_down(ids))
            case "out" if find_section(self._open_book.book, ids[0]):
                self._open_book.attempt(edits.promote(ids[0]))
            case "in" if find_section(self._open_book.book, ids[0]):
                self._open_book.attempt(edits.demote(ids[0]))
            case _:
                return
        for thing in ids[:1]:
            self.tree.scrollTo(self.model.index_of(thing))

    def show_pending(self, titles: Mapping[str, Sequence[str]]) -> None:
        """Show at once what is being fetched for each place."""
        self.model.show_pending(titles)
        for place in titles:
            self.tree.expand(self.model.index_of(place))

    def move_to(self, ids: list[str], place: str, index: int | None = None) -> None:
        """Move what is chosen to a place: what a drag does, for the keyboard."""
        self._move(ids, place, index)
        self.select(ids[0])

    def copy(self) -> None:
        """Copy the chosen rows, for this tree, another window or another program."""
        if rows := self.tree.selectionModel().selectedIndexes():
            QGuiApplication.clipboard().setMimeData(self.model.mimeData(rows))

    def cut(self) -> None:
        """Copy the chosen rows and put them into the trash."""
        self.copy()
        self.delete()

    def take(self, mime: QMimeData, place: str, index: int | None) -> bool:
        """Take in rows of another window, or copies of own ones; hand out anything else. Whether there were rows."""
        ids = [one for one in own_ids(mime, self.model.window) if self.model.index_of(one).isValid()]
        came = None if ids else arrived(mime)
        if ids:
            self._copy(ids, place, index)
        elif came is not None and (came.items or came.sections):
            self._open_book.media.update(came.media)
            self._add((*came.items, *came.sections), place, index, "add")
        else:
            self.dropped.emit(mime, place, index)
            return False
        return True

    def _copy(self, ids: list[str], place: str, index: int | None) -> None:
        """Put copies of own rows at a place."""
        nodes = [self.model.node(self.model.index_of(one)) for one in ids]
        self._add([node.thing for node in nodes if node.thing is not None], place, index, "duplicate")

    def _add(self, things: Sequence[Item | Section], place: str, index: int | None, name: str) -> None:
        """Put items and sections with fresh ids at a place, as one step, and choose them."""
        items = [thing for thing in things if not isinstance(thing, Section)]
        sections = [thing for thing in things if isinstance(thing, Section)]
        steps = [edits.add_items(items, INBOX if place == TOP else place, index)] if items else []
        steps += [edits.add_section(one, TOP if place == INBOX else place) for one in sections]
        known = {node.id for node in self.model.all_nodes()}
        if self._open_book.attempt(edits.update_all(steps, name, len(things))):
            fresh = outermost_of(node for node in self.model.all_nodes() if node.id not in known)
            self.choose([node.id for node in fresh])

    def choose(self, ids: Sequence[str]) -> None:
        """Choose several rows; the first of them is the current one."""
        if not ids:
            return
        self.select(ids[0])
        flags = QItemSelectionModel.SelectionFlag
        chosen = QItemSelection()
        for one in map(self.model.index_of, ids):
            chosen.select(one, one)
        self.tree.selectionModel().select(chosen, flags.Select | flags.Rows)

    def _move(self, ids: list[str], place: str, index: int | None) -> None:
        held = {entry.content.id for entry in self._open_book.book.trash}
        loose = [thing for thing in ids if thing not in held]
        trashed = [thing for thing in ids if thing in held]
        if place == TRASH:
            if loose:
                self._open_book.attempt(edits.delete(loose))
            return
        if trashed:
            steps = [edits.restore(trashed), edits.move(ids, place, index)]
            self._open_book.attempt(edits.update_all(steps, "restore", len(trashed)))
        else:
            self._open_book.attempt(edits.move(ids, place, index))
        self.tree.expand(self.model.index_of(place))

    def _filter(self) -> None:
        """Show only rows that match, and what leads to them."""
        shown: set[str] | None = None
        if self.filter_bar.is_active:
            shown, matches = set(), self.filter_bar.test()
            for node in self.model.all_nodes():
                if node.thing is not None and matches(node.thing):
                    above: Node | None = node
                    while above is not None and above.id not in shown:
                        shown.add(above.id)
                        above = above.parent
        self._hide_others(self.model.node(QModelIndex()), shown)
        self.no_match.setVisible(shown is not None and not shown)
        self.tree.setVisible(shown is None or bool(shown))

    def _hide_others(self, node: Node, shown: set[str] | None) -> None:
        """Hide the rows below a row that are not to be shown. Qt is only told of those that change, and nothing of
        those below a hidden one: each row takes it long."""
        index = self.model.index_of(node.id)
        for row, child in enumerate(node.children):
            hidden = shown is not None and child.id not in shown
            if child.hidden != hidden:
                child.hidden = hidden
                self.tree.setRowHidden(row, index, hidden)
            if child.children and not hidden:
                self._hide_others(child, shown)
