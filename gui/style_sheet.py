"""What a palette cannot say: flat bars, edges that are seen, one hairline between panes, a ring round what has the
focus, one accented button."""

from pathlib import Path

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractSpinBox

import resources
from gui.colours import Colours
from gui.fonts import scaled

_FIELDS = 'QLineEdit[frame="true"], QSpinBox, QDoubleSpinBox, QDateEdit, QComboBox[frame="true"]'
_SPINS = "QSpinBox, QDoubleSpinBox"
_LISTS = 'QTreeView[frameShape="6"], QListView[frameShape="6"], QTableView[frameShape="6"]'
_VIEWS = f'{_LISTS}, QTextEdit[frameShape="6"], QPlainTextEdit[frameShape="6"]'
"""6 is QFrame.Shape.StyledPanel: what has a frame at all."""


_TICKS = "QCheckBox::indicator, QTreeView::indicator, QListView::indicator, QTableView::indicator"
_ICONS = Path(resources.__path__[0]) / "icons"


def style_sheet(scheme: Colours) -> str:
    """The style sheet of the application in these colours."""
    return "\n".join((_bars(scheme), _buttons(scheme), _fields(scheme), _views(scheme)))


def _each(selectors: str, state: str) -> str:
    return ", ".join(f"{one.strip()}{state}" for one in selectors.split(", "))


def _picture(name: str, *, dark: bool) -> str:
    """A picture for a dark ground or a light one; a style sheet cannot colour it."""
    ground = "dark" if dark else "light"
    return f'"{(_ICONS / f"{name}-on-{ground}.svg").as_posix()}"'


def _bars(scheme: Colours) -> str:
    return f"""
    QToolBar {{ border: 0; padding: 4px 8px; spacing: 4px; background: {scheme.pane}; }}
    QToolBar::separator {{ width: 1px; background: {scheme.hairline}; margin: 6px 4px; }}
    QSplitter::handle {{ background: {scheme.hairline}; }}
    QMenuBar {{ background: {scheme.pane}; }}
    QMenuBar::item {{ padding: 5px 9px; background: transparent; border-radius: 4px; }}
    QMenuBar::item:selected {{ background: {scheme.hover}; }}
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
    QToolTip {{ color: {scheme.text}; background: {scheme.window}; border: 1px solid {scheme.edge}; padding: 4px; }}
    QFrame[frameShape="4"] {{ color: {scheme.hairline}; }}
    """


def _buttons(scheme: Colours) -> str:
    return f"""
    QToolButton {{ border: 0; border-radius: 4px; padding: 5px 8px; }}
    QToolButton:hover {{ background: {scheme.hover}; }}
    QToolButton:pressed, QToolButton:checked {{ background: {scheme.selection}; }}
    QToolButton:checked {{ border: 1px solid {scheme.accent}; padding: 4px 7px; }}
    QToolButton:focus {{ border: 2px solid {scheme.accent}; padding: 3px 6px; }}
    QToolButton::menu-button {{ border: 0; width: 16px; }}
    QToolButton::menu-indicator {{ image: none; width: 0; }}
    QToolButton#qt_toolbar_ext_button {{ padding: 0; qproperty-toolButtonStyle: ToolButtonTextOnly;
        qproperty-text: "»"; }}
    QToolButton#main-action {{ background: {scheme.accent}; color: {scheme.on_accent}; padding: 5px 14px; }}
    QToolButton#main-action:hover {{ background: {QColor(scheme.accent).darker(112).name()}; }}
    QToolButton#main-action:focus {{ border: 2px solid {scheme.text}; padding: 3px 12px; }}
    QToolButton#box {{ border: 1px solid {scheme.edge}; background: {scheme.window}; padding: 4px 8px; }}
    QToolButton#box:hover {{ border-color: {scheme.text}; }}
    QToolButton#box:focus {{ border: 2px solid {scheme.accent}; padding: 3px 7px; }}
    QToolButton#mark {{ padding: 1px; }}
    QToolButton#mark:focus {{ border: 2px solid {scheme.accent}; padding: 0; }}
    QPushButton {{ border: 1px solid {scheme.edge}; border-radius: 4px; padding: 6px 14px;
        background: {scheme.window}; }}
    QPushButton:hover {{ background: {scheme.hover}; }}
    QPushButton:default {{ background: {scheme.accent}; color: {scheme.on_accent}; border-color: {scheme.accent}; }}
    QPushButton:focus {{ border: 2px solid {scheme.accent}; padding: 5px 13px; }}
    QPushButton:default:focus {{ border-color: {scheme.text}; }}
    QPushButton:disabled {{ color: {scheme.secondary}; background: {scheme.pane}; border: 1px dashed {scheme.hairline};
        padding: 6px 14px; }}
    QCheckBox, QRadioButton {{ border: 2px solid transparent; border-radius: 4px; padding: 1px; }}
    QCheckBox:focus, QRadioButton:focus {{ border-color: {scheme.accent}; }}
    {_TICKS} {{ border: 1px solid {scheme.edge}; border-radius: 3px; background: {scheme.window};
        width: {scaled(13)}px; height: {scaled(13)}px; }}
    {_each(_TICKS, ":checked")} {{ border-color: {scheme.accent}; background: {scheme.accent};
        image: url({_picture("ticked", dark=not scheme.is_dark)}); }}
    {_each(_TICKS, ":indeterminate")} {{ background: {scheme.hover}; }}
    {_each(_TICKS, ":disabled")} {{ border-color: {scheme.hairline}; }}
    """


def _fields(scheme: Colours) -> str:
    return f"""
    {_FIELDS} {{ border: 1px solid {scheme.edge}; border-radius: 4px; padding: 4px 6px; background: {scheme.window}; }}
    {_each(_FIELDS, ":hover")} {{ border-color: {scheme.text}; }}
    {_each(_FIELDS, ":focus")} {{ border: 2px solid {scheme.accent}; padding: 3px 5px; }}
    {_each(_FIELDS, ":disabled")} {{ border-color: {scheme.hairline}; background: {scheme.pane}; }}
    {_each(_SPINS, "::up-button")}, {_each(_SPINS, "::down-button")} {{ border: 0; width: 22px; }}
    {_each(_SPINS, "::up-arrow")} {{ width: 12px; height: 12px;
        image: url({_picture("rise", dark=scheme.is_dark)}); }}
    {_each(_SPINS, "::down-arrow")} {{ width: 12px; height: 12px;
        image: url({_picture("drop", dark=scheme.is_dark)}); }}
    QComboBox::drop-down, QDateEdit::drop-down {{ border: 0; width: 24px; }}
    QComboBox::down-arrow, QDateEdit::down-arrow {{ width: 14px; height: 14px;
        image: url({_picture("drop", dark=scheme.is_dark)}); }}
    """


def _views(scheme: Colours) -> str:
    return f"""
    {_VIEWS} {{ border: 1px solid {scheme.edge}; border-radius: 4px; padding: 1px 5px; background: {scheme.window}; }}
    {_each(_VIEWS, ":focus")} {{ border: 2px solid {scheme.accent}; padding: 0 4px; }}
    {_each(_LISTS, "::item")} {{ padding: 3px 0; }}
    {_each(_LISTS, "::item:hover")} {{ background: {scheme.hover}; color: {scheme.text}; }}
    {_each(_LISTS, "::item:focus")} {{ background: {scheme.hover}; color: {scheme.text}; }}
    {_each(_LISTS, "::item:selected")} {{ background: {scheme.selection}; color: {scheme.text}; }}
    QScrollArea#lines:focus {{ border: 2px solid {scheme.accent}; border-radius: 4px; }}
    QHeaderView::section {{ background: {scheme.window}; color: {scheme.secondary}; border: 0; padding: 4px 6px;
        border-bottom: 1px solid {scheme.hairline}; }}
    """


def keep_off_frame(field: QAbstractSpinBox) -> None:
    """Set the number in from the frame of its field: there the padding of a style sheet counts for the buttons only."""
    field.lineEdit().setTextMargins(6, 0, 6, 0)
