"""Cropped pictures: what was cut off is in no file that goes out."""

import io
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pikepdf
import pytest
from msgspec.structs import replace
from PIL import Image

from book import project_file
from book.media import Media
from book.model import Article, Book, Note, Original, Section
from book.richtext import Crop, Figure, Quote, Span, paragraphs
from exporters.crops import cut_picture
from exporters.formats import export
from exporters.manuscript import Choices

SECRET, SHOWN = (200, 30, 30), (30, 60, 200)
HALF = Crop(left=0.5)


def half_secret(kind: str = "PNG", mode: str = "RGB", **options: object) -> bytes:
    """A picture of 160 by 80 pixels whose left half nobody shall see."""
    image = Image.new("RGB", (160, 80), SHOWN)
    image.paste(SECRET, (0, 0, 80, 80))
    out = io.BytesIO()
    (image.quantize(2) if mode == "P" else image.convert(mode)).save(out, kind, **options)
    return out.getvalue()


def showing(*figures: Figure | Quote) -> Book:
    article = Article(id="a", headline="H", body=(*paragraphs("Words."), *figures))
    return Book(title="T", sections=(Section(id="s", title="S", items=(article,)),))


def pictures_in(path: Path) -> Iterator[Image.Image]:
    """The pictures in an export, decoded."""
    if path.suffix == ".docx":
        with zipfile.ZipFile(path) as package:
            for name in package.namelist():
                if name.startswith("word/media/"):
                    yield Image.open(io.BytesIO(package.read(name))).convert("RGB")
        return
    with pikepdf.open(path) as pdf:
        for thing in pdf.objects:
            if isinstance(thing, pikepdf.Stream) and thing.get("/Subtype") == "/Image":
                yield pikepdf.PdfImage(thing).as_pil_image().convert("RGB")


def colours(image: Image.Image) -> set[tuple[int, ...]]:
    return {pixel for _, pixel in image.convert("RGB").getcolors() or () if isinstance(pixel, tuple)}


def is_like(pixel: tuple[int, ...], colour: tuple[int, int, int]) -> bool:
    return all(abs(one - other) < 24 for one, other in zip(pixel, colour, strict=True))


@pytest.mark.parametrize("ending", ["pdf", "docx"])
@pytest.mark.parametrize(("kind", "mode"), [("PNG", "RGB"), ("PNG", "P"), ("PNG", "RGBA"), ("JPEG", "RGB")])
def test_no_pixel_that_was_cut_off_is_in_the_file(
    kind: str, mode: str, ending: str, media: Media, tmp_path: Path
) -> None:
    data = half_secret(kind, mode)
    name = media.add(data, {"PNG": "png", "JPEG": "jpg"}[kind])
    path = tmp_path / f"a.{ending}"
    assert export(showing(Figure(name, alt="A list", width=160, height=80, crop=HALF)), media, path) == ()
    (shown,) = pictures_in(path)
    assert shown.size == (80, 80)
    assert all(is_like(pixel, SHOWN) for pixel in colours(shown))
    assert data[40:120] not in path.read_bytes()


@pytest.mark.parametrize("ending", ["pdf", "docx"])
def test_the_same_picture_can_be_whole_and_cropped(ending: str, media: Media, tmp_path: Path) -> None:
    name = media.add(half_secret(), "png")
    whole = Figure(name, alt="All", width=160, height=80)
    quoted = Quote((replace(whole, crop=Crop(bottom=0.25)),))
    path = tmp_path / f"a.{ending}"
    export(showing(whole, replace(whole, crop=HALF), quoted), media, path)
    assert sorted(shown.size for shown in pictures_in(path)) == [(80, 80), (160, 60), (160, 80)]


def test_pictures_in_notes_are_cut_too(media: Media, tmp_path: Path) -> None:
    figure = Figure(media.add(half_secret(), "png"), alt="A list", crop=HALF)
    note = Note(kind="background", body=(*paragraphs("See:"), figure))
    book = showing()
    for changed in (replace(book, notes=(note,)), replace(book, sections=(replace(book.sections[0], notes=(note,)),))):
        for path in (tmp_path / "a.pdf", tmp_path / "a.docx"):
            export(changed, media, path)
            assert [shown.size for shown in pictures_in(path)] == [(80, 80)]


def test_a_cropped_photograph_has_no_small_picture_of_the_whole() -> None:
    exif = Image.Exif()
    exif[0x010E] = "Taken at the safe house"
    data = half_secret("JPEG", exif=exif, comment=b"safe house", icc_profile=b"safe house")
    made = cut_picture(data, HALF)
    assert made is not None
    assert b"safe house" not in made[1]
    assert cut_picture(half_secret("WEBP", lossless=True), HALF) == cut_picture(half_secret("PNG"), HALF)


@pytest.mark.parametrize("transparency", [None, 7, bytes(range(256))])
def test_a_palette_names_no_colour_that_was_cut_off(transparency: int | bytes | None) -> None:
    image = Image.new("P", (160, 80), 7)
    image.putpalette([value for index in range(256) for value in (index, 255 - index, 99)])
    image.putdata([200 + column % 50 if column < 80 else 7 + column % 2 for _row in range(80) for column in range(160)])
    out = io.BytesIO()
    image.save(out, "PNG", **({} if transparency is None else {"transparency": transparency}))
    made = cut_picture(out.getvalue(), HALF)
    assert made is not None
    shown = Image.open(io.BytesIO(made[1]))
    assert (shown.mode, shown.getpalette()) == ("P", [7, 248, 99, 8, 247, 99])
    whole = Image.open(out).convert("RGBA").crop((80, 0, 160, 80))
    assert shown.convert("RGBA").tobytes() == whole.tobytes()


def test_a_photograph_of_a_camera_held_upright_is_cropped_as_it_is_seen() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    made = cut_picture(half_secret("PNG", exif=exif), Crop(top=0.5))
    assert made is not None
    image = Image.open(io.BytesIO(made[1]))
    assert (image.size, colours(image)) == ((80, 80), {SHOWN})


@pytest.mark.parametrize("ending", ["pdf", "docx"])
def test_a_picture_that_cannot_be_cut_is_rather_missing(ending: str, media: Media, tmp_path: Path) -> None:
    data = half_secret("BMP")[:-200]
    name = media.add(data, "bmp")
    path = tmp_path / f"a.{ending}"
    (concern,) = export(showing(Figure(name, alt="A list", crop=HALF)), media, path)
    assert (concern.kind, concern.anchor) == ("unreadable_media", "a")
    assert not list(pictures_in(path))


def test_the_book_in_a_pdf_has_the_part_that_is_shown_and_no_source_with_the_whole(
    media: Media, tmp_path: Path
) -> None:
    name = media.add(half_secret(), "png")
    source = Original(media=media.add(b"<p>the page with the whole picture</p>", "html"), media_type="text/html")
    figure = Figure(name, alt="A list", caption=(Span("A list"),), width=160, height=80, crop=HALF)
    book = showing(figure)
    article = replace(book.sections[0].items[0], original=source)  # pyright: ignore
    book = replace(book, sections=(replace(book.sections[0], items=(article,)),))
    path = tmp_path / "a.pdf"
    export(book, media, path, Choices(with_project=True))
    with pikepdf.open(path) as pdf:
        (tmp_path / "inside.briefbook").write_bytes(pdf.attachments["book.briefbook"].get_file().read_bytes())
    inside = project_file.read(tmp_path / "inside.briefbook")
    (kept,) = inside.media.values()
    assert colours(Image.open(io.BytesIO(kept))) == {SHOWN}
    (item,) = inside.book.sections[0].items
    assert isinstance(item, Article)
    (shown,) = [block for block in item.body if isinstance(block, Figure)]
    assert (shown.width, shown.height, shown.crop, shown.caption) == (80, 80, None, figure.caption)
    assert media[name] == half_secret()
