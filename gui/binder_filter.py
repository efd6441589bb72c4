"""The filter over the tree: words as they are typed, and facets such as outlet, date, tag, status and problems."""

from collections.abc import Callable, Iterable
from datetime import date, timedelta

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QToolButton, QWidget

from book.model import LABELS, STATUSES, Article, Item, Section
from gui.binder_words import label_name, status_name
from gui.clearing import make_clearable
from gui.fonts import square
from gui.look import icon

_MOST_CHOICES = 40
_Test = Callable[[Item | Section], bool]


class BinderFilter(QWidget):
    """A field and a menu of facets; `changed` says that other rows match."""

    changed = Signal()

    def __init__(self, items: Callable[[], Iterable[Item]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items = items
        self._chosen: dict[tuple[str, str], _Test] = {}
        self._known: dict[str, tuple[Item | Section, str]] = {}
        self.field = QLineEdit(self)
        self.field.setObjectName("filter")
        self.field.setPlaceholderText(self.tr("Filter"))
        self.field.setAccessibleName(self.tr("Filter the book"))
        make_clearable(self.field)
        self._glass = self.field.addAction(icon("search", "secondary"), QLineEdit.ActionPosition.LeadingPosition)
        self._glass.setText(self.field.accessibleName())
        self.field.textChanged.connect(lambda _text: self.changed.emit())
        self.facets = QToolButton(self)
        self.facets.setIcon(icon("list-filter"))
        self.facets.setIconSize(square(16))
        self.facets.setToolTip(self.tr("Show only some: outlet, date, tag, not printed, problems"))
        self.facets.setAccessibleName(self.tr("Show only some"))
        self.facets.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self.facets)
        self.menu.aboutToShow.connect(self.fill_menu)
        self.facets.setMenu(self.menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 0)
        row.setSpacing(4)
        row.addWidget(self.field, 1)
        row.addWidget(self.facets)

    @property
    def is_active(self) -> bool:
        """Whether anything is filtered out."""
        return bool(self._chosen or self.words())

    def words(self) -> list[str]:
        """The words that are typed, as they are compared."""
        return self.field.text().casefold().split()

    def test(self) -> _Test:
        """What tells whether a row holds all words and one of the choices of each facet, as they are now."""
        words = self.words()
        facets: dict[str, list[_Test]] = {}
        for (facet, _), test in self._chosen.items():
            facets.setdefault(facet, []).append(test)

        def matches(thing: Item | Section) -> bool:
            said = self._said(thing) if words else ""
            return all(word in said for word in words) and all(
                any(test(thing) for test in tests) for tests in facets.values()
            )

        return matches

    def _said(self, thing: Item | Section) -> str:
        """The words of a row: every key in the filter asks for those of all rows."""
        known = self._known.get(thing.id)
        if known is None or known[0] is not thing:
            known = self._known[thing.id] = (thing, _said(thing))
        return known[1]

    def clear(self) -> None:
        """Show everything again."""
        self._chosen.clear()
        self.field.clear()
        self._show_chosen()

    def fill_menu(self) -> None:
        """Offer what the book holds now."""
        self.menu.clear()
        self._add(self.menu, "state", "left-out", self.tr("Not printed"), lambda thing: not thing.include)
        self._add(self.menu, "state", "problems", self.tr("With problems"), has_problems)
        self._add(self.menu, "state", "unsure", self.tr("With facts to check"), lambda thing: bool(_unsure(thing)))
        self.menu.addSeparator()
        items = list(self._items())
        outlets = sorted({item.outlet for item in items if isinstance(item, Article) and item.outlet}, key=str.casefold)
        tags = sorted({tag for item in items for tag in item.tags}, key=str.casefold)
        self._submenu(self.tr("Outlet"), "outlet", [(one, one, _of_outlet(one)) for one in outlets])
        self._submenu(self.tr("Tag"), "tag", [(one, one, _of_tag(one)) for one in tags])
        self._submenu(self.tr("Date"), "date", self._dates())
        self._submenu(self.tr("Status"), "status", [(one, status_name(one), _of_status(one)) for one in STATUSES])
        self._submenu(self.tr("Label"), "label", [(one, label_name(one), _of_label(one)) for one in LABELS])
        self.menu.addSeparator()
        everything = self.menu.addAction(self.tr("Show everything"))
        everything.setEnabled(self.is_active)
        everything.triggered.connect(self.clear)

    def _dates(self) -> list[tuple[str, str, _Test]]:
        today = date.today()
        return [
            ("1", self.tr("Today and yesterday"), _since(today - timedelta(days=1))),
            ("7", self.tr("Last 7 days"), _since(today - timedelta(days=7))),
            ("30", self.tr("Last 30 days"), _since(today - timedelta(days=30))),
            ("none", self.tr("Without a date"), lambda thing: isinstance(thing, Article) and thing.published is None),
        ]

    def _submenu(self, title: str, facet: str, choices: list[tuple[str, str, _Test]]) -> None:
        menu = self.menu.addMenu(title)
        menu.setEnabled(bool(choices))
        for key, text, test in choices[:_MOST_CHOICES]:
            self._add(menu, facet, key, text.replace("&", "&&"), test)

    def _add(self, menu: QMenu, facet: str, key: str, text: str, test: _Test) -> None:
        action = QAction(text, menu)
        action.setObjectName(f"{facet} {key}")
        action.setCheckable(True)
        action.setChecked((facet, key) in self._chosen)
        action.toggled.connect(lambda on: self._choose((facet, key), test, on))
        menu.addAction(action)

    def _choose(self, name: tuple[str, str], test: _Test, on: bool) -> None:
        if on:
            self._chosen[name] = test
        else:
            self._chosen.pop(name, None)
        self._show_chosen()

    def _show_chosen(self) -> None:
        self.facets.setIcon(icon("list-filter", "accent" if self._chosen else "text"))
        self.facets.setText(str(len(self._chosen)) if self._chosen else "")
        self.changed.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._glass.setIcon(icon("search", "secondary"))
            self.facets.setIcon(icon("list-filter", "accent" if self._chosen else "text"))


def has_problems(thing: Item | Section) -> bool:
    """Whether a reader would miss something: a headline, an outlet, a date, or the text."""
    if isinstance(thing, Section):
        return not thing.title
    if isinstance(thing, Article):
        return not (thing.headline and thing.outlet and thing.published and thing.body)
    return not thing.headline


def _said(thing: Item | Section) -> str:
    if isinstance(thing, Section):
        return thing.title.casefold()
    names = (getattr(thing, name, "") for name in ("headline", "outlet", "byline", "published"))
    return " ".join((*(str(name or "") for name in names), *thing.tags)).casefold()


def _unsure(thing: Item | Section) -> tuple[str, ...]:
    return thing.unsure if isinstance(thing, Article) else ()


def _of_outlet(outlet: str) -> _Test:
    return lambda thing: isinstance(thing, Article) and thing.outlet == outlet


def _of_tag(tag: str) -> _Test:
    return lambda thing: not isinstance(thing, Section) and tag in thing.tags


def _of_status(status: str) -> _Test:
    return lambda thing: not isinstance(thing, Section) and thing.status == status


def _of_label(label: str) -> _Test:
    return lambda thing: not isinstance(thing, Section) and thing.label == label


def _since(day: date) -> _Test:
    return lambda thing: isinstance(thing, Article) and thing.published is not None and thing.published >= day
