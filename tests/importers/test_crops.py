"""What was cut off a picture in a word processor is not shown here either."""

import io
import re
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from docx import Document
from PIL import ExifTags, Image

from book.media import Media
from book.model import Article, Book, Section
from book.richtext import Crop, Figure, Paragraph, Span, shown_size, walk
from exporters.formats import export
from exporters.manuscript import Choices
from importers.collect import Collected, collect, collect_path
from importers.source import Origin

SECRET, SHOWN = (200, 30, 30), (30, 60, 200)


def half_secret(kind: str = "PNG", **options: object) -> bytes:
    """A picture of 160 by 80 pixels whose left half nobody shall see."""
    image = Image.new("RGB", (160, 80), SHOWN)
    image.paste(SECRET, (0, 0, 80, 80))
    out = io.BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


def changed_word(picture: bytes, change: Callable[[str], str]) -> Collected:
    """A Word document with a picture, in whose text something is changed."""
    document = Document()
    document.add_paragraph("Ships leave the port.")
    document.add_picture(io.BytesIO(picture))
    whole, changed = io.BytesIO(), io.BytesIO()
    document.save(whole)
    with zipfile.ZipFile(whole) as old, zipfile.ZipFile(changed, "w") as new:
        for name in old.namelist():
            data = old.read(name)
            new.writestr(name, change(data.decode()).encode() if name == "word/document.xml" else data)
    return collect(changed.getvalue(), Origin(name="a.docx"))


def word(picture: bytes, crop: str) -> Collected:
    """A Word document with a picture that is cropped as it says."""
    return changed_word(picture, lambda text: text.replace("<a:stretch>", f"{crop}<a:stretch>"))


def old_word(picture: bytes, crop: str) -> Collected:
    """A Word document with a picture as Word 2003 wrote it, cropped as it says."""

    def change(text: str) -> str:
        (relation,) = re.findall(r'r:embed="(\w+)"', text)
        data = f'<v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:imagedata r:id="{relation}" {crop}/></v:shape>'
        return re.sub(r"<w:drawing>.*</w:drawing>", f"<w:pict>{data}</w:pict>", text, flags=re.DOTALL)

    return changed_word(picture, change)


def rtf(settings: str, picture: bytes | None = None, before: str = "") -> Collected:
    data = (picture or half_secret()).hex()
    kind = "pngblip" if picture is None else "jpegblip"
    body = rf"{{\rtf1\ansi Ships.\par{{\*\shppict{{\pict{before}{settings}\{kind} {data}}}}}\par}}"
    return collect(body.encode(), Origin(name="a.rtf"))


def figure_in(collected: Collected) -> Figure:
    (found,) = collected.items
    assert isinstance(found, Article)
    (figure,) = [block for block in walk(found.body) if isinstance(block, Figure)]
    return figure


def colours_shown(collected: Collected) -> set[int]:
    """Whether red, green or blue is the strongest in each pixel that is shown."""
    figure = figure_in(collected)
    image = Image.open(io.BytesIO(collected.media[figure.media])).convert("RGB")
    shown = image.crop(figure.crop.box(image.size)) if figure.crop else image
    return {pixel.index(max(pixel)) for _, pixel in shown.getcolors(100_000) or () if isinstance(pixel, tuple)}


@pytest.mark.parametrize(
    ("said", "crop"),
    [
        ('l="50000"', Crop(left=0.5)),
        ('l="10000" t="20%" r="2500" b="33333"', Crop(0.1, 0.2, 0.025, 0.33333)),
        ('l="-20000" r="-5000"', None),
        ('l="90000" r="90000"', Crop(left=0.9, right=0.05)),
        ('l="half" t="" b="99999999999999999999"', None),
    ],
)
def test_a_picture_of_word_is_cropped_as_there(said: str, crop: Crop | None) -> None:
    assert figure_in(word(half_secret(), f"<a:srcRect {said}/>")).crop == crop


def test_an_old_picture_of_word_is_cropped_as_there() -> None:
    assert figure_in(old_word(half_secret(), 'cropleft=".5" croptop="6554f"')).crop == Crop(left=0.5, top=0.10001)


@pytest.mark.parametrize("orientation", range(1, 9))
def test_what_was_cut_off_a_photograph_stays_cut_off_when_it_is_turned_upright(orientation: int) -> None:
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = orientation
    photograph = half_secret("JPEG", exif=exif)
    assert colours_shown(word(photograph, "")) == {0, 2}
    assert colours_shown(word(photograph, '<a:srcRect l="52000"/>')) == {2}
    assert colours_shown(rtf(r"\picwgoal2400\pichgoal1200\piccropl1248", photograph)) == {2}


@pytest.mark.parametrize(
    ("settings", "crop"),
    [
        (r"\picwgoal1000\pichgoal500\piccropl500\piccropt50\piccropr0\piccropb100", Crop(0.5, 0.1, 0, 0.2)),
        (r"\piccropl600", Crop(left=0.25)),
        (r"\picwgoal1000\pichgoal500\piccropl-500", None),
        (r"\picwgoal0\picscalex50\piccropl0", None),
    ],
)
def test_a_picture_of_rtf_is_cropped_as_there(settings: str, crop: Crop | None) -> None:
    assert figure_in(rtf(settings)).crop == crop


def test_the_number_that_word_gives_a_picture_in_rtf_is_no_part_of_it() -> None:
    before = r"{\*\picprop{\sp{\sn shapeType}{\sv 75}}}\bliptag5{\*\blipuid 0123456789abcdef0123456789abcdef}"
    assert shown_size(figure_in(rtf("", before=before))) == (160, 80)


def test_what_our_own_export_cut_comes_back_as_it_is_shown(tmp_path: Path) -> None:
    media = Media()
    name = media.add(half_secret(), "png")
    body = (Paragraph((Span("Words."),)), Figure(name, width=160, height=80, crop=Crop(left=0.5)))
    book = Book(title="T", sections=(Section(id="s", title="S", items=(Article(id="a", headline="H", body=body),)),))
    export(book, media, tmp_path / "a.docx", Choices())
    back = collect_path(tmp_path / "a.docx")
    assert (figure_in(back).crop, shown_size(figure_in(back))) == (None, (80, 80))
    assert colours_shown(back) == {2}
