"""Icons take the colours of the text and are sharp at every size."""

import gc

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon

from gui.look import colours, icon


def colour_of(shown: QIcon, mode: QIcon.Mode = QIcon.Mode.Normal) -> set[str]:
    picture = shown.pixmap(QSize(32, 32), mode).toImage()
    pixels = (picture.pixelColor(x, y) for x in range(32) for y in range(32))
    return {pixel.name().upper() for pixel in pixels if pixel.alpha() == 255}


def test_an_icon_has_the_colour_of_its_role() -> None:
    assert colour_of(icon("save")) == {colours().text}
    assert colour_of(icon("save", "accent")) == {colours().accent}


def test_what_cannot_be_done_is_fainter() -> None:
    assert colour_of(icon("save"), QIcon.Mode.Disabled) == set()
    assert not icon("save").pixmap(QSize(32, 32), QIcon.Mode.Disabled).isNull()


def test_an_icon_is_drawn_for_the_screen_it_is_on() -> None:
    assert icon("save").pixmap(QSize(20, 20), 3.0).size() == QSize(60, 60)


def test_a_place_without_a_size_shows_nothing() -> None:
    assert icon("save").pixmap(QSize(0, 0)).isNull()


def test_a_copy_that_is_changed_leaves_the_icon_as_it_is() -> None:
    copy = QIcon(icon("bold"))
    copy.setIsMask(True)
    del copy
    gc.collect()
    assert not icon("bold").pixmap(QSize(16, 16)).isNull()
