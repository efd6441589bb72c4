"""The pictures of the README, made with the real window and the real export: python -m docs.pictures"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pypdfium2 as pdfium
from PIL import Image

HERE = Path(__file__).parents[1]
PICTURES = HERE / "docs" / "pictures"
SAMPLE = HERE / "resources" / "sample" / "Black Sea visit.briefbook"
PAGES = (0, 1, 3, 5)
"""The pages of the sample that are shown: cover, contents, a section sheet, an article."""
DESK = "#8a9099"
GAP = 24


def briefbook(*arguments: str | Path, home: Path) -> None:
    """Run Briefbook with settings of its own."""
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_CONFIG_HOME": str(home),
        "XDG_DATA_HOME": str(home),
    }
    command = [sys.executable, str(HERE / "briefbook.py"), *map(str, arguments)]
    subprocess.run(command, env=environment, check=True, capture_output=True)


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
    """Make all pictures anew."""
    PICTURES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        briefbook(SAMPLE, "--screenshot", PICTURES / "window.png", home=home)
        briefbook("export", SAMPLE, "--to", home / "sample.pdf", home=home)
        pages_of(home / "sample.pdf").quantize(64).save(PICTURES / "pages.png", optimize=True)


if __name__ == "__main__":
    main()
