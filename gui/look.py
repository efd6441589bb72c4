"""Light, dark or as the system has it: one palette, one short style sheet, and icons in the colours of the text."""

from functools import cache
from pathlib import Path
from typing import Literal

import msgspec
from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

import resources

RESOURCES = Path(resources.__path__[0])
_THINNER = 'stroke-width="2"', 'stroke-width="1.5"'
"""The set's strokes are made for larger sizes."""
Scheme = Literal["system", "light", "dark"]
SCHEMES: tuple[Scheme, ...] = ("light", "dark", "system")
Role = Literal["text", "secondary", "accent", "on_accent"]


class Colours(msgspec.Struct, frozen=True):
    """The colours of one scheme, as #RRGGBB."""

    window: str
    pane: str
    hairline: str
    text: str
    secondary: str
    accent: str
    on_accent: str
    selection: str
    warning: str
    good: str


LIGHT = Colours(
    window="#FFFFFF", pane="#F5F6F8", hairline="#DFE3E8", text="#1A1D21", secondary="#5A626C", accent="#2457A6",
    on_accent="#FFFFFF", selection="#DEE6F2", warning="#9A4A00", good="#1E6B3C",
)  # fmt: skip
DARK = Colours(
    window="#1B1E23", pane="#22262C", hairline="#343A42", text="#E6E9ED", secondary="#A3ABB5", accent="#7DA7F0",
    on_accent="#10151D", selection="#2B3749", warning="#F0B070", good="#86D3A2",
)  # fmt: skip


_CHOSEN = "chosenScheme"
"""The property of the application that holds what the person chose: not every platform can be told."""


def is_dark() -> bool:
    """Whether the window is dark now."""
    app = QApplication.instance()
    chosen = app.property(_CHOSEN) if app is not None else None
    if chosen in ("light", "dark"):
        return chosen == "dark"
    return QApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark


def colours() -> Colours:
    """The colours of the window now."""
    return DARK if is_dark() else LIGHT


def apply_look(app: QApplication, scheme: Scheme = "system") -> None:
    """Give the application its style and a scheme, and follow the system when it changes."""
    apply_colours(app, scheme)
    app.setStyleSheet(_sheet(colours()))


def apply_colours(app: QApplication, scheme: Scheme = "system") -> None:
    """All of the look but the style sheet. Qt works a sheet through anew at each widget that finds its place, so a
    large window is built before it is put on."""
    hints = QApplication.styleHints()
    wanted = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark, "system": Qt.ColorScheme.Unknown}
    app.setProperty(_CHOSEN, scheme)
    hints.setColorScheme(wanted[scheme])
    if app.style().objectName() != "fusion":
        app.setStyle("Fusion")
    if not app.property("followsScheme"):
        app.setProperty("followsScheme", True)
        hints.colorSchemeChanged.connect(lambda _scheme: _refresh(app))
    app.setPalette(_palette(colours()))


def _refresh(app: QApplication) -> None:
    app.setPalette(_palette(colours()))
    app.setStyleSheet(_sheet(colours()))


def _palette(scheme: Colours) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for group_role, colour in (
        (role.Window, scheme.pane), (role.WindowText, scheme.text), (role.Base, scheme.window),
        (role.Text, scheme.text), (role.AlternateBase, scheme.pane), (role.Button, scheme.pane),
        (role.ButtonText, scheme.text), (role.ToolTipBase, scheme.window), (role.ToolTipText, scheme.text),
        (role.PlaceholderText, scheme.secondary), (role.Highlight, scheme.selection),
        (role.HighlightedText, scheme.text), (role.Link, scheme.accent), (role.LinkVisited, scheme.accent),
        (role.BrightText, scheme.warning), (role.Light, scheme.window), (role.Midlight, scheme.hairline),
        (role.Mid, scheme.hairline), (role.Dark, scheme.hairline), (role.Shadow, scheme.hairline),
        (role.Accent, scheme.accent),
    ):  # fmt: skip
        palette.setColor(group_role, QColor(colour))
    faded = QColor(scheme.secondary)
    faded.setAlphaF(0.7)
    for text in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, text, faded)
    return palette


def _sheet(scheme: Colours) -> str:
    """What a palette cannot say: flat bars, one hairline between panes, one accented button."""
    return f"""
    QToolBar {{ border: 0; padding: 4px 8px; spacing: 4px; background: {scheme.pane}; }}
    QToolBar::separator {{ width: 1px; background: {scheme.hairline}; margin: 6px 4px; }}
    QToolButton {{ border: 0; border-radius: 4px; padding: 5px 8px; }}
    QToolButton:hover {{ background: {scheme.hairline}; }}
    QToolButton:pressed, QToolButton:checked {{ background: {scheme.selection}; }}
    QToolButton:focus {{ border: 2px solid {scheme.accent}; padding: 3px 6px; }}
    QToolButton::menu-indicator {{ image: none; width: 0; }}
    QToolButton#qt_toolbar_ext_button {{ padding: 0; qproperty-toolButtonStyle: ToolButtonTextOnly;
        qproperty-text: "»"; }}
    QToolButton#main-action {{ background: {scheme.accent}; color: {scheme.on_accent}; padding: 5px 14px; }}
    QToolButton#main-action:hover {{ background: {QColor(scheme.accent).darker(112).name()}; }}
    QPushButton {{ border: 1px solid {scheme.hairline}; border-radius: 4px; padding: 6px 14px;
        background: {scheme.window}; }}
    QPushButton:hover {{ background: {scheme.pane}; border-color: {scheme.secondary}; }}
    QPushButton:focus {{ border: 2px solid {scheme.accent}; padding: 5px 13px; }}
    QPushButton:default {{ background: {scheme.accent}; color: {scheme.on_accent}; border-color: {scheme.accent}; }}
    QPushButton:disabled {{ color: {scheme.secondary}; background: {scheme.pane}; }}
    QLineEdit#filter {{ border: 1px solid {scheme.hairline}; border-radius: 4px; padding: 4px 6px;
        background: {scheme.window}; }}
    QLineEdit#filter:hover {{ border-color: {scheme.secondary}; }}
    QLineEdit#filter:focus {{ border: 2px solid {scheme.accent}; padding: 3px 5px; }}
    QToolButton#box {{ border: 1px solid {scheme.hairline}; background: {scheme.window}; padding: 4px 8px; }}
    QToolButton#box:hover {{ border-color: {scheme.secondary}; }}
    QToolButton#box:focus {{ border: 2px solid {scheme.accent}; padding: 3px 7px; }}
    QToolButton#mark {{ padding: 1px; }}
    QToolButton#mark:focus {{ border: 2px solid {scheme.accent}; padding: 0; }}
    QCheckBox::indicator:unchecked {{ border: 1px solid {scheme.secondary}; border-radius: 2px;
        background: {scheme.window}; width: 12px; height: 12px; }}
    QSplitter::handle {{ background: {scheme.hairline}; }}
    QMenuBar {{ background: {scheme.pane}; }}
    QMenuBar::item {{ padding: 5px 9px; background: transparent; border-radius: 4px; }}
    QMenuBar::item:selected {{ background: {scheme.hairline}; }}
    QStatusBar {{ background: {scheme.pane}; border-top: 1px solid {scheme.hairline}; }}
    QStatusBar QLabel {{ color: {scheme.secondary}; padding: 2px 8px; }}
    QScrollBar:vertical {{ width: 12px; background: transparent; margin: 0; }}
    QScrollBar:horizontal {{ height: 12px; background: transparent; margin: 0; }}
    QScrollBar::handle {{ background: {scheme.hairline}; border-radius: 4px; margin: 2px; }}
    QScrollBar::handle:vertical {{ min-height: 32px; }}
    QScrollBar::handle:horizontal {{ min-width: 32px; }}
    QScrollBar::handle:hover {{ background: {scheme.secondary}; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    QToolTip {{ color: {scheme.text}; background: {scheme.window}; border: 1px solid {scheme.hairline}; padding: 4px; }}
    QFrame[frameShape="4"] {{ color: {scheme.hairline}; }}
    """


def icon(name: str, role: Role = "text") -> QIcon:
    """An icon of `resources/icons` in a colour of the text; sharp at every size of the screen."""
    scheme = colours()
    colour = {
        "text": scheme.text,
        "secondary": scheme.secondary,
        "accent": scheme.accent,
        "on_accent": scheme.on_accent,
    }
    return _icon(name, colour[role], scheme.secondary)


@cache
def _icon(name: str, colour: str, disabled: str) -> QIcon:
    return QIcon(_Drawing(name, colour, disabled))


_CLONES: list[QIconEngine] = []
"""Qt owns the engines that it had made; Python must not let go of them first."""


class _Drawing(QIconEngine):
    """Draws an icon when and as large as it is shown: most icons of a window are never seen."""

    def __init__(self, name: str, colour: str, disabled: str) -> None:
        super().__init__()
        self._look = name, colour, disabled

    def clone(self) -> QIconEngine:
        made = _Drawing(*self._look)
        _CLONES.append(made)
        return made

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        name, colour, disabled = self._look
        painter.save()
        if mode == QIcon.Mode.Disabled:
            painter.setOpacity(0.5)
            colour = disabled
        _renderer(name, colour).render(painter, QRectF(rect))
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        pixmap = QPixmap(size)
        if pixmap.isNull():  # nothing can be drawn on a picture without a size
            return pixmap
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return pixmap


@cache
def _renderer(name: str, colour: str) -> QSvgRenderer:
    text = (RESOURCES / "icons" / f"{name}.svg").read_text("utf-8")
    return QSvgRenderer(QByteArray(text.replace("currentColor", colour).replace(*_THINNER).encode()))
