"""Light, dark, high contrast or as the system has it: a palette, a style sheet, icons in the colours of the text."""

from functools import cache
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

import resources
from gui.colours import BLACK_ON_WHITE, DARK, LIGHT, WHITE_ON_BLACK, Colours, of_system
from gui.style_sheet import style_sheet

RESOURCES = Path(resources.__path__[0])
_THINNER = 'stroke-width="2"', 'stroke-width="1.5"'
"""The set's strokes are made for larger sizes."""
Scheme = Literal["system", "light", "dark", "contrast", "contrast_dark"]
SCHEMES: tuple[Scheme, ...] = ("light", "dark", "contrast", "contrast_dark", "system")
_COLOURS: dict[str, Colours] = {
    "light": LIGHT, "dark": DARK, "contrast": BLACK_ON_WHITE, "contrast_dark": WHITE_ON_BLACK,
}  # fmt: skip
_DIRECTED = {
    "undo-2", "redo-2", "chevron-left", "chevron-right", "indent-decrease", "indent-increase", "list", "panel-left",
    "folder-input", "file-output", "external-link", "text-search", "notebook-pen",
}  # fmt: skip
"""Icons that point along the line of reading: they are mirrored where it runs from the right."""
Role = Literal["text", "secondary", "accent", "on_accent"]
_CHOSEN = "chosenScheme"
"""The property of the application that holds what the person chose."""
_shown = [LIGHT]
"""The colours of the window now: an application has one look."""


def scheme_named(name: str) -> Scheme:
    """The scheme of this name; that of the system for a name that is none."""
    known: dict[str, Scheme] = {scheme: scheme for scheme in SCHEMES}
    return known.get(name, "system")


def colours() -> Colours:
    """The colours of the window now."""
    return _shown[0]


def apply_look(app: QApplication, scheme: Scheme = "system") -> None:
    """Give the application its style and a scheme, and follow the system when it changes."""
    apply_colours(app, scheme)
    _put_sheet_on(app)


def apply_colours(app: QApplication, scheme: Scheme = "system") -> None:
    """All of the look but the style sheet. Qt works a sheet through anew at each widget that finds its place, so a
    large window is built before it is put on."""
    hints = QApplication.styleHints()
    app.setProperty(_CHOSEN, scheme)
    asked = Qt.ColorScheme.Unknown
    if scheme in _COLOURS:
        asked = Qt.ColorScheme.Dark if _COLOURS[scheme].is_dark else Qt.ColorScheme.Light
    hints.setColorScheme(asked)
    if not app.property("followsScheme"):
        app.setProperty("followsScheme", True)
        app.setStyle("Fusion")
        hints.colorSchemeChanged.connect(lambda _scheme: _refresh(app))
        hints.accessibility().contrastPreferenceChanged.connect(lambda _wish: _refresh(app))
    _shown[0] = _wanted(app)
    app.setPalette(_palette(colours()))


def _refresh(app: QApplication) -> None:
    _shown[0] = _wanted(app)
    app.setPalette(_palette(colours()))
    _put_sheet_on(app)


def _put_sheet_on(app: QApplication) -> None:
    """Qt goes through all widgets for it, even if it is the same: a scheme that the system takes over is told twice."""
    sheet = style_sheet(colours())
    if sheet != app.styleSheet():
        app.setStyleSheet(sheet)


def _wanted(app: QApplication) -> Colours:
    """What was chosen. Not every platform can be told its scheme, so that it is not asked about light and dark."""
    chosen, hints = app.property(_CHOSEN), QApplication.styleHints()
    if chosen in _COLOURS:
        return _COLOURS[chosen]
    dark = hints.colorScheme() == Qt.ColorScheme.Dark
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        app.setPalette(QPalette())  # that of the system comes to the surface
        return of_system(app.palette()) or (WHITE_ON_BLACK if dark else BLACK_ON_WHITE)
    return DARK if dark else LIGHT


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
        if name in _DIRECTED and QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            painter.translate(2 * rect.x() + rect.width(), 0)
            painter.scale(-1, 1)
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
