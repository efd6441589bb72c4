"""The pictures of the README, made with the real window and the real export: python -m docs.pictures"""

import os
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pypdfium2 as pdfium
from PIL import Image
from PySide6.QtCore import QEventLoop, QSettings, QTimer
from PySide6.QtWidgets import QApplication

from book import project_file
from exporters.formats import export
from gui import settings
from gui.app import make_app
from gui.look import apply_look
from gui.main_window import MainWindow

HERE = Path(__file__).parents[1]
PICTURES = HERE / "docs" / "pictures"
SAMPLE = HERE / "resources" / "sample" / "Black Sea visit.briefbook"
PAGES = (0, 1, 3, 5)
"""The pages of the sample that are shown: cover, contents, a section sheet, an article."""
DESK = "#8a9099"
GAP = 24


def window() -> None:
    """The window with an article of the sample, its notes, and the true pages beside it; and the same in the dark."""
    app = make_app()
    shown = MainWindow()
    shown.resize(1600, 900)
    shown.show()
    shown.files.open(SAMPLE, as_new=True)
    wait(app, 1)
    shown.binder.select(shown.open_book.book.sections[0].items[1].id)
    shown.actions_by_name["show_preview"].setChecked(True)
    wait(app, 6)
    for name, scheme in (("window", "light"), ("window-dark", "dark")):
        apply_look(app, scheme)
        wait(app, 1)
        shown.grab().save(str(PICTURES / f"{name}.png"))
    shown.files.is_open = False
    shown.close()


def wait(app: QApplication, seconds: float) -> None:
    """Let the window do its work: the pages come from another process."""
    loop = QEventLoop()
    QTimer.singleShot(int(seconds * 1000), loop.quit)
    loop.exec()
    app.processEvents()


def pages_of(pdf: Path) -> Image.Image:
    """Some pages side by side."""
    document = pdfium.PdfDocument(pdf)
    shown = [document[number].render(scale=0.75).to_pil() for number in PAGES]
    width = sum(page.width + GAP for page in shown) + GAP
    sheet = Image.new("RGB", (width, shown[0].height + 2 * GAP), DESK)
    left = GAP
    for page in shown:
        sheet.paste(page, (left, GAP))
        left += page.width + GAP
    return sheet


def main() -> None:
    """Make all pictures anew, with settings of their own."""
    PICTURES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        QSettings.setDefaultFormat(QSettings.Format.IniFormat)
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, folder)
        settings.local_data = lambda: Path(folder) / "local"
        window()
        project = project_file.read(SAMPLE)
        export(project.book, project.media, Path(folder) / "sample.pdf")
        pages_of(Path(folder) / "sample.pdf").quantize(128).save(PICTURES / "pages.png", optimize=True)


if __name__ == "__main__":
    main()
