"""Cropping a picture: with the mouse or in fields, shown at once, one step to take back."""

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QTextCursor
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from book import edits
from book.media import Media
from book.model import Article, find_item
from book.richtext import Crop, Figure, paragraphs
from gui.crop_frame import ALL_EDGES, CropFrame, moved
from gui.crop_panel import CropPanel
from gui.main_window import MainWindow
from gui.picture_dialog import PictureDialog
from gui.picture_names import picture_name, read_picture_name
from gui.rich_document import RichDocument


def half_red() -> QImage:
    """A picture of 400 by 200 pixels, red in its left half and blue in the right one."""
    image = QImage(400, 200, QImage.Format.Format_RGB32)
    image.fill(QColor("blue"))
    painter = QPainter(image)
    painter.fillRect(0, 0, 200, 200, QColor("red"))
    painter.end()
    return image


def kept(media: Media, image: QImage) -> str:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # pyright: ignore
    return media.add(buffer.data().data(), "png")


@pytest.fixture
def pictured(opened: MainWindow) -> MainWindow:
    """The window with a picture in the text, and the cursor beside it."""
    opened.resize(1366, 1000)
    name = kept(opened.open_book.media, half_red())
    figure = Figure(name, alt="Two halves", width=400, height=200)
    opened.open_book.apply(edits.rewrite("grain", (*paragraphs("X."), figure)))
    opened.open_book.end_burst()
    opened.binder.select("grain")
    opened.reader.editor.moveCursor(QTextCursor.MoveOperation.End)
    return opened


@pytest.fixture
def panel(qtbot: QtBot) -> CropPanel:
    panel = CropPanel(half_red(), None)
    qtbot.addWidget(panel)
    panel.resize(panel.sizeHint())
    panel.show()
    return panel


def figure_in(window: MainWindow) -> Figure:
    article = find_item(window.open_book.book, "grain")
    assert isinstance(article, Article)
    (figure,) = [block for block in article.body if isinstance(block, Figure)]
    return figure


def dialog_of(window: MainWindow) -> PictureDialog:
    window.reader.format_actions.describe.trigger()
    dialog = window.reader.editor.findChild(PictureDialog)
    assert dialog is not None
    return dialog


def drag(qtbot: QtBot, frame: CropFrame, start: QPointF, way: QPoint) -> None:
    place = start.toPoint()
    qtbot.mousePress(frame, Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseMove(frame, place + way / 2)
    qtbot.mouseMove(frame, place + way)
    qtbot.mouseRelease(frame, Qt.MouseButton.LeftButton, pos=place + way)


def test_what_is_cut_off_is_asked_for_in_fields_shown_at_once_and_taken_back_in_one_step(
    pictured: MainWindow, qtbot: QtBot
) -> None:
    before = pictured.open_book.book
    dialog = dialog_of(pictured)
    assert dialog.cropping is not None
    dialog.cropping.left.selectAll()
    qtbot.keyClicks(dialog.cropping.left, "50")
    box = dialog.findChild(QDialogButtonBox)
    assert box is not None
    qtbot.mouseClick(box.button(QDialogButtonBox.StandardButton.Ok), Qt.MouseButton.LeftButton)
    figure = figure_in(pictured)
    assert (figure.crop, figure.width, figure.height) == (Crop(left=0.5), 400, 200)
    document = pictured.reader.editor.rich_document()
    shown = document.picture(picture_name(figure.media, figure.crop))
    assert (shown.width(), shown.height(), shown.pixelColor(0, 0)) == (200, 200, QColor("blue"))
    pictured.open_book.undo()
    assert pictured.open_book.book == before


def test_a_crop_can_be_changed_and_taken_away(pictured: MainWindow, qtbot: QtBot) -> None:
    whole = figure_in(pictured)
    dialog = dialog_of(pictured)
    assert dialog.cropping is not None
    dialog.cropping.top.setValue(25)
    dialog.accept()
    assert figure_in(pictured).crop == Crop(top=0.25)
    pictured.reader.format_actions.describe.trigger()
    (again,) = [one for one in pictured.reader.editor.findChildren(PictureDialog) if one is not dialog]
    assert again.cropping is not None
    assert again.cropping.top.value() == 25
    qtbot.mouseClick(again.cropping.whole, Qt.MouseButton.LeftButton)
    again.accept()
    assert figure_in(pictured) == whole


def test_edges_and_corners_of_the_frame_are_dragged(panel: CropPanel, qtbot: QtBot) -> None:
    whole = panel.frame.picture_rect()
    middle = QPointF(whole.left(), whole.center().y())
    drag(qtbot, panel.frame, middle, QPoint(round(whole.width() / 2), 40))
    assert panel.crop is not None
    assert panel.crop.left == pytest.approx(0.5, abs=0.01)
    assert (panel.crop.top, panel.crop.right, panel.crop.bottom) == (0, 0, 0)
    assert panel.left.value() == pytest.approx(50, abs=1)
    drag(qtbot, panel.frame, panel.frame.frame_rect().bottomRight(), QPoint(-40, -40))
    assert panel.crop.right > 0
    assert panel.crop.bottom > 0
    before = panel.frame.frame_rect()
    drag(qtbot, panel.frame, before.center(), QPoint(-20, 10))
    assert panel.frame.frame_rect().size().toSize() == before.size().toSize()
    assert panel.frame.frame_rect().left() < before.left()


def test_a_field_changes_its_own_edge_and_no_other(panel: CropPanel) -> None:
    panel.frame.dragged.emit(Crop(0.12345, 0.0, 0.54321, 0.0))
    panel.top.setValue(10)
    assert panel.crop == Crop(0.12345, 0.1, 0.54321, 0.0)


def test_the_frame_stays_in_the_picture_and_never_closes() -> None:
    edge = frozenset({"left"})
    assert moved(Crop(right=0.5), edge, 2, 2) == Crop(0.45, 0, 0.5, 0)  # pyright: ignore
    assert moved(Crop(left=0.5), edge, -2, 0) == Crop()  # pyright: ignore
    assert moved(Crop(0.25, 0, 0.25, 0), ALL_EDGES, 2, 2) == Crop(0.5, 0, 0, 0)


def test_a_picture_that_cannot_be_shown_keeps_its_crop(pictured: MainWindow) -> None:
    damaged = Figure(pictured.open_book.media.add(b"no picture", "png"), width=10, height=5, crop=Crop(0.25))
    pictured.open_book.apply(edits.rewrite("grain", (damaged,)))
    pictured.reader.editor.moveCursor(QTextCursor.MoveOperation.Start)
    dialog = dialog_of(pictured)
    assert dialog.cropping is None
    dialog.alt.setPlainText("Something")
    dialog.accept()
    assert figure_in(pictured).crop == Crop(0.25)


def test_a_cropped_picture_is_decoded_once_and_as_fine_as_a_whole_one(qapp: object, media: Media) -> None:
    wide = QImage(3000, 300, QImage.Format.Format_RGB32)
    wide.fill(QColor("blue"))
    name = picture_name(kept(media, wide), Crop(left=0.5))
    document = RichDocument(media)
    shown = document.image(name)
    assert shown.width() == pytest.approx(1440, abs=1)
    assert document.image(name).cacheKey() == shown.cacheKey()


def test_a_name_that_only_looks_like_a_cropped_picture_does_no_harm() -> None:
    assert read_picture_name("x.png#1.00000,9.00000,0.00000,0.00000") == ("x.png", Crop(0.95, 0.95, 0, 0))
    assert read_picture_name("x.png#left") == ("x.png#left", None)
